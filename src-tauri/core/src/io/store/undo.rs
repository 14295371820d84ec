//! Taking back: what a verb wrote is restored to what was there before, unless it was changed since.
//!
//! While an undoable verb writes, temporary triggers record every row it touches with the row as it was. What stands
//! there afterwards is kept beside it, so that a later change is noticed. What a person answered is never rewritten: what
//! stood before an answer is appended again, as for any correction, so for readings it is the answers that are compared,
//! not the rows. An import is the exception, for nobody answered it: its rows are erased, so that the same file can come
//! again.

mod erase;

use rusqlite::{Connection, OptionalExtension, Transaction, params, types::Type};
use serde::{Deserialize, Serialize};

use super::{Stamp, entry, json, new_id, reading, search};
use crate::{
    day::Day,
    io::hash,
    record::{Answer, NewReading},
};

/// Tables whose rows can be restored. What was shown stays recorded. Versions of entries and the bytes of files are taken
/// back with an import alone.
const TABLES: [&str; 21] = [
    READING,
    "check_in",
    OWN_SIGNAL,
    SETTING,
    "plan_decision",
    "event",
    "warning",
    "restoring",
    "restoring_done",
    "retrospective",
    ENTRY,
    "pathway_step",
    "contribution",
    "stuck_spell",
    "week_review",
    ENTRY_FILE,
    "revisit",
    "saved_search",
    "focus_session",
    VERSION,
    ATTACHMENT,
];
const READING: &str = "reading";
const SETTING: &str = "setting";
const ENTRY: &str = "entry";
const ENTRY_FILE: &str = "entry_file";
const OWN_SIGNAL: &str = "own_signal";
const VERSION: &str = "entry_version";
const ATTACHMENT: &str = "attachment";
/// A single row of the readings, where [`READING`] is what stands for a signal and Day.
const READING_ROW: &str = "reading_row";
/// Rows that stand in one cell of the table of undos. A large import touches hundreds of thousands, whose list would be
/// held in memory several times over if it were written at once.
const PART_ROWS: usize = 5000;
/// What stands in the id of a further part, between that of the first and its number; no id has it.
const PART: char = '/';
/// A state that is longer than this, in bytes, is kept by its hash: it is only compared with.
const LONGEST_AFTER: usize = 100;
/// Seconds for which something can be taken back.
const KEPT_SECONDS: i64 = 30 * 24 * 60 * 60;

/// One row a verb touched, or for readings the answer about one signal and Day.
#[derive(Debug, Serialize, Deserialize)]
struct Touched {
    table: String,
    /// The row's id; for readings the signal and the Day, with a blank between.
    id: String,
    /// The row as it was, as JSON; for readings the id of the one that stood. Nothing where it was new.
    before: Option<String>,
    /// The row, or the reading, as the verb left it: its [`mark`]. Earlier versions kept every row in full.
    after: Option<String>,
}

/// What came of taking something back.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TakenBack {
    /// Everything is as it was.
    Done {
        /// Answers that changed with it.
        readings: usize,
    },
    /// It is not known: taken back already, or too long ago.
    Unknown,
    /// Something of it was changed since.
    ChangedSince,
    /// It could be taken back on its own Day only.
    TooLate,
}

