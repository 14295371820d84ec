//! Charts: one signal over time against the person's own usual, drawn by plotters.
//!
//! The picture says what things *are*, not how they look: every mark carries a class, and the window's style sheet, or
//! the one embedded in a saved file, gives it colour. The classes are `ink` (text), `grid`, `axis`, `band` (the usual),
//! `usual` (its centre), `line` (the 7-day mean), `dot`, `dot-late` (told later, hollow), `mark` with `mark-episode`,
//! `mark-plan`, `mark-warning`, `mark-timeoff` or `mark-event`, and `mark-text`.
//! A missing day is a gap: nothing is ever drawn across it or to the floor.

mod draw;
mod lags;
pub mod pathway;
pub mod plan;
mod standalone;
mod svg;
mod terminal;
mod ticks;

pub(crate) use svg::escape as escaped;

use crate::{day::Day, say};
pub use draw::draw;
pub use lags::{Lag, draw_lags};
pub use standalone::{png, standalone};
pub use terminal::terminal;

/// How values are written on the axis.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Axis {
    /// As they are.
    Plain,
    /// Minutes, as hours and minutes.
    Minutes,
    /// Minutes since midnight, as a time of day.
    Clock,
    /// Not at all: some days numbers are no help.
    Hidden,
}

/// What is usual on one Day.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Band {
    /// The lower edge.
    pub low: f64,
    /// The middle.
    pub centre: f64,
    /// The upper edge.
    pub high: f64,
}

/// One Day's value.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Dot {
    /// The value.
    pub value: f64,
    /// Whether it was told too late to count as fresh.
    pub late: bool,
}

/// What a marked span is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MarkKind {
    /// A hard time the person marked.
    Episode,
    /// A plan ran.
    Plan,
    /// Several signals had moved together.
    Warning,
    /// Time off.
    TimeOff,
    /// Something that happened.
    Event,
}

/// A marked span, both ends included.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mark {
    /// The first Day.
    pub from: Day,
    /// The last Day.
    pub to: Day,
    /// What it is.
    pub kind: MarkKind,
    /// A short name.
    pub label: String,
}

/// One chart as data: an entry a Day in `usual`, `values` and `smooth`.
#[derive(Debug, Clone, PartialEq)]
pub struct Chart {
    /// The title, for those who hear it.
    pub title: String,
    /// How values are written.
    pub axis: Axis,
    /// The first Day.
    pub from: Day,
    /// The last Day.
    pub to: Day,
    /// What is usual.
    pub usual: Vec<Option<Band>>,
    /// The values.
    pub values: Vec<Option<Dot>>,
    /// The 7-day mean.
    pub smooth: Vec<Option<f64>>,
    /// Marked spans.
    pub marks: Vec<Mark>,
    /// The whole scale, for a quantity that has one.
    pub range: Option<(f64, f64)>,
}

/// The size of a drawing, in its own units (pixels at normal size).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Size {
    /// Width.
    pub width: u32,
    /// Height.
    pub height: u32,
}

/// A rectangle in a drawing's units.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Rect {
    /// Left edge.
    pub left: f64,
    /// Right edge.
    pub right: f64,
    /// Top edge.
    pub top: f64,
    /// Bottom edge.
    pub bottom: f64,
}

/// Where a Day stands in a drawing; no `y` where nothing was said.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Point {
    /// Across.
    pub x: f64,
    /// Down.
    pub y: Option<f64>,
}

/// A drawing, and where its Days are.
#[derive(Debug, Clone, PartialEq)]
pub struct Drawing {
    /// The picture.
    pub svg: String,
    /// Width.
    pub width: u32,
    /// Height.
    pub height: u32,
    /// Where the data is.
    pub plot: Rect,
    /// One point a Day.
    pub points: Vec<Point>,
}

/// Why there is no drawing.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ChartError {
    /// Nothing to draw.
    #[error("{}", say!("chart-error-empty"))]
    Empty,
    /// A span that ends before it begins, is too long, or does not fit its data.
    #[error("{}", say!("chart-error-span"))]
    Span,
    /// The drawing itself failed.
    #[error("{}", not_made(.0))]
    Drawing(String),
}

fn not_made(why: &str) -> String {
    say!("chart-error-drawing", why = why)
}

/// The colours of a saved picture.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Theme {
    /// On light paper.
    Light,
    /// On a dark ground.
    Dark,
}

/// Days in a mean, and how many of them must have a value.
const SMOOTH_DAYS: (usize, usize) = (7, 3);

/// The 7-day mean of each Day; `None` where fewer than three of its seven days have a value, or where neither the Day nor
/// the one before has: a line must not run on into silence.
pub fn smooth(values: &[Option<f64>]) -> Vec<Option<f64>> {
    let (span, least) = SMOOTH_DAYS;
    let mean = |at: usize| {
        let week = &values[(at + 1).saturating_sub(span)..=at];
        let said: Vec<f64> = week.iter().flatten().copied().filter(|value| value.is_finite()).collect();
        let fresh = values[at].or(at.checked_sub(1).and_then(|before| values[before])).is_some();
        (fresh && said.len() >= least).then(|| said.iter().sum::<f64>() / said.len() as f64)
    };
    (0..values.len()).map(mean).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_mean_needs_three_days_and_ends_with_them() {
        let days = [Some(1.0), None, Some(2.0), Some(3.0), None, None, Some(f64::NAN), Some(6.0)];
        let means = smooth(&days);
        assert_eq!(means[..4], [None, None, None, Some(2.0)]);
        assert_eq!(means[4], Some(2.0), "one missing day is bridged");
        assert_eq!(means[5], None, "two are not");
        assert_eq!(means[7], Some(11.0 / 3.0), "what is no number does not count");
    }
}
