//! Reading rows: every value either means something or is an error that names its table and row.
//!
//! A row that cannot be read is never left out. An illness that silently vanished would change the level, and nobody
//! would know why.

use std::fmt;

use rusqlite::{Connection, Row, types::Type};
use serde::de::DeserializeOwned;

use crate::{day::Day, error::quotable};

/// A value that was stored and cannot be read, most likely written by another program.
#[derive(Debug)]
pub(super) struct UnreadableRow {
    /// The name of the table.
    pub table: &'static str,
    /// The row's id.
    pub row: String,
    /// The value, as it may stand between quotation marks.
    pub value: String,
}

impl fmt::Display for UnreadableRow {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "table {}, row {}: \"{}\" is not expected there", self.table, self.row, self.value)
    }
}

impl std::error::Error for UnreadableRow {}

/// The values of one row whose first column is its id.
pub(super) struct Fields<'row> {
    table: &'static str,
    row: &'row Row<'row>,
}

impl<'row> Fields<'row> {
    /// The values of a row of `table`; its first column must be what the row is known by.
    pub fn of(table: &'static str, row: &'row Row<'row>) -> Fields<'row> {
        Fields { table, row }
    }

    /// A value as the database has it.
    pub fn get<T: rusqlite::types::FromSql>(&self, at: usize) -> rusqlite::Result<T> {
        self.row.get(at).map_err(|_| self.unreadable(at))
    }

    /// A text that must be there.
    pub fn text(&self, at: usize) -> rusqlite::Result<String> {
        self.get(at)
    }

    /// A text that may be missing.
    pub fn maybe_text(&self, at: usize) -> rusqlite::Result<Option<String>> {
        self.get(at)
    }

    /// A Day that must be there.
    pub fn day(&self, at: usize) -> rusqlite::Result<Day> {
        self.named(at, Day::parse)
    }

    /// A Day that may be missing.
    pub fn maybe_day(&self, at: usize) -> rusqlite::Result<Option<Day>> {
        self.maybe_named(at, Day::parse)
    }

    /// A value stored under a word.
    pub fn named<T>(&self, at: usize, meaning: impl FnOnce(&str) -> Option<T>) -> rusqlite::Result<T> {
        meaning(&self.text(at)?).ok_or_else(|| self.unreadable(at))
    }

    /// A value stored under a word that may be missing.
    pub fn maybe_named<T>(&self, at: usize, meaning: impl FnOnce(&str) -> Option<T>) -> rusqlite::Result<Option<T>> {
        match self.maybe_text(at)? {
            None => Ok(None),
            Some(word) => meaning(&word).map(Some).ok_or_else(|| self.unreadable(at)),
        }
    }

    /// A value stored as JSON.
    pub fn json<T: DeserializeOwned>(&self, at: usize) -> rusqlite::Result<T> {
        self.named(at, |text| serde_json::from_str(text).ok())
    }

    /// A value stored as JSON that may be missing.
    pub fn maybe_json<T: DeserializeOwned>(&self, at: usize) -> rusqlite::Result<Option<T>> {
        self.maybe_named(at, |text| serde_json::from_str(text).ok())
    }

    /// The error that names this row for the value of a column.
    pub fn unreadable(&self, at: usize) -> rusqlite::Error {
        let shown = |at: usize| {
            self.row.get::<_, rusqlite::types::Value>(at).map_or_else(
                |_| String::new(),
                |value| match value {
                    rusqlite::types::Value::Null => String::new(),
                    rusqlite::types::Value::Integer(number) => number.to_string(),
                    rusqlite::types::Value::Real(number) => number.to_string(),
                    rusqlite::types::Value::Text(text) => text,
                    rusqlite::types::Value::Blob(bytes) => format!("{} bytes", bytes.len()),
                },
            )
        };
        unreadable(self.table, shown(0), at, &shown(at))
    }
}

/// The errors of the rows of a query that cannot be read. No row is held longer than it takes to read it.
pub(super) fn unreadable_rows<T>(
    connection: &Connection,
    query: &str,
    read: impl Fn(&Row<'_>) -> rusqlite::Result<T>,
) -> rusqlite::Result<Vec<rusqlite::Error>> {
    let mut statement = connection.prepare(query)?;
    let mut rows = statement.query([])?;
    let mut found = Vec::new();
    while let Some(row) = rows.next()? {
        match read(row) {
            Err(error) if unreadable_row(&error).is_some() => found.push(error),
            read => drop(read?),
        }
    }
    Ok(found)
}

/// The row that an error is about, where it is about one that cannot be read.
pub(super) fn unreadable_row(error: &rusqlite::Error) -> Option<&UnreadableRow> {
    match error {
        rusqlite::Error::FromSqlConversionFailure(_, _, source) => source.downcast_ref(),
        _ => None,
    }
}

/// The error that names a row by its table and id.
pub(super) fn unreadable(table: &'static str, row: String, at: usize, value: &str) -> rusqlite::Error {
    let value: String = value.chars().take(SHOWN_LETTERS).collect();
    let found = UnreadableRow { table, row, value: quotable(&value) };
    rusqlite::Error::FromSqlConversionFailure(at, Type::Text, Box::new(found))
}

/// Enough of a value to recognise it. Texts of people are far longer, and an error is no place for those.
const SHOWN_LETTERS: usize = 24;
