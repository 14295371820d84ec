//! The plan as a screen: the present step of the ladder, today's room, and what may come next.

use serde::Serialize;
use ts_rs::TS;

use super::{
    OfferView,
    chart::plan::{PictureView, picture},
    check_in::SavedView,
    restoring::{RestoringView, build as restoring},
};
use crate::{
    facts::{Assessment, Facts, plan::RunningPlan, retrospective, rows},
    level::{Level, Trace},
    notification::{
        plan as words,
        words::{date, sentence as whole},
    },
    plan::{
        Criterion, DeadlineWindow, Figures, Happening, Kind, REVIEW_CHANGES, Rung, State, Status, baseline::usual_week,
        suggest::suggest,
    },
    record::plan_review::Review,
    say,
};

/// One step of the ladder.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct RungView {
    /// Its cap in per cent of the usual week.
    pub percent: u32,
    /// Its stage in words.
    pub stage: String,
    /// Its cap for seven days, in words.
    pub cap: String,
    /// Whether it is the present step.
    pub here: bool,
    /// Whether it was taken already.
    pub done: bool,
}

/// Something that happened in the plan.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct PlanEventView {
    /// Its Day in words.
    pub day: String,
    /// What happened and on which figures, in a sentence.
    pub text: String,
}

/// The three-weekly review, when it is due.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct ReviewView {
    /// The invitation to it.
    pub text: String,
    /// What in the work could change.
    pub changes: Vec<String>,
    /// The question that matters for the plan.
    pub question: String,
}

/// A plan that can be started.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct StartView {
    /// Its kind: `ease_off`, `rebuild` or `rebuild_longer`.
    pub kind: String,
    /// The name of the kind.
    pub title: String,
    /// What the kind is, in two sentences.
    pub text: String,
    /// Whether the present level suggests it.
    pub suggested: bool,
    /// Why it cannot be started now; none when it can.
    pub why_not: Option<String>,
}

/// A deadline window, both ends included.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct DeadlineView {
    /// Its first Day, `YYYY-MM-DD`.
    pub from: String,
    /// Its last Day.
    pub until: String,
    /// Whether it has begun.
    pub open: bool,
}

/// The running plan in short.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct PlanStatus {
    /// Its kind: `ease_off`, `rebuild` or `rebuild_longer`.
    pub kind: String,
    /// Its status: `active` or `paused`.
    pub status: String,
    /// The stage in words.
    pub stage: String,
    /// The present step, in per cent of the usual week.
    pub rung_percent: u32,
    /// Focused minutes in seven days.
    pub cap_minutes: u32,
    /// Focused minutes in seven days that hold now: more only within a deadline window.
    pub effective_cap_minutes: u32,
    /// The deadline window that is open or planned.
    pub deadline: Option<DeadlineView>,
    /// Focused minutes in one day.
    pub day_ceiling_minutes: u32,
    /// Focused minutes that are left today.
    pub room_minutes: u32,
    /// Whether a step is offered.
    pub offer: bool,
}

/// The plan as a screen.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct PlanView {
    /// Whether a plan runs.
    pub running: bool,
    /// Its kind, by its stored name; none when no plan runs.
    pub kind: Option<String>,
    /// The heading of the screen.
    pub title: String,
    /// The stage and the cap of a running plan, or how the last one ended, in a sentence.
    pub status: String,
    /// Focused time left today, in words.
    pub room: Option<String>,
    /// The kind of work that fits the stage; without a plan, what a plan is.
    pub today: String,
    /// The ladder, lowest step first.
    pub rungs: Vec<RungView>,
    /// The next step, when it is offered.
    pub offer: Option<OfferView>,
    /// Why a step is offered or not, criterion by criterion.
    pub why_offer: String,
    /// The focused time of each seven days against the cap.
    pub picture: Option<PictureView>,
    /// Whether the plan is paused.
    pub paused: bool,
    /// Whether a deadline window could be declared today.
    pub may_borrow: bool,
    /// The three-weekly review, when it is due.
    pub review: Option<ReviewView>,
    /// The cap as hours, for a field.
    pub cap_hours: Option<String>,
    /// Whether a retrospective is waiting to be answered.
    pub look_back: bool,
    /// What happened in the plan, newest first.
    pub log: Vec<PlanEventView>,
    /// Restoring things: what was picked, what may fit, what was left out.
    pub restoring: Vec<RestoringView>,
    /// Plans that can be started.
    pub can_start: Vec<StartView>,
    /// The usual week, in words, when it is known; a plan that starts takes it as the goal unless a smaller one is
    /// entered.
    pub usual_week: Option<String>,
    /// What was just done, and the handle to take it back.
    pub saved: Option<SavedView>,
}

