//! The log: what a search finds, one entry to read and write, and entries shown again.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{
    check_in::SavedView,
    draft::{bad, hours, maybe_day, most_letters, paragraph, percent, title_line},
    entry_words::{EntryLine, Listed, Piece, chain_sentence, heading, kind_title, level_title, line, lines, pieces},
    prose,
};
use crate::{
    day::{Day, Now},
    error::Result,
    record::{
        attachment::{EntryFile, meant_by},
        log::{Details, Kind, LogEntry, MOST_LETTERS, Outcome, Standing, StoredEntry, Version, tag_of},
        passage::Wanted,
        pathway::{self, PathwayStep},
        revisit::{Learned, Revisit, learned, most_missing},
        search::{Query, Remark},
    },
    say, words,
};

/// What the kinds add to an entry, as it is typed. Days are `YYYY-MM-DD`, hours a number; empty means not given. The state
/// (`outcome`, `standing`, `reason`, `decided_on`) is shown and not read back: closing and deciding are commands of their own.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default)]
#[ts(export)]
pub struct DetailsView {
    /// `worked`, `did_not_work`, `inconclusive`, `stopped`, or nothing while it runs.
    pub outcome: String,
    /// What is known now, when it was decided.
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
    /// Why an idea was dropped or parked.
    pub reason: String,
    /// Hours it would have taken.
    pub would_take: String,
    /// Hours spent on it so far.
    pub spent: String,
    /// How sure the person is of a model, in per cent.
    pub confidence: String,
    /// What would change their mind about a model.
    pub would_change: String,
    /// Who has seen the model.
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
    /// `note`, `experiment`, `idea` or `model`; a note when empty.
    pub kind: String,
    /// The title; may be empty.
    pub title: String,
    /// The text, in Markdown.
    pub text: String,
    /// The Day, `YYYY-MM-DD`; today when empty.
    pub day: String,
    /// The id of the step it serves.
    pub step: Option<String>,
    /// Its tags, without `#`.
    pub tags: Vec<String>,
    /// Its parameters, as names and values.
    pub parameters: Vec<(String, String)>,
    /// The entries it follows from.
    pub follows: Vec<String>,
    /// The fields of its kind.
    pub details: DetailsView,
}

/// A step an entry may serve.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct StepChoice {
    /// Its id.
    pub id: String,
    /// The title of the step.
    pub title: String,
    /// The level of the step, in words.
    pub level_title: String,
    /// How many steps stand above it in the tree.
    pub depth: usize,
}

/// An entry of months ago, to be read again.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct RevisitView {
    /// The entry, as a line.
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
    /// Today, `YYYY-MM-DD`.
    pub day: String,
    /// The search as it was typed.
    pub query: String,
    /// A filter whose value can mean nothing, in words.
    pub problem: Option<String>,
    /// How parts of the search were understood, in sentences.
    pub remarks: Vec<String>,
    /// What was found, the best first; without a query the newest first.
    pub entries: Vec<EntryLine>,
    /// How many there are, of which the first are shown.
    pub of: usize,
    /// The steps an entry may serve.
    pub steps: Vec<StepChoice>,
    /// This day in other months and years.
    pub on_this_day: Vec<EntryLine>,
    /// The entry to read again this week.
    pub revisit: Option<RevisitView>,
    /// How many entries are in the trash.
    pub trash: usize,
    /// For each kind of which entries were read again: what was missing most often, in a sentence.
    pub hints: BTreeMap<String, String>,
    /// The searches that are saved, as they were typed.
    pub saved: Vec<String>,
}

/// A file of an entry.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct FileView {
    /// Its id.
    pub id: String,
    /// SHA-256 of its bytes, in hexadecimal.
    pub hash: String,
    /// Its file name.
    pub name: String,
    /// Its caption; may be empty.
    pub caption: String,
    /// Its size in words.
    pub size: String,
    /// A picture to show: a `data:` address.
    pub picture: Option<String>,
    /// The passage of the words in it that holds most of what was looked for; empty where it holds nothing of it.
    pub passage: Vec<Piece>,
}

