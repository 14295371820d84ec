# The research log, the pathway, ideas, being stuck, the week, and what goes out.

## Kinds and states

research-kind-note = Note
research-kind-experiment = Experiment
research-kind-idea = Idea
research-kind-model = How I think it works
research-outcome-running = running
research-outcome-worked = worked
research-outcome-did-not-work = did not work
research-outcome-inconclusive = does not tell
research-outcome-stopped = stopped
research-idea-open = open
research-idea-parked = laid aside
research-idea-dropped = dropped
research-idea-taken = taken up
research-idea-due = time to look at it again
research-untitled = Without words yet
research-quoted = “{ $text }”

## The way up

research-trace-alone = { $what } serves nothing above it yet.
research-trace-short = { $what }, towards { $ambition }.
research-trace = { $what }, for { $between }, towards { $ambition }.
research-trace-open = { $what }, for { $top }; what that is for is not written down yet.
research-trace-open-long = { $what }, for { $between }, for { $top }; what that is for is not written down yet.
research-untraced = The work of the last two weeks leads up to nothing written down here. Maybe worth ten minutes with someone?
research-no-longer-serves = Taken off today.
research-level-ambition = Ambition
research-level-agenda = Agenda
research-level-project = Project
research-level-question = Question
research-work = { $count ->
    [one] 1 day of work, on { $last }
   *[other] { $count } days of work, last on { $last }
}
research-no-work = no work yet
research-quiet = { $count ->
    [one] Nothing here for a week.
   *[other] Nothing here for { $count } weeks.
}
research-no-evidence = Weeks of work, and no experiment closed yet. A small one that could rule something out?
research-step-closed = Closed on { $day }: { $closing }

## Writing the log

research-in-the-trash = In the trash.
research-back-from-the-trash = It is back.
research-version-is-back = The earlier words are back; the later ones are kept as a version.
research-version-at = { $day }, { $time }
research-attached = { $name } is attached.
research-detached = Taken off; it stays until the trash is emptied.
research-file-name = file
research-bytes = { $count } bytes
research-kib = { $count } KiB
research-mib = { $count } MiB
research-taken-back = Taken back.
research-kept = Kept.
research-removed = Removed.

## Finding again

research-bad-filter = “{ $filter }” is no filter that can be used
research-bad-filter-next = write for example tag:probes, project:probes, from:2026-03-01, to:2026-03, has:plot, outcome:did-not-work, kind:idea
research-months-ago = { $count ->
    [one] a month ago
   *[other] { $count } months ago
}
research-revisit-kept = Kept. Another one comes next week.
research-revisit-learned = { $count ->
    [one] Once met again
   *[other] Met again { $count } times
}, all of it came back { $recalled ->
    [one] once
   *[other] { $recalled } times
}. Most often missing ({ $times }): { $what }.
research-revisit-learned-nothing-missing = Met again { $count } times, all of it came back { $recalled ->
    [one] once
   *[other] { $recalled } times
}, and nothing was named as missing.
research-missing-why = why it was done
research-missing-parameters = the parameters
research-missing-plot = the plot
research-missing-result = the result
research-missing-conclusion = what it means
research-missing-code = which code it was

## Ideas and experiments

research-ideas-due = { $count ->
    [one] An idea has come to its day: { $first }.
   *[other] { $count } ideas have come to their day, { $first } first.
}
research-stuck-waiting = { $about }: maybe time to write the question down, ready to send.

research-time-saved = Dropping ideas early has saved about { $time }.
research-dropped-saved = Dropped. That is about { $time } for something else, and the reason can be found again.
research-dropped = Dropped; the reason can be found again.
research-dropped-on = dropped on { $day }
research-parked = Laid aside; it comes back on { $day }.
research-parked-until = comes back on { $day }
research-taken = Taken up.
research-taken-on = taken up on { $day }
research-reopened = Open again.
research-closed = Closed. What you know now is in your progress.

## Stuck

research-stuck-noted = Noted. Being stuck is where questions are for much of their time.
research-stuck-over = It moves again, after { $days }.
research-stuck-for = For { $days }, since { $since }.
research-stuck-was = { $days }, until { $until }.
research-stuck-short = stuck for { $days }
research-stuck-usual = Your last { $count } spells took { $median } days in the middle, from { $shortest } to { $longest }.
research-stuck-nudge = Writing the question down so that somebody else could read it often moves it, even before it is sent.
research-question-begin = Hi{ $who }, I am stuck on this: { $about }
research-question-for = It is for: { $project }
research-question-tried = So far I tried: { $tried }
research-question-taught = What that taught me: { $taught }
research-question-end = What would you look at next?

## The week

