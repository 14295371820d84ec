//! A daily table: one row a Day, one column a signal, an empty cell where nothing is known.
//!
//! A column is matched to a signal by `--map COLUMN=SIGNAL[:h|:min]`, else by its name; any other column becomes a signal
//! of the person's own that raises no warning until they, or a signals file, declare which way is worse.

use std::{collections::BTreeSet, path::Path};

use super::{Fit, Found, Glimpse, Importer, Request, table::Table};
use crate::{
    day::Day,
    error::{Error, Result, quotable},
    notification::answers,
    record::{
        Answer,
        import::{Place, RowError},
    },
    say,
    signal::{
        Signal, Unit, answer,
        figures::{self, HourCycle},
    },
};

/// A night longer than this many minutes on average is minutes; a shorter one can only be hours.
const HOURS_LOOK_LIKE: f64 = 24.0;

/// The importer of daily tables.
pub struct Csv;

impl Importer for Csv {
    fn name(&self) -> &'static str {
        "csv"
    }

    fn title(&self) -> String {
        say!("import-csv-title")
    }

    fn recognise(&self, seen: &Glimpse) -> Fit {
        let header = seen.first_line();
        let dated = header.split(',').any(|name| name.trim().trim_matches('"').eq_ignore_ascii_case("date"));
        // Other apps name a column so, too, and know better what theirs means.
        if dated && seen.inside.is_empty() { Fit::Perhaps } else { Fit::No }
    }

    fn read(&self, place: &Path, request: &Request<'_>, found: &mut Found) -> Result<()> {
        let table = Table::read(place, request.watcher)?;
        let columns = columns(&table, request, found)?;
        let date = &table.header[table.date_at];
        let mut skipped = table.errors;
        let mut days = BTreeSet::new();
        for (line, cells) in &table.rows {
            let what = match day_of(&cells[table.date_at], request.today) {
                Ok(day) if days.insert(day) => {
                    take_row(*line, cells, day, &columns, found, &mut skipped);
                    continue;
                }
                Ok(day) => say!("import-day-twice", day = day.to_string()),
                Err(what) => what,
            };
            skipped.push(RowError { place: Place::line(*line).column(date), what });
        }
        skipped.sort_by_key(|error| error.place.line);
        skipped.into_iter().for_each(|error| found.skip(error.place, error.what));
        Ok(())
    }
}

/// A column, and what its cells mean.
struct Column {
    at: usize,
    name: String,
    signal: Signal,
    /// Whether its numbers are hours where the signal's are minutes.
    hours: bool,
}

fn columns(table: &Table, request: &Request<'_>, found: &mut Found) -> Result<Vec<Column>> {
    if let Some(stray) = request.mappings.iter().find(|mapping| !table.header.contains(&mapping.column)) {
        let what = say!("csv-no-column", name = quotable(&stray.column));
        let next = say!("csv-no-column-next", columns = table.header.join(", "));
        return Err(Error::bad_value(what, say!("csv-no-column-place"), next));
    }
    let mut columns: Vec<Column> = Vec::new();
    for (at, name) in table.header.iter().enumerate().filter(|(at, _)| *at != table.date_at) {
        let signal = request.signal(name, at, found)?;
        if columns.iter().any(|before| before.signal.id == signal.id) {
            let what = say!("csv-signal-twice", signal = signal.id.as_str());
            let place = say!("csv-signal-twice-place", name = quotable(name));
            return Err(Error::bad_value(what, place, say!("csv-signal-twice-next")));
        }
        let mapped = request.mapping(name).and_then(|mapping| mapping.hours);
        let hours =
            signal.unit == Unit::Minutes && mapped.unwrap_or_else(|| looks_like_hours(table, at, &signal, found));
        columns.push(Column { at, name: name.clone(), signal, hours });
    }
    Ok(columns)
}

/// Whether a column of lengths is in hours, by its name or because nobody sleeps eight minutes a night; a remark
/// reports it.
fn looks_like_hours(table: &Table, at: usize, signal: &Signal, found: &mut Found) -> bool {
    let name = &table.header[at];
    let by_name = ["_h", "_hour", "_hours"].iter().any(|end| name.to_lowercase().ends_with(end));
    let numbers: Vec<f64> = table.rows.iter().filter_map(|(_, cells)| figures::number(&cells[at]).one()).collect();
    let small = !numbers.is_empty() && numbers.iter().sum::<f64>() / (numbers.len() as f64) < HOURS_LOOK_LIKE;
    let by_size = signal.id.as_str() == "sleep" && small;
    if by_name || by_size {
        let mapping = format!("--map {name}={}:min", signal.id);
        found.remark(say!("csv-hours", name = name, mapping = mapping));
    }
    by_name || by_size
}

fn take_row(line: u64, cells: &[String], day: Day, columns: &[Column], found: &mut Found, skipped: &mut Vec<RowError>) {
    for column in columns {
        let cell = cells[column.at].trim();
        if cell.is_empty() {
            continue;
        }
        let place = Place::line(line).column(&column.name);
        match value(cell, column) {
            Ok(answer) => found.answer(place, &column.signal, day, answer),
            Err(error) => skipped.push(RowError { place, what: error.to_string() }),
        }
    }
}

fn value(cell: &str, column: &Column) -> Result<Answer> {
    let plain_number = figures::number(cell).one().is_some();
    let typed = if column.hours && plain_number { format!("{cell}h") } else { cell.to_owned() };
    answer::parse(&column.signal, &typed, HourCycle::TwentyFour).map_err(answers::refused)
}

fn day_of(cell: &str, today: Day) -> std::result::Result<Day, String> {
    match Day::parse(cell) {
        Some(day) if day <= today => Ok(day),
        Some(day) => Err(say!("general-ahead", day = day.to_string())),
        None => Err(say!("general-no-day", text = quotable(cell))),
    }
}
