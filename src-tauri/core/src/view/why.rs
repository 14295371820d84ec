//! Why this matters: the pathway as a tree, the chain of today's work, and where one is stuck.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{
    chart::pathway::{self as picture, StepBox},
    draft::{bad, maybe_day, paragraph, title},
    entry_words::{EntryLine, Listed, chain_sentence, level_title, lines},
};
use crate::{
    day::Day,
    error::Result,
    facts::Research,
    record::{
        log::Kind,
        pathway::{self, Level, Misfit, PathwayStep},
        pathway_gaps::{CHAIN_DAYS, Quiet, lacks_chain, quiet},
        stuck::{self, Spell, Usual},
    },
    say, words,
};

/// A step of the pathway, as it stands in the tree.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct StepView {
    /// The id by which it is changed.
    pub id: String,
    /// Its level: `ambition`, `agenda`, `project` or `question`.
    pub level: String,
    /// The same in words.
    pub level_title: String,
    /// Its title.
    pub title: String,
    /// The id of the step it serves.
    pub parent: Option<String>,
    /// The assumption its link to the parent rests on.
    pub assumption: String,
    /// How many steps stand above it in the tree.
    pub depth: usize,
    /// Whether today's work serves it.
    pub today: bool,
    /// The key that records this, 1 to 9, where there is one.
    pub key: Option<u8>,
    /// The chain from it up, in a sentence.
    #[serde(rename = "trace")]
    pub chain: String,
    /// Work and evidence, in words: `3 entries, last on 3 March`.
    pub work: String,
    /// A remark when it has lacked work or evidence for long.
    pub quiet: Option<String>,
    /// The experiments that serve it.
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
    /// The id by which it is changed.
    pub id: String,
    /// What one is stuck on.
    pub about: String,
    /// The step, where it is one.
    pub step: Option<String>,
    /// Its first Day, `YYYY-MM-DD`.
    pub since: String,
    /// The Day it moved again.
    pub until: Option<String>,
    /// How long it has lasted, in words.
    pub sentence: String,
    /// What was tried, as the person wrote it.
    pub tried: String,
    /// What it taught, as the person wrote it.
    pub taught: String,
    /// Who could help, by name.
    pub who: String,
    /// The question as it could be sent.
    pub question: String,
    /// A remark when it may be time to write the question down.
    pub nudge: Option<String>,
    /// A first draft of that question, from the fields above.
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
    /// The first Day; today when empty.
    pub since: String,
    /// The Day it moved again; empty while it lasts.
    pub until: String,
    /// What was tried, as the person wrote it.
    pub tried: String,
    /// What it taught, as the person wrote it.
    pub taught: String,
    /// Who could help, by name.
    pub who: String,
    /// The question as it could be sent.
    pub question: String,
}

/// The pathway as a screen.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct WhyView {
    /// Today, `YYYY-MM-DD`.
    pub day: String,
    /// The steps, parents before children.
    pub steps: Vec<StepView>,
    /// The chains of today's work, a sentence each.
    pub today: Vec<String>,
    /// A remark when the last weeks' work has no chain to an ambition.
    #[serde(rename = "untraced")]
    pub without_chain: Option<String>,
    /// The tree as a picture (SVG).
    pub picture: String,
    /// Where one is stuck, the open ones first.
    pub spells: Vec<SpellView>,
    /// How long the person's spells usually last, in words.
    pub usual: Option<String>,
}

/// A step as it is typed.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default)]
#[ts(export)]
pub struct StepDraft {
    /// `ambition`, `agenda`, `project` or `question`.
    pub level: String,
    /// Its title.
    pub title: String,
    /// The id of the step it serves.
    pub parent: Option<String>,
    /// The assumption its link to the parent rests on.
    pub assumption: String,
    /// What was found; something closes it, nothing opens it again.
    pub closing: String,
}

/// Steps that have a key of their own.
const KEYS: usize = 9;

