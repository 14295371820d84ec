//! What a person decides about a plan.

use crate::day::Day;

/// What in the work a review may name to change; the names are stored.
pub const REVIEW_CHANGES: [&str; 4] = ["scope", "deadlines", "people", "hours"];

/// A decision of a person about a plan, with its figures.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Decision {
    /// Take the step that is offered.
    TakeStep,
    /// Stay on this step of the ladder.
    Stay,
    /// "That was too much, step me back."
    TooMuch,
    /// "That was too much, but leave the cap where it is."
    TooMuchHold,
    /// Keep the cap after a step back of this morning.
    KeepCap,
    /// Lower the cap to this many focused minutes in seven Days.
    Lower {
        /// The new cap; it is rounded down to a quarter of an hour.
        minutes: u32,
    },
    /// Time off, both ends included.
    TimeOff {
        /// The first Day.
        from: Day,
        /// The last Day.
        to: Day,
    },
    /// A deadline window.
    Deadline {
        /// The first Day.
        from: Day,
        /// Its length in Days.
        days: u32,
    },
    /// Pause until resumed.
    Pause,
    /// Go on after a pause.
    Resume,
    /// A lower goal than the usual week.
    Target {
        /// In per cent of the usual week.
        percent: u32,
    },
    /// The three-weekly review was given.
    Review {
        /// Whether even small efforts leave the person worse for a day or more.
        worse: bool,
    },
    /// New symptoms of the body: the plan stops climbing until a card is read.
    Symptoms,
    /// The help card was read.
    CardRead,
    /// Carry on, after two weeks without any news.
    CarryOn,
    /// End the plan.
    End,
}

impl Decision {
    /// The word it is stored under.
    pub fn name(self) -> &'static str {
        match self {
            Decision::TakeStep => "take_step",
            Decision::Stay => "stay",
            Decision::TooMuch => "too_much",
            Decision::TooMuchHold => "too_much_hold",
            Decision::KeepCap => "keep_cap",
            Decision::Lower { .. } => "lower",
            Decision::TimeOff { .. } => "time_off",
            Decision::Deadline { .. } => "deadline",
            Decision::Pause => "pause",
            Decision::Resume => "resume",
            Decision::Target { .. } => "target",
            Decision::Review { .. } => "review",
            Decision::Symptoms => "symptoms",
            Decision::CardRead => "card_read",
            Decision::CarryOn => "carry_on",
            Decision::End => "end",
        }
    }

    /// The decision of this name, with the figures given beside it.
    ///
    /// # Errors
    /// When no decision has this name, or a figure it needs is missing or no day.
    pub fn named<'a>(name: &str, given: &Given<'a>) -> Result<Decision, NotMade<'a>> {
        match name {
            "lower" => {
                let minutes = given.minutes.ok_or(NotMade::Needs(Amount::Minutes))?;
                Ok(Decision::Lower { minutes })
            }
            "time_off" => match (a_day(given.from)?, a_day(given.to)?) {
                (Some(from), Some(to)) => Ok(Decision::TimeOff { from, to }),
                _ => Err(NotMade::Needs(Amount::Span)),
            },
            "deadline" => match (a_day(given.from)?, given.days) {
                (Some(from), Some(days)) => Ok(Decision::Deadline { from, days }),
                _ => Err(NotMade::Needs(Amount::Days)),
            },
            "target" => {
                let percent = given.percent.ok_or(NotMade::Needs(Amount::Percent))?;
                Ok(Decision::Target { percent })
            }
            "review" => {
                let worse = given.worse.ok_or(NotMade::Needs(Amount::Answer))?;
                Ok(Decision::Review { worse })
            }
            name => PLAIN.into_iter().find(|decision| decision.name() == name).ok_or(NotMade::Unknown),
        }
    }
}

