//! Deadline windows: a few days of more, borrowed and paid back.

use super::{
    CapChange, Happening, Refusal, Status,
    fold::Walk,
    ladder::{quarters, share},
};
use crate::day::Day;

/// A window lasts a week at most, and another may begin four weeks after it ended: our own choice, like the points it
/// borrows and the week it is paid back for.
const LONGEST_DAYS: i64 = 7;
const APART_DAYS: i64 = 28;
const BORROWED_POINTS: u32 = 30;
const PAYBACK_DAYS: u32 = 7;
/// It can be told this far ahead.
const AHEAD_DAYS: i64 = 56;

/// A window, both ends included.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Window {
    /// The first Day.
    pub from: Day,
    /// The last Day.
    pub last: Day,
    /// Whether it has begun.
    pub open: bool,
    /// Whether it was too much.
    pub flared: bool,
}

impl Walk {
    pub(super) fn declare_deadline(&mut self, day: Day, from: Day, days: u32) -> Result<(), Refusal> {
        let length = i64::from(days);
        if !(1..=LONGEST_DAYS).contains(&length) {
            return Err(Refusal::DeadlineLength);
        }
        if from < day || from.since(day) > AHEAD_DAYS {
            return Err(Refusal::DeadlineBegin);
        }
        if self.pause.is_some() {
            return Err(Refusal::IsPaused);
        }
        if self.window.is_some() {
            return Err(Refusal::DeadlineThere);
        }
        if self.last_window_end.is_some_and(|end| from.since(end) < APART_DAYS) {
            return Err(Refusal::DeadlineLately);
        }
        self.may_borrow()?;
        let last = from.plus(length - 1);
        if self.planned_time_off.iter().any(|(first, end)| from <= *end && *first <= last) {
            return Err(Refusal::DeadlineInTimeOff);
        }
        self.window = Some(Window { from, last, open: false, flared: false });
        if from > day {
            self.note(Happening::DeadlinePlanned { from, days });
        }
        self.pass_deadline(day);
        Ok(())
    }

    /// What the calendar brings on a morning: a window that is over, or begins.
    pub(super) fn pass_deadline(&mut self, day: Day) {
        let Some(window) = self.window else { return };
        if window.open && window.last < day {
            self.end_window(day);
        } else if !window.open && window.from <= day {
            match self.may_borrow() {
                Ok(()) if self.status == Status::Active => self.open_window(window),
                Ok(()) => self.drop_window(Refusal::IsPaused),
                Err(why) => self.drop_window(why),
            }
        }
    }

    fn may_borrow(&self) -> Result<(), Refusal> {
        if !self.here().stage.may_borrow() {
            return Err(Refusal::DeadlineInFirstStage);
        }
        if self.card.is_some() {
            return Err(Refusal::DeadlineBeforeCard);
        }
        Ok(())
    }

    fn open_window(&mut self, window: Window) {
        self.window = Some(Window { open: true, ..window });
        (self.stayed, self.was_offered) = (false, false);
        self.note(Happening::Deadline { until: window.last, cap_minutes: self.effective_cap() });
    }

    fn drop_window(&mut self, why: Refusal) {
        self.window = None;
        self.note(Happening::DeadlineDropped(why));
    }

    /// Ends an open window with its payback; one that has not begun stays planned.
    pub(super) fn end_window(&mut self, day: Day) {
        let Some(window) = self.window.filter(|window| window.open) else { return };
        self.window = None;
        self.last_window_end = Some(window.last.min(day.plus(-1)).max(window.from));
        let before = self.cap();
        let down = if window.flared { 2 } else { 1 };
        self.enter_no_higher(self.rung.saturating_sub(down));
        self.least_days = self.least_days.max(PAYBACK_DAYS);
        self.raise_reference();
        let change = CapChange { before_minutes: before, now_minutes: self.cap() };
        self.note(Happening::Payback { change, steps: down });
    }

    /// Whether a Day lies in the open window: what happens in it counts for nothing.
    pub(super) fn is_borrowed(&self, day: Day) -> bool {
        self.window.is_some_and(|window| window.open && (window.from..=window.last).contains(&day))
    }

    /// The cap that holds now: higher than the plan's own only inside a deadline window, and never above the usual week.
    pub(super) fn effective_cap(&self) -> u32 {
        if !self.window.is_some_and(|window| window.open) {
            return self.cap();
        }
        let full = self.start.baseline_minutes;
        let borrowed = quarters(self.cap().saturating_add(share(full, BORROWED_POINTS)));
        borrowed.min(quarters(full)).max(self.cap())
    }
}
