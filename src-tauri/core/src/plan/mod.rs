//! The recovery plan: a ladder of weekly caps on focused work, walked up one offered step at a time.
//!
//! Modelled on how people come back from overuse injuries: reduce, keep some load, go up in small steps, judge by the
//! next morning, step back when it was too much. No trial tests such a ladder for research hours; its *numbers* are our
//! own choice: small, reversible, explainable. What holds whatever the numbers: time alone never moves a plan up, load
//! that was not tried never counts as tolerated, and a step up is taken by the person.
//!
//! State is a fold over the start, the rows and the decisions ([`mod@fold`]); nothing of it is stored, and no clock is
//! read. All arithmetic is in whole minutes and half points. This module does not know where rows come from.

pub mod baseline;
mod criterion;
mod deadline;
mod decide;
mod decision;
mod end;
mod flags;
mod fold;
mod happening;
pub mod judge;
pub mod ladder;
mod mornings;
mod moves;
mod offer;
mod pause;
mod position;
mod progress;
pub mod rebound;
mod refusal;
pub mod restoring;
mod rows;
pub mod suggest;

use crate::day::Day;
pub use criterion::{Criterion, Figures, GroundFigures, TriedLoad, Waits};
pub use decision::{Amount, Decision, Given, NotMade, REVIEW_CHANGES};
pub use fold::{fold, fold_accepting, fold_known};
pub use happening::{Blip, CapChange, CardReason, Happening, Setback, SteadyReason, Wish};
pub use ladder::{Rung, Stage};
pub use pause::{Pause, PauseWhy};
pub use refusal::{Refusal, Refused};
pub use rows::{KnownRow, Row};

/// The kind of plan, which decides its ladder.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// Two easier weeks, for prevention: 65 %, 80 %, then the usual week under closer watch.
    EaseOff,
    /// From half of the usual week upward.
    Rebuild,
    /// From 30 % of the usual week upward.
    RebuildLonger,
}

impl Kind {
    /// The word it is stored under and typed as.
    pub fn name(self) -> &'static str {
        match self {
            Kind::EaseOff => "ease_off",
            Kind::Rebuild => "rebuild",
            Kind::RebuildLonger => "rebuild_longer",
        }
    }

    /// The kind stored or typed under this name; `None` for any other word.
    pub fn named(name: &str) -> Option<Kind> {
        [Kind::EaseOff, Kind::Rebuild, Kind::RebuildLonger].into_iter().find(|kind| kind.name() == name)
    }
}

/// What a plan starts from, frozen for as long as it runs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Start {
    /// The plan's first Day.
    pub day: Day,
    /// The kind of plan, which decides the ladder.
    pub kind: Kind,
    /// Usual focused minutes a week.
    pub baseline_minutes: u32,
    /// Workdays in a week, 1 to 7.
    pub workdays: u32,
    /// Usual energy in half points, where known.
    pub usual_energy: Option<u32>,
    /// Focused minutes of the 14 Days before, where known.
    pub recent_load_minutes: Option<u32>,
    /// Signs out of their band at the start.
    pub signs: Option<u32>,
    /// Energy at the start, in half points.
    pub energy: Option<u32>,
    /// Minutes of sleep at the start, where known.
    pub sleep_minutes: Option<u32>,
    /// Where the ladder ends, in per cent of the usual week: 100, or a new normal below it.
    pub target_percent: u32,
}

impl Start {
    /// Focused minutes of a usual workday.
    pub fn usual_day_minutes(&self) -> u32 {
        self.baseline_minutes / self.workdays.max(1)
    }
}

/// Whether a plan runs, or why it ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Status {
    /// It runs: rows are judged, and steps may be offered.
    Active,
    /// It waits: for time off, because the person asked, or after three weeks without an answer.
    Paused,
    /// It was walked to its end.
    Completed,
    /// The person ended it.
    EndedByPerson,
}

impl Status {
    /// The word other programs read; they need not know who ended it.
    pub fn name(self) -> &'static str {
        match self {
            Status::Active => "active",
            Status::Paused => "paused",
            Status::Completed | Status::EndedByPerson => "ended",
        }
    }
}

/// How a plan stands on the morning of a Day, after the row of the Day before was judged and that morning's decisions
/// were taken.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct State {
    /// The Day whose morning it is.
    pub day: Day,
    /// Whether it runs, waits, or has ended.
    pub status: Status,
    /// The ladder. After the cap was lowered its steps count from there.
    pub ladder: Vec<Rung>,
    /// Which step of it, counted from 0.
    pub rung: usize,
    /// The cap of that step in per cent of the usual week, rounded down.
    pub rung_percent: u32,
    /// The stage that step belongs to.
    pub stage: Stage,
    /// Focused minutes in seven Days: the plan's own cap.
    pub cap_minutes: u32,
    /// The cap that holds: higher only inside a deadline window.
    pub effective_cap_minutes: u32,
    /// Focused minutes in one Day.
    pub day_ceiling_minutes: u32,
    /// Focused minutes left for this Day.
    pub room_minutes: u32,
    /// The cap one step up; `None` on the last step and while the plan is not active.
    pub next_cap_minutes: Option<u32>,
    /// Whether a step is offered.
    pub offer: bool,
    /// Whether the person stays for now, so that the offer need not be brought up by itself.
    pub stayed: bool,
    /// Whether it has been more than three weeks on this step, and the person has not chosen to stay since.
    pub stalled: bool,
    /// Why a help card waits to be read, where one does.
    pub card: Option<CardReason>,
    /// Whether the plan climbs no more.
    pub steady: bool,
    /// The pause it is in, with the reason; `None` while it runs.
    pub pause: Option<Pause>,
    /// The deadline window that is open or announced.
    pub deadline: Option<DeadlineWindow>,
    /// Whether the silence has lasted so long that the person is asked whether to carry on.
    pub silence_asks: bool,
    /// The conditions of an offer, each met or not.
    pub criteria: Vec<Criterion>,
    /// Energy that counts as settled from here, in half points, where known.
    pub energy_reference: Option<u32>,
    /// What happened this morning, in order.
    pub events: Vec<Happening>,
    /// Decisions of this morning that the rules did not allow; they changed nothing.
    pub refused: Vec<Refused>,
}

/// A few Days of more work, both ends included: borrowed, and paid back afterwards.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DeadlineWindow {
    /// The first Day.
    pub from: Day,
    /// The last Day.
    pub last: Day,
    /// Whether it has begun.
    pub is_open: bool,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_kind_is_read_back_under_the_name_it_is_stored_under() {
        for (stored, kind) in
            [("ease_off", Kind::EaseOff), ("rebuild", Kind::Rebuild), ("rebuild_longer", Kind::RebuildLonger)]
        {
            assert_eq!(kind.name(), stored, "rows of older versions hold this name");
            assert_eq!(Kind::named(stored), Some(kind));
        }
        for other in ["climb", "", "Rebuild"] {
            assert_eq!(Kind::named(other), None, "{other:?}");
        }
    }

    #[test]
    fn other_programs_read_one_word_for_both_ways_a_plan_ends() {
        let words = [Status::Active, Status::Paused, Status::Completed, Status::EndedByPerson].map(Status::name);
        assert_eq!(words, ["active", "paused", "ended", "ended"]);
    }
}
