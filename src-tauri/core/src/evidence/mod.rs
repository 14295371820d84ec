//! Evidence: what has moved away from the usual, since when and how far.
//!
//! A [`Detector`] turns each Day's deviation into a strength; every detector is a file, and [`DETECTORS`] lists them.
//! [`gather`] picks the signals that carry the present state, in their own units. A piece of evidence explains itself and
//! needs no second look at the data. This module does not know levels.

pub mod association;
pub mod detector;
pub mod ewma;
mod kept;
mod usual;

use crate::{
    baseline::{Baseline, Reference, Usual},
    day::Day,
    signal::{Role, Series, Signal, clock},
};
pub use detector::{DETECTORS, Detector};
pub use kept::KeptEvidence;
pub use usual::{out_since, usual};

/// A single Day's deviation counts for no more than this many spreads, so that no single day makes a case.
const CLIP: f64 = 2.0;
/// A strength above this, in spreads, means the signal is out of its band in the bad direction.
pub const OUT_OF_BAND: f64 = 1.0;
/// Signals that carry less than this share of the whole are left out of the explanation.
const LEAST_SHARE: f64 = 0.1;

/// One signal on one Day, compared with its baseline.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Judged {
    /// What was usual that Day, on the working scale, as soon as it can be guessed.
    pub usual: Option<Usual>,
    /// Whether the usual is still only a guess, to be drawn and not to be judged by.
    pub learning: bool,
    /// How far the Day was from usual, in spreads, worse is positive; `None` without a value or a baseline.
    pub deviation: Option<f64>,
    /// The strength of the strongest detector, about 1 in size on calm days, worse is positive.
    pub strength: f64,
    /// How much the signal counts in the whole; 1 for all of them until more is known.
    pub weight: f64,
    /// The Day from which on this one says nothing about what is usual: itself, when it was set aside or is a plan's; the
    /// Day after a marked hard time it lies in.
    pub left_out: Option<Day>,
}

impl Judged {
    /// Whether the Day was compared with a baseline that is known.
    pub fn is_judged(&self) -> bool {
        self.usual.is_some() && !self.learning
    }
}

/// A signal's whole span with every Day judged.
#[derive(Debug, Clone)]
pub struct Line {
    /// The values, one a Day, in the signal's own unit.
    pub series: Series,
    /// The judgements of the same Days.
    pub days: Vec<Judged>,
}

impl Line {
    /// The judgement of a Day; `None` outside the span.
    pub fn on(&self, day: Day) -> Option<&Judged> {
        usize::try_from(day.since(self.series.from)).ok().and_then(|at| self.days.get(at))
    }
}

/// Days over which a new signal's weight grows to its full size, and days without an answer after which it begins to fade
/// and has faded: nothing is raised or cleared on the day a signal is added or given up.
const GROWING_DAYS: u32 = 14;
const SILENT_DAYS: (u32, u32) = (14, 42);
/// Larger numbers cannot be squared; they count as missing.
const LARGEST: f64 = 1e140;

/// Judges the Days of one signal, one after the other.
#[derive(Debug)]
pub struct Watcher {
    reference: Reference,
    detectors: Vec<Box<dyn Detector>>,
    turn: Option<f64>,
    judged_days: u32,
    silent_days: u32,
}

impl Watcher {
    /// A watcher that has seen nothing of `signal`.
    pub fn new(signal: &Signal) -> Watcher {
        Watcher {
            reference: Reference::new(signal.prior_spread()),
            detectors: DETECTORS.iter().map(|new| new()).collect(),
            turn: signal.turn(),
            judged_days: 0,
            silent_days: 0,
        }
    }

