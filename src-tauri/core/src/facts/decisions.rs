//! Decisions about plans as they were recorded, each with its Day, and what follows from them for Days without running
//! the plan.

use crate::{
    day::Day,
    plan::{Decision, Start},
    record::{
        event::{Event, Why},
        plan_review::Review,
    },
};

/// One recorded decision.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlanDecision {
    /// The row's id in the store.
    pub id: String,
    /// The Day it was made on.
    pub day: Day,
    /// The decision itself.
    pub what: Decided,
}

/// What was decided, or what came of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Decided {
    /// A plan was started from these figures.
    Started(Start),
    /// It was completed. The program records that itself.
    Completed,
    /// It was ended so that another could take its place.
    Replaced,
    /// A decision within a plan.
    Within(Decision),
    /// The three-weekly review was given.
    Reviewed(Review),
}

impl Decided {
    /// The decision in the form in which the plan's rules take it; none where they need none.
    pub fn decision(&self) -> Option<Decision> {
        match self {
            Decided::Started(_) | Decided::Completed => None,
            Decided::Replaced => Some(Decision::End),
            Decided::Within(decision) => Some(*decision),
            Decided::Reviewed(review) => Some(Decision::Review { worse: review.worse }),
        }
    }
}

/// The latest plan started up to a Day, and where it stands among the decisions.
pub fn latest_start(decisions: &[PlanDecision], day: Day) -> Option<(usize, Start)> {
    let started = |(at, made): (usize, &PlanDecision)| match &made.what {
        Decided::Started(start) if made.day <= day => Some((at, *start)),
        _ => None,
    };
    decisions.iter().enumerate().rev().find_map(started)
}

/// The first Day of the latest plan.
pub fn first_day(decisions: &[PlanDecision]) -> Option<Day> {
    decisions.iter().rfind(|made| matches!(made.what, Decided::Started(_))).map(|made| made.day)
}

/// The spans in which plans ran, up to `today`: their Days do not teach what is usual.
pub fn spans(decisions: &[PlanDecision], today: Day) -> Vec<(Day, Day)> {
    let mut spans: Vec<(Day, Day)> = Vec::new();
    for made in decisions {
        match (&made.what, spans.last_mut()) {
            (Decided::Started(_), _) => spans.push((made.day, today)),
            (Decided::Completed | Decided::Replaced | Decided::Within(Decision::End), Some(span)) => span.1 = made.day,
            _ => {}
        }
    }
    spans
}

/// Time off and deadline windows of plans, as Days that say nothing about the usual self.
pub fn set_aside(decisions: &[PlanDecision]) -> impl Iterator<Item = Event> {
    decisions.iter().filter_map(|made| match made.what {
        Decided::Within(Decision::TimeOff { from, to }) => {
            Some(Event::SetAside { first: from, last: to, why: Why::Holiday })
        }
        Decided::Within(Decision::Deadline { from, days }) => {
            Some(Event::SetAside { first: from, last: from.plus(i64::from(days) - 1), why: Why::Deadline })
        }
        _ => None,
    })
}
