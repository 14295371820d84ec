# The parts that screens are made of.

## The check-in’s questions

question-meant = planned
question-was = actual
question-outside = something else kept me up (work, a child, noise)
question-or = or
# What a typed answer is taken for; and the question where it can mean two things.
question-understood = = { $answer }
question-which = Which one?
question-type = type it
question-clear = clear
question-not-telling = skipped
question-skip = skip

## Signals of one’s own

signals-new-name = New name
signals-save = Save
signals-remove-ask = Remove it with all its answers?
signals-remove = Remove
signals-keep = Cancel
signals-rename = Rename
signals-rest = Pause
signals-take-up = Resume
signals-title = Name
signals-answered = Type of answer
signals-worse = When things get hard, this tends to go
signals-weekdays = Different at weekends
signals-empty = Count a day without an answer as zero
signals-add = Add
signals-leave = Cancel
signals-new = Add your own signal
signals-kind-count = Count (how many)
signals-kind-minutes = Duration (how long)
signals-kind-scale = Scale from 0 to 10
signals-kind-yes-no = Yes or no
signals-kind-number = Number
signals-worse-neither = I don't know yet
signals-worse-higher = up
signals-worse-lower = down
signals-rename-of = Rename: { $title }
signals-rest-of = Pause: { $title }
signals-remove-of = Remove: { $title }
signals-up = Move { $title } up
signals-down = Move { $title } down
signals-resting = Paused ({ $count })
signals-low = Lowest value
signals-high = Highest value

## A look back at the first signs

look-back-title = Which signs came first?
look-back-signs = Signs, in the order they came
look-back-up-to = (up to five)
look-back-weeks = How many weeks before it affected your work (roughly)?
look-back-cannot-tell = I can't tell
look-back-going-on = What was going on?
look-back-helped = What helped first?
look-back-did-not = What didn't help?
look-back-next-time = What would you like Taper to tell you next time, in your own words?
look-back-show = Compare with my check-ins
look-back-remember = What you remember
look-back-no-order = You didn't name any signs.
look-back-log = What your check-ins show
look-back-which = Which order will count next time?
look-back-memory = what I remember
look-back-seen = what my check-ins show
look-back-if-then = An if-then plan for next time
look-back-or-not = (optional)
look-back-sign = Sign
look-back-no-sign = no sign
look-back-days = Days out of seven
look-back-then-label = Then
look-back-keep = Save
look-back-about = Looking back at { $about }. Start from memory; then Taper shows what your check-ins say. Skip anything.
look-back-if = If
look-back-away = is off my usual on
look-back-then = of 7 days, then

## Restoring things

restoring-own-words = In your own words
restoring-save = Save
restoring-leave = Cancel
restoring-edit = Edit
restoring-leave-out = Hide
restoring-suggestions = Suggestions
restoring-pick = Choose
restoring-own = Something of your own
restoring-add = Add
restoring-edit-of = Edit: { $words }
restoring-leave-out-of = Hide: { $words }
restoring-pick-of = Choose: { $words }
restoring-left-out = Hidden ({ $count })

## Notes

notes-first-use = Remind me when I first use the computer (where supported)
notes-days-off = Days without reminders
notes-per-day = At most this many reminders a day
notes-break = Suggest a break after this many minutes of focus (0 = never)
notes-resume = Resume reminders
notes-pause = Pause reminders
notes-hour = For an hour
notes-tomorrow = Until tomorrow
notes-until-resumed = Until I resume them
notes-autostart = Start in the background when I log in
notes-preview = Preview the next seven days
notes-none = No reminders in the next seven days.
notes-preview-if = This assumes that you check in soon after each reminder. Reminders you don't answer come less often.
notes-check-in = Check-in
notes-warning = Warn me when strain may be building up
notes-plan = Today's hours, while a plan is running
notes-nudge = A suggestion for rest
notes-wind-down = Wind down for bed (also in quiet hours)
notes-review = Weekly review
notes-day-of = Day for: { $title }
notes-time-of = Time for: { $title }
notes-day-mon = Monday
notes-day-tue = Tuesday
notes-day-wed = Wednesday
notes-day-thu = Thursday
notes-day-fri = Friday
notes-day-sat = Saturday
notes-day-sun = Sunday

## Starting a plan

start-may-fit = may suit you now
start-today = Start today
start-unknown = Taper doesn't know your usual week yet. Think of a week you could keep up for months.
start-hours = Hours of focused work in that week
start-workdays = Workdays in that week
start-goal = Hours a week you could keep up
start-with-goal = Start with this goal
start-yes = Yes, start today
start-smaller = I'd aim lower
start-repeat = Your usual week has about { $week } of focused work. Could you keep that up for months?

## Times of a plan

times-hours = Hours in seven days
times-of-usual = Share of your usual week
times-first = First day
times-last = Last day
times-days = Number of days
times-note = Save
times-leave = Cancel
times-time-off = Time off
times-time-off-text = The plan waits for these days. After a week off or more, it resumes one step lower.
times-deadline = Deadline
times-deadline-text = More hours now for up to seven days, then one step down for at least a week.
times-lower = Lower this week's hours
times-lower-text = The plan continues from these hours, one step at a time as before.
times-goal = Lower the final goal
times-goal-text = The plan then ends below your usual week. While it runs, you can lower the goal, but not raise it.
times-now = (now { $cap })

## The plan’s review

