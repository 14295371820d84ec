//! When the next reminder comes: from one instant at which something can change to the next.

use chrono::{DateTime, TimeDelta, Utc};

use super::{APART, Agenda, Reminder, due};
use crate::day::{Day, Now};

/// How far ahead a next reminder is looked for: ignored ones come once a week.
const AHEAD_DAYS: i64 = 9;

/// The first reminder from now on, and when, if nothing else is recorded until then.
pub fn next(agenda: &Agenda, now: &Now) -> Option<(Reminder, DateTime<Utc>)> {
    let end = now.instant + TimeDelta::days(AHEAD_DAYS);
    let mut at = now.clone();
    loop {
        if let Some(reminder) = due(agenda, &at) {
            return Some((reminder, at.instant));
        }
        let instant = next_look(agenda, &at).filter(|instant| *instant <= end)?;
        at = Now { instant, ..at };
    }
}

/// The next instant at which something may become due that is not due now; between two of them nothing does.
pub fn next_look(agenda: &Agenda, now: &Now) -> Option<DateTime<Utc>> {
    let today = now.day(agenda.rules.rollover);
    // A Day more on both sides: zones move dates, and a time before the roll-over hour belongs to the Day before.
    let days = today.plus(-1).to(today.plus(2));
    let by_the_clock = days.flat_map(|day| minutes(agenda).into_iter().map(move |minute| (day, minute)));
    let by_the_clock = by_the_clock.flat_map(|(day, minute): (Day, u16)| now.zone.instants_of(day, minute));
    let from_deliveries = agenda.deliveries.iter().flat_map(|shown| {
        // A delivery that lies ahead was made before the clock was set back: spacing ends on both of its sides.
        [Some(shown.shown_at + APART.num_seconds()), shown.later_until]
    });
    let from_deliveries = from_deliveries.flatten().filter_map(|at| DateTime::from_timestamp(at, 0));
    let changes = by_the_clock.chain(from_deliveries).chain(agenda.silent_until.end());
    changes.chain(now.zone.next_change(now.instant)).filter(|at| *at > now.instant).min()
}

/// Minutes of the day at which a rule begins or ends.
fn minutes(agenda: &Agenda) -> Vec<u16> {
    let rules = &agenda.rules;
    let times =
        [rules.check_in_at, rules.plan_at, rules.nudge_at, rules.wind_down_at, rules.review_at.map(|(_, at)| at)];
    // Strain is reported again from the intended bedtime on, if that is not quiet.
    let after_bedtime = rules.bedtime.map(|bedtime| (bedtime + 1) % (24 * 60));
    let ends = [rules.quiet.0, rules.quiet.1, u16::from(rules.rollover) * 60, 0];
    times.into_iter().chain([after_bedtime]).flatten().chain(ends).collect()
}
