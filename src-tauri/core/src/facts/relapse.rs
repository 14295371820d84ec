//! The relapse watch: for eight weeks after a plan was completed, one personal first sign is enough to be mentioned.

use super::{
    Facts,
    decisions::Decided,
    retrospective::{days_out, personal_first_signs},
};
use crate::{
    level::Trace,
    signal::{Role, Signal},
};

/// Eight weeks, and a sign on three of seven days: our own choice.
const WATCH_DAYS: i64 = 56;
const SIGN_DAYS: usize = 3;
/// A person's first signs are those they chose in a retrospective, or the first three of their last marked episode;
/// without either, any leading signal is.
const FIRST_SIGNS: usize = 3;

/// The first sign that is back today, where one is.
pub fn sign_that_is_back<'a>(facts: &Facts, trace: &'a Trace) -> Option<&'a Signal> {
    let completed = facts.decisions.iter().rev().find(|made| made.what == Decided::Completed)?;
    let since = facts.today.since(completed.day);
    if !(0..WATCH_DAYS).contains(&since) || trace.level().is_warning() {
        return None;
    }
    let mine = personal_first_signs(facts, trace, FIRST_SIGNS);
    let leading = trace.lines.iter().filter(|line| line.series.signal.role == Role::Leading);
    leading
        .map(|line| &line.series.signal)
        .filter(|signal| mine.is_empty() || mine.contains(&signal.id.to_string()))
        .find(|signal| days_out(trace, signal.id.as_str(), facts.today) >= SIGN_DAYS)
}
