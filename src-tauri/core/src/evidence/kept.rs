//! Evidence as it is kept with a warning: figures, of which the words are made whenever it is shown.

use serde::{Deserialize, Serialize};

use super::Evidence;
use crate::{day::Day, signal::Signal};

/// The figures of a signal that had moved, in its unit.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct KeptEvidence {
    /// The id of the signal.
    pub signal: String,
    /// The first Day of the shift, `YYYY-MM-DD`.
    since: String,
    days: u32,
    usual: f64,
    now: f64,
    deviation: f64,
    /// Earlier versions did not keep it.
    #[serde(default)]
    share: f64,
}

impl From<&Evidence> for KeptEvidence {
    fn from(evidence: &Evidence) -> KeptEvidence {
        let Evidence { signal, since, days, usual, now, deviation, share } = evidence;
        KeptEvidence {
            signal: signal.id.to_string(),
            since: since.to_string(),
            days: *days,
            usual: *usual,
            now: *now,
            deviation: *deviation,
            share: *share,
        }
    }
}

impl KeptEvidence {
    /// The evidence about its signal; none when it holds no Day.
    pub fn about(&self, signal: Signal) -> Option<Evidence> {
        let since = Day::parse(&self.since)?;
        let KeptEvidence { days, usual, now, deviation, share, .. } = *self;
        Some(Evidence { signal, since, days, usual, now, deviation, share })
    }
}
