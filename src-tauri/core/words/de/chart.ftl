chart-nothing-yet = Noch gibt es nichts zu zeichnen.

# Why there is no picture; stands within a sentence.
chart-error-empty = es gibt nichts zu zeichnen
chart-error-span = dieser Zeitraum lässt sich nicht zeichnen
chart-error-drawing = das Bild kam nicht zustande: { $why }
chart-error-gave-up = beim Zeichnen ging etwas schief
chart-error-size = in dieser Größe lässt sich nichts zeichnen
chart-error-memory = der Speicher reicht dafür nicht
