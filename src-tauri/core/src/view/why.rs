//! Why this matters: the pathway as a tree, today's trace, and where one is stuck.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::log::EntryLine;

/// A step of the tree.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct StepView {
    /// Its id.
    pub id: String,
    /// Its level.
    pub level: String,
    /// The level in words.
    pub level_title: String,
    /// What it is.
    pub title: String,
    /// The step it serves.
    pub parent: Option<String>,
    /// What the link to its parent rests on.
    pub assumption: String,
    /// How deep it hangs.
    pub depth: usize,
    /// Whether today's work serves it.
    pub today: bool,
    /// The key that says so, where there is one.
    pub key: Option<u8>,
    /// The way up to the ambition, in a sentence.
    pub trace: String,
    /// Work and evidence, in words: `3 entries, last on 3 March`.
    pub work: String,
    /// That there has been none for long, in words.
    pub quiet: Option<String>,
    /// Its experiments.
    pub experiments: Vec<EntryLine>,
    /// Being stuck on it, in words.
    pub stuck: Option<String>,
    /// What was found, once it is closed.
    pub closing: Option<String>,
}

/// A time of being stuck.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct SpellView {
    /// Its id.
    pub id: String,
    /// What one is stuck on.
    pub about: String,
    /// The step, where it is one.
    pub step: Option<String>,
    /// The first Day.
    pub since: String,
    /// The Day it moved again.
    pub until: Option<String>,
    /// How long, in words.
    pub sentence: String,
    /// What was tried.
    pub tried: String,
    /// What it taught.
    pub taught: String,
    /// Who could help.
    pub who: String,
    /// The question as it could be sent.
    pub question: String,
    /// That it may be time to write the question down.
    pub nudge: Option<String>,
    /// A first draft of that question, from what was said.
    pub draft: String,
}

/// A spell as it is typed.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default)]
#[ts(export)]
pub struct SpellDraft {
    /// What one is stuck on.
    pub about: String,
    /// The step, where it is one.
    pub step: Option<String>,
    /// The first Day; today where nothing is said.
    pub since: String,
    /// The Day it moved again; nothing while it lasts.
    pub until: String,
    /// What was tried.
    pub tried: String,
    /// What it taught.
    pub taught: String,
    /// Who could help.
    pub who: String,
    /// The question as it could be sent.
    pub question: String,
}

/// The pathway as a screen.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct WhyView {
    /// Today's Day.
    pub day: String,
    /// The steps, parents before children.
    pub steps: Vec<StepView>,
    /// Today's work up to the ambition, one sentence a way.
    pub today: Vec<String>,
    /// That the last weeks' work has no trace, said gently.
    pub untraced: Option<String>,
    /// The tree as a picture (SVG).
    pub picture: String,
    /// Where one is stuck, the open ones first.
    pub spells: Vec<SpellView>,
    /// One's own usual, in words.
    pub usual: Option<String>,
}

/// A step as it is typed.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default)]
#[ts(export)]
pub struct StepDraft {
    /// `ambition`, `agenda`, `project` or `question`.
    pub level: String,
    /// What it is.
    pub title: String,
    /// The step it serves.
    pub parent: Option<String>,
    /// What the link to its parent rests on.
    pub assumption: String,
    /// What was found; something closes it, nothing opens it again.
    pub closing: String,
}
