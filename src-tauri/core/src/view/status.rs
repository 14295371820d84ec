//! What `taper today` and `taper status` print for other programs.

use std::collections::BTreeMap;

use serde::Serialize;
use serde_json::Value;

use crate::{
    evidence::Evidence,
    notification::words,
    record::Answer,
    signal::{Signal, Unit, answer},
};

/// `taper today --json`.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct TodayView {
    /// The Day.
    pub day: String,
    /// Numbers in the signal's unit; times of day, `off`, `external` and `skip` as text.
    pub readings: BTreeMap<String, Value>,
    /// The note.
    pub note: Option<String>,
    /// The level's name.
    pub level: String,
    /// Focused minutes a running plan leaves for the Day.
    pub room_minutes: Option<u32>,
}

/// `taper status --json`.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct StatusView {
    /// Today.
    pub day: String,
    /// The level's name.
    pub level: String,
    /// Since when.
    pub since: Option<String>,
    /// Why.
    pub evidence: Vec<EvidenceView>,
    /// The running plan.
    pub plan: Option<PlanStatus>,
    /// Warnings of the last 90 Days.
    pub warnings: Vec<WarningView>,
    /// The next note.
    pub next_reminder: Option<NextReminder>,
    /// The first Day nothing is known of.
    pub unknown_since: Option<String>,
}

/// One piece of evidence.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct EvidenceView {
    /// The signal.
    pub signal: String,
    /// The first Day of the shift.
    pub since: String,
    /// Days with a value since then.
    pub days: u32,
    /// The mean before, in the signal's unit.
    pub usual: f64,
    /// The mean since then.
    pub now: f64,
    /// The mean deviation, in usual day-to-day spreads; positive is worse.
    pub deviation: f64,
    /// The same in words.
    pub sentence: String,
}

/// The running plan in short.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct PlanStatus {
    /// `ease_off`, `rebuild` or `rebuild_longer`.
    pub kind: String,
    /// `active`.
    pub status: String,
    /// The stage in words.
    pub stage: String,
    /// The rung, in per cent of the usual week.
    pub rung_percent: u32,
    /// Focused minutes in seven days.
    pub cap_minutes: u32,
    /// Focused minutes in one day.
    pub day_ceiling_minutes: u32,
    /// Focused minutes left today.
    pub room_minutes: u32,
    /// Whether a step is offered.
    pub offer: bool,
}

/// A warning that was given, on the record.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct WarningView {
    /// The Day the level was entered.
    pub day: String,
    /// The level's name.
    pub level: String,
}

/// The next note.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct NextReminder {
    /// What it is about.
    pub kind: String,
    /// Its Day.
    pub for_day: String,
    /// When it can come.
    pub at: String,
}

/// An answer as other programs read it.
pub fn answer_value(signal: &Signal, said: Answer) -> Value {
    match said {
        Answer::Value(minutes) if signal.unit == Unit::Clock => Value::from(answer::clock_text(minutes)),
        // Whole numbers are written without a decimal point.
        Answer::Value(number) if number.fract() == 0.0 => Value::from(number as i64),
        Answer::Value(number) => Value::from(number),
        other => Value::from(answer::typed(signal, other)),
    }
}

/// A piece of evidence for other programs; means rounded to what the data can carry.
pub fn evidence_view(evidence: &Evidence) -> EvidenceView {
    let rounded = |value: f64| (value * 100.0).round() / 100.0;
    EvidenceView {
        signal: evidence.signal.id.to_string(),
        since: evidence.since.to_string(),
        days: evidence.days,
        usual: rounded(evidence.usual),
        now: rounded(evidence.now),
        deviation: rounded(evidence.deviation),
        sentence: words::evidence_sentence(evidence),
    }
}
