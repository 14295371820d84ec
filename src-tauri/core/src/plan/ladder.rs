//! The ladder: its steps (a [`Rung`] each), their caps, and the least time on each.

use super::{Kind, Start};

/// Part of the way.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stage {
    /// Rebuild: find ground.
    Settle,
    /// Rebuild: a steady week.
    Steady,
    /// Rebuild: build up.
    Rebuild,
    /// Rebuild: nearly the usual week.
    NearFull,
    /// Rebuild: the usual week, watched.
    WatchedReturn,
    /// Ease-off: two thirds.
    EasingOff,
    /// Ease-off: nearly the usual week.
    ComingBack,
    /// Ease-off: the usual week, watched.
    CloserWatching,
}

impl Stage {
    /// The word other programs read.
    pub fn name(self) -> &'static str {
        match self {
            Stage::Settle => "settle",
            Stage::Steady => "steady",
            Stage::Rebuild => "rebuild",
            Stage::NearFull => "near_full",
            Stage::WatchedReturn => "watched_return",
            Stage::EasingOff => "easing_off",
            Stage::ComingBack => "coming_back",
            Stage::CloserWatching => "closer_watching",
        }
    }

    /// Whether a deadline window may borrow from it: not before some ground was found.
    pub fn may_borrow(self) -> bool {
        !matches!(self, Stage::Settle | Stage::EasingOff)
    }
}

/// One step of the ladder: a cap on focused work, and the days it is to be lived with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Rung {
    /// Per cent of the usual week, rounded down.
    pub percent: u32,
    /// Focused minutes in seven Days.
    pub cap_minutes: u32,
    /// Days to spend on it before a step can be offered, or before the plan can be complete.
    pub least_days: u32,
    /// Its stage.
    pub stage: Stage,
}

/// Usual weeks outside of this are a slip: an hour to ninety hours.
pub const USUAL_WEEK_MINUTES: std::ops::RangeInclusive<u32> = 60..=5400;
/// No ladder starts or ends lower, in per cent of the usual week, so that it is never "nothing at all": strict rest does
/// not help in the injuries it is modelled on (Schneider et al. 2017).
pub const LOWEST_PERCENT: u32 = 30;
/// The usual week, in per cent of itself.
pub const FULL_PERCENT: u32 = 100;
/// A step, in points of the usual week: our own choice.
const STEP: u32 = 10;
const STANDARD_START: u32 = 50;
const WEEK: u32 = 7;
/// The usual first step is short, as the first relative rest after a concussion is; a lower one takes a week.
const SETTLE_DAYS: u32 = 4;
const WATCHED_DAYS: u32 = 28;
/// Ease-off: a taper of about two weeks at 41 to 60 per cent less volume brings athletes the most (Bosquet et al. 2007);
/// ours is milder, since the aim is rest and not a race.
const EASE_OFF: [u32; 2] = [65, NEAR_FULL];
const EASING_OFF_DAYS: u32 = 7;
const COMING_BACK_DAYS: u32 = 4;
const CLOSER_WATCHING_DAYS: u32 = 14;
/// From here on a Rebuild is nearly the usual week, and an Ease-off on its way back to it: our own choice.
const NEAR_FULL: u32 = 80;
/// One Day holds at most this share of the weekly cap: single big days are what overuse injuries follow
/// (Frandsen et al. 2025).
const DAY_SHARE_PERCENT: u32 = 30;
/// Caps are whole quarters of an hour.
const QUARTER: u32 = 15;

/// The steps of a plan's ladder, lowest first.
pub fn rungs(start: &Start) -> Vec<Rung> {
    let (first, target) = (first_percent(start), target(start));
    let percents: Vec<u32> = match start.kind {
        Kind::EaseOff => EASE_OFF.into_iter().filter(|percent| *percent < target).chain([target]).collect(),
        Kind::Rebuild | Kind::RebuildLonger => (first..target).step_by(STEP as usize).chain([target]).collect(),
    };
    let rung = |percent| rung(start, percent, cap(start.baseline_minutes, percent), percent == first);
    percents.into_iter().map(rung).collect()
}

/// The ladder once the cap was lowered to `minutes`, and the index of the step with that cap. It counts from the lowered
/// cap, ten points of the usual week a step: up to the goal, and down to the plan's first step.
pub fn lowered(start: &Start, minutes: u32) -> (Vec<Rung>, usize) {
    let here = quarters(minutes).max(QUARTER);
    let (full, step) = (start.baseline_minutes, share(start.baseline_minutes, STEP).max(1));
    let lowest = cap(full, first_percent(start));
    let steps_down = here.saturating_sub(lowest) / step;
    let below = (1..=steps_down).rev().map(|steps| here - steps * step);
    let top = cap(full, target(start));
    let above = (0..).map(|steps| here + steps * step).take_while(|minutes| *minutes < top);
    let partial = |minutes: u32| rung(start, percent(minutes, full), quarters(minutes), false);
    let rungs = below.chain(above).map(partial).chain([rung(start, target(start), top, false)]);
    (rungs.collect(), steps_down as usize)
}

