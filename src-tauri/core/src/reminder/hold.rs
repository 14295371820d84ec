//! Whether this is a good moment for a reminder that is due.
//!
//! Interruptions at task breakpoints frustrate less than others (Iqbal & Bailey 2008).

use chrono::{DateTime, TimeDelta, Utc};

/// Somebody who comes back after this long is between two tasks.
pub const AWAY: TimeDelta = TimeDelta::minutes(5);
/// A reminder waits this long at most for a good moment; then the window shows it.
const WAITS_AT_MOST: TimeDelta = TimeDelta::hours(2);

/// What the desktop knows about the person; nothing where it knows nothing.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Presence {
    /// How long neither key nor mouse was touched.
    pub idle: Option<TimeDelta>,
    /// Whether something fills the screen.
    pub full_screen: Option<bool>,
    /// Whether a focus session runs.
    pub in_focus: bool,
    /// Whether the person has just come back from being away.
    pub just_back: bool,
}

/// What to do with a reminder that is due.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Moment {
    /// Show it at once.
    Now,
    /// Hold it back and look again later.
    Wait,
    /// Leave it to the window.
    InApp,
}

/// Whether this is a moment for a reminder that has been due since `since`.
pub fn moment(presence: Presence, since: DateTime<Utc>, now: DateTime<Utc>) -> Moment {
    let is_busy = presence.in_focus || presence.full_screen == Some(true);
    if presence.idle.is_some_and(|idle| idle >= AWAY) {
        // Nobody is there to read it. It waits until they return or it is out of date.
        return Moment::Wait;
    }
    match is_busy && !presence.just_back {
        false => Moment::Now,
        true if now - since >= WAITS_AT_MOST => Moment::InApp,
        true => Moment::Wait,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const BUSY: Presence = Presence { idle: None, full_screen: Some(true), in_focus: false, just_back: false };

    fn after(presence: Presence, minutes: i64) -> Moment {
        let since = DateTime::UNIX_EPOCH;
        moment(presence, since, since + TimeDelta::minutes(minutes))
    }

    #[test]
    fn a_reminder_waits_for_the_end_of_what_goes_on_and_not_for_ever() {
        assert_eq!(after(Presence::default(), 0), Moment::Now, "where nothing is known it fires on schedule");
        assert_eq!((after(BUSY, 0), after(BUSY, 119), after(BUSY, 120)), (Moment::Wait, Moment::Wait, Moment::InApp));
        let focusing = Presence { in_focus: true, full_screen: None, ..BUSY };
        assert_eq!(after(focusing, 60), Moment::Wait);
        assert_eq!(after(Presence { just_back: true, ..focusing }, 60), Moment::Now, "between two things");
    }

    #[test]
    fn nothing_is_shown_while_nobody_is_there() {
        let away = Presence { idle: Some(AWAY), ..Presence::default() };
        assert_eq!(after(away, 600), Moment::Wait);
        assert_eq!(after(Presence { idle: Some(TimeDelta::minutes(4)), ..away }, 0), Moment::Now);
    }
}
