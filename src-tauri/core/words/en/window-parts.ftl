# The parts that screens are made of.

## The check-in’s questions

question-meant = meant to be
question-was = was
question-outside = something outside kept me up
question-or = or
# What a typed answer is taken for; and the question where it can mean two things.
question-understood = = { $answer }
question-which = Which one?
question-type = type it
question-clear = clear
question-not-telling = not telling
question-skip = skip

## Signals of one’s own

signals-new-name = New name
signals-save = Save
signals-remove-ask = Remove it?
signals-remove = Remove
signals-keep = Keep it
signals-rename = Rename
signals-rest = Let it rest
signals-take-up = Take it up again
signals-title = What you call it
signals-answered = How it is answered
signals-worse = When things get heavy there tends to be
signals-weekdays = My weekends differ from my weekdays in it
signals-empty = A day without an entry means none
signals-add = Add it
signals-leave = Leave it
signals-new = A signal of your own
signals-kind-count = how many
signals-kind-minutes = how long
signals-kind-scale = how much, 0 to 10
signals-kind-yes-no = yes or no
signals-kind-number = a number
signals-worse-neither = I don't know yet
signals-worse-higher = more of it
signals-worse-lower = less of it
signals-rename-of = Rename: { $title }
signals-rest-of = Let rest: { $title }
signals-remove-of = Remove: { $title }
signals-up = { $title } one up
signals-down = { $title } one down
signals-resting = Resting ({ $count })
signals-low = Smallest value
signals-high = Largest value

## A look back at the first signs

look-back-title = Which signs came first?
look-back-signs = Signs, in the order they came
look-back-up-to = (up to five)
look-back-weeks = About how many weeks before the work felt it?
look-back-cannot-tell = I can't tell
look-back-going-on = What was going on?
look-back-helped = What helped first?
look-back-did-not = What didn't?
look-back-next-time = What would you like to be told next time, in your own words?
look-back-show = Now show my log
look-back-remember = You remember
look-back-no-order = No order, and that is fine.
look-back-log = Your log saw
look-back-which = Which order shall count for next time?
look-back-memory = what I remember
look-back-seen = what the log saw
look-back-if-then = An if-then for next time
look-back-or-not = (or leave it)
look-back-sign = Sign
look-back-no-sign = no sign
look-back-days = Days of seven
look-back-then-label = Then
look-back-keep = Keep it
look-back-about = Looking back at { $about }. From memory first; your log is shown after. Skip what you like.
look-back-if = If
look-back-away = is away from my usual on
look-back-then = of 7 days, then

## Restoring things

restoring-own-words = In your own words
restoring-save = Save
restoring-leave = Leave it
restoring-edit = Edit
restoring-leave-out = Leave out
restoring-suggestions = Suggestions
restoring-pick = Pick
restoring-own = Something of your own
restoring-add = Add
restoring-edit-of = Edit: { $words }
restoring-leave-out-of = Leave out: { $words }
restoring-pick-of = Pick: { $words }
restoring-left-out = Left out ({ $count })

## Notes

notes-first-use = Ask for the check-in at the first use of the computer, where the desktop can tell
notes-days-off = Days without notes
notes-per-day = Notes a day, at most
notes-break = Offer a small break after so many minutes of focus (0: never)
notes-resume = Resume notes
notes-pause = Pause notes
notes-hour = for an hour
notes-tomorrow = until tomorrow
notes-until-resumed = until I resume
notes-autostart = Start with the desktop session, for the notes alone
notes-preview = With these settings, the next seven days would look like this
notes-none = No note would come.
notes-preview-if = If each check-in is given soon after its note. Notes that nobody answers come more rarely.
notes-check-in = The check-in
notes-warning = A word when strain may be piling up
notes-plan = Today's room, while a plan runs
notes-nudge = One restoring thing
notes-wind-down = The end of the day (also in quiet hours)
notes-review = A look back at the week
notes-day-of = Day of: { $title }
notes-time-of = Time of: { $title }
notes-day-mon = Monday
notes-day-tue = Tuesday
notes-day-wed = Wednesday
notes-day-thu = Thursday
notes-day-fri = Friday
notes-day-sat = Saturday
notes-day-sun = Sunday

## Starting a plan

start-may-fit = may fit now
start-today = Start it today
start-unknown = Taper doesn't know your usual week yet. Think of a week you could repeat for months.
start-hours = Hours of focused work in such a week
start-workdays = Workdays in it
start-goal = Hours in a week you could repeat
start-with-goal = Start with that as the goal
start-yes = Yes, start it today
start-smaller = Rather a smaller one
start-repeat = Your usual week had about { $week } of focused work. Could you repeat such a week for months?

## Times of a plan

times-hours = Hours in seven days
times-of-usual = Of your usual week
times-first = First day
times-last = Last day
times-days = How many days
times-note = Note it
times-leave = Leave it
times-time-off = Time off
times-time-off-text = The plan waits for those days. After a week or more it comes back a rung lower, since that amount was not tried for a while.
times-deadline = A deadline
times-deadline-text = Up to seven days of more room. It is borrowed: afterwards it is a rung less for at least a week.
times-lower = A smaller week
times-lower-text = The plan goes on from the smaller week, in steps as before.
times-goal = A smaller goal
times-goal-text = A new normal below your usual week. The plan ends there; the goal can be lowered, not raised, while it runs.
times-now = (now { $cap })

