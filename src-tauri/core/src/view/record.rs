//! Looking back: the warnings Taper gave, what the person told about their time, and what another sensitivity would have
//! said.

use serde::Serialize;
use ts_rs::TS;

/// A verdict one can give.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct VerdictView {
    /// Its name.
    pub name: String,
    /// What the button says.
    pub label: String,
}

/// A warning that was shown.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct ShownWarningView {
    /// The Day it was entered.
    pub day: String,
    /// The Day in words.
    pub day_title: String,
    /// `warning` or `overuse`.
    pub level: String,
    /// What it said, one sentence a signal, as shown.
    pub sentences: Vec<String>,
    /// What the person thinks of it.
    pub verdict: Option<String>,
}

/// A sign of an episode.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct SignView {
    /// The signal.
    pub signal: String,
    /// The first Day it stayed out of its band.
    pub since: String,
    /// Days before less came of the days; negative when after.
    #[ts(type = "number")]
    pub days_before: i64,
    /// The same in words.
    pub sentence: String,
}

/// Something the person told about their time.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct EventView {
    /// Its id.
    pub id: String,
    /// `episode`, `set_aside` or `change`.
    pub kind: String,
    /// The first Day.
    pub first: String,
    /// The Day less began to come of the days, where it was told.
    pub drop: Option<String>,
    /// The last Day.
    pub last: Option<String>,
    /// In words.
    pub sentence: String,
    /// For an episode: the signals that moved, the first one first.
    pub signs: Vec<SignView>,
    /// What there is to say when there are none.
    pub remark: Option<String>,
}

/// What one sensitivity would have said on the person's own past.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[ts(export)]
pub struct SensitivityView {
    /// `cautious`, `normal` or `early`.
    pub name: String,
    /// What it is called.
    pub title: String,
    /// How often it is wrong, and what that buys.
    pub cost: String,
    /// Whether it is the present one.
    pub chosen: bool,
    /// The Days on which it would have warned, oldest first.
    pub warned: Vec<String>,
    /// The same in words.
    pub past: String,
}

/// Looking back.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[ts(export)]
pub struct RecordView {
    /// How often Taper warned, and what became of it.
    pub summary: String,
    /// Warnings called wrong, a year; nothing before there is half a year to count in.
    pub wrong_per_year: Option<f64>,
    /// The warnings, newest first.
    pub warnings: Vec<ShownWarningView>,
    /// The verdicts one can give.
    pub verdicts: Vec<VerdictView>,
    /// What the person told, newest first.
    pub events: Vec<EventView>,
    /// What each sensitivity would have said.
    pub sensitivities: Vec<SensitivityView>,
    /// Today, the latest Day an episode can have.
    pub today: String,
}
