//! Judging rows: settled, a blip, or a flare.
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
/// Two hard mornings this many days apart still count as in a row, since a day between may be unanswered.
const IN_A_ROW_DAYS: i64 = 3;

/// What a row is held against.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Reference {
    /// Energy, in half points, where known. It never falls within a plan.
    pub energy: Option<u32>,
    /// Signs at the start.
    pub signs: u32,
}

impl Reference {
    /// The reference at the start of a plan.
    pub fn at_start(start: &Start) -> Reference {
        Reference { energy: within_usual(start.energy, start), signs: start.signs.unwrap_or(0) }
    }

    /// The reference on entering a rung, from the rows so far: it may rise, up to the usual energy, and never falls.
    #[must_use]
    pub fn raised(self, rows: &[Row], start: &Start) -> Reference {
        let (least, most) = REFERENCE_ANSWERS;
        let answers: Vec<u32> = rows.iter().rev().filter_map(|row| row.energy).take(most).collect();
        let median = if answers.len() < least { None } else { median_halves(&answers) };
        Reference { energy: self.energy.max(within_usual(median, start)), ..self }
    }

    /// Whether a row was answered and is no lower than one point below the reference.
    pub fn is_settled(self, row: &Row) -> bool {
        match (row.energy, self.energy) {
            (Some(energy), Some(reference)) => energy * ONE + ONE >= reference,
            (answered, _) => answered.is_some(),
        }
    }

    /// Whether a row was a hard one: energy two points lower, or two more signs.
    pub fn is_hard(self, row: &Row) -> bool {
        let Some(energy) = row.energy else { return false };
        let low = self.energy.is_some_and(|reference| energy * ONE + 2 * ONE <= reference);
        low || row.signs.is_some_and(|signs| signs >= self.signs + MORE_SIGNS)
    }

    /// The two hard answered rows that make a flare as of the last row, if they do.
    pub fn flare(self, rows: &[Row]) -> Option<(Row, Row)> {
        let mut answered = rows.iter().rev().filter(|row| row.energy.is_some());
        let (last, before) = (*answered.next()?, *answered.next()?);
        let fresh = rows.last().is_some_and(|row| row.day == last.day);
        let near = last.day.since(before.day) <= IN_A_ROW_DAYS;
        (fresh && near && self.is_hard(&last) && self.is_hard(&before)).then_some((before, last))
    }
}

/// The median in half points of whole points.
pub fn median_halves(points: &[u32]) -> Option<u32> {
    let mut sorted = points.to_vec();
    sorted.sort_unstable();
    let middle = sorted.len() / 2;
    match sorted.len() {
        0 => None,
        length if length % 2 == 1 => Some(sorted[middle] * ONE),
        _ => Some(sorted[middle - 1] + sorted[middle]),
    }
}

fn within_usual(energy: Option<u32>, start: &Start) -> Option<u32> {
    energy.map(|energy| start.usual_energy.map_or(energy, |usual| energy.min(usual)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::day::Day;

    const REFERENCE: Reference = Reference { energy: Some(8), signs: 2 };

    fn rows(energies: &str) -> Vec<Row> {
        let first = Day::parse("2026-03-02").unwrap();
        let row = |(at, text): (usize, &str)| Row {
            day: first.plus(at as i64),
            load_minutes: Some(180),
            energy: text.parse().ok(),
            signs: Some(2),
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
            ("2 _ _ _ 2", false),
            ("2 2 _", false),
            ("3 3 3", false),
        ] {
            assert_eq!(REFERENCE.flare(&rows(energies)).is_some(), flare, "{energies}");
        }
    }

    #[test]
    fn two_more_signs_are_as_hard_as_two_points_less() {
        let mut hard = rows("4 4");
        hard.iter_mut().for_each(|row| row.signs = Some(4));
        assert!(REFERENCE.flare(&hard).is_some());
    }

    #[test]
    fn medians_are_in_half_points() {
        assert_eq!(median_halves(&[4, 5]), Some(9));
        assert_eq!(median_halves(&[5, 4, 4]), Some(8));
        assert_eq!(median_halves(&[]), None);
    }
}
