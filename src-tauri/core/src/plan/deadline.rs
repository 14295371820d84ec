//! Deadline windows: a few days of more, borrowed and paid back.

use super::{
    Happening, Stage, Status,
    fold::Walk,
    ladder::{quarters, share},
    words::hours,
};
use crate::{day::Day, say};

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
    pub(super) fn declare_deadline(&mut self, day: Day, from: Day, length: u32) -> Result<(), String> {
        let length = i64::from(length);
        if !(1..=LONGEST_DAYS).contains(&length) {
            return Err(say!("plan-no-deadline-length"));
        }
        if from < day || from.since(day) > AHEAD_DAYS {
            return Err(say!("plan-no-deadline-begin"));
        }
        if self.pause.is_some() {
            return Err(say!("plan-is-paused"));
        }
        if self.window.is_some() {
            return Err(say!("plan-no-deadline-there"));
        }
        if self.last_window_end.is_some_and(|end| from.since(end) < APART_DAYS) {
            return Err(say!("plan-no-deadline-lately"));
        }
        self.may_borrow()?;
        let last = from.plus(length - 1);
        if self.planned_time_off.iter().any(|(first, end)| from <= *end && *first <= last) {
            return Err(say!("plan-no-deadline-time-off"));
        }
        self.window = Some(Window { from, last, open: false, flared: false });
        if from > day {
            let reason = say!("plan-deadline-planned", days = length, from = from.to_string());
            self.note(day, Happening::DeadlinePlanned, reason);
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
                Ok(()) if self.status == Status::Active => self.open_window(day, window),
                Ok(()) => self.drop_window(day, say!("plan-is-paused")),
                Err(reason) => self.drop_window(day, reason),
            }
        }
    }

    fn may_borrow(&self) -> Result<(), String> {
        if matches!(self.here().stage, Stage::Settle | Stage::EasingOff) {
            return Err(say!("plan-no-deadline-first-stage"));
        }
        if self.card {
            return Err(say!("plan-no-deadline-card"));
        }
        Ok(())
    }

    fn open_window(&mut self, day: Day, window: Window) {
        self.window = Some(Window { open: true, ..window });
        (self.stayed, self.was_offered) = (false, false);
        let reason = say!("plan-deadline", until = window.last.to_string(), cap = hours(self.effective_cap()));
        self.note(day, Happening::Deadline, reason);
    }

    fn drop_window(&mut self, day: Day, why: String) {
        self.window = None;
        self.note(day, Happening::DeadlineDropped, say!("plan-deadline-dropped", why = why));
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
        let reason = say!("plan-payback", now = hours(self.cap()), rungs = down, before = hours(before));
        self.note(day, Happening::Payback, reason);
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
