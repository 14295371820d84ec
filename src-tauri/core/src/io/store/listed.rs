//! Entries as lists show them, and all that the log's screens are built from, each in one trip.

use std::collections::{BTreeMap, BTreeSet};

use chrono::Months;
use rusqlite::Connection;

use super::{
    attachment, contribution, entry, file_words, pathway_step, reading, revisit, saved_search,
    search::{self, rare},
    stuck_spell, week_review,
};
use crate::{
    day::Day,
    record::{
        log::{Kind, StoredEntry},
        pathway::{self, PathwayStep},
        pathway_gaps::CHAIN_DAYS,
        readings_of,
        revisit::{REVISIT_AFTER_DAYS, entry_of_the_week},
        search::{Query, Remark},
        title,
        week_log::WeekLog,
    },
    signal::catalog,
    view::{
        entry_words::{Hit, Listed, heading},
        filters::Counts,
        log::{Found, Open, SHOWN, is_shown, remarks_about},
        why,
    },
};

/// Most entries of this day that are shown, and how many years back.
const ON_THIS_DAY: usize = 5;
const YEARS: u32 = 30;
/// Entries of its Day and of its step that are shown around an entry, and entries like it.
const AROUND: usize = 5;
const ALIKE: usize = 3;

/// A search of the log, as it was typed and as it was read.
pub struct LogQuery {
    /// The search as it was typed.
    pub typed: String,
    /// A filter whose value can mean nothing, in words.
    pub problem: Option<String>,
    /// The search as it was read.
    pub query: Query,
}

/// Entries with how many files each has.
pub fn listed(connection: &Connection, stored: Vec<StoredEntry>) -> rusqlite::Result<Vec<Listed>> {
    stored.into_iter().map(|stored| with_files(connection, stored)).collect()
}

fn with_files(connection: &Connection, stored: StoredEntry) -> rusqlite::Result<Listed> {
    let files = attachment::of_entry(connection, &stored.id)?.len();
    Ok(Listed { stored, files, hit: None })
}

/// What the log's screen is built from.
pub fn log(connection: &Connection, asked: LogQuery, today: Day) -> rusqlite::Result<Found> {
    let steps = pathway_step::all(connection)?;
    let is_searching = !asked.typed.trim().is_empty();
    let revisits = revisit::all(connection)?;
    let revisits_by_kind = revisit::by_kind(connection, &revisits)?;
    let (on_this_day, again) = if is_searching {
        (Vec::new(), None)
    } else {
        let old = entry::ids_until(connection, today.plus(-REVISIT_AFTER_DAYS))?;
        let again = match entry_of_the_week(&revisits, &old, today) {
            Some(id) => entry::get(connection, id)?,
            None => None,
        };
        (on_this_day(connection, today)?, again.map(|stored| with_files(connection, stored)).transpose()?)
    };
    // A search that could not be read finds nothing, rather than everything.
    let FoundEntries { entries, of, remarks } = match asked.problem {
        Some(_) => FoundEntries::default(),
        None => found(connection, &asked.query, &steps, SHOWN)?,
    };
    Ok(Found {
        today,
        query: asked.typed,
        problem: asked.problem,
        remarks: remarks_about(&asked.query, &remarks),
        entries,
        of,
        steps,
        on_this_day,
        again,
        revisits,
        trash: entry::count_removed(connection)?,
        revisits_by_kind,
        saved: saved_search::all(connection)?,
    })
}

/// What a search finds, as much of it as is shown.
#[derive(Default)]
pub struct FoundEntries {
    /// The entries, the best first.
    pub entries: Vec<Listed>,
    /// How many there are in all.
    pub of: usize,
    /// The parts of the search that stand nowhere in the log as they were typed.
    pub remarks: Vec<Remark>,
}

/// What a search finds, the best first, `count` at most.
pub fn found(
    connection: &Connection,
    query: &Query,
    steps: &[PathwayStep],
    count: usize,
) -> rusqlite::Result<FoundEntries> {
    let below = query.project.as_ref().map(|words| steps_called(steps, words));
    let hits = search::find(connection, query, below.as_deref(), count)?;
    let mut entries = Vec::new();
    for found in hits.found {
        let Some(stored) = entry::get(connection, &found.id)? else { continue };
        if query.parts.is_empty() {
            entries.push(with_files(connection, stored)?);
            continue;
        }
        let mut files = Vec::new();
        for file in attachment::of_entry(connection, &found.id)? {
            let words = file_words::of(connection, &file.hash)?;
            files.push((file, words));
        }
        let hit = Hit::of(&stored, &files, &hits.wanted, found.missing);
        entries.push(Listed { stored, files: files.len(), hit: Some(hit) });
    }
    Ok(FoundEntries { entries, of: hits.of, remarks: hits.remarks })
}

/// How many entries of each kind, tag, project, outcome and month a search finds; and the steps.
pub fn counts(connection: &Connection, query: &Query) -> rusqlite::Result<(Counts, Vec<PathwayStep>)> {
    let steps = pathway_step::all(connection)?;
    let below = query.project.as_ref().map(|words| steps_called(&steps, words));
    let counts = search::counts(connection, query, below.as_deref(), &steps)?;
    Ok((counts, steps))
}

/// The steps whose title holds these words, with all steps below them.
fn steps_called(steps: &[PathwayStep], words: &str) -> Vec<String> {
    let words = words.to_lowercase();
    let called = steps.iter().filter(|step| step.title.to_lowercase().contains(&words) || step.id == words);
    called.flat_map(|step| pathway::below(steps, &step.id)).map(str::to_owned).collect()
}

