//! First signs: which signals moved first in an episode, and how many Days before output dropped.

use super::{Trace, signature::drop_of};
use crate::{
    day::Day,
    evidence::{Line, OUT_OF_BAND},
    record::event::Episode,
    signal::{Role, Signal},
};

/// Signs are looked for from two weeks before the onset the person named, for memory is only about right, ...
const BEFORE_ONSET: i64 = 14;
/// ... and count when they stay out of their band for this many judged Days in a row.
const STAYED: usize = 3;

/// A signal that moved in an episode.
#[derive(Debug, Clone, PartialEq)]
pub struct FirstSign {
    /// The leading signal that moved.
    pub signal: Signal,
    /// The first Day it was out of its band, to stay there.
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
            let since = moved_on(line, episode.onset.plus(-BEFORE_ONSET), last)?;
            Some(FirstSign { signal: line.series.signal.clone(), since, days_before: drop.since(since) })
        })
        .collect();
    signs.sort_by(|a, b| a.since.cmp(&b.since).then_with(|| a.signal.id.cmp(&b.signal.id)));
    signs
}

/// The first Day of the first stretch out of band that lasts.
fn moved_on(line: &Line, from: Day, last: Day) -> Option<Day> {
    let mut stretch: Option<(Day, usize)> = None;
    for day in from.to(last) {
        let Some(judged) = line.on(day).filter(|judged| judged.is_judged()) else { continue };
        stretch = match (judged.strength > OUT_OF_BAND, stretch) {
            (true, Some((since, days))) => Some((since, days + 1)),
            (true, None) => Some((day, 1)),
            (false, _) => None,
        };
        if let Some((since, STAYED)) = stretch {
            return Some(since);
        }
    }
    None
}
