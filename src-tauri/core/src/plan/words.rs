//! Words for plans: stages, and amounts of time.

use super::{Kind, Pause, PauseWhy, Stage, rebound::Guard};
use crate::{day::Day, say, words};

/// Minutes as people read them in a plan: `18 h`, `4 h 30`, `45 min`.
pub fn hours(minutes: u32) -> String {
    words::length(f64::from(minutes))
}

/// A number of days.
pub fn days(count: i64) -> String {
    say!("unit-days", count = count)
}

/// What to say instead of room while a plan is paused.
pub fn pause_sentence(pause: Pause, date: impl Fn(Day) -> String) -> String {
    match pause.why {
        PauseWhy::TimeOff { until } => format!("Time off until {}. The plan waits, and so does the work.", date(until)),
        PauseWhy::Asked => "The plan is paused until you resume it.".to_owned(),
        PauseWhy::Silence => {
            "Your plan has had no news for three weeks, so it is paused. Carry on, keep the pause, or close it: all fine."
                .to_owned()
        }
    }
}

/// Half points as people read them.
pub fn halves(value: u32) -> String {
    if value.is_multiple_of(2) { (value / 2).to_string() } else { format!("{}½", value / 2) }
}

/// The name of a kind.
pub fn kind_title(kind: Kind) -> &'static str {
    match kind {
        Kind::EaseOff => "An easier two weeks",
        Kind::Rebuild => "A gradual way back",
        Kind::RebuildLonger => "A slower way back",
    }
}

/// What a kind is, in two sentences.
pub fn kind_text(kind: Kind) -> &'static str {
    match kind {
        Kind::EaseOff => {
            "About two thirds of your usual week for seven days, then four fifths, then your usual week with a closer look. \
             Keep your start time and best hours; let evenings, extras and new commitments go for now."
        }
        Kind::Rebuild => {
            "From about half of your usual week upward, in steps of a tenth that you take or leave, with four watched weeks \
             at the end. At its quickest it is back at your usual week after a month; there is no hurry."
        }
        Kind::RebuildLonger => {
            "The same ladder from about a third of your usual week. At its quickest it is back at your usual week after \
             seven weeks."
        }
    }
}

/// The name of a stage.
pub fn stage_title(stage: Stage) -> &'static str {
    match stage {
        Stage::Settle => "Settle",
        Stage::Steady => "Steady",
        Stage::Rebuild => "Rebuild",
        Stage::NearFull => "Near-full",
        Stage::WatchedReturn => "Watched return",
        Stage::EasingOff => "Easing off",
        Stage::ComingBack => "Coming back",
        Stage::CloserWatching => "Closer watching",
    }
}

/// The kind of work that fits a stage.
pub fn stage_work(stage: Stage) -> &'static str {
    match stage {
        Stage::Settle => "Familiar, low-stakes work in blocks of up to 45 minutes; two work-free days a week.",
        Stage::Steady => "Familiar work in blocks of up to an hour; no new commitments; two work-free days a week.",
        Stage::Rebuild => "One stretch block a week, just beyond your range; blocks of up to an hour and a half.",
        Stage::NearFull => "The normal mix, deadlines last; one work-free day a week.",
        Stage::WatchedReturn | Stage::CloserWatching => "Your normal work; the room for a day still holds.",
        Stage::EasingOff | Stage::ComingBack => {
            "Your usual start and best hours; evenings, extras and new commitments wait."
        }
    }
}

/// The three-weekly review.
pub const REVIEW: &str = "Three weeks on: two minutes for what got lighter, what in the work could change, and who could help. Skip what you like.";

/// What in the work could change.
pub const REVIEW_CHANGES: [&str; 4] = ["scope", "deadlines", "people", "hours"];

/// The question of the review that matters for the plan.
pub const REVIEW_QUESTION: &str = "Do even small efforts leave you worse a day or two later, for a day or more?";

/// Three weeks on one rung.
pub const STALLED: &str = "Nothing is wrong with that. You could stay, take a smaller week, change something in the work \
    (scope, deadlines, people, hours), or talk it over with somebody.";

/// The text with a capital at its beginning.
pub fn capital(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

/// A card that asks to be read before a step is offered again, and why it came.
pub fn card(reason: &str) -> String {
    format!(
        "{}. That can be part of coming back, and it is no judgment of your ability. Step-by-step increases do not \
         suit every kind of exhaustion; a doctor can help find out. The plan stays where it is, and offers no step until you \
         have read this.",
        capital(reason)
    )
}

/// What the watch after a plan says about one sign.
pub fn relapse(title: &str) -> String {
    format!(
        "{title} has been away from your usual on three of the last seven days. It may be nothing; after a plan it is worth a \
         smaller day or two, or leave it."
    )
}

/// What the rebound guard says.
pub fn guard(guard: Guard) -> String {
    match guard {
        Guard::Suggested { minutes } => format!(
            "First days back after days off: about {} of focused work today still brings you to a normal week.",
            hours(minutes)
        ),
        Guard::TooMuch { off_days, minutes } => format!(
            "{off_days} days off, then {} in a day, which is a lot at once. A smaller day or two from here still brings you \
             to a normal week.",
            hours(minutes)
        ),
    }
}
