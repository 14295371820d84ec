//! The offer: whether a step up may be offered, criterion by criterion, in the person's own figures.
//!
//! Its numbers are our own choice: small, reversible, explainable. What is modelled on others is that the load was tried
//! and held before it grows, and that it is judged by the mornings after (Silbernagel et al. 2007).

use super::{
    Criterion, Figures, GroundFigures, Row, Stage, TriedLoad, Waits,
    judge::{Reference, median_halves},
    ladder::Rung,
};

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

/// What an offer rests on.
pub struct Ground<'a> {
    /// The step of the ladder one stands on.
    pub rung: Rung,
    /// Rows since it was entered.
    pub rows: &'a [Row],
    /// What rows are held against.
    pub reference: Reference,
    /// Days to spend on it before a step: its own, or a week after a deadline.
    pub least_days: u32,
    /// Whether a help card waits to be read.
    pub card: bool,
    /// Minutes of sleep at the start, where known.
    pub sleep_at_start: Option<u32>,
    /// What holds a step up besides, where anything does.
    pub waits: Option<Waits>,
}

impl<'a> Ground<'a> {
    /// The last rows, as many as the step's least days.
    fn window(&self) -> &'a [Row] {
        &self.rows[self.rows.len().saturating_sub(self.least())..]
    }

    fn least(&self) -> usize {
        self.least_days as usize
    }

    /// The figures a step rests on.
    pub fn figures(&self) -> GroundFigures {
        let window = self.window();
        GroundFigures {
            days: window.len(),
            cap_minutes: self.rung.cap_minutes,
            worked_minutes: total(window),
            energy: energy_median(window),
        }
    }
}

/// All criteria of a step up. It is offered when every one is met.
pub fn criteria(ground: &Ground<'_>) -> Vec<Criterion> {
    let mut all = vec![days(ground), answered(ground), settled(ground), clear(ground), load(ground)];
    all.extend(signs(ground));
    all.extend(sleep(ground));
    all.push(card(ground));
    all.extend(ground.waits.map(|waits| Criterion { figures: Figures::Waits(waits), met: false }));
    all
}

fn days(ground: &Ground<'_>) -> Criterion {
    let (spent, least) = (ground.rows.len(), ground.least());
    let cap_minutes = ground.rung.cap_minutes;
    Criterion { figures: Figures::Days { spent, least, cap_minutes }, met: spent >= least }
}

fn answered(ground: &Ground<'_>) -> Criterion {
    let (of, seven) = ANSWERED;
    let needed = (ground.least() * of).div_ceil(seven);
    let count = ground.window().iter().filter(|row| row.energy.is_some()).count();
    Criterion { figures: Figures::Answers { count, needed }, met: count >= needed }
}

fn settled(ground: &Ground<'_>) -> Criterion {
    let window = ground.window();
    let Some(reference) = ground.reference.energy else {
        return Criterion { figures: Figures::EnergyUnknown, met: false };
    };
    let answered = window.iter().filter(|row| row.energy.is_some());
    let lower = answered.filter(|row| !ground.reference.is_settled(row)).count();
    // Half a point below the reference still counts as held: in half points, one.
    let median = energy_median(window);
    let held = median.is_some_and(|median| median.saturating_add(1) >= reference);
    Criterion { figures: Figures::Energy { median, reference, lower }, met: lower <= UNSETTLED_AT_MOST && held }
}

fn clear(ground: &Ground<'_>) -> Criterion {
    let lately = ground.rows.iter().rev().take(CLEAR_DAYS);
    let hard = lately.filter(|row| ground.reference.hard(row).is_some()).count();
    Criterion { figures: Figures::Mornings { hard }, met: hard == 0 }
}

