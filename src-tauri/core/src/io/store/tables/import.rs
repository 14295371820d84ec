//! Import of rows that were exported.

use chrono::DateTime;
use rusqlite::{Connection, ErrorCode, OptionalExtension, Transaction, ffi, params_from_iter, types::Value};

use super::{
    Holds::{
        self, Instant, MaybeDay, MaybeInstant, MaybeNumber, MaybeText, MaybeWhole, Number, Offset, PastDay, Text, Whole,
    },
    READING, SETTING, TABLES, Table,
};
use crate::{
    day::Day,
    error::quotable,
    io::store::{
        Stamp, entry, event,
        fields::{UnreadableRow, unreadable_row},
        focus_session, for_each_id, new_id, own_signal, pathway_step, plan_decision, retrospective, revisit,
        stuck_spell, warning, week_review,
    },
    record::{SignalId, Source, import::RowOutcome, log::MOST_LETTERS},
    say,
};

impl Table {
    /// Imports a row, unless it is there already. Those of tables that know batches carry `batch`; an answer about a Day
    /// after `today` is none.
    pub fn import(
        &self,
        transaction: &Transaction<'_>,
        row: &[String],
        (batch, today): (&str, Day),
        stamp: &Stamp,
    ) -> rusqlite::Result<RowOutcome> {
        let values: Result<Vec<Value>, String> =
            self.columns.iter().enumerate().map(|(at, column)| value(*column, row.get(at), today)).collect();
        let mut values = match values {
            Ok(values) => values,
            Err(what) => return Ok(RowOutcome::Wrong(what)),
        };
        if self.name == "restoring_done" {
            match thing(transaction, &values[0])? {
                Some(id) => values[0] = Value::Text(id),
                None => return Ok(RowOutcome::Wrong(say!("import-no-thing"))),
            }
        }
        let same: Vec<String> =
            self.columns.iter().enumerate().map(|(at, (name, _))| format!("\"{name}\" IS ?{}", at + 1)).collect();
        let live = if matches!(self.name, READING | SETTING) { "" } else { " AND deleted_at IS NULL" };
        let query = format!("SELECT EXISTS (SELECT 1 FROM {} WHERE {}{live})", self.name, same.join(" AND "));
        let there: bool = transaction.prepare_cached(&query)?.query_row(params_from_iter(&values), |row| row.get(0))?;
        if there {
            return Ok(RowOutcome::There);
        }
        match self.insert(transaction, &values, batch, stamp) {
            Ok(()) => Ok(RowOutcome::Taken),
            Err(rusqlite::Error::SqliteFailure(error, message)) if error.code == ErrorCode::ConstraintViolation => {
                let unique = [ffi::SQLITE_CONSTRAINT_UNIQUE, ffi::SQLITE_CONSTRAINT_PRIMARYKEY];
                Ok(if unique.contains(&error.extended_code) {
                    RowOutcome::KeptYours
                } else {
                    RowOutcome::Wrong(message.unwrap_or_else(|| say!("import-no-fit")))
                })
            }
            Err(other) => Err(other),
        }
    }

    fn insert(
        &self,
        transaction: &Transaction<'_>,
        values: &[Value],
        batch: &str,
        stamp: &Stamp,
    ) -> rusqlite::Result<()> {
        let id = new_id(stamp);
        let mut all: Vec<(&str, Value)> =
            self.columns.iter().map(|(name, _)| *name).zip(values.iter().cloned()).collect();
        if all.iter().all(|(name, _)| !matches!(*name, "id" | "key")) {
            all.push(("id", id.clone().into()));
        }
        if matches!(self.name, READING | "check_in") {
            all.push(("batch", batch.to_owned().into()));
        }
        all.push(("updated_at", stamp.at.into()));
        all.push(("device_id", stamp.device.clone().into()));
        let standing = if self.name == READING { standing(transaction, values, batch)? } else { Standing::None };
        match &standing {
            Standing::None => {}
            // It names itself as its successor until it is known to fit: two current answers would break a unique index.
            Standing::Earlier(_) => all.push(("replaced_by", id.clone().into())),
            Standing::Later(successor) => all.push(("replaced_by", successor.clone().into())),
        }
        let names: Vec<String> = all.iter().map(|(name, _)| format!("\"{name}\"")).collect();
        let places: Vec<String> = (1..=all.len()).map(|at| format!("?{at}")).collect();
        let query = format!("INSERT INTO {} ({}) VALUES ({})", self.name, names.join(", "), places.join(", "));
        transaction.prepare_cached(&query)?.execute(params_from_iter(all.into_iter().map(|(_, value)| value)))?;
        if let Standing::Earlier(earlier) = standing {
            let mut replace =
                transaction.prepare_cached("UPDATE reading SET replaced_by = ?1, updated_at = ?2 WHERE id = ?3")?;
            replace.execute((&id, stamp.at, earlier))?;
            replace.execute((Value::Null, stamp.at, &id))?;
        }
        Ok(())
    }
}

