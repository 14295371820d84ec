//! The weekly review: its questions, what was learned week by week, and the parts of a mentor summary.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{
    draft::paragraph,
    entry_words::{heading, outcome_title},
};
use crate::{
    day::Day,
    error::{Error, Result, quotable},
    record::{
        log::Standing,
        week::{self, HABITS, OFF_HOURS, WeekAnswers, WeekReview, week_of},
        week_log::WeekLog,
    },
    say,
    signal::catalog,
    words,
};

/// One answer of a question with choices.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct ChoiceView {
    /// The name or number that is sent.
    pub name: String,
    /// The words shown.
    pub title: String,
}

/// A question of the review.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct WeekItem {
    /// The field of [`WeekAnswers`] it fills.
    pub field: String,
    /// How it is answered: `one` choice, `many` choices, or `text`.
    pub form: String,
    /// The question as it is shown.
    pub text: String,
    /// The choices; empty for a text.
    pub choices: Vec<ChoiceView>,
    /// What the log holds about it, to start from.
    pub hint: Option<String>,
}

/// What was learned in a week.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct LearnedWeek {
    /// The Monday the week begins on, `YYYY-MM-DD`.
    pub week: String,
    /// Its first and last Day in words.
    pub title: String,
    /// What was learned, one line each, with the id of the entry where there is one.
    pub lines: Vec<LearnedLine>,
}

/// One thing that was learned.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct LearnedLine {
    /// How: an outcome, a dropped idea, being stuck, in words.
    pub how: String,
    /// What was learned, as it was written.
    pub text: String,
    /// The heading of the entry, or what one was stuck on.
    pub about: String,
    /// The id of the entry, where it was one.
    pub entry: Option<String>,
}

/// The week as a screen.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct WeekView {
    /// The Monday the week begins on, `YYYY-MM-DD`.
    pub week: String,
    /// Its first and last Day in words.
    pub title: String,
    /// The Monday of the week before.
    pub previous: String,
    /// The Monday of the week after, where it has begun.
    pub next: Option<String>,
    /// Whether the week was reviewed.
    #[serde(rename = "told")]
    pub answered: bool,
    /// What was answered, or what the log suggests to begin with.
    pub draft: WeekAnswers,
    /// The questions of the review, in order.
    pub items: Vec<WeekItem>,
    /// Sentences about a lost chain or about drift, where there is one.
    pub remarks: Vec<String>,
    /// What was learned, the newest week first.
    pub progress: Vec<LearnedWeek>,
}

/// The parts of a mentor summary, as they are ticked.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct SharingDraft {
    /// A Day of the week it is about, `YYYY-MM-DD`.
    pub week: String,
    /// Whether it lists what was done.
    pub done: bool,
    /// Whether it lists what was learned.
    pub learned: bool,
    /// Whether it lists what one is stuck on.
    pub stuck: bool,
    /// Whether it gives the chain to an ambition.
    pub why: bool,
    /// Whether it lists open questions.
    pub questions: bool,
    /// Whether it describes how the week was, from the check-ins.
    pub wellbeing: bool,
}

/// A text for others, shown in full before it is written.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct ShareView {
    /// The text as Markdown: exactly what is written.
    pub markdown: String,
    /// The same as safe HTML.
    pub html: String,
    /// The path it was written to; none until then.
    pub saved: Option<String>,
}

/// Weeks for which what was learned is shown.
const PROGRESS_WEEKS: i64 = 26;
/// Mean reach from which drift is mentioned: a whole step inside one's range, or beyond.
const DRIFT: f64 = 1.0;

/// The weekly review as a screen.
pub fn build(log: &WeekLog, today: Day) -> WeekView {
    let (monday, answers) = (log.monday, log.answers().cloned());
    let next = monday.plus(7);
    WeekView {
        week: monday.to_string(),
        title: week_title(monday),
        previous: monday.plus(-7).to_string(),
        next: (next <= today).then(|| next.to_string()),
        answered: answers.is_some(),
        draft: answers.unwrap_or_else(|| log.suggested(today)),
        items: items(log),
        remarks: remarks(&log.reviews, today),
        progress: progress(log, today),
    }
}

