//! Why this matters: the pathway, what a Day's work served, and what has had no work for long.

use std::collections::{BTreeMap, BTreeSet};

use rusqlite::{Connection, Transaction};

use super::{draft, line, stuck, trace_sentence};
use crate::{
    app::App,
    day::{Day, Now},
    error::{Error, Result},
    io::store::{Stamp, attachment, contribution, entry, new_id, pathway_step, stuck_spell},
    record::{
        log::{Kind, StoredEntry},
        pathway::{self, Level, Misfit, PathwayStep},
        stuck::Spell,
    },
    say,
    view::{
        chart::pathway as picture,
        check_in::SavedView,
        why::{StepDraft, StepView, WhyView},
    },
    words,
};

/// Begins the handle that takes a change of a step back.
pub(super) const HANDLE: &str = "step";
/// Begins the handle that takes a Day's link back.
pub(super) const DAY_HANDLE: &str = "serves";
/// Days without a trace after which it is said.
const UNTRACED_DAYS: i64 = 14;
/// Days of work among them below which nothing is said: a holiday has no thread to lose.
const ENOUGH_WORKED_DAYS: usize = 4;
/// Days without work after which a step is called quiet.
const QUIET_DAYS: i64 = 42;
/// Steps that have a key of their own.
const KEYS: usize = 9;

/// What is called how.
pub(super) fn level_title(level: Level) -> String {
    match level {
        Level::Ambition => say!("research-level-ambition"),
        Level::Agenda => say!("research-level-agenda"),
        Level::Project => say!("research-level-project"),
        Level::Question => say!("research-level-question"),
    }
}

impl App {
    /// Every step of the pathway, in the order they were made.
    ///
    /// # Errors
    /// When the data cannot be read.
    pub fn steps(&self) -> Result<Vec<PathwayStep>> {
        self.store.read(pathway_step::all)
    }

    /// The pathway as a screen.
    ///
    /// # Errors
    /// When the data cannot be read.
    pub fn why(&self, now: &Now) -> Result<WhyView> {
        let today = self.today_of(now)?;
        let worked = self.worked_days(today, now)?;
        self.store.read(move |connection| {
            let steps = pathway_step::all(connection)?;
            let spells = stuck_spell::all(connection)?;
            let served = contribution::since(connection, Day::EPOCH)?;
            let views = step_views(connection, &steps, &served, &spells, today)?;
            let today_served = served.iter().filter(|(day, _)| *day == today);
            let sentences = today_served.filter_map(|(_, step)| trace_sentence(&steps, step)).collect();
            Ok(WhyView {
                day: today.to_string(),
                today: sentences,
                untraced: untraced(connection, &steps, &served, &worked, today)?,
                picture: picture::tree(&views),
                spells: stuck::views(&spells, &steps, today),
                usual: stuck::usual_sentence(&spells, today),
                steps: views,
            })
        })
    }

    /// Writes a step: a new one without an id.
    ///
    /// # Errors
    /// [`Code::BadValue`](crate::error::Code::BadValue) when it has no words, or cannot hang where it should.
    pub fn write_step(&self, id: Option<&str>, typed: &StepDraft, now: &Now) -> Result<(String, SavedView)> {
        let today = self.today_of(now)?;
        let steps = self.steps()?;
        let before = match id {
            Some(id) => Some(known(&steps, id)?.clone()),
            None => None,
        };
        let mut step = read(typed, before.as_ref(), &steps, today)?;
        let (id, handle) = self.store.write(now, move |transaction, stamp| {
            if step.id.is_empty() {
                step.id = new_id(stamp);
            }
            pathway_step::put(transaction, &step, stamp)?;
            let undo = before.map_or_else(|| step.id.clone(), |before| json(&before));
            Ok((step.id, format!("{HANDLE}:{undo}")))
        })?;
        Ok((id, SavedView { sentence: say!("research-kept"), undo: Some(handle) }))
    }

