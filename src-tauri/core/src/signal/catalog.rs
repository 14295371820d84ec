//! The catalog: every signal Taper comes with, declared once.
//!
//! What it is called and how it is asked follow from its id: `bedtime_delay` has the messages `signal-bedtime-delay`,
//! `-question`, `-hint`, `-choice` where an answer is called otherwise than its value, and `-in-full` where the title has a
//! longer form. Only the title is part of every
//! [`Signal`]; the rest is looked up where it is shown.
//!
//! The questions are our own words. Bedtime put off follows the definition of bedtime procrastination (later than
//! intended, with nothing outside to cause it: Kroese et al. 2014), kept as minutes. Scales of 0 to 10 are used where
//! a change of two points is read as a change (single ratings carry an error of about a tenth: Dejonckheere 2022).

use super::{Asked, Question, Role, Signal, Spread, Unit, Worse, answer};
use crate::{
    record::{Answer, SignalId},
    words::{self, Language},
};

/// The time meant to be in bed: not a signal by itself, but half of `bedtime_delay`.
pub const INTENDED_BEDTIME: &str = "intended_bedtime";
/// The time actually in bed: the other half.
pub const BEDTIME: &str = "bedtime";
/// Minutes past the intended bedtime, worked out from the two.
pub const BEDTIME_DELAY: &str = "bedtime_delay";
/// Minutes of focused work: the load a plan caps.
pub const FOCUS: &str = "focus";
/// A habit: something was written.
pub const WROTE: &str = "wrote";
/// A habit: others were told early.
pub const TOLD: &str = "told";
/// A habit: an idea was dropped or laid aside.
pub const PRUNED: &str = "pruned";
/// A habit: something was learned, also from what did not work.
pub const LEARNED: &str = "learned";
/// A habit: the work was just beyond one's range, or further.
pub const STRETCHED: &str = "stretched";
/// A habit: somebody was asked.
pub const ASKED: &str = "asked";
/// Energy, which a plan reads the morning after.
pub const ENERGY: &str = "energy";

/// Days after which behaviour and hours are remembered too poorly to count as fresh.
const RECALL_DAYS: i64 = 3;
const DAY_MINUTES: f64 = 1440.0;

/// One catalog row before it is made into a [`Signal`].
struct Row {
    id: &'static str,
    unit: Unit,
    range: (f64, f64),
    worse: Worse,
    role: Role,
    spread: Spread,
    question: Option<Question>,
    grace_days: i64,
}

/// Every signal of the catalog, in the order the check-in asks.
pub fn all() -> Vec<Signal> {
    rows().filter_map(signal).collect()
}

