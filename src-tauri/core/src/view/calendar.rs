//! The calendar: months of one signal, each Day by its distance from what was usual then, with what was going on.

use chrono::Datelike;
use serde::Serialize;
use ts_rs::TS;

use super::trends::marks;
use crate::{
    day::Day,
    evidence::{Line, usual},
    facts::Facts,
    level::Trace,
    notification::{answers, signals, words as level_words},
    say,
    signal::{Signal, Unit, clock},
    view::chart::{Mark, MarkKind},
    words,
};

/// How far back the first month lies at most: twelve are shown.
const REACH_DAYS: i64 = 335;
/// Distances from the usual, in usual day-to-day deviations, from which a Day counts as one, two and three steps away. Our own
/// choice, for the eye alone: no level rests on it.
const STEPS: [f64; 3] = [0.5, 1.5, 2.5];

/// The calendar of one signal.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct CalendarView {
    /// The id of the signal; empty while nothing was answered.
    pub signal: String,
    /// The signals to choose from.
    pub signals: Vec<CalendarSignal>,
    /// The days of the week, short, in the person's order.
    pub weekdays: Vec<String>,
    /// The months, newest first.
    pub months: Vec<MonthView>,
    /// What the colours mean: from far less than usual to far more.
    pub key: Vec<String>,
}

/// A signal of the calendar.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct CalendarSignal {
    /// Its id.
    pub id: String,
    /// Its title.
    pub title: String,
}

/// A month.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct MonthView {
    /// Its name and year.
    pub title: String,
    /// Places in its first week before its first Day.
    pub before: u32,
    /// Its Days, up to today.
    pub days: Vec<CalendarDay>,
}

/// A Day of the calendar.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct CalendarDay {
    /// The Day, `YYYY-MM-DD`.
    pub day: String,
    /// Its number in the month.
    pub number: u32,
    /// The Day, the value against the usual, and what was going on, in words.
    pub title: String,
    /// The value in words; empty without one.
    pub value: String,
    /// What was usual then, in words; empty where it is not known.
    pub usual: String,
    /// Steps from the usual, −3 to 3; none without a value or a usual.
    pub step: Option<i8>,
    /// What was going on: `warning`, `plan`, `episode`, `timeoff`, `event`.
    pub marks: Vec<String>,
    /// The same in words.
    pub marks_text: String,
}

/// The calendar of a signal, or of the first that was answered.
pub fn build(facts: &Facts, wanted: Option<&str>) -> CalendarView {
    let trace = facts.trace();
    let lines: Vec<&Line> = trace.lines.iter().filter(|line| line.series.signal.unit != Unit::Clock).collect();
    let line = lines.iter().find(|line| wanted == Some(line.series.signal.id.as_str())).or(lines.first()).copied();
    CalendarView {
        signal: line.map_or_else(String::new, |line| line.series.signal.id.to_string()),
        signals: lines.iter().map(|line| choice(&line.series.signal)).collect(),
        weekdays: weekdays(),
        months: line.map_or_else(Vec::new, |line| months(facts, &trace, line)),
        key: (-3..=3).map(step_words).collect(),
    }
}

fn choice(signal: &Signal) -> CalendarSignal {
    CalendarSignal { id: signal.id.to_string(), title: signals::title(signal) }
}

/// Places from the first day of the week to this one, Monday being 0.
fn place(weekday: usize) -> usize {
    (weekday + 7 - words::style().week_start.weekday()) % 7
}

fn weekdays() -> Vec<String> {
    let first = words::style().week_start.weekday();
    (0..7).map(|after| say!("weekday-short", weekday = ((first + after) % 7) as u32)).collect()
}

