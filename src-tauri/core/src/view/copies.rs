//! The copies of the data: those there are, and what putting one back would change.

use std::path::Path;

use chrono::TimeDelta;
use serde::Serialize;
use ts_rs::TS;

use super::log::size_title;
use crate::{
    day::{Day, Now},
    record::copy::{Copy, TableDifference},
    say, words,
};

/// One copy.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct CopyView {
    /// Its file name.
    pub name: String,
    /// When it was made, in words.
    pub made: String,
    /// Its size in words.
    pub size: String,
}

/// The copies as the settings show them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct CopiesView {
    /// Whether one is made every day.
    pub on: bool,
    /// The folder they are in.
    pub folder: String,
    /// What protects them, in a sentence.
    pub protected: String,
    /// The copies, the newest first.
    pub copies: Vec<CopyView>,
}

/// The copies as the settings show them; `copies` are the oldest first.
pub fn build(folder: &Path, copies: &[Copy], on: bool, encrypted: bool, now: &Now) -> CopiesView {
    let copy = |copy: &Copy| CopyView {
        name: copy.path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default(),
        made: made(copy, now),
        size: size_title(copy.size),
    };
    CopiesView {
        on,
        folder: folder.display().to_string(),
        protected: if encrypted { say!("copies-encrypted") } else { say!("copies-plain") },
        copies: copies.iter().rev().map(copy).collect(),
    }
}

/// When a copy was made, on the person's clock.
pub fn made(copy: &Copy, now: &Now) -> String {
    let instant = copy.made.and_utc();
    let local = copy.made + TimeDelta::minutes(i64::from(now.zone.offset_minutes(instant)));
    let minute = f64::from(chrono::Timelike::num_seconds_from_midnight(&local) / 60);
    say!("log-version-at", day = words::date_and_year(Day::of(local.date())), time = words::clock(minute))
}

/// What putting a copy back would change, in sentences; nothing is known where the data cannot be read.
pub fn lines(difference: Option<&[TableDifference]>) -> Vec<String> {
    match difference {
        None => vec![say!("restore-unreadable")],
        Some([]) => vec![say!("restore-same")],
        Some(tables) => tables.iter().map(line).collect(),
    }
}

fn line(one: &TableDifference) -> String {
    let table = say!("restore-table", table = one.name.replace('_', "-"));
    say!("restore-line", table = table, gone = one.only_now, back = one.only_in_copy)
}
