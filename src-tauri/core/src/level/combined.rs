//! The combined strength: the strengths of all leading signals as one number, compared with the person's own calm days.
//!
//! The length of the vector of strengths, counting only what moved in the bad direction, lets a few strong or many weak
//! signals make the same case, at different lags, while none can cancel another. People differ in how variable their calm
//! days are, so the length is standardised by the person's own past.

use std::collections::VecDeque;

use crate::evidence::sum;

/// The mean length on calm days, whatever the number of signals. For independent standard normal strengths the one-sided
/// length has a root mean square of 0.71; the stronger of two memories raises it, averaging lowers it again.
const CALM_LENGTH: f64 = 0.695;
/// Its spread falls with the number of signals, though not to nothing, since the signals of a day resemble each other:
/// the root of `CALM_SHARED + CALM_OWN / signals`. Fitted to simulated calm people with 1, 2, 3, 4, 5, 7 and 8 signals,
/// all of whom are warned about equally often with it.
const CALM_SHARED: f64 = 0.038;
const CALM_OWN: f64 = 0.61;
/// Days the expected mean and spread count for, against days of the person's own.
const CALM_PRIOR_DAYS: f64 = 30.0;
/// Days over which the person's own calm fades.
const CALM_MEMORY_DAYS: f64 = 150.0;
/// Bounds of the own mean and spread, in expected spreads: a bad half-year must not become the reference.
const CALM_MOVES: (f64, f64) = (-0.4, 0.65);
const CALM_WIDENS: (f64, f64) = (0.8, 1.33);
/// Days wait as long as they do for the baseline, and the first weeks are left out while the detectors warm up.
const WAIT_DAYS: usize = 14;
const WARM_UP_DAYS: usize = 21;
const CLIP: f64 = 2.5;

/// One signal's part in the combined strength of one Day.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct WeightedStrength {
    /// Its strength in spreads, worse is positive.
    pub strength: f64,
    /// How much it counts, 1 for the average signal.
    pub weight: f64,
}

/// Mean and spread of the combined strength on the person's own calm days, in spreads of what is expected of anybody.
#[derive(Debug, Clone)]
pub struct CalmReference {
    mean: f64,
    variance: f64,
    days: f64,
    judged_days: usize,
    waiting: VecDeque<f64>,
}

impl Default for CalmReference {
    fn default() -> CalmReference {
        CalmReference { mean: 0.0, variance: 1.0, days: CALM_PRIOR_DAYS, judged_days: 0, waiting: VecDeque::new() }
    }
}

impl CalmReference {
    /// Today's strengths combined, in spreads of the person's own calm days; 0 is a typical calm day.
    pub fn combine(&mut self, strengths: &[WeightedStrength]) -> f64 {
        let whole = sum(strengths.iter().map(|one| one.weight));
        if whole <= 0.0 {
            return 0.0;
        }
        let squares = sum(strengths.iter().map(|one| one.weight * one.strength.max(0.0).powi(2)));
        // Uneven weights leave fewer signals to average over.
        let signals = whole * whole / sum(strengths.iter().map(|one| one.weight * one.weight));
        let spread = (CALM_SHARED + CALM_OWN / signals).sqrt();
        let length = ((squares / whole).sqrt() - CALM_LENGTH) / spread;
        let combined = (length - self.mean) / self.variance.sqrt();
        self.learn(length);
        combined
    }

    /// Goes back to the calm of before an episode; the Days that still wait count as average calm days.
    pub fn restore(&mut self, before: &CalmReference) {
        (self.mean, self.variance, self.days) = (before.mean, before.variance, before.days);
        self.waiting.iter_mut().for_each(|waiting| *waiting = before.mean);
    }

    fn learn(&mut self, length: f64) {
        self.judged_days += 1;
        self.waiting.push_back(length);
        if self.waiting.len() <= WAIT_DAYS {
            return;
        }
        let Some(waited) = self.waiting.pop_front() else { return };
        if self.judged_days <= WARM_UP_DAYS + 1 {
            return;
        }
        let spread = self.variance.sqrt();
        let waited = waited.clamp(self.mean - CLIP * spread, self.mean + CLIP * spread);
        self.days += 1.0;
        let step = 1.0 / self.days.min(CALM_MEMORY_DAYS);
        let off = waited - self.mean;
        let moved = self.mean + step * off;
        self.variance += step * (off * (waited - moved) - self.variance);
        self.mean = moved.clamp(CALM_MOVES.0, CALM_MOVES.1);
        self.variance = self.variance.clamp(CALM_WIDENS.0.powi(2), CALM_WIDENS.1.powi(2));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn equal(strengths: &[f64]) -> Vec<WeightedStrength> {
        strengths.iter().map(|strength| WeightedStrength { strength: *strength, weight: 1.0 }).collect()
    }

    fn first(strengths: &[f64]) -> f64 {
        CalmReference::default().combine(&equal(strengths))
    }

    #[test]
    fn few_strong_or_many_weak_signals_make_the_same_case() {
        let few = first(&[3.0, 3.0, 0.0, 0.0, 0.0, 0.0, 0.0]);
        let many = first(&[1.6; 7]);
        assert!((few - many).abs() < 0.1, "{few} against {many}");
    }

    #[test]
    fn good_news_in_one_signal_hides_no_bad_news_in_another() {
        assert_eq!(first(&[2.5, 2.5, -3.0]), first(&[2.5, 2.5, 0.0]));
    }

    #[test]
    fn one_signal_alone_needs_more_than_each_of_seven() {
        assert!(first(&[1.8]) < first(&[1.8; 7]) / 1.5);
    }

    #[test]
    fn a_signal_that_counts_little_changes_little() {
        let seven = equal(&[1.6; 7]);
        let with_a_new_one = [seven.clone(), vec![WeightedStrength { strength: 0.0, weight: 0.07 }]].concat();
        let (before, after) =
            (CalmReference::default().combine(&seven), CalmReference::default().combine(&with_a_new_one));
        assert!((before - after).abs() < 0.05, "{before} became {after}");
        assert_eq!(CalmReference::default().combine(&[WeightedStrength { strength: 9.0, weight: 0.0 }]), 0.0);
    }

    #[test]
    fn no_strengths_and_none_that_count_are_as_calm_as_can_be() {
        let mut calm = CalmReference::default();
        assert_eq!(calm.combine(&[]), 0.0);
        assert_eq!(calm.combine(&[WeightedStrength { strength: 3.0, weight: 0.0 }; 3]), 0.0);
    }

    #[test]
    fn more_variable_calm_days_raise_the_bar_but_only_so_far() {
        let mut calm = CalmReference::default();
        for day in 0..800 {
            calm.combine(&equal(&[f64::from(day % 5) * 0.8; 4]));
        }
        let (rough, fresh) = (calm.combine(&equal(&[2.0; 4])), first(&[2.0; 4]));
        assert!(rough < fresh, "the same day is less unusual for a rough person");
        assert!(fresh - rough < 1.5, "but the bar stays within reach");
    }
}
