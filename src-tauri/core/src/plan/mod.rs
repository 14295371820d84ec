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
mod deadline;
mod decide;
mod end;
mod flags;
pub mod fold;
pub mod judge;
pub mod ladder;
pub mod offer;
mod pause;
pub mod rebound;
pub mod restoring;
pub mod suggest;
pub mod words;

use crate::day::Day;
pub use fold::{fold, fold_accepting, fold_told};
pub use ladder::{Rung, Stage};
pub use offer::Criterion;
pub use pause::{Pause, PauseWhy};

/// Which ladder.
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

    /// The kind of this name.
    pub fn named(name: &str) -> Option<Kind> {
        [Kind::EaseOff, Kind::Rebuild, Kind::RebuildLonger].into_iter().find(|kind| kind.name() == name)
    }
}

/// What a plan starts from, frozen for as long as it runs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Start {
    /// The first Day.
    pub day: Day,
    /// Which ladder.
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

/// A Day lived and the morning after it; nothing is `Some` that nobody said.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Row {
    /// The Day.
    pub day: Day,
    /// Focused minutes.
    pub load_minutes: Option<u32>,
    /// Energy the morning after, 0 to 10.
    pub energy: Option<u32>,
    /// Signs out of their band.
    pub signs: Option<u32>,
    /// Minutes of sleep in the night after the Day.
    pub sleep_minutes: Option<u32>,
}

/// A row as it was known from a morning on. A Day is judged by what was told by the morning after; what is told or put
/// right later counts in later mornings, and never moves an earlier one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Told {
    /// The first morning on which this was known.
    pub on: Day,
    /// What was known.
    pub row: Row,
}

/// What a person decides.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Decision {
    /// Take the step that is offered.
    TakeStep,
    /// Stay on this rung.
    Stay,
    /// "That was too much, step me back."
    TooMuch,
    /// "That was too much, but leave the cap where it is."
    TooMuchHold,
    /// Keep the cap after a step back of this morning.
    KeepCap,
    /// Lower the cap to this many focused minutes in seven Days.
    Lower {
        /// The new cap, told in quarter hours.
        minutes: u32,
    },
    /// Time off, both ends included.
    TimeOff {
        /// The first Day.
        from: Day,
        /// The last Day.
        to: Day,
    },
    /// A deadline window.
    Deadline {
        /// The first Day.
        from: Day,
        /// How many Days.
        days: u32,
    },
    /// Pause until resumed.
    Pause,
    /// Go on after a pause.
    Resume,
    /// A lower goal than the usual week.
    Target {
        /// In per cent of the usual week.
        percent: u32,
    },
    /// The three-weekly review was given.
    Review {
        /// Whether even small efforts leave the person worse for a day or more.
        worse: bool,
    },
    /// New symptoms of the body: the plan stops climbing until a card is read.
    Symptoms,
    /// The help card was read.
    CardRead,
    /// End the plan.
    End,
}

impl Decision {
    /// The word it is stored under.
    pub fn name(self) -> &'static str {
        match self {
            Decision::TakeStep => "take_step",
            Decision::Stay => "stay",
            Decision::TooMuch => "too_much",
            Decision::TooMuchHold => "too_much_hold",
            Decision::KeepCap => "keep_cap",
            Decision::Lower { .. } => "lower",
            Decision::TimeOff { .. } => "time_off",
            Decision::Deadline { .. } => "deadline",
            Decision::Pause => "pause",
            Decision::Resume => "resume",
            Decision::Target { .. } => "target",
            Decision::Review { .. } => "review",
            Decision::Symptoms => "symptoms",
            Decision::CardRead => "card_read",
            Decision::End => "end",
        }
    }

    /// The decision of this name; `None` for one that carries an amount, since a name alone does not say how much.
    pub fn named(name: &str) -> Option<Decision> {
        const NAMED: [Decision; 10] = [
            Decision::TakeStep,
            Decision::Stay,
            Decision::TooMuch,
            Decision::TooMuchHold,
            Decision::KeepCap,
            Decision::Pause,
            Decision::Resume,
            Decision::Symptoms,
            Decision::CardRead,
            Decision::End,
        ];
        NAMED.into_iter().find(|decision| decision.name() == name)
    }
}

/// Whether a plan runs, or why it ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Status {
    /// It runs.
    Active,
    /// It waits: time off, asked for, or no news.
    Paused,
    /// It was walked to its end.
    Completed,
    /// The person ended it.
    EndedByPerson,
}

impl Status {
    /// The word other programs read.
    pub fn name(self) -> &'static str {
        match self {
            Status::Active => "active",
            Status::Paused => "paused",
            Status::Completed | Status::EndedByPerson => "ended",
        }
    }
}

