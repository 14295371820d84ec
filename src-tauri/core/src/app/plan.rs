//! Plans: started, decided about, reviewed, exported for a calendar program.

use std::path::Path;

use super::{App, undo::What};
use crate::{
    day::{Day, Now},
    error::{Code, Error, Result, quotable},
    facts::{
        Assessment, Facts,
        decisions::Decided,
        plan::{RunningPlan, completion_is_new},
        rows::{past_weeks, start},
    },
    io::{calendar, store::plan_decision},
    notification::{plan as plan_words, words::sentence as sentence_of},
    plan::{Decision, Kind, baseline::usual_week, ladder::FULL_PERCENT},
    record::plan_review::Review,
    say,
    view::{
        check_in::SavedView,
        plan::{self, PlanStatus, PlanView},
        plan_ahead,
        plan_typed::{checked_review, goal_percent, typed_week},
    },
};

/// What a plan is started with.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Begin<'a> {
    /// `ease-off`, `rebuild` or `rebuild-longer`.
    pub kind: &'a str,
    /// The usual week in hours, as typed; worked out from past weeks when it is not given.
    pub usual_week: Option<&'a str>,
    /// Workdays in it, 1 to 7; as in the settings when not given.
    pub workdays: Option<u8>,
    /// The week one could repeat for months, in hours as typed, when that is less than the usual one.
    pub goal: Option<&'a str>,
}

impl Begin<'_> {
    /// A plan of a kind, everything else taken from the settings and past weeks.
    pub fn of(kind: &str) -> Begin<'_> {
        Begin { kind, ..Begin::default() }
    }
}

impl App {
    /// The Plan screen: the running plan with its ladder and log, or the plans that can be started.
    ///
    /// # Errors
    /// When the data cannot be read.
    pub fn plan(&self, now: &Now) -> Result<PlanView> {
        let facts = self.facts(now)?;
        Ok(plan::build(&facts, &facts.assess()))
    }

    /// The running plan for other programs.
    ///
    /// # Errors
    /// When the data cannot be read.
    pub fn plan_status(&self, now: &Now) -> Result<Option<PlanStatus>> {
        Ok(self.facts(now)?.assess().plan().map(plan::status))
    }

    /// Starts a plan. The usual week is worked out from past weeks unless it is given.
    ///
    /// # Errors
    /// [`Code::Refused`] while one runs, [`Code::BaselineNeeded`] when the usual week is not known,
    /// [`Code::BadValue`] for hours, a goal or workdays that cannot be.
    pub fn plan_start(&self, begin: &Begin<'_>, now: &Now) -> Result<PlanView> {
        let kind = begin.kind;
        let kind = Kind::named(&kind.replace('-', "_")).ok_or_else(|| {
            Error::bad_value(say!("plan-no-kind", kind = quotable(kind)), "", say!("plan-no-kind-next"))
        })?;
        let facts = self.facts(now)?;
        let assessment = facts.assess();
        let (trace, running) = (&assessment.trace, assessment.plan());
        let replaces = kind != Kind::EaseOff && running.is_some_and(RunningPlan::hands_over);
        if running.is_some() && !replaces {
            return Err(Error::refused(say!("plan-runs"), "", say!("plan-runs-next")));
        }
        let workdays = u32::from(begin.workdays.unwrap_or(facts.settings.workdays));
        if !(1..=7).contains(&workdays) {
            return Err(Error::bad_value(say!("plan-workdays", workdays = workdays), "", say!("general-give-1-to-7")));
        }
        let baseline_minutes = match begin.usual_week {
            Some(text) => typed_week(text)?,
            None => usual_week(&past_weeks(&facts, trace)).ok_or_else(|| {
                Error::new(Code::BaselineNeeded, say!("plan-no-baseline"), "", say!("plan-no-baseline-next"))
            })?,
        };
        let goal = begin.goal.map_or(Ok(FULL_PERCENT), |text| goal_percent(text, baseline_minutes))?;
        let start = start(&facts, trace, kind, baseline_minutes, workdays, goal);
        let mut decisions = vec![Decided::Started(start)];
        if replaces {
            decisions.insert(0, Decided::Replaced);
        }
        let undo = self.record_decisions(facts.today, decisions, now)?;
        let view = self.plan(now)?;
        Ok(PlanView { saved: Some(SavedView { sentence: say!("plan-begins"), undo: Some(undo) }), ..view })
    }

