//! Entries of the log, and their versions.

use std::collections::BTreeMap;

use rusqlite::{Connection, OptionalExtension, Row, Transaction, params};
use serde::{Deserialize, Serialize};

use super::{
    Stamp,
    fields::{Fields, unreadable_rows},
    for_each_id, json, new_id, search,
};
use crate::{
    day::Day,
    record::{
        log::{Details, Kind, LogEntry, StoredEntry, Version},
        log_loss::is_lost,
    },
};

/// Seconds of writing that make one version: the state before them is kept.
const SITTING_SECONDS: i64 = 600;

/// The content of a version, as JSON.
#[derive(Serialize, Deserialize)]
struct Content {
    kind: String,
    title: String,
    text: String,
    day: String,
    step: Option<String>,
    tags: Vec<String>,
    parameters: Vec<(String, String)>,
    follows: Vec<String>,
    details: Details,
}

const TABLE: &str = "entry";
const COLUMNS: &str = "id, kind, title, text, day, step_id, tags, parameters, follows, details, updated_at,
    deleted_at IS NOT NULL";

/// The entry with this id, in the trash or not.
pub fn get(connection: &Connection, id: &str) -> rusqlite::Result<Option<StoredEntry>> {
    let mut statement = connection.prepare_cached(&format!("SELECT {COLUMNS} FROM entry WHERE id = ?1"))?;
    statement.query_row([id], stored).optional()
}

/// The ids of at most two entries whose id begins or ends with these letters: enough to know whether it is one.
pub fn named(connection: &Connection, part: &str) -> rusqlite::Result<Vec<String>> {
    let mut statement = connection.prepare_cached(
        "SELECT id FROM entry WHERE id = ?1 OR substr(id, 1, length(?1)) = ?1 OR substr(id, -length(?1)) = ?1 LIMIT 2",
    )?;
    statement.query_map([part], |row| row.get(0))?.collect()
}

/// The entries of Days, the newest first.
pub fn between(connection: &Connection, first: Day, last: Day) -> rusqlite::Result<Vec<StoredEntry>> {
    let query = format!(
        "SELECT {COLUMNS} FROM entry WHERE deleted_at IS NULL AND day BETWEEN ?1 AND ?2 ORDER BY day DESC, id DESC"
    );
    all_of(connection, &query, params![first.to_string(), last.to_string()])
}

/// The ids of the entries up to a Day that hold any words, the oldest first.
pub fn ids_until(connection: &Connection, last: Day) -> rusqlite::Result<Vec<String>> {
    let mut statement = connection.prepare_cached(
        "SELECT id FROM entry WHERE deleted_at IS NULL AND day <= ?1 AND (text <> '' OR title <> '') ORDER BY day, id",
    )?;
    statement.query_map([last.to_string()], |row| row.get(0))?.collect()
}

/// How many entries are in the trash.
pub fn count_removed(connection: &Connection) -> rusqlite::Result<usize> {
    let count: i64 =
        connection.query_row("SELECT count(*) FROM entry WHERE deleted_at IS NOT NULL", [], |row| row.get(0))?;
    Ok(usize::try_from(count).unwrap_or(0))
}

/// The newest entries, `count` at most.
pub fn newest(connection: &Connection, count: usize) -> rusqlite::Result<Vec<StoredEntry>> {
    let query = format!("SELECT {COLUMNS} FROM entry WHERE deleted_at IS NULL ORDER BY day DESC, id DESC LIMIT ?1");
    all_of(connection, &query, [count as i64])
}

/// The errors of the entries that [`get`] could not read, those in the trash aside.
pub fn unreadable(connection: &Connection) -> rusqlite::Result<Vec<rusqlite::Error>> {
    unreadable_rows(connection, &format!("SELECT {COLUMNS} FROM entry WHERE deleted_at IS NULL"), stored)
}

/// Every entry of a kind, the oldest first.
pub fn of_kind(connection: &Connection, kind: Kind) -> rusqlite::Result<Vec<StoredEntry>> {
    let query = format!("SELECT {COLUMNS} FROM entry WHERE deleted_at IS NULL AND kind = ?1 ORDER BY day, id");
    all_of(connection, &query, [kind.name()])
}

/// The entries that serve a step, the oldest first.
pub fn of_step(connection: &Connection, step: &str) -> rusqlite::Result<Vec<StoredEntry>> {
    let query = format!("SELECT {COLUMNS} FROM entry WHERE deleted_at IS NULL AND step_id = ?1 ORDER BY day, id");
    all_of(connection, &query, [step])
}

/// The entries of a step other than one, those nearest to a Day first.
pub fn beside(
    connection: &Connection,
    step: &str,
    day: Day,
    but: &str,
    count: usize,
) -> rusqlite::Result<Vec<StoredEntry>> {
    let query = format!(
        "SELECT {COLUMNS} FROM entry WHERE deleted_at IS NULL AND step_id = ?1 AND id <> ?3
         ORDER BY abs(julianday(day) - julianday(?2)), id DESC LIMIT ?4"
    );
    all_of(connection, &query, params![step, day.to_string(), but, count as i64])
}

