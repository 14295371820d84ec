//! The baseline: what is usual for one signal of one person.
//!
//! A centre, a spread and a weekday pattern, learned one Day at a time on the signal's working scale (bad is up; see
//! `signal::Signal::working`). Old days fade, one odd day hardly counts, and while there are few days a weak prior
//! for the kind of scale fills in. Who calls decides *when* a Day may be learned: the level keeps each Day waiting, so
//! that a slow drift cannot hide itself.
//! This module does not know the calendar's gaps, nor what a warning is.

mod reference;

pub use reference::Reference;

/// Logged days the centre remembers. Ten weeks follow a slow harmless drift and still outlast an episode's onset.
const CENTRE_DAYS: f64 = 70.0;
/// Logged days the spread remembers: twice the centre's, since a spread needs more days to be known as well.
const SPREAD_DAYS: f64 = 140.0;
/// How many days the prior spread counts for; about a week keeps the second week usable.
const PRIOR_DAYS: f64 = 8.0;
/// How many weeks "no weekday pattern" counts for, so that one odd Monday is no pattern.
const PRIOR_WEEKS: f64 = 4.0;
/// Weeks a weekday's offset remembers, about half a year.
const WEEKDAY_WEEKS: f64 = 20.0;
/// A single day moves the baseline by no more than this many spreads (winsorising). It makes the spread of long-tailed
/// days a little too small; the limits of the levels were measured with that.
const CLIP: f64 = 2.0;
/// The spread never falls below this share of the prior's: a signal that never moved must not alarm at its first move.
const LEAST_SPREAD: f64 = 0.4;

/// The usual self in one signal, on its working scale.
#[derive(Debug, Clone, PartialEq)]
pub struct Baseline {
    centre: f64,
    variance: f64,
    weekday: [f64; 7],
    weekday_days: [f64; 7],
    days: f64,
    prior_spread: f64,
}

/// What is usual on one Day.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Usual {
    /// The middle of what is usual, on the working scale.
    pub centre: f64,
    /// One usual day-to-day deviation, with the doubt of a short baseline added.
    pub spread: f64,
    /// Days learned from; fewer than the calendar's when the pattern moved.
    pub days: f64,
}

impl Baseline {
    /// A baseline that has seen nothing, with the spread one would guess for such a scale.
    pub fn new(prior_spread: f64) -> Baseline {
        Baseline {
            centre: 0.0,
            variance: prior_spread * prior_spread,
            weekday: [0.0; 7],
            weekday_days: [0.0; 7],
            days: 0.0,
            prior_spread,
        }
    }

    /// The baseline of a life that has changed: the centre is to be found again, spread and weekdays are kept.
    #[must_use]
    pub fn begun_again(&self) -> Baseline {
        Baseline { centre: 0.0, days: 0.0, ..self.clone() }
    }

    /// The middle of what is usual, with the weekday pattern left out, on the working scale.
    pub fn centre(&self) -> f64 {
        self.centre
    }

    /// What is usual on this weekday (Monday = 0).
    pub fn usual(&self, weekday: usize) -> Usual {
        Usual { centre: self.centre + self.offset(weekday), ..self.usual_any_day() }
    }

    /// What is usual with the weekday pattern left out, for drawing a calm band.
    pub fn usual_any_day(&self) -> Usual {
        let doubt = 1.0 + 1.0 / self.days.max(1.0);
        Usual { centre: self.centre, spread: (self.variance * doubt).sqrt(), days: self.days }
    }

