//! The check-in: the questions of one morning, and what was answered.

use serde::Serialize;
use ts_rs::TS;

use crate::{
    day::Day,
    facts::Facts,
    notification::{answers, signals},
    record::{Answer, GivenCheckIn, History, readings_of},
    say,
    signal::{Asked, Question, Signal, Unit, answer, catalog},
    words,
};

/// One answer a key can give.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct Choice {
    /// The answer as it is sent.
    pub value: String,
    /// The answer as it is shown.
    pub label: String,
    /// The key: `1` to `9`, then `0`; a small count answers to its own digit.
    pub key: String,
}

/// How a question is answered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
#[serde(rename_all = "lowercase")]
pub enum AnswerKind {
    /// A number from 0 to 10.
    Scale,
    /// One of the choices, or typed.
    Choices,
    /// A length: one of the choices, or typed.
    Minutes,
    /// Two times of day: in bed, and meant to be.
    Bedtime,
}

/// One question of the check-in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct CheckInItem {
    /// The id of the signal.
    pub id: String,
    /// The question as it is shown.
    pub question: String,
    /// An example of an answer.
    pub hint: String,
    /// What it is about: `right now`, `last night`, `yesterday, Sunday 1 March`.
    pub about: String,
    /// The form of its answer.
    pub kind: AnswerKind,
    /// Up to ten answers, none selected.
    pub choices: Vec<Choice>,
    /// The stored answer, as it could be typed again.
    pub answer: Option<String>,
    /// For the bedtime: when it was meant to be.
    pub intended: Option<String>,
}

/// The check-in of one morning, as a screen.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct CheckInView {
    /// The Day, `YYYY-MM-DD`.
    pub day: String,
    /// The same in words.
    pub day_title: String,
    /// Whether this Day is today.
    pub is_today: bool,
    /// The Day before, `YYYY-MM-DD`.
    pub previous: Option<String>,
    /// The Day after, unless that is still ahead.
    pub next: Option<String>,
    /// A line above the questions: for today, for a change, or for an earlier Day.
    pub greeting: String,
    /// The questions in the order they are asked.
    pub items: Vec<CheckInItem>,
    /// The comment on the Day; empty where there is none.
    #[serde(rename = "note")]
    pub comment: String,
    /// Whether this Day's check-in was given.
    pub saved: bool,
}

/// What a change did, and how to take it back.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct SavedView {
    /// What was done, in a sentence.
    pub sentence: String,
    /// A handle to take it back, where that is possible.
    pub undo: Option<String>,
}

/// The check-in of a Day, from what was recorded about it.
pub fn build(facts: &Facts, day: Day, given: Option<GivenCheckIn>) -> CheckInView {
    let asked: Vec<Signal> = facts.signals.iter().filter(|signal| facts.settings.asks(signal)).cloned().collect();
    form(&CheckInFacts {
        day,
        today: facts.today,
        signals: &asked,
        histories: &facts.histories,
        usual_bedtime: facts.intended_bedtime(),
        saved: given.is_some(),
        comment: given.and_then(|given| given.comment),
    })
}

/// What the check-in of a Day rests on.
struct CheckInFacts<'a> {
    /// The Day whose morning it is.
    day: Day,
    /// The present Day.
    today: Day,
    /// The signals the form asks about.
    signals: &'a [Signal],
    /// The readings so far.
    histories: &'a [History],
    /// The intended bedtime, as set or last answered.
    usual_bedtime: Option<String>,
    /// The comment on the Day, where there is one.
    comment: Option<String>,
    /// Whether this Day's check-in was given.
    saved: bool,
}

fn form(facts: &CheckInFacts<'_>) -> CheckInView {
    let (day, is_today) = (facts.day, facts.day == facts.today);
    let greeting = match (is_today, facts.saved) {
        (true, false) => say!("check-in-greeting"),
        (true, true) => say!("check-in-greeting-saved"),
        (false, _) => say!("check-in-greeting-earlier"),
    };
    CheckInView {
        day: day.to_string(),
        day_title: words::long_date(day),
        is_today,
        previous: Some(day.plus(-1).to_string()),
        next: (day < facts.today).then(|| day.plus(1).to_string()),
        greeting,
        items: facts.signals.iter().filter_map(|signal| item(signal, facts)).collect(),
        comment: facts.comment.clone().unwrap_or_default(),
        saved: facts.saved,
    }
}

