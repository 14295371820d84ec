# Files given to the simulators of plans, replays and reminders.

## The log of a plan that is simulated

plan-log-no-start = no line starts a plan
plan-log-no-start-next = begin with a line that has "do":"start"
plan-log-long = the log goes from { $from } to { $to }
plan-log-long-next = give ten years at most
plan-log-no-line = this is not a line of a plan's log ({ $error })
plan-log-nothing = it has neither "do" nor "row"
plan-log-before = this is before the plan starts
plan-log-starts-later = the plan starts after this
plan-log-too-much = { $name } { $value } is more than { $most }
plan-log-needs-kind = a start needs its kind: rebuild or ease_off
plan-log-needs-baseline = a start needs baseline_minutes
plan-log-baseline = a usual week of { $minutes } minutes is not between 1 and 90 hours
plan-log-workdays = a week can't have { $workdays } workdays, only 1 to 7
plan-log-goal = a goal of { $percent } % is not between { $least } and { $most } % of the usual week
plan-log-needs-minutes = lower needs its minutes
plan-log-needs-span = time off needs its first and last day
plan-log-needs-days = a deadline needs its first day and the number of days
plan-log-needs-percent = a goal needs its percent
plan-log-needs-answer = a review needs its answer

## The stretch of time that reminders are simulated over

reminder-file-unreadable-next = choose another file
reminder-file-next = see `taper remind simulate --help`
reminder-file-long = { $from } to { $to } is more than ten years
reminder-file-tick = a tick can't be { $seconds } seconds
# The event is a word of the file, such as travel.
reminder-file-needs = { $event } at { $at } needs { $what ->
    [to] "to"
    [zone] a time zone
   *[level] a "level": steady, watch, warning or overuse
}
reminder-file-no-kind = "{ $name }" is not a kind of reminder
reminder-file-no-snooze = "{ $length }" is not a snooze: use 1h, later or tomorrow
reminder-file-no-event = "{ $event }" at { $at } is not an event
reminder-file-rollover = a day can't begin at { $hour } o'clock
reminder-file-no-minute = "{ $text }" is not a time such as 09:00
reminder-file-no-weekday = "{ $text }" is not a weekday such as fri
reminder-file-no-time = "{ $text }" is not a time such as 2026-03-28T21:00

## Replaying a table

replay-signal = { $file }, signal { $name }
replay-no-direction = "{ $value }" is not a direction
replay-no-direction-next = use up or down
replay-no-role = "{ $value }" is not a role
replay-no-role-next = use lead, outcome or exposure
replay-order = { $day } does not come after the day in the row before
replay-row-next = give one row a day, oldest first
replay-date-unclear-next = write dates as 2026-03-01
replay-number-unclear-next = write numbers with a decimal point and nothing else
replay-cell-next = leave the cell empty if the value is missing
replay-date-next = correct that date
replay-episode = an episode can't go from { $onset } over { $drop } to { $end }
replay-episode-next = give onset, drop and end in this order
replay-no-json = this is not the JSON expected here ({ $error })
replay-no-json-next = correct that place
