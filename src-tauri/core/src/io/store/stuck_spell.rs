//! Spells: times of being stuck.

use rusqlite::{Connection, Row, Transaction, params};

use super::{
    Stamp,
    fields::{Fields, unreadable_rows},
};
use crate::record::stuck::Spell;

const LIVE: &str = "id, about, step_id, since, until, tried, taught, who, question
     FROM stuck_spell WHERE deleted_at IS NULL";

/// Every spell, the oldest first.
pub fn all(connection: &Connection) -> rusqlite::Result<Vec<Spell>> {
    let mut statement = connection.prepare_cached(&format!("SELECT {LIVE} ORDER BY since, recorded_at, rowid"))?;
    statement.query_map([], spell)?.collect()
}

/// The errors of the rows that [`all`] could not read.
pub fn unreadable(connection: &Connection) -> rusqlite::Result<Vec<rusqlite::Error>> {
    unreadable_rows(connection, &format!("SELECT {LIVE}"), spell)
}

/// Writes a spell, a new one or another state of one that is there.
pub fn put(transaction: &Transaction<'_>, spell: &Spell, stamp: &Stamp) -> rusqlite::Result<()> {
    transaction.execute(
        "INSERT INTO stuck_spell (id, about, step_id, since, until, tried, taught, who, question,
                                  recorded_at, offset_minutes, zone, updated_at, device_id)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?10, ?13)
         ON CONFLICT (id) DO UPDATE SET about = ?2, step_id = ?3, since = ?4, until = ?5, tried = ?6, taught = ?7,
            who = ?8, question = ?9, updated_at = ?10, device_id = ?13, deleted_at = NULL",
        params![
            spell.id,
            spell.about,
            spell.step,
            spell.since.to_string(),
            spell.until.map(|day| day.to_string()),
            spell.tried,
            spell.taught,
            spell.who,
            spell.question,
            stamp.at,
            stamp.offset_minutes,
            stamp.zone,
            stamp.device
        ],
    )?;
    Ok(())
}

/// Removes a spell; whether it was there.
pub fn remove(transaction: &Transaction<'_>, id: &str, stamp: &Stamp) -> rusqlite::Result<bool> {
    super::set_removed(transaction, "stuck_spell", id, true, stamp)
}

fn spell(row: &Row<'_>) -> rusqlite::Result<Spell> {
    let fields = Fields::of("stuck_spell", row);
    Ok(Spell {
        id: fields.text(0)?,
        about: fields.text(1)?,
        step: fields.maybe_text(2)?,
        since: fields.day(3)?,
        until: fields.maybe_day(4)?,
        tried: fields.text(5)?,
        taught: fields.text(6)?,
        who: fields.text(7)?,
        question: fields.text(8)?,
    })
}
