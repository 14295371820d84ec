//! Signals: the quantities we follow, each declared once.
//!
//! A [`Signal`] says how it is asked, in which unit it is kept, which way is worse and what part it plays. The form,
//! the charts, the command line and the importers read it from here; adding one is one entry in [`catalog`] and its
//! messages.
//! This module does not know what anybody answered, except to turn it into a [`Series`].

pub mod answer;
pub mod catalog;
pub mod clock;
pub mod figures;
pub mod own;
pub mod series;

pub use series::Series;

use crate::{day::Day, record::SignalId};

/// The unit a signal is kept in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unit {
    /// Whole minutes, 0 to 1440.
    Minutes,
    /// A time of day, kept as minutes since midnight.
    Clock,
    /// A whole number of things.
    Count,
    /// A whole step on a scale.
    Points,
    /// No = 0, yes = 1.
    YesNo,
    /// Any number.
    Number,
}

/// Which way strain moves it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Worse {
    /// A rise is worse.
    Higher,
    /// A fall is worse.
    Lower,
    /// Neither: it is load or context.
    Neither,
}

/// The part a signal plays.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Role {
    /// May raise an early warning.
    Leading,
    /// Counts only for the Overuse level, and is never needed.
    Late,
    /// How much was done; never strain by itself.
    Load,
}

/// How the numbers of a scale are usually spread, which decides the working scale and the weak prior.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Spread {
    /// Steps of a short scale; the prior spread is a share of its width.
    Ordinal {
        /// Largest minus smallest step.
        width: f64,
    },
    /// A length or time of day around a typical value, in minutes.
    Hours,
    /// Counts of things, with a tail: a square root evens it.
    Count,
    /// Minutes, often none, with a long tail: a square root evens it.
    Duration,
    /// Not known: learned from the person's own first weeks.
    Unknown,
}

/// When the morning form asks about a signal, and the Day its answer is written to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Asked {
    /// About now: written to today.
    Now,
    /// About last night: written to today.
    LastNight,
    /// About yesterday: written to the Day before.
    Yesterday,
}

impl Asked {
    /// The Day that an answer given on the morning of `day` is about.
    pub fn about(self, day: Day) -> Day {
        match self {
            Asked::Now | Asked::LastNight => day,
            Asked::Yesterday => day.plus(-1),
        }
    }
}

/// How a signal stands in the check-in; its words are in the message files, by the signal's id.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Question {
    /// When it is asked about.
    pub asked: Asked,
    /// Up to ten answers that one key gives, as they are typed. A scale needs none.
    pub choices: &'static [&'static str],
    /// Asked from the first day on.
    pub on_by_default: bool,
}

/// A quantity we follow.
#[derive(Debug, Clone, PartialEq)]
pub struct Signal {
    /// The name it is stored, typed and exported under, like `bedtime_delay`.
    pub id: SignalId,
    /// What the person calls it, when it is one of their own; the catalog's are named in their language where they are shown.
    pub own_title: Option<String>,
    /// The unit it is kept in.
    pub unit: Unit,
    /// Smallest and largest value accepted.
    pub range: (f64, f64),
    /// Which way strain moves it.
    pub worse: Worse,
    /// The part it plays.
    pub role: Role,
    /// How its numbers spread.
    pub spread: Spread,
    /// How the check-in asks for it, when it does.
    pub question: Option<Question>,
    /// Days after its own on which it may still be answered and count as fresh.
    pub grace_days: i64,
    /// Whether it is one of the person's own.
    pub is_own: bool,
    /// Whether weekdays differ.
    pub weekdays: bool,
    /// Whether a Day with other entries and none of this one means none.
    pub empty_is_zero: bool,
}

