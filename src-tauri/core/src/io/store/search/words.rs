//! What each part of a search means in the words that the log has: other forms of a word, and words spelled nearly so.

use std::{cmp::Reverse, collections::HashSet};

use rusqlite::{Connection, params};
use strsim::osa_distance;

use crate::record::{
    passage::{self, Sign, Wanted},
    search::{Part, Query, Remark},
    stem::{self, Stems},
};

/// Entries from which ranking all of them takes long.
const LARGE_LOG: i64 = 2000;

/// What one part of a search looks for.
struct Sought {
    /// In the index's own language; nothing for what the index does not hold.
    matching: Option<String>,
    /// In the text of an entry.
    sign: Sign,
}

/// What the parts of a search look for, and what is to be said about them.
pub struct AllSought {
    parts: Vec<Sought>,
    /// The parts that stand nowhere as they were typed.
    pub remarks: Vec<Remark>,
}

impl AllSought {
    pub fn of(connection: &Connection, query: &Query) -> rusqlite::Result<AllSought> {
        let mut all = AllSought { parts: Vec::new(), remarks: Vec::new() };
        for (at, part) in query.parts.iter().enumerate() {
            let sought = sought(connection, part, query.is_beginning(at), &mut all.remarks)?;
            all.parts.push(sought);
        }
        Ok(all)
    }

    /// What each part looks for in the index.
    pub fn matching(&self) -> impl Iterator<Item = Option<&str>> {
        self.parts.iter().map(|sought| sought.matching.as_deref())
    }

    /// The parts that fewer than half of the entries of a large log hold, where there are others, too. Those others hardly
    /// change a rank, and going through all they find takes longer than a key press may.
    pub fn telling(&self, connection: &Connection) -> rusqlite::Result<Option<String>> {
        let entries: i64 = connection.query_row("SELECT count(*) FROM entry_search", [], |row| row.get(0))?;
        if entries < LARGE_LOG {
            return Ok(None);
        }
        let mut count = connection.prepare_cached("SELECT count(*) FROM entry_search WHERE entry_search MATCH ?1")?;
        let mut telling = Vec::new();
        for matching in self.matching().flatten() {
            let holding: i64 = count.query_row([matching], |row| row.get(0))?;
            if holding * 2 < entries {
                telling.push(matching);
            }
        }
        let is_some_of_it = !telling.is_empty() && telling.len() < self.matching().flatten().count();
        Ok(is_some_of_it.then(|| telling.join(" OR ")))
    }

    /// All that is looked for in the index; nothing where nothing is.
    pub fn joined(&self, with: &str) -> Option<String> {
        let all: Vec<&str> = self.matching().flatten().collect();
        (!all.is_empty()).then(|| all.join(with))
    }

    /// What is looked for in the text of an entry.
    pub fn wanted(self) -> Wanted {
        Wanted(self.parts.into_iter().map(|sought| sought.sign).collect())
    }
}

fn sought(
    connection: &Connection,
    part: &Part,
    is_beginning: bool,
    remarks: &mut Vec<Remark>,
) -> rusqlite::Result<Sought> {
    let Some(exactly) = part.matching(is_beginning) else {
        return Ok(Sought { matching: None, sign: Sign::Letters(part.typed().to_owned()) });
    };
    let typed = part.typed();
    let words: Vec<String> = passage::words(typed).into_iter().map(|(_, word)| word).collect();
    let as_it_is = |matching: String| match (part, words.as_slice()) {
        (Part::Word(_), [word]) => {
            let sign = Sign::Words(HashSet::from([word.clone()]), is_beginning.then(|| word.clone()));
            Sought { matching: Some(matching), sign }
        }
        _ => Sought { matching: Some(matching), sign: Sign::Phrase(words.clone()) },
    };
    if !matches!(part, Part::Word(_)) {
        if !is_there(connection, &exactly)? {
            remarks.push(Remark::Nowhere { typed: typed.to_owned() });
        }
        return Ok(as_it_is(exactly));
    }
    let forms = if let [word] = words.as_slice() { forms(connection, word)? } else { Vec::new() };
    if !forms.is_empty() || is_there(connection, &exactly)? {
        let mut sought = as_it_is(any_of(std::iter::once(exactly).chain(forms.iter().map(|form| quoted(form)))));
        if let Sign::Words(terms, _) = &mut sought.sign {
            terms.extend(forms);
        }
        return Ok(sought);
    }
    let (taken, each) = match words.as_slice() {
        [word] => {
            let near = near(connection, word, is_beginning)?;
            (near.clone(), vec![near])
        }
        _ => parts_of(connection, &words)?,
    };
    let matching: Vec<String> = each.iter().map(|any| any_of(any.iter().map(|word| quoted(word)))).collect();
    let matching = matching.join(" AND ");
    if taken.is_empty() || !is_there(connection, &matching)? {
        remarks.push(Remark::Nowhere { typed: typed.to_owned() });
        return Ok(as_it_is(exactly));
    }
    remarks.push(Remark::Taken { typed: typed.to_owned(), taken });
    let sign = Sign::Words(each.into_iter().flatten().collect(), None);
    Ok(Sought { matching: Some(format!("({matching})")), sign })
}

