//! Entries of months ago that were met again.

use rusqlite::{Connection, Transaction, params};

use super::{Stamp, fields::Fields, json, new_id};
use crate::record::revisit::Revisit;

/// Every one, the oldest first.
pub fn all(connection: &Connection) -> rusqlite::Result<Vec<Revisit>> {
    let mut statement = connection.prepare_cached(
        "SELECT id, entry_id, day, recalled, missing, words FROM revisit WHERE deleted_at IS NULL ORDER BY day, rowid",
    )?;
    let revisit = |row: &rusqlite::Row<'_>| {
        let fields = Fields::of("revisit", row);
        Ok(Revisit {
            entry: fields.text(1)?,
            day: fields.day(2)?,
            recalled: fields.text(3)?,
            missing: fields.json(4)?,
            words: fields.text(5)?,
        })
    };
    statement.query_map([], revisit)?.collect()
}

/// Keeps one; its id.
pub fn add(transaction: &Transaction<'_>, revisit: &Revisit, stamp: &Stamp) -> rusqlite::Result<String> {
    let id = new_id(stamp);
    transaction.execute(
        "INSERT INTO revisit (id, entry_id, day, recalled, missing, words, recorded_at, offset_minutes, zone,
                              updated_at, device_id)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?7, ?10)",
        params![
            id,
            revisit.entry,
            revisit.day.to_string(),
            revisit.recalled,
            json(&revisit.missing)?,
            revisit.words,
            stamp.at,
            stamp.offset_minutes,
            stamp.zone,
            stamp.device
        ],
    )?;
    Ok(id)
}

/// Takes one back; whether it was there.
pub fn remove(transaction: &Transaction<'_>, id: &str, stamp: &Stamp) -> rusqlite::Result<bool> {
    let changed = transaction.execute(
        "UPDATE revisit SET deleted_at = ?2, updated_at = ?2, device_id = ?3 WHERE id = ?1 AND deleted_at IS NULL",
        params![id, stamp.at, stamp.device],
    )?;
    Ok(changed > 0)
}
