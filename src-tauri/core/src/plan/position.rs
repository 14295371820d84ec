//! Where one stands on the ladder, and how the days on the present step go.

use super::{
    CapChange, Refusal, Row, Rung, Start,
    ladder::{LOWEST_PERCENT, cap, day_ceiling, lowered, rungs},
};
use crate::day::Day;

/// The same step for longer is mentioned once: stay, step down, change the work, or talk to someone.
const STALLED_DAYS: usize = 21;

/// A place on the ladder.
pub(super) struct Position {
    /// What the ladder is built from; its goal may be lowered on the way.
    start: Start,
    ladder: Vec<Rung>,
    /// Which step, counted from 0.
    at: usize,
    stay: Stay,
    /// The cap at the start of the day: whatever is kept after a setback, it is no higher.
    cap_at_start_of_day: u32,
    /// The step before this morning's setback.
    stepped_back_from: Option<usize>,
}

/// The days on one step; they begin anew whenever a step is entered.
struct Stay {
    /// Days to spend before a step up: the step's own, or more after a deadline.
    least_days: u32,
    rows: Vec<Row>,
    /// Whether a step up was offered when it was last looked at.
    offered: bool,
    /// Whether the person chose to stay while it is offered.
    stayed: bool,
    /// Whether the days became many, and the person has not chosen to stay since.
    stalled: bool,
}

impl Stay {
    fn on(step: Rung) -> Stay {
        Stay { least_days: step.least_days, rows: Vec::new(), offered: false, stayed: false, stalled: false }
    }
}

impl Position {
    /// The first step of a plan.
    pub fn first(start: Start) -> Position {
        let ladder = rungs(&start);
        let (stay, cap_at_start_of_day) = (Stay::on(ladder[0]), ladder[0].cap_minutes);
        Position { start, ladder, at: 0, stay, cap_at_start_of_day, stepped_back_from: None }
    }

    pub fn begin_day(&mut self) {
        (self.cap_at_start_of_day, self.stepped_back_from) = (self.cap(), None);
    }

    pub fn here(&self) -> Rung {
        self.ladder[self.at]
    }

    /// Focused minutes in seven Days.
    pub fn cap(&self) -> u32 {
        self.here().cap_minutes
    }

    /// Focused minutes in one Day.
    pub fn day_ceiling(&self) -> u32 {
        day_ceiling(self.cap(), self.start.baseline_minutes, self.start.workdays)
    }

    pub fn next(&self) -> Option<Rung> {
        self.ladder.get(self.at + 1).copied()
    }

    pub fn is_last(&self) -> bool {
        self.next().is_none()
    }

    pub fn ladder(&self) -> &[Rung] {
        &self.ladder
    }

    /// Which step of the ladder, counted from 0.
    pub fn index(&self) -> usize {
        self.at
    }

    pub fn least_days(&self) -> u32 {
        self.stay.least_days
    }

    /// The rows that count on this step, oldest first.
    pub fn rows(&self) -> &[Row] {
        &self.stay.rows
    }

    pub fn has_stayed(&self) -> bool {
        self.stay.stayed
    }

    pub fn is_stalled(&self) -> bool {
        self.stay.stalled
    }

    pub fn add(&mut self, row: Row) {
        self.stay.rows.push(row);
    }

    /// Puts every row as it is known by now.
    pub fn look_again(&mut self, known: impl Fn(Day) -> Row) {
        self.stay.rows.iter_mut().for_each(|row| *row = known(row.day));
    }

    /// Leaves out the rows of time off, both ends included.
    pub fn leave_out(&mut self, from: Day, to: Day) {
        self.stay.rows.retain(|row| !(from..=to).contains(&row.day));
    }

    /// Notices an offer, or that there is none; whether it is new.
    pub fn see_offer(&mut self, offered: bool) -> bool {
        let is_new = offered && !self.stay.offered;
        (self.stay.offered, self.stay.stayed) = (offered, self.stay.stayed && offered);
        is_new
    }

    /// What was offered and answered no longer stands: a pause or a deadline window begins.
    pub fn withdraw_offer(&mut self) {
        (self.stay.offered, self.stay.stayed) = (false, false);
    }

