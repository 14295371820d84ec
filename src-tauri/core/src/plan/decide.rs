//! A person's decisions: what each changes, or why the rules do not allow it that Day.
//!
//! Down, holding and ending are always free. Up goes one offered step at a time.

use super::{
    CardReason, Decision, Happening, Refusal, Setback, Status, Wish,
    deadline::Window,
    pause::TimeOff,
    progress::{Ended, Progress},
};
use crate::day::Day;

impl Progress {
    /// Applies a decision of this morning, or returns why the rules do not allow it.
    pub(super) fn decide(&mut self, day: Day, decision: Decision) -> Result<(), Refusal> {
        if self.ended.is_some() {
            return Err(Refusal::HasEnded);
        }
        match decision {
            Decision::TimeOff { from, to } => self.time_off(day, from, to),
            Decision::Pause => {
                let pause = self.pauses.asked(day)?;
                self.pause(day, pause);
                Ok(())
            }
            Decision::Resume => {
                let days_away = self.pauses.days_until_resumed(day)?;
                self.come_back(day, days_away);
                Ok(())
            }
            Decision::Lower { minutes } => self.lower(minutes),
            Decision::Target { percent } => self.lower_goal(percent),
            Decision::CardRead => self.read_card(),
            Decision::Symptoms => {
                self.bring_card(CardReason::Symptoms);
                Ok(())
            }
            Decision::Review { worse } => self.review(day, worse),
            Decision::End => {
                self.end();
                Ok(())
            }
            _ if self.status() == Status::Paused => Err(Refusal::IsPaused),
            Decision::Deadline { from, days } => self.announce_deadline(day, from, days),
            Decision::TakeStep => self.take_step(day),
            Decision::Stay => self.stay(day),
            Decision::TooMuch => {
                self.set_back(day, Setback::TooMuch(Wish::StepBack));
                Ok(())
            }
            Decision::TooMuchHold => {
                self.set_back(day, Setback::TooMuch(Wish::Hold));
                Ok(())
            }
            Decision::KeepCap => self.keep_cap(),
            Decision::CarryOn => {
                self.pauses.carry_on()?;
                self.record(Happening::CarriedOn { cap_minutes: self.position.cap() });
                Ok(())
            }
        }
    }

    pub(super) fn take_step(&mut self, day: Day) -> Result<(), Refusal> {
        if !self.is_offered(day) {
            return Err(Refusal::NoStep);
        }
        let ground = self.ground(day).figures();
        self.position.climb();
        self.mornings.raise_reference();
        self.record(Happening::TookStep { cap_minutes: self.position.cap(), ground });
        Ok(())
    }

    fn stay(&mut self, day: Day) -> Result<(), Refusal> {
        self.position.choose_to_stay(self.is_offered(day))?;
        self.record(Happening::Stayed { cap_minutes: self.position.cap() });
        Ok(())
    }

    fn keep_cap(&mut self) -> Result<(), Refusal> {
        self.position.keep()?;
        self.record(Happening::Kept { cap_minutes: self.position.cap(), asked: true });
        Ok(())
    }

    fn lower(&mut self, minutes: u32) -> Result<(), Refusal> {
        let change = self.position.lower(minutes)?;
        self.mornings.raise_reference();
        self.record(Happening::Lowered(change));
        Ok(())
    }

    fn lower_goal(&mut self, percent: u32) -> Result<(), Refusal> {
        self.position.lower_goal(percent)?;
        self.record(Happening::Target { percent });
        Ok(())
    }

    fn read_card(&mut self) -> Result<(), Refusal> {
        self.flags.read_card()?;
        self.record(Happening::CardRead);
        Ok(())
    }

    fn review(&mut self, day: Day, worse: bool) -> Result<(), Refusal> {
        let steady = self.flags.review(day, worse)?;
        self.record(Happening::Reviewed { worse });
        if let Some(why) = steady {
            self.keep_steady(why);
        }
        Ok(())
    }

    fn time_off(&mut self, day: Day, from: Day, to: Day) -> Result<(), Refusal> {
        self.pauses.is_free_for(self.start.day, day, from, to)?;
        self.deadline.leaves_free(day, from, to)?;
        match self.pauses.time_off(day, from, to)? {
            TimeOff::Ahead => self.record(Happening::TimeOffPlanned { from, to }),
            TimeOff::Now(pause) => self.pause(day, pause),
            // Reported afterwards: it counts as coming back today.
            TimeOff::Over(days_away) => {
                self.position.leave_out(from, to);
                self.come_back(day, days_away);
            }
        }
        Ok(())
    }

    fn announce_deadline(&mut self, day: Day, from: Day, days: u32) -> Result<(), Refusal> {
        let window = Window::announced(day, from, days)?;
        self.deadline.is_free_for(window)?;
        self.may_borrow()?;
        self.pauses.leaves_free(window)?;
        self.deadline.announce(window);
        if from > day {
            self.record(Happening::DeadlinePlanned { from, days });
        }
        self.pass_deadline(day);
        Ok(())
    }

    fn end(&mut self) {
        self.ended = Some(Ended::ByPerson);
        self.deadline.drop();
        self.pauses.drop();
        self.record(Happening::Ended);
    }
}
