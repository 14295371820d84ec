//! Research habits: the log, the pathway, ideas, being stuck, and the week.
//!
//! They share the store, the Day, undo and export with everything else. Nothing of the check-in is read here, except where
//! a note for a mentor is asked to carry it.

pub(super) mod demo;
mod draft;
mod find;
mod habits;
mod ideas;
mod log;
mod share;
mod stuck;
mod week;
mod why;

use super::App;
use crate::{
    day::{Day, Now},
    error::{Error, Result},
    io::store::{attachment, entry},
    record::{
        log::{Kind, Outcome, Standing, StoredEntry},
        pathway::PathwayStep,
    },
    say,
    view::{
        check_in::SavedView,
        home::WaitingView,
        log::{EntryLine, Piece},
    },
    words,
};

pub use share::{Shared, Sharing};

/// Letters of a line about an entry.
const SNIPPET_LETTERS: usize = 160;
/// Letters by which an entry can be named on the command line.
const SHORT_ID: usize = 6;

impl App {
    fn today_of(&self, now: &Now) -> Result<Day> {
        Ok(now.day(self.settings()?.rules.rollover))
    }

    /// The entry whose id begins or ends with `part`.
    ///
    /// # Errors
    /// [`Code::BadValue`](crate::error::Code::BadValue) when there is none, or more than one.
    pub fn entry_id(&self, part: &str) -> Result<String> {
        let wanted = part.trim().to_lowercase();
        let found = if wanted.len() < 4 {
            Vec::new()
        } else {
            let wanted = wanted.clone();
            self.store.read(move |connection| entry::named(connection, &wanted))?
        };
        match found.as_slice() {
            [one] => Ok(one.clone()),
            [] => Err(Error::bad_value(say!("research-no-entry", id = part), "", say!("research-no-entry-next"))),
            _ => {
                Err(Error::bad_value(say!("research-many-entries", id = part), "", say!("research-many-entries-next")))
            }
        }
    }

    fn stored_entry(&self, id: &str) -> Result<StoredEntry> {
        let wanted = id.to_owned();
        self.store
            .read(move |connection| entry::get(connection, &wanted))?
            .ok_or_else(|| Error::bad_value(say!("research-no-entry", id = id), "", say!("research-no-entry-next")))
    }

    /// What waits without hurry, for the home screen: at most one line a screen.
    pub(super) fn waiting(&self, now: &Now) -> Result<Vec<WaitingView>> {
        let due: Vec<String> =
            self.ideas(now)?.open.into_iter().filter(|idea| idea.due).map(|idea| idea.heading).collect();
        let stuck = self.spells(now)?.into_iter().find(|spell| spell.nudge.is_some());
        let ideas = due.first().map(|first| WaitingView {
            screen: "ideas".to_owned(),
            sentence: say!("research-ideas-due", count = due.len(), first = first),
        });
        let question = stuck.map(|spell| WaitingView {
            screen: "why".to_owned(),
            sentence: say!("research-stuck-waiting", about = spell.about),
        });
        let drift = self.drift(now)?.map(|sentence| WaitingView { screen: "week".to_owned(), sentence });
        Ok(ideas.into_iter().chain(question).chain(drift).collect())
    }

    /// Takes back what was done in the log, the pathway, with ideas, spells or a week; `None` for another's handle.
    pub(super) fn undo_research(&self, handle: &str, now: &Now) -> Result<Option<SavedView>> {
        let Some((what, rest)) = handle.split_once(':') else { return Ok(None) };
        let done = match what {
            log::HANDLE => self.undo_entry(rest, now)?,
            log::FILE_HANDLE => self.undo_file(rest, now)?,
            why::HANDLE => self.undo_step(rest, now)?,
            why::DAY_HANDLE => self.undo_serving(rest, now)?,
            stuck::HANDLE => self.undo_spell(rest, now)?,
            week::HANDLE => self.undo_week(rest, now)?,
            find::HANDLE => self.undo_revisit(rest, now)?,
            _ => return Ok(None),
        };
        let sentence = if done { say!("research-taken-back") } else { say!("research-nothing-to-take-back") };
        Ok(Some(SavedView { sentence, undo: None }))
    }
}

