//! One cell of a column whose meaning is known, read into an answer by the rules that hold for what is typed.

use super::numbers::{self, Decimal};
use crate::{
    record::Answer,
    signal::{
        Signal, Unit,
        answer::{self, Expected, Refused, Why},
        figures::HourCycle,
    },
    words::folded,
};

/// How other programs write that nothing is known, folded.
const MISSING: [&str; 15] =
    ["na", "n/a", "n.a.", "#n/a", "null", "none", "nil", "nan", "–", "—", "?", "k. a.", "k.a.", "n. a.", "#nv"];
const YES: [&str; 12] = ["yes", "y", "ja", "j", "true", "wahr", "x", "✓", "✔", "✅", "☑", "1"];
const NO: [&str; 8] = ["no", "n", "nein", "false", "falsch", "✗", "❌", "☐"];

/// Words for hours and minutes, the longer ones first, and what is typed for them.
const UNITS: [(&str, &str); 14] = [
    ("stunden", "h"),
    ("stunde", "h"),
    ("std.", "h"),
    ("std", "h"),
    ("hours", "h"),
    ("hour", "h"),
    ("hrs", "h"),
    ("hr", "h"),
    ("minuten", "m"),
    ("minutes", "m"),
    ("minute", "m"),
    ("mins", "m"),
    ("min.", "m"),
    ("min", "m"),
];

/// How a column's cells are read.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Form {
    /// Whether bare numbers of a length are hours, else they are minutes.
    pub hours: bool,
    /// The decimal sign of its numbers.
    pub decimal: Decimal,
}

/// Whether a cell says that nothing is known.
pub fn is_missing(cell: &str) -> bool {
    if cell.starts_with(|c: char| c.is_ascii_digit()) {
        return false;
    }
    // A lone hyphen folds to nothing.
    let name = folded(cell);
    name.is_empty() || MISSING.contains(&name.as_str())
}

/// Whether a cell answers yes, or no; `None` where it is neither.
pub fn yes_or_no(cell: &str) -> Option<bool> {
    let word = folded(cell);
    if YES.contains(&word.as_str()) {
        Some(true)
    } else if NO.contains(&word.as_str()) || word == "0" {
        Some(false)
    } else {
        None
    }
}

/// The answer in a cell that is not missing.
///
/// # Errors
/// [`Refused`] for what could not be typed about the signal either.
pub fn answer(signal: &Signal, cell: &str, form: Form) -> Result<Answer, Refused> {
    let refused = || Refused {
        typed: cell.trim().to_owned(),
        signal: signal.id.clone(),
        why: Why::NoValue(Expected::about(signal)),
    };
    let typed = typed(signal, cell.trim(), form).ok_or_else(refused)?;
    match answer::parse(signal, &typed, HourCycle::TwentyFour) {
        Ok(Answer::Cleared) | Err(_) => Err(refused()),
        Ok(answer) => Ok(answer),
    }
}

/// The cell as it would be typed; `None` where a number is written otherwise than its column's numbers.
fn typed(signal: &Signal, cell: &str, form: Form) -> Option<String> {
    if signal.unit == Unit::Clock {
        let is_four_digits = cell.len() == 4 && cell.bytes().all(|byte| byte.is_ascii_digit());
        let is_time = is_four_digits || !numbers::is_number(cell);
        // A time with a point, which a comma as the decimal sign leaves free.
        return if is_time { Some(time(cell)) } else { dotted_time(cell, form.decimal) };
    }
    if numbers::is_number(cell) {
        let plain = numbers::plain(cell, form.decimal)?;
        return match signal.unit {
            Unit::Minutes => bare_length(&plain, form.hours),
            Unit::YesNo => yes_or_no_number(&plain),
            Unit::Clock | Unit::Count | Unit::Points | Unit::Number => Some(plain),
        };
    }
    Some(match signal.unit {
        Unit::Minutes => length(cell),
        Unit::YesNo => yes_or_no(cell).map_or(cell.to_owned(), |yes| if yes { "yes" } else { "no" }.to_owned()),
        Unit::Clock | Unit::Count | Unit::Points | Unit::Number => cell.to_owned(),
    })
}

fn bare_length(plain: &str, hours: bool) -> Option<String> {
    let number: f64 = plain.parse().ok()?;
    let minutes = if hours { (number * 60.0).round() } else { number.round() };
    // Out of range, it is refused as such.
    (number >= 0.0 && minutes < 1e5).then(|| format!("{minutes}m"))
}

