//! The signature: which signals move first in this person, learned from marked episodes and rejected warnings.
//!
//! Every signal counts the same until something is known. After an episode each counts by how strongly it had moved
//! before and around the drop; a warning the person calls wrong pushes the other way, half as hard. No signal is ever
//! switched off: an episode can come another way.

use crate::{
    day::Day,
    evidence::{Line, sum},
    record::event::Episode,
    signal::Role,
};

/// Days after the onset from which a signal's strength counts, and days after the drop up to which it does: the detector
/// needs a week and a half to see a shift, and sees it best about two weeks later.
const FROM_ONSET: i64 = 10;
const TO_DROP: i64 = 12;
/// When nobody knows the drop: three weeks after the onset, about the usual distance of fast episodes.
const USUAL_DROP: i64 = 21;
/// What every signal counts, whatever was learned, against 1 for the average one.
const FLOOR: f64 = 0.25;
/// A rejected warning counts half of an episode.
const REJECTED: f64 = 0.5;

/// Shares of the average signal, for every episode, rejected warning and choice; one entry a line.
#[derive(Debug, Clone, Default)]
pub struct Signature {
    episodes: Vec<Vec<Option<f64>>>,
    rejected: Vec<Vec<Option<f64>>>,
    chosen: Vec<Vec<Option<f64>>>,
}

impl Signature {
    /// Whether the person has marked an episode that could be learned from.
    pub fn knows_an_episode(&self) -> bool {
        !self.episodes.is_empty()
    }

    /// Learns from an episode that is over.
    pub fn learn(&mut self, lines: &[Line], episode: &Episode) {
        let drop = drop_of(episode);
        let last = episode.end.map_or(drop.plus(TO_DROP), |end| end.min(drop.plus(TO_DROP)));
        let from = episode.onset.plus(FROM_ONSET).min(last);
        let moved = lines.iter().map(|line| mean_strength(line, from, last)).collect();
        self.episodes.extend(shares(moved));
    }

    /// Learns from a warning that was called wrong.
    pub fn reject(&mut self, lines: &[Line], warned: Day) {
        let moved = lines.iter().map(|line| mean_strength(line, warned, warned)).collect();
        self.rejected.extend(shares(moved));
    }

    /// Learns from the first signs a person chose in a retrospective: as much as from one episode in which those moved by
    /// the same and nothing else did.
    pub fn choose(&mut self, lines: &[Line], signs: &[String]) {
        let leading = |line: &Line| line.series.signal.role == Role::Leading;
        let is_sign = |line: &Line| signs.iter().any(|sign| sign == line.series.signal.id.as_str());
        let moved = lines.iter().map(|line| leading(line).then(|| f64::from(u8::from(is_sign(line))))).collect();
        self.chosen.extend(shares(moved));
    }

    /// How much a signal counts, 1.25 for all of them until something is known; by its place among the lines.
    pub fn weight(&self, line: usize) -> f64 {
        let mean = |all: &[&Vec<Option<f64>>]| {
            let shares = all.iter().filter_map(|one| one.get(line).copied().flatten());
            let (sum, count) = shares.fold((0.0, 0.0), |(sum, count), share| (sum + share, count + 1.0));
            if count > 0.0 { sum / count } else { 1.0 }
        };
        let moved: Vec<_> = self.episodes.iter().chain(&self.chosen).collect();
        let rejected: Vec<_> = self.rejected.iter().collect();
        let leans = mean(&moved) - REJECTED * (mean(&rejected) - 1.0);
        FLOOR + leans.max(0.0)
    }
}

/// The first Day with lower output as the person reported it, or a guess.
pub fn drop_of(episode: &Episode) -> Day {
    let guess = episode.onset.plus(USUAL_DROP);
    episode.drop.unwrap_or_else(|| episode.end.map_or(guess, |end| guess.min(end)))
}

