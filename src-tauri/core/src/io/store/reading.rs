//! Readings: one narrow table, corrected by adding rows.

use std::collections::HashSet;

use rusqlite::{Connection, OptionalExtension, Row, Rows, Transaction, params};

pub use crate::record::NewReading;

use super::{Stamp, fields::unreadable, new_id};
use crate::{
    day::Day,
    record::{Answer, History, Reading, SignalId, Source},
};

/// All current readings, one history a signal, oldest first.
pub fn all(connection: &Connection) -> rusqlite::Result<Vec<History>> {
    let mut statement = connection.prepare_cached(
        "SELECT signal, day, answer, value, source, said_on
         FROM reading INDEXED BY reading_said
         WHERE replaced_by IS NULL AND answer <> 'cleared'
         ORDER BY signal, day",
    )?;
    histories(statement.query([])?)
}

/// The current readings of one signal.
pub fn of(connection: &Connection, signal: &str) -> rusqlite::Result<Vec<History>> {
    let mut statement = connection.prepare_cached(
        "SELECT signal, day, answer, value, source, said_on
         FROM reading INDEXED BY reading_said
         WHERE replaced_by IS NULL AND answer <> 'cleared' AND signal = ?1
         ORDER BY signal, day",
    )?;
    histories(statement.query([signal])?)
}

/// Every reading of some signals from a Day on, corrected or not: for each Day in the order of recording.
pub fn versions(connection: &Connection, signals: [&str; 3], from: Day) -> rusqlite::Result<Vec<History>> {
    let mut statement = connection.prepare_cached(
        "SELECT signal, day, answer, value, source, said_on
         FROM reading WHERE signal IN (?1, ?2, ?3) AND day >= ?4
         ORDER BY signal, day, replaced_by IS NULL, recorded_at, rowid",
    )?;
    let [one, two, three] = signals;
    histories(statement.query([one, two, three, &from.to_string()])?)
}

/// Every answer about a Day, corrected or not, in the order they were given.
pub fn versions_of_day(connection: &Connection, day: Day) -> rusqlite::Result<Vec<History>> {
    let mut statement = connection.prepare_cached(
        "SELECT signal, day, answer, value, source, said_on
         FROM reading WHERE day = ?1
         ORDER BY signal, replaced_by IS NULL, recorded_at, rowid",
    )?;
    histories(statement.query([day.to_string()])?)
}

fn histories(mut rows: Rows<'_>) -> rusqlite::Result<Vec<History>> {
    let mut histories: Vec<History> = Vec::new();
    while let Some(row) = rows.next()? {
        let signal = row.get_ref(0)?.as_str()?;
        if histories.last().is_none_or(|history| history.signal.as_str() != signal) {
            let signal = SignalId::parse(signal).ok_or_else(|| broken(row, 0))?;
            histories.push(History { signal, readings: Vec::new() });
        }
        let reading = reading(row)?;
        if let Some(history) = histories.last_mut() {
            history.readings.push(reading);
        }
    }
    Ok(histories)
}

/// Writes answers as one batch: the rows they correct stay, and name their successors. How many were new or different.
pub fn put(
    transaction: &Transaction<'_>,
    readings: &[NewReading],
    source: Source,
    recorded_on: Day,
    batch: &str,
    stamp: &Stamp,
) -> rusqlite::Result<usize> {
    let mut find = transaction.prepare_cached(
        "SELECT id, answer, value FROM reading WHERE signal = ?1 AND day = ?2 AND replaced_by IS NULL",
    )?;
    let mut retire =
        transaction.prepare_cached("UPDATE reading SET replaced_by = ?1, updated_at = ?2 WHERE id = ?3")?;
    let mut insert = transaction.prepare_cached(
        "INSERT INTO reading (id, day, signal, answer, value, source, said_on, recorded_at, offset_minutes, zone, batch,
                              updated_at, device_id)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?8, ?12)",
    )?;
    let mut written = 0;
    for new in readings {
        let (word, value) = stored(new.answer);
        let before: Option<(String, String, Option<f64>)> = find
            .query_row((new.signal.as_str(), new.day.to_string()), |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))
            .optional()?;
        let same = before.as_ref().map_or(word == "cleared", |(_, was, number)| was == word && *number == value);
        if same {
            continue;
        }
        let id = new_id(stamp);
        if let Some((old, ..)) = before {
            retire.execute((&id, stamp.at, old))?;
        }
        insert.execute(params![
            id,
            new.day.to_string(),
            new.signal.as_str(),
            word,
            value,
            source.name(),
            recorded_on.to_string(),
            stamp.at,
            stamp.offset_minutes,
            stamp.zone,
            batch,
            stamp.device
        ])?;
        written += 1;
    }
    Ok(written)
}

