//! Whether the data file is whole, as the database sees it.

use rusqlite::Connection;

/// The result of checking the whole file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Found {
    /// `ok`, or what is wrong.
    pub integrity: String,
    /// Rows that name others that are not there.
    pub strays: i64,
    /// How many readings there are, corrected ones included.
    pub readings: i64,
}

impl Found {
    /// Whether the database found nothing wrong.
    pub fn is_whole(&self) -> bool {
        self.integrity == "ok" && self.strays == 0
    }
}

/// Checks the whole file.
pub fn look(connection: &Connection) -> rusqlite::Result<Found> {
    Ok(Found {
        integrity: connection.pragma_query_value(None, "integrity_check", |row| row.get(0))?,
        strays: connection.query_row("SELECT count(*) FROM pragma_foreign_key_check", [], |row| row.get(0))?,
        readings: connection.query_row("SELECT count(*) FROM reading", [], |row| row.get(0))?,
    })
}
