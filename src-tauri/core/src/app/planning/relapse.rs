//! The relapse watch: for eight weeks after a plan was walked to its end, one personal first sign is enough for a word.

use super::COMPLETED;
use crate::{
    app::Facts,
    day::Day,
    evidence::OUT_OF_BAND,
    level::{Trace, first_signs::first_signs},
    plan::words,
    record::event::Event,
    signal::Role,
};

/// Eight weeks, and a sign on three of seven days: our own choice.
const WATCH_DAYS: i64 = 56;
const LATELY_DAYS: i64 = 7;
const SIGN_DAYS: usize = 3;
/// A person's first signs are the first three of their last marked episode; without one, any leading signal is.
const FIRST_SIGNS: usize = 3;

/// What the watch says today.
pub(in crate::app) fn relapse(facts: &Facts, trace: &Trace) -> Option<String> {
    let completed = facts.decisions.iter().rev().find(|made| made.decision == COMPLETED)?;
    let since = facts.today.since(Day::parse(&completed.day)?);
    if !(0..WATCH_DAYS).contains(&since) || trace.level().rank() > 1 {
        return None;
    }
    let mine = personal_signs(facts, trace);
    let lately: Vec<Day> = facts.today.plus(1 - LATELY_DAYS).to(facts.today).collect();
    let leading = trace.lines.iter().filter(|line| line.series.signal.role == Role::Leading);
    let out =
        leading.filter(|line| mine.is_empty() || mine.contains(&line.series.signal.id.to_string())).find(|line| {
            let days = lately.iter().filter_map(|day| line.on(*day));
            days.filter(|judged| judged.is_judged() && judged.strength > OUT_OF_BAND).count() >= SIGN_DAYS
        })?;
    Some(words::relapse(&out.series.signal.title))
}

fn personal_signs(facts: &Facts, trace: &Trace) -> Vec<String> {
    let last = facts.events.iter().rev().find_map(|stored| match &stored.event {
        Event::Episode(episode) => Some(first_signs(trace, episode)),
        Event::SetAside { .. } | Event::Change { .. } => None,
    });
    last.unwrap_or_default().iter().take(FIRST_SIGNS).map(|sign| sign.signal.id.to_string()).collect()
}
