//! The focus timer.

use chrono::{DateTime, TimeDelta};
use serde::Serialize;
use ts_rs::TS;

use crate::{
    day::{Day, Now},
    notification::plan::hours,
    record::focus::Running,
    say,
};

/// Minutes after which the person is asked how long a session really was: our own choice.
const ASK_AFTER: TimeDelta = TimeDelta::hours(4);

/// The state of the focus timer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct FocusView {
    /// Whether a session runs.
    pub running: bool,
    /// The instant it began, as RFC 3339; none when none runs.
    pub since: Option<String>,
    /// Whole minutes it has run; 0 when none runs.
    pub minutes: u32,
    /// Minutes counted today, with the running session.
    pub today_minutes: u32,
    /// Whether it has run for so long that the person is asked how long it really was.
    pub asks_how_long: bool,
    /// The same in a sentence.
    pub sentence: String,
}

/// How the timer stands, with the minutes counted today and the minutes after which a small break is offered.
pub fn build(running: Option<&Running>, counted: u32, today: Day, break_after: Option<u32>, now: &Now) -> FocusView {
    let minutes = running.map_or(0, |running| minutes_since(running, now));
    let is_long = running.is_some_and(|running| is_forgotten(running, today, now));
    let wants_break = break_after.is_some_and(|after| running.is_some() && minutes >= after);
    let sentence = match (running, is_long, wants_break) {
        (None, ..) if counted == 0 => say!("focus-none"),
        (None, ..) => say!("focus-none-counted", counted = hours(counted)),
        (Some(_), true, _) => say!("focus-long", length = hours(minutes)),
        (Some(_), false, true) => say!("focus-break", length = hours(minutes)),
        (Some(_), false, false) => say!("focus-so-far", length = hours(minutes)),
    };
    let since = running.and_then(|running| DateTime::from_timestamp(running.started_at, 0));
    FocusView {
        running: running.is_some(),
        since: since.map(|at| crate::zone::rfc3339(at, now.zone.offset_minutes(at))),
        minutes,
        today_minutes: counted + running.map_or(0, |running| if running.day >= today { minutes } else { 0 }),
        asks_how_long: is_long,
        sentence,
    }
}

/// Whole minutes that a session has run; none where it began ahead of a clock that has been put right.
pub fn minutes_since(running: &Running, now: &Now) -> u32 {
    u32::try_from(now.instant.timestamp().saturating_sub(running.started_at).max(0) / 60).unwrap_or(u32::MAX)
}

/// Seconds by which a clock is put right without anybody noticing.
const CORRECTED_SECONDS: i64 = 60;

/// Whether the clock was put right while a session ran, so that nobody knows how long it was but the person.
pub fn is_ahead(running: &Running, now: &Now) -> bool {
    running.started_at.saturating_sub(now.instant.timestamp()) > CORRECTED_SECONDS
}

/// Whether a session has run for so long, since an earlier Day, or since an instant still ahead, that the person is asked
/// how long it really was.
pub fn is_forgotten(running: &Running, today: Day, now: &Now) -> bool {
    let minutes = minutes_since(running, now);
    running.day < today || is_ahead(running, now) || i64::from(minutes) > ASK_AFTER.num_minutes()
}
