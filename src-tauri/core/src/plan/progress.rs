//! The progress of a plan: its parts, and what a morning does to them.
//!
//! Row d is judged once, on the morning of d + 1. A Day's decisions come after that judgement. Each part knows its own
//! rules; how one affects the others is here and in `moves` and `decide`.

use super::{
    Blip, Criterion, Decision, Happening, Refused, Row, Setback, Start, State, Status, Waits,
    deadline::Deadline,
    end::is_complete,
    flags::{self, Flags},
    judge::Hard,
    mornings::Mornings,
    offer::{Ground, criteria},
    pause::{Pauses, Silence},
    position::Position,
    rows::RowHistory,
};
use crate::day::Day;

/// The state a plan carries from morning to morning.
pub(super) struct Progress {
    pub(super) start: Start,
    pub(super) steps: Steps,
    pub(super) position: Position,
    pub(super) mornings: Mornings,
    pub(super) pauses: Pauses,
    pub(super) deadline: Deadline,
    pub(super) flags: Flags,
    pub(super) ended: Option<Ended>,
    /// What happened this morning so far.
    happened: Vec<Happening>,
}

/// When a step is taken.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Steps {
    /// When the person decides so.
    AsDecided,
    /// On the Day it is offered.
    AsOffered,
}

/// How a plan ended.
#[derive(Clone, Copy)]
pub(super) enum Ended {
    Completed,
    ByPerson,
}

impl Progress {
    pub fn new(start: Start, steps: Steps) -> Progress {
        Progress {
            start,
            steps,
            position: Position::first(start),
            mornings: Mornings::before(&start),
            pauses: Pauses::default(),
            deadline: Deadline::default(),
            flags: Flags::default(),
            ended: None,
            happened: Vec::new(),
        }
    }

    pub fn first_day(&self) -> Day {
        self.start.day
    }

    /// How the plan stands on a Day, after its row of the Day before and its decisions. Mornings follow each other without
    /// a gap.
    pub fn morning(&mut self, day: Day, history: &RowHistory, decisions: impl Iterator<Item = Decision>) -> State {
        self.position.begin_day();
        if day == self.start.day {
            let first = self.position.here();
            self.record(Happening::Started { cap_minutes: first.cap_minutes, percent: first.percent });
        } else {
            self.take_in(day, history);
        }
        let (mut criteria, mut refused) = (self.look_for_an_offer(day), Vec::new());
        for decision in decisions {
            refused.extend(self.decide(day, decision).err().map(|why| Refused { decision, why }));
            criteria = self.look_for_an_offer(day);
        }
        if self.steps == Steps::AsOffered && self.take_step(day).is_ok() {
            criteria = self.look_for_an_offer(day);
        }
        self.state(day, criteria, refused)
    }

    /// Takes in the row of the Day before, and what the calendar brings.
    fn take_in(&mut self, day: Day, history: &RowHistory) {
        // What was entered or corrected since counts from now on; what was judged stays judged.
        self.position.look_again(|of| history.as_known_on(day, of));
        self.mornings.look_again(|of| history.as_known_on(day, of));
        self.judge(day, history.as_known_on(day, day.plus(-1)));
        if self.ended.is_none() {
            self.pass_deadline(day);
            self.pass_time_off(day);
        }
        if self.status() == Status::Active {
            self.look_for_flags(day);
        }
    }

    /// Judges the row of the day before: a setback, one hard morning, or the end.
    fn judge(&mut self, day: Day, row: Row) {
        let borrowed = self.deadline.has_borrowed(row.day);
        let cap = (!borrowed).then(|| self.position.cap());
        let hard = self.mornings.judge(row, self.status() == Status::Active, cap);
        if self.ended.is_some() {
            return;
        }
        self.count_silence(day, row);
        if self.status() != Status::Active || self.pauses.is_before_return(row.day) {
            return;
        }
        if borrowed {
            self.judge_borrowed(day, hard);
        } else {
            self.position.add(row);
            self.judge_morning(day, hard);
            self.look_for_the_end(day);
        }
    }

    fn count_silence(&mut self, day: Day, row: Row) {
        match self.pauses.count_silence(day, row) {
            Silence::Unremarkable => {}
            Silence::Mentioned(days) => self.record(Happening::Quiet { days, cap_minutes: self.position.cap() }),
            Silence::Pauses(pause) => self.pause(day, pause),
            Silence::Broken(days_away) => self.come_back(day, days_away),
        }
    }

    fn judge_morning(&mut self, day: Day, hard: Option<Hard>) {
        if let Some((before, last)) = self.mornings.flare(day) {
            self.set_back(day, Setback::Mornings(before, last));
        } else if let Some(hard) = hard {
            let cooling = self.mornings.is_cooling(day);
            self.record(Happening::Blip(if cooling { Blip::MorningAfterSetback(hard) } else { Blip::Morning(hard) }));
        }
    }

    /// A Day inside a deadline window counts for nothing, except that too much is too much: it is paid back twice.
    fn judge_borrowed(&mut self, day: Day, hard: Option<Hard>) {
        if let Some((before, last)) = self.mornings.flare(day) {
            self.record(Happening::Flare(Setback::Mornings(before, last)));
            self.count_setback(day);
            self.deadline.mark_too_much();
        } else if let Some(hard) = hard {
            self.record(Happening::Blip(Blip::Morning(hard)));
        }
    }

