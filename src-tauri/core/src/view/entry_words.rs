//! Words about entries that several screens share: kinds, outcomes, headings, lines in a list, chains.

use serde::Serialize;
use ts_rs::TS;

use super::prose;
use crate::{
    record::{
        attachment::EntryFile,
        log::{Kind, Outcome, Standing, StoredEntry},
        passage::{Passage, Wanted},
        pathway::{self, Level, PathwayStep},
    },
    say, words,
};

/// Most characters of a line about an entry.
const SNIPPET_LETTERS: usize = 160;
/// Letters by which an entry can be named on the command line.
const SHORT_ID: usize = 6;

/// A piece of a snippet, and whether it matched the search.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct Piece {
    /// Words of the snippet.
    pub text: String,
    /// Whether they matched the search.
    pub hit: bool,
}

/// An entry in a list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct EntryLine {
    /// Its id.
    pub id: String,
    /// The end of its id, to name it by on the command line.
    pub short: String,
    /// `note`, `experiment`, `idea` or `model`.
    pub kind: String,
    /// Its kind in words.
    pub kind_title: String,
    /// Its title or first words.
    pub heading: String,
    /// Its Day, `YYYY-MM-DD`.
    pub day: String,
    /// Its Day in words.
    pub day_title: String,
    /// The same heading, cut where it holds what was looked for.
    pub title: Vec<Piece>,
    /// A few words of it.
    pub snippet: Vec<Piece>,
    /// The file the words stand in, where it is none of the entry's own text.
    pub inside: Option<String>,
    /// Its tags.
    pub tags: Vec<String>,
    /// How many files it has.
    pub files: usize,
    /// How it stands, in words: an outcome, or where an idea stands.
    pub state: Option<String>,
    /// What of the search it does not hold; empty where it holds all of it.
    pub missing: Vec<String>,
}

/// An entry, and how many files it has: what a line in a list is made of.
#[derive(Debug, Clone)]
pub struct Listed {
    /// The entry as it is stored.
    pub stored: StoredEntry,
    /// How many files it has.
    pub files: usize,
    /// What of a search it holds and lacks, where it was found by one.
    pub hit: Option<Hit>,
}

/// What of a search an entry holds.
#[derive(Debug, Clone, Default)]
pub struct Hit {
    /// The heading, cut where it holds what was looked for.
    pub title: Vec<Piece>,
    /// The passage that holds most of it.
    pub passage: Option<Passage>,
    /// The file the passage stands in, where it is none of the entry's own text.
    pub inside: Option<String>,
    /// What it does not hold.
    pub missing: Vec<String>,
}

impl Hit {
    /// What an entry holds of what was wanted. `files` are its files with the words that stand in them.
    pub fn of(stored: &StoredEntry, files: &[(EntryFile, String)], wanted: &Wanted, missing: Vec<String>) -> Hit {
        let entry = &stored.entry;
        let details = &entry.details;
        let mut own = vec![prose::plain(entry.body())];
        own.extend([&details.learned, &details.reason, &details.test, &details.kill].map(String::clone));
        own.extend([&details.would_change, &details.seen_by].map(String::clone));
        own.extend(entry.all_parameters().iter().map(|(name, value)| format!("{name} = {value}")));
        own.extend(files.iter().map(|(file, _)| format!("{}: {}", file.name, file.caption)));
        let own = own.iter().map(|text| (None, text.as_str()));
        let texts = own.chain(files.iter().map(|(file, words)| (Some(file.name.as_str()), words.as_str())));
        // Of passages that hold as much, the first: the text goes before what stands in its files.
        let mut best: Option<(Option<&str>, Passage)> = None;
        for (inside, text) in texts {
            let passage = wanted.passage(text);
            if let Some(passage) = passage.filter(|new| best.as_ref().is_none_or(|(_, old)| old.holds < new.holds)) {
                best = Some((inside, passage));
            }
        }
        let title = heading(stored);
        let (inside, passage) = best.map_or((None, None), |(inside, passage)| (inside, Some(passage)));
        Hit { title: marked(&title, wanted), inside: inside.map(str::to_owned), passage, missing }
    }
}

/// A line cut where it holds what was looked for.
fn marked(line: &str, wanted: &Wanted) -> Vec<Piece> {
    let (mut pieces, mut at) = (Vec::new(), 0);
    for place in wanted.places(line) {
        pieces.push(Piece { text: line[at..place.range.start].to_owned(), hit: false });
        pieces.push(Piece { text: line[place.range.clone()].to_owned(), hit: true });
        at = place.range.end;
    }
    pieces.push(Piece { text: line[at..].to_owned(), hit: false });
    pieces.retain(|piece| !piece.text.is_empty());
    pieces
}

