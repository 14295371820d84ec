//! The offer: whether a step up may be offered, criterion by criterion, in the person's own figures.

use super::{
    Row, Stage,
    judge::{Reference, median_halves},
    ladder::Rung,
    words::{halves, hours},
};

/// Answered days a step rests on: five of seven.
const ANSWERED: (usize, usize) = (5, 7);
/// Unsettled days in the window at most.
const UNSETTLED_AT_MOST: usize = 1;
/// Days that must be clear of a hard morning.
const CLEAR_DAYS: usize = 2;
/// The load that counts as tried: 60 to 110 per cent of the cap, unknown on two days at most.
const TRIED_PERCENT: (u32, u32) = (60, 110);
const UNKNOWN_AT_MOST: usize = 2;
/// Flares within four weeks that stop the climbing.
const FLARES_AT_MOST: usize = 2;

/// One condition of an offer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Criterion {
    /// Whether it holds.
    pub met: bool,
    /// What was looked at, in the person's own figures.
    pub sentence: String,
}

/// What an offer rests on.
pub struct Ground<'a> {
    /// The rung one stands on.
    pub rung: Rung,
    /// Its cap.
    pub cap_minutes: u32,
    /// Rows since it was entered.
    pub rows: &'a [Row],
    /// What rows are held against.
    pub reference: Reference,
    /// Flares within the last four weeks.
    pub recent_flares: usize,
}

/// All criteria of a step up. It is offered when every one is met.
pub fn criteria(ground: &Ground<'_>) -> Vec<Criterion> {
    let least = ground.rung.least_days as usize;
    let window = &ground.rows[ground.rows.len().saturating_sub(least)..];
    let mut all =
        vec![days(ground, least), answered(window, least), settled(ground, window), load(ground, window, least)];
    all.extend(signs(ground, window));
    all.push(flares(ground));
    all
}

fn days(ground: &Ground<'_>, least: usize) -> Criterion {
    let spent = ground.rows.len();
    Criterion { met: spent >= least, sentence: format!("{spent} of at least {least} days on this rung") }
}

fn answered(window: &[Row], least: usize) -> Criterion {
    let (of, seven) = ANSWERED;
    let needed = (least * of).div_ceil(seven);
    let count = window.iter().filter(|row| row.energy.is_some()).count();
    Criterion {
        met: count >= needed,
        sentence: format!("energy answered on {count} of these days, {needed} are enough"),
    }
}

fn settled(ground: &Ground<'_>, window: &[Row]) -> Criterion {
    let answered: Vec<&Row> = window.iter().filter(|row| row.energy.is_some()).collect();
    let unsettled = answered.iter().filter(|row| !ground.reference.is_settled(row)).count();
    let hard_lately = window.iter().rev().take(CLEAR_DAYS).any(|row| ground.reference.is_hard(row));
    let energies: Vec<u32> = answered.iter().filter_map(|row| row.energy).collect();
    let median = median_halves(&energies);
    let held = match (median, ground.reference.energy) {
        // Half a point below the reference still counts as held: in half points, one.
        (Some(median), Some(reference)) => median + 1 >= reference,
        (median, _) => median.is_some(),
    };
    let middle = median.map_or_else(|| "unknown".to_owned(), halves);
    let reference = ground.reference.energy.map_or_else(|| "unknown".to_owned(), halves);
    let sentence = format!("energy {middle} in the middle, held against {reference}; {unsettled} lower days");
    Criterion { met: unsettled <= UNSETTLED_AT_MOST && !hard_lately && held, sentence }
}

fn load(ground: &Ground<'_>, window: &[Row], least: usize) -> Criterion {
    let unknown = window.iter().filter(|row| row.load_minutes.is_none()).count() + least.saturating_sub(window.len());
    let total: u32 = window.iter().filter_map(|row| row.load_minutes).sum();
    let (low, high) = TRIED_PERCENT;
    let enough = total * 100 * 7 >= ground.cap_minutes * low * least as u32;
    let kept = total * 100 <= ground.cap_minutes * high;
    let sentence = format!(
        "{} of focused work in {} days, with a cap of {} in seven; unknown on {unknown}",
        hours(total),
        window.len(),
        hours(ground.cap_minutes)
    );
    Criterion { met: enough && kept && unknown <= UNKNOWN_AT_MOST, sentence }
}

/// Signs may be no more than at the start while settling, then two, then one.
fn signs(ground: &Ground<'_>, window: &[Row]) -> Option<Criterion> {
    let most = match ground.rung.stage {
        Stage::Settle => ground.reference.signs,
        Stage::Steady => 2,
        Stage::Rebuild | Stage::NearFull => 1,
        Stage::WatchedReturn | Stage::EasingOff | Stage::ComingBack | Stage::CloserWatching => return None,
    };
    let counts: Vec<u32> = window.iter().filter_map(|row| row.signs).collect();
    let median = median_halves(&counts);
    let sentence = match median {
        Some(median) => {
            format!("{} signs out of their usual band in the middle, up to {most} are fine", halves(median))
        }
        None => "signs not known, which holds nothing up".to_owned(),
    };
    Some(Criterion { met: median.is_none_or(|median| median <= most * 2), sentence })
}

fn flares(ground: &Ground<'_>) -> Criterion {
    let count = ground.recent_flares;
    Criterion { met: count <= FLARES_AT_MOST, sentence: format!("{count} setbacks in the last four weeks") }
}
