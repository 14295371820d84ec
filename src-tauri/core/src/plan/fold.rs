//! The fold: how a plan stands on each Day, from its start, the rows and the decisions.

use super::{
    Decision, KnownRow, Row, Start, State,
    progress::{Progress, Steps},
    rows::RowHistory,
};
use crate::day::Day;

/// How the plan stands on each Day from its start to `as_of`. Rows may come in any order and are known the morning after
/// their Day, decisions in the order they were made on their Day; those outside the span are left out.
pub fn fold(start: &Start, rows: &[Row], decisions: &[(Day, Decision)], as_of: Day) -> Vec<State> {
    fold_known(start, &in_time(rows), decisions, as_of)
}

/// The same from rows of which some are entered, or corrected, on a later morning.
pub fn fold_known(start: &Start, rows: &[KnownRow], decisions: &[(Day, Decision)], as_of: Day) -> Vec<State> {
    folded(Progress::new(*start, Steps::AsDecided), rows, decisions, as_of)
}

/// The same for somebody who takes every step on the Day it is offered.
pub fn fold_accepting(start: &Start, rows: &[Row], decisions: &[(Day, Decision)], as_of: Day) -> Vec<State> {
    folded(Progress::new(*start, Steps::AsOffered), &in_time(rows), decisions, as_of)
}

fn in_time(rows: &[Row]) -> Vec<KnownRow> {
    rows.iter().map(KnownRow::in_time).collect()
}

fn folded(mut progress: Progress, rows: &[KnownRow], decisions: &[(Day, Decision)], as_of: Day) -> Vec<State> {
    let history = RowHistory::of(rows);
    let made_on = |day: Day| decisions.iter().filter(move |(on, _)| *on == day).map(|(_, decision)| *decision);
    progress.first_day().to(as_of).map(|day| progress.morning(day, &history, made_on(day))).collect()
}
