//! The plan as a screen.

use super::{RunningPlan, picture, retrospective, review, rows};
use crate::{
    app::Facts,
    level::Trace,
    notification::plan as words,
    plan::{Criterion, Happening, Kind, REVIEW_CHANGES, State, Status, baseline::usual_week, suggest::suggest},
    say,
    view::plan::{PlanView, ReviewView, StartView},
};

pub(super) fn running_view(facts: &Facts, plan: &RunningPlan) -> PlanView {
    let now = &plan.now;
    PlanView {
        running: true,
        kind: Some(plan.start.kind.name().to_owned()),
        title: words::kind_title(plan.start.kind),
        status: say!("app-plan-status", stage = words::stage_title(now.stage), cap = words::hours(now.cap_minutes)),
        room: Some(plan.room_sentence()),
        today: words::stage_work(now.stage),
        rungs: plan.ladder(),
        offer: plan.standing_offer(),
        why_offer: why(&now.criteria),
        picture: picture::picture(facts, plan),
        paused: now.status == Status::Paused,
        may_borrow: now.status == Status::Active && now.card.is_none() && now.stage.may_borrow(),
        review: review_due(&plan.states).then(review_view),
        cap_hours: Some(format!("{}", f64::from(now.cap_minutes) / 60.0)),
        look_back: false,
        log: plan.log(),
        // Filled in by the app, which keeps them.
        restoring: Vec::new(),
        can_start: Vec::new(),
        usual_week: None,
        saved: None,
    }
}

pub(super) fn idle_view(facts: &Facts, trace: &Trace, last: Option<&RunningPlan>) -> PlanView {
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
        title: say!("app-plan-none"),
        status: match last.map(|plan| plan.now.status) {
            Some(Status::Completed) => say!("app-plan-last-completed"),
            Some(_) => say!("app-plan-last-ended"),
            None => String::new(),
        },
        room: None,
        today: say!("app-plan-about"),
        rungs: Vec::new(),
        offer: None,
        why_offer: String::new(),
        picture: None,
        paused: false,
        may_borrow: false,
        review: None,
        cap_hours: None,
        look_back: last.is_some() && retrospective::waits(facts),
        log: last.map(RunningPlan::log).unwrap_or_default(),
        restoring: Vec::new(),
        can_start: can_start.into(),
        usual_week: usual_week(&rows::past_weeks(facts, trace)).map(words::hours),
        saved: None,
    }
}

fn review_view() -> ReviewView {
    ReviewView {
        text: words::review(),
        changes: REVIEW_CHANGES.map(review::change_title).into(),
        question: words::review_question(),
    }
}

/// Whether a review is due and was not given since.
fn review_due(states: &[State]) -> bool {
    let last = |is: fn(&Happening) -> bool| states.iter().rposition(|state| state.events.iter().any(is));
    let (due, given) =
        (last(|what| *what == Happening::ReviewDue), last(|what| matches!(what, Happening::Reviewed { .. })));
    match (due, given) {
        (Some(due), given) => given.is_none_or(|given| given < due),
        (None, _) => false,
    }
}

/// The criteria of an offer, one a line.
fn why(criteria: &[Criterion]) -> String {
    let line =
        |criterion: &Criterion| format!("{} {}", if criterion.met { "✓" } else { "·" }, words::criterion(criterion));
    criteria.iter().map(line).collect::<Vec<_>>().join("\n")
}
