//! A daily table: one row a Day, one column a signal, an empty cell where nothing is known.
//!
//! A column is matched to a signal by `--map COLUMN=SIGNAL[:h|:min]`, else by its name; any other column becomes a signal
//! of the person's own that raises no warning until they say which way is worse (or a signals file says it).

use std::{collections::BTreeSet, path::Path};

use super::{Found, RowError};
use crate::{
    day::Day,
    error::{Error, Result},
    io::{
        cited,
        replay::Declared,
        store::{own_signal::OWN_GRACE_DAYS, reading::NewReading},
    },
    record::{Answer, SignalId},
    say,
    signal::{Role, Signal, Spread, Unit, Worse, answer},
};

/// A night longer than this many minutes on average is minutes; a shorter one can only be hours.
const HOURS_LOOK_LIKE: f64 = 24.0;
/// Values of signals of one's own; beyond this a file is damaged.
const OWN_RANGE: (f64, f64) = (-1e9, 1e9);

/// `COLUMN=SIGNAL`, with the unit of the column where it is not the signal's own.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mapping {
    /// The column's name in the file.
    pub column: String,
    /// The signal it is.
    pub signal: String,
    /// Whether its numbers are hours; `None` to work it out.
    pub hours: Option<bool>,
}

impl Mapping {
    /// The mapping written as `COLUMN=SIGNAL`, `COLUMN=SIGNAL:h` or `COLUMN=SIGNAL:min`.
    ///
    /// # Errors
    /// [`Code::BadValue`](crate::error::Code::BadValue) when it is written otherwise.
    pub fn parse(text: &str) -> Result<Mapping> {
        let bad = || {
            let what = say!("io-csv-no-mapping", text = cited(text));
            Error::bad_value(what, say!("io-csv-no-mapping-place"), say!("io-csv-no-mapping-next"))
        };
        let (column, signal) = text.rsplit_once('=').ok_or_else(bad)?;
        let (signal, hours) = match signal.split_once(':') {
            None => (signal, None),
            Some((signal, "h")) => (signal, Some(true)),
            Some((signal, "min")) => (signal, Some(false)),
            Some(_) => return Err(bad()),
        };
        if column.is_empty() || signal.is_empty() {
            return Err(bad());
        }
        Ok(Mapping { column: column.to_owned(), signal: signal.to_owned(), hours })
    }
}

/// A column, and what its cells mean.
struct Column {
    at: usize,
    name: String,
    signal: Signal,
    hours: bool,
}

/// What a daily table holds. `known` finds a signal by name; `declared` says what unmatched columns are.
///
/// # Errors
/// [`Code::Unreadable`](crate::error::Code::Unreadable) when the file cannot be read,
/// [`Code::BadValue`](crate::error::Code::BadValue) when it is no such table or a mapping does not fit it.
pub fn read(
    path: &Path,
    mappings: &[Mapping],
    declared: &[Declared],
    known: &dyn Fn(&str) -> Result<Signal>,
    today: Day,
) -> Result<Found> {
    let table = Table::read(path)?;
    let mut found = Found { errors: table.errors.clone(), ..Found::default() };
    let columns = columns(&table, mappings, declared, known, &mut found)?;
    let mut days = BTreeSet::new();
    for (line, cells) in &table.rows {
        match day_of(&cells[table.date_at], today) {
            Ok(day) if days.insert(day) => take_row(*line, cells, day, &columns, &mut found),
            Ok(day) => {
                let what = say!("io-csv-day-twice", day = day.to_string());
                found.errors.push(row_error(*line, &table.header[table.date_at], what));
            }
            Err(what) => found.errors.push(row_error(*line, &table.header[table.date_at], what)),
        }
    }
    found.errors.sort_by_key(|error| error.line);
    Ok(found)
}

