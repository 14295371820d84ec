# What several topics share: undo, files, the clock, names that were not understood.

undo-done = Undone.
undo-no-handle = there is nothing to undo for "{ $text }"
undo-no-import-next = use what `taper import` printed for it
undo-unknown = this was undone already, is more than a month old, or the trash has been emptied since
undo-unknown-next = nothing was changed
undo-changed-since = this has been changed again since, and undoing it now would lose that change
undo-changed-since-next = edit it where it is shown; nothing was changed
general-removed = Removed.
general-nothing-changed = nothing was changed
general-ahead = { $day } is in the future
general-ahead-next = give today or an earlier day
general-today-is = today is { $day }
# Which signal, day or setting an error is about.
general-for = for { $what }
general-use-one-of = use one of: { $names }
general-choose-of = choose from { $names }
general-given-twice = { $signal } is given twice
general-given-twice-next = give each signal only once
general-give-1-to-7 = give a number from 1 to 7
general-write-up-to = use at most { $letters } characters

general-no-verb = "{ $verb }" is not an action
general-no-verb-next = use one of the buttons
general-no-reason = that is not one of the reasons
general-no-event = "{ $kind }" is not a kind of event
general-choose-of-list = choose one from the list
general-no-verdict-next = choose one of the four answers

# Files of one's own and of other apps, the store, the clock and the desktop: what they say when something does not fit. An
# error is told in three parts, without a capital or a full stop: what is wrong, where, and (ids that end in -next) what to
# do. They become "What is wrong (where). What to do."

## What does not fit

general-no-day = "{ $text }" is not a date such as 2026-03-02
general-no-number = "{ $text }" is not a number
general-no-zone = "{ $name }" is not a time zone
general-no-home = no home directory was found
file-no-file = this is neither a file nor a folder
file-too-large = the file is larger than { $most } MiB
file-unreadable = the file cannot be read ({ $error })
file-unreadable-next = check the name, and that you are allowed to read it
file-unwritable = the file cannot be written ({ $error })
general-folder-unwritable = the folder cannot be written ({ $error })
general-disk-full = the disk is full
general-disk-full-next = free some space, or choose a place on another disk
general-choose-place = choose another place
general-check-folder = check the folder
general-mend-line = correct that line
general-line = { $file }, line { $line }
general-cell = { $file }, line { $line }, column { $column }

## The clock

clock-in = in { $name }
clock-no-zone-next = give a name such as Europe/Berlin
clock-no-instant = "{ $text }" is not a time with an offset
clock-no-instant-next = write one like 2026-03-02T09:00:00+01:00
clock-far-off = the clock of this computer says { $time }, so anything saved now could not be read later
clock-far-off-next = set the clock and try again; nothing was changed