/// A look back is mentioned for so many Days after the plan, our own choice; it stays possible after that.
const LOOK_BACK_WAITS_DAYS: i64 = 14;

/// The plan as a screen: the one that runs, or what could be started.
pub fn build(facts: &Facts, now: &Assessment) -> PlanView {
    match now.plan() {
        Some(plan) => running(facts, plan),
        None => idle(facts, &now.trace, now.latest_plan.as_ref()),
    }
}

fn running(facts: &Facts, plan: &RunningPlan) -> PlanView {
    let now = &plan.now;
    PlanView {
        running: true,
        kind: Some(plan.start.kind.name().to_owned()),
        title: words::kind_title(plan.start.kind),
        status: with_deadline(
            say!("plan-status", stage = words::stage_title(now.stage), cap = words::hours(now.cap_minutes)),
            plan,
        ),
        room: Some(room_sentence(plan)),
        today: words::stage_work(now.stage),
        rungs: ladder(plan),
        offer: standing_offer(plan),
        why_offer: why(&now.criteria),
        picture: picture(facts, plan),
        paused: now.status == Status::Paused,
        may_borrow: now.status == Status::Active && now.card.is_none() && now.stage.may_borrow(),
        review: plan.review_is_due().then(review_view),
        cap_hours: Some(format!("{}", f64::from(now.cap_minutes) / 60.0)),
        look_back: false,
        log: log(plan),
        restoring: restoring(&facts.restoring, &facts.restored, now.stage),
        can_start: Vec::new(),
        usual_week: None,
        saved: None,
    }
}

fn idle(facts: &Facts, trace: &Trace, last: Option<&RunningPlan>) -> PlanView {
    let suggested = suggest(trace.level(), &rows::picture(facts, trace));
    let can_start = [Kind::EaseOff, Kind::Rebuild, Kind::RebuildLonger].map(|kind| StartView {
        kind: kind.name().to_owned(),
        title: words::kind_title(kind),
        text: words::kind_text(kind),
        suggested: suggested == Some(kind),
        why_not: None,
    });
    PlanView {
        running: false,
        kind: None,
        title: say!("plan-none"),
        status: match last.map(|plan| plan.now.status) {
            Some(Status::Completed) => say!("plan-last-completed"),
            Some(_) => say!("plan-last-ended"),
            None => String::new(),
        },
        room: None,
        today: say!("plan-about"),
        rungs: Vec::new(),
        offer: None,
        why_offer: String::new(),
        picture: None,
        paused: false,
        may_borrow: false,
        review: None,
        cap_hours: None,
        look_back: last.is_some() && retrospective::waits(facts),
        log: last.map(log).unwrap_or_default(),
        restoring: Vec::new(),
        can_start: can_start.into(),
        usual_week: usual_week(&rows::past_weeks(facts, trace)).map(words::hours),
        saved: None,
    }
}

fn review_view() -> ReviewView {
    ReviewView {
        text: words::review(),
        changes: REVIEW_CHANGES.map(change_title).into(),
        question: words::review_question(),
    }
}

/// What a change is called.
pub fn change_title(name: &str) -> String {
    say!("plan-review-change", name = name)
}