fn yes_or_no_number(plain: &str) -> Option<String> {
    let number: f64 = plain.parse().ok()?;
    (number == 0.0 || number == 1.0).then(|| if number > 0.0 { "yes" } else { "no" }.to_owned())
}

fn dotted_time(cell: &str, decimal: Decimal) -> Option<String> {
    let (hours, minutes) = cell.split_once('.')?;
    (decimal == Decimal::Comma && minutes.len() == 2).then(|| time(&format!("{hours}:{minutes}")))
}

/// A length with its units, in those that can be typed: `7 Std. 30 Min.` is `7h30m`.
fn length(cell: &str) -> String {
    let mut short = cell.to_lowercase().replace(char::is_whitespace, "");
    for (unit, letter) in UNITS {
        short = short.replace(unit, letter);
    }
    short
}

/// A time of day as it can be typed: `23:40 Uhr` says no more than its number.
fn time(cell: &str) -> String {
    let small = cell.to_lowercase();
    small.strip_suffix("uhr").unwrap_or(&small).trim_end().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::signal::catalog;

    fn read(id: &str, cell: &str, hours: bool, decimal: Decimal) -> Option<Answer> {
        let known = [catalog::all(), catalog::bedtime_parts()].concat();
        let signal = known.into_iter().find(|signal| signal.id.as_str() == id).unwrap();
        answer(&signal, cell, Form { hours, decimal }).ok()
    }

    #[test]
    fn a_cell_is_read_by_the_rules_of_what_is_typed() {
        let point = |id: &str, cell: &str| read(id, cell, false, Decimal::Point);
        for (id, cell, value) in [
            ("sleep", "7:30", 450.0),
            ("sleep", "7:30:00", 450.0),
            ("sleep", "07:30:40", 451.0),
            ("sleep", "24:00", 1440.0),
            ("sleep", "24:00:00", 1440.0),
            ("sleep", "7 h 30 min", 450.0),
            ("sleep", "7 Std. 30 Min.", 450.0),
            ("sleep", "450 minutes", 450.0),
            ("sleep", "450", 450.0),
            ("sleep", "450.0", 450.0),
            ("bedtime", "23:40", 1420.0),
            ("bedtime", "23:40:59", 1420.0),
            ("bedtime", "24:00", 0.0),
            ("bedtime", "24:00:00", 0.0),
            ("bedtime", "11:40 PM", 1420.0),
            ("bedtime", "11:40:00 pm", 1420.0),
            ("bedtime", "23:40 Uhr", 1420.0),
            ("bedtime", "2340", 1420.0),
            ("energy", "7.0", 7.0),
            ("snacks", "5+", 5.0),
            ("moved", "✓", 1.0),
            ("moved", "x", 1.0),
            ("moved", "TRUE", 1.0),
            ("moved", "1.0", 1.0),
            ("moved", "nein", 0.0),
            ("moved", "0", 0.0),
        ] {
            assert_eq!(point(id, cell), Some(Answer::Value(value)), "{id} {cell}");
        }
        for (id, cell) in [
            ("sleep", "25:00"),
            ("sleep", "-7"),
            ("sleep", "1e9"),
            ("sleep", "24:30:00"),
            ("bedtime", "24:30"),
            ("bedtime", "23:5"),
            ("bedtime", "23.40"),
            ("bedtime", "23"),
            ("energy", "11"),
            ("energy", "4.5"),
            ("energy", "4,5"),
            ("snacks", "1,000"),
            ("moved", "perhaps"),
            ("moved", "2"),
            ("energy", "seven"),
        ] {
            assert_eq!(point(id, cell), None, "{id} {cell}");
        }
        assert_eq!(read("sleep", "7,5", true, Decimal::Comma), Some(Answer::Value(450.0)));
        assert_eq!(read("bedtime", "23.40", false, Decimal::Comma), Some(Answer::Value(1420.0)));
        assert_eq!(point("focus", "off"), Some(Answer::Off));
        assert_eq!(point("bedtime", "external"), Some(Answer::External));
        assert_eq!(point("bedtime", "skip"), Some(Answer::Skip));
    }

    #[test]
    fn what_is_not_known_is_written_in_many_ways() {
        for cell in ["", " ", "NA", "N/A", "n/a", "null", "None", "-", "–", "?", "NaN", "#N/A", "k. A.", "k.A."] {
            assert!(is_missing(cell), "{cell:?}");
        }
        for cell in ["0", "no", "-1", "x", "skip"] {
            assert!(!is_missing(cell), "{cell:?}");
        }
    }
}
