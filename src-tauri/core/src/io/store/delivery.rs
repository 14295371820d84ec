//! Deliveries: what was shown, as it was shown, and which were put off.

use rusqlite::{Connection, Row, Transaction, params};

use super::{Stamp, fields::Fields, new_id};
use crate::{
    day::Day,
    level::Level,
    notification::DueReminder,
    reminder::{Delivery, Kind},
};

/// What was shown since an instant (seconds since 1970 UTC), oldest first.
pub fn since(connection: &Connection, instant: i64) -> rusqlite::Result<Vec<Delivery>> {
    let mut statement = connection.prepare_cached(
        "SELECT id, kind, day, shown_at, later_until, level, on_desktop FROM delivery
         WHERE shown_at >= ?1 AND deleted_at IS NULL ORDER BY shown_at, id",
    )?;
    statement.query_map([instant], delivery)?.collect()
}

/// Records that a reminder was shown by the desktop, or left to the window.
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

/// Records that the last delivery of a kind for a Day was put off until an instant; without one it is done for the Day.
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

fn delivery(row: &Row<'_>) -> rusqlite::Result<Delivery> {
    let fields = Fields::of("delivery", row);
    let level_rank = fields.maybe_named(5, |level| match level {
        "warning" => Some(2),
        "overuse" => Some(3),
        _ => None,
    })?;
    Ok(Delivery {
        kind: fields.named(1, Kind::named)?,
        day: fields.day(2)?,
        shown_at: fields.get(3)?,
        later_until: fields.get(4)?,
        on_desktop: fields.get(6)?,
        level_rank: level_rank.unwrap_or(0),
    })
}
