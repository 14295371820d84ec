//! A table with one row a Day: what `taper import csv` and `taper replay` both read. It knows rows and cells, not what they
//! mean.

use std::{io::Read, path::Path};

use super::{Watcher, header};
use crate::{
    error::{Error, Result, quotable},
    record::import::{Place, RowError},
    say,
};

/// What may stand between the cells of a row.
const SEPARATORS: [u8; 4] = [b',', b';', b'\t', b'|'];
/// Lines in which a separator is looked for.
const LOOKED_AT: usize = 20;
/// Larger tables than these are no daily ones: fifty columns for twenty years have 365,000 cells, in some two mebibytes.
/// A column is read as a whole, so that all of a table is in memory, in many times its length.
const LARGEST_BYTES: u64 = 8 * 1024 * 1024;
const MOST_CELLS: usize = 500_000;
const MOST_COLUMNS: usize = 10_000;

/// A file as header, rows with their line numbers, and the rows that did not fit.
#[derive(Debug)]
pub struct Table {
    /// The columns' names, no two alike. Those without one are left out.
    pub header: Vec<String>,
    /// What stands between the cells.
    pub separator: u8,
    /// Each row's line, counted from 1, and as many cells as the header has. Rows without any cell are left out.
    pub rows: Vec<(u64, Vec<String>)>,
    /// Rows with another number of cells, or that are no text.
    pub errors: Vec<RowError>,
    /// Columns that have cells and no name, each by the first of its cells.
    pub nameless: Vec<RowError>,
    first_line: String,
}

impl Table {
    /// Reads a table with a header: UTF-8, or UTF-16 with its mark.
    ///
    /// # Errors
    /// [`Code::Unreadable`](crate::error::Code::Unreadable) when it cannot be read,
    /// [`Code::BadValue`](crate::error::Code::BadValue) when it is no such table.
    pub fn read(path: &Path, watcher: &Watcher) -> Result<Table> {
        let first_line = say!("general-line", file = path.display().to_string(), line = 1);
        let no_table = || Error::bad_value(say!("csv-no-table"), &first_line, say!("csv-no-table-next"));
        let too_large = || Error::bad_value(say!("csv-too-large"), path.display(), say!("csv-too-large-next"));
        let mut bytes = Vec::new();
        let file = watcher.open(path).map_err(|error| unreadable(&error, path))?;
        file.take(LARGEST_BYTES + 1).read_to_end(&mut bytes).map_err(|error| unreadable(&error, path))?;
        if bytes.len() as u64 > LARGEST_BYTES {
            return Err(too_large());
        }
        let bytes = as_utf8(bytes).ok_or_else(no_table)?;
        let (separator, bytes) = separator(&bytes);
        let mut reader = ::csv::ReaderBuilder::new()
            .delimiter(separator)
            .flexible(true)
            .trim(::csv::Trim::All)
            .from_reader(bytes.as_slice());
        let names = reader.headers().map_err(|_| no_table())?;
        if names.len() > MOST_COLUMNS {
            return Err(too_large());
        }
        let names: Vec<String> = names.iter().map(str::to_owned).collect();
        if names.iter().any(|name| name.contains('\0')) {
            return Err(no_table());
        }
        let twice = names.iter().enumerate().find(|(at, name)| !name.is_empty() && names[..*at].contains(name));
        if let Some((_, name)) = twice {
            let what = say!("csv-column-twice", name = quotable(name));
            return Err(Error::bad_value(what, first_line, say!("csv-column-twice-next")));
        }
        let (rows, errors, nameless) = (Vec::new(), Vec::new(), Vec::new());
        let mut table = Table { header: Vec::new(), separator, rows, errors, nameless, first_line };
        if !table.read_rows(&mut reader, &names, &bytes) {
            return Err(too_large());
        }
        table.header = names.into_iter().filter(|name| !name.is_empty()).collect();
        Ok(table)
    }

