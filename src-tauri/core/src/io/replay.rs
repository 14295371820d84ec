//! Replaying a file: the level Taper would have reported on each Day of a daily table, without any store.
//!
//! The file names its signals in the header; a signals file declares which way is worse, its kind of scale and the part
//! it plays. A labels file may give the Day on which the first learning ends.

use std::path::Path;

use serde::Deserialize;

use super::{
    import::{Watcher, own_signal, table::Table},
    signals_file::{self, Declared, read_json},
};
use crate::{
    day::Day,
    error::{Error, Result, quotable},
    evidence::gather,
    level::{Level, Sensitivity, Trace, Watching, trace},
    notification::{answers, words},
    record::{self, event::Event},
    say,
    signal::{
        Series, Signal, Unit, answer, catalog,
        figures::{self, HourCycle},
    },
};

/// One line of the output: a Day that is not calm.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
pub struct ReplayedDay {
    /// The Day, `YYYY-MM-DD`.
    pub date: String,
    /// The level: `watch`, `warning` or `overuse`.
    pub level: String,
    /// Why, one sentence a signal.
    pub reason: String,
}

/// What a person reported about the span of a file.
#[derive(Debug, Clone, Default, Deserialize)]
struct Labels {
    score_from: Option<String>,
    #[serde(default)]
    episodes: Vec<Episode>,
}

#[derive(Debug, Clone, Deserialize)]
struct Episode {
    onset: String,
    drop: String,
    end: String,
}

/// The Days of a daily table on which the level is watch or higher, with reasons.
///
/// # Errors
/// [`Code::Unreadable`](crate::error::Code::Unreadable) for a file that cannot be read,
/// [`Code::BadValue`](crate::error::Code::BadValue), with line and column, for one that is no such table.
pub fn replay(
    file: &Path,
    signals: Option<&Path>,
    labels: Option<&Path>,
    sensitivity: Sensitivity,
) -> Result<Vec<ReplayedDay>> {
    let declared = signals.map(signals_file::read).transpose()?;
    let series = read_series(file, declared.as_deref())?;
    let reported = labels.map(read_labels).transpose()?.unwrap_or_default();
    let found = trace(series, &Watching { sensitivity, ..reported });
    Ok(found
        .days
        .iter()
        .filter(|day| day.level.rank() > 0)
        .map(|day| replayed_day(&found, day.day, day.level))
        .collect())
}

fn replayed_day(trace: &Trace, day: Day, level: Level) -> ReplayedDay {
    let sentences: Vec<String> = gather(&trace.lines, day).iter().map(words::evidence_sentence).collect();
    ReplayedDay { date: day.to_string(), level: level.name().to_owned(), reason: sentences.join(" ") }
}

fn read_series(file: &Path, declared: Option<&[Declared]>) -> Result<Vec<Series>> {
    let table = Table::read(file, &Watcher::default())?;
    let name = file.display().to_string();
    let place = |line: u64, column: &str| say!("general-cell", file = &name, line = line, column = column);
    if let Some(error) = table.errors.first() {
        let place = say!("general-line", file = &name, line = error.place.line.unwrap_or_default());
        return Err(Error::bad_value(&error.what, place, say!("general-mend-line")));
    }
    let date = &table.header[table.date_at];
    let mut days = Vec::with_capacity(table.rows.len());
    for (line, cells) in &table.rows {
        let cell = &cells[table.date_at];
        let bad = |what: String| Error::bad_value(what, place(*line, date), say!("replay-row-next"));
        let day = Day::typed(cell).map_err(|error| bad(error.to_string()))?;
        if days.last().is_some_and(|last| day <= *last) {
            return Err(bad(say!("replay-order", day = day.to_string())));
        }
        days.push(day);
    }
    let (Some(first), Some(last)) = (days.first().copied(), days.last().copied()) else { return Ok(Vec::new()) };
    let length = usize::try_from(last.since(first) + 1).unwrap_or(0);
    let known = catalog::all();
    let mut all = Vec::new();
    for (at, name) in table.header.iter().enumerate().filter(|(at, _)| *at != table.date_at) {
        let Some(signal) = column_signal(name, at, declared, &known) else { continue };
        let mut values = vec![None; length];
        for ((line, cells), day) in table.rows.iter().zip(&days) {
            let value = cell_value(&signal, &cells[at])
                .map_err(|what| Error::bad_value(what, place(*line, name), say!("replay-cell-next")))?;
            if let (Some(value), Ok(at)) = (value, usize::try_from(day.since(first))) {
                values[at] = Some(value);
            }
        }
        all.push(Series { signal, from: first, late: vec![false; length], values });
    }
    Ok(all)
}

/// What a column is: as declared, or by its name in the catalog. Other columns are left out, for nothing is known of them.
fn column_signal(name: &str, at: usize, declared: Option<&[Declared]>, known: &[Signal]) -> Option<Signal> {
    match declared {
        Some(declared) => declared.iter().find(|one| one.name == name).map(|one| own_signal(name, Some(one), at)),
        None => known.iter().find(|signal| signal.id.as_str() == name).cloned(),
    }
}

fn cell_value(signal: &Signal, cell: &str) -> std::result::Result<Option<f64>, String> {
    if cell.is_empty() {
        return Ok(None);
    }
    let number = figures::number(cell).one();
    if signal.unit == Unit::Number || number.is_some() {
        return number.map(Some).ok_or_else(|| say!("general-no-number", text = quotable(cell)));
    }
    answer::parse(signal, cell, HourCycle::TwentyFour)
        .map(|answer| answer.number())
        .map_err(|refused| answers::refused(refused).to_string())
}

/// What a labels file holds: the Day the first learning ends, and past episodes.
fn read_labels(path: &Path) -> Result<Watching> {
    let labels: Labels = read_json(path)?;
    let day = |text: &str| {
        Day::parse(text).ok_or_else(|| {
            Error::bad_value(say!("general-no-day", text = quotable(text)), path.display(), say!("replay-date-next"))
        })
    };
    let mut events = Vec::new();
    for episode in &labels.episodes {
        let (onset, drop, end) = (day(&episode.onset)?, day(&episode.drop)?, day(&episode.end)?);
        if !(onset <= drop && drop <= end) {
            let days = [onset, drop, end].map(|day| day.to_string());
            let what = say!("replay-episode", onset = &days[0], drop = &days[1], end = &days[2]);
            return Err(Error::bad_value(what, path.display(), say!("replay-episode-next")));
        }
        events.push(Event::Episode(record::event::Episode { onset, drop: Some(drop), end: Some(end) }));
    }
    let judge_from = labels.score_from.as_deref().map(day).transpose()?;
    Ok(Watching { judge_from, events, ..Watching::default() })
}
