//! The fold: how a plan stands on each Day, from its start, the rows and the decisions.
//!
//! Row d is judged once, on the morning of d + 1. A Day's decisions come after that judgement.

use super::{
    Blip, CapChange, CardReason, Decision, Happening, KnownRow, Pause, Refused, Row, Setback, Start, State, Status,
    Waits, Wish,
    deadline::Window,
    end::is_complete,
    judge::{Hard, Judged, Reference, flare},
    ladder::{Rung, day_ceiling, lowered, rungs},
    offer::{Criterion, Ground, criteria},
    rows::RowHistory,
};
use crate::day::Day;

/// A setback this soon after another steps back two rungs: our own choice.
const AGAIN_DAYS: i64 = 14;
/// Mornings after a setback on which no other one counts, so that one bad stretch is told once: our own choice.
const COOL_DOWN_DAYS: i64 = 3;
/// The third setback within four weeks brings a card, and no step is offered until it is read: our own choice, since
/// step-by-step increases do not suit every kind of exhaustion (NICE NG206, 2021).
const CARD_FLARES: usize = 3;
const CARD_DAYS: i64 = 28;

/// Rows this far back are looked at again when something was put right: more than any reference or sum reaches.
const LOOK_AGAIN_DAYS: usize = 28;

/// How the plan stands on each Day from its start to `as_of`. Rows may come in any order and are known the morning after
/// their Day, decisions in the order they were made on their Day; those outside the span are left out.
pub fn fold(start: &Start, rows: &[Row], decisions: &[(Day, Decision)], as_of: Day) -> Vec<State> {
    fold_known(start, &in_time(rows), decisions, as_of)
}

/// The same from rows of which some are entered, or corrected, on a later morning.
pub fn fold_known(start: &Start, rows: &[KnownRow], decisions: &[(Day, Decision)], as_of: Day) -> Vec<State> {
    walk(Walk::new(*start), rows, decisions, as_of)
}

/// The same for somebody who takes every step on the Day it is offered.
pub fn fold_accepting(start: &Start, rows: &[Row], decisions: &[(Day, Decision)], as_of: Day) -> Vec<State> {
    walk(Walk { accepts: true, ..Walk::new(*start) }, &in_time(rows), decisions, as_of)
}

fn in_time(rows: &[Row]) -> Vec<KnownRow> {
    rows.iter().map(KnownRow::in_time).collect()
}

fn walk(mut walk: Walk, rows: &[KnownRow], decisions: &[(Day, Decision)], as_of: Day) -> Vec<State> {
    let history = RowHistory::of(rows);
    walk.start.day.to(as_of).map(|day| walk.morning(day, &history, decisions)).collect()
}

/// The plan on its way.
pub(super) struct Walk {
    pub(super) start: Start,
    pub(super) rungs: Vec<Rung>,
    pub(super) status: Status,
    pub(super) rung: usize,
    /// The cap this morning began with: whatever is kept after a setback, it is no higher.
    dawn_cap: u32,
    today: Day,
    /// Whether every step is taken as soon as it is offered.
    accepts: bool,
    pub(super) stepped_back_from: Option<usize>,
    pub(super) stayed: bool,
    pub(super) stalled: bool,
    pub(super) card: Option<CardReason>,
    /// Days to spend on this rung before a step: its own, or more after a deadline.
    pub(super) least_days: u32,
    /// Whether the plan climbs no more.
    pub(super) steady: bool,
    pub(super) pause: Option<Pause>,
    pub(super) planned_time_off: Vec<(Day, Day)>,
    /// No step before this Day, after a short pause.
    pub(super) not_before: Option<Day>,
    /// The Day of the last return.
    pub(super) returned: Option<Day>,
    pub(super) silent_days: u32,
    pub(super) window: Option<Window>,
    pub(super) last_window_end: Option<Day>,
    pub(super) drops: Vec<Day>,
    pub(super) worse_reviews: u32,
    pub(super) last_review: Option<Day>,
    pub(super) reference: Reference,
    pub(super) rows: Vec<Judged>,
    pub(super) since_entry: Vec<Row>,
    flares: Vec<Day>,
    pub(super) was_offered: bool,
    events: Vec<Happening>,
    refused: Vec<Refused>,
}

