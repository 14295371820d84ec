//! Pauses: time off, "pause for now", and three weeks without an answer. What was not tried for a while comes back lower.

use super::{Refusal, Row, deadline::Window};
use crate::day::Day;

/// Coming back within a week changes nothing but a wait; within three weeks costs a step, later two: our own choice, since
/// an amount that was not tried for a while is not a tolerated one.
const SHORT_DAYS: i64 = 7;
const LONG_DAYS: i64 = 21;
/// After a short pause a step waits for these many days.
const WAIT_DAYS: i64 = 3;
/// Days without any answer are mentioned after 3, 7 and 14; after 21 the plan is paused and stays listed.
const SILENCE_MENTIONED: [u32; 3] = [3, 7, 14];
/// ... from here on with a question: carry on, pause, or end?
const SILENCE_ASKS: u32 = 14;
const SILENCE_PAUSES: u32 = 21;
/// Time off lasts, and is announced for, a year at most; more is a slip.
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
    /// Three weeks without an answer.
    Silence,
}

/// A pause, and the first Day it is counted from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Pause {
    /// The first Day without the plan.
    pub from: Day,
    /// Time off, asked for, or no answers.
    pub why: PauseWhy,
}

/// The pause a plan is in, those announced, and the last return.
#[derive(Default)]
pub(super) struct Pauses {
    current: Option<Pause>,
    announced: Vec<(Day, Day)>,
    /// The Day of the last return.
    returned: Option<Day>,
    /// No step before this Day, after a short pause.
    not_before: Option<Day>,
    silent_days: u32,
}

/// What another Day, answered or not, means for the count of Days without any answer.
pub(super) enum Silence {
    /// Nothing to mention.
    Unremarkable,
    /// So many Days, which is mentioned.
    Mentioned(u32),
    /// So many that the plan pauses.
    Pauses(Pause),
    /// An answer ends a pause for silence of so many Days.
    Broken(i64),
}

/// When time off lies, seen from the Day it is reported on.
pub(super) enum TimeOff {
    /// It begins later, and is announced now.
    Ahead,
    /// It is under way.
    Now(Pause),
    /// It is over: the person came back after so many days.
    Over(i64),
}

/// Steps down after so many days away: the longer, the lower.
pub(super) fn steps_down(days_away: i64) -> usize {
    usize::from(days_away >= SHORT_DAYS) + usize::from(days_away >= LONG_DAYS)
}

impl Pauses {
    pub fn current(&self) -> Option<Pause> {
        self.current
    }

    pub fn begin(&mut self, pause: Pause) {
        self.current = Some(pause);
    }

    /// Ends the pause with the plan.
    pub fn drop(&mut self) {
        self.current = None;
    }

    /// Pauses until resumed.
    pub fn asked(&self, day: Day) -> Result<Pause, Refusal> {
        match self.current {
            Some(_) => Err(Refusal::IsPausedAlready),
            None => Ok(Pause { from: day, why: PauseWhy::Asked }),
        }
    }

    /// Days away, for somebody who resumes today.
    pub fn days_until_resumed(&self, day: Day) -> Result<i64, Refusal> {
        self.current.map(|pause| day.since(pause.from)).ok_or(Refusal::IsNotPaused)
    }

    /// Whether time off fits into a plan that began on `start`, and beside what is announced.
    pub fn is_free_for(&self, start: Day, day: Day, from: Day, to: Day) -> Result<(), Refusal> {
        if to < from {
            return Err(Refusal::TimeOffOrder);
        }
        if from < start || to.since(from) >= LONGEST_DAYS || from.since(day) >= LONGEST_DAYS {
            return Err(Refusal::TimeOffSpan);
        }
        if self.is_announced(from, to) { Err(Refusal::TimeOffOverlap) } else { Ok(()) }
    }

    /// Whether a deadline window lies outside of announced time off.
    pub fn leaves_free(&self, window: Window) -> Result<(), Refusal> {
        if self.is_announced(window.from, window.last) { Err(Refusal::DeadlineInTimeOff) } else { Ok(()) }
    }