/// What the screen is built from.
pub struct Known {
    /// The Day the screen is for.
    pub today: Day,
    /// The steps of the pathway.
    pub steps: Vec<PathwayStep>,
    /// The entries that serve each step, by its id.
    pub entries: BTreeMap<String, Vec<Listed>>,
    /// The steps that work ever served, each with its Day.
    pub served: Vec<(Day, String)>,
    /// Every spell, open or over.
    pub spells: Vec<Spell>,
    /// The Days of the last fortnight with any work.
    pub worked: BTreeSet<Day>,
    /// The steps that the last fortnight's entries serve.
    pub lately: Vec<String>,
}

/// The pathway as a screen.
pub fn build(known: &Known) -> WhyView {
    let (today, steps) = (known.today, &known.steps);
    let first = today.plus(1 - CHAIN_DAYS);
    let lately = known.served.iter().filter(|(day, _)| *day >= first).map(|(_, step)| step.as_str());
    let without_chain = lacks_chain(steps, lately, known.lately.iter().map(String::as_str), &known.worked);
    let views = step_views(known);
    let of_today = known.served.iter().filter(|(day, _)| *day == today);
    WhyView {
        day: today.to_string(),
        today: of_today.filter_map(|(_, step)| chain_sentence(steps, step)).collect(),
        without_chain: without_chain.then(|| say!("pathway-untraced")),
        picture: picture::tree(&views.iter().map(step_box).collect::<Vec<_>>()),
        spells: spells(&known.spells, steps, today),
        usual: usual_sentence(&known.spells, today),
        steps: views,
    }
}

/// The chain of today's work up to the ambition, for Home; the first of several.
pub fn chain_of_today(research: &Research, today: Day) -> Option<String> {
    let mut of_today = research.served.iter().filter(|(day, _)| *day == today);
    of_today.find_map(|(_, step)| chain_sentence(&research.steps, step))
}

/// A step as the picture draws it.
fn step_box(step: &StepView) -> StepBox<'_> {
    StepBox {
        id: &step.id,
        parent: step.parent.as_deref(),
        level_title: &step.level_title,
        title: &step.title,
        assumption: &step.assumption,
        depth: step.depth,
        is_today: step.today,
        is_closed: step.closing.is_some(),
    }
}

/// The steps, parents before children.
fn step_views(known: &Known) -> Vec<StepView> {
    let mut keys = 0;
    let mut views = Vec::new();
    for (depth, step) in pathway::tree(&known.steps) {
        // Work is done on questions and projects; the first nine of them have a key.
        let takes_key = step.closed_on.is_none() && step.level >= Level::Project && keys < KEYS;
        keys += usize::from(takes_key);
        views.push(step_view(known, step, depth, takes_key.then_some(keys as u8)));
    }
    views
}

fn step_view(known: &Known, step: &PathwayStep, depth: usize, key: Option<u8>) -> StepView {
    let today = known.today;
    let below = pathway::below(&known.steps, &step.id);
    let entries = || below.iter().filter_map(|id| known.entries.get(*id)).flatten();
    let served = known.served.iter().filter(|(_, id)| below.contains(id.as_str())).map(|(day, _)| *day);
    let days: Vec<Day> = entries().map(|one| one.stored.entry.day).chain(served).collect();
    let has_learned = entries().any(|one| is_experiment(one) && one.stored.entry.details.outcome.is_some());
    let own = known.entries.get(&step.id).map_or(&[][..], Vec::as_slice);
    let experiments: Vec<Listed> = own.iter().filter(|one| is_experiment(one)).cloned().collect();
    let stuck = known.spells.iter().find(|spell| spell.until.is_none() && spell.step.as_deref() == Some(&step.id));
    StepView {
        id: step.id.clone(),
        level: step.level.name().to_owned(),
        level_title: level_title(step.level),
        title: step.title.clone(),
        parent: step.parent.clone(),
        assumption: step.assumption.clone(),
        depth,
        today: known.served.iter().any(|(day, id)| *day == today && *id == step.id),
        key,
        chain: chain_sentence(&known.steps, &step.id).unwrap_or_default(),
        work: work_sentence(&days),
        quiet: quiet(step, &days, has_learned, today).filter(|_| step.closed_on.is_none()).map(quiet_sentence),
        experiments: lines(&experiments),
        stuck: stuck.map(|spell| say!("stuck-short", days = say!("unit-days", count = spell.days(today)))),
        closing: step
            .closed_on
            .map(|day| say!("step-closed", day = words::date_and_year(day), closing = step.closing.as_str())),
    }
}

