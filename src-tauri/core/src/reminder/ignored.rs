//! Reminders that stay unanswered come less often; looking at Taper restores the usual frequency.

use super::{Agenda, Kind};
use crate::day::Day;

/// After this many in a row, every second Day; after these, once a week: our own choice.
const THEN_EVERY_SECOND_DAY: usize = 3;
const THEN_WEEKLY: usize = 7;
/// After three weeks one last reminder announces that there will be none until Taper is opened.
const QUIET_AFTER_DAYS: i64 = 21;

/// Whether an unanswered kind may be shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Patience {
    /// It may be shown.
    Show,
    /// It may be shown, for the last time.
    Last,
    /// It may not be shown yet.
    Wait,
}

pub(super) fn patience(agenda: &Agenda, kind: Kind, day: Day) -> Patience {
    let unanswered = |kind: Kind| {
        let shown = agenda.shown_until(day).filter(move |shown| shown.kind == kind && shown.on_desktop);
        let mut days: Vec<Day> =
            shown.filter(|shown| shown.shown_at > agenda.looked_at).map(|shown| shown.day).collect();
        days.dedup();
        days
    };
    let days = unanswered(kind);
    let (Some(first), Some(last)) = (days.first(), days.last()) else { return Patience::Show };
    if day.since(*first) >= QUIET_AFTER_DAYS {
        let announced = last.since(*first) >= QUIET_AFTER_DAYS;
        // The check-in announces it; the other kinds just stop.
        return if announced || kind != Kind::CheckIn { Patience::Wait } else { Patience::Last };
    }
    let apart = match days.len() {
        ..THEN_EVERY_SECOND_DAY => 1,
        THEN_EVERY_SECOND_DAY..THEN_WEEKLY => 2,
        _ => 7,
    };
    if day.since(*last) >= apart { Patience::Show } else { Patience::Wait }
}
