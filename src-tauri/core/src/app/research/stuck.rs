//! Being stuck: begun, told about, over. It is a state of a question, not of a person.

use rusqlite::Transaction;

use super::{draft, habits};
use crate::{
    app::App,
    day::{Day, Now},
    error::{Error, Result},
    io::store::{Stamp, new_id, pathway_step, stuck_spell},
    record::{
        pathway::{self, PathwayStep},
        stuck::{self, Spell, Usual},
    },
    say,
    signal::catalog,
    view::{
        check_in::SavedView,
        why::{SpellDraft, SpellView},
    },
    words,
};

/// Begins the handle that takes a change of a spell back.
pub(super) const HANDLE: &str = "stuck";

impl App {
    /// Writes a spell: a new one without an id.
    ///
    /// # Errors
    /// [`Code::BadValue`](crate::error::Code::BadValue) when nothing is said about what, a Day is none or still ahead, or
    /// it ended before it began.
    pub fn write_spell(&self, id: Option<&str>, typed: &SpellDraft, now: &Now) -> Result<SavedView> {
        let today = self.today_of(now)?;
        let (spells, steps) =
            self.store.read(|connection| Ok((stuck_spell::all(connection)?, pathway_step::all(connection)?)))?;
        let before = match id {
            Some(id) => Some(known(&spells, id)?.clone()),
            None => None,
        };
        let mut spell = read(typed, before.as_ref(), &steps, today)?;
        let asks_first = !spell.question.is_empty() && before.as_ref().is_none_or(|before| before.question.is_empty());
        let is_over = spell.until.is_some() && before.as_ref().is_none_or(|before| before.until.is_none());
        let taught = is_over && !spell.taught.is_empty();
        let (days, over) = (spell.days(today), spell.until.is_some());
        let handle = self.store.write(now, move |transaction, stamp| {
            if spell.id.is_empty() {
                spell.id = new_id(stamp);
            }
            stuck_spell::put(transaction, &spell, stamp)?;
            if asks_first {
                habits::did(transaction, catalog::ASKED, today, today, stamp)?;
            }
            if taught {
                habits::did(transaction, catalog::LEARNED, today, today, stamp)?;
            }
            Ok(format!("{HANDLE}:{}", before.map_or(spell.id, |before| json(&before))))
        })?;
        let sentence = match (id, over) {
            (_, true) => say!("research-stuck-over", days = say!("unit-days", count = days)),
            (None, false) => say!("research-stuck-noted"),
            (Some(_), false) => say!("research-kept"),
        };
        Ok(SavedView { sentence, undo: Some(handle) })
    }

    /// Takes a spell away.
    ///
    /// # Errors
    /// [`Code::BadValue`](crate::error::Code::BadValue) when there is none.
    pub fn remove_spell(&self, id: &str, now: &Now) -> Result<SavedView> {
        let spells = self.store.read(stuck_spell::all)?;
        let spell = known(&spells, id)?.clone();
        let handle = format!("{HANDLE}:{}", json(&spell));
        self.store
            .write(now, move |transaction, stamp| stuck_spell::set_removed(transaction, &spell.id, true, stamp))?;
        Ok(SavedView { sentence: say!("research-removed"), undo: Some(handle) })
    }

    /// Every spell, the oldest first.
    ///
    /// # Errors
    /// When the data cannot be read.
    pub fn spells(&self, now: &Now) -> Result<Vec<SpellView>> {
        let today = self.today_of(now)?;
        let (spells, steps) =
            self.store.read(|connection| Ok((stuck_spell::all(connection)?, pathway_step::all(connection)?)))?;
        Ok(views(&spells, &steps, today))
    }

    pub(super) fn undo_spell(&self, rest: &str, now: &Now) -> Result<bool> {
        let rest = rest.to_owned();
        self.store.write(now, move |transaction, stamp| take_back(transaction, &rest, stamp))
    }
}

/// The spells as a screen shows them, the open ones first, then the newest.
pub(super) fn views(spells: &[Spell], steps: &[PathwayStep], today: Day) -> Vec<SpellView> {
    let usual = stuck::usual(spells, today);
    let mut sorted: Vec<&Spell> = spells.iter().collect();
    sorted.sort_by_key(|spell| (spell.until.is_some(), std::cmp::Reverse(spell.since)));
    sorted.into_iter().map(|spell| view(spell, steps, usual, today)).collect()
}

/// One's own usual, in words.
pub(super) fn usual_sentence(spells: &[Spell], today: Day) -> Option<String> {
    let usual = stuck::usual(spells, today)?;
    Some(say!(
        "research-stuck-usual",
        count = usual.count,
        median = words::number(usual.median, 1),
        shortest = usual.shortest,
        longest = say!("unit-days", count = usual.longest)
    ))
}

