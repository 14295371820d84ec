//! How an answer is read from what was typed, and written so that it could be typed again. What is typed and stored is the
//! same in every language; how people are shown it, and a refusal, is the business of `notification`.

use super::{Signal, Unit, catalog};
use crate::record::{Answer, SignalId};

const DAY_MINUTES: u32 = 1440;

/// A text that is no answer about a signal, because of its form or because it lies outside of the signal's range.
#[derive(Debug, Clone, PartialEq)]
pub struct Refused {
    /// What was typed, without the blanks around it.
    pub typed: String,
    /// The signal it was typed for.
    pub signal: SignalId,
    /// What is accepted about that signal.
    pub expected: Expected,
}

/// The values that are accepted about a signal.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Expected {
    /// A length, from none.
    Length {
        /// The longest, in minutes.
        most_minutes: f64,
    },
    /// A time of day.
    Time,
    /// A whole number; both ends are accepted.
    WholeNumber {
        /// The smallest.
        low: f64,
        /// The largest.
        high: f64,
    },
    /// Yes or no.
    YesOrNo,
    /// A number, with a fraction or without.
    Number,
}

impl Expected {
    /// What is accepted about `signal`, by its unit and range.
    fn about(signal: &Signal) -> Expected {
        let (low, high) = signal.range;
        match signal.unit {
            Unit::Minutes => Expected::Length { most_minutes: high },
            Unit::Clock => Expected::Time,
            Unit::Count | Unit::Points => Expected::WholeNumber { low, high },
            Unit::YesNo => Expected::YesOrNo,
            Unit::Number => Expected::Number,
        }
    }
}

/// The answer written in `text`: a value in the signal's unit, `off`, `external`, `skip`, or nothing to take it back.
///
/// Lengths are `7:30`, `7.5h`, `450m` or minutes; times of day `23:40`. A decimal comma is accepted. The words are the same
/// in every language, so that what is typed in scripts stays; German ones are understood beside them.
///
/// # Errors
/// [`Refused`] when the text is no such value or out of the signal's range.
pub fn parse(signal: &Signal, text: &str) -> Result<Answer, Refused> {
    let text = text.trim();
    match text.to_ascii_lowercase().as_str() {
        "" => return Ok(Answer::Cleared),
        "skip" => return Ok(Answer::Skip),
        "off" | "frei" if signal.id.as_str() == catalog::FOCUS => return Ok(Answer::Off),
        "external" if signal.id.as_str() == catalog::BEDTIME => return Ok(Answer::External),
        _ => {}
    }
    let value = match signal.unit {
        Unit::Minutes => minutes(text).map(f64::from),
        Unit::Clock => clock(text).map(f64::from),
        Unit::Count | Unit::Points => whole(text),
        Unit::YesNo => yes_no(text),
        Unit::Number => decimal(text),
    };
    let (low, high) = signal.range;
    value.filter(|value| (low..=high).contains(value)).map(Answer::Value).ok_or_else(|| Refused {
        typed: text.to_owned(),
        signal: signal.id.clone(),
        expected: Expected::about(signal),
    })
}

/// The answer as it could be typed again.
pub fn typed(signal: &Signal, answer: Answer) -> String {
    match answer {
        Answer::Off => "off".to_owned(),
        Answer::External => "external".to_owned(),
        Answer::Skip => "skip".to_owned(),
        Answer::Cleared => String::new(),
        Answer::Value(value) => match signal.unit {
            Unit::Minutes => format!("{}:{:02}", value as u32 / 60, value as u32 % 60),
            Unit::Clock => clock_text(value),
            Unit::YesNo => if value > 0.0 { "yes" } else { "no" }.to_owned(),
            Unit::Count | Unit::Points | Unit::Number => number(value),
        },
    }
}

/// Minutes written as `7:30`, `7h30`, `7.5h`, `450m` or `450`; at most a day.
pub fn minutes(text: &str) -> Option<u32> {
    let compact: String = text.to_ascii_lowercase().chars().filter(|c| !c.is_whitespace()).collect();
    let total = if let Some((hours, minutes)) = compact.split_once(':').or_else(|| hours_then_minutes(&compact)) {
        hours_and_minutes(hours, minutes)?
    } else if let Some(hours) = compact.strip_suffix('h') {
        // Hours with a fraction, to the nearest minute; a negative or endless one becomes out of range.
        let minutes = (decimal(hours)? * 60.0).round();
        (0.0..=f64::from(DAY_MINUTES)).contains(&minutes).then_some(minutes as u32)?
    } else {
        let digits = compact.strip_suffix("min").or(compact.strip_suffix('m')).unwrap_or(&compact);
        digits_only(digits)?
    };
    (total <= DAY_MINUTES).then_some(total)
}

/// A time of day written as `23:40` or `11:40 pm`, in minutes since midnight.
pub fn clock(text: &str) -> Option<u32> {
    let text = text.trim().to_ascii_lowercase();
    let (text, half) = match (text.strip_suffix("am"), text.strip_suffix("pm")) {
        (Some(rest), _) => (rest.trim_end(), Some(0)),
        (_, Some(rest)) => (rest.trim_end(), Some(12)),
        _ => (text.as_str(), None),
    };
    let (hours, minutes) = text.split_once(':').or_else(|| text.split_once('.'))?;
    let hours = match half {
        Some(half) => (digits_only(hours).filter(|hour| (1..=12).contains(hour))? % 12 + half).to_string(),
        None => hours.to_owned(),
    };
    let total = hours_and_minutes(&hours, minutes)?;
    (total < DAY_MINUTES).then_some(total)
}

