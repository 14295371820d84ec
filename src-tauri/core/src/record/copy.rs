//! Copies of the data, and how one differs from it.

use std::path::PathBuf;

use chrono::NaiveDateTime;

/// A copy that is there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Copy {
    /// Its file.
    pub path: PathBuf,
    /// When it was made, UTC.
    pub made: NaiveDateTime,
    /// Its size in bytes.
    pub size: u64,
}

/// How one table differs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TableDifference {
    /// The table's file in an export, without its ending: `readings`.
    pub name: String,
    /// Rows that stand now and would be gone.
    pub only_now: usize,
    /// Rows of the copy that do not stand now, and would.
    pub only_in_copy: usize,
}

/// How a copy differs from the data, table by table; tables that are the same are left out.
pub type Difference = Vec<TableDifference>;
