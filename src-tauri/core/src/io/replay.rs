//! Replaying a file: the level Taper would have reported on each Day of a daily table, without any store.
//!
//! The file names its signals in the header; a signals file declares which way is worse, its kind of scale and the part
//! it plays. A labels file may give the Day on which the first learning ends.

use std::path::Path;

use serde::Deserialize;

use super::{
    import::{
        Watcher,
        cells::{self, Form},
        dates,
        numbers::{self, Decimal},
        own_signal,
        table::Table,
    },
    signals_file::{self, Declared, read_json},
};
use crate::{
    day::Day,
    error::{Error, Result, quotable},
    evidence::gather,
    level::{Level, Sensitivity, Trace, Watching, trace},
    notification::{answers, words},
    record::{self, SignalId, event::Event},
    say,
    signal::{Series, Signal, Unit, catalog},
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
    let file_name = file.display().to_string();
    let place = |line: u64, column: &str| say!("general-cell", file = &file_name, line = line, column = column);
    if let Some(error) = table.errors.first() {
        let place = say!("general-line", file = &file_name, line = error.place.line.unwrap_or_default());
        return Err(Error::bad_value(&error.what, place, say!("general-mend-line")));
    }
    let date_at = table.date_at()?;
    let date = &table.header[date_at];
    let order = dates::judge(table.column(date_at)).map_err(|unclear| {
        let what = say!("csv-date-unclear", name = quotable(date), example = quotable(&unclear.example));
        Error::bad_value(what, &file_name, say!("replay-date-unclear-next"))
    })?;
    let mut days = Vec::with_capacity(table.rows.len());
    for (line, cells) in &table.rows {
        let cell = &cells[date_at];
        let bad = |what: String| Error::bad_value(what, place(*line, date), say!("replay-row-next"));
        let day = dates::day(cell, order).map_err(|_| bad(say!("general-no-day", text = quotable(cell))))?;
        if days.last().is_some_and(|last| day <= *last) {
            return Err(bad(say!("replay-order", day = day.to_string())));
        }
        days.push(day);
    }
    let (Some(first), Some(last)) = (days.first().copied(), days.last().copied()) else { return Ok(Vec::new()) };
    let length = usize::try_from(last.since(first) + 1).unwrap_or(0);
    let others = || (0..table.header.len()).filter(|at| *at != date_at);
    let shown: Vec<Decimal> = others().filter_map(|at| numbers::shown(table.column(at)).ok().flatten()).collect();
    let usual = numbers::usual(table.separator, &shown);
    let known = catalog::all();
    let mut all: Vec<Series> = Vec::new();
    for at in others() {
        let name = &table.header[at];
        let Some(signal) = column_signal(name, declared, &known, &all) else { continue };
        let decimal = numbers::judge(table.column(at), usual).map_err(|unclear| {
            let what = say!("csv-number-unclear", name = quotable(name), example = quotable(&unclear.example));
            Error::bad_value(what, &file_name, say!("replay-number-unclear-next"))
        })?;
        let mut values = vec![None; length];
        for ((line, cells), day) in table.rows.iter().zip(&days) {
            let value = cell_value(&signal, &cells[at], decimal)
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
fn column_signal(name: &str, declared: Option<&[Declared]>, known: &[Signal], before: &[Series]) -> Option<Signal> {
    match declared {
        Some(declared) => {
            let one = declared.iter().find(|one| one.name == name)?;
            let is_taken = |id: &SignalId| before.iter().any(|series| series.signal.id == *id);
            let id = plain_id(name).filter(|id| !is_taken(id));
            let id = id.unwrap_or_else(|| SignalId::numbered("column", before.len() + 1));
            Some(own_signal(id, name.to_owned(), Unit::Number, Some(one)))
        }
        None => known.iter().find(|signal| signal.id.as_str() == name).cloned(),
    }
}

/// The id that a name is as it stands, other letters aside.
fn plain_id(name: &str) -> Option<SignalId> {
    let plain: String = name.to_lowercase().chars().map(|c| if c.is_ascii_alphanumeric() { c } else { '_' }).collect();
    let trimmed = plain.trim_matches('_').trim_start_matches(|c: char| c.is_ascii_digit() || c == '_');
    SignalId::parse(&trimmed.chars().take(40).collect::<String>())
}

/// The value in a cell, `None` where nothing is known. A bare number is in the signal's own unit: what a Day is given may not
/// rest on the Days after it, as it would if a column were judged hours or minutes.
fn cell_value(signal: &Signal, cell: &str, decimal: Decimal) -> std::result::Result<Option<f64>, String> {
    if cells::is_missing(cell) {
        return Ok(None);
    }
    if let Some(plain) = numbers::plain(cell, decimal) {
        let number = plain.parse().ok().filter(|number: &f64| number.is_finite());
        return number.map(Some).ok_or_else(|| no_number(cell));
    }
    if signal.unit == Unit::Number || numbers::is_number(cell) {
        return Err(no_number(cell));
    }
    let answer = cells::answer(signal, cell, Form { hours: false, decimal });
    answer.map(|answer| answer.number()).map_err(|refused| answers::refused(refused).to_string())
}

fn no_number(cell: &str) -> String {
    say!("general-no-number", text = quotable(cell))
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
