//! The trace: every Day's level, and the judged series it rests on.

use super::Level;
use crate::{day::Day, evidence::Line};

/// The level of one Day.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct DayLevel {
    /// The Day it is about.
    pub day: Day,
    /// Its level, from that Day and earlier ones alone.
    pub level: Level,
    /// The combined strength of the leading signals, in spreads of the person's own calm days.
    pub combined: f64,
    /// Whether anything was answered about a leading signal.
    pub logged: bool,
}

/// The levels of a span of Days, and the judged series they rest on.
#[derive(Debug, Clone)]
pub struct Trace {
    /// One entry a Day, oldest first.
    pub days: Vec<DayLevel>,
    /// One line a signal.
    pub lines: Vec<Line>,
    /// Days until the level can be judged, while it is Learning and anything was answered.
    pub days_to_learn: Option<usize>,
}

impl Trace {
    /// A trace of no Days.
    pub fn empty() -> Trace {
        Trace { days: Vec::new(), lines: Vec::new(), days_to_learn: None }
    }

    /// The Day's level; `None` outside the span.
    pub fn on(&self, day: Day) -> Option<&DayLevel> {
        let first = self.days.first()?.day;
        usize::try_from(day.since(first)).ok().and_then(|at| self.days.get(at))
    }

    /// The last Day's level; Learning when there is no Day.
    pub fn level(&self) -> Level {
        self.days.last().map_or(Level::Learning, |last| last.level)
    }

    /// A signal's judged series; `None` for a signal that is not followed.
    pub fn line(&self, signal: &str) -> Option<&Line> {
        self.lines.iter().find(|line| line.series.signal.id.as_str() == signal)
    }

    /// The first Day nothing is known of, when the last entry is more than `patience` Days old.
    pub fn unknown_since(&self, patience: i64) -> Option<Day> {
        let (last, today) = (self.days.iter().rfind(|day| day.logged)?.day, self.days.last()?.day);
        (today.since(last) > patience).then(|| last.plus(1))
    }
}
