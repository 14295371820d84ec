//! Deadline windows: a few days of more, borrowed and paid back.

use super::{
    DeadlineWindow, Refusal,
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

    /// The window as it is shown.
    pub fn shown(&self) -> Option<DeadlineWindow> {
        self.window.map(|window| DeadlineWindow { from: window.from, last: window.last, is_open: window.open })
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

#[cfg(test)]
mod tests {
    use super::*;

    fn day(after: i64) -> Day {
        Day::parse("2026-03-02").unwrap().plus(after)
    }

    fn open(from: i64, days: u32) -> Deadline {
        let mut deadline = Deadline::default();
        deadline.announce(Window::announced(day(from), day(from), days).unwrap());
        deadline.open();
        deadline
    }

    #[test]
    fn a_window_lasts_up_to_a_week_and_is_announced_up_to_eight_weeks_ahead() {
        for (from, days, refused) in [
            (0, 1, None),
            (0, 7, None),
            (56, 7, None),
            (0, 0, Some(Refusal::DeadlineLength)),
            (0, 8, Some(Refusal::DeadlineLength)),
            (-1, 3, Some(Refusal::DeadlineBegin)),
            (57, 3, Some(Refusal::DeadlineBegin)),
        ] {
            let window = Window::announced(day(0), day(from), days);
            assert_eq!(window.err(), refused, "{days} days from {from}");
            assert!(window.is_ok_and(|window| window.last == day(from + i64::from(days) - 1)) || refused.is_some());
        }
    }

    #[test]
    fn an_announced_window_begins_on_its_first_day_and_not_again() {
        let mut deadline = Deadline::default();
        let window = Window::announced(day(0), day(2), 3).unwrap();
        deadline.announce(window);
        let found = [1, 2, 3].map(|at| deadline.beginning(day(at)));
        assert_eq!(found, [None, Some(window), Some(window)]);
        assert!(!deadline.is_open() && !deadline.is_over(day(9)) && deadline.close(day(9)).is_none(), "only announced");
        deadline.open();
        assert_eq!(deadline.beginning(day(2)), None);
        deadline.drop();
        assert!(!deadline.is_open());
    }

    #[test]
    fn another_window_begins_four_weeks_after_the_last_one_ended() {
        let window = |from| Window::announced(day(10), day(from), 2).unwrap();
        assert_eq!(open(0, 7).is_free_for(window(40)), Err(Refusal::DeadlineThere));
        for (closed_on, last_day) in [(7, 6), (4, 3), (0, 0)] {
            let mut deadline = open(0, 7);
            deadline.close(day(closed_on));
            assert_eq!(deadline.is_free_for(window(last_day + 27)), Err(Refusal::DeadlineLately), "{closed_on}");
            assert_eq!(deadline.is_free_for(window(last_day + 28)), Ok(()), "{closed_on}");
        }
    }

    #[test]
    fn what_is_borrowed_is_thirty_points_and_never_more_than_the_usual_week() {
        for (own, usual, cap) in [(900, 1800, 1440), (1260, 1800, 1800), (900, 1810, 1440), (1800, 1800, 1800)] {
            assert_eq!(open(0, 2).effective_cap(own, usual), cap, "{own} of {usual}");
            assert_eq!(Deadline::default().effective_cap(own, usual), own);
        }
    }

    #[test]
    fn a_window_is_over_the_day_after_its_last_and_paid_back_once_or_twice() {
        let mut deadline = open(0, 3);
        let borrowed = |deadline: &Deadline| (-1..5).filter(|at| deadline.has_borrowed(day(*at))).collect::<Vec<_>>();
        assert_eq!(borrowed(&deadline), [0, 1, 2]);
        assert!(!deadline.is_over(day(2)) && deadline.is_over(day(3)));
        assert_eq!((deadline.close(day(3)), deadline.close(day(3))), (Some(1), None));
        let mut too_much = open(0, 3);
        assert!(too_much.mark_too_much());
        assert_eq!(too_much.close(day(1)), Some(2));
        assert!(!too_much.mark_too_much(), "no window is open any more");
    }

    #[test]
    fn time_off_may_end_before_an_announced_window_and_begin_after_it() {
        let mut deadline = Deadline::default();
        deadline.announce(Window::announced(day(0), day(10), 3).unwrap());
        for (from, to, free) in [(5, 9, true), (5, 10, false), (12, 15, false), (13, 15, true)] {
            assert_eq!(deadline.leaves_free(day(0), day(from), day(to)).is_ok(), free, "{from} to {to}");
        }
        assert!(deadline.leaves_free(day(10), day(10), day(10)).is_ok(), "a window that begins gives way");
    }
}
