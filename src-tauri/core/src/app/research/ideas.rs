//! Ideas, pruned cheaply, and experiments, closed with what is known now.

use super::habits;
use crate::{
    app::App,
    day::Now,
    error::{Error, Result},
    io::{
        export,
        store::{entry, listed},
    },
    record::{
        log::{Kind, LogEntry, Outcome, Standing, saved_minutes},
        log_state::StateRefusal,
    },
    say,
    signal::catalog,
    view::{
        check_in::SavedView,
        draft,
        experiments::{self, ExperimentsView, Order},
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

    /// The experiments of a step and those below it, or all of them, side by side.
    ///
    /// # Errors
    /// When the data cannot be read.
    pub fn experiments(&self, step: Option<&str>, order: Order) -> Result<ExperimentsView> {
        let step = step.map(str::to_owned);
        let (experiments, steps) =
            self.store.read(move |connection| listed::experiments(connection, step.as_deref()))?;
        let view = experiments::build(&experiments, &steps, order);
        let rows: Vec<Vec<String>> = view.rows.iter().map(|row| row.cells.clone()).collect();
        let csv = export::spreadsheet(&view.columns, &rows).map_err(|error| {
            let what = say!("file-unwritable", error = error.to_string());
            Error::unreadable(what, "", say!("general-check-folder"))
        })?;
        Ok(ExperimentsView { csv, ..view })
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
        let mut saved = None;
        let change = |entry: &mut LogEntry| {
            entry.decide(standing, reason, review_on, today).map_err(refused)?;
            saved = saved_minutes(&entry.details);
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
    /// [`Code::BadValue`](crate::error::Code::BadValue) when it is no experiment, the outcome is none of the four, or
    /// `learned` is empty.
    pub fn close_experiment(&self, id: &str, outcome: &str, learned: &str, now: &Now) -> Result<SavedView> {
        let today = self.today_of(now)?;
        let outcome = Outcome::named(outcome).ok_or_else(|| {
            Error::bad_value(say!("log-bad-outcome", text = outcome), "", say!("log-bad-outcome-next"))
        })?;
        let learned = draft::paragraph(learned)?;
        let change = |entry: &mut LogEntry| entry.close(outcome, learned, today).map_err(refused);
        let handle = self.change_entry(id, now, change, move |transaction, stamp| {
            habits::did(transaction, catalog::LEARNED, today, today, stamp)
        })?;
        Ok(SavedView { sentence: say!("experiment-closed"), undo: Some(handle) })
    }

    /// Lets a closed experiment run again. What was learned so far stays in it, and a check-in that answered that something
    /// was learned stays as well.
    ///
    /// # Errors
    /// [`Code::BadValue`](crate::error::Code::BadValue) when it is no experiment, or was not closed.
    pub fn reopen_experiment(&self, id: &str, now: &Now) -> Result<SavedView> {
        let change = |entry: &mut LogEntry| entry.reopen().map_err(refused);
        let handle = self.change_entry(id, now, change, |_, _| Ok(()))?;
        Ok(SavedView { sentence: say!("experiment-reopened"), undo: Some(handle) })
    }
}

/// What is in the way of a state, in words.
fn refused(refusal: StateRefusal) -> Error {
    let (what, next) = match refusal {
        StateRefusal::NotAnExperiment => (say!("experiment-no-experiment"), say!("experiment-no-experiment-next")),
        StateRefusal::NothingLearned => (say!("experiment-learned-what"), say!("experiment-learned-what-next")),
        StateRefusal::StillRuns => (say!("experiment-still-runs"), say!("experiment-still-runs-next")),
        StateRefusal::NotAnIdea => (say!("idea-no-idea"), say!("idea-no-idea-next")),
        StateRefusal::NoReason => (say!("idea-drop-why"), say!("idea-drop-why-next")),
        StateRefusal::NoDayToCome => (say!("idea-park-until"), say!("idea-park-until-next")),
    };
    Error::bad_value(what, "", next)
}
