//! The check-in: the questions of one morning, and what was answered.

use serde::Serialize;
use ts_rs::TS;

use crate::{
    day::Day,
    facts::{Facts, settings::SOME_BEDTIME},
    notification::{answers, signals},
    record::{Answer, GivenCheckIn, History, readings_of},
    say,
    signal::{
        Asked, Question, Signal, Unit,
        answer::{self, Refused, Why},
        catalog,
        figures::HourCycle,
    },
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
    /// The key: a digit where the answer is that many things, points or hours, or that hour; else a letter.
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
    /// An answer as it could be typed, to stand in the empty field.
    pub example: String,
    /// For the bedtime: the same for when it was meant to be.
    pub example_intended: String,
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

/// What a text that is being typed will be taken for.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct UnderstoodView {
    /// The answer as it is understood; empty where it is none.
    pub answer: String,
    /// Where it can mean two things: both, to choose from.
    pub ways: Vec<Way>,
    /// What is wrong with it otherwise, in a sentence.
    pub problem: String,
}

/// One of two things that a text may mean.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct Way {
    /// The answer as it is typed without doubt.
    pub value: String,
    /// The answer as it is shown.
    pub label: String,
}

/// What a text typed about a signal will be taken for.
pub fn understood(signal: &Signal, text: &str) -> UnderstoodView {
    match answer::parse(signal, text, words::style().cycle) {
        Ok(answer) => UnderstoodView { answer: answers::shown(signal, answer), ..UnderstoodView::default() },
        Err(Refused { why: Why::Unclear(ways), .. }) => {
            let way = |(value, answer)| Way { value, label: answers::shown(signal, answer) };
            UnderstoodView { ways: ways.map(way).to_vec(), ..UnderstoodView::default() }
        }
        Err(refused) => UnderstoodView { problem: answers::refused(refused).to_string(), ..UnderstoodView::default() },
    }
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
    /// The intended bedtime, as set or last answered, in minutes since midnight.
    usual_bedtime: Option<f64>,
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
    let intended = answered(catalog::INTENDED_BEDTIME).and_then(Answer::number).or(facts.usual_bedtime);
    let answer = match answered(if is_bedtime { catalog::BEDTIME } else { signal.id.as_str() }) {
        Some(Answer::Value(minutes)) if is_bedtime => Some(words::clock(minutes)),
        Some(answer) => Some(answer::typed(signal, answer, words::style().cycle)),
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
        hint: if is_bedtime && intended.is_none() {
            say!("check-in-no-aim-hint", time = words::clock(answers::SOME_BEDTIME))
        } else {
            question.hint
        },
        about: about(asked, facts.day, facts.today),
        kind,
        choices: if is_bedtime { bedtimes(intended) } else { choices(signal, &question.choices) },
        answer,
        intended: intended.filter(|_| is_bedtime).map(words::clock),
        example: match kind {
            AnswerKind::Bedtime => words::clock(answers::SOME_BEDTIME),
            AnswerKind::Minutes => "7:30".to_owned(),
            AnswerKind::Scale | AnswerKind::Choices => String::new(),
        },
        example_intended: if is_bedtime { words::clock(SOME_BEDTIME) } else { String::new() },
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
    let (low, top) = signal.range;
    let (hint, values): (String, Vec<u32>) = match signal.unit {
        Unit::YesNo => (say!("answer-expected-yes-or-no"), vec![0, 1]),
        Unit::Count => (say!("check-in-own-count"), (0..=5).collect()),
        Unit::Minutes => (say!("check-in-own-length"), vec![0, 15, 30, 60, 90, 120, 180, 240]),
        // A scale that is asked with other keys than 0 to 10 shows which.
        Unit::Points if low > 0.0 || top < SCALE_TOP => {
            (say!("check-in-own-points", low = low, high = top), (low as u32..=top as u32).collect())
        }
        Unit::Points => (say!("check-in-own-scale"), Vec::new()),
        Unit::Number | Unit::Clock => (say!("answer-expected-number"), Vec::new()),
    };
    let choice = |value: u32| {
        let value = f64::from(value);
        (answer::typed(signal, Answer::Value(value), words::style().cycle), answers::with_unit(signal, value))
    };
    let text = say!("check-in-own-question", title = signals::title(signal));
    Some(Worded { text, hint, choices: values.into_iter().map(choice).collect() })
}

fn stored(histories: &[History], signal: &str, day: Day) -> Option<Answer> {
    let readings = readings_of(histories, signal);
    readings.binary_search_by_key(&day, |reading| reading.day).ok().map(|at| readings[at].answer)
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

/// Letters for answers that no digit means. `E`, `S`, `T` and `X` have a meaning of their own in a question.
const LETTERS: &str = "ABCDFGHIJKLMNOPQRUVWYZ";

/// The key of each answer: the digit that it means, else the next free letter.
fn keys(digits: &[Option<u32>]) -> Vec<String> {
    let mut letters = LETTERS.chars();
    let mut taken = Vec::new();
    let mut key = |digit: &Option<u32>| match digit.filter(|digit| *digit < 10 && !taken.contains(digit)) {
        Some(digit) => {
            taken.push(digit);
            digit.to_string()
        }
        None => letters.next().map_or_else(String::new, String::from),
    };
    digits.iter().map(&mut key).collect()
}

fn choices(signal: &Signal, declared: &[(String, String)]) -> Vec<Choice> {
    let digits: Vec<Option<u32>> = declared.iter().map(|(value, _)| digit(signal, value)).collect();
    let choice =
        |(key, (value, label)): (String, &(String, String))| Choice { value: value.clone(), label: label.clone(), key };
    keys(&digits).into_iter().zip(declared).map(choice).collect()
}

/// The digit that an answer means: that many things, points or whole hours; 1 is yes and 0 is no.
fn digit(signal: &Signal, value: &str) -> Option<u32> {
    let Ok(Answer::Value(value)) = answer::parse(signal, value, words::style().cycle) else { return None };
    let many = if signal.unit == Unit::Minutes { value / 60.0 } else { value };
    (many.fract() == 0.0 && (0.0..10.0).contains(&many)).then_some(many as u32)
}

/// Ten bedtimes around the intended one: half an hour early to four hours late, in half-hour steps. A full hour has the
/// digit of that hour.
fn bedtimes(intended: Option<f64>) -> Vec<Choice> {
    let at = |step: u32| (intended.unwrap_or(SOME_BEDTIME) + (f64::from(step) - 1.0) * 30.0).rem_euclid(1440.0);
    let times: Vec<f64> = (0..10).map(at).collect();
    let hour = |time: &f64| {
        let hour = match words::style().cycle {
            HourCycle::TwentyFour => time / 60.0,
            HourCycle::Twelve => (time / 60.0 + 11.0) % 12.0 + 1.0,
        };
        (hour.fract() == 0.0).then_some(hour as u32)
    };
    let digits: Vec<Option<u32>> = times.iter().map(hour).collect();
    let choice = |(key, time)| Choice { value: words::clock(time), label: words::clock(time), key };
    keys(&digits).into_iter().zip(times).map(choice).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn view(usual_bedtime: Option<f64>) -> CheckInView {
        let today = Day::parse("2026-03-03").unwrap();
        let signals = catalog::on_by_default();
        form(&CheckInFacts {
            day: today,
            today,
            signals: &signals,
            histories: &[],
            usual_bedtime,
            comment: None,
            saved: false,
        })
    }

    #[test]
    fn a_question_for_each_signal_nothing_preselected_and_no_key_twice() {
        let view = view(Some(1380.0));
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
    fn a_digit_means_its_value_and_a_letter_the_rest() {
        let keys = |id: &str| -> Vec<(String, String)> {
            let item = view(Some(1380.0)).items.into_iter().find(|item| item.id == id).unwrap();
            item.choices.into_iter().map(|choice| (choice.key, choice.value)).collect()
        };
        let pair = |key: &str, value: &str| (key.to_owned(), value.to_owned());
        assert!(keys("focus").contains(&pair("4", "4:00")), "{:?}", keys("focus"));
        assert!(keys("focus").contains(&pair("A", "off")));
        assert!(keys("sleep").contains(&pair("7", "7:00")) && keys("sleep").contains(&pair("D", "7:30")));
        assert!(keys("games").contains(&pair("0", "0:00")) && keys("games").contains(&pair("A", "0:15")));
        assert!(keys("snacks").contains(&pair("5", "5")));
        assert!(
            keys("bedtime_delay").contains(&pair("1", "01:00")) && keys("bedtime_delay").contains(&pair("B", "23:00"))
        );
    }

    #[test]
    fn what_is_typed_is_shown_as_it_will_be_taken() {
        let focus = catalog::all().into_iter().find(|signal| signal.id.as_str() == catalog::FOCUS).unwrap();
        assert_eq!(understood(&focus, "5,5").answer, "5 h 30");
        let ways: Vec<_> = understood(&focus, "5").ways.into_iter().map(|way| (way.value, way.label)).collect();
        assert_eq!(ways, [("5h".to_owned(), "5 h".to_owned()), ("5m".to_owned(), "5 min".to_owned())]);
        assert!(understood(&focus, "much").problem.contains("such as 7:30"));
    }

    #[test]
    fn bedtimes_lie_around_the_intended_one_and_over_midnight() {
        let bedtime = view(Some(1380.0)).items.into_iter().find(|item| item.id == "bedtime_delay").unwrap();
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
