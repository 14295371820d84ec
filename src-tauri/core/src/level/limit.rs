//! The warning limit: how unusual Days must be together before a warning is raised; a control limit, in the words of
//! process control.
//!
//! It starts where the chosen sensitivity puts it. Every warning raises it for about a year, so that nobody is warned
//! again and again about what is simply their life; a warning the person calls right is forgiven, one called wrong counts more.
//! After a marked episode it lies lower, since what happened once is more likely to happen again. It never rises so far
//! that a plain shift of several signals is missed.

use super::Sensitivity;
use crate::{
    day::Day,
    record::event::{AnsweredWarning, Verdict},
};

/// A warning raises the limit by this much at first, in spreads of calm days, and a warning that stays on by as much again
/// every four weeks.
const RAISES: f64 = 0.5;
const STAYS_DAYS: f64 = 28.0;
/// Its effect fades over about a year.
const FADES_DAYS: f64 = 360.0;
/// All warnings together raise it by no more than this: the limit must stay within reach.
const RAISES_MOST: f64 = 1.5;
/// A warning called wrong counts half as much again.
const WRONG: f64 = 1.5;
/// A warning this faded is forgotten.
const FORGOTTEN: f64 = 0.01;
/// After a marked episode the limit lies lower by this. It gives back what uneven weights cost, and about 0.4 more false
/// alarms a year; found on simulated people with two episodes.
const AFTER_EPISODE: f64 = 0.45;
/// In the first weeks the limit lies lower, for a short baseline makes strengths smaller; the difference is gone eight
/// weeks after the first Day. It costs simulated calm people somewhat more false alarms in those weeks than later.
const AT_FIRST: f64 = 0.5;
const AT_FIRST_DAYS: (f64, f64) = (14.0, 56.0);
/// An answer names the Day a warning began; within these many days it is that warning, should the Day have moved.
const SAME_WARNING_DAYS: i64 = 7;

/// About 0.5, 1 and 2 false alarms in a simulated calm year. Found by replaying simulated calm people, counting an alarm
/// that lasts again every four weeks, and interpolating between the measured rates.
fn base(sensitivity: Sensitivity) -> f64 {
    match sensitivity {
        Sensitivity::Cautious => 3.35,
        Sensitivity::Normal => 2.92,
        Sensitivity::Early => 2.37,
    }
}

/// A warning that was raised, and how much of it still counts.
#[derive(Debug, Clone, Copy)]
struct Raised {
    since: Day,
    load: f64,
    factor: f64,
}

/// The limit, with what moved it.
#[derive(Debug, Clone)]
pub struct WarningLimit {
    base: f64,
    first: Day,
    raised: Vec<Raised>,
    knows_an_episode: bool,
}

impl WarningLimit {
    /// The limit of somebody who was never warned, and whose first Day is `first`.
    pub fn new(sensitivity: Sensitivity, first: Day) -> WarningLimit {
        WarningLimit { base: base(sensitivity), first, raised: Vec::new(), knows_an_episode: false }
    }

    /// Where it lies on a Day.
    pub fn height(&self, day: Day) -> f64 {
        let (young, grown) = AT_FIRST_DAYS;
        let days = (day.since(self.first) as f64).clamp(young, grown);
        let at_first = AT_FIRST * (grown - days) / (grown - young);
        let load: f64 = self.raised.iter().map(|one| one.load * one.factor).sum();
        let lowered = if self.knows_an_episode { AFTER_EPISODE } else { 0.0 };
        self.base + (RAISES * load).min(RAISES_MOST) - lowered - at_first
    }

    /// One more Day, on which the warning that began on `warned` stood, if any.
    pub fn pass(&mut self, warned: Option<Day>) {
        for one in &mut self.raised {
            one.load *= (-1.0 / FADES_DAYS).exp();
        }
        self.raised.retain(|one| one.load > FORGOTTEN);
        let Some(since) = warned else { return };
        match self.raised.last_mut().filter(|last| last.since == since) {
            Some(last) => last.load += 1.0 / STAYS_DAYS,
            None => self.raised.push(Raised { since, load: 1.0, factor: 1.0 }),
        }
    }

    /// Takes in the person's verdict on a warning.
    pub fn answer(&mut self, answer: &AnsweredWarning) {
        let factor = match answer.verdict {
            Verdict::Right | Verdict::TooLate => 0.0,
            Verdict::Wrong => WRONG,
            Verdict::NotSure => 1.0,
        };
        let meant = |one: &&mut Raised| one.since.since(answer.warned).abs() <= SAME_WARNING_DAYS;
        self.raised.iter_mut().filter(meant).for_each(|one| one.factor = factor);
    }

    /// An episode is over and marked: the warnings in it were right.
    pub fn after_episode(&mut self, onset: Day, end: Day) {
        let within = |one: &&mut Raised| (onset..=end).contains(&one.since);
        self.raised.iter_mut().filter(within).for_each(|one| one.factor = 0.0);
    }

    /// Life has changed: the first weeks are now.
    pub fn begin_again(&mut self, first: Day) {
        self.first = first;
    }

