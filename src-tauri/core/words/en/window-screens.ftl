# The screens of the window, and what is on all of them.

## Settings

settings-title = Settings
settings-saved = Saved
settings-times = Times
settings-quiet-from = Quiet hours from
settings-quiet-to = to
settings-bedtime = Bedtime you aim for (optional)
settings-rollover = A new day starts at (for late nights)
settings-workdays = Workdays a week
settings-notes = Reminders
settings-shown = Appearance and privacy
settings-details = Show details in notifications
settings-read-pictures = Find pictures in the log by the text in them
settings-read-pictures-hint = The program tesseract reads photos and screenshots on this computer, if it is installed. Plots in PDF or SVG don't need it.
copies-title = Backup copies
copies-daily = Copy everything once a day
copies-folder = Folder for the copies (empty: next to your data)
copies-last = Last copy: { $made } ({ $size }). It was opened and compared with your data.
copies-none = No copies yet.
copies-make = Make a copy now
copies-copying = Copying and comparing …
copies-looking = Checking the copy …
copies-restoring = Restoring …
copies-choose = Choose a copy
copies-look = Show what it would change
copies-kept = Your current data is saved as a copy first, so you can undo this.
copies-passphrase = Your passphrase
copies-put-back = Restore this copy
copies-leave = Cancel
settings-hide-numbers = Hide numbers on Home and Trends
settings-theme = Theme
settings-theme-system = Same as the system
settings-theme-light = Light
settings-theme-dark = Dark
settings-theme-black = Black
settings-text-size = Text size
settings-motion = Turn off animations
settings-bad-day = For a really bad day
settings-people = People you trust: one name and number per line. Shown only on the bad-day card.
settings-help-link = Link to a list of helplines (opens in your browser)
settings-asks = What the check-in asks
settings-passphrase = Passphrase
settings-data = Your data
settings-quitting = Closing and quitting
settings-quitting-text = Closing the window keeps reminders on. Quitting stops them.
settings-quit = Quit Taper

## The welcome

welcome-title = Welcome to Taper
welcome-text = Half a minute a day. Taper can show you early when things drift from your usual, and helps you come back gradually. It is a notebook and planner for your own habits, not medical care: it can't tell whether you are ill.
welcome-private = Nobody sees what you write, and nothing leaves this computer.
welcome-times = Your times
welcome-reminder = Daily reminder at
welcome-bedtime = Bedtime you aim for
welcome-may-be-empty = (optional)
welcome-rollover = A new day starts at (for late nights)
welcome-asks = What the check-in asks
welcome-asks-note = You can skip any question on any day, and turn questions on or off later.
welcome-passphrase = Passphrase (optional)
welcome-passphrase-text = Without one, anyone who can read your files can read your notebook. With one, it is encrypted. If you forget it, only a recovery key brings your data back. You can print one in the settings.
welcome-start = Start
welcome-skip = Use these defaults

## The check-in

check-in-day-before = Previous day
check-in-day-after = Next day
check-in-today = Today
check-in-note = Anything to add?
check-in-note-private = Only you can see this.
check-in-save = Save
check-in-erase = Erase this day
check-in-erase-ask = Erase this day for good, with { $count ->
    [0] all answers
    [one] its answer
   *[other] its { $count } answers
}, their earlier versions and the comment? Backup copies made before still hold them.
check-in-erase-yes = Erase for good
check-in-erase-no = Cancel
check-in-later = Later

## Home

home-show-trend = Show in Trends
home-new-normal = Yes, this is my usual now
home-old-usual = No, keep my old usual
home-next = Next
home-check-in = Check in

## Trends

trends-title = Trends
trends-span = Span
trends-weeks4 = 4 weeks
trends-months3 = 3 months
trends-year = 1 year
trends-all = All
trends-key-day = one day
trends-key-late = added later
trends-key-smooth = 7-day average
trends-key-usual = your usual

## The plan

plan-screen-ladder = Steps
plan-screen-restoring = Things that restore you (optional)
plan-screen-resume = Resume
plan-screen-too-much = That was too much
plan-screen-pause = Pause
plan-screen-symptoms = New physical symptoms
plan-screen-end = End this plan
plan-screen-look-back = Look back (optional)
plan-screen-look-back-text = Which signs came first? The first signs tend to come back, so this gets easier after once or twice.
plan-screen-look-back-do = Look back
plan-screen-log = What happened

## Looking back

record-title = Looking back
record-warnings = Past warnings, and whether they were right
record-told = Your history
record-told-text = Mark hard times so Taper learns which signs come first for you. Set unusual days aside: they stay on the charts but trigger no warnings and don't count towards your usual.
record-over = It ended today
record-remove = Remove
record-sensitivity = How easily Taper warns you
record-saved = Saved.

## A locked notebook

unlock-title = Your notebook is locked
unlock-passphrase = Passphrase
unlock-opening = Opening …
unlock-open = Open

## Everywhere

window-only-reads = Taper can't write to the folder with your data. You can read and export everything, but nothing you write now can be saved.
window-demo = This is a demo with a made-up year.
window-demo-remove = Remove the demo
command-new-note = New note in the log
command-too-much = That was too much
command-focus = Focus timer
command-pause-notes = Pause reminders
bad-place = I'm in a really bad place
command-take-back = Undo last save
command-keys = Keyboard shortcuts
lock-no-passphrase = There is no passphrase yet, so Taper can't be locked. You can set one in the settings.
command-lock = Lock
command-quit = Quit Taper

## Screens, and what is put together

settings-data-place = Your data is in { $place } and never leaves this computer.
settings-writing = Language and formats
settings-language = Language
settings-language-system = Same as the system
settings-clock = Time of day
settings-clock-system = Same as the system
settings-clock-24 = 23:40
settings-clock-12 = 11:40 pm
settings-lengths = Durations
settings-lengths-hours = 7 h 30
settings-lengths-decimal = 7.5 h
settings-week-start = Week starts on
settings-week-start-system = Same as the system
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
