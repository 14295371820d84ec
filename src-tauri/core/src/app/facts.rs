//! The facts: everything that was said, read once, and the trace worked out from it.

use std::collections::BTreeMap;

use super::{
    App, Settings,
    planning::{self, RunningPlan},
    quotable,
};
use crate::{
    day::{Day, Now},
    error::{Error, Result},
    evidence::{Evidence, gather},
    io::store::{check_in, event, own_signal, plan_decision, reading, retrospective, setting, warning},
    level::{Level, Sensitivity, Trace, Watching, trace},
    record::{
        Answer, History, SignalId, event::StoredEvent, readings_of, retrospective::Retrospective, warning::ShownWarning,
    },
    say,
    signal::{Series, Signal, answer, catalog, series::series},
    words,
};

/// Everything said, as of one instant.
pub struct Facts {
    /// The Day the instant belongs to.
    pub today: Day,
    /// The settings.
    pub settings: Settings,
    /// What was said.
    pub histories: Vec<History>,
    /// The catalog's signals and the person's own.
    pub signals: Vec<Signal>,
    /// Whether today's check-in was given.
    pub checked_in: bool,
    /// What the person told about stretches of their time.
    pub events: Vec<StoredEvent>,
    /// The warnings that were shown.
    pub warnings: Vec<ShownWarning>,
    /// What was told when looking back.
    pub retrospectives: Vec<Retrospective>,
    pub(super) decisions: Vec<plan_decision::StoredDecision>,
    /// Everything ever said about the Days of the latest plan that it is judged by, corrected or not.
    pub(super) told: Vec<History>,
}

impl App {
    /// Everything said, as of `now`.
    ///
    /// # Errors
    /// When the data cannot be read.
    pub fn facts(&self, now: &Now) -> Result<Facts> {
        self.facts_from(now, reading::all)
    }

    /// The same with no other readings than the intended bedtimes: all that taking in an answer needs.
    pub(super) fn facts_for_saving(&self, now: &Now) -> Result<Facts> {
        self.facts_from(now, |connection| reading::of(connection, catalog::INTENDED_BEDTIME))
    }

    fn facts_from(
        &self,
        now: &Now,
        readings: impl FnOnce(&rusqlite::Connection) -> rusqlite::Result<Vec<History>> + Send + 'static,
    ) -> Result<Facts> {
        let instant = now.clone();
        self.store.read(move |connection| {
            let stored: BTreeMap<String, String> = setting::all(connection)?;
            let settings = Settings::from_stored(&stored);
            // Another program may have changed it since.
            words::wish(&settings.wishes);
            let today = instant.day(settings.rules.rollover);
            let mut signals = catalog::all();
            signals.extend(own_signal::all(connection)?);
            // Those the person put in order come first, in that order.
            signals.sort_by_key(|signal| settings.place(signal));
            let decisions = plan_decision::all(connection)?;
            let told = match planning::first_day(&decisions) {
                Some(first) => reading::versions(connection, planning::JUDGED_BY, first)?,
                None => Vec::new(),
            };
            Ok(Facts {
                today,
                settings,
                histories: readings(connection)?,
                signals,
                checked_in: check_in::of(connection, today)?.is_some(),
                events: event::all(connection)?,
                warnings: warning::all(connection)?,
                retrospectives: retrospective::all(connection)?,
                decisions,
                told,
            })
        })
    }
}

impl Facts {
    /// The signal of this name: the catalog's, the two bedtimes, or the person's own.
    ///
    /// # Errors
    /// [`Code::BadValue`](crate::error::Code::BadValue) naming the signals there are.
    pub fn signal(&self, id: &str) -> Result<Signal> {
        let known = || self.signals.iter().cloned().chain(catalog::bedtime_parts());
        known().find(|signal| signal.id.as_str() == id).ok_or_else(|| {
            let names: Vec<String> = known().map(|signal| signal.id.to_string()).collect();
            let what = say!("app-signal-unknown", id = quotable(id));
            Error::bad_value(what, "", say!("app-use-one-of", names = names.join(", ")))
        })
    }

    /// Whether the person has begun: finished the welcome, set something, or said anything. Nobody is reminded before.
    pub fn has_begun(&self) -> bool {
        self.settings.welcomed || !self.histories.is_empty()
    }

    /// Whether anything was ever said about a signal.
    pub(super) fn is_spoken_of(&self, signal: &Signal) -> bool {
        !readings_of(&self.histories, signal.id.as_str()).is_empty()
    }

    /// Whether any plan was ever started.
    pub(super) fn has_plans(&self) -> bool {
        !self.decisions.is_empty()
    }

    /// The first Day anything was said about.
    pub fn first_day(&self) -> Option<Day> {
        self.histories.iter().filter_map(|history| history.readings.first()).map(|reading| reading.day).min()
    }

    /// The series of a signal over all Days up to today.
    pub fn series(&self, signal: &Signal) -> Option<Series> {
        let to = self.today.max(self.histories.iter().filter_map(|h| h.readings.last()).map(|r| r.day).max()?);
        Some(series(signal, &self.histories, self.first_day()?, to))
    }

    /// Every Day up to today judged and levelled. A running plan's Days do not teach what is usual.
    pub fn trace(&self) -> Trace {
        self.trace_until(self.today)
    }

    /// The same, up to a Day.
    pub fn trace_until(&self, day: Day) -> Trace {
        self.trace_at(self.settings.sensitivity, day)
    }

    /// The same, as another sensitivity would have it.
    pub(super) fn trace_at(&self, sensitivity: Sensitivity, day: Day) -> Trace {
        let Some(from) = self.first_day().filter(|first| *first <= day) else {
            return Trace::empty();
        };
        let followed = self.signals.iter().map(|signal| series(signal, &self.histories, from, day));
        let spoken: Vec<Series> = followed.filter(|series| series.values.iter().any(Option::is_some)).collect();
        let watching = Watching {
            sensitivity,
            judge_from: None,
            not_usual: RunningPlan::spans(&self.decisions, self.today),
            events: self.events.iter().map(|stored| stored.event).chain(planning::set_aside(&self.decisions)).collect(),
            answers: self.warnings.iter().filter_map(ShownWarning::answered).collect(),
            first_signs: planning::first_signs_told(&self.retrospectives),
        };
        trace(spoken, &watching)
    }

    /// When the person means to be in bed, `HH:MM`: as set, else as they said last.
    pub fn intended_bedtime(&self) -> Option<String> {
        let said =
            readings_of(&self.histories, catalog::INTENDED_BEDTIME).iter().rev().find_map(|one| one.answer.number());
        self.settings.intended_bedtime.clone().or_else(|| said.map(answer::clock_text))
    }

    /// What was answered about a signal on a Day.
    pub fn answer(&self, signal: &SignalId, day: Day) -> Option<Answer> {
        let readings = readings_of(&self.histories, signal.as_str());
        readings.binary_search_by_key(&day, |reading| reading.day).ok().map(|at| readings[at].answer)
    }
}

/// The present level and what carries it.
pub(super) fn present(trace: &Trace, today: Day) -> (Level, Vec<Evidence>) {
    (trace.level(), gather(&trace.lines, today))
}
