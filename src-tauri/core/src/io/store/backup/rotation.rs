//! Which copies are kept: the newest of each of the last days, weeks and months that have one.

use std::collections::BTreeSet;

use chrono::{Datelike, NaiveDate, NaiveDateTime};

/// How many copies are kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Kept {
    /// Days, of each the newest copy.
    pub days: usize,
    /// Weeks, from Monday on.
    pub weeks: usize,
    /// Months.
    pub months: usize,
}

/// What becomes of the other copies once there is a new one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Others {
    /// All stay, as before the data is changed as a whole.
    Stay,
    /// Those go that are more than is kept.
    Rotate(Kept),
    /// All go, whatever they are: they hold what is to be gone.
    Go,
}

/// A week of daily ones, a month of weekly ones and a year of monthly ones: our own choice.
pub const USUAL: Kept = Kept { days: 7, weeks: 4, months: 12 };

/// The places of the copies that may go, of those made at these times (UTC). The newest stays whatever is kept.
pub fn superfluous(made: &[NaiveDateTime], kept: Kept) -> Vec<usize> {
    let mut newest_first: Vec<usize> = (0..made.len()).collect();
    newest_first.sort_by_key(|at| std::cmp::Reverse((made[*at], *at)));
    let mut stay: BTreeSet<usize> = newest_first.first().copied().into_iter().collect();
    let day = |at: &usize| made[*at].date();
    let monday = |at: &usize| day(at).week(chrono::Weekday::Mon).first_day();
    let month = |at: &usize| day(at).with_day(1).unwrap_or_default();
    stay.extend(newest_of_each(&newest_first, day, kept.days));
    stay.extend(newest_of_each(&newest_first, monday, kept.weeks));
    stay.extend(newest_of_each(&newest_first, month, kept.months));
    (0..made.len()).filter(|at| !stay.contains(at)).collect()
}

/// The first of each span, as many spans as are kept.
fn newest_of_each(newest_first: &[usize], span: impl Fn(&usize) -> NaiveDate, count: usize) -> Vec<usize> {
    let mut found: Vec<(NaiveDate, usize)> = Vec::new();
    for at in newest_first {
        if found.len() == count {
            break;
        }
        if found.last().is_none_or(|(last, _)| *last != span(at)) {
            found.push((span(at), *at));
        }
    }
    found.into_iter().map(|(_, at)| at).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn made(days: &[&str]) -> Vec<NaiveDateTime> {
        days.iter().map(|text| format!("{text}:00").parse().unwrap()).collect()
    }

    #[test]
    fn a_week_of_days_a_month_of_weeks_and_a_year_of_months_stay() {
        let first: NaiveDate = "2025-01-01".parse().unwrap();
        let daily: Vec<NaiveDateTime> =
            first.iter_days().take(500).map(|day| day.and_hms_opt(8, 0, 0).unwrap()).collect();
        let gone: BTreeSet<usize> = superfluous(&daily, USUAL).into_iter().collect();
        let stay: Vec<String> =
            (0..daily.len()).filter(|at| !gone.contains(at)).map(|at| daily[at].date().to_string()).collect();
        assert_eq!(stay.last().unwrap(), "2026-05-15");
        assert_eq!(stay[stay.len() - 7], "2026-05-09", "seven days");
        assert!(
            stay.contains(&"2026-05-03".to_owned()) && stay.contains(&"2026-04-26".to_owned()),
            "the Sundays before"
        );
        assert!(stay.contains(&"2026-04-30".to_owned()) && stay.contains(&"2025-06-30".to_owned()), "ends of months");
        assert!(!stay.contains(&"2025-05-31".to_owned()), "thirteen months ago");
        // Of this week's days one stands for the week as well, and of this month's days one for the month.
        assert_eq!(stay.len(), 7 + 2 + 11, "{stay:?}");
    }

    #[test]
    fn of_one_day_the_newest_stays_and_the_newest_of_all_whatever_is_kept() {
        let all = made(&["2026-03-02T08:00", "2026-03-02T20:00", "2026-03-02T12:00"]);
        assert_eq!(superfluous(&all, USUAL), [0, 2]);
        assert_eq!(superfluous(&all, Kept { days: 0, weeks: 0, months: 0 }), [0, 2]);
        assert_eq!(superfluous(&[], USUAL), Vec::<usize>::new());
    }

    #[test]
    fn taking_away_what_is_superfluous_once_more_takes_nothing() {
        let mut lot = fastrand::Rng::with_seed(2);
        let start: NaiveDateTime = "2024-01-01T00:00:00".parse().unwrap();
        for _ in 0..50 {
            let mut all: Vec<NaiveDateTime> =
                (0..lot.usize(0..200)).map(|_| start + chrono::TimeDelta::minutes(lot.i64(0..1_000_000))).collect();
            let gone = superfluous(&all, USUAL);
            let mut at = 0;
            all.retain(|_| {
                at += 1;
                !gone.contains(&(at - 1))
            });
            assert!(superfluous(&all, USUAL).is_empty());
        }
    }
}
