//! A person's decisions: what each does, or why it is not for that Day.
//!
//! Down, holding and ending are always free. Up goes one offered step at a time.

use super::{
    Decision, Happening, Status,
    fold::{Walk, Wish},
    ladder::{cap, lowered, rungs},
    words::hours,
};
use crate::{day::Day, say};

/// A goal below this is another plan.
const LOWEST_TARGET: u32 = 30;

impl Walk {
    /// Takes a decision of this morning; the reason when the rules do not have it.
    pub(super) fn decide(&mut self, day: Day, decision: Decision) -> Result<(), String> {
        if !matches!(self.status, Status::Active | Status::Paused) {
            return Err(say!("plan-has-ended"));
        }
        match decision {
            Decision::TimeOff { from, to } => self.time_off(day, from, to),
            Decision::Pause => self.pause_by_person(day),
            Decision::Resume => self.resume(day),
            Decision::Lower { minutes } => self.lower(day, minutes),
            Decision::Target { percent } => self.lower_target(day, percent),
            Decision::CardRead => self.card_read(day),
            Decision::Symptoms => {
                self.bring_card(day, say!("plan-symptoms"));
                Ok(())
            }
            Decision::Review { worse } => self.review(day, worse),
            Decision::End => {
                self.status = Status::EndedByPerson;
                (self.window, self.pause) = (None, None);
                self.note(day, Happening::Ended, say!("plan-ended"));
                Ok(())
            }
            _ if self.status == Status::Paused => Err(say!("plan-is-paused")),
            Decision::Deadline { from, days } => self.declare_deadline(day, from, days),
            Decision::TakeStep => self.take_step(day),
            Decision::Stay => self.stay(day),
            Decision::TooMuch => {
                self.set_back(day, say!("plan-too-much"), Wish::StepBack);
                Ok(())
            }
            Decision::TooMuchHold => {
                self.set_back(day, say!("plan-too-much-hold"), Wish::Hold);
                Ok(())
            }
            Decision::KeepCap => self.keep_cap(day),
        }
    }

    fn take_step(&mut self, day: Day) -> Result<(), String> {
        if !self.is_offered() {
            return Err(say!("plan-no-step"));
        }
        let ground = self.ground(day).sentence();
        self.enter(self.rung + 1);
        self.raise_reference();
        self.note(day, Happening::TookStep, say!("plan-took-step", cap = hours(self.cap()), ground = ground));
        Ok(())
    }

    fn stay(&mut self, day: Day) -> Result<(), String> {
        let offered = self.is_offered();
        if !offered && !self.stalled {
            return Err(say!("plan-no-step"));
        }
        (self.stayed, self.stalled) = (offered, false);
        self.note(day, Happening::Stayed, say!("plan-stayed", cap = hours(self.cap())));
        Ok(())
    }

    /// Back to the cap of before this morning's step back. A step taken this same morning is not kept with it: a day
    /// with a setback ends no higher than it began.
    fn keep_cap(&mut self, day: Day) -> Result<(), String> {
        let before = self.stepped_back_from.take().ok_or_else(|| say!("plan-no-step-back"))?;
        self.enter_no_higher(before);
        self.note(day, Happening::Kept, say!("plan-kept", cap = hours(self.cap())));
        Ok(())
    }

    fn lower(&mut self, day: Day, minutes: u32) -> Result<(), String> {
        let before = self.cap();
        let (rungs, rung) = lowered(&self.start, minutes.min(before));
        if rungs[rung].cap_minutes >= before {
            return Err(say!("plan-no-lower"));
        }
        self.rungs = rungs;
        self.enter(rung);
        self.raise_reference();
        self.stepped_back_from = None;
        let reason = say!("plan-lowered", before = hours(before), now = hours(self.cap()));
        self.note(day, Happening::Lowered, reason);
        Ok(())
    }

    /// A lower goal: the ladder ends there, and whoever stands above it comes down to it.
    fn lower_target(&mut self, day: Day, percent: u32) -> Result<(), String> {
        if percent >= self.start.target_percent {
            return Err(say!("plan-no-higher-goal"));
        }
        if percent < LOWEST_TARGET {
            return Err(say!("plan-no-lower-goal"));
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
        self.note(day, Happening::Target, say!("plan-goal", percent = percent));
        Ok(())
    }

    fn card_read(&mut self, day: Day) -> Result<(), String> {
        if !self.card {
            return Err(say!("plan-no-card"));
        }
        self.card = false;
        self.note(day, Happening::CardRead, say!("plan-card-read"));
        Ok(())
    }
}