/// Focused minutes in seven Days at a share of the usual week.
pub fn cap(baseline_minutes: u32, percent: u32) -> u32 {
    quarters(share(baseline_minutes, percent))
}

/// Focused minutes in one Day: a share of the cap, and never above a usual day.
pub fn day_ceiling(cap_minutes: u32, baseline_minutes: u32, workdays: u32) -> u32 {
    quarters(cap(cap_minutes, DAY_SHARE_PERCENT)).min(baseline_minutes / workdays.max(1))
}

pub(super) fn share(minutes: u32, percent: u32) -> u32 {
    (u64::from(minutes) * u64::from(percent) / 100) as u32
}

pub(super) fn quarters(minutes: u32) -> u32 {
    minutes / QUARTER * QUARTER
}

fn percent(minutes: u32, baseline_minutes: u32) -> u32 {
    (u64::from(minutes) * 100 / u64::from(baseline_minutes.max(1))) as u32
}

/// Where a plan starts. A Rebuild: at its usual first step, but at most ten points above what the last two weeks really
/// held. A load that nobody knows does not count as tolerated.
fn first_percent(start: &Start) -> u32 {
    let usual_first = match start.kind {
        Kind::EaseOff => return EASE_OFF[0].min(target(start)),
        Kind::Rebuild => STANDARD_START,
        Kind::RebuildLonger => LOWEST_PERCENT,
    };
    let recent_percent = start.recent_load_minutes.map_or(0, |minutes| percent(minutes / 2, start.baseline_minutes));
    let reachable = recent_percent.saturating_add(STEP) / STEP * STEP;
    usual_first.min(reachable).max(LOWEST_PERCENT).min(target(start))
}

/// Where the ladder ends.
fn target(start: &Start) -> u32 {
    start.target_percent.clamp(LOWEST_PERCENT, FULL_PERCENT)
}

/// The step at a share of the usual week. Only the one a plan really starts on may be short.
fn rung(start: &Start, percent: u32, cap_minutes: u32, is_first: bool) -> Rung {
    let stage = stage(start, percent);
    let least_days = match stage {
        Stage::Settle if is_first && percent > LOWEST_PERCENT => SETTLE_DAYS,
        Stage::WatchedReturn => WATCHED_DAYS,
        Stage::Settle | Stage::Steady | Stage::Rebuild | Stage::NearFull => WEEK,
        Stage::EasingOff => EASING_OFF_DAYS,
        Stage::ComingBack => COMING_BACK_DAYS,
        Stage::CloserWatching => CLOSER_WATCHING_DAYS,
    };
    Rung { percent, cap_minutes, least_days, stage }
}

