//! Red flags: when climbing stops and a card asks to be read. Never a diagnosis.

use super::{
    CardReason, Kind, Refusal, Start, SteadyReason,
    judge::{Judged, Reference, median_halves},
};
use crate::day::Day;

/// A review every three weeks, as Dutch guidance on overstrain has its contacts; not again within a week.
const REVIEW_DAYS: i64 = 21;
const REVIEWS_APART_DAYS: i64 = 7;
/// An Ease-off that has not reached its goal after two weeks hands over.
const EASE_OFF_DAYS: i64 = 14;
/// Energy no better than at the start after four weeks brings a card: our own choice, like the numbers below.
const NO_BETTER_DAYS: i64 = 28;
const NO_BETTER_ANSWERS: usize = 7;
/// Energy of 0 or 1 on three answers in a row brings one.
const VERY_LOW: u32 = 1;
const VERY_LOW_ANSWERS: usize = 3;
/// Average sleep below six hours over two weeks brings one.
const SHORT_SLEEP_MINUTES: u32 = 360;
const SHORT_SLEEP_DAYS: usize = 14;
const SHORT_SLEEP_ANSWERS: usize = 7;
/// Two spells in which energy fell by three points within two days after days inside the cap, or two reviews that report it,
/// turn a plan to keep-steady: step-by-step increases do not suit every kind of exhaustion (NICE NG206, 2021).
const DROP_HALVES: u32 = 6;
const DROPS: u32 = 2;
/// Drops this many days apart or less are one spell.
const SPELL_DAYS: i64 = 3;
const WORSE_REVIEWS: u32 = 2;

/// What has stopped the climbing, and what adds up to it.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Flags {
    card: Option<CardReason>,
    steady: bool,
    drops: u32,
    last_drop: Option<Day>,
    worse_reviews: u32,
    last_review: Option<Day>,
}

impl Flags {
    /// Why a card waits to be read, where one does.
    pub fn card(&self) -> Option<CardReason> {
        self.card
    }

    /// Whether no steps are offered any more.
    pub fn is_steady(&self) -> bool {
        self.steady
    }

    /// Brings a card, unless one waits already; whether it is new.
    pub fn bring_card(&mut self, why: CardReason) -> bool {
        let is_new = self.card.is_none();
        self.card = self.card.or(Some(why));
        is_new
    }

    pub fn read_card(&mut self) -> Result<(), Refusal> {
        self.card.take().map(|_| ()).ok_or(Refusal::NoCard)
    }

    /// Keeps the plan steady from now on; whether that is new.
    pub fn keep_steady(&mut self) -> bool {
        !std::mem::replace(&mut self.steady, true)
    }

    /// Takes a review; why the plan keeps steady, when it adds up to that.
    pub fn review(&mut self, day: Day, worse: bool) -> Result<Option<SteadyReason>, Refusal> {
        if self.last_review.is_some_and(|last| day.since(last) < REVIEWS_APART_DAYS) {
            return Err(Refusal::ReviewedLately);
        }
        self.last_review = Some(day);
        self.worse_reviews += u32::from(worse);
        Ok((self.worse_reviews >= WORSE_REVIEWS).then_some(SteadyReason::Reviews))
    }

    /// Counts a drop of energy, once a spell; why the plan keeps steady, when it adds up to that.
    pub fn count_drop(&mut self, day: Day) -> Option<SteadyReason> {
        if self.last_drop.is_some_and(|last| day.since(last) <= SPELL_DAYS) {
            return None;
        }
        (self.drops, self.last_drop) = (self.drops + 1, Some(day));
        (self.drops >= DROPS).then_some(SteadyReason::Drops)
    }
}

/// Whether a review is due so many days after the start.
pub(super) fn is_review_due(days: i64) -> bool {
    days > 0 && days % REVIEW_DAYS == 0
}

/// Whether a plan that is still below its goal hands over, so many days after the start.
pub(super) fn hands_over(kind: Kind, days: i64) -> bool {
    kind == Kind::EaseOff && days == EASE_OFF_DAYS
}

/// Why the last rows bring a card on a morning, if they do.
pub(super) fn card_reason(day: Day, start: &Start, judged: &[Judged]) -> Option<CardReason> {
    no_better(day, start, judged).or_else(|| very_low(judged)).or_else(|| short_sleep(judged))
}

/// Once, four weeks in: energy no better than at the start, when there was room to get better.
fn no_better(day: Day, start: &Start, judged: &[Judged]) -> Option<CardReason> {
    let at_start = start.energy.filter(|energy| start.usual_energy.is_none_or(|usual| *energy < usual))?;
    let lately: Vec<u32> = answers(judged).take(NO_BETTER_ANSWERS).collect();
    let now = median_halves(&lately).filter(|_| lately.len() == NO_BETTER_ANSWERS)?;
    let first_time = day.since(start.day) == NO_BETTER_DAYS;
    (first_time && now <= at_start).then_some(CardReason::NoBetter { now, at_start })
}

