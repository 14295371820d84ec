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
/// A signal on an unknown scale that never moved is waited for; no more of its days are kept than these.
const KEPT_DAYS: usize = 28;
/// Answers from which a first, rough usual can be drawn.
const ROUGH_ANSWERS: usize = 4;
/// A spread below this share of the values' own size is no movement, only rounding.
const NO_MOVEMENT: f64 = 1e-12;
/// ... and one below this cannot be squared.
const SMALLEST: f64 = 1e-140;

type Waiting = (Option<f64>, usize);

/// A baseline together with the Days that have not taught it yet.
#[derive(Debug, Clone)]
pub struct Reference {
    prior_spread: Option<f64>,
    first_days: VecDeque<Waiting>,
    /// What is kept of an earlier life.
    earlier: Option<Baseline>,
    baseline: Option<Baseline>,
    waiting: VecDeque<Waiting>,
}

impl Reference {
    /// A reference that has seen nothing; without a prior the spread is taken from the first days.
    pub fn new(prior_spread: Option<f64>) -> Reference {
        Reference { prior_spread, first_days: VecDeque::new(), earlier: None, baseline: None, waiting: VecDeque::new() }
    }

    /// The baseline, once there is one.
    pub fn baseline(&self) -> Option<&Baseline> {
        self.baseline.as_ref()
    }

    /// What is usual on this weekday; `None` while still learning.
    pub fn usual(&self, weekday: usize) -> Option<Usual> {
        self.baseline.as_ref().map(|baseline| baseline.usual(weekday))
    }

    /// What seems usual while still learning, good enough to be drawn and not to be judged by.
    pub fn rough(&self) -> Option<Usual> {
        let enough = self.baseline.is_none() && self.answers() >= ROUGH_ANSWERS;
        enough.then(|| self.taught_by_first_days()).flatten().map(|baseline| baseline.usual_any_day())
    }

    /// Where on the working scale values lie as far as is known, to lay out a circle around: the centre of the baseline,
    /// else of the first days, else of the life before.
    pub fn middle(&self) -> Option<f64> {
        let known = self.first_days.iter().filter_map(|(value, _)| *value);
        let (sum, count) = known.fold((0.0, 0.0), |(sum, count), value| (sum + value, count + 1.0));
        let first_days = (count > 0.0).then(|| sum / count);
        self.baseline.as_ref().map(Baseline::centre).or(first_days).or(self.earlier.as_ref().map(Baseline::centre))
    }

    /// Days still to go until this signal is judged; `None` when it is, or when it was never answered.
    pub fn days_to_learn(&self) -> Option<usize> {
        let learning = self.baseline.is_none() && !self.first_days.is_empty();
        let days = LEARN_DAYS.saturating_sub(self.first_days.len());
        learning.then(|| days.max(LEARN_ANSWERS.saturating_sub(self.answers())).max(1))
    }

    /// Ends the first days if enough is known. Asked before a Day is judged, so it rests on earlier Days alone.
    pub fn settle(&mut self) {
        if self.baseline.is_some() || self.first_days.len() < LEARN_DAYS || self.answers() < LEARN_ANSWERS {
            return;
        }
        self.baseline = self.taught_by_first_days();
        if self.baseline.is_some() {
            self.first_days.clear();
            self.earlier = None;
        }
    }

