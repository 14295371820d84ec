//! Searches that are kept, as they were typed.

use rusqlite::{Connection, Transaction, params};

use super::{Stamp, new_id};

/// All of them, in the order they were kept.
pub fn all(connection: &Connection) -> rusqlite::Result<Vec<String>> {
    connection
        .prepare_cached("SELECT typed FROM saved_search WHERE deleted_at IS NULL ORDER BY recorded_at, rowid")?
        .query_map([], |row| row.get(0))?
        .collect()
}

/// Keeps a search; once more changes nothing.
pub fn add(transaction: &Transaction<'_>, typed: &str, stamp: &Stamp) -> rusqlite::Result<()> {
    transaction.execute(
        "INSERT INTO saved_search (id, typed, recorded_at, offset_minutes, zone, updated_at, device_id)
         VALUES (?1, ?2, ?3, ?4, ?5, ?3, ?6) ON CONFLICT DO NOTHING",
        params![new_id(stamp), typed, stamp.at, stamp.offset_minutes, stamp.zone, stamp.device],
    )?;
    Ok(())
}

/// Keeps a search no longer; whether it was kept.
pub fn remove(transaction: &Transaction<'_>, typed: &str, stamp: &Stamp) -> rusqlite::Result<bool> {
    let changed = transaction.execute(
        "UPDATE saved_search SET deleted_at = ?2, updated_at = ?2, device_id = ?3 WHERE typed = ?1 AND deleted_at IS NULL",
        params![typed, stamp.at, stamp.device],
    )?;
    Ok(changed > 0)
}
