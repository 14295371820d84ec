//! The reminders of the next days, as they would come with the present settings.

use serde::Serialize;
use ts_rs::TS;

use crate::{
    day::{Day, Now},
    notification::words,
    reminder::simulate::Shown,
    words::clock,
};

/// A reminder that would come.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct PreviewLine {
    /// The date with its weekday, in words.
    pub day: String,
    /// The time of day, as the person's clock has it.
    pub time: String,
    /// What it would be about, in words.
    pub about: String,
}

/// A line of the preview: `Tuesday, 24 November`, `09:00`, and what it is about.
pub fn line(shown: &Shown, now: &Now) -> PreviewLine {
    let then = Now { instant: shown.at, zone: now.zone.clone() };
    PreviewLine {
        day: words::weekday_date(Day::of(then.local().date())),
        time: clock(f64::from(then.minute_of_day())),
        about: words::kind(shown.reminder.kind),
    }
}
