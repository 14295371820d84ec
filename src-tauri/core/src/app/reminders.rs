//! Reminders: what is known when something may be due, what happens with a reminder, and what the next days would look like.

use chrono::TimeDelta;

use super::{App, Facts, facts::present, planning, quotable};
use crate::{
    day::{Day, Now},
    error::{Error, Result},
    io::store::{check_in, delivery, focus_session, restoring, setting},
    level::Trace,
    notification::{DueReminder, Known, compose, words},
    reminder::{
        Agenda, Kind, Reminder, SilentUntil, due, next,
        simulate::{Happens, Life, Put, Shown},
    },
    say,
    view::{preview::PreviewLine, status::NextReminder},
};

/// How far back deliveries matter: longer than a warning's rest, and than most warnings last.
const LOOK_BACK: TimeDelta = TimeDelta::days(120);
/// A look at Taper is written down at most this often.
const LOOKED_EVERY_SECONDS: i64 = 60;
/// Set once the notice was shown that Taper keeps running when its window is closed.
const RUNNING_NOTICE: &str = "told_it_stays";

/// What is known when something may be due, worked out once and good until something is recorded, shown or set, or a new Day
/// begins.
#[derive(Debug, Clone)]
pub struct Outlook {
    /// The Day it holds for.
    pub day: Day,
    /// What the rules look at.
    pub agenda: Agenda,
    /// Whether a focus session runs.
    pub in_focus: bool,
    /// Whether the person has begun: nobody is reminded before.
    pub has_begun: bool,
    known: Known,
}

impl Outlook {
    /// The reminder that is due at an instant of its Day.
    pub fn due(&self, now: &Now) -> Option<DueReminder> {
        let reminder = due(&self.agenda, now)?;
        Some(DueReminder { reminder, notification: compose(&reminder, &self.known) })
    }

    /// Whether the person has silenced all reminders at this instant.
    pub fn is_silent(&self, now: &Now) -> bool {
        self.has_begun && self.agenda.silent_until.covers(now.instant.timestamp())
    }
}

impl App {
    /// What is known now. Also writes down what the Day has brought: a plan walked to its end, a warning that is shown.
    ///
    /// # Errors
    /// When the data cannot be read or written.
    pub fn outlook(&self, now: &Now) -> Result<Outlook> {
        let facts = self.facts(now)?;
        let trace = facts.trace();
        self.note_completion(&facts, &trace, now)?;
        let (level, evidence) = present(&trace, facts.today);
        self.keep_warning(&facts, level, &evidence, now)?;
        self.outlook_from(&facts, &trace, now)
    }

    pub(super) fn outlook_from(&self, facts: &Facts, trace: &Trace, now: &Now) -> Result<Outlook> {
        let today = facts.today;
        let (level, evidence) = present(trace, today);
        let plan = planning::RunningPlan::on(facts, trace, today);
        let from = (now.instant - LOOK_BACK).timestamp();
        let (deliveries, in_focus, restored, things) = self.store.read(move |connection| {
            let deliveries = delivery::since(connection, from)?;
            let in_focus = focus_session::running(connection)?.is_some();
            let restored = !restoring::done_on(connection, today)?.is_empty();
            let picked = restoring::all(connection)?.into_iter().filter(|thing| thing.picked);
            Ok((deliveries, in_focus, restored, picked.map(|thing| thing.words).collect::<Vec<_>>()))
        })?;
        let relapse = planning::relapse(facts, trace);
        let rebound = planning::rebound_note(facts, trace);
        let mut rules = facts.settings.rules.clone();
        rules.bedtime = facts
            .settings
            .intended_bedtime
            .as_deref()
            .and_then(crate::signal::answer::clock)
            .map(|minute| minute as u16);
        let thing = (!things.is_empty()).then(|| {
            let at = usize::try_from(today.since(Day::EPOCH)).unwrap_or(0) % things.len();
            things[at].clone()
        });
        let agenda = Agenda {
            checked_in: facts.checked_in.then_some(today),
            restored: restored.then_some(today),
            has_restoring: thing.is_some(),
            level,
            plan_running: plan.is_some(),
            plan_room: plan.as_ref().is_some_and(|plan| plan.room_minutes() > 0 && !plan.is_paused()),
            sign: relapse.is_some(),
            rebound: rebound.is_some(),
            days_off: planning::days_off(facts),
            looked_at: facts.settings.looked_at,
            // The one that looks at the desktop says so.
            presence_is_known: false,
            // Nobody is reminded before they have begun.
            silent_until: if facts.has_begun() { facts.settings.silent_until } else { SilentUntil::Resumed },
            deliveries,
            rules,
        };
        let known = Known {
            details: facts.settings.details,
            evidence,
            room: plan.as_ref().map(planning::RunningPlan::room_sentence),
            thing,
            sign: relapse,
            rebound,
        };
        Ok(Outlook { day: today, agenda, in_focus, has_begun: facts.has_begun(), known })
    }

