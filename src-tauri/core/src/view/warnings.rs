//! Past warnings: each as it was shown, the events the person recorded, and when another sensitivity would have warned.

use serde::Serialize;
use ts_rs::TS;

use crate::{
    day::Day,
    evidence::{Evidence, KeptEvidence, first_shift},
    facts::{Assessment, Facts},
    level::{
        Level, Sensitivity, Trace,
        first_signs::{FirstSign, first_signs},
    },
    notification::{warnings as warning_words, words},
    record::{
        event::{Event, StoredEvent, Verdict},
        warning::ShownWarning,
    },
    say,
};

/// A verdict the person can give.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct VerdictView {
    /// Its stored name.
    pub name: String,
    /// The label of its button.
    pub label: String,
}

/// A warning that was shown.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct ShownWarningView {
    /// The Day it was entered.
    pub day: String,
    /// The same Day in words.
    pub day_title: String,
    /// The level: `warning` or `overuse`.
    pub level: String,
    /// What was said, one sentence a signal, in the language of now.
    pub sentences: Vec<String>,
    /// The name of the person's verdict; none until it was given.
    pub verdict: Option<String>,
}

/// A sign of an episode.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct SignView {
    /// The id of the signal.
    pub signal: String,
    /// The first Day it stayed out of its band.
    pub since: String,
    /// Days before the first Day with lower output; negative when after.
    #[ts(type = "number")]
    pub days_before: i64,
    /// The same in a sentence.
    pub sentence: String,
}

/// A stretch of time the person recorded.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct EventView {
    /// The id by which it is changed or removed.
    pub id: String,
    /// Its kind: `episode`, `set_aside` or `change`.
    pub kind: String,
    /// Its first Day, `YYYY-MM-DD`.
    pub first: String,
    /// For an episode: the first Day with lower output, where it was entered.
    pub drop: Option<String>,
    /// Its last Day; none while it lasts.
    pub last: Option<String>,
    /// The whole event in a sentence.
    pub sentence: String,
    /// For an episode: the signals that moved, the first one first.
    pub signs: Vec<SignView>,
    /// A remark below the signs, or in their place.
    pub remark: Option<String>,
}

/// When one sensitivity would have warned on the Days recorded so far.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[ts(export)]
pub struct SensitivityView {
    /// Its stored name: `cautious`, `normal` or `early`.
    pub name: String,
    /// Its name on the button.
    pub title: String,
    /// How often it is wrong, and how early it warns in return.
    pub cost: String,
    /// Whether it is the present one.
    pub chosen: bool,
    /// The Days on which it would have warned, oldest first.
    pub warned: Vec<String>,
    /// The Days it would have warned, in a sentence.
    pub past: String,
}

/// Past warnings as a screen.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[ts(export)]
pub struct WarningsView {
    /// How often Taper warned, and what became of it.
    pub summary: String,
    /// Warnings called wrong, a year; nothing before there is half a year to count in.
    pub wrong_per_year: Option<f64>,
    /// The warnings that were shown, newest first.
    pub warnings: Vec<ShownWarningView>,
    /// The verdicts the person can give.
    pub verdicts: Vec<VerdictView>,
    /// The events the person recorded, newest first.
    pub events: Vec<EventView>,
    /// When each sensitivity would have warned.
    pub sensitivities: Vec<SensitivityView>,
    /// Today, the latest Day an episode can have.
    pub today: String,
}

/// Days needed before a rate a year is computed.
const RATE_DAYS: i64 = 182;
const YEAR_DAYS: f64 = 365.25;
/// A warning is asked about from a week after it, when it can be judged, and for two months.
const ASK_AFTER_DAYS: i64 = 7;
const ASK_FOR_DAYS: i64 = 60;
/// A warning that has lasted this long while output held may be a new normal.
const NEW_NORMAL_DAYS: i64 = 28;

/// Past warnings as a screen.
pub fn build(facts: &Facts, now: &Assessment) -> WarningsView {
    let days = judged_days(&now.trace);
    WarningsView {
        summary: summary(facts, days),
        wrong_per_year: wrong_per_year(facts, days),
        warnings: facts.warnings.iter().rev().map(|shown| shown_warning(facts, shown)).collect(),
        verdicts: Verdict::ALL.into_iter().map(verdict_view).collect(),
        events: facts.events.iter().rev().map(|stored| event_view(stored, &now.trace)).collect(),
        sensitivities: Sensitivity::ALL.into_iter().map(|one| sensitivity_view(facts, one)).collect(),
        today: facts.today.to_string(),
    }
}

/// The warning to ask about on Home, if there is one.
pub fn unanswered(facts: &Facts) -> Option<ShownWarningView> {
    let last = facts.warnings.last().filter(|one| one.answer.is_none())?;
    let age = facts.today.since(last.day);
    (ASK_AFTER_DAYS..=ASK_FOR_DAYS).contains(&age).then(|| shown_warning(facts, last))
}

/// The Day from which the usual may have changed, when a warning has lasted long without output dropping.
pub fn new_normal_since(level: Level, evidence: &[Evidence], today: Day) -> Option<Day> {
    let Level::Warning { since } = level else { return None };
    let lasted = today.since(since) >= NEW_NORMAL_DAYS;
    lasted.then(|| first_shift(evidence).unwrap_or(since))
}

/// The verdicts the person can give.
pub fn verdict_view(verdict: Verdict) -> VerdictView {
    VerdictView { name: verdict.name().to_owned(), label: warning_words::verdict(verdict) }
}

fn shown_warning(facts: &Facts, shown: &ShownWarning) -> ShownWarningView {
    ShownWarningView {
        day: shown.day.to_string(),
        day_title: words::long_date(shown.day),
        level: shown.level.clone(),
        sentences: sentences(facts, shown),
        verdict: shown.answer.map(|(verdict, _)| verdict.name().to_owned()),
    }
}

