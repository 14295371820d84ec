//! A person's decisions: what each does, or why it is not for that Day.
//!
//! Down, holding and ending are always free. Up goes one offered step at a time.

use super::{
    CapChange, CardReason, Decision, Happening, Refusal, Setback, Status, Wish,
    fold::Walk,
    ladder::{cap, lowered, rungs},
};
use crate::day::Day;

/// A goal below this is another plan.
const LOWEST_TARGET: u32 = 30;

impl Walk {
    /// Takes a decision of this morning; the reason when the rules do not have it.
    pub(super) fn decide(&mut self, day: Day, decision: Decision) -> Result<(), Refusal> {
        if !matches!(self.status, Status::Active | Status::Paused) {
            return Err(Refusal::HasEnded);
        }
        match decision {
            Decision::TimeOff { from, to } => self.time_off(day, from, to),
            Decision::Pause => self.pause_by_person(day),
            Decision::Resume => self.resume(day),
            Decision::Lower { minutes } => self.lower(minutes),
            Decision::Target { percent } => self.lower_target(percent),
            Decision::CardRead => self.card_read(),
            Decision::Symptoms => {
                self.bring_card(CardReason::Symptoms);
                Ok(())
            }
            Decision::Review { worse } => self.review(day, worse),
            Decision::End => {
                self.status = Status::EndedByPerson;
                (self.window, self.pause) = (None, None);
                self.note(Happening::Ended);
                Ok(())
            }
            _ if self.status == Status::Paused => Err(Refusal::IsPaused),
            Decision::Deadline { from, days } => self.declare_deadline(day, from, days),
            Decision::TakeStep => self.take_step(day),
            Decision::Stay => self.stay(),
            Decision::TooMuch => {
                self.set_back(day, Setback::TooMuch(Wish::StepBack));
                Ok(())
            }
            Decision::TooMuchHold => {
                self.set_back(day, Setback::TooMuch(Wish::Hold));
                Ok(())
            }
            Decision::KeepCap => self.keep_cap(),
        }
    }

    fn take_step(&mut self, day: Day) -> Result<(), Refusal> {
        if !self.is_offered() {
            return Err(Refusal::NoStep);
        }
        let ground = self.ground(day).figures();
        self.enter(self.rung + 1);
        self.raise_reference();
        self.note(Happening::TookStep { cap_minutes: self.cap(), ground });
        Ok(())
    }

    fn stay(&mut self) -> Result<(), Refusal> {
        let offered = self.is_offered();
        if !offered && !self.stalled {
            return Err(Refusal::NoStep);
        }
        (self.stayed, self.stalled) = (offered, false);
        self.note(Happening::Stayed { cap_minutes: self.cap() });
        Ok(())
    }

    /// Back to the cap of before this morning's step back. A step taken this same morning is not kept with it: a day
    /// with a setback ends no higher than it began.
    fn keep_cap(&mut self) -> Result<(), Refusal> {
        let before = self.stepped_back_from.take().ok_or(Refusal::NoStepBack)?;
        self.enter_no_higher(before);
        self.note(Happening::Kept { cap_minutes: self.cap(), asked: true });
        Ok(())
    }

    fn lower(&mut self, minutes: u32) -> Result<(), Refusal> {
        let before = self.cap();
        let (rungs, rung) = lowered(&self.start, minutes.min(before));
        if rungs[rung].cap_minutes >= before {
            return Err(Refusal::NotLower);
        }
        self.rungs = rungs;
        self.enter(rung);
        self.raise_reference();
        self.stepped_back_from = None;
        self.note(Happening::Lowered(CapChange { before_minutes: before, now_minutes: self.cap() }));
        Ok(())
    }

    /// A lower goal: the ladder ends there, and whoever stands above it comes down to it.
    fn lower_target(&mut self, percent: u32) -> Result<(), Refusal> {
        if percent >= self.start.target_percent {
            return Err(Refusal::GoalNotLower);
        }
        if percent < LOWEST_TARGET {
            return Err(Refusal::GoalTooLow);
        }
        self.start.target_percent = percent;
        let here = self.cap().min(cap(self.start.baseline_minutes, percent));
        let (same_cap, ladder) = (here == self.cap(), rungs(&self.start));
        match ladder.iter().position(|rung| rung.cap_minutes == here) {
            Some(at) => (self.rungs, self.rung) = (ladder, at),
            None => (self.rungs, self.rung) = lowered(&self.start, here),
        }
        if same_cap {
            // A rung that was climbed to keeps its week, also where the new ladder begins with it and would ask for less.
            self.least_days = self.least_days.max(self.here().least_days);
        } else {
            self.enter(self.rung)
        }
        self.note(Happening::Target { percent });
        Ok(())
    }

    fn card_read(&mut self) -> Result<(), Refusal> {
        self.card.take().ok_or(Refusal::NoCard)?;
        self.note(Happening::CardRead);
        Ok(())
    }
}
