//! Pauses: time off, "pause for now", and three weeks without news. What was not tried for a while comes back lower.

use super::{Happening, Refusal, Row, Status, fold::Walk};
use crate::day::Day;

/// Coming back within a week changes nothing but a wait; within three weeks costs a rung, later two: our own choice, since
/// an amount that was not tried for a while is not a tolerated one.
const SHORT_DAYS: i64 = 7;
const LONG_DAYS: i64 = 21;
/// After a short pause a step waits for these many days.
const WAIT_DAYS: i64 = 3;
/// Silence: a word after 3 and 7 days, a question after 14; after 21 the plan is paused and stays listed.
const SILENCE_TOLD: [u32; 3] = [3, 7, 14];
const SILENCE_PAUSES: u32 = 21;
/// Time off is told for a year at most; more is a slip.
const LONGEST_DAYS: i64 = 366;

/// Why a plan is paused.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PauseWhy {
    /// Time off, until and including a Day.
    TimeOff {
        /// The last Day off.
        until: Day,
    },
    /// The person paused it until they resume.
    Asked,
    /// Three weeks without news.
    Silence,
}

/// A pause, and the first Day it is counted from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Pause {
    /// The first Day.
    pub from: Day,
    /// Why.
    pub why: PauseWhy,
}

impl Walk {
    /// What the calendar brings on a morning: time off that begins, or is over.
    pub(super) fn pass_time_off(&mut self, day: Day) {
        if let Some(Pause { from, why: PauseWhy::TimeOff { until } }) = self.pause
            && until < day
        {
            self.come_back(day, until.since(from) + 1);
        }
        if let Some(at) = self.planned_time_off.iter().position(|(from, to)| (*from..=*to).contains(&day)) {
            let (from, until) = self.planned_time_off.remove(at);
            self.pause_now(day, Pause { from, why: PauseWhy::TimeOff { until } });
        }
    }

    pub(super) fn time_off(&mut self, day: Day, from: Day, to: Day) -> Result<(), Refusal> {
        if to < from {
            return Err(Refusal::TimeOffOrder);
        }
        if from < self.start.day || to.since(from) >= LONGEST_DAYS || from.since(day) >= LONGEST_DAYS {
            return Err(Refusal::TimeOffSpan);
        }
        if self.planned_time_off.iter().any(|(first, last)| from <= *last && *first <= to) {
            return Err(Refusal::TimeOffOverlap);
        }
        if self.window.is_some_and(|window| from <= window.last && window.from <= to && window.from > day) {
            return Err(Refusal::TimeOffOverDeadline);
        }
        if from > day {
            self.planned_time_off.push((from, to));
            self.note(Happening::TimeOffPlanned { from, to });
        } else if to >= day {
            let from = self.pause.map_or(from, |pause| pause.from.min(from));
            self.pause_now(day, Pause { from, why: PauseWhy::TimeOff { until: to } });
        } else if self.pause.is_none() {
            // Told afterwards: it counts as coming back today.
            self.since_entry.retain(|row| !(from..=to).contains(&row.day));
            self.come_back(day, to.since(from) + 1);
        } else {
            return Err(Refusal::IsPausedAlready);
        }
        Ok(())
    }

    pub(super) fn pause_by_person(&mut self, day: Day) -> Result<(), Refusal> {
        if self.pause.is_some() {
            return Err(Refusal::IsPausedAlready);
        }
        self.pause_now(day, Pause { from: day, why: PauseWhy::Asked });
        Ok(())
    }

    pub(super) fn resume(&mut self, day: Day) -> Result<(), Refusal> {
        let pause = self.pause.ok_or(Refusal::IsNotPaused)?;
        self.come_back(day, day.since(pause.from));
        Ok(())
    }

    /// A day without any word, or with one: counts silence, pauses after three weeks, and comes back at the first word.
    pub(super) fn listen(&mut self, day: Day, row: Row) {
        let silent = row.energy.is_none() && row.load_minutes.is_none();
        if !silent {
            self.silent_days = 0;
            if let Some(Pause { from, why: PauseWhy::Silence }) = self.pause {
                self.come_back(day, row.day.since(from));
            }
            return;
        }
        if self.pause.is_some() {
            return;
        }
        self.silent_days += 1;
        if self.silent_days >= SILENCE_PAUSES {
            let from = day.plus(-i64::from(self.silent_days));
            self.pause_now(day, Pause { from, why: PauseWhy::Silence });
        } else if SILENCE_TOLD.contains(&self.silent_days) {
            self.note(Happening::Quiet { days: self.silent_days, cap_minutes: self.cap() });
        }
    }

    fn pause_now(&mut self, day: Day, pause: Pause) {
        self.end_window(day);
        self.since_entry.retain(|row| row.day < pause.from);
        (self.pause, self.status, self.stayed, self.was_offered) = (Some(pause), Status::Paused, false, false);
        self.note(Happening::Paused { why: pause.why, cap_minutes: self.cap() });
    }

    /// Back after some days away: the longer, the lower.
    fn come_back(&mut self, day: Day, away: i64) {
        (self.pause, self.status, self.silent_days) = (None, Status::Active, 0);
        self.returned = Some(day);
        let down = usize::from(away >= SHORT_DAYS) + usize::from(away >= LONG_DAYS);
        let before = self.cap();
        if down == 0 {
            self.not_before = Some(day.plus(WAIT_DAYS));
            self.note(Happening::Resumed { days: away, cap_minutes: before, before_minutes: None });
            return;
        }
        self.enter_no_higher(self.rung.saturating_sub(down));
        self.raise_reference();
        self.note(Happening::Resumed { days: away, cap_minutes: self.cap(), before_minutes: Some(before) });
    }
}
