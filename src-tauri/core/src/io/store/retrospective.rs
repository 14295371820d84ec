//! Retrospectives: what was answered from memory, and which first signs and if-then were chosen beside the record.

use rusqlite::{Connection, Row, Transaction, params};

use super::{
    Stamp,
    fields::{Fields, unreadable_rows},
    json, new_id,
};
use crate::{
    day::Day,
    record::retrospective::{Chosen, Recollection, Retrospective},
};

const LIVE: &str = "id, about, day, told, chosen FROM retrospective WHERE deleted_at IS NULL";

/// All retrospectives, the oldest first.
pub fn all(connection: &Connection) -> rusqlite::Result<Vec<Retrospective>> {
    let mut statement = connection.prepare_cached(&format!("SELECT {LIVE} ORDER BY about"))?;
    statement.query_map([], retrospective)?.collect()
}

/// The errors of the rows that [`all`] could not read.
pub fn unreadable(connection: &Connection) -> rusqlite::Result<Vec<rusqlite::Error>> {
    unreadable_rows(connection, &format!("SELECT {LIVE}"), retrospective)
}

fn retrospective(row: &Row<'_>) -> rusqlite::Result<Retrospective> {
    let fields = Fields::of("retrospective", row);
    Ok(Retrospective {
        about: fields.day(1)?,
        day: fields.day(2)?,
        recollection: fields.json(3)?,
        chosen: fields.maybe_json(4)?,
    })
}

/// Keeps what was answered from memory about the drop on `about`, in place of an earlier answer.
pub fn keep(
    transaction: &Transaction<'_>,
    about: Day,
    day: Day,
    recollection: &Recollection,
    stamp: &Stamp,
) -> rusqlite::Result<()> {
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
            json(recollection)?,
            stamp.at,
            stamp.offset_minutes,
            stamp.zone,
            stamp.device
        ],
    )?;
    Ok(())
}

/// Keeps what was chosen; whether there is a retrospective about that Day.
pub fn choose(transaction: &Transaction<'_>, about: Day, chosen: &Chosen, stamp: &Stamp) -> rusqlite::Result<bool> {
    let changed = transaction.execute(
        "UPDATE retrospective SET chosen = ?2, updated_at = ?3, device_id = ?4 WHERE about = ?1 AND deleted_at IS NULL",
        params![about.to_string(), json(chosen)?, stamp.at, stamp.device],
    )?;
    Ok(changed > 0)
}
