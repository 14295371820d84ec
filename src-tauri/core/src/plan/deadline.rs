//! Deadline windows: a few days of more, borrowed and paid back.

use super::{
    Refusal,
    ladder::{quarters, share},
};
use crate::day::Day;

/// A window lasts a week at most, and another may begin four weeks after it ended: our own choice, like the points it
/// borrows and the steps it is paid back with.
const LONGEST_DAYS: u32 = 7;
const APART_DAYS: i64 = 28;
const BORROWED_POINTS: u32 = 30;
const PAYBACK_STEPS: usize = 1;
const PAYBACK_STEPS_TOO_MUCH: usize = 2;
/// Days the payback takes at least.
pub(super) const PAYBACK_DAYS: u32 = 7;
/// It can be announced this far ahead.
const AHEAD_DAYS: i64 = 56;

/// The deadline window of a plan: none, announced or open.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Deadline {
    window: Option<Window>,
    /// The last Day of the window before.
    last_end: Option<Day>,
}

/// A window, both ends included.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Window {
    /// The first Day.
    pub from: Day,
    /// The last Day.
    pub last: Day,
    open: bool,
    too_much: bool,
}

impl Window {
    /// A window of so many Days, announced on a Day.
    pub fn announced(day: Day, from: Day, days: u32) -> Result<Window, Refusal> {
        if !(1..=LONGEST_DAYS).contains(&days) {
            return Err(Refusal::DeadlineLength);
        }
        if from < day || from.since(day) > AHEAD_DAYS {
            return Err(Refusal::DeadlineBegin);
        }
        Ok(Window { from, last: from.plus(i64::from(days) - 1), open: false, too_much: false })
    }
}

impl Deadline {
    /// Whether a window may be announced besides what there is and was.
    pub fn is_free_for(&self, window: Window) -> Result<(), Refusal> {
        if self.window.is_some() {
            return Err(Refusal::DeadlineThere);
        }
        match self.last_end {
            Some(end) if window.from.since(end) < APART_DAYS => Err(Refusal::DeadlineLately),
            _ => Ok(()),
        }
    }

    pub fn announce(&mut self, window: Window) {
        self.window = Some(window);
    }

    /// Whether time off leaves out a window that is announced for later.
    pub fn leaves_free(&self, day: Day, from: Day, to: Day) -> Result<(), Refusal> {
        match self.window {
            Some(window) if window.from > day && from <= window.last && window.from <= to => {
                Err(Refusal::TimeOffOverDeadline)
            }
            _ => Ok(()),
        }
    }

    /// The announced window that should begin on a morning.
    pub fn beginning(&self, day: Day) -> Option<Window> {
        self.window.filter(|window| !window.open && window.from <= day)
    }

    /// Whether the open window is over on a morning.
    pub fn is_over(&self, day: Day) -> bool {
        self.window.is_some_and(|window| window.open && window.last < day)
    }

    pub fn open(&mut self) {
        self.window = self.window.map(|window| Window { open: true, ..window });
    }

    pub fn drop(&mut self) {
        self.window = None;
    }

    /// Remembers that the open window was too much, so that it is paid back twice; whether one is open.
    pub fn mark_too_much(&mut self) -> bool {
        let is_open = self.is_open();
        self.window = self.window.map(|window| Window { too_much: window.too_much || is_open, ..window });
        is_open
    }

    /// Ends an open window on a morning; the steps down that pay it back. One that is only announced stays.
    pub fn close(&mut self, day: Day) -> Option<usize> {
        let window = self.window.filter(|window| window.open)?;
        self.window = None;
        self.last_end = Some(window.last.min(day.plus(-1)).max(window.from));
        Some(if window.too_much { PAYBACK_STEPS_TOO_MUCH } else { PAYBACK_STEPS })
    }

    pub fn is_open(&self) -> bool {
        self.window.is_some_and(|window| window.open)
    }

    /// Whether a Day lies in the open window: what happens in it counts for nothing.
    pub fn has_borrowed(&self, day: Day) -> bool {
        self.window.is_some_and(|window| window.open && (window.from..=window.last).contains(&day))
    }

    /// The cap that holds: higher than the plan's own only inside a window, and never above the usual week.
    pub fn effective_cap(&self, own: u32, usual_week: u32) -> u32 {
        if !self.is_open() {
            return own;
        }
        let borrowed = quarters(own.saturating_add(share(usual_week, BORROWED_POINTS)));
        borrowed.min(quarters(usual_week)).max(own)
    }
}
