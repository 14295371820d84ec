//! The retrospective: which signs came first, answered from memory before the recorded signals are shown, so that
//! hindsight biases the answer as little as possible; then what is kept of it for the next time.

use serde::{Deserialize, Serialize};

use crate::day::Day;

/// The most signs that can be entered, in order.
pub const MOST_SIGNS: usize = 5;
/// The most weeks between first sign and drop that can be entered.
pub const MOST_WEEKS: u32 = 52;
/// What may have been going on, in the order it is asked.
pub const GOING_ON: [&str; 7] = ["deadline", "conflict", "stuck", "travel", "illness", "life", "nothing special"];

/// One retrospective.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Retrospective {
    /// The Day of the drop it is about: a plan's first Day, or the first Day with lower output of an episode.
    pub about: Day,
    /// The Day it was answered from memory.
    pub day: Day,
    /// What was answered from memory.
    pub recollection: Recollection,
    /// What is kept for the next time.
    pub chosen: Option<Chosen>,
}

/// What was answered from memory.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Recollection {
    /// Ids of signals in the order they moved; five at most.
    pub signs: Vec<String>,
    /// Weeks between the first sign and the drop.
    pub weeks: Option<u32>,
    /// What was going on, of [`GOING_ON`].
    pub going_on: Vec<String>,
    /// What helped first, as the person wrote it.
    pub helped: String,
    /// What did not help, as the person wrote it.
    pub did_not_help: String,
    /// What the person would like to be reminded of next time, in their own words.
    pub next_time: String,
}

/// What is kept for the next time.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Chosen {
    /// The personal first signs: ids of signals, the earliest first.
    pub signs: Vec<String>,
    /// An if-then in the person's words.
    pub then: Option<IfThen>,
}

/// If this sign is away from its usual on so many of seven Days, then this.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct IfThen {
    /// The id of the signal.
    pub sign: String,
    /// Days of seven, 1 to 7.
    pub days: u32,
    /// What the person wants to do then, in their words.
    pub action: String,
}