/// The mean strength of a leading line over some Days, not below none; `None` where it was not judged.
fn mean_strength(line: &Line, from: Day, last: Day) -> Option<f64> {
    let judged = |day| line.on(day).filter(|judged| judged.is_judged());
    let strengths: Vec<f64> = from.to(last).filter_map(judged).map(|judged| judged.strength).collect();
    let leading = line.series.signal.role == Role::Leading && !strengths.is_empty();
    leading.then(|| (strengths.iter().sum::<f64>() / strengths.len() as f64).max(0.0))
}

/// Each in shares of the average; `None` when nothing had moved, for that teaches nothing.
fn shares(moved: Vec<Option<f64>>) -> Option<Vec<Option<f64>>> {
    let average = sum(moved.iter().flatten().copied()) / moved.iter().flatten().count().max(1) as f64;
    (average > 0.0).then(|| moved.into_iter().map(|moved| moved.map(|moved| moved / average)).collect())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        baseline::Usual,
        evidence::Judged,
        signal::{Series, catalog},
    };

    fn start() -> Day {
        Day::parse("2026-03-02").unwrap()
    }

    /// Two months of one signal at one strength.
    fn line(id: &str, strength: f64) -> Line {
        let signal = catalog::all().into_iter().find(|signal| signal.id.as_str() == id).unwrap();
        let usual = Some(Usual { centre: 0.0, spread: 1.0, days: 70.0 });
        let series = Series { signal, from: start(), values: vec![Some(0.0); 60], late: vec![false; 60] };
        Line { series, days: vec![Judged { usual, strength, ..Judged::default() }; 60] }
    }

    fn moved() -> Vec<Line> {
        vec![line("sleep", 3.0), line("snacks", 0.0), line("games", 1.5), line("output", 9.0)]
    }

    fn episode() -> Episode {
        Episode { onset: start(), drop: None, end: Some(start().plus(50)) }
    }

    #[test]
    fn what_moved_counts_more_and_nothing_is_switched_off() {
        let mut known = Signature::default();
        assert_eq!((known.weight(0), known.weight(1)), (1.25, 1.25), "nobody is ahead at first");
        known.learn(&moved(), &episode());
        assert!(known.weight(0) > known.weight(2) && known.weight(2) > known.weight(1));
        assert_eq!(known.weight(1), FLOOR);
        assert_eq!(known.weight(3), 1.25, "what comes of the days is no first sign");
    }

    #[test]
    fn a_rejected_warning_pushes_the_other_way_half_as_hard() {
        let mut known = Signature::default();
        known.reject(&moved(), start());
        assert!(known.weight(0) < 1.25 && known.weight(1) > 1.25);
        known.learn(&moved(), &episode());
        assert!(known.weight(0) > known.weight(1), "an episode outweighs it");
        assert!(known.knows_an_episode());
    }

    #[test]
    fn chosen_first_signs_count_like_an_episode_of_their_own() {
        let mut known = Signature::default();
        known.choose(&moved(), &["games".to_owned(), "output".to_owned()]);
        assert!(known.weight(2) > known.weight(0), "the chosen one");
        assert_eq!(known.weight(3), 1.25, "what comes of the days is no first sign, even when chosen");
        let alone = known.weight(2);
        known.learn(&moved(), &episode());
        assert!(known.weight(2) < alone && known.weight(0) > FLOOR, "what was logged is weighed in");
    }

    #[test]
    fn an_episode_in_which_nothing_moved_teaches_nothing() {
        let mut known = Signature::default();
        known.learn(&[line("sleep", -1.0), line("snacks", 0.0)], &episode());
        assert!(!known.knows_an_episode());
    }

    fn weights(known: &Signature) -> Vec<f64> {
        (0..4).map(|line| known.weight(line)).collect()
    }

    #[test]
    fn a_signal_counts_a_quarter_and_its_share_of_what_moved() {
        // Sleep 3, snacks 0, games 1.5: on average 1.5.
        let mut known = Signature::default();
        known.learn(&moved(), &episode());
        assert_eq!(weights(&known), [2.25, 0.25, 1.25, 1.25]);
        let mut rejected = Signature::default();
        rejected.reject(&moved(), start());
        assert_eq!(weights(&rejected), [0.75, 1.75, 1.25, 1.25], "half as far, the other way");
        let mut chosen = Signature::default();
        chosen.choose(&moved(), &["games".to_owned()]);
        assert_eq!(weights(&chosen), [0.25, 0.25, 3.25, 1.25]);
        known.choose(&moved(), &["games".to_owned()]);
        assert_eq!(weights(&known), [1.25, 0.25, 2.25, 1.25], "the mean of both");
        known.reject(&moved(), start());
        assert_eq!(weights(&known), [0.75, 0.75, 2.25, 1.25], "nothing counts less than a quarter");
    }

    #[test]
    fn several_episodes_are_averaged_and_a_line_they_do_not_know_counts_as_any() {
        let mut known = Signature::default();
        known.learn(&[line("sleep", 2.0), line("snacks", 0.0)], &episode());
        known.learn(&[line("sleep", 0.0), line("snacks", 2.0)], &episode());
        known.learn(&[line("sleep", 0.0), line("snacks", 2.0)], &episode());
        assert!((known.weight(0) - (0.25 + 2.0 / 3.0)).abs() < 1e-12);
        assert!((known.weight(1) - (0.25 + 4.0 / 3.0)).abs() < 1e-12);
        assert_eq!(known.weight(7), 1.25);
    }

    /// Snacks moved on the given days alone, games all the time.
    fn moved_on(days: std::ops::RangeInclusive<usize>) -> Vec<Line> {
        let mut snacks = line("snacks", 0.0);
        days.for_each(|day| snacks.days[day].strength = 1.0);
        vec![snacks, line("games", 1.0)]
    }

    fn counts(days: std::ops::RangeInclusive<usize>, episode: &Episode) -> bool {
        let mut known = Signature::default();
        known.learn(&moved_on(days), episode);
        known.weight(0) > FLOOR
    }

    #[test]
    fn strengths_count_from_ten_days_after_the_onset_to_twelve_after_the_drop() {
        let felt = Episode { onset: start(), drop: Some(start().plus(20)), end: Some(start().plus(50)) };
        assert!(!counts(0..=9, &felt) && counts(10..=10, &felt));
        assert!(counts(32..=32, &felt) && !counts(33..=59, &felt));
    }

    #[test]
    fn an_episode_without_a_drop_is_taken_to_have_dropped_after_three_weeks_or_at_its_end() {
        let unknown = |end: Option<i64>| Episode { onset: start(), drop: None, end: end.map(|end| start().plus(end)) };
        assert_eq!(drop_of(&unknown(None)), start().plus(21));
        assert_eq!(drop_of(&unknown(Some(40))), start().plus(21));
        assert_eq!(drop_of(&unknown(Some(15))), start().plus(15));
        assert!(counts(33..=33, &unknown(None)) && !counts(34..=59, &unknown(None)));
        assert!(counts(15..=15, &unknown(Some(15))) && !counts(16..=59, &unknown(Some(15))), "not beyond its end");
        assert!(counts(5..=5, &unknown(Some(5))), "a short one counts by its last day");
    }

    #[test]
    fn a_signal_that_was_not_judged_or_moved_the_good_way_counts_as_any_or_as_least() {
        let mut unjudged = line("snacks", 2.0);
        unjudged.days.iter_mut().for_each(|judged| judged.usual = None);
        let mut known = Signature::default();
        known.learn(&[unjudged, line("sleep", -3.0), line("games", 2.0)], &episode());
        assert_eq!((known.weight(0), known.weight(1), known.weight(2)), (1.25, 0.25, 2.25));
    }
}
