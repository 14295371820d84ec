//! Trends: each signal over time against the person's own usual.

use serde::Serialize;
use ts_rs::TS;

/// The span looked at.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, serde::Deserialize, TS)]
#[ts(export)]
#[serde(rename_all = "lowercase")]
pub enum Range {
    /// The last 28 Days.
    Weeks4,
    /// The last 91 Days.
    Months3,
    /// The last 365 Days.
    Year,
    /// Everything.
    All,
}

impl Range {
    /// How many Days it holds; `None` for all there are.
    pub fn days(self) -> Option<i64> {
        match self {
            Range::Weeks4 => Some(28),
            Range::Months3 => Some(91),
            Range::Year => Some(365),
            Range::All => None,
        }
    }
}

/// One Day of a chart, for the read-out and the table.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[ts(export)]
pub struct PointView {
    /// The Day.
    pub day: String,
    /// The Day in words.
    pub day_title: String,
    /// The value in words.
    pub value: String,
    /// What was usual.
    pub usual: String,
    /// Anything to know about it.
    pub note: String,
    /// Where it stands, in the drawing's units.
    pub x: f64,
    /// Nothing where there is no entry.
    pub y: Option<f64>,
}

/// One chart.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[ts(export)]
pub struct ChartView {
    /// The signal.
    pub signal: String,
    /// What people call it.
    pub title: String,
    /// Its unit in words.
    pub unit: String,
    /// The drawing: our own SVG, with classes for the window's colours.
    pub svg: String,
    /// Width in the drawing's units.
    pub width: u32,
    /// Height.
    pub height: u32,
    /// The plot's left edge.
    pub plot_left: f64,
    /// The plot's right edge.
    pub plot_right: f64,
    /// The plot's top edge.
    pub plot_top: f64,
    /// The plot's bottom edge.
    pub plot_bottom: f64,
    /// The chart in words.
    pub summary: String,
    /// Every Day of the span, oldest first.
    pub points: Vec<PointView>,
}

/// All charts of a span.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[ts(export)]
pub struct TrendsView {
    /// The span.
    pub range: Range,
    /// Its first Day.
    pub from: String,
    /// Its last Day.
    pub to: String,
    /// The charts.
    pub charts: Vec<ChartView>,
    /// What will be here and when, while there is nothing.
    pub empty: Option<String>,
}
