//! Pathways: from an ambition down to a question, each step with the assumption that its "because" rests on.
//!
//! A theory of change read upwards: this question serves that project, if the assumption holds, and so on. Experiments are
//! entries of the log that serve a step.

use std::collections::{BTreeMap, BTreeSet};

use super::id::{Meant, meant};
use crate::day::Day;

/// The level of a step, from what the work is for down to a question.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Level {
    /// What the work is for in the end.
    Ambition,
    /// A direction of several projects.
    Agenda,
    /// A piece of work with an end.
    Project,
    /// A question that experiments can answer.
    Question,
}

impl Level {
    /// Every level, the highest first.
    pub const ALL: [Level; 4] = [Level::Ambition, Level::Agenda, Level::Project, Level::Question];

    /// The word it is stored under.
    pub fn name(self) -> &'static str {
        match self {
            Level::Ambition => "ambition",
            Level::Agenda => "agenda",
            Level::Project => "project",
            Level::Question => "question",
        }
    }

    /// The level of a word.
    pub fn named(name: &str) -> Option<Level> {
        Level::ALL.into_iter().find(|level| level.name() == name)
    }
}

/// A step of a pathway.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PathwayStep {
    /// The row's id in the store.
    pub id: String,
    /// Its level: it serves only a step of a higher level, except that a question may serve a question.
    pub level: Level,
    /// Its title, one line in the person's words.
    pub title: String,
    /// The id of the step it serves; none for a step at the top.
    pub parent: Option<String>,
    /// What the link to its parent rests on.
    pub assumption: String,
    /// The Day it was begun.
    pub day: Day,
    /// The Day it was closed.
    pub closed_on: Option<Day>,
    /// What was found, in words, when it was closed.
    pub closing: String,
}

/// Why a step cannot serve another.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Misfit {
    /// It would serve itself, directly or through others.
    Cycle,
    /// The other is of the same or a lower level.
    NotHigher,
    /// There is no such step.
    Unknown,
}

/// The step with this id.
pub fn step<'a>(steps: &'a [PathwayStep], id: &str) -> Option<&'a PathwayStep> {
    steps.iter().find(|step| step.id == id)
}

/// The chain from a step up, itself first. It ends where a step has no parent, or one that is gone.
pub fn chain<'a>(steps: &'a [PathwayStep], id: &str) -> Vec<&'a PathwayStep> {
    let mut found: Vec<&PathwayStep> = Vec::new();
    let mut next = step(steps, id);
    while let Some(here) = next {
        // Imported data may hold a cycle; the chain ends where it would repeat a step.
        if found.iter().any(|before| before.id == here.id) {
            break;
        }
        found.push(here);
        next = here.parent.as_deref().and_then(|parent| step(steps, parent));
    }
    found
}

/// Whether a chain reaches an ambition.
pub fn arrives(chain: &[&PathwayStep]) -> bool {
    chain.last().is_some_and(|step| step.level == Level::Ambition)
}

/// The step that is meant by an id as it is typed on the command line.
pub fn named<'a>(steps: &'a [PathwayStep], id: &str) -> Option<&'a PathwayStep> {
    match meant(id, steps.iter().map(|step| step.id.as_str())) {
        Meant::One(id) => step(steps, id),
        Meant::None | Meant::Several => None,
    }
}

/// Checks that a step of this level may serve `parent`; a question may serve a question.
///
/// # Errors
/// The reason it may not.
pub fn fits(steps: &[PathwayStep], id: Option<&str>, level: Level, parent: &str) -> Result<(), Misfit> {
    let above = step(steps, parent).ok_or(Misfit::Unknown)?;
    if id.is_some_and(|id| chain(steps, parent).iter().any(|step| step.id == id)) {
        return Err(Misfit::Cycle);
    }
    let is_question_of_question = level == Level::Question && above.level == Level::Question;
    if above.level < level || is_question_of_question { Ok(()) } else { Err(Misfit::NotHigher) }
}

