# Looking back: warnings, the days before drops, ended plans, sensitivity.

## The record of warnings

warnings-none = No warning so far. Each one will be kept here with its reasons, and you can say what it was worth.
warnings-warnings = { $count ->
    [one] 1 warning so far, over { $span } of days that could be judged.
   *[other] { $count } warnings so far, over { $span } of days that could be judged.
}
warnings-called = You called { $answers }.
warnings-answer = { $count } { $verdict }
warnings-rate = That is { $rate } false alarms a year.
warnings-no-warning = no warning was shown for { $day }
warnings-no-warning-next = see `taper warnings` for those there were
warnings-not-kept = the evidence cannot be kept ({ $error })

## Events

event-noted = Noted: { $event }.
event-several = more than one event fits “{ $id }”
event-several-next = type more of the id
event-unknown = there is no event "{ $id }"
event-unknown-next = see `taper event list` for what you told
event-overlaps = it overlaps one you told about before
event-overlaps-next = remove that one first, or choose other days
event-order = { $later } comes before { $earlier }
event-order-next = give the days in the order they came
event-too-far = { $day } is too far ahead
event-too-far-next = give an earlier day

## The look back

# What was going on; also given back by the form that shows it.
retrospective-going-on = { $name ->
    [deadline] deadline
    [conflict] conflict
    [stuck] stuck
    [travel] travel
    [illness] illness
    [life] life
    [nothing-special] nothing special
   *[other] { $name }
}
# Both follow "Looking back at".
retrospective-at-episode = the hard time around { $day }
retrospective-at-plan = what led to the plan of { $day }
retrospective-nothing = there is nothing to look back at yet
retrospective-nothing-next = mark a hard time first, or come back after a plan
retrospective-not-told = nothing was told from memory yet
retrospective-not-told-next = tell what you remember first
retrospective-no-going-on = "{ $text }" is not on the list of what was going on
retrospective-weeks = { $weeks } weeks before
retrospective-weeks-next = give 0 to { $most }
retrospective-days = { $days } days of seven
retrospective-no-then = the if has no then
retrospective-no-then-next = write what to do, or leave the if out
retrospective-no-sign = "{ $sign }" is no early sign
retrospective-signs = these signs do not fit
retrospective-signs-next = name up to { $most }, each once
retrospective-too-long = { $what ->
    [helped] what helped is too long
    [did-not-help] what did not help is too long
    [next-time] what to be told is too long
   *[then] the then is too long
}

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
