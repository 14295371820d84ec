# What the verbs people use answer, in the window and on the command line.

## Said in several places

app-taken-back = Taken back.
undo-no-handle = "{ $text }" is nothing that can be taken back
undo-unknown = this was taken back already, or is more than a month ago
undo-unknown-next = nothing was changed
undo-changed-since = this was changed again since, and taking it back would lose that
undo-changed-since-next = nothing was changed; change it where it is shown
app-removed = Removed.
app-nothing-changed = nothing was changed
app-ahead = { $day } is still ahead
app-ahead-next = give today or an earlier Day
app-today-is = today is { $day }
# Which signal, Day or setting an error is about.
app-for = for { $what }
app-signal-unknown = unknown signal "{ $id }"
app-use-one-of = use one of: { $names }
app-choose-of = choose of { $names }
app-given-twice = { $signal } is given twice
app-given-twice-next = give each signal once
app-give-1-to-7 = give 1 to 7
app-write-up-to = write up to { $letters } letters
app-no-plan = no plan is running
app-no-plan-next = see `taper plan show`

## Check-in

app-check-in-no-pair = "{ $pair }" is not SIGNAL=VALUE
app-check-in-no-pair-next = write for example sleep=7:30
app-check-in-saved = { $count ->
    [0] Saved: nothing new, and that is fine.
    [one] Saved: one answer.
   *[other] Saved: { $count } answers.
}
app-check-in-saved-for = { $count ->
    [0] Saved for { $day }: nothing new, and that is fine.
    [one] Saved for { $day }: one answer.
   *[other] Saved for { $day }: { $count } answers.
}
app-check-in-taken-back = { $count ->
    [one] Taken back: one answer is as it was before.
   *[other] Taken back: { $count } answers are as they were before.
}

## Home, today and status

app-home-note = Note: { $note }
app-home-nothing-said = Nothing said about this Day, and that is fine.
app-home-unknown = No check-in since { $day }, so how things are is unknown.
app-home-on-the-record = { $level ->
    [overuse] On the record: overuse on { $day }.
   *[warning] On the record: warning on { $day }.
}
app-home-next-reminder = Next reminder: { $at }.
app-home-next-reminder-for = Next reminder: { $at }, for { $day }.
app-home-greeting = Nothing since { $day }, and that's fine. Today is a good enough place to start.
app-home-next-check-in = Half a minute for the check-in, whenever you like.
app-home-next-room = Nothing to do here until tomorrow. The plan has today's room.
app-home-next-nothing = Nothing to do here until tomorrow.
app-home-past-warning = The note of { $day }
app-home-new-normal = Is this your new normal?

## Focus sessions

app-focus-none = No focus session is running.
app-focus-none-counted = No focus session is running; { $counted } counted today.
app-focus-long = A focus session has been running for { $length }. How long was it?
app-focus-break = { $length } of focus. A small break is there, if you like.
app-focus-so-far = { $length } of focus so far.
app-focus-counted = { $length } counted.
app-focus-counted-beside-yours = { $length } counted. What you said about that day yourself stays.
app-focus-runs = a focus session is running already
app-focus-runs-next = stop it first: `taper focus stop`
app-focus-runs-not = no focus session is running
app-focus-runs-not-next = start one: `taper focus start`
app-focus-forgotten = the session has been running for { $length }
app-focus-forgotten-next = say how long it was: `taper focus stop --minutes 90`, or `--all`
app-focus-too-long = { $length } is more than it ran
app-focus-too-long-next = give up to { $minutes } minutes

## Trends

app-trends-empty = Your days will be drawn here, from the first check-in on. The band of what is usual for you appears after about two weeks.
app-trends-entries = { $title }, { $from } to { $to }: { $said } of { $days } days have an entry.
# The way is "less than usual", "about as usual" and the like.
app-trends-last-days = The last seven days are { $way }.
app-trends-mean = The latest 7-day mean is { $mean }; { $usual }.
app-trends-mean-alone = The latest 7-day mean is { $mean }; what is usual for you is not known yet.
app-trends-usual = usually { $centre } ({ $low } to { $high })
app-trends-no-entry = no entry
app-trends-an-entry = an entry
app-trends-late = filled in later
app-trends-unit-minutes = hours and minutes a day
app-trends-unit-clock = time of day
app-trends-unit-count = times a day
app-trends-unit-points = 0 to { $high }
app-trends-unit-yes-no = yes or no
# Names of marked spans in a chart, where there is little room.
app-trends-mark-plan = plan
app-trends-mark-hard-time = hard time
app-trends-mark-set-aside = { $why ->
    [holiday] holiday
    [travel] travel
    [illness] illness
    [deadline] deadline
   *[other] other
}
app-trends-mark-change = life changed
app-trends-mark-warning = several moved
app-trends-no-span = the span ends on { $to }, before it begins on { $from }
app-trends-no-span-next = give --from before --to
app-trends-nothing-said = nothing was said about { $signal }
app-trends-nothing-said-next = choose another span
app-trends-span = from { $from } to { $to }
app-trends-undrawable = the chart could not be drawn ({ $error })
app-trends-undrawable-next = see the table instead