    /// The judgement of the next Day, whose value on the working scale may be missing. `judging` is false while
    /// everything is still learning.
    pub fn judge(&mut self, value: Option<f64>, weekday: usize, judging: bool) -> Judged {
        if judging {
            self.reference.settle();
        }
        let (Some(usual), Some(any_day)) = (self.reference.usual(weekday), self.reference.baseline()) else {
            return Judged { usual: self.reference.rough(), learning: true, ..Judged::default() };
        };
        let value = self.placed(value);
        let deviation = value.map(|value| ((value - usual.centre) / usual.spread).clamp(-CLIP, CLIP));
        self.detectors.iter_mut().for_each(|detector| detector.next(deviation));
        let strength = detector::strongest(&self.detectors, usual.days);
        let usual = Some(any_day.usual_any_day());
        self.judged_days = self.judged_days.saturating_add(1);
        self.silent_days = if deviation.is_some() { 0 } else { self.silent_days.saturating_add(1) };
        Judged { usual, deviation, strength, ..Judged::default() }
    }

    /// The share of its weight a signal has, 0 to 1: it grows while the signal is new and fades when it is not answered.
    pub fn presence(&self) -> f64 {
        let grown = f64::from(self.judged_days.min(GROWING_DAYS)) / f64::from(GROWING_DAYS);
        let (patience, gone) = SILENT_DAYS;
        let silent = self.silent_days.clamp(patience, gone) - patience;
        grown * (1.0 - f64::from(silent) / f64::from(gone - patience))
    }

    /// Lets the Day wait its turn to teach the baseline; `weight` is how fast the Day whose turn it is now teaches.
    pub fn learn(&mut self, value: Option<f64>, weekday: usize, weight: f64) {
        self.reference.take_in(self.placed(value), weekday, weight);
    }

    /// A value that can be compared: a time of day within half a turn of where the person's others lie.
    fn placed(&self, value: Option<f64>) -> Option<f64> {
        let value = value.filter(|value| value.abs() < LARGEST)?;
        let around = self.turn.zip(self.reference.middle());
        Some(around.map_or(value, |(turn, middle)| clock::near_on(turn, value, middle)))
    }

    /// The baseline so far, to be restored later.
    pub fn baseline(&self) -> Option<Baseline> {
        self.reference.baseline().cloned()
    }

    /// Goes back to what was usual before an episode, which is over.
    pub fn restore(&mut self, before: Option<Baseline>) {
        self.reference.restore(before);
        self.detectors.iter_mut().for_each(|detector| detector.forget());
    }

    /// Learns from the beginning, since life has changed.
    pub fn begin_again(&mut self) {
        self.reference.begin_again();
        self.detectors.iter_mut().for_each(|detector| detector.forget());
        self.judged_days = 0;
    }

    /// Days still to go until this signal is judged.
    pub fn days_to_learn(&self) -> Option<usize> {
        self.reference.days_to_learn()
    }
}

/// A sum that does not depend on the order of its terms.
pub(crate) fn sum(terms: impl Iterator<Item = f64>) -> f64 {
    let mut sorted: Vec<f64> = terms.collect();
    sorted.sort_by(f64::total_cmp);
    sorted.into_iter().sum()
}

/// A signal that has moved, in its own unit.
#[derive(Debug, Clone, PartialEq)]
pub struct Evidence {
    /// The signal that moved.
    pub signal: Signal,
    /// The first Day of the shift.
    pub since: Day,
    /// Days with a value since then.
    pub days: u32,
    /// The mean before.
    pub usual: f64,
    /// The mean since then.
    pub now: f64,
    /// The mean deviation since then, in spreads, worse is positive.
    pub deviation: f64,
    /// How much of the whole this signal carries, 0 to 1.
    pub share: f64,
}

/// The signals that carry the state on `day`, the strongest first.
pub fn gather(lines: &[Line], day: Day) -> Vec<Evidence> {
    let weight = |line: &Line| match line.series.signal.role {
        Role::Leading => line.on(day).map_or(0.0, |judged| judged.weight * judged.strength.max(0.0).powi(2)),
        Role::Late | Role::Load => 0.0,
    };
    let whole = sum(lines.iter().map(weight));
    let moved = lines.iter().filter(|line| line.on(day).is_some_and(|judged| judged.strength > OUT_OF_BAND));
    let mut evidence: Vec<Evidence> = moved
        .filter(|line| weight(line) > LEAST_SHARE * whole)
        .filter_map(|line| explain(line, day, weight(line) / whole))
        .collect();
    evidence.sort_by(|a, b| b.share.total_cmp(&a.share).then_with(|| a.signal.id.cmp(&b.signal.id)));
    evidence
}

