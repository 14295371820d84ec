//! What moves together, in one's own days.

use serde::Serialize;
use ts_rs::TS;

use super::chart::{Lag, Size, draw_lags};
use crate::{
    day::Day,
    evidence::association::{Association, Lagged, MOST_LAG, associations},
    level::Trace,
    notification::{signals, together, words::inside},
    say,
};

const SIZE: Size = Size { width: 240, height: 130 };

/// Two signals that move together.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[ts(export)]
pub struct AssociationView {
    /// The ids of the two signals.
    pub signals: [String; 2],
    /// The association in a sentence, with how sure it is.
    pub sentence: String,
    /// Days the second comes after the first; negative when before.
    #[ts(type = "number")]
    pub lag: i64,
    /// Days on which both are known.
    pub days: usize,
    /// Their rank correlation at that lag, −1 to 1.
    pub rho: f64,
    /// Its 95 % confidence interval.
    pub interval: [f64; 2],
    /// A small picture (SVG): their correlation at each lag.
    pub svg: String,
    /// The label of the picture's axis.
    pub axis: String,
}

/// What moves together, as a screen.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[ts(export)]
pub struct TogetherView {
    /// What was looked at, and how to read it.
    pub summary: String,
    /// Pairs that remain after the correction, the strongest first.
    pub associations: Vec<AssociationView>,
}

/// Pairs of signals that move together, corrected for how many were looked at.
pub fn build(trace: &Trace, today: Day) -> TogetherView {
    let found = associations(&trace.lines, today);
    TogetherView {
        summary: together::summary(&found),
        associations: found.associations.iter().map(|one| view(trace, one)).collect(),
    }
}

fn view(trace: &Trace, found: &Association) -> AssociationView {
    let (first, second) = (&trace.lines[found.pair.0].series.signal, &trace.lines[found.pair.1].series.signal);
    let strongest = found.strongest;
    let rounded = |value: f64| (value * 100.0).round() / 100.0;
    let lag = |one: &Lagged| Lag { days: one.lag, value: one.rho, interval: one.interval };
    let lags: Vec<Lag> = found.lags.iter().map(lag).collect();
    let sentence = together::sentence(first, second, found);
    AssociationView {
        signals: [signals::title(first), signals::title(second)],
        lag: strongest.lag,
        days: strongest.days,
        rho: rounded(strongest.rho),
        interval: [rounded(strongest.interval.0), rounded(strongest.interval.1)],
        // Where the picture cannot be drawn, the sentence stands alone.
        svg: draw_lags(&sentence, &lags, MOST_LAG, SIZE).unwrap_or_default(),
        axis: say!("association-axis", second = signals::title(second), first = inside(&signals::title(first))),
        sentence,
    }
}
