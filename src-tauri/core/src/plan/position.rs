//! The position on the ladder, and the days on the present step.

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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::Kind;

    fn day(after: i64) -> Day {
        Day::parse("2026-03-02").unwrap().plus(after)
    }

    /// A ladder of 50, 60, 70, 80, 90 and 100 per cent of thirty hours, with this many steps climbed on an earlier day.
    fn climbed(steps: usize) -> Position {
        let mut position = Position::first(Start {
            day: day(0),
            kind: Kind::Rebuild,
            baseline_minutes: 1800,
            workdays: 5,
            usual_energy: Some(14),
            recent_load_minutes: Some(3400),
            signs: Some(2),
            energy: Some(8),
            sleep_minutes: None,
            target_percent: 100,
        });
        (0..steps).for_each(|_| position.climb());
        position.begin_day();
        position
    }

    fn live(position: &mut Position, days: i64) {
        for after in 0..days {
            let row =
                Row { day: day(after), load_minutes: Some(150), energy: Some(5), signs: None, sleep_minutes: None };
            position.add(row);
        }
    }

    #[test]
    fn entering_a_step_counts_its_days_anew_and_forgets_what_was_offered() {
        let mut position = climbed(0);
        live(&mut position, 9);
        assert!(position.see_offer(true) && !position.see_offer(true), "an offer is new once");
        position.choose_to_stay(true).unwrap();
        position.ask_for_days(20);
        position.climb();
        let found = (position.rows().len(), position.has_stayed(), position.least_days());
        assert_eq!(found, (0, false, 7));
        assert!(position.see_offer(true), "new again");
    }

    #[test]
    fn staying_answers_an_offer_for_as_long_as_it_stands() {
        let mut position = climbed(1);
        assert_eq!(position.choose_to_stay(false), Err(Refusal::NoStep));
        position.choose_to_stay(true).unwrap();
        position.see_offer(true);
        assert!(position.has_stayed());
        position.see_offer(false);
        position.see_offer(true);
        assert!(!position.has_stayed(), "another offer is another question");
        position.choose_to_stay(true).unwrap();
        position.withdraw_offer();
        assert!(!position.has_stayed() && position.see_offer(true));
    }

    #[test]
    fn more_than_three_weeks_on_a_step_are_mentioned_once_and_never_on_the_last() {
        for (steps, days, stalls) in [(1, 21, false), (1, 22, true), (1, 23, false), (5, 22, false)] {
            let mut position = climbed(steps);
            live(&mut position, days);
            assert_eq!((position.stalls(), position.is_stalled()), (stalls, stalls), "{days} days on step {steps}");
        }
        let mut position = climbed(1);
        live(&mut position, 22);
        assert!(position.stalls());
        assert_eq!(position.choose_to_stay(false), Ok(()), "staying answers it, also without an offer");
        assert!(!position.is_stalled() && !position.has_stayed());
    }

    #[test]
    fn descending_ends_at_the_first_step() {
        for (steps, down, cap) in [(3, 1, 1260), (3, 2, 1080), (1, 2, 900), (0, 1, 900)] {
            let change = climbed(steps).descend(down);
            assert_eq!((change.before_minutes, change.now_minutes), (900 + 180 * steps as u32, cap));
        }
    }

    #[test]
    fn what_a_setback_took_can_be_kept_that_day_and_no_higher_than_it_began() {
        let mut position = climbed(2);
        position.set_back(1);
        assert_eq!((position.cap(), position.keep(), position.cap()), (1080, Ok(()), 1260));
        assert_eq!(position.keep(), Err(Refusal::NoStepBack), "once");
        position.set_back(1);
        position.begin_day();
        assert_eq!(position.keep(), Err(Refusal::NoStepBack), "a day later");
        let mut taken = climbed(2);
        taken.climb();
        taken.set_back(0);
        assert_eq!(taken.cap(), 1260, "a step of this morning goes back with it");
        let mut first = climbed(0);
        first.set_back(1);
        assert_eq!(first.keep(), Err(Refusal::NoStepBack), "there was no lower step");
    }

    #[test]
    fn a_morning_that_began_between_steps_goes_back_to_where_it_began() {
        let mut position = climbed(1);
        position.lower(1000).unwrap();
        position.begin_day();
        position.climb();
        position.set_back(0);
        assert_eq!(position.cap(), 990);
    }

    #[test]
    fn the_cap_can_only_be_lowered_and_what_was_kept_before_is_gone() {
        let mut position = climbed(2);
        assert_eq!(position.lower(1260), Err(Refusal::NotLower));
        assert_eq!(position.lower(2000), Err(Refusal::NotLower));
        position.set_back(1);
        assert_eq!(position.lower(1079).map(|change| change.now_minutes), Ok(1065), "to a quarter of an hour");
        assert_eq!(position.keep(), Err(Refusal::NoStepBack));
    }

    #[test]
    fn a_goal_is_lowered_to_thirty_per_cent_at_least() {
        for (percent, found) in
            [(100, Err(Refusal::GoalNotLower)), (99, Ok(())), (30, Ok(())), (29, Err(Refusal::GoalTooLow))]
        {
            assert_eq!(climbed(2).lower_goal(percent), found, "{percent} %");
        }
    }

    #[test]
    fn whoever_stands_above_a_lower_goal_comes_down_to_it_and_others_keep_their_days() {
        let mut below = climbed(1);
        live(&mut below, 5);
        below.lower_goal(80).unwrap();
        assert_eq!((below.cap(), below.rows().len(), below.next().map(|step| step.percent)), (1080, 5, Some(70)));
        let mut above = climbed(4);
        live(&mut above, 5);
        above.lower_goal(80).unwrap();
        assert_eq!((above.cap(), above.rows().len(), above.is_last()), (1440, 0, true));
    }

    #[test]
    fn a_pause_and_time_off_take_their_days_out() {
        let mut position = climbed(1);
        live(&mut position, 10);
        position.leave_out(day(2), day(3));
        position.forget_from(day(8));
        let days: Vec<i64> = position.rows().iter().map(|row| row.day.since(day(0))).collect();
        assert_eq!(days, [0, 1, 4, 5, 6, 7]);
    }
}
