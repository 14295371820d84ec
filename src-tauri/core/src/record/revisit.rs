//! Revisits: an entry of months ago, read again, and how much of it came back.

use super::week::week_of;
use crate::day::Day;

/// A meeting with an old entry.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Revisit {
    /// The entry.
    pub entry: String,
    /// The Day it was met again.
    pub day: Day,
    /// `all`, `some` or `little` of its finer points.
    pub recalled: String,
    /// What was missing, of [`MISSING`].
    pub missing: Vec<String>,
    /// More about it.
    pub words: String,
}

/// How much could be recalled.
pub const RECALLED: [&str; 3] = ["all", "some", "little"];
/// What may have been missing.
pub const MISSING: [&str; 6] = ["why", "parameters", "plot", "result", "conclusion", "code"];

/// Days an entry rests after it was met.
const REST_DAYS: i64 = 180;
/// An entry is met again when it is this old: old enough to have been forgotten.
pub const MET_AGAIN_AFTER_DAYS: i64 = 90;
/// Answers needed before something is said about them.
const ENOUGH_ANSWERS: usize = 4;

/// The entry to meet again this week, of those old enough: the one the week's number points at among those not met in half
/// a year, so that it stays the same all week and another comes next; nothing once one was met this week.
pub fn entry_of_the_week<'a>(revisits: &[Revisit], old: &'a [String], today: Day) -> Option<&'a String> {
    let week = week_of(today);
    if revisits.iter().any(|revisit| revisit.day >= week) {
        return None;
    }
    let rested =
        |id: &&String| revisits.iter().all(|revisit| revisit.entry != **id || today.since(revisit.day) > REST_DAYS);
    let candidates: Vec<&String> = old.iter().filter(rested).collect();
    // Weeks apart, places apart: consecutive weeks shall not meet consecutive entries.
    let weeks = week.since(Day::EPOCH) / 7;
    let place = (weeks.unsigned_abs() as usize).wrapping_mul(7919).checked_rem(candidates.len())?;
    candidates.get(place).copied()
}

/// What the answers so far say about finding one's way back into an entry.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Learned {
    /// How many entries were met again.
    pub count: usize,
    /// How many of them were recalled in full.
    pub recalled: usize,
    /// What was missing most often, of [`MISSING`], and how often.
    pub missing: Option<(&'static str, usize)>,
}

/// What the answers so far say, once there are enough.
pub fn learned(revisits: &[Revisit]) -> Option<Learned> {
    if revisits.len() < ENOUGH_ANSWERS {
        return None;
    }
    let count =
        |what: &str| revisits.iter().filter(|revisit| revisit.missing.iter().any(|missing| missing == what)).count();
    let most = MISSING.into_iter().max_by_key(|what| count(what)).filter(|what| count(what) > 0);
    Some(Learned {
        count: revisits.len(),
        recalled: revisits.iter().filter(|revisit| revisit.recalled == "all").count(),
        missing: most.map(|what| (what, count(what))),
    })
}