/// The criteria of an offer, one a line.
fn why(criteria: &[Criterion]) -> String {
    // That nothing waits to be read is worth no line, nor an energy that nobody has answered: the number of answers has one.
    let is_told = |criterion: &&Criterion| {
        !matches!(criterion.figures, Figures::Card { waits: false } | Figures::Energy { median: None, .. })
    };
    let told = criteria.iter().filter(is_told);
    let line =
        |criterion: &Criterion| format!("{} {}", if criterion.met { "✓" } else { "·" }, words::criterion(criterion));
    told.map(line).collect::<Vec<_>>().join("\n")
}

/// Focused time left today, in a sentence.
pub fn room_sentence(plan: &RunningPlan) -> String {
    if let Some(pause) = plan.now.pause {
        return words::pause_sentence(pause);
    }
    match plan.now.room_minutes {
        0 => say!("plan-no-room"),
        minutes => say!("plan-room", room = words::hours(minutes)),
    }
}

/// A sentence about the plan with one about its deadline window, where there is one.
fn with_deadline(sentence: String, plan: &RunningPlan) -> String {
    let Some(window) = plan.now.deadline else { return sentence };
    let sentence = if sentence.ends_with('.') { sentence } else { format!("{sentence}.") };
    format!("{sentence} {}", deadline_sentence(window, plan))
}

fn deadline_sentence(window: DeadlineWindow, plan: &RunningPlan) -> String {
    let (from, until) = (date(window.from), date(window.last));
    if window.is_open {
        say!("plan-borrowed", until = until, cap = words::hours(plan.now.effective_cap_minutes))
    } else {
        say!("plan-borrow-planned", from = from, until = until)
    }
}

/// Today's room with the deadline window, where one is open.
pub fn room_and_deadline(plan: &RunningPlan) -> String {
    let room = room_sentence(plan);
    let is_open = plan.now.deadline.is_some_and(|window| window.is_open);
    if is_open { with_deadline(room, plan) } else { room }
}

/// What waits to be done about the plan besides what it offers: its review, or a look back at one that ended lately.
pub fn waits(facts: &Facts, assessment: &Assessment) -> Option<String> {
    let latest = assessment.latest_plan.as_ref()?;
    if latest.is_open() {
        return latest.review_is_due().then(|| say!("plan-waits-review"));
    }
    let ended = latest.states.iter().find(|state| state.status == latest.now.status)?.day;
    let is_lately = facts.today.since(ended) < LOOK_BACK_WAITS_DAYS;
    (is_lately && retrospective::waits(facts)).then(|| match latest.now.status {
        Status::Completed => say!("plan-waits-completed"),
        _ => say!("plan-waits-ended"),
    })
}

/// The plan in one sentence.
pub fn sentence(plan: &RunningPlan) -> String {
    let sentence = say!(
        "plan-sentence",
        kind = words::kind_title(plan.start.kind),
        stage = words::stage_title(plan.now.stage),
        cap = words::hours(plan.now.cap_minutes),
        room = room_sentence(plan),
    );
    with_deadline(sentence, plan)
}

/// The running plan for other programs.
pub fn status(plan: &RunningPlan) -> PlanStatus {
    PlanStatus {
        kind: plan.start.kind.name().to_owned(),
        status: plan.now.status.name().to_owned(),
        stage: words::stage_title(plan.now.stage),
        rung_percent: plan.now.rung_percent,
        cap_minutes: plan.now.cap_minutes,
        effective_cap_minutes: plan.now.effective_cap_minutes,
        deadline: plan.now.deadline.map(|window| DeadlineView {
            from: window.from.to_string(),
            until: window.last.to_string(),
            open: window.is_open,
        }),
        day_ceiling_minutes: plan.now.day_ceiling_minutes,
        room_minutes: plan.now.room_minutes,
        offer: plan.now.offer,
    }
}

/// What is offered and was not answered yet: a step, or a card to read first.
pub fn offer(plan: &RunningPlan) -> Option<OfferView> {
    standing_offer(plan).filter(|_| !plan.now.stayed)
}

