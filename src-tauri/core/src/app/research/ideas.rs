//! Ideas, pruned cheaply, and experiments, closed with what is known now.

use super::{draft, habits, heading, standing_title};
use crate::{
    app::App,
    day::{Day, Now},
    error::{Error, Result},
    io::store::entry,
    record::log::{Kind, Outcome, Standing, StoredEntry, saved_minutes},
    say,
    signal::catalog,
    view::{
        check_in::SavedView,
        ideas::{IdeaView, IdeasView},
        log::DetailsView,
    },
    words,
};

impl App {
    /// The ideas as a screen.
    ///
    /// # Errors
    /// When the data cannot be read.
    pub fn ideas(&self, now: &Now) -> Result<IdeasView> {
        let today = self.today_of(now)?;
        let ideas = self.store.read(|connection| entry::of_kind(connection, Kind::Idea))?;
        let mut view =
            IdeasView { open: Vec::new(), parked: Vec::new(), dropped: Vec::new(), taken: Vec::new(), saved: None };
        for stored in &ideas {
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
        view.saved = (saved > 0).then(|| say!("research-time-saved", time = words::length(f64::from(saved))));
        Ok(view)
    }

    /// Drops, parks, takes up or opens an idea again. Dropping wants a reason, parking a day.
    ///
    /// # Errors
    /// [`Code::BadValue`](crate::error::Code::BadValue) when a reason or a day to come is missing, or it is no idea.
    pub fn decide_idea(&self, id: &str, standing: &str, reason: &str, review_on: &str, now: &Now) -> Result<SavedView> {
        let today = self.today_of(now)?;
        let standing = Standing::named(standing).ok_or_else(|| {
            Error::bad_value(say!("research-bad-standing", text = standing), "", say!("research-bad-standing-next"))
        })?;
        let (reason, review_on) = (draft::paragraph(reason)?, draft::maybe_day(review_on)?);
        if standing == Standing::Dropped && reason.is_empty() {
            return Err(Error::bad_value(say!("research-drop-why"), "", say!("research-drop-why-next")));
        }
        if standing == Standing::Parked && review_on.is_none_or(|day| day <= today) {
            return Err(Error::bad_value(say!("research-park-until"), "", say!("research-park-until-next")));
        }
        let mut saved = None;
        let change = |entry: &mut crate::record::log::LogEntry| {
            if entry.kind != Kind::Idea {
                return Err(Error::bad_value(say!("research-no-idea"), "", say!("research-no-idea-next")));
            }
            let details = &mut entry.details;
            details.standing = standing;
            details.reason = reason;
            details.decided_on = (standing != Standing::Open).then(|| today.to_string());
            if standing == Standing::Parked {
                details.review_on = review_on.map(|day| day.to_string());
            }
            saved = saved_minutes(details);
            Ok(())
        };
        let prunes = matches!(standing, Standing::Dropped | Standing::Parked);
        let handle = self.change_entry(id, now, change, move |transaction, stamp| match prunes {
            true => habits::did(transaction, catalog::PRUNED, today, today, stamp),
            false => Ok(()),
        })?;
        let sentence = match (standing, saved) {
            (Standing::Dropped, Some(minutes)) => {
                say!("research-dropped-saved", time = words::length(f64::from(minutes)))
            }
            (Standing::Dropped, None) => say!("research-dropped"),
            (Standing::Parked, _) => {
                say!("research-parked", day = review_on.map(words::date_and_year).unwrap_or_default())
            }
            (Standing::Taken, _) => say!("research-taken"),
            (Standing::Open, _) => say!("research-reopened"),
        };
        Ok(SavedView { sentence, undo: Some(handle) })
    }

    /// Closes an experiment with its outcome and what is known now.
    ///
    /// # Errors
    /// [`Code::BadValue`](crate::error::Code::BadValue) when it is no experiment, the outcome is none, or nothing is said
    /// about what is known now.
    pub fn close_experiment(&self, id: &str, outcome: &str, learned: &str, now: &Now) -> Result<SavedView> {
        let today = self.today_of(now)?;
        let outcome = Outcome::named(outcome).ok_or_else(|| {
            Error::bad_value(say!("research-bad-outcome", text = outcome), "", say!("research-bad-outcome-next"))
        })?;
        let learned = draft::paragraph(learned)?;
        if learned.is_empty() {
            return Err(Error::bad_value(say!("research-learned-what"), "", say!("research-learned-what-next")));
        }
        let change = |entry: &mut crate::record::log::LogEntry| {
            if entry.kind != Kind::Experiment {
                return Err(Error::bad_value(say!("research-no-experiment"), "", say!("research-no-experiment-next")));
            }
            entry.details.outcome = Some(outcome);
            entry.details.learned = learned;
            entry.details.decided_on = Some(today.to_string());
            Ok(())
        };
        let handle = self.change_entry(id, now, change, move |transaction, stamp| {
            habits::did(transaction, catalog::LEARNED, today, today, stamp)
        })?;
        Ok(SavedView { sentence: say!("research-closed"), undo: Some(handle) })
    }
}

fn idea_view(stored: &StoredEntry, today: Day) -> IdeaView {
    let details = &stored.entry.details;
    let review = details.review_on.as_deref().and_then(Day::parse);
    let due = matches!(details.standing, Standing::Open | Standing::Parked) && review.is_some_and(|day| day <= today);
    let decided = details.decided_on.as_deref().and_then(Day::parse).map(words::date_and_year);
    let state = match (details.standing, decided, review) {
        (Standing::Parked, _, Some(day)) if !due => say!("research-parked-until", day = words::date_and_year(day)),
        _ if due => say!("research-idea-due"),
        (Standing::Dropped, Some(day), _) => say!("research-dropped-on", day = day),
        (Standing::Taken, Some(day), _) => say!("research-taken-on", day = day),
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
