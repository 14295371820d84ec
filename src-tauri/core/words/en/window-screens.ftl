# The screens of the window, and what is on all of them.

## Settings

settings-title = Settings
settings-saved = Saved
settings-times = Times
settings-quiet-from = No notes from
settings-quiet-to = until
settings-bedtime = When you mean to be in bed
settings-rollover = A day begins at
settings-workdays = Workdays in a week
settings-notes = Notes
settings-shown = What is shown
settings-details = Notifications may say what they are about
settings-read-pictures = Find pictures in the log by the words on them
settings-read-pictures-hint = Photos and screenshots are read on this computer by the program tesseract, where it is installed. Plots in PDF and SVG need no such thing.
copies-title = Copies
copies-daily = Make a copy of everything every day
copies-folder = Folder of the copies (empty: beside the data)
copies-last = The last copy: { $made } ({ $size }), opened and compared with your data.
copies-none = There is no copy yet.
copies-make = Make a copy now
copies-copying = Copying and comparing …
copies-looking = Looking at the copy …
copies-restoring = Putting it back …
copies-choose = Choose a copy
copies-look = What would it change?
copies-kept = What is there now is kept as a copy of its own, so this can be taken back.
copies-passphrase = Your passphrase
copies-put-back = Put this copy back
copies-leave = Leave everything as it is
settings-hide-numbers = Home and Trends speak without numbers
settings-theme = Theme
settings-theme-system = as the desktop
settings-theme-light = light
settings-theme-dark = dark
settings-theme-black = black
settings-text-size = Size of text
settings-motion = Nothing moves
settings-bad-day = For a really bad day
settings-people = My people: a name and a number in each line. The card shows them; nothing else does.
settings-help-link = Where help can be found; the card opens it in the browser when you press it
settings-asks = What the check-in asks
settings-passphrase = Passphrase
settings-data = Your data
settings-quitting = Closing and quitting
settings-quitting-text = Closing the window leaves the notes running. Quitting ends them, too.
settings-quit = Quit Taper

## The welcome

welcome-title = Welcome to Taper
welcome-text = Half a minute a day, and you may see early when things drift from your own usual, with a gradual way back if you want one. It is a notebook and planner for your own habits: not medical care, and it cannot tell whether you are ill.
welcome-private = Nobody sees what you write, and nothing leaves this computer.
welcome-times = Your times
welcome-reminder = A quiet reminder at
welcome-bedtime = When you mean to be in bed
welcome-may-be-empty = (may stay empty)
welcome-rollover = A day begins at
welcome-asks = What the check-in asks
welcome-asks-note = Every question can be skipped on any day, and switched on or off later.
welcome-passphrase = A passphrase, if you like
welcome-passphrase-text = Without one, anyone who can read your files can read your notebook. With one, it is encrypted; if it is forgotten, only a recovery key brings the data back. You can print one in the settings.
welcome-start = Start
welcome-skip = Skip for now

## The check-in

check-in-day-before = The Day before
check-in-day-after = The Day after
check-in-today = Today
check-in-note = Anything to note?
check-in-note-private = Only you read it.
check-in-save = Save
check-in-erase = Erase this day
check-in-erase-ask = All answers of this day, earlier ones and the comment go for good. Copies made before still hold them until they go.
check-in-erase-yes = Erase for good
check-in-erase-no = Keep it
check-in-later = Later

## Home

home-show-trend = Show in Trends
home-new-normal = Yes, this is how it is now
home-old-usual = No, keep my old usual
home-check-in = Check in

## Trends

trends-title = Trends
trends-span = Span
trends-weeks4 = 4 weeks
trends-months3 = 3 months
trends-year = Year
trends-all = All
trends-key-day = a day
trends-key-late = filled in later
trends-key-smooth = seven days
trends-key-usual = your usual

## The plan

plan-screen-ladder = The ladder
plan-screen-restoring = Restoring things, if you like
plan-screen-resume = Go on
plan-screen-too-much = That was too much
plan-screen-pause = Pause
plan-screen-symptoms = New symptoms of the body
plan-screen-end = End this plan
plan-screen-look-back = A look back, if you like
plan-screen-look-back-text = Which signs came first? It gets easier after once or twice, since the first signs tend to come back.
plan-screen-look-back-do = Look back
plan-screen-log = What happened

## Looking back

record-title = Looking back
record-warnings = What Taper said, and what it was worth
record-told = Your own time
record-told-text = Tell about hard times, past ones too, and Taper learns which signals move first in you. Days that were out of the ordinary can be set aside: they stay on the charts, but neither alarm nor count as usual.
record-over = It is over, as of today
record-remove = Remove
record-sensitivity = How readily Taper speaks
record-saved = Saved.

## A locked notebook

unlock-title = Your notebook is locked
unlock-passphrase = Passphrase
unlock-opening = Opening…
unlock-open = Open

## Everywhere

window-only-reads = Your data lies where nothing can be written. You can read and export everything; nothing you write now can be kept.
window-demo = This is a made-up demo year.
window-demo-remove = Remove it
command-new-note = New note in the log
command-too-much = That was too much
command-focus = Focus timer
command-pause-notes = Pause notes
bad-place = I'm in a really bad place
command-take-back = Take the last save back
command-keys = Keys
lock-no-passphrase = There is no passphrase yet, so nothing can be locked. You can set one in the settings.
command-lock = Lock
command-quit = Quit Taper

## Screens, and what is put together

settings-data-place = It is in { $place }, and nowhere else.
settings-writing = Language and writing
settings-language = Language
settings-language-system = as the computer
settings-clock = Time of day
settings-clock-system = as the computer
settings-clock-24 = 23:40
settings-clock-12 = 11:40 pm
settings-lengths = Lengths of time
settings-lengths-hours = 7 h 30
settings-lengths-decimal = 7.5 h
settings-week-start = A week begins on
settings-week-start-system = as the computer
settings-week-start-monday = Monday
settings-week-start-sunday = Sunday
settings-week-start-saturday = Saturday
trends-copied = Copied.
trends-saved = Saved: { $place }
record-remove-of = Remove: { $what }
screen-check-in = Check-in
screen-home = Home
screen-trends = Trends
screen-plan = Plan
screen-record = Looking back
screen-settings = Settings
screen-log = Log
screen-ideas = Ideas
screen-why = Why
screen-week = Week
calendar-signal = Signal
calendar-empty = The calendar begins with your first check-in.
calendar-days = Days; the arrow keys go from day to day
calendar-gap = no answer
calendar-marked = a plan, a hard time or days set aside; amber: a warning
calendar-edit = Edit this day
screen-calendar = Calendar
home-edit-check-in = Edit
home-last-days = The last seven days
home-signals = The last six weeks
home-signals-key = Line: 7-day average. Band: your usual. Dot: newest.
home-budgets = Focused work in your plan
home-first-no = No, thanks
