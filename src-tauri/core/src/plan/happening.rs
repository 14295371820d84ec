//! What happens in a plan, each with the figures it rests on. Sentences are made of these in `notification`.
//!
//! Caps are focused minutes in seven Days, energies are in half points.

use super::{GroundFigures, judge::Hard, pause::PauseWhy, refusal::Refusal};
use crate::day::Day;

/// Something that happened on a morning.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Happening {
    /// The plan started.
    Started {
        /// The cap of the first step.
        cap_minutes: u32,
        /// That cap in per cent of the usual week.
        percent: u32,
    },
    /// A step up was offered for the first time.
    Offered {
        /// The cap one step up.
        cap_minutes: u32,
        /// What the offer rests on.
        ground: GroundFigures,
    },
    /// The step was taken.
    TookStep {
        /// The cap from now on.
        cap_minutes: u32,
        /// What it rested on.
        ground: GroundFigures,
    },
    /// The person chose to stay.
    Stayed {
        /// The cap that stays.
        cap_minutes: u32,
    },
    /// Something hard that moves nothing.
    Blip(Blip),
    /// A setback that counts: two hard mornings in a row, or "that was too much".
    Flare(Setback),
    /// The cap fell after a setback.
    StepBack(CapChange),
    /// The cap stayed after a setback, and its days count anew.
    Kept {
        /// The cap that stays.
        cap_minutes: u32,
        /// Whether the person asked for that; otherwise there is no lower step.
        asked: bool,
    },
    /// The person lowered the cap.
    Lowered(CapChange),
    /// A help card asks to be read; until then no step is offered.
    Card(CardReason),
    /// The card was read.
    CardRead,
    /// The person wants to carry on after two weeks without any news.
    CarriedOn {
        /// The cap.
        cap_minutes: u32,
    },
    /// Some days without any answer.
    Quiet {
        /// Days without an answer, up to yesterday.
        days: u32,
        /// The cap that holds.
        cap_minutes: u32,
    },
    /// Time off was announced.
    TimeOffPlanned {
        /// The first Day.
        from: Day,
        /// The last Day.
        to: Day,
    },
    /// The plan is paused.
    Paused {
        /// Time off, asked for by the person, or three weeks without an answer.
        why: PauseWhy,
        /// The cap it waits at.
        cap_minutes: u32,
    },
    /// The plan goes on after a pause.
    Resumed {
        /// Days from the first one off to the return.
        days: i64,
        /// The cap from now on.
        cap_minutes: u32,
        /// The cap before, where coming back after so long costs steps; `None` where only a wait is asked for.
        before_minutes: Option<u32>,
    },
    /// A deadline window was announced.
    DeadlinePlanned {
        /// The first Day.
        from: Day,
        /// Its length in Days.
        days: u32,
    },
    /// The announced window was dropped on the Day it would have begun.
    DeadlineDropped(Refusal),
    /// A deadline window began.
    Deadline {
        /// The last Day.
        until: Day,
        /// The cap that holds inside.
        cap_minutes: u32,
    },
    /// The window is over and is paid back.
    Payback {
        /// From the plan's own cap of before.
        change: CapChange,
        /// Steps down: two when the window was too much.
        steps: usize,
    },
    /// A review is due.
    ReviewDue,
    /// The review was given.
    Reviewed {
        /// Whether even small efforts leave the person worse for a day or more.
        worse: bool,
    },
    /// More than three weeks on one step.
    Stalled {
        /// The cap of that step.
        cap_minutes: u32,
    },
    /// Two weeks of an Ease-off without reaching the goal: a way back instead, or simply the end.
    HandOver,
    /// The plan offers no more steps.
    KeepSteady {
        /// Reviews, or drops of energy.
        why: SteadyReason,
        /// The cap it keeps to.
        cap_minutes: u32,
    },
    /// The goal was lowered.
    Target {
        /// To this many per cent of the usual week.
        percent: u32,
    },
    /// The plan was completed.
    Completed {
        /// Days that were asked for on the last step.
        days: u32,
        /// The cap of that step.
        cap_minutes: u32,
    },
    /// The person ended the plan.
    Ended,
}

/// A cap that changed; both in focused minutes in seven Days.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CapChange {
    /// The cap before.
    pub before_minutes: u32,
    /// The cap from now on.
    pub now_minutes: u32,
}

/// What moves nothing by itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Blip {
    /// One hard morning.
    Morning(Hard),
    /// A hard morning in the days after a setback, for which the plan has made room already.
    MorningAfterSetback(Hard),
    /// "That was too much" in the days after a setback: it moves the plan, and does not count as another setback.
    TooMuch(Wish),
}

/// What made a setback.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Setback {
    /// Two hard mornings in a row, the earlier one first.
    Mornings(Hard, Hard),
    /// The person reported that it was too much.
    TooMuch(Wish),
}

/// What a person wishes after "that was too much".
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Wish {
    /// A step down.
    StepBack,
    /// The cap stays where it is.
    Hold,
}

