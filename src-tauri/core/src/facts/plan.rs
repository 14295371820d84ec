//! The plan of a person: what its rules make of the rows and decisions that were recorded.

use std::collections::BTreeMap;

use super::{
    Facts,
    decisions::{Decided, latest_start},
    rows::known_rows,
};
use crate::{
    day::Day,
    level::Trace,
    plan::{Decision, Happening, KnownRow, Refused, Start, State, Status, fold_known},
    record::plan_review::Review,
};

/// A plan from its first Day to one that was asked about.
#[derive(Debug, Clone)]
pub struct RunningPlan {
    /// The figures it started from.
    pub start: Start,
    /// How it stood on each Day, the oldest first.
    pub states: Vec<State>,
    /// How it stands on the last of them.
    pub now: State,
    /// The reviews that were given, by their Days.
    pub reviews: BTreeMap<Day, Review>,
}

impl RunningPlan {
    /// The latest plan as of a Day, running or not, with some decisions added.
    pub fn latest(facts: &Facts, trace: &Trace, day: Day, added: &[(Day, Decision)]) -> Option<RunningPlan> {
        let (at, start) = latest_start(&facts.decisions, day)?;
        let since = &facts.decisions[at + 1..];
        let mut decisions: Vec<(Day, Decision)> =
            since.iter().filter_map(|made| Some((made.day, made.what.decision()?))).collect();
        decisions.extend(added);
        let rows: Vec<KnownRow> = start.day.to(day.plus(-1)).flat_map(|day| known_rows(facts, trace, day)).collect();
        let states = fold_known(&start, &rows, &decisions, day);
        let now = states.last()?.clone();
        let reviews = since.iter().filter_map(|made| match &made.what {
            Decided::Reviewed(review) => Some((made.day, review.clone())),
            _ => None,
        });
        Some(RunningPlan { start, now, reviews: reviews.collect(), states })
    }

    /// Why the rules refuse a decision of this morning; nothing when they allow it, or no plan was ever started.
    pub fn refusal(facts: &Facts, trace: &Trace, decision: Decision) -> Option<Refused> {
        let tried = RunningPlan::latest(facts, trace, facts.today, &[(facts.today, decision)])?;
        tried.now.refused.into_iter().next_back().filter(|refused| refused.decision == decision)
    }

    /// Whether it has not ended, paused or not.
    pub fn is_open(&self) -> bool {
        matches!(self.now.status, Status::Active | Status::Paused)
    }

    /// Whether it is paused, so that its days do not count.
    pub fn is_paused(&self) -> bool {
        self.now.status == Status::Paused
    }

    /// The cap one step down, in focused minutes of seven Days; nothing on the first step.
    pub fn cap_below(&self) -> Option<u32> {
        let below = self.now.rung.checked_sub(1)?;
        self.now.ladder.get(below).map(|rung| rung.cap_minutes)
    }

    /// Whether this is an easier fortnight that has not led back within its two weeks: another plan may take its place.
    pub fn hands_over(&self) -> bool {
        let handed_over = self.states.iter().any(|state| state.events.contains(&Happening::HandOver));
        handed_over && self.now.rung + 1 < self.now.ladder.len()
    }

    /// Whether a review is due and was not given since.
    pub fn review_is_due(&self) -> bool {
        let last = |is: fn(&Happening) -> bool| self.states.iter().rposition(|state| state.events.iter().any(is));
        let due = last(|what| *what == Happening::ReviewDue);
        let given = last(|what| matches!(what, Happening::Reviewed { .. }));
        match (due, given) {
            (Some(due), given) => given.is_none_or(|given| given < due),
            (None, _) => false,
        }
    }
}

/// Whether the latest plan was completed and that is not recorded yet.
pub fn completion_is_new(facts: &Facts, latest: Option<&RunningPlan>) -> bool {
    let completed = latest.is_some_and(|plan| plan.now.status == Status::Completed);
    let mut since_start = facts.decisions.iter().rev().take_while(|made| !matches!(made.what, Decided::Started(_)));
    completed && !since_start.any(|made| made.what == Decided::Completed)
}
