//! Loading: everything that a request is answered from, in one trip to the database.

use rusqlite::Connection;

use super::{
    check_in, contribution, delivery, entry, event, focus_session, own_signal, pathway_step, plan_decision, reading,
    restoring, retrospective, setting, stuck_spell, warning, week_review,
};
use crate::{
    day::{Day, Now},
    facts::{Facts, Research, Settings, decisions::first_day, rows::JUDGED_BY},
    record::{History, log::Kind},
    signal::catalog,
};

/// Days of deliveries that are loaded: more than the rest after a warning, and than most warnings last.
const DELIVERIES_DAYS: i64 = 120;

/// Everything recorded, as of `now`.
pub fn facts(connection: &Connection, now: &Now) -> rusqlite::Result<Facts> {
    facts_with(connection, now, reading::all(connection)?)
}

/// The same with no other readings than the intended bedtimes: all that taking in an answer needs.
pub fn facts_for_saving(connection: &Connection, now: &Now) -> rusqlite::Result<Facts> {
    facts_with(connection, now, reading::of(connection, catalog::INTENDED_BEDTIME)?)
}

/// What is about Days that are still ahead was recorded, shown or decided before the clock was put right. It waits for its
/// Day, instead of changing what is known today.
fn facts_with(connection: &Connection, now: &Now, mut histories: Vec<History>) -> rusqlite::Result<Facts> {
    let settings = Settings::from_stored(&setting::all(connection)?);
    let today = now.day(settings.rules.rollover);
    histories.iter_mut().for_each(|history| history.readings.retain(|reading| reading.day <= today));
    histories.retain(|history| !history.readings.is_empty());
    let mut signals = catalog::all();
    signals.extend(own_signal::all(connection)?);
    // Those the person put in order come first, in that order.
    signals.sort_by_key(|signal| settings.place(signal));
    let mut decisions = plan_decision::all(connection)?;
    decisions.retain(|made| made.day <= today);
    let mut warnings = warning::all(connection)?;
    warnings.retain(|shown| shown.day <= today);
    let versions = match first_day(&decisions) {
        Some(first) => reading::versions(connection, JUDGED_BY, first)?,
        None => Vec::new(),
    };
    let deliveries_from = now.instant - chrono::TimeDelta::days(DELIVERIES_DAYS);
    Ok(Facts {
        today,
        settings,
        histories,
        signals,
        check_in: check_in::of(connection, today)?,
        events: event::all(connection)?,
        warnings,
        retrospectives: retrospective::all(connection)?,
        decisions,
        versions,
        deliveries: delivery::since(connection, deliveries_from.timestamp())?,
        in_focus: focus_session::running(connection)?.is_some(),
        restoring: restoring::all(connection)?,
        restored: restoring::done_on(connection, today)?,
    })
}

/// What Home shows of the research half.
pub fn research(connection: &Connection, today: Day) -> rusqlite::Result<Research> {
    let mut served = contribution::since(connection, today)?;
    served.retain(|(day, _)| *day == today);
    Ok(Research {
        has_entries: !entry::newest(connection, 1)?.is_empty(),
        steps: pathway_step::all(connection)?,
        spells: stuck_spell::all(connection)?,
        ideas: entry::of_kind(connection, Kind::Idea)?,
        reviews: week_review::all(connection)?,
        served,
    })
}
