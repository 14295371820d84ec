//! The look back: what one remembers, then the log beside it, then what is kept for the next time.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::record::SignView;

/// A sign one can name.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct ChoiceOfSign {
    /// The signal.
    pub signal: String,
    /// What people call it.
    pub title: String,
}

/// What was told from memory.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct ToldView {
    /// Signals, the first one first.
    pub signs: Vec<String>,
    /// Weeks before the work felt it.
    pub weeks: Option<u32>,
    /// What was going on.
    pub going_on: Vec<String>,
    /// What helped first.
    pub helped: String,
    /// What did not help.
    pub did_not_help: String,
    /// What to be told next time.
    pub next_time: String,
}

/// What is kept for the next time.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct KeptView {
    /// The first signs.
    pub signs: Vec<String>,
    /// The same in words, with the if-then.
    pub sentence: String,
    /// The if's signal.
    pub if_sign: Option<String>,
    /// The if's days of seven.
    pub if_days: Option<u32>,
    /// The then.
    pub then: Option<String>,
}

/// The look back.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct RetrospectiveView {
    /// The Day the work felt it.
    pub about: String,
    /// What it looks back at, in words.
    pub about_title: String,
    /// Signs one can name.
    pub signs: Vec<ChoiceOfSign>,
    /// What may have been going on.
    pub going_on: Vec<String>,
    /// What was told from memory, once it was.
    pub told: Option<ToldView>,
    /// The order in the log; empty until something was told.
    pub log: Vec<SignView>,
    /// What there is to say when the log shows nothing.
    pub log_remark: Option<String>,
    /// What is kept.
    pub kept: Option<KeptView>,
}
