//! The Days of a column, however they are written. `03/01/2026` alone may be in January or in March, so a column is judged
//! together.

use std::sync::LazyLock;

use crate::{
    day::Day,
    words::{self, Language},
};

/// Which comes first where a date has slashes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Order {
    /// `31/12/2026`
    DayFirst,
    /// `12/31/2026`
    MonthFirst,
}

/// Why a column's Days cannot be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unclear {
    /// A cell that may mean either.
    pub example: String,
}

/// Why a cell is no Day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NoDay {
    /// Its year has two digits, which might as well be a day.
    ShortYear,
    /// It is no date.
    No,
}

/// A date as it is written.
enum Written {
    /// Year, month, day: nothing is open.
    Clear(u32, u32, u32),
    /// Two numbers and a year, the day and the month in either order.
    Open(u32, u32, u32),
}

/// Which comes first in a column's dates; `None` where it has none with slashes.
///
/// # Errors
/// [`Unclear`] where no date decides it, or where some decide one way and some the other.
pub fn judge<'a>(cells: impl IntoIterator<Item = &'a str>) -> Result<Option<Order>, Unclear> {
    let (mut order, mut any, mut open) = (None, false, None);
    for cell in cells {
        let Ok(Written::Open(first, second, _)) = written(cell) else { continue };
        any = true;
        let decided = match (first > 12, second > 12) {
            (true, false) => Order::DayFirst,
            (false, true) => Order::MonthFirst,
            _ => {
                open = open.or((first != second).then_some(cell));
                continue;
            }
        };
        if order.is_some_and(|before| before != decided) {
            return Err(Unclear { example: cell.trim().to_owned() });
        }
        order = Some(decided);
    }
    match (order, open) {
        (Some(order), _) => Ok(Some(order)),
        (None, Some(cell)) => Err(Unclear { example: cell.trim().to_owned() }),
        // Of two equal numbers it does not matter which is which.
        (None, None) => Ok(any.then_some(Order::DayFirst)),
    }
}

/// The Day written in a cell of a column with this order. A time of day beside it is passed over.
///
/// # Errors
/// [`NoDay`] for what is no date.
pub fn day(cell: &str, order: Option<Order>) -> Result<Day, NoDay> {
    let (year, month, day) = match (written(cell)?, order) {
        (Written::Clear(year, month, day), _) => (year, month, day),
        (Written::Open(day, month, year), Some(Order::DayFirst)) => (year, month, day),
        (Written::Open(month, day, year), Some(Order::MonthFirst)) => (year, month, day),
        (Written::Open(..), None) => return Err(NoDay::No),
    };
    Day::parse(&format!("{year:04}-{month:02}-{day:02}")).ok_or(NoDay::No)
}

fn written(cell: &str) -> Result<Written, NoDay> {
    let text = without_time(cell.trim()).replace(['年', '月'], "-").replace('日', "");
    let parts: Vec<&str> = text.split(|c: char| !c.is_alphanumeric()).filter(|part| !part.is_empty()).collect();
    let [first, second, third] = parts[..] else { return Err(NoDay::No) };
    let marks = marks(&text).ok_or(NoDay::No)?;
    match (number(first), number(second), number(third)) {
        (Some(year), Some(month), Some(day)) if first.len() == 4 => Ok(Written::Clear(year, month, day)),
        (Some(one), Some(two), Some(year)) if third.len() == 4 => {
            // With points the day comes first, wherever dates are written so.
            Ok(if marks.contains('.') { Written::Clear(year, two, one) } else { Written::Open(one, two, year) })
        }
        (Some(_), Some(_), Some(_)) if third.len() == 2 || first.len() == 2 => Err(NoDay::ShortYear),
        (Some(day), None, Some(year)) if third.len() == 4 => named(second, year, day),
        (None, Some(day), Some(year)) if third.len() == 4 => named(first, year, day),
        (Some(_), None, Some(_)) | (None, Some(_), Some(_)) if third.len() == 2 => Err(NoDay::ShortYear),
        _ => Err(NoDay::No),
    }
}

fn named(month: &str, year: u32, day: u32) -> Result<Written, NoDay> {
    month_named(month).map(|month| Written::Clear(year, month, day)).ok_or(NoDay::No)
}

fn number(text: &str) -> Option<u32> {
    (text.len() <= 4 && text.bytes().all(|byte| byte.is_ascii_digit())).then(|| text.parse().ok())?
}

