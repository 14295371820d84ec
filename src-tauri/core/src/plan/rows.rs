//! Rows: what is known of a Day and the morning after it, and since when.
//!
//! A Day is judged by what was known on the morning after. What is entered or corrected later counts in later mornings and
//! never moves an earlier one, so that a plan does not rewrite what somebody has lived by.

use std::collections::BTreeMap;

use crate::day::Day;

/// A Day and the morning after it; `None` where nothing was answered.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Row {
    /// The Day the focused work belongs to.
    pub day: Day,
    /// Focused minutes of the Day.
    pub load_minutes: Option<u32>,
    /// Energy the morning after, 0 to 10.
    pub energy: Option<u32>,
    /// Signs out of their band the morning after.
    pub signs: Option<u32>,
    /// Minutes of sleep in the night after the Day.
    pub sleep_minutes: Option<u32>,
}

impl Row {
    /// The row of a Day nobody answered for.
    fn unanswered(day: Day) -> Row {
        Row { day, load_minutes: None, energy: None, signs: None, sleep_minutes: None }
    }
}

/// A row as it is known from a morning on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct KnownRow {
    /// The first morning on which it is known.
    pub known_from: Day,
    /// The row as it is known from then on.
    pub row: Row,
}

impl KnownRow {
    /// A row that is answered in time: known on the morning after its Day.
    pub(super) fn in_time(row: &Row) -> KnownRow {
        KnownRow { known_from: row.day.plus(1), row: *row }
    }
}

/// Every version of every row, by Day.
pub(super) struct RowHistory {
    versions: BTreeMap<Day, Vec<KnownRow>>,
}

impl RowHistory {
    /// The history of rows in any order; of two that are known from the same morning on, the later in the list holds.
    pub fn of(rows: &[KnownRow]) -> RowHistory {
        let mut versions: BTreeMap<Day, Vec<KnownRow>> = BTreeMap::new();
        for known in rows {
            versions.entry(known.row.day).or_default().push(*known);
        }
        versions.values_mut().for_each(|of_a_day| of_a_day.sort_by_key(|known| known.known_from));
        RowHistory { versions }
    }

    /// The row of a Day as it is known on a morning.
    pub fn as_known_on(&self, morning: Day, day: Day) -> Row {
        let known = self.versions.get(&day).and_then(|all| all.iter().rfind(|known| known.known_from <= morning));
        known.map_or_else(|| Row::unanswered(day), |known| known.row)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_morning_knows_what_was_entered_by_then_and_the_last_correction_of_it() {
        let day = Day::parse("2026-03-02").unwrap();
        let version = |from: i64, load| KnownRow {
            known_from: day.plus(from),
            row: Row { load_minutes: load, ..Row::unanswered(day) },
        };
        let history = RowHistory::of(&[version(5, Some(30)), version(2, Some(10)), version(2, Some(20))]);
        for (morning, load) in [(1, None), (2, Some(20)), (4, Some(20)), (5, Some(30)), (9, Some(30))] {
            assert_eq!(history.as_known_on(day.plus(morning), day).load_minutes, load, "on morning {morning}");
        }
        assert_eq!(history.as_known_on(day.plus(9), day.plus(1)), Row::unanswered(day.plus(1)));
    }
}
