//! The plan for a calendar program: one all-day line a Day ahead, and one restoring thing, if one likes.
//!
//! Every event keeps its UID from export to export, so that bringing the file in again updates what is there. All of them
//! leave the day free.

use std::path::Path;

use chrono::{DateTime, Utc};
use icalendar::{Calendar, Component, Event, EventLike};

use super::export;
use crate::{
    day::Day,
    error::{Error, Result},
    say,
    view::plan_ahead::DayAhead,
};

/// Writes the Days ahead of a plan that began on `plan`.
///
/// # Errors
/// [`Code::Unreadable`](crate::error::Code::Unreadable) when the file cannot be written.
pub fn write(file: &Path, plan: Day, days: &[DayAhead], written: DateTime<Utc>) -> Result<()> {
    let mut calendar = Calendar::new();
    calendar.name("Taper");
    for ahead in days {
        let uid = format!("plan-{plan}-{}@taper", ahead.day);
        calendar.push(all_day(ahead.day, &uid, &ahead.line, written));
        if let Some(thing) = &ahead.restoring {
            let uid = format!("plan-{plan}-{}-restoring@taper", ahead.day);
            calendar.push(all_day(ahead.day, &uid, &say!("calendar-if-you-like", thing = thing), written));
        }
    }
    let failed = |error: std::io::Error| {
        let what = say!("calendar-unwritable", error = error.to_string());
        Error::unreadable(what, file.display(), say!("general-choose-place"))
    };
    export::put(file, calendar.to_string().as_bytes()).map_err(failed)
}

fn all_day(day: Day, uid: &str, summary: &str, written: DateTime<Utc>) -> Event {
    let mut event = Event::new();
    event.uid(uid).timestamp(written).summary(summary).all_day(day.date());
    event.add_property("TRANSP", "TRANSPARENT");
    event.done()
}
