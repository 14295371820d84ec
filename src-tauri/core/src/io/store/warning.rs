//! Warnings: each as it was shown, with the evidence of that moment, and the person's verdict.

use rusqlite::{Connection, Row, Transaction, params};

use super::{
    Stamp,
    fields::{Fields, unreadable_rows},
    json, new_id,
};
use crate::{
    day::Day,
    record::{event::Verdict, warning::ShownWarning},
};

const LIVE: &str = "id, day, level, sensitivity, sentences, evidence, verdict, answered_on FROM warning
     WHERE deleted_at IS NULL";

/// All warnings, oldest first.
pub fn all(connection: &Connection) -> rusqlite::Result<Vec<ShownWarning>> {
    let mut statement = connection.prepare_cached(&format!("SELECT {LIVE} ORDER BY day, level DESC"))?;
    statement.query_map([], shown)?.collect()
}

/// The errors of the rows that [`all`] could not read.
pub fn unreadable(connection: &Connection) -> rusqlite::Result<Vec<rusqlite::Error>> {
    unreadable_rows(connection, &format!("SELECT {LIVE}"), shown)
}

/// Keeps a warning as it is shown now; one that is kept already stays as it was.
pub fn keep(transaction: &Transaction<'_>, warning: &ShownWarning, stamp: &Stamp) -> rusqlite::Result<()> {
    transaction.execute(
        "INSERT OR IGNORE INTO warning
           (id, day, level, sensitivity, sentences, evidence, shown_at, offset_minutes, zone, updated_at, device_id)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?7, ?10)",
        params![
            new_id(stamp),
            warning.day.to_string(),
            warning.level,
            warning.sensitivity,
            json(&warning.sentences)?,
            warning.evidence,
            stamp.at,
            stamp.offset_minutes,
            stamp.zone,
            stamp.device
        ],
    )?;
    Ok(())
}

/// Writes the person's verdict on the warning of a Day, or removes it; whether there is one.
pub fn answer(
    transaction: &Transaction<'_>,
    day: Day,
    answer: Option<(Verdict, Day)>,
    stamp: &Stamp,
) -> rusqlite::Result<bool> {
    let (verdict, on) = answer.map(|(verdict, on)| (verdict.name(), on.to_string())).unzip();
    let changed = transaction.execute(
        "UPDATE warning SET verdict = ?2, answered_on = ?3, updated_at = ?4, device_id = ?5
         WHERE day = ?1 AND deleted_at IS NULL",
        params![day.to_string(), verdict, on, stamp.at, stamp.device],
    )?;
    Ok(changed > 0)
}

fn shown(row: &Row<'_>) -> rusqlite::Result<ShownWarning> {
    let fields = Fields::of("warning", row);
    let verdict = fields.maybe_named(6, Verdict::named)?;
    Ok(ShownWarning {
        day: fields.day(1)?,
        level: fields.text(2)?,
        sensitivity: fields.text(3)?,
        sentences: fields.json(4)?,
        evidence: fields.text(5)?,
        answer: verdict.zip(fields.maybe_day(7)?),
    })
}
