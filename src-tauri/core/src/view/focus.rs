//! The focus timer.

use serde::Serialize;
use ts_rs::TS;

/// How the timer stands.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct FocusView {
    /// Whether a session runs.
    pub running: bool,
    /// Since when.
    pub since: Option<String>,
    /// Minutes it has run.
    pub minutes: u32,
    /// Minutes counted today, with the running session.
    pub today_minutes: u32,
    /// Whether it has run for so long that one is asked how long it really was.
    pub asks_how_long: bool,
    /// The same in words.
    pub sentence: String,
}
