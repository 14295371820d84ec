//! What moves together: pairs of signals whose deviations from usual are correlated, on the same Day or some Days apart.
//!
//! Rank correlation (Spearman 1904) of deviations from the person's own usual, so that weekends and slow drift make no
//! pairs. Days in a row resemble each other, which makes chance pairs; the number of Days is reduced for that (Bartlett
//! 1935), and the interval is Fisher's with the variance of rank correlation (Fieller, Hartley & Pearson 1957). Many pairs
//! are tested, so only those that survive the procedure of Benjamini & Hochberg (1995) at 5 % are reported. None of it shows
//! what leads to what.

use super::Line;
use crate::{day::Day, signal::Worse};

/// Pairs of Days needed before a pair is tested: six weeks, our own choice.
pub const LEAST_DAYS: usize = 42;
/// Only Days this far back count, since habits of longer ago may be others.
const SPAN_DAYS: i64 = 365;
/// The longest lag tested, in Days to both sides.
pub const MOST_LAG: i64 = 3;
/// The share of reported pairs that may be due to chance.
const FALSE_DISCOVERY_RATE: f64 = 0.05;
/// Another lag than the same Day is reported when its rank correlation is this much larger: our own choice.
const CLEARLY_MORE: f64 = 0.1;
/// The variance of Fisher's z for rank correlation, times n − 3.
const RANK_VARIANCE: f64 = 1.06;
/// The middle 95 % of a normal distribution.
const Z_95: f64 = 1.959_964;

/// The rank correlation of two signals at one lag.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Lagged {
    /// Days the second comes after the first; negative when before.
    pub lag: i64,
    /// Pairs of Days on which both are known.
    pub days: usize,
    /// Rank correlation, −1 to 1.
    pub rho: f64,
    /// Its 95 % confidence interval.
    pub interval: (f64, f64),
    /// The two-sided p-value: how likely a correlation of this size is by chance alone.
    p_value: f64,
}

/// Two signals that move together.
#[derive(Debug, Clone, PartialEq)]
pub struct Association {
    /// The places of both in the list of lines.
    pub pair: (usize, usize),
    /// The lag that is reported.
    pub strongest: Lagged,
    /// Every lag with enough pairs of Days.
    pub lags: Vec<Lagged>,
}

/// The pairs that move together, and how many tests were made.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Found {
    /// Pairs that held up, the strongest first.
    pub associations: Vec<Association>,
    /// Tests made: pairs times lags.
    pub tests: usize,
    /// Pairs without enough Days yet.
    pub too_short: usize,
}

/// The pairs that move together, up to a Day.
pub fn associations(lines: &[Line], today: Day) -> Found {
    let days: Vec<Day> = today.plus(1 - SPAN_DAYS).to(today).collect();
    let columns: Vec<Vec<Option<f64>>> =
        lines.iter().map(|line| days.iter().map(|day| deviation(line, *day)).collect()).collect();
    let mut found = Found::default();
    let mut pairs: Vec<((usize, usize), Vec<Lagged>)> = Vec::new();
    for one in 0..columns.len() {
        for other in one + 1..columns.len() {
            let lags: Vec<Lagged> =
                (-MOST_LAG..=MOST_LAG).filter_map(|lag| lagged(&columns[one], &columns[other], lag)).collect();
            found.tests += lags.len();
            found.too_short += usize::from(lags.is_empty());
            pairs.push(((one, other), lags));
        }
    }
    let limit = reported_below(pairs.iter().flat_map(|(_, lags)| lags.iter().map(|lagged| lagged.p_value)).collect());
    for (pair, lags) in pairs {
        if let Some(strongest) = strongest(&lags, limit) {
            found.associations.push(Association { pair, strongest, lags });
        }
    }
    found.associations.sort_by(|a, b| b.strongest.rho.abs().total_cmp(&a.strongest.rho.abs()));
    found
}

/// The lag to report: the one with the largest correlation, or the same Day when that is hardly less. Waves of weeks
/// correlate at every lag, and which of those is largest is chance.
fn strongest(lags: &[Lagged], limit: f64) -> Option<Lagged> {
    let reported = || lags.iter().copied().filter(|lagged| lagged.p_value <= limit);
    let best = reported().min_by(|a, b| a.p_value.total_cmp(&b.p_value))?;
    let same_day = reported().find(|lagged| lagged.lag == 0);
    Some(same_day.filter(|same| best.rho.abs() - same.rho.abs() < CLEARLY_MORE).unwrap_or(best))
}

