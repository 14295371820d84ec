//! Days: the calendar of a signal, and one Day as a whole.

use super::App;
use crate::{
    day::{Day, Now},
    error::Result,
    io::store::{check_in, contribution, entry, focus_session, listed, load, pathway_step, reading},
    view::{
        calendar::{self, CalendarView},
        day::{self, DayView, Known},
    },
    words,
};

impl App {
    /// The months of a signal, or of the first that was answered.
    ///
    /// # Errors
    /// When the data cannot be read.
    pub fn calendar(&self, signal: Option<&str>, now: &Now) -> Result<CalendarView> {
        Ok(calendar::build(&self.facts(now)?, signal))
    }

    /// All that is known of a Day.
    ///
    /// # Errors
    /// [`Code::BadValue`](crate::error::Code::BadValue) for a future Day.
    pub fn day(&self, day: Option<Day>, now: &Now) -> Result<DayView> {
        let today = self.today_of(now)?;
        let day = day.unwrap_or(today).not_ahead(today)?;
        let instant = now.clone();
        let (facts, known) = self.store.read(move |connection| {
            let known = Known {
                given: check_in::of(connection, day)?,
                versions: reading::versions_of_day(connection, day)?,
                entries: listed::listed(connection, entry::between(connection, day, day)?)?,
                steps: pathway_step::all(connection)?,
                served: contribution::since(connection, day)?
                    .into_iter()
                    .filter_map(|(of, step)| (of == day).then_some(step))
                    .collect(),
                focus_minutes: focus_session::minutes_of(connection, day)?,
            };
            Ok((load::facts(connection, &instant)?, known))
        })?;
        words::wish(&facts.settings.wishes);
        Ok(day::build(&facts, day, known))
    }
}
