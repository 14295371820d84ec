//! Reminders: what is known when something may be due, what happens with a reminder, and what the next days would look like.

use chrono::TimeDelta;

use super::App;
use crate::{
    day::{Day, Now},
    error::{Error, Result, quotable},
    facts::settings::{LOOKED_AT, RUNNING_NOTICE, SILENT_FROM, SILENT_UNTIL},
    io::store::{check_in, delivery, restoring, setting},
    notification::DueReminder,
    reminder::{
        Kind, Reminder, SilentUntil,
        simulate::{Put, Shown},
    },
    say,
    view::{
        outlook::{self, Outlook},
        preview::{PreviewLine, line},
        settings::{silence_sentence, silent_until},
    },
};

/// A look at Taper is written down at most this often.
const LOOKED_EVERY_SECONDS: i64 = 60;

impl App {
    /// The outlook as of now. Also records what the Day has brought: a plan that was completed, a warning that is shown.
    ///
    /// # Errors
    /// When the data cannot be read or written.
    pub fn outlook(&self, now: &Now) -> Result<Outlook> {
        let facts = self.facts(now)?;
        let assessment = facts.assess();
        self.record_completion(&facts, &assessment, now)?;
        self.keep_warning(&facts, &assessment, now)?;
        Ok(outlook::build(&facts, &assessment))
    }

    /// Has `show` show the reminder that is due, and records it only after that succeeded. The reminder, and whether it could
    /// be shown.
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
        Ok(outlook::build(&facts, &facts.assess()).due(now))
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

    /// Records that a reminder was shown by the desktop, or left to the window.
    ///
    /// # Errors
    /// When the data cannot be written.
    pub fn record_shown(&self, due: &DueReminder, on_desktop: bool, now: &Now) -> Result<()> {
        let due = due.clone();
        self.store.write(now, move |transaction, stamp| delivery::add(transaction, &due, on_desktop, stamp))
    }

    /// Puts a shown reminder off, by an hour or until tomorrow.
    ///
    /// # Errors
    /// When the data cannot be written.
    pub fn put_off(&self, kind: Kind, day: Day, put: Put, now: &Now) -> Result<()> {
        let until = put.until(now.instant).map(|until| until.timestamp());
        let looked = now.instant.timestamp().to_string();
        self.store.write(now, move |transaction, stamp| {
            delivery::put_off(transaction, kind, day, until, stamp)?;
            setting::put(transaction, LOOKED_AT, &looked, stamp)
        })
    }

    /// Switches the reminders of a kind off, after "Stop these".
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

    /// Records that somebody looked at Taper: reminders that became rarer come as often as before again.
    ///
    /// # Errors
    /// When the data cannot be written.
    pub fn looked(&self, now: &Now) -> Result<()> {
        let at = now.instant.timestamp();
        if (at - self.settings()?.looked_at).abs() < LOOKED_EVERY_SECONDS {
            return Ok(());
        }
        self.remember(LOOKED_AT, at.to_string(), now)
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
        let from = now.instant.timestamp();
        let until = match silence {
            Silence::Hours(hours) => SilentUntil::Span { from, end: from + TimeDelta::hours(hours).num_seconds() },
            Silence::UntilTomorrow => {
                let tomorrow = now.day(settings.rules.rollover).plus(1);
                let begins = now.zone.instant_of(tomorrow, u16::from(settings.rules.rollover) * 60);
                SilentUntil::Span { from, end: begins.timestamp() }
            }
            Silence::UntilResumed => SilentUntil::Resumed,
            Silence::Ended => SilentUntil::NotSilent,
        };
        self.keep_silence(until, now)?;
        Ok(silence_sentence(until, now))
    }

    /// Silences every reminder from now on for a time, unless they are silent for longer already.
    pub(super) fn silence_at_least(&self, time: TimeDelta, now: &Now) -> Result<()> {
        let from = now.instant.timestamp();
        let wanted = SilentUntil::Span { from, end: from + time.num_seconds() };
        let present = self.settings()?.silent_until;
        self.keep_silence(if present.covers(from) { present.or_longer(wanted) } else { wanted }, now)
    }

    fn keep_silence(&self, until: SilentUntil, now: &Now) -> Result<()> {
        self.store.write(now, move |transaction, stamp| {
            setting::put(transaction, SILENT_UNTIL, &until.stored().to_string(), stamp)?;
            setting::put(transaction, SILENT_FROM, &until.asked_at().to_string(), stamp)
        })
    }

    /// Until when every notification is silent, in words; nothing when none is.
    ///
    /// # Errors
    /// When the data cannot be read.
    pub fn silent_until(&self, now: &Now) -> Result<Option<String>> {
        Ok(silent_until(self.settings()?.silent_until, now))
    }

    /// What would be shown on the next days with these settings, if every check-in is given soon after its reminder and all
    /// else stays as it is.
    ///
    /// # Errors
    /// When the data cannot be read.
    pub fn preview(&self, days: i64, now: &Now) -> Result<Vec<Shown>> {
        let facts = self.facts(now)?;
        Ok(outlook::preview(outlook::build(&facts, &facts.assess()), days, now))
    }

    /// The same, a line a reminder, as the settings show it.
    ///
    /// # Errors
    /// When the data cannot be read.
    pub fn preview_lines(&self, days: i64, now: &Now) -> Result<Vec<PreviewLine>> {
        Ok(self.preview(days, now)?.iter().map(|shown| line(shown, now)).collect())
    }
}

/// For how long no reminder is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Silence {
    /// For some hours from now on.
    Hours(i64),
    /// Until the next Day begins, at the roll-over hour.
    UntilTomorrow,
    /// Until the person resumes them.
    UntilResumed,
    /// Not silent any more: resumed.
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
            _ => Err(Error::bad_value(say!("silence-none", text = quotable(text)), "", say!("silence-none-next"))),
        }
    }
}
