//! A person's decisions: what each does, or why it is not for that Day.
//!
//! Down, holding and ending are always free. Up goes one offered step at a time.

use super::{
    Decision, Happening, Status,
    fold::{Walk, Wish},
    ladder::lowered,
    words::hours,
};
use crate::day::Day;

impl Walk<'_> {
    /// Takes a decision of this morning; the reason when the rules do not have it.
    pub(super) fn decide(&mut self, day: Day, decision: Decision) -> Result<(), &'static str> {
        if self.status != Status::Active {
            return Err("the plan has ended");
        }
        match decision {
            Decision::TakeStep => self.take_step(day),
            Decision::Stay => self.stay(day),
            Decision::TooMuch => {
                self.set_back(day, "you said it was too much".to_owned(), Wish::StepBack);
                Ok(())
            }
            Decision::TooMuchHold => {
                self.set_back(day, "you said it was too much, and to hold".to_owned(), Wish::Hold);
                Ok(())
            }
            Decision::KeepCap => self.keep_cap(day),
            Decision::Lower { minutes } => self.lower(day, minutes),
            Decision::CardRead => self.card_read(day),
            Decision::End => {
                self.status = Status::EndedByPerson;
                self.note(day, Happening::Ended, "you ended the plan".to_owned());
                Ok(())
            }
        }
    }

    fn take_step(&mut self, day: Day) -> Result<(), &'static str> {
        if !self.is_offered() {
            return Err("no step is offered today");
        }
        let rests_on = self.ground().sentence();
        self.enter(self.rung + 1);
        self.raise_reference();
        self.note(day, Happening::TookStep, format!("step taken to {} in seven days: {rests_on}", hours(self.cap())));
        Ok(())
    }

    fn stay(&mut self, day: Day) -> Result<(), &'static str> {
        if !self.is_offered() {
            return Err("no step is offered today");
        }
        self.stayed = true;
        self.note(day, Happening::Stayed, format!("staying at {}, which is just as good", hours(self.cap())));
        Ok(())
    }

    /// Back to the cap of before this morning's step back. A step taken this same morning is not kept with it: a day
    /// with a setback ends no higher than it began.
    fn keep_cap(&mut self, day: Day) -> Result<(), &'static str> {
        let before = self.stepped_back_from.take().ok_or("there was no step back this morning")?;
        self.enter_no_higher(before);
        self.note(day, Happening::Kept, format!("{} kept, counted from today", hours(self.cap())));
        Ok(())
    }

    fn lower(&mut self, day: Day, minutes: u32) -> Result<(), &'static str> {
        let before = self.cap();
        let (rungs, rung) = lowered(self.start, minutes.min(before));
        if rungs[rung].cap_minutes >= before {
            return Err("the plan is at or below that already");
        }
        self.rungs = rungs;
        self.enter(rung);
        self.raise_reference();
        self.stepped_back_from = None;
        let reason = format!("you lowered it from {} to {} in seven days", hours(before), hours(self.cap()));
        self.note(day, Happening::Lowered, reason);
        Ok(())
    }

    fn card_read(&mut self, day: Day) -> Result<(), &'static str> {
        if !self.card {
            return Err("no card waits to be read");
        }
        self.card = false;
        self.note(day, Happening::CardRead, "the card was read; steps can be offered again".to_owned());
        Ok(())
    }
}