/// Why a help card asks to be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CardReason {
    /// This many setbacks in four weeks.
    Setbacks(usize),
    /// Energy is no better after four weeks; both in half points.
    NoBetter {
        /// The median of the last answers.
        now: u32,
        /// At the start of the plan.
        at_start: u32,
    },
    /// Energy at the bottom of its scale on several answers in a row.
    VeryLowEnergy,
    /// Short sleep over two weeks.
    ShortSleep {
        /// The mean of the nights, in minutes.
        minutes: u32,
    },
    /// The person reported new symptoms of the body.
    Symptoms,
    /// The plan keeps steady: small steps do not suit every kind of exhaustion.
    KeepsSteady,
}

/// Why a plan offers no more steps.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SteadyReason {
    /// Reviews that reported being worse after small efforts.
    Reviews,
    /// Deep drops of energy after days inside the cap.
    Drops,
}

impl Happening {
    /// The word other programs read.
    pub fn name(self) -> &'static str {
        match self {
            Happening::Started { .. } => "started",
            Happening::Offered { .. } => "offered",
            Happening::TookStep { .. } => "took_step",
            Happening::Stayed { .. } => "stayed",
            Happening::Blip(_) => "blip",
            Happening::Flare(_) => "flare",
            Happening::StepBack(_) => "step_back",
            Happening::Kept { .. } => "kept",
            Happening::Lowered(_) => "lowered",
            Happening::Card(_) => "card",
            Happening::CardRead => "card_read",
            Happening::CarriedOn { .. } => "carried_on",
            Happening::Quiet { .. } => "quiet",
            Happening::TimeOffPlanned { .. } => "time_off_planned",
            Happening::Paused { .. } => "paused",
            Happening::Resumed { .. } => "resumed",
            Happening::DeadlinePlanned { .. } => "deadline_planned",
            Happening::DeadlineDropped(_) => "deadline_dropped",
            Happening::Deadline { .. } => "deadline",
            Happening::Payback { .. } => "payback",
            Happening::ReviewDue => "review_due",
            Happening::Reviewed { .. } => "reviewed",
            Happening::Stalled { .. } => "stalled",
            Happening::HandOver => "hand_over",
            Happening::KeepSteady { .. } => "keep_steady",
            Happening::Target { .. } => "target",
            Happening::Completed { .. } => "completed",
            Happening::Ended => "ended",
        }
    }
}

impl Setback {
    /// Where the person wants the cap: hard mornings always step back, and can be answered with "keep".
    pub(super) fn wish(self) -> Wish {
        match self {
            Setback::Mornings(..) => Wish::StepBack,
            Setback::TooMuch(wish) => wish,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_happening_keeps_the_word_other_programs_read() {
        let day = Day::parse("2026-03-02").unwrap();
        let (cap_minutes, days) = (600, 3);
        let change = CapChange { before_minutes: 600, now_minutes: 480 };
        let ground = GroundFigures { days: 7, cap_minutes, worked_minutes: 500, energy: Some(12) };
        for (word, happening) in [
            ("started", Happening::Started { cap_minutes, percent: 50 }),
            ("offered", Happening::Offered { cap_minutes, ground }),
            ("took_step", Happening::TookStep { cap_minutes, ground }),
            ("stayed", Happening::Stayed { cap_minutes }),
            ("blip", Happening::Blip(Blip::TooMuch(Wish::Hold))),
            ("flare", Happening::Flare(Setback::TooMuch(Wish::StepBack))),
            ("step_back", Happening::StepBack(change)),
            ("kept", Happening::Kept { cap_minutes, asked: true }),
            ("lowered", Happening::Lowered(change)),
            ("card", Happening::Card(CardReason::Symptoms)),
            ("card_read", Happening::CardRead),
            ("carried_on", Happening::CarriedOn { cap_minutes }),
            ("quiet", Happening::Quiet { days, cap_minutes }),
            ("time_off_planned", Happening::TimeOffPlanned { from: day, to: day }),
            ("paused", Happening::Paused { why: PauseWhy::Asked, cap_minutes }),
            ("resumed", Happening::Resumed { days: 8, cap_minutes, before_minutes: None }),
            ("deadline_planned", Happening::DeadlinePlanned { from: day, days }),
            ("deadline_dropped", Happening::DeadlineDropped(Refusal::DeadlineInTimeOff)),
            ("deadline", Happening::Deadline { until: day, cap_minutes }),
            ("payback", Happening::Payback { change, steps: 1 }),
            ("review_due", Happening::ReviewDue),
            ("reviewed", Happening::Reviewed { worse: false }),
            ("stalled", Happening::Stalled { cap_minutes }),
            ("hand_over", Happening::HandOver),
            ("keep_steady", Happening::KeepSteady { why: SteadyReason::Drops, cap_minutes }),
            ("target", Happening::Target { percent: 60 }),
            ("completed", Happening::Completed { days: 14, cap_minutes }),
            ("ended", Happening::Ended),
        ] {
            assert_eq!(happening.name(), word);
        }
    }
}
