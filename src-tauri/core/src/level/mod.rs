//! The level: Learning, Steady, Watch, Warning or Overuse, from the evidence of all signals together.
//!
//! [`fusion`] makes one number of many strengths and holds it against the person's own calm days; [`mod@line`] says how
//! much is enough for a warning, [`hold`] turns that into a level that does not flicker; [`signature`] learns from episodes
//! which signals move first; [`mod@trace`] walks the Days. A level is never a diagnosis: it says that a pattern has
//! shifted. This module does not know plans or notifications.

pub mod first_signs;
pub mod fusion;
pub mod hold;
pub mod line;
pub mod signature;
pub mod trace;

pub use hold::Level;
pub use trace::{Trace, Walk, Watching, trace};

/// How early a person wants to hear, in false alarms of a calm year.
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

    /// The sensitivity of this name.
    pub fn named(name: &str) -> Option<Sensitivity> {
        match name {
            "cautious" => Some(Sensitivity::Cautious),
            "normal" => Some(Sensitivity::Normal),
            "early" => Some(Sensitivity::Early),
            _ => None,
        }
    }

    /// Its name.
    pub fn name(self) -> &'static str {
        match self {
            Sensitivity::Cautious => "cautious",
            Sensitivity::Normal => "normal",
            Sensitivity::Early => "early",
        }
    }
}