/// Does `work` and records what it touches; its result, and the id under which it can be taken back, on `day` only
/// where one is given.
pub(super) fn recording<T>(
    transaction: &Transaction<'_>,
    stamp: &Stamp,
    day: Option<Day>,
    work: impl FnOnce(&Transaction<'_>, &Stamp) -> rusqlite::Result<T>,
) -> rusqlite::Result<(T, String)> {
    watch(transaction)?;
    let done = work(transaction, stamp)?;
    transaction.execute("DELETE FROM undo WHERE at < ?1", [stamp.at - KEPT_SECONDS])?;
    let id = new_id(stamp);
    write_down(transaction, stamp, day, &id)?;
    unwatch(transaction)?;
    Ok((done, id))
}

/// Puts everything as it was before the verb of this id, all of it or nothing. What an `import` brought is erased.
pub(super) fn take_back(
    transaction: &Transaction<'_>,
    id: &str,
    import: bool,
    today: Day,
    stamp: &Stamp,
) -> rusqlite::Result<TakenBack> {
    let day: Option<Option<String>> = transaction
        .query_row("SELECT day FROM undo WHERE id = ?1 AND at >= ?2", params![id, stamp.at - KEPT_SECONDS], |row| {
            row.get(0)
        })
        .optional()?;
    let Some(day) = day.filter(|_| !id.contains(PART)) else { return Ok(TakenBack::Unknown) };
    // On a later Day it was lived with. One that is still ahead was not: the clock has been put right.
    if day.is_some_and(|day| day < today.to_string()) {
        return Ok(TakenBack::TooLate);
    }
    let mut rows = written_down(transaction, id)?;
    if !import {
        rows.retain(|row| ![VERSION, ATTACHMENT, READING_ROW].contains(&row.table.as_str()));
    }
    for row in &rows {
        if !is_as_left(transaction, row)? || (import && erase::is_used_since(transaction, row, &rows)?) {
            return Ok(TakenBack::ChangedSince);
        }
    }
    // What is erased may be referred to by what was written since, which is known at the end alone.
    transaction.execute_batch("SAVEPOINT take_back; PRAGMA defer_foreign_keys = ON")?;
    let readings = put_back(transaction, &rows, import, today, stamp)?;
    if import && erase::leaves_dangling(transaction)? {
        transaction.execute_batch("ROLLBACK TO take_back; RELEASE take_back")?;
        return Ok(TakenBack::ChangedSince);
    }
    transaction.execute("DELETE FROM undo WHERE id = ?1 OR substr(id, 1, length(?1) + 1) = ?1 || '/'", [id])?;
    transaction.execute_batch("RELEASE take_back")?;
    Ok(TakenBack::Done { readings })
}

/// Puts every row as it was; how many answers changed.
fn put_back(
    transaction: &Transaction<'_>,
    rows: &[Touched],
    import: bool,
    today: Day,
    stamp: &Stamp,
) -> rusqlite::Result<usize> {
    let mut answered: Vec<&Touched> = rows.iter().filter(|row| row.table == READING).collect();
    let mut changed = 0;
    if import {
        changed += erase::readings(transaction, rows, stamp)?;
        // Where an equal answer was given since, that one stays in the history with what it replaced.
        answered = erase::answered_since(transaction, answered)?;
    }
    changed += answer_as_before(transaction, &answered, today, stamp)?;
    let others = || rows.iter().filter(|row| row.table != READING && row.table != READING_ROW);
    let entries = rows.iter().map(|row| entry_of(transaction, row)).collect::<rusqlite::Result<Vec<_>>>()?;
    // New rows are removed first, since only one row may be current at a time.
    for row in others().filter(|row| row.before.is_none()) {
        if import { erase::row(transaction, row)? } else { remove(transaction, row, stamp)? }
    }
    if import {
        erase::bytes(transaction, rows)?;
    }
    for row in others() {
        if let Some(before) = &row.before {
            restore(transaction, row, before, stamp)?;
        }
    }
    for id in entries.into_iter().flatten() {
        index_again(transaction, &id)?;
    }
    Ok(changed)
}

/// Forgets everything that could be taken back, because something was erased for good.
pub(super) fn forget(transaction: &Transaction<'_>) -> rusqlite::Result<()> {
    transaction.execute("DELETE FROM undo", []).map(drop)
}

/// The column that identifies a table's rows.
fn key_of(table: &str) -> &'static str {
    match table {
        SETTING => "key",
        ATTACHMENT => "hash",
        _ => "id",
    }
}

/// The columns of a table that make up a row's state: not who changed it last, nor when.
fn columns(connection: &Connection, table: &str) -> rusqlite::Result<Vec<String>> {
    // The number of an entry ties it to the full-text index and never changes.
    connection
        .prepare_cached(
            "SELECT name FROM pragma_table_info(?1) WHERE name NOT IN ('number', 'updated_at', 'device_id')",
        )?
        .query_map([table], |row| row.get(0))?
        .collect()
}