/// What finds the rows of a table that the running program could not read.
type Reader = fn(&Connection) -> rusqlite::Result<Vec<rusqlite::Error>>;
const READERS: [Reader; 12] = [
    own_signal::unreadable,
    event::unreadable,
    warning::unreadable,
    retrospective::unreadable,
    pathway_step::unreadable,
    stuck_spell::unreadable,
    week_review::unreadable,
    revisit::unreadable,
    focus_session::unreadable,
    plan_decision::unreadable,
    entry::unreadable,
    entry::unreadable_versions,
];

/// Removes again what was imported at `stamp` and cannot be read: a single such row would keep everything else from being
/// shown. The file of each row's table, and the value that cannot be read.
pub fn drop_unreadable(transaction: &Transaction<'_>, stamp: &Stamp) -> rusqlite::Result<Vec<(&'static str, String)>> {
    let mut gone = Vec::new();
    for unreadable in READERS {
        for error in unreadable(transaction)? {
            let Some(UnreadableRow { table, row, value }) = unreadable_row(&error) else { return Err(error) };
            let file = TABLES.iter().find(|one| one.name == *table).map_or("", |one| one.file);
            let query = format!("DELETE FROM {table} WHERE id = ?1 AND updated_at = ?2");
            // A row that was there before is never removed: the import fails instead.
            if transaction.prepare_cached(&query)?.execute((row, stamp.at))? == 0 {
                return Err(error);
            }
            gone.push((file, value.clone()));
        }
    }
    Ok(gone)
}

/// Clears references of imported rows to rows that are not there: an optional one is emptied, and a row that needs it is
/// removed again. The tables' files from which rows went, one name a row.
///
/// Row by row: a statement that changes many rows keeps every page as it was until it ends, in memory.
pub fn clear_dangling(transaction: &Transaction<'_>) -> rusqlite::Result<Vec<&'static str>> {
    for_each_id(
        transaction,
        "SELECT id FROM pathway_step WHERE parent_id NOT IN (SELECT id FROM pathway_step)",
        "UPDATE pathway_step SET parent_id = NULL, updated_at = updated_at + 1 WHERE id = ?1",
    )?;
    for_each_id(
        transaction,
        "SELECT id FROM stuck_spell WHERE step_id NOT IN (SELECT id FROM pathway_step)",
        "UPDATE stuck_spell SET step_id = NULL, updated_at = updated_at + 1 WHERE id = ?1",
    )?;
    entry::clear_dangling(transaction)?;
    let dangling = [
        (
            "entry_versions.csv",
            "SELECT id FROM entry_version WHERE entry_id NOT IN (SELECT id FROM entry)",
            "DELETE FROM entry_version WHERE id = ?1",
        ),
        (
            "entry_files.csv",
            "SELECT id FROM entry_file
             WHERE entry_id NOT IN (SELECT id FROM entry) OR hash NOT IN (SELECT hash FROM attachment)",
            "DELETE FROM entry_file WHERE id = ?1",
        ),
        (
            "contributions.csv",
            "SELECT id FROM contribution WHERE step_id NOT IN (SELECT id FROM pathway_step)",
            "DELETE FROM contribution WHERE id = ?1",
        ),
        (
            "revisits.csv",
            "SELECT id FROM revisit WHERE entry_id NOT IN (SELECT id FROM entry)",
            "DELETE FROM revisit WHERE id = ?1",
        ),
    ];
    let mut gone = Vec::new();
    for (file, found, remove) in dangling {
        gone.extend(std::iter::repeat_n(file, for_each_id(transaction, found, remove)?));
    }
    Ok(gone)
}

/// The answer that stands for a signal and Day: of two of one import the later row holds, since an export ends with those
/// that stood; else the one that was recorded later.
enum Standing {
    None,
    Earlier(String),
    Later(String),
}

fn standing(transaction: &Transaction<'_>, values: &[Value], batch: &str) -> rusqlite::Result<Standing> {
    let (day, signal, recorded_at) = (&values[0], &values[1], &values[6]);
    let standing: Option<(String, i64, bool)> = transaction
        .prepare_cached(
            "SELECT id, recorded_at, batch = ?3 FROM reading WHERE signal = ?1 AND day = ?2 AND replaced_by IS NULL",
        )?
        .query_row((signal, day, batch), |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))
        .optional()?;
    Ok(match standing {
        None => Standing::None,
        Some((id, at, false)) if matches!(recorded_at, Value::Integer(new) if *new < at) => Standing::Later(id),
        Some((id, ..)) => Standing::Earlier(id),
    })
}

