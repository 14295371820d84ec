//! The full-text index of the log: kept by the same transaction that writes an entry, a file or a removal.

use std::collections::{HashMap, HashSet};

use rusqlite::{Connection, Row, Transaction, TransactionBehavior, params, params_from_iter, types::Value};

use super::entry;
use crate::record::{
    log::{Details, LogEntry},
    search::{MARK_OFF, MARK_ON, Part, Query, SCRIPT_CHANGE, separated, unaccented},
    stem::{self, Stems},
};

/// An entry that was found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Found {
    /// The entry's id.
    pub id: String,
    /// A few words around a match, with [`MARK_ON`] and [`MARK_OFF`] around it.
    pub snippet: String,
    /// What of the search it does not hold; empty where it holds all of it.
    pub missing: Vec<String>,
}

impl Found {
    /// Whether matches are marked in it.
    pub fn is_marked(&self) -> bool {
        self.snippet.contains(MARK_ON)
    }
}

/// What was found, as much of it as was asked for.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Hits {
    /// The entries, the best first.
    pub found: Vec<Found>,
    /// How many there are in all.
    pub of: usize,
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
    let parameters: Vec<String> = entry.all_parameters().iter().map(|(key, value)| format!("{key} {value}")).collect();
    transaction
        .prepare_cached(
            "INSERT INTO entry_search (rowid, entry_id, title, text, tags, parameters, files, details)
             SELECT number, ?1, ?2, ?3, ?4, ?5, ?6, ?7 FROM entry WHERE id = ?1",
        )?
        .execute(params![
            id,
            separated(&entry.heading()),
            separated(&entry.text),
            tags.join(" "),
            separated(&parameters.join(" ")),
            separated(&files.unwrap_or_default()),
            separated(&words_of(&entry.details))
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
/// filter stands for. What holds all that is looked for comes first, then what holds some of it, with what it lacks: people
/// remember in other words than they wrote.
pub fn find(connection: &Connection, query: &Query, steps: Option<&[String]>, count: usize) -> rusqlite::Result<Hits> {
    let sought = Sought::of(connection, query)?;
    let all = holding_all(connection, query, &sought, steps, count)?;
    let has_letters = query.parts.iter().any(|part| matches!(part, Part::Letters(_)));
    match query.parts.len() {
        0 | 1 => Ok(all),
        _ if !has_letters => with_any_word(connection, query, &sought, steps, count, all),
        // Letters are not in the index, and cannot be ranked by it.
        _ if all.of == 0 => holding_some(connection, query, &sought, steps, count),
        _ => Ok(all),
    }
}

/// What each part of a query looks for in the index, in the index's own language: a word in all its forms that the log
/// has. Nothing for what the index does not hold.
struct Sought(Vec<Option<String>>);

impl Sought {
    fn of(connection: &Connection, query: &Query) -> rusqlite::Result<Sought> {
        let each = query.parts.iter().enumerate().map(|(at, part)| {
            let Some(matching) = part.matching(query.is_beginning(at)) else { return Ok(None) };
            let forms = if let Part::Word(word) = part { forms(connection, word)? } else { Vec::new() };
            let all = std::iter::once(matching).chain(forms.iter().map(|form| format!("\"{form}\"")));
            Ok(Some(format!("({})", all.collect::<Vec<_>>().join(" OR "))))
        });
        each.collect::<rusqlite::Result<_>>().map(Sought)
    }

    fn joined(&self, with: &str) -> Option<String> {
        let all: Vec<&str> = self.0.iter().flatten().map(String::as_str).collect();
        (!all.is_empty()).then(|| all.join(with))
    }
}

/// The words of the index.
const WORDS: &str = "CREATE VIRTUAL TABLE IF NOT EXISTS temp.entry_word USING fts5vocab(main, entry_search, row)";
/// Forms of one word that are looked for at most.
const MOST_FORMS: usize = 40;

/// The other forms of a word that stand anywhere in the log, as the index has them.
fn forms(connection: &Connection, word: &str) -> rusqlite::Result<Vec<String>> {
    let word = unaccented(word);
    let Some(beginning) = stem::beginning(&word) else { return Ok(Vec::new()) };
    connection.execute_batch(WORDS)?;
    let stems = Stems::of(&word);
    let mut statement = connection
        .prepare_cached("SELECT term FROM temp.entry_word WHERE term >= ?1 AND term < ?1 || char(1114111)")?;
    let mut rows = statement.query([beginning])?;
    let mut found = Vec::new();
    while let Some(row) = rows.next()? {
        let term = row.get_ref(0)?.as_str()?;
        if term != word && found.len() < MOST_FORMS && Stems::of(term).agree(&stems) {
            found.push(term.replace('"', " "));
        }
    }
    Ok(found)
}

/// What a found entry has to fit, as SQL, and the values in it.
#[derive(Clone, Default)]
struct Conditions {
    wheres: Vec<String>,
    values: Vec<Value>,
}

impl Conditions {
    /// The filters of a query; entries in the trash fit none.
    fn of_filters(query: &Query, steps: Option<&[String]>) -> Conditions {
        let mut all = Conditions::default();
        all.wheres.push("entry.deleted_at IS NULL".to_owned());
        for tag in &query.tags {
            // A tag may stand in the text alone, so the index is asked; it has them all, with blanks between them. Its words
            // are not its tags: `lr` is one of `lr-sweep`.
            let (word, whole) = (all.given(format!("tags : \"{tag}\"").into()), all.given(format!(" {tag} ").into()));
            all.wheres.push(format!(
                "entry.number IN (SELECT rowid FROM entry_search
                                  WHERE entry_search MATCH {word} AND instr(' ' || tags || ' ', {whole}))"
            ));
        }
        if let Some(steps) = steps {
            let place = all.given(serde_json::to_string(steps).unwrap_or_default().into());
            all.wheres.push(format!("entry.step_id IN (SELECT value FROM json_each({place}))"));
        }
        if let Some(from) = query.from {
            all.compare("entry.day >=", from.to_string());
        }
        if let Some(to) = query.to {
            all.compare("entry.day <=", to.to_string());
        }
        if let Some(kind) = query.kind {
            all.compare("entry.kind =", kind.name().to_owned());
        }
        if let Some(outcome) = query.outcome {
            all.compare("json_extract(entry.details, '$.outcome') =", outcome.name().to_owned());
        }
        if query.has_plot || query.has_file {
            let picture = if query.has_plot { "AND media LIKE 'image/%'" } else { "" };
            all.wheres.push(format!(
                "EXISTS (SELECT 1 FROM entry_file JOIN attachment USING (hash)
                         WHERE entry_id = entry.id AND entry_file.deleted_at IS NULL {picture})"
            ));
        }
        all
    }

    /// The place of a value.
    fn given(&mut self, value: Value) -> String {
        self.values.push(value);
        format!("?{}", self.values.len())
    }

    fn compare(&mut self, what: &str, with: String) {
        let place = self.given(with.into());
        self.wheres.push(format!("{what} {place}"));
    }

    /// Letters that the index does not hold as words, anywhere in an entry or in the names and captions of its files.
    fn letters(&mut self, letters: &str) {
        let place = self.given(letters.to_owned().into());
        let fields = ["title", "text", "tags", "parameters", "details"];
        let fields = fields.map(|field| format!("instr(entry.{field}, {place})")).join(" OR ");
        self.wheres.push(format!(
            "({fields} OR EXISTS (SELECT 1 FROM entry_file WHERE entry_id = entry.id AND deleted_at IS NULL
                                  AND instr(name || ' ' || caption, {place})))"
        ));
    }

    /// One part of a query.
    fn part(&mut self, part: &Part, sought: Option<&String>) {
        match sought {
            None => self.letters(part.typed()),
            Some(matching) => {
                let place = self.given(matching.clone().into());
                self.wheres
                    .push(format!("entry.number IN (SELECT rowid FROM entry_search WHERE entry_search MATCH {place})"));
            }
        }
    }

    fn all(&self) -> String {
        self.wheres.join(" AND ")
    }
}