/// What stands between the parts of a date; `None` where that is no way of writing one.
fn marks(text: &str) -> Option<String> {
    let ends_well = text.starts_with(char::is_alphanumeric) && text.ends_with(char::is_alphanumeric);
    let between: Vec<&str> = text.split(char::is_alphanumeric).filter(|mark| !mark.is_empty()).collect();
    let is_one = |mark: &&str| matches!(mark.trim(), "" | "-" | "/" | "." | ",");
    (ends_well && between.iter().all(is_one)).then(|| between.concat())
}

/// A date without the time of day behind it: `2026-03-01T00:00:00Z` is the first of March.
fn without_time(text: &str) -> &str {
    let Some(colon) = text.find(':') else { return text };
    let date = text[..colon].trim_end_matches(|c: char| c.is_ascii_digit());
    let is_time = |c: char| {
        c.is_ascii_digit() || matches!(c, ':' | '.' | '+' | '-' | ' ' | 'Z' | 'z' | 'A' | 'a' | 'P' | 'p' | 'M' | 'm')
    };
    if !text[date.len()..].chars().all(is_time) {
        return text;
    }
    match date.strip_suffix(['T', 't', ' ']) {
        Some(date) if !date.ends_with(char::is_alphabetic) => date.trim_end_matches([',', ' ']),
        _ => text,
    }
}

/// The months' names in every language, folded.
static MONTHS: LazyLock<Vec<(String, u32)>> = LazyLock::new(|| {
    let mut names = vec![("mrz".to_owned(), 3)];
    for language in Language::ALL {
        for month in 1..=12_u32 {
            let mut args = words::Args::new();
            args.set("month", month);
            names.push((words::folded(&words::text_in(language, "month", &args)), month));
        }
    }
    names
});

/// The month of a name, or of its first letters, three or more.
fn month_named(text: &str) -> Option<u32> {
    let text = words::folded(text);
    let short = text.chars().count() < 3;
    MONTHS.iter().find(|(name, _)| !short && name.starts_with(&text)).map(|(_, month)| *month)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_is_read_however_it_is_written() {
        for text in [
            "2026-03-01",
            "2026-3-1",
            "2026/03/01",
            "2026.03.01",
            "2026-03-01T00:00:00",
            "2026-03-01T08:15:00.000+01:00",
            "2026-03-01 00:00:00",
            "2026-03-01 00:00",
            "01.03.2026",
            "1.3.2026",
            "01.03.2026 07:30",
            "1. 3. 2026",
            "1 Mar 2026",
            "1 march 2026",
            "01-Mar-2026",
            "Mar 1, 2026",
            "March 1 2026",
            "1. März 2026",
            "1. Mrz 2026",
            "2026年3月1日",
        ] {
            assert_eq!(day(text, None).map(|day| day.to_string()), Ok("2026-03-01".to_owned()), "{text}");
        }
        assert_eq!(day("5. Dez. 2026", None).map(|day| day.to_string()), Ok("2026-12-05".to_owned()));
        for text in ["01.03.26", "3/1/26", "26-03-01", "1 Mar 26"] {
            assert_eq!(day(text, Some(Order::DayFirst)), Err(NoDay::ShortYear), "{text}");
        }
        for text in [
            "",
            "tomorrow",
            "2026-02-30",
            "2026-13-01",
            "-2026-03-01",
            "2026--03-01",
            "2026-03",
            "1 Ma 2026",
            "7:30",
            "03/01/2026",
            "1 2 3 2026",
            "2026-03-01 late:",
        ] {
            assert_eq!(day(text, None), Err(NoDay::No), "{text}");
        }
    }

    #[test]
    fn slashes_are_judged_over_the_column() {
        let order = |cells: &[&str]| judge(cells.iter().copied()).map_err(|unclear| unclear.example);
        assert_eq!(order(&["03/01/2026", "13/01/2026"]), Ok(Some(Order::DayFirst)));
        assert_eq!(order(&["03/01/2026", "01-13-2026"]), Ok(Some(Order::MonthFirst)));
        assert_eq!(order(&["03/01/2026", "04/01/2026"]), Err("03/01/2026".to_owned()));
        assert_eq!(order(&["13/01/2026", "01/13/2026"]), Err("01/13/2026".to_owned()));
        assert_eq!(order(&["01/01/2026", "02/02/2026"]), Ok(Some(Order::DayFirst)), "it does not matter");
        assert_eq!(order(&["2026-03-01", "01.03.2026", ""]), Ok(None));
        for (order, expected) in [(Order::DayFirst, "2026-01-03"), (Order::MonthFirst, "2026-03-01")] {
            assert_eq!(day("03/01/2026", Some(order)).map(|day| day.to_string()), Ok(expected.to_owned()));
        }
    }
}
