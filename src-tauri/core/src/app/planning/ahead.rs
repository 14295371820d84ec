//! The plan's Days ahead, for a calendar program.

use std::path::Path;

use super::RunningPlan;
use crate::{
    app::App,
    day::{Day, Now},
    error::{Error, Result},
    io::calendar::{self, DayAhead},
    notification::plan as words,
    plan::PauseWhy,
    say,
};

/// Days ahead that are written: a rung lasts a week at least, so two weeks say enough.
const AHEAD_DAYS: i64 = 14;

impl App {
    /// Writes the running plan's next two weeks as a calendar file; how many Days it holds.
    ///
    /// # Errors
    /// [`Code::Refused`](crate::error::Code::Refused) when no plan runs, and when the file cannot be written.
    pub fn export_plan(&self, file: &Path, now: &Now) -> Result<usize> {
        let facts = self.facts(now)?;
        let Some(plan) = RunningPlan::on(&facts, &facts.trace(), facts.today) else {
            return Err(Error::refused(say!("app-no-plan"), "", say!("app-plan-start-first")));
        };
        let things = self.restoring_of_the_days(plan.now.stage)?;
        let days: Vec<DayAhead> = (0..AHEAD_DAYS).map(|after| ahead(&plan, facts.today.plus(after), &things)).collect();
        calendar::write(file, plan.start.day, &days, now.instant)?;
        Ok(days.len())
    }
}

/// A Day at the present rung. Today has what is left, a later Day its ceiling.
fn ahead(plan: &RunningPlan, day: Day, things: &[String]) -> DayAhead {
    let state = &plan.now;
    let off = match state.pause.map(|pause| pause.why) {
        Some(PauseWhy::TimeOff { until }) => day <= until,
        Some(PauseWhy::Asked | PauseWhy::Silence) => true,
        None => false,
    };
    let room = if day == state.day { state.room_minutes } else { state.day_ceiling_minutes };
    let line = if off { say!("app-plan-day-off") } else { say!("app-plan-day", room = words::hours(room)) };
    let at = usize::try_from(day.since(plan.start.day)).unwrap_or(0) % things.len().max(1);
    DayAhead { day, line, restoring: things.get(at).cloned() }
}
