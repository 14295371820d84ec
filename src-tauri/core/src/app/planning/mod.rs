//! Plans: from what was said to rows, from decisions to how the plan stands, and from there to words.

mod ahead;
mod guard;
mod picture;
mod relapse;
mod rows;
mod screen;
mod stored;

use super::{App, Facts};
use crate::{
    day::{Day, Now},
    error::{Code, Error, Result},
    io::{
        plan_log::status_name,
        store::plan_decision::{self, StoredDecision},
    },
    level::{Level, Trace},
    notification::words::date,
    plan::{
        Decision, Happening, Kind, Rung, Start, State, Status, Told, baseline::usual_week, fold_told, suggest::suggest,
        words,
    },
    view::{
        OfferView,
        plan::{PlanEventView, PlanView, RungView},
        status::PlanStatus,
    },
};
pub(super) use guard::guard;
pub(super) use relapse::relapse;
pub(super) use rows::JUDGED_BY;
pub use rows::week_minutes;
use rows::{past_weeks, picture, stored_start, told, typed_week};
use screen::{idle_view, running_view};
pub(super) use stored::{StoredStart, set_aside};
use stored::{decision_of, detail_of};

const STARTED: &str = "started";
const COMPLETED: &str = "completed";
/// A plan that runs.
pub(super) struct RunningPlan {
    start: Start,
    states: Vec<State>,
    now: State,
}

impl RunningPlan {
    /// The plan that runs on a Day, if one does.
    pub(super) fn on(facts: &Facts, trace: &Trace, day: Day) -> Option<RunningPlan> {
        Self::latest(facts, trace, day, &[]).filter(RunningPlan::is_open)
    }

    /// The latest plan as of a Day, running or not, with some decisions added.
    fn latest(facts: &Facts, trace: &Trace, day: Day, added: &[(Day, Decision)]) -> Option<RunningPlan> {
        let (at, start) = latest_start(&facts.decisions, day)?;
        let stored = facts.decisions[at + 1..].iter();
        let mut decisions: Vec<(Day, Decision)> =
            stored.filter_map(|made| Some((Day::parse(&made.day)?, decision_of(made)?))).collect();
        decisions.extend(added);
        let told: Vec<Told> = start.day.to(day.plus(-1)).flat_map(|day| told(facts, trace, day)).collect();
        let states = fold_told(&start, &told, &decisions, day);
        let now = states.last()?.clone();
        Some(RunningPlan { start, states, now })
    }

    /// The spans in which plans ran: their Days do not teach what is usual.
    pub(super) fn spans(decisions: &[StoredDecision], today: Day) -> Vec<(Day, Day)> {
        let mut spans: Vec<(Day, Day)> = Vec::new();
        for made in decisions {
            let Some(day) = Day::parse(&made.day) else { continue };
            match made.decision.as_str() {
                STARTED => spans.push((day, today)),
                COMPLETED | "end" => {
                    if let Some(span) = spans.last_mut() {
                        span.1 = day;
                    }
                }
                _ => {}
            }
        }
        spans
    }

    /// Whether it goes on, paused or not.
    fn is_open(&self) -> bool {
        matches!(self.now.status, Status::Active | Status::Paused)
    }

    pub(super) fn room_minutes(&self) -> u32 {
        self.now.room_minutes
    }

    /// Today's room in words.
    pub(super) fn room_sentence(&self) -> String {
        if let Some(pause) = self.now.pause {
            return words::pause_sentence(pause, date);
        }
        match self.now.room_minutes {
            0 => "Room today: none left in these seven days. Nothing is broken; tomorrow has room again.".to_owned(),
            minutes => format!("Room today: up to {} of focused work, in short blocks.", words::hours(minutes)),
        }
    }

    /// The plan in one sentence.
    pub(super) fn sentence(&self) -> String {
        format!(
            "{}: {}, {} in seven days. {}",
            words::kind_title(self.start.kind),
            words::stage_title(self.now.stage),
            words::hours(self.now.cap_minutes),
            self.room_sentence()
        )
    }

    pub(super) fn status(&self) -> PlanStatus {
        PlanStatus {
            kind: self.start.kind.name().to_owned(),
            status: status_name(self.now.status).to_owned(),
            stage: words::stage_title(self.now.stage).to_owned(),
            rung_percent: self.now.rung_percent,
            cap_minutes: self.now.cap_minutes,
            day_ceiling_minutes: self.now.day_ceiling_minutes,
            room_minutes: self.now.room_minutes,
            offer: self.now.offer,
        }
    }

    /// What is offered and was not answered yet: a step, or a card to read first.
    pub(super) fn offer(&self) -> Option<OfferView> {
        self.standing_offer().filter(|_| !self.now.stayed)
    }

