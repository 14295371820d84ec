//! The tick: the regular look at what is due, and what happens with a note.

use chrono::TimeDelta;

use super::{App, Facts, facts::present, planning::RunningPlan};
use crate::{
    day::Now,
    error::Result,
    io::store::delivery,
    level::{Level, Trace},
    notification::{Notification, compose},
    reminder::{Agenda, Delivery, due, next_check_in},
    view::status::NextReminder,
};

/// How far back deliveries matter: longer than a warning's rest, and than most warnings last.
const LOOK_BACK: TimeDelta = TimeDelta::days(120);
/// How long "Later" is.
const LATER: TimeDelta = TimeDelta::hours(1);

impl App {
    /// Looks at what is due and lets `show` show it; it is logged only after `show` succeeded. The note that was due, and
    /// whether it could be shown.
    ///
    /// # Errors
    /// When the data cannot be read or written. What `show` meets is returned beside the note.
    pub fn tick(
        &self,
        now: &Now,
        show: &mut dyn FnMut(&Notification) -> Result<()>,
    ) -> Result<Option<(Notification, Result<()>)>> {
        let facts = self.facts(now)?;
        let trace = facts.trace();
        self.note_completion(&facts, &trace, now)?;
        let (level, evidence) = present(&trace, facts.today);
        self.keep_warning(&facts, level, &evidence, now)?;
        let Some(note) = self.due_from(&facts, &trace, now)? else { return Ok(None) };
        let shown = show(&note);
        if shown.is_ok() {
            let logged = note.clone();
            self.store.write(now, move |transaction, stamp| delivery::add(transaction, &logged, stamp))?;
        }
        Ok(Some((note, shown)))
    }

    /// The note that is due now, if any.
    ///
    /// # Errors
    /// When the data cannot be read.
    pub fn due(&self, now: &Now) -> Result<Option<Notification>> {
        let facts = self.facts(now)?;
        self.due_from(&facts, &facts.trace(), now)
    }

    /// The same, from facts that were read already.
    pub(super) fn due_from(&self, facts: &Facts, trace: &Trace, now: &Now) -> Result<Option<Notification>> {
        if !facts.has_begun() {
            return Ok(None);
        }
        let deliveries = self.deliveries(now)?;
        let (level, evidence) = present(trace, facts.today);
        let plan_running = RunningPlan::on(facts, trace, facts.today).is_some();
        let reminder = due(&agenda(facts, level, plan_running, &deliveries), now);
        Ok(reminder.map(|reminder| compose(&reminder, &evidence, facts.settings.details)))
    }

    /// Puts a shown note off for an hour.
    ///
    /// # Errors
    /// When the data cannot be written.
    pub fn later(&self, note: &Notification, now: &Now) -> Result<()> {
        let (kind, day, until) = (note.kind, note.day, (now.instant + LATER).timestamp());
        self.store
            .write(now, move |transaction, stamp| delivery::put_off(transaction, kind, day, until, stamp).map(|_| ()))
    }

    /// When the next check-in note can come.
    ///
    /// # Errors
    /// When the data cannot be read.
    pub(super) fn next_reminder(&self, facts: &Facts, level: Level, now: &Now) -> Result<Option<NextReminder>> {
        let deliveries = self.deliveries(now)?;
        let (day, at) = next_check_in(&agenda(facts, level, false, &deliveries), now);
        let at = crate::zone::rfc3339(at, now.zone.offset_minutes(at));
        Ok(Some(NextReminder { kind: "check_in".to_owned(), for_day: day.to_string(), at }))
    }

    fn deliveries(&self, now: &Now) -> Result<Vec<Delivery>> {
        let from = (now.instant - LOOK_BACK).timestamp();
        self.store.read(move |connection| delivery::since(connection, from))
    }
}

fn agenda<'a>(facts: &Facts, level: Level, plan_running: bool, deliveries: &'a [Delivery]) -> Agenda<'a> {
    Agenda {
        rules: facts.settings.rules,
        checked_in: facts.checked_in,
        level,
        plan_running,
        silent_until: facts.settings.silent_until,
        deliveries,
    }
}
