# Files of one's own and of other apps, the store, the clock and the desktop: what they say when something does not fit. An
# error is told in three parts that are joined with commas: what, where, and (ids that end in -next) what to do.

## Said in several places

io-no-day = "{ $text }" is not a day such as 2026-03-02
io-no-number = "{ $text }" is not a number
io-no-zone = "{ $name }" is not a time zone
io-no-home = there is no home directory
io-file-unreadable = the file cannot be read ({ $error })
io-file-unreadable-next = check the name and that you may read it
io-file-unwritable = the file cannot be written ({ $error })
io-folder-unwritable = the folder cannot be written ({ $error })
io-choose-place = choose another place
io-check-folder = check the folder
io-mend-line = mend that line
io-line = { $file }, line { $line }
io-cell = { $file }, line { $line }, column { $column }

## Starting with the session

# What the session's settings say about Taper.
io-autostart-comment = Reminders of your notebook
io-autostart-unchanged = the autostart entry cannot be changed ({ $error })
io-autostart-no-home-next = set HOME or XDG_CONFIG_HOME

## The calendar

io-calendar-if-you-like = If you like: { $thing }
io-calendar-unwritable = the calendar cannot be written ({ $error })

## The clock

io-clock-in = in { $name }
io-clock-no-zone-next = give a name such as Europe/Berlin
io-clock-no-instant = "{ $text }" is not an instant with an offset
io-clock-no-instant-next = give one such as 2026-03-02T09:00:00+01:00

## The desktop

# The button of a note that has none of its own.
io-desktop-open = Open
io-desktop-silent = the notification service does not answer
io-desktop-no-note = no notification could be shown ({ $error })
io-desktop-no-note-next = notes appear in the window instead; see `taper doctor`
io-desktop-no-browser = the browser could not be opened ({ $error })
io-desktop-no-browser-next = open this address yourself

## Exporting

io-export-unwritable = the export cannot be written ({ $error })
io-export-no-home-next = use `taper trend --svg FILE`

## Taper's programs among each other

io-link-no-home-next = give --data-dir, or set TAPER_DATA_DIR
io-link-no-folder = no folder for the control socket ({ $error })
io-link-no-folder-next = set XDG_RUNTIME_DIR

## The log of a plan that is simulated

io-log-no-start = no line starts a plan
io-log-no-start-next = begin with a line that has "do":"start"
io-log-long = the log goes from { $from } to { $to }
io-log-long-next = give ten years at most
io-log-no-line = not a line of a plan's log ({ $error })
io-log-nothing = neither "do" nor "row"
io-log-before = the plan starts later than this
io-log-starts-later = the plan starts later
io-log-too-much = { $name } { $value } is more than { $most }
io-log-needs-kind = a start needs its kind: rebuild or ease_off
io-log-needs-baseline = a start needs baseline_minutes
io-log-baseline = a usual week of { $minutes } minutes: it lies between 1 and 90 hours
io-log-workdays = { $workdays } workdays a week: it is 1 to 7
io-log-goal = a goal of { $percent } %: it lies between { $least } and { $most } % of the usual week
io-log-needs-minutes = lower needs its minutes
io-log-needs-span = time off needs its first and last day
io-log-needs-days = a deadline needs its first day and how many
io-log-needs-percent = a goal needs its percent
io-log-needs-answer = a review needs its answer

## The stretch of time that reminders are simulated over

io-stretch-unreadable-next = choose another file
io-stretch-next = see `taper remind simulate --help`
io-stretch-long = { $from } to { $to } is more than ten years
io-stretch-tick = a tick of { $seconds } seconds
# The event is a word of the file, such as travel.
io-stretch-needs = { $event } at { $at } needs { $what ->
    [to] "to"
    [zone] a time zone
   *[level] a "level": steady, watch, warning or overuse
}
io-stretch-no-kind = "{ $name }" is no kind of note
io-stretch-no-snooze = "{ $length }": snooze for 1h, later or tomorrow
io-stretch-no-event = "{ $event }" at { $at } is nothing that can happen
io-stretch-rollover = a Day cannot begin at { $hour } o'clock
io-stretch-no-minute = "{ $text }" is not a time such as 09:00
io-stretch-no-weekday = "{ $text }" is not a day such as fri
io-stretch-no-time = "{ $text }" is not a time such as 2026-03-28T21:00

## Replaying a table

io-replay-signal = { $file }, signal { $name }
io-replay-no-direction = "{ $value }" is no direction
io-replay-no-direction-next = give up or down
io-replay-no-role = "{ $value }" is no role
io-replay-no-role-next = give lead, outcome or exposure
io-replay-order = { $day } does not come after the row before it
io-replay-row-next = give one row a day, oldest first
io-replay-cell-next = leave the cell empty if the value is missing
io-replay-date-next = mend that date
io-replay-episode = an episode goes from { $onset } over { $drop } to { $end }
io-replay-episode-next = give onset, drop and end in this order
io-replay-no-json = not the JSON expected here ({ $error })
io-replay-no-json-next = mend that place

## Importing a daily table

