//! Where a plan's numbers come from: rows of Days and mornings, the start, and the usual week.

use super::Facts;
use crate::{
    day::Day,
    evidence::{Judged, OUT_OF_BAND, usual},
    level::Trace,
    plan::{Kind, KnownRow, Row, Start, baseline::Week, judge::median_halves, suggest::Picture},
    record::{Answer, Reading, SignalId, Source, readings_of},
    signal::{Role, catalog, series::series},
};

/// Weeks from which the usual week is taken.
const WEEKS: i64 = 8;
/// Days of real load that bound the first step.
const RECENT_DAYS: i64 = 14;
/// Days a suggestion rests on.
const PICTURE_DAYS: i64 = 10;

/// What a plan that starts today would start from, with a goal in per cent of the usual week.
pub fn start(facts: &Facts, trace: &Trace, kind: Kind, baseline_minutes: u32, workdays: u32, goal: u32) -> Start {
    let today = facts.today;
    let recent: Vec<u32> = today.plus(-RECENT_DAYS).to(today.plus(-1)).filter_map(|day| load(facts, day)).collect();
    let picture = picture(facts, trace);
    Start {
        day: today,
        kind,
        baseline_minutes,
        workdays,
        usual_energy: usual_energy(trace, today),
        recent_load_minutes: (!recent.is_empty()).then(|| recent.iter().sum()),
        signs: picture.signs.last().copied(),
        energy: energy_lately(facts).map(|energy| energy * 2),
        sleep_minutes: sleep_lately(facts),
        target_percent: goal,
    }
}

/// The signals a row is made of, besides the signs.
pub const JUDGED_BY: [&str; 3] = [catalog::FOCUS, catalog::ENERGY, catalog::SLEEP];

/// The row of a Day, once for every morning on which something about it was entered or corrected.
pub fn known_rows(facts: &Facts, trace: &Trace, day: Day) -> Vec<KnownRow> {
    let morning = day.plus(1);
    let answers = [(catalog::FOCUS, day), (catalog::ENERGY, morning), (catalog::SLEEP, morning)]
        .map(|(signal, on)| versions(facts, signal, on));
    let mut mornings: Vec<Day> =
        answers.iter().copied().flatten().map(|one| known_on(one, morning)).chain([morning]).collect();
    mornings.sort_unstable();
    mornings.dedup();
    let signs = signs(trace, day);
    let grace =
        facts.signals.iter().find(|signal| signal.id.as_str() == catalog::ENERGY).map_or(0, |signal| signal.grace_days);
    let as_of = |on: Day| {
        let [focus, energy, slept] = answers.map(|all| all.iter().rfind(|one| known_on(one, morning) <= on));
        let number = |reading: Option<&Reading>| reading?.answer.number().map(|value| value as u32);
        Row {
            day,
            load_minutes: number(focus),
            // Energy entered long after is no evidence about that morning.
            energy: number(energy.filter(|reading| !reading.late(grace))),
            signs,
            sleep_minutes: number(slept),
        }
    };
    mornings.iter().map(|on| KnownRow { known_from: *on, row: as_of(*on) }).collect()
}

/// Every reading ever given about a signal on a Day, corrected or not, in the order it was recorded.
fn versions<'a>(facts: &'a Facts, signal: &str, day: Day) -> &'a [Reading] {
    let all = readings_of(&facts.versions, signal);
    let from = all.partition_point(|one| one.day < day);
    let to = all.partition_point(|one| one.day <= day);
    &all[from..to]
}

/// The first morning on which an answer was known. What was imported counts as known in time.
fn known_on(reading: &Reading, morning: Day) -> Day {
    if reading.source == Source::CheckIn { reading.recorded_on.max(morning) } else { morning }
}

/// Minutes of focused work on a Day, where they are known.
pub fn load(facts: &Facts, day: Day) -> Option<u32> {
    let focus = facts.answer(&SignalId::of_catalog(catalog::FOCUS), day)?;
    focus.number().map(|minutes| minutes as u32)
}

/// Energy that was entered in time; entered late it is no evidence about that morning.
fn energy(facts: &Facts, day: Day) -> Option<u32> {
    let signal = facts.signals.iter().find(|signal| signal.id.as_str() == catalog::ENERGY)?;
    let answered = series(signal, &facts.histories, day, day);
    answered.values[0].filter(|_| !answered.late[0]).map(|energy| energy as u32)
}

/// Minutes of sleep in the night before a morning.
fn sleep(facts: &Facts, morning: Day) -> Option<u32> {
    let slept = facts.answer(&SignalId::of_catalog(catalog::SLEEP), morning)?;
    slept.number().map(|minutes| minutes as u32)
}

/// The usual sleep of the last week, for a plan that starts.
fn sleep_lately(facts: &Facts) -> Option<u32> {
    let nights: Vec<u32> = facts.today.plus(-6).to(facts.today).filter_map(|day| sleep(facts, day)).collect();
    median_halves(&nights).map(|halves| halves / 2)
}

fn energy_lately(facts: &Facts) -> Option<u32> {
    energy(facts, facts.today).or_else(|| energy(facts, facts.today.plus(-1)))
}

/// Leading signals out of their band on a Day, energy aside since the plan reads it by itself; `None` while learning.
fn signs(trace: &Trace, day: Day) -> Option<u32> {
    let leading = trace
        .lines
        .iter()
        .filter(|line| line.series.signal.role == Role::Leading && line.series.signal.id.as_str() != catalog::ENERGY);
    let judged: Vec<f64> =
        leading.filter_map(|line| line.on(day)).filter(|on| on.is_judged()).map(|on| on.strength).collect();
    (!judged.is_empty()).then(|| judged.iter().filter(|strength| **strength > OUT_OF_BAND).count() as u32)
}

/// The usual energy in half points.
fn usual_energy(trace: &Trace, day: Day) -> Option<u32> {
    let line = trace.line(catalog::ENERGY).filter(|line| line.on(day).is_some_and(Judged::is_judged))?;
    Some((usual(line, day)? * 2.0).round() as u32)
}

/// What a suggestion of a plan rests on.
pub fn picture(facts: &Facts, trace: &Trace) -> Picture {
    let days = facts.today.plus(1 - PICTURE_DAYS).to(facts.today);
    Picture {
        signs: days.filter_map(|day| signs(trace, day)).collect(),
        energy: usual_energy(trace, facts.today).zip(energy_lately(facts).map(|energy| energy * 2)),
    }
}

/// The last eight weeks of seven days each, counted back from yesterday.
pub fn past_weeks(facts: &Facts, trace: &Trace) -> Vec<Week> {
    let week = |back: i64| {
        let first = facts.today.plus(-7 * back);
        let days: Vec<Day> = first.to(first.plus(6)).collect();
        let focus = SignalId::of_catalog(catalog::FOCUS);
        let is_off = |day: &&Day| day.weekday() < 5 && facts.answer(&focus, **day) == Some(Answer::Off);
        Week {
            minutes: days.iter().filter_map(|day| load(facts, *day)).sum(),
            logged_days: days.iter().filter(|day| load(facts, **day).is_some()).count() as u32,
            days_off: days.iter().filter(is_off).count() as u32,
            quiet: days.iter().all(|day| trace.on(*day).is_some_and(|found| found.level.rank() == 0)),
        }
    };
    (1..=WEEKS).map(week).collect()
}
