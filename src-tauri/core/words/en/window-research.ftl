# The log, ideas, why, and the week, as the window shows them.

## The log

log-title = Log
log-new-note = New note
log-new-experiment = Experiment
log-new-idea = Idea
log-new-model = How I think it works
log-search = Find an entry
log-filters = Try: probes, “exact phrase”, tag:probes, from:2026-03, has:plot. Also project:, to:, outcome: and kind:
log-this-day = On this day
log-newest = Newest
log-found = { $count ->
    [0] Nothing found
    [one] 1 entry
   *[other] { $count } entries
}
log-empty = Write down what you try, see and think: one line or a page. Ctrl+N from anywhere; later, any word finds it.
log-nothing-found = Nothing found. Try fewer words, or only the beginning of one.
log-without = without { $words }
log-inside = in { $name }:
log-filters-title = Filters
log-filter-option = { $title } ({ $count })
log-saved-title = Saved searches
log-save-search = Save this search
log-forget-search = Remove this search
entry-hit = { $at } of { $of }
entry-hit-before = Previous
entry-hit-next = Next
entry-title-hint = Easier to find later as “{ $title }”.
entry-title-hint-take = Use this title
entry-same-step = Other entries for its step
entry-same-day = On the same day
entry-alike = Most similar
experiments-side-by-side = Compare experiments
experiments-of = Experiments for
experiments-of-all = All experiments
experiments-none = No experiments here yet. Start one with “Experiment” at the top of the log.
experiments-copy-markdown = Copy as Markdown
experiments-copy-csv = Copy as CSV
experiments-copied = Copied.
command-find = Find in the log: { $typed }
log-more = Showing { $shown } of { $of }. Add a word to find fewer.
log-share = Share entries
log-share-preview = Preview
log-share-page = { $count ->
    [0] Save as one page
    [one] Save 1 entry as one page
   *[other] Save { $count } entries as one page
}
log-share-folder = Save as a folder
log-share-leave = Cancel
log-share-note = Only the entries you choose and their files are shared, nothing from your check-ins.
log-shared = Saved to { $place }
log-trash = { $count ->
    [0] Trash
   *[other] Trash ({ $count })
}
log-take-out = Restore
log-erase = Erase for good
log-erase-ask = { $count ->
    [one] Erase this entry for good, with all its versions and files?
   *[other] Erase these { $count } entries for good, with all their versions and files?
}
log-erase-no = Cancel
log-erased = { $count ->
    [one] 1 entry erased.
   *[other] { $count } entries erased.
}

## Meeting an old entry again

revisit-title = From { $ago }
revisit-question = Before you open it: how much do you remember? And once you have: was anything missing?
revisit-missing = Missing
revisit-missing-why = why it was done
revisit-missing-parameters = the parameters
revisit-missing-plot = a plot
revisit-missing-result = the result
revisit-missing-conclusion = what it means
revisit-missing-code = which code was used
revisit-all = All of it
revisit-some = Some of it
revisit-little = Little

## One entry

entry-back = Log
entry-typing = …
entry-kept = Saved
entry-read = Done
entry-write = Edit
entry-title = Title (or just write)
entry-text = Markdown with $formulas$, tables and code. Paste a plot. #tags can be searched.
entry-pasted = pasted
entry-more = Step, tags, parameters, links, files
entry-kind = Kind
entry-kind-note = Note
entry-kind-experiment = Experiment
entry-kind-idea = Idea
entry-kind-model = How I think it works
entry-day = Day
entry-step = For step
entry-step-none = none yet
entry-tags = Tags, separated by commas
entry-parameters = Parameters, one “name = value” per line
entry-follow = Follows from (find an entry)
entry-follows-count = { $count ->
    [one] follows from 1 entry
   *[other] follows from { $count } entries
}
entry-follows-none = Remove the links
entry-attach = Attach files
entry-files = Files
entry-caption = Caption of { $name }
entry-caption-hint = Caption
entry-save-file = Save a copy
entry-saved-file = Saved to { $place }
entry-detach = Remove
entry-follows = Follows from
entry-followed-by = What followed
entry-history = { $count ->
    [one] 1 earlier version
   *[other] { $count } earlier versions
}
entry-take-back = Restore this version
entry-remove = Move to trash
entry-close = Close the experiment
entry-learned = What I know now
entry-outcome = Outcome
entry-reopen = Reopen
entry-outcome-worked = worked
entry-outcome-did-not-work = did not work
entry-outcome-inconclusive = inconclusive
entry-outcome-stopped = stopped
entry-test = Cheapest test that could rule it out
entry-kill = Drop it if
entry-review-on = Look at it again on
entry-would-take = Hours it would take
entry-spent = Hours spent
entry-reason = Reason
entry-confidence = How sure (%)
entry-would-change = What would change my mind
entry-seen-by = Who has seen it

