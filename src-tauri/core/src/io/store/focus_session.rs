//! Focus sessions: the one that runs, and those that were counted.

use rusqlite::{Connection, OptionalExtension, Transaction, params};

use super::{
    Stamp,
    fields::{Fields, unreadable_rows},
    new_id,
};
use crate::{day::Day, record::focus::Running};

const TABLE: &str = "focus_session";
/// A Day's worth: what is counted of a session never is more.
const LONGEST_MINUTES: i64 = 24 * 60;

/// The session that runs, if one does.
pub fn running(connection: &Connection) -> rusqlite::Result<Option<Running>> {
    connection
        .prepare_cached(
            "SELECT id, day, started_at FROM focus_session WHERE stopped_at IS NULL AND deleted_at IS NULL",
        )?
        .query_row([], |row| {
            let fields = Fields::of(TABLE, row);
            Ok(Running { id: fields.text(0)?, day: fields.day(1)?, started_at: fields.get(2)? })
        })
        .optional()
}

/// The errors of the sessions that cannot be read.
pub fn unreadable(connection: &Connection) -> rusqlite::Result<Vec<rusqlite::Error>> {
    let live = "SELECT id, day, started_at, stopped_at, minutes FROM focus_session WHERE deleted_at IS NULL";
    unreadable_rows(connection, live, |row| {
        let fields = Fields::of(TABLE, row);
        fields.day(1)?;
        let (_, _): (i64, Option<i64>) = (fields.get(2)?, fields.get(3)?);
        let minutes: Option<i64> = fields.get(4)?;
        let is_possible = minutes.is_none_or(|minutes| (0..=LONGEST_MINUTES).contains(&minutes));
        if is_possible { Ok(()) } else { Err(fields.unreadable(4)) }
    })
}

/// Minutes counted on a Day.
pub fn minutes_of(connection: &Connection, day: Day) -> rusqlite::Result<u32> {
    connection
        .prepare_cached("SELECT coalesce(sum(minutes), 0) FROM focus_session WHERE day = ?1 AND deleted_at IS NULL")?
        .query_row([day.to_string()], |row| row.get(0))
}

/// Begins a session on this Day.
pub fn start(transaction: &Transaction<'_>, day: Day, stamp: &Stamp) -> rusqlite::Result<()> {
    transaction.execute(
        "INSERT INTO focus_session (id, day, started_at, offset_minutes, zone, updated_at, device_id)
         VALUES (?1, ?2, ?3, ?4, ?5, ?3, ?6)",
        params![new_id(stamp), day.to_string(), stamp.at, stamp.offset_minutes, stamp.zone, stamp.device],
    )?;
    Ok(())
}

/// Ends a session with the Day and the minutes that count.
pub fn stop(transaction: &Transaction<'_>, id: &str, day: Day, minutes: u32, stamp: &Stamp) -> rusqlite::Result<()> {
    transaction.execute(
        "UPDATE focus_session SET stopped_at = ?2, minutes = ?3, updated_at = ?2, device_id = ?4, day = ?5 WHERE id = ?1",
        params![id, stamp.at, minutes, stamp.device, day.to_string()],
    )?;
    Ok(())
}
