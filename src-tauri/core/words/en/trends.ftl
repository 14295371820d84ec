# Trends, charts and associations.

## Trends

trends-empty = Your days appear here from the first check-in on. Your usual is added after about two weeks.
trends-entries = { $title }, { $from } to { $to }: { $said } of { $days } days recorded.
# The way is "shorter than usual", "about as usual" and the like.
trends-last-days = { $way } over the last seven days.
trends-mean = Last 7 days: { $mean } on average; { $usual }.
trends-mean-alone = Last 7 days: { $mean } on average; your usual isn't known yet.
trends-usual = usually { $centre } ({ $low } to { $high })
# Where a range says nothing.
trends-usual-alone = usually { $centre }
trends-no-entry = no answer
trends-an-entry = answered
trends-late = added later
trends-unit-minutes = hours and minutes a day
trends-unit-clock = time of day
trends-unit-count = times a day
trends-unit-points = { $low } to { $high }
trends-unit-yes-no = yes or no
# Names of marked spans in a chart, where there is little room.
trends-mark-plan = plan
trends-mark-hard-time = hard time
trends-mark-set-aside = { $why ->
    [holiday] holiday
    [travel] travel
    [illness] illness
    [deadline] deadline
   *[other] other
}
trends-mark-change = life changed
trends-mark-warning = several signs off
trends-no-span = the last day, { $to }, comes before the first day, { $from }
trends-no-span-next = choose a first day that comes before the last
trends-nothing-said = nothing was recorded about { $signal }
trends-nothing-said-next = choose another span
trends-from-to = from { $from } to { $to }
trends-undrawable = the chart could not be drawn ({ $error })
trends-undrawable-next = use the table instead

## What moves together

association-axis = { $second }, this many days after { $first }

chart-nothing-yet = Nothing to draw yet.

# Why there is no picture; stands within a sentence.
chart-error-empty = there is nothing to draw
chart-error-span = the span of days cannot be drawn
chart-error-drawing = the picture could not be made: { $why }
chart-error-gave-up = something went wrong while drawing
chart-error-size = that size cannot be drawn
chart-error-memory = there is not enough memory for it

## What moves together: never a cause, always how sure

association-few-days = Not enough days yet. This needs { $days } days with answers to both of two signals, counted from when Taper knows your usual.
association-none = { $looks ->
    [one] One comparison over the last year showed no clear link.
   *[other] { $looks } comparisons over the last year showed no clear link.
}
association-found = { $looks ->
    [one] The one comparison over the last year shows a link.
   *[other] Out of { $looks } comparisons over the last year, these links stand out.
} About one in twenty such links may still be chance. They show what goes together on your days, not what causes what.
association-waiting = { $pairs ->
    [one] One pair doesn't have enough days yet.
   *[other] { $pairs } pairs don't have enough days yet.
}
# In the order of the days: the lag is how many days the other comes after the one. When and then are the signals' own
# clauses, in signal.ftl.
association = { $lag ->
    [0] On days when { $when }, { $then }
    [1] The day after { $when }, { $then }
   *[other] { $lag } days after { $when }, { $then }
} ({ $strength ->
    [slightly] weak link
    [somewhat] moderate link
   *[clearly] strong link
}, { $days } days; rank correlation { $rho }, between { $low } and { $high }).

## The calendar and a day

calendar-day = { $day }: { $value }.
calendar-day-usual = { $day }: { $value }, usually { $usual }.
calendar-step = { $step ->
    [-3] far less than usual
    [-2] less than usual
    [-1] a little less than usual
    [0] as usual
    [1] a little more than usual
    [2] more than usual
   *[other] far more than usual
}
day-focus = Focus timer: { $minutes }.
day-before = before: { $values }
day-cleared = nothing
day-empty = Nothing is known of this day, and that is fine.
day-written = Written that day:
