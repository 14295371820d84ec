//! The EWMA detector: a fading mean of one signal's daily deviations, in standard errors of that mean.
//!
//! An exponentially weighted moving average (Roberts 1959; on diary data Smit, Schat & Ceulemans 2022) sees a small
//! lasting shift that no single day shows. Two memories run side by side, one for what moves within a week and one for
//! slow drift, and the stronger one counts. Their variance is carried along exactly, for an autocorrelated series (AR(1))
//! in which days are missing, so each has spread 1 on calm days whatever the gaps.

use super::Detector;

/// Weight of today in the quick and in the slow memory: about ten and sixteen days. Between 0.1 (slow ramps) and 0.25
/// (jumps) all pairs do about as well; this one was best on simulated people by a little.
const TODAY: [f64; 2] = [0.2, 0.12];
/// A missing day fades the mean by this share of an answered day's fading: without answers, evidence slowly weakens.
const FADE_WHEN_MISSING: f64 = 0.15;
/// Autocorrelation of such diaries at lag 1 is about 0.2; this prior counts as much as twenty pairs of days.
const PRIOR_AUTOCORRELATION: f64 = 0.2;
const PRIOR_PAIRS: f64 = 20.0;
/// More autocorrelation than this is a trend, and must not be explained away.
const MOST_AUTOCORRELATION: f64 = 0.7;
/// Share of a day's variance by which the centre itself may be wrong. It keeps on learning, so far less than all of it;
/// with this share calm people are warned as often in their second month as in their second year.
const CENTRE_DOUBT: f64 = 0.15;
/// The centre's doubt is counted from this many days at least, and at most its memory.
const CENTRE_DAYS: (f64, f64) = (5.0, 70.0);

/// The running state of the detector for one signal.
#[derive(Debug, Clone, PartialEq)]
pub struct Ewma {
    memories: [Memory; 2],
    products: f64,
    squares: f64,
    /// Autocorrelation at lag 1, estimated from the days before this one.
    autocorrelation: f64,
    last: Option<f64>,
}

/// One fading mean with its exact variance.
#[derive(Debug, Clone, PartialEq)]
struct Memory {
    today: f64,
    mean: f64,
    variance: f64,
    covariance_with_last: f64,
}

impl Default for Ewma {
    fn default() -> Ewma {
        Ewma {
            memories: TODAY.map(|today| Memory { today, mean: 0.0, variance: 0.0, covariance_with_last: 0.0 }),
            products: PRIOR_AUTOCORRELATION * PRIOR_PAIRS,
            squares: PRIOR_PAIRS,
            autocorrelation: PRIOR_AUTOCORRELATION,
            last: None,
        }
    }
}

impl Detector for Ewma {
    fn next(&mut self, deviation: Option<f64>) {
        self.autocorrelation = self.estimated_autocorrelation();
        for memory in &mut self.memories {
            *memory = memory.next(deviation, self.autocorrelation);
        }
        // Today's pair counts only from tomorrow on, so that a better day never makes a stronger case.
        if let (Some(today), Some(before)) = (deviation, self.last) {
            self.products += today * before;
            self.squares += (today * today + before * before) / 2.0;
        }
        self.last = deviation;
    }

    fn strength(&self, baseline_days: f64) -> f64 {
        let autocorrelation = self.autocorrelation;
        let days = baseline_days.clamp(CENTRE_DAYS.0, CENTRE_DAYS.1);
        let doubt = CENTRE_DOUBT * (1.0 + autocorrelation) / (1.0 - autocorrelation) / days;
        self.memories[0].strength(doubt).max(self.memories[1].strength(doubt))
    }

    /// The autocorrelation is kept: it is the person's, not the episode's.
    fn forget(&mut self) {
        self.memories = Ewma::default().memories;
        self.last = None;
    }
}

impl Ewma {
    fn estimated_autocorrelation(&self) -> f64 {
        (self.products / self.squares).clamp(0.0, MOST_AUTOCORRELATION)
    }
}

impl Memory {
    fn next(&self, deviation: Option<f64>, autocorrelation: f64) -> Memory {
        let (kept, gained) = match deviation {
            Some(_) => (1.0 - self.today, self.today),
            None => (1.0 - FADE_WHEN_MISSING * self.today, 0.0),
        };
        let carried = autocorrelation * self.covariance_with_last;
        Memory {
            today: self.today,
            mean: kept * self.mean + gained * deviation.unwrap_or(0.0),
            variance: kept * kept * self.variance + gained * gained + 2.0 * kept * gained * carried,
            covariance_with_last: kept * carried + gained,
        }
    }

    fn strength(&self, doubt: f64) -> f64 {
        self.mean / (self.variance + doubt).sqrt()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn after(deviations: impl IntoIterator<Item = Option<f64>>) -> f64 {
        let mut ewma = Ewma::default();
        deviations.into_iter().for_each(|deviation| ewma.next(deviation));
        ewma.strength(70.0)
    }

    /// Days that go up and down around a shift of 0.8 spreads.
    fn shifted(days: usize) -> impl Iterator<Item = Option<f64>> {
        (0..days).map(|day| Some(if day % 2 == 0 { 1.6 } else { 0.0 }))
    }

    #[test]
    fn a_small_shift_that_lasts_grows_into_evidence() {
        let (three_days, two_weeks) = (after(shifted(3)), after(shifted(14)));
        assert!(three_days < 2.0, "three days are no evidence yet, but had {three_days}");
        assert!(two_weeks > 2.0, "two weeks are, but had {two_weeks}");
    }

    #[test]
    fn one_bad_day_is_no_evidence() {
        let mut month = vec![Some(0.0); 20];
        month.push(Some(2.5));
        assert!(after(month) < 2.0);
    }

    #[test]
    fn missing_days_weaken_slowly_and_raise_nothing() {
        let before = after(shifted(14));
        let week_of_silence = shifted(14).chain(std::iter::repeat_n(None, 7));
        let later = after(week_of_silence);
        assert!(later > 0.0 && later <= before + 0.3, "{before} became {later}");
        assert_eq!(after([None; 30]), 0.0);
    }

    #[test]
    fn direction_is_kept() {
        let better = after(shifted(14).map(|day| day.map(|deviation| -deviation)));
        assert!(better < -1.5, "better than usual counts the other way");
    }

    /// Roughly standard normal, from twelve uniform numbers of a fixed seed.
    fn noise(random: &mut fastrand::Rng) -> f64 {
        (0..12).map(|_| random.f64()).sum::<f64>() - 6.0
    }

    #[test]
    fn on_calm_days_its_spread_is_about_one_whatever_the_autocorrelation() {
        for autocorrelation in [0.0, 0.3, 0.5_f64] {
            let mut random = fastrand::Rng::with_seed(7);
            let (mut state, mut today, mut squares, mut count) = (Ewma::default(), 0.0, 0.0, 0.0);
            for day in 0..20_000 {
                today = autocorrelation * today + (1.0 - autocorrelation * autocorrelation).sqrt() * noise(&mut random);
                let missing = random.f64() < 0.15;
                state.next((!missing).then_some(today));
                if day > 200 {
                    squares += state.memories.iter().map(|memory| memory.strength(0.0).powi(2)).sum::<f64>();
                    count += 2.0;
                }
            }
            let spread = (squares / count).sqrt();
            assert!((0.85..1.1).contains(&spread), "autocorrelation {autocorrelation}: spread {spread}");
        }
    }
}
