//! Check-ins: that a Day's was given, and the comment on the Day.

use rusqlite::{Connection, OptionalExtension, Transaction, params};

use super::{Stamp, new_id};
use crate::{day::Day, record::GivenCheckIn};

/// The check-in of a Day, if it was given.
pub fn of(connection: &Connection, day: Day) -> rusqlite::Result<Option<GivenCheckIn>> {
    connection
        .prepare_cached(
            "SELECT note, ((recorded_at + 60 * offset_minutes) % 86400 + 86400) % 86400 / 60 FROM check_in
             WHERE day = ?1 AND replaced_by IS NULL AND deleted_at IS NULL",
        )?
        .query_row([day.to_string()], |row| Ok(GivenCheckIn { comment: row.get(0)?, at_minutes: row.get(1)? }))
        .optional()
}

/// Writes that a Day's check-in was given. Without a comment an earlier one is kept; an empty one removes it.
pub fn put(
    transaction: &Transaction<'_>,
    day: Day,
    comment: Option<&str>,
    batch: &str,
    stamp: &Stamp,
) -> rusqlite::Result<()> {
    let before: Option<(String, Option<String>)> = transaction
        .prepare_cached("SELECT id, note FROM check_in WHERE day = ?1 AND replaced_by IS NULL AND deleted_at IS NULL")?
        .query_row([day.to_string()], |row| Ok((row.get(0)?, row.get(1)?)))
        .optional()?;
    let kept = before.as_ref().and_then(|(_, comment)| comment.clone());
    let comment = match comment {
        Some(comment) => Some(comment.trim().to_owned()).filter(|comment| !comment.is_empty()),
        None => kept,
    };
    let id = new_id(stamp);
    if let Some((old, _)) = before {
        transaction
            .execute("UPDATE check_in SET replaced_by = ?1, updated_at = ?2 WHERE id = ?3", (&id, stamp.at, old))?;
    }
    transaction.execute(
        "INSERT INTO check_in (id, day, note, recorded_at, offset_minutes, zone, batch, updated_at, device_id)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?4, ?8)",
        params![id, day.to_string(), comment, stamp.at, stamp.offset_minutes, stamp.zone, batch, stamp.device],
    )?;
    Ok(())
}