/// Load that was not tried never counts as tolerated, so none at all is never enough.
fn load(ground: &Ground<'_>) -> Criterion {
    let (window, least, cap_minutes) = (ground.window(), ground.least(), ground.rung.cap_minutes);
    let unknown = window.iter().filter(|row| row.load_minutes.is_none()).count();
    let worked_minutes = total(window);
    let (minutes, cap) = (u64::from(worked_minutes), u64::from(cap_minutes));
    let (low, high) = TRIED_PERCENT;
    let enough = minutes > 0 && minutes * 100 * 7 >= cap * low * least as u64;
    let kept = minutes * 100 <= cap * high;
    let tried = match (enough, kept, unknown) {
        (_, false, _) => TriedLoad::Over,
        (true, _, 0) => TriedLoad::Known,
        (_, _, unknown) if unknown > UNKNOWN_AT_MOST => TriedLoad::Unknown,
        (false, ..) => TriedLoad::Little,
        (true, ..) => TriedLoad::Enough,
    };
    let figures = Figures::Load { worked_minutes, days: window.len(), cap_minutes, unknown, tried };
    Criterion { figures, met: matches!(tried, TriedLoad::Known | TriedLoad::Enough) }
}

fn total(window: &[Row]) -> u32 {
    window.iter().filter_map(|row| row.load_minutes).fold(0, u32::saturating_add)
}

fn energy_median(window: &[Row]) -> Option<u32> {
    median_halves(&window.iter().filter_map(|row| row.energy).collect::<Vec<_>>())
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
    let met = median.is_none_or(|median| median <= most.saturating_mul(2));
    Some(Criterion { figures: Figures::Signs { median, most }, met })
}

/// While settling, sleep may not be worse than at the start; a quarter of an hour less is no difference. What is not
/// known holds nothing up.
fn sleep(ground: &Ground<'_>) -> Option<Criterion> {
    let at_start_minutes = ground.sleep_at_start.filter(|_| ground.rung.stage == Stage::Settle)?;
    let nights: Vec<u32> = ground.window().iter().filter_map(|row| row.sleep_minutes).collect();
    let median_minutes = median_halves(&nights)? / 2;
    let met = median_minutes + SLEEP_STEP >= at_start_minutes;
    Some(Criterion { figures: Figures::Sleep { median_minutes, at_start_minutes }, met })
}

