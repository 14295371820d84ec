//! Plan decisions: what the person decided, on which Day, in the order it was decided.

use rusqlite::{Connection, Transaction, params};

use super::{Stamp, new_id};
use crate::day::Day;

/// One stored decision; what it means is read in [`app`](crate::app).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StoredDecision {
    /// The Day, as text.
    pub day: String,
    /// The word for it.
    pub decision: String,
    /// What belongs to it, as JSON.
    pub detail: String,
}

/// All decisions in order.
pub fn all(connection: &Connection) -> rusqlite::Result<Vec<StoredDecision>> {
    connection
        .prepare_cached(
            "SELECT day, decision, detail FROM plan_decision WHERE deleted_at IS NULL ORDER BY recorded_at, rowid",
        )?
        .query_map([], |row| Ok(StoredDecision { day: row.get(0)?, decision: row.get(1)?, detail: row.get(2)? }))?
        .collect()
}

/// Adds one; its id.
pub fn add(transaction: &Transaction<'_>, made: &StoredDecision, stamp: &Stamp) -> rusqlite::Result<String> {
    let id = new_id(stamp);
    transaction.execute(
        "INSERT INTO plan_decision (id, day, decision, detail, recorded_at, offset_minutes, zone, updated_at, device_id)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?5, ?8)",
        params![
            id,
            made.day,
            made.decision,
            made.detail,
            stamp.at,
            stamp.offset_minutes,
            stamp.zone,
            stamp.device
        ],
    )?;
    Ok(id)
}

/// Takes one of a Day back; how many there were.
pub fn take_back(transaction: &Transaction<'_>, id: &str, day: Day, stamp: &Stamp) -> rusqlite::Result<usize> {
    transaction.execute(
        "UPDATE plan_decision SET deleted_at = ?3, updated_at = ?3, device_id = ?4
         WHERE id = ?1 AND day = ?2 AND deleted_at IS NULL",
        params![id, day.to_string(), stamp.at, stamp.device],
    )
}