fn stage(start: &Start, percent: u32) -> Stage {
    let (first, target) = (first_percent(start), target(start));
    match start.kind {
        Kind::EaseOff if percent >= target => Stage::CloserWatching,
        Kind::EaseOff if percent >= NEAR_FULL => Stage::ComingBack,
        Kind::EaseOff => Stage::EasingOff,
        _ if percent >= target => Stage::WatchedReturn,
        _ if percent <= first => Stage::Settle,
        _ if percent <= first + STEP => Stage::Steady,
        _ if percent < NEAR_FULL => Stage::Rebuild,
        _ => Stage::NearFull,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::day::Day;

    fn start(kind: Kind, recent_load_minutes: Option<u32>) -> Start {
        let day = Day::parse("2026-03-02").unwrap();
        Start {
            day,
            kind,
            baseline_minutes: 1800,
            workdays: 5,
            usual_energy: Some(14),
            recent_load_minutes,
            signs: Some(2),
            energy: Some(8),
            sleep_minutes: None,
            target_percent: 100,
        }
    }

    #[test]
    fn every_stage_keeps_the_word_other_programs_read() {
        for (word, stage) in [
            ("settle", Stage::Settle),
            ("steady", Stage::Steady),
            ("rebuild", Stage::Rebuild),
            ("near_full", Stage::NearFull),
            ("watched_return", Stage::WatchedReturn),
            ("easing_off", Stage::EasingOff),
            ("coming_back", Stage::ComingBack),
            ("closer_watching", Stage::CloserWatching),
        ] {
            assert_eq!(stage.name(), word);
        }
    }

    fn days_to_the_top(kind: Kind) -> u32 {
        let rungs = rungs(&start(kind, Some(3400)));
        rungs[..rungs.len() - 1].iter().map(|rung| rung.least_days).sum()
    }

    #[test]
    fn the_way_up_takes_11_32_or_49_days_when_all_goes_well() {
        assert_eq!(days_to_the_top(Kind::EaseOff), 11);
        assert_eq!(days_to_the_top(Kind::Rebuild), 32);
        assert_eq!(days_to_the_top(Kind::RebuildLonger), 49);
    }

    #[test]
    fn each_kind_has_its_steps_stages_and_least_days() {
        use Stage::{CloserWatching, ComingBack, EasingOff, NearFull, Rebuild, Settle, Steady, WatchedReturn};
        let of = |kind| -> Vec<(u32, u32, Stage)> {
            let rungs = rungs(&start(kind, Some(3400)));
            rungs.into_iter().map(|rung| (rung.percent, rung.least_days, rung.stage)).collect()
        };
        assert_eq!(of(Kind::EaseOff), [(65, 7, EasingOff), (80, 4, ComingBack), (100, 14, CloserWatching)]);
        let upper = [(70, 7, Rebuild), (80, 7, NearFull), (90, 7, NearFull), (100, 28, WatchedReturn)];
        assert_eq!(of(Kind::Rebuild), [&[(50, 4, Settle), (60, 7, Steady)][..], &upper].concat());
        let lower = [(30, 7, Settle), (40, 7, Steady), (50, 7, Rebuild), (60, 7, Rebuild)];
        assert_eq!(of(Kind::RebuildLonger), [&lower[..], &upper].concat());
    }

    #[test]
    fn a_ladder_ends_at_its_goal_and_never_below_thirty_per_cent() {
        for (kind, target_percent, percents) in [
            (Kind::EaseOff, 80, vec![65, 80]),
            (Kind::EaseOff, 60, vec![60]),
            (Kind::Rebuild, 75, vec![50, 60, 70, 75]),
            (Kind::Rebuild, 40, vec![40]),
            (Kind::Rebuild, 20, vec![30]),
        ] {
            let rungs = rungs(&Start { target_percent, ..start(kind, Some(3400)) });
            assert_eq!(
                rungs.iter().map(|rung| rung.percent).collect::<Vec<_>>(),
                percents,
                "{kind:?} to {target_percent}"
            );
        }
    }

    #[test]
    fn nothing_is_borrowed_before_some_ground_was_found() {
        for kind in [Kind::EaseOff, Kind::Rebuild, Kind::RebuildLonger] {
            let may: Vec<bool> = rungs(&start(kind, Some(3400))).iter().map(|rung| rung.stage.may_borrow()).collect();
            assert!(!may[0] && may[1..].iter().all(|may| *may), "{kind:?}: {may:?}");
        }
    }

    #[test]
    fn nobody_jumps_from_nothing() {
        for (recent, first) in [(Some(3400), 50), (Some(1260), 40), (Some(0), 30), (None, 30), (Some(720), 30)] {
            assert_eq!(rungs(&start(Kind::Rebuild, recent))[0].percent, first, "after {recent:?} minutes in 14 days");
        }
    }

    #[test]
    fn rungs_count_from_a_lowered_cap() {
        for (kind, to, here, caps) in [
            (Kind::Rebuild, 1200, 1, vec![1020, 1200, 1380, 1560, 1740, 1800]),
            (Kind::Rebuild, 600, 0, vec![600, 780, 960, 1140, 1320, 1500, 1680, 1800]),
            (Kind::EaseOff, 1010, 0, vec![1005, 1185, 1365, 1545, 1725, 1800]),
            (Kind::Rebuild, 0, 0, vec![15, 195, 375, 555, 735, 915, 1095, 1275, 1455, 1635, 1800]),
        ] {
            let (rungs, at) = lowered(&start(kind, Some(3400)), to);
            assert_eq!(at, here, "{kind:?} lowered to {to} stands there");
            assert_eq!(rungs.iter().map(|rung| rung.cap_minutes).collect::<Vec<_>>(), caps, "{kind:?} lowered to {to}");
            assert!(rungs.iter().all(|rung| rung.least_days >= 4 && rung.percent <= 100));
        }
    }

    #[test]
    fn caps_and_ceilings_are_whole_quarter_hours() {
        for (percent, cap_minutes, ceiling) in [(50, 900, 270), (60, 1080, 315), (70, 1260, 360), (100, 1800, 360)] {
            assert_eq!(cap(1800, percent), cap_minutes);
            assert_eq!(day_ceiling(cap_minutes, 1800, 5), ceiling, "at {percent} %");
        }
        assert_eq!(cap(1800, 65), 1170, "19 h 30");
    }
}
