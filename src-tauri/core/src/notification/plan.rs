//! Sentences about plans: what happened and on what figures, what an offer rests on, and what is not for today.
//!
//! A happening, a criterion and a refusal are parts of sentences, without a capital or a full stop, so that they can be
//! joined; what stands by itself on a screen is whole.

use super::words::{capital, date};
use crate::{
    plan::{
        Blip, CapChange, CardReason, Criterion, Figures, GroundFigures, Happening, Kind, Pause, PauseWhy, Refusal,
        Setback, Stage, SteadyReason, TriedLoad, Waits, Wish,
        judge::Hard,
        ladder::LOWEST_PERCENT,
        rebound::Guard,
        restoring::{Suggestion, suggestion},
    },
    record::restoring::Thing,
    say,
    words::{Args, Language, length, text_in},
};

/// Minutes as people read them: `18 h`, `4 h 30`, `45 min`.
pub fn hours(minutes: u32) -> String {
    length(f64::from(minutes))
}

/// Half points as people read them: `4`, `4½`.
fn halves(value: u32) -> String {
    if value.is_multiple_of(2) { (value / 2).to_string() } else { format!("{}½", value / 2) }
}

/// A median energy, where any day was answered.
fn energy(median: Option<u32>) -> String {
    median.map_or_else(|| say!("plan-energy-unknown"), halves)
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

/// What a restoring suggestion proposes.
pub fn restoring(suggestion: Suggestion) -> String {
    say!("plan-restoring", name = suggestion.name)
}

/// A restoring thing's words: the person's own, or a suggestion's in the language of now, whichever it was picked in.
pub fn restoring_thing(thing: &Thing) -> String {
    let suggested = thing.suggestion.as_deref().and_then(suggestion).filter(|suggested| {
        let mut args = Args::new();
        args.set("name", suggested.name);
        Language::ALL.iter().any(|language| text_in(*language, "plan-restoring", &args) == thing.words)
    });
    suggested.map_or_else(|| thing.words.clone(), restoring)
}

/// What stands in the place of today's room while a plan is paused.
pub fn pause_sentence(pause: Pause) -> String {
    match pause.why {
        PauseWhy::TimeOff { until } => say!("plan-pause-time-off", until = date(until)),
        PauseWhy::Asked => say!("plan-pause-asked"),
        PauseWhy::Silence => say!("plan-pause-silence"),
    }
}

/// The invitation to the three-weekly review.
pub fn review() -> String {
    say!("plan-review")
}

/// The question of the review that matters for the plan.
pub fn review_question() -> String {
    say!("plan-review-question")
}

/// More than three weeks on one step.
pub fn stalled() -> String {
    say!("plan-stalled-text")
}

/// A card that asks to be read before a step is offered again, and why it came.
pub fn card(why: CardReason) -> String {
    say!("plan-card", reason = capital(&card_reason(why)))
}

/// One first sign that is back in the weeks after a plan.
pub fn relapse(title: &str) -> String {
    say!("plan-relapse", title = title)
}

/// What the rebound guard found in the first days after days off.
pub fn guard(guard: Guard) -> String {
    match guard {
        Guard::Suggested { minutes } => say!("plan-guard-suggested", length = hours(minutes)),
        Guard::TooMuch { off_days, minutes } => say!("plan-guard-too-much", days = off_days, length = hours(minutes)),
    }
}

/// Something that happened, and the figures it rests on.
pub fn happening(what: Happening) -> String {
    match what {
        Happening::Started { cap_minutes, percent } => {
            say!("plan-started", cap = hours(cap_minutes), percent = percent)
        }
        Happening::Offered { cap_minutes, ground: rests_on } => {
            say!("plan-offered", cap = hours(cap_minutes), ground = ground(rests_on))
        }
        Happening::TookStep { cap_minutes, ground: rests_on } => {
            say!("plan-took-step", cap = hours(cap_minutes), ground = ground(rests_on))
        }
        Happening::Stayed { cap_minutes } => say!("plan-stayed", cap = hours(cap_minutes)),
        Happening::Blip(what) => blip(what),
        Happening::Flare(what) => setback(what),
        Happening::StepBack(CapChange { before_minutes, now_minutes }) => {
            say!("plan-step-back", now = hours(now_minutes), before = hours(before_minutes))
        }
        Happening::Kept { cap_minutes, asked: true } => say!("plan-kept", cap = hours(cap_minutes)),
        Happening::Kept { cap_minutes, asked: false } => say!("plan-stays", cap = hours(cap_minutes)),
        Happening::Lowered(CapChange { before_minutes, now_minutes }) => {
            say!("plan-lowered", before = hours(before_minutes), now = hours(now_minutes))
        }
        Happening::Card(why) => card_reason(why),
        Happening::CardRead => say!("plan-card-read"),
        Happening::CarriedOn { cap_minutes } => say!("plan-carried-on", cap = hours(cap_minutes)),
        Happening::Quiet { days, cap_minutes } => say!("plan-quiet", days = days, cap = hours(cap_minutes)),
        Happening::TimeOffPlanned { from, to } => {
            let days = to.since(from) + 1;
            say!("plan-time-off-planned", days = days, from = date(from), to = date(to))
        }
        Happening::Paused { why, cap_minutes } => paused(why, &hours(cap_minutes)),
        Happening::Resumed { days, cap_minutes, before_minutes: None } => {
            say!("plan-back", days = days, cap = hours(cap_minutes))
        }
        Happening::Resumed { days, cap_minutes, before_minutes: Some(before) } => {
            say!("plan-back-lower", days = days, now = hours(cap_minutes), before = hours(before))
        }
        Happening::DeadlinePlanned { from, days } => say!("plan-deadline-planned", days = days, from = date(from)),
        Happening::DeadlineDropped(why) => say!("plan-deadline-dropped", why = refusal(why)),
        Happening::Deadline { until, cap_minutes } => {
            say!("plan-deadline", until = date(until), cap = hours(cap_minutes))
        }
        Happening::Payback { change: CapChange { before_minutes, now_minutes }, steps } => {
            say!("plan-payback", now = hours(now_minutes), rungs = steps, before = hours(before_minutes))
        }
        Happening::ReviewDue => say!("plan-review-due"),
        Happening::Reviewed { worse: true } => say!("plan-reviewed-worse"),
        Happening::Reviewed { worse: false } => say!("plan-reviewed"),
        Happening::Stalled { cap_minutes } => say!("plan-stalled", cap = hours(cap_minutes)),
        Happening::HandOver => say!("plan-hand-over"),
        Happening::KeepSteady { why, cap_minutes } => {
            say!("plan-steady", why = steady_reason(why), cap = hours(cap_minutes))
        }
        Happening::Target { percent } => say!("plan-goal", percent = percent),
        Happening::Completed { days, cap_minutes } => say!("plan-completed", days = days, cap = hours(cap_minutes)),
        Happening::Ended => say!("plan-ended"),
    }
}

/// The days, cap, focused time and energy a step rests on.
fn ground(figures: GroundFigures) -> String {
    say!(
        "plan-ground",
        days = figures.days,
        cap = hours(figures.cap_minutes),
        worked = hours(figures.worked_minutes),
        energy = energy(figures.energy),
    )
}

fn blip(what: Blip) -> String {
    match what {
        Blip::Morning(hard) => say!("plan-blip", seen = hard_morning(hard)),
        Blip::MorningAfterSetback(hard) => say!("plan-blip-again", seen = hard_morning(hard)),
        Blip::TooMuch(wish) => setback(Setback::TooMuch(wish)),
    }
}

fn setback(what: Setback) -> String {
    match what {
        Setback::Mornings(first, last) => hard_mornings(first, last),
        Setback::TooMuch(Wish::StepBack) => say!("plan-too-much"),
        Setback::TooMuch(Wish::Hold) => say!("plan-too-much-hold"),
    }
}

fn hard_morning(hard: Hard) -> String {
    match hard {
        Hard::Energy { energy, reference } => say!("plan-hard-energy", energy = energy, reference = halves(reference)),
        Hard::Signs { now, start } => say!("plan-hard-signs", signs = now, at_start = start),
    }
}

fn hard_mornings(first: Hard, last: Hard) -> String {
    match (first, last) {
        (Hard::Energy { energy: first, .. }, Hard::Energy { energy: last, reference }) => {
            say!("plan-hard-energy-twice", first = first, last = last, reference = halves(reference))
        }
        (Hard::Signs { now: first, .. }, Hard::Signs { now: last, start }) => {
            say!("plan-hard-signs-twice", first = first, last = last, at_start = start)
        }
        (first, last) => say!("plan-hard-twice", first = hard_morning(first), last = hard_morning(last)),
    }
}

fn paused(why: PauseWhy, cap: &str) -> String {
    match why {
        PauseWhy::TimeOff { until } => say!("plan-time-off", until = date(until), cap = cap),
        PauseWhy::Asked => say!("plan-paused", cap = cap),
        PauseWhy::Silence => say!("plan-silent", cap = cap),
    }
}

fn card_reason(why: CardReason) -> String {
    match why {
        CardReason::Setbacks(count) => say!("plan-flares", count = count),
        CardReason::NoBetter { now, at_start } => {
            say!("plan-no-better", now = halves(now), at_start = halves(at_start))
        }
        CardReason::VeryLowEnergy => say!("plan-very-low"),
        CardReason::ShortSleep { minutes } => say!("plan-short-sleep", sleep = hours(minutes)),
        CardReason::Symptoms => say!("plan-symptoms"),
        CardReason::KeepsSteady => say!("plan-not-every-kind"),
    }
}

fn steady_reason(why: SteadyReason) -> &'static str {
    match why {
        SteadyReason::Reviews => "reviews",
        SteadyReason::Drops => "drops",
    }
}