    /// What is offered, also after the person chose to stay: staying costs nothing.
    fn standing_offer(&self) -> Option<OfferView> {
        if self.now.card {
            return Some(OfferView {
                kind: None,
                title: "A word before going on".to_owned(),
                text: words::card(self.now.card_reason.as_deref().unwrap_or("a word before going on")),
                take: "I have read it".to_owned(),
                stay: "Leave it for now".to_owned(),
            });
        }
        if !self.now.offer && self.hands_over() {
            return Some(OfferView {
                kind: Some(Kind::Rebuild.name().to_owned()),
                title: words::kind_title(Kind::Rebuild).to_owned(),
                text: format!("Two weeks on, and not back at your usual week. {}", words::kind_text(Kind::Rebuild)),
                take: "Start it instead".to_owned(),
                stay: "Leave it for now".to_owned(),
            });
        }
        let next = self.now.next_cap_minutes.filter(|_| self.now.offer)?;
        let (now, next) = (words::hours(self.now.cap_minutes), words::hours(next));
        Some(OfferView {
            kind: None,
            title: format!("{next} is there if you'd like it"),
            text: format!("These days at {now} went well and nothing flared. Staying at {now} is just as good."),
            take: format!("Take {next}"),
            stay: format!("Stay at {now}"),
        })
    }

    /// Whether this is an easier fortnight that has not led back within its two weeks: another plan may take its place.
    fn hands_over(&self) -> bool {
        let told = self.states.iter().any(|state| state.events.iter().any(|event| event.what == Happening::HandOver));
        told && self.now.rung + 1 < self.now.ladder.len()
    }

    fn ladder(&self) -> Vec<RungView> {
        let rung = |(at, rung): (usize, Rung)| RungView {
            percent: rung.percent,
            stage: words::stage_title(rung.stage).to_owned(),
            cap: words::hours(rung.cap_minutes),
            here: at == self.now.rung,
            done: at < self.now.rung,
        };
        self.now.ladder.iter().copied().enumerate().map(rung).collect()
    }

    fn log(&self) -> Vec<PlanEventView> {
        let events = self.states.iter().rev().flat_map(|state| {
            state.events.iter().map(|event| PlanEventView { day: date(state.day), text: event.reason.clone() })
        });
        events.collect()
    }
}

impl App {
    /// The plan as a screen.
    ///
    /// # Errors
    /// When the data cannot be read.
    pub fn plan(&self, now: &Now) -> Result<PlanView> {
        let facts = self.facts(now)?;
        let trace = facts.trace();
        let latest = RunningPlan::latest(&facts, &trace, facts.today, &[]);
        Ok(match latest {
            Some(plan) if plan.is_open() => running_view(&facts, &plan),
            latest => idle_view(&facts, &trace, latest.as_ref()),
        })
    }

    /// The running plan for other programs.
    ///
    /// # Errors
    /// When the data cannot be read.
    pub fn plan_status(&self, now: &Now) -> Result<Option<PlanStatus>> {
        let facts = self.facts(now)?;
        Ok(RunningPlan::on(&facts, &facts.trace(), facts.today).as_ref().map(RunningPlan::status))
    }

