//! Taking back what was just done.

use std::fmt;

use super::App;
use crate::{
    day::Now,
    error::{Error, Result, quotable},
    io::store::{Stamp, StoreResult, TakenBack, Transaction},
    say,
    view::check_in::SavedView,
};

/// What a handle takes back: the words for it, and the id under which the store keeps the earlier state.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Undo {
    what: What,
    id: String,
}

/// What can be taken back, by area.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum What {
    /// A check-in was saved.
    CheckIn,
    /// Something about a stretch of time was recorded, changed or removed, or a warning was answered.
    Event,
    /// A signal of the person's own was removed.
    Signal,
    /// A decision about a plan, or a review of it.
    Plan,
    /// Something in the log, the pathway, ideas, spells or a week.
    Research,
    /// A file was imported.
    Import,
}

impl What {
    const ALL: [What; 6] = [What::CheckIn, What::Event, What::Signal, What::Plan, What::Research, What::Import];

    fn name(self) -> &'static str {
        match self {
            What::CheckIn => "check-in",
            What::Event => "event",
            What::Signal => "signal",
            What::Plan => "plan",
            What::Research => "research",
            What::Import => "import",
        }
    }
}

impl fmt::Display for Undo {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{}:{}", self.what.name(), self.id)
    }
}

impl Undo {
    /// The handle written in `text`.
    ///
    /// # Errors
    /// [`Code::BadValue`](crate::error::Code::BadValue) for anything else.
    pub fn parse(text: &str) -> Result<Undo> {
        let read = text.split_once(':').and_then(|(name, id)| {
            let what = What::ALL.into_iter().find(|what| what.name() == name)?;
            Some(Undo { what, id: id.to_owned() })
        });
        read.ok_or_else(|| {
            Error::bad_value(say!("undo-no-handle", text = quotable(text)), "", say!("undo-unknown-next"))
        })
    }
}

impl App {
    /// Writes something that can be taken back; its result, and the handle to take it back.
    pub(super) fn do_undoably<T: Send + 'static>(
        &self,
        what: What,
        now: &Now,
        work: impl FnOnce(&Transaction<'_>, &Stamp) -> StoreResult<T> + Send + 'static,
    ) -> Result<(T, String)> {
        // A decision about a plan can be taken back on its own Day only: after that it was lived with.
        let day = if what == What::Plan { Some(self.today_of(now)?) } else { None };
        let (done, id) = self.store.write_undoable(now, day, work)?;
        Ok((done, Undo { what, id }.to_string()))
    }

    /// Takes an import back, as [`App::undo`] does.
    ///
    /// # Errors
    /// As [`App::undo`]; [`Code::BadValue`](crate::error::Code::BadValue) also for the handle of something else.
    pub fn undo_import(&self, handle: &str, now: &Now) -> Result<SavedView> {
        if Undo::parse(handle)?.what != What::Import {
            let what = say!("undo-no-handle", text = quotable(handle));
            return Err(Error::bad_value(what, "", say!("undo-no-import-next")));
        }
        self.undo(handle, now)
    }

    /// Takes something back: everything it changed is as it was before.
    ///
    /// # Errors
    /// [`Code::BadValue`](crate::error::Code::BadValue) for what is no handle, [`Code::Refused`](crate::error::Code)
    /// when it was taken back already, is too long ago, or was changed since; nothing is changed then.
    pub fn undo(&self, handle: &str, now: &Now) -> Result<SavedView> {
        let Undo { what, id } = Undo::parse(handle)?;
        let refused = |what: String, next: String| Err(Error::refused(what, "", next));
        let readings = match self.store.take_back(id, what == What::Import, self.today_of(now)?, now)? {
            TakenBack::Done { readings } => readings,
            TakenBack::Unknown => return refused(say!("undo-unknown"), say!("undo-unknown-next")),
            TakenBack::ChangedSince => return refused(say!("undo-changed-since"), say!("undo-changed-since-next")),
            TakenBack::TooLate => return refused(say!("plan-too-late-to-undo"), String::new()),
        };
        let sentence = match what {
            What::CheckIn | What::Import if readings > 0 => say!("check-in-taken-back", count = readings),
            What::Signal => say!("own-signal-back"),
            What::Research => say!("log-taken-back"),
            _ => say!("undo-done"),
        };
        Ok(SavedView { sentence, undo: None })
    }
}
