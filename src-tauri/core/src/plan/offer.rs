//! The offer: whether a step up may be offered, criterion by criterion, in the person's own figures.
//!
//! Its numbers are our own choice: small, reversible, explainable. What is modelled on others is that the load was tried
//! and held before it grows, and that it is judged by the mornings after (Silbernagel et al. 2007).

use super::{
    Row, Stage,
    judge::{Reference, median_halves},
    ladder::Rung,
    words::{halves, hours},
};
use crate::say;

/// Answered days a step rests on: five of seven.
const ANSWERED: (usize, usize) = (5, 7);
/// Unsettled days in the window at most.
const UNSETTLED_AT_MOST: usize = 1;
/// Days that must be clear of a hard morning.
const CLEAR_DAYS: usize = 2;
/// The load that counts as tried: 60 to 110 per cent of the cap, unknown on two days at most.
const TRIED_PERCENT: (u64, u64) = (60, 110);
const UNKNOWN_AT_MOST: usize = 2;
const SLEEP_STEP: u32 = 15;

/// One condition of an offer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Criterion {
    /// What it is about, in a word or two.
    pub name: &'static str,
    /// Whether it holds.
    pub met: bool,
    /// What was looked at, in the person's own figures.
    pub sentence: String,
}

/// What an offer rests on.
pub struct Ground<'a> {
    /// The rung one stands on.
    pub rung: Rung,
    /// Rows since it was entered.
    pub rows: &'a [Row],
    /// What rows are held against.
    pub reference: Reference,
    /// Days to spend on it before a step: the rung's own, or a week after a deadline.
    pub least_days: u32,
    /// Whether a help card waits to be read.
    pub card: bool,
    /// Minutes of sleep at the start, where known.
    pub sleep_at_start: Option<u32>,
    /// What holds a step up besides, where anything does.
    pub waits: Option<String>,
}

impl<'a> Ground<'a> {
    /// The last rows, as many as the rung's least days.
    fn window(&self) -> &'a [Row] {
        &self.rows[self.rows.len().saturating_sub(self.least())..]
    }

    fn least(&self) -> usize {
        self.least_days as usize
    }

    /// The figures a step rests on: days, cap, focused time, energy.
    pub fn sentence(&self) -> String {
        let window = self.window();
        say!(
            "plan-ground",
            days = window.len(),
            cap = hours(self.rung.cap_minutes),
            worked = hours(total(window)),
            energy = middle(window),
        )
    }
}

/// All criteria of a step up. It is offered when every one is met.
pub fn criteria(ground: &Ground<'_>) -> Vec<Criterion> {
    let mut all = vec![days(ground), answered(ground), settled(ground), clear(ground), load(ground)];
    all.extend(signs(ground));
    all.extend(sleep(ground));
    all.push(card(ground));
    all.extend(ground.waits.clone().map(|sentence| Criterion { name: "waits", met: false, sentence }));
    all
}

fn days(ground: &Ground<'_>) -> Criterion {
    let (spent, least) = (ground.rows.len(), ground.least());
    let sentence = say!("plan-criterion-days", spent = spent, least = least, cap = hours(ground.rung.cap_minutes));
    Criterion { name: "days", met: spent >= least, sentence }
}

fn answered(ground: &Ground<'_>) -> Criterion {
    let (of, seven) = ANSWERED;
    let needed = (ground.least() * of).div_ceil(seven);
    let count = ground.window().iter().filter(|row| row.energy.is_some()).count();
    let sentence = say!("plan-criterion-answers", count = count, needed = needed);
    Criterion { name: "answers", met: count >= needed, sentence }
}

fn settled(ground: &Ground<'_>) -> Criterion {
    let window = ground.window();
    let name = "energy";
    let Some(reference) = ground.reference.energy else {
        return Criterion { name, met: false, sentence: say!("plan-criterion-energy-unknown") };
    };
    let answered = window.iter().filter(|row| row.energy.is_some());
    let lower = answered.filter(|row| !ground.reference.is_settled(row)).count();
    // Half a point below the reference still counts as held: in half points, one.
    let held = energy_median(window).is_some_and(|median| median.saturating_add(1) >= reference);
    let sentence = say!("plan-criterion-energy", energy = middle(window), reference = halves(reference), lower = lower);
    Criterion { name, met: lower <= UNSETTLED_AT_MOST && held, sentence }
}

fn clear(ground: &Ground<'_>) -> Criterion {
    let lately = ground.rows.iter().rev().take(CLEAR_DAYS);
    let hard = lately.filter(|row| ground.reference.hard(row).is_some()).count();
    Criterion { name: "mornings", met: hard == 0, sentence: say!("plan-criterion-mornings", hard = hard) }
}