fn item(signal: &Signal, facts: &CheckInFacts<'_>) -> Option<CheckInItem> {
    let question = signal.question.map_or_else(|| own_question(signal), |question| Some(declared(signal, question)))?;
    let asked = signal.asked();
    let target = asked.about(facts.day);
    let is_bedtime = signal.id.as_str() == catalog::BEDTIME_DELAY;
    let answered = |id: &str| stored(facts.histories, id, target);
    let intended = answered(catalog::INTENDED_BEDTIME).and_then(time_of).or_else(|| facts.usual_bedtime.clone());
    let answer = match answered(if is_bedtime { catalog::BEDTIME } else { signal.id.as_str() }) {
        Some(answer) if is_bedtime => time_of(answer).or_else(|| Some(answer::typed(signal, answer))),
        Some(answer) => Some(answer::typed(signal, answer)),
        None => None,
    };
    let kind = match signal.unit {
        _ if is_bedtime => AnswerKind::Bedtime,
        Unit::Points if signal.range.1 >= SCALE_TOP && question.choices.is_empty() => AnswerKind::Scale,
        Unit::Minutes => AnswerKind::Minutes,
        _ => AnswerKind::Choices,
    };
    Some(CheckInItem {
        id: signal.id.to_string(),
        question: question.text,
        hint: question.hint,
        about: about(asked, facts.day, facts.today),
        kind,
        choices: if is_bedtime { bedtimes(intended.as_deref()) } else { choices(signal, &question.choices) },
        answer,
        intended: intended.filter(|_| is_bedtime),
    })
}

/// The top of a scale that has a key for each step, and one for ten.
const SCALE_TOP: f64 = 10.0;

/// A question as it is shown.
struct Worded {
    text: String,
    hint: String,
    choices: Vec<(String, String)>,
}

fn declared(signal: &Signal, question: Question) -> Worded {
    let choice = |value: &&str| ((*value).to_owned(), signals::choice(signal, value));
    Worded {
        text: signals::question(signal),
        hint: signals::hint(signal),
        choices: question.choices.iter().map(choice).collect(),
    }
}

/// The question about a signal of one's own: its name, and answers by its kind.
fn own_question(signal: &Signal) -> Option<Worded> {
    if !signal.is_own {
        return None;
    }
    let top = signal.range.1;
    let (hint, values): (String, Vec<u32>) = match signal.unit {
        Unit::YesNo => (say!("answer-expected-yes-or-no"), vec![0, 1]),
        Unit::Count => (say!("check-in-own-count"), (0..=5).collect()),
        Unit::Minutes => (say!("check-in-own-length"), vec![0, 15, 30, 60, 90, 120, 180, 240]),
        Unit::Points if top < SCALE_TOP => (say!("check-in-own-points"), (0..=top as u32).collect()),
        Unit::Points => (say!("check-in-own-scale"), Vec::new()),
        Unit::Number | Unit::Clock => (say!("answer-expected-number"), Vec::new()),
    };
    let choice = |value: u32| {
        let value = f64::from(value);
        (answer::typed(signal, Answer::Value(value)), answers::with_unit(signal, value))
    };
    let text = say!("check-in-own-question", title = signals::title(signal));
    Some(Worded { text, hint, choices: values.into_iter().map(choice).collect() })
}

fn stored(histories: &[History], signal: &str, day: Day) -> Option<Answer> {
    let readings = readings_of(histories, signal);
    readings.binary_search_by_key(&day, |reading| reading.day).ok().map(|at| readings[at].answer)
}

fn time_of(answer: Answer) -> Option<String> {
    match answer {
        Answer::Value(minutes) => Some(answer::clock_text(minutes)),
        _ => None,
    }
}