/// A row as JSON, of the columns of `source`: a table's name, or `OLD` in a trigger.
fn as_json(columns: &[String], source: &str) -> String {
    let pairs: Vec<String> = columns.iter().map(|name| format!("'{name}', {source}.\"{name}\"")).collect();
    format!("json_object({})", pairs.join(", "))
}

fn watch(transaction: &Transaction<'_>) -> rusqlite::Result<()> {
    let mut sql = "CREATE TEMP TABLE touched (tbl TEXT, id TEXT, before TEXT, PRIMARY KEY (tbl, id));".to_owned();
    for table in TABLES {
        sql.push_str(&match table {
            READING => READING_TRIGGERS.to_owned(),
            ATTACHMENT => ATTACHMENT_TRIGGERS.to_owned(),
            _ => triggers(transaction, table)?,
        });
    }
    transaction.execute_batch(&sql)
}

fn triggers(transaction: &Transaction<'_>, table: &str) -> rusqlite::Result<String> {
    let (key, row) = (key_of(table), as_json(&columns(transaction, table)?, "OLD"));
    // When Taper was last looked at is not part of a change.
    let recorded = |row: &str| if table == SETTING { format!("WHEN {row}.key <> 'looked_at'") } else { String::new() };
    Ok(format!(
        "CREATE TEMP TRIGGER touched_{table}_made AFTER INSERT ON main.{table} {} BEGIN
           INSERT OR IGNORE INTO touched VALUES ('{table}', NEW.{key}, NULL); END;
         CREATE TEMP TRIGGER touched_{table}_changed BEFORE UPDATE ON main.{table} {} BEGIN
           INSERT OR IGNORE INTO touched VALUES ('{table}', OLD.{key}, {row}); END;",
        recorded("NEW"),
        recorded("OLD"),
    ))
}

/// A reading is retired before or after its successor comes in; either way the earlier one is recorded.
const READING_TRIGGERS: &str = "
    CREATE TEMP TRIGGER touched_reading_made AFTER INSERT ON main.reading BEGIN
      INSERT OR IGNORE INTO touched VALUES ('reading', NEW.signal || ' ' || NEW.day,
        (SELECT id FROM reading
         WHERE signal = NEW.signal AND day = NEW.day AND replaced_by IS NULL AND id <> NEW.id));
      INSERT OR IGNORE INTO touched VALUES ('reading_row', NEW.id, NULL); END;
    CREATE TEMP TRIGGER touched_reading_changed BEFORE UPDATE ON main.reading WHEN OLD.replaced_by IS NULL BEGIN
      INSERT OR IGNORE INTO touched VALUES ('reading', OLD.signal || ' ' || OLD.day, OLD.id); END;";

/// Bytes are never changed: that they came is all there is to record.
const ATTACHMENT_TRIGGERS: &str = "
    CREATE TEMP TRIGGER touched_attachment_made AFTER INSERT ON main.attachment BEGIN
      INSERT OR IGNORE INTO touched VALUES ('attachment', NEW.hash, NULL); END;
    CREATE TEMP TRIGGER touched_attachment_changed BEFORE UPDATE ON main.attachment WHEN 0 BEGIN SELECT 0; END;";

fn unwatch(transaction: &Transaction<'_>) -> rusqlite::Result<()> {
    let mut sql = String::new();
    for table in TABLES {
        sql.push_str(&format!("DROP TRIGGER touched_{table}_made;DROP TRIGGER touched_{table}_changed;"));
    }
    sql.push_str("DROP TABLE temp.touched");
    transaction.execute_batch(&sql)
}

