//! Revisits: entries of months ago that were read again.

use rusqlite::{Connection, OptionalExtension, Row, Transaction, params};

use super::{
    Stamp,
    fields::{Fields, unreadable_rows},
    json, new_id,
};
use crate::record::{log::Kind, revisit::Revisit};

const LIVE: &str = "id, entry_id, day, recalled, missing, words FROM revisit WHERE deleted_at IS NULL";

/// Every revisit, the oldest first.
pub fn all(connection: &Connection) -> rusqlite::Result<Vec<Revisit>> {
    let mut statement = connection.prepare_cached(&format!("SELECT {LIVE} ORDER BY day, rowid"))?;
    statement.query_map([], revisit)?.collect()
}

/// The errors of the rows that [`all`] could not read.
pub fn unreadable(connection: &Connection) -> rusqlite::Result<Vec<rusqlite::Error>> {
    unreadable_rows(connection, &format!("SELECT {LIVE}"), revisit)
}

fn revisit(row: &Row<'_>) -> rusqlite::Result<Revisit> {
    let fields = Fields::of("revisit", row);
    Ok(Revisit {
        entry: fields.text(1)?,
        day: fields.day(2)?,
        recalled: fields.text(3)?,
        missing: fields.json(4)?,
        words: fields.text(5)?,
    })
}

/// The revisits of entries of each kind.
pub fn by_kind(connection: &Connection, revisits: &[Revisit]) -> rusqlite::Result<Vec<(Kind, Vec<Revisit>)>> {
    let mut statement = connection.prepare_cached("SELECT id, kind FROM entry WHERE id = ?1")?;
    let mut kinds: Vec<(Kind, Vec<Revisit>)> = Kind::ALL.map(|kind| (kind, Vec::new())).into();
    for revisit in revisits {
        let kind = |row: &rusqlite::Row<'_>| Fields::of("entry", row).named(1, Kind::named);
        let kind = statement.query_row([&revisit.entry], kind).optional()?;
        kinds.iter_mut().filter(|(one, _)| Some(*one) == kind).for_each(|(_, all)| all.push(revisit.clone()));
    }
    Ok(kinds)
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
