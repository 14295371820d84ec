//! The three-weekly review of a plan: what got lighter, what in the work could change, who could help; and the question
//! that matters for the plan.

use serde::{Deserialize, Serialize};

/// A review as it was given.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Review {
    /// Whether even small efforts leave the person worse for a day or more.
    pub worse: bool,
    /// What got lighter, as the person wrote it.
    pub lighter: String,
    /// What in the work could change: of scope, deadlines, people and hours.
    pub change: Vec<String>,
    /// How it could change, as the person wrote it.
    pub how: String,
    /// Who could help, by name.
    pub who: String,
}