fn is_experiment(listed: &Listed) -> bool {
    listed.stored.entry.kind == Kind::Experiment
}

fn quiet_sentence(quiet: Quiet) -> String {
    match quiet {
        Quiet::NoWork { weeks } => say!("pathway-quiet", count = weeks),
        Quiet::NoEvidence => say!("pathway-no-evidence"),
    }
}

fn work_sentence(days: &[Day]) -> String {
    let distinct: BTreeSet<&Day> = days.iter().collect();
    match days.iter().max() {
        Some(last) => say!("pathway-work", count = distinct.len(), last = words::date_and_year(*last)),
        None => say!("pathway-no-work"),
    }
}

/// The spells as a screen shows them, the open ones first, then the newest.
pub fn spells(spells: &[Spell], steps: &[PathwayStep], today: Day) -> Vec<SpellView> {
    let usual = stuck::usual(spells, today);
    let mut sorted: Vec<&Spell> = spells.iter().collect();
    sorted.sort_by_key(|spell| (spell.until.is_some(), std::cmp::Reverse(spell.since)));
    sorted.into_iter().map(|spell| spell_view(spell, steps, usual, today)).collect()
}

/// How long the person's spells usually last, in words.
fn usual_sentence(spells: &[Spell], today: Day) -> Option<String> {
    let usual = stuck::usual(spells, today)?;
    Some(say!(
        "stuck-usual",
        count = usual.count,
        median = words::number(usual.median, 1),
        shortest = usual.shortest,
        longest = say!("unit-days", count = usual.longest)
    ))
}

fn spell_view(spell: &Spell, steps: &[PathwayStep], usual: Option<Usual>, today: Day) -> SpellView {
    let days = say!("unit-days", count = spell.days(today));
    let sentence = match spell.until {
        None if spell.since == today => say!("stuck-since-today"),
        None => say!("stuck-for", days = days, since = words::date_and_year(spell.since)),
        Some(until) => say!("stuck-was", days = days, until = words::date_and_year(until)),
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
        nudge: stuck::wants_a_question(spell, usual, today).then(|| say!("stuck-nudge")),
        draft: question_draft(spell, steps),
    }
}

/// A question as it could be sent, from the fields of the spell.
fn question_draft(spell: &Spell, steps: &[PathwayStep]) -> String {
    let mut parts = Vec::new();
    let who = if spell.who.is_empty() { String::new() } else { format!(" {}", spell.who) };
    parts.push(say!("stuck-question-begin", who = who, about = spell.about.as_str()));
    let above = spell.step.as_deref().map(|step| pathway::chain(steps, step)).unwrap_or_default();
    if let Some(project) = above.iter().find(|step| step.level < pathway::Level::Question) {
        parts.push(say!("stuck-question-for", project = project.title.as_str()));
    }
    if !spell.tried.is_empty() {
        parts.push(say!("stuck-question-tried", tried = spell.tried.as_str()));
    }
    if !spell.taught.is_empty() {
        parts.push(say!("stuck-question-taught", taught = spell.taught.as_str()));
    }
    parts.push(say!("stuck-question-end"));
    parts.join("\n\n")
}