fn rows() -> impl Iterator<Item = Row> {
    let rows = [
        Row {
            id: ENERGY,
            unit: Unit::Points,
            range: (0.0, 10.0),
            worse: Worse::Lower,
            role: Role::Leading,
            spread: Spread::Ordinal { width: 10.0 },
            question: Some(Question { asked: Asked::Now, choices: &[], on_by_default: true }),
            grace_days: 0,
        },
        Row {
            id: BEDTIME_DELAY,
            unit: Unit::Minutes,
            range: (0.0, 720.0),
            worse: Worse::Higher,
            role: Role::Leading,
            spread: Spread::Duration,
            question: Some(Question { asked: Asked::LastNight, choices: &[], on_by_default: true }),
            grace_days: RECALL_DAYS,
        },
        Row {
            id: "sleep",
            unit: Unit::Minutes,
            range: (0.0, DAY_MINUTES),
            worse: Worse::Lower,
            role: Role::Leading,
            spread: Spread::Hours,
            question: Some(Question {
                asked: Asked::LastNight,
                choices: &["4:30", "5:00", "5:30", "6:00", "6:30", "7:00", "7:30", "8:00", "8:30", "9:00"],
                on_by_default: true,
            }),
            grace_days: RECALL_DAYS,
        },
        Row {
            id: "snacks",
            unit: Unit::Count,
            range: (0.0, 99.0),
            worse: Worse::Higher,
            role: Role::Leading,
            spread: Spread::Count,
            question: Some(Question {
                asked: Asked::Yesterday,
                choices: &["0", "1", "2", "3", "4", "5"],
                on_by_default: true,
            }),
            grace_days: RECALL_DAYS,
        },
        Row {
            id: "games",
            unit: Unit::Minutes,
            range: (0.0, DAY_MINUTES),
            worse: Worse::Higher,
            role: Role::Leading,
            spread: Spread::Duration,
            question: Some(Question {
                asked: Asked::Yesterday,
                choices: &["0:00", "0:15", "0:30", "1:00", "1:30", "2:00", "3:00", "4:00"],
                on_by_default: true,
            }),
            grace_days: RECALL_DAYS,
        },
        Row {
            id: FOCUS,
            unit: Unit::Minutes,
            range: (0.0, DAY_MINUTES),
            worse: Worse::Neither,
            role: Role::Load,
            spread: Spread::Duration,
            question: Some(Question {
                asked: Asked::Yesterday,
                choices: &["off", "0:00", "1:00", "2:00", "3:00", "4:00", "5:00", "6:00", "7:00", "8:00"],
                on_by_default: true,
            }),
            grace_days: RECALL_DAYS,
        },
        Row {
            id: "heaviness",
            unit: Unit::Points,
            range: (0.0, 10.0),
            worse: Worse::Higher,
            role: Role::Leading,
            spread: Spread::Ordinal { width: 10.0 },
            question: Some(Question { asked: Asked::Yesterday, choices: &[], on_by_default: false }),
            grace_days: RECALL_DAYS,
        },
        Row {
            id: "output",
            unit: Unit::Points,
            range: (0.0, 4.0),
            worse: Worse::Lower,
            role: Role::Late,
            spread: Spread::Ordinal { width: 4.0 },
            question: Some(Question {
                asked: Asked::Yesterday,
                choices: &["0", "1", "2", "3", "4"],
                on_by_default: true,
            }),
            grace_days: RECALL_DAYS,
        },
        Row {
            id: "tense",
            unit: Unit::Points,
            range: (0.0, 10.0),
            worse: Worse::Higher,
            role: Role::Leading,
            spread: Spread::Ordinal { width: 10.0 },
            question: Some(Question { asked: Asked::Now, choices: &[], on_by_default: false }),
            grace_days: 0,
        },
        Row {
            id: "rested",
            unit: Unit::Points,
            range: (0.0, 4.0),
            worse: Worse::Lower,
            role: Role::Leading,
            spread: Spread::Ordinal { width: 4.0 },
            question: Some(Question {
                asked: Asked::LastNight,
                choices: &["0", "1", "2", "3", "4"],
                on_by_default: false,
            }),
            grace_days: 0,
        },
        Row {
            id: "moved",
            unit: Unit::YesNo,
            range: (0.0, 1.0),
            worse: Worse::Lower,
            role: Role::Leading,
            spread: Spread::Ordinal { width: 1.0 },
            question: Some(Question { asked: Asked::Yesterday, choices: &["no", "yes"], on_by_default: false }),
            grace_days: RECALL_DAYS,
        },
    ];
    rows.into_iter().chain(HABITS.map(habit))
}

/// The signals the check-in asks about unless the person decides otherwise, in its order.
pub fn on_by_default() -> Vec<Signal> {
    all().into_iter().filter(|signal| signal.question.is_some_and(|question| question.on_by_default)).collect()
}

/// Habits of research: told by what is done in the log, or asked where a person wants that. Neither direction is worse, so
/// they say nothing about strain.
const HABITS: [&str; 6] = [WROTE, TOLD, PRUNED, LEARNED, STRETCHED, ASKED];

fn habit(id: &'static str) -> Row {
    Row {
        id,
        unit: Unit::YesNo,
        range: (0.0, 1.0),
        worse: Worse::Neither,
        role: Role::Late,
        spread: Spread::Ordinal { width: 1.0 },
        question: Some(Question { asked: Asked::Yesterday, choices: &["no", "yes"], on_by_default: false }),
        grace_days: RECALL_DAYS,
    }
}

/// The two times that `bedtime_delay` is worked out from. They are said and kept, but not followed by themselves.
pub fn bedtime_parts() -> Vec<Signal> {
    let part = |id| Row {
        id,
        unit: Unit::Clock,
        range: (0.0, DAY_MINUTES - 1.0),
        worse: Worse::Neither,
        role: Role::Load,
        spread: Spread::Hours,
        question: None,
        grace_days: RECALL_DAYS,
    };
    [part(INTENDED_BEDTIME), part(BEDTIME)].into_iter().filter_map(signal).collect()
}