    /// Reads all rows; whether there are no more cells than a daily table has.
    fn read_rows(&mut self, reader: &mut ::csv::Reader<&[u8]>, names: &[String], text: &[u8]) -> bool {
        let mut left = MOST_CELLS;
        let mut nameless: Vec<(usize, u64, usize)> = Vec::new();
        let mut record = ::csv::StringRecord::new();
        let mut lines = Lines::of(text);
        loop {
            // A record begins behind the empty lines that are passed over with it.
            let line = lines.at(reader.position().byte());
            match reader.read_record(&mut record) {
                Ok(false) => break,
                Ok(true) if record.len() <= MOST_COLUMNS.min(left) => left -= record.len(),
                Ok(true) => return false,
                Err(_) if left == 0 => return false,
                Err(_) => {
                    left -= 1;
                    self.errors.push(RowError { place: Place::line(line), what: say!("csv-no-text") });
                    continue;
                }
            }
            let cells: Vec<&str> = record.iter().collect();
            let length = cells.iter().rposition(|cell| !cell.is_empty()).map_or(0, |last| last + 1);
            if length == 0 {
                continue;
            }
            let named = names.iter().rposition(|name| !name.is_empty()).map_or(0, |last| last + 1);
            if length > names.len() || cells.len() < named {
                let what = say!("csv-cells", cells = cells.len(), columns = named);
                self.errors.push(RowError { place: Place::line(line), what });
                continue;
            }
            for at in (0..length).filter(|at| names[*at].is_empty() && !cells[*at].is_empty()) {
                match nameless.iter_mut().find(|(column, ..)| *column == at) {
                    Some((.., cells)) => *cells += 1,
                    None => nameless.push((at, line, 1)),
                }
            }
            let under_names = names.iter().zip(&cells).filter(|(name, _)| !name.is_empty());
            self.rows.push((line, under_names.map(|(_, cell)| (*cell).to_owned()).collect()));
        }
        for (at, line, cells) in nameless {
            let what = say!("csv-no-name", column = at + 1, cells = cells);
            self.nameless.push(RowError { place: Place::line(line), what });
        }
        true
    }

    /// The cells of a column, from top to bottom.
    pub fn column(&self, at: usize) -> impl Iterator<Item = &str> + Clone {
        self.rows.iter().filter_map(move |(_, cells)| cells.get(at)).map(String::as_str)
    }

    /// The column of Days, by its name.
    ///
    /// # Errors
    /// [`Code::BadValue`](crate::error::Code::BadValue) naming the columns where none is called so, or several are.
    pub fn date_at(&self) -> Result<usize> {
        let sure = self.header.iter().filter_map(|name| header::is_date(name)).min();
        let dates: Vec<usize> =
            (0..self.header.len()).filter(|at| sure.is_some() && header::is_date(&self.header[*at]) == sure).collect();
        match dates[..] {
            [at] => Ok(at),
            _ => {
                let what = if dates.is_empty() { say!("csv-no-date") } else { say!("csv-two-dates") };
                let names: Vec<String> = self.header.iter().map(|name| quotable(name)).collect();
                let next = say!("csv-no-date-next", columns = names.join(", "));
                Err(Error::bad_value(what, &self.first_line, next))
            }
        }
    }
}

/// The names in the first line of a table, if it can be read.
pub fn names(bytes: &[u8]) -> Vec<String> {
    // A first look may end in the middle of a letter.
    let cut = &bytes[..bytes.len().saturating_sub(2)];
    let Some(text) = as_utf8(bytes.to_vec()).or_else(|| as_utf8(cut.to_vec())) else { return Vec::new() };
    let (separator, text) = separator(&text);
    let mut reader =
        ::csv::ReaderBuilder::new().delimiter(separator).trim(::csv::Trim::All).from_reader(text.as_slice());
    reader.headers().map(|names| names.iter().map(str::to_owned).collect()).unwrap_or_default()
}

