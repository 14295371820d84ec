//! The rebound guard: after days of nearly nothing, full speed at once is what overuse comes back from.
//!
//! It watches without a plan, too. It suggests, mentions once that the first days back were too much, and never blocks.

use crate::day::Day;

/// A stretch off: this many Days in a row with at most this share of a usual day, all of them known.
const OFF_DAYS: usize = 3;
const OFF_PERCENT: u32 = 25;
/// It matters when there was a plan, a warning or a watch in the four weeks before it: after an ordinary holiday there is
/// no guard.
const RECENT_DAYS: i64 = 28;
/// The first days back: 60 % of a usual day twice, then 80 % three times: our own choice, like the lines below.
const SUGGESTED: [u32; 5] = [60, 60, 80, 80, 80];
/// Too much: one of the first three days above a usual day, or the three together above 2.4 of them.
const FIRST_DAYS: usize = 3;
const TOGETHER_PERCENT: u32 = 240;

/// What the guard has found on a Day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Guard {
    /// One of the first days back: about this many focused minutes would do.
    Suggested {
        /// Focused minutes.
        minutes: u32,
    },
    /// The first days back were too much; found once, on the morning after.
    TooMuch {
        /// Days off before.
        off_days: u32,
        /// The minutes of the Day that was too much.
        minutes: u32,
    },
}

/// What the guard finds on a Day, from the focused minutes of the Days before it, the newest last. `strained` lists Days on
/// which a plan ran or the level was Watch or higher; `planned` those of them that a plan kept small, which are no days
/// off: whoever did what the plan said is not told that they come back from a rest.
pub fn guard(
    day: Day,
    loads: &[(Day, Option<u32>)],
    usual_day: u32,
    strained: &[Day],
    planned: &[Day],
) -> Option<Guard> {
    let before = &loads[..loads.partition_point(|(on, _)| *on < day)];
    let is_little = |minutes: u32| minutes.saturating_mul(100) <= usual_day * OFF_PERCENT;
    let is_off = |(on, load): &(Day, Option<u32>)| load.is_some_and(is_little) && !planned.contains(on);
    // The days back are those since the last stretch off.
    let last_off = before.iter().rposition(is_off)?;
    let off_days = before[..=last_off].iter().rev().take_while(|one| is_off(one)).count();
    let first_off = before[last_off].0.plus(1 - off_days as i64);
    let recent = strained.iter().any(|on| *on < first_off && first_off.since(*on) <= RECENT_DAYS);
    if off_days < OFF_DAYS || !recent {
        return None;
    }
    let back: Vec<u32> = before[last_off + 1..].iter().map(|(_, load)| load.unwrap_or(0)).collect();
    match back.split_last() {
        Some((minutes, earlier))
            if back.len() <= FIRST_DAYS && is_too_much(&back, usual_day) && !is_too_much(earlier, usual_day) =>
        {
            Some(Guard::TooMuch { off_days: off_days as u32, minutes: *minutes })
        }
        _ => SUGGESTED.get(back.len()).map(|percent| Guard::Suggested { minutes: usual_day * percent / 100 }),
    }
}

/// Whether the first days back, in minutes, are too much at once.
fn is_too_much(back: &[u32], usual_day: u32) -> bool {
    let sum = back.iter().copied().fold(0, u32::saturating_add);
    back.iter().any(|minutes| *minutes > usual_day) || sum.saturating_mul(100) > usual_day * TOGETHER_PERCENT
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(after: i64) -> Day {
        Day::parse("2026-03-02").unwrap().plus(after)
    }

    /// What the guard finds each morning; `_` is a Day without an answer. A warning stood the Day before the first.
    fn found(loads: &str, strained: bool) -> Vec<Option<Guard>> {
        let loads: Vec<(Day, Option<u32>)> =
            loads.split_whitespace().enumerate().map(|(at, load)| (day(at as i64), load.parse().ok())).collect();
        let strained: Vec<Day> = strained.then(|| day(-1)).into_iter().collect();
        (1..=loads.len() as i64).map(|after| guard(day(after), &loads, 360, &strained, &[])).collect()
    }

    fn suggested(minutes: u32) -> Option<Guard> {
        Some(Guard::Suggested { minutes })
    }

    #[test]
    fn after_days_off_it_suggests_a_gradual_return() {
        let guards = found("0 0 60 0 200 210 260 280 280 300", true);
        assert_eq!(guards[..3], [None, None, suggested(216)]);
        assert_eq!(guards[4..], [suggested(216), suggested(288), suggested(288), suggested(288), None, None]);
    }

    #[test]
    fn one_word_when_the_first_days_back_were_too_much() {
        let guards = found("0 0 0 0 510 200 100", true);
        assert_eq!(guards[4], Some(Guard::TooMuch { off_days: 4, minutes: 510 }));
        assert_eq!(guards[5..], [suggested(288), suggested(288)], "mentioned once");
        let together = found("0 0 0 300 300 300", true);
        assert!(matches!(together[5], Some(Guard::TooMuch { .. })), "{together:?}");
    }

    #[test]
    fn an_ordinary_holiday_a_weekend_and_silence_have_no_guard() {
        assert!(found("0 0 0 0 510", false).iter().all(Option::is_none));
        assert!(found("300 0 0 400", true).iter().all(Option::is_none), "a weekend");
        assert!(found("_ _ _ _ 510", true).iter().all(Option::is_none), "nobody knows");
    }

    #[test]
    fn a_day_off_holds_a_quarter_of_a_usual_day_and_three_make_a_stretch() {
        for (loads, guarded) in [("90 90 90", true), ("90 90 91", false), ("300 90 90", false)] {
            assert_eq!(found(loads, true)[2].is_some(), guarded, "{loads}");
        }
    }

    #[test]
    fn too_much_is_more_than_a_usual_day_or_more_than_two_and_two_fifths_in_three() {
        for (loads, too_much) in [
            ("0 0 0 360", false),
            ("0 0 0 361", true),
            ("0 0 0 288 288 288", false),
            ("0 0 0 288 288 289", true),
            ("0 0 0 200 200 200 361", false),
        ] {
            let last = found(loads, true).pop().flatten();
            assert_eq!(matches!(last, Some(Guard::TooMuch { .. })), too_much, "{loads}");
        }
    }

    #[test]
    fn days_a_plan_kept_small_are_no_days_off() {
        let loads: Vec<(Day, Option<u32>)> = (0..4).map(|at| (day(at), Some(80))).collect();
        let guarded = |planned: &[i64]| {
            let planned: Vec<Day> = planned.iter().map(|at| day(*at)).collect();
            guard(day(4), &loads, 360, &[day(-1)], &planned).is_some()
        };
        assert!(guarded(&[]) && guarded(&[0]), "three days are left");
        assert!(!guarded(&[0, 1]) && !guarded(&[0, 1, 2, 3]));
    }

    #[test]
    fn strain_counts_for_four_weeks_before_the_first_day_off() {
        let loads: Vec<(Day, Option<u32>)> = (0..3).map(|at| (day(at), Some(0))).collect();
        let guarded = |strained: i64| guard(day(3), &loads, 360, &[day(strained)], &[]).is_some();
        assert!(guarded(-1) && guarded(-28) && !guarded(-29) && !guarded(0));
    }
}
