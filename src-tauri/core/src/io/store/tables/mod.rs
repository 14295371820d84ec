//! The tables as they are exported and imported: the columns that carry meaning, without ids and devices.
//!
//! What [`export`] writes, [`import`] takes back without loss, and taking it twice adds nothing. [`TABLES`] lists
//! them; both follow that list and name no table, except the few whose rows refer to others.

pub mod export;
pub mod import;
mod list;

pub use list::TABLES;

/// The type of a column, and with that which cells fit it.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Holds {
    Day,
    /// A Day that is not ahead of today.
    PastDay,
    MaybeDay,
    Signal,
    Source,
    Text,
    MaybeText,
    Whole,
    MaybeWhole,
    /// Seconds since 1970 UTC, within the years a Day may lie in.
    Instant,
    MaybeInstant,
    /// Minutes east of UTC.
    Offset,
    Number,
    MaybeNumber,
}

/// A table of the export.
pub struct Table {
    /// The file's name in an export.
    pub file: &'static str,
    pub(super) name: &'static str,
    columns: &'static [(&'static str, Holds)],
    /// Which rows, and in which order.
    rest: &'static str,
}

const READING: &str = "reading";
const SETTING: &str = "setting";
/// Exported as the thing's words, since ids are not exported.
const THING: &str = "restoring_id";

impl Table {
    /// Of a row of the table of readings the signal, the answer and its value; `None` for any other table.
    pub fn answer<'a>(&self, cells: &'a [String]) -> Option<[&'a str; 3]> {
        let cell = |wanted: &str| {
            let at = self.columns.iter().position(|(name, _)| *name == wanted)?;
            cells.get(at).map(String::as_str)
        };
        (self.name == READING).then(|| Some([cell("signal")?, cell("answer")?, cell("value")?]))?
    }

    /// The key and value of a row of the settings; `None` for any other table.
    pub fn setting<'a>(&self, cells: &'a [String]) -> Option<[&'a str; 2]> {
        match cells {
            [key, value] if self.name == SETTING => Some([key, value]),
            _ => None,
        }
    }

    /// The names of the columns in the file.
    pub fn header(&self) -> Vec<&'static str> {
        self.columns.iter().map(|(name, _)| if *name == THING { "words" } else { *name }).collect()
    }
}
