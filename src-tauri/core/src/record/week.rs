//! The weekly review: what was answered about a week in three minutes. Every item can be left out.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::day::Day;

/// How far the person could follow the chain from one thing they did.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum ChainReach {
    /// All the way to an ambition.
    AllTheWay,
    /// To a step below the ambition.
    Part,
    /// It was lost on the way.
    Lost,
}

impl ChainReach {
    /// Every answer, in the order they are offered.
    pub const ALL: [ChainReach; 3] = [ChainReach::AllTheWay, ChainReach::Part, ChainReach::Lost];

    /// The word it is stored under.
    pub fn name(self) -> &'static str {
        match self {
            ChainReach::AllTheWay => "all_the_way",
            ChainReach::Part => "part",
            ChainReach::Lost => "lost",
        }
    }

    /// The answer stored under this word.
    pub fn named(name: &str) -> Option<ChainReach> {
        ChainReach::ALL.into_iter().find(|reach| reach.name() == name)
    }
}

/// Habits that are ticked, in the order they are asked.
pub const HABITS: [&str; 4] = ["wrote", "told", "findable", "asked"];
/// What the hours off were like, in the order it is asked (the four recovery experiences of Sonnentag & Fritz 2007, in our
/// own words).
pub const OFF_HOURS: [&str; 4] = ["switched_off", "relaxed", "got_better", "decided"];
/// Weeks in a row with a lost chain after which the weekly review mentions it.
const LOST_WEEKS: usize = 2;

/// What was answered about a week; an answer that is missing was left out. The form of the window, the stored row and the
/// export all have these fields.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default)]
#[ts(export, rename = "WeekDraft")]
pub struct WeekAnswers {
    /// How worn down by work, 0 not at all to 4 most of the time.
    pub worn: Option<u8>,
    /// How much one cared about the work, 0 hardly to 4 a lot.
    pub cared: Option<u8>,
    /// What was done, the first third of the sentence "I did …".
    pub did: String,
    /// The second third: "because it tells me …".
    pub tells: String,
    /// The last third: "which matters for …".
    pub matters: String,
    /// How far the chain could be followed.
    #[serde(rename = "trace")]
    pub chain: Option<ChainReach>,
    /// Ideas dropped or parked: 0, 1, or 2 for more.
    pub dropped: Option<u8>,
    /// The cheapest test that decided one.
    pub test: String,
    /// Days stuck, 0 to 7.
    pub stuck_days: Option<u8>,
    /// What being stuck taught; empty where nothing was.
    pub stuck_taught: String,
    /// Those of [`HABITS`] that were ticked.
    pub habits: Vec<String>,
    /// How far out the work was, −2 well inside one's range to 2 far beyond; 0 is just beyond.
    pub reach: Option<i8>,
    /// Those of [`OFF_HOURS`] that were ticked.
    pub off_hours: Vec<String>,
    /// One thing to make lighter next week.
    pub lighter: String,
}

/// A weekly review.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WeekReview {
    /// The Monday of the week it is about.
    pub week: Day,
    /// What was answered.
    pub answers: WeekAnswers,
}

/// The Monday of a Day's week. The week of a review is ISO's, wherever the charts' weeks begin.
pub fn week_of(day: Day) -> Day {
    day.plus(-(day.weekday() as i64))
}

/// Whether the chain was lost two weeks running, the later of them within the last fortnight.
pub fn chain_is_lost(reviews: &[WeekReview], today: Day) -> bool {
    let mut last: Vec<&WeekReview> =
        reviews.iter().filter(|review| review.answers.chain.is_some() && review.week <= today).collect();
    last.sort_by_key(|review| std::cmp::Reverse(review.week));
    let recent = last.first().is_some_and(|review| week_of(today).since(review.week) <= 14);
    let running = last.windows(2).take(LOST_WEEKS - 1).all(|pair| pair[0].week.since(pair[1].week) == 7);
    recent
        && last.len() >= LOST_WEEKS
        && running
        && last.iter().take(LOST_WEEKS).all(|review| review.answers.chain == Some(ChainReach::Lost))
}

/// The mean reach of the last six weeks, once four of them were answered: below 0 well inside one's range, above 0
/// beyond it.
pub fn drift(reviews: &[WeekReview], today: Day) -> Option<f64> {
    const WEEKS: i64 = 6;
    const ENOUGH: usize = 4;
    let recent = |review: &&WeekReview| (0..WEEKS * 7).contains(&week_of(today).since(review.week));
    let reach: Vec<f64> =
        reviews.iter().filter(recent).filter_map(|review| review.answers.reach).map(f64::from).collect();
    (reach.len() >= ENOUGH).then(|| reach.iter().sum::<f64>() / reach.len() as f64)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn review(week: &str, chain: Option<ChainReach>, reach: Option<i8>) -> WeekReview {
        WeekReview { week: Day::parse(week).unwrap(), answers: WeekAnswers { chain, reach, ..WeekAnswers::default() } }
    }

    #[test]
    fn a_week_begins_on_monday() {
        for day in ["2026-03-02", "2026-03-08"] {
            assert_eq!(week_of(Day::parse(day).unwrap()).to_string(), "2026-03-02");
        }
    }

    #[test]
    fn a_lost_chain_is_mentioned_only_two_weeks_running() {
        let today = Day::parse("2026-03-20").unwrap();
        let lost = |week| review(week, Some(ChainReach::Lost), None);
        assert!(!chain_is_lost(&[lost("2026-03-16")], today));
        assert!(chain_is_lost(&[lost("2026-03-09"), lost("2026-03-16")], today));
        assert!(!chain_is_lost(&[lost("2026-03-02"), lost("2026-03-16")], today));
        let found = review("2026-03-16", Some(ChainReach::Part), None);
        assert!(!chain_is_lost(&[lost("2026-03-02"), lost("2026-03-09"), found], today));
        assert!(!chain_is_lost(&[lost("2026-01-05"), lost("2026-01-12")], today));
    }

    #[test]
    fn drift_needs_four_of_six_weeks() {
        let today = Day::parse("2026-03-20").unwrap();
        let weeks = ["2026-02-16", "2026-02-23", "2026-03-02", "2026-03-09"];
        let reviews: Vec<WeekReview> = weeks.iter().map(|week| review(week, None, Some(-2))).collect();
        assert_eq!(drift(&reviews[1..], today), None);
        assert_eq!(drift(&reviews, today), Some(-2.0));
    }
}
