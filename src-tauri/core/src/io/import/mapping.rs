//! `--map COLUMN=…`: what a column is, as the person decided.

use super::{dates::Order, numbers::Decimal};
use crate::{
    error::{Error, Result, quotable},
    say,
};

/// What a column is mapped to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Target {
    /// The Days.
    Date,
    /// A signal of the person's own, called what the column is called.
    New,
    /// Nothing: it is left out.
    Nothing,
    /// The signal of this name.
    Signal(String),
}

/// `COLUMN=SIGNAL`, with what is not clear from the column itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mapping {
    /// The column's name in the file.
    pub column: String,
    /// What it is.
    pub target: Target,
    /// Whether its bare numbers are hours, or minutes; `None` to work it out.
    pub hours: Option<bool>,
    /// Which comes first in its dates; `None` to work it out.
    pub order: Option<Order>,
    /// The decimal sign of its numbers; `None` to work it out.
    pub decimal: Option<Decimal>,
}

impl Mapping {
    /// The mapping written as `COLUMN=SIGNAL`, or with `date`, `new` or `none` instead of a signal; behind it `:h` or `:min`,
    /// `:dmy` or `:mdy`, `:point` or `:comma`.
    ///
    /// # Errors
    /// [`Code::BadValue`](crate::error::Code::BadValue) when it is written otherwise.
    pub fn parse(text: &str) -> Result<Mapping> {
        let bad = || {
            let what = say!("csv-no-mapping", text = quotable(text));
            Error::bad_value(what, say!("csv-no-mapping-place"), say!("csv-no-mapping-next"))
        };
        let (column, rest) = text.rsplit_once('=').ok_or_else(bad)?;
        let mut words = rest.split(':').map(str::trim);
        let target = match words.next().unwrap_or_default() {
            "date" => Target::Date,
            "new" => Target::New,
            "none" => Target::Nothing,
            "" => return Err(bad()),
            signal => Target::Signal(signal.to_owned()),
        };
        let column = column.trim().to_owned();
        let mut mapping = Mapping { column, target, hours: None, order: None, decimal: None };
        for word in words {
            let is_first = match word {
                "h" | "min" => mapping.hours.replace(word == "h").is_none(),
                "dmy" => mapping.order.replace(Order::DayFirst).is_none(),
                "mdy" => mapping.order.replace(Order::MonthFirst).is_none(),
                "point" => mapping.decimal.replace(Decimal::Point).is_none(),
                "comma" => mapping.decimal.replace(Decimal::Comma).is_none(),
                _ => false,
            };
            if !is_first {
                return Err(bad());
            }
        }
        let has_numbers = mapping.hours.is_some() || mapping.decimal.is_some();
        let fits = match mapping.target {
            Target::Date => !has_numbers,
            Target::Nothing => !has_numbers && mapping.order.is_none(),
            Target::New | Target::Signal(_) => mapping.order.is_none(),
        };
        if mapping.column.is_empty() || !fits { Err(bad()) } else { Ok(mapping) }
    }
}

/// `--map COLUMN=TARGET` as it is typed in a shell.
pub fn typed(column: &str, target: &str) -> String {
    let pair = format!("{column}={target}");
    let is_plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '-' | '=' | ':' | '.');
    if pair.chars().all(is_plain) {
        format!("--map {pair}")
    } else {
        format!("--map '{}'", quotable(&pair).replace("\\\"", "\"").replace("\\'", "'").replace('\'', "'\\''"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mapping_says_what_a_column_is_and_how_it_is_written() {
        let parsed = |text: &str| Mapping::parse(text).unwrap();
        let plain = |column: &str, target| Mapping {
            column: column.to_owned(),
            target,
            hours: None,
            order: None,
            decimal: None,
        };
        let sleep = || Target::Signal("sleep".to_owned());
        assert_eq!(parsed("Night=sleep"), plain("Night", sleep()));
        assert_eq!(parsed("a=b=sleep:h"), Mapping { hours: Some(true), ..plain("a=b", sleep()) });
        let minutes = Mapping { hours: Some(false), decimal: Some(Decimal::Comma), ..plain("Night", sleep()) };
        assert_eq!(parsed("Night=sleep:min:comma"), minutes);
        assert_eq!(parsed("When=date:mdy"), Mapping { order: Some(Order::MonthFirst), ..plain("When", Target::Date) });
        assert_eq!(parsed("Energy %=new"), plain("Energy %", Target::New));
        assert_eq!(parsed("Notes=none"), plain("Notes", Target::Nothing));
        for text in [
            "",
            "a",
            "=sleep",
            "a=",
            "a=sleep:",
            "a=sleep:hours",
            "a=sleep:h:min",
            "a=date:h",
            "a=sleep:dmy",
            "a=none:h",
        ] {
            assert!(Mapping::parse(text).is_err(), "{text}");
        }
    }

    #[test]
    fn a_mapping_is_shown_as_a_shell_takes_it() {
        assert_eq!(typed("sleep_h", "sleep:min"), "--map sleep_h=sleep:min");
        assert_eq!(typed("Energy %", "new"), "--map 'Energy %=new'");
        assert_eq!(typed("what's \"up\"", "new"), "--map 'what'\\''s \"up\"=new'");
        assert!(!typed("a\u{1b}[2J", "new").contains('\u{1b}'));
    }
}
