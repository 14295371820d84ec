//! Erasing for good what was answered about a Day: every answer with its history, the comment, the focus sessions.

use rusqlite::Transaction;

use super::undo;
use crate::day::Day;

/// Erases a Day; how many rows that were. What could be taken back holds earlier answers, so all of it is forgotten.
pub fn day(transaction: &Transaction<'_>, day: Day) -> rusqlite::Result<usize> {
    let day = day.to_string();
    // An answer names the one that took its place.
    transaction.execute_batch("PRAGMA defer_foreign_keys = ON")?;
    let mut erased = 0;
    for table in ["reading", "check_in", "focus_session"] {
        erased += transaction.execute(&format!("DELETE FROM {table} WHERE day = ?1"), [&day])?;
    }
    if erased > 0 {
        undo::forget(transaction)?;
    }
    Ok(erased)
}