    /// Time off that was reported on a Day; later time off is announced by this.
    pub fn time_off(&mut self, day: Day, from: Day, to: Day) -> Result<TimeOff, Refusal> {
        if from > day {
            self.announced.push((from, to));
            return Ok(TimeOff::Ahead);
        }
        if to >= day {
            let from = self.current.map_or(from, |pause| pause.from.min(from));
            return Ok(TimeOff::Now(Pause { from, why: PauseWhy::TimeOff { until: to } }));
        }
        match self.current {
            Some(_) => Err(Refusal::IsPausedAlready),
            None => Ok(TimeOff::Over(to.since(from) + 1)),
        }
    }

    /// Days away, when the time off is over on a morning.
    pub fn time_off_over(&self, day: Day) -> Option<i64> {
        match self.current? {
            Pause { from, why: PauseWhy::TimeOff { until } } if until < day => Some(until.since(from) + 1),
            _ => None,
        }
    }

    /// The announced time off that begins on a morning; it is no longer announced then.
    pub fn time_off_beginning(&mut self, day: Day) -> Option<Pause> {
        let at = self.announced.iter().position(|(from, to)| (*from..=*to).contains(&day))?;
        let (from, until) = self.announced.remove(at);
        Some(Pause { from, why: PauseWhy::TimeOff { until } })
    }

    /// Counts Days without any answer, and notices the first answer after them.
    pub fn count_silence(&mut self, day: Day, row: Row) -> Silence {
        let silent = row.energy.is_none() && row.load_minutes.is_none();
        match self.current {
            _ if !silent => self.answered(row.day),
            Some(_) => Silence::Unremarkable,
            None => self.unanswered(day),
        }
    }

    /// Whether the silence has lasted long enough to ask whether to carry on.
    pub fn silence_asks(&self) -> bool {
        self.silent_days >= SILENCE_ASKS
    }

    /// The person wants to carry on: that is news, and the silence begins anew.
    pub fn carry_on(&mut self) -> Result<(), Refusal> {
        if !self.silence_asks() {
            return Err(Refusal::NoSilence);
        }
        self.silent_days = 0;
        Ok(())
    }

    fn answered(&mut self, day: Day) -> Silence {
        self.silent_days = 0;
        match self.current {
            Some(Pause { from, why: PauseWhy::Silence }) => Silence::Broken(day.since(from)),
            _ => Silence::Unremarkable,
        }
    }

    fn unanswered(&mut self, day: Day) -> Silence {
        self.silent_days += 1;
        if self.silent_days >= SILENCE_PAUSES {
            return Silence::Pauses(Pause { from: day.plus(-i64::from(self.silent_days)), why: PauseWhy::Silence });
        }
        if SILENCE_MENTIONED.contains(&self.silent_days) {
            Silence::Mentioned(self.silent_days)
        } else {
            Silence::Unremarkable
        }
    }

    /// Back on a morning, after so many days away.
    pub fn come_back(&mut self, day: Day, days_away: i64) {
        (self.current, self.silent_days, self.returned) = (None, 0, Some(day));
        if steps_down(days_away) == 0 {
            self.not_before = Some(day.plus(WAIT_DAYS));
        }
    }

    /// Whether a step still waits after a short pause.
    pub fn holds_steps(&self, day: Day) -> bool {
        self.not_before.is_some_and(|first| day < first)
    }

    /// Whether a Day lies before the last return: its row is no evidence about the step one came back to.
    pub fn is_before_return(&self, day: Day) -> bool {
        self.returned.is_some_and(|returned| day < returned)
    }

