# Trends, charts and associations.

## Trends

trends-empty = Your days will be drawn here, from the first check-in on. The band of what is usual for you appears after about two weeks.
trends-entries = { $title }, { $from } to { $to }: { $said } of { $days } days have an entry.
# The way is "shorter than usual", "about as usual" and the like.
trends-last-days = { $way } over the last seven days.
trends-mean = The latest 7-day mean is { $mean }; { $usual }.
trends-mean-alone = The latest 7-day mean is { $mean }; what is usual for you is not known yet.
trends-usual = usually { $centre } ({ $low } to { $high })
# Where a range says nothing.
trends-usual-alone = usually { $centre }
trends-no-entry = no entry
trends-an-entry = an entry
trends-late = filled in later
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
trends-mark-warning = several moved
trends-no-span = the span ends on { $to }, before it begins on { $from }
trends-no-span-next = give --from before --to
trends-nothing-said = nothing was said about { $signal }
trends-nothing-said-next = choose another span
trends-from-to = from { $from } to { $to }
trends-undrawable = the chart could not be drawn ({ $error })
trends-undrawable-next = see the table instead

## What moves together

association-axis = { $second } so many days after { $first }

chart-nothing-yet = Nothing to draw yet.

# Why there is no picture; stands within a sentence.
chart-error-empty = there is nothing to draw
chart-error-span = the span of days cannot be drawn
chart-error-drawing = the picture could not be made: { $why }
chart-error-gave-up = the drawing library gave up
chart-error-size = that size cannot be drawn
chart-error-memory = no memory for it

## What moves together: never a cause, always how sure

association-few-days = Not enough days yet: this needs at least { $days } days on which two signals were both told, after your usual is known.
association-none = Nothing held up among { $looks } looks at the last year, and that is an answer, too.
association-found = Of { $looks } looks at the last year, these held up; about one in twenty of such may still be chance. They say what goes along with what in your days, not what leads to what.
association-waiting = { $pairs ->
    [one] One pair has not enough days yet.
   *[other] { $pairs } pairs have not enough days yet.
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