fn holding_all(
    connection: &Connection,
    query: &Query,
    sought: &Sought,
    steps: Option<&[String]>,
    count: usize,
) -> rusqlite::Result<Hits> {
    let mut wanted = Conditions::of_filters(query, steps);
    for part in query.parts.iter().filter(|part| matches!(part, Part::Letters(_))) {
        wanted.letters(part.typed());
    }
    let (from, shown, order) = match sought.joined(" AND ") {
        Some(matching) => {
            let place = wanted.given(matching.into());
            wanted.wheres.push(format!("entry_search MATCH {place}"));
            // Ranked first and joined to the text of the few that are shown afterwards: a snippet is expensive.
            (
                "FROM entry_search JOIN entry ON entry.number = entry_search.rowid",
                format!("snippet(entry_search, -1, '{MARK_ON}', '{MARK_OFF}', '…', {SNIPPET_WORDS})"),
                format!("ORDER BY bm25(entry_search, {WEIGHTS}), entry.day DESC, entry.id DESC"),
            )
        }
        None => {
            ("FROM entry", "substr(entry.text, 1, 240)".to_owned(), "ORDER BY entry.day DESC, entry.id DESC".to_owned())
        }
    };
    let sql = format!("SELECT entry.id, {shown} {from} WHERE {} {order} LIMIT {count}", wanted.all());
    let hit = |row: &Row<'_>| {
        let snippet: String = row.get(1)?;
        Ok(Found { id: row.get(0)?, snippet: snippet.replace(SCRIPT_CHANGE, ""), missing: Vec::new() })
    };
    let mut statement = connection.prepare_cached(&sql)?;
    let found: Vec<Found> =
        statement.query_map(params_from_iter(&wanted.values), hit)?.collect::<rusqlite::Result<_>>()?;
    let mut of = found.len();
    if of == count {
        let sql = format!("SELECT count(*) {from} WHERE {}", wanted.all());
        let all: i64 =
            connection.prepare_cached(&sql)?.query_row(params_from_iter(&wanted.values), |row| row.get(0))?;
        of = usize::try_from(all).unwrap_or(of);
    }
    Ok(Hits { found, of })
}

