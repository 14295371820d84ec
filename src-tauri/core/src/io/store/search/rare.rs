//! The words that make an entry what it is, by how few other entries hold them, and the entries most like it.

use std::collections::{BTreeSet, HashMap};

use rusqlite::{Connection, OptionalExtension, params};

use super::words::{WORDS, quoted};
use crate::{
    record::{
        log::LogEntry,
        passage,
        title::{EntryWord, weight},
    },
    view::prose,
};

/// Letters of a word that is looked at.
const SHORTEST: usize = 3;
/// Words of an entry that are compared with other entries.
const COMPARED: usize = 12;
/// Of those words another entry has at least as many.
const SHARED: usize = 2;

/// The words of an entry and how many entries hold each, in the order in which they come; how many entries there are.
pub fn words_of(connection: &Connection, entry: &LogEntry) -> rusqlite::Result<(Vec<EntryWord>, usize)> {
    let all: i64 = connection.query_row("SELECT count(*) FROM entry WHERE deleted_at IS NULL", [], |row| row.get(0))?;
    connection.execute_batch(WORDS)?;
    let mut statement = connection.prepare_cached("SELECT doc FROM temp.entry_word WHERE term = ?1")?;
    let heading = entry.heading();
    let text = prose::plain(entry.body());
    let mut found: Vec<EntryWord> = Vec::new();
    let mut places: HashMap<String, usize> = HashMap::new();
    for (written, in_title) in
        heading.split_whitespace().map(|word| (word, true)).chain(text.split_whitespace().map(|word| (word, false)))
    {
        let written = written.trim_matches(|c: char| !c.is_alphanumeric());
        let terms: Vec<String> = passage::words(written).into_iter().map(|(_, term)| term).collect();
        let is_word = written.chars().filter(|c| c.is_alphabetic()).count() >= SHORTEST;
        if !is_word || terms.len() > SHORTEST {
            continue;
        }
        let key = terms.join(" ");
        if let Some(place) = places.get(&key) {
            found[*place].times += 1;
            continue;
        }
        let mut entries = all;
        for term in &terms {
            let doc: Option<i64> = statement.query_row([term], |row| row.get(0)).optional()?;
            entries = entries.min(doc.unwrap_or(0));
        }
        places.insert(key, found.len());
        let entries = usize::try_from(entries).unwrap_or(0);
        found.push(EntryWord { written: written.to_owned(), entries, times: 1, in_title });
    }
    Ok((found, usize::try_from(all).unwrap_or(0)))
}

/// The ids of the entries most like one, the most alike first: those that share its rarest words. `but` are left out.
pub fn most_like(
    connection: &Connection,
    words: &[EntryWord],
    entries: usize,
    but: &BTreeSet<String>,
    count: usize,
) -> rusqlite::Result<Vec<String>> {
    // A word that only this entry has leads nowhere, and one that half of them have leads everywhere.
    let mut leading: Vec<&EntryWord> =
        words.iter().filter(|word| word.entries > 1 && word.entries * 2 <= entries).collect();
    leading.sort_by(|one, other| weight(other, entries).total_cmp(&weight(one, entries)));
    leading.truncate(COMPARED);
    let mut shared: HashMap<String, (usize, f64)> = HashMap::new();
    let mut statement = connection.prepare_cached(
        "SELECT entry.id FROM entry_search JOIN entry ON entry.number = entry_search.rowid WHERE entry_search MATCH ?1",
    )?;
    for word in leading {
        let mut rows = statement.query(params![quoted(&word.written)])?;
        while let Some(row) = rows.next()? {
            let id: String = row.get(0)?;
            if !but.contains(&id) {
                let (words, weights) = shared.entry(id).or_default();
                (*words, *weights) = (*words + 1, *weights + weight(word, entries));
            }
        }
    }
    let mut alike: Vec<(String, f64)> =
        shared.into_iter().filter(|(_, (words, _))| *words >= SHARED).map(|(id, (_, weights))| (id, weights)).collect();
    alike.sort_by(|(a, one), (b, other)| other.total_cmp(one).then(b.cmp(a)));
    Ok(alike.into_iter().take(count).map(|(id, _)| id).collect())
}