/// What a criterion looked at, in the person's own figures.
pub fn criterion(criterion: &Criterion) -> String {
    match criterion.figures {
        Figures::Days { spent, least, cap_minutes } => {
            say!("plan-criterion-days", spent = spent, least = least, cap = hours(cap_minutes))
        }
        Figures::Answers { count, needed } => say!("plan-criterion-answers", count = count, needed = needed),
        Figures::EnergyUnknown => say!("plan-criterion-energy-unknown"),
        Figures::Energy { median, reference, lower } => {
            say!("plan-criterion-energy", energy = energy(median), reference = halves(reference), lower = lower)
        }
        Figures::Mornings { hard } => say!("plan-criterion-mornings", hard = hard),
        Figures::Load { worked_minutes, days, cap_minutes, unknown, tried } => say!(
            "plan-criterion-load",
            worked = hours(worked_minutes),
            days = days,
            cap = hours(cap_minutes),
            verdict = verdict(tried),
            unknown = unknown,
        ),
        Figures::Signs { median: Some(median), most } => {
            say!("plan-criterion-signs", signs = halves(median), most = most)
        }
        Figures::Signs { median: None, .. } => say!("plan-criterion-signs-unknown"),
        Figures::Sleep { median_minutes, at_start_minutes } => {
            say!("plan-criterion-sleep", sleep = hours(median_minutes), at_start = hours(at_start_minutes))
        }
        Figures::Card { waits: true } => say!("plan-criterion-card"),
        Figures::Card { waits: false } => say!("plan-no-card"),
        Figures::Waits(Waits::Steady) => say!("plan-criterion-steady"),
        Figures::Waits(Waits::Deadline) => say!("plan-criterion-deadline"),
        Figures::Waits(Waits::CameBack) => say!("plan-criterion-back"),
    }
}

