//! Importing: files of other apps become readings.
//!
//! An importer reads a file and gives back what it understood and, for each row it did not, where and why. It writes
//! nothing; the app puts what was taken into the store, all or nothing.

pub mod csv;
pub mod taper;

use std::fmt;

use crate::{io::store::reading::NewReading, say, signal::Signal};

/// A place in a file that did not fit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RowError {
    /// The line, counted from 1.
    pub line: u64,
    /// The column's name, where one is to blame.
    pub column: String,
    /// What was wrong.
    pub what: String,
}

impl fmt::Display for RowError {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&if self.column.is_empty() {
            say!("io-import-row", line = self.line, what = &self.what)
        } else {
            say!("io-import-cell", line = self.line, column = &self.column, what = &self.what)
        })
    }
}

/// What a file held.
#[derive(Debug, Clone, Default)]
pub struct Found {
    /// Readings understood.
    pub readings: Vec<NewReading>,
    /// Signals the file brings along.
    pub own_signals: Vec<Signal>,
    /// Cells and rows left out.
    pub errors: Vec<RowError>,
    /// Things decided on the person's behalf, to be said aloud.
    pub remarks: Vec<String>,
}