/// The entries that follow from one.
pub fn following(connection: &Connection, id: &str) -> rusqlite::Result<Vec<StoredEntry>> {
    let query = format!(
        "SELECT {COLUMNS} FROM entry WHERE deleted_at IS NULL
         AND EXISTS (SELECT 1 FROM json_each(follows) WHERE value = ?1) ORDER BY day, id"
    );
    all_of(connection, &query, [id])
}

/// The entries in the trash, the newest first.
pub fn removed(connection: &Connection) -> rusqlite::Result<Vec<StoredEntry>> {
    let query = format!("SELECT {COLUMNS} FROM entry WHERE deleted_at IS NOT NULL ORDER BY deleted_at DESC, id DESC");
    all_of(connection, &query, [])
}

/// Which entry follows from which, where any does.
pub fn links(connection: &Connection) -> rusqlite::Result<BTreeMap<String, Vec<String>>> {
    let mut statement = connection.prepare_cached("SELECT id, follows FROM entry WHERE follows <> '[]'")?;
    let link = |row: &Row<'_>| {
        let fields = Fields::of(TABLE, row);
        Ok((fields.text(0)?, fields.json(1)?))
    };
    statement.query_map([], link)?.collect()
}

/// The Days from `first` on with an entry.
pub fn days_since(connection: &Connection, first: Day) -> rusqlite::Result<Vec<Day>> {
    let mut statement = connection.prepare_cached(
        "SELECT min(id), day FROM entry WHERE deleted_at IS NULL AND day >= ?1 GROUP BY day ORDER BY day",
    )?;
    statement.query_map([first.to_string()], |row| Fields::of(TABLE, row).day(1))?.collect()
}

/// Writes an entry, a new one or another state of one that is there. `is_other` means that it was changed elsewhere
/// since it was read, so that what stands there is kept as a version whatever its age.
pub fn put(
    transaction: &Transaction<'_>,
    id: &str,
    entry: &LogEntry,
    is_other: bool,
    stamp: &Stamp,
) -> rusqlite::Result<()> {
    if let Some(before) = get(transaction, id)? {
        if before.entry == *entry && !before.is_removed {
            return Ok(());
        }
        let last = newest_version(transaction, id, stamp.at)?;
        let is_long_ago = last.as_ref().is_none_or(|last| stamp.at - last.at >= SITTING_SECONDS);
        if is_other || is_long_ago || is_lost(&before.entry, entry, last.as_ref().map(|last| &last.entry)) {
            keep_version(transaction, &before, stamp)?;
        }
    }
    transaction
        .prepare_cached(
            "INSERT INTO entry (id, kind, title, text, day, step_id, tags, parameters, follows, details,
                                recorded_at, offset_minutes, zone, updated_at, device_id)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?11, ?14)
             ON CONFLICT (id) DO UPDATE SET kind = ?2, title = ?3, text = ?4, day = ?5, step_id = ?6, tags = ?7,
                parameters = ?8, follows = ?9, details = ?10, updated_at = ?11, device_id = ?14, deleted_at = NULL",
        )?
        .execute(params![
            id,
            entry.kind.name(),
            entry.title,
            entry.text,
            entry.day.to_string(),
            entry.step,
            json(&entry.tags)?,
            json(&entry.parameters)?,
            json(&entry.follows)?,
            json(&entry.details)?,
            stamp.at,
            stamp.offset_minutes,
            stamp.zone,
            stamp.device
        ])?;
    search::index(transaction, id, entry)
}

/// Puts an entry into the trash, or takes it out; whether that changed anything.
pub fn set_removed(transaction: &Transaction<'_>, id: &str, removed: bool, stamp: &Stamp) -> rusqlite::Result<bool> {
    let changed = super::set_removed(transaction, TABLE, id, removed, stamp)?;
    if removed {
        search::forget(transaction, id)?;
    } else if let Some(stored) = get(transaction, id)? {
        search::index(transaction, id, &stored.entry)?;
    }
    Ok(changed)
}

/// Makes the index anew from the entries.
pub fn index_all(transaction: &Transaction<'_>) -> rusqlite::Result<()> {
    transaction.execute("DELETE FROM entry_search", [])?;
    let ids: Vec<String> = transaction
        .prepare("SELECT id FROM entry WHERE deleted_at IS NULL")?
        .query_map([], |row| row.get(0))?
        .collect::<rusqlite::Result<_>>()?;
    for id in ids {
        if let Some(stored) = get(transaction, &id)? {
            search::insert(transaction, &id, &stored.entry)?;
        }
    }
    Ok(())
}

/// Clears references of entries to steps and entries that are not there, so that every entry can be written again.
pub fn clear_dangling(transaction: &Transaction<'_>) -> rusqlite::Result<()> {
    for_each_id(
        transaction,
        "SELECT id FROM entry WHERE step_id NOT IN (SELECT id FROM pathway_step)",
        "UPDATE entry SET step_id = NULL, updated_at = updated_at + 1 WHERE id = ?1",
    )?;
    for_each_id(
        transaction,
        "SELECT id FROM entry WHERE EXISTS (SELECT 1 FROM json_each(entry.follows)
                                            WHERE value NOT IN (SELECT other.id FROM entry AS other))",
        "UPDATE entry SET updated_at = updated_at + 1, follows =
           (SELECT json_group_array(value ORDER BY key) FROM json_each(entry.follows)
            WHERE value IN (SELECT other.id FROM entry AS other))
         WHERE id = ?1",
    )?;
    Ok(())
}