/// A file as header, rows with their line numbers, and the rows that did not fit.
pub(crate) struct Table {
    pub header: Vec<String>,
    pub date_at: usize,
    pub rows: Vec<(u64, Vec<String>)>,
    pub errors: Vec<RowError>,
}

impl Table {
    /// Reads a CSV whose header has a column `date`.
    pub(crate) fn read(path: &Path) -> Result<Table> {
        let first_line = || say!("io-line", file = path.display().to_string(), line = 1);
        let mut reader = ::csv::ReaderBuilder::new()
            .flexible(true)
            .trim(::csv::Trim::All)
            .from_path(path)
            .map_err(|error| not_a_table(&error, path))?;
        let header = reader.headers().map_err(|error| not_a_table(&error, path))?.clone();
        let header: Vec<String> = header.iter().map(|name| name.trim_start_matches('\u{feff}').to_owned()).collect();
        let date_at = header
            .iter()
            .position(|name| name.eq_ignore_ascii_case("date"))
            .ok_or_else(|| Error::bad_value(say!("io-csv-no-date"), first_line(), say!("io-csv-no-date-next")))?;
        let twice = header.iter().enumerate().find(|(at, name)| header[..*at].contains(name));
        if let Some((_, name)) = twice {
            let what = say!("io-csv-column-twice", name = cited(name));
            return Err(Error::bad_value(what, first_line(), say!("io-csv-column-twice-next")));
        }
        let (mut rows, mut errors) = (Vec::new(), Vec::new());
        let mut record = ::csv::StringRecord::new();
        loop {
            let line = reader.position().line();
            match reader.read_record(&mut record) {
                Ok(false) => break,
                Ok(true) => {
                    let line = record.position().map_or(line, ::csv::Position::line);
                    if record.len() == header.len() {
                        rows.push((line, record.iter().map(str::to_owned).collect()));
                    } else {
                        let what = say!("io-csv-cells", cells = record.len(), columns = header.len());
                        errors.push(row_error(line, "", what));
                    }
                }
                Err(error) if error.is_io_error() => return Err(not_a_table(&error, path)),
                Err(_) => errors.push(row_error(line, "", say!("io-csv-no-text"))),
            }
        }
        Ok(Table { header, date_at, rows, errors })
    }
}

fn not_a_table(error: &::csv::Error, path: &Path) -> Error {
    if error.is_io_error() {
        let what = say!("io-file-unreadable", error = error.to_string());
        return Error::unreadable(what, path.display(), say!("io-file-unreadable-next"));
    }
    let place = say!("io-line", file = path.display().to_string(), line = 1);
    Error::bad_value(say!("io-csv-no-table"), place, say!("io-csv-no-table-next"))
}

fn columns(
    table: &Table,
    mappings: &[Mapping],
    declared: &[Declared],
    known: &dyn Fn(&str) -> Result<Signal>,
    found: &mut Found,
) -> Result<Vec<Column>> {
    if let Some(stray) = mappings.iter().find(|mapping| !table.header.contains(&mapping.column)) {
        let what = say!("io-csv-no-column", name = cited(&stray.column));
        let next = say!("io-csv-no-column-next", columns = table.header.join(", "));
        return Err(Error::bad_value(what, say!("io-csv-no-column-place"), next));
    }
    let mut columns = Vec::new();
    for (at, name) in table.header.iter().enumerate().filter(|(at, _)| *at != table.date_at) {
        let mapping = mappings.iter().find(|mapping| mapping.column == *name);
        let declared = declared.iter().find(|declared| declared.name == *name);
        let signal = match (mapping, known(name)) {
            (Some(mapping), _) => known(&mapping.signal)?,
            (None, Ok(signal)) => signal,
            (None, Err(_)) => {
                let signal = own_signal(name, declared, at);
                found.own_signals.push(signal.clone());
                if declared.is_none() {
                    found.remarks.push(say!("io-csv-own-signal", name = name, id = signal.id.as_str()));
                }
                signal
            }
        };
        let hours = in_hours(table, at, name, &signal, mapping.and_then(|mapping| mapping.hours), found);
        columns.push(Column { at, name: name.clone(), signal, hours });
    }
    let twice =
        columns.iter().enumerate().find(|(at, one)| columns[..*at].iter().any(|b| b.signal.id == one.signal.id));
    if let Some((_, column)) = twice {
        let what = say!("io-csv-signal-twice", signal = column.signal.id.as_str());
        let place = say!("io-csv-signal-twice-place", name = cited(&column.name));
        return Err(Error::bad_value(what, place, say!("io-csv-signal-twice-next")));
    }
    Ok(columns)
}

