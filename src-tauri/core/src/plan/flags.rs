//! Red flags: when climbing stops and a card asks to be read. Never a diagnosis.

use super::{CardReason, Happening, Kind, Refusal, SteadyReason, fold::Walk, judge::median_halves};
use crate::day::Day;

/// A review every three weeks, as Dutch guidance on overstrain has its contacts.
const REVIEW_DAYS: i64 = 21;
/// An Ease-off that has not reached its goal after two weeks hands over.
pub(super) const EASE_OFF_DAYS: i64 = 14;
/// The same rung for longer is said once: stay, step down, change the work, or talk to someone.
const STALLED_DAYS: usize = 21;
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
/// Two spells in which energy fell by three points within two days after days inside the cap, or two reviews that say so,
/// turn a plan to keep-steady: step-by-step increases do not suit every kind of exhaustion (NICE NG206, 2021).
const DROP_HALVES: u32 = 6;
const DROPS: usize = 2;
const WORSE_REVIEWS: u32 = 2;

impl Walk {
    /// What the calendar and the last rows bring on a morning, besides setbacks.
    pub(super) fn look_for_flags(&mut self, day: Day) {
        let since_start = day.since(self.start.day);
        if since_start > 0 && since_start % REVIEW_DAYS == 0 {
            self.note(Happening::ReviewDue);
        }
        if self.start.kind == Kind::EaseOff && since_start == EASE_OFF_DAYS && self.rung + 1 < self.rungs.len() {
            self.note(Happening::HandOver);
        }
        let watched = self.rung + 1 == self.rungs.len();
        if self.since_entry.len() == STALLED_DAYS + 1 && !watched {
            self.stalled = true;
            self.note(Happening::Stalled { cap_minutes: self.cap() });
        }
        if let Some(reason) = self.no_better(day).or_else(|| self.very_low()).or_else(|| self.short_sleep()) {
            self.bring_card(reason);
        }
        self.look_for_drops(day);
    }

    /// A card asks to be read; until then no step is offered.
    pub(super) fn bring_card(&mut self, reason: CardReason) {
        if self.card.is_none() {
            self.card = Some(reason);
            self.note(Happening::Card(reason));
        }
    }

    pub(super) fn review(&mut self, day: Day, worse: bool) -> Result<(), Refusal> {
        if self.last_review.is_some_and(|last| day.since(last) < REVIEW_DAYS / 3) {
            return Err(Refusal::ReviewedLately);
        }
        self.last_review = Some(day);
        self.worse_reviews += u32::from(worse);
        self.note(Happening::Reviewed { worse });
        if self.worse_reviews >= WORSE_REVIEWS {
            self.keep_steady(SteadyReason::Reviews);
        }
        Ok(())
    }

    /// Once, four weeks in: energy no better than at the start, when there was room to get better.
    fn no_better(&self, day: Day) -> Option<CardReason> {
        let at_start =
            self.start.energy.filter(|energy| self.start.usual_energy.is_none_or(|usual| *energy < usual))?;
        let answers: Vec<u32> = self.answers().take(NO_BETTER_ANSWERS).collect();
        let now = median_halves(&answers).filter(|_| answers.len() == NO_BETTER_ANSWERS)?;
        let first_time = day.since(self.start.day) == NO_BETTER_DAYS;
        (first_time && now <= at_start).then(|| CardReason::NoBetter { now, at_start })
    }

    fn very_low(&self) -> Option<CardReason> {
        let newest_is_new = self.rows.last().is_some_and(|judged| judged.row.energy.is_some());
        let low: Vec<u32> = self.answers().take(VERY_LOW_ANSWERS).collect();
        let all_low = low.len() == VERY_LOW_ANSWERS && low.iter().all(|energy| *energy <= VERY_LOW);
        (newest_is_new && all_low).then_some(CardReason::VeryLowEnergy)
    }

    /// Told when the average falls below the line, not again on each Day that follows.
    fn short_sleep(&self) -> Option<CardReason> {
        let average = |skip: usize| {
            let rows = self.rows.iter().rev().skip(skip).take(SHORT_SLEEP_DAYS);
            let nights: Vec<u32> = rows.filter_map(|judged| judged.row.sleep_minutes).collect();
            let sum: u32 = nights.iter().fold(0, |sum: u32, night| sum.saturating_add(*night));
            (nights.len() >= SHORT_SLEEP_ANSWERS).then(|| sum / nights.len() as u32)
        };
        let minutes = average(0).filter(|now| *now < SHORT_SLEEP_MINUTES)?;
        let was_short = average(1).is_some_and(|before| before < SHORT_SLEEP_MINUTES);
        (!was_short).then_some(CardReason::ShortSleep { minutes })
    }

    /// Energy three points below the reference on the two answers after a Day inside the cap.
    fn look_for_drops(&mut self, day: Day) {
        let Some(reference) = self.reference.energy else { return };
        let [.., before, last] = &self.rows[..] else { return };
        let low = |energy: Option<u32>| energy.is_some_and(|energy| energy * 2 + DROP_HALVES <= reference);
        let inside = before.row.load_minutes.is_some_and(|minutes| minutes <= self.day_ceiling()) && before.inside_cap;
        let told = self.drops.last().is_some_and(|told| day.since(*told) <= 3);
        if inside && !told && low(before.row.energy) && low(last.row.energy) {
            self.drops.push(day);
            if self.drops.len() >= DROPS {
                self.keep_steady(SteadyReason::Drops);
            }
        }
    }

    fn keep_steady(&mut self, why: SteadyReason) {
        if self.steady {
            return;
        }
        self.steady = true;
        self.note(Happening::KeepSteady { why, cap_minutes: self.cap() });
        self.bring_card(CardReason::KeepsSteady);
    }

    fn answers(&self) -> impl Iterator<Item = u32> {
        self.rows.iter().rev().filter_map(|judged| judged.row.energy)
    }
}
