//! Entries of the research log: notes, experiments, ideas, and models of how something works.
//!
//! One entry is one page in Markdown. What a kind adds is in its [`Details`]; the text, the tags, the parameters, the step
//! it serves and the entries it follows from are the same for all, so that everything can be found again in one way.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use super::{front_matter, tags};
use crate::day::Day;

/// What an entry is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    /// Something noted.
    Note,
    /// Something tried, which ends with an outcome and what is known now.
    Experiment,
    /// Something that could be done, with the cheapest way to find out that it is not worth it.
    Idea,
    /// How one thinks something works, to be shown and corrected.
    Model,
}

impl Kind {
    /// Every kind.
    pub const ALL: [Kind; 4] = [Kind::Note, Kind::Experiment, Kind::Idea, Kind::Model];

    /// The word it is stored under.
    pub fn name(self) -> &'static str {
        match self {
            Kind::Note => "note",
            Kind::Experiment => "experiment",
            Kind::Idea => "idea",
            Kind::Model => "model",
        }
    }

    /// The kind stored under a word.
    pub fn named(name: &str) -> Option<Kind> {
        Kind::ALL.into_iter().find(|kind| kind.name() == name)
    }
}

/// How an experiment ended. One that did not work and taught something is worth as much as one that worked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Outcome {
    /// It worked.
    Worked,
    /// It did not work.
    DidNotWork,
    /// It does not tell.
    Inconclusive,
    /// It was stopped before its end.
    Stopped,
}

impl Outcome {
    /// Every outcome.
    pub const ALL: [Outcome; 4] = [Outcome::Worked, Outcome::DidNotWork, Outcome::Inconclusive, Outcome::Stopped];

    /// The word it is stored under.
    pub fn name(self) -> &'static str {
        match self {
            Outcome::Worked => "worked",
            Outcome::DidNotWork => "did_not_work",
            Outcome::Inconclusive => "inconclusive",
            Outcome::Stopped => "stopped",
        }
    }

    /// The outcome of a word; `-` and `_` are the same to it.
    pub fn named(name: &str) -> Option<Outcome> {
        let name = name.replace('-', "_");
        Outcome::ALL.into_iter().find(|outcome| outcome.name() == name)
    }
}

/// Where an idea stands.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Standing {
    /// Not decided yet.
    #[default]
    Open,
    /// Laid aside until its day.
    Parked,
    /// Dropped, with a reason.
    Dropped,
    /// Taken up.
    Taken,
}

impl Standing {
    /// Every standing.
    pub const ALL: [Standing; 4] = [Standing::Open, Standing::Parked, Standing::Dropped, Standing::Taken];

    /// The word it is stored under.
    pub fn name(self) -> &'static str {
        match self {
            Standing::Open => "open",
            Standing::Parked => "parked",
            Standing::Dropped => "dropped",
            Standing::Taken => "taken",
        }
    }

    /// The standing of a word.
    pub fn named(name: &str) -> Option<Standing> {
        Standing::ALL.into_iter().find(|standing| standing.name() == name)
    }
}

/// What the kinds add to an entry. What does not belong to a kind stays empty.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Details {
    /// Experiment: how it ended; nothing while it runs.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub outcome: Option<Outcome>,
    /// Experiment: what is known now.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub learned: String,
    /// Experiment and idea: the day it was decided, `YYYY-MM-DD`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub decided_on: Option<String>,
    /// Idea: the cheapest test that could rule it out.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub test: String,
    /// Idea: what would make one drop it.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub kill: String,
    /// Idea: the day to look at it again, `YYYY-MM-DD`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub review_on: Option<String>,
    /// Idea: where it stands.
    #[serde(skip_serializing_if = "is_open")]
    pub standing: Standing,
    /// Idea: why it was dropped, parked or taken up.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub reason: String,
    /// Idea: minutes it would have taken.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub would_take: Option<u32>,
    /// Idea: minutes spent on it so far.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub spent: Option<u32>,
    /// Model: how sure, in percent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub confidence: Option<u8>,
    /// Model: what would change it.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub would_change: String,
    /// Model: who has seen it.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub seen_by: String,
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde hands over a reference")]
fn is_open(standing: &Standing) -> bool {
    *standing == Standing::Open
}

