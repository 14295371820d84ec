# Files given to the simulators of plans, replays and reminders.

## The log of a plan that is simulated

plan-log-no-start = no line starts a plan
plan-log-no-start-next = begin with a line that has "do":"start"
plan-log-long = the log goes from { $from } to { $to }
plan-log-long-next = give ten years at most
plan-log-no-line = not a line of a plan's log ({ $error })
plan-log-nothing = neither "do" nor "row"
plan-log-before = the plan starts later than this
plan-log-starts-later = the plan starts later
plan-log-too-much = { $name } { $value } is more than { $most }
plan-log-needs-kind = a start needs its kind: rebuild or ease_off
plan-log-needs-baseline = a start needs baseline_minutes
plan-log-baseline = a usual week of { $minutes } minutes: it lies between 1 and 90 hours
plan-log-workdays = { $workdays } workdays a week: it is 1 to 7
plan-log-goal = a goal of { $percent } %: it lies between { $least } and { $most } % of the usual week
plan-log-needs-minutes = lower needs its minutes
plan-log-needs-span = time off needs its first and last day
plan-log-needs-days = a deadline needs its first day and how many
plan-log-needs-percent = a goal needs its percent
plan-log-needs-answer = a review needs its answer

## The stretch of time that reminders are simulated over

reminder-file-unreadable-next = choose another file
reminder-file-next = see `taper remind simulate --help`
reminder-file-long = { $from } to { $to } is more than ten years
reminder-file-tick = a tick of { $seconds } seconds
# The event is a word of the file, such as travel.
reminder-file-needs = { $event } at { $at } needs { $what ->
    [to] "to"
    [zone] a time zone
   *[level] a "level": steady, watch, warning or overuse
}
reminder-file-no-kind = "{ $name }" is no kind of note
reminder-file-no-snooze = "{ $length }": snooze for 1h, later or tomorrow
reminder-file-no-event = "{ $event }" at { $at } is nothing that can happen
reminder-file-rollover = a Day cannot begin at { $hour } o'clock
reminder-file-no-minute = "{ $text }" is not a time such as 09:00
reminder-file-no-weekday = "{ $text }" is not a day such as fri
reminder-file-no-time = "{ $text }" is not a time such as 2026-03-28T21:00

## Replaying a table

replay-signal = { $file }, signal { $name }
replay-no-direction = "{ $value }" is no direction
replay-no-direction-next = give up or down
replay-no-role = "{ $value }" is no role
replay-no-role-next = give lead, outcome or exposure
replay-order = { $day } does not come after the row before it
replay-row-next = give one row a day, oldest first
replay-date-unclear-next = write dates as 2026-03-01
replay-number-unclear-next = write numbers with a decimal point and nothing else
replay-cell-next = leave the cell empty if the value is missing
replay-date-next = mend that date
replay-episode = an episode goes from { $onset } over { $drop } to { $end }
replay-episode-next = give onset, drop and end in this order
replay-no-json = not the JSON expected here ({ $error })
replay-no-json-next = mend that place