fn very_low(judged: &[Judged]) -> Option<CardReason> {
    let newest_is_new = judged.last().is_some_and(|judged| judged.row.energy.is_some());
    let lately: Vec<u32> = answers(judged).take(VERY_LOW_ANSWERS).collect();
    let all_low = lately.len() == VERY_LOW_ANSWERS && lately.iter().all(|energy| *energy <= VERY_LOW);
    (newest_is_new && all_low).then_some(CardReason::VeryLowEnergy)
}

/// When the average falls below the line, not again on each Day that follows.
fn short_sleep(judged: &[Judged]) -> Option<CardReason> {
    let minutes = mean_sleep(judged).filter(|now| *now < SHORT_SLEEP_MINUTES)?;
    let (_, before) = judged.split_last()?;
    let was_short = mean_sleep(before).is_some_and(|before| before < SHORT_SLEEP_MINUTES);
    (!was_short).then_some(CardReason::ShortSleep { minutes })
}

/// Mean minutes of sleep over the last two weeks, where enough nights are known.
fn mean_sleep(judged: &[Judged]) -> Option<u32> {
    let lately = judged.iter().rev().take(SHORT_SLEEP_DAYS);
    let nights: Vec<u32> = lately.filter_map(|judged| judged.row.sleep_minutes).collect();
    let sum = nights.iter().copied().fold(0, u32::saturating_add);
    (nights.len() >= SHORT_SLEEP_ANSWERS).then(|| sum / nights.len() as u32)
}

/// Whether energy lay three points below the reference on the two answers after a Day inside the cap and the ceiling.
pub(super) fn is_drop(judged: &[Judged], reference: Reference, day_ceiling: u32) -> bool {
    let (Some(reference), [.., before, last]) = (reference.energy, judged) else { return false };
    let low = |energy: Option<u32>| energy.is_some_and(|energy| energy * 2 + DROP_HALVES <= reference);
    let inside = before.inside_cap && before.row.load_minutes.is_some_and(|minutes| minutes <= day_ceiling);
    inside && low(before.row.energy) && low(last.row.energy)
}

