//! Restoring things: small suggestions for each stage, to pick, put in one's own words, or leave out.
//!
//! A mix of switching off, relaxing, getting better at something and deciding one's own time, which is what recovery from
//! work is made of (Sonnentag & Fritz 2007; Bennett et al. 2018). Which of them, and how much, is left open: no dose is
//! claimed.

use super::Stage;

/// A suggested restoring thing; its words are in `notification`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Suggestion {
    /// The name it is stored under.
    pub name: &'static str,
}

const BEDTIME: Suggestion = Suggestion { name: "bedtime" };
const MEALS: Suggestion = Suggestion { name: "meals" };
const DAYLIGHT: Suggestion = Suggestion { name: "daylight" };
const CLOSING: Suggestion = Suggestion { name: "closing" };
const PLEASANT: Suggestion = Suggestion { name: "pleasant" };
const PERSON: Suggestion = Suggestion { name: "person" };
const MOVEMENT: Suggestion = Suggestion { name: "movement" };
const MASTERY: Suggestion = Suggestion { name: "mastery" };

/// What may fit a stage. Each early stage adds to the one before; later ones keep the daily habits.
pub fn suggestions(stage: Stage) -> &'static [Suggestion] {
    match stage {
        Stage::Settle | Stage::EasingOff => &[BEDTIME, MEALS, DAYLIGHT, CLOSING, PLEASANT],
        Stage::Steady | Stage::ComingBack => &[BEDTIME, MEALS, DAYLIGHT, CLOSING, PLEASANT, PERSON, MOVEMENT],
        Stage::Rebuild => &[BEDTIME, MEALS, DAYLIGHT, CLOSING, PERSON, MOVEMENT, MASTERY],
        Stage::NearFull => &[BEDTIME, MEALS, MOVEMENT],
        Stage::WatchedReturn | Stage::CloserWatching => &[BEDTIME, MOVEMENT],
    }
}

/// The suggestion stored under this name; `None` for any other word.
pub fn suggestion(name: &str) -> Option<Suggestion> {
    [BEDTIME, MEALS, DAYLIGHT, CLOSING, PLEASANT, PERSON, MOVEMENT, MASTERY].into_iter().find(|one| one.name == name)
}
