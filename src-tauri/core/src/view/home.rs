//! Home: the level in words with its reasons, today's room, the chain of today's work, and the one next thing.

use serde::Serialize;
use ts_rs::TS;

use super::{
    OfferView,
    glance::{self, BudgetView, DayDotView, GlanceView},
    outlook::{self, notice},
    plan,
    warnings::{VerdictView, new_normal_since, unanswered, verdict_view},
    why::chain_of_today,
};
use crate::{
    day::{Day, Now},
    evidence::{Evidence, against},
    facts::{
        Assessment, Facts, Research,
        first_step::{self, FirstStep},
        guard::guard,
        relapse::sign_that_is_back,
        retrospective::{OwnWords, own_words},
    },
    level::{Level, Trace},
    notification::{
        plan as plan_words, retrospective as retrospective_words, signals, warnings as warning_words, words,
    },
    record::{event::Verdict, readings_of, week},
    say,
    signal::{Signal, catalog},
    words as words_of_time,
};

/// Days without an answer after which the level is shown as unknown since then.
pub const PATIENCE_DAYS: i64 = 3;
/// Days before the question about a new normal is asked again after a no.
const NEW_NORMAL_RESTS_DAYS: i64 = 28;
/// Days before a declined offer is shown on Home again.
const DECLINED_DAYS: i64 = 14;

/// The level by its name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
#[serde(rename_all = "lowercase")]
pub enum LevelName {
    /// The usual self is not known yet.
    Learning,
    /// Nothing has moved for long.
    Steady,
    /// A signal has moved.
    Watch,
    /// Several signals have moved together.
    Warning,
    /// Several signals have moved together, and output has dropped.
    Overuse,
}

impl From<Level> for LevelName {
    fn from(level: Level) -> LevelName {
        match level {
            Level::Learning => LevelName::Learning,
            Level::Steady => LevelName::Steady,
            Level::Watch { .. } => LevelName::Watch,
            Level::Warning { .. } => LevelName::Warning,
            Level::Overuse { .. } => LevelName::Overuse,
        }
    }
}

/// What one signal contributes to the level.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct ReasonView {
    /// The id of the signal.
    pub signal: String,
    /// Its title.
    pub title: String,
    /// How it moved, in a sentence.
    pub sentence: String,
}

/// The level with its reasons.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct LevelView {
    /// The level by its name.
    pub name: LevelName,
    /// The heading.
    pub title: String,
    /// The Day it was entered.
    pub since: Option<String>,
    /// What it means, and how sure.
    pub paragraph: String,
    /// The signals that carry the level, a sentence each.
    pub reasons: Vec<ReasonView>,
    /// What is better than usual at the same time, in a sentence.
    pub against: Option<String>,
    /// The first Day nothing is known of, when check-ins are missing.
    pub unknown_since: Option<String>,
}

/// A question on Home: what a past warning was worth, or, without verdicts, whether this is the new normal.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct QuestionView {
    /// The heading.
    pub title: String,
    /// The question itself.
    pub text: String,
    /// The warning's Day, or the first Day of the new normal.
    pub day: String,
    /// The answers to a warning.
    pub verdicts: Vec<VerdictView>,
}

/// The card behind "I'm in a really bad place".
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct BadPlaceView {
    /// The text, a paragraph each.
    pub paragraphs: Vec<String>,
    /// The people the person wrote down earlier, a line each.
    pub people: Vec<String>,
    /// Where help can be found; opened in the browser.
    pub help_link: String,
}

/// Something that waits and is not urgent.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct WaitingView {
    /// The screen where it is: `plan`, `ideas`, `why` or `week`.
    pub screen: String,
    /// What waits, in a sentence.
    pub sentence: String,
}

/// A small step into the research half, for the first weeks.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct FirstStepView {
    /// Its name: `note`, `why` or `idea`.
    pub name: String,
    /// What it is, in a sentence.
    pub sentence: String,
    /// What begins it, in words.
    pub begin: String,
}

