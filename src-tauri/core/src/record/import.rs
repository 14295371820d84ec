//! The account of an import: how many rows of a file were taken, and what became of each of the others.

use super::SignalId;

/// A place in what was imported; parts that do not apply are left empty.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Place {
    /// The file, where a folder or an archive holds several.
    pub file: String,
    /// The line, counted from 1.
    pub line: Option<u64>,
    /// The column's name, where a single cell is to blame.
    pub column: String,
}

impl Place {
    /// A line of the only file there is.
    pub fn line(line: u64) -> Place {
        Place { line: Some(line), ..Place::default() }
    }

    /// A file as a whole, among several.
    pub fn file(name: &str) -> Place {
        Place { file: name.to_owned(), ..Place::default() }
    }

    /// A cell of the same line.
    #[must_use]
    pub fn column(self, name: &str) -> Place {
        Place { column: name.to_owned(), ..self }
    }
}

/// A row, or a cell of one, that was left out, and why.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RowError {
    /// Where in the import it was found.
    pub place: Place,
    /// What was wrong with it, as half a sentence.
    pub what: String,
}

/// What became of a row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum RowOutcome {
    /// It was new and was taken.
    Taken,
    /// The same row was there already.
    There,
    /// Another row is in its place and stays, such as the person's own answer.
    KeptYours,
    /// It does not fit, and why.
    Wrong(String),
}

/// What an import did, or in a trial run would do.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Imported {
    /// Rows, or values of a daily table, that were taken.
    pub taken: usize,
    /// Those that were there already.
    pub there_already: usize,
    /// Those left out because the person has something else in their place.
    pub kept_yours: usize,
    /// What did not fit, in the order of the files.
    pub skipped: Vec<RowError>,
    /// What was decided on the person's behalf, a sentence each without its full stop.
    pub remarks: Vec<String>,
    /// Signals of the person's own that came along and were not there before.
    pub own_signals: Vec<SignalId>,
    /// Takes the whole import back; `None` for a trial, or where nothing was taken.
    pub undo: Option<String>,
}

impl Imported {
    /// Adds what became of the row at a place.
    pub fn count(&mut self, place: Place, outcome: RowOutcome) {
        match outcome {
            RowOutcome::Taken => self.taken += 1,
            RowOutcome::There => self.there_already += 1,
            RowOutcome::KeptYours => self.kept_yours += 1,
            RowOutcome::Wrong(what) => self.skipped.push(RowError { place, what }),
        }
    }

    /// Whether no row fitted, be it new or there already.
    pub fn is_empty(&self) -> bool {
        self.taken + self.there_already + self.kept_yours == 0
    }
}
