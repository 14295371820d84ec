//! The rebound guard on one's own days: without a plan, after one, and when one is paused. While a plan runs, how much a
//! day may hold is the plan's to say, so that there are never two figures.

use std::collections::BTreeSet;

use super::{
    Facts,
    decisions::{latest_start, set_aside, spans},
    plan::RunningPlan,
    rows::{load, past_weeks},
};
use crate::{
    day::Day,
    level::Trace,
    plan::{
        Status,
        baseline::usual_week,
        rebound::{self, Guard},
    },
    record::event::{Event, Why},
};

/// How far back the guard looks: the days back, an off-block of up to five weeks, and the four weeks before it.
const LOOK_BACK_DAYS: i64 = 70;

/// What the guard finds today, if anything, beside the latest plan.
pub fn guard(facts: &Facts, trace: &Trace, latest_plan: Option<&RunningPlan>) -> Option<Guard> {
    if latest_plan.is_some_and(|plan| plan.now.status == Status::Active) {
        return None;
    }
    let usual_day = usual_day(facts, trace)?;
    let days: Vec<Day> = facts.today.plus(-LOOK_BACK_DAYS).to(facts.today.plus(-1)).collect();
    let loads: Vec<(Day, Option<u32>)> = days.iter().map(|day| (*day, load(facts, *day))).collect();
    let plans = spans(&facts.decisions, facts.today);
    let planned = |day: &Day| plans.iter().any(|(first, last)| (*first..=*last).contains(day));
    let strained = |day: &&Day| planned(day) || trace.on(**day).is_some_and(|found| found.level.rank() > 0);
    let strained: Vec<Day> = days.iter().filter(strained).copied().collect();
    let paused = paused(facts, latest_plan);
    let small: Vec<Day> = days.iter().copied().filter(|day| planned(day) && !paused.contains(day)).collect();
    rebound::guard(facts.today, &loads, usual_day, &strained, &small)
}

/// Days within plans on which no plan said how much to do: time off, and those the latest plan was paused.
fn paused(facts: &Facts, latest_plan: Option<&RunningPlan>) -> BTreeSet<Day> {
    let time_off = set_aside(&facts.decisions).filter_map(|event| match event {
        Event::SetAside { first, last, why: Why::Holiday } => Some(first.to(last)),
        _ => None,
    });
    let states = latest_plan.into_iter().flat_map(|plan| &plan.states);
    let waited = states.filter(|state| state.status == Status::Paused).map(|state| state.day);
    time_off.flatten().chain(waited).collect()
}

/// Focused minutes of a usual workday: as the latest plan has them, else as past weeks do.
fn usual_day(facts: &Facts, trace: &Trace) -> Option<u32> {
    match latest_start(&facts.decisions, facts.today) {
        Some((_, start)) => Some(start.usual_day_minutes()),
        None => Some(usual_week(&past_weeks(facts, trace))? / u32::from(facts.settings.workdays).max(1)),
    }
}