/// The decisions without figures.
const PLAIN: [Decision; 11] = [
    Decision::TakeStep,
    Decision::Stay,
    Decision::TooMuch,
    Decision::TooMuchHold,
    Decision::KeepCap,
    Decision::Pause,
    Decision::Resume,
    Decision::Symptoms,
    Decision::CardRead,
    Decision::CarryOn,
    Decision::End,
];

/// The figures that may be given beside the name of a decision; each decision reads those it needs.
#[derive(Debug, Clone, Copy, Default)]
pub struct Given<'a> {
    /// Focused minutes in seven Days.
    pub minutes: Option<u32>,
    /// The first Day, as text.
    pub from: Option<&'a str>,
    /// The last Day, as text.
    pub to: Option<&'a str>,
    /// A number of Days.
    pub days: Option<u32>,
    /// Per cent of the usual week.
    pub percent: Option<u32>,
    /// A review's answer: whether even small efforts leave the person worse.
    pub worse: Option<bool>,
}

/// Why no decision can be made of a name and what was given.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NotMade<'a> {
    /// No decision has this name.
    Unknown,
    /// This text cannot be read as a Day.
    NoDay(&'a str),
    /// A figure it needs is missing.
    Needs(Amount),
}

/// The figures a decision needs beside its name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Amount {
    /// Focused minutes in seven Days.
    Minutes,
    /// A first and a last Day.
    Span,
    /// A first Day and a number of Days.
    Days,
    /// Per cent of the usual week.
    Percent,
    /// Whether small efforts leave one worse.
    Answer,
}

fn a_day(text: Option<&str>) -> Result<Option<Day>, NotMade<'_>> {
    text.map(|text| Day::parse(text).ok_or(NotMade::NoDay(text))).transpose()
}

#[cfg(test)]
mod tests {
    use super::*;

    const GIVEN: Given<'_> = Given {
        minutes: Some(600),
        from: Some("2026-03-02"),
        to: Some("2026-03-05"),
        days: Some(3),
        percent: Some(60),
        worse: Some(true),
    };

    #[test]
    fn a_decision_is_read_back_under_the_name_it_is_stored_under() {
        let (from, to) = (Day::parse("2026-03-02").unwrap(), Day::parse("2026-03-05").unwrap());
        let all = [
            ("take_step", Decision::TakeStep),
            ("stay", Decision::Stay),
            ("too_much", Decision::TooMuch),
            ("too_much_hold", Decision::TooMuchHold),
            ("keep_cap", Decision::KeepCap),
            ("lower", Decision::Lower { minutes: 600 }),
            ("time_off", Decision::TimeOff { from, to }),
            ("deadline", Decision::Deadline { from, days: 3 }),
            ("pause", Decision::Pause),
            ("resume", Decision::Resume),
            ("target", Decision::Target { percent: 60 }),
            ("review", Decision::Review { worse: true }),
            ("symptoms", Decision::Symptoms),
            ("card_read", Decision::CardRead),
            ("carry_on", Decision::CarryOn),
            ("end", Decision::End),
        ];
        for (stored, decision) in all {
            assert_eq!(decision.name(), stored, "rows of older versions hold this name");
            assert_eq!(Decision::named(stored, &GIVEN), Ok(decision));
        }
        for other in ["dance", "", "Take_step"] {
            assert_eq!(Decision::named(other, &GIVEN), Err(NotMade::Unknown), "{other:?}");
        }
    }

    #[test]
    fn what_a_decision_carries_is_asked_for_and_the_rest_is_not_read() {
        for (name, needs) in [
            ("lower", Amount::Minutes),
            ("time_off", Amount::Span),
            ("deadline", Amount::Days),
            ("target", Amount::Percent),
            ("review", Amount::Answer),
        ] {
            assert_eq!(Decision::named(name, &Given::default()), Err(NotMade::Needs(needs)), "{name}");
        }
        let odd = Given { from: Some("soon"), ..GIVEN };
        assert_eq!(Decision::named("time_off", &odd), Err(NotMade::NoDay("soon")));
        assert_eq!(Decision::named("end", &odd), Ok(Decision::End));
    }
}
