//! The tables as they leave and come back: the columns that mean something, without ids and devices.
//!
//! What is written by [`export`] is taken back by [`import`] without loss, and taking it twice adds nothing.

use rusqlite::{Connection, ErrorCode, OptionalExtension, Row, Transaction, ffi, params_from_iter, types::Value};

use super::{Stamp, new_id};
use crate::{
    day::Day,
    error::quotable,
    record::{SignalId, Source},
    say,
};

/// What a column holds.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Holds {
    Day,
    MaybeDay,
    Signal,
    Source,
    Text,
    MaybeText,
    Whole,
    Number,
    MaybeNumber,
}
use Holds::{Day as ADay, MaybeDay, MaybeNumber, MaybeText, Number, Signal, Source as ASource, Text, Whole};

/// A table of the export.
pub struct Table {
    /// The file's name.
    pub file: &'static str,
    name: &'static str,
    columns: &'static [(&'static str, Holds)],
    /// Which rows, and in which order.
    rest: &'static str,
}

/// Every table that holds what a person said, decided or set. `delivery` and `change` are ours: what was shown, and the
/// journal.
pub const TABLES: [Table; 18] = [
    Table {
        file: "own_signals.csv",
        name: "own_signal",
        columns: &[
            ("id", Signal),
            ("title", Text),
            ("unit", Text),
            ("low", Number),
            ("high", Number),
            ("worse", Text),
            ("role", Text),
            ("spread", Text),
            ("weekdays", Whole),
            ("empty_is_zero", Whole),
            ("archived", Whole),
        ],
        rest: "WHERE deleted_at IS NULL ORDER BY id",
    },
    Table {
        file: "readings.csv",
        name: READING,
        columns: &[
            ("day", ADay),
            ("signal", Signal),
            ("answer", Text),
            ("value", MaybeNumber),
            ("source", ASource),
            ("said_on", ADay),
            ("recorded_at", Whole),
            ("offset_minutes", Whole),
            ("zone", Text),
        ],
        rest: "ORDER BY recorded_at, rowid",
    },
    Table {
        file: "check_ins.csv",
        name: "check_in",
        columns: &[
            ("day", ADay),
            ("note", MaybeText),
            ("recorded_at", Whole),
            ("offset_minutes", Whole),
            ("zone", Text),
        ],
        rest: "WHERE replaced_by IS NULL AND deleted_at IS NULL ORDER BY day",
    },
    Table {
        file: "plan_decisions.csv",
        name: "plan_decision",
        columns: &[
            ("day", ADay),
            ("decision", Text),
            ("detail", Text),
            ("recorded_at", Whole),
            ("offset_minutes", Whole),
            ("zone", Text),
        ],
        rest: "WHERE deleted_at IS NULL ORDER BY recorded_at, rowid",
    },
    Table {
        file: "events.csv",
        name: "event",
        columns: &[
            ("kind", Text),
            ("first", ADay),
            ("dropped", MaybeDay),
            ("last", MaybeDay),
            ("why", MaybeText),
            ("recorded_at", Whole),
            ("offset_minutes", Whole),
            ("zone", Text),
        ],
        rest: "WHERE deleted_at IS NULL ORDER BY first, recorded_at, rowid",
    },
    Table {
        file: "warnings.csv",
        name: "warning",
        columns: &[
            ("day", ADay),
            ("level", Text),
            ("sensitivity", Text),
            ("sentences", Text),
            ("evidence", Text),
            ("verdict", MaybeText),
            ("answered_on", MaybeDay),
            ("shown_at", Whole),
            ("offset_minutes", Whole),
            ("zone", Text),
        ],
        rest: "WHERE deleted_at IS NULL ORDER BY day, level DESC",
    },
    Table {
        file: "restoring.csv",
        name: "restoring",
        columns: &[("words", Text), ("suggestion", MaybeText), ("state", Text)],
        rest: "WHERE deleted_at IS NULL ORDER BY rowid",
    },
    Table {
        file: "restoring_done.csv",
        name: "restoring_done",
        columns: &[(THING, Text), ("day", ADay), ("recorded_at", Whole), ("offset_minutes", Whole), ("zone", Text)],
        rest: "WHERE deleted_at IS NULL ORDER BY day, rowid",
    },
    Table {
        file: "retrospectives.csv",
        name: "retrospective",
        columns: &[
            ("about", ADay),
            ("day", ADay),
            ("told", Text),
            ("chosen", MaybeText),
            ("recorded_at", Whole),
            ("offset_minutes", Whole),
            ("zone", Text),
        ],
        rest: "WHERE deleted_at IS NULL ORDER BY about",
    },
    Table {
        file: "pathway_steps.csv",
        name: "pathway_step",
        columns: &[
            ("id", Text),
            ("level", Text),
            ("title", Text),
            ("parent_id", MaybeText),
            ("assumption", Text),
            ("day", ADay),
            ("closed_on", MaybeDay),
            ("closing", Text),
            ("recorded_at", Whole),
            ("offset_minutes", Whole),
            ("zone", Text),
        ],
        rest: "WHERE deleted_at IS NULL ORDER BY id",
    },
    Table {
        file: "entries.csv",
        name: "entry",
        columns: &[
            ("id", Text),
            ("kind", Text),
            ("title", Text),
            ("text", Text),
            ("day", ADay),
            ("step_id", MaybeText),
            ("tags", Text),
            ("parameters", Text),
            ("follows", Text),
            ("details", Text),
            ("recorded_at", Whole),
            ("offset_minutes", Whole),
            ("zone", Text),
        ],
        rest: "WHERE deleted_at IS NULL ORDER BY id",
    },
    Table {
        file: "entry_versions.csv",
        name: "entry_version",
        columns: &[
            ("id", Text),
            ("entry_id", Text),
            ("content", Text),
            ("recorded_at", Whole),
            ("offset_minutes", Whole),
            ("zone", Text),
        ],
        rest: "WHERE deleted_at IS NULL AND entry_id IN (SELECT id FROM entry WHERE deleted_at IS NULL) ORDER BY id",
    },
    Table {
        file: "entry_files.csv",
        name: "entry_file",
        columns: &[
            ("id", Text),
            ("entry_id", Text),
            ("hash", Text),
            ("name", Text),
            ("caption", Text),
            ("recorded_at", Whole),
            ("offset_minutes", Whole),
            ("zone", Text),
        ],
        rest: "WHERE deleted_at IS NULL AND entry_id IN (SELECT id FROM entry WHERE deleted_at IS NULL) ORDER BY id",
    },
    Table {
        file: "contributions.csv",
        name: "contribution",
        columns: &[("day", ADay), ("step_id", Text), ("recorded_at", Whole), ("offset_minutes", Whole), ("zone", Text)],
        rest: "WHERE deleted_at IS NULL AND step_id IN (SELECT id FROM pathway_step WHERE deleted_at IS NULL) ORDER BY day, step_id",
    },
    Table {
        file: "stuck_spells.csv",
        name: "stuck_spell",
        columns: &[
            ("id", Text),
            ("about", Text),
            ("step_id", MaybeText),
            ("since", ADay),
            ("until", MaybeDay),
            ("tried", Text),
            ("taught", Text),
            ("who", Text),
            ("question", Text),
            ("recorded_at", Whole),
            ("offset_minutes", Whole),
            ("zone", Text),
        ],
        rest: "WHERE deleted_at IS NULL ORDER BY id",
    },
    Table {
        file: "week_reviews.csv",
        name: "week_review",
        columns: &[("week", ADay), ("told", Text), ("recorded_at", Whole), ("offset_minutes", Whole), ("zone", Text)],
        rest: "WHERE deleted_at IS NULL ORDER BY week",
    },
    Table {
        file: "revisits.csv",
        name: "revisit",
        columns: &[
            ("id", Text),
            ("entry_id", Text),
            ("day", ADay),
            ("recalled", Text),
            ("missing", Text),
            ("words", Text),
            ("recorded_at", Whole),
            ("offset_minutes", Whole),
            ("zone", Text),
        ],
        rest: "WHERE deleted_at IS NULL AND entry_id IN (SELECT id FROM entry WHERE deleted_at IS NULL) ORDER BY id",
    },
    Table {
        file: "settings.csv",
        name: SETTING,
        columns: &[("key", Text), ("value", Text)],
        // A demo's mark belongs to its own folder.
        rest: "WHERE key <> 'demo' ORDER BY key",
    },
];