/// How far a Day was from usual, more of the signal is up.
fn deviation(line: &Line, day: Day) -> Option<f64> {
    let away = line.on(day).filter(|judged| judged.is_judged())?.deviation?;
    Some(if line.series.signal.worse == Worse::Lower { -away } else { away })
}

fn lagged(one: &[Option<f64>], other: &[Option<f64>], lag: i64) -> Option<Lagged> {
    let both = |at: usize| {
        let later = usize::try_from(at as i64 + lag).ok()?;
        Some((one[at]?, (*other.get(later)?)?))
    };
    let (first, second): (Vec<f64>, Vec<f64>) = (0..one.len()).filter_map(both).unzip();
    if first.len() < LEAST_DAYS {
        return None;
    }
    let (first, second) = (ranks(&first), ranks(&second));
    let rho = correlation(&first, &second)?.clamp(-0.999, 0.999);
    // Two series that each resemble themselves a day later hold fewer independent Days.
    let product = autocorrelation(&first) * autocorrelation(&second);
    let days = first.len();
    let independent = (days as f64 * (1.0 - product) / (1.0 + product)).max(4.0);
    let error = (RANK_VARIANCE / (independent - 3.0)).sqrt();
    let z = rho.atanh();
    let p_value = libm::erfc(z.abs() / error / std::f64::consts::SQRT_2);
    Some(Lagged { lag, days, rho, interval: ((z - Z_95 * error).tanh(), (z + Z_95 * error).tanh()), p_value })
}

/// The largest p-value that is still reported, by Benjamini and Hochberg; below all of them when none is.
fn reported_below(mut p_values: Vec<f64>) -> f64 {
    p_values.sort_by(f64::total_cmp);
    let tests = p_values.len() as f64;
    let holds = |(at, p_value): &(usize, &f64)| **p_value <= FALSE_DISCOVERY_RATE * (*at + 1) as f64 / tests;
    p_values.iter().enumerate().rfind(holds).map_or(-1.0, |(_, p_value)| *p_value)
}

/// Ranks from 1, the mean of their places for equal values.
fn ranks(values: &[f64]) -> Vec<f64> {
    let mut order: Vec<usize> = (0..values.len()).collect();
    order.sort_by(|a, b| values[*a].total_cmp(&values[*b]));
    let mut ranks = vec![0.0; values.len()];
    let mut from = 0;
    while from < order.len() {
        let mut to = from;
        while to + 1 < order.len() && values[order[to + 1]] == values[order[from]] {
            to += 1;
        }
        let mean = (from + to) as f64 / 2.0 + 1.0;
        order[from..=to].iter().for_each(|at| ranks[*at] = mean);
        from = to + 1;
    }
    ranks
}

/// The product-moment correlation; nothing when one of them never moves.
fn correlation(one: &[f64], other: &[f64]) -> Option<f64> {
    let mean = |values: &[f64]| values.iter().sum::<f64>() / values.len() as f64;
    let (a, b) = (mean(one), mean(other));
    let (mut both, mut first, mut second) = (0.0, 0.0, 0.0);
    for (x, y) in one.iter().zip(other) {
        both += (x - a) * (y - b);
        first += (x - a).powi(2);
        second += (y - b).powi(2);
    }
    let size = (first * second).sqrt();
    (size > 0.0).then(|| both / size)
}

