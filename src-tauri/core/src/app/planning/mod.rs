//! Plans: from what was said to rows, from decisions to how the plan stands, and from there to words.

mod ahead;
mod guard;
mod picture;
mod relapse;
mod restoring;
mod retrospective;
mod review;
mod rows;
mod screen;
mod stored;

use std::collections::BTreeMap;

use super::{App, Facts, quotable};
use crate::{
    day::{Day, Now},
    error::{Code, Error, Result},
    io::store::plan_decision::{self, StoredDecision},
    level::{Level, Trace},
    notification::{
        plan as words,
        words::{capital, date},
    },
    plan::{
        Decision, Happening, Kind, KnownRow, Rung, Start, State, Status,
        baseline::usual_week,
        fold_known,
        ladder::{FULL_PERCENT, LOWEST_PERCENT},
        suggest::suggest,
    },
    say,
    view::{
        OfferView,
        check_in::SavedView,
        plan::{PlanEventView, PlanView, RungView},
        status::PlanStatus,
    },
};
pub(super) use guard::{guard, rebound_note};
pub(super) use relapse::relapse;
pub use restoring::Restoring;
pub(super) use retrospective::{as_told as first_signs_told, own_words};
pub use review::Review;
pub(super) use rows::JUDGED_BY;
pub use rows::week_minutes;
use rows::{known_rows, past_weeks, picture, stored_start, typed_week};
use screen::{idle_view, running_view};
pub(super) use stored::{StoredStart, days_off, set_aside};
use stored::{decision_of, detail_of};

const STARTED: &str = "started";
const COMPLETED: &str = "completed";
/// How a handle to take a decision back begins; the rest is its ids.
const HANDLE: &str = "plan:";

/// A plan to start.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Begin<'a> {
    /// `ease-off`, `rebuild` or `rebuild-longer`.
    pub kind: &'a str,
    /// The usual week in hours, as typed; worked out from past weeks when it is not said.
    pub usual_week: Option<&'a str>,
    /// Workdays in it.
    pub workdays: Option<u8>,
    /// The week one could repeat for months, in hours as typed, when that is less than the usual one.
    pub goal: Option<&'a str>,
}

impl Begin<'_> {
    /// A plan of a kind, the rest as it is known.
    pub fn of(kind: &str) -> Begin<'_> {
        Begin { kind, ..Begin::default() }
    }
}

/// A plan that runs.
pub(super) struct RunningPlan {
    start: Start,
    states: Vec<State>,
    now: State,
    /// What the reviews said, by their Days.
    reviews: BTreeMap<Day, Review>,
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
        let rows: Vec<KnownRow> = start.day.to(day.plus(-1)).flat_map(|day| known_rows(facts, trace, day)).collect();
        let states = fold_known(&start, &rows, &decisions, day);
        let now = states.last()?.clone();
        let reviews = facts.decisions[at + 1..].iter().filter_map(Review::stored).collect();
        Some(RunningPlan { start, states, now, reviews })
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

