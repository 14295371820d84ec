//! Trends: charts of signals against the person's own usual.

use super::App;
use crate::{
    day::{Day, Now},
    error::Result,
    io::export,
    view::trends::{self, Range, Trend, TrendsView, days_of},
};

impl App {
    /// The trend of one signal between two Days; the last four weeks by default.
    ///
    /// # Errors
    /// [`Code::BadValue`](crate::error::Code::BadValue) for an unknown signal or a span that ends before it begins, [`Code::Refused`](crate::error::Code::Refused) when the
    /// signal was not answered in it.
    pub fn trend(&self, signal: &str, from: Option<Day>, to: Option<Day>, now: &Now) -> Result<Trend> {
        trends::trend(&self.facts(now)?, signal, from, to)
    }

    /// Saves a signal's chart of a span where downloads go, without overwriting anything; the file's path.
    ///
    /// # Errors
    /// As [`App::trend`], and when the file cannot be written.
    pub fn save_chart(&self, signal: &str, range: Range, png: bool, now: &Now) -> Result<String> {
        let (trend, to) = self.trend_of_range(signal, range, now)?;
        let (end, bytes) = if png { ("png", trend.png(false)?) } else { ("svg", trend.svg(false).into_bytes()) };
        export::put_new(&export::downloads()?, &format!("taper-{signal}-{to}"), end, &bytes)
    }

    /// A signal's chart of a span as a picture (PNG), for another program.
    ///
    /// # Errors
    /// As [`App::trend`].
    pub fn chart_png(&self, signal: &str, range: Range, now: &Now) -> Result<Vec<u8>> {
        self.trend_of_range(signal, range, now)?.0.png(false)
    }

    /// A signal's trend over a span that ends today, and today.
    fn trend_of_range(&self, signal: &str, range: Range, now: &Now) -> Result<(Trend, Day)> {
        let facts = self.facts(now)?;
        let (from, to) = days_of(&facts, range);
        Ok((trends::trend(&facts, signal, Some(from), Some(to))?, to))
    }

    /// The charts of all followed signals over a range, for the window.
    ///
    /// # Errors
    /// When the data cannot be read.
    pub fn trends(&self, range: Range, now: &Now) -> Result<TrendsView> {
        Ok(trends::build(&self.facts(now)?, range))
    }
}
