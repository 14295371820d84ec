//! The plan for a calendar program: one all-day line a Day ahead, and one restoring thing, if one likes.
//!
//! Every event keeps its UID from export to export, so that bringing the file in again updates what is there. All of them
//! leave the day free.

use std::path::Path;

use chrono::{DateTime, Utc};
use icalendar::{Calendar, Component, Event, EventLike, Property};

use super::{export, read, room};
use crate::{day::Day, error::Result, say, view::plan_ahead::DayAhead};

/// Who made the file (RFC 5545, 3.7.3); the same in every version, since programs tell by it where an event came from.
const PRODUCT: &str = "-//Taper//Taper//EN";
const PRODUCT_LINE: &str = "PRODID:-//Taper//Taper//EN";

/// Writes the Days ahead of a plan that began on `plan`.
///
/// # Errors
/// [`Code::Unreadable`](crate::error::Code::Unreadable) when the file cannot be written.
pub fn write(file: &Path, plan: Day, days: &[DayAhead], written: DateTime<Utc>) -> Result<()> {
    let mut calendar = Calendar::empty();
    for (name, value) in [("VERSION", "2.0"), ("PRODID", PRODUCT), ("CALSCALE", "GREGORIAN")] {
        calendar.append_property(Property::new(name, value));
    }
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
        room::unwritable(&error, what, file, say!("general-choose-place"))
    };
    export::put(file, calendar.to_string().as_bytes()).map_err(failed)
}

/// Whether a file is a calendar that Taper wrote, which a newer one may take the place of.
pub fn is_ours(file: &Path) -> bool {
    read::text(file).is_ok_and(|text| text.lines().any(|line| line.trim_end() == PRODUCT_LINE))
}

/// An event of one whole day, which ends where the next one begins: the end of an event is no part of it.
fn all_day(day: Day, uid: &str, summary: &str, written: DateTime<Utc>) -> Event {
    let mut event = Event::new();
    // A line break is the only sign below the blank that a text may hold, and a summary is one line.
    let summary: String = summary.chars().map(|sign| if sign.is_control() { ' ' } else { sign }).collect();
    event.uid(uid).timestamp(written).summary(&summary).starts(day.date()).ends(day.plus(1).date());
    event.add_property("TRANSP", "TRANSPARENT");
    event.done()
}
