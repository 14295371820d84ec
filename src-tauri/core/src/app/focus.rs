//! Focus sessions: begun and ended by the person, counted into the Day's focused work. A forgotten one is asked about,
//! never guessed.

use uuid::Uuid;

use super::App;
use crate::{
    day::Now,
    error::{Error, Result},
    io::store::{focus_session, reading},
    notification::plan::hours,
    record::{Answer, NewReading, SignalId, Source},
    say,
    signal::catalog,
    view::{
        self,
        focus::{FocusView, is_ahead, is_forgotten, minutes_since},
    },
};

const DAY_MINUTES: u32 = 24 * 60;

impl App {
    /// The timer: whether a session runs, since when, and the minutes counted today.
    ///
    /// # Errors
    /// When the data cannot be read.
    pub fn focus(&self, now: &Now) -> Result<FocusView> {
        let settings = self.settings()?;
        let today = now.day(settings.rules.rollover);
        let (running, counted) = self.store.read(move |connection| {
            Ok((focus_session::running(connection)?, focus_session::minutes_of(connection, today)?))
        })?;
        Ok(view::focus::build(running.as_ref(), counted, today, settings.break_after, now))
    }

    /// Begins a session, which counts into today even when it ends after midnight.
    ///
    /// # Errors
    /// [`Code::Refused`](crate::error::Code::Refused) while one runs.
    pub fn start_focus(&self, now: &Now) -> Result<FocusView> {
        let today = self.today_of(now)?;
        if self.store.read(focus_session::running)?.is_some() {
            return Err(Error::refused(say!("focus-runs"), "", say!("focus-runs-next")));
        }
        self.store.write(now, move |transaction, stamp| focus_session::start(transaction, today, stamp))?;
        self.focus(now)
    }

    /// Ends the session and counts it into its Day: all of it, or the minutes the person reports. What they answered about the
    /// Day themselves stays.
    ///
    /// # Errors
    /// [`Code::Refused`](crate::error::Code::Refused) when none runs, or when one runs for so long that it was probably
    /// forgotten and no length was reported; [`Code::BadValue`](crate::error::Code::BadValue) for more minutes than
    /// there were.
    pub fn stop_focus(&self, reported: Option<u32>, all: bool, now: &Now) -> Result<FocusView> {
        let today = self.today_of(now)?;
        let Some(running) = self.store.read(focus_session::running)? else {
            return Err(Error::refused(say!("focus-runs-not"), "", say!("focus-runs-not-next")));
        };
        let ran = minutes_since(&running, now);
        if reported.is_none() && !all && is_forgotten(&running, today, now) {
            let what = say!("focus-forgotten", length = hours(ran));
            return Err(Error::refused(what, "", say!("focus-forgotten-next")));
        }
        let most = if is_ahead(&running, now) { DAY_MINUTES } else { ran };
        if let Some(more) = reported.filter(|minutes| *minutes > most) {
            let what = say!("focus-too-long", length = hours(more));
            return Err(Error::bad_value(what, "", say!("focus-too-long-next", minutes = most)));
        }
        let minutes = reported.unwrap_or(ran).min(DAY_MINUTES);
        let day = running.day.min(today);
        let focus = SignalId::of_catalog(catalog::FOCUS);
        let kept = self.store.write(now, move |transaction, stamp| {
            focus_session::stop(transaction, &running.id, day, minutes, stamp)?;
            let mine = reading::source_of(transaction, &focus, day)?.is_some_and(|source| source != Source::Timer);
            if mine || minutes == 0 {
                return Ok(mine);
            }
            let total = focus_session::minutes_of(transaction, day)?.min(DAY_MINUTES);
            let counted = NewReading { signal: focus, day, answer: Answer::Value(f64::from(total)) };
            reading::put(transaction, &[counted], Source::Timer, today, &Uuid::new_v4().to_string(), stamp)?;
            Ok(false)
        })?;
        let view = self.focus(now)?;
        let length = hours(minutes);
        let sentence = if kept {
            say!("focus-counted-beside-yours", length = length)
        } else {
            say!("focus-counted", length = length)
        };
        Ok(FocusView { sentence, ..view })
    }
}
