//! Signals of the person's own.

use rusqlite::{Connection, Row, Transaction, params};

use super::{
    Stamp,
    fields::{Fields, unreadable_rows},
};
use crate::{
    record::SignalId,
    signal::{Role, Signal, Spread, Unit, Worse, own::OWN_GRACE_DAYS},
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

const LIVE: &str = "id, title, unit, low, high, worse, role, spread, weekdays, empty_is_zero
     FROM own_signal WHERE deleted_at IS NULL";

/// All that are asked about, in the order they were made.
pub fn all(connection: &Connection) -> rusqlite::Result<Vec<Signal>> {
    let mut statement = connection.prepare_cached(&format!("SELECT {LIVE} AND archived = 0 ORDER BY rowid"))?;
    statement.query_map([], signal)?.collect()
}

/// All there are, the archived ones among them, in the order they were made.
pub fn with_archived(connection: &Connection) -> rusqlite::Result<Vec<Signal>> {
    let mut statement = connection.prepare_cached(&format!("SELECT {LIVE} ORDER BY rowid"))?;
    statement.query_map([], signal)?.collect()
}

/// The errors of the rows that [`with_archived`] could not read.
pub fn unreadable(connection: &Connection) -> rusqlite::Result<Vec<rusqlite::Error>> {
    unreadable_rows(connection, &format!("SELECT {LIVE}"), signal)
}

/// Adds a signal, unless there is one of this name.
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

/// Those that are archived, with their titles.
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

/// Renames a signal; whether there is one.
pub fn rename(transaction: &Transaction<'_>, id: &str, title: &str, stamp: &Stamp) -> rusqlite::Result<bool> {
    let changed = transaction.execute(
        "UPDATE own_signal SET title = ?2, updated_at = ?3, device_id = ?4 WHERE id = ?1 AND deleted_at IS NULL",
        params![id, title, stamp.at, stamp.device],
    )?;
    Ok(changed > 0)
}

/// Archives a signal or takes it up again; whether there is one.
pub fn archive(transaction: &Transaction<'_>, id: &str, rests: bool, stamp: &Stamp) -> rusqlite::Result<bool> {
    let changed = transaction.execute(
        "UPDATE own_signal SET archived = ?2, updated_at = ?3, device_id = ?4 WHERE id = ?1 AND deleted_at IS NULL",
        params![id, rests, stamp.at, stamp.device],
    )?;
    Ok(changed > 0)
}

/// Removes a signal; whether there is one.
pub fn remove(transaction: &Transaction<'_>, id: &str, stamp: &Stamp) -> rusqlite::Result<bool> {
    super::set_removed(transaction, "own_signal", id, true, stamp)
}

fn signal(row: &Row<'_>) -> rusqlite::Result<Signal> {
    let fields = Fields::of("own_signal", row);
    let (low, high): (f64, f64) = (fields.get(3)?, fields.get(4)?);
    Ok(Signal {
        id: fields.named(0, SignalId::parse)?,
        own_title: Some(fields.text(1)?),
        unit: fields.named(2, |word| meaning(&UNITS, word))?,
        range: (low, high),
        worse: fields.named(5, |word| meaning(&WORSE, word))?,
        role: fields.named(6, |word| meaning(&ROLES, word))?,
        spread: match fields.text(7)?.as_str() {
            "ordinal" => Spread::Ordinal { width: high - low },
            "hours" => Spread::Hours,
            "count" => Spread::Count,
            "duration" => Spread::Duration,
            "unknown" => Spread::Unknown,
            _ => return Err(fields.unreadable(7)),
        },
        question: None,
        grace_days: OWN_GRACE_DAYS,
        is_own: true,
        weekdays: fields.get(8)?,
        empty_is_zero: fields.get(9)?,
    })
}

fn word<T: PartialEq + Copy>(table: &[(&'static str, T)], wanted: T) -> &'static str {
    table.iter().find(|(_, meaning)| *meaning == wanted).map_or("", |(word, _)| word)
}

fn meaning<T: Copy>(table: &[(&'static str, T)], wanted: &str) -> Option<T> {
    table.iter().find(|(word, _)| *word == wanted).map(|(_, meaning)| *meaning)
}
