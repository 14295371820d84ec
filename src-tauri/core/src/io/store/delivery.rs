//! Deliveries: what was shown, as it was shown, and what was asked for later.

use rusqlite::{Connection, Row, Transaction, params};

use super::{Stamp, new_id};
use crate::{
    day::Day,
    level::Level,
    notification::DueReminder,
    reminder::{Delivery, Kind},
};

/// What was shown since an instant (seconds since 1970 UTC), oldest first.
pub fn since(connection: &Connection, instant: i64) -> rusqlite::Result<Vec<Delivery>> {
    let mut statement = connection.prepare_cached(
        "SELECT kind, day, shown_at, later_until, level, on_desktop FROM delivery
         WHERE shown_at >= ?1 AND deleted_at IS NULL ORDER BY shown_at, id",
    )?;
    // A kind of a newer version is none of ours to count.
    let rows = statement.query_map([instant], |row| Ok(delivery(row)))?;
    Ok(rows.flatten().flatten().collect())
}

/// Writes that a reminder was shown by the desktop, or left to the window.
pub fn add(
    transaction: &Transaction<'_>,
    shown: &DueReminder,
    on_desktop: bool,
    stamp: &Stamp,
) -> rusqlite::Result<()> {
    transaction.execute(
        "INSERT INTO delivery (id, kind, day, level, title, body, shown_at, offset_minutes, zone, updated_at, device_id,
                               on_desktop)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?7, ?10, ?11)",
        params![
            new_id(stamp),
            shown.reminder.kind.name(),
            shown.reminder.day.to_string(),
            shown.reminder.level.map(Level::name),
            shown.notification.title,
            shown.notification.body,
            stamp.at,
            stamp.offset_minutes,
            stamp.zone,
            stamp.device,
            on_desktop
        ],
    )?;
    Ok(())
}

/// Writes that the last delivery of a kind for a Day was asked for later; without an instant it is done for the Day.
pub fn put_off(
    transaction: &Transaction<'_>,
    kind: Kind,
    day: Day,
    until: Option<i64>,
    stamp: &Stamp,
) -> rusqlite::Result<usize> {
    transaction.execute(
        "UPDATE delivery SET later_until = ?1, updated_at = ?2 WHERE id =
           (SELECT id FROM delivery WHERE kind = ?3 AND day = ?4 AND deleted_at IS NULL
            ORDER BY shown_at DESC, id DESC LIMIT 1)",
        (until, stamp.at, kind.name(), day.to_string()),
    )
}

fn delivery(row: &Row<'_>) -> Option<Delivery> {
    let kind = row.get_ref(0).ok()?.as_str().ok()?;
    let day = row.get_ref(1).ok()?.as_str().ok()?;
    let level: Option<String> = row.get(4).ok()?;
    Some(Delivery {
        kind: Kind::named(kind)?,
        day: Day::parse(day)?,
        shown_at: row.get(2).ok()?,
        later_until: row.get(3).ok()?,
        on_desktop: row.get(5).ok()?,
        level_rank: level.as_deref().map_or(0, |level| if level == "overuse" { 3 } else { 2 }),
    })
}
