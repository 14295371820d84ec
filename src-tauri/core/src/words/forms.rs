//! Dates, times, lengths and numbers as a language writes them.

use chrono::Datelike;

use super::{Language, style};
use crate::{
    day::{Day, Now},
    say,
    signal::figures::clock_typed,
};

/// `3 March`.
pub fn date(day: Day) -> String {
    say!("date", day = day.date().day(), month = month(day))
}

/// `3 Mar`, for narrow places.
pub fn day_month(day: Day) -> String {
    say!("date-short", day = day.date().day(), month = month_short(day))
}

/// `Mar`, for narrow places.
pub fn month_short(day: Day) -> String {
    say!("month-short", month = day.date().month())
}

/// `March 2026`.
pub fn month_year(day: Day) -> String {
    say!("date-month-year", month = month(day), year = year(day))
}

/// `3 March 2026`.
pub fn date_and_year(day: Day) -> String {
    say!("date-year", day = day.date().day(), month = month(day), year = year(day))
}

/// `Tuesday, 3 March`.
pub fn weekday_date(day: Day) -> String {
    say!("date-weekday", weekday = weekday(day), day = day.date().day(), month = month(day))
}

/// `Tuesday, 3 March 2026`.
pub fn long_date(day: Day) -> String {
    say!("date-long", weekday = weekday(day), day = day.date().day(), month = month(day), year = year(day))
}

/// `Tuesday, 3 March 2026, 09:00`: what the person's clock shows.
pub fn moment(now: &Now) -> String {
    let day = long_date(Day::of(now.local().date()));
    say!("log-version-at", day = day, time = clock(f64::from(now.minute_of_day())))
}

fn month(day: Day) -> String {
    say!("month", month = day.date().month())
}

fn weekday(day: Day) -> String {
    say!("weekday", weekday = day.weekday() as u32)
}

/// A year is a name, not an amount: no language groups its digits.
fn year(day: Day) -> String {
    day.date().year().to_string()
}

/// `23:40`, or `11:40 pm` for those who like that better, of minutes since midnight.
pub fn clock(minutes: f64) -> String {
    clock_typed(minutes, style().cycle)
}

/// Minutes as people read them: `45 min`, `7 h`, `7 h 30`, or `7.5 h`.
pub fn length(minutes: f64) -> String {
    let minutes = minutes.round().max(0.0) as u32;
    match (minutes / 60, minutes % 60) {
        (0, minutes) => format!("{minutes} min"),
        _ if style().decimal_hours => format!("{} h", number(f64::from(minutes) / 60.0, 1)),
        (hours, 0) => format!("{hours} h"),
        (hours, minutes) => format!("{hours} h {minutes:02}"),
    }
}

/// A number with at most so many decimals, none of them an idle zero.
pub fn number(value: f64, decimals: i32) -> String {
    let scale = 10_f64.powi(decimals);
    // `+ 0.0` turns a negative zero into a plain one.
    number_as_it_is(&format!("{}", (value * scale).round() / scale + 0.0))
}

/// A number with exactly so many decimals.
pub fn fixed(value: f64, decimals: usize) -> String {
    let digits = number_as_it_is(&format!("{:.decimals$}", value.abs()));
    if value < 0.0 { format!("−{digits}") } else { digits }
}

/// The digits of a number with the language's decimal mark.
pub(super) fn number_as_it_is(digits: &str) -> String {
    match style().language {
        Language::English => digits.to_owned(),
        Language::German => digits.replace('.', ","),
    }
}

/// `a`, `a and b`, `a, b and c`.
pub fn list(things: &[String]) -> String {
    match things {
        [] => String::new(),
        [one] => one.clone(),
        [first @ .., last] => say!("list-and", first = first.join(", "), last = last),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lengths_are_written_to_the_minute() {
        for (minutes, text) in
            [(0.0, "0 min"), (45.0, "45 min"), (59.6, "1 h"), (95.4, "1 h 35"), (365.0, "6 h 05"), (-3.0, "0 min")]
        {
            assert_eq!(length(minutes), text, "{minutes} minutes");
        }
    }
}
