//! Finding again: searching, this day in other years, and one entry of months ago to meet again.

use rusqlite::Connection;

use super::{draft, line, lines};
use crate::{
    app::App,
    day::{Day, Now},
    error::{Error, Result},
    io::store::{attachment, entry, pathway_step, revisit, search},
    record::{
        pathway::{self, PathwayStep},
        revisit::{MISSING, RECALLED, Revisit},
        search::Query,
        week::week_of,
    },
    say,
    view::{
        check_in::SavedView,
        log::{EntryLine, LogView, RevisitView, StepChoice},
    },
};

/// Begins the handle that takes a revisit back.
pub(super) const HANDLE: &str = "revisit";
/// Entries shown at once.
const SHOWN: usize = 60;
/// An entry is met again when it is this old: old enough to have been forgotten.
const MET_AGAIN_AFTER_DAYS: i64 = 90;
/// Answers needed before something is said about them.
const ENOUGH_ANSWERS: usize = 4;

impl App {
    /// The log as a screen: what a search finds, and what is met again.
    ///
    /// # Errors
    /// When the data cannot be read. A filter that cannot be meant is told in the view.
    pub fn log(&self, typed: &str, now: &Now) -> Result<LogView> {
        let today = self.today_of(now)?;
        let query = match Query::parse(typed) {
            Ok(query) => Ok(query),
            Err(bad) => Err(say!("research-bad-filter", filter = bad.typed, name = bad.name)),
        };
        let (problem, query) = match query {
            Ok(query) => (None, query),
            Err(problem) => (Some(problem), Query::default()),
        };
        let is_searching = !typed.trim().is_empty();
        let typed = typed.to_owned();
        self.store.read(move |connection| {
            let steps = pathway_step::all(connection)?;
            let mut entries = found(connection, &query, &steps, SHOWN + 1)?;
            let more = entries.len() > SHOWN;
            entries.truncate(SHOWN);
            let (on_this_day, revisit) = match is_searching {
                true => (Vec::new(), None),
                false => (on_this_day(connection, today)?, to_meet_again(connection, today)?),
            };
            Ok(LogView {
                day: today.to_string(),
                query: typed,
                problem,
                entries,
                more,
                steps: choices(&steps),
                on_this_day,
                revisit,
                trash: entry::count_removed(connection)?,
            })
        })
    }

    /// What a search finds, the best first.
    ///
    /// # Errors
    /// [`Code::BadValue`](crate::error::Code::BadValue) for a filter that cannot be meant.
    pub fn search(&self, typed: &str, count: usize) -> Result<Vec<EntryLine>> {
        let query = Query::parse(typed).map_err(|bad| {
            Error::bad_value(
                say!("research-bad-filter", filter = bad.typed, name = bad.name),
                "",
                say!("research-bad-filter-next"),
            )
        })?;
        self.store.read(move |connection| found(connection, &query, &pathway_step::all(connection)?, count))
    }

    /// Keeps how well an old entry could be recalled.
    ///
    /// # Errors
    /// [`Code::BadValue`](crate::error::Code::BadValue) for words that are none of the choices.
    pub fn tell_revisit(
        &self,
        id: &str,
        recalled: &str,
        missing: &[String],
        words: &str,
        now: &Now,
    ) -> Result<SavedView> {
        let stored = self.stored_entry(id)?;
        let bad = |text: &str| {
            Error::bad_value(say!("research-bad-recall", text = text), "", say!("research-bad-recall-next"))
        };
        if !RECALLED.contains(&recalled) {
            return Err(bad(recalled));
        }
        if let Some(unknown) = missing.iter().find(|word| !MISSING.contains(&word.as_str())) {
            return Err(bad(unknown));
        }
        let told = Revisit {
            entry: stored.id,
            day: self.today_of(now)?,
            recalled: recalled.to_owned(),
            missing: missing.to_vec(),
            words: draft::paragraph(words)?,
        };
        let id = self.store.write(now, move |transaction, stamp| revisit::add(transaction, &told, stamp))?;
        Ok(SavedView { sentence: say!("research-revisit-kept"), undo: Some(format!("{HANDLE}:{id}")) })
    }

    pub(super) fn undo_revisit(&self, id: &str, now: &Now) -> Result<bool> {
        let id = id.to_owned();
        self.store.write(now, move |transaction, stamp| revisit::remove(transaction, &id, stamp))
    }
}

