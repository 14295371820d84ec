//! Steps of pathways.

use rusqlite::{Connection, Row, Transaction, params};

use super::{
    Stamp,
    fields::{Fields, unreadable_rows},
};
use crate::record::pathway::{Level, PathwayStep};

const LIVE: &str = "id, level, title, parent_id, assumption, day, closed_on, closing
     FROM pathway_step WHERE deleted_at IS NULL";

/// Every step, in the order they were made.
pub fn all(connection: &Connection) -> rusqlite::Result<Vec<PathwayStep>> {
    let mut statement = connection.prepare_cached(&format!("SELECT {LIVE} ORDER BY recorded_at, rowid"))?;
    statement.query_map([], step)?.collect()
}

/// The errors of the rows that [`all`] could not read.
pub fn unreadable(connection: &Connection) -> rusqlite::Result<Vec<rusqlite::Error>> {
    unreadable_rows(connection, &format!("SELECT {LIVE}"), step)
}

/// Writes a step, a new one or another state of one that is there.
pub fn put(transaction: &Transaction<'_>, step: &PathwayStep, stamp: &Stamp) -> rusqlite::Result<()> {
    transaction.execute(
        "INSERT INTO pathway_step (id, level, title, parent_id, assumption, day, closed_on, closing,
                                   recorded_at, offset_minutes, zone, updated_at, device_id)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?9, ?12)
         ON CONFLICT (id) DO UPDATE SET level = ?2, title = ?3, parent_id = ?4, assumption = ?5, day = ?6,
            closed_on = ?7, closing = ?8, updated_at = ?9, device_id = ?12, deleted_at = NULL",
        params![
            step.id,
            step.level.name(),
            step.title,
            step.parent,
            step.assumption,
            step.day.to_string(),
            step.closed_on.map(|day| day.to_string()),
            step.closing,
            stamp.at,
            stamp.offset_minutes,
            stamp.zone,
            stamp.device
        ],
    )?;
    Ok(())
}

/// Removes a step; whether it was there. The steps that served it stay.
pub fn remove(transaction: &Transaction<'_>, id: &str, stamp: &Stamp) -> rusqlite::Result<bool> {
    super::set_removed(transaction, "pathway_step", id, true, stamp)
}

fn step(row: &Row<'_>) -> rusqlite::Result<PathwayStep> {
    let fields = Fields::of("pathway_step", row);
    Ok(PathwayStep {
        id: fields.text(0)?,
        level: fields.named(1, Level::named)?,
        title: fields.text(2)?,
        parent: fields.maybe_text(3)?,
        assumption: fields.text(4)?,
        day: fields.day(5)?,
        closed_on: fields.maybe_day(6)?,
        closing: fields.text(7)?,
    })
}