/// Where the answer that stands for a signal and Day came from, if there is one.
pub fn source_of(connection: &Connection, signal: &SignalId, day: Day) -> rusqlite::Result<Option<Source>> {
    connection
        .prepare_cached(
            "SELECT signal, day, source FROM reading
             WHERE signal = ?1 AND day = ?2 AND replaced_by IS NULL AND answer <> 'cleared'",
        )?
        .query_row((signal.as_str(), day.to_string()), |row| meaning(row, 2, Source::named))
        .optional()
}

/// The reading with this id, and its source.
pub(super) fn answered(connection: &Connection, id: &str) -> rusqlite::Result<Option<(NewReading, Source)>> {
    connection
        .prepare_cached("SELECT signal, day, answer, value, source FROM reading WHERE id = ?1")?
        .query_row([id], |row| {
            let (signal, day) = (meaning(row, 0, SignalId::parse)?, day(row, 1)?);
            Ok((NewReading { signal, day, answer: answer(row, 2, 3)? }, meaning(row, 4, Source::named)?))
        })
        .optional()
}

/// The signals and Days a person answered for themselves, which a file never overrules.
pub fn answered_by_person(connection: &Connection) -> rusqlite::Result<HashSet<(SignalId, Day)>> {
    let mut statement = connection.prepare(
        "SELECT signal, day FROM reading WHERE replaced_by IS NULL AND source = 'check_in' AND answer <> 'cleared'",
    )?;
    let mut rows = statement.query([])?;
    let mut found = HashSet::new();
    while let Some(row) = rows.next()? {
        found.insert((meaning(row, 0, SignalId::parse)?, day(row, 1)?));
    }
    Ok(found)
}

// Ten years of readings are tens of thousands of rows: they are read in place, without a text made of each value.

fn reading(row: &Row<'_>) -> rusqlite::Result<Reading> {
    Ok(Reading {
        day: day(row, 1)?,
        answer: answer(row, 2, 3)?,
        source: meaning(row, 4, Source::named)?,
        recorded_on: day(row, 5)?,
    })
}

fn day(row: &Row<'_>, at: usize) -> rusqlite::Result<Day> {
    meaning(row, at, Day::parse)
}

fn answer(row: &Row<'_>, word: usize, value: usize) -> rusqlite::Result<Answer> {
    match row.get_ref(word)?.as_str() {
        Ok("value") => Ok(Answer::Value(row.get(value).map_err(|_| broken(row, value))?)),
        Ok("off") => Ok(Answer::Off),
        Ok("external") => Ok(Answer::External),
        Ok("skip") => Ok(Answer::Skip),
        Ok("cleared") => Ok(Answer::Cleared),
        _ => Err(broken(row, word)),
    }
}

fn meaning<T>(row: &Row<'_>, at: usize, of: impl FnOnce(&str) -> Option<T>) -> rusqlite::Result<T> {
    row.get_ref(at)?.as_str().ok().and_then(of).ok_or_else(|| broken(row, at))
}

/// The error that names a reading by its signal and Day, the first two columns of every query here.
fn broken(row: &Row<'_>, at: usize) -> rusqlite::Error {
    let text = |at: usize| row.get_ref(at).ok().and_then(|value| value.as_str().ok()).unwrap_or_default();
    unreadable("reading", format!("{} {}", text(0), text(1)), at, text(at))
}

fn stored(answer: Answer) -> (&'static str, Option<f64>) {
    match answer {
        Answer::Value(value) => ("value", Some(value)),
        Answer::Off => ("off", None),
        Answer::External => ("external", None),
        Answer::Skip => ("skip", None),
        Answer::Cleared => ("cleared", None),
    }
}
