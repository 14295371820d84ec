//! Charts: one signal over time against the person's own usual, drawn by plotters.
//!
//! The picture names what things *are*, not how they look: every mark carries a class, and the window's style sheet, or
//! the one embedded in a saved file, gives it colour. The classes are `ink` (text), `grid`, `axis`, `band` (the usual),
//! `usual` (its centre), `line` (the 7-day mean), `dot`, `dot-late` (entered late, hollow), `newest`, `mark` with `mark-episode`,
//! `mark-plan`, `mark-warning`, `mark-timeoff` or `mark-event`, and `mark-text`.
//! A missing day is a gap: nothing is ever drawn across it or to the floor.

mod draw;
mod lags;
pub mod pathway;
pub mod plan;
mod small;
mod standalone;
mod svg;
mod terminal;
mod ticks;

pub(crate) use svg::escape as escaped;

use crate::{day::Day, say};
pub use draw::draw;
pub use lags::{Lag, draw_lags};
pub use small::small;
pub use standalone::{png, standalone};
pub use terminal::terminal;

/// How values are written on the axis.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Axis {
    /// As plain numbers.
    Plain,
    /// Minutes, as hours and minutes.
    Minutes,
    /// Minutes since midnight, as a time of day. The values are laid out as a line: below 0 is the evening before, from
    /// 1440 on the day after.
    Clock,
    /// Not at all, where the person has hidden numbers.
    Hidden,
}

/// What is usual on one Day.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Band {
    /// The lower edge, in the signal's unit.
    pub low: f64,
    /// The centre, in the signal's unit.
    pub centre: f64,
    /// The upper edge, in the signal's unit.
    pub high: f64,
}

/// The value of one Day.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Dot {
    /// The value, in the signal's unit.
    pub value: f64,
    /// Whether it was entered too late to be trusted, and is drawn hollow.
    pub late: bool,
}

/// What a marked span is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MarkKind {
    /// A hard time the person marked.
    Episode,
    /// A plan was running.
    Plan,
    /// Several signals had moved together.
    Warning,
    /// Days set aside, or a pause of a plan.
    TimeOff,
    /// A change, a deadline window or a flare.
    Event,
}

/// A marked span, both ends included.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mark {
    /// Its first Day.
    pub from: Day,
    /// Its last Day.
    pub to: Day,
    /// What the span stands for.
    pub kind: MarkKind,
    /// A short name, written beside it.
    pub label: String,
}

/// One chart as data: an entry a Day in `usual`, `values` and `smooth`.
#[derive(Debug, Clone, PartialEq)]
pub struct Chart {
    /// The title, which a screen reader reads aloud.
    pub title: String,
    /// How values are written.
    pub axis: Axis,
    /// Its first Day.
    pub from: Day,
    /// Its last Day.
    pub to: Day,
    /// The usual range on each Day.
    pub usual: Vec<Option<Band>>,
    /// The value of each Day.
    pub values: Vec<Option<Dot>>,
    /// The 7-day mean on each Day.
    pub smooth: Vec<Option<f64>>,
    /// Spans that are marked behind the values.
    pub marks: Vec<Mark>,
    /// The whole scale, for a quantity that has one.
    pub range: Option<(f64, f64)>,
}

/// The size of a drawing, in its own units (pixels at normal size).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Size {
    /// Width in the drawing's units.
    pub width: u32,
    /// Height in the drawing's units.
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

/// Where a Day is in a drawing; no `y` where there is no value.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Point {
    /// Distance from the left edge.
    pub x: f64,
    /// Distance from the top edge.
    pub y: Option<f64>,
}

/// A drawing, and where its Days are.
#[derive(Debug, Clone, PartialEq)]
pub struct Drawing {
    /// The picture as SVG.
    pub svg: String,
    /// Width in the drawing's units.
    pub width: u32,
    /// Height in the drawing's units.
    pub height: u32,
    /// The rectangle the values are drawn in.
    pub plot: Rect,
    /// A point for each Day, oldest first.
    pub points: Vec<Point>,
}

/// Why there is no drawing.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ChartError {
    /// There is nothing to draw.
    #[error("{}", say!("chart-error-empty"))]
    Empty,
    /// A span that ends before it begins, is too long, or does not fit its data.
    #[error("{}", say!("chart-error-span"))]
    Span,
    /// The drawing library failed, with this message.
    #[error("{}", not_made(.0))]
    Drawing(String),
}

fn not_made(why: &str) -> String {
    say!("chart-error-drawing", why = why)
}

/// The colours of a saved picture.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Theme {
    /// For a light page.
    Light,
    /// For a dark page.
    Dark,
}

/// Days in a mean, and how many of them must have a value.
const SMOOTH_DAYS: (usize, usize) = (7, 3);

/// The 7-day mean of each Day, by the signal's own way of taking a mean; `None` where fewer than three of its seven days have a value, or where neither the Day nor
/// the one before has: the line ends where the values end.
pub fn smooth(values: &[Option<f64>], mean: impl Fn(&[f64]) -> Option<f64>) -> Vec<Option<f64>> {
    let (span, least) = SMOOTH_DAYS;
    let of_week = |at: usize| {
        let week = &values[(at + 1).saturating_sub(span)..=at];
        let known: Vec<f64> = week.iter().flatten().copied().filter(|value| value.is_finite()).collect();
        let fresh = values[at].or(at.checked_sub(1).and_then(|before| values[before])).is_some();
        (fresh && known.len() >= least).then(|| mean(&known)).flatten()
    };
    (0..values.len()).map(of_week).collect()
}

/// The 7-day means of values that lie on a line.
#[cfg(test)]
fn smooth_line(values: &[Option<f64>]) -> Vec<Option<f64>> {
    smooth(values, |week| Some(week.iter().sum::<f64>() / week.len() as f64))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_mean_needs_three_days_and_ends_with_them() {
        let days = [Some(1.0), None, Some(2.0), Some(3.0), None, None, Some(f64::NAN), Some(6.0)];
        let means = smooth_line(&days);
        assert_eq!(means[..4], [None, None, None, Some(2.0)]);
        assert_eq!(means[4], Some(2.0), "one missing day is bridged");
        assert_eq!(means[5], None, "two are not");
        assert_eq!(means[7], Some(11.0 / 3.0), "what is no number does not count");
    }
}
