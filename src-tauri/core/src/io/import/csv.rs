//! A daily table: one row a Day, one column a signal, an empty cell where nothing is known.
//!
//! Which signal a column is, and how its cells are written, is worked out for the column as a whole ([`mod@column`], [`dates`]);
//! what is not clear is refused with the ways to say it, and what was understood is remarked on. A column that is no signal
//! becomes one of the person's own that raises no warning until they, or a signals file, declare which way is worse.

use std::{collections::BTreeSet, path::Path};

use super::{
    Fit, Found, Glimpse, Importer, Progress, Record, Request,
    column::{self, Column, Read},
    dates::{self, NoDay, Order},
    header,
    mapping::{Target, typed},
    numbers,
    table::{self, Table},
};
use crate::{
    day::Day,
    error::{Error, Result, quotable},
    record::import::{Place, RowError},
    say,
    signal::Signal,
};

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
        let dated = table::names(&seen.head).iter().any(|name| header::is_date(name).is_some());
        // Other apps name a column so, too, and know better what theirs means.
        if dated && seen.inside.is_empty() { Fit::Perhaps } else { Fit::No }
    }

    fn read(&self, place: &Path, request: &Request<'_>, found: &mut Found<'_>) -> Result<()> {
        let table = Table::read(place, request.watcher)?;
        check_mappings(&table, request)?;
        let date_at = date_at(&table, request)?;
        let order = order(&table, date_at, request)?;
        let Columns { signals: columns, left_out, remarks } = columns(&table, date_at, request)?;
        let date = &table.header[date_at];
        found.remark(say!("csv-date-read", name = quotable(date), order = order.map_or("clear", order_word)));
        let mut skipped = [table.errors, table.nameless].concat();
        skipped.extend(left_out);
        let mut days = BTreeSet::new();
        remarks.into_iter().for_each(|remark| found.remark(remark));
        for column in &columns {
            let has_answers = column.answers.iter().flatten().any(std::result::Result::is_ok);
            if column.is_new && has_answers {
                found.take(Place::default(), Record::OwnSignal(column.signal.clone()))?;
            }
        }
        let of = table.rows.len() as u64;
        for (row, (line, cells)) in table.rows.iter().enumerate() {
            request.watcher.report(Progress::Kept { done: row as u64, of });
            let what = match day_of(&cells[date_at], order, request.today) {
                Ok(day) if days.insert(day) => {
                    take_row(row, *line, day, &columns, found, &mut skipped)?;
                    continue;
                }
                Ok(day) => say!("import-day-twice", day = day.to_string()),
                Err(what) => what,
            };
            skipped.push(RowError { place: Place::line(*line).column(date), what });
        }
        request.watcher.report(Progress::Kept { done: of, of });
        skipped.sort_by_key(|error| error.place.line);
        skipped.into_iter().try_for_each(|error| found.skip(error.place, error.what))
    }
}

/// Refuses mappings of columns that the table does not have, and two of one column.
fn check_mappings(table: &Table, request: &Request<'_>) -> Result<()> {
    for (at, mapping) in request.mappings.iter().enumerate() {
        if !table.header.contains(&mapping.column) {
            let what = say!("csv-no-column", name = quotable(&mapping.column));
            let names: Vec<String> = table.header.iter().map(|name| quotable(name)).collect();
            let next = say!("csv-no-column-next", columns = names.join(", "));
            return Err(Error::bad_value(what, say!("csv-no-column-place"), next));
        }
        if request.mappings[..at].iter().any(|before| before.column == mapping.column) {
            let what = say!("csv-mapped-twice", name = quotable(&mapping.column));
            return Err(Error::bad_value(what, "", say!("csv-mapped-twice-next")));
        }
    }
    Ok(())
}

/// The column of Days: as mapped, else by its name.
fn date_at(table: &Table, request: &Request<'_>) -> Result<usize> {
    let mapped = |name: &String| request.mapping(name).is_some_and(|mapping| mapping.target == Target::Date);
    let dates: Vec<usize> = (0..table.header.len()).filter(|at| mapped(&table.header[*at])).collect();
    match dates[..] {
        [at] => Ok(at),
        [] => table.date_at(),
        _ => Err(Error::bad_value(say!("csv-two-dates"), "", say!("csv-mapped-twice-next"))),
    }
}

