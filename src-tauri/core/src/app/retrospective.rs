//! The retrospective: asked from memory first, laid beside the signals after, and what is kept of it.

use super::App;
use crate::{
    day::Now,
    error::{Error, Result},
    io::store::retrospective as store,
    record::retrospective::{Chosen, Recollection},
    say,
    view::retrospective::{self, RetrospectiveView, check_chosen, checked_recollection, what_about},
};

impl App {
    /// The retrospective: what led to the last plan, or to the last hard time, whichever is later.
    ///
    /// # Errors
    /// [`Code::Refused`](crate::error::Code::Refused) when there was neither; when the data cannot be read.
    pub fn retrospective(&self, now: &Now) -> Result<RetrospectiveView> {
        let facts = self.facts(now)?;
        retrospective::build(&facts, &facts.trace())
    }

    /// Keeps what was remembered; from then on the log is laid beside it.
    ///
    /// # Errors
    /// [`Code::BadValue`](crate::error::Code::BadValue) for signs, weeks, reasons or words that do not fit; nothing is kept then.
    pub fn keep_recollection(&self, recollection: Recollection, now: &Now) -> Result<RetrospectiveView> {
        let facts = self.facts(now)?;
        let about = what_about(&facts)?;
        let recollection = checked_recollection(&facts, recollection)?;
        let today = facts.today;
        self.store
            .write(now, move |transaction, stamp| store::keep(transaction, about.drop, today, &recollection, stamp))?;
        self.retrospective(now)
    }

    /// Keeps the personal first signs, and an if-then, for the next time.
    ///
    /// # Errors
    /// [`Code::Refused`](crate::error::Code::Refused) before anything was entered from memory, [`Code::BadValue`](crate::error::Code::BadValue) for signs or days that do not fit.
    pub fn keep_first_signs(&self, chosen: Chosen, now: &Now) -> Result<RetrospectiveView> {
        let facts = self.facts(now)?;
        let about = what_about(&facts)?;
        check_chosen(&facts, &chosen)?;
        let known =
            self.store.write(now, move |transaction, stamp| store::choose(transaction, about.drop, &chosen, stamp))?;
        if !known {
            return Err(Error::refused(say!("retrospective-not-told"), "", say!("retrospective-not-told-next")));
        }
        self.retrospective(now)
    }
}
