//! Home: the level in words with its reasons, today's room, and the one next thing.

use serde::Serialize;
use ts_rs::TS;

use super::{OfferView, record::VerdictView};
use crate::{
    day::Day,
    evidence::{Evidence, against},
    level::{Level, Trace},
    notification::{signals, words},
};

/// The level's name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
#[serde(rename_all = "lowercase")]
pub enum LevelName {
    /// The usual self is not known yet.
    Learning,
    /// Nothing has moved for long.
    Steady,
    /// Something has moved.
    Watch,
    /// Signals have moved together.
    Warning,
    /// And what comes of the days has dropped.
    Overuse,
}

impl From<Level> for LevelName {
    fn from(level: Level) -> LevelName {
        match level {
            Level::Learning => LevelName::Learning,
            Level::Steady => LevelName::Steady,
            Level::Watch { .. } => LevelName::Watch,
            Level::Warning { .. } => LevelName::Warning,
            Level::Overuse { .. } => LevelName::Overuse,
        }
    }
}

/// Why, for one signal.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct ReasonView {
    /// The signal.
    pub signal: String,
    /// What people call it.
    pub title: String,
    /// What was seen.
    pub sentence: String,
}

/// The level with its reasons.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct LevelView {
    /// Its name.
    pub name: LevelName,
    /// A heading.
    pub title: String,
    /// The Day it was entered.
    pub since: Option<String>,
    /// What it means, and how sure.
    pub paragraph: String,
    /// One sentence a signal.
    pub reasons: Vec<ReasonView>,
    /// What speaks against it.
    pub against: Option<String>,
    /// The first Day nothing is known of, when check-ins are missing.
    pub unknown_since: Option<String>,
}

/// A question on Home: what a past warning was worth, or, without verdicts, whether this is the new normal.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct QuestionView {
    /// A heading.
    pub title: String,
    /// The question.
    pub text: String,
    /// The warning's Day, or the first Day of the new normal.
    pub day: String,
    /// The answers to a warning.
    pub verdicts: Vec<VerdictView>,
}

/// The card behind "I'm in a really bad place".
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct BadPlaceView {
    /// The words, a paragraph each.
    pub paragraphs: Vec<String>,
    /// The people the person wrote down earlier, a line each.
    pub people: Vec<String>,
    /// Where help can be found; opened in the browser.
    pub help_link: String,
}

/// Something that waits without hurry.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct WaitingView {
    /// The screen where it is: `ideas` or `why`.
    pub screen: String,
    /// What it is.
    pub sentence: String,
}

/// Home.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct HomeView {
    /// Today.
    pub day: String,
    /// Today in words.
    pub day_title: String,
    /// Whether today's check-in was given.
    pub checked_in: bool,
    /// A greeting.
    pub greeting: String,
    /// The level.
    pub level: LevelView,
    /// The one question there is.
    pub question: Option<QuestionView>,
    /// Today's room in the running plan.
    pub room: Option<String>,
    /// A word about the first days back after days off.
    pub guard: Option<String>,
    /// An offer, when there is one.
    pub offer: Option<OfferView>,
    /// The one next thing.
    pub next: String,
    /// What today's work leads up to, where that was said.
    pub trace: Option<String>,
    /// What of research waits: an idea whose day has come, a question that could be written down.
    pub research: Vec<WaitingView>,
    /// A note the desktop could not show.
    pub notice: Option<String>,
}

/// The level of a Day in words; without numbers where those are hidden.
pub fn level(
    level: Level,
    evidence: &[Evidence],
    trace: &Trace,
    day: Day,
    unknown_since: Option<Day>,
    hides_numbers: bool,
) -> LevelView {
    let shown = if level.rank() > 0 { evidence } else { &[] };
    LevelView {
        name: level.into(),
        title: words::level_title(level),
        since: level.since().map(|since| since.to_string()),
        paragraph: words::level_paragraph(level, evidence, trace.days_to_learn, day),
        reasons: shown.iter().map(|one| reason(one, hides_numbers)).collect(),
        against: (level.rank() > 0).then(|| words::against_sentence(&against(&trace.lines, day))).flatten(),
        unknown_since: unknown_since.map(words::date),
    }
}

fn reason(evidence: &Evidence, hides_numbers: bool) -> ReasonView {
    let sentence = if hides_numbers { words::evidence_sentence_without_numbers } else { words::evidence_sentence };
    ReasonView {
        signal: evidence.signal.id.to_string(),
        title: signals::title(&evidence.signal),
        sentence: sentence(evidence),
    }
}
