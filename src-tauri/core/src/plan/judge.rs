//! Judging rows: settled, one hard morning (a blip), or two in a row (a flare).
//!
//! One rating carries an error of about a tenth of its scale (Dejonckheere et al. 2022), and return-to-activity rules
//! after concussion allow a brief rise of two points of ten. So two points below the reference is a hard morning, and two
//! hard mornings in a row are a flare.

use super::{Row, Start};

/// Half points: one point.
const ONE: u32 = 2;
/// Answers that a reference rests on: up to a week, at least three.
const REFERENCE_ANSWERS: (usize, usize) = (3, 7);
/// Signs above the start's that make a hard morning.
const MORE_SIGNS: u32 = 2;
/// Half points: a day this little below the reference is still a settled one.
const SETTLED_WITHIN: u32 = ONE;
/// Half points: two points, a hard morning.
const HARD_BELOW: u32 = 2 * ONE;
/// Two hard mornings this many days apart still count as in a row, since a day between may be unanswered.
const IN_A_ROW_DAYS: i64 = 3;

/// What a row is held against.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Reference {
    /// Energy, in half points, where known. It never falls within a plan.
    pub energy: Option<u32>,
    /// Signs at the start, where known. It stays.
    pub signs: Option<u32>,
}

impl Reference {
    /// The reference at the start of a plan.
    pub fn at_start(start: &Start) -> Reference {
        Reference { energy: within_usual(start.energy, start.usual_energy), signs: start.signs }
    }

    /// The reference on entering a step of the ladder, from the rows so far: it may rise, up to the usual energy, and never falls.
    #[must_use]
    pub fn raised(self, rows: &[Row], usual_energy: Option<u32>) -> Reference {
        let (least, most) = REFERENCE_ANSWERS;
        let answers: Vec<u32> = rows.iter().rev().filter_map(|row| row.energy).take(most).collect();
        let median = if answers.len() < least { None } else { median_halves(&answers) };
        Reference { energy: self.energy.max(within_usual(median, usual_energy)), ..self }
    }

    /// Whether a row was answered and is no lower than one point below the reference. While nothing is known to hold it
    /// against, it is not called settled.
    pub fn is_settled(self, row: &Row) -> bool {
        row.energy.zip(self.energy).is_some_and(|(energy, reference)| doubled(energy) + SETTLED_WITHIN >= reference)
    }

    /// Whether an answered row was a hard one, and by what.
    pub fn hard(self, row: &Row) -> Option<Hard> {
        let energy = row.energy?;
        let low = self.energy.filter(|reference| doubled(energy) + HARD_BELOW <= *reference);
        let more = row.signs.zip(self.signs).filter(|(now, start)| *now >= start.saturating_add(MORE_SIGNS));
        match (low, more) {
            (Some(reference), _) => Some(Hard::Energy { energy, reference }),
            (None, Some((now, start))) => Some(Hard::Signs { now, start }),
            (None, None) => None,
        }
    }
}

/// What made a morning hard.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Hard {
    /// Energy well below the reference.
    Energy {
        /// As answered, 0 to 10.
        energy: u32,
        /// The energy it was compared with, in half points.
        reference: u32,
    },
    /// More signs out of their band than at the start.
    Signs {
        /// Signs out of their band that morning.
        now: u32,
        /// Signs out of their band at the start of the plan.
        start: u32,
    },
}

/// A row, and what was seen in it on the morning it was judged. A row is judged once: a reference that rises later does
/// not make an old morning hard.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Judged {
    /// The row as it was known that morning.
    pub row: Row,
    /// What made the morning hard; `None` where it was not.
    pub hard: Option<Hard>,
    /// Whether its Day kept inside the plan's own cap and ceiling.
    pub inside_cap: bool,
}

/// The two hard answered mornings in a row that make a flare as of the last row, if they do.
pub fn flare(rows: &[Judged]) -> Option<(Hard, Hard)> {
    let (last, earlier) = rows.split_last()?;
    let before = earlier.iter().rev().find(|judged| judged.row.energy.is_some())?;
    let near = last.row.day.since(before.row.day) <= IN_A_ROW_DAYS;
    before.hard.zip(last.hard).filter(|_| near)
}

