//! The level: Learning, Steady, Watch, Warning or Overuse, from the evidence of all signals together.
//!
//! [`combined`] makes one number of many strengths and compares it with the person's own calm days; [`limit`] knows how
//! much is enough for a warning, [`hold`] turns that into a level that does not flicker (hysteresis); [`signature`] learns
//! from episodes which signals move first. [`walk`] goes over the Days with all of them, as [`watching`] asks, and leaves a
//! [`mod@trace`]. A level is never a diagnosis: it means that a pattern has shifted. This module does not know plans or
//! notifications.

pub mod combined;
pub mod first_signs;
pub mod hold;
pub mod limit;
pub mod signature;
pub mod trace;
pub mod walk;
pub mod watching;

pub use hold::Level;
pub use trace::{DayLevel, Trace};
pub use walk::{Walk, trace};
pub use watching::Watching;

/// How early a person wants to be warned, by false alarms in a calm year.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Sensitivity {
    /// About one false alarm in two calm years.
    Cautious,
    /// About one in a calm year.
    #[default]
    Normal,
    /// About two in a calm year.
    Early,
}

impl Sensitivity {
    /// Every sensitivity, the quietest first.
    pub const ALL: [Sensitivity; 3] = [Sensitivity::Cautious, Sensitivity::Normal, Sensitivity::Early];

    /// The sensitivity of a setting or command-line argument; `None` for any other word.
    pub fn named(name: &str) -> Option<Sensitivity> {
        match name {
            "cautious" => Some(Sensitivity::Cautious),
            "normal" => Some(Sensitivity::Normal),
            "early" => Some(Sensitivity::Early),
            _ => None,
        }
    }

    /// `cautious`, `normal` or `early`, as settings and the command line know it.
    pub fn name(self) -> &'static str {
        match self {
            Sensitivity::Cautious => "cautious",
            Sensitivity::Normal => "normal",
            Sensitivity::Early => "early",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::day::Day;

    #[test]
    fn a_sensitivity_is_known_by_the_word_it_is_stored_and_typed_as() {
        for (word, sensitivity) in
            [("cautious", Sensitivity::Cautious), ("normal", Sensitivity::Normal), ("early", Sensitivity::Early)]
        {
            assert_eq!((Sensitivity::named(word), sensitivity.name()), (Some(sensitivity), word));
        }
        assert_eq!(Sensitivity::named("deaf"), None);
        assert_eq!(Sensitivity::default(), Sensitivity::Normal, "about one false alarm a year unless chosen otherwise");
    }

    #[test]
    fn a_warning_and_overuse_are_worth_telling_and_the_other_levels_are_not() {
        let since = Day::parse("2026-03-02").unwrap();
        let levels = [
            (Level::Learning, "learning", 0, false),
            (Level::Steady, "steady", 0, false),
            (Level::Watch { since }, "watch", 1, false),
            (Level::Warning { since }, "warning", 2, true),
            (Level::Overuse { since }, "overuse", 3, true),
        ];
        for (level, name, rank, warns) in levels {
            assert_eq!((level.name(), level.rank(), level.is_warning()), (name, rank, warns));
            assert_eq!(level.since(), (rank > 0).then_some(since), "{name}");
        }
    }
}
