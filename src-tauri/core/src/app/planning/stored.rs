//! Plans as they are stored: a start with its figures, and decisions with what belongs to each.

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use crate::{
    app::Facts,
    day::Day,
    io::store::plan_decision::StoredDecision,
    plan::{Decision, Given, Kind, Start, ladder::FULL_PERCENT},
    record::event::{Event, Why},
};

/// The start as it is stored; minutes, and energies in half points.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(in crate::app) struct StoredStart {
    pub kind: String,
    pub baseline_minutes: u32,
    pub workdays: u32,
    pub usual_energy: Option<u32>,
    pub recent_load_minutes: Option<u32>,
    pub signs: Option<u32>,
    pub energy: Option<u32>,
    #[serde(default)]
    pub sleep_minutes: Option<u32>,
    #[serde(default)]
    pub target_percent: Option<u32>,
}

impl StoredStart {
    /// The start on its Day; `None` for a kind of a newer version.
    pub fn start(&self, day: Day) -> Option<Start> {
        Some(Start {
            day,
            kind: Kind::named(&self.kind)?,
            baseline_minutes: self.baseline_minutes,
            workdays: self.workdays,
            usual_energy: self.usual_energy,
            recent_load_minutes: self.recent_load_minutes,
            signs: self.signs,
            energy: self.energy,
            sleep_minutes: self.sleep_minutes,
            target_percent: self.target_percent.unwrap_or(FULL_PERCENT),
        })
    }
}

/// What belongs to a decision, as JSON.
pub(super) fn detail_of(decision: Decision) -> String {
    match decision {
        Decision::Lower { minutes } => json!({ "minutes": minutes }),
        Decision::TimeOff { from, to } => json!({ "from": from.to_string(), "to": to.to_string() }),
        Decision::Deadline { from, days } => json!({ "from": from.to_string(), "days": days }),
        Decision::Target { percent } => json!({ "percent": percent }),
        Decision::Review { worse } => json!({ "worse": worse }),
        _ => json!({}),
    }
    .to_string()
}

/// The decision that was stored; `None` for one of a newer version.
pub(super) fn decision_of(made: &StoredDecision) -> Option<Decision> {
    let detail: Value = serde_json::from_str(&made.detail).ok()?;
    let text = |key: &str| detail.get(key)?.as_str();
    let number = |key: &str| u32::try_from(detail.get(key)?.as_u64()?).ok();
    let given = Given {
        minutes: number("minutes"),
        from: text("from"),
        to: text("to"),
        days: number("days"),
        percent: number("percent"),
        worse: detail.get("worse").and_then(Value::as_bool),
    };
    Decision::named(&made.decision, &given).ok()
}

/// Time off and deadline windows of plans, as Days that say nothing about the usual self.
pub(in crate::app) fn set_aside(decisions: &[StoredDecision]) -> impl Iterator<Item = Event> {
    decisions.iter().filter_map(|made| match decision_of(made)? {
        Decision::TimeOff { from, to } => Some(Event::SetAside { first: from, last: to, why: Why::Holiday }),
        Decision::Deadline { from, days } => {
            Some(Event::SetAside { first: from, last: from.plus(i64::from(days) - 1), why: Why::Deadline })
        }
        _ => None,
    })
}

/// Days off: time off of a plan, and what the person set aside as a holiday, travel or an illness. A deadline is no day off.
pub(in crate::app) fn days_off(facts: &Facts) -> Vec<(Day, Day)> {
    let told = facts.events.iter().map(|stored| stored.event).chain(set_aside(&facts.decisions));
    let off = |event: Event| match event {
        Event::SetAside { first, last, why: Why::Holiday | Why::Travel | Why::Illness } => Some((first, last)),
        _ => None,
    };
    told.filter_map(off).collect()
}