    /// Takes a step away. What hung below it stays, without a way up, until it is hung elsewhere.
    ///
    /// # Errors
    /// [`Code::BadValue`](crate::error::Code::BadValue) when there is none.
    pub fn remove_step(&self, id: &str, now: &Now) -> Result<SavedView> {
        let steps = self.steps()?;
        let step = known(&steps, id)?.clone();
        let handle = format!("{HANDLE}:{}", json(&step));
        self.store
            .write(now, move |transaction, stamp| pathway_step::set_removed(transaction, &step.id, true, stamp))?;
        Ok(SavedView { sentence: say!("research-removed"), undo: Some(handle) })
    }

    /// Says that a Day's work served a step, or takes that back.
    ///
    /// # Errors
    /// [`Code::BadValue`](crate::error::Code::BadValue) for an unknown step or a Day that is still ahead.
    pub fn serve(&self, step: &str, day: Option<Day>, serves: bool, now: &Now) -> Result<SavedView> {
        let today = self.today_of(now)?;
        let day = day.unwrap_or(today);
        if day > today {
            let next = say!("research-day-ahead-next", today = today.to_string());
            return Err(Error::bad_value(say!("research-day-ahead"), "", next));
        }
        let steps = self.steps()?;
        let id = known(&steps, step)?.id.clone();
        let sentence = match serves {
            true => trace_sentence(&steps, &id).unwrap_or_default(),
            false => say!("research-no-longer-serves"),
        };
        let handle = format!("{DAY_HANDLE}:{day}/{id}/{}", if serves { "off" } else { "on" });
        self.store.write(now, move |transaction, stamp| change_serving(transaction, day, &id, serves, stamp))?;
        Ok(SavedView { sentence, undo: Some(handle) })
    }

    /// Today's work up to the ambition, for the home screen; the first of several.
    pub(in crate::app) fn trace_of_today(&self, today: Day) -> Result<Option<String>> {
        self.store.read(move |connection| {
            let steps = pathway_step::all(connection)?;
            let served = contribution::since(connection, today)?;
            Ok(served.iter().filter(|(day, _)| *day == today).find_map(|(_, step)| trace_sentence(&steps, step)))
        })
    }

    pub(super) fn undo_step(&self, rest: &str, now: &Now) -> Result<bool> {
        let rest = rest.to_owned();
        self.store.write(now, move |transaction, stamp| {
            let Some(before) = of_json(&rest) else {
                return pathway_step::set_removed(transaction, &rest, true, stamp);
            };
            pathway_step::put(transaction, &before, stamp)?;
            Ok(true)
        })
    }

    pub(super) fn undo_serving(&self, rest: &str, now: &Now) -> Result<bool> {
        let parts: Vec<String> = rest.split('/').map(str::to_owned).collect();
        let [day, step, way] = parts.as_slice() else { return Ok(false) };
        let Some(day) = Day::parse(day) else { return Ok(false) };
        let (step, serves) = (step.clone(), way == "on");
        self.store.write(now, move |transaction, stamp| change_serving(transaction, day, &step, serves, stamp))?;
        Ok(true)
    }

    /// The Days of the last fortnight with focused work or an entry of the log.
    fn worked_days(&self, today: Day, now: &Now) -> Result<BTreeSet<Day>> {
        let facts = self.facts(now)?;
        let first = today.plus(1 - UNTRACED_DAYS);
        let focus = crate::record::readings_of(&facts.histories, crate::signal::catalog::FOCUS);
        let worked = focus.iter().filter(|reading| reading.answer.number().is_some_and(|minutes| minutes > 0.0));
        let mut days: BTreeSet<Day> = worked.map(|reading| reading.day).filter(|day| *day >= first).collect();
        let logged = self.store.read(move |connection| entry::days_since(connection, first))?;
        days.extend(logged);
        Ok(days)
    }
}

fn change_serving(
    transaction: &Transaction<'_>,
    day: Day,
    step: &str,
    serves: bool,
    stamp: &Stamp,
) -> rusqlite::Result<()> {
    if serves {
        contribution::add(transaction, day, step, stamp)
    } else {
        contribution::remove(transaction, day, step, stamp).map(drop)
    }
}

