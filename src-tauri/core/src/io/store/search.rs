//! The full-text index of the log: kept by the same transaction that writes an entry, a file or a removal.

use rusqlite::{Connection, Row, Transaction, params, params_from_iter, types::Value};

use crate::record::{
    log::{Details, LogEntry},
    search::{MARK_OFF, MARK_ON, Query},
};

/// An entry that was found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Found {
    /// The entry's id.
    pub id: String,
    /// A few words around a match, with [`MARK_ON`] and [`MARK_OFF`] around it.
    pub snippet: String,
}

impl Found {
    /// Whether matches are marked in it.
    pub fn is_marked(&self) -> bool {
        self.snippet.contains(MARK_ON)
    }
}

/// Length of a snippet, in words.
const SNIPPET_WORDS: u8 = 18;
/// A title counts more than tags, those more than names of files, and all of these more than the text.
const WEIGHTS: &str = "0.0, 8.0, 1.0, 4.0, 2.0, 2.0, 1.5";

/// Puts an entry into the index, in place of what was there.
pub(super) fn index(transaction: &Transaction<'_>, id: &str, entry: &LogEntry) -> rusqlite::Result<()> {
    forget(transaction, id)?;
    let files: Option<String> = transaction
        .prepare_cached(
            "SELECT group_concat(name || ' ' || caption, ' ') FROM entry_file WHERE entry_id = ?1 AND deleted_at IS NULL",
        )?
        .query_row([id], |row| row.get(0))?;
    let tags: Vec<String> = entry.all_tags().into_iter().collect();
    let parameters: Vec<String> = entry.parameters.iter().map(|(key, value)| format!("{key} {value}")).collect();
    transaction
        .prepare_cached(
            "INSERT INTO entry_search (rowid, entry_id, title, text, tags, parameters, files, details)
             SELECT number, ?1, ?2, ?3, ?4, ?5, ?6, ?7 FROM entry WHERE id = ?1",
        )?
        .execute(params![
            id,
            entry.heading(),
            entry.text,
            tags.join(" "),
            parameters.join(" "),
            files.unwrap_or_default(),
            words_of(&entry.details)
        ])?;
    Ok(())
}

/// Takes an entry out of the index.
pub(super) fn forget(transaction: &Transaction<'_>, id: &str) -> rusqlite::Result<()> {
    transaction
        .prepare_cached("DELETE FROM entry_search WHERE rowid = (SELECT number FROM entry WHERE id = ?1)")?
        .execute([id])?;
    Ok(())
}

/// The entries a query means, the best first, or the newest first where it has no words. `steps` are the ids a project
/// filter stands for.
pub fn find(
    connection: &Connection,
    query: &Query,
    steps: Option<&[String]>,
    count: usize,
) -> rusqlite::Result<Vec<Found>> {
    let mut values: Vec<Value> = Vec::new();
    let mut wheres = vec!["entry.deleted_at IS NULL".to_owned()];
    let mut given = |value: Value| {
        values.push(value);
        format!("?{}", values.len())
    };
    let unbroken = query.unbroken();
    // The index does not separate words that are written without blanks.
    let matching = if unbroken.is_empty() { query.matching() } else { None };
    for word in &unbroken {
        let place = given(word.to_string().into());
        wheres
            .push(format!("(instr(entry.title, {place}) OR instr(entry.text, {place}) OR instr(entry.tags, {place}))"));
    }
    for tag in &query.tags {
        // A tag may stand in the text alone, so the index is asked; it has them all as words.
        let place = given(format!("tags : \"{tag}\"").into());
        wheres.push(format!("entry.number IN (SELECT rowid FROM entry_search WHERE entry_search MATCH {place})"));
    }
    if let Some(steps) = steps {
        let place = given(serde_json::to_string(steps).unwrap_or_default().into());
        wheres.push(format!("entry.step_id IN (SELECT value FROM json_each({place}))"));
    }
    if let Some(from) = query.from {
        wheres.push(format!("entry.day >= {}", given(from.to_string().into())));
    }
    if let Some(to) = query.to {
        wheres.push(format!("entry.day <= {}", given(to.to_string().into())));
    }
    if let Some(kind) = query.kind {
        wheres.push(format!("entry.kind = {}", given(kind.name().to_owned().into())));
    }
    if let Some(outcome) = query.outcome {
        wheres.push(format!("json_extract(entry.details, '$.outcome') = {}", given(outcome.name().to_owned().into())));
    }
    if query.has_plot || query.has_file {
        let picture = if query.has_plot { "AND media LIKE 'image/%'" } else { "" };
        wheres.push(format!(
            "EXISTS (SELECT 1 FROM entry_file JOIN attachment USING (hash)
                     WHERE entry_id = entry.id AND entry_file.deleted_at IS NULL {picture})"
        ));
    }
    let sql = match matching {
        Some(matching) => {
            let place = given(matching.into());
            // Ranked first and joined to the text of the few that are shown afterwards: a snippet is expensive.
            format!(
                "SELECT entry_id, snippet(entry_search, -1, '{MARK_ON}', '{MARK_OFF}', '…', {SNIPPET_WORDS})
                 FROM entry_search JOIN entry ON entry.number = entry_search.rowid
                 WHERE entry_search MATCH {place} AND {}
                 ORDER BY bm25(entry_search, {WEIGHTS}), entry_search.rowid DESC LIMIT {count}",
                wheres.join(" AND ")
            )
        }
        None => format!(
            "SELECT id, substr(text, 1, 240) FROM entry WHERE {} ORDER BY day DESC, id DESC LIMIT {count}",
            wheres.join(" AND ")
        ),
    };
    let found = |row: &Row<'_>| Ok(Found { id: row.get(0)?, snippet: row.get(1)? });
    connection.prepare_cached(&sql)?.query_map(params_from_iter(values), found)?.collect()
}

fn words_of(details: &Details) -> String {
    let texts =
        [&details.learned, &details.test, &details.kill, &details.reason, &details.would_change, &details.seen_by];
    let outcome = details.outcome.map(|outcome| outcome.name().replace('_', " ")).unwrap_or_default();
    let texts: Vec<&str> = texts.into_iter().map(String::as_str).chain([outcome.as_str()]).collect();
    texts.join(" ").trim().to_owned()
}