const READING: &str = "reading";
const SETTING: &str = "setting";
/// Leaves as the thing's words, since ids stay at home.
const THING: &str = "restoring_id";

impl Table {
    /// The names of the columns in the file.
    pub fn header(&self) -> Vec<&'static str> {
        self.columns.iter().map(|(name, _)| if *name == THING { "words" } else { *name }).collect()
    }

    /// Every row, as text.
    pub fn export(&self, connection: &Connection) -> rusqlite::Result<Vec<Vec<String>>> {
        let column = |(name, _): &(&'static str, Holds)| match *name {
            THING => "(SELECT words FROM restoring WHERE restoring.id = restoring_id)".to_owned(),
            // What was removed stays at home, and so do the ways to it.
            "parent_id" | "step_id" => {
                format!("(SELECT id FROM pathway_step AS step WHERE step.id = {name} AND step.deleted_at IS NULL)")
            }
            name => format!("\"{name}\""),
        };
        let columns: Vec<String> = self.columns.iter().map(column).collect();
        let query = format!("SELECT {} FROM {} {}", columns.join(", "), self.name, self.rest);
        let mut statement = connection.prepare(&query)?;
        let count = self.columns.len();
        statement.query_map([], |row| (0..count).map(|at| text(row, at)).collect())?.collect()
    }

    /// Takes a row in, unless it is there already.
    pub fn import(&self, transaction: &Transaction<'_>, row: &[String], stamp: &Stamp) -> rusqlite::Result<Taken> {
        let values: Result<Vec<Value>, String> =
            self.columns.iter().enumerate().map(|(at, column)| value(*column, row.get(at))).collect();
        let mut values = match values {
            Ok(values) => values,
            Err(what) => return Ok(Taken::Wrong(what)),
        };
        if self.name == "restoring_done" {
            match thing(transaction, &values[0])? {
                Some(id) => values[0] = Value::Text(id),
                None => return Ok(Taken::Wrong(say!("io-import-no-thing"))),
            }
        }
        let same: Vec<String> =
            self.columns.iter().enumerate().map(|(at, (name, _))| format!("\"{name}\" IS ?{}", at + 1)).collect();
        let live = if matches!(self.name, READING | SETTING) { "" } else { " AND deleted_at IS NULL" };
        let query = format!("SELECT EXISTS (SELECT 1 FROM {} WHERE {}{live})", self.name, same.join(" AND "));
        let there: bool = transaction.prepare_cached(&query)?.query_row(params_from_iter(&values), |row| row.get(0))?;
        if there {
            return Ok(Taken::There);
        }
        match self.insert(transaction, &values, stamp) {
            Ok(()) => Ok(Taken::New),
            Err(rusqlite::Error::SqliteFailure(error, message)) if error.code == ErrorCode::ConstraintViolation => {
                let unique = [ffi::SQLITE_CONSTRAINT_UNIQUE, ffi::SQLITE_CONSTRAINT_PRIMARYKEY];
                Ok(if unique.contains(&error.extended_code) {
                    Taken::KeptYours
                } else {
                    Taken::Wrong(message.unwrap_or_else(|| say!("io-import-no-fit")))
                })
            }
            Err(other) => Err(other),
        }
    }

    fn insert(&self, transaction: &Transaction<'_>, values: &[Value], stamp: &Stamp) -> rusqlite::Result<()> {
        let id = new_id(stamp);
        let mut all: Vec<(&str, Value)> =
            self.columns.iter().map(|(name, _)| *name).zip(values.iter().cloned()).collect();
        if all.iter().all(|(name, _)| !matches!(*name, "id" | "key")) {
            all.push(("id", id.clone().into()));
        }
        if matches!(self.name, READING | "check_in") {
            all.push(("batch", "import".to_owned().into()));
        }
        all.push(("updated_at", stamp.at.into()));
        all.push(("device_id", stamp.device.clone().into()));
        let standing = if self.name == READING { standing(transaction, values)? } else { Standing::None };
        match &standing {
            Standing::None => {}
            // Its own successor until the row is known to fit: two answers cannot both stand.
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

/// What became of a row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Taken {
    /// It was taken.
    New,
    /// It was there.
    There,
    /// There is another of its kind, which stays.
    KeptYours,
    /// It does not fit, and why.
    Wrong(String),
}

/// The answer that stands for a signal and Day: of two, the one said later holds.
enum Standing {
    None,
    Earlier(String),
    Later(String),
}

fn standing(transaction: &Transaction<'_>, values: &[Value]) -> rusqlite::Result<Standing> {
    let (day, signal, recorded_at) = (&values[0], &values[1], &values[6]);
    let standing: Option<(String, i64)> = transaction
        .prepare_cached("SELECT id, recorded_at FROM reading WHERE signal = ?1 AND day = ?2 AND replaced_by IS NULL")?
        .query_row((signal, day), |row| Ok((row.get(0)?, row.get(1)?)))
        .optional()?;
    Ok(match standing {
        None => Standing::None,
        Some((id, at)) if matches!(recorded_at, Value::Integer(new) if *new < at) => Standing::Later(id),
        Some((id, _)) => Standing::Earlier(id),
    })
}

fn thing(transaction: &Transaction<'_>, words: &Value) -> rusqlite::Result<Option<String>> {
    transaction
        .prepare_cached("SELECT id FROM restoring WHERE words = ?1 AND deleted_at IS NULL ORDER BY rowid LIMIT 1")?
        .query_row([words], |row| row.get(0))
        .optional()
}

fn text(row: &Row<'_>, at: usize) -> rusqlite::Result<String> {
    use rusqlite::types::ValueRef;
    Ok(match row.get_ref(at)? {
        ValueRef::Null => String::new(),
        ValueRef::Integer(number) => number.to_string(),
        ValueRef::Real(number) => number.to_string(),
        other => other.as_str()?.to_owned(),
    })
}

/// A cell as the database takes it, or what is wrong with it.
fn value((name, holds): (&'static str, Holds), cell: Option<&String>) -> Result<Value, String> {
    let cell = cell.map_or("", String::as_str);
    let wrong = |what: &str| say!("io-import-wrong", text = quotable(cell), what = what, column = name);
    let text = || Value::Text(cell.to_owned());
    let empty = cell.is_empty();
    match holds {
        MaybeDay | MaybeText | MaybeNumber if empty => Ok(Value::Null),
        ADay | MaybeDay => Day::parse(cell).map(|day| Value::Text(day.to_string())).ok_or_else(|| wrong("day")),
        Signal => SignalId::parse(cell).map(|_| text()).ok_or_else(|| wrong("signal")),
        ASource => Source::named(cell).map(|_| text()).ok_or_else(|| wrong("source")),
        Text | MaybeText => Ok(text()),
        Whole => cell.parse::<i64>().map(Value::Integer).map_err(|_| wrong("whole")),
        Number | MaybeNumber => match cell.parse::<f64>() {
            Ok(number) if number.is_finite() => Ok(Value::Real(number)),
            _ => Err(wrong("number")),
        },
    }
}
