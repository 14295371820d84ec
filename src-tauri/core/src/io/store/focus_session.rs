//! Focus sessions: the one that runs, and those that were counted.

use rusqlite::{Connection, OptionalExtension, Transaction, params};

use super::{Stamp, new_id};
use crate::day::Day;

/// A session that runs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Running {
    /// Its id.
    pub id: String,
    /// The Day it belongs to: the one it began on.
    pub day: Day,
    /// When it began, in seconds since 1970 UTC.
    pub started_at: i64,
}

/// The session that runs, if one does.
pub fn running(connection: &Connection) -> rusqlite::Result<Option<Running>> {
    let found: Option<(String, String, i64)> = connection
        .prepare_cached(
            "SELECT id, day, started_at FROM focus_session WHERE stopped_at IS NULL AND deleted_at IS NULL",
        )?
        .query_row([], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))
        .optional()?;
    Ok(found.and_then(|(id, day, started_at)| Some(Running { id, day: Day::parse(&day)?, started_at })))
}

/// Minutes counted on a Day.
pub fn minutes_of(connection: &Connection, day: Day) -> rusqlite::Result<u32> {
    connection
        .prepare_cached("SELECT coalesce(sum(minutes), 0) FROM focus_session WHERE day = ?1 AND deleted_at IS NULL")?
        .query_row([day.to_string()], |row| row.get(0))
}

/// Begins one.
pub fn start(transaction: &Transaction<'_>, day: Day, stamp: &Stamp) -> rusqlite::Result<()> {
    transaction.execute(
        "INSERT INTO focus_session (id, day, started_at, offset_minutes, zone, updated_at, device_id)
         VALUES (?1, ?2, ?3, ?4, ?5, ?3, ?6)",
        params![new_id(stamp), day.to_string(), stamp.at, stamp.offset_minutes, stamp.zone, stamp.device],
    )?;
    Ok(())
}

/// Ends one with the minutes that count.
pub fn stop(transaction: &Transaction<'_>, id: &str, minutes: u32, stamp: &Stamp) -> rusqlite::Result<()> {
    transaction.execute(
        "UPDATE focus_session SET stopped_at = ?2, minutes = ?3, updated_at = ?2, device_id = ?4 WHERE id = ?1",
        params![id, stamp.at, minutes, stamp.device],
    )?;
    Ok(())
}
