//! What is typed about an entry, read into what it means; refused as a whole when a part cannot be meant.

use crate::{
    day::Day,
    error::{Error, Result},
    record::log::{Details, Kind, LogEntry, Outcome, Standing, tag_of},
    say,
    signal::answer,
    view::log::{DetailsView, EntryDraft},
};

/// Letters of a text: a long thesis chapter.
const MOST_LETTERS: usize = 2_000_000;
/// Letters of a title or another line.
const MOST_IN_A_LINE: usize = 500;
/// Letters of a paragraph beside the text.
const MOST_IN_A_PARAGRAPH: usize = 20_000;
/// Hours that an idea may take.
const MOST_HOURS: f64 = 100_000.0;

/// The entry that was typed; where no Day is given, `today`'s.
pub(super) fn read(draft: &EntryDraft, today: Day) -> Result<LogEntry> {
    let kind = match draft.kind.trim() {
        "" => Kind::Note,
        name => Kind::named(name)
            .ok_or_else(|| bad(say!("research-bad-kind", text = name), say!("research-bad-kind-next")))?,
    };
    let day = maybe_day(&draft.day)?.unwrap_or(today);
    let tag = |text: &String| {
        tag_of(text).ok_or_else(|| bad(say!("research-bad-tag", text = text), say!("research-bad-tag-next")))
    };
    let mut parameters: Vec<(String, String)> = Vec::new();
    for (key, value) in &draft.parameters {
        let (key, value) = (key.trim(), value.trim());
        if key.is_empty() && value.is_empty() {
            continue;
        }
        if key.is_empty() || parameters.iter().any(|(other, _)| other == key) {
            return Err(bad(say!("research-bad-parameter", text = key), say!("research-bad-parameter-next")));
        }
        parameters.push((fitting(key, MOST_IN_A_LINE)?, fitting(value, MOST_IN_A_LINE)?));
    }
    let mut follows = draft.follows.clone();
    follows.dedup();
    Ok(LogEntry {
        kind,
        title: fitting(draft.title.trim(), MOST_IN_A_LINE)?,
        text: fitting(&draft.text, MOST_LETTERS)?,
        day,
        step: draft.step.clone().filter(|step| !step.is_empty()),
        tags: draft.tags.iter().filter(|tag| !tag.trim().is_empty()).map(tag).collect::<Result<_>>()?,
        parameters,
        follows,
        details: details(kind, &draft.details)?,
    })
}

/// The entry as it is typed again.
pub(super) fn write(entry: &LogEntry) -> EntryDraft {
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

/// What was typed about its kind; what belongs to other kinds is left out.
fn details(kind: Kind, typed: &DetailsView) -> Result<Details> {
    let paragraph = |text: &String| fitting(text.trim(), MOST_IN_A_PARAGRAPH);
    let day = |text: &String| Ok(maybe_day(text)?.map(|day| day.to_string()));
    let nothing = Details::default();
    Ok(match kind {
        Kind::Note => nothing,
        Kind::Experiment => Details {
            outcome: match typed.outcome.trim() {
                "" => None,
                name => Some(Outcome::named(name).ok_or_else(|| {
                    bad(say!("research-bad-outcome", text = name), say!("research-bad-outcome-next"))
                })?),
            },
            learned: paragraph(&typed.learned)?,
            decided_on: day(&typed.decided_on)?,
            ..nothing
        },
        Kind::Idea => Details {
            test: paragraph(&typed.test)?,
            kill: paragraph(&typed.kill)?,
            review_on: day(&typed.review_on)?,
            standing: match typed.standing.trim() {
                "" => Standing::Open,
                name => Standing::named(name).ok_or_else(|| {
                    bad(say!("research-bad-standing", text = name), say!("research-bad-standing-next"))
                })?,
            },
            reason: paragraph(&typed.reason)?,
            would_take: hours(&typed.would_take)?,
            spent: hours(&typed.spent)?,
            decided_on: day(&typed.decided_on)?,
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

/// A Day, or nothing.
pub(super) fn maybe_day(text: &str) -> Result<Option<Day>> {
    match text.trim() {
        "" => Ok(None),
        text => Day::typed(text).map(Some),
    }
}

/// A text that is not too long for its place.
pub(super) fn fitting(text: &str, most: usize) -> Result<String> {
    if text.chars().count() <= most {
        return Ok(text.to_owned());
    }
    let beginning: String = text.chars().take(30).collect();
    Err(bad(say!("research-too-long", text = beginning), say!("research-too-long-next", most = most)))
}

/// A paragraph beside a text.
pub(super) fn paragraph(text: &str) -> Result<String> {
    fitting(text.trim(), MOST_IN_A_PARAGRAPH)
}

/// A line.
pub(super) fn title(text: &str) -> Result<String> {
    fitting(&text.split_whitespace().collect::<Vec<_>>().join(" "), MOST_IN_A_LINE)
}

fn hours(text: &str) -> Result<Option<u32>> {
    let text = text.trim().trim_end_matches('h').trim_end();
    if text.is_empty() {
        return Ok(None);
    }
    answer::decimal(text)
        .filter(|hours| (0.0..=MOST_HOURS).contains(hours))
        .map(|hours| Some((hours * 60.0).round() as u32))
        .ok_or_else(|| bad(say!("research-bad-hours", text = text), say!("research-bad-hours-next")))
}

fn percent(text: &str) -> Result<Option<u8>> {
    let text = text.trim().trim_end_matches('%').trim_end();
    if text.is_empty() {
        return Ok(None);
    }
    let read = text.parse().ok().filter(|percent| *percent <= 100_u8);
    read.map(Some).ok_or_else(|| bad(say!("research-bad-percent", text = text), say!("research-bad-percent-next")))
}

fn bad(what: String, next: String) -> Error {
    Error::bad_value(what, "", next)
}