    /// Takes a decision about the running plan: `take`, `stay`, `too_much`, `too_much_hold`, `keep` or
    /// `end`.
    ///
    /// # Errors
    /// [`Code::Refused`] when no plan runs or the rules do not allow it today; nothing is changed then.
    pub fn plan_decide(&self, word: &str, now: &Now) -> Result<PlanView> {
        let facts = self.facts(now)?;
        let assessment = facts.assess();
        let running = running(&assessment)?;
        let decision = match word {
            // While a card waits to be read, `take` reads it and `stay` leaves it.
            "take" if running.now.card.is_some() => Decision::CardRead,
            "stay" if running.now.card.is_some() => return self.plan(now),
            // After two weeks without news, `take` carries on and `stay` pauses.
            "take" if running.now.silence_asks => Decision::CarryOn,
            "stay" if running.now.silence_asks => Decision::Pause,
            // After three weeks on one step without an offer, `take` takes the step below it.
            "take" if running.now.stalled && !running.now.offer => match running.cap_below() {
                Some(minutes) => Decision::Lower { minutes },
                None => return Err(Error::refused(say!("plan-first-rung"), "", say!("plan-first-rung-next"))),
            },
            "take" => Decision::TakeStep,
            "stay" => Decision::Stay,
            "too_much" => Decision::TooMuch,
            "too_much_hold" => Decision::TooMuchHold,
            "keep" => Decision::KeepCap,
            "end" => Decision::End,
            other => {
                let what = say!("plan-no-decision", word = quotable(other));
                return Err(Error::bad_value(what, "", say!("plan-no-decision-next")));
            }
        };
        self.decide(&facts, &assessment, decision, now)
    }

    /// Records a decision that carries its own figures: a lower cap or goal, time off, a deadline, a pause.
    ///
    /// # Errors
    /// As [`App::plan_decide`].
    pub fn plan_record(&self, decision: Decision, now: &Now) -> Result<PlanView> {
        let facts = self.facts(now)?;
        let assessment = facts.assess();
        running(&assessment)?;
        self.decide(&facts, &assessment, decision, now)
    }

    /// Records the three-weekly review.
    ///
    /// # Errors
    /// [`Code::Refused`] when no plan runs or there was a review less than a week ago, [`Code::BadValue`] for an
    /// answer that does not fit; nothing is kept then.
    pub fn plan_review(&self, review: Review, now: &Now) -> Result<PlanView> {
        let review = checked_review(review)?;
        let facts = self.facts(now)?;
        let assessment = facts.assess();
        running(&assessment)?;
        refuse(&facts, &assessment, Decision::Review { worse: review.worse })?;
        self.record_and_show(facts.today, Decided::Reviewed(review), now)
    }

    fn decide(&self, facts: &Facts, assessment: &Assessment, decision: Decision, now: &Now) -> Result<PlanView> {
        refuse(facts, assessment, decision)?;
        self.record_and_show(facts.today, Decided::Within(decision), now)
    }

    fn record_and_show(&self, today: Day, decided: Decided, now: &Now) -> Result<PlanView> {
        let undo = self.record_decisions(today, vec![decided], now)?;
        let view = self.plan(now)?;
        let sentence = view.log.first().map_or_else(String::new, |event| sentence_of(&event.text));
        Ok(PlanView { saved: Some(SavedView { sentence, undo: Some(undo) }), ..view })
    }

    /// Records that a plan was completed, once its last step was.
    pub(super) fn record_completion(&self, facts: &Facts, assessment: &Assessment, now: &Now) -> Result<()> {
        if completion_is_new(facts, assessment.latest_plan.as_ref()) {
            let today = facts.today;
            self.store.write(now, move |transaction, stamp| {
                plan_decision::add(transaction, today, &Decided::Completed, stamp)
            })?;
        }
        Ok(())
    }

    /// Records decisions of a Day, all or none; the handle to take them back.
    fn record_decisions(&self, day: Day, decisions: Vec<Decided>, now: &Now) -> Result<String> {
        let ((), undo) = self.do_undoably(What::Plan, now, move |transaction, stamp| {
            plan_decision::remove_ahead(transaction, day, stamp)?;
            decisions.iter().try_for_each(|one| plan_decision::add(transaction, day, one, stamp))
        })?;
        Ok(undo)
    }

    /// Writes the running plan's next two weeks as a calendar file; how many Days it holds.
    ///
    /// # Errors
    /// [`Code::Refused`] when no plan runs, and when the file cannot be written.
    pub fn export_plan(&self, file: &Path, now: &Now) -> Result<usize> {
        let facts = self.facts(now)?;
        let assessment = facts.assess();
        let Some(plan) = assessment.plan() else {
            return Err(Error::refused(say!("plan-none-runs"), "", say!("plan-start-first")));
        };
        let days = plan_ahead::build(&facts, plan);
        calendar::write(file, plan.start.day, &days, now.instant)?;
        Ok(days.len())
    }
}

fn running(assessment: &Assessment) -> Result<&RunningPlan> {
    assessment.plan().ok_or_else(|| Error::refused(say!("plan-none-runs"), "", say!("plan-none-runs-next")))
}

/// Refuses a decision that the plan's rules do not allow today.
fn refuse(facts: &Facts, assessment: &Assessment, decision: Decision) -> Result<()> {
    match RunningPlan::refusal(facts, &assessment.trace, decision) {
        Some(refused) => Err(Error::refused(plan_words::refusal(refused.why), "", say!("general-nothing-changed"))),
        None => Ok(()),
    }
}