/// Something that happened in a plan.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Happening {
    /// It started.
    Started,
    /// A step was offered for the first time.
    Offered,
    /// A step was taken.
    TookStep,
    /// The person stays on the rung.
    Stayed,
    /// One hard morning.
    Blip,
    /// Two hard mornings in a row, or "that was too much".
    Flare,
    /// A rung down.
    StepBack,
    /// The cap stayed where it was after a setback.
    Kept,
    /// The person lowered the cap.
    Lowered,
    /// A help card asks to be read; until then no step is offered.
    Card,
    /// It was read.
    CardRead,
    /// Days without news.
    Quiet,
    /// Time off was told ahead.
    TimeOffPlanned,
    /// It is paused.
    Paused,
    /// It goes on.
    Resumed,
    /// A deadline window was told ahead.
    DeadlinePlanned,
    /// It was dropped, since the rules did not have it any more.
    DeadlineDropped,
    /// A deadline window began.
    Deadline,
    /// It is paid back.
    Payback,
    /// A review is due.
    ReviewDue,
    /// It was given.
    Reviewed,
    /// Three weeks on one rung.
    Stalled,
    /// Two weeks of an Ease-off without reaching the goal: a way back instead, or simply the end.
    HandOver,
    /// The plan climbs no more.
    KeepSteady,
    /// The goal was lowered.
    Target,
    /// Walked to its end.
    Completed,
    /// Ended by the person.
    Ended,
}

impl Happening {
    /// The word other programs read.
    pub fn name(self) -> &'static str {
        match self {
            Happening::Started => "started",
            Happening::Offered => "offered",
            Happening::TookStep => "took_step",
            Happening::Stayed => "stayed",
            Happening::Blip => "blip",
            Happening::Flare => "flare",
            Happening::StepBack => "step_back",
            Happening::Kept => "kept",
            Happening::Lowered => "lowered",
            Happening::Card => "card",
            Happening::CardRead => "card_read",
            Happening::Quiet => "quiet",
            Happening::TimeOffPlanned => "time_off_planned",
            Happening::Paused => "paused",
            Happening::Resumed => "resumed",
            Happening::DeadlinePlanned => "deadline_planned",
            Happening::DeadlineDropped => "deadline_dropped",
            Happening::Deadline => "deadline",
            Happening::Payback => "payback",
            Happening::ReviewDue => "review_due",
            Happening::Reviewed => "reviewed",
            Happening::Stalled => "stalled",
            Happening::HandOver => "hand_over",
            Happening::KeepSteady => "keep_steady",
            Happening::Target => "target",
            Happening::Completed => "completed",
            Happening::Ended => "ended",
        }
    }
}

/// Something that happened, and why.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Event {
    /// The Day.
    pub day: Day,
    /// What.
    pub what: Happening,
    /// Why, naming the data it rests on.
    pub reason: String,
}

/// A decision the rules do not allow on that Day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Refused {
    /// Which.
    pub decision: Decision,
    /// Why.
    pub reason: String,
}

/// How a plan stands on the morning of a Day, after the row of the Day before was judged and that morning's decisions
/// were taken.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct State {
    /// The Day.
    pub day: Day,
    /// Whether it runs.
    pub status: Status,
    /// The ladder. After a cap was lowered its rungs count from there.
    pub ladder: Vec<Rung>,
    /// Where on it, counted from 0.
    pub rung: usize,
    /// Per cent of the usual week.
    pub rung_percent: u32,
    /// The stage.
    pub stage: Stage,
    /// Focused minutes in seven Days: the plan's own cap.
    pub cap_minutes: u32,
    /// The cap that holds: higher only inside a deadline window.
    pub effective_cap_minutes: u32,
    /// Focused minutes in one Day.
    pub day_ceiling_minutes: u32,
    /// Focused minutes left for this Day.
    pub room_minutes: u32,
    /// The cap one step up; `None` on the last rung and after the end.
    pub next_cap_minutes: Option<u32>,
    /// Whether a step is offered.
    pub offer: bool,
    /// Whether the person stays for now, so that the offer need not be brought up by itself.
    pub stayed: bool,
    /// Whether it has been more than three weeks on this rung, and the person has not said yet that they stay.
    pub stalled: bool,
    /// Whether a help card waits to be read.
    pub card: bool,
    /// Why it came.
    pub card_reason: Option<String>,
    /// Whether the plan climbs no more.
    pub steady: bool,
    /// The pause it is in.
    pub pause: Option<Pause>,
    /// Why it is or is not.
    pub criteria: Vec<Criterion>,
    /// Energy that counts as settled from here, in half points, where known.
    pub energy_reference: Option<u32>,
    /// What happened this morning.
    pub events: Vec<Event>,
    /// What was decided and not allowed.
    pub refused: Vec<Refused>,
}