/// The same date in earlier years, and a month and half a year ago.
fn on_this_day(connection: &Connection, today: Day) -> rusqlite::Result<Vec<Listed>> {
    let mut entries = Vec::new();
    for months in [1, 6].into_iter().chain((1..=YEARS).map(|years| years * 12)) {
        let Some(day) = today.date().checked_sub_months(Months::new(months)).map(Day::of) else { continue };
        entries.extend(entry::between(connection, day, day)?);
    }
    entries.truncate(ON_THIS_DAY);
    listed(connection, entries)
}

/// What one entry's screen is built from. `query` is what it was found by.
pub fn open(connection: &Connection, stored: StoredEntry, query: &Query) -> rusqlite::Result<Open> {
    let mut files = Vec::new();
    let mut file_words = Vec::new();
    for file in attachment::of_entry(connection, &stored.id)? {
        let bytes = if is_shown(&file) { attachment::bytes(connection, &file.hash)? } else { None };
        file_words.push(file_words::of(connection, &file.hash)?);
        files.push((file, bytes.map(|(_, bytes)| bytes)));
    }
    let mut follows = Vec::new();
    for parent in &stored.entry.follows {
        follows.extend(entry::get(connection, parent)?);
    }
    let followed_by = entry::following(connection, &stored.id)?;
    let same_day = entry::between(connection, stored.entry.day, stored.entry.day)?;
    let same_day: Vec<StoredEntry> = same_day.into_iter().filter(|one| one.id != stored.id).take(AROUND).collect();
    let same_step = match &stored.entry.step {
        Some(step) => entry::beside(connection, step, stored.entry.day, &stored.id, AROUND)?,
        None => Vec::new(),
    };
    let (words, entries) = rare::words_of(connection, &stored.entry)?;
    // What is linked already needs no likeness to be found.
    let shown = follows.iter().chain(&followed_by).chain(&same_day).chain(&same_step).chain([&stored]);
    let but: BTreeSet<String> = shown.map(|one| one.id.clone()).collect();
    let mut alike = Vec::new();
    for id in rare::most_like(connection, &words, entries, &but, ALIKE)? {
        alike.extend(entry::get(connection, &id)?);
    }
    Ok(Open {
        files,
        file_words,
        wanted: search::wanted(connection, query)?,
        title_hint: title::suggested(&heading(&stored), &words, entries),
        same_day: listed(connection, same_day)?,
        same_step: listed(connection, same_step)?,
        alike: listed(connection, alike)?,
        follows: listed(connection, follows)?,
        followed_by: listed(connection, followed_by)?,
        versions: entry::versions(connection, &stored.id)?,
        steps: pathway_step::all(connection)?,
        stored,
    })
}

/// The experiments of a step and those below it, or all of them, the oldest first; and the steps.
pub fn experiments(
    connection: &Connection,
    step: Option<&str>,
) -> rusqlite::Result<(Vec<StoredEntry>, Vec<PathwayStep>)> {
    let steps = pathway_step::all(connection)?;
    let mut experiments = entry::of_kind(connection, Kind::Experiment)?;
    if let Some(step) = step {
        let below: BTreeSet<&str> = pathway::below(&steps, step).into_iter().collect();
        experiments.retain(|stored| stored.entry.step.as_deref().is_some_and(|step| below.contains(step)));
    }
    Ok((experiments, steps))
}

/// What the screen of the pathway is built from.
pub fn why(connection: &Connection, today: Day) -> rusqlite::Result<why::Known> {
    let steps = pathway_step::all(connection)?;
    let mut entries = BTreeMap::new();
    for step in &steps {
        entries.insert(step.id.clone(), listed(connection, entry::of_step(connection, &step.id)?)?);
    }
    let first = today.plus(1 - CHAIN_DAYS);
    let lately = entry::between(connection, first, today)?.into_iter().filter_map(|stored| stored.entry.step);
    Ok(why::Known {
        today,
        entries,
        served: contribution::since(connection, Day::EPOCH)?,
        spells: stuck_spell::all(connection)?,
        worked: worked_days(connection, first)?,
        lately: lately.collect(),
        steps,
    })
}

/// The Days from `first` on with focused work or an entry of the log.
fn worked_days(connection: &Connection, first: Day) -> rusqlite::Result<BTreeSet<Day>> {
    let histories = reading::of(connection, catalog::FOCUS)?;
    let focus = readings_of(&histories, catalog::FOCUS);
    let worked = focus.iter().filter(|reading| reading.answer.number().is_some_and(|minutes| minutes > 0.0));
    let mut days: BTreeSet<Day> = worked.map(|reading| reading.day).filter(|day| *day >= first).collect();
    days.extend(entry::days_since(connection, first)?);
    Ok(days)
}

/// What the log holds about the week of a Monday.
pub fn week(connection: &Connection, monday: Day) -> rusqlite::Result<WeekLog> {
    let mut decided = entry::of_kind(connection, Kind::Experiment)?;
    decided.extend(entry::of_kind(connection, Kind::Idea)?);
    decided.retain(|stored| stored.entry.details.decided_on.is_some());
    Ok(WeekLog {
        monday,
        entries: entry::between(connection, monday, monday.plus(6))?,
        decided,
        spells: stuck_spell::all(connection)?,
        steps: pathway_step::all(connection)?,
        served: contribution::since(connection, monday)?,
        reviews: week_review::all(connection)?,
    })
}
