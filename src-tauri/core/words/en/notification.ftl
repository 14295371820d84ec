# Notes: for the desktop, for the screens, and about the past.

## What the desktop shows, where others may see it

notification-check-in = Your check-in is ready, whenever you like.
notification-check-in-last = No more reminders until you open Taper again, whenever that is.
notification-review = A few minutes to look back at the week, if you like.
notification-small-thing = A small suggestion for you, if you like.
notification-wind-down = Time to wind down, if you like.
notification-word = Something in Taper is worth a look, when you have a moment.

## What it shows when details are wished for

notification-room-and-thing = { $room } And something for you: { $thing }.
notification-thing = If you like: { $thing }.

notification-button = { $action ->
    [check-in] Check in
    [look] Open
    [later] Later
    [tomorrow] Tomorrow
   *[never] Stop these
}
# A kind of note in a list.
notification-kind = { $kind ->
    [warning] warning
    [sign] a first sign
    [rebound] the first days back
    [check_in] check-in
    [plan] today's hours
    [review] weekly review
    [nudge] suggestion for rest
   *[wind_down] wind down for bed
}

## The program about itself

notification-locked = Taper is locked. Reminders start once you unlock it.
notification-no-copy = Today’s copy of your data failed. { $error }
notification-stays = Taper stays in the background to remind you. Start it again to open the window. To quit, choose Quit in the settings or in the tray.

## The card behind "I'm in a really bad place"

# It names no phone number: those in apps are too often wrong or out of date. Its paragraphs are shown one by one.
notification-bad-place =
    I'm glad you said it, even if only here. This app can't judge how serious it is, and no one is alerted.

    If you might be in danger, or might hurt yourself, please call your local emergency number or go to the nearest emergency department now.

    Otherwise: tell one person you trust today, and a doctor or a crisis line in your country can help. Work can wait. Taper stays quiet for the next two days.

## Stretches of time; shorter ones are told in days

notification-months = { $count } months
notification-years = { $count } years
