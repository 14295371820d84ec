//! The record: warnings kept as they were shown, the person's answers, and what another sensitivity would have said.

use super::{App, Facts};
use crate::{
    day::{Day, Now},
    error::{Error, Result},
    evidence::Evidence,
    io::store::warning,
    level::{Level, Sensitivity, Trace, first_signs::first_signs},
    notification::{looking_back, words},
    record::{
        event::{Event, StoredEvent, Verdict},
        warning::ShownWarning,
    },
    say,
    view::{
        check_in::SavedView,
        record::{EventView, RecordView, SensitivityView, ShownWarningView, SignView, VerdictView},
        status::{EvidenceView, evidence_view},
    },
};

/// A warning whose first Day moved by less, because something was told later, is the one that is kept already.
const SAME_WARNING_DAYS: i64 = 14;
/// A rate a year says nothing before this many Days.
const RATE_DAYS: i64 = 182;
const YEAR_DAYS: f64 = 365.25;
/// A warning is asked about after a week, when one can tell, and for two months.
const ASK_AFTER_DAYS: i64 = 7;
const ASK_FOR_DAYS: i64 = 60;
/// A warning that has lasted this long while output held may be a new normal.
const NEW_NORMAL_DAYS: i64 = 28;

impl App {
    /// Keeps the present warning as it is shown now, if it is not kept already.
    pub(super) fn keep_warning(&self, facts: &Facts, level: Level, evidence: &[Evidence], now: &Now) -> Result<()> {
        let (Some(since), true) = (level.since(), level.rank() >= 2) else { return Ok(()) };
        let kept = |one: &ShownWarning| one.level == level.name() && one.day.since(since).abs() <= SAME_WARNING_DAYS;
        // Days that are imported or filled in much later are not warned about: only what stands today was shown.
        if facts.warnings.iter().any(kept) {
            return Ok(());
        }
        let sentences: Vec<String> = evidence.iter().map(words::evidence_sentence).collect();
        let evidence: Vec<EvidenceView> = evidence.iter().map(evidence_view).collect();
        let as_json = |error: serde_json::Error| {
            Error::unreadable(say!("app-record-not-kept", error = error.to_string()), "", "")
        };
        let shown = ShownWarning {
            day: since,
            level: level.name().to_owned(),
            sensitivity: facts.settings.sensitivity.name().to_owned(),
            sentences: serde_json::to_string(&sentences).map_err(as_json)?,
            evidence: serde_json::to_string(&evidence).map_err(as_json)?,
            answer: None,
        };
        self.store.write(now, move |transaction, stamp| warning::keep(transaction, &shown, stamp))
    }

    /// Writes what the person thinks of the warning of a Day; `None` takes it back.
    ///
    /// # Errors
    /// [`Code::BadValue`](crate::error::Code::BadValue) when no warning was shown for that Day.
    pub fn answer_warning(&self, day: Day, verdict: Option<Verdict>, now: &Now) -> Result<SavedView> {
        let today = now.day(self.settings()?.rules.rollover);
        let known = self.store.write(now, move |transaction, stamp| {
            warning::answer(transaction, day, verdict.map(|verdict| (verdict, today)), stamp)
        })?;
        if !known {
            let what = say!("app-record-no-warning", day = day.to_string());
            return Err(Error::bad_value(what, "", say!("app-record-no-warning-next")));
        }
        let sentence = verdict.map_or_else(|| say!("app-taken-back"), looking_back::verdict_thanks);
        Ok(SavedView { sentence, undo: None })
    }

    /// Looking back: warnings, answers, what was told, and what another sensitivity would have said.
    ///
    /// # Errors
    /// When the data cannot be read.
    pub fn record(&self, now: &Now) -> Result<RecordView> {
        let facts = self.facts(now)?;
        let trace = facts.trace();
        let days = judged_days(&trace);
        Ok(RecordView {
            summary: summary(&facts, days),
            wrong_per_year: wrong_per_year(&facts, days),
            warnings: facts.warnings.iter().rev().map(shown_warning).collect(),
            verdicts: Verdict::ALL.into_iter().map(verdict_view).collect(),
            events: facts.events.iter().rev().map(|stored| event_view(stored, &trace)).collect(),
            sensitivities: Sensitivity::ALL.into_iter().map(|one| sensitivity_view(&facts, one)).collect(),
            today: facts.today.to_string(),
        })
    }
}

/// The warning to ask about on Home, if there is one.
pub(super) fn unanswered(facts: &Facts) -> Option<ShownWarningView> {
    let last = facts.warnings.last().filter(|one| one.answer.is_none())?;
    let age = facts.today.since(last.day);
    (ASK_AFTER_DAYS..=ASK_FOR_DAYS).contains(&age).then(|| shown_warning(last))
}