fn step_views(
    connection: &Connection,
    steps: &[PathwayStep],
    served: &[(Day, String)],
    spells: &[Spell],
    today: Day,
) -> rusqlite::Result<Vec<StepView>> {
    let mut entries: BTreeMap<&str, Vec<StoredEntry>> = BTreeMap::new();
    for step in steps {
        entries.insert(&step.id, entry::of_step(connection, &step.id)?);
    }
    let mut keys = 0;
    let mut views = Vec::new();
    for (depth, step) in pathway::tree(steps) {
        let own = entries.get(step.id.as_str()).map_or(&[][..], Vec::as_slice);
        let below = pathway::below(steps, &step.id);
        let entry_days = below.iter().filter_map(|id| entries.get(id)).flatten().map(|stored| stored.entry.day);
        let served_days = served.iter().filter(|(_, id)| below.contains(id.as_str())).map(|(day, _)| *day);
        let days: Vec<Day> = entry_days.chain(served_days).collect();
        let has_learned = below
            .iter()
            .filter_map(|id| entries.get(id))
            .flatten()
            .any(|stored| stored.entry.kind == Kind::Experiment && stored.entry.details.outcome.is_some());
        let is_open = step.closed_on.is_none();
        // Work is done on questions and projects; the first nine of them have a key.
        let takes_key = is_open && step.level >= Level::Project && keys < KEYS;
        keys += usize::from(takes_key);
        let experiments = own.iter().filter(|stored| stored.entry.kind == Kind::Experiment);
        let experiments = experiments
            .map(|stored| Ok(line(stored, attachment::of_entry(connection, &stored.id)?.len(), None)))
            .collect::<rusqlite::Result<_>>()?;
        let stuck = spells.iter().find(|spell| spell.until.is_none() && spell.step.as_deref() == Some(&step.id));
        views.push(StepView {
            id: step.id.clone(),
            level: step.level.name().to_owned(),
            level_title: level_title(step.level),
            title: step.title.clone(),
            parent: step.parent.clone(),
            assumption: step.assumption.clone(),
            depth,
            today: served.iter().any(|(day, id)| *day == today && *id == step.id),
            key: takes_key.then_some(keys as u8),
            trace: trace_sentence(steps, &step.id).unwrap_or_default(),
            work: work_sentence(&days),
            quiet: if is_open { quiet(step, &days, has_learned, today) } else { None },
            experiments,
            stuck: stuck.map(|spell| say!("research-stuck-short", days = say!("unit-days", count = spell.days(today)))),
            closing: step.closed_on.map(|day| {
                say!("research-step-closed", day = words::date_and_year(day), closing = step.closing.as_str())
            }),
        });
    }
    Ok(views)
}

fn work_sentence(days: &[Day]) -> String {
    let distinct: BTreeSet<&Day> = days.iter().collect();
    match days.iter().max() {
        Some(last) => say!("research-work", count = distinct.len(), last = words::date_and_year(*last)),
        None => say!("research-no-work"),
    }
}

/// What has had no work, or work but no finished experiment, for long.
fn quiet(step: &PathwayStep, days: &[Day], has_learned: bool, today: Day) -> Option<String> {
    if step.level < Level::Project {
        return None;
    }
    let last = days.iter().max().copied().unwrap_or(step.day);
    if today.since(last) >= QUIET_DAYS {
        let weeks = today.since(last) / 7;
        return Some(say!("research-quiet", count = weeks));
    }
    let first = days.iter().min().copied().unwrap_or(step.day);
    let is_long = today.since(first) >= QUIET_DAYS && days.len() >= 3;
    (is_long && !has_learned && step.level == Level::Question).then(|| say!("research-no-evidence"))
}