/// Load that was not tried never counts as tolerated, so none at all is never enough.
fn load(ground: &Ground<'_>) -> Criterion {
    let (window, least, cap) = (ground.window(), ground.least(), ground.rung.cap_minutes);
    let unknown = window.iter().filter(|row| row.load_minutes.is_none()).count();
    let (minutes, cap_minutes) = (u64::from(total(window)), u64::from(cap));
    let (low, high) = TRIED_PERCENT;
    let enough = minutes > 0 && minutes * 100 * 7 >= cap_minutes * low * least as u64;
    let kept = minutes * 100 <= cap_minutes * high;
    let verdict = match (enough, kept, unknown) {
        (_, false, _) => "over",
        (true, _, 0) => "known",
        (_, _, unknown) if unknown > UNKNOWN_AT_MOST => "unknown",
        (false, ..) => "little",
        (true, ..) => "enough",
    };
    let sentence = say!(
        "plan-criterion-load",
        worked = hours(total(window)),
        days = window.len(),
        cap = hours(cap),
        verdict = verdict,
        unknown = unknown,
    );
    Criterion { name: "load", met: enough && kept && unknown <= UNKNOWN_AT_MOST, sentence }
}

fn total(window: &[Row]) -> u32 {
    window.iter().filter_map(|row| row.load_minutes).fold(0, u32::saturating_add)
}

fn energy_median(window: &[Row]) -> Option<u32> {
    median_halves(&window.iter().filter_map(|row| row.energy).collect::<Vec<_>>())
}

fn middle(window: &[Row]) -> String {
    energy_median(window).map_or_else(|| say!("plan-energy-unknown"), halves)
}

/// Signs may be no more than at the start while settling, then two, then one. What is not known holds nothing up.
fn signs(ground: &Ground<'_>) -> Option<Criterion> {
    let most = match ground.rung.stage {
        Stage::Settle => ground.reference.signs?,
        Stage::Steady => 2,
        Stage::Rebuild | Stage::NearFull => 1,
        Stage::WatchedReturn | Stage::EasingOff | Stage::ComingBack | Stage::CloserWatching => return None,
    };
    let counts: Vec<u32> = ground.window().iter().filter_map(|row| row.signs).collect();
    let median = median_halves(&counts);
    let sentence = match median {
        Some(median) => say!("plan-criterion-signs", signs = halves(median), most = most),
        None => say!("plan-criterion-signs-unknown"),
    };
    Some(Criterion { name: "signs", met: median.is_none_or(|median| median <= most.saturating_mul(2)), sentence })
}

/// While settling, sleep may not be worse than at the start; a quarter of an hour is the step it is told in. What is not
/// known holds nothing up.
fn sleep(ground: &Ground<'_>) -> Option<Criterion> {
    let at_start = ground.sleep_at_start.filter(|_| ground.rung.stage == Stage::Settle)?;
    let nights: Vec<u32> = ground.window().iter().filter_map(|row| row.sleep_minutes).collect();
    let middle = median_halves(&nights)? / 2;
    let sentence = say!("plan-criterion-sleep", sleep = hours(middle), at_start = hours(at_start));
    Some(Criterion { name: "sleep", met: middle + SLEEP_STEP >= at_start, sentence })
}