/// A number written with a decimal point or comma; never infinite.
pub fn decimal(text: &str) -> Option<f64> {
    let plain = text.trim().replace(',', ".");
    let looks_like_one = plain.chars().all(|c| c.is_ascii_digit() || matches!(c, '.' | '-' | '+' | 'e' | 'E'));
    if !looks_like_one {
        return None;
    }
    plain.parse().ok().filter(|value: &f64| value.is_finite())
}

/// `HH:MM` of minutes since midnight.
pub fn clock_text(minutes: f64) -> String {
    let minutes = minutes.round().rem_euclid(f64::from(DAY_MINUTES)) as u32;
    format!("{:02}:{:02}", minutes / 60, minutes % 60)
}

fn hours_then_minutes(text: &str) -> Option<(&str, &str)> {
    text.split_once('h').filter(|(_, rest)| !rest.is_empty()).map(|(hours, rest)| (hours, rest.trim_end_matches('m')))
}

fn hours_and_minutes(hours: &str, minutes: &str) -> Option<u32> {
    let (hours, minutes) = (digits_only(hours)?, digits_only(minutes)?);
    (hours <= 24 && minutes < 60).then_some(hours * 60 + minutes)
}

fn digits_only(text: &str) -> Option<u32> {
    (!text.is_empty() && text.len() <= 5 && text.bytes().all(|b| b.is_ascii_digit())).then(|| text.parse().ok())?
}

fn whole(text: &str) -> Option<f64> {
    decimal(text.strip_suffix('+').unwrap_or(text)).filter(|value| value.fract() == 0.0)
}

fn yes_no(text: &str) -> Option<f64> {
    match text.to_ascii_lowercase().as_str() {
        "yes" | "y" | "ja" | "j" | "1" => Some(1.0),
        "no" | "n" | "nein" | "0" => Some(0.0),
        _ => None,
    }
}

fn number(value: f64) -> String {
    // `+ 0.0` turns a negative zero into a plain one.
    format!("{}", value + 0.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn signal(id: &str) -> Signal {
        let known = [catalog::all(), catalog::bedtime_parts()].concat();
        known.into_iter().find(|signal| signal.id.as_str() == id).unwrap()
    }

    #[test]
    fn lengths_are_read_in_every_usual_way() {
        for text in ["7:30", "7.5h", "7,5h", "450m", "450", "450 min", "7h30", "7 h 30m", "7.4917h"] {
            assert_eq!(parse(&signal("sleep"), text), Ok(Answer::Value(450.0)), "{text}");
        }
        for text in [
            "25:00",
            "7:60",
            "1441",
            "-5",
            "seven",
            "7:3:0",
            "h",
            "7:",
            ":30",
            "1e3",
            "NaN",
            "inf",
            "99999999999",
            "-1h",
            "1e9h",
        ] {
            assert!(parse(&signal("sleep"), text).is_err(), "{text} is no length");
        }
    }

    #[test]
    fn times_and_scales_keep_to_what_exists() {
        assert_eq!(parse(&signal("bedtime"), "23:40"), Ok(Answer::Value(1420.0)));
        assert!(parse(&signal("bedtime"), "24:00").is_err());
        assert_eq!(parse(&signal("energy"), "10"), Ok(Answer::Value(10.0)));
        assert!(parse(&signal("energy"), "11").is_err());
        assert!(parse(&signal("energy"), "3.5").is_err());
        assert_eq!(parse(&signal("snacks"), "5+"), Ok(Answer::Value(5.0)));
    }

    #[test]
    fn the_words_belong_to_their_signals() {
        assert_eq!(parse(&signal("focus"), "off"), Ok(Answer::Off));
        assert!(parse(&signal("sleep"), "off").is_err());
        assert_eq!(parse(&signal("bedtime"), "external"), Ok(Answer::External));
        assert_eq!(parse(&signal("sleep"), "skip"), Ok(Answer::Skip));
        assert_eq!(parse(&signal("sleep"), ""), Ok(Answer::Cleared));
        assert_eq!(parse(&signal("focus"), "Frei"), Ok(Answer::Off));
        assert_eq!(parse(&signal("moved"), "nein"), Ok(Answer::Value(0.0)));
    }

    #[test]
    fn a_refusal_carries_what_was_typed_and_what_is_accepted() {
        for (id, expected) in [
            ("sleep", Expected::Length { most_minutes: 1440.0 }),
            ("bedtime", Expected::Time),
            ("energy", Expected::WholeNumber { low: 0.0, high: 10.0 }),
            ("snacks", Expected::WholeNumber { low: 0.0, high: 99.0 }),
            ("moved", Expected::YesOrNo),
        ] {
            let refused = Refused { typed: "a \"b\"".to_owned(), signal: signal(id).id, expected };
            assert_eq!(parse(&signal(id), " a \"b\" "), Err(refused));
        }
    }

    #[test]
    fn what_is_shown_again_can_be_typed_again() {
        for (id, text) in [("sleep", "7:30"), ("bedtime", "00:20"), ("energy", "4"), ("moved", "yes"), ("focus", "off")]
        {
            let answer = parse(&signal(id), text).unwrap();
            assert_eq!(typed(&signal(id), answer), text);
        }
        assert_eq!(clock("11:40 pm"), clock("23:40"));
        assert_eq!(clock("12:05am"), Some(5));
        assert_eq!(clock("12:05 PM"), Some(725));
        assert_eq!(clock("13:05 pm"), None);
    }
}