/// An earlier state of an entry.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct VersionView {
    /// Its id.
    pub id: String,
    /// When the entry was left in this state, in words.
    pub at: String,
    /// The same as RFC 3339.
    pub instant: String,
    /// Its text, to be read.
    pub text: String,
}

/// One entry as a screen, to read and to write.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct EntryView {
    /// Its id.
    pub id: String,
    /// Its fields, as they are typed.
    pub draft: EntryDraft,
    /// Its title or first words.
    pub heading: String,
    /// Its kind in words.
    pub kind_title: String,
    /// Its Day in words.
    pub day_title: String,
    /// The text as safe HTML.
    pub html: String,
    /// Its tags, also those in the text.
    pub tags: Vec<String>,
    /// Its parameters, also those of the text's front matter.
    pub parameters: Vec<(String, String)>,
    /// The files attached to it.
    pub files: Vec<FileView>,
    /// The entries it follows from.
    pub follows: Vec<EntryLine>,
    /// The entries that follow from it.
    pub followed_by: Vec<EntryLine>,
    /// Other entries of its Day.
    pub same_day: Vec<EntryLine>,
    /// Other entries of its step, those nearest in time.
    pub same_step: Vec<EntryLine>,
    /// The entries that share most of its rarest words.
    pub alike: Vec<EntryLine>,
    /// What was looked for, as it is spelled in this entry: to be marked where it stands.
    pub marks: Vec<String>,
    /// A title by which it is found more easily, where its own says little.
    pub title_hint: Option<String>,
    /// The chain from its step up, in a sentence.
    #[serde(rename = "trace")]
    pub chain: Option<String>,
    /// Its versions, the newest first.
    pub versions: Vec<VersionView>,
    /// The number of this state, sent back with a change so that another program's change is noticed.
    #[ts(type = "number")]
    pub changed_at: i64,
    /// Whether it is in the trash.
    pub removed: bool,
}

/// The state after an entry was written.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct WrittenView {
    /// The id of the entry.
    pub id: String,
    /// The number of the state that stands now.
    #[ts(type = "number")]
    pub changed_at: i64,
}

/// What became of a file that was added.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct AttachedView {
    /// What was done, and how to take it back.
    pub saved: SavedView,
    /// The Markdown that shows it in the entry's text; empty where it is no picture.
    pub markdown: String,
}

/// The Markdown that shows a picture of an entry in its text.
pub fn picture_markdown(name: &str) -> String {
    let is_plain = name.chars().all(|c| c.is_alphanumeric() || "-_.".contains(c));
    if is_plain { format!("![]({name})") } else { format!("![](<{}>)", name.replace(['<', '>', '\\'], "%3F")) }
}

/// Most entries shown at once.
pub const SHOWN: usize = 60;
/// A picture larger than this is shown as a file.
const LARGEST_SHOWN_BYTES: u64 = 12 * 1024 * 1024;
/// A picture of more pixels is shown as a file: unpacked it takes four bytes for each.
const MOST_PIXELS: usize = 40_000_000;
/// What the log's screen is built from.
pub struct Found {
    /// The Day the screen is for.
    pub today: Day,
    /// The search as it was typed.
    pub query: String,
    /// A filter whose value can mean nothing, in words.
    pub problem: Option<String>,
    /// How parts of the search were understood, in sentences.
    pub remarks: Vec<String>,
    /// What was found, the best first, [`SHOWN`] at most.
    pub entries: Vec<Listed>,
    /// How many there are in all.
    pub of: usize,
    /// The steps of the pathway.
    pub steps: Vec<PathwayStep>,
    /// Entries of this day in other months and years.
    pub on_this_day: Vec<Listed>,
    /// The entry to read again this week.
    pub again: Option<Listed>,
    /// The revisits so far.
    pub revisits: Vec<Revisit>,
    /// How many entries are in the trash.
    pub trash: usize,
    /// The revisits of entries of each kind.
    pub revisits_by_kind: Vec<(Kind, Vec<Revisit>)>,
    /// The searches that are saved.
    pub saved: Vec<String>,
}

