//! A bedtime with none to aim for: what is not followed then is mentioned once.

use super::App;
use crate::{
    day::Now,
    facts::{Facts, settings::NO_AIM_NOTICE},
    record::{Answer, NewReading},
    say,
    signal::catalog,
};

/// Whether a bedtime is among these readings and nothing is known of when it was meant to be: neither set, nor answered
/// now or ever.
fn is_without_aim(facts: &Facts, readings: &[NewReading]) -> bool {
    let has_time = |signal: &str| {
        readings.iter().any(|new| new.signal.as_str() == signal && matches!(new.answer, Answer::Value(_)))
    };
    has_time(catalog::BEDTIME) && !has_time(catalog::INTENDED_BEDTIME) && facts.intended_bedtime().is_none()
}

impl App {
    /// The remark after the first bedtime that lateness cannot be worked out from; `None` ever after, for whoever wants no
    /// bedtime to aim for knows it then.
    pub(super) fn mention_missing_aim(&self, facts: &Facts, readings: &[NewReading], now: &Now) -> Option<String> {
        if facts.settings.missing_aim_mentioned || !is_without_aim(facts, readings) {
            return None;
        }
        // The bedtime is saved; where this cannot be remembered it is mentioned once more.
        let _ = self.remember(NO_AIM_NOTICE, "yes".to_owned(), now);
        Some(say!("check-in-no-aim"))
    }
}
