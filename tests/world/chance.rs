//! How often chance is tried, and where it begins.

use std::env;

/// Rounds of kills, all in all, where nothing else is asked for.
const USUAL_KILLS: usize = 36;

/// Rounds of a test that makes `usual` of them in an ordinary run: as many more as `TAPER_KILLS` is more than usual.
pub fn rounds(usual: usize) -> usize {
    (usual * kills()).div_ceil(USUAL_KILLS)
}

/// Whether nobody asked for more than the usual rounds.
pub fn is_ordinary() -> bool {
    kills() <= USUAL_KILLS
}

fn kills() -> usize {
    env::var("TAPER_KILLS").ok().and_then(|count| count.parse().ok()).unwrap_or(USUAL_KILLS)
}

/// Where chance begins, so that a run can be had again: `TAPER_SEED`, which every failure names.
pub fn seed() -> u64 {
    env::var("TAPER_SEED").ok().and_then(|seed| seed.parse().ok()).unwrap_or(29)
}

/// What a test came to: shown with `--nocapture`, and when it fails.
#[expect(clippy::print_stdout, reason = "how often something was tried is worth a line")]
pub fn tell(text: &str) {
    println!("{text}");
}
