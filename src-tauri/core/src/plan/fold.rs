//! The fold: how a plan stands on each Day, from its start, the rows and the decisions.
//!
//! Row d is judged once, on the morning of d + 1. A Day's decisions come after that judgement.

use super::{
    Decision, Event, Happening, Refused, Row, Start, State, Status,
    judge::Reference,
    ladder::{Rung, cap, day_ceiling, rungs},
    offer::{self, Ground},
    words::{halves, hours},
};
use crate::day::Day;

/// A setback this soon after another steps back two rungs.
const AGAIN_DAYS: i64 = 14;
/// Mornings after a setback on which no other one counts.
const COOL_DOWN_DAYS: i64 = 3;
/// How far back setbacks are counted.
const COUNT_DAYS: i64 = 28;
/// A plan is complete when, on the last rung, half of the days were answered, four of five of those settled with one sign
/// at most, and two weeks were free of setbacks.
const COMPLETE_SETTLED_PERCENT: usize = 80;
const COMPLETE_SIGNS: u32 = 1;
const COMPLETE_CLEAR_DAYS: i64 = 14;

/// How the plan stands on each Day from its start to `as_of`. Rows and decisions may come in any order; those outside the
/// span are left out.
pub fn fold(start: &Start, rows: &[Row], decisions: &[(Day, Decision)], as_of: Day) -> Vec<State> {
    let mut walk = Walk::new(start);
    start.day.to(as_of).map(|day| walk.morning(day, rows, decisions)).collect()
}

/// The plan on its way.
struct Walk<'a> {
    start: &'a Start,
    rungs: Vec<Rung>,
    status: Status,
    rung: usize,
    entered: Day,
    reference: Reference,
    rows: Vec<Row>,
    setbacks: Vec<Day>,
    stepped_back_from: Option<usize>,
    was_offered: bool,
}

