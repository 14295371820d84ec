//! Weeks looked back on.

use rusqlite::{Connection, Transaction, params};

use super::{Stamp, fields::Fields, json, new_id};
use crate::{
    day::Day,
    record::week::{WeekReview, WeekTold},
};

/// Every week that was told about, the oldest first.
pub fn all(connection: &Connection) -> rusqlite::Result<Vec<WeekReview>> {
    let mut statement =
        connection.prepare_cached("SELECT id, week, told FROM week_review WHERE deleted_at IS NULL ORDER BY week")?;
    let review = |row: &rusqlite::Row<'_>| {
        let fields = Fields::of("week_review", row);
        Ok(WeekReview { week: fields.day(1)?, told: fields.json(2)? })
    };
    statement.query_map([], review)?.collect()
}

/// Keeps what was told about a week, in place of what was told before; the id of the row, and of the one it replaces.
pub fn tell(
    transaction: &Transaction<'_>,
    week: Day,
    told: &WeekTold,
    stamp: &Stamp,
) -> rusqlite::Result<(String, Option<String>)> {
    let before = standing(transaction, week)?;
    transaction.execute(
        "UPDATE week_review SET deleted_at = ?2, updated_at = ?2, device_id = ?3 WHERE week = ?1 AND deleted_at IS NULL",
        params![week.to_string(), stamp.at, stamp.device],
    )?;
    let id = new_id(stamp);
    transaction.execute(
        "INSERT INTO week_review (id, week, told, recorded_at, offset_minutes, zone, updated_at, device_id)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?4, ?7)",
        params![id, week.to_string(), json(told)?, stamp.at, stamp.offset_minutes, stamp.zone, stamp.device],
    )?;
    Ok((id, before))
}

/// Takes what was told back: `before` stands again, or nothing does.
pub fn take_back(
    transaction: &Transaction<'_>,
    id: &str,
    before: Option<&str>,
    stamp: &Stamp,
) -> rusqlite::Result<bool> {
    let changed = transaction.execute(
        "UPDATE week_review SET deleted_at = ?2, updated_at = ?2, device_id = ?3 WHERE id = ?1 AND deleted_at IS NULL",
        params![id, stamp.at, stamp.device],
    )?;
    if changed > 0
        && let Some(before) = before
    {
        transaction.execute(
            "UPDATE week_review SET deleted_at = NULL, updated_at = ?2, device_id = ?3 WHERE id = ?1",
            params![before, stamp.at, stamp.device],
        )?;
    }
    Ok(changed > 0)
}

fn standing(transaction: &Transaction<'_>, week: Day) -> rusqlite::Result<Option<String>> {
    use rusqlite::OptionalExtension;
    transaction
        .query_row("SELECT id FROM week_review WHERE week = ?1 AND deleted_at IS NULL", [week.to_string()], |row| {
            row.get(0)
        })
        .optional()
}
