//! In which order entries are found: those that hold all of a search first, then those with most and rarest of it.

use std::collections::{HashMap, HashSet};

use rusqlite::{Connection, params_from_iter};

use super::{Found, conditions::Conditions, words::AllSought};
use crate::record::search::Query;

/// A title counts more than tags, those more than names of files, and all of these more than the text and than what stands
/// in files.
const WEIGHTS: &str = "0.0, 8.0, 1.0, 4.0, 2.0, 2.0, 1.5, 1.0";
/// Entries with some of the words that are compared by how many of them they hold.
const COMPARED: usize = 200;

/// Entries in their order, and how many there are in all.
pub struct Ranked {
    pub found: Vec<Found>,
    pub of: usize,
}

/// What holds all of a search, by rank; the newest first where it has no words.
pub fn holding_all(
    connection: &Connection,
    query: &Query,
    sought: &AllSought,
    filters: &Conditions,
    count: usize,
) -> rusqlite::Result<Ranked> {
    let hit = |(_, id, _): Hit| Found { id, missing: Vec::new() };
    match sought.joined(" AND ") {
        Some(matching) => {
            let (hits, of) = ranked(connection, &matching, filters, count)?;
            Ok(Ranked { found: hits.into_iter().map(hit).collect(), of })
        }
        None => newest(connection, query, filters, count),
    }
}

/// What holds the letters of a search, the newest first.
fn newest(connection: &Connection, query: &Query, filters: &Conditions, count: usize) -> rusqlite::Result<Ranked> {
    let mut wanted = filters.clone();
    query.parts.iter().for_each(|part| wanted.letters(part.typed()));
    let sql = format!(
        "SELECT entry.id FROM entry WHERE {} ORDER BY entry.day DESC, entry.id DESC LIMIT {count}",
        wanted.all()
    );
    let found: Vec<Found> = connection
        .prepare_cached(&sql)?
        .query_map(params_from_iter(&wanted.values), |row| Ok(Found { id: row.get(0)?, missing: Vec::new() }))?
        .collect::<rusqlite::Result<_>>()?;
    let of = if found.len() == count { counted(connection, "FROM entry", &wanted)? } else { found.len() };
    Ok(Ranked { found, of })
}

/// The number of an entry, its id, and its rank, where smaller is better.
type Hit = (i64, String, f64);

