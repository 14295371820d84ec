//! The log: what is found, one entry to read and write, and what is met again.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::record::log::{Details, Outcome, Standing};

/// What the kinds add to an entry, as it is typed. Days are `YYYY-MM-DD`, hours a number; empty means not said.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default)]
#[ts(export)]
pub struct DetailsView {
    /// `worked`, `did_not_work`, `inconclusive`, `stopped`, or nothing while it runs.
    pub outcome: String,
    /// What is known now.
    pub learned: String,
    /// The Day it was decided.
    pub decided_on: String,
    /// The cheapest test that could rule it out.
    pub test: String,
    /// What would make one drop it.
    pub kill: String,
    /// The Day to look at it again.
    pub review_on: String,
    /// `open`, `parked`, `dropped` or `taken`.
    pub standing: String,
    /// Why.
    pub reason: String,
    /// Hours it would have taken.
    pub would_take: String,
    /// Hours spent so far.
    pub spent: String,
    /// How sure, in percent.
    pub confidence: String,
    /// What would change it.
    pub would_change: String,
    /// Who has seen it.
    pub seen_by: String,
}

impl DetailsView {
    /// The details as they are typed again.
    pub fn of(details: &Details) -> DetailsView {
        let hours =
            |minutes: Option<u32>| minutes.map(|minutes| (f64::from(minutes) / 60.0).to_string()).unwrap_or_default();
        DetailsView {
            outcome: details.outcome.map(Outcome::name).unwrap_or_default().to_owned(),
            learned: details.learned.clone(),
            decided_on: details.decided_on.clone().unwrap_or_default(),
            test: details.test.clone(),
            kill: details.kill.clone(),
            review_on: details.review_on.clone().unwrap_or_default(),
            standing: if details.standing == Standing::Open {
                String::new()
            } else {
                details.standing.name().to_owned()
            },
            reason: details.reason.clone(),
            would_take: hours(details.would_take),
            spent: hours(details.spent),
            confidence: details.confidence.map(|percent| percent.to_string()).unwrap_or_default(),
            would_change: details.would_change.clone(),
            seen_by: details.seen_by.clone(),
        }
    }
}

/// An entry as it is typed.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default)]
#[ts(export)]
pub struct EntryDraft {
    /// `note`, `experiment`, `idea` or `model`; a note where nothing is said.
    pub kind: String,
    /// The title.
    pub title: String,
    /// Markdown.
    pub text: String,
    /// The Day, today where nothing is said.
    pub day: String,
    /// The step it serves.
    pub step: Option<String>,
    /// Tags.
    pub tags: Vec<String>,
    /// Names and values.
    pub parameters: Vec<(String, String)>,
    /// The entries it follows from.
    pub follows: Vec<String>,
    /// What its kind adds.
    pub details: DetailsView,
}

/// A piece of a snippet, and whether it is what was looked for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct Piece {
    /// The words.
    pub text: String,
    /// Whether they were looked for.
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
    /// Its kind.
    pub kind: String,
    /// The kind in words.
    pub kind_title: String,
    /// Its title or first words.
    pub heading: String,
    /// Its Day.
    pub day: String,
    /// The Day in words.
    pub day_title: String,
    /// A few words of it.
    pub snippet: Vec<Piece>,
    /// Its tags.
    pub tags: Vec<String>,
    /// How many files it has.
    pub files: usize,
    /// How it stands, in words: an outcome, or where an idea stands.
    pub state: Option<String>,
}

/// A step to choose.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct StepChoice {
    /// Its id.
    pub id: String,
    /// Its title.
    pub title: String,
    /// Its level in words.
    pub level_title: String,
    /// How deep it hangs.
    pub depth: usize,
}

/// An entry of months ago, to be met again.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct RevisitView {
    /// The entry.
    pub entry: EntryLine,
    /// How long ago, in words.
    pub ago: String,
    /// What has made entries findable, from the answers so far.
    pub learned: Option<String>,
}

/// The log as a screen.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct LogView {
    /// Today's Day.
    pub day: String,
    /// What was looked for.
    pub query: String,
    /// A filter that cannot be meant, in words.
    pub problem: Option<String>,
    /// What was found, the best first; without a query the newest first.
    pub entries: Vec<EntryLine>,
    /// Whether there are more than are shown.
    pub more: bool,
    /// The steps an entry may serve.
    pub steps: Vec<StepChoice>,
    /// This day in other months and years.
    pub on_this_day: Vec<EntryLine>,
    /// One entry to meet again this week.
    pub revisit: Option<RevisitView>,
    /// How many lie in the trash.
    pub trash: usize,
}

/// A file of an entry.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct FileView {
    /// Its id.
    pub id: String,
    /// What its bytes are named by.
    pub hash: String,
    /// The name it came under.
    pub name: String,
    /// What is said about it.
    pub caption: String,
    /// Its size in words.
    pub size: String,
    /// A picture to show: a `data:` address.
    pub picture: Option<String>,
}

/// An earlier state of an entry.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct VersionView {
    /// Its id.
    pub id: String,
    /// When it was left so, in words.
    pub at: String,
    /// Its words, to look at.
    pub text: String,
}

/// One entry.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct EntryView {
    /// Its id.
    pub id: String,
    /// As it is typed.
    pub draft: EntryDraft,
    /// Its title or first words.
    pub heading: String,
    /// The kind in words.
    pub kind_title: String,
    /// The Day in words.
    pub day_title: String,
    /// The text as safe HTML.
    pub html: String,
    /// Its tags, also those in the text.
    pub tags: Vec<String>,
    /// Its files.
    pub files: Vec<FileView>,
    /// What it follows from.
    pub follows: Vec<EntryLine>,
    /// What follows from it.
    pub followed_by: Vec<EntryLine>,
    /// The way up to the ambition, in a sentence.
    pub trace: Option<String>,
    /// What it was before, the newest first.
    pub versions: Vec<VersionView>,
    /// A number that says which state this is.
    #[ts(type = "number")]
    pub changed_at: i64,
    /// Whether it lies in the trash.
    pub removed: bool,
}

/// What writing an entry did.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct WrittenView {
    /// The entry's id.
    pub id: String,
    /// Which state stands now.
    #[ts(type = "number")]
    pub changed_at: i64,
}
