//! Fusion: many strengths become one number, held against the person's own calm days.
//!
//! The length of the vector of strengths, counting only what moved in the bad direction, lets a few strong or many weak
//! signals make the same case, at different lags, while none can cancel another. People differ in how rough their calm
//! days are, so the length is measured in spreads of the person's own past.

use std::collections::VecDeque;

/// Expected length, and its spread, for calm signals, per square root of the number of signals. For independent
/// standard normal strengths the one-sided length has a root mean square of 0.71; averaging over memory lowers both.
/// Both values were found on simulated calm people.
const CALM_LENGTH: f64 = 0.635;
const CALM_SPREAD: f64 = 0.37;
/// Days the expectation counts for, against days of the person's own.
const CALM_PRIOR_DAYS: f64 = 60.0;
/// Days the person's own calm is remembered.
const CALM_MEMORY_DAYS: f64 = 150.0;
/// The own calm never moves further than by this factor: a bad half-year must not become the measure of calm.
const CALM_REACH: f64 = 1.25;
/// Days wait as long as they do for the baseline, and the first weeks are left out while the detector warms up.
const WAIT_DAYS: usize = 14;
const WARM_UP_DAYS: usize = 21;
const CLIP: f64 = 2.5;

/// The person's own calm, as far as it is known.
#[derive(Debug, Clone)]
pub struct Calm {
    length: f64,
    variance: f64,
    days: f64,
    judged_days: usize,
    waiting: VecDeque<f64>,
}

impl Default for Calm {
    fn default() -> Calm {
        let variance = CALM_SPREAD * CALM_SPREAD;
        Calm { length: CALM_LENGTH, variance, days: CALM_PRIOR_DAYS, judged_days: 0, waiting: VecDeque::new() }
    }
}

impl Calm {
    /// How unusual today's strengths are together, in spreads of the person's own calm days; 0 is a typical calm day.
    pub fn measure(&mut self, strengths: &[f64]) -> f64 {
        if strengths.is_empty() {
            return 0.0;
        }
        let squares: f64 = strengths.iter().map(|strength| strength.max(0.0).powi(2)).sum();
        let length = (squares / strengths.len() as f64).sqrt();
        let measured = (length - self.length) / self.variance.sqrt();
        self.learn(length);
        measured
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
        let waited = waited.clamp(self.length - CLIP * spread, self.length + CLIP * spread);
        self.days += 1.0;
        let step = 1.0 / self.days.min(CALM_MEMORY_DAYS);
        let off = waited - self.length;
        let (low, high) = (CALM_LENGTH / CALM_REACH, CALM_LENGTH * CALM_REACH);
        let moved = self.length + step * off;
        self.variance += step * (off * (waited - moved) - self.variance);
        self.length = moved.clamp(low, high);
        let (low, high) = (CALM_SPREAD / CALM_REACH, CALM_SPREAD * CALM_REACH);
        self.variance = self.variance.clamp(low * low, high * high);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn first(strengths: &[f64]) -> f64 {
        Calm::default().measure(strengths)
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
    fn a_rougher_calm_raises_the_bar_but_only_so_far() {
        let mut calm = Calm::default();
        for day in 0..800 {
            calm.measure(&[f64::from(day % 5) * 0.8; 4]);
        }
        let (rough, fresh) = (calm.measure(&[2.0; 4]), first(&[2.0; 4]));
        assert!(rough < fresh, "the same day is less unusual for a rough person");
        assert!(fresh - rough < 1.5, "but the bar stays within reach");
    }
}