/// The entry without references to steps that were removed and to entries that are not there: those of a version may be.
pub fn without_dangling(connection: &Connection, mut entry: LogEntry) -> rusqlite::Result<LogEntry> {
    let is_there = |query: &str, id: &str| -> rusqlite::Result<bool> {
        connection.prepare_cached(query)?.query_row([id], |row| row.get(0))
    };
    if let Some(step) = &entry.step
        && !is_there("SELECT EXISTS (SELECT 1 FROM pathway_step WHERE id = ?1 AND deleted_at IS NULL)", step)?
    {
        entry.step = None;
    }
    let mut follows = Vec::new();
    for id in entry.follows {
        if is_there("SELECT EXISTS (SELECT 1 FROM entry WHERE id = ?1)", &id)? {
            follows.push(id);
        }
    }
    Ok(LogEntry { follows, ..entry })
}

/// The versions of an entry, the newest first.
pub fn versions(connection: &Connection, id: &str) -> rusqlite::Result<Vec<Version>> {
    connection
        .prepare_cached(
            "SELECT id, recorded_at, content FROM entry_version WHERE entry_id = ?1 ORDER BY recorded_at DESC, id DESC",
        )?
        .query_map([id], version)?
        .collect()
}

/// The newest version of an entry. One that lies ahead was kept before the clock was put right, and does not count.
fn newest_version(connection: &Connection, id: &str, now: i64) -> rusqlite::Result<Option<Version>> {
    connection
        .prepare_cached(
            "SELECT id, recorded_at, content FROM entry_version WHERE entry_id = ?1 AND recorded_at <= ?2
             ORDER BY recorded_at DESC, id DESC LIMIT 1",
        )?
        .query_row(params![id, now], version)
        .optional()
}

/// The errors of the versions of any entry that [`versions`] could not read.
pub fn unreadable_versions(connection: &Connection) -> rusqlite::Result<Vec<rusqlite::Error>> {
    unreadable_rows(connection, "SELECT id, recorded_at, content FROM entry_version", version)
}

fn version(row: &Row<'_>) -> rusqlite::Result<Version> {
    let fields = Fields::of("entry_version", row);
    Ok(Version { id: fields.text(0)?, at: fields.get(1)?, entry: fields.named(2, entry_of)? })
}

/// The newest version of an entry is made of how it stands now, so that what comes next can be taken back; its id.
fn keep_version(transaction: &Transaction<'_>, before: &StoredEntry, stamp: &Stamp) -> rusqlite::Result<String> {
    let entry = &before.entry;
    let content = Content {
        kind: entry.kind.name().to_owned(),
        title: entry.title.clone(),
        text: entry.text.clone(),
        day: entry.day.to_string(),
        step: entry.step.clone(),
        tags: entry.tags.clone(),
        parameters: entry.parameters.clone(),
        follows: entry.follows.clone(),
        details: entry.details.clone(),
    };
    let id = new_id(stamp);
    transaction
        .prepare_cached(
            "INSERT INTO entry_version (id, entry_id, content, recorded_at, offset_minutes, zone, updated_at, device_id)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?4, ?7)",
        )?
        .execute(params![
            id,
            before.id,
            json(&content)?,
            stamp.at,
            stamp.offset_minutes,
            stamp.zone,
            stamp.device
        ])?;
    Ok(id)
}

fn entry_of(content: &str) -> Option<LogEntry> {
    let content: Content = serde_json::from_str(content).ok()?;
    Some(LogEntry {
        kind: Kind::named(&content.kind)?,
        title: content.title,
        text: content.text,
        day: Day::parse(&content.day)?,
        step: content.step,
        tags: content.tags,
        parameters: content.parameters,
        follows: content.follows,
        details: content.details,
    })
}

fn all_of(connection: &Connection, query: &str, params: impl rusqlite::Params) -> rusqlite::Result<Vec<StoredEntry>> {
    let mut statement = connection.prepare_cached(query)?;
    statement.query_map(params, stored)?.collect()
}

fn stored(row: &Row<'_>) -> rusqlite::Result<StoredEntry> {
    let fields = Fields::of(TABLE, row);
    let entry = LogEntry {
        kind: fields.named(1, Kind::named)?,
        title: fields.text(2)?,
        text: fields.text(3)?,
        day: fields.day(4)?,
        step: fields.maybe_text(5)?,
        tags: fields.json(6)?,
        parameters: fields.json(7)?,
        follows: fields.json(8)?,
        details: fields.json(9)?,
    };
    Ok(StoredEntry { id: fields.text(0)?, entry, changed_at: fields.get(10)?, is_removed: fields.get(11)? })
}
