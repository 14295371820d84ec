//! The mornings so far: each row as it was judged, what rows are held against, and the setbacks that counted.

use super::{
    Row, Start,
    judge::{Hard, Judged, Reference, flare},
};
use crate::day::Day;

/// A setback this soon after another steps back two steps: our own choice.
const AGAIN_DAYS: i64 = 14;
/// Mornings after a setback on which no other one counts, so that one bad stretch counts once: our own choice.
const COOL_DOWN_DAYS: i64 = 3;
/// The third setback within four weeks brings a card, and no step is offered until it is read: our own choice, since
/// step-by-step increases do not suit every kind of exhaustion (NICE NG206, 2021).
const CARD_SETBACKS: usize = 3;
const CARD_DAYS: i64 = 28;
/// Rows this far back are looked at again when something was corrected: more than any reference or sum reaches.
const LOOK_AGAIN_DAYS: usize = 28;
/// With today they make the seven Days of a cap.
const DAYS_BEFORE_TODAY: usize = 6;

/// What was seen on the mornings of a plan.
pub(super) struct Mornings {
    judged: Vec<Judged>,
    reference: Reference,
    usual_energy: Option<u32>,
    setbacks: Vec<Day>,
}

impl Mornings {
    pub fn before(start: &Start) -> Mornings {
        let (reference, usual_energy) = (Reference::at_start(start), start.usual_energy);
        Mornings { judged: Vec::new(), reference, usual_energy, setbacks: Vec::new() }
    }

    /// Every row, oldest first.
    pub fn judged(&self) -> &[Judged] {
        &self.judged
    }

    pub fn reference(&self) -> Reference {
        self.reference
    }

    /// Puts the last rows as they are known by now: for the sum of seven Days and the answers of a reference. What was
    /// judged stays judged.
    pub fn look_again(&mut self, known: impl Fn(Day) -> Row) {
        self.judged.iter_mut().rev().take(LOOK_AGAIN_DAYS).for_each(|judged| judged.row = known(judged.row.day));
    }

    /// Judges the row of the Day before, once; what made its morning hard. Nothing is hard while the plan is not `active`,
    /// and no cap was kept where there is no `cap` of the plan's own to keep.
    pub fn judge(&mut self, row: Row, active: bool, cap: Option<u32>) -> Option<Hard> {
        // The rows before this one make a first reference, so that an answer is never held against itself.
        if self.reference.energy.is_none() {
            self.raise_reference();
        }
        let hard = self.reference.hard(&row).filter(|_| active);
        let inside_cap = cap.is_some_and(|cap| self.spent() <= cap);
        self.judged.push(Judged { row, hard, inside_cap });
        hard
    }

    /// Focused minutes of the last six Days: they and today make the seven. Days before the plan are left out.
    pub fn spent(&self) -> u32 {
        let lately = self.judged.iter().rev().take(DAYS_BEFORE_TODAY);
        lately.filter_map(|judged| judged.row.load_minutes).fold(0, u32::saturating_add)
    }

    /// Raises the reference to the last answers: on entering another step.
    pub fn raise_reference(&mut self) {
        let rows: Vec<Row> = self.judged.iter().map(|judged| judged.row).collect();
        self.reference = self.reference.raised(&rows, self.usual_energy);
    }

    /// The two hard mornings in a row that make a setback today, if they do and none has just been.
    pub fn flare(&self, day: Day) -> Option<(Hard, Hard)> {
        flare(self.since_last_setback()).filter(|_| !self.is_cooling(day))
    }

    /// Whether a setback was a few days ago, so that another one does not count.
    pub fn is_cooling(&self, day: Day) -> bool {
        self.last_setback().is_some_and(|last| day.since(last) < COOL_DOWN_DAYS)
    }

    /// Whether a setback today is another one soon after the last.
    pub fn is_soon_again(&self, day: Day) -> bool {
        self.last_setback().is_some_and(|last| day.since(last) <= AGAIN_DAYS)
    }

    pub fn last_setback(&self) -> Option<Day> {
        self.setbacks.last().copied()
    }

