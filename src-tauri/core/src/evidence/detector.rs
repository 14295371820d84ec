//! What a detector is, and the list of them: adding one is a file beside this one and its line in [`DETECTORS`].

use std::fmt::Debug;

use super::ewma::Ewma;

/// Makes a detector that has seen nothing, one for each signal.
pub type NewDetector = fn() -> Box<dyn Detector>;

/// Every detector. All of them follow every signal, and the strongest counts, so one more raises how often people are
/// warned: the limits of the levels are to be measured again with it.
pub const DETECTORS: &[NewDetector] = &[|| Box::new(Ewma::default())];

/// A rule that looks for change in one signal, a Day at a time.
pub trait Detector: Debug {
    /// Takes in one more Day: its deviation from usual in spreads, worse is positive, or `None` where it is missing.
    fn next(&mut self, deviation: Option<f64>);

    /// How strong the evidence of a change is, scaled to about 1 in size on calm days; positive is worse. `baseline_days`
    /// is how many Days the baseline has learned from, for a young one may itself be wrong.
    fn strength(&self, baseline_days: f64) -> f64;

    /// Drops the evidence, when an episode is over or life has changed: the Days before count no longer.
    fn forget(&mut self);
}

/// The strength of the strongest detector.
pub(super) fn strongest(detectors: &[Box<dyn Detector>], baseline_days: f64) -> f64 {
    let strengths = detectors.iter().map(|detector| detector.strength(baseline_days));
    strengths.reduce(f64::max).unwrap_or(0.0)
}