    /// What the window says in place of a reminder: one the desktop could not show, or that found no good moment today. What
    /// Home says anyway needs no notice.
    pub(super) fn notice(&self, facts: &Facts, trace: &Trace, now: &Now) -> Result<Option<String>> {
        let outlook = self.outlook_from(facts, trace, now)?;
        let said_anyway = |kind: Kind| !matches!(kind, Kind::CheckIn | Kind::Review | Kind::Nudge | Kind::WindDown);
        if let Some(due) = outlook.due(now) {
            return Ok(Some(due.notification.body).filter(|_| !said_anyway(due.reminder.kind)));
        }
        let left = outlook.agenda.deliveries.iter().rfind(|shown| shown.day == facts.today && !shown.on_desktop);
        let open = left.filter(|shown| shown.kind != Kind::CheckIn || !facts.checked_in);
        Ok(open.filter(|shown| !said_anyway(shown.kind)).map(|shown| words::left_to_the_window(shown.kind)))
    }

    /// Looks at what is due and lets `show` show it; it is logged only after `show` succeeded. The reminder that was due,
    /// and whether it could be shown.
    ///
    /// # Errors
    /// When the data cannot be read or written. What `show` meets is returned beside the reminder.
    pub fn tick(
        &self,
        now: &Now,
        show: &mut dyn FnMut(&DueReminder) -> Result<()>,
    ) -> Result<Option<(DueReminder, Result<()>)>> {
        let Some(due) = self.outlook(now)?.due(now) else { return Ok(None) };
        let shown = show(&due);
        if shown.is_ok() {
            self.record_shown(&due, true, now)?;
        }
        Ok(Some((due, shown)))
    }

    /// The reminder that is due now, if any.
    ///
    /// # Errors
    /// When the data cannot be read.
    pub fn due(&self, now: &Now) -> Result<Option<DueReminder>> {
        let facts = self.facts(now)?;
        Ok(self.outlook_from(&facts, &facts.trace(), now)?.due(now))
    }

    /// Whether a reminder is still wanted a moment before it is shown: what was done a second ago needs none.
    ///
    /// # Errors
    /// When the data cannot be read.
    pub fn is_still_wanted(&self, reminder: &Reminder, now: &Now) -> Result<bool> {
        let day = now.day(self.settings()?.rules.rollover);
        let done = match reminder.kind {
            Kind::CheckIn => self.store.read(move |connection| check_in::of(connection, day))?.is_some(),
            Kind::Nudge => !self.store.read(move |connection| restoring::done_on(connection, day))?.is_empty(),
            _ => false,
        };
        Ok(reminder.day == day && !done)
    }

    /// Writes that a reminder was shown by the desktop, or left to the window.
    ///
    /// # Errors
    /// When the data cannot be written.
    pub fn record_shown(&self, due: &DueReminder, on_desktop: bool, now: &Now) -> Result<()> {
        let due = due.clone();
        self.store.write(now, move |transaction, stamp| delivery::add(transaction, &due, on_desktop, stamp))
    }

