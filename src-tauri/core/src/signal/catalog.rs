//! The catalog: every signal Taper comes with, declared once.
//!
//! The questions are our own words. Bedtime put off follows the definition of bedtime procrastination (later than
//! intended, with nothing outside to cause it: Kroese et al. 2014), kept as minutes. Scales of 0 to 10 are used where
//! a change of two points is read as a change (single ratings carry an error of about a tenth: Dejonckheere 2022).

use super::{Asked, Question, Role, Signal, Spread, Unit, Worse};
use crate::record::SignalId;

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
    title: &'static str,
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
    let rows = [
        Row {
            id: ENERGY,
            title: "Energy",
            unit: Unit::Points,
            range: (0.0, 10.0),
            worse: Worse::Lower,
            role: Role::Leading,
            spread: Spread::Ordinal { width: 10.0 },
            question: Some(Question {
                text: "How much energy do you have right now?",
                hint: "0 none, 10 as full as I get",
                asked: Asked::Now,
                choices: &[],
                on_by_default: true,
            }),
            grace_days: 0,
        },
        Row {
            id: BEDTIME_DELAY,
            title: "Bedtime put off",
            unit: Unit::Minutes,
            range: (0.0, 720.0),
            worse: Worse::Higher,
            role: Role::Leading,
            spread: Spread::Duration,
            question: Some(Question {
                text: "When did you mean to be in bed, and when were you?",
                hint: "two times, like 23:00",
                asked: Asked::LastNight,
                choices: &[],
                on_by_default: true,
            }),
            grace_days: RECALL_DAYS,
        },
        Row {
            id: "sleep",
            title: "Sleep",
            unit: Unit::Minutes,
            range: (0.0, DAY_MINUTES),
            worse: Worse::Lower,
            role: Role::Leading,
            spread: Spread::Hours,
            question: Some(Question {
                text: "About how long did you sleep?",
                hint: "hours and minutes, like 7:30",
                asked: Asked::LastNight,
                choices: &[
                    ("4:30", "4 h 30"),
                    ("5:00", "5 h"),
                    ("5:30", "5 h 30"),
                    ("6:00", "6 h"),
                    ("6:30", "6 h 30"),
                    ("7:00", "7 h"),
                    ("7:30", "7 h 30"),
                    ("8:00", "8 h"),
                    ("8:30", "8 h 30"),
                    ("9:00", "9 h"),
                ],
                on_by_default: true,
            }),
            grace_days: RECALL_DAYS,
        },
        Row {
            id: "snacks",
            title: "Snacks",
            unit: Unit::Count,
            range: (0.0, 99.0),
            worse: Worse::Higher,
            role: Role::Leading,
            spread: Spread::Count,
            question: Some(Question {
                text: "Snacks beyond your usual meals?",
                hint: "how many",
                asked: Asked::Yesterday,
                choices: &[("0", "0"), ("1", "1"), ("2", "2"), ("3", "3"), ("4", "4"), ("5", "5 or more")],
                on_by_default: true,
            }),
            grace_days: RECALL_DAYS,
        },
        Row {
            id: "games",
            title: "Games",
            unit: Unit::Minutes,
            range: (0.0, DAY_MINUTES),
            worse: Worse::Higher,
            role: Role::Leading,
            spread: Spread::Duration,
            question: Some(Question {
                text: "Time on games, or your own way of switching off?",
                hint: "minutes, or hours and minutes like 1:30",
                asked: Asked::Yesterday,
                choices: &[
                    ("0:00", "none"),
                    ("0:15", "15 min"),
                    ("0:30", "30 min"),
                    ("1:00", "1 h"),
                    ("1:30", "1 h 30"),
                    ("2:00", "2 h"),
                    ("3:00", "3 h"),
                    ("4:00", "4 h or more"),
                ],
                on_by_default: true,
            }),
            grace_days: RECALL_DAYS,
        },
        Row {
            id: FOCUS,
            title: "Focused work",
            unit: Unit::Minutes,
            range: (0.0, DAY_MINUTES),
            worse: Worse::Neither,
            role: Role::Load,
            spread: Spread::Duration,
            question: Some(Question {
                text: "Focused work?",
                hint: "hours and minutes, or a day off",
                asked: Asked::Yesterday,
                choices: &[
                    ("off", "day off"),
                    ("0:00", "none"),
                    ("1:00", "1 h"),
                    ("2:00", "2 h"),
                    ("3:00", "3 h"),
                    ("4:00", "4 h"),
                    ("5:00", "5 h"),
                    ("6:00", "6 h"),
                    ("7:00", "7 h"),
                    ("8:00", "8 h"),
                ],
                on_by_default: true,
            }),
            grace_days: RECALL_DAYS,
        },
        Row {
            id: "heaviness",
            title: "Heaviness of the work",
            unit: Unit::Points,
            range: (0.0, 10.0),
            worse: Worse::Higher,
            role: Role::Leading,
            spread: Spread::Ordinal { width: 10.0 },
            question: Some(Question {
                text: "How heavy did the work feel?",
                hint: "0 nothing, 10 all I had",
                asked: Asked::Yesterday,
                choices: &[],
                on_by_default: false,
            }),
            grace_days: RECALL_DAYS,
        },
        Row {
            id: "output",
            title: "What came of the day",
            unit: Unit::Points,
            range: (0.0, 4.0),
            worse: Worse::Lower,
            role: Role::Late,
            spread: Spread::Ordinal { width: 4.0 },
            question: Some(Question {
                text: "How much came of it? Something learned counts, a failed try too.",
                hint: "0 nothing I can name, 4 a lot",
                asked: Asked::Yesterday,
                choices: &[
                    ("0", "nothing I can name"),
                    ("1", "a little"),
                    ("2", "some"),
                    ("3", "a good deal"),
                    ("4", "a lot"),
                ],
                on_by_default: true,
            }),
            grace_days: RECALL_DAYS,
        },
        Row {
            id: "tense",
            title: "Tension",
            unit: Unit::Points,
            range: (0.0, 10.0),
            worse: Worse::Higher,
            role: Role::Leading,
            spread: Spread::Ordinal { width: 10.0 },
            question: Some(Question {
                text: "How tense do you feel right now?",
                hint: "0 not at all, 10 as tense as I get",
                asked: Asked::Now,
                choices: &[],
                on_by_default: false,
            }),
            grace_days: 0,
        },
        Row {
            id: "rested",
            title: "Rested",
            unit: Unit::Points,
            range: (0.0, 4.0),
            worse: Worse::Lower,
            role: Role::Leading,
            spread: Spread::Ordinal { width: 4.0 },
            question: Some(Question {
                text: "How rested did you wake up?",
                hint: "0 not at all, 4 fully",
                asked: Asked::LastNight,
                choices: &[("0", "not at all"), ("1", "a little"), ("2", "half"), ("3", "mostly"), ("4", "fully")],
                on_by_default: false,
            }),
            grace_days: 0,
        },
        Row {
            id: "moved",
            title: "Moved",
            unit: Unit::YesNo,
            range: (0.0, 1.0),
            worse: Worse::Lower,
            role: Role::Leading,
            spread: Spread::Ordinal { width: 1.0 },
            question: Some(Question {
                text: "Did you move a bit, in any way?",
                hint: "yes or no",
                asked: Asked::Yesterday,
                choices: &[("no", "no"), ("yes", "yes")],
                on_by_default: false,
            }),
            grace_days: RECALL_DAYS,
        },
    ];
    rows.into_iter().chain(habits()).filter_map(signal).collect()
}

