//! The usual as a figure, and since when a signal is away from it. Everything that names one or the other asks here.
//!
//! What is usual is the mean of four weeks: of the last Days within the band; while a signal is out of its band, of those
//! before it went out. So a shift is compared with what was there before it, and is not what one comes back to. The detector compares each Day with a
//! [`Baseline`](crate::baseline::Baseline) instead, which weekdays and single odd days hardly move: that is what notices a
//! shift, and this is what people are shown, since it can be read off their own days.

use super::{Judged, Line, OUT_OF_BAND};
use crate::day::Day;

/// Days over which the usual is read off: four weeks hold every weekday four times.
const BEFORE_DAYS: usize = 28;

impl Judged {
    /// Whether the Day says something about what is usual, as far as was known on `day`.
    fn tells(&self, day: Day) -> bool {
        self.left_out.is_none_or(|from| from > day)
    }
}

/// Since when a signal is out of its band: the first Day of the stretch that `day` is in; `None` while it is within.
pub fn out_since(line: &Line, day: Day) -> Option<Day> {
    let at = place(line, day)?;
    let is_out = line.days[at].strength > OUT_OF_BAND;
    is_out.then(|| line.series.from.plus(beginning(line, at) as i64))
}

/// What is usual on a Day, in the signal's unit; `None` where nothing was answered in the four weeks it is read off.
///
/// Days that were set aside, a plan's, and those of a marked hard time that is over are left out, and the four weeks reach
/// further back instead. So are Days out of band, for a Day within; a shift is measured against the four weeks before it
/// whatever they were, since warnings always were.
pub fn usual(line: &Line, day: Day) -> Option<f64> {
    let at = place(line, day)?;
    let is_out = |at: usize| line.days[at].strength > OUT_OF_BAND;
    let (before, in_shift) = if is_out(at) { (beginning(line, at), true) } else { (at, false) };
    let counts = |at: &usize| line.days[*at].tells(day) && (in_shift || !is_out(*at));
    let mut values: Vec<f64> =
        (0..before).rev().filter(counts).take(BEFORE_DAYS).filter_map(|at| line.series.values[at]).collect();
    values.reverse();
    line.series.signal.mean(values.into_iter())
}

/// The place of a Day in a line.
fn place(line: &Line, day: Day) -> Option<usize> {
    usize::try_from(day.since(line.series.from)).ok().filter(|at| *at < line.days.len())
}

/// The place of the first Day of the stretch out of band that holds this place.
fn beginning(line: &Line, at: usize) -> usize {
    line.days[..=at].iter().rposition(|judged| judged.strength <= OUT_OF_BAND).map_or(0, |calm| calm + 1)
}
