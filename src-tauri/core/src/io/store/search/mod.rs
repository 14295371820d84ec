//! The full-text index of the log: kept by the same transaction that writes an entry, a file or a removal.

mod conditions;
mod counts;
mod rank;
pub mod rare;
mod words;

use conditions::Conditions;
pub use counts::counts;
use rank::Ranked;
use rusqlite::{Connection, Transaction, TransactionBehavior, params, params_from_iter};
use words::AllSought;

use super::entry;
use crate::record::{
    log::{Details, LogEntry},
    passage::Wanted,
    search::{Part, Query, Remark, separated},
};

/// Bytes by which one entry is found in its files: the words of some twenty books. An export may give an entry thousands of
/// files, and all of their words would be in memory at once.
const MOST_BYTES: usize = 16 * 1024 * 1024;

/// An entry that was found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Found {
    /// The entry's id.
    pub id: String,
    /// What of the search it does not hold; empty where it holds all of it.
    pub missing: Vec<String>,
}

/// What was found, as much of it as was asked for.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Hits {
    /// The entries, the best first.
    pub found: Vec<Found>,
    /// How many there are in all.
    pub of: usize,
    /// The parts of the search that stand nowhere in the log as they were typed.
    pub remarks: Vec<Remark>,
    /// How what was looked for shows in a text.
    pub wanted: Wanted,
}

/// Puts an entry into the index, in place of what was there.
pub(super) fn index(transaction: &Transaction<'_>, id: &str, entry: &LogEntry) -> rusqlite::Result<()> {
    forget(transaction, id)?;
    insert(transaction, id, entry)
}

/// Puts an entry into an index that does not hold it.
pub(super) fn insert(transaction: &Transaction<'_>, id: &str, entry: &LogEntry) -> rusqlite::Result<()> {
    let files = joined(
        transaction,
        "SELECT name || ' ' || caption FROM entry_file WHERE entry_id = ?1 AND deleted_at IS NULL",
        id,
    )?;
    let inside = joined(
        transaction,
        "SELECT words || coalesce(' ' || pictured, '') FROM file_words
         WHERE hash IN (SELECT hash FROM entry_file WHERE entry_id = ?1 AND deleted_at IS NULL)",
        id,
    )?;
    let tags: Vec<String> = entry.all_tags().into_iter().collect();
    let parameters: Vec<String> = entry.all_parameters().iter().map(|(key, value)| format!("{key} {value}")).collect();
    transaction
        .prepare_cached(
            "INSERT INTO entry_search (rowid, entry_id, title, text, tags, parameters, files, details, inside)
             SELECT number, ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8 FROM entry WHERE id = ?1",
        )?
        .execute(params![
            id,
            separated(&entry.heading()),
            separated(&entry.text),
            tags.join(" "),
            separated(&parameters.join(" ")),
            separated(&files),
            separated(&words_of(&entry.details)),
            separated(&inside)
        ])?;
    Ok(())
}

/// The texts that a query finds for an entry, one behind the other, up to [`MOST_BYTES`].
fn joined(connection: &Connection, query: &str, id: &str) -> rusqlite::Result<String> {
    let mut statement = connection.prepare_cached(query)?;
    let mut texts = statement.query([id])?;
    let mut joined = String::new();
    while let Some(row) = texts.next()? {
        let text = row.get_ref(0)?.as_str()?;
        if joined.len() + text.len() > MOST_BYTES {
            break;
        }
        joined.push_str(text);
        joined.push(' ');
    }
    Ok(joined)
}

/// Takes an entry out of the index.
pub(super) fn forget(transaction: &Transaction<'_>, id: &str) -> rusqlite::Result<()> {
    transaction
        .prepare_cached("DELETE FROM entry_search WHERE rowid = (SELECT number FROM entry WHERE id = ?1)")?
        .execute([id])?;
    Ok(())
}

/// Rewrites the index without the words that were taken out of it: until then they stay in the file, though nothing finds
/// them.
pub(super) fn forget_for_good(transaction: &Transaction<'_>) -> rusqlite::Result<()> {
    transaction.execute("INSERT INTO entry_search (entry_search) VALUES ('optimize')", [])?;
    Ok(())
}

/// The entries a query means, the best first, or the newest first where it has no words. `steps` are the ids a project
/// filter stands for. What holds all that is looked for comes first, then what holds some of it, with what it lacks: people
/// remember in other words than they wrote.
pub fn find(connection: &Connection, query: &Query, steps: Option<&[String]>, count: usize) -> rusqlite::Result<Hits> {
    let sought = AllSought::of(connection, query)?;
    let filters = Conditions::of_filters(query, steps);
    let has_letters = query.parts.iter().any(|part| matches!(part, Part::Letters(_)));
    let Ranked { found, of } = if has_letters && query.parts.len() > 1 {
        rank::by_rarity(connection, query, &sought, &filters, count)?
    } else {
        let all = rank::holding_all(connection, query, &sought, &filters, count)?;
        rank::with_any_word(connection, query, &sought, &filters, count, all)?
    };
    let mut remarks = sought.remarks.clone();
    for part in query.parts.iter().filter(|part| matches!(part, Part::Letters(_))) {
        // Looking through all texts for letters that are nowhere takes long, so it is done only where none came up.
        let typed = part.typed();
        let is_lacking = found.iter().all(|one| one.missing.iter().any(|missing| missing == typed));
        if is_lacking && !is_anywhere(connection, typed)? {
            remarks.push(Remark::Nowhere { typed: typed.to_owned() });
        }
    }
    Ok(Hits { found, of, remarks, wanted: sought.wanted() })
}

/// How what is typed shows in a text.
pub fn wanted(connection: &Connection, query: &Query) -> rusqlite::Result<Wanted> {
    Ok(AllSought::of(connection, query)?.wanted())
}

/// Whether these letters stand in any entry.
fn is_anywhere(connection: &Connection, letters: &str) -> rusqlite::Result<bool> {
    let mut wanted = Conditions::of_filters(&Query::default(), None);
    wanted.letters(letters);
    let sql = format!("SELECT EXISTS (SELECT 1 FROM entry WHERE {})", wanted.all());
    connection.prepare_cached(&sql)?.query_row(params_from_iter(&wanted.values), |row| row.get(0))
}

/// Makes an index anew that holds nothing though there are entries: a change of how words are told apart empties it.
pub(super) fn renew_if_empty(connection: &mut Connection) -> rusqlite::Result<()> {
    let lacks: bool = connection.query_row(
        "SELECT EXISTS (SELECT 1 FROM entry WHERE deleted_at IS NULL) AND NOT EXISTS (SELECT 1 FROM entry_search)",
        [],
        |row| row.get(0),
    )?;
    if lacks {
        let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
        entry::index_all(&transaction)?;
        transaction.commit()?;
    }
    Ok(())
}

fn words_of(details: &Details) -> String {
    let texts =
        [&details.learned, &details.test, &details.kill, &details.reason, &details.would_change, &details.seen_by];
    let outcome = details.outcome.map(|outcome| outcome.name().replace('_', " ")).unwrap_or_default();
    let texts: Vec<&str> = texts.into_iter().map(String::as_str).chain([outcome.as_str()]).collect();
    texts.join(" ").trim().to_owned()
}