/// A word about two weeks of work without a way up, once there is a pathway to speak of.
fn untraced(
    connection: &Connection,
    steps: &[PathwayStep],
    served: &[(Day, String)],
    worked: &BTreeSet<Day>,
    today: Day,
) -> rusqlite::Result<Option<String>> {
    let first = today.plus(1 - UNTRACED_DAYS);
    let has_top = steps.iter().any(|step| step.level == Level::Ambition);
    if !has_top || worked.len() < ENOUGH_WORKED_DAYS {
        return Ok(None);
    }
    let arrives = |step: &str| pathway::arrives(&pathway::trace(steps, step));
    let by_day = served.iter().any(|(day, step)| *day >= first && arrives(step));
    let entries = entry::between(connection, first, today)?;
    let by_entry = entries.iter().any(|stored| stored.entry.step.as_deref().is_some_and(arrives));
    Ok((!by_day && !by_entry).then(|| say!("research-untraced")))
}

fn known<'a>(steps: &'a [PathwayStep], id: &str) -> Result<&'a PathwayStep> {
    let is_it = |step: &&PathwayStep| step.id == id || (id.len() >= 4 && step.id.ends_with(id));
    steps
        .iter()
        .find(is_it)
        .ok_or_else(|| Error::bad_value(say!("research-no-step"), "", say!("research-no-step-next")))
}

fn read(typed: &StepDraft, before: Option<&PathwayStep>, steps: &[PathwayStep], today: Day) -> Result<PathwayStep> {
    let bad = |what: String, next: String| Error::bad_value(what, "", next);
    let level = match (typed.level.trim(), before) {
        ("", Some(before)) => before.level,
        (name, _) => Level::named(name)
            .ok_or_else(|| bad(say!("research-bad-level", text = name), say!("research-bad-level-next")))?,
    };
    let title = draft::title(&typed.title)?;
    if title.is_empty() {
        return Err(bad(say!("research-step-what"), say!("research-step-what-next")));
    }
    let parent = typed.parent.clone().filter(|parent| !parent.is_empty());
    let parent = match parent {
        Some(parent) => Some(known(steps, &parent)?.id.clone()),
        None => None,
    };
    if let Some(parent) = &parent {
        pathway::fits(steps, before.map(|before| before.id.as_str()), level, parent).map_err(
            |misfit| match misfit {
                Misfit::Cycle => bad(say!("research-step-cycle"), say!("research-step-cycle-next")),
                Misfit::NotHigher => bad(say!("research-step-not-higher"), say!("research-step-not-higher-next")),
                Misfit::Unknown => bad(say!("research-no-step"), say!("research-no-step-next")),
            },
        )?;
    }
    let closing = draft::paragraph(&typed.closing)?;
    let closed_before = before.and_then(|before| before.closed_on);
    Ok(PathwayStep {
        id: before.map(|before| before.id.clone()).unwrap_or_default(),
        level,
        title,
        parent,
        assumption: draft::paragraph(&typed.assumption)?,
        day: before.map_or(today, |before| before.day),
        closed_on: (!closing.is_empty()).then(|| closed_before.unwrap_or(today)),
        closing,
    })
}

/// A step in a handle. Handles stay in memory; a step is small.
fn json(step: &PathwayStep) -> String {
    serde_json::json!({
        "id": step.id, "level": step.level.name(), "title": step.title, "parent": step.parent,
        "assumption": step.assumption, "day": step.day.to_string(),
        "closed_on": step.closed_on.map(|day| day.to_string()), "closing": step.closing,
    })
    .to_string()
}

fn of_json(text: &str) -> Option<PathwayStep> {
    let value: serde_json::Value = serde_json::from_str(text).ok()?;
    let text = |key: &str| value[key].as_str().map(str::to_owned);
    Some(PathwayStep {
        id: text("id")?,
        level: Level::named(&text("level")?)?,
        title: text("title")?,
        parent: text("parent"),
        assumption: text("assumption")?,
        day: Day::parse(&text("day")?)?,
        closed_on: text("closed_on").as_deref().and_then(Day::parse),
        closing: text("closing")?,
    })
}
