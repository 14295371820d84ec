# Notes: for the desktop, for the screens, and about the past.

## What the desktop shows, where others may see it

notification-check-in = A check-in is waiting, whenever you like.
notification-check-in-last = I'll be quiet now until you open Taper again, whenever that is.
notification-review = A few minutes to look back at the week, if you like.
notification-small-thing = A small thing for you, if you like.
notification-wind-down = A quiet end of the day, if you like.
notification-word = A note for you, when you have a moment.

## What it shows when details are wished for

notification-room-and-thing = { $room } And one thing for you: { $thing }.
notification-thing = If you like: { $thing }.

notification-button = { $action ->
    [check-in] Check in
    [look] Have a look
    [later] Later
    [tomorrow] Tomorrow
   *[never] Not this one again
}
# A kind of note in a list.
notification-kind = { $kind ->
    [warning] a word about strain
    [sign] a first sign
    [rebound] a word about the first days back
    [check_in] check-in
    [plan] room in the plan
    [review] a look back at the week
    [nudge] one restoring thing
   *[wind_down] the end of the day
}

## The program about itself

notification-locked = Taper is locked. Its reminders begin once it is open.
notification-no-copy = Today’s copy of your data could not be made: { $error }
notification-stays = Taper stays for its reminders. Start it again to open it; to end it, choose Quit there or in the tray.

## The card behind "I'm in a really bad place"

# It names no phone number: those in apps are too often wrong or out of date. Its paragraphs are shown one by one.
notification-bad-place =
    I'm glad you said it, even if only here. This app can't judge how serious it is, and no one is alerted.

    If you might be in danger, or might hurt yourself, please call your local emergency number or go to the nearest emergency department now.

    Otherwise: tell one person you trust today, and a doctor or a crisis line in your country can help. Work can wait. Taper stays quiet for the next two days.

## Stretches of time; shorter ones are told in days

notification-months = { $count } months
notification-years = { $count } years
