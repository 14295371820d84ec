//! The plan's Days ahead, for a calendar program.

use super::restoring::of_the_days;
use crate::{
    day::Day,
    facts::{Facts, plan::RunningPlan},
    notification::plan as words,
    plan::PauseWhy,
    say,
};

/// Days ahead that are written: a step lasts a week at least, so two weeks are enough.
const AHEAD_DAYS: i64 = 14;

/// A Day of the plan that lies ahead.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DayAhead {
    /// The Day it is for.
    pub day: Day,
    /// The calendar entry's text.
    pub line: String,
    /// A restoring thing, if one likes.
    pub restoring: Option<String>,
}

/// The Days ahead of a running plan, from today on.
pub fn build(facts: &Facts, plan: &RunningPlan) -> Vec<DayAhead> {
    let things = of_the_days(&facts.restoring, plan.now.stage);
    (0..AHEAD_DAYS).map(|after| ahead(plan, facts.today.plus(after), &things)).collect()
}

/// A Day on the present step: what is left of today, the ceiling of a later Day.
fn ahead(plan: &RunningPlan, day: Day, things: &[String]) -> DayAhead {
    let state = &plan.now;
    let off = match state.pause.map(|pause| pause.why) {
        Some(PauseWhy::TimeOff { until }) => day <= until,
        Some(PauseWhy::Asked | PauseWhy::Silence) => true,
        None => false,
    };
    let room = if day == state.day { state.room_minutes } else { state.day_ceiling_minutes };
    let line = if off { say!("plan-day-off") } else { say!("plan-day", room = words::hours(room)) };
    let at = usize::try_from(day.since(plan.start.day)).unwrap_or(0) % things.len().max(1);
    DayAhead { day, line, restoring: things.get(at).cloned() }
}
