//! Revisits: an entry of months ago, read again, and how much of it came back.

use super::week::week_of;
use crate::day::Day;

/// One reading of an old entry, and how much of it came back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Revisit {
    /// The id of the entry.
    pub entry: String,
    /// The Day it was read again.
    pub day: Day,
    /// `all`, `some` or `little` of its finer points.
    pub recalled: String,
    /// What was missing, of [`MISSING`].
    pub missing: Vec<String>,
    /// Free text beside these answers.
    pub words: String,
}

/// How much could be recalled.
pub const RECALLED: [&str; 3] = ["all", "some", "little"];
/// What may have been missing.
pub const MISSING: [&str; 6] = ["why", "parameters", "plot", "result", "conclusion", "code"];

/// Days before an entry that was read again comes up once more.
const REST_DAYS: i64 = 180;
/// Age in Days from which an entry comes up again: old enough to have been forgotten.
pub const REVISIT_AFTER_DAYS: i64 = 90;
/// Answers needed before they are summed up.
const ENOUGH_ANSWERS: usize = 4;

/// The id of the entry to read again this week, of those old enough: picked by the week's number among those not read
/// again in half a year, so that it stays the same all week and another comes next; none once one was read again this
/// week.
pub fn entry_of_the_week<'a>(revisits: &[Revisit], old: &'a [String], today: Day) -> Option<&'a String> {
    let week = week_of(today);
    // One that is still ahead was answered by a wrong clock.
    let revisits = || revisits.iter().filter(|revisit| revisit.day <= today);
    if revisits().any(|revisit| revisit.day >= week) {
        return None;
    }
    let rested = |id: &&String| revisits().all(|revisit| revisit.entry != **id || today.since(revisit.day) > REST_DAYS);
    let candidates: Vec<&String> = old.iter().filter(rested).collect();
    // The factor is a large prime, so that consecutive weeks do not pick consecutive entries.
    let weeks = week.since(Day::EPOCH) / 7;
    let place = (weeks.unsigned_abs() as usize).wrapping_mul(7919).checked_rem(candidates.len())?;
    candidates.get(place).copied()
}

/// What the answers so far say about finding one's way back into an entry.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Learned {
    /// Entries that were read again.
    pub count: usize,
    /// Those of them recalled in full.
    pub recalled: usize,
    /// What was missing most often, of [`MISSING`], and how often.
    pub missing: Option<(&'static str, usize)>,
}

/// What the answers so far say, once there are enough.
pub fn learned(revisits: &[Revisit]) -> Option<Learned> {
    if revisits.len() < ENOUGH_ANSWERS {
        return None;
    }
    Some(Learned {
        count: revisits.len(),
        recalled: revisits.iter().filter(|revisit| revisit.recalled == "all").count(),
        missing: most_missing(revisits),
    })
}

/// What was missing most often, of [`MISSING`], and how often; nothing where nothing ever was.
pub fn most_missing(revisits: &[Revisit]) -> Option<(&'static str, usize)> {
    let count = |what: &str| revisits.iter().filter(|one| one.missing.iter().any(|missing| missing == what)).count();
    let counts = MISSING.into_iter().map(|what| (what, count(what)));
    // Of several that were missing as often, the first of the list.
    counts.rev().max_by_key(|(_, count)| *count).filter(|(_, count)| *count > 0)
}