    /// Puts a shown reminder off.
    ///
    /// # Errors
    /// When the data cannot be written.
    pub fn put_off(&self, kind: Kind, day: Day, put: Put, now: &Now) -> Result<()> {
        let until = put.until(now.instant).map(|until| until.timestamp());
        let looked = now.instant.timestamp().to_string();
        self.store.write(now, move |transaction, stamp| {
            delivery::put_off(transaction, kind, day, until, stamp)?;
            setting::put(transaction, setting::LOOKED_AT, &looked, stamp)
        })
    }

    /// "Not this one again": switches a kind off.
    ///
    /// # Errors
    /// When the data cannot be written.
    pub fn mute(&self, kind: Kind, now: &Now) -> Result<()> {
        let key = match kind {
            Kind::Warning | Kind::Sign | Kind::Rebound => "remind_warning",
            Kind::CheckIn => "remind_check_in",
            Kind::Plan => "remind_plan",
            Kind::Review => "remind_review",
            Kind::Nudge => "remind_nudge",
            Kind::WindDown => "remind_wind_down",
        };
        self.looked(now)?;
        self.configure(&[(key.to_owned(), "no".to_owned())], now)
    }

    /// Remembers that somebody looked at Taper: reminders that got rarer come in their usual rhythm again.
    ///
    /// # Errors
    /// When the data cannot be written.
    pub fn looked(&self, now: &Now) -> Result<()> {
        let at = now.instant.timestamp();
        if (at - self.settings()?.looked_at).abs() < LOOKED_EVERY_SECONDS {
            return Ok(());
        }
        self.remember(setting::LOOKED_AT, at.to_string(), now)
    }

    /// Whether to show the notice that Taper keeps running when its window is closed: only the first time this is asked.
    ///
    /// # Errors
    /// When the data cannot be read or written.
    pub fn takes_running_notice(&self, now: &Now) -> Result<bool> {
        let was_shown = self.store.read(setting::all)?.contains_key(RUNNING_NOTICE);
        if !was_shown {
            self.remember(RUNNING_NOTICE, "yes".to_owned(), now)?;
        }
        Ok(!was_shown)
    }

    /// Silences every reminder: until an instant, or until the person resumes them.
    ///
    /// # Errors
    /// When the data cannot be written.
    pub fn silence(&self, silence: Silence, now: &Now) -> Result<String> {
        let settings = self.settings()?;
        let until = match silence {
            Silence::Hours(hours) => SilentUntil::Instant((now.instant + TimeDelta::hours(hours)).timestamp()),
            Silence::UntilTomorrow => {
                let tomorrow = now.day(settings.rules.rollover).plus(1);
                let begins = now.zone.instant_of(tomorrow, u16::from(settings.rules.rollover) * 60);
                SilentUntil::Instant(begins.timestamp())
            }
            Silence::UntilResumed => SilentUntil::Resumed,
            Silence::Ended => SilentUntil::NotSilent,
        };
        self.remember("silent_until", until.stored().to_string(), now)?;
        Ok(silence_sentence(until, now))
    }

    /// Until when every reminder is silent, in words; nothing when none is.
    ///
    /// # Errors
    /// When the data cannot be read.
    pub fn silent_until(&self, now: &Now) -> Result<Option<String>> {
        let until = self.settings()?.silent_until;
        Ok(until.covers(now.instant.timestamp()).then(|| silence_sentence(until, now)))
    }

    /// The next reminder, if nothing else is recorded until then.
    ///
    /// # Errors
    /// When the data cannot be read.
    pub(super) fn next_reminder(&self, facts: &Facts, trace: &Trace, now: &Now) -> Result<Option<NextReminder>> {
        let mut agenda = self.outlook_from(facts, trace, now)?.agenda;
        // Also for somebody who has not begun: this is what would come.
        agenda.silent_until = facts.settings.silent_until;
        Ok(next(&agenda, now).map(|(reminder, at)| NextReminder {
            kind: reminder.kind.name().to_owned(),
            for_day: reminder.day.to_string(),
            at: crate::zone::rfc3339(at, now.zone.offset_minutes(at)),
        }))
    }

