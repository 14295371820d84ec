# What the command line says by itself.

## Checking in

cli-check-in-nothing = nothing to record
cli-check-in-nothing-next = give pairs such as sleep=7:30, or run it in a terminal
cli-check-in-stopped = Stopped; nothing was saved.
cli-check-in-how = Enter leaves a question out, `skip` says "not telling".
# Asked before an answer, with a colon after it.
cli-check-in-intended = meant to be in bed at
cli-check-in-bedtime = in bed at, or `external` if something outside kept you up
cli-check-in-bedtime-meant = you meant { $meant }; in bed at, or `external` if something outside kept you up
cli-check-in-unreadable = no answer could be read ({ $error })
cli-check-in-unreadable-next = try again

## Importing and exporting

cli-import-skipped = skipped: { $row }
cli-import-undo = To take it back: `taper import --undo { $handle }`.
cli-import-format = { $name }: { $title }
cli-import-reading = reading, { $percent } %
cli-import-keeping = keeping, { $percent } %
cli-export-wrote = Wrote { $place }, in clear.
cli-export-rows = { $name }: { $rows } rows
cli-export-not-plan = { $what } is not `plan`
cli-export-not-plan-next = write `taper export plan FILE.ics`, or one place for everything
cli-export-wrote-plan = Wrote { $place }, in clear. Bring it in again to update the same days.
cli-export-days = { $days } days ahead

## The demo year

cli-demo-removed = Removed the demo year from { $place }.
cli-demo-made =
    A made-up demo year is in { $place }.
    Look at it with `taper --data-dir { $place } status`, or
    `taper --data-dir { $place } open`.

## The doctor

cli-doctor-test-note = This is a test. Reminders will look like it.
cli-doctor-tested = A test notification was handed to the desktop.
# Stand in a narrow column before each line.
cli-doctor-fine = ok
cli-doctor-look = look

## Events and warnings

cli-event-no-reason = "{ $text }" is no reason
cli-event-empty = Nothing told yet. `taper event episode DAY` marks a hard time, past ones too.
cli-warnings-no-answer = "{ $text }" is no answer
# What a warning was, and what the person made of it.
cli-warnings-line = { $level }, { $verdict ->
    [none] not answered
   *[other] { $verdict }
}
cli-warnings-chosen = { $title } (chosen)
cli-warnings-change = `taper config set sensitivity NAME` changes it.

## The window

cli-open-next = install taper-desktop beside taper

## The passphrase

# Asked before the answer, with a colon after it.
cli-passphrase-ask = Passphrase
cli-passphrase-ask-present = Present passphrase
cli-passphrase-ask-new = New passphrase
cli-passphrase-ask-again = Once more
cli-passphrase-nobody = nobody can be asked for a passphrase here
cli-passphrase-nobody-next = run it in a terminal, or give --passphrase-fd
cli-passphrase-removed = The data is no longer encrypted.
cli-passphrase-set = The data is encrypted.
cli-passphrase-set-next = Make a recovery key for the day it is forgotten: taper passphrase recovery-key
cli-passphrase-still-recovers = The recovery key that you have stays good.
cli-passphrase-ask-recovery = Recovery key
cli-recovery-done = The data opens with the new passphrase. The recovery key stays good.
cli-keyring-remembers = { $keyring } remembers the passphrase: Taper’s window and reminders open the data without asking once you have logged in. The command line still asks.
cli-keyring-forgot = The keyring no longer remembers the passphrase.
cli-passphrase-differs = the two do not match
cli-passphrase-unreadable = no passphrase could be read ({ $error })
cli-passphrase-unreadable-next = give --passphrase-fd
cli-passphrase-descriptor = file descriptor { $number }
cli-passphrase-descriptor-next = open it, as in `--passphrase-fd 3 3<file`
cli-passphrase-lines = give one line for each passphrase

## The plan

cli-plan-none = No plan is running.
cli-plan-no-offer = No step is offered today.
# Marks the present rung.
cli-plan-here = here
cli-plan-take-or-stay = `taper plan take` or `taper plan stay`.
cli-plan-next-step = For the next step:
cli-plan-suggested = { $kind } (suggested)
cli-restoring-no-plan = No plan is running; restoring things come with one.
cli-restoring-done = done today
cli-restoring-picked = picked
cli-restoring-left-out = left out
cli-restoring-no-thing = there is no thing { $number }
cli-restoring-list = see `taper plan restoring` for the list
cli-restoring-start = start a plan first

## The look back

# Such as "the hard time around 3 March".
cli-look-back-title = Looking back at { $about }
cli-look-back-first = Which signs came first? From memory, before the log is shown:
cli-look-back-remembered = You remember: { $signs }.
cli-look-back-no-order = You remember: no order.
cli-look-back-log = Your log: { $sign }
cli-look-back-choose = Choose what to keep: `taper plan look-back keep bedtime_delay,games`.

## Reminders