fn signal(row: Row) -> Option<Signal> {
    Some(Signal {
        id: SignalId::parse(row.id)?,
        title: text(row.id, ""),
        unit: row.unit,
        range: row.range,
        worse: row.worse,
        role: row.role,
        spread: row.spread,
        question: row.question,
        grace_days: row.grace_days,
        is_own: false,
        weekdays: true,
        empty_is_zero: false,
    })
}

/// What a signal is called where there is room: the longer name it may have, or its title.
pub fn full_title(signal: &Signal) -> String {
    let has_one = words::has(Language::English, &message(signal.id.as_str(), "-in-full"));
    if has_one { text(signal.id.as_str(), "-in-full") } else { signal.title.clone() }
}

/// The question about a signal.
pub fn question(signal: &Signal) -> String {
    text(signal.id.as_str(), "-question")
}

/// What an answer about a signal looks like.
pub fn hint(signal: &Signal) -> String {
    text(signal.id.as_str(), "-hint")
}

/// What one of the offered answers about a signal is called.
pub fn choice(signal: &Signal, typed: &str) -> String {
    let answer = answer::parse(signal, typed).unwrap_or(Answer::Cleared);
    let shown = answer::told(signal, answer);
    let id = message(signal.id.as_str(), "-choice");
    if !words::has(Language::English, &id) {
        return shown;
    }
    let mut args = words::Args::new();
    match answer {
        Answer::Value(value) => args.set("answer", value),
        _ => args.set("answer", typed),
    }
    args.set("shown", shown);
    words::text(&id, &args)
}

fn text(signal: &str, part: &str) -> String {
    words::text(&message(signal, part), &words::Args::new())
}

/// The name of a signal's message: `signal-bedtime-delay-hint`.
fn message(signal: &str, part: &str) -> String {
    format!("signal-{}{part}", signal.replace('_', "-"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_signal_is_called_and_asked_something_in_every_language() {
        for signal in all().iter().chain(&bedtime_parts()) {
            let parts: &[&str] = if signal.question.is_some() { &["", "-question", "-hint"] } else { &[""] };
            for id in parts.iter().map(|part| message(signal.id.as_str(), part)) {
                for language in Language::ALL {
                    assert!(words::has(language, &id), "{id} is missing in {}", language.own_name());
                    let text = words::text_in(language, &id, &words::Args::new());
                    assert!(!text.contains(['{', '}']), "{id} names a message that is not there: {text}");
                }
            }
        }
    }

    #[test]
    fn an_answer_is_called_what_its_message_says_or_its_value() {
        for (id, choices) in [
            ("sleep", vec![("4:30", "4 h 30"), ("9:00", "9 h")]),
            ("snacks", vec![("0", "0"), ("5", "5 or more")]),
            ("games", vec![("0:00", "none"), ("0:15", "15 min"), ("4:00", "4 h or more")]),
            ("focus", vec![("off", "day off"), ("0:00", "none"), ("8:00", "8 h")]),
            ("output", vec![("0", "nothing I can name"), ("4", "a lot")]),
            ("moved", vec![("no", "no"), ("yes", "yes")]),
        ] {
            let signal = all().into_iter().find(|signal| signal.id.as_str() == id).unwrap();
            for (typed, called) in choices {
                assert_eq!(choice(&signal, typed), called, "{id}={typed}");
            }
        }
    }

    #[test]
    fn every_row_becomes_a_signal_with_answers_it_accepts() {
        let signals = all();
        assert_eq!(signals.len(), rows().count(), "a row was lost: is its id shaped like one?");
        for signal in signals {
            for typed in signal.question.map_or(&[][..], |question| question.choices) {
                let answer = answer::parse(&signal, typed).unwrap();
                assert_eq!(
                    answer::typed(&signal, answer),
                    *typed,
                    "{} offers it in another form than it shows",
                    signal.id
                );
            }
        }
    }

    #[test]
    fn the_working_scale_goes_there_and_back_with_worse_up() {
        for signal in all() {
            for value in [signal.range.0, signal.range.1 / 4.0, signal.range.1 / 2.0] {
                let back = signal.from_working(signal.working(value));
                assert!((back - value).abs() < 1e-6, "{}: {value} came back as {back}", signal.id);
            }
            let rises = signal.working(signal.range.1) > signal.working(signal.range.0);
            assert_eq!(rises, signal.worse != Worse::Lower, "{} points the wrong way", signal.id);
        }
    }
}