    fn look_for_the_end(&mut self, day: Day) {
        let (here, last_setback) = (self.position.here(), self.mornings.last_setback());
        let rows = self.position.rows();
        if self.position.is_last() && is_complete(day, here, rows, self.mornings.reference(), last_setback) {
            self.ended = Some(Ended::Completed);
            self.record(Happening::Completed { days: here.least_days, cap_minutes: here.cap_minutes });
        }
    }

    /// What the calendar and the last rows bring on a morning, besides setbacks.
    fn look_for_flags(&mut self, day: Day) {
        let days = day.since(self.start.day);
        if flags::is_review_due(days) {
            self.record(Happening::ReviewDue);
        }
        if flags::hands_over(self.start.kind, days) && !self.position.is_last() {
            self.record(Happening::HandOver);
        }
        if self.position.stalls() {
            self.record(Happening::Stalled { cap_minutes: self.position.cap() });
        }
        if let Some(why) = flags::card_reason(day, &self.start, self.mornings.judged()) {
            self.bring_card(why);
        }
        if flags::is_drop(self.mornings.judged(), self.mornings.reference(), self.day_ceiling())
            && let Some(why) = self.flags.count_drop(day)
        {
            self.keep_steady(why);
        }
    }

    /// The criteria as they stand; records an offer that is new.
    fn look_for_an_offer(&mut self, day: Day) -> Vec<Criterion> {
        let criteria = self.criteria(day);
        let is_new = self.position.see_offer(all_met(&criteria));
        if let Some(next) = self.position.next().filter(|_| is_new) {
            self.record(Happening::Offered { cap_minutes: next.cap_minutes, ground: self.ground(day).figures() });
        }
        criteria
    }

    fn criteria(&self, day: Day) -> Vec<Criterion> {
        let may_rise = self.status() == Status::Active && !self.position.is_last();
        if may_rise { criteria(&self.ground(day)) } else { Vec::new() }
    }

    pub(super) fn is_offered(&self, day: Day) -> bool {
        all_met(&self.criteria(day))
    }

    pub(super) fn ground(&self, day: Day) -> Ground<'_> {
        Ground {
            rung: self.position.here(),
            rows: self.position.rows(),
            reference: self.mornings.reference(),
            least_days: self.position.least_days(),
            card: self.flags.card().is_some(),
            sleep_at_start: self.start.sleep_minutes,
            waits: self.waits(day),
        }
    }

    /// What holds a step up besides the days themselves.
    fn waits(&self, day: Day) -> Option<Waits> {
        if self.flags.is_steady() {
            Some(Waits::Steady)
        } else if self.deadline.is_open() {
            Some(Waits::Deadline)
        } else {
            self.pauses.holds_steps(day).then_some(Waits::CameBack)
        }
    }

    pub(super) fn record(&mut self, what: Happening) {
        self.happened.push(what);
    }

    pub(super) fn status(&self) -> Status {
        match (self.ended, self.pauses.current()) {
            (Some(Ended::Completed), _) => Status::Completed,
            (Some(Ended::ByPerson), _) => Status::EndedByPerson,
            (None, Some(_)) => Status::Paused,
            (None, None) => Status::Active,
        }
    }

    /// Focused minutes in seven Days; more than the plan's own cap only inside a deadline window.
    pub(super) fn effective_cap(&self) -> u32 {
        self.deadline.effective_cap(self.position.cap(), self.start.baseline_minutes)
    }

    /// Focused minutes in one Day; inside a deadline window a usual day.
    fn day_ceiling(&self) -> u32 {
        if self.deadline.is_open() { self.start.usual_day_minutes() } else { self.position.day_ceiling() }
    }

    fn state(&mut self, day: Day, criteria: Vec<Criterion>, refused: Vec<Refused>) -> State {
        let (here, ceiling, cap) = (self.position.here(), self.day_ceiling(), self.effective_cap());
        let next = self.position.next().filter(|_| self.status() == Status::Active);
        State {
            day,
            status: self.status(),
            ladder: self.position.ladder().to_vec(),
            rung: self.position.index(),
            rung_percent: here.percent,
            stage: here.stage,
            cap_minutes: here.cap_minutes,
            effective_cap_minutes: cap,
            day_ceiling_minutes: ceiling,
            room_minutes: ceiling.min(cap.saturating_sub(self.mornings.spent())),
            next_cap_minutes: next.map(|step| step.cap_minutes),
            offer: all_met(&criteria),
            stayed: self.position.has_stayed(),
            stalled: self.position.is_stalled(),
            card: self.flags.card(),
            steady: self.flags.is_steady(),
            pause: self.pauses.current(),
            deadline: self.deadline.shown(),
            silence_asks: self.status() == Status::Active && self.pauses.silence_asks(),
            criteria,
            energy_reference: self.mornings.reference().energy,
            events: std::mem::take(&mut self.happened),
            refused,
        }
    }
}

fn all_met(criteria: &[Criterion]) -> bool {
    !criteria.is_empty() && criteria.iter().all(|criterion| criterion.met)
}