fn week_title(monday: Day) -> String {
    say!("week-of", first = words::date(monday), last = words::date_and_year(monday.plus(6)))
}

fn items(log: &WeekLog) -> Vec<WeekItem> {
    let one = |field: &str, text: String, choices: Vec<ChoiceView>| WeekItem {
        field: field.to_owned(),
        form: "one".to_owned(),
        text,
        choices,
        hint: None,
    };
    let many = |field: &str, text: String, choices: Vec<ChoiceView>| WeekItem {
        form: "many".to_owned(),
        ..one(field, text, choices)
    };
    let text = |field: &str, words: String, hint: Option<String>| WeekItem {
        form: "text".to_owned(),
        hint,
        ..one(field, words, Vec::new())
    };
    let choice = |name: &str, title: String| ChoiceView { name: name.to_owned(), title };
    let dropped = log.pruned().map(heading).collect::<Vec<_>>();
    let dropped = (!dropped.is_empty()).then(|| say!("week-dropped-hint", ideas = words::list(&dropped)));
    let habit_titles =
        [say!("week-habit-wrote"), say!("week-habit-told"), say!("week-habit-findable"), say!("week-habit-asked")];
    let off_titles =
        [say!("week-off-switched"), say!("week-off-relaxed"), say!("week-off-better"), say!("week-off-decided")];
    let titled = |names: [&str; 4], titles: [String; 4]| {
        names.into_iter().zip(titles).map(|(name, title)| choice(name, title)).collect()
    };
    let number = |numbers: std::ops::RangeInclusive<i8>, words: &dyn Fn(i8) -> String| {
        numbers.map(|number| choice(&number.to_string(), words(number))).collect::<Vec<_>>()
    };
    vec![
        one("worn", say!("week-worn"), number(0..=4, &|n| say!("week-worn-choice", number = n))),
        one("cared", say!("week-cared"), number(0..=4, &|n| say!("week-cared-choice", number = n))),
        text("did", say!("week-did"), None),
        text("tells", say!("week-tells"), None),
        text("matters", say!("week-matters"), None),
        one(
            "trace",
            say!("week-trace"),
            vec![
                choice("all_the_way", say!("week-trace-all")),
                choice("part", say!("week-trace-part")),
                choice("lost", say!("week-trace-lost")),
            ],
        ),
        WeekItem {
            hint: dropped,
            ..one("dropped", say!("week-dropped"), number(0..=2, &|n| say!("week-dropped-choice", number = n)))
        },
        text("test", say!("week-test"), None),
        one("stuck_days", say!("week-stuck"), number(0..=7, &|n| n.to_string())),
        text("stuck_taught", say!("week-stuck-taught"), None),
        many("habits", say!("week-habits"), titled(HABITS, habit_titles)),
        one("reach", say!("week-reach"), number(-2..=2, &|n| say!("week-reach-choice", number = n))),
        many("off_hours", say!("week-off"), titled(OFF_HOURS, off_titles)),
        text("lighter", say!("week-lighter"), None),
    ]
}

fn remarks(reviews: &[WeekReview], today: Day) -> Vec<String> {
    let lost = week::chain_is_lost(reviews, today).then(|| say!("week-thread-lost"));
    let drift = week::drift(reviews, today).and_then(drift_sentence);
    lost.into_iter().chain(drift).collect()
}

/// A sentence about a mean reach well inside one's range or far beyond it; none in between.
pub fn drift_sentence(reach: f64) -> Option<String> {
    if reach <= -DRIFT {
        Some(say!("week-drift-inside"))
    } else if reach >= DRIFT {
        Some(say!("week-drift-beyond"))
    } else {
        None
    }
}

