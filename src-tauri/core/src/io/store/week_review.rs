//! Weekly reviews.

use rusqlite::{Connection, Row, Transaction, params};

use super::{
    Stamp,
    fields::{Fields, unreadable_rows},
    json, new_id,
};
use crate::{
    day::Day,
    record::week::{WeekAnswers, WeekReview},
};

const LIVE: &str = "id, week, told FROM week_review WHERE deleted_at IS NULL";

/// Every weekly review, the oldest first.
pub fn all(connection: &Connection) -> rusqlite::Result<Vec<WeekReview>> {
    let mut statement = connection.prepare_cached(&format!("SELECT {LIVE} ORDER BY week"))?;
    statement.query_map([], review)?.collect()
}

/// The errors of the rows that [`all`] could not read.
pub fn unreadable(connection: &Connection) -> rusqlite::Result<Vec<rusqlite::Error>> {
    unreadable_rows(connection, &format!("SELECT {LIVE}"), review)
}

fn review(row: &Row<'_>) -> rusqlite::Result<WeekReview> {
    let fields = Fields::of("week_review", row);
    Ok(WeekReview { week: fields.day(1)?, answers: fields.json(2)? })
}

/// Keeps what was answered about a week, in place of an earlier answer.
pub fn keep(transaction: &Transaction<'_>, week: Day, answers: &WeekAnswers, stamp: &Stamp) -> rusqlite::Result<()> {
    transaction.execute(
        "UPDATE week_review SET deleted_at = ?2, updated_at = ?2, device_id = ?3 WHERE week = ?1 AND deleted_at IS NULL",
        params![week.to_string(), stamp.at, stamp.device],
    )?;
    transaction.execute(
        "INSERT INTO week_review (id, week, told, recorded_at, offset_minutes, zone, updated_at, device_id)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?4, ?7)",
        params![
            new_id(stamp),
            week.to_string(),
            json(answers)?,
            stamp.at,
            stamp.offset_minutes,
            stamp.zone,
            stamp.device
        ],
    )?;
    Ok(())
}