research-week-of = { $first } to { $last }
research-week-kept = Kept.
research-week-worn = How worn down by work were you this week?
research-week-worn-choice = { $number ->
    [0] 0 not at all
    [1] 1
    [2] 2
    [3] 3
   *[4] 4 most of the time
}
research-week-cared = How much did you care about the work?
research-week-cared-choice = { $number ->
    [0] 0 hardly
    [1] 1
    [2] 2
    [3] 3
   *[4] 4 a lot
}
research-week-did = Follow one thing upwards: I did …
research-week-tells = … because it tells me …
research-week-matters = … which matters for …
research-week-trace = How far up did that lead?
research-week-trace-all = all the way
research-week-trace-part = part of the way
research-week-trace-lost = I lost the thread
research-week-dropped = Did you drop an idea, or lay one aside?
research-week-dropped-choice = { $number ->
    [0] none
    [1] one
   *[2] more
}
research-week-dropped-hint = The log has: { $ideas }.
research-week-test = The cheapest test that decided it
research-week-stuck = Days you were stuck (a normal state)
research-week-stuck-taught = What being stuck taught
research-week-habits = Which of these happened?
research-habit-wrote = I wrote to think
research-habit-told = I told others early
research-habit-findable = My log can be found again later
research-habit-asked = I asked something that felt embarrassing
research-week-reach = How far out was the work?
research-week-reach-choice = { $number ->
    [-2] well inside what I can do
    [-1] inside
    [0] just beyond my range
    [1] beyond
   *[2] far beyond
}
research-week-off = Off hours: which of these fit?
research-off-switched = I switched off
research-off-relaxed = I relaxed
research-off-better = I got better at something that is not work
research-off-decided = I decided what to do with my time
research-week-lighter = One thing to make lighter next week
research-thread-lost = Two weeks without the thread. Maybe worth ten minutes with someone?
research-drift-inside = The last weeks were well inside what you can do. That may be just right for now; if not, one block beyond it is a start.
research-drift-beyond = The last weeks were far beyond your range. A smaller version of the question may teach as much.
research-learned-stuck = being stuck

## What goes out

research-note-title = My week
research-log-title = Research log
research-note-done = Done
research-note-learned = Learned
research-note-stuck = Stuck on
research-note-why = Why it matters
research-note-questions = Questions
research-note-wellbeing = How the week was
research-note-experiment = { $about } ({ $how }): { $learned }
research-note-dropped = Dropped: { $about }. { $reason }
research-note-unstuck = { $about } moves again: { $taught }
research-note-stuck-on = { $about } ({ $days }).
research-note-because = I did { $did }, because it tells me { $tells }, which matters for { $matters }.
research-note-mean = { $signal }: { $value } on average ({ $count ->
    [one] 1 day
   *[other] { $count } days
})
research-share-outcome = Outcome: { $how }
research-share-learned = What is known now: { $text }
research-share-test = Cheapest test: { $text }
research-share-kill = Dropped if: { $text }
research-share-reason = Reason: { $text }
research-share-would-change = What would change it: { $text }

## What cannot be done

research-no-entry = there is no entry “{ $id }”
research-no-entry-next = `taper log list` shows the newest, each with the end of its id
research-many-entries = several entries fit “{ $id }”
research-many-entries-next = give more of the id
research-no-version = this entry has no such version
research-no-version-next = `taper log history` shows them
research-no-step = there is no such step
research-no-step-next = `taper why` shows them, each with the end of its id
research-no-spell = there is no such spell
research-no-spell-next = `taper stuck` shows them
research-no-idea = that is no idea
research-no-idea-next = `taper idea` shows them
research-no-experiment = that is no experiment
research-no-experiment-next = `taper log list kind:experiment` shows them
research-no-such-file = there is no such file
research-no-such-file-next = `taper log show` lists the files of an entry
research-none-chosen = no entry is chosen
research-none-chosen-next = give at least one, or a project
research-cycle = the entry would follow from itself
research-cycle-next = leave that link out; nothing was changed
research-step-cycle = the step would serve itself
research-step-cycle-next = hang it elsewhere; nothing was changed
research-step-not-higher = a step serves one that stands higher: question, project, agenda, ambition
research-step-not-higher-next = choose another, or none
research-step-what = the step has no words
research-step-what-next = say what it is
research-bad-level = “{ $text }” is no level
research-bad-level-next = give ambition, agenda, project or question
research-bad-kind = “{ $text }” is no kind of entry
research-bad-kind-next = give note, experiment, idea or model
research-bad-outcome = “{ $text }” is no outcome
research-bad-outcome-next = give worked, did-not-work, inconclusive or stopped
research-bad-standing = an idea cannot be “{ $text }”
research-bad-standing-next = give open, parked, dropped or taken
research-bad-recall = “{ $text }” is none of the choices
research-bad-recall-next = give all, some or little, and of why, parameters, plot, result, conclusion, code what was missing
research-bad-tag = “{ $text }” is no tag
research-bad-tag-next = use letters, digits, - _ / . +
research-bad-parameter = the parameter “{ $text }” is given twice or has no name
research-bad-parameter-next = write each once, as name = value
research-bad-hours = “{ $text }” is no number of hours
research-bad-hours-next = write for example 12 or 1.5
research-bad-percent = “{ $text }” is no percentage
research-bad-percent-next = give a whole number from 0 to 100
research-too-long = “{ $text }…” is too long
research-too-long-next = keep it to { $most } letters, or attach it as a file
research-day-ahead = that day is still ahead
research-day-ahead-next = today is { $today }
research-ends-before = it would end before it began
research-ends-before-next = give a later day
research-stuck-on-what = nothing is said about what you are stuck on
research-stuck-on-what-next = a few words, or a question of the pathway
research-drop-why = an idea is dropped with a reason, so that it can be found again
research-drop-why-next = a few words
research-park-until = an idea that is laid aside comes back on a day
research-park-until-next = give a day that is still to come
research-learned-what = an experiment closes with what you know now, whatever its outcome
research-learned-what-next = a sentence is enough
research-week-range = “{ $text }” is none of the choices
research-week-range-next = see the numbers and words of the question
research-file-unreadable = the file cannot be read ({ $why })
research-file-unreadable-next = check that it is there; the entry is as it was
research-no-file = that is no file
research-no-file-next = give a file, not a folder
research-file-too-large = the file has { $size }; the log keeps files of up to { $most }, since every copy of your data carries them
research-file-too-large-next = keep it where it is and write its place into the entry
