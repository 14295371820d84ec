# What comes in from other programs, and what goes out to files.

## Importing

import-taken = { $way ->
    [would] Would take
   *[did] Took
} { $taken ->
    [one] 1 value
   *[other] { $taken } values
}. Already there: { $there }; kept as you entered them: { $kept }; skipped: { $skipped }.
import-nothing-usable = there is nothing to import: { $first }
import-empty = it contains no values

## Exporting

export-unwritable = the export cannot be written ({ $error })
export-no-home-next = use `taper trend --svg FILE`
export-not-empty = the folder contains other files, and no export made by Taper
export-not-empty-next = choose an empty folder or a new one
export-other-file = there is already a file here, and it is not an export made by Taper
export-other-file-next = choose another name
export-earlier-left = the export was written, but the earlier one could not be removed ({ $error })
export-earlier-left-next = delete the earlier one yourself

## Importing a daily table

csv-no-mapping = "{ $text }" does not say what a column is
csv-no-mapping-place = in --map
csv-no-mapping-next = write COLUMN=SIGNAL, COLUMN=new for a signal of your own, COLUMN=none to leave it out, or COLUMN=date; add :h or :min for lengths of time, :point or :comma for the decimal sign, :dmy or :mdy for dates
csv-for-map = in --map for { $name }
csv-mapped-twice = "{ $name }" is mapped twice
csv-mapped-twice-next = remove one of the two
csv-no-date = no column is called `date`
csv-two-dates = several columns could hold the dates
csv-no-date-next = add --map COLUMN=date; the columns are: { $columns }
csv-date-unclear = "{ $name }": { $example } could have the day or the month first
csv-date-unclear-next = write { $day } if the day comes first, { $month } if the month does
csv-date-read = { $name } was read as dates{ $order ->
    [day] , with the day first
    [month] , with the month first
   *[clear] {""}
}
csv-short-year = "{ $text }" has a year with two digits; write all four
csv-column-twice = two columns are called "{ $name }"
csv-column-twice-next = rename one
csv-cells = { $cells ->
    [one] 1 cell, but the header has { $columns } columns
   *[other] { $cells } cells, but the header has { $columns } columns
}
csv-no-name = column { $column } has no name, so its cells ({ $cells }) are left out
csv-no-text = it is not readable as UTF-8 text
csv-no-table = the first line is not readable as UTF-8 text
csv-no-table-next = save it as CSV in UTF-8
csv-too-large = the file is larger than any daily table could be
csv-too-large-next = import part of it
csv-no-column = there is no column "{ $name }"
csv-no-column-place = in --map
csv-no-column-next = the columns are: { $columns }
csv-signal-twice = two columns would both become { $signal }
csv-signal-twice-place = "{ $name }" and "{ $other }"
csv-signal-twice-next = map one of them to something else, for example { $way }

# A signal's name and its id, where both are of use.
csv-both-names = { $title } ({ $id })
csv-ambiguous = "{ $name }" could be any of { $signals }
csv-ambiguous-next = add one of { $ways }
csv-no-unit-of = "{ $name }" has the name of { $signal }, which is not measured in { $unit }
csv-not-it = "{ $name }" has the name of { $signal }, but these values do not fit: { $values }; it takes { $expected }
csv-ways-out = add { $signal } if it is that signal anyway, or { $new } for a signal of your own
csv-no-numbers = { $name } holds no numbers ({ $example }) and is left out; add { $length } if these are lengths of time, { $none } to leave it out on purpose
csv-not-wanted = { $name } is left out, as you asked
csv-empty-column = { $name } is empty
csv-long-name = "{ $name }" is too long for a signal's name, which has at most { $letters } characters
csv-long-name-next = rename the column, or leave it out with { $way }
csv-no-length = { $signal } is not a length of time
csv-no-length-next = remove :h or :min
csv-number-unclear = "{ $name }": in { $example } the comma or the point could be the decimal sign
csv-number-unclear-next = add { $point } for the point, { $comma } for the comma
csv-lengths-unclear = "{ $name }": its numbers ({ $values }) could be hours or minutes
csv-lengths-unclear-next = add { $hours } for hours, { $minutes } for minutes
csv-odd-length = "{ $text }" makes no sense as { $unit ->
    [hours] hours
   *[minutes] minutes
}, like the other numbers of its column; write it with its unit