/// Writes down what was touched, in parts, as what is taken back by an id.
fn write_down(transaction: &Transaction<'_>, stamp: &Stamp, day: Option<Day>, id: &str) -> rusqlite::Result<()> {
    let day = day.map(|day| day.to_string());
    let mut parts = 0;
    let mut write =
        |rows: &[Touched]| {
            let part = if parts == 0 { id.to_owned() } else { format!("{id}{PART}{parts}") };
            parts += 1;
            transaction
                .prepare_cached("INSERT INTO undo (id, at, day, rows) VALUES (?1, ?2, ?3, ?4)")?
                .execute(params![part, stamp.at, day, json(&rows)?])
        };
    let mut touched = transaction.prepare("SELECT tbl, id, before FROM temp.touched ORDER BY rowid")?;
    let mut found = touched.query([])?;
    let mut rows = Vec::new();
    while let Some(row) = found.next()? {
        let (table, id, before): (String, String, Option<String>) = (row.get(0)?, row.get(1)?, row.get(2)?);
        let after = state(transaction, &table, &id)?;
        if after != before {
            rows.push(Touched { table, id, before, after: after.map(mark) });
        }
        if rows.len() == PART_ROWS {
            write(&rows)?;
            rows.clear();
        }
    }
    write(&rows).map(drop)
}

/// What was written down under an id.
fn written_down(connection: &Connection, id: &str) -> rusqlite::Result<Vec<Touched>> {
    let mut statement = connection
        .prepare("SELECT rows FROM undo WHERE id = ?1 OR substr(id, 1, length(?1) + 1) = ?1 || '/' ORDER BY rowid")?;
    let mut found = statement.query([id])?;
    let mut rows = Vec::new();
    while let Some(row) = found.next()? {
        let part: Vec<Touched> = serde_json::from_str(row.get_ref(0)?.as_str()?)
            .map_err(|error| rusqlite::Error::FromSqlConversionFailure(0, Type::Text, Box::new(error)))?;
        rows.extend(part);
    }
    Ok(rows)
}

/// What a state is compared by: itself, or where it is long its hash.
fn mark(state: String) -> String {
    if state.len() <= LONGEST_AFTER { state } else { hash(state.as_bytes()) }
}

/// How a row stands: all of it, as JSON, or the id of the reading that stands for a signal and Day.
fn state(connection: &Connection, table: &str, id: &str) -> rusqlite::Result<Option<String>> {
    if table == READING {
        let (signal, day) = id.split_once(' ').unwrap_or((id, ""));
        return connection
            .prepare_cached("SELECT id FROM reading WHERE signal = ?1 AND day = ?2 AND replaced_by IS NULL")?
            .query_row([signal, day], |row| row.get(0))
            .optional();
    }
    if table == READING_ROW {
        return connection
            .prepare_cached("SELECT id FROM reading WHERE id = ?1")?
            .query_row([id], |row| row.get(0))
            .optional();
    }
    let row = if table == ATTACHMENT { "hash".to_owned() } else { as_json(&columns(connection, table)?, table) };
    connection
        .prepare_cached(&format!("SELECT {row} FROM {table} WHERE {} = ?1", key_of(table)))?
        .query_row([id], |row| row.get(0))
        .optional()
}

/// Whether a row stands as the verb left it. Two readings with the same answer are as good as one.
fn is_as_left(connection: &Connection, row: &Touched) -> rusqlite::Result<bool> {
    let now = state(connection, &row.table, &row.id)?;
    match (&now, &row.after) {
        (Some(now), Some(after)) if row.table == READING => {
            let (now, after) = (reading::answered(connection, now)?, reading::answered(connection, after)?);
            Ok(now.map(|(new, _)| new.answer) == after.map(|(new, _)| new.answer))
        }
        _ => Ok(now == row.after || now.map(mark) == row.after),
    }
}

/// Appends what stood before each new answer; how many answers changed.
fn answer_as_before(
    transaction: &Transaction<'_>,
    rows: &[&Touched],
    today: Day,
    stamp: &Stamp,
) -> rusqlite::Result<usize> {
    let batch = new_id(stamp);
    let mut changed = 0;
    for row in rows {
        let before = row.before.as_ref().map(|id| reading::answered(transaction, id)).transpose()?.flatten();
        let after = row.after.as_ref().map(|id| reading::answered(transaction, id)).transpose()?.flatten();
        let cleared = after.map(|(new, source)| (NewReading { answer: Answer::Cleared, ..new }, source));
        if let Some((new, source)) = before.or(cleared) {
            changed += reading::put(transaction, &[new], source, today, &batch, stamp)?;
        }
    }
    Ok(changed)
}