/// Home as a screen.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct HomeView {
    /// Today, `YYYY-MM-DD`.
    pub day: String,
    /// The same in words.
    pub day_title: String,
    /// Whether today's check-in was given.
    pub checked_in: bool,
    /// The check-in in a sentence: that it takes half a minute, or when it was given and with how many answers.
    pub check_in: String,
    /// The last seven Days, today last.
    pub last_days: Vec<DayDotView>,
    /// A small step for the first weeks, if one is left.
    pub first_step: Option<FirstStepView>,
    /// Each signal's last six weeks.
    pub signals: Vec<GlanceView>,
    /// Focused time against the running plan, today and in seven days.
    pub budgets: Vec<BudgetView>,
    /// A greeting that names the last Day with answers, when later ones are missing; else empty.
    pub greeting: String,
    /// The level with its reasons.
    pub level: LevelView,
    /// The one question there is.
    pub question: Option<QuestionView>,
    /// Today's room in the running plan.
    pub room: Option<String>,
    /// A caution about the first days back after days off.
    pub guard: Option<String>,
    /// What is offered today, if anything.
    pub offer: Option<OfferView>,
    /// The chain of today's work, where a step was recorded for today.
    #[serde(rename = "trace")]
    pub chain: Option<String>,
    /// What waits: a review of the plan or a look back at it, an idea whose day has come, a question that could be written
    /// down, a week without its chain.
    pub research: Vec<WaitingView>,
    /// A notice the desktop could not show.
    pub notice: Option<String>,
}

/// Home as a screen.
pub fn build(facts: &Facts, assessment: &Assessment, research: &Research, now: &Now) -> HomeView {
    let unknown_since = assessment.trace.unknown_since(PATIENCE_DAYS);
    let declined =
        facts.settings.offer_declined.is_some_and(|day| (0..DECLINED_DAYS).contains(&facts.today.since(day)));
    let offer = match assessment.plan() {
        Some(running) => plan::offer(running),
        None if declined => None,
        None => plan::start_offer(facts, &assessment.trace, assessment.level),
    };
    HomeView {
        day: facts.today.to_string(),
        day_title: words::long_date(facts.today),
        checked_in: facts.check_in.is_some(),
        check_in: check_in_sentence(facts),
        last_days: glance::last_days(facts),
        first_step: first_step(facts, assessment, research),
        signals: glance::signals(facts, &assessment.trace),
        budgets: budgets(facts, assessment),
        greeting: unknown_since
            .map_or_else(String::new, |since| say!("home-greeting", day = words::date(since.plus(-1)))),
        level: level(
            assessment.level,
            &assessment.evidence,
            &assessment.trace,
            facts.today,
            unknown_since,
            facts.settings.hides_numbers,
        ),
        question: question(facts, assessment.level, &assessment.evidence),
        room: assessment.plan().map(plan::room_and_deadline),
        guard: caution(facts, assessment),
        chain: chain_of_today(research, facts.today),
        research: waiting(facts, assessment, research),
        offer,
        notice: notice(facts, &outlook::build(facts, assessment), now),
    }
}

/// What the rebound guard found in the first days back, in a sentence.
pub fn guard_sentence(facts: &Facts, assessment: &Assessment) -> Option<String> {
    guard(facts, &assessment.trace, assessment.latest_plan.as_ref()).map(plan_words::guard)
}

/// The caution of the day, if there is one: about the first days back, in the person's own words, or about a sign that
/// is back.
fn caution(facts: &Facts, assessment: &Assessment) -> Option<String> {
    let trace = &assessment.trace;
    let own = || {
        own_words(facts, trace).map(|words| match words {
            OwnWords::IfThen { title, days, action } => retrospective_words::if_then(&title, days, &action),
            OwnWords::NextTime(text) => retrospective_words::you_wrote(&text),
        })
    };
    let sign = || sign_that_is_back(facts, trace).map(|signal| plan_words::relapse(&signals::title(signal)));
    guard_sentence(facts, assessment).or_else(own).or_else(sign)
}

/// What waits about the plan and in the research half: at most one line for each screen.
fn waiting(facts: &Facts, assessment: &Assessment, research: &Research) -> Vec<WaitingView> {
    let today = facts.today;
    let waits = |screen: &str, sentence: String| WaitingView { screen: screen.to_owned(), sentence };
    let due = super::ideas::due(&research.ideas, today);
    let ideas = due.first().map(|first| waits("ideas", say!("idea-some-due", count = due.len(), first = first)));
    let stuck =
        super::why::spells(&research.spells, &research.steps, today).into_iter().find(|spell| spell.nudge.is_some());
    let question = stuck.map(|spell| waits("why", say!("stuck-waiting", about = spell.about)));
    let drift = week::drift(&research.reviews, today).and_then(super::week::drift_sentence);
    let plan = plan::waits(facts, assessment).map(|sentence| waits("plan", sentence));
    plan.into_iter().chain(ideas).chain(question).chain(drift.map(|sentence| waits("week", sentence))).collect()
}

/// The card for bad days, for a profile that cannot be read.
pub fn bad_place_without_data() -> BadPlaceView {
    bad_place_card("", None)
}

