# The research log and what can be attached to it.

## Kinds and states

log-kind-note = Note
log-kind-experiment = Experiment
log-kind-idea = Idea
log-kind-model = How I think it works
log-outcome-running = running
log-outcome-worked = worked
log-outcome-did-not-work = did not work
log-outcome-inconclusive = does not tell
log-outcome-stopped = stopped
log-untitled = Without words yet

## Writing the log

log-in-the-trash = In the trash.
log-back-from-the-trash = It is back.
log-version-is-back = The earlier words are back; the later ones are kept as a version.
log-version-at = { $day }, { $time }
log-attached = { $name } is attached.
log-detached = Taken off; it stays until the trash is emptied.
log-file-name = file
log-bytes = { $count } bytes
log-kib = { $count } KiB
log-mib = { $count } MiB
log-taken-back = Taken back.
log-kept = Kept.
log-removed = Removed.

## Finding again

log-remark-taken = No entry has “{ $typed }”. Taken for: { $taken }.
log-remark-nowhere = No entry has “{ $typed }” or a word like it.
log-remark-without = Left out: entries with “{ $typed }”.
log-remark-without-tag = Left out: entries with #{ $tag }.
log-search-kept = Saved: { $typed }
log-search-forgotten = No longer saved.
log-search-empty = a search without words or filters cannot be saved
log-search-empty-next = type what to look for first
log-search-unknown = this search is not saved
log-search-unknown-next = `taper log searches` lists those that are
log-pictures-off = reading words off pictures is switched off
log-pictures-off-next = switch it on with `taper config set read_pictures yes`
log-no-tesseract = no program that reads pictures was found
log-no-tesseract-next = install tesseract (on Debian: tesseract-ocr, and tesseract-ocr-deu for German)
experiments-day = Day
experiments-title = Experiment
experiments-outcome = Outcome
experiments-learned = What is known now
log-hint-missing = When you read { $kind ->
    [experiment] experiments
    [idea] ideas
    [model] models
   *[note] notes
} again, most often missing: { $what } ({ $times } of { $count }).
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
log-no-filter = “{ $filter }” is not a filter Taper knows
log-no-filter-next = use { $filters }, or put it in quotation marks to look for it as it stands
log-bad-filter = “{ $filter }” has no value that the filter takes
log-bad-filter-next = use { $values }
log-bad-filter-tag = use letters, digits, - _ / . or +
log-months-ago = { $count ->
    [one] a month ago
   *[other] { $count } months ago
}
log-revisit-kept = Kept. Another one comes next week.
log-revisit-learned = { $count ->
    [one] Once met again
   *[other] Met again { $count } times
}, all of it came back { $recalled ->
    [one] once
   *[other] { $recalled } times
}. Most often missing ({ $times }): { $what }.
log-revisit-learned-nothing-missing = Met again { $count } times, all of it came back { $recalled ->
    [one] once
   *[other] { $recalled } times
}, and nothing was named as missing.
log-missing-why = why it was done
log-missing-parameters = the parameters
log-missing-plot = the plot
log-missing-result = the result
log-missing-conclusion = what it means
log-missing-code = which code it was
log-log-title = Research log
log-share-outcome = Outcome: { $how }
log-share-learned = What is known now: { $text }
log-share-test = Cheapest test: { $text }
log-share-kill = Dropped if: { $text }
log-share-reason = Reason: { $text }
log-share-would-change = What would change it: { $text }

## What cannot be done

log-no-entry = there is no entry “{ $id }”
log-no-entry-next = `taper log list` shows the newest, each with the end of its id
log-many-entries = several entries fit “{ $id }”
log-many-entries-next = give more of the id
log-no-version = this entry has no such version
log-no-version-next = `taper log history` shows them
log-no-such-file = there is no such file
log-no-such-file-next = `taper log show` lists the files of an entry
log-none-chosen = no entry is chosen
log-none-chosen-next = give at least one, or a project
log-cycle = the entry would follow from itself
log-cycle-next = leave that link out; nothing was changed
log-bad-kind = “{ $text }” is no kind of entry
log-bad-kind-next = give note, experiment, idea or model
log-bad-outcome = “{ $text }” is no outcome
log-bad-outcome-next = give worked, did-not-work, inconclusive or stopped
log-bad-recall = “{ $text }” is none of the choices
log-bad-recall-next = give all, some or little, and of why, parameters, plot, result, conclusion, code what was missing
log-bad-tag = “{ $text }” is no tag
log-bad-tag-next = use letters, digits, - _ / . +
log-bad-parameter = the parameter “{ $text }” is given twice or has no name
log-bad-parameter-next = write each once, as name = value
log-bad-percent = “{ $text }” is no percentage
log-bad-percent-next = give a whole number from 0 to 100
log-too-long = “{ $text }…” is too long
log-too-long-next = keep it to { $most } letters, or attach it as a file
log-too-many-accents = a letter with more than { $most } accents
log-too-many-accents-next = take some away; it could not be shown
log-file-unreadable = the file cannot be read ({ $why })
log-file-unreadable-next = check that it is there; the entry is as it was
log-no-file = that is no file
log-no-file-next = give a file, not a folder
log-file-too-large = the file has { $size }; the log keeps files of up to { $most }, since every copy of your data carries them
log-file-too-large-next = keep it where it is and write its place into the entry
