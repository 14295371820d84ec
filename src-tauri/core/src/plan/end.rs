//! The end: whether a plan was walked through.

use super::{Row, judge::Reference, ladder::Rung};
use crate::day::Day;

/// On the last step, half of the days were answered, four of five of those settled with one sign at most, and two weeks
/// were free of setbacks: our own choice, small and explainable.
const ANSWERED_ONE_OF: usize = 2;
const SETTLED_PERCENT: usize = 80;
const SIGNS_AT_MOST: u32 = 1;
const CLEAR_DAYS: i64 = 14;

/// Whether the last step of the ladder, with these rows since it was entered, completes the plan on the morning of a Day.
pub(super) fn is_complete(day: Day, rung: Rung, rows: &[Row], reference: Reference, last_flare: Option<Day>) -> bool {
    let least = rung.least_days as usize;
    if rows.len() < least {
        return false;
    }
    let answered: Vec<&Row> = rows[rows.len() - least..].iter().filter(|row| row.energy.is_some()).collect();
    // Signs that are not known hold nothing up.
    let quiet = |row: &&&Row| reference.is_settled(row) && row.signs.is_none_or(|signs| signs <= SIGNS_AT_MOST);
    let settled = answered.iter().filter(quiet).count();
    let clear = last_flare.is_none_or(|last| day.since(last) >= CLEAR_DAYS);
    clear && answered.len() * ANSWERED_ONE_OF >= least && settled * 100 >= answered.len() * SETTLED_PERCENT
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::Stage;

    const RUNG: Rung = Rung { percent: 100, cap_minutes: 1800, least_days: 28, stage: Stage::WatchedReturn };

    #[test]
    fn four_quiet_weeks_are_the_end() {
        let first = Day::parse("2026-04-03").unwrap();
        // Answered mornings, low ones among them, mornings with two signs, days since a setback.
        for (days, answered, low, signs, flare, complete) in [
            (28, 28, 0, 0, None, true),
            (27, 27, 0, 0, None, false),
            (28, 14, 0, 0, None, true),
            (28, 13, 0, 0, None, false),
            (28, 20, 4, 0, None, true),
            (28, 20, 5, 0, None, false),
            (28, 20, 0, 5, None, false),
            (28, 28, 0, 0, Some(14), true),
            (28, 28, 0, 0, Some(13), false),
        ] {
            let row = |at: i64| Row {
                day: first.plus(at),
                load_minutes: Some(240),
                energy: (at < answered).then_some(if at < low { 4 } else { 6 }),
                signs: Some(if at < signs { 2 } else { 1 }),
                sleep_minutes: None,
            };
            let (rows, today) = ((0..days).map(row).collect::<Vec<_>>(), first.plus(days));
            let reference = Reference { energy: Some(12), signs: Some(2) };
            let found = is_complete(today, RUNG, &rows, reference, flare.map(|ago: i64| today.plus(-ago)));
            assert_eq!(found, complete, "{answered} of {days} answered, {low} low, {signs} with signs, {flare:?}");
        }
    }
}