## The plan’s review

review-title = A look at the plan
review-lighter = What got lighter?
review-change = What in the work could change?
review-how = How?
review-who = Who could help?
review-no = No
review-yes = Yes, they do

## The focus timer

focus-title = Focus timer
focus-start = Start focus
focus-minutes = Minutes
focus-count = Count these
focus-all = All of it
focus-stop = Stop focus

## Telling about one’s time

event-tell = Tell about your time
event-first-day = First day
event-began = It began on about
event-different = Different since
event-felt = The work began to feel it on about
event-if-known = (if you know)
event-over = It was over on about
event-last-day = Last day
event-while = (empty while it lasts)
event-was = It was
event-note = Note it
event-episode = A hard time
event-episode-hint = when it was too much
event-set-aside = Days to set aside
event-set-aside-hint = a holiday, travel, an illness, a deadline
event-change = Life is different
event-change-hint = a new job, a child, another place
event-why-holiday = a holiday
event-why-travel = travel
event-why-illness = an illness
event-why-deadline = a deadline
event-why-other = something else

## Too much

too-much-title = That was too much
too-much-text = It happens on the way back, and it is no judgment of your ability. What would you like the plan to do?
too-much-back = A rung down, from today
too-much-hold = Stay here, and count the days anew
too-much-leave = Leave it

## Everything by its name

palette-what = What would you like to do?
palette-commands = Commands
palette-none = Nothing is called that.

## Charts

chart-hide-table = Hide the table
chart-show-table = Show as table
chart-no-day = no day chosen yet
chart-save-svg = Save the chart of { $title } as SVG
chart-save-png = Save the chart of { $title } as PNG
chart-copy = Copy
chart-copy-of = Copy the chart of { $title }
chart-day = Day in the chart of { $title }

## Tables

table-day = Day
table-value = Value
table-usual = Usual
table-note = Note
chart-table = Table of { $title }
chart-table-order = { $title }, newest day first

## What moves together

together-title = What moves together
together-pair = { $one } and { $other }

## The ladder

ladder-here = you are here
ladder-behind = behind you
ladder-percent = { $percent } % of your usual week

## What a note was worth

verdicts-of = What the note of { $about } was worth

## The card for bad days

bad-place-fallback = If you might be in danger, please call your local emergency number now, or tell one person you trust.
bad-place-title = A really bad place
bad-place-nobody = Nobody is written down yet. On a better day you can do that in the settings.
bad-place-people = My people
bad-place-help = Find help where I live
bad-place-close = Close

## The rail

rail-screens = Screens
rail-help = Help
rail-keys = Keys

## A word at the edge

toast-undo = Undo
toast-close = Close

## Passphrases

passphrase-new = New passphrase
passphrase-again = The same once more
passphrase-differ = The two are not the same yet.

## Changing the passphrase

passphrase-is-set = The passphrase is set.
passphrase-lock-after = Lock when nobody touched the computer for
passphrase-lock-never = never
passphrase-lock-minutes = { $count } min
passphrase-lock-now = Ctrl+L locks at once. While it is locked, reminders rest.
passphrase-show = Show what is typed
passphrase-present = Present passphrase
passphrase-forgotten = Once it is set, you can make a recovery key for the day it is forgotten.
passphrase-change = Change the passphrase
passphrase-set = Set a passphrase
passphrase-is-removed = The passphrase is removed.
passphrase-remove = Remove it
passphrase-remember = Open without asking once I have logged in
recovery-title = Recovery key
recovery-why = For the day the passphrase is forgotten: a key to print or write down, and to keep apart from this computer.
recovery-make = Make a recovery key
recovery-there = You have made one. If it is lost, make another; the earlier one then opens nothing.
recovery-another = Make another
recovery-print = Print
recovery-put-away = I have put it away
recovery-shown-once = It is not shown again.
recover-forgotten = I have forgotten it
recover-text = With the recovery key you printed you can set a new passphrase. Nothing is lost.
recover-key = Recovery key
recover-set = Set the new passphrase
recover-back = Back to the passphrase

## Keys

keys-title = Keys
keys-close = Close
keys-in-check-in = In the check-in
keys-everywhere = Everywhere
keys-on-chart = On a chart
keys-in-log = In the log and on Why
keys-screens = Check-in, Home, Trends, Plan, Looking back, Settings
keys-research = Log, Ideas, Why, Week
keys-new-note = a new note in the log
keys-palette = everything by its name
keys-bad-place = “I'm in a really bad place”
keys-too-much = on Home and Plan: “That was too much”
keys-undo = take the last save back (outside of text fields)
keys-sheet = this sheet
keys-digits = that many (T is ten), and on; a letter stands on its button
keys-type = type an answer
keys-skip = not telling
keys-clear = take the answer out again
keys-outside = bedtime: something outside kept me up
keys-enter = go on without answering; save after the last
keys-arrows = the question before, the next one
keys-save = save, from anywhere
keys-day-before = the Day before
keys-day-after = the Day after
keys-today = today
keys-leave = leave for Home; what was typed is kept
keys-chart-day = one day back, one on
keys-chart-week = a week
keys-chart-ends = first day, last day
keys-log-search = find an entry
keys-log-write = write in the open entry
keys-log-read = read it
keys-log-serve = on Why: today’s work serves this step
keys-log-leave = back to the log

## Problems

problem-again = Try again