cli-remind-on = Notes come.
cli-remind-none = No note would come.
cli-remind-next = The next one: { $kind ->
    [check_in] check in
    [wind_down] wind down
   *[other] { $kind }
} at { $at }.

## Signals

cli-signal-added = Added as { $id }.
# Stand in narrow columns.
cli-signal-rests = rests
cli-signal-asked = asked
cli-signal-own = your own

## Trends

cli-trend-wrote = Wrote { $place }.

## Results

cli-no-json = the result cannot be written as JSON ({ $error })

## The research log, the pathway, ideas and the week

# Arguments that cannot be read; `argument` is as it stands in the help, such as `--day <DAY>`.
cli-usage-see-help = see `{ $command } --help`
cli-usage-no-value = { $argument } needs a value
cli-usage-not-one-of = “{ $value }” is not a value of { $argument }
cli-usage-no-number = “{ $value }” is not a number that { $argument } takes
cli-usage-unknown = `{ $command }` does not know “{ $argument }”
cli-usage-meant = did you mean { $meant }?
cli-usage-dashes = put `--` before a text that begins with a dash
cli-usage-missing = something is missing: { $arguments }
cli-usage-conflict = { $argument } does not go together with { $other }
cli-usage-other = these arguments cannot be read together: { $argument }
cli-help-examples = Examples:
# Files that are written where the person says.
cli-file-ending = the name does not say what to write
cli-file-ending-next = let it end in { $names }
cli-file-taken = something is there already
cli-file-taken-next = choose another name, or add --force to write over it
cli-file-terminal = a file is not written to a terminal, which would act on what is in it
cli-file-terminal-next = name a file, or send it on to a program
cli-log-versions = more than one version fits “{ $id }”
cli-unwritten = the result could not be written ({ $error })
cli-unwritten-next = look whether the disk is full, and run it again
cli-week-no-part = the summary has no part “{ $part }”
cli-log-inside = in { $name }:
cli-log-pictures = { $count ->
    [0] No picture was left to read.
    [one] One picture was read.
   *[other] { $count } pictures were read.
}
cli-log-without = without { $words }
cli-log-shown = Shown: { $shown } of { $of }.
cli-log-nothing = Nothing found.
cli-log-empty = there is nothing to write down
cli-log-empty-next = give a few words, or `-` to read them from standard input
cli-log-erased = { $count ->
    [one] 1 entry erased.
   *[other] { $count } entries erased.
}
cli-log-parameter = “{ $text }” is no parameter
cli-log-parameter-next = write it as name=value
cli-log-stdin = standard input cannot be read ({ $why })
cli-log-stdin-next = nothing was written
cli-log-no-text = standard input is not valid UTF-8 from byte { $byte } on
cli-log-no-text-next = convert it (with `iconv` for example), or attach it as a file
cli-log-no-revisit = Nothing to meet again this week.
cli-why-several = several steps fit “{ $text }”
cli-why-several-next = give the end of the id, which `taper why` shows
cli-why-empty = Nothing here yet. Begin where it is clearest: `taper why add question "..."`, and what it is for later.
cli-idea-empty = No ideas yet. `taper idea add "..." --test "..."`
cli-stuck-empty = Nothing you are stuck on.
cli-week-untold = Not told about yet: `taper week tell --help`

## Copies

cli-backup-made = Copied and proven: { $path } ({ $size }, { $rows } rows, the same as the data)
cli-backup-none = There are no copies yet. `taper backup` makes one.
cli-restore-question = Put this copy in place of the data? The present state is kept.
cli-restore-nobody = putting a copy back replaces the data, and nobody can be asked here
cli-restore-nobody-next = look at the changes above, and give --yes
cli-restore-done = Put back: { $path }
cli-restore-kept = The state before is kept: { $path }
cli-restore-which = give a file, or a Day with --at
cli-check-whole = All is well: { $rows ->
    [0] no file
    [one] one file
   *[other] { $rows } files
} of the log looked at.
cli-check-file = the data file is damaged: { $found }
cli-check-index = the index of the log does not fit its entries
cli-check-index-next = `taper check --repair` makes it anew
cli-check-mended = The index of the log was made anew.
cli-check-older = the data is of before its newest copy, as if an older file had been put in its place
cli-check-rows = { $count ->
    [one] one row is not as it was when the newest copy was made, though nobody has written it since
   *[other] { $count } rows are not as they were when the newest copy was made, though nobody has written them since
}
cli-check-changed = these files of the log are not as they were attached: { $files }
cli-check-copy = `taper restore { $path }` puts back the newest copy that is whole
cli-check-no-copy = there is no copy that is whole; `taper export` saves what can still be read
cli-yes = yes
cli-yes-or-no = yes/no
cli-restore-ask-passphrase = Passphrase of the copy
cli-locked = Locked. Reminders rest until the passphrase is given again.
cli-locked-already = Nothing has the data open.
cli-erase-question = Erase for good all that was answered about { $day }? Nothing brings it back but a copy.
cli-erase-nobody = erasing is for good, and nobody can be asked here
cli-erase-nobody-next = give --yes
