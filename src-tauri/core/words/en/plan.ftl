# The plan: its parts, its days, its calendar, its offers.

plan-none-runs = no plan is running
plan-none-runs-next = see `taper plan show`

## The plan

plan-none = No plan is running
plan-last-completed = The last one was walked to its end.
plan-last-ended = You ended the last one.
plan-about = A plan lowers the load for a while and brings it back in small steps that you take or leave. The numbers are our own choice, modelled on how people return from overuse injuries.
plan-status = { $stage }: up to { $cap } in seven days
plan-sentence = { $kind }: { $stage }, { $cap } in seven days. { $room }
plan-room = Room today: up to { $room } of focused work, in short blocks.
plan-no-room = Room today: none left in these seven days. Nothing is broken; tomorrow has room again.
# The deadline window that is open, and one that was announced.
plan-borrowed = Deadline until { $until }: up to { $cap } in these seven days. Afterwards one step down for at least a week.
plan-borrow-planned = A deadline window is planned from { $from } to { $until }.
plan-begins = The plan begins today.
plan-too-late-to-undo = Only what was decided today can be taken back.
# The plan's picture, and short names of what is marked in it.
plan-picture-title = Focused work in seven days, and the cap
plan-picture = Focused work since { $from }: the last seven days hold { $last }, with a cap of { $cap }.
plan-mark-time-off = time off
plan-mark-paused = paused
plan-mark-deadline = deadline
plan-mark-flare = flare
# A Day of the plan in a calendar.
plan-day = Focused work: up to { $room }
plan-day-off = Time off

## Offers of the plan

plan-leave = Leave it for now
plan-start-today = Start it today
plan-offer-card = A word before going on
plan-offer-card-take = I have read it
# After two weeks without any answer.
plan-silence-title = Two weeks without news
plan-silence-text = That is all right. The plan can carry on where it is, wait until you resume it, or end. If you leave it, it pauses by itself after three weeks.
plan-silence-carry-on = Carry on
plan-silence-pause = Pause it
plan-silence-end = End the plan
# What waits to be done about the plan.
plan-waits-review = The plan's three-weekly review is due; it takes two minutes.
plan-waits-completed = Your plan is complete. Looking back at what led to it takes a few minutes, whenever you like.
plan-waits-ended = Your plan has ended. Looking back at what led to it takes a few minutes, whenever you like.
plan-offer-hand-over = Two weeks on, and not back at your usual week. { $text }
plan-offer-hand-over-take = Start it instead
plan-step = { $next } is there if you'd like it
plan-step-text = These days at { $now } went well and nothing flared. Staying at { $now } is just as good.
plan-step-take = Take { $next }
plan-stay = Stay at { $now }
plan-offer-stalled = Three weeks at { $now }
plan-offer-stalled-smaller = A smaller week
plan-offer-stalled-down = Down to { $below }

## What a plan refuses

plan-no-kind = "{ $kind }" is no kind of plan
plan-no-kind-next = give ease-off, rebuild or rebuild-longer
plan-runs = a plan is running already
plan-runs-next = end it first, or go on with it
plan-start-first = start one first: `taper plan start`
plan-workdays = { $workdays } workdays a week
plan-no-baseline = your usual week is not known yet
plan-no-baseline-next = say how many focused hours a week you could repeat for months
plan-first-rung = this is the first rung
plan-first-rung-next = lower it yourself, or stay
plan-no-decision = "{ $word }" is no decision
plan-no-decision-next = see `taper plan --help`
plan-high-goal = { $goal } is more than the usual week of { $usual }
plan-high-goal-next = give the usual week, or less
plan-low-goal = that is less than a plan can lead to
plan-low-goal-next = give { $lowest } or more
plan-no-length = "{ $text }" is not a length of time
plan-no-length-next = give minutes such as 720, or hours such as 12h
plan-no-week = "{ $text }" is not a usual week of focused work
plan-no-week-next = give hours from 1 to 90, such as 30

## Restoring things

restoring-no-words = there are no words
restoring-too-long = these are too many words for one thing
restoring-unknown = there is no such restoring thing
restoring-unknown-next = see the list in the plan

## The three-weekly review

# What in the work could change; also given back by the form that shows it.
plan-review-change = { $name ->
    [scope] scope
    [deadlines] deadlines
    [people] people
    [hours] hours
   *[other] { $name }
}
plan-review-told = { $what ->
    [lighter] Lighter: { $text }.
    [change] To change: { $text }.
    [how] How: { $text }.
   *[who] Who could help: { $text }.
}
plan-review-no-change = "{ $text }" is not on the list of what could change
plan-review-too-long = that is too long

## The calendar

calendar-if-you-like = If you like: { $thing }
calendar-unwritable = the calendar cannot be written ({ $error })

# Plans: what they are called, what they offer, and why they move.

## Kinds and stages

