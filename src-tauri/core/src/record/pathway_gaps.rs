//! Gaps in a pathway: steps that had no work or no evidence for long, and work whose chain reaches no ambition.

use std::collections::BTreeSet;

use super::pathway::{Level, PathwayStep, arrives, chain};
use crate::day::Day;

/// Days of work without a chain to an ambition after which the pathway's screen mentions it.
pub const CHAIN_DAYS: i64 = 14;
/// Days with work among them below which nothing is mentioned: a holiday serves no step.
const ENOUGH_WORKED_DAYS: usize = 4;
/// Days without work after which a step is called quiet.
const QUIET_DAYS: i64 = 42;
/// Days with work after which a question could have had an answer.
const ENOUGH_DAYS_FOR_EVIDENCE: usize = 3;

/// What a step has lacked for long.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Quiet {
    /// Work, for this many weeks.
    NoWork {
        /// Whole weeks since the last work on it.
        weeks: i64,
    },
    /// A finished experiment, though there was work.
    NoEvidence,
}

/// What an open step has lacked for long, given the Days with work on it or below it and whether any experiment there was
/// finished.
pub fn quiet(step: &PathwayStep, days: &[Day], has_learned: bool, today: Day) -> Option<Quiet> {
    if step.level < Level::Project {
        return None;
    }
    let last = days.iter().max().copied().unwrap_or(step.day);
    if today.since(last) >= QUIET_DAYS {
        return Some(Quiet::NoWork { weeks: today.since(last) / 7 });
    }
    let first = days.iter().min().copied().unwrap_or(step.day);
    let is_long = today.since(first) >= QUIET_DAYS && days.len() >= ENOUGH_DAYS_FOR_EVIDENCE;
    (is_long && !has_learned && step.level == Level::Question).then_some(Quiet::NoEvidence)
}

/// Whether no work of the last fortnight has a chain to an ambition, though the pathway has one. `served` are the steps
/// of its Days, `entries` those of its entries, `worked` the Days with any work.
pub fn lacks_chain<'a>(
    steps: &[PathwayStep],
    mut served: impl Iterator<Item = &'a str>,
    mut entries: impl Iterator<Item = &'a str>,
    worked: &BTreeSet<Day>,
) -> bool {
    let has_top = steps.iter().any(|step| step.level == Level::Ambition);
    if !has_top || worked.len() < ENOUGH_WORKED_DAYS {
        return false;
    }
    let reaches_ambition = |step: &str| arrives(&chain(steps, step));
    !served.any(reaches_ambition) && !entries.any(reaches_ambition)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn step(id: &str, level: Level, parent: Option<&str>) -> PathwayStep {
        PathwayStep {
            id: id.to_owned(),
            level,
            title: id.to_owned(),
            parent: parent.map(str::to_owned),
            assumption: String::new(),
            day: Day::parse("2026-01-01").unwrap(),
            closed_on: None,
            closing: String::new(),
        }
    }

    #[test]
    fn a_step_is_quiet_after_six_weeks_without_work_and_a_question_without_an_answer() {
        let today = Day::parse("2026-03-31").unwrap();
        let days = |ago: &[i64]| ago.iter().map(|ago| today.plus(-ago)).collect::<Vec<_>>();
        let question = step("q", Level::Question, None);
        for (ago, learned, expected) in [
            (vec![41], false, None),
            (vec![42], false, Some(Quiet::NoWork { weeks: 6 })),
            (vec![42, 30, 1], false, Some(Quiet::NoEvidence)),
            (vec![42, 1], false, None),
            (vec![41, 30, 1], false, None),
            (vec![42, 30, 1], true, None),
        ] {
            assert_eq!(quiet(&question, &days(&ago), learned, today), expected, "{ago:?} days ago, {learned}");
        }
        assert_eq!(quiet(&step("a", Level::Ambition, None), &[], false, today), None, "an ambition is never quiet");
        let project = step("p", Level::Project, None);
        assert_eq!(quiet(&project, &days(&[42, 30, 1]), false, today), None, "only a question waits for an answer");
    }

    #[test]
    fn work_lacks_a_chain_only_when_it_could_have_one() {
        let steps = [
            step("top", Level::Ambition, None),
            step("on", Level::Question, Some("top")),
            step("off", Level::Question, None),
        ];
        let first = Day::parse("2026-03-02").unwrap();
        let worked = |days: i64| (0..days).map(|at| first.plus(at)).collect::<BTreeSet<_>>();
        let untraced = |served: &[&'static str], entries: &[&'static str], days| {
            lacks_chain(&steps, served.iter().copied(), entries.iter().copied(), &worked(days))
        };
        assert!(untraced(&["off"], &["off"], 4));
        assert!(!untraced(&["off"], &["off"], 3), "too little work to speak of");
        assert!(!untraced(&["on"], &[], 4) && !untraced(&[], &["on"], 4));
        assert!(!lacks_chain(&steps[2..], ["off"].into_iter(), [].into_iter(), &worked(9)), "there is no ambition");
    }
}