impl Walk {
    fn new(start: Start) -> Walk {
        let rungs = rungs(&start);
        Walk {
            start,
            least_days: rungs[0].least_days,
            rungs,
            steady: false,
            pause: None,
            planned_time_off: Vec::new(),
            not_before: None,
            returned: None,
            silent_days: 0,
            window: None,
            last_window_end: None,
            drops: Vec::new(),
            worse_reviews: 0,
            last_review: None,
            status: Status::Active,
            rung: 0,
            dawn_cap: 0,
            today: start.day,
            accepts: false,
            stepped_back_from: None,
            stayed: false,
            stalled: false,
            card: None,
            reference: Reference::at_start(&start),
            rows: Vec::new(),
            since_entry: Vec::new(),
            flares: Vec::new(),
            was_offered: false,
            events: Vec::new(),
            refused: Vec::new(),
        }
    }

    fn morning(&mut self, day: Day, history: &RowHistory, decisions: &[(Day, Decision)]) -> State {
        (self.today, self.dawn_cap, self.stepped_back_from) = (day, self.cap(), None);
        if day == self.start.day {
            self.note(Happening::Started { cap_minutes: self.cap(), percent: self.here().percent });
        } else {
            self.look_again(day, history);
            self.judge(day, history.as_known_on(day, day.plus(-1)));
            if self.is_open() {
                self.pass_deadline(day);
                self.pass_time_off(day);
            }
            if self.status == Status::Active {
                self.look_for_flags(day);
            }
        }
        let mut criteria = self.look_for_an_offer(day);
        for (_, decision) in decisions.iter().filter(|(on, _)| *on == day) {
            if let Err(why) = self.decide(day, *decision) {
                self.refused.push(Refused { decision: *decision, why });
            }
            criteria = self.look_for_an_offer(day);
        }
        if self.accepts && self.is_offered() && self.decide(day, Decision::TakeStep).is_ok() {
            criteria = self.look_for_an_offer(day);
        }
        self.state(day, criteria)
    }

    /// What was told or put right since counts from now on: in the window a step rests on, in the sum of seven Days, in
    /// the answers a reference is made of. What was judged stays judged.
    fn look_again(&mut self, day: Day, history: &RowHistory) {
        self.since_entry.iter_mut().for_each(|row| *row = history.as_known_on(day, row.day));
        self.rows
            .iter_mut()
            .rev()
            .take(LOOK_AGAIN_DAYS)
            .for_each(|judged| judged.row = history.as_known_on(day, judged.row.day));
    }

    /// Judges the row of the day before: a setback, one hard morning, or the end.
    fn judge(&mut self, day: Day, row: Row) {
        // The rows before this one make a first reference, so that an answer is never held against itself.
        if self.reference.energy.is_none() {
            self.raise_reference();
        }
        let hard = self.reference.hard(&row).filter(|_| self.status == Status::Active);
        let inside_cap = !self.is_borrowed(row.day) && self.spent() <= self.cap();
        self.rows.push(Judged { row, hard, inside_cap });
        if !self.is_open() {
            return;
        }
        self.listen(day, row);
        if self.status != Status::Active || self.pause.is_some() || self.is_before_return(row.day) {
            return;
        }
        if self.is_borrowed(row.day) {
            self.judge_borrowed(day, hard);
            return;
        }
        self.since_entry.push(row);
        match (flare(self.since_last_flare()), hard) {
            (Some((before, last)), _) if !self.is_cooling(day) => {
                self.set_back(day, Setback::Mornings(before, last));
            }
            (_, Some(hard)) => {
                let cooling = self.is_cooling(day);
                self.note(Happening::Blip(if cooling { Blip::MorningAfterSetback(hard) } else { Blip::Morning(hard) }));
            }
            (_, None) => {}
        }
        let is_last = self.rung + 1 == self.rungs.len();
        let last_flare = self.flares.last().copied();
        if is_last && is_complete(day, self.here(), &self.since_entry, self.reference, last_flare) {
            self.status = Status::Completed;
            self.note(Happening::Completed { days: self.here().least_days, cap_minutes: self.cap() });
        }
    }

