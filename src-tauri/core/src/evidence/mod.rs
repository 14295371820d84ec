//! Evidence: what has moved away from the usual, since when and how far.
//!
//! A [`Detector`] turns each Day's deviation into a strength; every detector is a file, and [`DETECTORS`] lists them.
//! [`gather`] picks the signals that carry the present state, in their own units. A piece of evidence explains itself and
//! needs no second look at the data. This module does not know levels.

pub mod association;
pub mod detector;
pub mod ewma;

use crate::{
    baseline::{Baseline, Reference, Usual},
    day::Day,
    signal::{Role, Series, Signal},
};
pub use detector::{DETECTORS, Detector};

/// A single Day's deviation counts for no more than this many spreads, so that no single day makes a case.
const CLIP: f64 = 2.0;
/// A strength above this, in spreads, means the signal is out of its band in the bad direction.
pub const OUT_OF_BAND: f64 = 1.0;
/// Signals that carry less than this share of the whole are left out of the explanation.
const LEAST_SHARE: f64 = 0.1;
/// Days before the onset over which "usually" is read off: four weeks hold every weekday four times.
const BEFORE_DAYS: i64 = 28;

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
    judged_days: u32,
    silent_days: u32,
}

impl Watcher {
    /// A watcher that has seen nothing of `signal`.
    pub fn new(signal: &Signal) -> Watcher {
        Watcher {
            reference: Reference::new(signal.prior_spread()),
            detectors: DETECTORS.iter().map(|new| new()).collect(),
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
        let value = value.filter(|value| value.abs() < LARGEST);
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
        self.reference.take_in(value.filter(|value| value.abs() < LARGEST), weekday, weight);
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
    let today = usize::try_from(day.since(line.series.from)).ok()?;
    let calm = line.days[..=today].iter().rposition(|judged| judged.strength <= OUT_OF_BAND);
    let onset = calm.map_or(0, |at| at + 1);
    let since = line.series.from.plus(onset as i64);

    let shifted = &line.days[onset..=today];
    let now = mean(line.series.values[onset..=today].iter().flatten())?;
    let before = usize::try_from(since.plus(-BEFORE_DAYS).since(line.series.from)).unwrap_or(0);
    let usual = mean(line.series.values[before..onset].iter().flatten())?;
    Some(Evidence {
        signal: line.series.signal.clone(),
        since,
        days: shifted.iter().filter(|judged| judged.deviation.is_some()).count() as u32,
        usual,
        now,
        deviation: mean(shifted.iter().filter_map(|judged| judged.deviation.as_ref()))?,
        share,
    })
}

fn mean<'a>(values: impl Iterator<Item = &'a f64>) -> Option<f64> {
    let (sum, count) = values.fold((0.0, 0.0), |(sum, count), value| (sum + value, count + 1.0));
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
            learning: false,
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
        assert_eq!(mean([].iter()), None, "neither none nor zero divided by zero");
    }

    #[test]
    fn usual_is_read_off_the_four_weeks_before_the_shift() {
        let days = [vec![(Some(9.0), 0.0); 5], vec![(Some(1.0), 0.0); 28], vec![(Some(3.0), 2.0); 3]].concat();
        let found = gather(&[line("snacks", &days)], start().plus(35));
        assert_eq!(found[0].usual, 1.0, "what was before those weeks counts no longer");
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
