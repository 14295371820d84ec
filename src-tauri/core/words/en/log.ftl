# The research log and what can be attached to it.

## Kinds and states

log-kind-note = Note
log-kind-experiment = Experiment
log-kind-idea = Idea
log-kind-model = How I think it works
log-outcome-running = running
log-outcome-worked = worked
log-outcome-did-not-work = did not work
log-outcome-inconclusive = inconclusive
log-outcome-stopped = stopped
log-untitled = Empty so far

## Writing the log

log-in-the-trash = Moved to trash.
log-back-from-the-trash = Restored from the trash.
log-version-is-back = The earlier version is back. The later one is saved as a version, too.
log-version-at = { $day }, { $time }
log-attached = Attached { $name }.
log-detached = Removed. The file stays until you empty the trash.
log-file-name = file
log-bytes = { $count } bytes
log-kib = { $count } KiB
log-mib = { $count } MiB
log-taken-back = Undone.
log-kept = Saved.
log-removed = Removed.

## Finding again

log-remark-taken = No entry has “{ $typed }”. Searched for { $taken } instead.
log-remark-nowhere = No entry has “{ $typed }” or a word like it.
log-remark-without = Not shown: entries with “{ $typed }”.
log-remark-without-tag = Not shown: entries with #{ $tag }.
log-search-kept = Saved: { $typed }
log-search-forgotten = Removed from your saved searches.
log-search-empty = a search without words or filters cannot be saved
log-search-empty-next = type what to look for first
log-search-unknown = this search is not saved
log-search-unknown-next = `taper log searches` lists your saved searches
log-pictures-off = reading words in pictures is turned off
log-pictures-off-next = turn it on with `taper config set read_pictures yes`
log-no-tesseract = no program to read pictures was found
log-no-tesseract-next = install tesseract (on Debian: tesseract-ocr, and tesseract-ocr-deu for German)
experiments-day = Day
experiments-title = Experiment
experiments-outcome = Outcome
experiments-learned = What you know now
log-hint-missing = When you come back to { $kind ->
    [experiment] experiments
    [idea] ideas
    [model] models
   *[note] notes
}, what is most often missing: { $what } ({ $times } of { $count }).
filter-kind = Kind
filter-tag = Tag
filter-project = Project
filter-outcome = Outcome
filter-month = Month
filter-plot = Files
filter-with-plot = with a plot
experiments-nothing = No experiments here yet.
experiments-no-column = there is no such column
experiments-no-column-next = use { $columns }
log-no-filter = “{ $filter }” isn't a filter Taper knows
log-no-filter-next = use { $filters }, or put it in quotation marks to search for it as it is
log-bad-filter = “{ $filter }” has a value that doesn't fit
log-bad-filter-next = use { $values }
log-bad-filter-tag = use letters, digits, - _ / . or +
log-months-ago = { $count ->
    [one] a month ago
   *[other] { $count } months ago
}
log-revisit-kept = Saved. Another one comes next week.
log-revisit-learned = You came back to { $count ->
    [one] one entry
   *[other] { $count } entries
} and remembered all of it { $recalled ->
    [0] at no time
    [one] once
   *[other] { $recalled } times
}. Most often missing ({ $times }): { $what }.
log-revisit-learned-nothing-missing = You came back to { $count ->
    [one] one entry
   *[other] { $count } entries
} and remembered all of it { $recalled ->
    [0] at no time
    [one] once
   *[other] { $recalled } times
}. You named nothing as missing.
log-missing-why = why it was done
log-missing-parameters = the parameters
log-missing-plot = the plot
log-missing-result = the result
log-missing-conclusion = what it means
log-missing-code = which code was used
log-log-title = Research log
log-share-outcome = Outcome: { $how }
log-share-learned = What we know now: { $text }
log-share-test = Cheapest test: { $text }
log-share-kill = Dropped if: { $text }
log-share-reason = Reason: { $text }
log-share-would-change = What would change it: { $text }

## What cannot be done

log-no-entry = there is no entry “{ $id }”
log-no-entry-next = `taper log list` shows the newest entries, each with the end of its id
log-many-entries = several entries match “{ $id }”
log-many-entries-next = give more of the id
log-no-version = this entry does not have that version
log-no-version-next = `taper log history` shows them
log-no-such-file = the entry does not have that file
log-no-such-file-next = `taper log show` lists the files of an entry
log-none-chosen = no entry is selected
log-none-chosen-next = give at least one entry, or a project
log-cycle = the entry would follow from itself
log-cycle-next = remove that link; nothing was changed
log-bad-kind = “{ $text }” is not a kind of entry
log-bad-kind-next = use note, experiment, idea or model
log-bad-outcome = “{ $text }” is not an outcome
log-bad-outcome-next = use worked, did-not-work, inconclusive or stopped
log-bad-recall = “{ $text }” is not one of the answers
log-bad-recall-next = use all, some or little; for what was missing use why, parameters, plot, result, conclusion or code
log-bad-tag = “{ $text }” can't be a tag
log-bad-tag-next = use letters, digits, - _ / . +
log-bad-parameter = the parameter “{ $text }” is given twice or has no name
log-bad-parameter-next = write each one once, as name = value
log-bad-percent = “{ $text }” is not a percentage
log-bad-percent-next = give a whole number from 0 to 100
log-too-long = “{ $text }…” is too long
log-too-long-next = use at most { $most } characters, or attach it as a file
log-too-many-accents = a letter has more than { $most } accents
log-too-many-accents-next = remove some of them, since it could not be displayed
log-file-unreadable = the file cannot be read ({ $why })
log-file-unreadable-next = check that it is there; the entry was not changed
log-no-file = this is not a file
log-no-file-next = choose a file, not a folder
log-file-too-large = the file has { $size }, and the log takes files of up to { $most }, because every copy of your data includes them
log-file-little-too-large = the file is a little over { $most }, the limit for files in the log
log-file-too-large-next = leave it where it is and write its location in the entry