/// The leading signals that are clearly better than usual on `day`.
pub fn against(lines: &[Line], day: Day) -> Vec<&Signal> {
    let better = |line: &&Line| line.on(day).is_some_and(|judged| judged.strength < -OUT_OF_BAND);
    let leading = lines.iter().filter(|line| line.series.signal.role == Role::Leading);
    leading.filter(better).map(|line| &line.series.signal).collect()
}

/// What moved in one line: since when, from what, to what.
fn explain(line: &Line, day: Day, share: f64) -> Option<Evidence> {
    let since = out_since(line, day)?;
    let at = |day: Day| usize::try_from(day.since(line.series.from)).ok();
    let (onset, today) = (at(since)?, at(day)?);
    // Days that were set aside count neither here nor there.
    let judged = || line.days[onset..=today].iter().zip(&line.series.values[onset..=today]);
    let deviations: Vec<f64> = judged().filter_map(|(judged, _)| judged.deviation).collect();
    let values = judged().filter(|(judged, _)| judged.deviation.is_some()).filter_map(|(_, value)| *value);
    let now = line.series.signal.mean(values)?;
    Some(Evidence {
        signal: line.series.signal.clone(),
        since,
        days: deviations.len() as u32,
        usual: usual(line, day)?,
        now,
        deviation: mean(&deviations)?,
        share,
    })
}

/// The first Day of the earliest of these shifts; `None` of none.
pub fn first_shift(evidence: &[Evidence]) -> Option<Day> {
    evidence.iter().map(|one| one.since).min()
}