/// Prior spreads on the working scale: what a 0–4 item, a bedtime in hours, a square-rooted count and a square-rooted
/// length in hours spread by from day to day in diary studies. Weak: eight days of own data outweigh them.
const ORDINAL_SHARE: f64 = 0.85 / 4.0;
const HOURS_SPREAD: f64 = 0.8;
const COUNT_SPREAD: f64 = 0.5;
const DURATION_SPREAD: f64 = 0.45;
/// Anscombe's (1948) shift, which makes the square root of small counts spread evenly.
const COUNT_SHIFT: f64 = 0.375;
/// The same idea for lengths in hours, so that none and a quarter of an hour stay apart.
const DURATION_SHIFT: f64 = 0.1;

impl Signal {
    /// When the morning form asks about it, and the Day its answer is written to.
    pub fn asked(&self) -> Asked {
        match (self.question, self.unit) {
            (Some(question), _) => question.asked,
            (None, Unit::Points) if self.is_own => Asked::Now,
            (None, _) if self.is_own => Asked::Yesterday,
            (None, _) => Asked::LastNight,
        }
    }

    /// The place of a Day in the weekly pattern; all alike where weekdays do not differ.
    pub fn pattern_day(&self, day: crate::day::Day) -> usize {
        if self.weekdays { day.weekday() } else { 0 }
    }

    /// The value on the working scale, on which worse is up and days spread evenly.
    pub fn working(&self, value: f64) -> f64 {
        let even = match self.spread {
            Spread::Count => (value.max(0.0) + COUNT_SHIFT).sqrt(),
            Spread::Duration => (value.max(0.0) / self.per_hour() + DURATION_SHIFT).sqrt(),
            Spread::Hours => value / self.per_hour(),
            Spread::Ordinal { .. } | Spread::Unknown => value,
        };
        if self.worse == Worse::Lower { -even } else { even }
    }

    /// The value in the signal's own unit for a place on the working scale.
    pub fn from_working(&self, place: f64) -> f64 {
        let even = if self.worse == Worse::Lower { -place } else { place };
        let value = match self.spread {
            Spread::Count => even.max(0.0).powi(2) - COUNT_SHIFT,
            Spread::Duration => (even.max(0.0).powi(2) - DURATION_SHIFT) * self.per_hour(),
            Spread::Hours => even * self.per_hour(),
            Spread::Ordinal { .. } | Spread::Unknown => return even,
        };
        // A time of day before midnight is no value that is too small.
        if self.unit == Unit::Clock { value } else { value.max(self.range.0) }
    }

    /// The length of a whole turn on the working scale, for a time of day; `None` for what is no circle.
    pub fn turn(&self) -> Option<f64> {
        (self.unit == Unit::Clock).then(|| (self.working(clock::TURN) - self.working(0.0)).abs())
    }

    /// The mean of values in the signal's unit, around the clock for times of day; `None` where there is none.
    pub fn mean(&self, values: impl Iterator<Item = f64> + Clone) -> Option<f64> {
        if self.unit == Unit::Clock {
            return clock::mean(values);
        }
        let (sum, count) = values.fold((0.0, 0.0), |(sum, count), value| (sum + value, count + 1.0));
        (count > 0.0).then_some(sum / count)
    }

    /// Which bare numbers make sense as a length of it.
    pub fn bare_length(&self) -> figures::Bare {
        if self.spread == Spread::Hours { figures::Bare::NIGHT } else { figures::Bare::DOING }
    }

    /// The spread to expect on the working scale before anything is known; `None` for an unknown scale.
    pub fn prior_spread(&self) -> Option<f64> {
        match self.spread {
            Spread::Ordinal { width } => Some(ORDINAL_SHARE * width),
            Spread::Hours => Some(HOURS_SPREAD),
            Spread::Count => Some(COUNT_SPREAD),
            Spread::Duration => Some(DURATION_SPREAD),
            Spread::Unknown => None,
        }
    }

    /// Minutes are kept, hours are worked with; other units of length come in hours already.
    fn per_hour(&self) -> f64 {
        if matches!(self.unit, Unit::Minutes | Unit::Clock) { 60.0 } else { 1.0 }
    }
}
