//! Restoring things: small suggestions for each stage, to pick, put in one's own words, or leave out.
//!
//! A mix of switching off, relaxing, getting better at something and deciding one's own time, which is what recovery from
//! work is made of (Sonnentag & Fritz 2007; Bennett et al. 2018). Which of them, and how much, is left open: no dose is
//! claimed.

use super::Stage;

/// A suggestion.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Suggestion {
    /// The name it is stored under.
    pub name: &'static str,
    /// What it says.
    pub words: &'static str,
}

const BEDTIME: Suggestion = named("bedtime", "A bedtime of your own, and a quiet half-hour before it");
const MEALS: Suggestion = named("meals", "Regular meals");
const DAYLIGHT: Suggestion = named("daylight", "Ten or twenty minutes outside while it is light");
const CLOSING: Suggestion = named("closing", "A small ritual that ends work");
const PLEASANT: Suggestion = named("pleasant", "One easy pleasant thing");
const PERSON: Suggestion = named("person", "Unhurried time with one person");
const MOVEMENT: Suggestion = named("movement", "Your usual movement, if it feels fine");
const MASTERY: Suggestion = named("mastery", "Something you get better at that is not work: play, cook, climb, learn");

const fn named(name: &'static str, words: &'static str) -> Suggestion {
    Suggestion { name, words }
}

/// What may fit a stage. Early stages add to each other; later ones keep anchors.
pub fn suggestions(stage: Stage) -> &'static [Suggestion] {
    match stage {
        Stage::Settle | Stage::EasingOff => &[BEDTIME, MEALS, DAYLIGHT, CLOSING, PLEASANT],
        Stage::Steady | Stage::ComingBack => &[BEDTIME, MEALS, DAYLIGHT, CLOSING, PLEASANT, PERSON, MOVEMENT],
        Stage::Rebuild => &[BEDTIME, MEALS, DAYLIGHT, CLOSING, PERSON, MOVEMENT, MASTERY],
        Stage::NearFull => &[BEDTIME, MEALS, MOVEMENT],
        Stage::WatchedReturn | Stage::CloserWatching => &[BEDTIME, MOVEMENT],
    }
}

/// The suggestion of a name.
pub fn suggestion(name: &str) -> Option<Suggestion> {
    [BEDTIME, MEALS, DAYLIGHT, CLOSING, PLEASANT, PERSON, MOVEMENT, MASTERY].into_iter().find(|one| one.name == name)
}