    /// Starts a plan. The usual week is worked out from past weeks unless `baseline_hours` says it.
    ///
    /// # Errors
    /// [`Code::Refused`] while one runs, [`Code::BaselineNeeded`] when the usual week is not known,
    /// [`Code::BadValue`] for hours or workdays that cannot be.
    pub fn plan_start(
        &self,
        kind: &str,
        baseline_hours: Option<&str>,
        workdays: Option<u8>,
        now: &Now,
    ) -> Result<PlanView> {
        let kind = Kind::named(&kind.replace('-', "_")).ok_or_else(|| {
            Error::bad_value(format!("{kind:?} is no kind of plan"), "", "give ease-off, rebuild or rebuild-longer")
        })?;
        let facts = self.facts(now)?;
        let trace = facts.trace();
        let running = RunningPlan::on(&facts, &trace, facts.today);
        let replaces = kind != Kind::EaseOff && running.as_ref().is_some_and(RunningPlan::hands_over);
        if running.is_some() && !replaces {
            return Err(Error::refused("a plan is running already", "", "end it first, or go on with it"));
        }
        let workdays = u32::from(workdays.unwrap_or(facts.settings.workdays));
        if !(1..=7).contains(&workdays) {
            return Err(Error::bad_value(format!("{workdays} workdays a week"), "", "give 1 to 7"));
        }
        let baseline_minutes = match baseline_hours {
            Some(text) => typed_week(text)?,
            None => usual_week(&past_weeks(&facts, &trace)).ok_or_else(|| {
                let next = "say how many focused hours a week you could repeat for months";
                Error::new(Code::BaselineNeeded, "your usual week is not known yet", "", next)
            })?,
        };
        let start = stored_start(&facts, &trace, kind, baseline_minutes, workdays);
        if replaces {
            self.store_decision(facts.today, Decision::End.name(), r#"{"replaced":true}"#.to_owned(), now)?;
        }
        self.store_decision(facts.today, STARTED, serde_json::to_string(&start).unwrap_or_default(), now)?;
        self.plan(now)
    }

    /// Takes a decision about the running plan: `take`, `stay`, `too_much`, `keep` or `end`.
    ///
    /// # Errors
    /// [`Code::Refused`] when no plan runs or the rules do not allow it today; nothing is changed then.
    pub fn plan_decide(&self, word: &str, now: &Now) -> Result<PlanView> {
        let facts = self.facts(now)?;
        let trace = facts.trace();
        let Some(running) = RunningPlan::on(&facts, &trace, facts.today) else {
            return Err(Error::refused("no plan is running", "", "see `taper plan show`"));
        };
        let decision = match word {
            // While a card waits, it is what is taken or left.
            "take" if running.now.card => Decision::CardRead,
            "stay" if running.now.card => return self.plan(now),
            "take" => Decision::TakeStep,
            "stay" => Decision::Stay,
            "too_much" => Decision::TooMuch,
            "too_much_hold" => Decision::TooMuchHold,
            "keep" => Decision::KeepCap,
            "end" => Decision::End,
            other => return Err(Error::bad_value(format!("{other:?} is no decision"), "", "see `taper plan --help`")),
        };
        self.decide(&facts, &trace, decision, now)
    }

    /// Takes a decision that carries its own figures: a lower cap or goal, time off, a deadline, a review, a pause.
    ///
    /// # Errors
    /// As [`App::plan_decide`].
    pub fn plan_tell(&self, decision: Decision, now: &Now) -> Result<PlanView> {
        let facts = self.facts(now)?;
        let trace = facts.trace();
        if RunningPlan::on(&facts, &trace, facts.today).is_none() {
            return Err(Error::refused("no plan is running", "", "see `taper plan show`"));
        }
        self.decide(&facts, &trace, decision, now)
    }

    fn decide(&self, facts: &Facts, trace: &Trace, decision: Decision, now: &Now) -> Result<PlanView> {
        let tried = RunningPlan::latest(facts, trace, facts.today, &[(facts.today, decision)]);
        let refusal = tried.and_then(|plan| plan.now.refused.last().cloned());
        if let Some(refused) = refusal.filter(|refused| refused.decision == decision) {
            return Err(Error::refused(refused.reason, "", "nothing was changed"));
        }
        self.store_decision(facts.today, decision.name(), detail_of(decision), now)?;
        self.plan(now)
    }

    /// Writes down that a plan was walked to its end, once that is so.
    pub(super) fn note_completion(&self, facts: &Facts, trace: &Trace, now: &Now) -> Result<()> {
        let latest = RunningPlan::latest(facts, trace, facts.today, &[]);
        let completed = latest.is_some_and(|plan| plan.now.status == Status::Completed);
        let noted = facts.decisions.iter().rev().take_while(|made| made.decision != STARTED);
        if completed && !noted.into_iter().any(|made| made.decision == COMPLETED) {
            self.store_decision(facts.today, COMPLETED, "{}".to_owned(), now)?;
        }
        Ok(())
    }

    fn store_decision(&self, day: Day, decision: &str, detail: String, now: &Now) -> Result<()> {
        let made = StoredDecision { day: day.to_string(), decision: decision.to_owned(), detail };
        self.store.write(now, move |transaction, stamp| plan_decision::add(transaction, &made, stamp))
    }
}

/// The first Day of the latest plan.
pub(super) fn first_day(decisions: &[StoredDecision]) -> Option<Day> {
    decisions.iter().rfind(|made| made.decision == STARTED).and_then(|made| Day::parse(&made.day))
}

/// The offer to start a plan at a level.
pub(super) fn start_offer(facts: &Facts, trace: &Trace, level: Level) -> Option<OfferView> {
    let kind = suggest(level, &picture(facts, trace))?;
    Some(OfferView {
        kind: Some(kind.name().to_owned()),
        title: words::kind_title(kind).to_owned(),
        text: words::kind_text(kind).to_owned(),
        take: "Start it today".to_owned(),
        stay: "Leave it for now".to_owned(),
    })
}

fn latest_start(decisions: &[StoredDecision], day: Day) -> Option<(usize, Start)> {
    let started = |made: &StoredDecision| made.decision == STARTED && Day::parse(&made.day).is_some_and(|on| on <= day);
    let at = decisions.iter().rposition(started)?;
    let (made, on) = (&decisions[at], Day::parse(&decisions[at].day)?);
    let stored: StoredStart = serde_json::from_str(&made.detail).ok()?;
    Some((at, stored.start(on)?))
}
