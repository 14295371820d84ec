//! Signals of the person's own: added, renamed, put in order, laid to rest, removed and brought back.

use serde::Deserialize;

use super::{App, quotable};
use crate::{
    day::Now,
    error::{Error, Result},
    io::store::{own_signal, setting},
    notification::signals,
    record::SignalId,
    say,
    signal::{Role, Signal, Spread, Unit, Worse, catalog},
    view::check_in::SavedView,
};

/// Questions a check-in asks at most: more cost the half minute, and honest answers (Eisele et al. 2020).
pub(super) const MOST_ASKED: usize = 8;
/// Letters of a title.
const MOST_LETTERS: usize = 40;
/// How a handle to bring a removed signal back begins; the rest is its id.
const HANDLE: &str = "signal:";
/// The setting that holds the order.
pub(super) const ORDER: &str = "signal_order";

/// A signal to add.
#[derive(Debug, Clone, PartialEq, Deserialize)]
pub struct NewSignal {
    /// What the person calls it.
    pub title: String,
    /// `count`, `minutes`, `scale`, `yes_no` or `number`.
    pub kind: String,
    /// Which way strain moves it: `higher`, `lower`, or `neither` when that is not known.
    pub worse: String,
    /// The smallest value, for a number.
    #[serde(default)]
    pub low: Option<f64>,
    /// The largest value, for a scale (10 at most) or a number.
    #[serde(default)]
    pub high: Option<f64>,
    /// Whether weekdays differ.
    #[serde(default = "yes")]
    pub weekdays: bool,
    /// Whether a Day without an entry means none.
    #[serde(default)]
    pub empty_is_zero: bool,
}

fn yes() -> bool {
    true
}

impl App {
    /// Adds a signal and asks about it from now on; its id.
    ///
    /// # Errors
    /// [`Code::BadValue`](crate::error::Code::BadValue) for a title, kind or range that does not fit,
    /// [`Code::Refused`](crate::error::Code::Refused) when the check-in asks enough already.
    pub fn add_own_signal(&self, new: &NewSignal, now: &Now) -> Result<String> {
        let facts = self.facts(now)?;
        let title = fitting(&new.title)?;
        let same = |signal: &Signal| signals::title(signal).to_lowercase() == title.to_lowercase();
        if facts.signals.iter().any(same) {
            return Err(Error::refused(
                say!("app-own-signal-there", title = quotable(&title)),
                "",
                say!("app-own-signal-there-next"),
            ));
        }
        self.room_for_one_more(&facts)?;
        let known = self.store.read(own_signal::every_id)?;
        let id = free_id(&title, |id| known.iter().any(|one| one == id) || catalog_has(id));
        let signal = signal(&id, title, new)?;
        let switch = format!("signal.{id}");
        self.store.write(now, move |transaction, stamp| {
            own_signal::add(transaction, &signal, stamp)?;
            setting::put(transaction, &switch, "yes", stamp)
        })?;
        Ok(id)
    }

    /// Gives a signal another name.
    ///
    /// # Errors
    /// [`Code::BadValue`](crate::error::Code::BadValue) for one that is not the person's own, or words that do not fit.
    pub fn rename_own_signal(&self, id: &str, title: &str, now: &Now) -> Result<()> {
        let title = fitting(title)?;
        self.change_own(id, now, move |transaction, id, stamp| own_signal::rename(transaction, id, &title, stamp))
    }

    /// Lays a signal to rest, or takes it up again. What was said about it stays.
    ///
    /// # Errors
    /// [`Code::BadValue`](crate::error::Code::BadValue) for one that is not the person's own.
    pub fn archive_own_signal(&self, id: &str, rests: bool, now: &Now) -> Result<()> {
        self.change_own(id, now, move |transaction, id, stamp| own_signal::archive(transaction, id, rests, stamp))
    }

    /// Removes a signal; the handle brings it back with all that was said about it.
    ///
    /// # Errors
    /// [`Code::BadValue`](crate::error::Code::BadValue) for one that is not the person's own.
    pub fn remove_own_signal(&self, id: &str, now: &Now) -> Result<SavedView> {
        self.change_own(id, now, |transaction, id, stamp| own_signal::set_removed(transaction, id, true, stamp))?;
        Ok(SavedView { sentence: say!("app-removed"), undo: Some(format!("{HANDLE}{id}")) })
    }

    pub(super) fn undo_own_signal(&self, handle: &str, now: &Now) -> Result<Option<SavedView>> {
        let Some(id) = handle.strip_prefix(HANDLE) else { return Ok(None) };
        self.change_own(id, now, |transaction, id, stamp| own_signal::set_removed(transaction, id, false, stamp))?;
        Ok(Some(SavedView { sentence: say!("app-own-signal-back"), undo: None }))
    }

