//! Home at a glance: each signal's last six weeks as a small picture, and the last seven Days.

use serde::Serialize;
use ts_rs::TS;

use super::{
    chart::{Axis, Size, small},
    trends::chart_of,
};
use crate::{
    day::Day,
    facts::Facts,
    level::Trace,
    notification::words as level_words,
    record::readings_of,
    say,
    signal::{Signal, Unit, catalog},
    words,
};

/// Days of the small charts.
const DAYS: i64 = 42;
const SIZE: Size = Size { width: 160, height: 44 };

/// One signal's last six weeks.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct GlanceView {
    /// The id of the signal.
    pub signal: String,
    /// Its title.
    pub title: String,
    /// The mean of its last seven days, in words.
    pub figure: String,
    /// What is usual, in words; empty until it is known.
    pub usual: String,
    /// The picture: our own SVG, with classes for the window's colours.
    pub svg: String,
}

/// One of the last seven Days.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct DayDotView {
    /// The Day, `YYYY-MM-DD`.
    pub day: String,
    /// The day of the week, short.
    pub short: String,
    /// The Day in words, and whether anything was said about it.
    pub title: String,
    /// Whether anything was said about it.
    pub answered: bool,
}

/// Focused time against the plan's, today and in seven days.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct BudgetView {
    /// What is meant: today, or seven days.
    pub title: String,
    /// Used and left, in words.
    pub sentence: String,
    /// The share that is used, in per cent, 100 at most.
    pub percent: u32,
}

/// The small charts, in the order of the check-in; a signal without answers in these weeks has none.
pub fn signals(facts: &Facts, trace: &Trace) -> Vec<GlanceView> {
    let followed = trace.lines.iter().map(|line| &line.series.signal).filter(|signal| signal.unit != Unit::Clock);
    followed.filter_map(|signal| glance(facts, trace, signal)).collect()
}

fn glance(facts: &Facts, trace: &Trace, signal: &Signal) -> Option<GlanceView> {
    let from = facts.first_day()?.max(facts.today.plus(1 - DAYS));
    let mut chart = chart_of(facts, trace, signal, (from, facts.today), facts.settings.hides_numbers).ok()?;
    let mean = chart.smooth.iter().rev().flatten().next().copied();
    let value = mean.or_else(|| chart.values.iter().rev().flatten().next().map(|dot| dot.value))?;
    let usual = chart.usual.iter().rev().flatten().next().copied();
    let (figure, usual) = match (chart.axis, usual) {
        (Axis::Hidden, Some(band)) => (level_words::against_usual(signal, value, band.low, band.high), String::new()),
        (Axis::Hidden, None) => (String::new(), String::new()),
        (_, band) => {
            let usual = band.map(|band| say!("home-usually", usual = level_words::mean(signal, band.centre)));
            (level_words::mean(signal, value), usual.unwrap_or_default())
        }
    };
    // Without an axis, what matters is how it moves: not how much of the scale it takes.
    chart.range = None;
    chart.title = say!("home-six-weeks", title = &chart.title, figure = &figure, usual = &usual);
    let svg = small(&chart, SIZE).ok()?;
    Some(GlanceView {
        signal: signal.id.to_string(),
        title: crate::notification::signals::title(signal),
        figure,
        usual,
        svg,
    })
}

/// The last seven Days, today last.
pub fn last_days(facts: &Facts) -> Vec<DayDotView> {
    facts.today.plus(-6).to(facts.today).map(|day| day_dot(facts, day)).collect()
}

fn day_dot(facts: &Facts, day: Day) -> DayDotView {
    let is_about = |history: &crate::record::History| {
        readings_of(&facts.histories, history.signal.as_str()).binary_search_by_key(&day, |one| one.day).is_ok()
    };
    let answered = facts.histories.iter().any(is_about);
    let date = words::weekday_date(day);
    let title = if answered { say!("home-day-answered", day = date) } else { say!("home-day-empty", day = date) };
    DayDotView { day: day.to_string(), short: say!("weekday-short", weekday = day.weekday() as u32), title, answered }
}

/// Focused minutes known of a Day.
pub fn focused(facts: &Facts, day: Day) -> u32 {
    let readings = readings_of(&facts.histories, catalog::FOCUS);
    let known = readings.binary_search_by_key(&day, |one| one.day).ok().and_then(|at| readings[at].answer.number());
    known.map_or(0, |minutes| minutes.round().max(0.0) as u32)
}

/// Used and left of a number of focused minutes.
pub fn budget(title: String, used: u32, left: u32) -> BudgetView {
    let hours = |minutes: u32| words::length(f64::from(minutes));
    let percent = (100 * used).checked_div(used + left).unwrap_or(100);
    BudgetView { title, sentence: say!("home-used-and-left", used = hours(used), left = hours(left)), percent }
}