/// What is offered, also after the person chose to stay: staying costs nothing.
fn standing_offer(plan: &RunningPlan) -> Option<OfferView> {
    if let Some(why) = plan.now.card {
        return Some(OfferView {
            kind: None,
            title: say!("plan-offer-card"),
            text: words::card(why),
            take: say!("plan-offer-card-take"),
            stay: say!("plan-leave"),
            end: None,
        });
    }
    if plan.now.silence_asks {
        return Some(OfferView {
            kind: None,
            title: say!("plan-silence-title"),
            text: say!("plan-silence-text"),
            take: say!("plan-silence-carry-on"),
            stay: say!("plan-silence-pause"),
            end: Some(say!("plan-silence-end")),
        });
    }
    if plan.now.stalled && !plan.now.offer {
        return Some(stalled(plan));
    }
    if !plan.now.offer && plan.hands_over() {
        return Some(OfferView {
            kind: Some(Kind::Rebuild.name().to_owned()),
            title: words::kind_title(Kind::Rebuild),
            text: say!("plan-offer-hand-over", text = words::kind_text(Kind::Rebuild)),
            take: say!("plan-offer-hand-over-take"),
            stay: say!("plan-leave"),
            end: None,
        });
    }
    let next = plan.now.next_cap_minutes.filter(|_| plan.now.offer)?;
    let (now, next) = (words::hours(plan.now.cap_minutes), words::hours(next));
    Some(OfferView {
        kind: None,
        title: say!("plan-step", next = &next),
        text: say!("plan-step-text", now = &now),
        take: say!("plan-step-take", next = next),
        stay: say!("plan-stay", now = now),
        end: None,
    })
}

/// Three weeks on one step: never a step up, and nothing is wrong with staying.
fn stalled(plan: &RunningPlan) -> OfferView {
    let here = words::hours(plan.now.cap_minutes);
    OfferView {
        kind: None,
        title: say!("plan-offer-stalled", now = &here),
        text: words::stalled(),
        take: plan.cap_below().map_or_else(
            || say!("plan-offer-stalled-smaller"),
            |below| say!("plan-offer-stalled-down", below = words::hours(below)),
        ),
        stay: say!("plan-stay", now = here),
        end: None,
    }
}

fn ladder(plan: &RunningPlan) -> Vec<RungView> {
    let rung = |(at, rung): (usize, Rung)| RungView {
        percent: rung.percent,
        stage: words::stage_title(rung.stage),
        cap: words::hours(rung.cap_minutes),
        here: at == plan.now.rung,
        done: at < plan.now.rung,
    };
    plan.now.ladder.iter().copied().enumerate().map(rung).collect()
}

/// What happened, the newest first.
pub fn log(plan: &RunningPlan) -> Vec<PlanEventView> {
    let event = |state: &State, what: Happening| {
        let is_review = matches!(what, Happening::Reviewed { .. });
        let review = plan.reviews.get(&state.day).filter(|_| is_review);
        let sentence = words::happening(what);
        let text = review.map_or_else(|| sentence.clone(), |review| review_sentence(review, &sentence));
        PlanEventView { day: date(state.day), text }
    };
    plan.states.iter().rev().flat_map(|state| state.events.iter().rev().map(|what| event(state, *what))).collect()
}

/// What was answered in a review, in a line.
fn review_sentence(review: &Review, reason: &str) -> String {
    let change = review.change.iter().map(|one| change_title(one)).collect::<Vec<_>>().join(", ");
    let parts =
        [("lighter", &review.lighter), ("change", &change), ("how", &review.how), ("who", &review.who)].into_iter();
    let answered = parts.filter(|(_, text)| !text.is_empty());
    let answered =
        answered.map(|(what, text)| say!("plan-review-told", what = what, text = text.trim_end_matches('.')));
    let sentences: Vec<String> = std::iter::once(whole(reason)).chain(answered).collect();
    sentences.join(" ")
}

/// The offer to start a plan at a level.
pub fn start_offer(facts: &Facts, trace: &Trace, level: Level) -> Option<OfferView> {
    let kind = suggest(level, &rows::picture(facts, trace))?;
    Some(OfferView {
        kind: Some(kind.name().to_owned()),
        title: words::kind_title(kind),
        text: words::kind_text(kind),
        take: say!("plan-start-today"),
        stay: say!("plan-leave"),
        end: None,
    })
}
