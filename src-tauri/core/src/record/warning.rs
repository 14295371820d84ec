//! Warnings as they were shown, and what the person answered.

use super::event::{AnsweredWarning, Verdict};
use crate::day::Day;

/// A warning that was shown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ShownWarning {
    /// The Day it was entered.
    pub day: Day,
    /// The level it was shown for: `warning` or `overuse`.
    pub level: String,
    /// The sensitivity it was shown at.
    pub sensitivity: String,
    /// One sentence a signal, as shown.
    pub sentences: Vec<String>,
    /// The evidence behind them, as JSON.
    pub evidence: String,
    /// The person's verdict, and the Day they gave it; none until then.
    pub answer: Option<(Verdict, Day)>,
}

impl ShownWarning {
    /// The answer, in the form in which the trace reads it.
    pub fn answered(&self) -> Option<AnsweredWarning> {
        let (verdict, answered) = self.answer?;
        Some(AnsweredWarning { warned: self.day, answered, verdict })
    }
}