## What moves together

app-together-axis = { $second } so many days after { $first }

## The record of warnings

app-record-none = No warning so far. Each one will be kept here with its reasons, and you can say what it was worth.
app-record-warnings = { $count ->
    [one] 1 warning so far, over { $span } of days that could be judged.
   *[other] { $count } warnings so far, over { $span } of days that could be judged.
}
app-record-called = You called { $answers }.
app-record-answer = { $count } { $verdict }
app-record-rate = That is { $rate } false alarms a year.
app-record-no-warning = no warning was shown for { $day }
app-record-no-warning-next = see `taper warnings` for those there were
app-record-not-kept = the evidence cannot be kept ({ $error })

## Events

app-event-noted = Noted: { $event }.
app-event-unknown = there is no event "{ $id }"
app-event-unknown-next = see `taper event list` for what you told
app-event-overlaps = it overlaps one you told about before
app-event-overlaps-next = remove that one first, or choose other days
app-event-order = { $later } comes before { $earlier }
app-event-order-next = give the days in the order they came
app-event-too-far = { $day } is too far ahead
app-event-too-far-next = give an earlier day

## Signals of one's own

app-own-signal-back = It is back.
app-own-signal-there = there is a signal called "{ $title }" already
app-own-signal-there-next = choose another name
app-own-signal-no-room = the check-in asks { $asked } things already, which is what half a minute has room for
app-own-signal-no-room-next = switch one off first
app-own-signal-unknown = "{ $id }" is no signal of your own
app-own-signal-unknown-next = see `taper signal list`
app-own-signal-no-name = "{ $title }" is no name
app-own-signal-no-name-next = give up to { $letters } letters
app-own-signal-another = give another
app-own-signal-scale = a scale from 0 to { $high }
app-own-signal-scale-next = give a whole number from 2 to 10
app-own-signal-range = a range from { $low } to { $high }
app-own-signal-range-next = give the smaller number first
app-own-signal-no-kind = "{ $kind }" is no kind
app-own-signal-no-kind-next = give count, minutes, scale, yes_no or number
app-own-signal-no-direction = "{ $direction }" is no direction
app-own-signal-no-direction-next = give higher, lower or neither

## Reminders

app-silence-ended = Notes come again.
app-silence-until = No notes until { $day } at { $time }.
app-silence-until-resumed = No notes until you resume them.
app-silence-none = "{ $text }" is no pause
app-silence-none-next = give hours such as 1h, or tomorrow, or resumed

## Settings

app-settings-encrypted = Encrypted with your passphrase: a copy of the files tells nothing to whoever does not know it. While Taper is open, programs running as you could still read its memory. If the passphrase is forgotten, nothing can bring the data back.
app-settings-not-encrypted = Not encrypted: other accounts on this computer cannot read it, but anyone who can use your account, or who takes the disk out, can. A passphrase closes that gap.
app-settings-unknown = "{ $key }" is not a setting
app-settings-unknown-next = see `taper config list` for all of them
app-settings-no-value = "{ $value }" is not a value
app-settings-give-time = give a time such as 09:00
app-settings-give-time-or-nothing = give a time such as 23:00, or nothing
app-settings-give-hour = give an hour from 0 to 23
app-settings-give-number = give a number from { $low } to { $high }
app-settings-give-yes-or-no = give yes or no
app-settings-give-weekdays = give days such as sat,sun, or nothing
app-settings-give-letters = give up to { $letters } letters
app-settings-give-link = give an address that begins with https://
app-settings-give-minutes = give minutes from 0 (never) to 240
app-settings-give-one-of = give one of { $values }

## Importing

app-import-nothing-usable = nothing usable: { $first }
app-import-empty = it holds no value

