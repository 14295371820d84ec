//! What of research Home speaks of.

use crate::{
    day::Day,
    record::{log::StoredEntry, pathway::PathwayStep, stuck::Spell, week::WeekReview},
};

/// What of research Home speaks of.
#[derive(Debug, Clone, Default)]
pub struct Research {
    /// The steps of the pathway.
    pub steps: Vec<PathwayStep>,
    /// Times of being stuck.
    pub spells: Vec<Spell>,
    /// Ideas, the oldest first.
    pub ideas: Vec<StoredEntry>,
    /// Weeks that were looked back on.
    pub reviews: Vec<WeekReview>,
    /// The steps that work served, today or later, each with its Day.
    pub served: Vec<(Day, String)>,
}