fn view(spell: &Spell, steps: &[PathwayStep], usual: Option<Usual>, today: Day) -> SpellView {
    let days = say!("unit-days", count = spell.days(today));
    let sentence = match spell.until {
        None => say!("research-stuck-for", days = days, since = words::date_and_year(spell.since)),
        Some(until) => say!("research-stuck-was", days = days, until = words::date_and_year(until)),
    };
    SpellView {
        id: spell.id.clone(),
        about: spell.about.clone(),
        step: spell.step.clone(),
        since: spell.since.to_string(),
        until: spell.until.map(|day| day.to_string()),
        sentence,
        tried: spell.tried.clone(),
        taught: spell.taught.clone(),
        who: spell.who.clone(),
        question: spell.question.clone(),
        nudge: stuck::wants_a_question(spell, usual, today).then(|| say!("research-stuck-nudge")),
        draft: question_draft(spell, steps),
    }
}

/// A question as it could be sent, from what was said.
fn question_draft(spell: &Spell, steps: &[PathwayStep]) -> String {
    let mut parts = Vec::new();
    let who = if spell.who.is_empty() { String::new() } else { format!(" {}", spell.who) };
    parts.push(say!("research-question-begin", who = who, about = spell.about.as_str()));
    let above = spell.step.as_deref().map(|step| pathway::trace(steps, step)).unwrap_or_default();
    if let Some(project) = above.iter().find(|step| step.level < pathway::Level::Question) {
        parts.push(say!("research-question-for", project = project.title.as_str()));
    }
    if !spell.tried.is_empty() {
        parts.push(say!("research-question-tried", tried = spell.tried.as_str()));
    }
    if !spell.taught.is_empty() {
        parts.push(say!("research-question-taught", taught = spell.taught.as_str()));
    }
    parts.push(say!("research-question-end"));
    parts.join("\n\n")
}

fn known<'a>(spells: &'a [Spell], id: &str) -> Result<&'a Spell> {
    let is_it = |spell: &&Spell| spell.id == id || (id.len() >= 4 && spell.id.ends_with(id));
    spells
        .iter()
        .find(is_it)
        .ok_or_else(|| Error::bad_value(say!("research-no-spell"), "", say!("research-no-spell-next")))
}

fn read(typed: &SpellDraft, before: Option<&Spell>, steps: &[PathwayStep], today: Day) -> Result<Spell> {
    let bad = |what: String, next: String| Error::bad_value(what, "", next);
    let step = typed.step.clone().filter(|step| !step.is_empty());
    let on = step
        .as_deref()
        .map(|id| pathway::step(steps, id))
        .map(|found| found.ok_or_else(|| bad(say!("research-no-step"), say!("research-no-step-next"))));
    let on = on.transpose()?;
    let mut about = draft::title(&typed.about)?;
    if about.is_empty() {
        about = on.map(|step| step.title.clone()).unwrap_or_default();
    }
    if about.is_empty() {
        return Err(bad(say!("research-stuck-on-what"), say!("research-stuck-on-what-next")));
    }
    let since = draft::maybe_day(&typed.since)?.or(before.map(|before| before.since)).unwrap_or(today);
    let until = draft::maybe_day(&typed.until)?;
    if since > today || until.is_some_and(|until| until > today) {
        return Err(bad(say!("research-day-ahead"), say!("research-day-ahead-next", today = today.to_string())));
    }
    if until.is_some_and(|until| until < since) {
        return Err(bad(say!("research-ends-before"), say!("research-ends-before-next")));
    }
    Ok(Spell {
        id: before.map(|before| before.id.clone()).unwrap_or_default(),
        about,
        step,
        since,
        until,
        tried: draft::paragraph(&typed.tried)?,
        taught: draft::paragraph(&typed.taught)?,
        who: draft::title(&typed.who)?,
        question: draft::paragraph(&typed.question)?,
    })
}

/// A spell in a handle. Handles stay in memory; a spell is small.
fn json(spell: &Spell) -> String {
    serde_json::json!({
        "id": spell.id, "about": spell.about, "step": spell.step, "since": spell.since.to_string(),
        "until": spell.until.map(|day| day.to_string()), "tried": spell.tried, "taught": spell.taught,
        "who": spell.who, "question": spell.question,
    })
    .to_string()
}

fn take_back(transaction: &Transaction<'_>, rest: &str, stamp: &Stamp) -> rusqlite::Result<bool> {
    let Ok(before) = serde_json::from_str::<serde_json::Value>(rest) else {
        return stuck_spell::set_removed(transaction, rest, true, stamp);
    };
    let text = |key: &str| before[key].as_str().unwrap_or_default().to_owned();
    let Some(since) = Day::parse(&text("since")) else { return Ok(false) };
    let spell = Spell {
        id: text("id"),
        about: text("about"),
        step: before["step"].as_str().map(str::to_owned),
        since,
        until: Day::parse(&text("until")),
        tried: text("tried"),
        taught: text("taught"),
        who: text("who"),
        question: text("question"),
    };
    stuck_spell::put(transaction, &spell, stamp)?;
    Ok(true)
}
