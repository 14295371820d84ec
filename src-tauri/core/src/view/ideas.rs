//! Ideas: those to look at, those that wait, and what dropping one early saved.

use serde::Serialize;
use ts_rs::TS;

use super::log::DetailsView;

/// An idea in the list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct IdeaView {
    /// Its id.
    pub id: String,
    /// Its title or first words.
    pub heading: String,
    /// Its Day in words.
    pub day_title: String,
    /// What it carries.
    pub details: DetailsView,
    /// Where it stands, in words.
    pub state: String,
    /// Whether its day to be looked at has come.
    pub due: bool,
}

/// The ideas as a screen.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct IdeasView {
    /// Those whose day has come, then the open ones.
    pub open: Vec<IdeaView>,
    /// Those that wait for their day.
    pub parked: Vec<IdeaView>,
    /// Those that were dropped, with their reasons.
    pub dropped: Vec<IdeaView>,
    /// Those that were taken up.
    pub taken: Vec<IdeaView>,
    /// Time that dropping them saved, in words.
    pub saved: Option<String>,
}
