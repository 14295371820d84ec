//! The rows of a table of an export, one after another.

use ::csv::{Error as CsvError, ErrorKind, Position, ReaderBuilder, StringRecord};

use super::{
    super::{Found, Record},
    cut,
    inside::{Inside, unreadable},
};
use crate::{
    error::{Error, Result, quotable},
    io::{export::as_written, store::tables::Table},
    record::import::Place,
    say,
};

/// Hands over the rows of a table, their cells in the order of the table's own columns; how many there are. `is_listed`
/// is for an export with a list of its contents, in which every row is whole.
pub fn take(
    file: &mut Inside<'_>,
    table: &'static Table,
    place: &str,
    is_listed: bool,
    found: &mut Found<'_>,
) -> Result<u64> {
    let damaged = |error| damaged(error, place);
    let mut reader = ReaderBuilder::new().flexible(true).from_reader(file);
    let names = reader.headers().map_err(damaged)?.clone();
    let columns = columns(&names, table, place, found)?;
    let (mut rows, mut row) = (0, StringRecord::new());
    loop {
        reader.get_mut().begin_row();
        if !reader.read_record(&mut row).map_err(damaged)? {
            break;
        }
        rows += 1;
        let line = row.position().map(Position::line);
        if is_listed && row.len() != names.len() {
            let what = say!("csv-cells", cells = row.len(), columns = names.len());
            return Err(cut(say!("import-row", line = line.unwrap_or(0), what = what), place));
        }
        let cell = |at: &usize| as_written(row.get(*at).unwrap_or_default()).to_owned();
        let at = Place { line, ..Place::file(table.file) };
        found.take(at, Record::Row(table, columns.iter().map(cell).collect()))?;
    }
    if is_listed && reader.get_ref().last() != Some(b'\n') {
        return Err(cut(say!("import-cut-line"), place));
    }
    Ok(rows)
}

/// Where each of the table's columns is in the file.
fn columns(names: &StringRecord, table: &Table, place: &str, found: &mut Found<'_>) -> Result<Vec<usize>> {
    let header = table.header();
    let at: Option<Vec<usize>> = header.iter().map(|wanted| names.iter().position(|name| name == *wanted)).collect();
    let at = at.ok_or_else(|| {
        let next = say!("import-lacks-column-next", columns = header.join(", "));
        Error::bad_value(say!("import-lacks-column"), place, next)
    })?;
    if let Some(unknown) = names.iter().find(|name| !header.contains(name)) {
        found.remark(say!("import-unknown-column", file = table.file, column = quotable(unknown)));
    }
    Ok(at)
}

fn damaged(error: CsvError, place: &str) -> Error {
    let what = say!("import-damaged", error = error.to_string());
    match error.into_kind() {
        ErrorKind::Io(error) => unreadable(&error, place),
        _ => Error::bad_value(what, place, say!("import-damaged-next")),
    }
}