/// The text as UTF-8 without its mark; `None` for UTF-16 that is none.
fn as_utf8(bytes: Vec<u8>) -> Option<Vec<u8>> {
    let units = |of: fn([u8; 2]) -> u16| {
        let (pairs, rest) = bytes[2..].as_chunks::<2>();
        let units = pairs.iter().map(|pair| of(*pair));
        let text: String = char::decode_utf16(units).collect::<std::result::Result<_, _>>().ok()?;
        rest.is_empty().then(|| text.into_bytes())
    };
    match bytes.as_slice() {
        [0xEF, 0xBB, 0xBF, rest @ ..] => Some(rest.to_vec()),
        [0xFF, 0xFE, ..] => units(u16::from_le_bytes),
        [0xFE, 0xFF, ..] => units(u16::from_be_bytes),
        _ => Some(bytes),
    }
}

/// What stands between the cells of a text, and the text without the line in which some programs declare it.
fn separator(text: &[u8]) -> (u8, Vec<u8>) {
    let declared = text.strip_prefix(b"sep=").and_then(|rest| match rest {
        [mark, b'\n' | b'\r', ..] if SEPARATORS.contains(mark) => Some(*mark),
        _ => None,
    });
    if let Some(mark) = declared {
        // An empty line is passed over and counted.
        return (mark, text[5..].to_vec());
    }
    let lines = lines(text);
    let Some((first, others)) = lines.split_first() else { return (b',', text.to_vec()) };
    // The one that names columns and divides the most lines alike; of two, the one that names more.
    let fit = |mark: u8| {
        let columns = count(first, mark);
        let alike = others.iter().filter(|line| count(line, mark) == columns).count();
        (columns > 0, alike, columns)
    };
    let mut best = b',';
    for mark in SEPARATORS {
        if fit(mark) > fit(best) {
            best = mark;
        }
    }
    (best, text.to_vec())
}

/// The first lines that hold anything, those between quotation marks in one.
fn lines(text: &[u8]) -> Vec<&[u8]> {
    let (mut lines, mut start, mut is_quoted) = (Vec::new(), 0, false);
    for (at, byte) in text.iter().enumerate() {
        match byte {
            b'"' => is_quoted = !is_quoted,
            b'\n' | b'\r' if !is_quoted => {
                if at > start {
                    lines.push(&text[start..at]);
                }
                start = at + 1;
                if lines.len() > LOOKED_AT {
                    return lines;
                }
            }
            _ => {}
        }
    }
    if start < text.len() {
        lines.push(&text[start..]);
    }
    lines
}

/// The lines of a text, counted from 1, asked for from its beginning to its end.
struct Lines<'a> {
    text: &'a [u8],
    at: usize,
    line: u64,
}

impl Lines<'_> {
    fn of(text: &[u8]) -> Lines<'_> {
        Lines { text, at: 0, line: 1 }
    }

    /// The line of the first byte from `byte` on that is no line break.
    fn at(&mut self, byte: u64) -> u64 {
        let byte = usize::try_from(byte).unwrap_or(usize::MAX);
        while let Some(next) = self.text.get(self.at)
            && (self.at < byte || matches!(next, b'\n' | b'\r'))
        {
            let is_pair = *next == b'\r' && self.text.get(self.at + 1) == Some(&b'\n');
            self.line += u64::from(matches!(next, b'\n' | b'\r') && !is_pair);
            self.at += 1;
        }
        self.line
    }
}

/// How often a mark stands in a line outside of quotation marks.
fn count(line: &[u8], mark: u8) -> usize {
    let mut is_quoted = false;
    line.iter()
        .filter(|byte| {
            is_quoted ^= **byte == b'"';
            **byte == mark && !is_quoted
        })
        .count()
}