/// What holds all words, and behind it what holds any of them, by rank: many and rare words, in a title rather than in a
/// text, weigh most.
fn with_any_word(
    connection: &Connection,
    query: &Query,
    sought: &Sought,
    steps: Option<&[String]>,
    count: usize,
    all: Hits,
) -> rusqlite::Result<Hits> {
    let mut wanted = Conditions::of_filters(query, steps);
    let Some(any) = sought.joined(" OR ") else { return Ok(all) };
    let place = wanted.given(any.into());
    wanted.wheres.push(format!("entry_search MATCH {place}"));
    let from = format!("FROM entry_search JOIN entry ON entry.number = entry_search.rowid WHERE {}", wanted.all());
    let of: i64 = connection
        .prepare_cached(&format!("SELECT count(*) {from}"))?
        .query_row(params_from_iter(&wanted.values), |row| row.get(0))?;
    let of = usize::try_from(of).unwrap_or(all.of);
    let (mut found, room) = (all.found, count.saturating_sub(all.of));
    if room == 0 {
        return Ok(Hits { found, of });
    }
    // Those that hold all words are among them, wherever they rank.
    let limit = room + found.len();
    let sql = format!(
        "SELECT entry.number, entry.id, snippet(entry_search, -1, '{MARK_ON}', '{MARK_OFF}', '…', {SNIPPET_WORDS})
         {from} ORDER BY bm25(entry_search, {WEIGHTS}), entry.day DESC, entry.id DESC LIMIT {limit}"
    );
    let hit = |row: &Row<'_>| Ok((row.get(0)?, row.get(1)?, row.get(2)?));
    let mut statement = connection.prepare_cached(&sql)?;
    let ranked: Vec<(i64, String, String)> =
        statement.query_map(params_from_iter(&wanted.values), hit)?.collect::<rusqlite::Result<_>>()?;
    let others: Vec<(i64, String, String)> =
        ranked.into_iter().filter(|(_, id, _)| !found.iter().any(|one| one.id == *id)).take(room).collect();
    let lacks = lacking(connection, query, sought, &others.iter().map(|(number, ..)| *number).collect::<Vec<_>>())?;
    found.extend(others.into_iter().map(|(number, id, snippet)| Found {
        id,
        snippet: snippet.replace(SCRIPT_CHANGE, ""),
        missing: lacks.get(&number).cloned().unwrap_or_default(),
    }));
    Ok(Hits { found, of })
}

