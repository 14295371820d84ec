//! The plan as a screen: where one stands on the ladder, today's room, and what may come next.

use serde::Serialize;
use ts_rs::TS;

use super::{OfferView, check_in::SavedView};

/// One rung of the ladder.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct RungView {
    /// Per cent of the usual week.
    pub percent: u32,
    /// The stage in words.
    pub stage: String,
    /// The cap for seven days in words.
    pub cap: String,
    /// Whether one stands here.
    pub here: bool,
    /// Whether it lies behind.
    pub done: bool,
}

/// Something that happened in the plan.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct PlanEventView {
    /// The Day in words.
    pub day: String,
    /// What, and why.
    pub text: String,
}

/// A restoring thing.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct RestoringView {
    /// Its id, or the name of the suggestion it is.
    pub thing: String,
    /// Its words.
    pub words: String,
    /// `picked`, `suggested` or `left_out`.
    pub state: String,
    /// Whether it was done today.
    pub done: bool,
}

/// The three-weekly review, when it is due.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct ReviewView {
    /// What it is about.
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
    /// `ease_off`, `rebuild` or `rebuild_longer`.
    pub kind: String,
    /// Its name.
    pub title: String,
    /// What it is.
    pub text: String,
    /// Whether the present level suggests it.
    pub suggested: bool,
    /// Why it cannot be started now.
    pub why_not: Option<String>,
}

/// The plan as a picture.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct PictureView {
    /// The drawing: our own SVG, with classes for the window's colours.
    pub svg: String,
    /// The same in words.
    pub summary: String,
}

/// The plan.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct PlanView {
    /// Whether one runs.
    pub running: bool,
    /// Its kind.
    pub kind: Option<String>,
    /// A heading.
    pub title: String,
    /// Where it stands.
    pub status: String,
    /// Today's room in words.
    pub room: Option<String>,
    /// Today in a sentence.
    pub today: String,
    /// The ladder, lowest rung first.
    pub rungs: Vec<RungView>,
    /// The next step, when it is offered.
    pub offer: Option<OfferView>,
    /// Why a step is offered or not, criterion by criterion.
    pub why_offer: String,
    /// The focused time of each seven days against the cap.
    pub picture: Option<PictureView>,
    /// Whether it is paused.
    pub paused: bool,
    /// Whether a deadline window could be declared today.
    pub may_borrow: bool,
    /// The three-weekly review, when it is due.
    pub review: Option<ReviewView>,
    /// The cap as hours, for a field.
    pub cap_hours: Option<String>,
    /// Whether there is something to look back at that was not looked at yet.
    pub look_back: bool,
    /// What happened, newest first.
    pub log: Vec<PlanEventView>,
    /// Restoring things: what was picked, what may fit, what was left out.
    pub restoring: Vec<RestoringView>,
    /// Plans that can be started.
    pub can_start: Vec<StartView>,
    /// The usual week, in words, when it is known; a plan that starts takes it as the goal unless a smaller one is said.
    pub usual_week: Option<String>,
    /// What was just done, and the handle to take it back.
    pub saved: Option<SavedView>,
}