    /// Takes in a Day's value; the Day that has now waited long enough teaches with `weight`.
    pub fn take_in(&mut self, value: Option<f64>, weekday: usize, weight: f64) {
        let Some(baseline) = &mut self.baseline else {
            if value.is_some() || !self.first_days.is_empty() {
                self.first_days.push_back((value, weekday));
            }
            if self.first_days.len() > KEPT_DAYS {
                self.first_days.pop_front();
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

    /// Goes back to what was usual before an episode; the Days that still wait teach nothing.
    pub fn restore(&mut self, before: Option<Baseline>) {
        if self.baseline.is_some() && before.is_some() {
            self.baseline = before;
        }
        for (value, _) in &mut self.waiting {
            *value = None;
        }
    }

    /// Learns from the beginning, since life has changed; what outlasts such a change is kept.
    pub fn begin_again(&mut self) {
        self.earlier = self.baseline.take().or(self.earlier.take());
        self.first_days.clear();
        self.waiting.clear();
    }

    fn answers(&self) -> usize {
        self.first_days.iter().filter(|(value, _)| value.is_some()).count()
    }

    fn taught_by_first_days(&self) -> Option<Baseline> {
        let values = self.first_days.iter().filter_map(|(value, _)| *value);
        let start = match &self.earlier {
            Some(earlier) => earlier.begun_again(),
            None => Baseline::new(self.prior_spread.or_else(|| spread_of(values))?),
        };
        let taught = |baseline: Baseline, (value, weekday): &Waiting| match value {
            Some(value) => baseline.learn(*value, *weekday, 1.0),
            None => baseline,
        };
        Some(self.first_days.iter().fold(start, taught))
    }
}

/// The spread of the first days of an unknown scale; `None` while they are all the same, for then it could be any.
fn spread_of(values: impl Iterator<Item = f64> + Clone) -> Option<f64> {
    let count = values.clone().count() as f64;
    let largest = values.clone().fold(0.0, |largest: f64, value| largest.max(value.abs()));
    if largest == 0.0 {
        return None;
    }
    // In shares of the largest, so that no scale is too small or too large to be squared.
    let shares = values.map(|value| value / largest);
    let mean = shares.clone().sum::<f64>() / count;
    let spread = (shares.map(|share| (share - mean).powi(2)).sum::<f64>() / count).sqrt();
    (spread > NO_MOVEMENT && spread * largest > SMALLEST).then_some(spread * largest)
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
    fn an_unknown_scale_is_judged_once_it_has_moved() {
        let mut still = Reference::new(None);
        for day in 0..100 {
            still.settle();
            still.take_in(Some(3.0), day % 7, 1.0);
        }
        assert!(still.usual(0).is_none(), "nothing is known of its spread");
        for (value, expected) in [(4e-130, 1e-130), (4e140, 1e140)] {
            let mut odd = Reference::new(None);
            for day in 0..15 {
                odd.settle();
                odd.take_in(Some(value * (1.0 + 0.25 * (day % 2) as f64)), day % 7, 1.0);
            }
            let usual = odd.usual(0).map(|usual| usual.centre);
            assert!(usual.is_some_and(|centre| centre > expected && centre.is_finite()), "{value}: {usual:?}");
        }
    }

    #[test]
    fn of_no_days_nothing_is_usual_and_no_spread_is_known() {
        assert_eq!(spread_of([].into_iter()), None);
        let silent = after(&[None; 40]);
        assert_eq!((silent.usual(0), silent.rough(), silent.days_to_learn()), (None, None, None));
    }

    #[test]
    fn a_spread_is_that_of_the_values_whatever_their_size() {
        let spread = |values: [f64; 4]| spread_of(values.into_iter()).unwrap();
        assert!((spread([1.0, 3.0, 1.0, 3.0]) - 1.0).abs() < 1e-12);
        assert!((spread([-1e6, -3e6, -1e6, -3e6]) - 1e6).abs() < 1e-3);
        assert_eq!(spread_of([2.0, 2.0, 2.0].into_iter()), None, "all the same could be any scale");
    }

    #[test]
    fn a_rough_usual_can_be_drawn_before_anything_is_judged() {
        let young = after(&[Some(7.0); 5]);
        assert!(young.usual(0).is_none());
        assert!(young.rough().is_some_and(|usual| (usual.centre - 7.0).abs() < 0.01));
        assert_eq!(young.days_to_learn(), Some(9));
        assert!(after(&[Some(7.0); 3]).rough().is_none());
    }

    #[test]
    fn a_changed_life_is_learned_from_the_beginning() {
        let mut reference = after(&[Some(7.0); 60]);
        reference.begin_again();
        assert!(reference.usual(0).is_none());
        for day in 0..14 {
            reference.take_in(Some(5.0), day % 7, 1.0);
        }
        reference.settle();
        assert!(reference.usual(0).is_some_and(|usual| (usual.centre - 5.0).abs() < 0.1));
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
