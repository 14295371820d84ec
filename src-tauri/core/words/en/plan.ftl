# The plan: its parts, its days, its calendar, its offers.

plan-none-runs = no plan is running
plan-none-runs-next = `taper plan show` shows the plans you can start

## The plan

plan-none = No plan yet
plan-last-completed = You completed the last one.
plan-last-ended = You ended the last one.
plan-about = A plan lowers your hours for a while and brings them back in small steps; each step is yours to take or leave. The numbers are our own estimate, modelled on recovery from sports injuries.
plan-status = { $stage }: up to { $cap } in seven days
plan-sentence = { $kind }: { $stage }, up to { $cap } in seven days. { $room }
plan-room = Today: up to { $room } of focused work, in short blocks.
plan-no-room = Today: the hours of these seven days are used up. Nothing is broken; there is room again tomorrow.
# The deadline window that is open, and one that was announced.
plan-borrowed = Deadline until { $until }: up to { $cap } in these seven days. Then one step down for at least a week.
plan-borrow-planned = A deadline is planned from { $from } to { $until }.
plan-begins = The plan begins today.
plan-too-late-to-undo = Only today's decisions can be undone.
# The plan's picture, and short names of what is marked in it.
plan-picture-title = Focused work in seven days, and the limit
plan-picture = Focused work since { $from }: { $last } in the last seven days, with a limit of { $cap }.
plan-mark-time-off = time off
plan-mark-paused = paused
plan-mark-deadline = deadline
plan-mark-flare = setback
# A Day of the plan in a calendar.
plan-day = Focused work: up to { $room }
plan-day-off = Time off

## Offers of the plan

plan-leave = Not now
plan-start-today = Start today
plan-offer-card = Before you go on
plan-offer-card-take = I have read this
# After two weeks without any answer.
plan-silence-title = Two weeks without an answer
plan-silence-text = That's fine. The plan can continue from here, wait until you resume it, or end. Without an answer, it pauses by itself after three weeks.
plan-silence-carry-on = Continue
plan-silence-pause = Pause the plan
plan-silence-end = End the plan
# What waits to be done about the plan.
plan-waits-review = The plan's three-weekly review is ready; it takes two minutes.
plan-waits-completed = Your plan is complete. Whenever you like, look back at what led to it; it takes a few minutes.
plan-waits-ended = Your plan has ended. Whenever you like, look back at what led to it; it takes a few minutes.
plan-offer-hand-over = After two weeks you are not yet back at your usual week. { $text }
plan-offer-hand-over-take = Start this instead
plan-step = { $next } is there if you'd like it
plan-step-text = These days at { $now } went well, without a setback. Staying at { $now } is just as good.
plan-step-take = Step up to { $next }
plan-stay = Stay at { $now }
plan-offer-stalled = Three weeks at { $now }
plan-offer-stalled-smaller = Lower this week's hours
plan-offer-stalled-down = Step down to { $below }

## What a plan refuses

plan-no-kind = "{ $kind }" is not a kind of plan
plan-no-kind-next = use ease-off, rebuild or rebuild-longer
plan-runs = a plan is already running
plan-runs-next = end it first, or continue with it
plan-start-first = start one first: `taper plan start`
plan-workdays = a week can't have { $workdays } workdays
plan-no-baseline = your usual week is not known yet
plan-no-baseline-next = say how many focused hours a week you could keep up for months
plan-first-rung = this is the lowest step
plan-first-rung-next = lower the hours yourself, or stay
plan-no-decision = "{ $word }" is not a decision
plan-no-decision-next = see `taper plan --help`
plan-high-goal = { $goal } is more than your usual week of { $usual }
plan-high-goal-next = give your usual week or less
plan-low-goal = that goal is lower than a plan can go
plan-low-goal-next = give { $lowest } or more
plan-no-length = "{ $text }" is not a length of time
plan-no-length-next = give minutes, such as 720, or hours, such as 12h
plan-no-week = "{ $text }" is not a number of focused hours a week
plan-no-week-next = give 1 to 90 hours, such as 30

## Restoring things

restoring-no-words = it has no words
restoring-too-long = that is too long
restoring-unknown = that is not on your list of restoring things
restoring-unknown-next = the plan shows the list

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
    [lighter] Got easier: { $text }.
    [change] Could change: { $text }.
    [how] How: { $text }.
   *[who] Could help: { $text }.
}
plan-review-no-change = "{ $text }" is not one of the things that could change
plan-review-too-long = that is too long

## The calendar

calendar-if-you-like = If you like: { $thing }
calendar-unwritable = the calendar file cannot be written ({ $error })

# Plans: what they are called, what they offer, and why they move.

## Kinds and stages