/// The best of what the index holds and the filters let through, and how many there are in all. Among equals the newest
/// comes first.
fn ranked(
    connection: &Connection,
    matching: &str,
    filters: &Conditions,
    limit: usize,
) -> rusqlite::Result<(Vec<Hit>, usize)> {
    let mut wanted = if filters.is_no_filter() { Conditions::default() } else { filters.clone() };
    wanted.matching(matching);
    let both = "FROM entry_search JOIN entry ON entry.number = entry_search.rowid";
    // Without filters the index answers alone, for looking up every entry it holds takes longer than ranking them.
    let from = if filters.is_no_filter() { "FROM entry_search" } else { both };
    let sql = format!(
        "SELECT entry.number, entry.id, best.rank
         FROM (SELECT entry_search.rowid AS number, bm25(entry_search, {WEIGHTS}) AS rank {from} WHERE {}
               ORDER BY rank, entry_search.rowid DESC LIMIT {limit}) AS best JOIN entry USING (number)
         ORDER BY best.rank, entry.day DESC, entry.id DESC",
        wanted.all()
    );
    let hits: Vec<Hit> = connection
        .prepare_cached(&sql)?
        .query_map(params_from_iter(&wanted.values), |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?
        .collect::<rusqlite::Result<_>>()?;
    let of = if hits.len() == limit { counted(connection, from, &wanted)? } else { hits.len() };
    Ok((hits, of))
}

fn counted(connection: &Connection, from: &str, wanted: &Conditions) -> rusqlite::Result<usize> {
    let sql = format!("SELECT count(*) {from} WHERE {}", wanted.all());
    let count: i64 = connection.prepare_cached(&sql)?.query_row(params_from_iter(&wanted.values), |row| row.get(0))?;
    Ok(usize::try_from(count).unwrap_or(0))
}

/// What holds all words, and behind it what holds any of them, by rank: many and rare words, in a title rather than in a
/// text, weigh most. The rank is Okapi BM25 as SQLite has it (smaller is better), times the square root of the part of the
/// words that an entry holds: of all ways tried, this brought most half-remembered entries back.
pub fn with_any_word(
    connection: &Connection,
    query: &Query,
    sought: &AllSought,
    filters: &Conditions,
    count: usize,
    all: Ranked,
) -> rusqlite::Result<Ranked> {
    if query.parts.len() < 2 {
        return Ok(all);
    }
    let Some(any) = sought.joined(" OR ") else { return Ok(all) };
    let (mut found, room) = (all.found, count.saturating_sub(all.of));
    // Those that hold all words are among them, wherever they rank.
    let limit = (room + found.len()).max(COMPARED);
    let telling = sought.telling(connection)?;
    let telling = telling.map(|telling| ranked(connection, &telling, filters, limit)).transpose()?;
    // Where the rarer words find enough, what holds none of them is not worth a look.
    let (hits, of) = match telling.filter(|(_, of)| *of >= count) {
        Some(enough) => enough,
        None => ranked(connection, &any, filters, limit)?,
    };
    if room == 0 {
        return Ok(Ranked { found, of });
    }
    let there: HashSet<&str> = found.iter().map(|one| one.id.as_str()).collect();
    let others: Vec<Hit> = hits.into_iter().filter(|(_, id, _)| !there.contains(id.as_str())).collect();
    let mut lacks = lacking(connection, query, sought, &others.iter().map(|(number, ..)| *number).collect::<Vec<_>>())?;
    let mut others: Vec<(f64, Found)> = others
        .into_iter()
        .map(|(number, id, rank)| {
            let missing = lacks.remove(&number).unwrap_or_default();
            let held = query.parts.len().saturating_sub(missing.len()) as f64 / query.parts.len() as f64;
            (rank * held.sqrt(), Found { id, missing })
        })
        .collect();
    others.sort_by(|(one, _), (other, _)| one.total_cmp(other));
    found.extend(others.into_iter().map(|(_, one)| one).take(room));
    Ok(Ranked { found, of })
}

/// What each of some entries lacks of the words of a query.
fn lacking(
    connection: &Connection,
    query: &Query,
    sought: &AllSought,
    entries: &[i64],
) -> rusqlite::Result<HashMap<i64, Vec<String>>> {
    let among: HashSet<i64> = entries.iter().copied().collect();
    let mut lacks: HashMap<i64, Vec<String>> = HashMap::new();
    // Going through all that hold a word is quicker than asking for a few hundred of them one by one.
    let mut statement = connection.prepare_cached("SELECT rowid FROM entry_search WHERE entry_search MATCH ?1")?;
    for (part, matching) in query.parts.iter().zip(sought.matching()) {
        let Some(matching) = matching else { continue };
        let mut holds: HashSet<i64> = HashSet::new();
        let mut rows = statement.query([matching])?;
        while let Some(row) = rows.next()? {
            let number = row.get(0)?;
            if among.contains(&number) {
                holds.insert(number);
            }
        }
        for entry in entries.iter().filter(|entry| !holds.contains(entry)) {
            lacks.entry(*entry).or_default().push(part.typed().to_owned());
        }
    }
    Ok(lacks)
}

/// An entry with the parts of a search that it holds.
struct Holding {
    number: i64,
    id: String,
    parts: Vec<usize>,
    weight: f64,
}

/// What holds any of the parts where some are letters, which the index cannot rank: those with most and rarest first, then
/// the newest. A part counts by its inverse document frequency as in BM25.
pub fn by_rarity(
    connection: &Connection,
    query: &Query,
    sought: &AllSought,
    filters: &Conditions,
    count: usize,
) -> rusqlite::Result<Ranked> {
    let all: i64 = connection.query_row("SELECT count(*) FROM entry WHERE deleted_at IS NULL", [], |row| row.get(0))?;
    let mut holds: HashMap<i64, Holding> = HashMap::new();
    for (at, (part, matching)) in query.parts.iter().zip(sought.matching()).enumerate() {
        let mut wanted = filters.clone();
        wanted.part(part, matching);
        let sql = format!("SELECT entry.number, entry.id FROM entry WHERE {}", wanted.all());
        let mut statement = connection.prepare_cached(&sql)?;
        let with: Vec<(i64, String)> = statement
            .query_map(params_from_iter(&wanted.values), |row| Ok((row.get(0)?, row.get(1)?)))?
            .collect::<rusqlite::Result<_>>()?;
        let rarity = (1.0 + (all as f64 - with.len() as f64 + 0.5) / (with.len() as f64 + 0.5)).ln();
        for (number, id) in with {
            let holding = holds.entry(number).or_insert_with(|| Holding { number, id, parts: Vec::new(), weight: 0.0 });
            holding.parts.push(at);
            holding.weight += rarity;
        }
    }
    let of = holds.len();
    let mut some: Vec<Holding> = holds.into_values().collect();
    some.sort_by(|one, other| other.weight.total_cmp(&one.weight).then(other.number.cmp(&one.number)));
    let found = |holding: Holding| {
        let missing = query.parts.iter().enumerate().filter(|(at, _)| !holding.parts.contains(at));
        Found { missing: missing.map(|(_, part)| part.typed().to_owned()).collect(), id: holding.id }
    };
    let found = some.into_iter().take(count).map(found).collect();
    Ok(Ranked { found, of })
}