fn unreadable(error: &dyn std::fmt::Display, path: &Path) -> Error {
    let what = say!("file-unreadable", error = error.to_string());
    Error::unreadable(what, path.display(), say!("file-unreadable-next"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn table(bytes: &[u8]) -> Result<Table> {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("table.csv");
        std::fs::write(&path, bytes).unwrap();
        Table::read(&path, &Watcher::default())
    }

    fn utf16(text: &str, to: fn(u16) -> [u8; 2]) -> Vec<u8> {
        format!("\u{feff}{text}").encode_utf16().flat_map(to).collect()
    }

    #[test]
    fn cells_are_told_apart_however_they_are_separated() {
        for text in [
            "date,sleep,tea\n2026-03-01,7:30,\"1,5\"\n",
            "date;sleep;tea\r\n2026-03-01;7:30;1,5\r\n",
            "date\tsleep\ttea\n2026-03-01\t7:30\t1,5\n",
            "date|sleep|tea\n2026-03-01|7:30|1,5\n",
            "sep=;\r\ndate;sleep;tea\r\n2026-03-01;7:30;1,5\r\n",
            "\n\ndate;\"sleep\";tea\n2026-03-01;7:30;1,5\n",
        ] {
            let mut files = vec![text.as_bytes().to_vec(), format!("\u{feff}{text}").into_bytes()];
            files.extend([utf16(text, u16::to_le_bytes), utf16(text, u16::to_be_bytes)]);
            for bytes in files {
                let table = table(&bytes).unwrap();
                assert_eq!(table.header, ["date", "sleep", "tea"], "{text}");
                assert_eq!(table.rows.last().unwrap().1, ["2026-03-01", "7:30", "1,5"], "{text}");
                assert_eq!(names(&bytes), table.header, "the first look sees the same");
            }
        }
        let odd = [&utf16("date,sleep\n", u16::to_le_bytes)[..], &[0x00]].concat();
        for bytes in [&odd[..], &[0xFF, 0xFE, 0x00, 0xD8], b"d\0a\0t\0e\0,\0a\0", b"date,M\xfcde\n"] {
            assert!(table(bytes).unwrap_err().to_string().contains("UTF-8"), "{bytes:?}");
        }
    }

    #[test]
    fn empty_rows_and_columns_are_passed_over_and_a_nameless_one_with_cells_is_named() {
        let bare = table(b"date,sleep,,\n2026-03-01,7:30,,\n,,,\n\n2026-03-02,7:00\n2026-03-03,7:00,,,,\n").unwrap();
        assert_eq!(bare.header, ["date", "sleep"]);
        assert_eq!(bare.rows.iter().map(|(line, _)| *line).collect::<Vec<_>>(), [2, 5, 6]);
        assert!(bare.errors.is_empty(), "{:?}", bare.errors);
        let mended = table(b"\r\n\r\ndate,tea\r\n\r\n2026-03-01,\"a\r\nb\"\r\n2026-03-02,1\r\n").unwrap();
        assert_eq!(mended.rows.iter().map(|(line, _)| *line).collect::<Vec<_>>(), [5, 7], "whatever ends a line");
        let noted =
            table(b"date,,sleep\n2026-03-01,,7:30\n2026-03-02,x,7:00\n2026-03-03,y,7:00\n2026-03-04,,7,8\n").unwrap();
        assert_eq!(noted.rows[1].1, ["2026-03-02", "7:00"], "the others stay in their places");
        let named = |errors: &[RowError]| errors.iter().map(crate::notification::import::left_out).collect::<Vec<_>>();
        assert_eq!(named(&noted.errors), ["line 5: 4 cells, but the header has 3 columns"]);
        assert_eq!(named(&noted.nameless), ["line 3: column 2 has no name, so its cells (2) are left out"]);
    }

    #[test]
    fn the_days_are_in_the_column_that_is_called_so() {
        let at = |header: &str| {
            table(format!("{header}\n").as_bytes()).unwrap().date_at().map_err(|error| error.to_string())
        };
        assert_eq!(at("Sleep,Datum"), Ok(1));
        assert_eq!(at("Day,Date,Sleep"), Ok(1), "the other may be a weekday");
        assert_eq!(at("日期;睡眠"), Ok(0));
        assert!(at("When,Sleep").unwrap_err().contains("the columns are: When, Sleep"));
        assert!(at("Date,date").unwrap_err().contains("Several"));
    }
}