review-title = Plan review
review-lighter = What got easier?
review-change = What could change about the work itself?
review-how = How?
review-who = Who could help?
review-no = No
review-yes = Yes, they do

## The focus timer

focus-title = Focus timer
focus-start = Start focus
focus-minutes = Minutes
focus-count = Count these minutes
focus-all = Count all of it
focus-stop = Stop focus

## Telling about one’s time

event-tell = Add to your history
event-first-day = First day
event-began = When it began (roughly)
event-different = Different since
event-felt = When it began to affect your work (roughly)
event-if-known = (optional)
event-over = When it ended (roughly)
event-last-day = Last day
event-while = (leave empty if it isn't over)
event-was = Reason
event-note = Save
event-episode = A hard time
event-episode-hint = when it was too much
event-set-aside = Days to set aside
event-set-aside-hint = a holiday, travel, an illness, a deadline
event-change = My life changed
event-change-hint = a new job, a child, a move
event-why-holiday = a holiday
event-why-travel = travel
event-why-illness = an illness
event-why-deadline = a deadline
event-why-other = something else

## Too much

too-much-title = That was too much
too-much-text = This happens on the way back, and it is not a judgment of your ability. What would you like the plan to do?
too-much-back = One step down from today
too-much-hold = Stay here and restart the count
too-much-leave = Cancel

## Everything by its name

palette-what = What would you like to do?
palette-commands = Commands
palette-none = No match

## Charts

chart-hide-table = Hide table
chart-show-table = Show as table
chart-no-day = no day selected
chart-save-svg = Save the chart of { $title } as SVG
chart-save-png = Save the chart of { $title } as PNG
chart-copy = Copy
chart-copy-of = Copy the chart of { $title }
chart-day = Day in the chart of { $title }

## Tables

table-day = Day
table-value = Value
table-usual = Usual
table-note = Remark
chart-table = Table of { $title }
chart-table-order = { $title }, newest day first

## What moves together

together-title = What goes together
together-pair = { $one } and { $other }

## The ladder

ladder-here = you are here
ladder-behind = done
ladder-percent = { $percent } % of your usual week

## What a note was worth

verdicts-of = Was it right? { $about }

## The card for bad days

bad-place-fallback = If you might be in danger, please call your local emergency number now, or tell one person you trust.
bad-place-title = A really bad place
bad-place-nobody = You haven't added anyone yet. Who could you text right now?
bad-place-add = Add a name
bad-place-people = My people
bad-place-help = Find help where I live
bad-place-close = Close

## The rail

rail-screens = Screens
rail-help = Help
rail-keys = Shortcuts

## A word at the edge

toast-undo = Undo
toast-close = Close

## Passphrases

passphrase-new = New passphrase
passphrase-again = Repeat the passphrase
passphrase-differ = The passphrases don't match yet.

## Changing the passphrase

passphrase-is-set = Passphrase saved.
passphrase-lock-after = Lock when the computer has been idle for
passphrase-lock-never = never
passphrase-lock-minutes = { $count } min
passphrase-lock-now = Ctrl+L locks at once. There are no reminders while Taper is locked.
passphrase-show = Show passphrase
passphrase-present = Current passphrase
passphrase-forgotten = Once it is set, you can make a recovery key in case you forget it.
passphrase-change = Change passphrase
passphrase-set = Set passphrase
passphrase-is-removed = Passphrase removed.
passphrase-remove = Remove passphrase
passphrase-remember = Unlock automatically when I log in
recovery-title = Recovery key
recovery-why = In case you forget the passphrase: a key to print or write down. Keep it away from this computer.
recovery-make = Make a recovery key
recovery-there = You have a recovery key. If you lost it, make another one; the old one then stops working.
recovery-another = Make another
recovery-print = Print
recovery-put-away = I have put it in a safe place
recovery-shown-once = It won't be shown again.
recover-forgotten = I forgot my passphrase
recover-text = Your printed recovery key lets you set a new passphrase. You don't lose any data.
recover-key = Recovery key
recover-set = Set new passphrase
recover-back = Back

## Keys

keys-title = Keyboard shortcuts
keys-close = Close
keys-in-check-in = In the check-in
keys-everywhere = Everywhere
keys-on-chart = On a chart
keys-in-log = In the log and on Why
keys-screens = Check-in, Home, Trends, Plan, Looking back, Settings
keys-research = Log, Ideas, Why, Week
keys-new-note = a new note in the log
keys-palette = find any command by name
keys-bad-place = “I'm in a really bad place”
keys-too-much = on Home and Plan: “That was too much”
keys-undo = undo the last save (outside of text fields)
keys-sheet = these shortcuts
keys-digits = choose that number (T is ten) and go on; letters are shown on their buttons
keys-type = type an answer
keys-skip = skip
keys-clear = clear the answer
keys-outside = bedtime: something else kept me up
keys-enter = next question; after the last one, save
keys-arrows = previous question, next question
keys-save = save, from anywhere
keys-day-before = previous day
keys-day-after = next day
keys-today = today
keys-leave = go to Home; what you typed is kept
keys-chart-day = one day back or forward
keys-chart-week = one week back or forward
keys-chart-ends = first day, last day
keys-log-search = find an entry
keys-log-write = edit the open entry
keys-log-read = finish editing
keys-log-serve = on Why: today's work is for this step
keys-log-leave = back to the log

## Problems

problem-again = Try again
