//! The facts: everything recorded that a screen is built from, loaded once, and what follows from it.
//!
//! Nothing here touches the store, and nothing is shown: [`io::store::load`](crate::io::store::load) reads the facts in one
//! go, [`view`](crate::view) builds screens from them. What follows from them is worked out once for each request, as an
//! [`Assessment`].

pub mod decisions;
pub mod first_step;
pub mod guard;
pub mod plan;
pub mod relapse;
pub mod research;
pub mod retrospective;
pub mod rows;
pub mod settings;

use crate::{
    day::Day,
    error::{Error, Result, quotable},
    evidence::{Evidence, Line, gather},
    level::{Level, Sensitivity, Trace, Watching, trace},
    notification::signals::named,
    record::{
        Answer, GivenCheckIn, History, SignalId, event::StoredEvent, readings_of, restoring::Thing,
        retrospective::Retrospective, warning::ShownWarning,
    },
    reminder::Delivery,
    say,
    signal::{Series, Signal, catalog, series::series},
};
use decisions::PlanDecision;
use plan::RunningPlan;
pub use research::Research;
pub use settings::Settings;

/// Everything recorded, as of one instant.
#[derive(Debug, Clone)]
pub struct Facts {
    /// The Day the instant belongs to.
    pub today: Day,
    /// What the person set, defaults elsewhere.
    pub settings: Settings,
    /// Every current reading, a history for each signal.
    pub histories: Vec<History>,
    /// The catalog's signals and the person's own, in the order they are asked.
    pub signals: Vec<Signal>,
    /// Today's check-in, where it was given.
    pub check_in: Option<GivenCheckIn>,
    /// What the person recorded about stretches of their time.
    pub events: Vec<StoredEvent>,
    /// The warnings that were shown.
    pub warnings: Vec<ShownWarning>,
    /// Every retrospective, the oldest first.
    pub retrospectives: Vec<Retrospective>,
    /// Every decision about plans, in the order they were made.
    pub decisions: Vec<PlanDecision>,
    /// Every reading ever given about the Days of the latest plan that it is judged by, corrected or not.
    pub versions: Vec<History>,
    /// The reminders shown in the last months, the oldest first.
    pub deliveries: Vec<Delivery>,
    /// Whether a focus session runs.
    pub in_focus: bool,
    /// The restoring things that were picked or left out.
    pub restoring: Vec<Thing>,
    /// The ids of those that were done today.
    pub restored: Vec<String>,
}

/// What follows from the facts today, worked out once.
#[derive(Debug, Clone)]
pub struct Assessment {
    /// The detector's result for every Day up to today.
    pub trace: Trace,
    /// The level of today.
    pub level: Level,
    /// The signals that carry it, each with its figures.
    pub evidence: Vec<Evidence>,
    /// The latest plan, running or not.
    pub latest_plan: Option<RunningPlan>,
}

impl Assessment {
    /// The plan that runs, if one does.
    pub fn plan(&self) -> Option<&RunningPlan> {
        self.latest_plan.as_ref().filter(|plan| plan.is_open())
    }
}

impl Facts {
    /// The signal of this name: the catalog's, the two bedtimes, or the person's own. A name is an id, or what a signal is
    /// called in any language.
    ///
    /// # Errors
    /// [`Code::BadValue`](crate::error::Code::BadValue) naming the signals there are, or those that go by the name.
    pub fn signal(&self, name: &str) -> Result<Signal> {
        let parts = catalog::bedtime_parts();
        let known = || self.signals.iter().chain(&parts);
        let ids = |signals: &mut dyn Iterator<Item = &Signal>| {
            signals.map(|signal| signal.id.to_string()).collect::<Vec<_>>().join(", ")
        };
        match named(known(), name)[..] {
            [signal] => Ok(signal.clone()),
            [] => {
                let what = say!("signal-unknown-id", id = quotable(name));
                Err(Error::bad_value(what, "", say!("general-use-one-of", names = ids(&mut known()))))
            }
            ref several => {
                let what = say!("signal-several", name = quotable(name));
                let names = ids(&mut several.iter().copied());
                Err(Error::bad_value(what, "", say!("general-use-one-of", names = names)))
            }
        }
    }

