//! A look back: which signs came first, told from memory before the log is shown, so that knowing how it went colours the
//! answer as little as it can; then what is kept of it for the next time.

use serde::{Deserialize, Serialize};

use crate::day::Day;

/// Signs one can name, and put in order.
pub const MOST_SIGNS: usize = 5;
/// Weeks before the work felt it that one can name.
pub const MOST_WEEKS: u32 = 52;
/// What may have been going on, in the order it is asked.
pub const GOING_ON: [&str; 7] = ["deadline", "conflict", "stuck", "travel", "illness", "life", "nothing special"];

/// A look back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Retrospective {
    /// The Day the work felt it: a plan's first Day, or the drop of a hard time.
    pub about: Day,
    /// The Day it was told, or chosen.
    pub day: Day,
    /// What was told from memory.
    pub recollection: Recollection,
    /// What is kept for the next time.
    pub chosen: Option<Chosen>,
}

/// What was told from memory.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Recollection {
    /// Signals, the first one first; five at most.
    pub signs: Vec<String>,
    /// Weeks before the work felt it.
    pub weeks: Option<u32>,
    /// What was going on, of [`GOING_ON`].
    pub going_on: Vec<String>,
    /// What helped first.
    pub helped: String,
    /// What did not help.
    pub did_not_help: String,
    /// What the person would like to be told next time, in their own words.
    pub next_time: String,
}

/// What is kept for the next time.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Chosen {
    /// The personal first signs, the first one first.
    pub signs: Vec<String>,
    /// An if-then in the person's words.
    pub then: Option<IfThen>,
}

/// If this sign is away from its usual on so many of seven Days, then this.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct IfThen {
    /// The signal.
    pub sign: String,
    /// Days of seven, 1 to 7.
    pub days: u32,
    /// What to do then.
    pub action: String,
}