fn mean(values: &[f64]) -> Option<f64> {
    let (sum, count) = values.iter().fold((0.0, 0.0), |(sum, count), value| (sum + value, count + 1.0));
    (count > 0.0).then_some(sum / count)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::signal::catalog;

    fn start() -> Day {
        Day::parse("2026-03-02").unwrap()
    }

    /// A signal's Days as (value, strength); a missing value is a Day without a deviation.
    fn line(id: &str, days: &[(Option<f64>, f64)]) -> Line {
        let signal = catalog::all().into_iter().find(|signal| signal.id.as_str() == id).unwrap();
        let values: Vec<Option<f64>> = days.iter().map(|(value, _)| *value).collect();
        let usual = Some(Usual { centre: 0.0, spread: 1.0, days: 70.0 });
        let judged = |(value, strength): &(Option<f64>, f64)| Judged {
            usual,
            deviation: value.map(|_| 1.5),
            strength: *strength,
            weight: 1.0,
            ..Judged::default()
        };
        let late = vec![false; values.len()];
        Line { days: days.iter().map(judged).collect(), series: Series { signal, from: start(), values, late } }
    }

    /// Calm Days at one value, then Days out of the band at another.
    fn shifted(id: &str, calm: f64, moved: f64, strength: f64) -> Line {
        let days = [vec![(Some(calm), 0.0); 10], vec![(Some(moved), strength); 4]].concat();
        line(id, &days)
    }

    fn last() -> Day {
        start().plus(13)
    }

    #[test]
    fn evidence_says_since_when_from_what_to_what() {
        let found = gather(&[shifted("snacks", 1.0, 3.0, 2.0)], last());
        let snacks = &found[0];
        assert_eq!((snacks.since, snacks.days), (start().plus(10), 4));
        assert_eq!((snacks.usual, snacks.now), (1.0, 3.0), "means of the days before and since");
        assert_eq!((snacks.deviation, snacks.share), (1.5, 1.0));
    }

    #[test]
    fn a_day_without_a_value_counts_in_no_mean() {
        let mut days = vec![(Some(1.0), 0.0), (None, 0.0), (Some(2.0), 0.0)];
        days.extend([(Some(4.0), 2.0), (None, 2.0), (Some(5.0), 2.0)]);
        let found = gather(&[line("snacks", &days)], start().plus(5));
        assert_eq!((found[0].usual, found[0].now, found[0].days), (1.5, 4.5, 2));
    }

    #[test]
    fn without_any_day_to_take_a_mean_of_there_is_no_evidence() {
        let nothing_before = [(None, 0.0), (None, 0.0), (Some(4.0), 2.0)];
        assert_eq!(gather(&[line("snacks", &nothing_before)], start().plus(2)), []);
        let nothing_since = [(Some(1.0), 0.0), (Some(1.0), 0.0), (None, 2.0)];
        assert_eq!(gather(&[line("snacks", &nothing_since)], start().plus(2)), []);
        assert_eq!(mean(&[]), None, "neither none nor zero divided by zero");
    }

    #[test]
    fn usual_is_read_off_the_four_weeks_before_the_shift() {
        let days = [vec![(Some(9.0), 0.0); 5], vec![(Some(1.0), 0.0); 28], vec![(Some(3.0), 2.0); 3]].concat();
        let found = gather(&[line("snacks", &days)], start().plus(35));
        assert_eq!(found[0].usual, 1.0, "what was before those weeks counts no longer");
    }

    #[test]
    fn the_usual_is_one_figure_before_during_and_after_a_shift() {
        let calm_then_moved = shifted("snacks", 1.0, 3.0, 2.0);
        let named = |day: i64| usual(&calm_then_moved, start().plus(day));
        assert_eq!((named(0), named(1), named(9)), (None, Some(1.0), Some(1.0)), "the Day itself is no part of it");
        assert!((10..14).all(|day| named(day) == Some(1.0)), "a shift is no part of what it is compared with");
        let back = line(
            "snacks",
            &[vec![(Some(1.0), 0.0); 10], vec![(Some(3.0), 2.0); 4], vec![(Some(1.2), 0.0); 40]].concat(),
        );
        let named_after = |day: i64| usual(&back, start().plus(day)).unwrap();
        assert_eq!(named_after(14), 1.0, "nor of what one comes back to");
        assert!((named_after(42) - 1.2).abs() < 1e-9, "four weeks later, those weeks are what is usual");
        assert_eq!(named(14), None, "outside of the span");
        assert_eq!(out_since(&calm_then_moved, start().plus(9)), None);
        assert_eq!(out_since(&calm_then_moved, start().plus(12)), Some(start().plus(10)));
    }

    #[test]
    fn four_weeks_of_what_is_usual_reach_back_over_days_that_are_left_out_once_that_is_known() {
        let mut days = line("snacks", &[vec![(Some(1.0), 0.0); 28], vec![(Some(9.0), 0.0); 10]].concat());
        let after = start().plus(37);
        assert!(usual(&days, after).is_some_and(|usual| usual > 3.0));
        let over = start().plus(37);
        days.days[28..37].iter_mut().for_each(|judged| judged.left_out = Some(over));
        assert_eq!(usual(&days, after), Some(1.0));
        assert!(usual(&days, start().plus(36)).is_some_and(|usual| usual > 3.0), "the day before, that was not known");
    }

    #[test]
    fn a_time_of_day_is_judged_the_nearer_way_round_the_clock() {
        let bedtime =
            catalog::bedtime_parts().into_iter().find(|signal| signal.id.as_str() == catalog::BEDTIME).unwrap();
        for (around, later, earlier) in [(0.0, 180.0, 1260.0), (720.0, 900.0, 540.0)] {
            let mut watcher = Watcher::new(&bedtime);
            let mut judge = |minutes: f64, day: usize| {
                let value = Some(bedtime.working(minutes.rem_euclid(1440.0)));
                let judged = watcher.judge(value, day % 7, true);
                watcher.learn(value, day % 7, 1.0);
                judged
            };
            let calm: Vec<Judged> =
                (0..70).map(|day| judge(around + if day % 3 == 0 { -20.0 } else { 10.0 }, day)).collect();
            assert!(calm.iter().filter_map(|judged| judged.deviation).all(|deviation| deviation.abs() < 1.0));
            assert_eq!(judge(later, 70).deviation, Some(CLIP), "three hours later than {around}");
            assert_eq!(judge(earlier, 71).deviation, Some(-CLIP), "three hours earlier than {around}");
        }
    }

    #[test]
    fn the_strongest_signal_comes_first_and_those_that_carry_little_are_left_out() {
        let lines = [
            shifted("snacks", 1.0, 2.0, 1.5),
            shifted("games", 30.0, 90.0, 3.0),
            shifted("sleep", 450.0, 430.0, 1.05),
            shifted("energy", 6.0, 6.0, 1.0),
        ];
        let found = gather(&lines, last());
        let ids: Vec<&str> = found.iter().map(|one| one.signal.id.as_str()).collect();
        assert_eq!(ids, ["games", "snacks"], "sleep carries under a tenth, energy is within its band");
        let whole = 3.0_f64.powi(2) + 1.5_f64.powi(2) + 1.05_f64.powi(2) + 1.0;
        assert!((found[0].share - 9.0 / whole).abs() < 1e-12, "{}", found[0].share);
    }

    #[test]
    fn what_comes_of_the_days_and_load_are_no_early_evidence() {
        let lines = [shifted("output", 3.0, 1.0, 4.0), shifted("focus", 240.0, 400.0, 4.0)];
        assert_eq!(gather(&lines, last()), []);
    }

    #[test]
    fn only_leading_signals_clearly_better_than_usual_speak_against_it() {
        let lines = [
            shifted("snacks", 2.0, 0.0, -1.5),
            shifted("games", 60.0, 50.0, -1.0),
            shifted("sleep", 450.0, 400.0, 2.0),
            shifted("output", 2.0, 4.0, -3.0),
        ];
        let better: Vec<&str> = against(&lines, last()).iter().map(|signal| signal.id.as_str()).collect();
        assert_eq!(better, ["snacks"]);
    }

    /// A watcher of sleep that has judged some Days at seven hours.
    fn watching(days: usize) -> Watcher {
        let signal = catalog::all().into_iter().find(|signal| signal.id.as_str() == "sleep").unwrap();
        let mut watcher = Watcher::new(&signal);
        for day in 0..14 + days {
            watcher.judge(Some(-7.0), day % 7, true);
            watcher.learn(Some(-7.0), day % 7, 1.0);
        }
        watcher
    }

    #[test]
    fn a_new_signal_grows_to_its_full_weight_over_two_weeks() {
        assert_eq!(watching(0).presence(), 0.0);
        assert_eq!(watching(7).presence(), 0.5);
        assert_eq!((watching(14).presence(), watching(60).presence()), (1.0, 1.0));
    }

    #[test]
    fn a_signal_without_answers_fades_after_two_weeks_and_is_gone_after_six() {
        let mut silent = watching(60);
        let presences: Vec<f64> = (0..50)
            .map(|day| {
                silent.judge(None, day % 7, true);
                silent.presence()
            })
            .collect();
        assert_eq!((presences[13], presences[27], presences[41], presences[49]), (1.0, 0.5, 0.0, 0.0));
        silent.judge(Some(-7.0), 0, true);
        assert_eq!(silent.presence(), 1.0, "one answer, and it is there again");
    }

    #[test]
    fn one_day_counts_for_no_more_than_two_spreads_and_an_endless_number_for_nothing() {
        let mut watcher = watching(30);
        assert_eq!(watcher.judge(Some(90.0), 0, true).deviation, Some(2.0));
        assert_eq!(watcher.judge(Some(-90.0), 1, true).deviation, Some(-2.0));
        assert_eq!(watcher.judge(Some(1e300), 2, true).deviation, None);
        assert!(watcher.judge(Some(-7.0), 3, true).is_judged());
    }

    #[test]
    fn nothing_is_judged_before_judging_begins() {
        let signal = catalog::all().into_iter().find(|signal| signal.id.as_str() == "sleep").unwrap();
        let mut watcher = Watcher::new(&signal);
        for day in 0..30 {
            let judged = watcher.judge(Some(-7.0), day % 7, false);
            assert!(!judged.is_judged() && judged.deviation.is_none(), "day {day}");
            watcher.learn(Some(-7.0), day % 7, 1.0);
        }
        assert!(watcher.judge(Some(-7.0), 2, true).is_judged(), "what was learned meanwhile is known at once");
    }
}
