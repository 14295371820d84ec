//! The welcome: what a new profile begins with unless the person changes it.

use serde::Serialize;
use ts_rs::TS;

use crate::{facts::settings::SOME_BEDTIME, notification::signals, reminder::Rules, signal::catalog, words};

/// A signal the check-in asks about from the beginning.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct WelcomeSignal {
    /// The signal's name in the program.
    pub id: String,
    /// What it is called where there is room.
    pub title: String,
}

/// The welcome as a screen.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct WelcomeView {
    /// When the check-in is reminded of, as the clock has it; empty when it is not.
    pub check_in_at: String,
    /// What stands in the empty field of the intended bedtime.
    pub example_bedtime: String,
    /// The hour a Day begins, 0 to 23.
    pub rollover: u8,
    /// The 24 hours at which a Day may begin, as the clock has them.
    pub hours: Vec<String>,
    /// The signals that are on by default, in the order the check-in asks.
    pub signals: Vec<WelcomeSignal>,
}

/// The welcome, in the language in use.
pub fn build() -> WelcomeView {
    let Rules { check_in_at, rollover, .. } = Rules::default();
    let signals = catalog::on_by_default().into_iter();
    WelcomeView {
        check_in_at: check_in_at.map(|minute| words::clock(f64::from(minute))).unwrap_or_default(),
        example_bedtime: words::clock(SOME_BEDTIME),
        rollover,
        hours: super::settings::hours(),
        signals: signals
            .map(|signal| WelcomeSignal { title: signals::full_title(&signal), id: signal.id.to_string() })
            .collect(),
    }
}
