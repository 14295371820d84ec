//! The week: three minutes to look back, what was learned week by week, and a note for a mentor.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What is told about a week, as it is typed; empty means not told.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default)]
#[ts(export)]
pub struct WeekDraft {
    /// 0 to 4.
    pub worn: Option<u8>,
    /// 0 to 4.
    pub cared: Option<u8>,
    /// "I did …
    pub did: String,
    /// because it tells me …
    pub tells: String,
    /// which matters for …"
    pub matters: String,
    /// `all_the_way`, `part` or `lost`.
    pub trace: Option<String>,
    /// 0, 1, or 2 for more.
    pub dropped: Option<u8>,
    /// The cheapest test that decided one.
    pub test: String,
    /// 0 to 7.
    pub stuck_days: Option<u8>,
    /// What being stuck taught.
    pub stuck_taught: String,
    /// `wrote`, `told`, `findable`, `asked`.
    pub habits: Vec<String>,
    /// −2 to 2.
    pub reach: Option<i8>,
    /// `switched_off`, `relaxed`, `got_better`, `decided`.
    pub off_hours: Vec<String>,
    /// One thing to make lighter.
    pub lighter: String,
}

/// A choice with its words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct ChoiceView {
    /// Its name or number.
    pub name: String,
    /// Its words.
    pub title: String,
}

/// A question of the review.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct WeekItem {
    /// The field it fills.
    pub field: String,
    /// `one`, `many` or `text`.
    pub form: String,
    /// The question.
    pub text: String,
    /// What can be chosen.
    pub choices: Vec<ChoiceView>,
    /// What the log knows about it, to start from.
    pub hint: Option<String>,
}

/// What was learned in a week.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct LearnedWeek {
    /// Its Monday.
    pub week: String,
    /// The week in words.
    pub title: String,
    /// What was learned, one line each, with the id of the entry where there is one.
    pub lines: Vec<LearnedLine>,
}

/// One thing that was learned.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct LearnedLine {
    /// How: an outcome, a dropped idea, being stuck, in words.
    pub how: String,
    /// What.
    pub text: String,
    /// Where it was.
    pub about: String,
    /// The entry.
    pub entry: Option<String>,
}

/// The week as a screen.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct WeekView {
    /// The week's Monday.
    pub week: String,
    /// The week in words.
    pub title: String,
    /// The week before.
    pub previous: String,
    /// The week after, where it has begun.
    pub next: Option<String>,
    /// Whether it was told about.
    pub told: bool,
    /// What was told, or what the log suggests to begin with.
    pub draft: WeekDraft,
    /// The questions.
    pub items: Vec<WeekItem>,
    /// A lost thread, or drift, said gently.
    pub remarks: Vec<String>,
    /// What was learned, the newest week first.
    pub progress: Vec<LearnedWeek>,
}

/// What goes out.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct ShareView {
    /// The note as Markdown: exactly what leaves.
    pub markdown: String,
    /// The same as it will look, safe HTML.
    pub html: String,
    /// Where it was written, once it was.
    pub saved: Option<String>,
}