/// Answers about energy, the newest first.
fn answers(judged: &[Judged]) -> impl Iterator<Item = u32> {
    judged.iter().rev().filter_map(|judged| judged.row.energy)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::Row;

    fn day(after: i64) -> Day {
        Day::parse("2026-03-02").unwrap().plus(after)
    }

    fn start(energy: Option<u32>) -> Start {
        Start {
            day: day(0),
            kind: Kind::Rebuild,
            baseline_minutes: 1800,
            workdays: 5,
            usual_energy: Some(14),
            recent_load_minutes: Some(3400),
            signs: Some(2),
            energy,
            sleep_minutes: None,
            target_percent: 100,
        }
    }

    /// A row a Day from the first on, with energy and minutes of sleep; `None` for a Day without an answer.
    fn judged(answers: &[(Option<u32>, Option<u32>)]) -> Vec<Judged> {
        let row = |(at, (energy, sleep_minutes)): (usize, &(Option<u32>, Option<u32>))| Row {
            day: day(at as i64),
            load_minutes: Some(200),
            energy: *energy,
            signs: Some(1),
            sleep_minutes: *sleep_minutes,
        };
        answers.iter().enumerate().map(row).map(|row| Judged { row, hard: None, inside_cap: true }).collect()
    }

    fn energies(answers: &[Option<u32>]) -> Vec<Judged> {
        judged(&answers.iter().map(|energy| (*energy, None)).collect::<Vec<_>>())
    }

    fn nights(minutes: &[u32]) -> Vec<Judged> {
        judged(&minutes.iter().map(|minutes| (Some(5), Some(*minutes))).collect::<Vec<_>>())
    }

    #[test]
    fn the_calendar_asks_for_a_review_every_three_weeks_and_an_ease_off_hands_over_after_two() {
        let due: Vec<i64> = (0..64).filter(|days| is_review_due(*days)).collect();
        assert_eq!(due, [21, 42, 63]);
        let hand_over: Vec<i64> = (0..64).filter(|days| hands_over(Kind::EaseOff, *days)).collect();
        assert_eq!(hand_over, [14]);
        assert!(!hands_over(Kind::Rebuild, 14) && !hands_over(Kind::RebuildLonger, 14));
    }

    #[test]
    fn the_second_review_that_is_worse_keeps_steady_and_reviews_are_a_week_apart() {
        let mut flags = Flags::default();
        assert_eq!(flags.review(day(0), true), Ok(None));
        assert_eq!(flags.review(day(6), true), Err(Refusal::ReviewedLately));
        assert_eq!(flags.review(day(7), false), Ok(None));
        assert_eq!(flags.review(day(14), true), Ok(Some(SteadyReason::Reviews)));
    }

    #[test]
    fn the_second_spell_of_drops_keeps_steady_and_a_spell_counts_once() {
        for (second, keeps) in [(3, None), (4, Some(SteadyReason::Drops))] {
            let mut flags = Flags::default();
            assert_eq!(flags.count_drop(day(0)), None);
            assert_eq!(flags.count_drop(day(second)), keeps, "{second} days after the first");
        }
        let mut flags = Flags::default();
        assert!(flags.keep_steady() && !flags.keep_steady(), "new once");
    }

    #[test]
    fn one_card_waits_at_a_time_until_it_is_read() {
        let mut flags = Flags::default();
        assert_eq!(flags.read_card(), Err(Refusal::NoCard));
        assert!(flags.bring_card(CardReason::Symptoms) && !flags.bring_card(CardReason::VeryLowEnergy));
        assert_eq!(flags.card(), Some(CardReason::Symptoms), "the first one stays");
        assert_eq!((flags.read_card(), flags.card()), (Ok(()), None));
    }

    #[test]
    fn energy_no_better_after_four_weeks_brings_a_card_once() {
        let answers = |energy, count| energies(&vec![Some(energy); count]);
        let card = |at, start_energy, rows: &[Judged]| no_better(day(at), &start(start_energy), rows);
        let reason = Some(CardReason::NoBetter { now: 8, at_start: 8 });
        assert_eq!(card(28, Some(8), &answers(4, 7)), reason);
        assert_eq!(card(27, Some(8), &answers(4, 7)), None, "a day early");
        assert_eq!(card(29, Some(8), &answers(4, 7)), None, "a day late");
        assert_eq!(card(28, Some(7), &answers(4, 7)), None, "half a point better");
        assert_eq!(card(28, Some(8), &answers(4, 6)), None, "too few answers");
        assert!(card(28, Some(13), &answers(4, 7)).is_some(), "begun below the usual energy");
        assert_eq!(card(28, Some(14), &answers(4, 7)), None, "begun at the usual energy");
    }

    #[test]
    fn three_very_low_answers_in_a_row_bring_a_card_on_the_morning_of_the_third() {
        let card = |answers: &[Option<u32>]| very_low(&energies(answers)).is_some();
        assert!(card(&[Some(5), Some(1), Some(0), Some(1)]));
        assert!(card(&[Some(1), None, Some(1), Some(1)]), "a day between may be unanswered");
        assert!(!card(&[Some(1), Some(1)]));
        assert!(!card(&[Some(1), Some(2), Some(1)]));
        assert!(!card(&[Some(1), Some(1), Some(1), None]), "not again on a day without an answer");
    }

    #[test]
    fn short_sleep_over_two_weeks_brings_a_card_when_it_begins() {
        let card = |minutes: &[u32]| short_sleep(&nights(minutes));
        let long_then = |last: u32| [&[360; 13][..], &[last]].concat();
        assert_eq!(card(&long_then(346)), Some(CardReason::ShortSleep { minutes: 359 }));
        assert_eq!(card(&long_then(360)), None, "six hours on average are enough");
        assert_eq!(card(&[300; 6]), None, "six nights are too few");
        assert_eq!(card(&[300; 7]), Some(CardReason::ShortSleep { minutes: 300 }));
        assert_eq!(card(&[300; 8]), None, "mentioned when it begins");
        let earlier = [&[0][..], &[360; 14]].concat();
        assert_eq!(mean_sleep(&nights(&earlier)), Some(360), "a night fifteen days ago is out of it");
    }

    #[test]
    fn a_drop_is_three_points_on_two_mornings_after_a_day_inside_the_plan() {
        let drop = |rows: &[Judged], ceiling| is_drop(rows, Reference { energy: Some(10), signs: None }, ceiling);
        let low = energies(&[Some(5), Some(2), Some(2)]);
        assert!(drop(&low, 200), "the ceiling itself is inside");
        assert!(!drop(&low, 199), "above the ceiling of the day");
        assert!(!drop(&energies(&[Some(2), Some(3)]), 200) && !drop(&energies(&[Some(3), Some(2)]), 200));
        assert!(!drop(&energies(&[Some(2)]), 200) && !drop(&energies(&[Some(2), None]), 200));
        let mut over_the_cap = low.clone();
        over_the_cap[1].inside_cap = false;
        assert!(!drop(&over_the_cap, 200));
        let mut unknown = low.clone();
        unknown[1].row.load_minutes = None;
        assert!(!drop(&unknown, 200));
        assert!(!is_drop(&low, Reference { energy: None, signs: None }, 200));
    }
}