fn thing(transaction: &Transaction<'_>, words: &Value) -> rusqlite::Result<Option<String>> {
    transaction
        .prepare_cached("SELECT id FROM restoring WHERE words = ?1 AND deleted_at IS NULL ORDER BY rowid LIMIT 1")?
        .query_row([words], |row| row.get(0))
        .optional()
}

/// The column of the earlier versions of entries that is as long as an entry.
const VERSION_CONTENT: &str = "content";
const DAY_MINUTES: i32 = 24 * 60;

/// A cell as the database takes it, or what is wrong with it.
fn value((name, holds): (&'static str, Holds), cell: Option<&String>, today: Day) -> Result<Value, String> {
    let cell = cell.map_or("", String::as_str);
    let wrong = |what: &str| say!("import-wrong", text = quotable(cell), what = what, column = name);
    let text = || Value::Text(cell.to_owned());
    let empty = cell.is_empty();
    // No form takes a longer text, and what reads one needs many times its length. An earlier version of an entry holds
    // all of it, and is read when it is looked at.
    if name != VERSION_CONTENT && cell.len() > MOST_LETTERS && cell.chars().count() > MOST_LETTERS {
        return Err(say!("import-long-text", most = MOST_LETTERS, column = name));
    }
    match holds {
        MaybeDay | MaybeText | MaybeNumber | MaybeWhole | MaybeInstant if empty => Ok(Value::Null),
        Holds::Day | PastDay | MaybeDay => match Day::parse(cell) {
            Some(day) if holds == PastDay && day > today => Err(say!("general-ahead", day = day.to_string())),
            Some(day) => Ok(Value::Text(day.to_string())),
            None => Err(wrong("day")),
        },
        Holds::Signal => SignalId::parse(cell).map(|_| text()).ok_or_else(|| wrong("signal")),
        Holds::Source => Source::named(cell).map(|_| text()).ok_or_else(|| wrong("source")),
        Text | MaybeText => Ok(text()),
        Whole | MaybeWhole => cell.parse::<i64>().map(Value::Integer).map_err(|_| wrong("whole")),
        Instant | MaybeInstant => match cell.parse::<i64>() {
            Ok(at) if DateTime::from_timestamp(at, 0).is_some_and(Day::may_hold) => Ok(Value::Integer(at)),
            _ => Err(wrong("instant")),
        },
        Offset => match cell.parse::<i32>() {
            Ok(minutes) if minutes.abs() < DAY_MINUTES => Ok(Value::Integer(i64::from(minutes))),
            _ => Err(wrong("offset")),
        },
        Number | MaybeNumber => match cell.parse::<f64>() {
            Ok(number) if number.is_finite() => Ok(Value::Real(number)),
            _ => Err(wrong("number")),
        },
    }
}