/// What was learned, the newest week first.
pub fn progress(log: &WeekLog, today: Day) -> Vec<LearnedWeek> {
    let mondays = (0..PROGRESS_WEEKS).map(|back| week_of(today).plus(-7 * back));
    let week = |monday: Day| LearnedWeek {
        week: monday.to_string(),
        title: week_title(monday),
        lines: learned_in(log, monday),
    };
    mondays.map(week).filter(|week| !week.lines.is_empty()).collect()
}

/// What was learned in the week of a Monday: outcomes, reasons why ideas were dropped, what being stuck taught.
fn learned_in(log: &WeekLog, monday: Day) -> Vec<LearnedLine> {
    let decided = log.decided_in(monday).filter_map(|stored| {
        let details = &stored.entry.details;
        let (how, text) = match (details.outcome, details.standing) {
            (Some(outcome), _) => (outcome_title(outcome), details.learned.clone()),
            (None, Standing::Dropped) => (say!("idea-dropped"), details.reason.clone()),
            _ => return None,
        };
        Some(LearnedLine { how, text, about: heading(stored), entry: Some(stored.id.clone()) })
    });
    let over = log.over_in(monday).map(|spell| LearnedLine {
        how: say!("week-learned-stuck"),
        text: spell.taught.clone(),
        about: spell.about.clone(),
        entry: None,
    });
    decided.chain(over).filter(|line| !line.text.is_empty()).collect()
}

/// The habits that a week's answers name, as signals.
pub fn lived(answers: &WeekAnswers) -> Vec<&'static str> {
    let ticked = |name: &str| answers.habits.iter().any(|habit| habit == name);
    let all = [
        (ticked("wrote"), catalog::WROTE),
        (ticked("told"), catalog::TOLD),
        (ticked("asked"), catalog::ASKED),
        (answers.dropped.is_some_and(|count| count > 0), catalog::PRUNED),
        (answers.reach.is_some_and(|reach| reach >= 0), catalog::STRETCHED),
        (!answers.stuck_taught.is_empty(), catalog::LEARNED),
    ];
    all.into_iter().filter(|(lived, _)| *lived).map(|(_, habit)| habit).collect()
}

/// What was typed about a week, checked.
///
/// # Errors
/// [`Code::BadValue`](crate::error::Code::BadValue) for an answer out of its range.
pub fn checked(typed: &WeekAnswers) -> Result<WeekAnswers> {
    let within = |field: &str, value: Option<i16>, low: i16, high: i16| {
        if value.is_none_or(|value| (low..=high).contains(&value)) {
            return Ok(());
        }
        Err(Error::bad_value(say!("week-range", field = field, low = low, high = high), "", say!("week-range-next")))
    };
    let of = |field: &str, given: &[String], known: &[&str]| {
        given
            .iter()
            .find(|name| !known.contains(&name.as_str()))
            .map_or(Ok(()), |name| Err(no_choice(field, name, known)))
    };
    within("worn", typed.worn.map(i16::from), 0, 4)?;
    within("cared", typed.cared.map(i16::from), 0, 4)?;
    within("dropped", typed.dropped.map(i16::from), 0, 2)?;
    within("stuck-days", typed.stuck_days.map(i16::from), 0, 7)?;
    within("reach", typed.reach.map(i16::from), -2, 2)?;
    of("habits", &typed.habits, &HABITS)?;
    of("off-hours", &typed.off_hours, &OFF_HOURS)?;
    Ok(WeekAnswers {
        did: paragraph(&typed.did)?,
        tells: paragraph(&typed.tells)?,
        matters: paragraph(&typed.matters)?,
        test: paragraph(&typed.test)?,
        stuck_taught: paragraph(&typed.stuck_taught)?,
        lighter: paragraph(&typed.lighter)?,
        ..typed.clone()
    })
}

/// The error for an answer that is none of those a question has; `field` is its option on the command line.
pub fn no_choice(field: &str, text: &str, known: &[&str]) -> Error {
    let what = say!("week-no-choice", field = field, text = quotable(text));
    Error::bad_value(what, "", say!("general-use-one-of", names = known.join(", ")))
}
