//! Restoring things: what was picked or left out, and on which Days it was done.

use rusqlite::{Connection, Transaction, params};

use super::{Stamp, new_id};
use crate::{day::Day, record::restoring::Thing};

/// All things, in the order they were first entered. Every row can be read: the columns hold what the database lets in.
pub fn all(connection: &Connection) -> rusqlite::Result<Vec<Thing>> {
    connection
        .prepare_cached(
            "SELECT id, words, suggestion, state = 'picked' FROM restoring WHERE deleted_at IS NULL ORDER BY rowid",
        )?
        .query_map([], |row| {
            Ok(Thing { id: row.get(0)?, words: row.get(1)?, suggestion: row.get(2)?, picked: row.get(3)? })
        })?
        .collect()
}

/// The ids of what was done on a Day.
pub fn done_on(connection: &Connection, day: Day) -> rusqlite::Result<Vec<String>> {
    connection
        .prepare_cached("SELECT restoring_id FROM restoring_done WHERE day = ?1 AND deleted_at IS NULL")?
        .query_map([day.to_string()], |row| row.get(0))?
        .collect()
}

/// Adds a thing.
pub fn add(
    transaction: &Transaction<'_>,
    words: &str,
    suggestion: Option<&str>,
    picked: bool,
    stamp: &Stamp,
) -> rusqlite::Result<()> {
    transaction.execute(
        "INSERT INTO restoring (id, words, suggestion, state, updated_at, device_id) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
        params![new_id(stamp), words, suggestion, state(picked), stamp.at, stamp.device],
    )?;
    Ok(())
}

/// Marks a thing as picked or left out; whether there is one of this id.
pub fn set_picked(transaction: &Transaction<'_>, id: &str, picked: bool, stamp: &Stamp) -> rusqlite::Result<bool> {
    let changed = transaction.execute(
        "UPDATE restoring SET state = ?2, updated_at = ?3, device_id = ?4 WHERE id = ?1 AND deleted_at IS NULL",
        params![id, state(picked), stamp.at, stamp.device],
    )?;
    Ok(changed > 0)
}

/// Rewords a thing; whether there is one of this id.
pub fn reword(transaction: &Transaction<'_>, id: &str, words: &str, stamp: &Stamp) -> rusqlite::Result<bool> {
    let changed = transaction.execute(
        "UPDATE restoring SET words = ?2, updated_at = ?3, device_id = ?4 WHERE id = ?1 AND deleted_at IS NULL",
        params![id, words, stamp.at, stamp.device],
    )?;
    Ok(changed > 0)
}

/// Records that a thing was done on a Day, or that it was not; whether there is one of this id.
pub fn tick(transaction: &Transaction<'_>, id: &str, day: Day, done: bool, stamp: &Stamp) -> rusqlite::Result<bool> {
    let known: bool = transaction.query_row(
        "SELECT EXISTS (SELECT 1 FROM restoring WHERE id = ?1 AND state = 'picked' AND deleted_at IS NULL)",
        [id],
        |row| row.get(0),
    )?;
    if !known {
        return Ok(false);
    }
    if done {
        transaction.execute(
            "INSERT OR IGNORE INTO restoring_done
               (id, restoring_id, day, recorded_at, offset_minutes, zone, updated_at, device_id)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?4, ?7)",
            params![new_id(stamp), id, day.to_string(), stamp.at, stamp.offset_minutes, stamp.zone, stamp.device],
        )?;
    } else {
        transaction.execute(
            "UPDATE restoring_done SET deleted_at = ?3, updated_at = ?3, device_id = ?4
             WHERE restoring_id = ?1 AND day = ?2 AND deleted_at IS NULL",
            params![id, day.to_string(), stamp.at, stamp.device],
        )?;
    }
    Ok(true)
}

fn state(picked: bool) -> &'static str {
    if picked { "picked" } else { "left_out" }
}