/// A file as an address that holds all of it.
fn data_address_of(media: &str, bytes: &[u8]) -> String {
    log::data_address(media, bytes)
}

/// What a kind is called.
pub(super) fn kind_title(kind: Kind) -> String {
    match kind {
        Kind::Note => say!("research-kind-note"),
        Kind::Experiment => say!("research-kind-experiment"),
        Kind::Idea => say!("research-kind-idea"),
        Kind::Model => say!("research-kind-model"),
    }
}

/// How an experiment ended, in words.
pub(super) fn outcome_title(outcome: Outcome) -> String {
    match outcome {
        Outcome::Worked => say!("research-outcome-worked"),
        Outcome::DidNotWork => say!("research-outcome-did-not-work"),
        Outcome::Inconclusive => say!("research-outcome-inconclusive"),
        Outcome::Stopped => say!("research-outcome-stopped"),
    }
}

/// Where an idea stands, in words.
pub(super) fn standing_title(standing: Standing) -> String {
    match standing {
        Standing::Open => say!("research-idea-open"),
        Standing::Parked => say!("research-idea-parked"),
        Standing::Dropped => say!("research-idea-dropped"),
        Standing::Taken => say!("research-idea-taken"),
    }
}

/// What to call an entry that has no words yet.
pub(super) fn heading(stored: &StoredEntry) -> String {
    let heading = stored.entry.heading();
    if heading.is_empty() { say!("research-untitled") } else { heading }
}

/// An entry in a list; `snippet` as the index marked it, or else its first words.
fn line(stored: &StoredEntry, files: usize, snippet: Option<&str>) -> EntryLine {
    let entry = &stored.entry;
    let text = || crate::view::prose::plain(entry.body()).chars().take(SNIPPET_LETTERS).collect::<String>();
    let state = match entry.kind {
        Kind::Experiment => Some(entry.details.outcome.map_or_else(|| say!("research-outcome-running"), outcome_title)),
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
        snippet: snippet.map_or_else(|| vec![Piece { text: text(), hit: false }], pieces),
        tags: entry.all_tags().into_iter().collect(),
        files,
        state,
    }
}

/// A snippet of the index, cut where it marked what was looked for.
fn pieces(snippet: &str) -> Vec<Piece> {
    use crate::io::store::search::{MARK_OFF, MARK_ON};
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

/// Lines for entries, with how many files each has.
fn lines(connection: &rusqlite::Connection, stored: &[StoredEntry]) -> rusqlite::Result<Vec<EntryLine>> {
    stored.iter().map(|stored| Ok(line(stored, attachment::of_entry(connection, &stored.id)?.len(), None))).collect()
}

/// The way from a step up, in a sentence: `… asks "…", for "…", towards "…"`.
fn trace_sentence(steps: &[PathwayStep], id: &str) -> Option<String> {
    let way = crate::record::pathway::trace(steps, id);
    let titles: Vec<String> = way.iter().map(|step| say!("research-quoted", text = step.title.as_str())).collect();
    let (first, above) = titles.split_first()?;
    let Some((last, between)) = above.split_last() else {
        return Some(say!("research-trace-alone", what = first));
    };
    let arrives = crate::record::pathway::arrives(&way);
    let between = between.join(", ");
    Some(match (arrives, between.is_empty()) {
        (true, true) => say!("research-trace-short", what = first, ambition = last),
        (true, false) => say!("research-trace", what = first, between = between, ambition = last),
        (false, true) => say!("research-trace-open", what = first, top = last),
        (false, false) => say!("research-trace-open-long", what = first, between = between, top = last),
    })
}
