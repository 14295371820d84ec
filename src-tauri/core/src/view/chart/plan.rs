//! The plan as a picture: the focused time of each seven days against the cap.

use serde::Serialize;
use ts_rs::TS;

use super::{Axis, Band, Chart, Dot, Mark, MarkKind, Size, draw};
use crate::{
    day::Day,
    facts::{Facts, plan::RunningPlan, rows::load},
    notification::plan::hours,
    plan::{Happening, PauseWhy, State},
    say,
};

/// The plan as a picture.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct PictureView {
    /// The drawing: our own SVG, with classes for the window's colours.
    pub svg: String,
    /// The same in words, for those who do not see it.
    pub summary: String,
}

const SIZE: Size = Size { width: 720, height: 220 };
const WEEK: i64 = 7;

/// The picture, once a plan has run for some days and some of its load is known.
pub fn picture(facts: &Facts, plan: &RunningPlan) -> Option<PictureView> {
    let (from, to) = (plan.states.first()?.day, plan.states.last()?.day);
    let sums: Vec<Option<f64>> = from.to(to).map(|day| spent(facts, from, day)).collect();
    let band = |state: &State| {
        let cap = f64::from(state.effective_cap_minutes);
        Some(Band { low: 0.0, centre: cap, high: cap })
    };
    let chart = Chart {
        title: say!("plan-picture-title"),
        axis: Axis::Minutes,
        from,
        to,
        usual: plan.states.iter().map(band).collect(),
        values: sums.iter().map(|sum| sum.map(|value| Dot { value, late: false })).collect(),
        smooth: sums.clone(),
        marks: marks(plan),
        range: None,
    };
    let drawing = draw(&chart, SIZE).ok()?;
    let last = sums.iter().rev().flatten().next().map(|minutes| hours(*minutes as u32))?;
    let cap = hours(plan.states.last()?.effective_cap_minutes);
    let summary = say!("plan-picture", from = from.to_string(), last = last, cap = cap);
    Some(PictureView { svg: drawing.svg, summary })
}

/// The focused minutes of the seven Days up to one, those before the plan left out; `None` when none is known.
fn spent(facts: &Facts, from: Day, day: Day) -> Option<f64> {
    let first = day.plus(1 - WEEK).max(from);
    let known: Vec<u32> = first.to(day).filter_map(|day| load(facts, day)).collect();
    (!known.is_empty()).then(|| known.iter().map(|minutes| f64::from(*minutes)).sum())
}

/// Flares, pauses and deadline windows.
fn marks(plan: &RunningPlan) -> Vec<Mark> {
    let mut marks: Vec<Mark> = Vec::new();
    for state in &plan.states {
        let (kind, label) = match (state.pause.map(|pause| pause.why), state.effective_cap_minutes > state.cap_minutes)
        {
            (Some(PauseWhy::TimeOff { .. }), _) => (MarkKind::TimeOff, say!("plan-mark-time-off")),
            (Some(_), _) => (MarkKind::TimeOff, say!("plan-mark-paused")),
            (None, true) => (MarkKind::Event, say!("plan-mark-deadline")),
            (None, false) if state.events.iter().any(|event| matches!(event, Happening::Flare(_))) => {
                (MarkKind::Event, say!("plan-mark-flare"))
            }
            (None, false) => continue,
        };
        match marks.last_mut() {
            Some(mark) if mark.label == label && mark.to.plus(1) == state.day => mark.to = state.day,
            _ => marks.push(Mark { from: state.day, to: state.day, kind, label }),
        }
    }
    marks
}