    fn is_announced(&self, from: Day, to: Day) -> bool {
        self.announced.iter().any(|(first, last)| from <= *last && *first <= to)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(after: i64) -> Day {
        Day::parse("2026-03-02").unwrap().plus(after)
    }

    fn row(after: i64, energy: Option<u32>) -> Row {
        Row { day: day(after), load_minutes: None, energy, signs: Some(1), sleep_minutes: Some(400) }
    }

    #[test]
    fn the_longer_away_the_lower_one_comes_back() {
        for (away, steps) in [(0, 0), (6, 0), (7, 1), (20, 1), (21, 2), (300, 2)] {
            assert_eq!(steps_down(away), steps, "after {away} days");
        }
    }

    #[test]
    fn after_a_short_pause_a_step_waits_three_days() {
        let mut pauses = Pauses::default();
        pauses.come_back(day(0), 6);
        assert!(pauses.holds_steps(day(2)) && !pauses.holds_steps(day(3)));
        let mut longer = Pauses::default();
        longer.come_back(day(0), 7);
        assert!(!longer.holds_steps(day(0)), "the lower step has to be lived with anyway");
        assert!(longer.is_before_return(day(-1)) && !longer.is_before_return(day(0)));
    }

    #[test]
    fn time_off_lies_within_the_plan_and_a_year_and_beside_other_time_off() {
        let mut pauses = Pauses::default();
        pauses.time_off(day(10), day(20), day(25)).unwrap();
        for (from, to, refused) in [
            (30, 30, None),
            (30, 29, Some(Refusal::TimeOffOrder)),
            (0, 5, None),
            (-1, 5, Some(Refusal::TimeOffSpan)),
            (30, 30 + 365, None),
            (30, 30 + 366, Some(Refusal::TimeOffSpan)),
            (10 + 365, 10 + 370, None),
            (10 + 366, 10 + 370, Some(Refusal::TimeOffSpan)),
            (15, 19, None),
            (15, 20, Some(Refusal::TimeOffOverlap)),
            (25, 28, Some(Refusal::TimeOffOverlap)),
            (26, 28, None),
        ] {
            let found = pauses.is_free_for(day(0), day(10), day(from), day(to));
            assert_eq!(found.err(), refused, "{from} to {to}");
        }
    }

    #[test]
    fn time_off_begins_is_over_and_is_counted_with_both_ends() {
        let mut pauses = Pauses::default();
        pauses.time_off(day(0), day(3), day(5)).unwrap();
        assert_eq!(pauses.time_off_beginning(day(2)), None);
        let pause = pauses.time_off_beginning(day(3)).unwrap();
        assert_eq!(pauses.time_off_beginning(day(3)), None, "it begins once");
        pauses.begin(pause);
        assert_eq!((pauses.time_off_over(day(5)), pauses.time_off_over(day(6))), (None, Some(3)));
        let reported = |from, to| match Pauses::default().time_off(day(10), day(from), day(to)) {
            Ok(TimeOff::Ahead) => "ahead",
            Ok(TimeOff::Now(_)) => "now",
            Ok(TimeOff::Over(3)) => "over after three days",
            Ok(TimeOff::Over(_)) | Err(_) => "neither",
        };
        assert_eq!([reported(11, 12), reported(10, 12), reported(8, 10)], ["ahead", "now", "now"]);
        assert_eq!(reported(7, 9), "over after three days");
    }

    #[test]
    fn silence_is_mentioned_three_times_and_pauses_after_three_weeks_until_the_first_answer() {
        let mut pauses = Pauses::default();
        let mut mentioned = Vec::new();
        for at in 0..20 {
            match pauses.count_silence(day(at + 1), row(at, None)) {
                Silence::Mentioned(days) => mentioned.push(days),
                Silence::Unremarkable => {}
                Silence::Pauses(_) | Silence::Broken(_) => panic!("after {at} days"),
            }
        }
        assert_eq!(mentioned, [3, 7, 14]);
        let Silence::Pauses(pause) = pauses.count_silence(day(21), row(20, None)) else { panic!("after three weeks") };
        assert_eq!(pause, Pause { from: day(0), why: PauseWhy::Silence });
        pauses.begin(pause);
        assert!(matches!(pauses.count_silence(day(22), row(21, None)), Silence::Unremarkable));
        assert!(matches!(pauses.count_silence(day(23), row(22, Some(5))), Silence::Broken(22)));
    }

    #[test]
    fn an_answer_begins_the_count_of_silent_days_anew() {
        let mut pauses = Pauses::default();
        for (at, energy) in [None, None, Some(5), None, None].into_iter().enumerate() {
            let found = pauses.count_silence(day(at as i64 + 1), row(at as i64, energy));
            assert!(matches!(found, Silence::Unremarkable), "on day {at}");
        }
        assert!(matches!(pauses.count_silence(day(6), row(5, None)), Silence::Mentioned(3)));
    }
}