## Ideas

ideas-title = Ideas
ideas-add = New idea
ideas-empty = Collect ideas here, each with the cheapest test that could rule it out. Dropping one early frees time for the next.
ideas-open = Open
ideas-parked = Parked
ideas-taken = Started
ideas-dropped = Dropped
ideas-decide = Decide
ideas-reason = Reason (required when dropping, so you can find it later)
ideas-until = Remind me on (when parking)
ideas-drop = Drop it
ideas-park = Park it
ideas-take = Start it
ideas-later = Cancel
ideas-reopen = Reopen

## Why this matters

why-title = Why this matters
why-intro = From what you want to change in the world down to this week's question. Press a step's number to mark what today's work is for.
why-empty = Start where it is clearest: a question you are working on, or the ambition at the top. You can add the rest later.
why-add = Add a step
why-because = because: { $assumption }
why-today = Today
why-today-yes = For today
why-add-below = Add below
why-add-below-to = Add below: { $title }
why-change = Edit
why-change-of = Edit: { $title }
why-stuck = I'm stuck
why-stuck-on = I'm stuck: { $title }
why-share = Share this log
why-share-of = Share this log: { $title }
why-remove = Remove
why-remove-of = Remove: { $title }
why-picture = Export as image
step-level = Level
step-ambition = Ambition
step-agenda = Agenda
step-project = Project
step-question = Question
step-title = What
step-for = Part of
step-for-none = nothing yet
step-assumption = Because … (the assumption behind it)
step-closing = Close it: what did you find?
step-keep = Save
step-leave = Cancel

## Stuck

stuck-title = Stuck
stuck-intro = Most questions spend most of their time stuck. Write down when it began and what you tried.
stuck-on = What are you stuck on?
stuck-note = Save
spell-tried = What I tried
spell-taught = What I learned
spell-who = Who could help
spell-question = The question, written so that someone else can follow it
spell-draft = Start from my notes
spell-since = Since
spell-over = Unstuck
spell-tell = Add details
spell-copy = Copy the question

## The week

week-title = The week
week-weeks = Weeks
week-previous = Previous week
week-next = Next week
week-intro = About three minutes. Skip anything; what the log knows is filled in already.
week-told = Saved. You can change it any time.
week-keep = Save
week-keys = ↑ ↓ move between questions, numbers choose, Ctrl+Enter saves
week-progress = What I learned
week-progress-empty = Closed experiments, dropped ideas and what you learned while stuck collect here week by week. What did not work counts.

## A note for a mentor

mentor-title = Summary for a mentor
mentor-intro = Made from this week, for someone who helps you think. It says nothing about your check-ins or how you felt unless you tick that.
mentor-open = Create
mentor-close = Close
mentor-parts = What to include
mentor-done = done
mentor-learned = learned
mentor-stuck = stuck on
mentor-why = why it matters
mentor-questions = questions
mentor-wellbeing = how the week was (from check-ins)
mentor-preview = Exactly what will be shared
mentor-save-md = Save as Markdown
mentor-save-html = Save as a web page
mentor-copy = Copy
mentor-copied = Copied.
