//! Which signal a name in a file means.

use super::{Found, Record, Request};
use crate::{
    error::{Error, Result, quotable},
    io::signals_file::Declared,
    record::{SignalId, import::Place},
    say,
    signal::{Role, Signal, Spread, Unit, Worse, own::OWN_GRACE_DAYS},
};

/// Values of signals of one's own; beyond this a file is damaged.
const OWN_RANGE: (f64, f64) = (-1e9, 1e9);

/// `COLUMN=SIGNAL`, with the unit of the column where it is not the signal's own.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mapping {
    /// The column's name in the file.
    pub column: String,
    /// The id of the signal it is.
    pub signal: String,
    /// Whether its numbers are hours; `None` to work it out.
    pub hours: Option<bool>,
}

impl Mapping {
    /// The mapping written as `COLUMN=SIGNAL`, `COLUMN=SIGNAL:h` or `COLUMN=SIGNAL:min`.
    ///
    /// # Errors
    /// [`Code::BadValue`](crate::error::Code::BadValue) when it is written otherwise.
    pub fn parse(text: &str) -> Result<Mapping> {
        let bad = || {
            let what = say!("csv-no-mapping", text = quotable(text));
            Error::bad_value(what, say!("csv-no-mapping-place"), say!("csv-no-mapping-next"))
        };
        let (column, signal) = text.rsplit_once('=').ok_or_else(bad)?;
        let (signal, hours) = match signal.split_once(':') {
            None => (signal, None),
            Some((signal, "h")) => (signal, Some(true)),
            Some((signal, "min")) => (signal, Some(false)),
            Some(_) => return Err(bad()),
        };
        if column.is_empty() || signal.is_empty() {
            return Err(bad());
        }
        Ok(Mapping { column: column.to_owned(), signal: signal.to_owned(), hours })
    }
}

impl Request<'_> {
    /// The signal that a name in a file means: as mapped, else the one of this name, else one of the person's own, which
    /// comes along and raises no warning until they say which way is worse. `number` names it where the name has no
    /// letters that an id may have.
    ///
    /// # Errors
    /// [`Code::BadValue`](crate::error::Code::BadValue) when it is mapped to a signal that does not exist.
    pub fn signal(&self, name: &str, number: usize, found: &mut Found) -> Result<Signal> {
        if let Some(mapping) = self.mapping(name) {
            return (self.known)(&mapping.signal);
        }
        if let Ok(signal) = (self.known)(name) {
            return Ok(signal);
        }
        let declared = self.declared.iter().find(|declared| declared.name == name);
        let signal = own_signal(name, declared, number);
        // `Sleep` is `sleep`: as a second signal of the same id its hours would be taken for minutes.
        if let Ok(same) = (self.known)(signal.id.as_str()) {
            return Ok(same);
        }
        if declared.is_none() {
            found.remark(say!("import-own-signal", name = name, id = signal.id.as_str()));
        }
        found.take(Place::default(), Record::OwnSignal(signal.clone()));
        Ok(signal)
    }

    /// The mapping the person gave for a name, if any.
    pub fn mapping(&self, name: &str) -> Option<&Mapping> {
        self.mappings.iter().find(|mapping| mapping.column == name)
    }

    /// Refuses mappings, for a format in which every name is known.
    ///
    /// # Errors
    /// [`Code::BadValue`](crate::error::Code::BadValue) when a mapping was given.
    pub fn no_names(&self) -> Result<()> {
        if self.mappings.is_empty() && self.declared.is_empty() {
            return Ok(());
        }
        Err(Error::bad_value(say!("import-names-known"), "", say!("import-names-known-next")))
    }
}

/// A signal of the person's own, made from a column.
pub fn own_signal(name: &str, declared: Option<&Declared>, at: usize) -> Signal {
    let plain: String = name.to_lowercase().chars().map(|c| if c.is_ascii_alphanumeric() { c } else { '_' }).collect();
    let trimmed = plain.trim_matches('_').trim_start_matches(|c: char| c.is_ascii_digit() || c == '_');
    let short: String = trimmed.chars().take(40).collect();
    let (worse, role, spread) = declared.map_or((Worse::Neither, Role::Load, Spread::Unknown), |declared| {
        (declared.worse, declared.role, declared.spread)
    });
    Signal {
        id: SignalId::parse(&short).unwrap_or_else(|| SignalId::numbered("column", at)),
        own_title: Some(name.to_owned()),
        unit: Unit::Number,
        range: OWN_RANGE,
        worse,
        role,
        spread,
        question: None,
        grace_days: OWN_GRACE_DAYS,
        is_own: true,
        weekdays: true,
        empty_is_zero: false,
    }
}
