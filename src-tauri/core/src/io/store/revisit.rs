//! Revisits: entries of months ago that were read again.

use rusqlite::{Connection, Transaction, params};

use super::{Stamp, fields::Fields, json, new_id};
use crate::record::revisit::Revisit;

/// Every revisit, the oldest first.
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

/// Adds a revisit.
pub fn add(transaction: &Transaction<'_>, revisit: &Revisit, stamp: &Stamp) -> rusqlite::Result<()> {
    transaction.execute(
        "INSERT INTO revisit (id, entry_id, day, recalled, missing, words, recorded_at, offset_minutes, zone,
                              updated_at, device_id)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?7, ?10)",
        params![
            new_id(stamp),
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
    Ok(())
}