plan-kind = { $kind ->
    [ease_off] An easier two weeks
    [rebuild] A gradual way back
   *[rebuild_longer] A slower way back
}
plan-kind-text = { $kind ->
    [ease_off] About two thirds of your usual week for seven days, then four fifths, then your usual week with closer watching. Keep your start time and your best hours; leave out evenings, extras and new commitments for now.
    [rebuild] From about half of your usual week upwards, in steps of a tenth that you take or leave, with four weeks of closer watching at the end. The quickest way back to your usual week takes a month; there is no hurry.
   *[rebuild_longer] The same steps from about a third of your usual week. The quickest way back to your usual week takes seven weeks.
}
plan-stage = { $stage ->
    [settle] Settle
    [steady] Steady
    [rebuild] Rebuild
    [near_full] Nearly full
    [watched_return] Watched return
    [easing_off] Easing off
    [coming_back] Coming back
   *[closer_watching] Closer watching
}
# The kind of work that fits a stage.
plan-stage-work = { $stage ->
    [settle] Familiar, low-stakes work in blocks of up to 45 minutes; two work-free days a week.
    [steady] Familiar work in blocks of up to an hour; no new commitments; two work-free days a week.
    [rebuild] One challenging block a week; blocks of up to an hour and a half.
    [near_full] Your normal mix, deadlines last of all; one work-free day a week.
    [easing_off] Your usual start and best hours; evenings, extras and new commitments wait.
    [coming_back] Your usual start and best hours; evenings, extras and new commitments wait.
   *[watched_return] Your normal work; the limit for each day still holds.
}

## What is said instead of room while a plan is paused

plan-pause-time-off = Time off until { $until }. The plan waits for you.
plan-pause-asked = The plan is paused until you resume it.
plan-pause-silence = Your plan is paused after three weeks without an answer. Resume it, leave it paused or end it: all fine.

## What a plan asks, and words beside it

plan-review = Three weeks on: two minutes for what got easier, what could change at work, and who could help. Skip anything.
plan-review-question = Do even small efforts leave you feeling worse a day or two later, for a day or more?
plan-stalled-text = Nothing is wrong with that. You could stay, lower this week's hours, change something about the work (scope, deadlines, people, hours), or talk it over with someone.
# The reason is one of those below, with a capital.
plan-card = { $reason }. That can be part of coming back, and it is no judgment of your ability. Step-by-step increases do not suit every kind of exhaustion; a doctor can help find out. The plan stays where it is and offers no step until you have read this.
plan-relapse = { $title } has been away from your usual on three of the last seven days. It may be nothing. Some weeks after a plan, a lighter day or two may be worth it; or leave it.
plan-guard-suggested = First days back after time off: about { $length } of focused work today still brings you to a normal week.
plan-guard-too-much = { $days ->
    [one] 1 day off
   *[other] { $days } days off
}, then { $length } in one day: a lot at once. A lighter day or two now still brings you to a normal week.

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

plan-criterion-days = Days at { $cap }: { $spent } of at least { $least }
plan-criterion-answers = Energy: answered on { $count ->
    [one] 1 of these days
   *[other] { $count } of these days
}, { $needed } are enough
plan-criterion-energy-unknown = Energy: not enough answers yet (needs 3)
plan-criterion-energy = Energy: { $energy } on a typical day, compared with { $reference }; lower on { $lower ->
    [0] no day
    [one] 1 day
   *[other] { $lower } days
}
plan-criterion-mornings = Mornings: { $hard ->
    [0] none of the last two was hard
    [one] one of the last two was hard; a step can be offered again after two easier ones
   *[other] the last two were hard; a step can be offered again after two easier ones
}
plan-criterion-load = Focused work: { $worked } in { $days ->
    [one] 1 day
   *[other] { $days } days
}, with a limit of { $cap }{ $verdict ->
    [over] . Nothing is broken; the next step waits for a week inside the plan
    [unknown] ; not known on { $unknown ->
        [one] 1 day
       *[other] { $unknown } days
    }
    [little] . You can step up once you have worked near this level
    [enough] ; not known on { $unknown ->
        [one] 1 day
       *[other] { $unknown } days
    }, which is fine
   *[known] {""}
}
plan-criterion-signs = Signs: { $signs } off on a typical day, up to { $most } are fine
plan-criterion-signs-unknown = Signs: not enough data; this won't hold you back
plan-criterion-sleep = Sleep: { $sleep } on a typical night, { $at_start } at the start
plan-criterion-card = There is something to read first, whenever you like
plan-criterion-steady = The plan stays at this level; no more steps are offered
plan-criterion-deadline = No step during a deadline
plan-criterion-back = A step can be offered again three days after coming back
# What a step rests on, within "stepped up to ...: ".
plan-ground = { $days ->
    [one] 1 day
   *[other] { $days } days
} at { $cap }, { $worked } of it worked, typical energy { $energy }
plan-energy-unknown = not known

## The log: what happened, and why. Parts of sentences, shown as they are or with a capital and a full stop

plan-started = started at { $cap } in seven days, { $percent } % of the usual week
plan-offered = a step to { $cap } was offered: { $ground }
plan-took-step = stepped up to { $cap } in seven days: { $ground }
plan-stayed = stayed at { $cap }, which is just as good
plan-completed = completed after { $days } days at { $cap } with quiet signs
plan-ended = you ended the plan

