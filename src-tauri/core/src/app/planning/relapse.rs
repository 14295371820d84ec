//! The relapse watch: for eight weeks after a plan was walked to its end, one personal first sign is enough for a word.

use super::{
    COMPLETED,
    retrospective::{days_out, personal_first_signs},
};
use crate::{app::Facts, day::Day, level::Trace, notification::signals, plan::words, signal::Role};

/// Eight weeks, and a sign on three of seven days: our own choice.
const WATCH_DAYS: i64 = 56;
const SIGN_DAYS: usize = 3;
/// A person's first signs are those they chose when looking back, or the first three of their last marked episode; without
/// either, any leading signal is.
const FIRST_SIGNS: usize = 3;

/// What the watch says today.
pub(in crate::app) fn relapse(facts: &Facts, trace: &Trace) -> Option<String> {
    let completed = facts.decisions.iter().rev().find(|made| made.decision == COMPLETED)?;
    let since = facts.today.since(Day::parse(&completed.day)?);
    if !(0..WATCH_DAYS).contains(&since) || trace.level().rank() > 1 {
        return None;
    }
    let mine = personal_first_signs(facts, trace, FIRST_SIGNS);
    let leading = trace.lines.iter().filter(|line| line.series.signal.role == Role::Leading);
    let out = leading
        .map(|line| &line.series.signal)
        .filter(|signal| mine.is_empty() || mine.contains(&signal.id.to_string()))
        .find(|signal| days_out(trace, signal.id.as_str(), facts.today) >= SIGN_DAYS)?;
    Some(words::relapse(&signals::title(out)))
}