/// An entry as it is written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LogEntry {
    /// What it is.
    pub kind: Kind,
    /// Its title; where there is none, the first line stands in.
    pub title: String,
    /// Markdown.
    pub text: String,
    /// The Day it belongs to.
    pub day: Day,
    /// The step of the pathway it serves.
    pub step: Option<String>,
    /// Words to find it by, without `#`.
    pub tags: Vec<String>,
    /// Name and value, in the order they were given.
    pub parameters: Vec<(String, String)>,
    /// The entries it follows from.
    pub follows: Vec<String>,
    /// What its kind adds.
    pub details: Details,
}

/// Most characters of a text: a long thesis chapter.
pub const MOST_LETTERS: usize = 2_000_000;
/// Letters of a title made of a first line.
const TITLE_LETTERS: usize = 90;

impl LogEntry {
    /// An empty entry.
    pub fn empty(kind: Kind, day: Day) -> LogEntry {
        LogEntry {
            kind,
            title: String::new(),
            text: String::new(),
            day,
            step: None,
            tags: Vec::new(),
            parameters: Vec::new(),
            follows: Vec::new(),
            details: Details::default(),
        }
    }

    /// The title, or the first line with words in it, shortened.
    pub fn heading(&self) -> String {
        if !self.title.trim().is_empty() {
            return self.title.trim().to_owned();
        }
        let front = front_matter::read(&self.text);
        if let Some(title) = front.as_ref().and_then(|front| front.title.clone()) {
            return title;
        }
        let text = front.map_or(self.text.as_str(), |front| front.body);
        let without_marks = |line: &str| line.trim_start_matches(['#', '>', '-', '*', ' ', '\t']).trim().to_owned();
        let first = text.lines().map(without_marks).find(|line| !line.is_empty()).unwrap_or_default();
        let shortened: String = first.chars().take(TITLE_LETTERS).collect();
        if shortened.len() < first.len() { format!("{}…", shortened.trim_end()) } else { first }
    }

    /// The text below its front matter and its title: all of the rest, unless a heading at its beginning stands in for
    /// the title.
    pub fn body(&self) -> &str {
        let front = front_matter::read(&self.text);
        let has_title = !self.title.trim().is_empty() || front.as_ref().is_some_and(|front| front.title.is_some());
        let whole = front.map_or(self.text.as_str(), |front| front.body);
        let text = whole.trim_start();
        let is_title = !has_title && text.starts_with('#') && text.trim_start_matches('#').starts_with(' ');
        if is_title { text.split_once('\n').map_or("", |(_, rest)| rest) } else { whole }
    }

    /// The tags that were given, those of the front matter, and the words after `#` in the text outside of code.
    pub fn all_tags(&self) -> BTreeSet<String> {
        let mut all: BTreeSet<String> = self.tags.iter().filter_map(|tag| tag_of(tag)).collect();
        let front = front_matter::read(&self.text);
        all.extend(tags::in_text(front.as_ref().map_or(&self.text, |front| front.body)));
        all.extend(front.into_iter().flat_map(|front| front.tags));
        all
    }

    /// The parameters that were given, and those of the front matter under other names.
    pub fn all_parameters(&self) -> Vec<(String, String)> {
        let mut all = self.parameters.clone();
        for (name, value) in front_matter::read(&self.text).into_iter().flat_map(|front| front.parameters) {
            if all.iter().all(|(other, _)| *other != name) {
                all.push((name, value));
            }
        }
        all
    }

    /// Whether nothing was written.
    pub fn is_empty(&self) -> bool {
        self.title.trim().is_empty()
            && self.text.trim().is_empty()
            && self.tags.is_empty()
            && self.parameters.is_empty()
            && self.details == Details::default()
    }
}