    /// Whether the person has begun: finished the welcome, set something, or answered anything. Nobody is reminded
    /// before.
    pub fn has_begun(&self) -> bool {
        self.settings.welcomed || !self.histories.is_empty()
    }

    /// Whether a signal has any reading.
    pub fn has_answers(&self, signal: &Signal) -> bool {
        !readings_of(&self.histories, signal.id.as_str()).is_empty()
    }

    /// The trace, the level and the latest plan as of today.
    pub fn assess(&self) -> Assessment {
        let trace = self.trace();
        let (level, evidence) = present(&trace, self.today);
        let latest_plan = RunningPlan::latest(self, &trace, self.today, &[]);
        Assessment { trace, level, evidence, latest_plan }
    }

    /// The first Day with a reading.
    pub fn first_day(&self) -> Option<Day> {
        self.histories.iter().filter_map(|history| history.readings.first()).map(|reading| reading.day).min()
    }

    /// The series of a signal over all Days up to today.
    pub fn series(&self, signal: &Signal) -> Option<Series> {
        let to = self.today.max(self.histories.iter().filter_map(|h| h.readings.last()).map(|r| r.day).max()?);
        Some(series(signal, &self.histories, self.first_day()?, to))
    }

    /// The detector's result for every Day up to today. A running plan's Days do not teach what is usual.
    pub fn trace(&self) -> Trace {
        self.trace_until(self.today)
    }

    /// The same, up to another Day.
    pub fn trace_until(&self, day: Day) -> Trace {
        self.trace_at(self.settings.sensitivity, day)
    }

    /// The same, at another sensitivity.
    pub fn trace_at(&self, sensitivity: Sensitivity, day: Day) -> Trace {
        let Some(from) = self.first_day().filter(|first| *first <= day) else {
            return Trace::empty();
        };
        let followed = self.signals.iter().map(|signal| series(signal, &self.histories, from, day));
        let answered: Vec<Series> = followed.filter(|series| series.values.iter().any(Option::is_some)).collect();
        trace(answered, &self.watching(sensitivity))
    }

    /// A signal's judged series up to today, for the trace of today: of the trace where it is followed, else worked out for
    /// itself, as for a bedtime. `None` of a signal nothing was answered about.
    pub fn line(&self, followed: &Trace, signal: &Signal) -> Option<Line> {
        followed.line(signal.id.as_str()).cloned().or_else(|| {
            let alone = series(signal, &self.histories, self.first_day()?, self.today);
            let answered = alone.values.iter().any(Option::is_some);
            let watching = self.watching(self.settings.sensitivity);
            answered.then(|| trace(vec![alone], &watching)).and_then(|alone| alone.lines.into_iter().next())
        })
    }

    fn watching(&self, sensitivity: Sensitivity) -> Watching {
        Watching {
            sensitivity,
            judge_from: None,
            not_usual: decisions::spans(&self.decisions, self.today),
            events: self
                .events
                .iter()
                .map(|stored| stored.event)
                .chain(decisions::set_aside(&self.decisions))
                .collect(),
            answers: self.warnings.iter().filter_map(ShownWarning::answered).collect(),
            first_signs: retrospective::chosen_first_signs(&self.retrospectives),
        }
    }

    /// When the person means to be in bed, in minutes since midnight: as set, else as last answered.
    pub fn intended_bedtime(&self) -> Option<f64> {
        let answered =
            readings_of(&self.histories, catalog::INTENDED_BEDTIME).iter().rev().find_map(|one| one.answer.number());
        self.settings.intended_bedtime_minutes().map(f64::from).or(answered)
    }

    /// What was answered about a signal on a Day.
    pub fn answer(&self, signal: &SignalId, day: Day) -> Option<Answer> {
        let readings = readings_of(&self.histories, signal.as_str());
        readings.binary_search_by_key(&day, |reading| reading.day).ok().map(|at| readings[at].answer)
    }
}

/// The level of the last Day, and the signals that carry it today.
pub fn present(trace: &Trace, today: Day) -> (Level, Vec<Evidence>) {
    (trace.level(), gather(&trace.lines, today))
}
