//! Moves that several parts of a plan make together: setbacks, deadline windows, pauses and cards.

use super::{
    Blip, CardReason, Happening, Pause, Refusal, Setback, Status, SteadyReason, Wish, deadline::PAYBACK_DAYS,
    pause::steps_down, progress::Progress,
};
use crate::day::Day;

impl Progress {
    /// A setback: it counts unless another one just did, and moves the plan as the person wishes.
    pub(super) fn set_back(&mut self, day: Day, setback: Setback) {
        let (wish, counts) = (setback.wish(), !self.mornings.is_cooling(day));
        self.record(if counts { Happening::Flare(setback) } else { Happening::Blip(Blip::TooMuch(wish)) });
        if self.deadline.mark_too_much() {
            // Its payback is the step back, and a double one.
            if wish == Wish::StepBack {
                self.end_window(day);
            }
        } else {
            let steps = match wish {
                Wish::Hold => 0,
                Wish::StepBack if counts && self.mornings.is_soon_again(day) => 2,
                Wish::StepBack => 1,
            };
            self.step_back(wish, steps);
        }
        if counts {
            self.count_setback(day);
        }
    }

    /// Some steps down, or none where none is wished for or left; the days on the step count anew.
    fn step_back(&mut self, wish: Wish, steps: usize) {
        let change = self.position.set_back(steps);
        if change.now_minutes < change.before_minutes {
            self.mornings.raise_reference();
            self.record(Happening::StepBack(change));
        } else {
            self.record(Happening::Kept { cap_minutes: change.now_minutes, asked: wish == Wish::Hold });
        }
    }

    pub(super) fn count_setback(&mut self, day: Day) {
        if let Some(count) = self.mornings.count_setback(day) {
            self.bring_card(CardReason::Setbacks(count));
        }
    }

    /// A card asks to be read; until then no step is offered.
    pub(super) fn bring_card(&mut self, why: CardReason) {
        if self.flags.bring_card(why) {
            self.record(Happening::Card(why));
        }
    }

    /// No more steps from now on, and a card that says so.
    pub(super) fn keep_steady(&mut self, why: SteadyReason) {
        if self.flags.keep_steady() {
            self.record(Happening::KeepSteady { why, cap_minutes: self.position.cap() });
            self.bring_card(CardReason::KeepsSteady);
        }
    }

    /// Whether a deadline window may borrow from here.
    pub(super) fn may_borrow(&self) -> Result<(), Refusal> {
        if !self.position.here().stage.may_borrow() {
            return Err(Refusal::DeadlineInFirstStage);
        }
        if self.flags.card().is_some() { Err(Refusal::DeadlineBeforeCard) } else { Ok(()) }
    }

    /// What the calendar brings on a morning: a deadline window that is over, or begins.
    pub(super) fn pass_deadline(&mut self, day: Day) {
        if self.deadline.is_over(day) {
            self.end_window(day);
        } else if let Some(window) = self.deadline.beginning(day) {
            let is_active = if self.status() == Status::Active { Ok(()) } else { Err(Refusal::IsPaused) };
            match self.may_borrow().and(is_active) {
                Ok(()) => {
                    self.deadline.open();
                    self.position.withdraw_offer();
                    self.record(Happening::Deadline { until: window.last, cap_minutes: self.effective_cap() });
                }
                Err(why) => {
                    self.deadline.drop();
                    self.record(Happening::DeadlineDropped(why));
                }
            }
        }
    }

    /// Ends an open window with its payback; one that has not begun stays announced.
    fn end_window(&mut self, day: Day) {
        let Some(steps) = self.deadline.close(day) else { return };
        let change = self.position.descend(steps);
        self.position.ask_for_days(PAYBACK_DAYS);
        self.mornings.raise_reference();
        self.record(Happening::Payback { change, steps });
    }

    /// What the calendar brings on a morning: time off that is over, or begins.
    pub(super) fn pass_time_off(&mut self, day: Day) {
        if let Some(days_away) = self.pauses.time_off_over(day) {
            self.come_back(day, days_away);
        }
        if let Some(pause) = self.pauses.time_off_beginning(day) {
            self.pause(day, pause);
        }
    }

    pub(super) fn pause(&mut self, day: Day, pause: Pause) {
        self.end_window(day);
        self.position.forget_from(pause.from);
        self.position.withdraw_offer();
        self.pauses.begin(pause);
        self.record(Happening::Paused { why: pause.why, cap_minutes: self.position.cap() });
    }

    /// Back after some days away: the longer, the lower.
    pub(super) fn come_back(&mut self, day: Day, days_away: i64) {
        self.pauses.come_back(day, days_away);
        let steps = steps_down(days_away);
        let before_minutes = (steps > 0).then(|| {
            let change = self.position.descend(steps);
            self.mornings.raise_reference();
            change.before_minutes
        });
        self.record(Happening::Resumed { days: days_away, cap_minutes: self.position.cap(), before_minutes });
    }
}
