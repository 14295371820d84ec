//! Signals of the person's own: added, renamed, put in order, archived, removed and brought back.

use super::{App, undo::What};
use crate::{
    day::Now,
    error::{Error, Result, quotable},
    facts::{
        Facts,
        settings::{ORDER, switch},
    },
    io::store::{Stamp, StoreResult, Transaction, own_signal, setting},
    notification::{answers, signals},
    say,
    signal::{catalog, own, own::NewSignal},
    view::check_in::SavedView,
};

/// Questions a check-in asks at most: more cost the half minute, and honest answers (Eisele et al. 2020).
const MOST_ASKED: usize = 8;

impl App {
    /// Adds a signal and asks about it from now on; its id.
    ///
    /// # Errors
    /// [`Code::BadValue`](crate::error::Code::BadValue) for a title, kind or range that does not fit,
    /// [`Code::Refused`](crate::error::Code::Refused) when the check-in asks enough already.
    pub fn add_own_signal(&self, new: &NewSignal, now: &Now) -> Result<String> {
        let facts = self.facts(now)?;
        let title = own::title(&new.title).map_err(answers::no_signal)?;
        self.no_double(&title, None)?;
        self.room_for_one_more(&facts)?;
        let known = self.store.read(own_signal::every_id)?;
        let id = own::free_id(&title, &known);
        let signal = own::signal(&id, title, new).map_err(answers::no_signal)?;
        let (key, on) = switch(&id, true);
        self.store.write(now, move |transaction, stamp| {
            own_signal::add(transaction, &signal, stamp)?;
            setting::put(transaction, &key, &on, stamp)
        })?;
        Ok(id)
    }

    /// Gives a signal another name.
    ///
    /// # Errors
    /// [`Code::BadValue`](crate::error::Code::BadValue) for one that is not the person's own, or words that do not fit,
    /// [`Code::Refused`](crate::error::Code::Refused) for the name of another signal.
    pub fn rename_own_signal(&self, id: &str, title: &str, now: &Now) -> Result<()> {
        let title = own::title(title).map_err(answers::no_signal)?;
        self.no_double(&title, Some(id))?;
        self.change_own(id, now, move |transaction, id, stamp| own_signal::rename(transaction, id, &title, stamp))
    }

    /// Archives a signal, so that it is asked about no longer, or takes it up again. Its readings stay.
    ///
    /// # Errors
    /// [`Code::BadValue`](crate::error::Code::BadValue) for one that is not the person's own.
    pub fn archive_own_signal(&self, id: &str, archived: bool, now: &Now) -> Result<()> {
        self.change_own(id, now, move |transaction, id, stamp| own_signal::archive(transaction, id, archived, stamp))
    }

    /// Removes a signal; the handle brings it back with all its readings.
    ///
    /// # Errors
    /// [`Code::BadValue`](crate::error::Code::BadValue) for one that is not the person's own.
    pub fn remove_own_signal(&self, id: &str, now: &Now) -> Result<SavedView> {
        let own = id.to_owned();
        let (known, undo) = self
            .do_undoably(What::Signal, now, move |transaction, stamp| own_signal::remove(transaction, &own, stamp))?;
        if !known {
            return Err(unknown(id));
        }
        Ok(SavedView { sentence: say!("general-removed"), undo: Some(undo) })
    }

    /// Puts signals into this order; those that are not named follow.
    ///
    /// # Errors
    /// [`Code::BadValue`](crate::error::Code::BadValue) for an unknown name, or one given twice.
    pub fn order_signals(&self, ids: &[String], now: &Now) -> Result<()> {
        let facts = self.facts(now)?;
        let mut order: Vec<String> = Vec::new();
        for name in ids {
            let id = facts.signal(name)?.id.to_string();
            if order.contains(&id) {
                return Err(Error::bad_value(
                    say!("general-given-twice", signal = id),
                    "",
                    say!("general-given-twice-next"),
                ));
            }
            order.push(id);
        }
        let order = order.join(",");
        self.store.write(now, move |transaction, stamp| setting::put(transaction, ORDER, &order, stamp))
    }

    /// Refuses a title that another signal than `but` goes by, in any language and whether it is asked about or archived:
    /// nobody could tell the two apart.
    fn no_double(&self, title: &str, but: Option<&str>) -> Result<()> {
        let own = self.store.read(own_signal::with_archived)?;
        let all = [catalog::all(), catalog::bedtime_parts(), own].concat();
        let others = all.iter().filter(|signal| Some(signal.id.as_str()) != but);
        let Some(there) = signals::named(others, title).into_iter().next() else { return Ok(()) };
        let what = say!("own-signal-there", title = quotable(title), id = there.id.as_str());
        Err(Error::refused(what, "", say!("own-signal-there-next")))
    }

    /// Refuses one more question than a check-in should have.
    fn room_for_one_more(&self, facts: &Facts) -> Result<()> {
        let asked = facts.signals.iter().filter(|signal| facts.settings.asks(signal)).count();
        if asked < MOST_ASKED {
            return Ok(());
        }
        Err(Error::refused(say!("own-signal-no-room", asked = asked), "", say!("own-signal-no-room-next")))
    }

    fn change_own(
        &self,
        id: &str,
        now: &Now,
        change: impl FnOnce(&Transaction<'_>, &str, &Stamp) -> StoreResult<bool> + Send + 'static,
    ) -> Result<()> {
        let own = id.to_owned();
        let known = self.store.write(now, move |transaction, stamp| change(transaction, &own, stamp))?;
        if known { Ok(()) } else { Err(unknown(id)) }
    }
}

fn unknown(id: &str) -> Error {
    Error::bad_value(say!("own-signal-unknown", id = quotable(id)), "", say!("own-signal-unknown-next"))
}