/// The log as a screen.
pub fn build(found: Found) -> LogView {
    let revisit = found.again.as_ref().map(|again| RevisitView {
        entry: line(again),
        ago: ago(again.stored.entry.day, found.today),
        learned: learned(&found.revisits).map(learned_sentence),
    });
    LogView {
        day: found.today.to_string(),
        query: found.query,
        problem: found.problem,
        remarks: found.remarks,
        entries: lines(&found.entries),
        of: found.of,
        steps: choices(&found.steps),
        on_this_day: lines(&found.on_this_day),
        revisit,
        trash: found.trash,
        hints: hints(&found.revisits_by_kind),
        saved: found.saved,
    }
}

/// What was missing most often when entries of a kind were read again, for whoever writes another.
fn hints(revisits: &[(Kind, Vec<Revisit>)]) -> BTreeMap<String, String> {
    let hint = |(kind, revisits): &(Kind, Vec<Revisit>)| {
        let (what, times) = most_missing(revisits)?;
        let sentence = say!(
            "log-hint-missing",
            kind = kind.name(),
            what = missing_title(what),
            times = times,
            count = revisits.len()
        );
        Some((kind.name().to_owned(), sentence))
    };
    revisits.iter().filter_map(hint).collect()
}

/// How the parts of a search were understood that stand nowhere as they were typed, or that were left out.
pub fn remarks_about(query: &Query, remarks: &[Remark]) -> Vec<String> {
    let remark = |remark: &Remark| match remark {
        Remark::Taken { typed, taken } => {
            say!("log-remark-taken", typed = typed.as_str(), taken = taken.join(", "))
        }
        Remark::Nowhere { typed } => say!("log-remark-nowhere", typed = typed.as_str()),
    };
    let without = query.without.iter().map(|part| say!("log-remark-without", typed = part.typed()));
    let untagged = query.without_tags.iter().map(|tag| say!("log-remark-without-tag", tag = tag.as_str()));
    remarks.iter().map(remark).chain(without).chain(untagged).collect()
}

/// The steps to choose from, those that are closed left out.
pub(super) fn choices(steps: &[PathwayStep]) -> Vec<StepChoice> {
    let open = pathway::tree(steps).into_iter().filter(|(_, step)| step.closed_on.is_none());
    let choice = |(depth, step): (usize, &PathwayStep)| StepChoice {
        id: step.id.clone(),
        title: step.title.clone(),
        level_title: level_title(step.level),
        depth,
    };
    open.map(choice).collect()
}

fn ago(day: Day, today: Day) -> String {
    let months = (today.since(day) as f64 / 30.44).round() as i64;
    say!("log-months-ago", count = months)
}

/// What was most often missing, in words.
fn learned_sentence(learned: Learned) -> String {
    let Learned { count, recalled, missing } = learned;
    match missing {
        Some((what, times)) => {
            say!("log-revisit-learned", recalled = recalled, count = count, what = missing_title(what), times = times)
        }
        None => say!("log-revisit-learned-nothing-missing", recalled = recalled, count = count),
    }
}

fn missing_title(what: &str) -> String {
    match what {
        "why" => say!("log-missing-why"),
        "parameters" => say!("log-missing-parameters"),
        "plot" => say!("log-missing-plot"),
        "result" => say!("log-missing-result"),
        "conclusion" => say!("log-missing-conclusion"),
        _ => say!("log-missing-code"),
    }
}

/// What one entry's screen is built from.
pub struct Open {
    /// The entry as it is stored.
    pub stored: StoredEntry,
    /// Its files, with the bytes of those that are shown as pictures.
    pub files: Vec<(EntryFile, Option<Vec<u8>>)>,
    /// The entries it follows from.
    pub follows: Vec<Listed>,
    /// The entries that follow from it.
    pub followed_by: Vec<Listed>,
    /// Its versions, the newest first.
    pub versions: Vec<Version>,
    /// The steps of the pathway.
    pub steps: Vec<PathwayStep>,
    /// Other entries of its Day.
    pub same_day: Vec<Listed>,
    /// Other entries of its step.
    pub same_step: Vec<Listed>,
    /// The entries that share most of its rarest words.
    pub alike: Vec<Listed>,
    /// The words that stand in each file.
    pub file_words: Vec<String>,
    /// What was looked for.
    pub wanted: Wanted,
    /// A title by which it is found more easily.
    pub title_hint: Option<String>,
}

