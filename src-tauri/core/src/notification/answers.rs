//! Answers as people read them, and why a text is none: for what was typed about a signal, about a signal of one's own, or as
//! a Day.
//!
//! Reading what was typed knows no language and refuses with figures; the sentences of the refusals are made here.

use super::signals;
use crate::{
    day::Day,
    error::{Error, Result, quotable},
    record::Answer,
    say,
    signal::{
        Signal, Unit,
        answer::{Expected, Refused, Why},
        own,
    },
    words,
};

/// A value, or a mean of values, in the form and the unit people read it in: `7 h 30`, `23:40`, `yes`, `1.4`.
pub fn with_unit(signal: &Signal, value: f64) -> String {
    match signal.unit {
        Unit::Minutes => words::length(value),
        Unit::Clock => words::clock(value),
        Unit::YesNo if value == 0.0 => say!("answer-no"),
        Unit::YesNo if value == 1.0 => say!("answer-yes"),
        _ => words::number(value, 1),
    }
}

/// An answer as people read it: a value with its unit, or what was answered instead of one; empty where it was taken back.
pub fn shown(signal: &Signal, answer: Answer) -> String {
    match answer {
        Answer::Value(value) => with_unit(signal, value),
        Answer::Off => say!("answer-off"),
        Answer::External => say!("answer-external"),
        Answer::Skip => say!("answer-skip"),
        Answer::Cleared => String::new(),
    }
}

/// What is accepted about a signal, as half a sentence: `a time such as 23:40`.
pub fn expected(what: Expected) -> String {
    match what {
        Expected::Length { most_minutes } => say!("answer-expected-length", most = words::length(most_minutes)),
        Expected::Time => say!("answer-expected-time", time = words::clock(SOME_BEDTIME)),
        Expected::WholeNumber { low, high } => say!("answer-expected-whole-number", low = low, high = high),
        Expected::YesOrNo => say!("answer-expected-yes-or-no"),
        Expected::Number => say!("answer-expected-number"),
    }
}

/// A time that stands for any bedtime in examples, in minutes since midnight.
pub const SOME_BEDTIME: f64 = 23.0 * 60.0 + 40.0;

/// The refusal of a text that is no answer, with what would be one, or with the two ways to write what it may mean.
pub fn refused(refused: Refused) -> Error {
    let place = say!("answer-not-a-value-place", signal = signals::called(refused.signal.as_str()));
    match refused.why {
        Why::NoValue(what) => Error::bad_value(
            say!("answer-not-a-value", text = quotable(&refused.typed)),
            place,
            say!("answer-not-a-value-next", expected = expected(what)),
        ),
        Why::Unclear(ways) => unclear(&refused.typed, place, &ways.map(|(way, _)| way)),
    }
}

/// The refusal of a text that can mean two things, with the two ways to write it without doubt.
pub fn unclear(text: &str, place: String, [first, second]: &[String; 2]) -> Error {
    let next = say!("answer-unclear-next", first = first.as_str(), second = second.as_str());
    Error::bad_value(say!("answer-unclear", text = quotable(text)), place, next)
}

/// The refusal of what describes no signal of one's own, with what would describe one.
pub fn no_signal(refusal: own::Refusal) -> Error {
    let no_name = |title: &str| say!("own-signal-no-name", title = quotable(title));
    let (what, next) = match refusal {
        own::Refusal::Title { typed } => {
            (no_name(&typed), say!("own-signal-no-name-next", letters = own::MOST_LETTERS))
        }
        own::Refusal::Id { title } => (no_name(&title), say!("own-signal-another")),
        own::Refusal::Kind { typed } => {
            (say!("own-signal-no-kind", kind = quotable(&typed)), say!("own-signal-no-kind-next"))
        }
        own::Refusal::Direction { typed } => {
            (say!("own-signal-no-direction", direction = quotable(&typed)), say!("own-signal-no-direction-next"))
        }
        own::Refusal::Scale { low, high } => {
            (say!("own-signal-scale", low = low, high = high), say!("own-signal-scale-next"))
        }
        own::Refusal::RangeOfKind { kind } => {
            (say!("own-signal-range-of-kind", kind = kind), say!("own-signal-range-of-kind-next"))
        }
        own::Refusal::NoZero { low, high } => {
            (say!("own-signal-no-zero", low = low, high = high), say!("own-signal-no-zero-next"))
        }
        own::Refusal::Range { low, high } => {
            (say!("own-signal-range", low = low, high = high), say!("own-signal-range-next"))
        }
    };
    Error::bad_value(what, "", next)
}

impl Day {
    /// The Day a person typed as `YYYY-MM-DD`: on the command line, in a form of the window, in a file they made.
    /// [`Day::parse`] reads the same where no person waits for a sentence.
    ///
    /// # Errors
    /// [`Code::BadValue`](crate::error::Code::BadValue) for anything else, with a sentence that shows how a Day is written.
    pub fn typed(text: &str) -> Result<Day> {
        Day::parse(text).ok_or_else(|| Error::bad_value(say!("general-no-day", text = quotable(text)), "", ""))
    }

