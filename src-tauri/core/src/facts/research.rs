//! What Home shows of the research half.

use crate::{
    day::Day,
    record::{log::StoredEntry, pathway::PathwayStep, stuck::Spell, week::WeekReview},
};

/// What Home shows of the research half.
#[derive(Debug, Clone, Default)]
pub struct Research {
    /// Whether anything was ever written in the log.
    pub has_entries: bool,
    /// The steps of the pathway.
    pub steps: Vec<PathwayStep>,
    /// Every spell, open or over.
    pub spells: Vec<Spell>,
    /// Every idea, the oldest first.
    pub ideas: Vec<StoredEntry>,
    /// The weekly reviews that were given.
    pub reviews: Vec<WeekReview>,
    /// The steps that work served, today or later, each with its Day.
    pub served: Vec<(Day, String)>,
}