    /// A Day inside a deadline window counts for nothing, except that too much is too much: it is paid back twice.
    fn judge_borrowed(&mut self, day: Day, hard: Option<Hard>) {
        if let Some((before, last)) = flare(self.since_last_flare()).filter(|_| !self.is_cooling(day)) {
            self.note(Happening::Flare(Setback::Mornings(before, last)));
            self.count_flare(day);
            self.window = self.window.map(|window| Window { flared: true, ..window });
        } else if let Some(hard) = hard {
            self.note(Happening::Blip(Blip::Morning(hard)));
        }
    }

    /// A setback: it counts unless another one just did, and moves the plan as the person wishes.
    pub(super) fn set_back(&mut self, day: Day, setback: Setback) {
        let (wish, counts) = (setback.wish(), !self.is_cooling(day));
        let again = self.flares.last().is_some_and(|last| day.since(*last) <= AGAIN_DAYS);
        self.note(if counts { Happening::Flare(setback) } else { Happening::Blip(Blip::TooMuch(wish)) });
        if self.window.is_some_and(|window| window.open) {
            // Said inside a deadline window: its payback is the step back, and a double one.
            self.window = self.window.map(|window| Window { flared: true, ..window });
            if matches!(wish, Wish::StepBack) {
                self.end_window(day);
            }
            if counts {
                self.count_flare(day);
            }
            return;
        }
        let before = self.rung;
        let after = match wish {
            Wish::Hold => before,
            Wish::StepBack => before.saturating_sub(if counts && again { 2 } else { 1 }),
        };
        let cap_before = self.cap();
        self.enter_no_higher(after);
        if self.cap() < cap_before {
            self.raise_reference();
            self.stepped_back_from = Some(before);
            let change = CapChange { before_minutes: cap_before, now_minutes: self.cap() };
            self.note(Happening::StepBack(change));
        } else {
            self.note(Happening::Kept { cap_minutes: self.cap(), asked: wish == Wish::Hold });
        }
        if counts {
            self.count_flare(day);
        }
    }

    fn count_flare(&mut self, day: Day) {
        self.flares.push(day);
        let lately = self.flares.iter().filter(|on| day.since(**on) < CARD_DAYS).count();
        if lately >= CARD_FLARES {
            self.bring_card(CardReason::Setbacks(lately));
        }
    }

    /// Stands on a rung, its days counted from now.
    pub(super) fn enter(&mut self, rung: usize) {
        // A ladder that was lowered may be shorter than the one a rung was remembered on.
        self.rung = rung.min(self.rungs.len().saturating_sub(1));
        self.since_entry.clear();
        self.least_days = self.here().least_days;
        (self.was_offered, self.stayed, self.stalled) = (false, false, false);
    }

    /// Stands on a rung, or where this morning began when that is lower: a day with a setback never ends higher than it
    /// began, even when a step was taken first.
    pub(super) fn enter_no_higher(&mut self, rung: usize) {
        self.enter(rung);
        if self.cap() <= self.dawn_cap {
            return;
        }
        match self.rungs.iter().position(|rung| rung.cap_minutes == self.dawn_cap) {
            Some(dawn) => self.rung = dawn,
            None => (self.rungs, self.rung) = lowered(&self.start, self.dawn_cap),
        }
        self.least_days = self.here().least_days;
    }

    /// Raises the reference to the last answers: on entering another rung.
    pub(super) fn raise_reference(&mut self) {
        let rows: Vec<Row> = self.rows.iter().map(|judged| judged.row).collect();
        self.reference = self.reference.raised(&rows, &self.start);
    }

    /// The criteria as they stand, with an offer that is new noted.
    fn look_for_an_offer(&mut self, day: Day) -> Vec<Criterion> {
        let criteria = self.criteria();
        let offered = all_met(&criteria);
        if offered && !self.was_offered {
            let next = self.rungs.get(self.rung + 1).map_or(0, |rung| rung.cap_minutes);
            self.note(Happening::Offered { cap_minutes: next, ground: self.ground(day).figures() });
        }
        (self.was_offered, self.stayed) = (offered, self.stayed && offered);
        criteria
    }