/// A tag as it is kept: without `#`, small, with `-` for blanks.
pub fn tag_of(text: &str) -> Option<String> {
    let words: Vec<String> = text.trim().trim_start_matches('#').split_whitespace().map(str::to_lowercase).collect();
    let tag = words.join("-");
    let fits = |c: char| c.is_alphanumeric() || matches!(c, '-' | '_' | '/' | '.' | '+');
    (!tag.is_empty() && tag.chars().count() <= 60 && tag.chars().all(fits)).then_some(tag)
}

/// A parameter written as `key = value`.
pub fn parameter(text: &str) -> Option<(String, String)> {
    let (key, value) = text.split_once('=')?;
    let (key, value) = (key.trim(), value.trim());
    (!key.is_empty() && key.chars().count() <= 60).then(|| (key.to_owned(), value.to_owned()))
}

/// Whether `entry` would follow from itself if it followed from `parents`, when the others follow as `follows` says.
pub fn would_cycle(entry: &str, parents: &[String], follows: &BTreeMap<String, Vec<String>>) -> bool {
    let mut seen = BTreeSet::new();
    let mut open: Vec<&str> = parents.iter().map(String::as_str).collect();
    while let Some(id) = open.pop() {
        if id == entry {
            return true;
        }
        if seen.insert(id) {
            open.extend(follows.get(id).into_iter().flatten().map(String::as_str));
        }
    }
    false
}

/// Minutes an idea would have taken beyond what was spent, once it is dropped.
pub fn saved_minutes(details: &Details) -> Option<u32> {
    if details.standing != Standing::Dropped {
        return None;
    }
    Some(details.would_take?.saturating_sub(details.spent.unwrap_or(0))).filter(|minutes| *minutes > 0)
}

/// An entry with its id.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StoredEntry {
    /// Its id.
    pub id: String,
    /// What was written.
    pub entry: LogEntry,
    /// When it was last changed (seconds since 1970 UTC).
    pub changed_at: i64,
    /// Whether it lies in the trash.
    pub is_removed: bool,
}

/// An entry as it was.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Version {
    /// Its id.
    pub id: String,
    /// When it was left so (seconds since 1970 UTC).
    pub at: i64,
    /// What was written.
    pub entry: LogEntry,
}

#[cfg(test)]
mod tests {
    use super::*;

    fn entry(text: &str) -> LogEntry {
        LogEntry { text: text.to_owned(), ..LogEntry::empty(Kind::Note, Day::EPOCH) }
    }

    #[test]
    fn the_first_words_stand_in_for_a_title() {
        assert_eq!(entry("\n\n## Loss spikes at 3k\nmore").heading(), "Loss spikes at 3k");
        assert_eq!(entry("").heading(), "");
        assert!(entry(&"word ".repeat(50)).heading().ends_with('…'));
    }

    #[test]
    fn tags_stand_in_the_text_or_beside_it_but_not_in_code() {
        let mut written = entry("# Heading\nseed 3 #Grokking, (#lr-sweep) #3 a#b\n```\n#include <x>\n```\nend #done.");
        written.tags = vec!["Mech Interp".to_owned(), "!".to_owned()];
        let tags: Vec<String> = written.all_tags().into_iter().collect();
        assert_eq!(tags, ["done", "grokking", "lr-sweep", "mech-interp"]);
    }

    #[test]
    fn nothing_follows_from_itself_by_any_way_round() {
        let follows: BTreeMap<String, Vec<String>> = [("b", vec!["a"]), ("c", vec!["b"])]
            .map(|(id, of)| (id.to_owned(), of.into_iter().map(str::to_owned).collect()))
            .into();
        assert!(would_cycle("a", &["c".to_owned()], &follows));
        assert!(would_cycle("a", &["a".to_owned()], &follows));
        assert!(!would_cycle("d", &["c".to_owned(), "b".to_owned()], &follows));
    }

    #[test]
    fn time_is_saved_only_by_what_was_dropped() {
        let mut idea = Details { would_take: Some(600), spent: Some(90), ..Details::default() };
        assert_eq!(saved_minutes(&idea), None);
        idea.standing = Standing::Dropped;
        assert_eq!(saved_minutes(&idea), Some(510));
        idea.spent = Some(700);
        assert_eq!(saved_minutes(&idea), None);
    }
}
