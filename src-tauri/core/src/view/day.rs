//! A Day as a whole: what was answered and what it was before, what was written, what it served.

use serde::Serialize;
use ts_rs::TS;

use super::entry_words::{EntryLine, Listed, chain_sentence, lines};
use crate::{
    day::Day,
    facts::Facts,
    notification::{answers, signals},
    record::{Answer, GivenCheckIn, History, pathway::PathwayStep},
    say, words,
};

/// What is known of a Day besides the facts.
pub struct Known {
    /// Its check-in, if it was given.
    pub given: Option<GivenCheckIn>,
    /// Every answer about it, corrected or not, in the order they were given.
    pub versions: Vec<History>,
    /// What was written that Day.
    pub entries: Vec<Listed>,
    /// The steps of the pathway.
    pub steps: Vec<PathwayStep>,
    /// The steps that its work served.
    pub served: Vec<String>,
    /// Minutes its focus sessions counted.
    pub focus_minutes: u32,
}

/// A Day as a screen.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct DayView {
    /// The Day, `YYYY-MM-DD`.
    pub day: String,
    /// The same in words.
    pub title: String,
    /// What was answered about it.
    pub answers: Vec<DayAnswer>,
    /// The comment on it.
    pub comment: Option<String>,
    /// The time its focus sessions counted, in a sentence.
    pub focus: Option<String>,
    /// What its work served, in sentences.
    pub served: Vec<String>,
    /// What was written that day.
    pub entries: Vec<EntryLine>,
    /// Where nothing is known of it, a sentence.
    pub empty: Option<String>,
}

/// An answer about a Day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct DayAnswer {
    /// The id of the signal.
    pub signal: String,
    /// Its title.
    pub title: String,
    /// The answer in words.
    pub value: String,
    /// What it was before, in a sentence; empty where it was never changed.
    pub before: String,
}

/// A Day as a screen.
pub fn build(facts: &Facts, day: Day, known: Known) -> DayView {
    let answers: Vec<DayAnswer> =
        facts.histories.iter().filter_map(|history| answer(facts, day, history, &known.versions)).collect();
    let comment = known.given.and_then(|given| given.comment);
    let is_empty = answers.is_empty() && comment.is_none() && known.entries.is_empty() && known.served.is_empty();
    DayView {
        day: day.to_string(),
        title: words::long_date(day),
        answers,
        comment,
        focus: (known.focus_minutes > 0)
            .then(|| say!("day-focus", minutes = words::length(f64::from(known.focus_minutes)))),
        served: known.served.iter().filter_map(|step| chain_sentence(&known.steps, step)).collect(),
        entries: lines(&known.entries),
        empty: is_empty.then(|| say!("day-empty")),
    }
}

fn answer(facts: &Facts, day: Day, history: &History, versions: &[History]) -> Option<DayAnswer> {
    let signal = facts.signal(history.signal.as_str()).ok()?;
    let present = facts.answer(&history.signal, day)?;
    let of_signal = versions.iter().find(|one| one.signal == history.signal);
    let mut earlier: Vec<String> = Vec::new();
    for version in of_signal.iter().flat_map(|one| &one.readings) {
        let text = match version.answer {
            Answer::Cleared => say!("day-cleared"),
            answer => answers::shown(&signal, answer),
        };
        if earlier.last() != Some(&text) {
            earlier.push(text);
        }
    }
    let value = answers::shown(&signal, present);
    // The last version is the present one.
    earlier.pop_if(|last| *last == value);
    let before = if earlier.is_empty() { String::new() } else { say!("day-before", values = earlier.join(", ")) };
    Some(DayAnswer { signal: history.signal.to_string(), title: signals::title(&signal), value, before })
}

impl DayView {
    /// The Day as lines for a terminal.
    pub fn lines(&self) -> Vec<String> {
        let answers = self.answers.iter().map(|answer| {
            let end = if answer.before.is_empty() { String::new() } else { format!(" ({})", answer.before) };
            format!("  {}: {}{end}", answer.title, answer.value)
        });
        let comment = self.comment.iter().map(|comment| format!("  {}", say!("home-note", note = comment)));
        let entries = self.entries.iter().map(|entry| format!("  {}  {}", entry.short, entry.heading));
        let written = (!self.entries.is_empty()).then(|| say!("day-written"));
        let focus = self.focus.iter().chain(&self.served).chain(&self.empty).cloned();
        answers.chain(comment).chain(focus).chain(written).chain(entries).collect()
    }
}
