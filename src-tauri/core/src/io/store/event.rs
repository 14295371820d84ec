//! Events: what the person recorded about stretches of their own time.

use rusqlite::{Connection, Row, Transaction, params};

use super::{
    Stamp,
    fields::{Fields, unreadable_rows},
    new_id,
};
use crate::{
    day::Day,
    record::event::{Episode, Event, StoredEvent, Why},
};

const LIVE: &str = "id, kind, first, dropped, last, why FROM event WHERE deleted_at IS NULL";

/// All events, oldest first.
pub fn all(connection: &Connection) -> rusqlite::Result<Vec<StoredEvent>> {
    let mut statement = connection.prepare_cached(&format!("SELECT {LIVE} ORDER BY first, recorded_at, rowid"))?;
    statement.query_map([], stored)?.collect()
}

/// The errors of the rows that [`all`] could not read.
pub fn unreadable(connection: &Connection) -> rusqlite::Result<Vec<rusqlite::Error>> {
    unreadable_rows(connection, &format!("SELECT {LIVE}"), stored)
}

/// Adds an event.
pub fn add(transaction: &Transaction<'_>, event: &Event, stamp: &Stamp) -> rusqlite::Result<()> {
    let text = |day: Option<Day>| day.map(|day| day.to_string());
    let (kind, first, dropped, last, why) = match event {
        Event::Episode(episode) => ("episode", episode.onset, episode.drop, episode.end, None),
        Event::SetAside { first, last, why } => ("set_aside", *first, None, Some(*last), Some(why.name())),
        Event::Change { from } => ("change", *from, None, None, None),
    };
    transaction.execute(
        "INSERT INTO event (id, kind, first, dropped, last, why, recorded_at, offset_minutes, zone, updated_at, device_id)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?7, ?10)",
        params![
            new_id(stamp),
            kind,
            first.to_string(),
            text(dropped),
            text(last),
            why,
            stamp.at,
            stamp.offset_minutes,
            stamp.zone,
            stamp.device
        ],
    )?;
    Ok(())
}

/// Records when an episode was over, or that it is not; whether there was such an episode.
pub fn end(transaction: &Transaction<'_>, id: &str, last: Option<Day>, stamp: &Stamp) -> rusqlite::Result<bool> {
    let last = last.map(|day| day.to_string());
    let changed = transaction.execute(
        "UPDATE event SET last = ?2, updated_at = ?3, device_id = ?4
         WHERE id = ?1 AND kind = 'episode' AND deleted_at IS NULL",
        params![id, last, stamp.at, stamp.device],
    )?;
    Ok(changed > 0)
}

/// Removes an event; whether it was there.
pub fn remove(transaction: &Transaction<'_>, id: &str, stamp: &Stamp) -> rusqlite::Result<bool> {
    super::set_removed(transaction, "event", id, true, stamp)
}

fn stored(row: &Row<'_>) -> rusqlite::Result<StoredEvent> {
    let fields = Fields::of("event", row);
    let first = fields.day(2)?;
    let event = match fields.text(1)?.as_str() {
        "episode" => Event::Episode(Episode { onset: first, drop: fields.maybe_day(3)?, end: fields.maybe_day(4)? }),
        "set_aside" => Event::SetAside { first, last: fields.day(4)?, why: fields.named(5, Why::named)? },
        "change" => Event::Change { from: first },
        _ => return Err(fields.unreadable(1)),
    };
    Ok(StoredEvent { id: fields.text(0)?, event })
}