plan-kind = { $kind ->
    [ease_off] An easier two weeks
    [rebuild] A gradual way back
   *[rebuild_longer] A slower way back
}
plan-kind-text = { $kind ->
    [ease_off] About two thirds of your usual week for seven days, then four fifths, then your usual week with a closer look. Keep your start time and best hours; let evenings, extras and new commitments go for now.
    [rebuild] From about half of your usual week upward, in steps of a tenth that you take or leave, with four watched weeks at the end. At its quickest it is back at your usual week after a month; there is no hurry.
   *[rebuild_longer] The same ladder from about a third of your usual week. At its quickest it is back at your usual week after seven weeks.
}
plan-stage = { $stage ->
    [settle] Settle
    [steady] Steady
    [rebuild] Rebuild
    [near_full] Near-full
    [watched_return] Watched return
    [easing_off] Easing off
    [coming_back] Coming back
   *[closer_watching] Closer watching
}
# The kind of work that fits a stage.
plan-stage-work = { $stage ->
    [settle] Familiar, low-stakes work in blocks of up to 45 minutes; two work-free days a week.
    [steady] Familiar work in blocks of up to an hour; no new commitments; two work-free days a week.
    [rebuild] One stretch block a week, just beyond your range; blocks of up to an hour and a half.
    [near_full] The normal mix, deadlines last; one work-free day a week.
    [easing_off] Your usual start and best hours; evenings, extras and new commitments wait.
    [coming_back] Your usual start and best hours; evenings, extras and new commitments wait.
   *[watched_return] Your normal work; the room for a day still holds.
}

## What is said instead of room while a plan is paused

plan-pause-time-off = Time off until { $until }. The plan waits, and so does the work.
plan-pause-asked = The plan is paused until you resume it.
plan-pause-silence = Your plan has had no news for three weeks, so it is paused. Carry on, keep the pause, or close it: all fine.

## What a plan asks, and words beside it

plan-review = Three weeks on: two minutes for what got lighter, what in the work could change, and who could help. Skip what you like.
plan-review-question = Do even small efforts leave you worse a day or two later, for a day or more?
plan-stalled-text = Nothing is wrong with that. You could stay, take a smaller week, change something in the work (scope, deadlines, people, hours), or talk it over with somebody.
# The reason is one of those below, with a capital.
plan-card = { $reason }. That can be part of coming back, and it is no judgment of your ability. Step-by-step increases do not suit every kind of exhaustion; a doctor can help find out. The plan stays where it is, and offers no step until you have read this.
plan-relapse = { $title } has been away from your usual on three of the last seven days. It may be nothing; after a plan it is worth a smaller day or two, or leave it.
plan-guard-suggested = First days back after days off: about { $length } of focused work today still brings you to a normal week.
plan-guard-too-much = { $days } days off, then { $length } in a day, which is a lot at once. A smaller day or two from here still brings you to a normal week.

## Restoring things

plan-restoring = { $name ->
    [bedtime] A bedtime of your own, and a quiet half-hour before it
    [meals] Regular meals
    [daylight] Ten or twenty minutes outside while it is light
    [closing] A small ritual that ends work
    [pleasant] One easy pleasant thing
    [person] Unhurried time with one person
    [movement] Your usual movement, if it feels fine
   *[mastery] Something you get better at that is not work: play, cook, climb, learn
}

## Why a step is offered or not, criterion by criterion

plan-criterion-days = { $spent } of at least { $least } days at { $cap }
plan-criterion-answers = energy answered on { $count } of these days, { $needed } are enough
plan-criterion-energy-unknown = three answers make the energy that later days are held against
plan-criterion-energy = energy { $energy } in the middle, held against { $reference }; { $lower ->
    [one] 1 lower day
   *[other] { $lower } lower days
}
plan-criterion-mornings = { $hard ->
    [0] no hard morning in the last two days
    [one] one hard morning in the last two days; two clear ones and it counts again
   *[other] the last two mornings were hard; two clear ones and it counts again
}
plan-criterion-load = { $worked } of focused work in { $days } days, with a cap of { $cap }{ $verdict ->
    [over] ; nothing is broken, the next step waits for a week inside the plan
    [unknown] ; not known on { $unknown } days
    [little] ; a step up rests on load that was tried
    [enough] ; not known on { $unknown }, which is fine
   *[known] {""}
}
plan-criterion-signs = { $signs } signs out of their usual band in the middle, up to { $most } are fine
plan-criterion-signs-unknown = signs not known, which holds nothing up
plan-criterion-sleep = sleep { $sleep } in the middle, { $at_start } at the start
plan-criterion-card = a card waits to be read, whenever you like
plan-criterion-steady = the plan keeps steady: no steps are offered any more
plan-criterion-deadline = a deadline window is open
plan-criterion-back = three days after coming back, a step can be offered again
# What a step rests on, within "step taken to ...: ".
plan-ground = { $days } days at { $cap }, { $worked } of it worked, energy { $energy } in the middle
plan-energy-unknown = not known

## The log: what happened, and why. Parts of sentences, shown as they are or with a capital and a full stop