/// Which comes first in the dates: as mapped, else as they show.
fn order(table: &Table, date_at: usize, request: &Request<'_>) -> Result<Option<Order>> {
    let name = &table.header[date_at];
    if let Some(order) = request.mapping(name).and_then(|mapping| mapping.order) {
        return Ok(Some(order));
    }
    dates::judge(table.column(date_at)).map_err(|unclear| {
        let ways = ["date:dmy", "date:mdy"].map(|target| typed(name, target));
        let what = say!("csv-date-unclear", name = quotable(name), example = quotable(&unclear.example));
        Error::bad_value(what, "", say!("csv-date-unclear-next", day = &ways[0], month = &ways[1]))
    })
}

fn order_word(order: Order) -> &'static str {
    match order {
        Order::DayFirst => "day",
        Order::MonthFirst => "month",
    }
}

/// What a table's columns were read as.
#[derive(Default)]
struct Columns {
    signals: Vec<Column>,
    left_out: Vec<RowError>,
    /// One for each column that is not left out.
    remarks: Vec<String>,
}

/// Every column but that of the Days, and those that are left out. All that is unclear is named at once.
fn columns(table: &Table, date_at: usize, request: &Request<'_>) -> Result<Columns> {
    let others = || (0..table.header.len()).filter(|at| *at != date_at);
    let shown: Vec<_> = others().filter_map(|at| numbers::shown(table.column(at)).ok().flatten()).collect();
    let usual = numbers::usual(table.separator, &shown);
    let (mut read, mut made, mut unclear) = (Columns::default(), Vec::<Signal>::new(), Vec::<Error>::new());
    for at in others() {
        let name = &table.header[at];
        let cells: Vec<&str> = table.column(at).collect();
        let column = match column::read(name, &cells, usual, request, &made) {
            Ok(Read::Signal(column)) => column,
            Ok(Read::LeftOut(what)) => {
                read.left_out.push(RowError { place: Place::default(), what });
                continue;
            }
            Ok(Read::Nothing(remark)) => {
                read.remarks.push(remark);
                continue;
            }
            Err(error) => {
                unclear.push(error);
                continue;
            }
        };
        if let Some(before) = read.signals.iter().find(|before| before.signal.id == column.signal.id) {
            let what = say!("csv-signal-twice", signal = column.signal.id.as_str());
            let place = say!("csv-signal-twice-place", name = quotable(&before.name), other = quotable(name));
            unclear.push(Error::bad_value(what, place, say!("csv-signal-twice-next", way = typed(name, "new"))));
        }
        if column.is_new {
            made.push(column.signal.clone());
        }
        read.remarks.push(column.remark.clone());
        read.signals.push(column);
    }
    match unclear.len() {
        0 => Ok(read),
        1 => Err(unclear.remove(0)),
        _ => {
            let all: Vec<String> = unclear.iter().map(ToString::to_string).collect();
            Err(Error::bad_value(all.join(" "), "", ""))
        }
    }
}

fn take_row(
    row: usize,
    line: u64,
    day: Day,
    columns: &[Column],
    found: &mut Found<'_>,
    skipped: &mut Vec<RowError>,
) -> Result<()> {
    for column in columns {
        let place = || Place::line(line).column(&quotable(&column.name));
        match &column.answers[row] {
            None => {}
            Some(Ok(answer)) => found.answer(place(), &column.signal, day, *answer)?,
            Some(Err(what)) => skipped.push(RowError { place: place(), what: what.clone() }),
        }
    }
    Ok(())
}

fn day_of(cell: &str, order: Option<Order>, today: Day) -> std::result::Result<Day, String> {
    match dates::day(cell, order) {
        Ok(day) if day <= today => Ok(day),
        Ok(day) => Err(say!("general-ahead", day = day.to_string())),
        Err(NoDay::ShortYear) => Err(say!("csv-short-year", text = quotable(cell))),
        Err(NoDay::No) => Err(say!("general-no-day", text = quotable(cell))),
    }
}