/// The steps to choose from, those that are closed left out.
pub(super) fn choices(steps: &[PathwayStep]) -> Vec<StepChoice> {
    let open = pathway::tree(steps).into_iter().filter(|(_, step)| step.closed_on.is_none());
    let choice = |(depth, step): (usize, &PathwayStep)| StepChoice {
        id: step.id.clone(),
        title: step.title.clone(),
        level_title: super::why::level_title(step.level),
        depth,
    };
    open.map(choice).collect()
}

fn found(
    connection: &Connection,
    query: &Query,
    steps: &[PathwayStep],
    count: usize,
) -> rusqlite::Result<Vec<EntryLine>> {
    let below = query.project.as_ref().map(|words| steps_called(steps, words));
    let found = search::find(connection, query, below.as_deref(), count)?;
    let mut lines = Vec::with_capacity(found.len());
    for hit in found {
        if let Some(stored) = entry::get(connection, &hit.id)? {
            let files = attachment::of_entry(connection, &stored.id)?.len();
            let marked = hit.snippet.contains(search::MARK_ON).then_some(hit.snippet.as_str());
            lines.push(line(&stored, files, marked));
        }
    }
    Ok(lines)
}

/// The steps whose title holds these words, with all below them.
fn steps_called(steps: &[PathwayStep], words: &str) -> Vec<String> {
    let words = words.to_lowercase();
    let called = steps.iter().filter(|step| step.title.to_lowercase().contains(&words) || step.id == words);
    called.flat_map(|step| pathway::below(steps, &step.id)).map(str::to_owned).collect()
}

/// The same date in earlier years, and a month and half a year ago.
fn on_this_day(connection: &Connection, today: Day) -> rusqlite::Result<Vec<EntryLine>> {
    use chrono::Months;
    let mut found = Vec::new();
    for months in [1, 6].into_iter().chain((1..=30).map(|years| years * 12)) {
        let Some(day) = today.date().checked_sub_months(Months::new(months)).map(Day::of) else { continue };
        found.extend(lines(connection, &entry::between(connection, day, day)?)?);
    }
    found.truncate(5);
    Ok(found)
}

/// One entry for this week: of those old enough and not met in half a year, the one the week's number points at, so that it
/// stays the same all week and another comes next.
fn to_meet_again(connection: &Connection, today: Day) -> rusqlite::Result<Option<RevisitView>> {
    const REST_DAYS: i64 = 180;
    let told = revisit::all(connection)?;
    let week = week_of(today);
    if told.iter().any(|revisit| revisit.day >= week) {
        return Ok(None);
    }
    let rested = |id: &String| told.iter().all(|revisit| revisit.entry != *id || today.since(revisit.day) > REST_DAYS);
    let old = entry::ids_until(connection, today.plus(-MET_AGAIN_AFTER_DAYS))?;
    let candidates: Vec<String> = old.into_iter().filter(rested).collect();
    if candidates.is_empty() {
        return Ok(None);
    }
    // Weeks apart, places apart: consecutive weeks shall not meet consecutive entries.
    let weeks = week.since(Day::EPOCH) / 7;
    let place = (weeks.unsigned_abs() as usize).wrapping_mul(7919) % candidates.len();
    let Some(stored) = entry::get(connection, &candidates[place])? else { return Ok(None) };
    let files = attachment::of_entry(connection, &stored.id)?.len();
    Ok(Some(RevisitView {
        entry: line(&stored, files, None),
        ago: ago(stored.entry.day, today),
        learned: what_made_findable(&told),
    }))
}

fn ago(day: Day, today: Day) -> String {
    let months = (today.since(day) as f64 / 30.44).round() as i64;
    say!("research-months-ago", count = months)
}

/// What was most often missing, once enough was answered.
fn what_made_findable(told: &[Revisit]) -> Option<String> {
    if told.len() < ENOUGH_ANSWERS {
        return None;
    }
    let count =
        |what: &str| told.iter().filter(|revisit| revisit.missing.iter().any(|missing| missing == what)).count();
    let most = MISSING.into_iter().max_by_key(|what| count(what)).filter(|what| count(what) > 0);
    let recalled = told.iter().filter(|revisit| revisit.recalled == "all").count();
    Some(match most {
        Some(what) => say!(
            "research-revisit-learned",
            recalled = recalled,
            count = told.len(),
            what = missing_title(what),
            times = count(what)
        ),
        None => say!("research-revisit-learned-nothing-missing", recalled = recalled, count = told.len()),
    })
}

fn missing_title(what: &str) -> String {
    match what {
        "why" => say!("research-missing-why"),
        "parameters" => say!("research-missing-parameters"),
        "plot" => say!("research-missing-plot"),
        "result" => say!("research-missing-result"),
        "conclusion" => say!("research-missing-conclusion"),
        _ => say!("research-missing-code"),
    }
}
