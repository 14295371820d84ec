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