/// One entry, to read and to write.
pub fn entry(open: Open, now: &Now) -> EntryView {
    let stored = &open.stored;
    let picture = |(file, bytes): &(EntryFile, Option<Vec<u8>>)| {
        let bytes = bytes.as_ref().filter(|bytes| fits_in_memory(bytes))?;
        Some(data_address(&file.media, bytes))
    };
    let named = |address: &str| {
        let at = meant_by(address, open.files.iter().map(|(file, _)| file.name.as_str()));
        at.and_then(|at| picture(&open.files[at]))
    };
    EntryView {
        draft: EntryDraft::of(&stored.entry),
        heading: heading(stored),
        kind_title: kind_title(stored.entry.kind),
        day_title: words::long_date(stored.entry.day),
        html: prose::html(stored.entry.body(), &named),
        tags: stored.entry.all_tags().into_iter().collect(),
        parameters: stored.entry.all_parameters(),
        files: open
            .files
            .iter()
            .zip(&open.file_words)
            .map(|(one, words)| file_view(&one.0, picture(one), words, &open.wanted))
            .collect(),
        follows: lines(&open.follows),
        followed_by: lines(&open.followed_by),
        same_day: lines(&open.same_day),
        same_step: lines(&open.same_step),
        alike: lines(&open.alike),
        marks: marks(&open),
        title_hint: open.title_hint.clone(),
        chain: stored.entry.step.as_deref().and_then(|step| chain_sentence(&open.steps, step)),
        versions: open.versions.into_iter().map(|version| version_view(version, now)).collect(),
        changed_at: stored.changed_at,
        removed: stored.is_removed,
        id: stored.id.clone(),
    }
}

/// What was looked for, as it is spelled anywhere on the page of an entry.
fn marks(open: &Open) -> Vec<String> {
    let entry = &open.stored.entry;
    let details = &entry.details;
    let mut texts = vec![heading(&open.stored), entry.body().to_owned()];
    texts.extend(entry.all_tags());
    texts.extend(entry.all_parameters().into_iter().flat_map(|(name, value)| [name, value]));
    texts.extend([&details.learned, &details.test, &details.kill, &details.reason].map(String::clone));
    texts.extend([&details.would_change, &details.seen_by].map(String::clone));
    texts.extend(open.files.iter().flat_map(|(file, _)| [file.name.clone(), file.caption.clone()]));
    texts.extend(open.file_words.iter().cloned());
    open.wanted.spellings(texts.iter().map(String::as_str))
}

/// Whether a file may be shown as a picture, by what is known without its bytes.
pub fn is_shown(file: &EntryFile) -> bool {
    file.media.starts_with("image/") && file.size <= LARGEST_SHOWN_BYTES
}

/// Whether a picture is small enough to be unpacked: a file of a few kilobytes may hold gigabytes of one colour.
pub fn fits_in_memory(bytes: &[u8]) -> bool {
    // What has no pixels, like a drawing, is made in the size it is shown.
    imagesize::blob_size(bytes).map_or(true, |size| size.width.saturating_mul(size.height) <= MOST_PIXELS)
}

/// The file as an address that holds all of it.
pub fn data_address(media: &str, bytes: &[u8]) -> String {
    use base64::Engine;
    format!("data:{media};base64,{}", base64::engine::general_purpose::STANDARD.encode(bytes))
}

fn file_view(file: &EntryFile, picture: Option<String>, words: &str, wanted: &Wanted) -> FileView {
    FileView {
        passage: wanted.passage(words).map(pieces).unwrap_or_default(),
        id: file.id.clone(),
        hash: file.hash.clone(),
        name: file.name.clone(),
        caption: file.caption.clone(),
        size: size_title(file.size),
        picture,
    }
}