/// The words that one with a sign in it is made of, and each with its other forms: `truth-probes` may stand nowhere, but its
/// words may.
fn parts_of(connection: &Connection, words: &[String]) -> rusqlite::Result<(Vec<String>, Vec<Vec<String>>)> {
    let parts: Vec<String> = words.iter().filter(|word| has_letter(word)).cloned().collect();
    let mut each = Vec::new();
    for part in &parts {
        let mut any = forms(connection, part)?;
        any.push(part.clone());
        each.push(any);
    }
    Ok((parts, each))
}

fn any_of(expressions: impl Iterator<Item = String>) -> String {
    format!("({})", expressions.collect::<Vec<_>>().join(" OR "))
}

pub fn quoted(word: &str) -> String {
    format!("\"{}\"", word.replace('"', " "))
}

fn has_letter(word: &str) -> bool {
    word.chars().any(char::is_alphabetic)
}

/// Whether any entry holds it.
fn is_there(connection: &Connection, matching: &str) -> rusqlite::Result<bool> {
    connection
        .prepare_cached("SELECT EXISTS (SELECT 1 FROM entry_search WHERE entry_search MATCH ?1)")?
        .query_row([matching], |row| row.get(0))
}

/// The words of the index.
pub const WORDS: &str = "CREATE VIRTUAL TABLE IF NOT EXISTS temp.entry_word USING fts5vocab(main, entry_search, row)";
/// Forms of one word that are looked for at most.
const MOST_FORMS: usize = 40;

/// The other forms of a word that stand anywhere in the log, as the index has them.
fn forms(connection: &Connection, word: &str) -> rusqlite::Result<Vec<String>> {
    let Some(beginning) = stem::beginning(word) else { return Ok(Vec::new()) };
    let stems = Stems::of(word);
    let mut found = Vec::new();
    each_word(connection, beginning, |term, _| {
        if term != word && found.len() < MOST_FORMS && Stems::of(term).agree(&stems) {
            found.push(term.to_owned());
        }
    })?;
    Ok(found)
}

/// Calls `take` with every word of the log that begins so, and the number of entries that hold it.
fn each_word(connection: &Connection, beginning: &str, mut take: impl FnMut(&str, i64)) -> rusqlite::Result<()> {
    connection.execute_batch(WORDS)?;
    let mut statement = connection
        .prepare_cached("SELECT term, doc FROM temp.entry_word WHERE term >= ?1 AND term < ?1 || char(1114111)")?;
    let mut rows = statement.query(params![beginning])?;
    while let Some(row) = rows.next()? {
        take(row.get_ref(0)?.as_str()?, row.get(1)?);
    }
    Ok(())
}

/// Letters of a word below which another word is not taken for it.
const SHORTEST: usize = 4;
/// Letters from which two slips are thought of.
const LONG: usize = 6;
/// Words that are taken for one.
const MOST_TAKEN: usize = 3;

/// The words of the log that are spelled most nearly so: one letter added, left out, changed or swapped with the next, in a
/// long word two. Going through all words takes longer than a key press may, so those are compared that begin with the same
/// letter, and where none of them is near, those that begin with its second one.
fn near(connection: &Connection, word: &str, is_beginning: bool) -> rusqlite::Result<Vec<String>> {
    let letters = word.chars().count();
    if letters < SHORTEST || !word.chars().all(char::is_alphabetic) {
        return Ok(Vec::new());
    }
    let most = if letters < LONG { 1 } else { 2 };
    for first in word.chars().take(2) {
        let mut found: Vec<(usize, Reverse<i64>, String)> = Vec::new();
        each_word(connection, &first.to_string(), |term, entries| {
            // Of a word that is still being typed, the end is not known yet.
            let end = term.char_indices().nth(letters).map_or(term.len(), |(at, _)| at);
            let compared = if is_beginning { &term[..end] } else { term };
            if compared.chars().count().abs_diff(letters) <= most && term.chars().all(char::is_alphabetic) {
                let slips = osa_distance(compared, word);
                if slips <= most {
                    found.push((slips, Reverse(entries), term.to_owned()));
                }
            }
        })?;
        found.sort();
        if let Some((fewest, ..)) = found.first().cloned() {
            let nearest = found.into_iter().filter(|(slips, ..)| *slips == fewest);
            return Ok(nearest.map(|(_, _, term)| term).take(MOST_TAKEN).collect());
        }
    }
    Ok(Vec::new())
}
