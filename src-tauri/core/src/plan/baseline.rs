//! The usual week a plan is measured by.

/// One past week of focused work.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Week {
    /// Focused minutes of the week's seven Days.
    pub minutes: u32,
    /// Days with an entry.
    pub logged_days: u32,
    /// Working days off.
    pub days_off: u32,
    /// Whether the level was Learning or Steady all week.
    pub quiet: bool,
}

/// A week counts with at least this many days logged, and at most one working day off.
const LOGGED_DAYS: u32 = 4;
const DAYS_OFF: u32 = 1;
/// This many such weeks are needed.
const WEEKS: usize = 3;

/// The usual focused minutes of a week: the median of the weeks that were ordinary; `None` with fewer than three.
pub fn usual_week(weeks: &[Week]) -> Option<u32> {
    let ordinary = |week: &&Week| week.quiet && week.logged_days >= LOGGED_DAYS && week.days_off <= DAYS_OFF;
    let mut minutes: Vec<u32> = weeks.iter().filter(ordinary).map(|week| week.minutes).collect();
    minutes.sort_unstable();
    let middle = minutes.len() / 2;
    match minutes.len() {
        count if count < WEEKS => None,
        count if count % 2 == 1 => Some(minutes[middle]),
        _ => Some((minutes[middle - 1] + minutes[middle]) / 2),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_ordinary_weeks_make_the_usual_one() {
        let week = |minutes| Week { minutes, logged_days: 6, days_off: 0, quiet: true };
        assert_eq!(usual_week(&[week(1500), week(1800), week(1700)]), Some(1700));
        let strained = Week { quiet: false, ..week(3000) };
        let away = Week { days_off: 4, ..week(200) };
        assert_eq!(usual_week(&[week(1500), week(1800), week(1700), strained, away]), Some(1700));
        assert_eq!(usual_week(&[week(1500), week(1800), strained]), None);
    }

    #[test]
    fn a_week_counts_with_four_days_logged_and_one_working_day_off() {
        for (logged_days, days_off, counts) in [(4, 1, true), (3, 1, false), (4, 2, false)] {
            let week = Week { minutes: 1800, logged_days, days_off, quiet: true };
            assert_eq!(usual_week(&[week; 3]).is_some(), counts, "{logged_days} logged, {days_off} off");
        }
        let week = |minutes| Week { minutes, logged_days: 6, days_off: 0, quiet: true };
        let even = [1500, 1900, 1700, 1600].map(week);
        assert_eq!(usual_week(&even), Some(1650), "between the two in the middle");
    }
}