impl<'a> Walk<'a> {
    fn new(start: &'a Start) -> Walk<'a> {
        Walk {
            start,
            rungs: rungs(start),
            status: Status::Active,
            rung: 0,
            entered: start.day,
            reference: Reference::at_start(start),
            rows: Vec::new(),
            setbacks: Vec::new(),
            stepped_back_from: None,
            was_offered: false,
        }
    }

    fn morning(&mut self, day: Day, rows: &[Row], decisions: &[(Day, Decision)]) -> State {
        let (mut events, mut refused) = (Vec::new(), Vec::new());
        self.stepped_back_from = None;
        if day == self.start.day {
            events.push(event(Happening::Started, format!("started at {} in seven days", hours(self.cap()))));
        } else if self.status == Status::Active {
            let yesterday = day.plus(-1);
            let silent = Row { day: yesterday, load_minutes: None, energy: None, signs: None };
            self.rows.push(rows.iter().find(|row| row.day == yesterday).copied().unwrap_or(silent));
            self.judge(day, &mut events);
        }
        for (_, decision) in decisions.iter().filter(|(on, _)| *on == day) {
            self.decide(day, *decision, &mut events, &mut refused);
        }
        let criteria = self.criteria(day);
        let offer = self.is_offered(&criteria);
        if offer && !self.was_offered {
            events.push(event(Happening::Offered, format!("{} is there if you'd like it", self.next_cap_words())));
        }
        self.was_offered = offer;
        self.state(day, offer, criteria, events, refused)
    }

    /// Judges the row of the day before: a setback, one hard morning, or the end.
    fn judge(&mut self, day: Day, events: &mut Vec<Event>) {
        if self.reference.energy.is_none() {
            self.reference = self.reference.raised(&self.rows, self.start);
        }
        let cooling = self.setbacks.last().is_some_and(|last| day.since(*last) < COOL_DOWN_DAYS);
        let flare = self.reference.flare(self.since_entry());
        match flare {
            Some((before, last)) if !cooling => {
                let energy = |row: Row| row.energy.map_or_else(|| "unknown".to_owned(), |energy| energy.to_string());
                let reference = self.reference.energy.map_or_else(|| "unknown".to_owned(), halves);
                let reason =
                    format!("energy {} and {} on two mornings; it had been {reference}", energy(before), energy(last));
                self.set_back(day, reason, events);
            }
            _ => {
                if let Some(row) = self.rows.last().filter(|row| self.reference.is_hard(row)) {
                    let energy = row.energy.map_or_else(String::new, |energy| format!("energy {energy}, "));
                    events.push(event(Happening::Blip, format!("{energy}one hard morning; nothing else happens")));
                }
            }
        }
        if self.is_complete(day) {
            self.status = Status::Completed;
            let days = self.rungs[self.rung].least_days;
            events.push(event(Happening::Completed, format!("{days} days at {}, with quiet signs", hours(self.cap()))));
        }
    }

    fn set_back(&mut self, day: Day, reason: String, events: &mut Vec<Event>) {
        let again = self.setbacks.last().is_some_and(|last| day.since(*last) <= AGAIN_DAYS);
        let down = if again { 2 } else { 1 };
        events.push(event(Happening::Flare, reason));
        let before = self.rung;
        self.setbacks.push(day);
        self.enter(before.saturating_sub(down), day);
        if self.rung < before {
            self.stepped_back_from = Some(before);
            events.push(event(
                Happening::StepBack,
                format!("from today the plan is {} in seven days", hours(self.cap())),
            ));
        }
    }

    fn decide(&mut self, day: Day, decision: Decision, events: &mut Vec<Event>, refused: &mut Vec<Refused>) {
        let mut no = |reason| refused.push(Refused { decision, reason });
        if self.status != Status::Active {
            return no("the plan has ended");
        }
        match decision {
            Decision::TakeStep => {
                let criteria = self.criteria(day);
                if !self.is_offered(&criteria) {
                    return no("no step is offered today");
                }
                self.enter(self.rung + 1, day);
                self.reference = self.reference.raised(&self.rows, self.start);
                events.push(event(Happening::TookStep, format!("step taken: {} in seven days", hours(self.cap()))));
            }
            Decision::Stay => {
                let criteria = self.criteria(day);
                if !self.is_offered(&criteria) {
                    return no("no step is offered today");
                }
                events
                    .push(event(Happening::Stayed, format!("staying at {}, which is just as good", hours(self.cap()))));
            }
            Decision::TooMuch => self.set_back(day, "you said it was too much".to_owned(), events),
            Decision::KeepCap => match self.stepped_back_from.take() {
                Some(before) => {
                    self.enter(before, day);
                    events.push(event(Happening::Kept, format!("{} kept, counted from today", hours(self.cap()))));
                }
                None => no("there was no step back this morning"),
            },
            Decision::End => {
                self.status = Status::EndedByPerson;
                events.push(event(Happening::Ended, "you ended the plan".to_owned()));
            }
        }
    }

    fn enter(&mut self, rung: usize, day: Day) {
        self.rung = rung;
        self.entered = day;
        self.was_offered = false;
    }

    fn criteria(&self, day: Day) -> Vec<offer::Criterion> {
        if self.status != Status::Active || self.rung + 1 >= self.rungs.len() {
            return Vec::new();
        }
        offer::criteria(&Ground {
            rung: self.rungs[self.rung],
            cap_minutes: self.cap(),
            rows: self.since_entry(),
            reference: self.reference,
            recent_flares: self.setbacks.iter().filter(|on| day.since(**on) < COUNT_DAYS).count(),
        })
    }

    fn is_offered(&self, criteria: &[offer::Criterion]) -> bool {
        !criteria.is_empty() && criteria.iter().all(|criterion| criterion.met)
    }

    fn is_complete(&self, day: Day) -> bool {
        let rung = self.rungs[self.rung];
        let rows = self.since_entry();
        let least = rung.least_days as usize;
        if self.rung + 1 < self.rungs.len() || rows.len() < least {
            return false;
        }
        let answered: Vec<&Row> = rows[rows.len() - least..].iter().filter(|row| row.energy.is_some()).collect();
        let quiet = |row: &&&Row| self.reference.is_settled(row) && row.signs.unwrap_or(0) <= COMPLETE_SIGNS;
        let settled = answered.iter().filter(quiet).count();
        let clear = self.setbacks.last().is_none_or(|last| day.since(*last) >= COMPLETE_CLEAR_DAYS);
        answered.len() * 2 >= least && settled * 100 >= answered.len() * COMPLETE_SETTLED_PERCENT && clear
    }

    fn since_entry(&self) -> &[Row] {
        let first = self.rows.iter().position(|row| row.day >= self.entered).unwrap_or(self.rows.len());
        &self.rows[first..]
    }

    fn cap(&self) -> u32 {
        cap(self.start.baseline_minutes, self.rungs[self.rung].percent)
    }

    fn next_cap_words(&self) -> String {
        let next = self.rungs.get(self.rung + 1).map_or(100, |rung| rung.percent);
        hours(cap(self.start.baseline_minutes, next))
    }

    fn state(
        &self,
        day: Day,
        offer: bool,
        criteria: Vec<offer::Criterion>,
        events: Vec<Event>,
        refused: Vec<Refused>,
    ) -> State {
        let rung = self.rungs[self.rung];
        let (cap_minutes, start) = (self.cap(), self.start);
        let ceiling = day_ceiling(cap_minutes, start.baseline_minutes, start.workdays);
        // Six days back and today make the seven; days before the plan are left out of the sum.
        let spent: u32 = self.rows.iter().rev().take(6).filter_map(|row| row.load_minutes).sum();
        State {
            day,
            status: self.status,
            rung: self.rung,
            rung_percent: rung.percent,
            stage: rung.stage,
            cap_minutes,
            day_ceiling_minutes: ceiling,
            room_minutes: ceiling.min(cap_minutes.saturating_sub(spent)),
            offer,
            criteria,
            energy_reference: self.reference.energy,
            events,
            refused,
        }
    }
}

fn event(what: Happening, reason: String) -> Event {
    Event { what, reason }
}
