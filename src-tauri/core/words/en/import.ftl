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
csv-no-mapping-next = write COLUMN=SIGNAL, COLUMN=new for a signal of your own, COLUMN=none to leave it out, or COLUMN=date; behind it :h or :min for lengths, :point or :comma for the decimal sign, :dmy or :mdy for dates
csv-for-map = for --map of { $name }
csv-mapped-twice = "{ $name }" is mapped twice
csv-mapped-twice-next = leave one out
csv-no-date = no column is called `date`
csv-two-dates = several columns could be the dates
csv-no-date-next = write --map COLUMN=date; the columns are: { $columns }
csv-date-unclear = "{ $name }": nothing decides whether the day or the month comes first in { $example }
csv-date-unclear-next = write { $day } for the day, { $month } for the month
csv-date-read = { $name } was read as dates{ $order ->
    [day] , the day first
    [month] , the month first
   *[clear] {""}
}
csv-short-year = "{ $text }" has a year of two digits: write all four
csv-column-twice = two columns are called "{ $name }"
csv-column-twice-next = rename one
csv-cells = { $cells } cells, where the header names { $columns }
csv-no-name = column { $column } has no name, and its cells ({ $cells }) are left out
csv-no-text = not readable as UTF-8 text
csv-no-table = the first line is not readable as UTF-8 text
csv-no-table-next = save it as CSV in UTF-8
csv-too-large = it is larger than any daily table
csv-too-large-next = import a part of it
csv-no-column = there is no column "{ $name }"
csv-no-column-place = for --map
csv-no-column-next = the file has: { $columns }
csv-signal-twice = two columns would both be { $signal }
csv-signal-twice-place = "{ $name }" and "{ $other }"
csv-signal-twice-next = map one of them elsewhere, as with { $way }

# A signal's name and its id, where both are of use.
csv-both-names = { $title } ({ $id })
csv-ambiguous = "{ $name }" may be any of { $signals }
csv-ambiguous-next = write one of { $ways }
csv-no-unit-of = "{ $name }" is called like { $signal }, which is not counted in { $unit }
csv-not-it = "{ $name }" is called like { $signal }, but these values do not fit it: { $values }; it takes { $expected }
csv-ways-out = write { $signal } if it is that signal all the same, or { $new } for a signal of your own
csv-no-numbers = { $name } holds no numbers ({ $example }) and is left out; write { $length } if these are lengths, { $none } if it is to be left out
csv-not-wanted = { $name } is left out, as it was mapped
csv-empty-column = { $name } holds nothing
csv-long-name = "{ $name }" is too long for the name of a signal, which has up to { $letters } letters
csv-long-name-next = rename the column, or leave it out with { $way }
csv-no-length = { $signal } is no length
csv-no-length-next = leave out :h and :min
csv-number-unclear = "{ $name }": nothing decides whether the comma or the point is the decimal sign in { $example }
csv-number-unclear-next = write { $point } for the point, { $comma } for the comma
csv-lengths-unclear = "{ $name }": its numbers ({ $values }) may be hours or minutes
csv-lengths-unclear-next = write { $hours } for hours, { $minutes } for minutes
csv-odd-length = "{ $text }" makes no sense as { $unit ->
    [hours] hours
   *[minutes] minutes
}, which the other numbers of its column are; write it with its unit

# What a column was read as; the second part says how.
csv-read-as = { $name } was read as { $signal }: { $how }
csv-how = { $kind ->
    [hours] bare numbers as hours
    [minutes] bare numbers as minutes
    [lengths] lengths
    [times] times of day
    [count] whole numbers up to { $high }
    [scale] whole numbers from { $low } to { $high }
    [yes-no] yes or no
   *[numbers] numbers
}
csv-how-comma = { $how } with a decimal comma
csv-how-else = { $how }; write { $way } if they are { $unit ->
    [hours] hours
   *[minutes] minutes
}

## Importing, whatever the format

# What a file of a format is; its name stands in front.
import-csv-title = a daily table with a column of dates
import-taper-title = what `taper export` wrote
import-unknown-format = there is no format "{ $name }"
import-unknown-format-next = the formats are { $formats }
import-own-signal = { $name } is kept as a signal of your own, { $id }: { $how }; it raises no warning
import-day-twice = { $day } is there already
import-belongs-to-nothing = what it belongs to is missing
import-damaged-file = its bytes are not what its name says
import-names-known = every name in such a file is known already
import-names-known-next = leave out --map and --signals
import-not-whole = { $value } is not a whole number
import-out-of-range = { $value } is not from { $low } to { $high }
import-unexpected = "{ $value }" is not expected there
import-beyond = { $what ->
    [import] what it holds is larger than { $most } MiB in all
    [table] the table is larger than { $most } MiB
    [list] the list is larger than { $most } MiB
    [attachment] the file is larger than { $most } MiB
    [header] the names of the columns are larger than { $most } MiB
    [row] a row is larger than { $most } MiB
    [directory] the directory of the archive is larger than { $most } MiB
    [files] it holds more than { $most } files
    [rows] there are more than { $most } rows
   *[left-out] more than { $most } rows do not fit
}
import-beyond-next = that is more than an import may bring. Nothing was imported
import-overlapping = files in the archive lie over one another

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
import-long-text = longer than { $most } characters, column { $column }
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