    /// Whether the person has marked an episode that taught something.
    pub fn know_an_episode(&mut self) {
        self.knows_an_episode = true;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(after: i64) -> Day {
        Day::parse("2026-03-02").unwrap().plus(after)
    }

    fn warned(count: i64) -> WarningLimit {
        let mut limit = WarningLimit::new(Sensitivity::Normal, day(-365));
        for warning in 0..count {
            limit.pass(Some(day(warning * 30)));
        }
        limit
    }

    fn answered(verdict: Verdict) -> AnsweredWarning {
        AnsweredWarning { warned: day(0), answered: day(1), verdict }
    }

    #[test]
    fn warnings_raise_it_within_bounds_and_time_lowers_it() {
        let (none, one, many) = (warned(0).height(day(0)), warned(1).height(day(0)), warned(50).height(day(0)));
        assert!(none < one && one < many && many <= none + RAISES_MOST);
        let mut later = warned(1);
        (0..2000).for_each(|_| later.pass(None));
        assert_eq!(later.height(day(0)), none, "after some years it is forgotten");
    }

    #[test]
    fn it_lies_lower_in_the_first_weeks() {
        let young = WarningLimit::new(Sensitivity::Normal, day(0));
        assert!(young.height(day(14)) < young.height(day(40)) && young.height(day(40)) < young.height(day(56)));
        assert_eq!(young.height(day(56)), young.height(day(500)));
    }

    #[test]
    fn an_answer_counts() {
        let height = |verdict| {
            let mut limit = warned(1);
            limit.answer(&answered(verdict));
            limit.height(day(0))
        };
        assert_eq!(height(Verdict::Right), warned(0).height(day(0)));
        assert_eq!(height(Verdict::TooLate), warned(0).height(day(0)));
        assert_eq!(height(Verdict::NotSure), warned(1).height(day(0)));
        assert!(height(Verdict::Wrong) > warned(1).height(day(0)));
    }

    #[test]
    fn an_episode_forgives_its_warnings_and_lowers_the_line() {
        let mut limit = warned(1);
        limit.after_episode(day(-20), day(20));
        limit.know_an_episode();
        assert!(limit.height(day(0)) < warned(0).height(day(0)));
    }

    fn near(value: f64, expected: f64) -> bool {
        (value - expected).abs() < 1e-9
    }

    #[test]
    fn each_sensitivity_has_its_own_limit() {
        let heights = Sensitivity::ALL.map(|one| WarningLimit::new(one, day(-365)).height(day(0)));
        assert_eq!(heights, [3.35, 2.92, 2.37], "cautious, normal, early");
    }

    #[test]
    fn it_lies_half_a_spread_lower_after_two_weeks_and_no_lower_after_eight() {
        let young = WarningLimit::new(Sensitivity::Normal, day(0));
        for (after, below) in [(0, 0.5), (14, 0.5), (35, 0.25), (56, 0.0), (400, 0.0)] {
            assert!(near(young.height(day(after)), 2.92 - below), "day {after}: {}", young.height(day(after)));
        }
        let mut begun_again = WarningLimit::new(Sensitivity::Normal, day(0));
        begun_again.begin_again(day(400));
        assert!(near(begun_again.height(day(435)), 2.92 - 0.25), "a changed life has first weeks of its own");
    }

    #[test]
    fn a_warning_raises_it_by_half_a_spread_that_fades_over_a_year() {
        let mut limit = warned(1);
        assert!(near(limit.height(day(0)), 2.92 + 0.5));
        (0..360).for_each(|_| limit.pass(None));
        assert!(near(limit.height(day(0)), 2.92 + 0.5 * (-1.0_f64).exp()), "{}", limit.height(day(0)));
    }

    #[test]
    fn a_warning_that_stays_four_weeks_raises_it_by_almost_as_much_again() {
        let mut limit = WarningLimit::new(Sensitivity::Normal, day(-365));
        (0..29).for_each(|_| limit.pass(Some(day(0))));
        let raised = limit.height(day(0)) - 2.92;
        assert!((0.9..1.0).contains(&raised), "one warning of four weeks: {raised}");
        let mut two = warned(1);
        two.pass(Some(day(1)));
        assert!((0.99..1.0).contains(&(two.height(day(0)) - 2.92)), "another warning counts in full");
    }

    #[test]
    fn many_warnings_raise_it_by_one_and_a_half_spreads_at_most() {
        assert!(near(warned(50).height(day(0)), 2.92 + 1.5));
    }

    #[test]
    fn a_wrong_warning_counts_half_as_much_again_and_an_answer_finds_its_warning_within_a_week() {
        let height = |warned_on: i64| {
            let mut limit = warned(1);
            limit.answer(&AnsweredWarning { warned: day(warned_on), answered: day(9), verdict: Verdict::Wrong });
            limit.height(day(0)) - 2.92
        };
        for (warned_on, expected) in [(-8, 0.5), (-7, 0.75), (0, 0.75), (7, 0.75), (8, 0.5)] {
            assert!(near(height(warned_on), expected), "answered for day {warned_on}: {}", height(warned_on));
        }
    }

    #[test]
    fn an_episode_forgives_the_warnings_in_it_and_no_others() {
        let after = |onset: i64, end: i64| {
            let mut limit = warned(1);
            limit.after_episode(day(onset), day(end));
            limit.height(day(0)) - 2.92
        };
        assert!(near(after(0, 0), 0.0) && near(after(-5, 5), 0.0));
        assert!(near(after(1, 20), 0.5) && near(after(-20, -1), 0.5));
        let mut known = warned(0);
        known.know_an_episode();
        assert!(near(known.height(day(0)), 2.92 - 0.45), "what happened once is more likely to happen again");
    }
}