/// Habits of research: told by what is done in the log, or asked where a person wants that. Neither direction is worse, so
/// they say nothing about strain.
fn habits() -> impl Iterator<Item = Row> {
    const CHOICES: &[(&str, &str)] = &[("no", "no"), ("yes", "yes")];
    let habit = |(id, title, text): (&'static str, &'static str, &'static str)| Row {
        id,
        title,
        unit: Unit::YesNo,
        range: (0.0, 1.0),
        worse: Worse::Neither,
        role: Role::Late,
        spread: Spread::Ordinal { width: 1.0 },
        question: Some(Question {
            text,
            hint: "yes or no",
            asked: Asked::Yesterday,
            choices: CHOICES,
            on_by_default: false,
        }),
        grace_days: RECALL_DAYS,
    };
    let habits = [
        (WROTE, "Wrote", "Did you write to think?"),
        (TOLD, "Told others", "Did you show somebody what you have so far?"),
        (PRUNED, "Dropped an idea", "Did you drop an idea, or lay one aside?"),
        (LEARNED, "Learned", "Did you learn something? What did not work counts."),
        (STRETCHED, "Stretched", "Was the work just beyond your range?"),
        (ASKED, "Asked", "Did you ask somebody something?"),
    ];
    habits.into_iter().map(habit)
}

/// The two times that `bedtime_delay` is worked out from. They are said and kept, but not followed by themselves.
pub fn bedtime_parts() -> Vec<Signal> {
    let part = |id, title| Row {
        id,
        title,
        unit: Unit::Clock,
        range: (0.0, DAY_MINUTES - 1.0),
        worse: Worse::Neither,
        role: Role::Load,
        spread: Spread::Hours,
        question: None,
        grace_days: RECALL_DAYS,
    };
    [part(INTENDED_BEDTIME, "Intended bedtime"), part(BEDTIME, "Bedtime")].into_iter().filter_map(signal).collect()
}

fn signal(row: Row) -> Option<Signal> {
    Some(Signal {
        id: SignalId::parse(row.id)?,
        title: row.title.to_owned(),
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
    use crate::signal::answer;

    #[test]
    fn every_row_becomes_a_signal_with_answers_it_accepts() {
        let signals = all();
        assert_eq!(signals.len(), 17, "a row was lost: is its id shaped like one?");
        for signal in signals {
            for (typed, _) in signal.question.map_or(&[][..], |question| question.choices) {
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