fn card(ground: &Ground<'_>) -> Criterion {
    let sentence = if ground.card { say!("plan-criterion-card") } else { say!("plan-no-card") };
    Criterion { name: "card", met: !ground.card, sentence }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::day::Day;

    const RUNG: Rung = Rung { percent: 60, cap_minutes: 1080, least_days: 7, stage: Stage::Steady };

    /// Rows from `load/energy/signs` each, `_` where nobody said.
    fn rows(text: &str) -> Vec<Row> {
        let first = Day::parse("2026-03-06").unwrap();
        let row = |(at, said): (usize, &str)| {
            let said: Vec<Option<u32>> = said.split('/').map(|part| part.parse().ok()).collect();
            Row {
                day: first.plus(at as i64),
                load_minutes: said[0],
                energy: said[1],
                signs: said[2],
                sleep_minutes: None,
            }
        };
        text.split_whitespace().enumerate().map(row).collect()
    }

    fn unmet(text: &str, card: bool) -> Vec<&'static str> {
        let (rows, reference) = (rows(text), Reference { energy: Some(8), signs: Some(2) });
        let all = criteria(&Ground {
            rung: RUNG,
            rows: &rows,
            reference,
            least_days: 7,
            card,
            sleep_at_start: None,
            waits: None,
        });
        all.into_iter().filter(|criterion| !criterion.met).map(|criterion| criterion.name).collect()
    }

    #[test]
    fn each_criterion_stands_in_the_way_by_itself() {
        for (text, why) in [
            ("150/4/2 150/4/2 150/4/2 150/4/2 150/4/2 150/4/2 150/4/2", vec![]),
            ("150/4/2 150/4/2 150/4/2 150/4/2 150/4/2 150/4/2", vec!["days"]),
            ("150/4/2 150/_/2 150/4/2 150/_/2 150/4/2 150/4/2 150/4/2", vec![]),
            ("150/4/2 150/_/2 150/_/2 150/_/2 150/4/2 150/4/2 150/4/2", vec!["answers"]),
            ("150/2/2 150/3/2 150/4/2 150/4/2 150/4/2 150/4/2 150/4/2", vec![]),
            ("150/2/2 150/4/2 150/2/2 150/4/2 150/4/2 150/4/2 150/4/2", vec!["energy"]),
            ("150/3/2 150/3/2 150/3/2 150/3/2 150/4/2 150/4/2 150/4/2", vec!["energy"]),
            ("150/4/2 150/4/2 150/4/2 150/4/2 150/4/2 150/2/2 150/4/2", vec!["mornings"]),
            ("150/4/2 150/4/2 150/4/2 150/4/2 150/2/2 150/4/2 150/4/2", vec![]),
            ("0/4/2 0/4/2 0/4/2 0/4/2 0/4/2 0/4/2 0/4/2", vec!["load"]),
            ("92/4/2 92/4/2 92/4/2 92/4/2 92/4/2 92/4/2 92/4/2", vec!["load"]),
            ("93/4/2 93/4/2 93/4/2 93/4/2 93/4/2 93/4/2 93/4/2", vec![]),
            ("169/4/2 169/4/2 170/4/2 170/4/2 170/4/2 170/4/2 170/4/2", vec![]),
            ("170/4/2 170/4/2 170/4/2 170/4/2 170/4/2 170/4/2 170/4/2", vec!["load"]),
            ("200/4/2 _/4/2 _/4/2 200/4/2 200/4/2 200/4/2 200/4/2", vec![]),
            ("250/4/2 _/4/2 _/4/2 _/4/2 250/4/2 250/4/2 250/4/2", vec!["load"]),
            ("150/4/3 150/4/3 150/4/3 150/4/3 150/4/2 150/4/2 150/4/2", vec!["signs"]),
            ("150/4/_ 150/4/_ 150/4/_ 150/4/_ 150/4/_ 150/4/_ 150/4/_", vec![]),
        ] {
            assert_eq!(unmet(text, false), why, "{text}");
        }
        assert_eq!(unmet("150/4/2 150/4/2 150/4/2 150/4/2 150/4/2 150/4/2 150/4/2", true), ["card"]);
    }

    #[test]
    fn half_a_point_below_the_reference_is_held_and_a_whole_one_is_not() {
        let rows = rows("150/4/1 150/4/1 150/4/1 150/5/1 150/5/1 150/5/1 150/_/1");
        for (reference, met) in [(9, true), (10, true), (11, false)] {
            let reference = Reference { energy: Some(reference), signs: Some(2) };
            let ground = Ground {
                rung: RUNG,
                rows: &rows,
                reference,
                least_days: 7,
                card: false,
                sleep_at_start: None,
                waits: None,
            };
            assert_eq!(settled(&ground).met, met, "a median of 4½ against {reference:?}");
        }
    }

    #[test]
    fn where_the_cap_is_nothing_no_load_is_still_not_tried() {
        let rows = rows("0/4/1 0/4/1 0/4/1 0/4/1 0/4/1 0/4/1 0/4/1");
        let reference = Reference { energy: Some(8), signs: Some(2) };
        let rung = Rung { cap_minutes: 0, ..RUNG };
        assert!(
            !load(&Ground {
                rung,
                rows: &rows,
                reference,
                least_days: 7,
                card: false,
                sleep_at_start: None,
                waits: None
            })
            .met
        );
    }

    #[test]
    fn the_sentences_name_the_persons_own_figures() {
        let rows = rows("150/4/2 150/4/2 150/4/2 150/4/2 150/5/2 150/5/2 360/5/2");
        let reference = Reference { energy: Some(8), signs: Some(2) };
        let ground = Ground {
            rung: RUNG,
            rows: &rows,
            reference,
            least_days: 7,
            card: false,
            sleep_at_start: None,
            waits: None,
        };
        let sentences: Vec<String> = criteria(&ground).into_iter().map(|criterion| criterion.sentence).collect();
        assert_eq!(sentences[0], "7 of at least 7 days at 18 h");
        assert_eq!(sentences[2], "energy 4 in the middle, held against 4; 0 lower days");
        let over = "21 h of focused work in 7 days, with a cap of 18 h; \
                    nothing is broken, the next step waits for a week inside the plan";
        assert_eq!(sentences[4], over);
        assert_eq!(ground.sentence(), "7 days at 18 h, 21 h of it worked, energy 4 in the middle");
    }
}
