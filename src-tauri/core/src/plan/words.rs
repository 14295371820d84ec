//! Words for plans: stages, and amounts of time.

use super::{Kind, Pause, PauseWhy, Stage, rebound::Guard};
use crate::{day::Day, say, words};

/// Minutes as people read them in a plan: `18 h`, `4 h 30`, `45 min`.
pub fn hours(minutes: u32) -> String {
    words::length(f64::from(minutes))
}

/// What to say instead of room while a plan is paused.
pub fn pause_sentence(pause: Pause, date: impl Fn(Day) -> String) -> String {
    match pause.why {
        PauseWhy::TimeOff { until } => say!("plan-pause-time-off", until = date(until)),
        PauseWhy::Asked => say!("plan-pause-asked"),
        PauseWhy::Silence => say!("plan-pause-silence"),
    }
}

/// Half points as people read them.
pub fn halves(value: u32) -> String {
    if value.is_multiple_of(2) { (value / 2).to_string() } else { format!("{}½", value / 2) }
}

/// The name of a kind.
pub fn kind_title(kind: Kind) -> String {
    say!("plan-kind", kind = kind.name())
}

/// What a kind is, in two sentences.
pub fn kind_text(kind: Kind) -> String {
    say!("plan-kind-text", kind = kind.name())
}

/// The name of a stage.
pub fn stage_title(stage: Stage) -> String {
    say!("plan-stage", stage = stage.name())
}

/// The kind of work that fits a stage.
pub fn stage_work(stage: Stage) -> String {
    say!("plan-stage-work", stage = stage.name())
}

/// The three-weekly review.
pub fn review() -> String {
    say!("plan-review")
}

/// What in the work could change: names, each with words of its own.
pub const REVIEW_CHANGES: [&str; 4] = ["scope", "deadlines", "people", "hours"];

/// The question of the review that matters for the plan.
pub fn review_question() -> String {
    say!("plan-review-question")
}

/// Three weeks on one rung.
pub fn stalled() -> String {
    say!("plan-stalled-text")
}

/// The text with a capital at its beginning.
pub fn capital(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

/// A card that asks to be read before a step is offered again, and why it came.
pub fn card(reason: &str) -> String {
    say!("plan-card", reason = capital(reason))
}

/// What the watch after a plan says about one sign.
pub fn relapse(title: &str) -> String {
    say!("plan-relapse", title = title)
}

/// What the rebound guard says.
pub fn guard(guard: Guard) -> String {
    match guard {
        Guard::Suggested { minutes } => say!("plan-guard-suggested", length = hours(minutes)),
        Guard::TooMuch { off_days, minutes } => say!("plan-guard-too-much", days = off_days, length = hours(minutes)),
    }
}
