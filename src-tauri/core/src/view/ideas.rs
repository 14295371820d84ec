//! Ideas: those to look at, those that wait, and what dropping one early saved.

use serde::Serialize;
use ts_rs::TS;

use super::{
    entry_words::{heading, standing_title},
    log::DetailsView,
};
use crate::{
    day::Day,
    record::log::{Standing, StoredEntry, saved_minutes},
    say, words,
};

/// An idea in the list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct IdeaView {
    /// The id of its entry.
    pub id: String,
    /// Its title or first words.
    pub heading: String,
    /// The Day it was written, in words.
    pub day_title: String,
    /// The fields of the idea.
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

/// The ideas as a screen.
pub fn build(ideas: &[StoredEntry], today: Day) -> IdeasView {
    let mut view =
        IdeasView { open: Vec::new(), parked: Vec::new(), dropped: Vec::new(), taken: Vec::new(), saved: None };
    for stored in ideas {
        let idea = idea_view(stored, today);
        match stored.entry.details.standing {
            Standing::Parked if !idea.due => view.parked.push(idea),
            Standing::Open | Standing::Parked => view.open.push(idea),
            Standing::Dropped => view.dropped.push(idea),
            Standing::Taken => view.taken.push(idea),
        }
    }
    view.open.sort_by_key(|idea| !idea.due);
    view.parked.sort_by(|a, b| a.details.review_on.cmp(&b.details.review_on));
    view.dropped.reverse();
    let saved: u32 = ideas.iter().filter_map(|stored| saved_minutes(&stored.entry.details)).sum();
    view.saved = (saved > 0).then(|| say!("idea-time-saved", time = words::length(f64::from(saved))));
    view
}

/// The headings of the ideas whose day to be looked at has come, as the screen lists them.
pub fn due(ideas: &[StoredEntry], today: Day) -> Vec<String> {
    build(ideas, today).open.into_iter().filter(|idea| idea.due).map(|idea| idea.heading).collect()
}

fn idea_view(stored: &StoredEntry, today: Day) -> IdeaView {
    let details = &stored.entry.details;
    let review = details.review_on.as_deref().and_then(Day::parse);
    let due = matches!(details.standing, Standing::Open | Standing::Parked) && review.is_some_and(|day| day <= today);
    let decided = details.decided_on.as_deref().and_then(Day::parse).map(words::date_and_year);
    let state = match (details.standing, decided, review) {
        (Standing::Parked, _, Some(day)) if !due => say!("idea-parked-until", day = words::date_and_year(day)),
        _ if due => say!("idea-due"),
        (Standing::Dropped, Some(day), _) => say!("idea-dropped-on", day = day),
        (Standing::Taken, Some(day), _) => say!("idea-taken-on", day = day),
        (standing, ..) => standing_title(standing),
    };
    IdeaView {
        id: stored.id.clone(),
        heading: heading(stored),
        day_title: words::date_and_year(stored.entry.day),
        details: DetailsView::of(details),
        state,
        due,
    }
}
