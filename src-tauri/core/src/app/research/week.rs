//! The weekly review, begun from the week's log, and what was learned week by week.

use super::habits;
use crate::{
    app::{App, undo::What},
    day::{Day, Now},
    error::Result,
    io::store::{listed, week_review},
    record::week::{WeekAnswers, week_of},
    say,
    view::{
        check_in::SavedView,
        week::{self, LearnedWeek, WeekView},
    },
};

impl App {
    /// A week as a screen: this one, or that of a Day.
    ///
    /// # Errors
    /// [`Code::BadValue`](crate::error::Code::BadValue) for a week that is still ahead.
    pub fn week(&self, of: Option<Day>, now: &Now) -> Result<WeekView> {
        let today = self.today_of(now)?;
        let monday = week_of(of.unwrap_or(today)).not_ahead(today)?;
        let log = self.store.read(move |connection| listed::week(connection, monday))?;
        Ok(week::build(&log, today))
    }

    /// Keeps the review of a week, in place of an earlier one.
    ///
    /// # Errors
    /// [`Code::BadValue`](crate::error::Code::BadValue) for an answer out of its range or a week that is still ahead.
    pub fn review_week(&self, of: Option<Day>, typed: &WeekAnswers, now: &Now) -> Result<SavedView> {
        let today = self.today_of(now)?;
        let monday = week_of(of.unwrap_or(today)).not_ahead(today)?;
        let review = week::checked(typed)?;
        // A habit of the week is recorded on its last Day that has come.
        let day = monday.plus(6).min(today);
        let lived = week::lived(&review);
        let ((), undo) = self.do_undoably(What::Research, now, move |transaction, stamp| {
            week_review::keep(transaction, monday, &review, stamp)?;
            lived.iter().try_for_each(|habit| habits::did(transaction, habit, day, today, stamp))
        })?;
        Ok(SavedView { sentence: say!("week-kept"), undo: Some(undo) })
    }

    /// What was learned, the newest week first.
    ///
    /// # Errors
    /// When the data cannot be read.
    pub fn progress(&self, now: &Now) -> Result<Vec<LearnedWeek>> {
        let today = self.today_of(now)?;
        let log = self.store.read(move |connection| listed::week(connection, week_of(today)))?;
        Ok(week::progress(&log, today))
    }
}
