//! The ladder: rungs, their caps and the least time on each.

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

/// One rung.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Rung {
    /// Per cent of the usual week.
    pub percent: u32,
    /// Days to spend on it before a step can be offered, or before the plan can be complete.
    pub least_days: u32,
    /// Its stage.
    pub stage: Stage,
}

/// A Rebuild never starts lower, so that it is never "nothing at all": strict rest does not help in the injuries it is
/// modelled on (Schneider et al. 2017).
const LOWEST_START: u32 = 30;
/// A step, in points of the usual week: our own choice.
const STEP: u32 = 10;
const STANDARD_START: u32 = 50;
const WEEK: u32 = 7;
/// The standard first rung is short, as the first relative rest after a concussion is; a lower one takes a week.
const SETTLE_DAYS: u32 = 4;
const WATCHED_DAYS: u32 = 28;
/// Ease-off: a taper of about two weeks at 41 to 60 per cent less volume brings athletes the most (Bosquet et al. 2007);
/// ours is milder, since the aim is rest and not a race.
const EASE_OFF: [(u32, u32, Stage); 3] =
    [(65, 7, Stage::EasingOff), (80, 4, Stage::ComingBack), (100, 14, Stage::CloserWatching)];
/// One Day holds at most this share of the weekly cap: single big days are what overuse injuries follow
/// (Frandsen et al. 2025).
const DAY_SHARE_PERCENT: u32 = 30;
/// Caps are told in quarter hours.
const QUARTER: u32 = 15;

/// The rungs of a plan, lowest first.
pub fn rungs(start: &Start) -> Vec<Rung> {
    match start.kind {
        Kind::EaseOff => {
            EASE_OFF.into_iter().map(|(percent, least_days, stage)| Rung { percent, least_days, stage }).collect()
        }
        Kind::Rebuild => rebuild(first_percent(start, STANDARD_START)),
        Kind::RebuildLonger => rebuild(first_percent(start, LOWEST_START)),
    }
}

/// Focused minutes in seven Days on a rung.
pub fn cap(baseline_minutes: u32, percent: u32) -> u32 {
    quarters(baseline_minutes * percent / 100)
}

/// Focused minutes in one Day: a share of the cap, and never above a usual day.
pub fn day_ceiling(cap_minutes: u32, baseline_minutes: u32, workdays: u32) -> u32 {
    quarters(cap_minutes * DAY_SHARE_PERCENT / 100).min(baseline_minutes / workdays.max(1))
}

fn quarters(minutes: u32) -> u32 {
    minutes / QUARTER * QUARTER
}

/// Where a Rebuild starts: at its usual first rung, but at most ten points above what the last two weeks really held.
/// A load that nobody knows does not count as tolerated.
fn first_percent(start: &Start, usual_first: u32) -> u32 {
    let recent_percent = start.recent_load_minutes.map_or(0, |minutes| minutes * 50 / start.baseline_minutes.max(1));
    let reachable = (recent_percent + STEP) / STEP * STEP;
    usual_first.min(reachable).max(LOWEST_START)
}

fn rebuild(first: u32) -> Vec<Rung> {
    let percents = (0..).map(|step| first + step * STEP).take_while(|percent| *percent <= 100);
    let rung = |(place, percent)| {
        let stage = match (place, percent) {
            (0, _) => Stage::Settle,
            (_, 100) => Stage::WatchedReturn,
            (1, _) => Stage::Steady,
            (_, 80..) => Stage::NearFull,
            _ => Stage::Rebuild,
        };
        let least_days = match stage {
            Stage::Settle if percent > LOWEST_START => SETTLE_DAYS,
            Stage::WatchedReturn => WATCHED_DAYS,
            _ => WEEK,
        };
        Rung { percent, least_days, stage }
    };
    percents.enumerate().map(rung).collect()
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
    fn nobody_jumps_from_nothing() {
        for (recent, first) in [(Some(3400), 50), (Some(1260), 40), (Some(0), 30), (None, 30), (Some(720), 30)] {
            assert_eq!(rungs(&start(Kind::Rebuild, recent))[0].percent, first, "after {recent:?} minutes in 14 days");
        }
    }

    #[test]
    fn caps_and_ceilings_are_told_in_quarter_hours() {
        for (percent, cap_minutes, ceiling) in [(50, 900, 270), (60, 1080, 315), (70, 1260, 360), (100, 1800, 360)] {
            assert_eq!(cap(1800, percent), cap_minutes);
            assert_eq!(day_ceiling(cap_minutes, 1800, 5), ceiling, "at {percent} %");
        }
        assert_eq!(cap(1800, 65), 1170, "19 h 30");
    }
}
