//! Erasing for good what was answered about a Day: every answer with its history, the comment, the focus sessions.

use rusqlite::{Connection, Transaction};

use super::undo;
use crate::day::Day;

/// What is kept of a Day.
const TABLES: [&str; 3] = ["reading", "check_in", "focus_session"];

/// Whether anything is kept of a Day, in data of any schema: a table that an earlier one lacks holds nothing.
pub fn holds(connection: &Connection, day: Day) -> rusqlite::Result<bool> {
    let (query, day) =
        ("SELECT EXISTS (SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = ?1)", day.to_string());
    for table in TABLES {
        let is_there: bool = connection.query_row(query, [table], |row| row.get(0))?;
        let of_day = format!("SELECT EXISTS (SELECT 1 FROM {table} WHERE day = ?1)");
        if is_there && connection.query_row(&of_day, [&day], |row| row.get(0))? {
            return Ok(true);
        }
    }
    Ok(false)
}

/// Erases a Day; how many rows that were. What could be taken back holds earlier answers, so all of it is forgotten.
pub fn day(transaction: &Transaction<'_>, day: Day) -> rusqlite::Result<usize> {
    let day = day.to_string();
    // An answer names the one that took its place.
    transaction.execute_batch("PRAGMA defer_foreign_keys = ON")?;
    let mut erased = 0;
    for table in TABLES {
        erased += transaction.execute(&format!("DELETE FROM {table} WHERE day = ?1"), [&day])?;
    }
    if erased > 0 {
        undo::forget(transaction)?;
    }
    Ok(erased)
}
