# What comes in from other programs, and what goes out to files.

## Importing

import-taken = { $way ->
    [would] Would take
   *[did] Took
} { $taken } values; { $there } were there already, { $kept } kept as you said them, { $skipped } skipped.
import-nothing-usable = nothing usable: { $first }
import-empty = it holds no value

## Exporting

export-unwritable = the export cannot be written ({ $error })
export-no-home-next = use `taper trend --svg FILE`
export-not-empty = there are other files, and no export of Taper
export-not-empty-next = choose an empty or a new folder
export-other-file = there is another file, and no export of Taper
export-other-file-next = choose another name
export-earlier-left = the export is written, but the one before it could not be removed ({ $error })
export-earlier-left-next = delete it there yourself

## Importing a daily table

csv-no-mapping = "{ $text }" is no mapping
csv-no-mapping-place = in --map
csv-no-mapping-next = write COLUMN=SIGNAL or COLUMN=SIGNAL:h
csv-no-date = there is no column `date`
csv-no-date-next = the first line names the columns, one of them `date`
csv-column-twice = two columns are called "{ $name }"
csv-column-twice-next = rename one
csv-cells = { $cells } cells, where the header names { $columns }
csv-no-text = not readable as UTF-8 text
csv-no-table = the first line is not readable as UTF-8 text
csv-no-table-next = save it as CSV in UTF-8
csv-no-column = there is no column "{ $name }"
csv-no-column-place = for --map
csv-no-column-next = the file has: { $columns }
csv-signal-twice = two columns would both be { $signal }
csv-signal-twice-place = one of them "{ $name }"
csv-signal-twice-next = map one of them elsewhere
csv-hours = { $name } was read as hours; write { $mapping } if it is minutes

## Importing, whatever the format

# What a file of a format is; its name stands in front.
import-csv-title = a daily table with a column `date`
import-taper-title = what `taper export` wrote
import-unknown-format = there is no format "{ $name }"
import-unknown-format-next = the formats are { $formats }
import-own-signal = { $name } is kept as a signal of your own, { $id }; it raises no warning
import-day-twice = { $day } is there already
import-belongs-to-nothing = what it belongs to is missing
import-damaged-file = its bytes are not what its name says
import-names-known = every name in such a file is known already
import-names-known-next = leave out --map and --signals
import-out-of-range = { $value } is not from { $low } to { $high }
import-unexpected = "{ $value }" is not expected there
import-too-large = { $file } is larger than any export

## Importing what was exported

# Where in a file something did not fit.
import-row = line { $line }: { $what }
import-cell = line { $line }, column { $column }: { $what }
import-in-file = { $file }, { $row }
import-file = { $file }: { $what }
import-unreadable = the export cannot be read ({ $error })
import-unreadable-next = choose another file or folder
import-not-ours = this is no export of Taper
import-not-ours-next = give the folder or ZIP file of `taper export`
import-damaged = the table is damaged ({ $error })
import-damaged-next = export again
import-without-contents = An earlier version wrote this export, without { $list }: nothing shows whether any of it is missing
import-no-contents-list = this is no list of an export, or a damaged one
import-cut-line = its last line is cut off
import-cut-next = copy the whole export again, or export again; where you changed a table yourself, put its number of rows into { $list } and end it with a line break. Nothing was imported
import-file-missing = { $list } names it, and it is missing
import-file-not-listed = { $list } does not name it
import-other-rows = { $list } gives { $listed } rows, and there are { $rows }
import-newer-table = this version of Taper does not know this table
import-newer-table-next = a newer Taper wrote it: import it with that one. Nothing was imported
import-unknown-column = { $file } has a column "{ $column }" that Taper does not know: it was left out
import-lacks-column = a column is missing
import-lacks-column-next = its columns are { $columns }
import-no-thing = no restoring thing has these words
import-no-fit = it does not fit
import-wrong = "{ $text }" is not { $what ->
    [day] a day
    [signal] a signal's name
    [source] a source
    [whole] a whole number
    [instant] an instant, in seconds since 1970
    [offset] an offset, in minutes
   *[number] a number
}, column { $column }