    /// Puts signals into this order; those that are not named follow.
    ///
    /// # Errors
    /// [`Code::BadValue`](crate::error::Code::BadValue) for a name that is none, or one given twice.
    pub fn order_signals(&self, ids: &[String], now: &Now) -> Result<()> {
        let facts = self.facts(now)?;
        for (at, id) in ids.iter().enumerate() {
            facts.signal(id)?;
            if ids[..at].contains(id) {
                return Err(Error::bad_value(say!("app-given-twice", signal = id), "", say!("app-given-twice-next")));
            }
        }
        let order = ids.join(",");
        self.store.write(now, move |transaction, stamp| setting::put(transaction, ORDER, &order, stamp))
    }

    /// Refuses one more question than a check-in should have.
    pub(super) fn room_for_one_more(&self, facts: &super::Facts) -> Result<()> {
        let asked = facts.signals.iter().filter(|signal| facts.settings.asks(signal)).count();
        if asked < MOST_ASKED {
            return Ok(());
        }
        Err(Error::refused(say!("app-own-signal-no-room", asked = asked), "", say!("app-own-signal-no-room-next")))
    }

    fn change_own(
        &self,
        id: &str,
        now: &Now,
        change: impl FnOnce(&rusqlite::Transaction<'_>, &str, &crate::io::store::Stamp) -> rusqlite::Result<bool>
        + Send
        + 'static,
    ) -> Result<()> {
        let own = id.to_owned();
        let known = self.store.write(now, move |transaction, stamp| change(transaction, &own, stamp))?;
        let unknown = || {
            let what = say!("app-own-signal-unknown", id = quotable(id));
            Error::bad_value(what, "", say!("app-own-signal-unknown-next"))
        };
        if known { Ok(()) } else { Err(unknown()) }
    }
}

fn fitting(title: &str) -> Result<String> {
    let title = title.split_whitespace().collect::<Vec<_>>().join(" ");
    if title.is_empty() || title.chars().count() > MOST_LETTERS {
        return Err(Error::bad_value(
            say!("app-own-signal-no-name", title = quotable(&title)),
            "",
            say!("app-own-signal-no-name-next", letters = MOST_LETTERS),
        ));
    }
    Ok(title)
}

fn signal(id: &str, title: String, new: &NewSignal) -> Result<Signal> {
    let bad = |what: String, next: String| Error::bad_value(what, "", next);
    let (unit, range, spread) = match new.kind.as_str() {
        "count" => (Unit::Count, (0.0, 1000.0), Spread::Count),
        "minutes" => (Unit::Minutes, (0.0, 1440.0), Spread::Duration),
        "yes_no" => (Unit::YesNo, (0.0, 1.0), Spread::Ordinal { width: 1.0 }),
        "scale" => {
            let high = new.high.unwrap_or(10.0);
            if !(2.0..=10.0).contains(&high) || high.fract() != 0.0 {
                return Err(bad(say!("app-own-signal-scale", high = high), say!("app-own-signal-scale-next")));
            }
            (Unit::Points, (0.0, high), Spread::Ordinal { width: high })
        }
        "number" => {
            let (low, high) = (new.low.unwrap_or(-1e6), new.high.unwrap_or(1e6));
            if !(low.is_finite() && high.is_finite() && low < high) {
                return Err(bad(
                    say!("app-own-signal-range", low = low, high = high),
                    say!("app-own-signal-range-next"),
                ));
            }
            (Unit::Number, (low, high), Spread::Unknown)
        }
        other => {
            return Err(bad(
                say!("app-own-signal-no-kind", kind = quotable(other)),
                say!("app-own-signal-no-kind-next"),
            ));
        }
    };
    let worse = match new.worse.as_str() {
        "higher" => Worse::Higher,
        "lower" => Worse::Lower,
        "neither" => Worse::Neither,
        other => {
            return Err(bad(
                say!("app-own-signal-no-direction", direction = quotable(other)),
                say!("app-own-signal-no-direction-next"),
            ));
        }
    };
    Ok(Signal {
        id: SignalId::parse(id).ok_or_else(|| {
            bad(say!("app-own-signal-no-name", title = quotable(&title)), say!("app-own-signal-another"))
        })?,
        own_title: Some(title),
        unit,
        range,
        worse,
        role: Role::Leading,
        spread,
        question: None,
        grace_days: own_signal::OWN_GRACE_DAYS,
        is_own: true,
        weekdays: new.weekdays,
        empty_is_zero: new.empty_is_zero,
    })
}

fn catalog_has(id: &str) -> bool {
    catalog::all().iter().chain(&catalog::bedtime_parts()).any(|signal| signal.id.as_str() == id)
}

/// An id made of the title's letters, free of others.
fn free_id(title: &str, taken: impl Fn(&str) -> bool) -> String {
    let plain: String = title.to_lowercase().chars().map(|c| if c.is_ascii_alphanumeric() { c } else { '_' }).collect();
    let plain = plain.trim_matches('_').chars().take(30).collect::<String>();
    let begins_well = plain.starts_with(|c: char| c.is_ascii_lowercase());
    let base = if begins_well { plain } else { format!("own_{plain}").trim_end_matches('_').to_owned() };
    let mut numbered = (2..).map(|number| format!("{base}_{number}"));
    if taken(&base) { numbered.find(|id| !taken(id)).unwrap_or(base) } else { base }
}