    /// The Day, unless it is still ahead: what was lived can be recorded, what is to come cannot.
    ///
    /// # Errors
    /// [`Code::BadValue`](crate::error::Code::BadValue) for a Day after `today`.
    pub fn not_ahead(self, today: Day) -> Result<Day> {
        if self <= today {
            return Ok(self);
        }
        let place = say!("general-today-is", day = words::date_and_year(today));
        let what = say!("general-ahead", day = words::date_and_year(self));
        Err(Error::bad_value(what, place, say!("general-ahead-next")))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::signal::{
        answer::parse,
        catalog,
        figures::HourCycle,
        own::{NewSignal, Refusal},
    };

    fn signal(id: &str) -> Signal {
        let known = [catalog::all(), catalog::bedtime_parts()].concat();
        known.into_iter().find(|signal| signal.id.as_str() == id).unwrap()
    }

    fn read_for(signal: &Signal, text: &str) -> std::result::Result<Answer, Refused> {
        parse(signal, text, HourCycle::TwentyFour)
    }

    #[test]
    fn what_may_mean_two_things_is_shown_with_both_ways_to_write_it() {
        let refused = super::refused(read_for(&signal("focus"), "5").unwrap_err()).to_string();
        assert_eq!(refused, "\"5\" can mean two things (for focused work). Write 5h or 5m.");
    }

    #[test]
    fn what_is_no_value_is_shown_with_what_is() {
        let refused = |id: &str, text: &str| super::refused(read_for(&signal(id), text).unwrap_err()).to_string();
        assert_eq!(
            refused("sleep", "a \"b\""),
            "\"a \\\"b\\\"\" is not a valid answer (for sleep). Give a duration up to 24 h such as 7:30, 7.5h or \
             450m, `skip` to skip it, or nothing to clear it."
        );
        assert!(refused("snacks", "1.5").contains("Give a whole number from 0 to 99, `skip`"));
        assert!(refused("bedtime", "late").contains("Give a time such as 23:40, `skip`"));
        assert!(refused("moved", "perhaps").contains("Give yes or no, `skip`"));
        let number = Signal { unit: Unit::Number, ..signal("snacks") };
        assert!(super::refused(read_for(&number, "much").unwrap_err()).to_string().contains("Give a number, `skip`"));
    }

    #[test]
    fn what_describes_no_signal_is_shown_with_what_does() {
        for (refusal, sentence) in [
            (
                Refusal::Title { typed: String::new() },
                "\"\" can't be used as a name. Give a name of 1 to 40 characters.",
            ),
            (
                Refusal::Id { title: "茶".to_owned() },
                "\"茶\" can't be used as a name. Give a name with letters or digits.",
            ),
            (
                Refusal::Kind { typed: "a\tb".to_owned() },
                "\"a\\tb\" is not a type of answer. Choose count, minutes, scale, yes_no or number.",
            ),
            (
                Refusal::Direction { typed: "up".to_owned() },
                "\"up\" is not a direction. Choose higher, lower or neither.",
            ),
            (
                Refusal::Scale { low: 0.0, high: 10.5 },
                "A scale can't go from 0 to 10.5. Give whole numbers from 0 to 10, the smaller one first, such as 1 and 5.",
            ),
            (
                Refusal::RangeOfKind { kind: "count".to_owned() },
                "A count has no smallest or largest value. Leave them out, or choose scale or number.",
            ),
            (
                Refusal::NoZero { low: 1.0, high: 5.0 },
                "A day without an answer can't count as zero when values go from 1 to 5. Leave that out, or start at 0.",
            ),
            (Refusal::Range { low: 5.0, high: 1.0 }, "A range can't go from 5 to 1. Give the smaller number first."),
        ] {
            assert_eq!(no_signal(refusal).to_string(), sentence);
        }
        let new = NewSignal {
            title: "Tea".to_owned(),
            kind: "cups".to_owned(),
            worse: "higher".to_owned(),
            low: None,
            high: None,
            weekdays: true,
            empty_is_zero: false,
        };
        let refused = own::signal("tea", new.title.clone(), &new).unwrap_err();
        assert_eq!(refused, Refusal::Kind { typed: "cups".to_owned() });
    }

    #[test]
    fn an_answer_is_shown_in_the_unit_of_its_signal() {
        for (id, typed, read) in [
            ("sleep", "450", "7 h 30"),
            ("bedtime", "0:20", "00:20"),
            ("bedtime", "external", "something else kept me up"),
            ("moved", "yes", "yes"),
            ("moved", "no", "no"),
            ("snacks", "3", "3"),
            ("focus", "off", "day off"),
            ("energy", "skip", "skipped"),
            ("energy", "", ""),
        ] {
            let signal = signal(id);
            assert_eq!(shown(&signal, read_for(&signal, typed).unwrap()), read, "{id}={typed}");
        }
        assert_eq!(with_unit(&signal("snacks"), 1.44), "1.4", "a mean");
    }

    #[test]
    fn what_is_no_day_is_shown_with_one_that_is() {
        assert_eq!(Day::typed("2026-03-02").ok(), Day::parse("2026-03-02"));
        let error = Day::typed("30 Feb\u{1b}").unwrap_err().to_string();
        assert_eq!(error, "\"30 Feb\\u{1b}\" is not a date such as 2026-03-02.");
    }
}
