//! The catalog: every signal Taper comes with, declared once.
//!
//! What a signal is called and how it is asked follows from its id, where it is shown: `bedtime_delay` has the messages
//! `signal-bedtime-delay`, `-question`, `-hint`, and `-choice` where an answer is called otherwise than its value. This
//! module knows no language.
//!
//! The questions are our own words. Bedtime put off follows the definition of bedtime procrastination (later than
//! intended, with nothing outside to cause it: Kroese et al. 2014), kept as minutes. Scales of 0 to 10 are used where
//! a change of two points is read as a change (single ratings carry an error of about a tenth: Dejonckheere 2022).

use super::{Asked, Question, Role, Signal, Spread, Unit, Worse, series};
use crate::record::SignalId;

/// The time meant to be in bed: not a signal by itself, but half of `bedtime_delay`.
pub const INTENDED_BEDTIME: &str = "intended_bedtime";
/// The time actually in bed: the other half.
pub const BEDTIME: &str = "bedtime";
/// Minutes past the intended bedtime, worked out from the two.
pub const BEDTIME_DELAY: &str = "bedtime_delay";
/// Minutes of sleep.
pub const SLEEP: &str = "sleep";
/// Minutes of focused work: the load a plan caps.
pub const FOCUS: &str = "focus";
/// A habit: something was written.
pub const WROTE: &str = "wrote";
/// A habit: others heard early of what one works on.
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
            range: (0.0, series::MOST_DELAY_MINUTES),
            worse: Worse::Higher,
            role: Role::Leading,
            spread: Spread::Duration,
            question: Some(Question { asked: Asked::LastNight, choices: &[], on_by_default: true }),
            grace_days: RECALL_DAYS,
        },
        Row {
            id: SLEEP,
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

/// Habits of research: read off the log, or asked where a person wants that. Neither direction is worse, so
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

/// The two times that `bedtime_delay` is worked out from. They are answered and kept, but not followed by themselves.
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
        own_title: None,
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::signal::{answer, figures::HourCycle};

    #[test]
    fn every_row_becomes_a_signal_with_answers_it_accepts() {
        let signals = all();
        assert_eq!(signals.len(), rows().count(), "a row was lost: is its id shaped like one?");
        for signal in signals {
            for typed in signal.question.map_or(&[][..], |question| question.choices) {
                let answer = answer::parse(&signal, typed, HourCycle::TwentyFour).unwrap();
                assert_eq!(
                    answer::typed(&signal, answer, HourCycle::TwentyFour),
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
