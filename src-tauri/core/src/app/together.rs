//! What moves together, in one's own days.

use super::App;
use crate::{
    day::Now,
    error::Result,
    evidence::association::{Association, MOST_LAG, associations},
    level::Trace,
    notification::{signals, together},
    say,
    view::{
        chart::{Lag, Size, draw_lags},
        together::{AssociationView, TogetherView},
    },
    words::{self, Language},
};

const SIZE: Size = Size { width: 240, height: 130 };

impl App {
    /// Pairs of signals that move together, corrected for how many were looked at.
    ///
    /// # Errors
    /// When the data cannot be read.
    pub fn together(&self, now: &Now) -> Result<TogetherView> {
        let facts = self.facts(now)?;
        let trace = facts.trace();
        let found = associations(&trace.lines, facts.today);
        Ok(TogetherView {
            summary: together::summary(&found),
            associations: found.associations.iter().map(|one| view(&trace, one)).collect(),
        })
    }
}

fn view(trace: &Trace, found: &Association) -> AssociationView {
    let (first, second) = (&trace.lines[found.pair.0].series.signal, &trace.lines[found.pair.1].series.signal);
    let strongest = found.strongest;
    let rounded = |value: f64| (value * 100.0).round() / 100.0;
    let lag =
        |one: &crate::evidence::association::Lagged| Lag { days: one.lag, value: one.rho, interval: one.interval };
    let lags: Vec<Lag> = found.lags.iter().map(lag).collect();
    let sentence = together::sentence(first, second, found);
    AssociationView {
        signals: [signals::title(first), signals::title(second)],
        lag: strongest.lag,
        days: strongest.days,
        rho: rounded(strongest.rho),
        interval: [rounded(strongest.interval.0), rounded(strongest.interval.1)],
        // A picture that cannot be drawn leaves its sentence.
        svg: draw_lags(&sentence, &lags, MOST_LAG, SIZE).unwrap_or_default(),
        axis: say!("app-together-axis", second = signals::title(second), first = inside(&signals::title(first))),
        sentence,
    }
}

/// A title within a sentence: German nouns keep their capital.
fn inside(title: &str) -> String {
    match words::style().language {
        Language::English => title.to_lowercase(),
        Language::German => title.to_owned(),
    }
}
