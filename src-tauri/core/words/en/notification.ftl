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

## What was told about the past

# Parts of sentences, such as "Noted: ...".
looking-back-episode = a hard time that began on { $onset }, not over yet
looking-back-episode-over = a hard time that began on { $onset }, over on { $end }
looking-back-episode-felt = a hard time that began on { $onset }, felt in the work from { $drop }, not over yet
looking-back-episode-felt-over = a hard time that began on { $onset }, felt in the work from { $drop }, over on { $end }
looking-back-set-aside = { $why ->
    [holiday] a holiday
    [travel] travel
    [illness] an illness
    [deadline] a deadline
   *[other] days out of the ordinary
} on { $day }
looking-back-set-aside-days = { $why ->
    [holiday] a holiday
    [travel] travel
    [illness] an illness
    [deadline] a deadline
   *[other] days out of the ordinary
} from { $first } to { $last }
looking-back-change = life is different since { $from }

## First signs

looking-back-sign = { $title }: away from your usual since { $since }.
looking-back-sign-before = { $title }: away from your usual since { $since }, { $days ->
    [0] the day the work felt it
    [one] the day before the work felt it
   *[other] { $days } days before the work felt it
}.
looking-back-sign-after = { $title }: away from your usual since { $since }, { $days ->
    [one] the day after the work felt it
   *[other] { $days } days after the work felt it
}.
looking-back-no-signs = None of the signals stayed away from its usual for long then, or too little was said about those days.
looking-back-signs-over = From its end on, the signals that moved most count for more. None is ever switched off.
looking-back-signs-open = Once it is over, say so here: what moved most then counts for more.
looking-back-nothing-in-the-log = In your log none of the signals stayed away from its usual for long then, or too little was said about those days.

## Past warnings

looking-back-ask-verdict = Looking back, what was it worth? Your answer tunes how readily Taper speaks; or leave it.
looking-back-new-normal = Several signals have been away from your usual since about { $from }, while your work has held. That may still be load piling up; it may also be how life is now: a new job, a child, another season. If it is, Taper learns your usual again from that day.
looking-back-verdict = { $verdict ->
    [right] It was right
    [wrong] It was wrong
    [too-late] Right, but too late
   *[not-sure] Hard to tell
}
# After a number, in the middle of a sentence: "2 right and 1 too late".
looking-back-verdict-short = { $verdict ->
    [right] right
    [wrong] wrong
    [too-late] too late
   *[not-sure] hard to tell
}
looking-back-verdict-thanks = { $verdict ->
    [right] Noted. Such a pattern is worth telling again.
    [wrong] Noted. From tomorrow it takes a little more before Taper speaks, and those signals count a little less.
    [too-late] Noted. If you mark that time as a hard one below, Taper learns what moved first.
   *[not-sure] Noted. That is an answer, too.
}

## How readily Taper speaks

looking-back-sensitivity = { $sensitivity ->
    [cautious] Seldom
    [normal] Now and then
   *[early] Early
}
# The figures were measured; see the methods in ARCHITECTURE.md.
looking-back-sensitivity-cost = { $sensitivity ->
    [cautious] About one false alarm in two calm years. On made-up people it noticed half of the quick declines before the work felt them, and slow ones 19 days before.
    [normal] About one false alarm in a calm year. On made-up people it noticed six of ten quick declines before the work felt them, and slow ones 22 days before.
   *[early] About two false alarms in a calm year. On made-up people it noticed seven of ten quick declines before the work felt them, and slow ones 24 days before.
}
looking-back-past-unknown = There are not enough days yet to try it on your own past.
looking-back-past-nothing = In your own past { $span } it would have said nothing.
looking-back-past = In your own past { $span } it would have spoken { $count ->
    [one] once
   *[other] { $count } times
}: { $dates }.
looking-back-past-often = In your own past { $span } it would have spoken { $count } times, last { $dates }.
looking-back-lead-none = Before the hard time of { $onset } was felt, it would have said nothing.
looking-back-lead = It would have spoken { $days ->
    [0] on the day
    [one] a day before
   *[other] { $days } days before
} the hard time of { $onset } was felt.

## What is kept of a look back

looking-back-kept-none = No first signs are kept.
looking-back-kept = For you, { $signs } moved first. It counts for more from tomorrow on.
looking-back-kept-then = If { $sign } is away from your usual on { $days } of 7 days, then: { $action }
looking-back-if-then = You asked to be told: { $sign } has been away from your usual on { $days } of 7 days. Then: { $action }
looking-back-you-wrote = You wrote, for a time like this: “{ $text }”

## What moves together: never a cause, always how sure

association-few-days = Not enough days yet: this needs at least { $days } days on which two signals were both told, after your usual is known.
association-none = Nothing held up among { $looks } looks at the last year, and that is an answer, too.
association-found = Of { $looks } looks at the last year, these held up; about one in twenty of such may still be chance. They say what goes along with what in your days, not what leads to what.
association-waiting = { $pairs ->
    [one] One pair has not enough days yet.
   *[other] { $pairs } pairs have not enough days yet.
}
# Told in the order of the days: the lag is how many days the other comes after the one.
association = { $lag ->
    [0] Days with more { $one } than usual tended to have { association-direction } { $other }, too
    [1] More { $one } than usual tended to be followed, a day later, by { association-direction } { $other }
   *[other] More { $one } than usual tended to be followed, { $lag } days later, by { association-direction } { $other }
}: { $strength ->
    [slightly] slightly
    [somewhat] somewhat
   *[clearly] clearly
}, over { $days } days (rank correlation { $rho }, between { $low } and { $high }).
association-direction = { $direction ->
    [more] more
    [fewer] fewer
   *[less] less
}
