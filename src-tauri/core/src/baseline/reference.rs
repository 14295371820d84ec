//! The reference window: which Days may teach the baseline, and when.
//!
//! The first days of a signal teach at once (nothing is judged yet). After that each Day waits two weeks before it
//! teaches, so a ramp cannot become "usual" while it is still being noticed.

use std::collections::VecDeque;

use super::{Baseline, Usual};

/// Days a value waits. Two weeks outlast the time in which a ramp is usually noticed.
const WAIT_DAYS: usize = 14;
/// Calendar days from a signal's first value until it is judged: two of every weekday.
const LEARN_DAYS: usize = 14;
/// ... and at least this many of them answered.
const LEARN_ANSWERS: usize = 7;
/// The spread of an unknown scale is never taken smaller than this, nor guessed without any days.
const UNKNOWN_SPREAD: (f64, f64) = (0.05, 0.8);

/// A baseline together with the Days that have not taught it yet.
#[derive(Debug, Clone)]
pub struct Reference {
    prior_spread: Option<f64>,
    first_days: Vec<(Option<f64>, usize)>,
    baseline: Option<Baseline>,
    waiting: VecDeque<(Option<f64>, usize)>,
}

impl Reference {
    /// A reference that has seen nothing; without a prior the spread is taken from the first days.
    pub fn new(prior_spread: Option<f64>) -> Reference {
        Reference { prior_spread, first_days: Vec::new(), baseline: None, waiting: VecDeque::new() }
    }

    /// The baseline, once there is one.
    pub fn baseline(&self) -> Option<&Baseline> {
        self.baseline.as_ref()
    }

    /// What is usual on this weekday; `None` while still learning.
    pub fn usual(&self, weekday: usize) -> Option<Usual> {
        self.baseline.as_ref().map(|baseline| baseline.usual(weekday))
    }

    /// Ends the first days if enough is known. Asked before a Day is judged, so it rests on earlier Days alone.
    pub fn settle(&mut self) {
        let answers = || self.first_days.iter().filter(|(value, _)| value.is_some()).count();
        if self.baseline.is_some() || self.first_days.len() < LEARN_DAYS || answers() < LEARN_ANSWERS {
            return;
        }
        let values: Vec<f64> = self.first_days.iter().filter_map(|(value, _)| *value).collect();
        let start = Baseline::new(self.prior_spread.unwrap_or_else(|| spread_of(&values)));
        let taught = |baseline: Baseline, (value, weekday): &(Option<f64>, usize)| match value {
            Some(value) => baseline.learn(*value, *weekday, 1.0),
            None => baseline,
        };
        self.baseline = Some(self.first_days.iter().fold(start, taught));
        self.first_days = Vec::new();
    }

    /// Takes in a Day's value; the Day that has now waited long enough teaches with `weight`.
    pub fn take_in(&mut self, value: Option<f64>, weekday: usize, weight: f64) {
        let Some(baseline) = &mut self.baseline else {
            if value.is_some() || !self.first_days.is_empty() {
                self.first_days.push((value, weekday));
            }
            return;
        };
        self.waiting.push_back((value, weekday));
        if self.waiting.len() > WAIT_DAYS
            && let Some((Some(value), weekday)) = self.waiting.pop_front()
        {
            *baseline = baseline.learn(value, weekday, weight);
        }
    }
}

/// The spread of the first days of an unknown scale.
fn spread_of(values: &[f64]) -> f64 {
    let (least, guess) = UNKNOWN_SPREAD;
    let count = values.len() as f64;
    let mean = values.iter().sum::<f64>() / count;
    let spread = (values.iter().map(|value| (value - mean).powi(2)).sum::<f64>() / count).sqrt();
    if spread > 0.0 { spread.max(least) } else { guess }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn after(values: &[Option<f64>]) -> Reference {
        let mut reference = Reference::new(Some(0.8));
        for (day, value) in values.iter().enumerate() {
            reference.settle();
            reference.take_in(*value, day % 7, 1.0);
        }
        reference.settle();
        reference
    }

    #[test]
    fn two_weeks_with_enough_answers_end_the_learning() {
        assert!(after(&[Some(7.0); 13]).usual(0).is_none());
        assert!(after(&[Some(7.0); 14]).usual(0).is_some());
        let sparse: Vec<_> = (0..20).map(|day| (day % 4 == 0).then_some(7.0)).collect();
        assert!(after(&sparse).usual(0).is_none(), "five answers are too few");
    }

    #[test]
    fn days_before_the_first_value_do_not_count() {
        let mut values = vec![None; 60];
        values.extend([Some(7.0); 5]);
        assert!(after(&values).usual(0).is_none());
    }

    #[test]
    fn a_day_waits_before_it_teaches() {
        let mut values = vec![Some(7.0); 14];
        values.extend([Some(9.0); 14]);
        assert_eq!(after(&values).usual(0).map(|usual| usual.centre), Some(7.0), "the shift is not usual yet");
        values.extend([Some(9.0); 10]);
        assert!(after(&values).usual(0).unwrap().centre > 7.1, "after waiting it teaches");
    }
}
