//! What is recorded: readings, each one answer about one signal on one Day, and everything else the store keeps.
//!
//! Missing is not zero and not "no": an [`Answer`] is a value, a day off, a night that something outside decided, or
//! "skip"; a Day without an answer has no reading at all.
//! This module does not know which signals exist, nor where readings are kept.

pub mod attachment;
pub mod copy;
pub mod event;
pub mod focus;
pub mod front_matter;
pub mod id;
pub mod import;
pub mod log;
pub mod log_loss;
pub mod log_state;
pub mod passage;
pub mod pathway;
pub mod pathway_gaps;
pub mod plan_review;
pub mod restoring;
pub mod retrospective;
pub mod revisit;
pub mod search;
pub mod stem;
pub mod stuck;
pub mod tags;
pub mod title;
pub mod warning;
pub mod week;
pub mod week_log;

use std::{fmt, sync::Arc};

use crate::day::Day;

/// The name of a signal: a small letter, then small letters, digits and `_`, 40 characters at most.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SignalId(Arc<str>);

impl SignalId {
    /// The id written in `text`, or `None` when it is not shaped like one.
    pub fn parse(text: &str) -> Option<SignalId> {
        let rest_fits = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_';
        let fits =
            text.len() <= 40 && text.starts_with(|c: char| c.is_ascii_lowercase()) && text.chars().all(rest_fits);
        fits.then(|| SignalId(text.into()))
    }

    /// The id of a signal that the program itself names.
    pub fn of_catalog(word: &'static str) -> SignalId {
        SignalId(word.into())
    }

    /// `word_7`: an id for something that has no name of its own.
    pub fn numbered(word: &'static str, number: usize) -> SignalId {
        SignalId(format!("{word}_{number}").into())
    }

    /// The id as text, as it is stored and typed.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for SignalId {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.0)
    }
}

/// An answer to the question about one signal.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Answer {
    /// A number in the signal's own unit.
    Value(f64),
    /// A day off: a real value, not the same as nothing done.
    Off,
    /// Something outside decided it, so it is no evidence about the person.
    External,
    /// Skipped on purpose: the question is not asked again for that Day.
    Skip,
    /// Taken back: the Day counts as not answered.
    Cleared,
}

impl Answer {
    /// The number it stands for in a series, where there is one. A day off is no work: zero minutes.
    pub fn number(self) -> Option<f64> {
        match self {
            Answer::Value(value) => Some(value),
            Answer::Off => Some(0.0),
            Answer::External | Answer::Skip | Answer::Cleared => None,
        }
    }
}

/// Where a reading came from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Source {
    /// The person, in the window or on the command line.
    CheckIn,
    /// The focus timer, when a session ended.
    Timer,
    /// What was done in the research log.
    Log,
    /// A file: another app's, or an export of our own.
    Import,
    /// The made-up year of the demo.
    Demo,
}

impl Source {
    /// The word it is stored under.
    pub fn name(self) -> &'static str {
        match self {
            Source::CheckIn => "check_in",
            Source::Timer => "timer",
            Source::Log => "log",
            Source::Import => "import",
            Source::Demo => "demo",
        }
    }

    /// The source stored under this word.
    pub fn named(name: &str) -> Option<Source> {
        let all = [Source::CheckIn, Source::Timer, Source::Log, Source::Import, Source::Demo];
        all.into_iter().find(|source| source.name() == name)
    }
}

/// One answer about one signal on one Day.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Reading {
    /// The Day it is about.
    pub day: Day,
    /// The answer as it was given.
    pub answer: Answer,
    /// Where it came from.
    pub source: Source,
    /// The Day on which it was recorded.
    pub recorded_on: Day,
}

impl Reading {
    /// Whether it was recorded more than `grace_days` after its Day. Only check-ins can be late; imports cover any Day.
    pub fn late(&self, grace_days: i64) -> bool {
        self.source == Source::CheckIn && self.recorded_on.since(self.day) > grace_days
    }
}

/// An answer to be written.
#[derive(Debug, Clone, PartialEq)]
pub struct NewReading {
    /// The id of the signal.
    pub signal: SignalId,
    /// The Day it is about.
    pub day: Day,
    /// The answer as it was given.
    pub answer: Answer,
}

/// A check-in that was given for a Day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GivenCheckIn {
    /// The comment on the Day, if there is one.
    pub comment: Option<String>,
    /// When it was given last, in minutes since midnight where the person was.
    pub at_minutes: u32,
}

/// All current readings of one signal, oldest first.
#[derive(Debug, Clone, PartialEq)]
pub struct History {
    /// The id of the signal.
    pub signal: SignalId,
    /// Its readings, oldest first, at most one a Day.
    pub readings: Vec<Reading>,
}

/// The readings of `signal`, or none.
pub fn readings_of<'a>(histories: &'a [History], signal: &str) -> &'a [Reading] {
    histories.iter().find(|history| history.signal.as_str() == signal).map_or(&[], |history| &history.readings)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_signal_id_is_a_plain_word() {
        for good in ["sleep", "a", "mood_2", "stress_level"] {
            assert!(SignalId::parse(good).is_some(), "{good} is an id");
        }
        for bad in ["", "Sleep", "2sleep", "sleep h", "_x", "sleep;drop", "schlaf\u{e4}"] {
            assert!(SignalId::parse(bad).is_none(), "{bad:?} is no id");
        }
    }

    #[test]
    fn a_reading_is_late_only_when_a_person_says_it_long_after() {
        let day = Day::parse("2026-03-02").unwrap();
        let given = |source, after| Reading { day, answer: Answer::Value(1.0), source, recorded_on: day.plus(after) };
        assert!(!given(Source::CheckIn, 3).late(3));
        assert!(given(Source::CheckIn, 4).late(3));
        assert!(!given(Source::Import, 400).late(3));
    }
}