impl SpellDraft {
    /// The spell that was typed, in place of the one that stood `before`.
    ///
    /// # Errors
    /// [`Code::BadValue`](crate::error::Code::BadValue) when the subject is empty, a Day is none or still ahead, or
    /// it ended before it began.
    pub fn read(&self, before: Option<&Spell>, steps: &[PathwayStep], today: Day) -> Result<Spell> {
        let step = self.step.clone().filter(|step| !step.is_empty());
        let on = step
            .as_deref()
            .map(|id| pathway::step(steps, id))
            .map(|found| found.ok_or_else(|| bad(say!("pathway-no-step"), say!("pathway-no-step-next"))));
        let on = on.transpose()?;
        let mut about = title(&self.about)?;
        if about.is_empty() {
            about = on.map(|step| step.title.clone()).unwrap_or_default();
        }
        if about.is_empty() {
            return Err(bad(say!("stuck-on-what"), say!("stuck-on-what-next")));
        }
        // What a clock ahead has written stands for today, so that the spell can be written about and be over.
        let lived =
            |day: Day, stood: Option<Day>| if stood == Some(day) { Ok(day.min(today)) } else { day.not_ahead(today) };
        let since = maybe_day(&self.since)?.or(before.map(|before| before.since)).unwrap_or(today);
        let since = lived(since, before.map(|before| before.since))?;
        let until =
            maybe_day(&self.until)?.map(|day| lived(day, before.and_then(|before| before.until))).transpose()?;
        if until.is_some_and(|until| until < since) {
            return Err(bad(say!("stuck-ends-before"), say!("stuck-ends-before-next")));
        }
        Ok(Spell {
            id: before.map(|before| before.id.clone()).unwrap_or_default(),
            about,
            step,
            since,
            until,
            tried: paragraph(&self.tried)?,
            taught: paragraph(&self.taught)?,
            who: title(&self.who)?,
            question: paragraph(&self.question)?,
        })
    }
}

impl StepDraft {
    /// The step that was typed, in place of the one that stood `before`.
    ///
    /// # Errors
    /// [`Code::BadValue`](crate::error::Code::BadValue) when it has no title, or cannot serve the step it should.
    pub fn read(&self, before: Option<&PathwayStep>, steps: &[PathwayStep], today: Day) -> Result<PathwayStep> {
        let level = match (self.level.trim(), before) {
            ("", Some(before)) => before.level,
            (name, _) => Level::named(name)
                .ok_or_else(|| bad(say!("pathway-bad-level", text = name), say!("pathway-bad-level-next")))?,
        };
        let title = title(&self.title)?;
        if title.is_empty() {
            return Err(bad(say!("step-what"), say!("step-what-next")));
        }
        let parent = self.parent.clone().filter(|parent| !parent.is_empty());
        let parent = match parent {
            Some(parent) => Some(known_step(steps, &parent)?.id.clone()),
            None => None,
        };
        if let Some(parent) = &parent {
            pathway::fits(steps, before.map(|before| before.id.as_str()), level, parent).map_err(
                |misfit| match misfit {
                    Misfit::Cycle => bad(say!("step-cycle"), say!("step-cycle-next")),
                    Misfit::NotHigher => bad(say!("step-not-higher"), say!("step-not-higher-next")),
                    Misfit::Unknown => bad(say!("pathway-no-step"), say!("pathway-no-step-next")),
                },
            )?;
        }
        let closing = paragraph(&self.closing)?;
        let closed_before = before.and_then(|before| before.closed_on);
        Ok(PathwayStep {
            id: before.map(|before| before.id.clone()).unwrap_or_default(),
            level,
            title,
            parent,
            assumption: paragraph(&self.assumption)?,
            day: before.map_or(today, |before| before.day),
            closed_on: (!closing.is_empty()).then(|| closed_before.unwrap_or(today)),
            closing,
        })
    }
}

/// The step of an id, or of the end of one.
///
/// # Errors
/// [`Code::BadValue`](crate::error::Code::BadValue) when there is none.
pub fn known_step<'a>(steps: &'a [PathwayStep], id: &str) -> Result<&'a PathwayStep> {
    pathway::named(steps, id).ok_or_else(|| bad(say!("pathway-no-step"), say!("pathway-no-step-next")))
}

/// The spell of an id, or of the end of one.
///
/// # Errors
/// [`Code::BadValue`](crate::error::Code::BadValue) when there is none.
pub fn known_spell<'a>(spells: &'a [Spell], id: &str) -> Result<&'a Spell> {
    stuck::named(spells, id).ok_or_else(|| bad(say!("stuck-no-spell"), say!("stuck-no-spell-next")))
}
