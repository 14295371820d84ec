//! Importing: files of other apps, and our own export, come in.
//!
//! An [`Importer`] knows one format. It reads a file and hands over [`Record`]s and, for each row it does not understand,
//! where and why; it knows no store and writes nothing. [`keep()`] puts each into the store as it is read, all or nothing, and
//! gives the account. So a trial run, the progress of a long file, coming twice and the person's own answers coming first
//! are settled once, here, for every format.
//!
//! To add a format: a file here with an `Importer`, its line in [`ALL`], and its title in the message files.

mod bounds;
pub mod cells;
mod column;
pub mod csv;
pub mod dates;
mod found;
mod header;
mod keep;
pub mod lengths;
mod mapping;
pub mod numbers;
mod progress;
mod recognise;
mod signals;
pub mod table;
pub mod taper;

use std::path::{Path, PathBuf};

pub use found::{Found, Record};
pub use keep::{Batch, keep};
pub use mapping::Mapping;
pub use progress::{Progress, Watched, Watcher};
pub use recognise::{Fit, Glimpse, recognise};
pub use signals::own_signal;

use crate::{
    day::Day,
    error::{Error, Result, quotable},
    io::signals_file::Declared,
    say,
    signal::Signal,
};

/// The formats, in the order they are listed; of two that fit a file equally well the first is taken.
pub static ALL: &[&dyn Importer] = &[&csv::Csv, &taper::Taper];

/// A format that can be imported.
pub trait Importer: Sync {
    /// The word for it: what is typed after `taper import`, and its key in JSON. Never translated.
    fn name(&self) -> &'static str;

    /// What such a file is, for people.
    fn title(&self) -> String;

    /// How well a file fits, by its first look alone.
    fn recognise(&self, seen: &Glimpse) -> Fit;

    /// Hands everything in the file or folder to `found`, the rows that do not fit with the reason. A row may give several
    /// records, and many rows one.
    ///
    /// # Errors
    /// When the file as a whole cannot be read or is no such file, and what `found` ends with.
    fn read(&self, place: &Path, request: &Request<'_>, found: &mut Found<'_>) -> Result<()>;
}

/// What was asked for along with a file.
#[derive(Clone, Default)]
pub struct Options {
    /// Which signals names in the file mean, as the person decided.
    pub mappings: Vec<Mapping>,
    /// A JSON file that declares which way is worse, kind and part of signals that Taper does not know.
    pub signals: Option<PathBuf>,
    /// Whether to give the account and change nothing.
    pub dry_run: bool,
    /// Where the progress of a long import is reported.
    pub watcher: Watcher,
}

/// What an importer may use besides the file.
pub struct Request<'a> {
    /// Today, the last Day a file may have readings about.
    pub today: Day,
    /// The catalog's signals and the person's own, also those that are archived.
    pub known: &'a [Signal],
    /// The ids of all signals of the person's own there ever were: none of them is given again.
    pub ids: &'a [String],
    /// Which signals names in the file mean, as the person decided; [`Request::meant`] goes by it.
    pub mappings: &'a [Mapping],
    /// What the signals file declares.
    pub declared: &'a [Declared],
    /// Where progress is reported; files opened through it need no more.
    pub watcher: &'a Watcher,
}

/// The format of a name.
///
/// # Errors
/// [`Code::BadValue`](crate::error::Code::BadValue) when there is none of this name.
pub fn named(name: &str) -> Result<&'static dyn Importer> {
    ALL.iter().copied().find(|importer| importer.name() == name).ok_or_else(|| {
        let all: Vec<&str> = ALL.iter().map(|importer| importer.name()).collect();
        let next = say!("import-unknown-format-next", formats = all.join(", "));
        Error::bad_value(say!("import-unknown-format", name = quotable(name)), "", next)
    })
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn every_format_has_a_name_of_its_own_and_a_title() {
        let names: BTreeSet<_> = ALL.iter().map(|importer| importer.name()).collect();
        assert_eq!(names.len(), ALL.len());
        for importer in ALL {
            assert_eq!(named(importer.name()).unwrap().name(), importer.name());
            assert!(!importer.title().starts_with("import-"), "{} has no title", importer.name());
        }
        assert!(named("Csv\u{1b}").err().unwrap().to_string().contains("csv, taper"));
    }
}
