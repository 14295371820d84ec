chart-nothing-yet = Nothing to draw yet.

# Why there is no picture; stands within a sentence.
chart-error-empty = there is nothing to draw
chart-error-span = the span of days cannot be drawn
chart-error-drawing = the picture could not be made: { $why }
chart-error-gave-up = the drawing library gave up
chart-error-size = that size cannot be drawn
chart-error-memory = no memory for it
