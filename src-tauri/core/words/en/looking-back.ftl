# Looking back: warnings, the days before drops, ended plans, sensitivity.

## The record of warnings

warnings-none = No warnings so far. Each one is saved here with its reasons, and you can say whether it was right.
warnings-warnings = { $count ->
    [one] 1 warning so far, in { $span } with enough data.
   *[other] { $count } warnings so far, in { $span } with enough data.
}
warnings-called = You rated { $answers }.
warnings-answer = { $count } as { $verdict }
warnings-rate = { $rate ->
    [one] That is { $rate } false alarm a year.
   *[other] That is { $rate } false alarms a year.
}
warnings-no-warning = there was no warning on { $day }
warnings-no-warning-next = `taper warnings` shows all there were
warnings-not-kept = the evidence can't be saved ({ $error })

## Events

event-noted = Saved: { $event }.
event-several = more than one entry fits “{ $id }”
event-several-next = type more of it
event-unknown = there is no entry “{ $id }” in your history
event-unknown-next = `taper event list` shows them
event-overlaps = this overlaps something already in your history
event-overlaps-next = remove that first, or choose other days
event-order = { $later } comes before { $earlier }
event-order-next = give the days in order
event-too-far = { $day } is too far ahead
event-too-far-next = choose an earlier day

## The look back

# What was going on; also given back by the form that shows it.
retrospective-going-on = { $name ->
    [deadline] deadline
    [conflict] conflict
    [stuck] being stuck
    [travel] travel
    [illness] illness
    [life] private life
    [nothing-special] nothing special
   *[other] { $name }
}
# Both follow "Looking back at".
retrospective-at-episode = the hard time around { $day }
retrospective-at-plan = what led to the plan of { $day }
retrospective-nothing = there is nothing to look back at yet
retrospective-nothing-next = mark a hard time first, or come back after a plan
retrospective-not-told = you haven't recorded what you remember yet
retrospective-not-told-next = record that first
retrospective-no-going-on = "{ $text }" is not one of the things that can be going on
retrospective-weeks = { $weeks ->
    [one] 1 week before doesn't fit
   *[other] { $weeks } weeks before doesn't fit
}
retrospective-weeks-next = give a number from 0 to { $most }
retrospective-days = { $days ->
    [one] 1 day of seven doesn't fit
   *[other] { $days } days of seven doesn't fit
}
retrospective-no-then = the if-then plan has no “then”
retrospective-no-then-next = write what to do then, or leave out the “if”
retrospective-no-sign = "{ $sign }" is not an early sign
retrospective-signs = there are too many signs, or one is named twice
retrospective-signs-next = name at most { $most }, each once
retrospective-too-long = { $what ->
    [helped] what helped is too long
    [did-not-help] what didn't help is too long
    [next-time] what Taper is to tell you is too long
   *[then] the “then” is too long
}

## What was told about the past

# Parts of sentences, such as "Noted: ...".
looking-back-episode = a hard time that began on { $onset }, not over yet
looking-back-episode-over = a hard time that began on { $onset }, over on { $end }
looking-back-episode-felt = a hard time that began on { $onset }, affecting your work from { $drop }, not over yet
looking-back-episode-felt-over = a hard time that began on { $onset }, affecting your work from { $drop }, over on { $end }
looking-back-set-aside = { $why ->
    [holiday] a holiday
    [travel] travel
    [illness] an illness
    [deadline] a deadline
   *[other] an unusual day
} on { $day }
looking-back-set-aside-days = { $why ->
    [holiday] a holiday
    [travel] travel
    [illness] an illness
    [deadline] a deadline
   *[other] unusual days
} from { $first } to { $last }
looking-back-change = life changed on { $from }

## First signs

looking-back-sign = { $title }: off your usual since { $since }.
looking-back-sign-before = { $title }: off your usual since { $since }, { $days ->
    [0] the day it affected your work
    [one] the day before it affected your work
   *[other] { $days } days before it affected your work
}.
looking-back-sign-after = { $title }: off your usual since { $since }, { $days ->
    [one] the day after it affected your work
   *[other] { $days } days after it affected your work
}.
looking-back-no-signs = None of your signals was off your usual for long then, or there are too few answers from those days.
looking-back-signs-over = From the day it ended on, the signals that shifted most count for more. None is ever turned off.
looking-back-signs-open = When it is over, mark that here. The signals that shifted most will then count for more.
looking-back-nothing-in-the-log = None of your signals was off your usual for long then, or there are too few answers from those days.

## Past warnings

looking-back-ask-verdict = Was it right? Your answer adjusts how easily Taper warns you. You can also leave it open.
looking-back-new-normal = Several signs have been off your usual since about { $from }, while your work has held up. This may still be strain building up; it may also be how life is now: a new job, a child, another season. If so, Taper learns your usual again from that day on.
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
    [right] Saved. Taper will warn you of such a pattern again.
    [wrong] Saved. From tomorrow on, Taper warns you a little less easily, and those signals count a little less.
    [too-late] Saved. If you mark that time as a hard one below, Taper learns what shifted first.
   *[not-sure] Saved. Nothing changes in how easily Taper warns you.
}

## How readily Taper speaks

looking-back-sensitivity = { $sensitivity ->
    [cautious] Rarely
    [normal] Balanced
   *[early] Early
}
# The figures were measured; see the methods in ARCHITECTURE.md.
looking-back-sensitivity-cost = { $sensitivity ->
    [cautious] About one false alarm in two calm years. In simulations it caught half of the quick declines before they affected the work, and slow ones 19 days before.
    [normal] About one false alarm in a calm year. In simulations it caught six of ten quick declines before they affected the work, and slow ones 22 days before.
   *[early] About two false alarms in a calm year. In simulations it caught seven of ten quick declines before they affected the work, and slow ones 24 days before.
}
looking-back-past-unknown = There are not enough days yet to try this on your own data.
looking-back-past-nothing = On your own data, over { $span }, it would not have warned you.
looking-back-past = On your own data, over { $span }, it would have warned you { $count ->
    [one] once
   *[other] { $count } times
}: { $dates }.
looking-back-past-often = On your own data, over { $span }, it would have warned you { $count } times, most recently { $dates }.
looking-back-lead-none = It would not have warned you before the hard time of { $onset } affected your work.
looking-back-lead = It would have warned you { $days ->
    [0] on the day
    [one] a day before
   *[other] { $days } days before
} the hard time of { $onset } affected your work.

## What is kept of a look back

looking-back-kept-none = No first signs are saved.
looking-back-kept = For you, { $signs } came first. From tomorrow on, this counts for more.
looking-back-kept-then = If { $sign } is off your usual on { $days } of 7 days, then: { $action }
looking-back-if-then = You asked to be told: { $sign } has been off your usual on { $days } of the last 7 days. Then: { $action }
looking-back-you-wrote = You wrote, for a time like this: “{ $text }”