fn months(facts: &Facts, trace: &Trace, line: &Line) -> Vec<MonthView> {
    let Some(first) = facts.first_day() else { return Vec::new() };
    let first = first.max(facts.today.plus(-REACH_DAYS));
    let span = marks(facts, trace, &line.series.signal, (first_of_month(first), facts.today));
    let mut months: Vec<MonthView> = Vec::new();
    for day in first_of_month(first).to(facts.today) {
        if day.date().day() == 1 {
            let (title, before) = (words::month_year(day), place(day.weekday()) as u32);
            months.push(MonthView { title, before, days: Vec::new() });
        }
        if let Some(month) = months.last_mut() {
            month.days.push(calendar_day(line, day, &span, facts.settings.hides_numbers));
        }
    }
    months.reverse();
    months
}

fn first_of_month(day: Day) -> Day {
    day.plus(1 - i64::from(day.date().day()))
}

fn calendar_day(line: &Line, day: Day, spans: &[Mark], hides_numbers: bool) -> CalendarDay {
    let signal = &line.series.signal;
    let (value, usual_value) = (line.series.on(day), usual(line, day));
    let step = value.and_then(|value| step(line, day, value));
    let going_on: Vec<&Mark> = spans.iter().filter(|mark| (mark.from..=mark.to).contains(&day)).collect();
    let marks_text = words::list(&going_on.iter().map(|mark| mark.label.clone()).collect::<Vec<_>>());
    let shown = match value {
        None => say!("trends-no-entry"),
        Some(_) if hides_numbers => step.map_or_else(|| say!("trends-an-entry"), step_words),
        Some(value) => answers::with_unit(signal, value),
    };
    let usual_text = usual_value.filter(|_| !hides_numbers).map(|usual| level_words::mean(signal, usual));
    let compared = usual_text.as_ref().filter(|_| value.is_some());
    let title = match compared {
        Some(usual) => say!("calendar-day-usual", day = words::weekday_date(day), value = &shown, usual = usual),
        None => say!("calendar-day", day = words::weekday_date(day), value = &shown),
    };
    CalendarDay {
        day: day.to_string(),
        number: day.date().day(),
        title: if marks_text.is_empty() { title } else { format!("{title} {}.", level_words::capital(&marks_text)) },
        value: if value.is_some() { shown } else { String::new() },
        usual: usual_text.unwrap_or_default(),
        step,
        marks: going_on.iter().map(|mark| name(mark.kind).to_owned()).collect(),
        marks_text,
    }
}

/// How many steps a value is from what was usual on its Day: positive is more.
fn step(line: &Line, day: Day, value: f64) -> Option<i8> {
    let signal = &line.series.signal;
    let (usual, spread) = (usual(line, day)?, line.on(day)?.usual?.spread);
    let value = if signal.unit == Unit::Clock { clock::near(value, usual) } else { value };
    let distance = (signal.working(value) - signal.working(usual)).abs() / spread;
    let steps = STEPS.iter().filter(|least| distance >= **least).count() as i8;
    distance.is_finite().then_some(if value < usual { -steps } else { steps })
}

fn step_words(step: i8) -> String {
    say!("calendar-step", step = i64::from(step))
}

fn name(kind: MarkKind) -> &'static str {
    match kind {
        MarkKind::Episode => "episode",
        MarkKind::Plan => "plan",
        MarkKind::Warning => "warning",
        MarkKind::TimeOff => "timeoff",
        MarkKind::Event => "event",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::Language;

    #[test]
    fn every_step_has_words_of_its_own() {
        let words: std::collections::BTreeSet<String> = (-3..=3).map(step_words).collect();
        assert_eq!(words.len(), 7);
        assert_eq!(crate::words::style().language, Language::English);
        assert_eq!([step_words(-3), step_words(0)], ["far less than usual", "as usual"]);
    }

    #[test]
    fn a_month_begins_in_the_place_of_its_weekday() {
        assert_eq!(weekdays()[0], "Mon");
        assert_eq!([0, 3, 6].map(place), [0, 3, 6]);
        let first = first_of_month(Day::parse("2026-11-25").unwrap());
        assert_eq!((first.to_string().as_str(), place(first.weekday())), ("2026-11-01", 6));
    }
}
