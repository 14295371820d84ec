# What several topics share: undo, files, the clock, names that were not understood.

undo-done = Taken back.
undo-no-handle = "{ $text }" is nothing that can be taken back
undo-no-import-next = give what `taper import` printed for it
undo-unknown = this was taken back already, is more than a month ago, or the trash was emptied since
undo-unknown-next = nothing was changed
undo-changed-since = this was changed again since, and taking it back would lose that
undo-changed-since-next = nothing was changed; change it where it is shown
general-removed = Removed.
general-nothing-changed = nothing was changed
general-ahead = { $day } is still ahead
general-ahead-next = give today or an earlier Day
general-today-is = today is { $day }
# Which signal, Day or setting an error is about.
general-for = for { $what }
general-use-one-of = use one of: { $names }
general-choose-of = choose of { $names }
general-given-twice = { $signal } is given twice
general-given-twice-next = give each signal once
general-give-1-to-7 = give 1 to 7
general-write-up-to = write up to { $letters } letters

general-no-verb = "{ $verb }" is nothing to do
general-no-verb-next = choose one of the buttons
general-no-reason = that is no reason
general-no-event = "{ $kind }" is no kind of event
general-choose-of-list = choose one of the list
general-no-verdict-next = choose one of the four

# Files of one's own and of other apps, the store, the clock and the desktop: what they say when something does not fit. An
# error is told in three parts that are joined with commas: what, where, and (ids that end in -next) what to do.

## What does not fit

general-no-day = "{ $text }" is not a day such as 2026-03-02
general-no-number = "{ $text }" is not a number
general-no-zone = "{ $name }" is not a time zone
general-no-home = there is no home directory
file-no-file = it is neither a file nor a folder
file-too-large = it is larger than { $most } MiB
file-unreadable = the file cannot be read ({ $error })
file-unreadable-next = check the name and that you may read it
file-unwritable = the file cannot be written ({ $error })
general-folder-unwritable = the folder cannot be written ({ $error })
general-disk-full = the disk is full
general-disk-full-next = free some space, or choose a place on another disk
general-choose-place = choose another place
general-check-folder = check the folder
general-mend-line = mend that line
general-line = { $file }, line { $line }
general-cell = { $file }, line { $line }, column { $column }

## The clock

clock-in = in { $name }
clock-no-zone-next = give a name such as Europe/Berlin
clock-no-instant = "{ $text }" is not an instant with an offset
clock-no-instant-next = give one such as 2026-03-02T09:00:00+01:00
clock-far-off = the clock of this computer says { $time }, so that what is written now could not be read again
clock-far-off-next = set the clock, then try again; nothing was changed