    /// Counts a setback; how many there were in four weeks, when they are so many that a card asks to be read.
    pub fn count_setback(&mut self, day: Day) -> Option<usize> {
        self.setbacks.push(day);
        let lately = self.setbacks.iter().filter(|on| day.since(**on) < CARD_DAYS).count();
        (lately >= CARD_SETBACKS).then_some(lately)
    }

    /// Rows that made no setback yet.
    fn since_last_setback(&self) -> &[Judged] {
        let last = self.last_setback();
        let first = last.map_or(0, |last| self.judged.partition_point(|judged| judged.row.day < last));
        &self.judged[first..]
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::Kind;

    fn day(after: i64) -> Day {
        Day::parse("2026-03-02").unwrap().plus(after)
    }

    fn before(energy: Option<u32>) -> Mornings {
        Mornings::before(&Start {
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
        })
    }

    fn row(after: i64, load: u32, energy: u32) -> Row {
        Row { day: day(after), load_minutes: Some(load), energy: Some(energy), signs: Some(1), sleep_minutes: None }
    }

    #[test]
    fn setbacks_cool_down_for_three_days_and_are_soon_again_for_two_weeks() {
        let mut mornings = before(Some(8));
        assert!(!mornings.is_cooling(day(0)) && !mornings.is_soon_again(day(0)), "the first one");
        mornings.count_setback(day(0));
        for (at, cooling, again) in
            [(0, true, true), (2, true, true), (3, false, true), (14, false, true), (15, false, false)]
        {
            assert_eq!(
                (mornings.is_cooling(day(at)), mornings.is_soon_again(day(at))),
                (cooling, again),
                "{at} days later"
            );
        }
    }

    #[test]
    fn the_third_setback_within_four_weeks_asks_for_a_card() {
        for (third, card) in [(27, Some(3)), (28, None)] {
            let mut mornings = before(Some(8));
            assert_eq!((mornings.count_setback(day(0)), mornings.count_setback(day(10))), (None, None));
            assert_eq!(mornings.count_setback(day(third)), card, "{third} days after the first");
        }
    }

    #[test]
    fn what_was_spent_is_the_load_of_the_last_six_days() {
        let mut mornings = before(Some(8));
        for at in 0..8 {
            mornings.judge(row(at, 1 << at, 4), true, None);
        }
        assert_eq!(mornings.spent(), 0b1111_1100);
        mornings.look_again(|of| Row { load_minutes: None, ..row(of.since(day(0)), 0, 4) });
        assert_eq!(mornings.spent(), 0, "as it is known by now");
    }

    #[test]
    fn a_row_kept_inside_the_cap_only_where_there_is_one_to_keep() {
        let inside = |cap| {
            let mut mornings = before(Some(8));
            mornings.judge(row(0, 200, 4), true, None);
            mornings.judge(row(1, 0, 4), true, cap);
            mornings.judged()[1].inside_cap
        };
        assert!(inside(Some(200)) && !inside(Some(199)) && !inside(None));
    }

    #[test]
    fn two_hard_mornings_make_one_setback_and_only_while_the_plan_is_active() {
        let mut mornings = before(Some(8));
        assert!(mornings.judge(row(0, 200, 2), true, None).is_some());
        assert_eq!(mornings.flare(day(1)), None);
        mornings.judge(row(1, 200, 1), true, None);
        assert!(mornings.flare(day(2)).is_some());
        mornings.count_setback(day(2));
        assert_eq!(mornings.flare(day(2)), None, "it has counted");
        mornings.judge(row(2, 200, 1), true, None);
        mornings.judge(row(3, 200, 1), true, None);
        assert_eq!(mornings.flare(day(4)), None, "none counts while the last one cools down");
        mornings.judge(row(4, 200, 1), true, None);
        assert!(mornings.flare(day(5)).is_some());
        assert_eq!(before(Some(8)).judge(row(0, 200, 0), false, None), None, "nothing is hard in a pause");
    }

    #[test]
    fn without_a_known_energy_three_answers_make_the_reference() {
        let mut mornings = before(None);
        for at in 0..3 {
            assert_eq!(mornings.judge(row(at, 200, 4), true, None), None);
            assert_eq!(mornings.reference().energy, None, "an answer is not held against itself");
        }
        assert!(mornings.judge(row(3, 200, 2), true, None).is_some());
        assert_eq!(mornings.reference().energy, Some(8));
    }
}
