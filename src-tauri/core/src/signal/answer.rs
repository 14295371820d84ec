//! How an answer is read from what was typed, and written so that it could be typed again. What is typed and stored is the
//! same in every language; how people are shown it, and a refusal, is the business of `notification`.

use super::{
    Signal, Unit, catalog,
    figures::{self, HourCycle, Reading},
};
use crate::record::{Answer, SignalId};

/// Why a text is not taken as an answer about a signal.
#[derive(Debug, Clone, PartialEq)]
pub struct Refused {
    /// What was typed, without the blanks around it.
    pub typed: String,
    /// The signal it was typed for.
    pub signal: SignalId,
    /// What is wrong with it.
    pub why: Why,
}

/// What is wrong with a text that is not taken.
#[derive(Debug, Clone, PartialEq)]
pub enum Why {
    /// It is no such value, by its form or because it lies outside of the signal's range.
    NoValue(Expected),
    /// It can mean two things; each as it is typed without doubt, with what it means.
    Unclear([(String, Answer); 2]),
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
    pub fn about(signal: &Signal) -> Expected {
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
/// Lengths are `7:30`, `7.5h`, `450m`, or a bare number where one unit alone makes sense for the signal; times of day `23:40`,
/// on a clock of twelve hours `11:40 pm`. A decimal comma is accepted. The words are the same in every language, so that
/// what is typed in scripts stays; German ones are understood beside them.
///
/// # Errors
/// [`Refused`] when the text is no such value, out of the signal's range, or can mean two things.
pub fn parse(signal: &Signal, text: &str, cycle: HourCycle) -> Result<Answer, Refused> {
    let text = text.trim();
    match text.to_lowercase().as_str() {
        "" => return Ok(Answer::Cleared),
        "skip" => return Ok(Answer::Skip),
        "off" | "frei" if signal.id.as_str() == catalog::FOCUS => return Ok(Answer::Off),
        "external" if signal.id.as_str() == catalog::BEDTIME => return Ok(Answer::External),
        _ => {}
    }
    let refused = |why| Err(Refused { typed: text.to_owned(), signal: signal.id.clone(), why });
    match in_range(signal, values(signal, text, cycle)) {
        Reading::One(value) => Ok(Answer::Value(value)),
        Reading::Two(likely, other) => {
            refused(Why::Unclear([likely, other].map(|value| (plainly(signal, value, cycle), Answer::Value(value)))))
        }
        Reading::None => refused(Why::NoValue(Expected::about(signal))),
    }
}

/// What the text can mean, in the signal's unit.
fn values(signal: &Signal, text: &str, cycle: HourCycle) -> Reading<f64> {
    let wide = |reading| match reading {
        Reading::One(minutes) => Reading::One(f64::from(minutes)),
        Reading::Two(first, second) => Reading::Two(f64::from(first), f64::from(second)),
        Reading::None => Reading::None,
    };
    match signal.unit {
        Unit::Minutes => wide(figures::length(text, signal.bare_length())),
        Unit::Clock => wide(figures::clock(text, cycle)),
        // Whole things have no fraction, so a comma before three digits is no decimal one.
        Unit::Count | Unit::Points => match figures::number(text.strip_suffix('+').unwrap_or(text)) {
            Reading::Two(thousands, _) => Reading::One(thousands),
            other => other,
        },
        Unit::YesNo => yes_no(text).map_or(Reading::None, Reading::One),
        Unit::Number => figures::number(text),
    }
}

/// The readings that the signal takes: within its range, and whole where it counts.
fn in_range(signal: &Signal, reading: Reading<f64>) -> Reading<f64> {
    let (low, high) = signal.range;
    let whole = matches!(signal.unit, Unit::Count | Unit::Points);
    let fits = |value: &f64| (low..=high).contains(value) && (!whole || value.fract() == 0.0);
    match reading {
        Reading::Two(first, second) => match (fits(&first), fits(&second)) {
            (true, true) => Reading::Two(first, second),
            (true, false) => Reading::One(first),
            (false, true) => Reading::One(second),
            (false, false) => Reading::None,
        },
        Reading::One(value) if fits(&value) => Reading::One(value),
        Reading::One(_) | Reading::None => Reading::None,
    }
}

/// A value as it is typed without doubt.
fn plainly(signal: &Signal, value: f64, cycle: HourCycle) -> String {
    match signal.unit {
        Unit::Minutes if value % 60.0 == 0.0 => format!("{}h", value / 60.0),
        Unit::Minutes => format!("{value}m"),
        Unit::Clock => figures::clock_typed(value, cycle),
        Unit::Count | Unit::Points | Unit::YesNo | Unit::Number => number(value),
    }
}

/// The answer as it could be typed again.
pub fn typed(signal: &Signal, answer: Answer, cycle: HourCycle) -> String {
    match answer {
        Answer::Off => "off".to_owned(),
        Answer::External => "external".to_owned(),
        Answer::Skip => "skip".to_owned(),
        Answer::Cleared => String::new(),
        Answer::Value(value) => match signal.unit {
            Unit::Minutes => format!("{}:{:02}", value as u32 / 60, value as u32 % 60),
            Unit::Clock => figures::clock_typed(value, cycle),
            Unit::YesNo => if value > 0.0 { "yes" } else { "no" }.to_owned(),
            Unit::Count | Unit::Points | Unit::Number => number(value),
        },
    }
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

    const DAY_CLOCK: HourCycle = HourCycle::TwentyFour;

    fn signal(id: &str) -> Signal {
        let known = [catalog::all(), catalog::bedtime_parts()].concat();
        known.into_iter().find(|signal| signal.id.as_str() == id).unwrap()
    }

    fn read(id: &str, text: &str) -> Result<Answer, Refused> {
        parse(&signal(id), text, DAY_CLOCK)
    }

    /// The ways to write what a text may mean.
    fn ways(id: &str, text: &str, cycle: HourCycle) -> Vec<String> {
        match parse(&signal(id), text, cycle) {
            Err(Refused { why: Why::Unclear(ways), .. }) => ways.map(|(typed, _)| typed).to_vec(),
            _ => Vec::new(),
        }
    }

    #[test]
    fn a_bare_length_is_taken_only_in_the_one_unit_that_makes_sense() {
        for (id, text, minutes) in [
            ("sleep", "7", 420.0),
            ("sleep", "7,5", 450.0),
            ("sleep", "450", 450.0),
            ("sleep", "7:30", 450.0),
            ("games", "30", 30.0),
            ("games", "0", 0.0),
            ("focus", "240", 240.0),
            ("focus", "1.5", 90.0),
            ("bedtime_delay", "40", 40.0),
        ] {
            assert_eq!(read(id, text), Ok(Answer::Value(minutes)), "{id}={text}");
        }
        assert_eq!(ways("focus", "5", DAY_CLOCK), ["5h", "5m"]);
        assert_eq!(ways("games", "2", DAY_CLOCK), ["2h", "2m"]);
        assert_eq!(ways("bedtime_delay", "1", DAY_CLOCK), ["1h", "1m"]);
        assert_eq!(read("bedtime_delay", "14"), Ok(Answer::Value(14.0)), "more than twelve hours late is out of range");
        for text in ["1441", "30", "-5", "seven", "1e3"] {
            assert!(read("sleep", text).is_err(), "{text} is no night");
        }
        for way in ways("focus", "5", DAY_CLOCK) {
            assert!(read("focus", &way).is_ok(), "{way} is offered and can be typed");
        }
    }

    #[test]
    fn a_bedtime_on_a_clock_of_twelve_hours_is_asked() {
        assert_eq!(read("bedtime", "23:40"), Ok(Answer::Value(1420.0)));
        assert_eq!(read("bedtime", "11:40"), Ok(Answer::Value(700.0)));
        assert_eq!(ways("bedtime", "11:40", HourCycle::Twelve), ["11:40 pm", "11:40 am"]);
        assert_eq!(parse(&signal("bedtime"), "11:40pm", HourCycle::Twelve), Ok(Answer::Value(1420.0)));
    }

    #[test]
    fn thousands_are_thousands_or_asked_and_never_a_fraction() {
        let steps = Signal { unit: Unit::Number, range: (0.0, 1e6), ..signal("snacks") };
        let unclear = parse(&steps, "11,532", DAY_CLOCK).unwrap_err().why;
        let Why::Unclear([(first, _), (second, _)]) = unclear else { panic!("{unclear:?}") };
        assert_eq!((first.as_str(), second.as_str()), ("11532", "11.532"));
        let many = Signal { range: (0.0, 2000.0), ..signal("snacks") };
        assert_eq!(parse(&many, "1,000", DAY_CLOCK), Ok(Answer::Value(1000.0)), "only whole things are counted");
        assert!(read("snacks", "1,000").is_err(), "a thousand snacks are out of range, and it was not one");
    }

    #[test]
    fn scales_and_counts_keep_to_what_exists() {
        assert_eq!(read("energy", "10"), Ok(Answer::Value(10.0)));
        assert!(read("energy", "11").is_err());
        assert!(read("energy", "3.5").is_err());
        assert_eq!(read("snacks", "5+"), Ok(Answer::Value(5.0)));
    }

    #[test]
    fn the_words_belong_to_their_signals() {
        assert_eq!(read("focus", "off"), Ok(Answer::Off));
        assert!(read("sleep", "off").is_err());
        assert_eq!(read("bedtime", "external"), Ok(Answer::External));
        assert_eq!(read("sleep", "skip"), Ok(Answer::Skip));
        assert_eq!(read("sleep", ""), Ok(Answer::Cleared));
        assert_eq!(read("focus", "Frei"), Ok(Answer::Off));
        assert_eq!(read("moved", "nein"), Ok(Answer::Value(0.0)));
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
            let refused = Refused { typed: "a \"b\"".to_owned(), signal: signal(id).id, why: Why::NoValue(expected) };
            assert_eq!(read(id, " a \"b\" "), Err(refused));
        }
    }

    #[test]
    fn what_is_shown_again_can_be_typed_again() {
        for (id, text) in [("sleep", "7:30"), ("bedtime", "00:20"), ("energy", "4"), ("moved", "yes"), ("focus", "off")]
        {
            let answer = read(id, text).unwrap();
            assert_eq!(typed(&signal(id), answer, DAY_CLOCK), text);
        }
        let bedtime = read("bedtime", "00:20").unwrap();
        assert_eq!(typed(&signal("bedtime"), bedtime, HourCycle::Twelve), "12:20 am");
    }
}
