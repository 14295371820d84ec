//! A table with one row a Day: what `taper import csv` and `taper replay` both read.

use std::path::Path;

use super::Watcher;
use crate::{
    error::{Error, Result, quotable},
    record::import::{Place, RowError},
    say,
};

/// A file as header, rows with their line numbers, and the rows that did not fit.
pub struct Table {
    /// The columns' names, no two alike.
    pub header: Vec<String>,
    /// Which of them is `date`.
    pub date_at: usize,
    /// Each row's line, counted from 1, and as many cells as the header has.
    pub rows: Vec<(u64, Vec<String>)>,
    /// Rows with another number of cells, or that are no text.
    pub errors: Vec<RowError>,
}

impl Table {
    /// Reads a CSV whose header has a column `date`.
    ///
    /// # Errors
    /// [`Code::Unreadable`](crate::error::Code::Unreadable) when it cannot be read,
    /// [`Code::BadValue`](crate::error::Code::BadValue) when it is no such table.
    pub fn read(path: &Path, watcher: &Watcher) -> Result<Table> {
        let first_line = || say!("general-line", file = path.display().to_string(), line = 1);
        let file = watcher.open(path).map_err(|error| unreadable(&error, path))?;
        let mut reader = ::csv::ReaderBuilder::new().flexible(true).trim(::csv::Trim::All).from_reader(file);
        let header = reader.headers().map_err(|error| not_a_table(&error, path))?.clone();
        let header: Vec<String> = header.iter().map(|name| name.trim_start_matches('\u{feff}').to_owned()).collect();
        let date_at = header
            .iter()
            .position(|name| name.eq_ignore_ascii_case("date"))
            .ok_or_else(|| Error::bad_value(say!("csv-no-date"), first_line(), say!("csv-no-date-next")))?;
        let twice = header.iter().enumerate().find(|(at, name)| header[..*at].contains(name));
        if let Some((_, name)) = twice {
            let what = say!("csv-column-twice", name = quotable(name));
            return Err(Error::bad_value(what, first_line(), say!("csv-column-twice-next")));
        }
        let (mut rows, mut errors) = (Vec::new(), Vec::new());
        let mut record = ::csv::StringRecord::new();
        loop {
            let line = reader.position().line();
            match reader.read_record(&mut record) {
                Ok(false) => break,
                Ok(true) => {
                    let line = record.position().map_or(line, ::csv::Position::line);
                    if record.len() == header.len() {
                        rows.push((line, record.iter().map(str::to_owned).collect()));
                    } else {
                        let what = say!("csv-cells", cells = record.len(), columns = header.len());
                        errors.push(RowError { place: Place::line(line), what });
                    }
                }
                Err(error) if error.is_io_error() => return Err(not_a_table(&error, path)),
                Err(_) => errors.push(RowError { place: Place::line(line), what: say!("csv-no-text") }),
            }
        }
        Ok(Table { header, date_at, rows, errors })
    }
}

fn not_a_table(error: &::csv::Error, path: &Path) -> Error {
    if error.is_io_error() {
        return unreadable(error, path);
    }
    let place = say!("general-line", file = path.display().to_string(), line = 1);
    Error::bad_value(say!("csv-no-table"), place, say!("csv-no-table-next"))
}

fn unreadable(error: &dyn std::fmt::Display, path: &Path) -> Error {
    let what = say!("file-unreadable", error = error.to_string());
    Error::unreadable(what, path.display(), say!("file-unreadable-next"))
}