    /// Stays on the step, which answers an offer and ends the question about many days.
    pub fn choose_to_stay(&mut self, offered: bool) -> Result<(), Refusal> {
        if !offered && !self.stay.stalled {
            return Err(Refusal::NoStep);
        }
        (self.stay.stayed, self.stay.stalled) = (offered, false);
        Ok(())
    }

    /// Whether the days on this step have just become many. The last step is meant to take long.
    pub fn stalls(&mut self) -> bool {
        let just_now = self.stay.rows.len() == STALLED_DAYS + 1 && !self.is_last();
        self.stay.stalled |= just_now;
        just_now
    }

    pub fn climb(&mut self) {
        self.enter(self.at + 1);
    }

    /// Some steps down, as far as there are any.
    pub fn descend(&mut self, steps: usize) -> CapChange {
        let before_minutes = self.cap();
        self.enter_no_higher(self.at.saturating_sub(steps));
        CapChange { before_minutes, now_minutes: self.cap() }
    }

    /// The same after a setback: the step before is remembered until the day is over, since the person may keep it.
    pub fn set_back(&mut self, steps: usize) -> CapChange {
        let before = self.at;
        let change = self.descend(steps);
        if change.now_minutes < change.before_minutes {
            self.stepped_back_from = Some(before);
        }
        change
    }

    /// Back to the cap of before this morning's step back. A step taken this same morning is not kept with it.
    pub fn keep(&mut self) -> Result<(), Refusal> {
        let before = self.stepped_back_from.take().ok_or(Refusal::NoStepBack)?;
        self.enter_no_higher(before);
        Ok(())
    }

    /// Lowers the cap to about this many minutes; the ladder counts from there.
    pub fn lower(&mut self, minutes: u32) -> Result<CapChange, Refusal> {
        let before_minutes = self.cap();
        let (ladder, at) = lowered(&self.start, minutes.min(before_minutes));
        if ladder[at].cap_minutes >= before_minutes {
            return Err(Refusal::NotLower);
        }
        self.ladder = ladder;
        self.enter(at);
        self.stepped_back_from = None;
        Ok(CapChange { before_minutes, now_minutes: self.cap() })
    }

    /// A lower goal: the ladder ends there, and whoever stands above it comes down to it.
    pub fn lower_goal(&mut self, percent: u32) -> Result<(), Refusal> {
        if percent >= self.start.target_percent {
            return Err(Refusal::GoalNotLower);
        }
        if percent < LOWEST_PERCENT {
            return Err(Refusal::GoalTooLow);
        }
        self.start.target_percent = percent;
        let before = self.cap();
        let cap_minutes = before.min(cap(self.start.baseline_minutes, percent));
        self.stand_at(cap_minutes, rungs(&self.start));
        if cap_minutes == before {
            // A step that was climbed to keeps its week, also where the new ladder begins with it and would ask for less.
            self.ask_for_days(self.here().least_days);
        } else {
            self.enter(self.at);
        }
        Ok(())
    }

    /// Asks for at least so many days on this step.
    pub fn ask_for_days(&mut self, days: u32) {
        self.stay.least_days = self.stay.least_days.max(days);
    }

    /// Forgets the days on this step from a Day on: a pause began.
    pub fn forget_from(&mut self, day: Day) {
        self.stay.rows.retain(|row| row.day < day);
    }

    /// Stands on a step, its days counted from now.
    fn enter(&mut self, at: usize) {
        // A ladder that was lowered may be shorter than the one a step was remembered on.
        self.at = at.min(self.ladder.len().saturating_sub(1));
        self.stay = Stay::on(self.here());
    }

    /// Stands on a step, or where this morning began when that is lower: a day with a setback never ends higher than it
    /// began, even when a step was taken first.
    fn enter_no_higher(&mut self, at: usize) {
        self.enter(at);
        if self.cap() > self.cap_at_start_of_day {
            self.stand_at(self.cap_at_start_of_day, self.ladder.clone());
            self.stay = Stay::on(self.here());
        }
    }

    /// Stands at a cap: on its step of this ladder, or of one that counts from it.
    fn stand_at(&mut self, cap_minutes: u32, ladder: Vec<Rung>) {
        (self.ladder, self.at) = match ladder.iter().position(|step| step.cap_minutes == cap_minutes) {
            Some(at) => (ladder, at),
            None => lowered(&self.start, cap_minutes),
        };
    }
}