    /// What would be shown on the next days with these settings, if every check-in is given soon after its reminder and all
    /// else stays as it is.
    ///
    /// # Errors
    /// When the data cannot be read.
    pub fn preview(&self, days: i64, now: &Now) -> Result<Vec<Shown>> {
        let agenda = self.outlook_from_now(now)?;
        let end = now.zone.instant_of(now.day(agenda.rules.rollover).plus(days), u16::from(agenda.rules.rollover) * 60);
        let mut life = Life::new(agenda, now.clone(), 30);
        let mut at = now.instant;
        let mut answered = 0;
        while at < end {
            at += TimeDelta::minutes(15);
            life.until(at.min(end));
            let fresh: Vec<Kind> = life.shown()[answered..].iter().map(|shown| shown.reminder.kind).collect();
            answered = life.shown().len();
            for kind in fresh {
                life.happens(if kind == Kind::CheckIn { &Happens::CheckIn } else { &Happens::Look });
            }
        }
        Ok(life.shown().to_vec())
    }

    /// The same as a screen.
    ///
    /// # Errors
    /// When the data cannot be read.
    pub fn preview_lines(&self, days: i64, now: &Now) -> Result<Vec<PreviewLine>> {
        Ok(self.preview(days, now)?.iter().map(|shown| preview_line(shown, now)).collect())
    }

    fn outlook_from_now(&self, now: &Now) -> Result<Agenda> {
        let facts = self.facts(now)?;
        Ok(self.outlook_from(&facts, &facts.trace(), now)?.agenda)
    }
}

/// How long everything is silent.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Silence {
    /// Some hours.
    Hours(i64),
    /// Until the next Day.
    UntilTomorrow,
    /// Until the person resumes them.
    UntilResumed,
    /// No longer.
    Ended,
}

impl Silence {
    /// The silence typed as `1h`, `tomorrow` or `resume`.
    ///
    /// # Errors
    /// [`Code::BadValue`](crate::error::Code::BadValue) for anything else.
    pub fn parse(text: &str) -> Result<Silence> {
        let hours =
            text.strip_suffix('h').and_then(|hours| hours.parse().ok()).filter(|hours| (1..=24 * 30).contains(hours));
        match (text, hours) {
            ("tomorrow", _) => Ok(Silence::UntilTomorrow),
            ("resume" | "resumed" | "forever", _) => Ok(Silence::UntilResumed),
            (_, Some(hours)) => Ok(Silence::Hours(hours)),
            _ => Err(Error::bad_value(
                say!("app-silence-none", text = quotable(text)),
                "",
                say!("app-silence-none-next"),
            )),
        }
    }
}

fn silence_sentence(until: SilentUntil, now: &Now) -> String {
    if !until.covers(now.instant.timestamp()) {
        return say!("app-silence-ended");
    }
    match until.end() {
        None => say!("app-silence-until-resumed"),
        Some(instant) => {
            let then = Now { instant, zone: now.zone.clone() };
            say!("app-silence-until", day = words::date(Day::of(then.local().date())), time = clock(&then))
        }
    }
}

/// A line of the preview: `Tuesday 24 November 09:00`.
pub fn preview_line(shown: &Shown, now: &Now) -> PreviewLine {
    let then = Now { instant: shown.at, zone: now.zone.clone() };
    let day = words::weekday_date(Day::of(then.local().date()));
    PreviewLine { day, time: clock(&then), about: words::kind(shown.reminder.kind) }
}

fn clock(then: &Now) -> String {
    crate::words::clock(f64::from(then.minute_of_day()))
}