fn about(asked: Asked, day: Day, today: Day) -> String {
    let before = || words::weekday_date(day.plus(-1));
    match (asked, day == today) {
        (Asked::Now, true) => say!("check-in-about-now"),
        (Asked::Now, false) => say!("check-in-about-that-morning"),
        (Asked::LastNight, true) => say!("check-in-about-last-night"),
        (Asked::LastNight, false) => say!("check-in-about-night-before"),
        (Asked::Yesterday, true) => say!("check-in-about-yesterday", day = before()),
        (Asked::Yesterday, false) => before(),
    }
}

/// Choices get the keys 1 to 9 and 0 in order; where the answers are small whole numbers, each keeps its own digit.
fn choices(signal: &Signal, declared: &[(String, String)]) -> Vec<Choice> {
    let own_digit = matches!(signal.unit, Unit::Count | Unit::Points);
    let key = |at: usize, value: &str| if own_digit { value.to_owned() } else { ((at + 1) % 10).to_string() };
    let choice = |(at, (value, label)): (usize, &(String, String))| Choice {
        key: key(at, value),
        value: value.clone(),
        label: label.clone(),
    };
    declared.iter().enumerate().map(choice).collect()
}

/// The time around which bedtimes are offered while no intended bedtime is known.
const COMMON_BEDTIME: u32 = 23 * 60;

/// Ten bedtimes around the intended one: half an hour early to four hours late, in half-hour steps.
fn bedtimes(intended: Option<&str>) -> Vec<Choice> {
    let meant = intended.and_then(answer::clock).unwrap_or(COMMON_BEDTIME);
    let choice = |at: u32| {
        let time = f64::from(meant) + (f64::from(at) - 1.0) * 30.0;
        Choice { value: answer::clock_text(time), label: words::clock(time), key: ((at + 1) % 10).to_string() }
    };
    (0..10).map(choice).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn view(usual_bedtime: Option<&str>) -> CheckInView {
        let today = Day::parse("2026-03-03").unwrap();
        let signals = catalog::on_by_default();
        form(&CheckInFacts {
            day: today,
            today,
            signals: &signals,
            histories: &[],
            usual_bedtime: usual_bedtime.map(str::to_owned),
            comment: None,
            saved: false,
        })
    }

    #[test]
    fn a_question_for_each_signal_nothing_preselected_and_no_key_twice() {
        let view = view(Some("23:00"));
        let asked: Vec<&str> = view.items.iter().map(|item| item.id.as_str()).collect();
        let on = catalog::on_by_default();
        assert_eq!(asked, on.iter().map(|signal| signal.id.as_str()).collect::<Vec<_>>());
        for item in view.items {
            assert_eq!(item.answer, None, "{} is preselected", item.id);
            let mut keys: Vec<_> = item.choices.iter().map(|choice| &choice.key).collect();
            keys.sort();
            keys.dedup();
            assert_eq!(keys.len(), item.choices.len(), "{} has a key twice", item.id);
        }
    }

    #[test]
    fn bedtimes_lie_around_the_intended_one_and_over_midnight() {
        let bedtime = view(Some("23:00")).items.into_iter().find(|item| item.id == "bedtime_delay").unwrap();
        let times: Vec<_> = bedtime.choices.iter().map(|choice| choice.label.as_str()).collect();
        assert_eq!(times, ["22:30", "23:00", "23:30", "00:00", "00:30", "01:00", "01:30", "02:00", "02:30", "03:00"]);
        assert_eq!(bedtime.intended.as_deref(), Some("23:00"));
        let unknown = view(None).items.into_iter().find(|item| item.id == "bedtime_delay").unwrap();
        assert_eq!((unknown.choices.len(), unknown.intended), (10, None), "one key still answers");
    }

    #[test]
    fn the_day_after_today_cannot_be_reached() {
        assert_eq!(view(None).next, None);
        assert_eq!(view(None).previous.as_deref(), Some("2026-03-02"));
    }
}