fn card(ground: &Ground<'_>) -> Criterion {
    Criterion { figures: Figures::Card { waits: ground.card }, met: !ground.card }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::day::Day;

    const RUNG: Rung = Rung { percent: 60, cap_minutes: 1080, least_days: 7, stage: Stage::Steady };

    /// Rows from `load/energy/signs` each, `_` where nothing was answered.
    fn rows(text: &str) -> Vec<Row> {
        let first = Day::parse("2026-03-06").unwrap();
        let row = |(at, answers): (usize, &str)| {
            let answers: Vec<Option<u32>> = answers.split('/').map(|part| part.parse().ok()).collect();
            Row {
                day: first.plus(at as i64),
                load_minutes: answers[0],
                energy: answers[1],
                signs: answers[2],
                sleep_minutes: None,
            }
        };
        text.split_whitespace().enumerate().map(row).collect()
    }

    /// A week on the second step of a Rebuild with energy 4 and two signs as the reference, and nothing else in the way.
    fn ground(rows: &[Row]) -> Ground<'_> {
        Ground {
            rung: RUNG,
            rows,
            reference: Reference { energy: Some(8), signs: Some(2) },
            least_days: 7,
            card: false,
            sleep_at_start: None,
            waits: None,
        }
    }

    fn unmet(ground: &Ground<'_>) -> Vec<&'static str> {
        let all = criteria(ground);
        all.into_iter().filter(|criterion| !criterion.met).map(|criterion| criterion.figures.name()).collect()
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
            assert_eq!(unmet(&ground(&rows(text))), why, "{text}");
        }
        let good = rows("150/4/2 150/4/2 150/4/2 150/4/2 150/4/2 150/4/2 150/4/2");
        assert_eq!(unmet(&Ground { card: true, ..ground(&good) }), ["card"]);
        for waits in [Waits::Steady, Waits::Deadline, Waits::CameBack] {
            assert_eq!(unmet(&Ground { waits: Some(waits), ..ground(&good) }), ["waits"]);
        }
    }

    #[test]
    fn half_a_point_below_the_reference_is_held_and_a_whole_one_is_not() {
        let rows = rows("150/4/1 150/4/1 150/4/1 150/5/1 150/5/1 150/5/1 150/_/1");
        for (reference, met) in [(9, true), (10, true), (11, false)] {
            let reference = Reference { energy: Some(reference), signs: Some(2) };
            let found = settled(&Ground { reference, ..ground(&rows) });
            assert_eq!(found.met, met, "a median of 4½ against {reference:?}");
            assert!(matches!(found.figures, Figures::Energy { median: Some(9), .. }), "{found:?}");
        }
    }

    #[test]
    fn where_the_cap_is_nothing_no_load_is_still_not_tried() {
        let rows = rows("0/4/1 0/4/1 0/4/1 0/4/1 0/4/1 0/4/1 0/4/1");
        let rung = Rung { cap_minutes: 0, ..RUNG };
        assert!(!load(&Ground { rung, ..ground(&rows) }).met);
    }

    #[test]
    fn what_the_load_amounts_to() {
        for (text, expected) in [
            ("150/4/2 150/4/2 150/4/2 150/4/2 150/4/2 150/4/2 150/4/2", TriedLoad::Known),
            ("150/4/2 150/4/2 150/4/2 150/4/2 150/4/2 _/4/2 _/4/2", TriedLoad::Enough),
            ("250/4/2 250/4/2 250/4/2 250/4/2 _/4/2 _/4/2 _/4/2", TriedLoad::Unknown),
            ("50/4/2 50/4/2 50/4/2 50/4/2 50/4/2 _/4/2 _/4/2", TriedLoad::Little),
            ("250/4/2 250/4/2 250/4/2 250/4/2 250/4/2 _/4/2 _/4/2", TriedLoad::Over),
        ] {
            let rows = rows(text);
            let found = load(&ground(&rows)).figures;
            assert!(matches!(found, Figures::Load { tried, .. } if tried == expected), "{text}: {found:?}");
        }
    }

    #[test]
    fn only_the_last_days_count_as_many_as_the_step_asks_for() {
        let rows = rows("0/1/9 150/4/2 150/4/2 150/4/2 150/4/2 150/4/2 150/4/2 150/4/2");
        assert_eq!(unmet(&ground(&rows)), Vec::<&str>::new());
        let figures = ground(&rows).figures();
        let expected = GroundFigures { days: 7, cap_minutes: 1080, worked_minutes: 1050, energy: Some(8) };
        assert_eq!(figures, expected);
    }

    #[test]
    fn fewer_signs_are_asked_for_from_stage_to_stage() {
        for (stage, most) in [
            (Stage::Settle, Some(3)),
            (Stage::Steady, Some(2)),
            (Stage::Rebuild, Some(1)),
            (Stage::NearFull, Some(1)),
            (Stage::WatchedReturn, None),
            (Stage::EasingOff, None),
            (Stage::ComingBack, None),
            (Stage::CloserWatching, None),
        ] {
            let met = |count: u32| {
                let rows = rows(&vec![format!("150/4/{count}"); 7].join(" "));
                let reference = Reference { energy: Some(8), signs: Some(3) };
                signs(&Ground { rung: Rung { stage, ..RUNG }, reference, ..ground(&rows) }).map(|found| found.met)
            };
            assert_eq!(
                most.map(|most| (met(most), met(most + 1))),
                most.map(|_| (Some(true), Some(false))),
                "{stage:?}"
            );
            assert_eq!(met(1).is_some(), most.is_some(), "{stage:?}");
        }
    }

    #[test]
    fn while_settling_sleep_may_be_a_quarter_of_an_hour_below_the_start_and_no_more() {
        let mut rows = rows("150/4/2 150/4/2 150/4/2");
        rows.iter_mut().for_each(|row| row.sleep_minutes = Some(400));
        let met = |stage, sleep_at_start| {
            let rung = Rung { stage, ..RUNG };
            sleep(&Ground { rung, sleep_at_start, ..ground(&rows) }).map(|found| found.met)
        };
        assert_eq!((met(Stage::Settle, Some(415)), met(Stage::Settle, Some(416))), (Some(true), Some(false)));
        assert_eq!((met(Stage::Settle, None), met(Stage::Steady, Some(416))), (None, None));
    }
}
