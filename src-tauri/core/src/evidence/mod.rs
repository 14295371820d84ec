//! Evidence: what has moved away from the usual, since when and how far.
//!
//! A detector turns each Day's deviation into a strength ([`ewma`]); [`gather`] picks the signals that carry the
//! present state and says them in the signal's own unit. A piece of evidence explains itself and needs no second look
//! at the data. This module does not know levels.

pub mod ewma;

use crate::{
    baseline::{Reference, Usual},
    day::Day,
    signal::{Role, Series, Signal},
};
use ewma::Ewma;

/// A single Day counts for no more than this many spreads, so that no single day makes a case.
const CLIP: f64 = 2.5;
/// A strength above this, in spreads, means the signal is out of its band in the bad direction.
pub const OUT_OF_BAND: f64 = 1.0;
/// Signals that carry less than this share of the whole are left out of the explanation.
const LEAST_SHARE: f64 = 0.1;
/// Days before the onset over which "usually" is read off: four weeks hold every weekday four times.
const BEFORE_DAYS: i64 = 28;

/// One signal on one Day, judged.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Judged {
    /// What was usual that Day, on the working scale; `None` while learning.
    pub usual: Option<Usual>,
    /// How far the Day was from usual, in spreads, worse is positive; `None` without a value or a baseline.
    pub deviation: Option<f64>,
    /// The detector's strength, about 1 in size on calm days, worse is positive.
    pub strength: f64,
}

/// A signal's whole span with every Day judged.
#[derive(Debug, Clone)]
pub struct Line {
    /// What was said.
    pub series: Series,
    /// One judgement a Day.
    pub days: Vec<Judged>,
}

impl Line {
    /// The judgement of a Day.
    pub fn on(&self, day: Day) -> Option<&Judged> {
        usize::try_from(day.since(self.series.from)).ok().and_then(|at| self.days.get(at))
    }
}

/// Judges the Days of one signal, one after the other.
#[derive(Debug, Clone)]
pub struct Watcher {
    reference: Reference,
    detector: Ewma,
}

impl Watcher {
    /// A watcher that has seen nothing of `signal`.
    pub fn new(signal: &Signal) -> Watcher {
        Watcher { reference: Reference::new(signal.prior_spread()), detector: Ewma::default() }
    }

    /// The judgement of the next Day, whose value on the working scale may be missing. `judging` is false while
    /// everything is still learning.
    pub fn judge(&mut self, value: Option<f64>, weekday: usize, judging: bool) -> Judged {
        if judging {
            self.reference.settle();
        }
        let Some(usual) = self.reference.usual(weekday) else {
            return Judged::default();
        };
        let deviation = value.map(|value| ((value - usual.centre) / usual.spread).clamp(-CLIP, CLIP));
        self.detector = self.detector.next(deviation);
        let usual_any_day = self.reference.baseline().map(crate::baseline::Baseline::usual_any_day);
        Judged { usual: usual_any_day, deviation, strength: self.detector.strength(usual.days) }
    }

    /// Lets the Day wait its turn to teach the baseline; `weight` is how fast the Day whose turn it is now teaches.
    pub fn learn(&mut self, value: Option<f64>, weekday: usize, weight: f64) {
        self.reference.take_in(value, weekday, weight);
    }
}

/// A signal that has moved, in its own unit.
#[derive(Debug, Clone, PartialEq)]
pub struct Evidence {
    /// Which signal.
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
        Role::Leading => line.on(day).map_or(0.0, |judged| judged.strength.max(0.0).powi(2)),
        Role::Late | Role::Load => 0.0,
    };
    let whole: f64 = lines.iter().map(weight).sum();
    let moved = lines.iter().filter(|line| line.on(day).is_some_and(|judged| judged.strength > OUT_OF_BAND));
    let mut evidence: Vec<Evidence> = moved
        .filter(|line| weight(line) > LEAST_SHARE * whole)
        .filter_map(|line| explain(line, day, weight(line) / whole))
        .collect();
    evidence.sort_by(|a, b| b.share.total_cmp(&a.share));
    evidence
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