/// What each of some entries lacks of the words of a query.
fn lacking(
    connection: &Connection,
    query: &Query,
    sought: &Sought,
    entries: &[i64],
) -> rusqlite::Result<HashMap<i64, Vec<String>>> {
    let among = serde_json::to_string(entries).unwrap_or_default();
    let mut lacks: HashMap<i64, Vec<String>> = HashMap::new();
    let mut statement = connection.prepare_cached(
        "SELECT rowid FROM entry_search WHERE entry_search MATCH ?1 AND rowid IN (SELECT value FROM json_each(?2))",
    )?;
    for (part, matching) in query.parts.iter().zip(&sought.0) {
        let Some(matching) = matching else { continue };
        let holds: HashSet<i64> =
            statement.query_map(params![matching, among], |row| row.get(0))?.collect::<rusqlite::Result<_>>()?;
        for entry in entries.iter().filter(|entry| !holds.contains(entry)) {
            lacks.entry(*entry).or_default().push(part.typed().to_owned());
        }
    }
    Ok(lacks)
}

/// What holds at least half of the parts: those that hold most first, then the newest.
fn holding_some(
    connection: &Connection,
    query: &Query,
    sought: &Sought,
    steps: Option<&[String]>,
    count: usize,
) -> rusqlite::Result<Hits> {
    let filters = Conditions::of_filters(query, steps);
    let mut holds: HashMap<i64, (String, Vec<usize>)> = HashMap::new();
    for (at, part) in query.parts.iter().enumerate() {
        let mut wanted = filters.clone();
        wanted.part(part, sought.0[at].as_ref());
        let sql = format!("SELECT entry.number, entry.id FROM entry WHERE {}", wanted.all());
        let mut statement = connection.prepare_cached(&sql)?;
        let mut rows = statement.query(params_from_iter(&wanted.values))?;
        while let Some(row) = rows.next()? {
            holds.entry(row.get(0)?).or_insert((row.get(1)?, Vec::new())).1.push(at);
        }
    }
    let mut some: Vec<(i64, String, Vec<usize>)> =
        holds.into_iter().map(|(number, (id, has))| (number, id, has)).collect();
    some.retain(|(_, _, has)| has.len() * 2 >= query.parts.len());
    some.sort_by_key(|(number, _, has)| std::cmp::Reverse((has.len(), *number)));
    let of = some.len();
    let lacks = |has: &[usize]| {
        let missing = query.parts.iter().enumerate().filter(|(at, _)| !has.contains(at));
        missing.map(|(_, part)| part.typed().to_owned()).collect()
    };
    let hit = |(_, id, has): (i64, String, Vec<usize>)| Found { id, snippet: String::new(), missing: lacks(&has) };
    Ok(Hits { found: some.into_iter().take(count).map(hit).collect(), of })
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