/// Removes a new row: by a tombstone, so that a merge of two computers' data knows of it, or the row itself where its
/// table has none.
fn remove(transaction: &Transaction<'_>, row: &Touched, stamp: &Stamp) -> rusqlite::Result<()> {
    if row.table == SETTING {
        return transaction.execute("DELETE FROM setting WHERE key = ?1", [&row.id]).map(drop);
    }
    let query = format!("UPDATE {} SET deleted_at = ?2, updated_at = ?2, device_id = ?3 WHERE id = ?1", row.table);
    transaction.execute(&query, params![row.id, stamp.at, stamp.device]).map(drop)
}

fn restore(transaction: &Transaction<'_>, row: &Touched, before: &str, stamp: &Stamp) -> rusqlite::Result<()> {
    let key = key_of(&row.table);
    let columns = columns(transaction, &row.table)?;
    let sets: Vec<String> = columns
        .iter()
        .filter(|name| *name != key)
        .map(|name| format!("\"{name}\" = json_extract(?2, '$.{name}')"))
        .collect();
    let query =
        format!("UPDATE {} SET {}, updated_at = ?3, device_id = ?4 WHERE {key} = ?1", row.table, sets.join(", "));
    transaction.execute(&query, params![row.id, before, stamp.at, stamp.device]).map(drop)
}

/// The entry whose place in the full-text index a row has a part in.
fn entry_of(transaction: &Transaction<'_>, row: &Touched) -> rusqlite::Result<Option<String>> {
    match row.table.as_str() {
        ENTRY => Ok(Some(row.id.clone())),
        ENTRY_FILE => transaction
            .query_row("SELECT entry_id FROM entry_file WHERE id = ?1", [&row.id], |row| row.get(0))
            .optional(),
        _ => Ok(None),
    }
}

fn index_again(transaction: &Transaction<'_>, id: &str) -> rusqlite::Result<()> {
    match entry::get(transaction, id)? {
        Some(stored) if !stored.is_removed => search::index(transaction, id, &stored.entry),
        _ => search::forget(transaction, id),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whatever_a_person_recorded_can_be_taken_back() {
        for table in &super::super::tables::TABLES {
            assert!(TABLES.contains(&table.name), "taking back would leave {} as it is", table.name);
        }
    }
    #[test]
    fn an_import_that_an_earlier_version_recorded_is_taken_back_as_it_was_then() {
        let dir = tempfile::tempdir().unwrap();
        let now = crate::zone::parse_now("2026-03-02T09:00:00+01:00", None).unwrap();
        let store = crate::io::store::Store::open(dir.path(), None, &now).unwrap();
        let (day, signal) = (now.day(4), crate::record::SignalId::parse("snacks").unwrap());
        let put = |answer: f64| {
            let new = NewReading { signal: signal.clone(), day, answer: Answer::Value(answer) };
            move |transaction: &Transaction<'_>, stamp: &Stamp| {
                reading::put(transaction, &[new], crate::record::Source::Import, day, "batch", stamp)
            }
        };
        store.write(&now, put(1.0)).unwrap();
        let (_, id) = store.write_undoable(&now, None, put(2.0)).unwrap();
        let forget = "UPDATE undo SET rows = (SELECT json_group_array(json(value)) FROM json_each(rows)
                                              WHERE value ->> 'table' <> 'reading_row')";
        store.write(&now, move |transaction, _| transaction.execute(forget, [])).unwrap();
        assert_eq!(store.take_back(id, true, day, &now).unwrap(), TakenBack::Done { readings: 1 });
        let histories = store.read(reading::all).unwrap();
        assert_eq!(histories[0].readings[0].answer, Answer::Value(1.0));
    }
}