# What a column was read as; the second part says how.
csv-read-as = { $name } was read as { $signal }: { $how }
csv-how = { $kind ->
    [hours] numbers without a unit as hours
    [minutes] numbers without a unit as minutes
    [lengths] lengths of time
    [times] times of day
    [count] whole numbers up to { $high }
    [scale] whole numbers from { $low } to { $high }
    [yes-no] yes or no
   *[numbers] numbers
}
csv-how-comma = { $how } with a decimal comma
csv-how-else = { $how }; add { $way } if they are { $unit ->
    [hours] hours
   *[minutes] minutes
}

## Importing, whatever the format

# What a file of a format is; its name stands in front.
import-csv-title = a daily table with a column of dates
import-taper-title = what `taper export` wrote
import-unknown-format = there is no format called "{ $name }"
import-unknown-format-next = the formats are { $formats }
import-own-signal = { $name } becomes a signal of your own, { $id }: { $how }; it triggers no warnings
import-day-twice = { $day } is there already
import-belongs-to-nothing = what it belongs to is missing
import-damaged-file = its contents do not match its name
import-names-known = Taper knows every name in such a file
import-names-known-next = leave out --map and --signals
import-not-whole = { $value } is not a whole number
import-out-of-range = { $value } is not between { $low } and { $high }
import-unexpected = "{ $value }" is not expected there
import-beyond = { $what ->
    [import] its contents are larger than { $most } MiB in all
    [table] the table is larger than { $most } MiB
    [list] the list is larger than { $most } MiB
    [attachment] the file is larger than { $most } MiB
    [header] the column names are larger than { $most } MiB
    [row] a row is larger than { $most } MiB
    [directory] the directory of the archive is larger than { $most } MiB
    [files] it contains more than { $most } files
    [rows] it contains more than { $most } rows
   *[left-out] more than { $most } rows do not fit
}
import-beyond-next = import less at a time; nothing was imported
import-overlapping = files in the archive overlap

## Importing what was exported

# Where in a file something did not fit.
import-row = line { $line }: { $what }
import-cell = line { $line }, column { $column }: { $what }
import-in-file = { $file }, { $row }
import-file = { $file }: { $what }
import-unreadable = the export cannot be read ({ $error })
import-unreadable-next = choose another file or folder
import-not-ours = this is not an export made by Taper
import-not-ours-next = give the folder or ZIP file that `taper export` wrote
import-damaged = the table is damaged ({ $error })
import-damaged-next = export again
import-without-contents = an earlier version wrote this export without { $list }, so it can't be checked whether anything is missing
import-no-contents-list = this is not the list of an export, or it is damaged
import-cut-line = its last line is cut off
import-cut-next = copy or export everything again; if you changed a table yourself, put its number of rows into { $list } and end the table with a line break. Nothing was imported
import-file-missing = it is named in { $list } but missing
import-file-not-listed = it is not named in { $list }
import-other-rows = it has { $rows } rows, but { $list } says { $listed }
import-newer-table = this version of Taper does not know this table
import-newer-table-next = import it with the newer version of Taper that wrote it; nothing was imported
import-unknown-column = { $file } has a column "{ $column }" that Taper does not know; it was left out
import-lacks-column = a column is missing
import-lacks-column-next = its columns are { $columns }
import-no-thing = no restoring thing has these words
import-long-text = longer than { $most } characters, column { $column }
import-no-fit = it does not fit
import-wrong = "{ $text }" is not { $what ->
    [day] a date
    [signal] the name of a signal
    [source] a source
    [whole] a whole number
    [instant] a time in seconds since 1970
    [offset] an offset in minutes
   *[number] a number
}, column { $column }
