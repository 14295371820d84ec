//! Entries of months ago that were met again.

use rusqlite::{Connection, Transaction, params};

use super::{Stamp, new_id};
use crate::day::Day;

/// A meeting with an old entry.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Revisit {
    /// The entry.
    pub entry: String,
    /// The Day it was met again.
    pub day: Day,
    /// `all`, `some` or `little` of its finer points.
    pub recalled: String,
    /// What was missing, of [`MISSING`].
    pub missing: Vec<String>,
    /// More about it.
    pub words: String,
}

/// How much could be recalled.
pub const RECALLED: [&str; 3] = ["all", "some", "little"];
/// What may have been missing.
pub const MISSING: [&str; 6] = ["why", "parameters", "plot", "result", "conclusion", "code"];

/// Every one, the oldest first.
pub fn all(connection: &Connection) -> rusqlite::Result<Vec<Revisit>> {
    let mut statement = connection.prepare_cached(
        "SELECT entry_id, day, recalled, missing, words FROM revisit WHERE deleted_at IS NULL ORDER BY day, rowid",
    )?;
    let rows = statement.query_map([], |row| {
        let (entry, day, recalled): (String, String, String) = (row.get(0)?, row.get(1)?, row.get(2)?);
        Ok((entry, day, recalled, row.get::<_, String>(3)?, row.get(4)?))
    })?;
    let read = |(entry, day, recalled, missing, words): (String, String, String, String, String)| {
        let missing = serde_json::from_str(&missing).ok()?;
        Some(Revisit { entry, day: Day::parse(&day)?, recalled, missing, words })
    };
    Ok(rows.collect::<rusqlite::Result<Vec<_>>>()?.into_iter().filter_map(read).collect())
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
            serde_json::to_string(&revisit.missing).unwrap_or_else(|_| "[]".to_owned()),
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
