//! The reminders of the next days, as they would come with the present settings.

use serde::Serialize;
use ts_rs::TS;

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