fn version_view(version: Version, now: &Now) -> VersionView {
    let at = chrono::DateTime::from_timestamp(version.at, 0).unwrap_or_default();
    let minutes = i64::from(now.zone.offset_minutes(at));
    let shown = at.naive_utc() + chrono::TimeDelta::minutes(minutes);
    let minute = f64::from(chrono::Timelike::num_seconds_from_midnight(&shown) / 60);
    let day = words::date_and_year(Day::of(shown.date()));
    VersionView {
        id: version.id,
        at: say!("log-version-at", day = day, time = words::clock(minute)),
        instant: crate::zone::rfc3339(at, now.zone.offset_minutes(at)),
        text: version.entry.text,
    }
}

/// Bytes as people read them.
pub fn size_title(bytes: u64) -> String {
    const KIB: f64 = 1024.0;
    let bytes = bytes as f64;
    match bytes {
        _ if bytes < KIB => say!("log-bytes", count = bytes),
        _ if bytes < KIB * KIB => say!("log-kib", count = words::number(bytes / KIB, 0)),
        _ => say!("log-mib", count = words::number(bytes / KIB / KIB, 1)),
    }
}

impl EntryDraft {
    /// The entry as it is typed again.
    fn of(entry: &LogEntry) -> EntryDraft {
        EntryDraft {
            kind: entry.kind.name().to_owned(),
            title: entry.title.clone(),
            text: entry.text.clone(),
            day: entry.day.to_string(),
            step: entry.step.clone(),
            tags: entry.tags.clone(),
            parameters: entry.parameters.clone(),
            follows: entry.follows.clone(),
            details: DetailsView::of(&entry.details),
        }
    }

    /// The entry that was typed; where no Day is given, `today`'s.
    ///
    /// # Errors
    /// [`Code::BadValue`](crate::error::Code::BadValue) for a part that can mean nothing.
    pub fn read(&self, today: Day) -> Result<LogEntry> {
        let kind = match self.kind.trim() {
            "" => Kind::Note,
            name => {
                Kind::named(name).ok_or_else(|| bad(say!("log-bad-kind", text = name), say!("log-bad-kind-next")))?
            }
        };
        let day = maybe_day(&self.day)?.unwrap_or(today);
        let tag =
            |text: &String| tag_of(text).ok_or_else(|| bad(say!("log-bad-tag", text = text), say!("log-bad-tag-next")));
        let mut parameters: Vec<(String, String)> = Vec::new();
        for (key, value) in &self.parameters {
            let (key, value) = (key.trim(), value.trim());
            if key.is_empty() && value.is_empty() {
                continue;
            }
            if key.is_empty() || parameters.iter().any(|(other, _)| other == key) {
                return Err(bad(say!("log-bad-parameter", text = key), say!("log-bad-parameter-next")));
            }
            parameters.push((title_line(key)?, title_line(value)?));
        }
        let mut follows = self.follows.clone();
        follows.dedup();
        Ok(LogEntry {
            kind,
            title: title_line(self.title.trim())?,
            text: most_letters(&self.text, MOST_LETTERS)?,
            day,
            step: self.step.clone().filter(|step| !step.is_empty()),
            tags: self.tags.iter().filter(|tag| !tag.trim().is_empty()).map(tag).collect::<Result<_>>()?,
            parameters,
            follows,
            details: details(kind, &self.details)?,
        })
    }
}

/// What was typed about its kind; what belongs to other kinds is left out, and so is its state, which no form writes.
fn details(kind: Kind, typed: &DetailsView) -> Result<Details> {
    let nothing = Details::default();
    Ok(match kind {
        Kind::Note => nothing,
        Kind::Experiment => Details { learned: paragraph(&typed.learned)?, ..nothing },
        Kind::Idea => Details {
            test: paragraph(&typed.test)?,
            kill: paragraph(&typed.kill)?,
            review_on: maybe_day(&typed.review_on)?.map(|day| day.to_string()),
            would_take: hours(&typed.would_take)?,
            spent: hours(&typed.spent)?,
            ..nothing
        },
        Kind::Model => Details {
            confidence: percent(&typed.confidence)?,
            would_change: paragraph(&typed.would_change)?,
            seen_by: paragraph(&typed.seen_by)?,
            ..nothing
        },
    })
}