## The demo year

app-demo-note-reviewer = Reviewer two wants everything redone.
app-demo-note-mara = Slept in. Talked to Mara about dropping the second experiment.
app-demo-note-result = The negative result is a result. Wrote it down.
app-demo-note-submission = Submission in three weeks.
app-demo-ambition = Models that can be trusted when it matters
app-demo-project = Probes across depth
app-demo-project-assumption = what a model represents tells what it will do
app-demo-question = Do probes still work on longer texts?
app-demo-question-assumption = a probe that breaks on length cannot be used
app-demo-first =
    # Probe on longer texts

    Trained on short texts, tested on long ones. Loss falls, held-out loss does not: ![Loss](loss.svg)

    $$\mathcal{"{L}"} = -\frac{"{1}{n}"} \sum_{"{i=1}"}^n \log p(y_i \mid x_i)$$

    | length | accuracy |
    |---|---|
    | 128 | 0.93 |
    | 1024 | 0.61 |

    #probes #length
app-demo-plot = Loss, and held-out loss dashed
app-demo-first-learned = The probe learned the length, not the concept.
app-demo-second = Probe with length balanced in training #probes
app-demo-second-learned = With length balanced the probe holds up to 2,048 tokens.
app-demo-model = I think the concept is written by layer 8 and only copied afterwards.
app-demo-model-change = A probe on layer 6 that is as good.
app-demo-idea-dropped = One probe for each attention head
app-demo-idea-dropped-test = shuffled labels: is the accuracy just as high?
app-demo-idea-dropped-why = Shuffled labels do as well: there are more heads than examples.
app-demo-idea = Ablate the direction the probe found
app-demo-idea-test = does a random direction change as much?
app-demo-note = Talked to Mara: the position embedding may explain the drop. Try without it first. #probes
app-demo-stuck = Accuracy drops again beyond 2,048 tokens
app-demo-stuck-tried = other tokenizers, shorter windows
app-demo-real-data = there is real data here
app-demo-real-data-next = choose an empty folder with --data-dir
app-demo-none = there is no demo year
app-demo-none-next = make one with `taper demo`
app-demo-not-one = this is not a demo year
app-demo-not-one-next = nothing was removed
app-demo-not-removed = { $name } could not be removed ({ $error })
app-demo-not-removed-next = remove the folder by hand

## The doctor

app-doctor-name = { $name ->
    [version] version
    [data-directory] data directory
    [data] data
    [file] file
    [protection] protection
    [notifications] notifications
    [reminders] reminders
    [moments] moments
    [tray] tray
    [waking] waking
    [autostart] autostart
    [time] time
   *[window] window
}
app-doctor-whole = whole; { $readings } readings with their corrections
app-doctor-not-whole = not whole: { $found }, { $strays } stray rows
app-doctor-private = { $file }, mode { $mode }: only your account may read it
app-doctor-not-private = { $file }, mode { $mode }: other accounts may read it; run `chmod 600` on it
app-doctor-running = running
app-doctor-not-running = not running; start taper-desktop
app-doctor-moments = the desktop tells when somebody is there, and what fills the screen
app-doctor-moments-without-screen = the desktop tells when somebody is there, not what fills the screen: notes may come into that
app-doctor-no-moments = the desktop tells neither who is there nor what fills the screen: notes come on schedule
app-doctor-tray = there is a tray
app-doctor-no-tray = there is no tray; start Taper again to open it
app-doctor-waking = the system tells when the computer wakes up
app-doctor-no-waking = the system does not tell when the computer wakes up; it is noticed within half a minute
app-doctor-autostart = on: reminders start with the session
app-doctor-no-autostart = off
app-doctor-time = { $time }, zone { $zone }
app-doctor-display = there is a display. If the window stays blank, start it with WEBKIT_DISABLE_DMABUF_RENDERER=1
app-doctor-no-display = there is no display here; the command line does everything but the window

## The plan