io-csv-no-mapping = "{ $text }" is no mapping
io-csv-no-mapping-place = in --map
io-csv-no-mapping-next = write COLUMN=SIGNAL or COLUMN=SIGNAL:h
io-csv-no-date = there is no column `date`
io-csv-no-date-next = the first line names the columns, one of them `date`
io-csv-column-twice = two columns are called "{ $name }"
io-csv-column-twice-next = rename one
io-csv-cells = { $cells } cells, where the header names { $columns }
io-csv-no-text = not readable as UTF-8 text
io-csv-no-table = the first line is not readable as UTF-8 text
io-csv-no-table-next = save it as CSV in UTF-8
io-csv-no-column = there is no column "{ $name }"
io-csv-no-column-place = for --map
io-csv-no-column-next = the file has: { $columns }
io-csv-signal-twice = two columns would both be { $signal }
io-csv-signal-twice-place = one of them "{ $name }"
io-csv-signal-twice-next = map one of them elsewhere
io-csv-hours = { $name } was read as hours; write { $mapping } if it is minutes

## Importing, whatever the format

# What a file of a format is; its name stands in front.
io-import-csv-title = a daily table with a column `date`
io-import-taper-title = what `taper export` wrote
io-import-unknown-format = there is no format "{ $name }"
io-import-unknown-format-next = the formats are { $formats }
io-import-own-signal = { $name } is kept as a signal of your own, { $id }; it raises no warning
io-import-day-twice = { $day } is there already
io-import-belongs-to-nothing = what it belongs to is missing
io-import-damaged-file = its bytes are not what its name says
io-import-names-known = every name in such a file is known already
io-import-names-known-next = leave out --map and --signals
io-import-out-of-range = { $value } is not from { $low } to { $high }
io-import-unexpected = "{ $value }" is not expected there
io-import-too-large = { $file } is larger than any export

## Importing what was exported

# Where in a file something did not fit.
io-import-row = line { $line }: { $what }
io-import-cell = line { $line }, column { $column }: { $what }
io-import-in-file = { $file }, { $row }
io-import-file = { $file }: { $what }
io-import-unreadable = the export cannot be read ({ $error })
io-import-unreadable-next = choose another file or folder
io-import-not-ours = this is no export of Taper
io-import-not-ours-next = give the folder or ZIP file of `taper export`
io-import-damaged = the table is damaged ({ $error })
io-import-damaged-next = export again
io-import-lacks-column = a column is missing
io-import-lacks-column-next = its columns are { $columns }
io-import-no-thing = no restoring thing has these words
io-import-no-fit = it does not fit
io-import-wrong = "{ $text }" is not { $what ->
    [day] a day
    [signal] a signal's name
    [source] a source
    [whole] a whole number
   *[number] a number
}, column { $column }

## The store

io-store-no-thread = no thread for the data: { $error }
io-store-no-thread-next = close other programs
io-store-gone = the data is no longer open
io-store-gone-next = start Taper again; nothing saved is lost
io-store-not-ours = not a Taper data file, or encrypted
io-store-not-ours-next = give its passphrase, or another data directory
io-store-unreadable-row = row { $row } of table { $table } cannot be read, it holds "{ $value }"
io-store-unreadable-row-next = nothing was changed; put back a copy from before, or ask for help with this message
io-store-damaged = the data file is damaged
io-store-damaged-next = put back a copy from the folder backups beside it
io-store-read-only = the data cannot be written
io-store-unwritable = the data cannot be written ({ $error })
io-store-unwritable-next = make the folder writable, or choose another with --data-dir
io-store-full = the disk is full
io-store-full-next = free some space; nothing was changed
io-store-busy = another program holds the data
io-store-busy-next = try again in a moment; nothing was changed
io-store-unusable = the data could not be used: { $error }
io-store-unusable-next = run `taper doctor`
io-store-locked = the data is encrypted, or not a Taper file
io-store-locked-next = give its passphrase with --passphrase-fd
io-store-not-encrypted = the data is not encrypted
io-store-not-encrypted-next = leave the passphrase out, or set one with `taper passphrase set`
io-store-old-sqlite = SQLite { $version } is too old to be safe
io-store-old-sqlite-next = build Taper with its bundled SQLite
io-store-wrong-passphrase = this passphrase does not open the data
io-store-wrong-passphrase-next = check for a typing slip, or a keyboard set to another language
io-store-foreign = this is another program's database, not Taper's
io-store-foreign-next = choose another folder with --data-dir
io-store-rewritten = the data is being encrypted or decrypted by another Taper
io-store-rewritten-next = try again when it has finished
io-store-newer = this data was written by a newer Taper (schema { $schema }, this one knows { $known })
io-store-newer-next = install the newer Taper; nothing was changed
io-store-bad-copy = the copy did not check out: { $found }
io-store-bad-copy-next = the data itself was not changed

## The passphrase

io-passphrase-empty = an empty passphrase
io-passphrase-empty-next = give at least one character, or remove it instead
io-passphrase-in-use = another Taper has this data open
io-passphrase-in-use-next = close its window first; nothing was changed
io-passphrase-there = the data already has a passphrase
io-passphrase-there-next = use `taper passphrase change` or `remove`
io-passphrase-none = the data has no passphrase
io-passphrase-none-next = use `taper passphrase set`
