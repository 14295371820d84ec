//! A Day as a person types it: on the command line, in a form of the window, in a file they made.

use crate::{
    day::Day,
    error::{Error, Result, quotable},
    say,
};

impl Day {
    /// The Day typed as `YYYY-MM-DD`.
    ///
    /// # Errors
    /// [`Code::BadValue`](crate::error::Code::BadValue) for anything else, with a sentence that shows how a Day is written.
    pub fn typed(text: &str) -> Result<Day> {
        Day::parse(text).ok_or_else(|| Error::bad_value(say!("general-no-day", text = quotable(text)), "", ""))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_no_day_is_shown_with_one_that_is() {
        assert_eq!(Day::typed("2026-03-02").ok(), Day::parse("2026-03-02"));
        let error = Day::typed("30 Feb\u{1b}").unwrap_err().to_string();
        assert_eq!(error, "\"30 Feb\\u{1b}\" is not a day such as 2026-03-02");
    }
}