fn verdict(tried: TriedLoad) -> &'static str {
    match tried {
        TriedLoad::Over => "over",
        TriedLoad::Known => "known",
        TriedLoad::Enough => "enough",
        TriedLoad::Little => "little",
        TriedLoad::Unknown => "unknown",
    }
}

/// Why a decision is not for that Day.
pub fn refusal(why: Refusal) -> String {
    match why {
        Refusal::HasEnded => say!("plan-has-ended"),
        Refusal::IsPaused => say!("plan-is-paused"),
        Refusal::IsPausedAlready => say!("plan-is-paused-already"),
        Refusal::IsNotPaused => say!("plan-is-not-paused"),
        Refusal::NoStep => say!("plan-no-step"),
        Refusal::NoSilence => say!("plan-no-silence"),
        Refusal::NoStepBack => say!("plan-no-step-back"),
        Refusal::NotLower => say!("plan-no-lower"),
        Refusal::GoalNotLower => say!("plan-no-higher-goal"),
        Refusal::GoalTooLow => say!("plan-no-lower-goal", lowest = LOWEST_PERCENT),
        Refusal::NoCard => say!("plan-no-card"),
        Refusal::ReviewedLately => say!("plan-no-review"),
        Refusal::DeadlineLength => say!("plan-no-deadline-length"),
        Refusal::DeadlineBegin => say!("plan-no-deadline-begin"),
        Refusal::DeadlineThere => say!("plan-no-deadline-there"),
        Refusal::DeadlineLately => say!("plan-no-deadline-lately"),
        Refusal::DeadlineInTimeOff => say!("plan-no-deadline-time-off"),
        Refusal::DeadlineInFirstStage => say!("plan-no-deadline-first-stage"),
        Refusal::DeadlineBeforeCard => say!("plan-no-deadline-card"),
        Refusal::TimeOffOrder => say!("plan-no-time-off-order"),
        Refusal::TimeOffSpan => say!("plan-no-time-off-span"),
        Refusal::TimeOffOverlap => say!("plan-no-time-off-overlap"),
        Refusal::TimeOffOverDeadline => say!("plan-no-time-off-deadline"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sentence_of(figures: Figures) -> String {
        criterion(&Criterion { figures, met: true })
    }

    #[test]
    fn two_hard_mornings_name_what_made_them_hard() {
        let signs = Hard::Signs { now: 4, start: 2 };
        let energy = |energy| Hard::Energy { energy, reference: 9 };
        for (first, last, sentence) in [
            (signs, signs, "4 and 4 signs off on two mornings; 2 at the start"),
            (energy(2), energy(1), "energy 2 and 1 on two mornings; it had been 4½"),
            (energy(2), signs, "two mornings: energy 2, it had been 4½; then 4 signs off, 2 at the start"),
        ] {
            assert_eq!(setback(Setback::Mornings(first, last)), sentence);
        }
    }

    #[test]
    fn criteria_name_the_persons_own_figures() {
        let days = Figures::Days { spent: 7, least: 7, cap_minutes: 1080 };
        assert_eq!(sentence_of(days), "Days at 18 h: 7 of at least 7");
        let energy = Figures::Energy { median: Some(8), reference: 8, lower: 0 };
        assert_eq!(sentence_of(energy), "Energy: 4 on a typical day, compared with 4; lower on no day");
        let (worked_minutes, days, cap_minutes) = (1260, 7, 1080);
        let over = Figures::Load { worked_minutes, days, cap_minutes, unknown: 0, tried: TriedLoad::Over };
        let sentence = "Focused work: 21 h in 7 days, with a limit of 18 h. \
                        Nothing is broken; the next step waits for a week inside the plan";
        assert_eq!(sentence_of(over), sentence);
        let figures = GroundFigures { days, cap_minutes, worked_minutes, energy: Some(8) };
        assert_eq!(ground(figures), "7 days at 18 h, 21 h of it worked, typical energy 4");
    }
}