/// The card for a person who wrote down their people, and where help can be found.
pub fn bad_place_card(people: &str, help_link: Option<String>) -> BadPlaceView {
    /// An international directory of help lines. No number is kept in the program: those go out of date.
    const DIRECTORY: &str = "https://findahelpline.com";
    BadPlaceView {
        paragraphs: words::bad_place().split("\n\n").map(str::to_owned).collect(),
        people: people.lines().map(str::trim).filter(|line| !line.is_empty()).map(str::to_owned).collect(),
        help_link: help_link.unwrap_or_else(|| DIRECTORY.to_owned()),
    }
}

/// The one question Home asks: first about a past warning, then whether a long one is the new normal.
fn question(facts: &Facts, level: Level, evidence: &[Evidence]) -> Option<QuestionView> {
    if let Some(warning) = unanswered(facts) {
        let title = say!("home-past-warning", day = &warning.day_title);
        let verdicts = Verdict::ALL.into_iter().map(verdict_view).collect();
        return Some(QuestionView { title, text: warning_words::ask_verdict(), day: warning.day, verdicts });
    }
    let resting = facts
        .settings
        .new_normal_declined
        .is_some_and(|day| (0..NEW_NORMAL_RESTS_DAYS).contains(&facts.today.since(day)));
    let from = new_normal_since(level, evidence, facts.today).filter(|_| !resting)?;
    Some(QuestionView {
        title: say!("home-is-new-normal"),
        text: warning_words::new_normal(from),
        day: from.to_string(),
        verdicts: Vec::new(),
    })
}

/// Whether today's check-in waits, or when it was given and with how many answers.
fn check_in_sentence(facts: &Facts) -> String {
    let Some(given) = &facts.check_in else { return say!("home-next-check-in") };
    let is_answered = |signal: &&Signal| {
        // What a bedtime was put off by is worked out from when it was.
        let id = if signal.id.as_str() == catalog::BEDTIME_DELAY { catalog::BEDTIME } else { signal.id.as_str() };
        let readings = readings_of(&facts.histories, id);
        readings.binary_search_by_key(&signal.asked().about(facts.today), |one| one.day).is_ok()
    };
    let answers = facts.signals.iter().filter(is_answered).count();
    say!("home-checked-in", time = words_of_time::clock(f64::from(given.at_minutes)), answers = answers)
}

/// The next small step, while it is still learned what is usual.
fn first_step(facts: &Facts, assessment: &Assessment, research: &Research) -> Option<FirstStepView> {
    let next = first_step::next(research, &facts.settings.waved_steps);
    let step = next.filter(|_| assessment.level == Level::Learning && facts.check_in.is_some())?;
    let (sentence, begin) = match step {
        FirstStep::Note => (say!("home-first-note"), say!("home-first-note-begin")),
        FirstStep::Why => (say!("home-first-why"), say!("home-first-why-begin")),
        FirstStep::Idea => (say!("home-first-idea"), say!("home-first-idea-begin")),
    };
    Some(FirstStepView { name: step.name().to_owned(), sentence, begin })
}

/// Focused time against the running plan, while it is not paused.
fn budgets(facts: &Facts, assessment: &Assessment) -> Vec<BudgetView> {
    let Some(plan) = assessment.plan().filter(|plan| !plan.is_paused() && !facts.settings.hides_numbers) else {
        return Vec::new();
    };
    let today = glance::focused(facts, facts.today);
    let week: u32 = facts.today.plus(-6).to(facts.today).map(|day| glance::focused(facts, day)).sum();
    vec![
        glance::budget(say!("home-budget-today"), today, plan.now.room_minutes),
        glance::budget(say!("home-budget-week"), week, plan.now.effective_cap_minutes.saturating_sub(week)),
    ]
}

/// The level of a Day in words; without numbers where those are hidden.
pub fn level(
    level: Level,
    evidence: &[Evidence],
    trace: &Trace,
    day: Day,
    unknown_since: Option<Day>,
    hides_numbers: bool,
) -> LevelView {
    let shown = if level.rank() > 0 { evidence } else { &[] };
    let known = unknown_since.map_or(day, |since| since.plus(-1));
    LevelView {
        name: level.into(),
        title: words::level_title_as_of(level, unknown_since),
        since: level.since().map(|since| since.to_string()),
        paragraph: words::level_paragraph(level, evidence, trace.days_to_learn, known),
        reasons: shown.iter().map(|one| reason(one, hides_numbers)).collect(),
        against: (level.rank() > 0).then(|| words::against_sentence(&against(&trace.lines, day))).flatten(),
        unknown_since: unknown_since.map(words::date),
    }
}

fn reason(evidence: &Evidence, hides_numbers: bool) -> ReasonView {
    let sentence = if hides_numbers { words::evidence_sentence_without_numbers } else { words::evidence_sentence };
    ReasonView {
        signal: evidence.signal.id.to_string(),
        title: signals::title(&evidence.signal),
        sentence: sentence(evidence),
    }
}