    fn criteria(&self) -> Vec<Criterion> {
        let may_rise = self.status == Status::Active && self.rung + 1 < self.rungs.len();
        if may_rise { criteria(&self.ground(self.today)) } else { Vec::new() }
    }

    pub(super) fn is_offered(&self) -> bool {
        all_met(&self.criteria())
    }

    pub(super) fn ground(&self, day: Day) -> Ground<'_> {
        Ground {
            rung: self.here(),
            rows: &self.since_entry,
            reference: self.reference,
            least_days: self.least_days,
            card: self.card.is_some(),
            sleep_at_start: self.start.sleep_minutes,
            waits: self.waits(day),
        }
    }

    /// What holds a step up besides the days themselves.
    fn waits(&self, day: Day) -> Option<Waits> {
        if self.steady {
            Some(Waits::Steady)
        } else if self.window.is_some_and(|window| window.open) {
            Some(Waits::Deadline)
        } else if self.not_before.is_some_and(|first| day < first) {
            Some(Waits::CameBack)
        } else {
            None
        }
    }

    pub(super) fn note(&mut self, what: Happening) {
        self.events.push(what);
    }

    pub(super) fn here(&self) -> Rung {
        self.rungs[self.rung]
    }

    pub(super) fn cap(&self) -> u32 {
        self.here().cap_minutes
    }

    /// Focused minutes in one Day; inside a deadline window a usual day.
    pub(super) fn day_ceiling(&self) -> u32 {
        let Start { baseline_minutes, workdays, .. } = self.start;
        if self.window.is_some_and(|window| window.open) {
            return baseline_minutes / workdays.max(1);
        }
        day_ceiling(self.cap(), baseline_minutes, workdays)
    }

    /// Focused minutes of the last six Days: they and today make the seven. Days before the plan are left out.
    fn spent(&self) -> u32 {
        let lately = self.rows.iter().rev().take(6).filter_map(|judged| judged.row.load_minutes);
        lately.fold(0, u32::saturating_add)
    }

    fn is_open(&self) -> bool {
        matches!(self.status, Status::Active | Status::Paused)
    }

    /// The row of a Day that still belonged to a pause says nothing about the rung one came back to.
    fn is_before_return(&self, day: Day) -> bool {
        self.returned.is_some_and(|returned| day < returned)
    }

    fn is_cooling(&self, day: Day) -> bool {
        self.flares.last().is_some_and(|last| day.since(*last) < COOL_DOWN_DAYS)
    }

    /// Rows that no setback was told from yet.
    fn since_last_flare(&self) -> &[Judged] {
        let first = self.flares.last().map_or(0, |flare| self.rows.partition_point(|judged| judged.row.day < *flare));
        &self.rows[first..]
    }

    fn state(&mut self, day: Day, criteria: Vec<Criterion>) -> State {
        let (rung, ceiling, cap) = (self.here(), self.day_ceiling(), self.effective_cap());
        let next = self.rungs.get(self.rung + 1).filter(|_| self.status == Status::Active);
        State {
            day,
            status: self.status,
            ladder: self.rungs.clone(),
            rung: self.rung,
            rung_percent: rung.percent,
            stage: rung.stage,
            cap_minutes: rung.cap_minutes,
            effective_cap_minutes: cap,
            day_ceiling_minutes: ceiling,
            room_minutes: ceiling.min(cap.saturating_sub(self.spent())),
            next_cap_minutes: next.map(|rung| rung.cap_minutes),
            offer: all_met(&criteria),
            stayed: self.stayed,
            stalled: self.stalled,
            card: self.card,
            steady: self.steady,
            pause: self.pause,
            criteria,
            energy_reference: self.reference.energy,
            events: std::mem::take(&mut self.events),
            refused: std::mem::take(&mut self.refused),
        }
    }
}

fn all_met(criteria: &[Criterion]) -> bool {
    !criteria.is_empty() && criteria.iter().all(|criterion| criterion.met)
}
