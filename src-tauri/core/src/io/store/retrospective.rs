//! Looks back: what was told from memory, and which first signs and if-then were chosen beside the log.

use rusqlite::{Connection, Transaction, params};

use super::{Stamp, new_id};
use crate::{
    day::Day,
    record::retrospective::{Chosen, Retrospective, Told},
};

/// All looks back, the oldest first. One of a newer version that cannot be read is left out.
pub fn all(connection: &Connection) -> rusqlite::Result<Vec<Retrospective>> {
    let mut statement = connection
        .prepare_cached("SELECT about, day, told, chosen FROM retrospective WHERE deleted_at IS NULL ORDER BY about")?;
    let rows = statement.query_map([], |row| {
        Ok((row.get::<_, String>(0)?, row.get::<_, String>(1)?, row.get::<_, String>(2)?, row.get(3)?))
    })?;
    let read = |(about, day, told, chosen): (String, String, String, Option<String>)| {
        Some(Retrospective {
            about: Day::parse(&about)?,
            day: Day::parse(&day)?,
            told: serde_json::from_str(&told).ok()?,
            chosen: chosen.and_then(|text| serde_json::from_str(&text).ok()),
        })
    };
    Ok(rows.collect::<rusqlite::Result<Vec<_>>>()?.into_iter().filter_map(read).collect())
}

/// Keeps what was told about a Day; what was told about it before is replaced.
pub fn tell(transaction: &Transaction<'_>, about: Day, day: Day, told: &Told, stamp: &Stamp) -> rusqlite::Result<()> {
    transaction.execute(
        "UPDATE retrospective SET deleted_at = ?2, updated_at = ?2, device_id = ?3 WHERE about = ?1 AND deleted_at IS NULL",
        params![about.to_string(), stamp.at, stamp.device],
    )?;
    transaction.execute(
        "INSERT INTO retrospective (id, about, day, told, recorded_at, offset_minutes, zone, updated_at, device_id)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?5, ?8)",
        params![
            new_id(stamp),
            about.to_string(),
            day.to_string(),
            json(told)?,
            stamp.at,
            stamp.offset_minutes,
            stamp.zone,
            stamp.device
        ],
    )?;
    Ok(())
}

/// Keeps what was chosen; whether there is a look back at that Day.
pub fn choose(transaction: &Transaction<'_>, about: Day, chosen: &Chosen, stamp: &Stamp) -> rusqlite::Result<bool> {
    let changed = transaction.execute(
        "UPDATE retrospective SET chosen = ?2, updated_at = ?3, device_id = ?4 WHERE about = ?1 AND deleted_at IS NULL",
        params![about.to_string(), json(chosen)?, stamp.at, stamp.device],
    )?;
    Ok(changed > 0)
}

fn json(value: &impl serde::Serialize) -> rusqlite::Result<String> {
    serde_json::to_string(value).map_err(|error| rusqlite::Error::ToSqlConversionFailure(Box::new(error)))
}
