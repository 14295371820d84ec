//! An import, done or only tried: what was taken, and what became of the rest. The command line prints it, and the window
//! shows it before anything is taken.

use std::{collections::BTreeMap, path::Path};

use serde::Serialize;
use ts_rs::TS;

use crate::{notification::import::left_out, record::import::Imported, say};

/// The formats that can be imported.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct FormatsView {
    /// Their names, in the order to offer them in.
    pub formats: Vec<String>,
    /// What a file of each is, by its name.
    pub titles: BTreeMap<String, String>,
}

/// What an import did or would do, `taper import --json`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct ImportView {
    /// The name of the format, as it is typed.
    pub format: String,
    /// Rows, or values of a daily table, that are taken.
    pub taken: usize,
    /// Those that are there already.
    pub already_there: usize,
    /// Those left out because the person has something else in their place.
    pub kept_yours: usize,
    /// What is left out, a line each: file, line, column and what is wrong.
    pub skipped: Vec<String>,
    /// What is decided on the person's behalf, a sentence each without its full stop.
    pub remarks: Vec<String>,
    /// The ids of signals of the person's own that come along.
    pub own_signals: Vec<String>,
    /// The numbers in a sentence.
    pub sentence: String,
    /// Whether this was a trial, so that nothing was changed.
    pub dry_run: bool,
    /// Takes it back as a whole, where that is possible.
    pub undo: Option<String>,
}

/// The formats, given as names and titles in their order.
pub fn formats(all: impl IntoIterator<Item = (&'static str, String)>) -> FormatsView {
    let all: Vec<(String, String)> = all.into_iter().map(|(name, title)| (name.to_owned(), title)).collect();
    FormatsView { formats: all.iter().map(|(name, _)| name.clone()).collect(), titles: all.into_iter().collect() }
}

/// The account of the import of `file`.
pub fn build(format: &str, file: &Path, imported: &Imported, dry_run: bool) -> ImportView {
    ImportView {
        format: format.to_owned(),
        taken: imported.taken,
        already_there: imported.there_already,
        kept_yours: imported.kept_yours,
        skipped: imported.skipped.iter().map(|row| format!("{}, {}", file.display(), left_out(row))).collect(),
        remarks: imported.remarks.clone(),
        own_signals: imported.own_signals.iter().map(ToString::to_string).collect(),
        sentence: say!(
            "import-taken",
            way = if dry_run { "would" } else { "did" },
            taken = imported.taken,
            there = imported.there_already,
            kept = imported.kept_yours,
            skipped = imported.skipped.len()
        ),
        dry_run,
        undo: imported.undo.clone(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::record::import::{Place, RowError};

    #[test]
    fn a_trial_run_and_an_import_say_the_same_in_their_tenses() {
        let skipped = vec![RowError { place: Place::line(3), what: "it does not fit".to_owned() }];
        let imported = Imported { taken: 4, skipped, ..Imported::default() };
        let view = |dry_run| build("csv", Path::new("a.csv"), &imported, dry_run);
        assert_eq!(view(true).skipped, ["a.csv, line 3: it does not fit"]);
        assert!(view(true).sentence.starts_with("Would take 4"), "{}", view(true).sentence);
        assert!(view(false).sentence.starts_with("Took 4"), "{}", view(false).sentence);
    }

    #[test]
    fn formats_keep_their_order() {
        let view = formats([("taper", "ours".to_owned()), ("csv", "a table".to_owned())]);
        assert_eq!(view.formats, ["taper", "csv"]);
        assert_eq!(view.titles["csv"], "a table");
    }
}
