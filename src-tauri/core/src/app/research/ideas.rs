//! Ideas, pruned cheaply, and experiments, closed with what is known now.

use super::habits;
use crate::{
    app::App,
    day::Now,
    error::{Error, Result},
    io::store::entry,
    record::log::{Kind, LogEntry, Outcome, Standing, saved_minutes},
    say,
    signal::catalog,
    view::{
        check_in::SavedView,
        draft,
        ideas::{self, IdeasView},
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
        Ok(ideas::build(&ideas, today))
    }

    /// Drops, parks, takes up or opens an idea again. Dropping wants a reason, parking a day.
    ///
    /// # Errors
    /// [`Code::BadValue`](crate::error::Code::BadValue) when a reason or a day to come is missing, or it is no idea.
    pub fn decide_idea(&self, id: &str, standing: &str, reason: &str, review_on: &str, now: &Now) -> Result<SavedView> {
        let today = self.today_of(now)?;
        let standing = Standing::named(standing).ok_or_else(|| {
            Error::bad_value(say!("idea-bad-standing", text = standing), "", say!("idea-bad-standing-next"))
        })?;
        let (reason, review_on) = (draft::paragraph(reason)?, draft::maybe_day(review_on)?);
        if standing == Standing::Dropped && reason.is_empty() {
            return Err(Error::bad_value(say!("idea-drop-why"), "", say!("idea-drop-why-next")));
        }
        if standing == Standing::Parked && review_on.is_none_or(|day| day <= today) {
            return Err(Error::bad_value(say!("idea-park-until"), "", say!("idea-park-until-next")));
        }
        let mut saved = None;
        let change = |entry: &mut LogEntry| {
            if entry.kind != Kind::Idea {
                return Err(Error::bad_value(say!("idea-no-idea"), "", say!("idea-no-idea-next")));
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
                say!("idea-was-dropped-saved", time = words::length(f64::from(minutes)))
            }
            (Standing::Dropped, None) => say!("idea-was-dropped"),
            (Standing::Parked, _) => {
                say!("idea-was-parked", day = review_on.map(words::date_and_year).unwrap_or_default())
            }
            (Standing::Taken, _) => say!("idea-was-taken"),
            (Standing::Open, _) => say!("idea-reopened"),
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
            Error::bad_value(say!("log-bad-outcome", text = outcome), "", say!("log-bad-outcome-next"))
        })?;
        let learned = draft::paragraph(learned)?;
        if learned.is_empty() {
            return Err(Error::bad_value(say!("experiment-learned-what"), "", say!("experiment-learned-what-next")));
        }
        let change = |entry: &mut LogEntry| {
            if entry.kind != Kind::Experiment {
                return Err(Error::bad_value(
                    say!("experiment-no-experiment"),
                    "",
                    say!("experiment-no-experiment-next"),
                ));
            }
            entry.details.outcome = Some(outcome);
            entry.details.learned = learned;
            entry.details.decided_on = Some(today.to_string());
            Ok(())
        };
        let handle = self.change_entry(id, now, change, move |transaction, stamp| {
            habits::did(transaction, catalog::LEARNED, today, today, stamp)
        })?;
        Ok(SavedView { sentence: say!("experiment-closed"), undo: Some(handle) })
    }
}
