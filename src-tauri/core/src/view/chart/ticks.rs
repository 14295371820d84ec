//! Ticks: few, at round values, written as people read them.

use chrono::Datelike;

use super::Axis;
use crate::{
    day::Day,
    words::{self, day_month},
};

/// About this many ticks on the upright axis; more for times of day, whose hours people count.
const WANTED: f64 = 4.0;
const WANTED_HOURS: f64 = 6.0;
/// Steps in minutes, at round lengths of time.
const MINUTE_STEPS: [f64; 9] = [15.0, 30.0, 60.0, 120.0, 180.0, 240.0, 360.0, 480.0, 720.0];
/// Longest spans, in days, for ticks at Mondays, every other Monday, and months.
const WEEKS_UP_TO: i64 = 35;
const FORTNIGHTS_UP_TO: i64 = 130;
const MONTHS_UP_TO: i64 = 800;

/// A place on an axis, and what is written there.
#[derive(Debug, Clone, PartialEq)]
pub struct Tick {
    pub at: f64,
    pub label: String,
}

/// The ticks of the upright axis between two values.
pub fn upright(axis: Axis, low: f64, high: f64) -> Vec<Tick> {
    if axis == Axis::Hidden {
        return Vec::new();
    }
    let step = step(axis, high - low);
    let first = (low / step).ceil() as i64;
    let last = (high / step).floor() as i64;
    // A step near zero would never end; twenty is more than a chart has room for.
    (first..=last.min(first + 20)).map(|n| n as f64 * step).map(|at| Tick { at, label: label(axis, at) }).collect()
}

fn step(axis: Axis, span: f64) -> f64 {
    let wanted = if axis == Axis::Clock { WANTED_HOURS } else { WANTED };
    let rough = (span / wanted).max(f64::MIN_POSITIVE);
    if axis == Axis::Plain {
        let magnitude = 10f64.powf(rough.log10().floor());
        let factor = [1.0, 2.0, 5.0, 10.0].into_iter().find(|factor| factor * magnitude >= rough).unwrap_or(10.0);
        return factor * magnitude;
    }
    MINUTE_STEPS.into_iter().find(|step| *step >= rough).unwrap_or((rough / 720.0).ceil() * 720.0)
}

fn label(axis: Axis, at: f64) -> String {
    match axis {
        Axis::Plain => words::number(at, 3),
        Axis::Minutes if at == 0.0 => "0".to_owned(),
        Axis::Minutes => words::length(at),
        Axis::Clock => words::clock(at),
        Axis::Hidden => String::new(),
    }
}

/// The ticks of the date axis, by place counted in days from `from`.
pub fn dates(from: Day, to: Day) -> Vec<Tick> {
    let span = to.since(from) + 1;
    let days = || from.to(to);
    let tick = |day: Day, label: String| Tick { at: day.since(from) as f64, label };
    let is_first = |day: &Day| day.date().day() == 1;
    if span <= FORTNIGHTS_UP_TO {
        let every = if span <= WEEKS_UP_TO { 1 } else { 2 };
        let first = words::style().week_start.weekday();
        let week_starts = days().filter(|day| day.weekday() == first).step_by(every);
        let ticks: Vec<Tick> = week_starts.map(|day| tick(day, day_month(day))).collect();
        // A span of a few days may hold no Monday.
        return if ticks.is_empty() { vec![tick(from, day_month(from))] } else { ticks };
    }
    if span <= MONTHS_UP_TO {
        let month = |day: Day| match day.date().month0() {
            0 => day.date().year().to_string(),
            _ => words::month_short(day),
        };
        return days().filter(is_first).map(|day| tick(day, month(day))).collect();
    }
    let years = days().filter(|day| is_first(day) && day.date().month() == 1);
    years.map(|day| tick(day, day.date().year().to_string())).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn labels(ticks: Vec<Tick>) -> Vec<String> {
        ticks.into_iter().map(|tick| tick.label).collect()
    }

    #[test]
    fn upright_ticks_are_few_and_round() {
        assert_eq!(labels(upright(Axis::Plain, 0.0, 10.0)), ["0", "5", "10"]);
        assert_eq!(labels(upright(Axis::Minutes, 290.0, 560.0)), ["6 h", "8 h"]);
        assert_eq!(labels(upright(Axis::Minutes, 0.0, 100.0)), ["0", "30 min", "1 h", "1 h 30"]);
        assert_eq!(labels(upright(Axis::Plain, 0.0, 3.4)), ["0", "1", "2", "3"]);
        assert_eq!(labels(upright(Axis::Clock, 1305.0, 1510.0)), ["22:00", "23:00", "00:00", "01:00"]);
        assert_eq!(labels(upright(Axis::Clock, -135.0, 70.0)), ["22:00", "23:00", "00:00", "01:00"], "or from below 0");
        assert_eq!(labels(upright(Axis::Clock, 360.0, 1800.0)), ["08:00", "12:00", "16:00", "20:00", "00:00", "04:00"]);
    }

    #[test]
    fn date_ticks_fit_the_span() {
        let from = Day::parse("2026-03-04").unwrap();
        assert_eq!(labels(dates(from, from.plus(27))), ["9 Mar", "16 Mar", "23 Mar", "30 Mar"]);
        assert_eq!(labels(dates(from, from.plus(364)))[..2], ["Apr", "May"]);
        assert!(labels(dates(from, from.plus(364))).contains(&"2027".to_owned()));
        assert_eq!(labels(dates(from, from.plus(3650))).len(), 10);
        assert_eq!(labels(dates(from, from)), ["4 Mar"]);
    }
}
