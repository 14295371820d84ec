# The log, ideas, why, and the week, as the window shows them.

## The log

log-title = Log
log-new-note = New note
log-new-experiment = Experiment
log-new-idea = Idea
log-new-model = How it works
log-search = Find an entry
log-filters = Words, “exact words”, and tag: project: from: to: has:plot outcome: kind:
log-this-day = On this day
log-newest = Newest
log-found = { $count ->
    [0] Nothing found
    [one] 1 entry
   *[other] { $count } entries
}
log-empty = What you try, see and think goes here, a line or a page. Ctrl N begins one from anywhere; in some months it can be found again by any word in it.
log-nothing-found = Nothing has these words. Fewer words, or only the beginning of one, find more.
log-without = without { $words }
log-inside = in { $name }:
log-filters-title = Filters
log-filter-option = { $title } ({ $count })
log-saved-title = Saved searches
log-save-search = Save this search
log-forget-search = Don’t keep this search
entry-hit = { $at } of { $of }
entry-hit-before = Previous
entry-hit-next = Next
entry-title-hint = Easier to find later as “{ $title }”.
entry-title-hint-take = Use this title
entry-same-step = Other entries of its step
entry-same-day = The same day
entry-alike = Most like this
experiments-side-by-side = Experiments side by side
experiments-of = Experiments of
experiments-of-all = All experiments
experiments-none = No experiments here yet. One begins with “Experiment” at the top of the log.
experiments-copy-markdown = Copy as Markdown
experiments-copy-csv = Copy as CSV
experiments-copied = Copied.
command-find = Find in the log: { $typed }
log-more = { $shown } of { $of } are shown; another word narrows it.
log-share = Share entries
log-share-preview = See what leaves
log-share-page = { $count ->
    [0] As one page
    [one] 1 entry as one page
   *[other] { $count } entries as one page
}
log-share-folder = As a folder
log-share-leave = Leave it
log-share-note = Exactly the chosen entries leave, with their files: nothing of your check-ins.
log-shared = Written to { $place }
log-trash = { $count ->
    [0] Trash
   *[other] Trash ({ $count })
}
log-take-out = Take out
log-erase = Erase for good
log-erase-ask = Erase what lies in the trash, with its versions and files, for good?
log-erase-no = Keep it
log-erased = { $count ->
    [one] 1 entry erased.
   *[other] { $count } entries erased.
}

## Meeting an old entry again

revisit-title = From { $ago }
revisit-question = Could you recall the finer points before opening it? What was missing in it?
revisit-missing = Missing
revisit-missing-why = why it was done
revisit-missing-parameters = parameters
revisit-missing-plot = a plot
revisit-missing-result = the result
revisit-missing-conclusion = what it means
revisit-missing-code = which code
revisit-all = All of it
revisit-some = Some of it
revisit-little = Little

## One entry

entry-back = Log
entry-typing = …
entry-kept = kept
entry-read = Read
entry-write = Write
entry-title = Title (or just write)
entry-text = Markdown, with $formulas$, tables, code. Paste a plot. #tags are found.
entry-pasted = pasted
entry-more = Step, tags, parameters, links, files
entry-kind = Kind
entry-kind-note = Note
entry-kind-experiment = Experiment
entry-kind-idea = Idea
entry-kind-model = How I think it works
entry-day = Day
entry-step = Serves
entry-step-none = nothing yet
entry-tags = Tags, with commas
entry-parameters = Parameters, one “name = value” a line
entry-follow = Follows from (find an entry)
entry-follows-count = { $count ->
    [one] follows from 1 entry
   *[other] follows from { $count } entries
}
entry-follows-none = Take the links off
entry-attach = Attach files
entry-files = Files
entry-caption = What { $name } shows
entry-caption-hint = What it shows
entry-save-file = Save a copy
entry-saved-file = Saved as { $place }
entry-detach = Take off
entry-follows = Follows from
entry-followed-by = What followed
entry-history = { $count ->
    [one] 1 earlier version
   *[other] { $count } earlier versions
}
entry-take-back = Take this one back
entry-remove = Into the trash
entry-close = Close the experiment
entry-learned = What I know now
entry-outcome = Outcome
entry-reopen = Let it run again
entry-outcome-worked = worked
entry-outcome-did-not-work = did not work
entry-outcome-inconclusive = does not tell
entry-outcome-stopped = stopped
entry-test = Cheapest test that could rule it out
entry-kill = I drop it if
entry-review-on = Look at it again on
entry-would-take = Hours it would take
entry-spent = Hours spent
entry-reason = Reason
entry-confidence = How sure (%)
entry-would-change = What would change it
entry-seen-by = Who has seen it