plan-started = started at { $cap } in seven days, { $percent } %
plan-offered = { $cap } is there if you'd like it: { $ground }
plan-took-step = step taken to { $cap } in seven days: { $ground }
plan-stayed = staying at { $cap }, which is just as good
plan-completed = { $days } days at { $cap }, with quiet signs
plan-ended = you ended the plan

# Hard mornings.
plan-hard-energy = energy { $energy }, it had been { $reference }
plan-hard-signs = { $signs } signs out of their usual band, { $at_start } at the start
plan-hard-energy-twice = energy { $first } and { $last } on two mornings; it had been { $reference }
plan-hard-signs-twice = { $first } and { $last } signs out of their usual band on two mornings; { $at_start } at the start
plan-hard-twice = two mornings: { $first }; then { $last }
plan-blip = { $seen }; one hard morning, nothing else happens
plan-blip-again = { $seen }; the plan has made room for this already
plan-too-much = you said it was too much
plan-too-much-hold = you said it was too much, and to hold
plan-step-back = from today { $now } in seven days, before it was { $before }
plan-kept = { $cap } kept, counted from today
plan-stays = { $cap } stays, counted from today; a day of rest may help

# Another cap or goal.
plan-lowered = you lowered it from { $before } to { $now } in seven days
plan-goal = the goal is { $percent } % of the usual week now

# Why a card asks to be read.
plan-flares = { $count } setbacks in four weeks
plan-no-better = energy is { $now } after four weeks, { $at_start } at the start
plan-very-low = energy was 0 or 1 on three answers in a row
plan-short-sleep = sleep was { $sleep } on average over two weeks
plan-symptoms = you told of new symptoms of the body, which a doctor can look at
plan-not-every-kind = step-by-step increases do not suit every kind of exhaustion
plan-card-read = the card was read; steps can be offered again

# Reviews, and a plan that does not climb.
plan-review-due = three weeks on: what got lighter, and what in the work could change?
plan-reviewed = reviewed: nothing of the kind
plan-reviewed-worse = reviewed: small efforts have left you worse for a day or more
plan-hand-over = two weeks on and not back at the usual week: a gradual way back, or simply ending, are both fine
plan-stalled = more than three weeks at { $cap }: stay, step down, change the work, or talk to someone
plan-steady = { $why ->
    [reviews] two reviews said that small efforts leave you worse
   *[drops] twice, energy fell by three points after days inside the plan
}; the plan keeps steady at { $cap }

# Pauses.
plan-time-off-planned = { $days ->
    [one] 1 day
   *[other] { $days } days
} off, from { $from } to { $to }
plan-time-off = time off until { $until }; the plan waits at { $cap }
plan-paused = you paused the plan; it waits at { $cap }
plan-carried-on = you carry on at { $cap }
plan-quiet = no news for { $days ->
    [one] 1 day
   *[other] { $days } days
}; the plan holds at { $cap }
plan-silent = no news for three weeks; the plan waits at { $cap }
plan-back = back after { $days ->
    [one] 1 day
   *[other] { $days } days
} at { $cap }; a step waits three days
plan-back-lower = back after { $days ->
    [one] 1 day
   *[other] { $days } days
} at { $now }, it was { $before }: that amount has not been tried for a while

# Deadline windows.
plan-deadline-planned = a deadline window of { $days ->
    [one] 1 day
   *[other] { $days } days
} from { $from }: borrowed, and paid back after it
plan-deadline = deadline until { $until }: up to { $cap } in seven days, borrowed; afterwards it is a rung less for a week
# Why it was dropped is one of the refusals below.
plan-deadline-dropped = the deadline window was dropped: { $why }
plan-payback = payback after the deadline: { $now } in seven days for at least a week ({ $rungs ->
    [one] a rung less
   *[other] it was too much, so two rungs less
}); it was { $before }

## What the rules do not have on a Day: "...; nothing was changed"

plan-no-deadline-length = a deadline window lasts one to seven days
plan-no-deadline-begin = a deadline window begins today or in the next eight weeks
plan-no-deadline-there = there is a deadline window already
plan-no-deadline-lately = the last deadline window ended less than four weeks before
plan-no-deadline-time-off = there is time off in those days
plan-no-deadline-first-stage = there is no deadline window in the first stage: find ground first
plan-no-deadline-card = a card waits to be read first
plan-has-ended = the plan has ended
plan-is-paused = the plan is paused
plan-is-paused-already = the plan is paused already
plan-is-not-paused = the plan is not paused
plan-no-step = no step is offered today
plan-no-silence = nothing was asked about carrying on
plan-no-step-back = there was no step back this morning
plan-no-lower = the plan is at or below that already
plan-no-higher-goal = the goal can only be lowered while the plan runs
plan-no-lower-goal = the goal lies at { $lowest } % of the usual week at least
plan-no-card = no card waits to be read
plan-no-review = there was a review less than a week before
plan-no-time-off-order = that time off ends before it starts
plan-no-time-off-span = time off lies within the plan and within a year
plan-no-time-off-overlap = that time off overlaps another one
plan-no-time-off-deadline = a deadline window lies in that time off
