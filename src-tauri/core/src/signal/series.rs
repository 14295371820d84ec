//! Series: the readings of one signal, as one number or nothing per Day.

use super::{Signal, catalog, clock};
use crate::{
    day::Day,
    record::{Answer, History, Reading, readings_of},
};

/// One value, or none, for every Day of a span, oldest first.
#[derive(Debug, Clone, PartialEq)]
pub struct Series {
    /// The signal they are readings of.
    pub signal: Signal,
    /// The first Day.
    pub from: Day,
    /// One value a Day in the signal's unit.
    pub values: Vec<Option<f64>>,
    /// Whether a Day's value was recorded too late to count as fresh.
    pub late: Vec<bool>,
}

impl Series {
    /// The value of a Day in the signal's unit; `None` when missing or outside the span.
    pub fn on(&self, day: Day) -> Option<f64> {
        usize::try_from(day.since(self.from)).ok().and_then(|at| self.values.get(at).copied().flatten())
    }

    /// The last Day of the span.
    pub fn to(&self) -> Day {
        self.from.plus(self.values.len() as i64 - 1)
    }
}

/// The series of `signal` from `from` to `to`, both included.
pub fn series(signal: &Signal, histories: &[History], from: Day, to: Day) -> Series {
    let length = usize::try_from(to.since(from) + 1).unwrap_or(0);
    let (mut values, mut late) = (vec![None; length], vec![false; length]);
    let mut put = |day: Day, value: Option<f64>, is_late: bool| {
        let at = usize::try_from(day.since(from)).ok().filter(|at| *at < length);
        if let (Some(at), Some(value)) = (at, value) {
            values[at] = Some(value);
            late[at] = is_late;
        }
    };
    for reading in readings_of(histories, signal.id.as_str()) {
        put(reading.day, reading.answer.number(), reading.late(signal.grace_days));
    }
    if signal.id.as_str() == catalog::BEDTIME_DELAY {
        for (reading, delay) in bedtime_delays(histories) {
            put(reading.day, delay, reading.late(signal.grace_days));
        }
    }
    if signal.empty_is_zero {
        fill_empty(signal, histories, from, &mut values);
    }
    Series { signal: signal.clone(), from, values, late }
}

/// A Day on which other signals were answered and this one, already followed, was not, means none of it.
fn fill_empty(signal: &Signal, histories: &[History], from: Day, values: &mut [Option<f64>]) {
    let own = readings_of(histories, signal.id.as_str());
    let Some(first) = own.first().map(|reading| reading.day) else { return };
    for reading in histories.iter().flat_map(|history| &history.readings).filter(|reading| reading.day >= first) {
        let at = usize::try_from(reading.day.since(from)).ok().filter(|at| *at < values.len());
        // "Not telling" is an answer, and no zero.
        let is_answered = own.binary_search_by_key(&reading.day, |answered| answered.day).is_ok();
        if let Some(at) = at.filter(|_| !is_answered) {
            values[at] = Some(0.0);
        }
    }
}

/// Every Day's bedtime with the minutes it was past the intended one, where both are known.
fn bedtime_delays(histories: &[History]) -> impl Iterator<Item = (&Reading, Option<f64>)> {
    let intended = readings_of(histories, catalog::INTENDED_BEDTIME);
    readings_of(histories, catalog::BEDTIME).iter().map(|bedtime| {
        let meant =
            intended.binary_search_by_key(&bedtime.day, |reading| reading.day).ok().map(|at| intended[at].answer);
        (bedtime, delay(bedtime.answer, meant))
    })
}

/// So much earlier than intended still is no delay: an early night, by six hours at most. Whatever lies further round the
/// clock was later instead, for nobody who means to be in bed at 23:00 goes there at 11:00 because it is early. Our own
/// choice.
const EARLY_MINUTES: f64 = 360.0;
/// The longest delay that is kept: half a turn of the clock, which is the range of the signal. Beyond it the way round
/// says less and less.
pub const MOST_DELAY_MINUTES: f64 = 720.0;

/// Minutes in bed later than meant, 0 to [`MOST_DELAY_MINUTES`]: the way round the clock from the intended time forward, as
/// long as it may be, unless that ends within the six hours before it. A night that something outside decided says nothing.
pub fn delay(bedtime: Answer, intended: Option<Answer>) -> Option<f64> {
    let (Answer::Value(bedtime), Some(Answer::Value(intended))) = (bedtime, intended) else {
        return None;
    };
    let past = (bedtime - intended).rem_euclid(clock::TURN);
    let is_early = past >= clock::TURN - EARLY_MINUTES;
    Some(if is_early { 0.0 } else { past.min(MOST_DELAY_MINUTES) })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::record::{SignalId, Source};

    fn at(hours: u32, minutes: u32) -> Answer {
        Answer::Value(f64::from(hours * 60 + minutes))
    }

    #[test]
    fn a_delay_goes_over_midnight_and_never_below_none() {
        for (intended, bedtime, expected) in [
            (at(23, 0), at(23, 40), Some(40.0)),
            (at(23, 0), at(1, 30), Some(150.0)),
            (at(0, 30), at(23, 50), Some(0.0)),
            (at(23, 0), Answer::External, None),
            (Answer::Skip, at(23, 0), None),
        ] {
            assert_eq!(delay(bedtime, Some(intended)), expected, "meant {intended:?}, was {bedtime:?}");
        }
        assert_eq!(delay(at(23, 0), None), None, "without a plan there is no delay");
    }

    #[test]
    fn up_to_six_hours_early_is_no_delay_and_anything_else_is_late_the_longer_way_round_too() {
        for (bedtime, expected) in [
            (at(11, 0), 720.0),
            (at(10, 59), 719.0),
            (at(16, 59), 720.0),
            (at(17, 0), 0.0),
            (at(17, 1), 0.0),
            (at(22, 59), 0.0),
            (at(23, 0), 0.0),
            (at(23, 1), 1.0),
            (at(6, 0), 420.0),
        ] {
            assert_eq!(delay(bedtime, Some(at(23, 0))), Some(expected), "in bed at {bedtime:?} instead of 23:00");
        }
        let signal = catalog::all().into_iter().find(|signal| signal.id.as_str() == catalog::BEDTIME_DELAY).unwrap();
        assert_eq!(signal.range, (0.0, MOST_DELAY_MINUTES), "what is worked out fits what is kept");
    }

    #[test]
    fn missing_days_stay_missing_and_a_day_off_is_no_work() {
        let day = Day::parse("2026-03-02").unwrap();
        let answered = |days, answer| Reading {
            day: day.plus(days),
            answer,
            source: Source::CheckIn,
            recorded_on: day.plus(days),
        };
        let histories = [History {
            signal: SignalId::parse("focus").unwrap(),
            readings: vec![answered(0, Answer::Value(240.0)), answered(2, Answer::Off), answered(3, Answer::Skip)],
        }];
        let focus = catalog::all().into_iter().find(|signal| signal.id.as_str() == "focus").unwrap();
        let line = series(&focus, &histories, day, day.plus(4));
        assert_eq!(line.values, [Some(240.0), None, Some(0.0), None, None]);
        assert_eq!(line.on(day), Some(240.0));
        assert_eq!(line.on(day.plus(-1)), None);
    }
}