/// The Day from which life may be different, when a warning has lasted long without output dropping.
pub(super) fn new_normal_since(level: Level, evidence: &[Evidence], today: Day) -> Option<Day> {
    let Level::Warning { since } = level else { return None };
    let lasted = today.since(since) >= NEW_NORMAL_DAYS;
    lasted.then(|| evidence.iter().map(|one| one.since).min().unwrap_or(since))
}

/// The verdicts one can give.
pub(super) fn verdict_view(verdict: Verdict) -> VerdictView {
    VerdictView { name: verdict.name().to_owned(), label: looking_back::verdict(verdict) }
}

fn shown_warning(shown: &ShownWarning) -> ShownWarningView {
    ShownWarningView {
        day: shown.day.to_string(),
        day_title: words::long_date(shown.day),
        level: shown.level.clone(),
        sentences: serde_json::from_str(&shown.sentences).unwrap_or_default(),
        verdict: shown.answer.map(|(verdict, _)| verdict.name().to_owned()),
    }
}

/// Days since learning ended.
fn judged_days(trace: &Trace) -> i64 {
    let judged = trace.days.iter().filter(|day| day.level != Level::Learning);
    judged.count() as i64
}

fn count(facts: &Facts, verdict: Verdict) -> usize {
    facts.warnings.iter().filter(|one| one.answer.is_some_and(|(given, _)| given == verdict)).count()
}

/// Nothing before anything was answered: a rate of none would flatter.
fn wrong_per_year(facts: &Facts, days: i64) -> Option<f64> {
    let rate = count(facts, Verdict::Wrong) as f64 * YEAR_DAYS / days.max(1) as f64;
    let answered = facts.warnings.iter().any(|one| one.answer.is_some());
    (answered && days >= RATE_DAYS).then_some((rate * 10.0).round() / 10.0)
}

fn summary(facts: &Facts, days: i64) -> String {
    let total = facts.warnings.len();
    if total == 0 {
        return say!("app-record-none");
    }
    let answers: Vec<String> = Verdict::ALL
        .into_iter()
        .map(|verdict| (verdict, count(facts, verdict)))
        .filter(|(_, count)| *count > 0)
        .map(|(verdict, count)| {
            say!("app-record-answer", count = count, verdict = looking_back::verdict_short(verdict))
        })
        .collect();
    let called = (!answers.is_empty()).then(|| say!("app-record-called", answers = crate::words::list(&answers)));
    let rate = wrong_per_year(facts, days).map(|rate| say!("app-record-rate", rate = rate));
    let sentences = [Some(say!("app-record-warnings", count = total, span = words::span(days))), called, rate];
    sentences.into_iter().flatten().collect::<Vec<_>>().join(" ")
}

fn event_view(stored: &StoredEvent, trace: &Trace) -> EventView {
    let text = |day: Option<Day>| day.map(|day| day.to_string());
    let (kind, first, drop, last) = match stored.event {
        Event::Episode(episode) => ("episode", episode.onset, episode.drop, episode.end),
        Event::SetAside { first, last, .. } => ("set_aside", first, None, Some(last)),
        Event::Change { from } => ("change", from, None, None),
    };
    let signs: Vec<SignView> = match &stored.event {
        Event::Episode(episode) => first_signs(trace, episode)
            .iter()
            .map(|sign| SignView {
                signal: sign.signal.id.to_string(),
                since: sign.since.to_string(),
                days_before: sign.days_before,
                sentence: looking_back::first_sign(sign, episode.drop.is_some()),
            })
            .collect(),
        Event::SetAside { .. } | Event::Change { .. } => Vec::new(),
    };
    let remark =
        matches!(stored.event, Event::Episode(_)).then(|| looking_back::signs_remark(&stored.event, signs.len()));
    EventView {
        id: stored.id.clone(),
        kind: kind.to_owned(),
        first: first.to_string(),
        drop: text(drop),
        last: text(last),
        sentence: looking_back::event(&stored.event),
        signs,
        remark,
    }
}

fn sensitivity_view(facts: &Facts, sensitivity: Sensitivity) -> SensitivityView {
    let trace = facts.trace_at(sensitivity, facts.today);
    let mut warned: Vec<Day> = Vec::new();
    for day in trace.days.iter().filter(|day| day.level.rank() >= 2) {
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
    let leads = episodes.map(|episode| looking_back::lead(episode, &warned)).collect::<Vec<_>>();
    SensitivityView {
        name: sensitivity.name().to_owned(),
        title: looking_back::sensitivity(sensitivity),
        cost: looking_back::sensitivity_cost(sensitivity),
        chosen: sensitivity == facts.settings.sensitivity,
        past: looking_back::sensitivity_past(&warned, judged_days(&trace), &leads),
        warned: warned.iter().map(Day::to_string).collect(),
    }
}