app-plan-none = No plan is running
app-plan-last-completed = The last one was walked to its end.
app-plan-last-ended = You ended the last one.
app-plan-about = A plan lowers the load for a while and brings it back in small steps that you take or leave. The numbers are our own choice, modelled on how people return from overuse injuries.
app-plan-status = { $stage }: up to { $cap } in seven days
app-plan-sentence = { $kind }: { $stage }, { $cap } in seven days. { $room }
app-plan-room = Room today: up to { $room } of focused work, in short blocks.
app-plan-no-room = Room today: none left in these seven days. Nothing is broken; tomorrow has room again.
app-plan-begins = The plan begins today.
app-plan-too-late-to-undo = Only what was decided today can be taken back.
# The plan's picture, and short names of what is marked in it.
app-plan-picture-title = Focused work in seven days, and the cap
app-plan-picture = Focused work since { $from }: the last seven days hold { $last }, with a cap of { $cap }.
app-plan-mark-time-off = time off
app-plan-mark-paused = paused
app-plan-mark-deadline = deadline
app-plan-mark-flare = flare
# A Day of the plan in a calendar.
app-plan-day = Focused work: up to { $room }
app-plan-day-off = Time off

## Offers of the plan

app-plan-leave = Leave it for now
app-plan-start-today = Start it today
app-plan-card = A word before going on
app-plan-card-take = I have read it
app-plan-hand-over = Two weeks on, and not back at your usual week. { $text }
app-plan-hand-over-take = Start it instead
app-plan-step = { $next } is there if you'd like it
app-plan-step-text = These days at { $now } went well and nothing flared. Staying at { $now } is just as good.
app-plan-step-take = Take { $next }
app-plan-stay = Stay at { $now }
app-plan-stalled = Three weeks at { $now }
app-plan-stalled-smaller = A smaller week
app-plan-stalled-down = Down to { $below }

## What a plan refuses

app-plan-no-kind = "{ $kind }" is no kind of plan
app-plan-no-kind-next = give ease-off, rebuild or rebuild-longer
app-plan-runs = a plan is running already
app-plan-runs-next = end it first, or go on with it
app-plan-start-first = start one first: `taper plan start`
app-plan-workdays = { $workdays } workdays a week
app-plan-no-baseline = your usual week is not known yet
app-plan-no-baseline-next = say how many focused hours a week you could repeat for months
app-plan-first-rung = this is the first rung
app-plan-first-rung-next = lower it yourself, or stay
app-plan-no-decision = "{ $word }" is no decision
app-plan-no-decision-next = see `taper plan --help`
app-plan-high-goal = { $goal } is more than the usual week of { $usual }
app-plan-high-goal-next = give the usual week, or less
app-plan-low-goal = that is less than a plan can lead to
app-plan-low-goal-next = give { $lowest } or more
app-plan-no-length = "{ $text }" is not a length of time
app-plan-no-length-next = give minutes such as 720, or hours such as 12h
app-plan-no-week = "{ $text }" is not a usual week of focused work
app-plan-no-week-next = give hours from 1 to 90, such as 30

## Restoring things

app-restoring-no-words = there are no words
app-restoring-too-long = these are too many words for one thing
app-restoring-unknown = there is no such restoring thing
app-restoring-unknown-next = see the list in the plan

## The three-weekly review

# What in the work could change; also given back by the form that shows it.
app-review-change = { $name ->
    [scope] scope
    [deadlines] deadlines
    [people] people
    [hours] hours
   *[other] { $name }
}
app-review-told = { $what ->
    [lighter] Lighter: { $text }.
    [change] To change: { $text }.
    [how] How: { $text }.
   *[who] Who could help: { $text }.
}
app-review-no-change = "{ $text }" is not on the list of what could change
app-review-too-long = that is too long

## The look back

# What was going on; also given back by the form that shows it.
app-look-back-going-on = { $name ->
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
app-look-back-at-episode = the hard time around { $day }
app-look-back-at-plan = what led to the plan of { $day }
app-look-back-nothing = there is nothing to look back at yet
app-look-back-nothing-next = mark a hard time first, or come back after a plan
app-look-back-not-told = nothing was told from memory yet
app-look-back-not-told-next = tell what you remember first
app-look-back-no-going-on = "{ $text }" is not on the list of what was going on
app-look-back-weeks = { $weeks } weeks before
app-look-back-weeks-next = give 0 to { $most }
app-look-back-days = { $days } days of seven
app-look-back-no-then = the if has no then
app-look-back-no-then-next = write what to do, or leave the if out
app-look-back-no-sign = "{ $sign }" is no early sign
app-look-back-signs = these signs do not fit
app-look-back-signs-next = name up to { $most }, each once
app-look-back-too-long = { $what ->
    [helped] what helped is too long
    [did-not-help] what did not help is too long
    [next-time] what to be told is too long
   *[then] the then is too long
}
