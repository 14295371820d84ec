//! Words about entries that several screens share: kinds, outcomes, headings, lines in a list, chains.

use serde::Serialize;
use ts_rs::TS;

use super::prose;
use crate::{
    record::{
        log::{Kind, Outcome, Standing, StoredEntry},
        pathway::{self, Level, PathwayStep},
        search::{MARK_OFF, MARK_ON},
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
    /// A few words of it.
    pub snippet: Vec<Piece>,
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
    /// Words around a match, as the index marked them.
    pub snippet: Option<String>,
    /// What of a search it does not hold.
    pub missing: Vec<String>,
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
    if heading.is_empty() { say!("log-untitled") } else { heading }
}

/// An entry in a list: with what the index marked, or else its first words.
pub fn line(listed: &Listed) -> EntryLine {
    let Listed { stored, files, snippet, missing } = listed;
    let entry = &stored.entry;
    let text = || prose::plain(entry.body()).chars().take(SNIPPET_LETTERS).collect::<String>();
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
        heading: heading(stored),
        day: entry.day.to_string(),
        day_title: words::date_and_year(entry.day),
        snippet: snippet.as_deref().map_or_else(|| vec![Piece { text: text(), hit: false }], pieces),
        tags: entry.all_tags().into_iter().collect(),
        files: *files,
        state,
        missing: missing.clone(),
    }
}

/// A snippet of the index, cut where it marked what was looked for.
fn pieces(snippet: &str) -> Vec<Piece> {
    let mut pieces = Vec::new();
    for (at, part) in snippet.split(MARK_ON).enumerate() {
        let (hit, rest) = if at == 0 { ("", part) } else { part.split_once(MARK_OFF).unwrap_or((part, "")) };
        for (text, hit) in [(hit, true), (rest, false)] {
            if !text.is_empty() {
                pieces.push(Piece { text: text.replace('\n', " "), hit });
            }
        }
    }
    pieces
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