/// A step and everything below it.
pub fn below<'a>(steps: &'a [PathwayStep], id: &'a str) -> BTreeSet<&'a str> {
    let mut children: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for step in steps {
        if let Some(parent) = &step.parent {
            children.entry(parent).or_default().push(&step.id);
        }
    }
    let mut found = BTreeSet::new();
    let mut open = vec![id];
    while let Some(here) = open.pop() {
        if found.insert(here) {
            open.extend(children.get(here).into_iter().flatten());
        }
    }
    found
}

/// The steps as a tree: each with its depth, parents before children, in the order they were made.
pub fn tree(steps: &[PathwayStep]) -> Vec<(usize, &PathwayStep)> {
    let mut out = Vec::new();
    let is_root = |step: &&PathwayStep| step.parent.as_deref().is_none_or(|parent| self::step(steps, parent).is_none());
    let mut open: Vec<(usize, &PathwayStep)> = steps.iter().filter(is_root).map(|step| (0, step)).collect();
    open.reverse();
    let mut seen = BTreeSet::new();
    while let Some((depth, here)) = open.pop() {
        if !seen.insert(here.id.as_str()) {
            continue;
        }
        out.push((depth, here));
        let children = steps.iter().filter(|step| step.parent.as_deref() == Some(&here.id));
        let children: Vec<_> = children.map(|step| (depth + 1, step)).collect();
        open.extend(children.into_iter().rev());
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn make(id: &str, level: Level, parent: Option<&str>) -> PathwayStep {
        PathwayStep {
            id: id.to_owned(),
            level,
            title: id.to_owned(),
            parent: parent.map(str::to_owned),
            assumption: String::new(),
            day: Day::EPOCH,
            closed_on: None,
            closing: String::new(),
        }
    }

    fn steps() -> Vec<PathwayStep> {
        vec![
            make("safe", Level::Ambition, None),
            make("interp", Level::Agenda, Some("safe")),
            make("probes", Level::Project, Some("interp")),
            make("why", Level::Question, Some("probes")),
            make("how", Level::Question, Some("why")),
            make("loose", Level::Question, None),
        ]
    }

    #[test]
    fn a_way_leads_up_to_the_ambition_or_ends_before() {
        let steps = steps();
        let way: Vec<&str> = chain(&steps, "how").iter().map(|step| step.id.as_str()).collect();
        assert_eq!(way, ["how", "why", "probes", "interp", "safe"]);
        assert!(arrives(&chain(&steps, "how")));
        assert!(!arrives(&chain(&steps, "loose")));
        assert!(!arrives(&chain(&steps, "gone")));
    }

    #[test]
    fn a_step_hangs_below_what_stands_higher_and_never_below_itself() {
        let steps = steps();
        assert_eq!(fits(&steps, Some("probes"), Level::Project, "interp"), Ok(()));
        assert_eq!(fits(&steps, Some("why"), Level::Question, "how"), Err(Misfit::Cycle));
        assert_eq!(fits(&steps, Some("interp"), Level::Agenda, "probes"), Err(Misfit::Cycle));
        assert_eq!(fits(&steps, None, Level::Agenda, "probes"), Err(Misfit::NotHigher));
        assert_eq!(fits(&steps, None, Level::Question, "gone"), Err(Misfit::Unknown));
    }

    #[test]
    fn a_circle_in_the_data_ends_every_walk() {
        let steps = vec![make("a", Level::Question, Some("b")), make("b", Level::Question, Some("a"))];
        assert_eq!(chain(&steps, "a").len(), 2);
        assert_eq!(below(&steps, "a").len(), 2);
        assert!(tree(&steps).is_empty());
    }

    #[test]
    fn the_tree_lists_parents_first() {
        let steps = steps();
        let lines: Vec<String> = tree(&steps).iter().map(|(depth, step)| format!("{depth}{}", step.id)).collect();
        assert_eq!(lines, ["0safe", "1interp", "2probes", "3why", "4how", "0loose"]);
        assert_eq!(below(&steps, "probes").len(), 3);
    }
}
