//! Warnings: each as it was shown, with the evidence of that moment, and what the person thinks of it.

use rusqlite::{Connection, Row, Transaction, params};

use super::{Stamp, new_id};
use crate::{
    day::Day,
    record::event::{AnsweredWarning, Verdict},
};

/// A warning that was shown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ShownWarning {
    /// The Day it was entered.
    pub day: Day,
    /// `warning` or `overuse`.
    pub level: String,
    /// The sensitivity it was shown at.
    pub sensitivity: String,
    /// One sentence a signal, as shown, as a JSON list.
    pub sentences: String,
    /// The evidence behind them, as JSON.
    pub evidence: String,
    /// What the person thinks of it, and the Day they said so.
    pub answer: Option<(Verdict, Day)>,
}

impl ShownWarning {
    /// The answer, as the walk over the Days takes it in.
    pub fn answered(&self) -> Option<AnsweredWarning> {
        let (verdict, answered) = self.answer?;
        Some(AnsweredWarning { warned: self.day, answered, verdict })
    }
}

/// All warnings, oldest first.
pub fn all(connection: &Connection) -> rusqlite::Result<Vec<ShownWarning>> {
    let mut statement = connection.prepare_cached(
        "SELECT day, level, sensitivity, sentences, evidence, verdict, answered_on FROM warning
         WHERE deleted_at IS NULL ORDER BY day, level DESC",
    )?;
    let rows = statement.query_map([], |row| Ok(shown(row)))?;
    Ok(rows.flatten().flatten().collect())
}

/// Keeps one as it is shown now; one that is kept already stays as it was.
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
            warning.sentences,
            warning.evidence,
            stamp.at,
            stamp.offset_minutes,
            stamp.zone,
            stamp.device
        ],
    )?;
    Ok(())
}

/// Writes what the person thinks of the warning of a Day, or takes it back; whether there is one.
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

fn shown(row: &Row<'_>) -> Option<ShownWarning> {
    let text = |at: usize| row.get::<_, Option<String>>(at).ok().flatten();
    let answer = text(5).as_deref().and_then(Verdict::named).zip(text(6).as_deref().and_then(Day::parse));
    Some(ShownWarning {
        day: Day::parse(&text(0)?)?,
        level: text(1)?,
        sensitivity: text(2)?,
        sentences: text(3)?,
        evidence: text(4)?,
        answer,
    })
}
