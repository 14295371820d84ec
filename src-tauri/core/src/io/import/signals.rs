//! Which signal a name in a file means.

use super::{
    Request,
    header::{self, NamedUnit},
    mapping::{Mapping, Target, typed},
};
use crate::{
    error::{Error, Result, quotable},
    io::signals_file::Declared,
    notification::signals::{named, title},
    record::SignalId,
    say,
    signal::{
        Role, Signal, Spread, Unit, Worse,
        own::{OWN_GRACE_DAYS, free_id},
    },
    words::folded,
};

/// Values of signals of one's own; beyond this a file is damaged.
const OWN_RANGE: (f64, f64) = (-1e9, 1e9);
const DAY_MINUTES: f64 = 1440.0;

/// What a name in a file means.
#[derive(Debug, Clone, PartialEq)]
pub enum Meant {
    /// A signal there is.
    Known {
        /// The signal.
        signal: Signal,
        /// The unit its name has, where it is one of the signal's.
        unit: Option<NamedUnit>,
        /// Whether its name alone says so, and not the person.
        by_name: bool,
    },
    /// A signal of the person's own that is to be made.
    New {
        /// What it is to be called.
        title: String,
        /// The unit its name has.
        unit: Option<NamedUnit>,
    },
    /// Nothing: it is left out.
    Nothing,
}

impl Request<'_> {
    /// What a name in the file means: as mapped, else the one signal that goes by it in any language, with the unit its
    /// name has or without, else a signal of the person's own. `made` are those that earlier names of the file have made.
    ///
    /// # Errors
    /// [`Code::BadValue`](crate::error::Code::BadValue) when it is mapped to no signal, or may mean several, or has a unit
    /// that the signal of its name cannot have.
    pub fn meant(&self, name: &str, made: &[Signal]) -> Result<Meant> {
        let unit = header::split(name).map(|(_, unit)| unit);
        if let Some(mapping) = self.mapping(name) {
            return self.mapped(name, mapping, unit, made);
        }
        let known = |signal: &Signal, unit: Option<NamedUnit>| {
            let unit = unit.filter(|unit| unit.fits(signal));
            Ok(Meant::Known { signal: signal.clone(), unit, by_name: true })
        };
        match self.named(name, made)[..] {
            [signal] => return known(signal, unit),
            [] => {}
            ref several => return Err(ambiguous(name, several)),
        }
        let is_declared = self.declared.iter().any(|declared| declared.name == name);
        if let Some((base, unit)) = header::split(name).filter(|_| !is_declared) {
            match self.named(base, made)[..] {
                [signal] if unit.fits(signal) => return known(signal, Some(unit)),
                [signal] => return Err(no_unit_of(name, signal, base)),
                [] => {}
                ref several => return Err(ambiguous(name, several)),
            }
        }
        Ok(Meant::New { title: tidy(name), unit })
    }

    fn mapped(&self, name: &str, mapping: &Mapping, unit: Option<NamedUnit>, made: &[Signal]) -> Result<Meant> {
        match &mapping.target {
            // The column of Days is looked for before.
            Target::Date | Target::Nothing => Ok(Meant::Nothing),
            Target::New => {
                let title = own_title(name);
                let own = self.known.iter().chain(made).filter(|signal| signal.is_own);
                let there = own
                    .clone()
                    .find(|signal| signal.own_title.as_deref().is_some_and(|own| folded(own) == folded(&title)));
                Ok(match there {
                    Some(signal) => {
                        let unit = unit.filter(|unit| unit.fits(signal));
                        Meant::Known { signal: signal.clone(), unit, by_name: false }
                    }
                    None => Meant::New { title, unit },
                })
            }
            Target::Signal(wanted) => match self.named(wanted, made)[..] {
                [signal] => {
                    let unit = unit.filter(|unit| unit.fits(signal));
                    Ok(Meant::Known { signal: signal.clone(), unit, by_name: false })
                }
                [] => {
                    let what = say!("signal-unknown-id", id = quotable(wanted));
                    let names: Vec<&str> = self.known.iter().map(|signal| signal.id.as_str()).collect();
                    let place = say!("csv-for-map", name = quotable(name));
                    Err(Error::bad_value(what, place, say!("general-use-one-of", names = names.join(", "))))
                }
                ref several => Err(ambiguous(name, several)),
            },
        }
    }

    fn named<'a>(&'a self, name: &str, made: &'a [Signal]) -> Vec<&'a Signal> {
        named(self.known.iter().chain(made), name)
    }

    /// The mapping the person gave for a name, if any.
    pub fn mapping(&self, name: &str) -> Option<&Mapping> {
        self.mappings.iter().find(|mapping| mapping.column == name)
    }

    /// A new signal of the person's own, under an id that no other has.
    pub fn make(&self, title: String, unit: Unit, declared: Option<&Declared>, made: &[Signal]) -> Signal {
        let mut taken = self.ids.to_vec();
        taken.extend(self.known.iter().chain(made).map(|signal| signal.id.to_string()));
        let id = free_id(&title, &taken);
        let id = SignalId::parse(&id).unwrap_or_else(|| SignalId::numbered("own", taken.len()));
        own_signal(id, title, unit, declared)
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
pub fn own_signal(id: SignalId, title: String, unit: Unit, declared: Option<&Declared>) -> Signal {
    let (range, usual) = match unit {
        Unit::Minutes => ((0.0, DAY_MINUTES), Spread::Duration),
        Unit::YesNo => ((0.0, 1.0), Spread::Ordinal { width: 1.0 }),
        _ => (OWN_RANGE, Spread::Unknown),
    };
    let (worse, role, spread) = declared
        .map_or((Worse::Neither, Role::Load, usual), |declared| (declared.worse, declared.role, declared.spread));
    Signal {
        id,
        own_title: Some(title),
        unit,
        range,
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

/// What a column is called as a signal of one's own: as it is, unless a signal of the catalog goes by that name.
fn own_title(name: &str) -> String {
    let title = tidy(name);
    let catalog = [crate::signal::catalog::all(), crate::signal::catalog::bedtime_parts()].concat();
    if named(&catalog, &title).is_empty() { title } else { format!("{title} 2") }
}

fn tidy(name: &str) -> String {
    name.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// `Sleep (sleep)`: what a signal is called, and how it is typed.
pub fn both_names(signal: &Signal) -> String {
    say!("csv-both-names", title = title(signal), id = signal.id.as_str())
}

fn ambiguous(name: &str, several: &[&Signal]) -> Error {
    let signals: Vec<String> = several.iter().map(|signal| both_names(signal)).collect();
    let ways: Vec<String> = several.iter().map(|signal| typed(name, signal.id.as_str())).collect();
    let what = say!("csv-ambiguous", name = quotable(name), signals = signals.join(", "));
    Error::bad_value(what, "", say!("csv-ambiguous-next", ways = ways.join(", ")))
}

fn no_unit_of(name: &str, signal: &Signal, base: &str) -> Error {
    let unit = name.trim()[base.len()..].trim_matches(|c: char| c.is_whitespace() || "()[]（）_-".contains(c));
    let what = say!("csv-no-unit-of", name = quotable(name), signal = both_names(signal), unit = quotable(unit));
    Error::bad_value(what, "", ways_out(name, signal.id.as_str()))
}

/// How to say what a column is that only seems to be a signal: that it is `target` all the same, or one of one's own.
pub fn ways_out(name: &str, target: &str) -> String {
    say!("csv-ways-out", signal = typed(name, target), new = typed(name, "new"))
}
