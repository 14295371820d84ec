//! Restoring things: what was picked, what may fit the stage, what was left out. Never counted.

use serde::Serialize;
use ts_rs::TS;

use crate::{
    notification::plan as words,
    plan::{Stage, restoring::suggestions},
    record::restoring::Thing,
};

/// A restoring thing, picked, suggested or left out.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct RestoringView {
    /// Its id, or the name of the suggestion it is.
    pub thing: String,
    /// The person's words, or the suggestion's.
    pub words: String,
    /// Its state: `picked`, `suggested` or `left_out`.
    pub state: String,
    /// Whether it was done today.
    pub done: bool,
}

/// What was picked, then what may fit the stage, then what was left out.
pub fn build(known: &[Thing], done: &[String], stage: Stage) -> Vec<RestoringView> {
    let kept = |thing: &Thing, state: &str| RestoringView {
        thing: thing.id.clone(),
        words: words::restoring_thing(thing),
        state: state.to_owned(),
        done: done.contains(&thing.id),
    };
    let open = suggestions(stage)
        .iter()
        .filter(|one| !known.iter().any(|thing| thing.suggestion.as_deref() == Some(one.name)))
        .map(|one| RestoringView {
            thing: one.name.to_owned(),
            words: words::restoring(*one),
            state: "suggested".to_owned(),
            done: false,
        });
    let picked = known.iter().filter(|thing| thing.picked).map(|thing| kept(thing, "picked"));
    let left_out = known.iter().filter(|thing| !thing.picked).map(|thing| kept(thing, "left_out"));
    picked.chain(open).chain(left_out).collect()
}

/// Restoring things, one for each Day in turn: of what was picked, else of what may fit the stage.
pub fn of_the_days(known: &[Thing], stage: Stage) -> Vec<String> {
    let picked: Vec<String> = known.iter().filter(|thing| thing.picked).map(words::restoring_thing).collect();
    let suggested = || suggestions(stage).iter().map(|one| words::restoring(*one)).collect();
    if picked.is_empty() { suggested() } else { picked }
}