    /// The baseline after one more logged Day; `weight` 1 learns at full speed, less learns slowly.
    #[must_use]
    pub fn learn(&self, value: f64, weekday: usize, weight: f64) -> Baseline {
        let mut next = self.clone();
        let offset = self.offset(weekday);
        let reach = if self.days < 3.0 { f64::INFINITY } else { CLIP * self.variance.sqrt() };
        let residual = (value - self.centre - offset).clamp(-reach, reach);

        next.days += weight;
        next.centre += weight / next.days.clamp(1.0, CENTRE_DAYS) * residual;
        if next.days >= 3.0 {
            let step = weight / (next.days + PRIOR_DAYS).min(SPREAD_DAYS);
            next.variance += step * (residual * residual - self.variance);
        }
        next.variance = next.variance.max((LEAST_SPREAD * self.prior_spread).powi(2));
        next.weekday_days[weekday] += weight;
        if next.days >= 4.0 {
            let step = weight / next.weekday_days[weekday].clamp(1.0, WEEKDAY_WEEKS);
            next.weekday[weekday] += step * (residual + offset - self.weekday[weekday]);
        }
        next
    }

    /// The weekday's offset, drawn toward none while few such weekdays were seen.
    fn offset(&self, weekday: usize) -> f64 {
        let seen = self.weekday_days[weekday];
        self.weekday[weekday] * seen / (seen + PRIOR_WEEKS)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A baseline fed with one value a day, starting on a Monday.
    fn fed(prior: f64, values: impl IntoIterator<Item = f64>) -> Baseline {
        values
            .into_iter()
            .enumerate()
            .fold(Baseline::new(prior), |known, (day, value)| known.learn(value, day % 7, 1.0))
    }

    fn near(a: f64, b: f64, slack: f64) -> bool {
        (a - b).abs() <= slack
    }

    #[test]
    fn the_centre_finds_the_usual_value_within_two_weeks() {
        let known = fed(0.8, [7.0, 7.5, 6.5, 7.0, 7.2, 6.8, 7.0, 7.1, 6.9, 7.0, 7.3, 6.7, 7.0, 7.0]);
        assert!(near(known.usual_any_day().centre, 7.0, 0.05), "centre was {}", known.usual_any_day().centre);
    }

    #[test]
    fn one_terrible_day_hardly_counts() {
        let calm = fed(0.8, (0..60).map(|day| 7.0 + 0.3 * f64::from(day % 3 - 1)));
        let shaken = calm.learn(0.0, 3, 1.0);
        assert!(near(calm.usual_any_day().centre, shaken.usual_any_day().centre, 0.05), "the centre moved too far");
    }

    #[test]
    fn weekends_that_are_always_longer_become_usual() {
        let weekly = |day: i32| if day % 7 >= 5 { 9.0 } else { 7.0 };
        let known = fed(0.8, (0..140).map(weekly));
        assert!(known.usual(5).centre - known.usual(1).centre > 1.4, "the weekend is not seen");
        assert!(near(known.usual(1).centre, 7.0, 0.3), "a weekday is dragged along");
    }

    #[test]
    fn a_signal_that_never_moved_keeps_some_spread() {
        let known = fed(0.5, [1.0; 90]);
        assert!(known.usual_any_day().spread >= 0.2, "a first different value would alarm");
    }

    #[test]
    fn a_changed_life_keeps_the_weekdays_and_finds_a_new_centre() {
        let weekly = |day: i32| if day % 7 >= 5 { 9.0 } else { 7.0 };
        let moved = |day: i32| weekly(day) - 2.0;
        let before = fed(0.8, (0..140).map(weekly));
        let after = (0..14).fold(before.begun_again(), |known, day| known.learn(moved(day), day as usize % 7, 1.0));
        assert!(near(after.usual(1).centre, 5.0, 0.2), "a weekday is {}", after.usual(1).centre);
        assert!(near(after.usual(5).centre, 7.0, 0.4), "a Saturday is {}", after.usual(5).centre);
    }

    #[test]
    fn slow_learning_moves_less() {
        let calm = fed(0.8, (0..60).map(|day| 7.0 + 0.3 * f64::from(day % 3 - 1)));
        let moved = |weight| (calm.learn(8.0, 0, weight).usual_any_day().centre - calm.usual_any_day().centre).abs();
        assert!(moved(0.1) < moved(1.0) / 5.0);
    }
}
