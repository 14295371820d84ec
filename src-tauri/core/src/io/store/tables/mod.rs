//! The tables as they leave and come back: the columns that mean something, without ids and devices.
//!
//! What [`export`] writes, [`import`] takes back without loss, and taking it twice adds nothing. [`TABLES`] says what
//! there is; both go by it and know no table of their own, but for the few whose rows lean on others.

pub mod export;
pub mod import;
mod list;

pub use list::TABLES;

/// What a column holds, and with that which cells fit it.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Holds {
    Day,
    MaybeDay,
    Signal,
    Source,
    Text,
    MaybeText,
    Whole,
    Number,
    MaybeNumber,
}

/// A table of the export.
pub struct Table {
    /// The file's name.
    pub file: &'static str,
    pub(super) name: &'static str,
    columns: &'static [(&'static str, Holds)],
    /// Which rows, and in which order.
    rest: &'static str,
}

const READING: &str = "reading";
const SETTING: &str = "setting";
/// Leaves as the thing's words, since ids stay at home.
const THING: &str = "restoring_id";

impl Table {
    /// The names of the columns in the file.
    pub fn header(&self) -> Vec<&'static str> {
        self.columns.iter().map(|(name, _)| if *name == THING { "words" } else { *name }).collect()
    }
}