/// What a level is called.
pub fn level_title(level: Level) -> String {
    match level {
        Level::Ambition => say!("pathway-level-ambition"),
        Level::Agenda => say!("pathway-level-agenda"),
        Level::Project => say!("pathway-level-project"),
        Level::Question => say!("pathway-level-question"),
    }
}

/// The name of a kind.
pub fn kind_title(kind: Kind) -> String {
    match kind {
        Kind::Note => say!("log-kind-note"),
        Kind::Experiment => say!("log-kind-experiment"),
        Kind::Idea => say!("log-kind-idea"),
        Kind::Model => say!("log-kind-model"),
    }
}

/// How an experiment ended, in words.
pub fn outcome_title(outcome: Outcome) -> String {
    match outcome {
        Outcome::Worked => say!("log-outcome-worked"),
        Outcome::DidNotWork => say!("log-outcome-did-not-work"),
        Outcome::Inconclusive => say!("log-outcome-inconclusive"),
        Outcome::Stopped => say!("log-outcome-stopped"),
    }
}

/// Where an idea stands, in words.
pub fn standing_title(standing: Standing) -> String {
    match standing {
        Standing::Open => say!("idea-open"),
        Standing::Parked => say!("idea-parked"),
        Standing::Dropped => say!("idea-dropped"),
        Standing::Taken => say!("idea-taken"),
    }
}

/// What to call an entry that has no words yet.
pub fn heading(stored: &StoredEntry) -> String {
    let heading = stored.entry.heading();
    let has_formula = stored.entry.title.trim().is_empty() && heading.contains('$');
    match (heading.is_empty(), has_formula) {
        (true, _) => say!("log-untitled"),
        (false, true) => prose::plain(&heading),
        (false, false) => heading,
    }
}

/// An entry in a list: with what was looked for, or else its first words.
pub fn line(listed: &Listed) -> EntryLine {
    let Listed { stored, files, hit } = listed;
    let entry = &stored.entry;
    let heading = heading(stored);
    let hit = hit.clone().unwrap_or_else(|| Hit { title: plain_piece(&heading), ..Hit::default() });
    let snippet = match hit.passage {
        Some(passage) => pieces(passage),
        None => plain_piece(&prose::plain(entry.body()).chars().take(SNIPPET_LETTERS).collect::<String>()),
    };
    let state = match entry.kind {
        Kind::Experiment => Some(entry.details.outcome.map_or_else(|| say!("log-outcome-running"), outcome_title)),
        Kind::Idea => Some(standing_title(entry.details.standing)),
        Kind::Note | Kind::Model => None,
    };
    EntryLine {
        short: stored.id.chars().skip(stored.id.chars().count().saturating_sub(SHORT_ID)).collect(),
        id: stored.id.clone(),
        kind: entry.kind.name().to_owned(),
        kind_title: kind_title(entry.kind),
        heading,
        day: entry.day.to_string(),
        day_title: words::date_and_year(entry.day),
        title: hit.title,
        snippet,
        inside: hit.inside,
        tags: entry.all_tags().into_iter().collect(),
        files: *files,
        state,
        missing: hit.missing,
    }
}

/// A passage as it is shown.
pub fn pieces(passage: Passage) -> Vec<Piece> {
    passage.pieces.into_iter().map(|(text, hit)| Piece { text, hit }).collect()
}

fn plain_piece(text: &str) -> Vec<Piece> {
    vec![Piece { text: text.to_owned(), hit: false }]
}

/// The entries as lines of a list.
pub fn lines(listed: &[Listed]) -> Vec<EntryLine> {
    listed.iter().map(line).collect()
}

/// The chain from a step up, in a sentence: `… asks "…", for "…", towards "…"`.
pub fn chain_sentence(steps: &[PathwayStep], id: &str) -> Option<String> {
    let chain = pathway::chain(steps, id);
    let titles: Vec<String> = chain.iter().map(|step| say!("pathway-quoted", text = step.title.as_str())).collect();
    let (first, above) = titles.split_first()?;
    let Some((last, between)) = above.split_last() else {
        return Some(say!("chain-alone", what = first));
    };
    let arrives = pathway::arrives(&chain);
    let between = between.join(", ");
    Some(match (arrives, between.is_empty()) {
        (true, true) => say!("chain-short", what = first, ambition = last),
        (true, false) => say!("chain", what = first, between = between, ambition = last),
        (false, true) => say!("chain-open", what = first, top = last),
        (false, false) => say!("chain-open-long", what = first, between = between, top = last),
    })
}
