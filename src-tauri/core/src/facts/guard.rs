//! The rebound guard on one's own days, with and without a plan.

use super::{
    Facts,
    decisions::{latest_start, spans},
    rows::{load, past_weeks},
};
use crate::{
    day::Day,
    level::Trace,
    plan::{
        baseline::usual_week,
        rebound::{self, Guard},
    },
};

/// How far back the guard looks: the days back, an off-block of up to five weeks, and the four weeks before it.
const LOOK_BACK_DAYS: i64 = 70;

/// What the guard finds today, if anything.
pub fn guard(facts: &Facts, trace: &Trace) -> Option<Guard> {
    let usual_day = usual_day(facts, trace)?;
    let days: Vec<Day> = facts.today.plus(-LOOK_BACK_DAYS).to(facts.today.plus(-1)).collect();
    let loads: Vec<(Day, Option<u32>)> = days.iter().map(|day| (*day, load(facts, *day))).collect();
    let plans = spans(&facts.decisions, facts.today);
    let planned = |day: &Day| plans.iter().any(|(first, last)| (*first..=*last).contains(day));
    let strained = |day: &&Day| planned(day) || trace.on(**day).is_some_and(|found| found.level.rank() > 0);
    let strained: Vec<Day> = days.iter().filter(strained).copied().collect();
    rebound::guard(facts.today, &loads, usual_day, &strained)
}

/// Focused minutes of a usual workday: as the latest plan has them, else as past weeks do.
fn usual_day(facts: &Facts, trace: &Trace) -> Option<u32> {
    match latest_start(&facts.decisions, facts.today) {
        Some((_, start)) => Some(start.usual_day_minutes()),
        None => Some(usual_week(&past_weeks(facts, trace))? / u32::from(facts.settings.workdays).max(1)),
    }
}
