//! A signals file: which way is worse, the scale and the part of each column of a daily table.

use std::path::Path;

use serde::Deserialize;

use crate::{
    error::{Error, Result, quotable},
    io::read,
    say,
    signal::{Role, Spread, Worse},
};

/// What a signals file declares about one column.
#[derive(Debug, Clone, PartialEq)]
pub struct Declared {
    /// The column's name.
    pub name: String,
    /// Which way strain moves it.
    pub worse: Worse,
    /// Whether it is leading, late or load.
    pub role: Role,
    /// The scale its spread is measured on.
    pub spread: Spread,
}

#[derive(Deserialize)]
struct SignalsFile {
    signals: Vec<SignalRow>,
}

#[derive(Deserialize)]
struct SignalRow {
    name: String,
    direction: String,
    kind: String,
    role: String,
}

/// The columns a signals file declares.
///
/// # Errors
/// [`Code::Unreadable`](crate::error::Code::Unreadable) when the file cannot be read, [`Code::BadValue`](crate::error::Code::BadValue)
/// when it is not such a file.
pub fn read(path: &Path) -> Result<Vec<Declared>> {
    let file: SignalsFile = read_json(path)?;
    file.signals.into_iter().map(|row| declare(row, path)).collect()
}

fn declare(row: SignalRow, path: &Path) -> Result<Declared> {
    let bad = |what: String, next: String| {
        let place = say!("replay-signal", file = path.display().to_string(), name = &row.name);
        Error::bad_value(what, place, next)
    };
    let worse = match row.direction.as_str() {
        "up" => Worse::Higher,
        "down" => Worse::Lower,
        other => {
            return Err(bad(say!("replay-no-direction", value = quotable(other)), say!("replay-no-direction-next")));
        }
    };
    let role = match row.role.as_str() {
        "lead" => Role::Leading,
        "outcome" => Role::Late,
        "exposure" => Role::Load,
        other => return Err(bad(say!("replay-no-role", value = quotable(other)), say!("replay-no-role-next"))),
    };
    let spread = match row.kind.as_str() {
        "ordinal" => Spread::Ordinal { width: 4.0 },
        "hours" => Spread::Hours,
        "count" => Spread::Count,
        "duration" | "skewhours" => Spread::Duration,
        _ => Spread::Unknown,
    };
    Ok(Declared { name: row.name, worse, role, spread })
}

/// Reads a JSON file.
pub(super) fn read_json<T: for<'a> Deserialize<'a>>(path: &Path) -> Result<T> {
    let text = read::text(path).map_err(|error| {
        let what = say!("file-unreadable", error = error.to_string());
        Error::unreadable(what, path.display(), say!("file-unreadable-next"))
    })?;
    serde_json::from_str(&text).map_err(|error| {
        let what = say!("replay-no-json", error = error.to_string());
        Error::bad_value(what, path.display(), say!("replay-no-json-next"))
    })
}
