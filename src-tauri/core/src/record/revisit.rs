//! Revisits: an entry of months ago, read again, and how much of it came back.

use crate::day::Day;

/// A meeting with an old entry.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Revisit {
    /// The entry.
    pub entry: String,
    /// The Day it was met again.
    pub day: Day,
    /// `all`, `some` or `little` of its finer points.
    pub recalled: String,
    /// What was missing, of [`MISSING`].
    pub missing: Vec<String>,
    /// More about it.
    pub words: String,
}

/// How much could be recalled.
pub const RECALLED: [&str; 3] = ["all", "some", "little"];
/// What may have been missing.
pub const MISSING: [&str; 6] = ["why", "parameters", "plot", "result", "conclusion", "code"];