/// The median in half points of whole points.
pub fn median_halves(points: &[u32]) -> Option<u32> {
    let mut sorted = points.to_vec();
    sorted.sort_unstable();
    let middle = sorted.len() / 2;
    match sorted.len() {
        0 => None,
        length if length % 2 == 1 => Some(doubled(sorted[middle])),
        _ => Some(sorted[middle - 1].saturating_add(sorted[middle])),
    }
}

/// Whole points in half points.
fn doubled(points: u32) -> u32 {
    points.saturating_mul(ONE)
}

fn within_usual(energy: Option<u32>, usual: Option<u32>) -> Option<u32> {
    energy.map(|energy| usual.map_or(energy, |usual| energy.min(usual)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::day::Day;

    const REFERENCE: Reference = Reference { energy: Some(8), signs: Some(2) };

    fn judged(rows: &[Row]) -> Vec<Judged> {
        rows.iter().map(|row| Judged { row: *row, hard: REFERENCE.hard(row), inside_cap: true }).collect()
    }

    fn rows(energies: &str) -> Vec<Row> {
        let first = Day::parse("2026-03-02").unwrap();
        let row = |(at, text): (usize, &str)| Row {
            day: first.plus(at as i64),
            load_minutes: Some(180),
            energy: text.parse().ok(),
            signs: Some(2),
            sleep_minutes: None,
        };
        energies.split_whitespace().enumerate().map(row).collect()
    }

    #[test]
    fn two_hard_mornings_in_a_row_are_a_flare_one_is_not() {
        for (energies, flare) in [
            ("4 4 2", false),
            ("4 2 2", true),
            ("2 4 2", false),
            ("2 _ 2", true),
            ("2 _ _ 2", true),
            ("2 _ _ _ 2", false),
            ("2 2 _", false),
            ("3 3 3", false),
        ] {
            assert_eq!(super::flare(&judged(&rows(energies))).is_some(), flare, "{energies}");
        }
    }

    #[test]
    fn two_points_below_the_reference_are_hard_and_one_is_still_settled() {
        let row = |energy, signs| Row { energy: Some(energy), signs: Some(signs), ..rows("0")[0] };
        for (energy, hard, settled) in [(4, false, true), (3, false, true), (2, true, false), (0, true, false)] {
            let row = row(energy, 2);
            assert_eq!(REFERENCE.hard(&row).is_some(), hard, "energy {energy} against 4");
            assert_eq!(REFERENCE.is_settled(&row), settled, "energy {energy} against 4");
        }
        for (signs, hard) in [(3, None), (4, Some(Hard::Signs { now: 4, start: 2 }))] {
            assert_eq!(REFERENCE.hard(&row(4, signs)), hard, "{signs} signs, two at the start");
        }
    }

    #[test]
    fn a_reference_is_the_median_of_three_to_seven_answers_up_to_the_usual_energy_and_never_falls() {
        let raised = |energies: &str, usual| REFERENCE.raised(&rows(energies), usual).energy;
        for (energies, reference) in
            [("9 9", 8), ("5 6 9", 12), ("9 9 9 5 5 5 5 _ 5 5 5", 10), ("9 9 5 5 5 6 6 6 6", 12), ("1 1 1", 8)]
        {
            assert_eq!(raised(energies, None), Some(reference), "{energies}");
        }
        assert_eq!((raised("9 9 9", Some(14)), raised("9 9 9", Some(18))), (Some(14), Some(18)));
    }

    #[test]
    fn two_more_signs_are_as_hard_as_two_points_less() {
        let mut hard = rows("4 4");
        hard.iter_mut().for_each(|row| row.signs = Some(4));
        let signs = Hard::Signs { now: 4, start: 2 };
        assert_eq!(flare(&judged(&hard)), Some((signs, signs)), "the signs, since energy was as before");
    }

    #[test]
    fn what_is_not_known_is_neither_good_nor_bad() {
        let unknown = Reference { energy: None, signs: None };
        let row = Row { signs: Some(9), ..rows("0")[0] };
        assert_eq!(unknown.hard(&row), None);
        assert!(!unknown.is_settled(&row));
        assert_eq!(REFERENCE.hard(&Row { energy: None, ..row }), None, "signs alone do not answer a morning");
    }

    #[test]
    fn medians_are_in_half_points() {
        assert_eq!(median_halves(&[4, 5]), Some(9));
        assert_eq!(median_halves(&[5, 4, 4]), Some(8));
        assert_eq!(median_halves(&[]), None);
    }
}
