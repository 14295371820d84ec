//! What a Day's work served.

use rusqlite::{Connection, Transaction, params};

use super::{Stamp, fields::Fields, new_id};
use crate::day::Day;

/// Each Day from `first` on with the steps it served.
pub fn since(connection: &Connection, first: Day) -> rusqlite::Result<Vec<(Day, String)>> {
    let mut statement = connection.prepare_cached(
        "SELECT id, day, step_id FROM contribution WHERE deleted_at IS NULL AND day >= ?1
         ORDER BY day, recorded_at, rowid",
    )?;
    let served = |row: &rusqlite::Row<'_>| {
        let fields = Fields::of("contribution", row);
        Ok((fields.day(1)?, fields.text(2)?))
    };
    statement.query_map([first.to_string()], served)?.collect()
}

/// Records that a Day's work served a step; once more changes nothing.
pub fn add(transaction: &Transaction<'_>, day: Day, step: &str, stamp: &Stamp) -> rusqlite::Result<()> {
    transaction.execute(
        "INSERT INTO contribution (id, day, step_id, recorded_at, offset_minutes, zone, updated_at, device_id)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?4, ?7) ON CONFLICT DO NOTHING",
        params![new_id(stamp), day.to_string(), step, stamp.at, stamp.offset_minutes, stamp.zone, stamp.device],
    )?;
    Ok(())
}

/// Takes it back; whether it was recorded.
pub fn remove(transaction: &Transaction<'_>, day: Day, step: &str, stamp: &Stamp) -> rusqlite::Result<bool> {
    let changed = transaction.execute(
        "UPDATE contribution SET deleted_at = ?3, updated_at = ?3, device_id = ?4
         WHERE day = ?1 AND step_id = ?2 AND deleted_at IS NULL",
        params![day.to_string(), step, stamp.at, stamp.device],
    )?;
    Ok(changed > 0)
}