/// Autocorrelation at lag 1, 0 to 0.95.
fn autocorrelation(values: &[f64]) -> f64 {
    let (before, after) = (&values[..values.len() - 1], &values[1..]);
    correlation(before, after).unwrap_or(0.0).clamp(0.0, 0.95)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        baseline::Usual,
        evidence::Judged,
        signal::{Series, catalog},
    };

    fn today() -> Day {
        Day::parse("2026-12-31").unwrap()
    }

    /// A line of deviations that ends today.
    fn line(id: &str, deviations: Vec<Option<f64>>) -> Line {
        let signal = catalog::all().into_iter().find(|signal| signal.id.as_str() == id).unwrap();
        let from = today().plus(1 - deviations.len() as i64);
        let usual = Some(Usual { centre: 0.0, spread: 1.0, days: 70.0 });
        let judged = |deviation| Judged { usual, deviation, ..Judged::default() };
        let series = Series { signal, from, values: deviations.clone(), late: vec![false; deviations.len()] };
        Line { series, days: deviations.into_iter().map(judged).collect() }
    }

    fn noise(seed: u64, days: usize) -> Vec<f64> {
        // Seeds side by side would give streams that resemble each other.
        let mut random = fastrand::Rng::with_seed((seed + 1).wrapping_mul(0x9E37_79B9_7F4A_7C15));
        (0..days).map(|_| (0..12).map(|_| random.f64()).sum::<f64>() - 6.0).collect()
    }

    fn some(values: Vec<f64>) -> Vec<Option<f64>> {
        values.into_iter().map(Some).collect()
    }

    #[test]
    fn ranks_share_their_place_and_the_textbook_example_comes_out() {
        assert_eq!(ranks(&[3.0, 1.0, 3.0, 2.0]), [3.5, 1.0, 3.5, 2.0]);
        let intelligence = [106.0, 100.0, 86.0, 101.0, 99.0, 103.0, 97.0, 113.0, 112.0, 110.0];
        let television = [7.0, 27.0, 2.0, 50.0, 28.0, 29.0, 20.0, 12.0, 6.0, 17.0];
        let rho = correlation(&ranks(&intelligence), &ranks(&television)).unwrap();
        assert!((rho - -29.0 / 165.0).abs() < 1e-12, "{rho}");
    }

    #[test]
    fn another_day_is_reported_only_when_it_is_clearly_more_than_the_same_day() {
        let lagged = |lag, rho, p_value| Lagged { lag, days: 60, rho, interval: (-1.0, 1.0), p_value };
        let reported = |same_day: f64, day_after: f64| {
            strongest(&[lagged(0, same_day, 0.01), lagged(1, day_after, 0.001)], 0.05).map(|best| best.lag)
        };
        assert_eq!(reported(0.4, 0.45), Some(0), "waves of weeks correlate at every lag");
        assert_eq!(reported(0.0, CLEARLY_MORE), Some(1));
        assert_eq!(reported(-0.4, -0.6), Some(1), "the size counts, not the sign");
        assert_eq!(strongest(&[lagged(0, 0.5, 0.06)], 0.05).map(|best| best.lag), None, "may be chance");
    }

    #[test]
    fn equal_values_share_the_mean_of_their_places() {
        assert_eq!(ranks(&[5.0, 5.0, 5.0]), [2.0, 2.0, 2.0]);
        assert_eq!(ranks(&[1.0, 9.0, 9.0, 9.0, 0.0]), [2.0, 4.0, 4.0, 4.0, 1.0]);
        assert_eq!(ranks(&[]), [0.0; 0]);
    }

    #[test]
    fn the_example_of_benjamini_and_hochberg_keeps_its_four_smallest() {
        let p_values = [
            0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.3240, 0.4262, 0.5719, 0.6528,
            0.7590, 1.0,
        ];
        assert_eq!(reported_below(p_values.iter().rev().copied().collect()), 0.0095, "in whatever order they come");
        assert!(reported_below(vec![0.06, 0.5]) < 0.0, "below every chance when none survives");
        assert!(reported_below(Vec::new()) < 0.0);
    }

    #[test]
    fn a_correlation_has_a_sign_is_free_of_scale_and_needs_movement() {
        let close = |found: Option<f64>, expected: f64| found.is_some_and(|found| (found - expected).abs() < 1e-12);
        assert!(close(correlation(&[1.0, 2.0, 4.0], &[10.0, 20.0, 40.0]), 1.0));
        assert!(close(correlation(&[1.0, 2.0, 4.0], &[-1.0, -2.0, -4.0]), -1.0));
        assert!(close(correlation(&[1.0, 2.0, 3.0, 4.0], &[2.0, 1.0, 4.0, 3.0]), 0.6));
        assert_eq!(correlation(&[1.0, 1.0, 1.0], &[1.0, 2.0, 3.0]), None);
        assert_eq!(correlation(&[], &[]), None, "of no days there is none");
        assert_eq!(associations(&[], today()), Found::default());
    }

    #[test]
    fn size_interval_and_chance_are_those_of_an_independent_calculation() {
        // Worked out by a script of its own from the formulas of Bartlett, and of Fieller, Hartley and Pearson.
        let one: Vec<f64> = (0..60).map(|at| f64::from(at * 5 % 61) + f64::from(at * at % 13)).collect();
        let other = one.iter().enumerate().map(|(at, value)| value + (at * 17 % 23) as f64 * 2.0).collect();
        let (one, other) = (some(one), some(other));
        for (lag, days, rho, low, high, p_value) in [
            (
                0,
                60,
                0.824_990_634_984_374_4,
                0.685_544_789_366_024_9,
                0.906_045_813_900_715_9,
                5.024_526_386_812_636e-12,
            ),
            (1, 59, 0.495_760_244_302_628_3, 0.208_782_686_824_870_3, 0.704_127_425_556_249_1, 0.001_319_196_741_073_1),
            (
                -2,
                58,
                0.232_475_113_536_539_7,
                -0.096_340_964_168_533_2,
                0.515_542_495_954_935_1,
                0.163_947_353_851_321_4,
            ),
        ] {
            let found = lagged(&one, &other, lag).unwrap();
            let near = |value: f64, expected: f64| (value - expected).abs() < 1e-9 * expected.abs().max(1e-3);
            assert_eq!((found.lag, found.days), (lag, days));
            assert!(near(found.rho, rho), "{lag} days: {}", found.rho);
            assert!(near(found.interval.0, low) && near(found.interval.1, high), "{lag} days: {:?}", found.interval);
            assert!((found.p_value / p_value - 1.0).abs() < 1e-6, "{lag} days: {}", found.p_value);
        }
    }

    #[test]
    fn six_weeks_of_pairs_are_needed_and_enough() {
        let (one, other) = (some(noise(3, 42)), some(noise(4, 42)));
        assert_eq!(lagged(&one, &other, 0).map(|found| found.days), Some(LEAST_DAYS));
        assert_eq!(lagged(&one, &other, 1), None, "a day apart there is one pair fewer");
        assert_eq!(lagged(&one[1..], &other[1..], 0), None);
    }

    #[test]
    fn the_same_day_is_reported_when_another_distance_is_hardly_stronger() {
        let at = |lag, rho: f64, p_value| Lagged { lag, days: 100, rho, interval: (0.0, 0.0), p_value };
        let lag = |lags: &[Lagged]| strongest(lags, 0.01).map(|found| found.lag);
        assert_eq!(lag(&[at(0, 0.4, 0.002), at(2, 0.49, 0.001)]), Some(0));
        assert_eq!(lag(&[at(0, 0.4, 0.002), at(2, 0.51, 0.001)]), Some(2));
        assert_eq!(lag(&[at(0, -0.4, 0.002), at(2, -0.49, 0.001)]), Some(0), "the sign is no size");
        assert_eq!(lag(&[at(0, 0.3, 0.02), at(2, 0.35, 0.001)]), Some(2), "the same Day did not hold up");
        assert_eq!(lag(&[at(1, 0.3, 0.02)]), None);
    }

    #[test]
    fn what_follows_two_days_later_is_found_at_two_days() {
        let games = noise(1, 200);
        let shorter = noise(2, 200);
        let sleep: Vec<f64> =
            (0..200).map(|at| if at < 2 { 0.0 } else { 0.8 * games[at - 2] + 0.6 * shorter[at] }).collect();
        // Less sleep is worse, so a worse day is one with less of it.
        let found = associations(&[line("games", some(games)), line("sleep", some(sleep))], today());
        let strongest = found.associations[0].strongest;
        assert_eq!((strongest.lag, found.tests), (2, 7));
        assert!(strongest.rho < -0.6 && strongest.interval.0 < strongest.rho && strongest.rho < strongest.interval.1);
    }

    #[test]
    fn noise_is_hardly_ever_reported_however_many_tests() {
        let ids = ["games", "snacks", "sleep", "energy", "focus", "heaviness", "output", "tense"];
        let reported: usize = (0..40)
            .map(|life: u64| {
                let lines: Vec<Line> =
                    ids.iter().enumerate().map(|(at, id)| line(id, some(noise(life * 100 + at as u64, 300)))).collect();
                associations(&lines, today()).associations.len()
            })
            .sum();
        // Of 40 lives with 196 tests each, about one in twenty may hold a pair.
        assert!(reported <= 6, "{reported} pairs of nothing but noise");
    }

    #[test]
    fn slow_waves_are_no_proof() {
        // Two series that wander by themselves look alike for weeks; counted as independent days they would be reported often.
        let wander = |seed| {
            noise(seed, 300)
                .into_iter()
                .scan(0.0, |at, step| {
                    *at = 0.9 * *at + step;
                    Some(*at)
                })
                .collect::<Vec<f64>>()
        };
        let reported: usize = (0..60)
            .map(|life| {
                associations(&[line("games", some(wander(life))), line("sleep", some(wander(life + 1000)))], today())
                    .associations
                    .len()
            })
            .sum();
        assert!(reported <= 9, "{reported} of 60");
    }

    #[test]
    fn a_few_weeks_and_a_signal_that_never_moves_say_nothing() {
        let short = associations(&[line("games", some(noise(1, 40))), line("sleep", some(noise(1, 40)))], today());
        assert_eq!((short.associations.len(), short.tests, short.too_short), (0, 0, 1));
        let still = associations(&[line("games", some(vec![0.0; 100])), line("sleep", some(noise(1, 100)))], today());
        assert!(still.associations.is_empty());
    }
}