## Ideas

ideas-title = Ideas
ideas-add = New idea
ideas-empty = Ideas wait here, each with the cheapest test that could rule it out. Dropping one early is time for the next.
ideas-open = Open
ideas-parked = Laid aside
ideas-taken = Taken up
ideas-dropped = Dropped
ideas-decide = Decide
ideas-reason = Why (dropping wants a reason, so that it can be found again)
ideas-until = Back on (for laying aside)
ideas-drop = Drop it
ideas-park = Lay it aside
ideas-take = Take it up
ideas-later = Not now
ideas-reopen = Open again

## Why this matters

why-title = Why this matters
why-intro = From what you want to change in the world down to this week’s question. The number beside a step says: today’s work serves this.
why-empty = Begin where it is clearest: one question you work on, or the ambition at the top. The rest can come later.
why-add = Add a step
why-because = because: { $assumption }
why-today = Today
why-today-yes = Today, yes
why-add-below = Add below
why-add-below-to = Add below: { $title }
why-change = Change
why-change-of = Change: { $title }
why-stuck = I am stuck
why-stuck-on = I am stuck: { $title }
why-share = Share its log
why-share-of = Share its log: { $title }
why-remove = Remove
why-remove-of = Remove: { $title }
why-picture = As a picture
step-level = Level
step-ambition = Ambition
step-agenda = Agenda
step-project = Project
step-question = Question
step-title = What
step-for = For
step-for-none = nothing yet
step-assumption = Because … (what that rests on)
step-closing = Close it: what was found
step-keep = Keep
step-leave = Leave it

## Stuck

stuck-title = Stuck
stuck-intro = Being stuck is a normal state of a question. Noting when it began makes the next time less strange.
stuck-on = What are you stuck on?
stuck-note = Note it
spell-tried = What I tried
spell-taught = What it taught
spell-who = Who could help
spell-question = The question, so that somebody else can read it
spell-draft = Begin with what I noted
spell-since = Since
spell-over = It moves again
spell-tell = Tell more
spell-copy = Copy the question

## The week

week-title = The week
week-weeks = Weeks
week-previous = The week before
week-next = The week after
week-intro = Three minutes. Every item can be left out; what the log knows is filled in already.
week-told = Told. You can change it any time.
week-keep = Keep
week-keys = ↑ ↓ between questions, numbers choose, Ctrl Enter keeps
week-progress = What I learned
week-progress-empty = Closed experiments, dropped ideas and what being stuck taught gather here, week by week. What did not work counts.

## A note for a mentor

mentor-title = A note for a mentor
mentor-intro = Made from the week, for somebody who helps you think. Nothing of your check-ins or of how you felt is in it unless you tick it.
mentor-open = Write it
mentor-close = Close it
mentor-parts = What goes in
mentor-done = done
mentor-learned = learned
mentor-stuck = stuck on
mentor-why = why it matters
mentor-questions = questions
mentor-wellbeing = how the week was (from check-ins)
mentor-preview = Exactly what leaves
mentor-save-md = Save as Markdown
mentor-save-html = Save as a page
mentor-copy = Copy
mentor-copied = Copied.
