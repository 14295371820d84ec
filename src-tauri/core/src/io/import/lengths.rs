//! Whether the bare numbers of a column of lengths are hours or minutes: judged over the whole column, for a single 6 may be
//! either. It knows no table and no signal.

use crate::signal::figures::Bare;

/// More hours than a night or a day's work has. A single bare number may be less of what one does, for nothing beside it
/// vouches for its unit.
const MOST_HOURS: f64 = Bare::NIGHT.most_hours;
/// Fewer minutes than a night has.
const SHORTEST_NIGHT: f64 = Bare::NIGHT.least_minutes;
const DAY_HOURS: f64 = 24.0;
const DAY_MINUTES: f64 = 1440.0;
/// So many small numbers are no chance: somebody counts in hours.
const ENOUGH: usize = 5;
/// The share of numbers that could be hours from which a column with longer ones is not clear.
const MOSTLY: f64 = 0.8;

/// How the numbers of a column read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Judged {
    /// As hours.
    Hours,
    /// As minutes.
    Minutes,
    /// Either makes sense, or neither.
    Unclear,
}

/// How a column's numbers read; none is none in both, so `None` where there is no other. `nights` are lengths around a
/// typical value, none of which is as short as a quarter of an hour.
pub fn judge(numbers: &[f64], nights: bool) -> Option<Judged> {
    let some: Vec<f64> = numbers.iter().copied().filter(|number| *number != 0.0).collect();
    if some.is_empty() {
        return None;
    }
    // What is no length at all says nothing about the others.
    let lengths: Vec<f64> = some.into_iter().filter(|one| is_hours(*one) || is_minutes(*one, nights)).collect();
    let count = |fits: &dyn Fn(f64) -> bool| lengths.iter().filter(|one| fits(**one)).count();
    let all = lengths.len();
    let (hours, minutes) = (count(&is_hours), count(&|one| is_minutes(one, nights)));
    let judged = if nights {
        // No number is both.
        match hours.cmp(&minutes) {
            std::cmp::Ordering::Greater => Judged::Hours,
            std::cmp::Ordering::Less => Judged::Minutes,
            std::cmp::Ordering::Equal => Judged::Unclear,
        }
    } else if hours == all && minutes == all {
        if all >= ENOUGH { Judged::Hours } else { Judged::Unclear }
    } else if hours == all {
        Judged::Hours
    } else if minutes == all && count(&|one| one > DAY_HOURS) > 0 && (hours as f64) < MOSTLY * all as f64 {
        Judged::Minutes
    } else {
        Judged::Unclear
    };
    Some(judged)
}

/// Whether a number makes sense as it was judged; none always does.
pub fn fits(judged: Judged, number: f64, nights: bool) -> bool {
    number == 0.0
        || match judged {
            Judged::Hours => is_hours(number),
            Judged::Minutes => is_minutes(number, nights),
            Judged::Unclear => false,
        }
}

fn is_hours(number: f64) -> bool {
    number > 0.0 && number <= MOST_HOURS
}

/// A fraction means hours.
fn is_minutes(number: f64, nights: bool) -> bool {
    let least = if nights { SHORTEST_NIGHT } else { 1.0 };
    number.fract() == 0.0 && (least..=DAY_MINUTES).contains(&number)
}

#[cfg(test)]
mod tests {
    use super::*;
    use Judged::{Hours, Minutes, Unclear};

    #[test]
    fn the_numbers_of_nights_are_told_apart_one_by_one() {
        for (numbers, judged) in [
            (&[7.0, 8.0, 6.5][..], Some(Hours)),
            (&[420.0, 480.0], Some(Minutes)),
            (&[7.0, 8.0, 450.0], Some(Hours)),
            (&[7.0, 420.0, 450.0], Some(Minutes)),
            (&[7.0, 420.0], Some(Unclear)),
            (&[7.0], Some(Hours)),
            (&[30.0, 45.0], Some(Unclear)),
            (&[0.0, 0.0], None),
            (&[0.0, 7.5], Some(Hours)),
            (&[-3.0, 7.5, 2000.0], Some(Hours)),
            (&[], None),
        ] {
            assert_eq!(judge(numbers, true), judged, "{numbers:?}");
        }
    }

    #[test]
    fn other_lengths_are_judged_together() {
        for (numbers, judged) in [
            (&[2.5, 1.0, 3.0][..], Some(Hours)),
            (&[90.0, 30.0, 120.0], Some(Minutes)),
            (&[30.0], Some(Minutes)),
            (&[0.0, 30.0, 0.0], Some(Minutes)),
            (&[2.0, 1.0, 3.0, 1.0], Some(Unclear)),
            (&[2.0, 0.0, 1.0, 3.0, 1.0, 0.0, 2.0], Some(Hours)),
            (&[5.0], Some(Unclear)),
            (&[5.0, 10.0, 15.0, 5.0, 90.0], Some(Unclear)),
            (&[5.0, 10.0, 15.0, 60.0, 90.0], Some(Minutes)),
            (&[5.0, 10.0, 20.0], Some(Unclear)),
            (&[2.5, 90.0], Some(Unclear)),
            (&[90.5, 30.5], Some(Unclear)),
            (&[2000.0, 45.0], Some(Minutes)),
            (&[0.0], None),
        ] {
            assert_eq!(judge(numbers, false), judged, "{numbers:?}");
        }
    }

    #[test]
    fn a_single_number_that_does_not_fit_is_known() {
        for (judged, number, nights, fit) in [
            (Hours, 16.0, false, true),
            (Hours, 17.0, false, false),
            (Hours, 0.0, true, true),
            (Minutes, 45.0, true, false),
            (Minutes, 45.0, false, true),
            (Minutes, 45.5, false, false),
            (Minutes, 1441.0, false, false),
            (Minutes, 0.0, true, true),
        ] {
            assert_eq!(fits(judged, number, nights), fit, "{number} as {judged:?}");
        }
    }
}