/// Whether a column of lengths is in hours: as told, by its name, or because nobody sleeps eight minutes a night.
fn in_hours(table: &Table, at: usize, name: &str, signal: &Signal, told: Option<bool>, found: &mut Found) -> bool {
    if signal.unit != Unit::Minutes {
        return false;
    }
    if let Some(told) = told {
        return told;
    }
    let by_name = ["_h", "_hour", "_hours"].iter().any(|end| name.to_lowercase().ends_with(end));
    let numbers: Vec<f64> = table.rows.iter().filter_map(|(_, cells)| answer::decimal(&cells[at])).collect();
    let small = !numbers.is_empty() && numbers.iter().sum::<f64>() / (numbers.len() as f64) < HOURS_LOOK_LIKE;
    let by_size = signal.id.as_str() == "sleep" && small;
    if by_name || by_size {
        let mapping = format!("--map {name}={}:min", signal.id);
        found.remarks.push(say!("io-csv-hours", name = name, mapping = mapping));
    }
    by_name || by_size
}

fn take_row(line: u64, cells: &[String], day: Day, columns: &[Column], found: &mut Found) {
    for column in columns {
        let cell = cells[column.at].trim();
        if cell.is_empty() {
            continue;
        }
        match value(cell, column) {
            Ok(answer) => found.readings.push(NewReading { signal: column.signal.id.clone(), day, answer }),
            Err(error) => found.errors.push(row_error(line, &column.name, error.to_string())),
        }
    }
}

fn value(cell: &str, column: &Column) -> Result<Answer> {
    let plain_number = answer::decimal(cell).is_some();
    if column.hours && plain_number {
        return answer::parse(&column.signal, &format!("{cell}h"));
    }
    answer::parse(&column.signal, cell)
}

fn day_of(cell: &str, today: Day) -> std::result::Result<Day, String> {
    match Day::parse(cell) {
        Some(day) if day <= today => Ok(day),
        Some(day) => Err(say!("app-ahead", day = day.to_string())),
        None => Err(say!("io-no-day", text = cited(cell))),
    }
}

/// A signal of the person's own, made from a column.
pub(crate) fn own_signal(name: &str, declared: Option<&Declared>, at: usize) -> Signal {
    let plain: String = name.to_lowercase().chars().map(|c| if c.is_ascii_alphanumeric() { c } else { '_' }).collect();
    let trimmed = plain.trim_matches('_').trim_start_matches(|c: char| c.is_ascii_digit() || c == '_');
    let short: String = trimmed.chars().take(40).collect();
    let (worse, role, spread) = declared.map_or((Worse::Neither, Role::Load, Spread::Unknown), |declared| {
        (declared.worse, declared.role, declared.spread)
    });
    Signal {
        id: SignalId::parse(&short).unwrap_or_else(|| SignalId::numbered("column", at)),
        own_title: Some(name.to_owned()),
        unit: Unit::Number,
        range: OWN_RANGE,
        worse,
        role,
        spread,
        question: None,
        grace_days: OWN_GRACE_DAYS,
        is_own: true,
        weekdays: true,
        empty_is_zero: false,
    }
}

fn row_error(line: u64, column: &str, what: String) -> RowError {
    RowError { line, column: column.to_owned(), what }
}