# Hard mornings.
plan-hard-energy = energy { $energy }, it had been { $reference }
plan-hard-signs = { $signs ->
    [one] 1 sign off
   *[other] { $signs } signs off
}, { $at_start } at the start
plan-hard-energy-twice = energy { $first } and { $last } on two mornings; it had been { $reference }
plan-hard-signs-twice = { $first } and { $last } signs off on two mornings; { $at_start } at the start
plan-hard-twice = two mornings: { $first }; then { $last }
plan-blip = { $seen }: one hard morning, so nothing else changes
plan-blip-again = { $seen }: the plan was eased for this already
plan-too-much = you said it was too much
plan-too-much-hold = you said it was too much, and to stay
plan-step-back = from today { $now } in seven days instead of { $before }
plan-kept = stayed at { $cap }, counted from today
plan-stays = stays at { $cap }, counted from today; a day of rest may help

# Another cap or goal.
plan-lowered = you lowered the limit from { $before } to { $now } in seven days
plan-goal = the goal is now { $percent } % of the usual week

# Why a card asks to be read.
plan-flares = { $count ->
    [one] 1 setback
   *[other] { $count } setbacks
} in four weeks
plan-no-better = energy is { $now } after four weeks, { $at_start } at the start
plan-very-low = energy was 0 or 1 on three answers in a row
plan-short-sleep = sleep was { $sleep } on average over two weeks
plan-symptoms = you mentioned new physical symptoms, which a doctor can look at
plan-not-every-kind = step-by-step increases do not suit every kind of exhaustion
plan-card-read = you have read it; steps can be offered again

# Reviews, and a plan that does not climb.
plan-review-due = three weeks on: what got easier, and what could change at work?
plan-reviewed = review: small efforts do not leave you worse
plan-reviewed-worse = review: small efforts have left you worse for a day or more
plan-hand-over = two weeks on, and not back at the usual week: a gradual way back or simply ending, both are fine
plan-stalled = more than three weeks at { $cap }: stay, step down, change the work, or talk to someone
plan-steady = { $why ->
    [reviews] two reviews said that small efforts leave you worse
   *[drops] twice, energy fell by three points after days inside the plan
}; the plan stays at { $cap }

# Pauses.
plan-time-off-planned = { $days ->
    [one] 1 day
   *[other] { $days } days
} off, from { $from } to { $to }
plan-time-off = time off until { $until }; the plan waits at { $cap }
plan-paused = you paused the plan; it waits at { $cap }
plan-carried-on = you continued at { $cap }
plan-quiet = no answer for { $days ->
    [one] 1 day
   *[other] { $days } days
}; the plan stays at { $cap }
plan-silent = no answer for three weeks; the plan waits at { $cap }
plan-back = back after { $days ->
    [one] 1 day
   *[other] { $days } days
}, at { $cap }; the next step comes in three days at the earliest
plan-back-lower = back after { $days ->
    [one] 1 day
   *[other] { $days } days
}, at { $now } instead of { $before }, since that amount has not been tried for a while

# Deadline windows.
plan-deadline-planned = a deadline of { $days ->
    [one] 1 day
   *[other] { $days } days
} from { $from }: more hours then, and one step down for at least a week after it
plan-deadline = deadline until { $until }: up to { $cap } in seven days, then one step down for at least a week
# Why it was dropped is one of the refusals below.
plan-deadline-dropped = the deadline was dropped: { $why }
plan-payback = after the deadline: { $now } in seven days for at least a week ({ $rungs ->
    [one] one step down
   *[other] it was too much, so two steps down
}) instead of { $before }

## What the rules do not have on a Day: "...; nothing was changed"

plan-no-deadline-length = a deadline lasts one to seven days
plan-no-deadline-begin = a deadline begins today or in the next eight weeks
plan-no-deadline-there = there is already a deadline
plan-no-deadline-lately = the last deadline ended less than four weeks before that
plan-no-deadline-time-off = there is time off in those days
plan-no-deadline-first-stage = the first stage has no deadlines: settle in first
plan-no-deadline-card = there is something to read first
plan-has-ended = the plan has ended
plan-is-paused = the plan is paused
plan-is-paused-already = the plan is already paused
plan-is-not-paused = the plan is not paused
plan-no-step = no step is offered today
plan-no-silence = the plan is not waiting for an answer
plan-no-step-back = there was no step back this morning
plan-no-lower = the plan is already at that or below
plan-no-higher-goal = the goal can only be lowered while the plan runs
plan-no-lower-goal = the goal can be { $lowest } % of the usual week or more
plan-no-card = there is nothing to read right now
plan-no-review = the last review was less than a week ago
plan-no-time-off-order = that time off ends before it starts
plan-no-time-off-span = time off begins within the plan and the next year, and lasts a year at most
plan-no-time-off-overlap = that time off overlaps with another
plan-no-time-off-deadline = there is a deadline in that time off
