//! Signals of the person's own.

use rusqlite::{Connection, Row, Transaction, params};

use super::Stamp;
use crate::{
    record::SignalId,
    signal::{Role, Signal, Spread, Unit, Worse},
};

const UNITS: [(&str, Unit); 6] = [
    ("minutes", Unit::Minutes),
    ("clock", Unit::Clock),
    ("count", Unit::Count),
    ("points", Unit::Points),
    ("yes_no", Unit::YesNo),
    ("number", Unit::Number),
];
const WORSE: [(&str, Worse); 3] = [("higher", Worse::Higher), ("lower", Worse::Lower), ("neither", Worse::Neither)];
const ROLES: [(&str, Role); 3] = [("leading", Role::Leading), ("late", Role::Late), ("load", Role::Load)];

/// All that are followed, in the order they were made.
pub fn all(connection: &Connection) -> rusqlite::Result<Vec<Signal>> {
    let mut statement = connection.prepare_cached(
        "SELECT id, title, unit, low, high, worse, role, spread, weekdays, empty_is_zero
         FROM own_signal WHERE deleted_at IS NULL AND archived = 0 ORDER BY rowid",
    )?;
    let rows = statement.query_map([], |row| Ok(signal(row)))?;
    // A row that does not read is left out rather than taking all the others with it.
    Ok(rows.flatten().flatten().collect())
}

/// Adds one, unless there is one of this name.
pub fn add(transaction: &Transaction<'_>, signal: &Signal, stamp: &Stamp) -> rusqlite::Result<()> {
    let spread = match signal.spread {
        Spread::Ordinal { .. } => "ordinal",
        Spread::Hours => "hours",
        Spread::Count => "count",
        Spread::Duration => "duration",
        Spread::Unknown => "unknown",
    };
    transaction.execute(
        "INSERT INTO own_signal (id, title, unit, low, high, worse, role, spread, updated_at, device_id,
                                 weekdays, empty_is_zero)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12) ON CONFLICT (id) DO NOTHING",
        params![
            signal.id.as_str(),
            signal.own_title,
            word(&UNITS, signal.unit),
            signal.range.0,
            signal.range.1,
            word(&WORSE, signal.worse),
            word(&ROLES, signal.role),
            spread,
            stamp.at,
            stamp.device,
            signal.weekdays,
            signal.empty_is_zero
        ],
    )?;
    Ok(())
}

/// Those that rest, with their titles.
pub fn archived(connection: &Connection) -> rusqlite::Result<Vec<(String, String)>> {
    connection
        .prepare_cached("SELECT id, title FROM own_signal WHERE deleted_at IS NULL AND archived = 1 ORDER BY rowid")?
        .query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?
        .collect()
}

/// Every id there ever was: a removed one may come back.
pub fn every_id(connection: &Connection) -> rusqlite::Result<Vec<String>> {
    connection.prepare_cached("SELECT id FROM own_signal")?.query_map([], |row| row.get(0))?.collect()
}

/// Gives one another name; whether there is one.
pub fn rename(transaction: &Transaction<'_>, id: &str, title: &str, stamp: &Stamp) -> rusqlite::Result<bool> {
    let changed = transaction.execute(
        "UPDATE own_signal SET title = ?2, updated_at = ?3, device_id = ?4 WHERE id = ?1 AND deleted_at IS NULL",
        params![id, title, stamp.at, stamp.device],
    )?;
    Ok(changed > 0)
}

/// Lays one to rest or takes it up; whether there is one.
pub fn archive(transaction: &Transaction<'_>, id: &str, rests: bool, stamp: &Stamp) -> rusqlite::Result<bool> {
    let changed = transaction.execute(
        "UPDATE own_signal SET archived = ?2, updated_at = ?3, device_id = ?4 WHERE id = ?1 AND deleted_at IS NULL",
        params![id, rests, stamp.at, stamp.device],
    )?;
    Ok(changed > 0)
}

/// Removes one, or brings it back; whether there is one.
pub fn set_removed(transaction: &Transaction<'_>, id: &str, removed: bool, stamp: &Stamp) -> rusqlite::Result<bool> {
    let at = removed.then_some(stamp.at);
    let changed = transaction.execute(
        "UPDATE own_signal SET deleted_at = ?2, updated_at = ?3, device_id = ?4
         WHERE id = ?1 AND (deleted_at IS NULL) = ?5",
        params![id, at, stamp.at, stamp.device, removed],
    )?;
    Ok(changed > 0)
}

fn signal(row: &Row<'_>) -> Option<Signal> {
    let text = |at: usize| row.get_ref(at).ok()?.as_str().ok();
    let (low, high) = (row.get(3).ok()?, row.get(4).ok()?);
    Some(Signal {
        id: SignalId::parse(text(0)?)?,
        own_title: Some(text(1)?.to_owned()),
        unit: meaning(&UNITS, text(2)?)?,
        range: (low, high),
        worse: meaning(&WORSE, text(5)?)?,
        role: meaning(&ROLES, text(6)?)?,
        spread: match text(7)? {
            "ordinal" => Spread::Ordinal { width: high - low },
            "hours" => Spread::Hours,
            "count" => Spread::Count,
            "duration" => Spread::Duration,
            _ => Spread::Unknown,
        },
        question: None,
        grace_days: OWN_GRACE_DAYS,
        is_own: true,
        weekdays: row.get(8).ok()?,
        empty_is_zero: row.get(9).ok()?,
    })
}

/// Days after its own on which an own signal may still be told and count as fresh, as for other behaviour.
pub const OWN_GRACE_DAYS: i64 = 3;

fn word<T: PartialEq + Copy>(table: &[(&'static str, T)], wanted: T) -> &'static str {
    table.iter().find(|(_, meaning)| *meaning == wanted).map_or("", |(word, _)| word)
}

fn meaning<T: Copy>(table: &[(&'static str, T)], wanted: &str) -> Option<T> {
    table.iter().find(|(word, _)| *word == wanted).map(|(_, meaning)| *meaning)
}
