//! First signs: which signals moved first in an episode, and how many Days before output dropped.

use super::{Trace, signature::drop_of};
use crate::{
    day::Day,
    evidence::{Line, out_since},
    record::event::Episode,
    signal::{Role, Signal},
};

/// Signs are looked for from two weeks before the onset the person named, for memory is only about right, ...
const BEFORE_ONSET: i64 = 14;
/// ... and count when they stay out of their band for this many judged Days in a row.
const STAYED: i64 = 3;

/// A signal that moved in an episode.
#[derive(Debug, Clone, PartialEq)]
pub struct FirstSign {
    /// The leading signal that moved.
    pub signal: Signal,
    /// The first Day it was out of its band, to stay there: what evidence says of the same stretch.
    pub since: Day,
    /// Days before the first Day with lower output (reported or guessed); negative when after.
    pub days_before: i64,
}

/// The signals that moved in an episode, the first one first.
pub fn first_signs(trace: &Trace, episode: &Episode) -> Vec<FirstSign> {
    let drop = drop_of(episode);
    let last = episode.end.unwrap_or(drop).max(drop);
    let leading = trace.lines.iter().filter(|line| line.series.signal.role == Role::Leading);
    let mut signs: Vec<FirstSign> = leading
        .filter_map(|line| {
            let since = moved_on(line, episode.onset.plus(-BEFORE_ONSET), drop, last)?;
            Some(FirstSign { signal: line.series.signal.clone(), since, days_before: drop.since(since) })
        })
        .collect();
    signs.sort_by(|a, b| a.since.cmp(&b.since).then_with(|| a.signal.id.cmp(&b.signal.id)));
    signs
}

/// Since when a signal was out of its band in an episode: where it was on the Day of the drop, or is today when that is
/// still ahead, the first Day of that stretch, which is what is shown on that Day; else of the first stretch that lasted.
fn moved_on(line: &Line, from: Day, drop: Day, last: Day) -> Option<Day> {
    let stayed = |day: &Day| (0..STAYED).all(|before| out_since(line, day.plus(-before)).is_some());
    let mut lasting = from.to(last).filter(stayed).filter_map(|day| out_since(line, day));
    let at_drop = out_since(line, drop.min(line.series.to()));
    let first = lasting.next()?;
    Some(at_drop.filter(|since| *since == first || lasting.any(|one| one == *since)).unwrap_or(first))
}