    /// Whether it waits.
    pub(super) fn is_paused(&self) -> bool {
        self.now.status == Status::Paused
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
            0 => say!("app-plan-no-room"),
            minutes => say!("app-plan-room", room = words::hours(minutes)),
        }
    }

    /// The plan in one sentence.
    pub(super) fn sentence(&self) -> String {
        say!(
            "app-plan-sentence",
            kind = words::kind_title(self.start.kind),
            stage = words::stage_title(self.now.stage),
            cap = words::hours(self.now.cap_minutes),
            room = self.room_sentence(),
        )
    }

    pub(super) fn status(&self) -> PlanStatus {
        PlanStatus {
            kind: self.start.kind.name().to_owned(),
            status: self.now.status.name().to_owned(),
            stage: words::stage_title(self.now.stage),
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
        if let Some(why) = self.now.card {
            return Some(OfferView {
                kind: None,
                title: say!("app-plan-card"),
                text: words::card(why),
                take: say!("app-plan-card-take"),
                stay: say!("app-plan-leave"),
            });
        }
        if self.now.stalled && !self.now.offer {
            return Some(self.stalled());
        }
        if !self.now.offer && self.hands_over() {
            return Some(OfferView {
                kind: Some(Kind::Rebuild.name().to_owned()),
                title: words::kind_title(Kind::Rebuild),
                text: say!("app-plan-hand-over", text = words::kind_text(Kind::Rebuild)),
                take: say!("app-plan-hand-over-take"),
                stay: say!("app-plan-leave"),
            });
        }
        let next = self.now.next_cap_minutes.filter(|_| self.now.offer)?;
        let (now, next) = (words::hours(self.now.cap_minutes), words::hours(next));
        Some(OfferView {
            kind: None,
            title: say!("app-plan-step", next = &next),
            text: say!("app-plan-step-text", now = &now),
            take: say!("app-plan-step-take", next = next),
            stay: say!("app-plan-stay", now = now),
        })
    }

    /// Three weeks on one rung: never a step up, and nothing is wrong with staying.
    fn stalled(&self) -> OfferView {
        let here = words::hours(self.now.cap_minutes);
        OfferView {
            kind: None,
            title: say!("app-plan-stalled", now = &here),
            text: words::stalled(),
            take: self.rung_below().map_or_else(
                || say!("app-plan-stalled-smaller"),
                |below| say!("app-plan-stalled-down", below = words::hours(below)),
            ),
            stay: say!("app-plan-stay", now = here),
        }
    }

    /// The cap one rung down.
    fn rung_below(&self) -> Option<u32> {
        let below = self.now.rung.checked_sub(1)?;
        self.now.ladder.get(below).map(|rung| rung.cap_minutes)
    }

    /// Whether this is an easier fortnight that has not led back within its two weeks: another plan may take its place.
    fn hands_over(&self) -> bool {
        let told = self.states.iter().any(|state| state.events.contains(&Happening::HandOver));
        told && self.now.rung + 1 < self.now.ladder.len()
    }

    fn ladder(&self) -> Vec<RungView> {
        let rung = |(at, rung): (usize, Rung)| RungView {
            percent: rung.percent,
            stage: words::stage_title(rung.stage),
            cap: words::hours(rung.cap_minutes),
            here: at == self.now.rung,
            done: at < self.now.rung,
        };
        self.now.ladder.iter().copied().enumerate().map(rung).collect()
    }

    fn log(&self) -> Vec<PlanEventView> {
        let event = |state: &State, what: Happening| {
            let is_review = matches!(what, Happening::Reviewed { .. });
            let review = self.reviews.get(&state.day).filter(|_| is_review);
            let sentence = words::happening(what);
            let text = review.map_or_else(|| sentence.clone(), |review| review.sentence(&sentence));
            PlanEventView { day: date(state.day), text }
        };
        self.states.iter().rev().flat_map(|state| state.events.iter().rev().map(|what| event(state, *what))).collect()
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
        match latest {
            Some(plan) if plan.is_open() => {
                let restoring = self.restoring_things(plan.now.stage, facts.today)?;
                Ok(PlanView { restoring, ..running_view(&facts, &plan) })
            }
            latest => Ok(idle_view(&facts, &trace, latest.as_ref())),
        }
    }

    /// The running plan for other programs.
    ///
    /// # Errors
    /// When the data cannot be read.
    pub fn plan_status(&self, now: &Now) -> Result<Option<PlanStatus>> {
        let facts = self.facts(now)?;
        Ok(RunningPlan::on(&facts, &facts.trace(), facts.today).as_ref().map(RunningPlan::status))
    }

    /// Starts a plan. The usual week is worked out from past weeks unless it is said.
    ///
    /// # Errors
    /// [`Code::Refused`] while one runs, [`Code::BaselineNeeded`] when the usual week is not known,
    /// [`Code::BadValue`] for hours, a goal or workdays that cannot be.
    pub fn plan_start(&self, begin: &Begin<'_>, now: &Now) -> Result<PlanView> {
        let kind = begin.kind;
        let kind = Kind::named(&kind.replace('-', "_")).ok_or_else(|| {
            Error::bad_value(say!("app-plan-no-kind", kind = quotable(kind)), "", say!("app-plan-no-kind-next"))
        })?;
        let facts = self.facts(now)?;
        let trace = facts.trace();
        let running = RunningPlan::on(&facts, &trace, facts.today);
        let replaces = kind != Kind::EaseOff && running.as_ref().is_some_and(RunningPlan::hands_over);
        if running.is_some() && !replaces {
            return Err(Error::refused(say!("app-plan-runs"), "", say!("app-plan-runs-next")));
        }
        let workdays = u32::from(begin.workdays.unwrap_or(facts.settings.workdays));
        if !(1..=7).contains(&workdays) {
            return Err(Error::bad_value(say!("app-plan-workdays", workdays = workdays), "", say!("app-give-1-to-7")));
        }
        let baseline_minutes = match begin.usual_week {
            Some(text) => typed_week(text)?,
            None => usual_week(&past_weeks(&facts, &trace)).ok_or_else(|| {
                Error::new(Code::BaselineNeeded, say!("app-plan-no-baseline"), "", say!("app-plan-no-baseline-next"))
            })?,
        };
        let target_percent = begin.goal.map(|text| goal_percent(text, baseline_minutes)).transpose()?;
        let start = StoredStart { target_percent, ..stored_start(&facts, &trace, kind, baseline_minutes, workdays) };
        let mut made = vec![(STARTED, serde_json::to_string(&start).unwrap_or_default())];
        if replaces {
            made.insert(0, (Decision::End.name(), r#"{"replaced":true}"#.to_owned()));
        }
        let handle = self.store_decisions(facts.today, made, now)?;
        let view = self.plan(now)?;
        Ok(PlanView { saved: Some(SavedView { sentence: say!("app-plan-begins"), undo: Some(handle) }), ..view })
    }

    /// Takes a decision about the running plan: `take`, `stay`, `too_much`, `keep` or `end`.
    ///
    /// # Errors
    /// [`Code::Refused`] when no plan runs or the rules do not allow it today; nothing is changed then.
    pub fn plan_decide(&self, word: &str, now: &Now) -> Result<PlanView> {
        let facts = self.facts(now)?;
        let trace = facts.trace();
        let Some(running) = RunningPlan::on(&facts, &trace, facts.today) else {
            return Err(Error::refused(say!("app-no-plan"), "", say!("app-no-plan-next")));
        };
        let decision = match word {
            // While a card waits, it is what is taken or left.
            "take" if running.now.card.is_some() => Decision::CardRead,
            "stay" if running.now.card.is_some() => return self.plan(now),
            // Three weeks on one rung: what is taken is a rung less.
            "take" if running.now.stalled && !running.now.offer => match running.rung_below() {
                Some(minutes) => Decision::Lower { minutes },
                None => return Err(Error::refused(say!("app-plan-first-rung"), "", say!("app-plan-first-rung-next"))),
            },
            "take" => Decision::TakeStep,
            "stay" => Decision::Stay,
            "too_much" => Decision::TooMuch,
            "too_much_hold" => Decision::TooMuchHold,
            "keep" => Decision::KeepCap,
            "end" => Decision::End,
            other => {
                let what = say!("app-plan-no-decision", word = quotable(other));
                return Err(Error::bad_value(what, "", say!("app-plan-no-decision-next")));
            }
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
            return Err(Error::refused(say!("app-no-plan"), "", say!("app-no-plan-next")));
        }
        self.decide(&facts, &trace, decision, now)
    }

    fn decide(&self, facts: &Facts, trace: &Trace, decision: Decision, now: &Now) -> Result<PlanView> {
        let tried = RunningPlan::latest(facts, trace, facts.today, &[(facts.today, decision)]);
        let refusal = tried.and_then(|plan| plan.now.refused.last().copied());
        if let Some(refused) = refusal.filter(|refused| refused.decision == decision) {
            return Err(Error::refused(words::refusal(refused.why), "", say!("app-nothing-changed")));
        }
        self.store_and_show(facts.today, decision, detail_of(decision), now)
    }

    fn store_and_show(&self, today: Day, decision: Decision, detail: String, now: &Now) -> Result<PlanView> {
        let handle = self.store_decisions(today, vec![(decision.name(), detail)], now)?;
        let view = self.plan(now)?;
        let sentence = view.log.first().map_or_else(String::new, |event| capital(&event.text));
        Ok(PlanView { saved: Some(SavedView { sentence: format!("{sentence}."), undo: Some(handle) }), ..view })
    }

    /// Takes a decision back that was made today, if `handle` is of one. What was decided on earlier Days was lived with.
    pub(super) fn undo_decision(&self, handle: &str, now: &Now) -> Result<Option<SavedView>> {
        let Some(ids) = handle.strip_prefix(HANDLE) else { return Ok(None) };
        let ids: Vec<String> = ids.split(',').map(str::to_owned).collect();
        let today = now.day(self.settings()?.rules.rollover);
        let undone = self.store.write(now, move |transaction, stamp| {
            ids.iter().try_fold(0, |sum, id| Ok(sum + plan_decision::take_back(transaction, id, today, stamp)?))
        })?;
        let sentence = if undone > 0 { say!("app-taken-back") } else { say!("app-plan-too-late-to-undo") };
        Ok(Some(SavedView { sentence, undo: None }))
    }

    /// Writes down that a plan was walked to its end, once that is so.
    pub(super) fn note_completion(&self, facts: &Facts, trace: &Trace, now: &Now) -> Result<()> {
        let latest = RunningPlan::latest(facts, trace, facts.today, &[]);
        let completed = latest.is_some_and(|plan| plan.now.status == Status::Completed);
        let noted = facts.decisions.iter().rev().take_while(|made| made.decision != STARTED);
        if completed && !noted.into_iter().any(|made| made.decision == COMPLETED) {
            self.store_decisions(facts.today, vec![(COMPLETED, "{}".to_owned())], now)?;
        }
        Ok(())
    }

    /// Writes decisions of a Day, all or none; the handle to take them back.
    fn store_decisions(&self, day: Day, made: Vec<(&str, String)>, now: &Now) -> Result<String> {
        let made: Vec<StoredDecision> = made
            .into_iter()
            .map(|(decision, detail)| StoredDecision { day: day.to_string(), decision: decision.to_owned(), detail })
            .collect();
        let ids = self.store.write(now, move |transaction, stamp| {
            made.iter().map(|one| plan_decision::add(transaction, one, stamp)).collect::<rusqlite::Result<Vec<_>>>()
        })?;
        Ok(format!("{HANDLE}{}", ids.join(",")))
    }
}

/// A goal in per cent of the usual week, rounded down: it is a limit.
fn goal_percent(text: &str, baseline_minutes: u32) -> Result<u32> {
    let goal = typed_week(text)?;
    let percent = (goal * 100 / baseline_minutes).min(FULL_PERCENT);
    if goal > baseline_minutes {
        let what = say!("app-plan-high-goal", goal = words::hours(goal), usual = words::hours(baseline_minutes));
        return Err(Error::bad_value(what, "", say!("app-plan-high-goal-next")));
    }
    if percent < LOWEST_PERCENT {
        let lowest = words::hours(baseline_minutes * LOWEST_PERCENT / 100);
        return Err(Error::bad_value(say!("app-plan-low-goal"), "", say!("app-plan-low-goal-next", lowest = lowest)));
    }
    Ok(percent)
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
        title: words::kind_title(kind),
        text: words::kind_text(kind),
        take: say!("app-plan-start-today"),
        stay: say!("app-plan-leave"),
    })
}

fn latest_start(decisions: &[StoredDecision], day: Day) -> Option<(usize, Start)> {
    let started = |made: &StoredDecision| made.decision == STARTED && Day::parse(&made.day).is_some_and(|on| on <= day);
    let at = decisions.iter().rposition(started)?;
    let (made, on) = (&decisions[at], Day::parse(&decisions[at].day)?);
    let stored: StoredStart = serde_json::from_str(&made.detail).ok()?;
    Some((at, stored.start(on)?))
}
