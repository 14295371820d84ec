//! Whether the data file is whole, as the database sees it.

use rusqlite::Connection;

use super::tables::TABLES;
use crate::say;

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

/// How many rows were written later than an instant (seconds since 1970 UTC), of everything a person entered.
pub fn written_after(connection: &Connection, instant: i64) -> rusqlite::Result<i64> {
    let mut rows = 0;
    for table in &TABLES {
        let query = format!("SELECT count(*) FROM {} WHERE updated_at > ?1", table.name);
        rows += connection.query_row(&query, [instant], |row| row.get::<_, i64>(0))?;
    }
    Ok(rows)
}

/// The number of the newest change in the journal.
pub fn newest_change(connection: &Connection) -> rusqlite::Result<i64> {
    connection.query_row("SELECT coalesce(max(rowid), 0) FROM change", [], |row| row.get(0))
}

/// How many changes came after one, of anything but the kinds that are left out.
pub fn changed_since(connection: &Connection, change: i64, but: &[&str]) -> rusqlite::Result<i64> {
    let but = serde_json::to_string(but).unwrap_or_default();
    connection.query_row(
        "SELECT count(*) FROM change WHERE rowid > ?1 AND kind NOT IN (SELECT value FROM json_each(?2))",
        (change, but),
        |row| row.get(0),
    )
}

/// What the database finds wrong with the whole file, or with rows that name others; nothing where all is well.
pub fn integrity(connection: &Connection) -> rusqlite::Result<Option<String>> {
    let found: String = connection.pragma_query_value(None, "integrity_check", |row| row.get(0))?;
    let strays: i64 = connection.query_row("SELECT count(*) FROM pragma_foreign_key_check", [], |row| row.get(0))?;
    Ok(match (found.as_str(), strays) {
        ("ok", 0) => None,
        ("ok", strays) => Some(say!("store-strays", count = strays)),
        _ => Some(found),
    })
}

/// Checks the whole file.
pub fn look(connection: &Connection) -> rusqlite::Result<Found> {
    Ok(Found {
        integrity: connection.pragma_query_value(None, "integrity_check", |row| row.get(0))?,
        strays: connection.query_row("SELECT count(*) FROM pragma_foreign_key_check", [], |row| row.get(0))?,
        readings: connection.query_row("SELECT count(*) FROM reading", [], |row| row.get(0))?,
    })
}
