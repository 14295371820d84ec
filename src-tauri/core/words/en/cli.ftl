# What the command line says by itself.

## Checking in

cli-check-in-nothing = there is nothing to save
cli-check-in-nothing-next = give pairs such as sleep=7:30, or run it in a terminal
cli-check-in-stopped = Cancelled. Nothing was saved.
cli-check-in-how = Press Enter to leave a question out. `skip` means you would rather not say.
# Asked before an answer, with a colon after it.
cli-check-in-intended = planned to be in bed at
cli-check-in-bedtime = in bed at, or `external` if something else kept you up
cli-check-in-bedtime-meant = planned for { $meant }; in bed at, or `external` if something else kept you up
cli-check-in-unreadable = the answer could not be read ({ $error })
cli-check-in-unreadable-next = try again

## Importing and exporting

cli-import-skipped = Skipped: { $row }
cli-import-undo = To undo: `taper import --undo { $handle }`
cli-import-format = { $name }: { $title }
cli-import-reading = reading, { $percent } %
cli-import-keeping = saving, { $percent } %
cli-export-wrote = Wrote { $place } (not encrypted).
cli-export-rows = { $name }: { $rows ->
    [one] 1 row
   *[other] { $rows } rows
}
cli-export-not-plan = only `plan` goes with a second file, not { $what }
cli-export-not-plan-next = use `taper export plan FILE.ics`, or give one place for everything
cli-export-wrote-plan = Wrote { $place } (not encrypted). Import it into your calendar again later to update the same days.
cli-export-days = { $days ->
    [one] 1 day ahead
   *[other] { $days } days ahead
}

## The demo year

cli-demo-removed = Removed the demo year from { $place }.
cli-demo-made =
    A made-up demo year is in { $place }.
    Look at it with `taper --data-dir { $place } status`, or
    `taper --data-dir { $place } open`.

## The doctor

cli-doctor-test-note = This is a test. Reminders will look like it.
cli-doctor-tested = Sent a test notification to the desktop.
# Stand in a narrow column before each line.
cli-doctor-fine = ok
cli-doctor-look = look

## Events and warnings

cli-event-no-reason = "{ $text }" is not one of the reasons
cli-event-empty = Nothing marked yet. `taper event episode DAY` marks a hard time, past ones too.
cli-warnings-no-answer = "{ $text }" is not one of the answers
# What a warning was, and what the person made of it.
cli-warnings-line = { $level ->
    [overuse] overuse
   *[warning] warning
}, { $verdict ->
    [none] not rated
    [right] rated right
    [wrong] rated wrong
    [too-late] rated too late
   *[not-sure] rated not sure
}
cli-warnings-chosen = { $title } (chosen)
cli-warnings-change = Change it with `taper config set sensitivity NAME`.

## The window

cli-open-next = install taper-desktop next to taper

## The passphrase

# Asked before the answer, with a colon after it.
cli-passphrase-ask = Passphrase
cli-passphrase-ask-present = Current passphrase
cli-passphrase-ask-new = New passphrase
cli-passphrase-ask-again = Repeat the new passphrase
cli-passphrase-nobody = there is no terminal here to ask for a passphrase
cli-passphrase-nobody-next = run it in a terminal, or give --passphrase-fd
cli-passphrase-removed = The data is no longer encrypted.
cli-passphrase-set = The data is now encrypted.
cli-passphrase-set-next = In case you forget the passphrase, make a recovery key: `taper passphrase recovery-key`
cli-passphrase-still-recovers = Your recovery key still works.
cli-passphrase-ask-recovery = Recovery key
cli-recovery-done = The data opens with the new passphrase. The recovery key still works.
cli-keyring-remembers = { $keyring } remembers the passphrase. Once you have logged in, Taper's window and reminders open the data without asking. The command line still asks.
cli-keyring-forgot = The keyring no longer remembers the passphrase.
cli-passphrase-differs = the passphrases don't match
cli-passphrase-unreadable = the passphrase could not be read ({ $error })
cli-passphrase-unreadable-next = give --passphrase-fd
cli-passphrase-descriptor = file descriptor { $number }
cli-passphrase-descriptor-next = open it, as in `--passphrase-fd 3 3<file`
cli-passphrase-lines = give each passphrase on its own line

## The plan

cli-plan-none = No plan yet.
cli-plan-no-offer = No step is offered today.
# Marks the present step.
cli-plan-here = you are here
cli-plan-take-or-stay = Choose: `taper plan take` or `taper plan stay`
cli-plan-next-step = For the next step:
cli-plan-suggested = { $kind } (suggested)
cli-plan-longer = `--longer` only goes with rebuild
cli-plan-longer-next = use `taper plan start rebuild --longer`, or leave --longer out
cli-restoring-no-plan = Things that restore you come with a plan, and none is running.
cli-restoring-done = done today
cli-restoring-picked = chosen
cli-restoring-left-out = hidden
cli-restoring-no-thing = there is no number { $number } on the list
cli-restoring-list = `taper plan restoring` shows the list
cli-restoring-start = start a plan first

## The look back

