//! Reminders: what is known when something may be due, what happens with a note, and what the next days would look like.

use chrono::TimeDelta;

use super::App;
use crate::{
    day::{Day, Now},
    error::{Error, Result, quotable},
    facts::settings::{LOOKED_AT, TOLD_IT_STAYS},
    io::store::{check_in, delivery, restoring, setting},
    notification::Notification,
    reminder::{
        Kind,
        simulate::{Put, Shown},
    },
    say,
    view::{
        outlook::{self, FOREVER, Outlook},
        settings::{silence_sentence, silent_until},
    },
};

/// A look at Taper is written down at most this often.
const LOOKED_EVERY_SECONDS: i64 = 60;
impl App {
    /// What is known now. Also writes down what the Day has brought: a plan walked to its end, a warning that is shown.
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
        let Some(note) = self.outlook(now)?.due(now) else { return Ok(None) };
        let shown = show(&note);
        if shown.is_ok() {
            self.note_shown(&note, true, now)?;
        }
        Ok(Some((note, shown)))
    }

    /// The reminder that is due now, if any.
    ///
    /// # Errors
    /// When the data cannot be read.
    pub fn due(&self, now: &Now) -> Result<Option<Notification>> {
        let facts = self.facts(now)?;
        Ok(outlook::build(&facts, &facts.assess()).due(now))
    }

    /// Whether a note is still wanted a moment before it is shown: nothing is said of what was done a second ago.
    ///
    /// # Errors
    /// When the data cannot be read.
    pub fn is_still_wanted(&self, note: &Notification, now: &Now) -> Result<bool> {
        let day = now.day(self.settings()?.rules.rollover);
        let done = match note.kind {
            Kind::CheckIn => self.store.read(move |connection| check_in::of(connection, day))?.is_some(),
            Kind::Nudge => !self.store.read(move |connection| restoring::done_on(connection, day))?.is_empty(),
            _ => false,
        };
        Ok(note.day == day && !done)
    }

    /// Writes that a note was shown by the desktop, or left to the window.
    ///
    /// # Errors
    /// When the data cannot be written.
    pub fn note_shown(&self, note: &Notification, on_desktop: bool, now: &Now) -> Result<()> {
        let note = note.clone();
        self.store.write(now, move |transaction, stamp| delivery::add(transaction, &note, on_desktop, stamp))
    }

    /// Puts a shown note off.
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

    /// Remembers that somebody looked at Taper: notes that got rarer come in their usual rhythm again.
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

    /// Whether it still has to be said, for the first and last time, that Taper stays when its window is closed.
    ///
    /// # Errors
    /// When the data cannot be read or written.
    pub fn told_that_it_stays(&self, now: &Now) -> Result<bool> {
        let told = self.store.read(setting::all)?.contains_key(TOLD_IT_STAYS);
        if !told {
            self.remember(TOLD_IT_STAYS, "yes".to_owned(), now)?;
        }
        Ok(!told)
    }

    /// Silences every note: until an instant, or until the person says otherwise.
    ///
    /// # Errors
    /// When the data cannot be written.
    pub fn silence(&self, silence: Silence, now: &Now) -> Result<String> {
        let settings = self.settings()?;
        let until = match silence {
            Silence::Hours(hours) => (now.instant + TimeDelta::hours(hours)).timestamp(),
            Silence::UntilTomorrow => {
                let tomorrow = now.day(settings.rules.rollover).plus(1);
                now.zone.instant_of(tomorrow, u16::from(settings.rules.rollover) * 60).timestamp()
            }
            Silence::UntilResumed => FOREVER,
            Silence::Ended => 0,
        };
        self.remember("silent_until", until.to_string(), now)?;
        Ok(silence_sentence(until, now))
    }

    /// Until when every notification is silent, in words; nothing when none is.
    ///
    /// # Errors
    /// When the data cannot be read.
    pub fn silent_until(&self, now: &Now) -> Result<Option<String>> {
        Ok(silent_until(self.settings()?.silent_until, now))
    }

    /// What would be shown on the next days with these settings, if every check-in is given soon after its note and all
    /// else stays as it is.
    ///
    /// # Errors
    /// When the data cannot be read.
    pub fn preview(&self, days: i64, now: &Now) -> Result<Vec<Shown>> {
        let facts = self.facts(now)?;
        Ok(outlook::preview(outlook::build(&facts, &facts.assess()), days, now))
    }
}

/// How long everything is silent.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Silence {
    /// Some hours.
    Hours(i64),
    /// Until the next Day.
    UntilTomorrow,
    /// Until the person says otherwise.
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