/// The figures of a warning as they are kept with it, from which [`build`] says it again.
///
/// # Errors
/// When they are no JSON.
pub fn kept(evidence: &[Evidence]) -> serde_json::Result<String> {
    serde_json::to_string(&evidence.iter().map(KeptEvidence::from).collect::<Vec<_>>())
}

/// What was said, in the language of now: the figures are kept, and the words are made of them. What cannot be read, or is
/// about a signal there is no more, is shown in the words it was said in.
fn sentences(facts: &Facts, shown: &ShownWarning) -> Vec<String> {
    let kept: Vec<KeptEvidence> = serde_json::from_str(&shown.evidence).unwrap_or_default();
    let in_words = match facts.settings.hides_numbers {
        true => words::evidence_sentence_without_numbers,
        false => words::evidence_sentence,
    };
    let said = |kept: &KeptEvidence| Some(in_words(&kept.about(facts.signal(&kept.signal).ok()?)?));
    let again: Option<Vec<String>> = kept.iter().map(said).collect();
    again.filter(|again| again.len() == shown.sentences.len()).unwrap_or_else(|| shown.sentences.clone())
}

/// Days that were judged: those since learning ended.
fn judged_days(trace: &Trace) -> i64 {
    let judged = trace.days.iter().filter(|day| day.level != Level::Learning);
    judged.count() as i64
}

fn count(facts: &Facts, verdict: Verdict) -> usize {
    facts.warnings.iter().filter(|one| one.answer.is_some_and(|(given, _)| given == verdict)).count()
}

/// None before anything was answered, since a rate of zero would flatter the program.
fn wrong_per_year(facts: &Facts, days: i64) -> Option<f64> {
    let rate = count(facts, Verdict::Wrong) as f64 * YEAR_DAYS / days.max(1) as f64;
    let answered = facts.warnings.iter().any(|one| one.answer.is_some());
    (answered && days >= RATE_DAYS).then_some((rate * 10.0).round() / 10.0)
}

fn summary(facts: &Facts, days: i64) -> String {
    let total = facts.warnings.len();
    if total == 0 {
        return say!("warnings-none");
    }
    let answers: Vec<String> = Verdict::ALL
        .into_iter()
        .map(|verdict| (verdict, count(facts, verdict)))
        .filter(|(_, count)| *count > 0)
        .map(|(verdict, count)| say!("warnings-answer", count = count, verdict = warning_words::verdict_short(verdict)))
        .collect();
    let called = (!answers.is_empty()).then(|| say!("warnings-called", answers = crate::words::list(&answers)));
    let rate = wrong_per_year(facts, days).map(|rate| say!("warnings-rate", rate = rate));
    let sentences = [Some(say!("warnings-warnings", count = total, span = words::span(days))), called, rate];
    sentences.into_iter().flatten().collect::<Vec<_>>().join(" ")
}

/// A first sign; its days before the drop are shown only where `drop_is_known`.
pub fn sign_view(sign: &FirstSign, drop_is_known: bool) -> SignView {
    SignView {
        signal: sign.signal.id.to_string(),
        since: sign.since.to_string(),
        days_before: sign.days_before,
        sentence: warning_words::first_sign(sign, drop_is_known),
    }
}

fn event_view(stored: &StoredEvent, trace: &Trace) -> EventView {
    let text = |day: Option<Day>| day.map(|day| day.to_string());
    let (kind, first, drop, last) = match stored.event {
        Event::Episode(episode) => ("episode", episode.onset, episode.drop, episode.end),
        Event::SetAside { first, last, .. } => ("set_aside", first, None, Some(last)),
        Event::Change { from } => ("change", from, None, None),
    };
    let signs: Vec<SignView> = match &stored.event {
        Event::Episode(episode) => {
            first_signs(trace, episode).iter().map(|sign| sign_view(sign, episode.drop.is_some())).collect()
        }
        Event::SetAside { .. } | Event::Change { .. } => Vec::new(),
    };
    let remark =
        matches!(stored.event, Event::Episode(_)).then(|| warning_words::signs_remark(&stored.event, signs.len()));
    EventView {
        id: stored.id.clone(),
        kind: kind.to_owned(),
        first: first.to_string(),
        drop: text(drop),
        last: text(last),
        sentence: warning_words::event(&stored.event),
        signs,
        remark,
    }
}

fn sensitivity_view(facts: &Facts, sensitivity: Sensitivity) -> SensitivityView {
    let trace = facts.trace_at(sensitivity, facts.today);
    let mut warned: Vec<Day> = Vec::new();
    for day in trace.days.iter().filter(|day| day.level.is_warning()) {
        let since = match day.level {
            Level::Overuse { .. } => continue,
            other => other.since().unwrap_or(day.day),
        };
        if warned.last() != Some(&since) {
            warned.push(since);
        }
    }
    let episodes = facts.events.iter().filter_map(|stored| match &stored.event {
        Event::Episode(episode) => Some(episode),
        Event::SetAside { .. } | Event::Change { .. } => None,
    });
    let leads = episodes.map(|episode| warning_words::lead(episode, &warned)).collect::<Vec<_>>();
    SensitivityView {
        name: sensitivity.name().to_owned(),
        title: warning_words::sensitivity(sensitivity),
        cost: warning_words::sensitivity_cost(sensitivity),
        chosen: sensitivity == facts.settings.sensitivity,
        past: warning_words::sensitivity_past(&warned, judged_days(&trace), &leads),
        warned: warned.iter().map(Day::to_string).collect(),
    }
}