# Such as "the hard time around 3 March".
cli-look-back-title = Looking back at { $about }
cli-look-back-first = Which signs came first? Answer from memory; your log is shown afterwards.
cli-look-back-remembered = You remember: { $signs }
cli-look-back-no-order = You remember no order.
cli-look-back-log = Your log: { $sign }
cli-look-back-choose = Choose what to keep for next time: `taper plan look-back keep bedtime_delay,games`

## Reminders

cli-remind-on = Reminders are on.
cli-remind-none = No reminder would come.

## Signals

cli-signal-added = Added as { $id }.
# Stand in narrow columns.
cli-signal-rests = paused
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
cli-usage-not-one-of = “{ $value }” is not a value for { $argument }
cli-usage-no-number = “{ $value }” is not a number { $argument } can take
cli-usage-unknown = `{ $command }` does not know “{ $argument }”
cli-usage-meant = did you mean { $meant }?
cli-usage-dashes = put `--` before a text that begins with a dash
cli-usage-missing = something is missing: { $arguments }
cli-usage-conflict = { $argument } does not go with { $other }
cli-usage-other = these arguments do not go together: { $argument }
cli-help-examples = Examples:
# Files that are written where the person says.
cli-file-ending = the name does not say what kind of file to write
cli-file-ending-next = end it with { $names }
cli-file-taken = there is already something here
cli-file-taken-next = choose another name, or add --force to overwrite it
cli-file-terminal = the file's contents could act on the terminal, so they are not shown here
cli-file-terminal-next = name a file, or pipe it to a program
cli-log-versions = more than one version matches “{ $id }”
cli-unwritten = the result could not be written ({ $error })
cli-unwritten-next = check whether the disk is full, and run it again
cli-week-no-part = the summary has no part “{ $part }”
cli-log-inside = in { $name }:
cli-log-pictures = { $count ->
    [0] There were no more pictures to read.
    [one] Read 1 picture.
   *[other] Read { $count } pictures.
}
cli-log-without = without { $words }
cli-log-shown = Showing { $shown } of { $of }.
cli-log-nothing = No match.
cli-log-empty = the entry is empty
cli-log-empty-next = give a few words, or `-` to read them from standard input
cli-log-erased = { $count ->
    [one] Deleted 1 entry for good.
   *[other] Deleted { $count } entries for good.
}
cli-log-empty-trash = Delete { $count ->
    [one] 1 entry
   *[other] { $count } entries
} in the trash for good? Only a copy could bring them back.
cli-log-parameter = “{ $text }” is not a parameter
cli-log-parameter-next = write it as name=value
cli-log-stdin = standard input cannot be read ({ $why })
cli-log-stdin-next = nothing was saved
cli-log-no-text = standard input is not valid UTF-8 from byte { $byte } on
cli-log-no-text-next = convert it, for example with `iconv`, or attach it as a file
cli-log-no-revisit = There is no entry to come back to this week.
cli-why-several = several steps match “{ $text }”
cli-why-several-next = give the end of the id that `taper why` shows
cli-why-empty = Nothing here yet. Start where it is clearest with `taper why add question "..."`; what it is for can come later.
cli-idea-empty = No ideas yet. Add one: `taper idea add "..." --test "..."`
cli-stuck-empty = You are not stuck on anything.
cli-week-untold = Not reviewed yet; any answers above are suggestions from your log. See `taper week tell --help`.

## Copies

cli-backup-made = Copied and checked: { $path } ({ $size }, { $rows } rows, the same as the data)
cli-backup-none = No copies yet. `taper backup` makes one.
cli-restore-question = Replace the data with this copy? What is there now is saved as a copy.
cli-restore-nobody = restoring a copy replaces the data, and there is no terminal here to ask you
cli-restore-nobody-next = check the changes above and add --yes
cli-restore-done = Restored from { $path }.
cli-restore-kept = What was there before is saved: { $path }
cli-restore-which = no copy was named
cli-check-whole = All data is intact. { $rows ->
    [0] The log has no files.
    [one] Checked 1 file of the log.
   *[other] Checked { $rows } files of the log.
}
cli-check-file = the data file is damaged: { $found }
cli-check-index = the search index of the log does not match its entries
cli-check-index-next = `taper check --repair` rebuilds it
cli-check-mended = Rebuilt the search index of the log.
cli-check-older = the data is older than its newest copy, as if an older file had been put in its place
cli-check-rows = { $count ->
    [one] one row differs from the newest copy, though nobody has changed it since
   *[other] { $count } rows differ from the newest copy, though nobody has changed them since
}
cli-check-changed = these files of the log have changed since they were attached: { $files }
cli-check-copy = `taper restore { $path }` restores the newest intact copy
cli-check-no-copy = there is no intact copy; `taper export` saves what can still be read
cli-yes = yes
cli-yes-or-no = yes/no
cli-restore-ask-passphrase = Passphrase of the copy
cli-locked = Locked. Reminders are off until you give the passphrase again.
cli-locked-already = The data was not open anywhere.
cli-erase-question = Erase all your answers for { $day } for good? Only a copy could bring them back.
cli-erase-nobody = erasing is for good, and there is no terminal here to ask you
cli-erase-nobody-next = add --yes
