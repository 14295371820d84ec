//! What `taper today` and `taper status` print, for people and for other programs.

use std::collections::BTreeMap;

use serde::Serialize;
use serde_json::Value;

use super::{
    home::{PATIENCE_DAYS, guard_sentence},
    outlook::{self, NextReminder, next_reminder},
    plan::{self, PlanStatus},
};
use crate::{
    day::{Day, Now},
    evidence::{Evidence, against},
    facts::{Assessment, Facts, plan::RunningPlan, present},
    level::{Level, Trace},
    notification::{answers, signals, words},
    record::{Answer, GivenCheckIn, warning::ShownWarning},
    say,
    signal::{
        Signal, Unit, answer,
        figures::{HourCycle, clock_text},
        series::series,
    },
};

/// How far back warnings are listed.
const RECORD_DAYS: i64 = 90;

/// A heading and the lines below it, for a terminal.
pub struct Lines {
    /// The first line.
    pub title: String,
    /// The lines below it.
    pub body: Vec<String>,
}

/// The output of `taper today --json`.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct TodayView {
    /// The Day, `YYYY-MM-DD`.
    pub day: String,
    /// Numbers in the signal's unit; times of day, `off`, `external` and `skip` as text.
    pub readings: BTreeMap<String, Value>,
    /// The comment on the Day.
    #[serde(rename = "note")]
    pub comment: Option<String>,
    /// The level by its stored name.
    pub level: String,
    /// The first Day nothing is known of, where the level is that of the Day before.
    pub unknown_since: Option<String>,
    /// Focused minutes a running plan leaves for the Day.
    pub room_minutes: Option<u32>,
    /// Focused minutes in seven Days that hold in the running plan, a deadline window included.
    pub effective_cap_minutes: Option<u32>,
    /// What waits about the plan, in sentences: today's alone.
    pub waiting: Vec<String>,
}

/// The output of `taper status --json`.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct StatusView {
    /// Today, `YYYY-MM-DD`.
    pub day: String,
    /// The level by its stored name.
    pub level: String,
    /// The Day it was entered, where it has one.
    pub since: Option<String>,
    /// The signals that carry it.
    pub evidence: Vec<EvidenceView>,
    /// The plan that runs, if one does.
    pub plan: Option<PlanStatus>,
    /// Warnings that were shown in the last 90 Days, the oldest first.
    pub warnings: Vec<WarningView>,
    /// The next reminder, if nothing else is recorded until then.
    pub next_reminder: Option<NextReminder>,
    /// The first Day nothing is known of.
    pub unknown_since: Option<String>,
    /// What waits about the plan, in sentences.
    pub waiting: Vec<String>,
}

/// A signal that moved, with its figures.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct EvidenceView {
    /// The id of the signal.
    pub signal: String,
    /// The first Day of the shift.
    pub since: String,
    /// Days with a value since then.
    pub days: u32,
    /// The mean before, in the signal's unit.
    pub usual: f64,
    /// The mean since then, in the signal's unit.
    pub now: f64,
    /// The mean deviation, in usual day-to-day spreads; positive is worse.
    pub deviation: f64,
    /// The same in a sentence.
    pub sentence: String,
}

/// A warning that was shown.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct WarningView {
    /// The Day the level was entered.
    pub day: String,
    /// The level by its stored name.
    pub level: String,
}

/// A Day: what was answered, its level, the room in the plan.
pub fn today(facts: &Facts, day: Day, given: Option<GivenCheckIn>, now: &Now) -> (TodayView, Lines) {
    let trace = facts.trace_until(day);
    let (level, evidence) = present(&trace, day);
    // A plan is judged by all that is known, also on an earlier Day.
    let assessment = facts.assess();
    let plan = RunningPlan::latest(facts, &assessment.trace, day, &[]).filter(RunningPlan::is_open);
    let unknown_since = trace.unknown_since(PATIENCE_DAYS);
    let waiting = if day == facts.today { waiting(facts, &assessment) } else { Vec::new() };
    let view = TodayView {
        day: day.to_string(),
        readings: readings(facts, day),
        comment: given.and_then(|given| given.comment),
        level: level.name().to_owned(),
        unknown_since: unknown_since.map(|day| day.to_string()),
        room_minutes: plan.as_ref().map(|plan| plan.now.room_minutes),
        effective_cap_minutes: plan.as_ref().map(|plan| plan.now.effective_cap_minutes),
        waiting,
    };
    let mut body = answer_lines(facts, day);
    body.extend(view.comment.iter().map(|comment| format!("  {}", say!("home-note", note = comment))));
    body.extend(unknown_since.map(unknown_line));
    body.extend(level_lines(level, &evidence, &trace, day));
    body.extend(plan.as_ref().map(plan::room_and_deadline));
    body.extend(view.waiting.iter().cloned());
    if day == facts.today
        && let Some(next) = next_reminder(facts, outlook::build(facts, &assessment), now)
    {
        body.push(next.sentence);
    }
    (view, Lines { title: words::long_date(day), body })
}

/// The level, what carries it, the plan, and recent warnings.
pub fn status(facts: &Facts, assessment: &Assessment, now: &Now) -> (StatusView, Lines) {
    let Assessment { trace, level, evidence, .. } = assessment;
    let unknown_since = trace.unknown_since(PATIENCE_DAYS);
    let next_reminder = next_reminder(facts, outlook::build(facts, assessment), now);
    let view_of = |shown: &ShownWarning| WarningView { day: shown.day.to_string(), level: shown.level.clone() };
    let warnings = warnings_lately(facts).map(view_of).collect();
    let waiting = waiting(facts, assessment);
    let mut body: Vec<String> = unknown_since.map(unknown_line).into_iter().collect();
    body.extend(level_lines(*level, evidence, trace, facts.today));
    body.extend(assessment.plan().map(plan::sentence));
    body.extend(guard_sentence(facts, assessment));
    body.extend(waiting.iter().cloned());
    body.extend(
        warnings_lately(facts).map(|one| say!("home-on-the-record", level = &one.level, day = words::date(one.day))),
    );
    body.extend(next_reminder.iter().map(|next| next.sentence.clone()));
    let view = StatusView {
        day: facts.today.to_string(),
        level: level.name().to_owned(),
        since: level.since().map(|since| since.to_string()),
        evidence: evidence.iter().map(evidence_view).collect(),
        plan: assessment.plan().map(plan::status),
        warnings,
        next_reminder,
        unknown_since: unknown_since.map(|day| day.to_string()),
        waiting,
    };
    (view, Lines { title: words::level_title_as_of(*level, unknown_since), body })
}

/// What the plan offers or asks, and what waits about it.
fn waiting(facts: &Facts, assessment: &Assessment) -> Vec<String> {
    let offered = assessment.plan().and_then(plan::offer).map(|offer| format!("{}: `taper plan show`.", offer.title));
    offered.into_iter().chain(plan::waits(facts, assessment)).collect()
}

fn unknown_line(since: Day) -> String {
    say!("home-unknown", day = words::date(since.plus(-1)))
}

fn readings(facts: &Facts, day: Day) -> BTreeMap<String, serde_json::Value> {
    let mut all = BTreeMap::new();
    for history in &facts.histories {
        let (Some(answer), Ok(signal)) = (facts.answer(&history.signal, day), facts.signal(history.signal.as_str()))
        else {
            continue;
        };
        all.insert(signal.id.to_string(), answer_value(&signal, answer));
    }
    for signal in &facts.signals {
        // What is worked out, such as the minutes a bedtime was put off.
        let worked_out = || series(signal, &facts.histories, day, day).on(day);
        if !all.contains_key(signal.id.as_str())
            && let Some(value) = worked_out()
        {
            all.insert(signal.id.to_string(), answer_value(signal, Answer::Value(value)));
        }
    }
    all
}

fn answer_lines(facts: &Facts, day: Day) -> Vec<String> {
    let answered = facts.histories.iter().filter_map(|history| {
        let signal = facts.signal(history.signal.as_str()).ok()?;
        let text = answers::shown(&signal, facts.answer(&history.signal, day)?);
        Some(format!("  {}: {text}", signals::title(&signal)))
    });
    let lines: Vec<String> = answered.collect();
    if lines.is_empty() { vec![format!("  {}", say!("home-nothing-said"))] } else { lines }
}

fn level_lines(level: Level, evidence: &[Evidence], trace: &Trace, day: Day) -> Vec<String> {
    let known = trace.unknown_since(PATIENCE_DAYS).map_or(day, |since| since.plus(-1));
    let mut lines = vec![words::level_paragraph(level, evidence, trace.days_to_learn, known)];
    if level.rank() > 0 {
        lines.extend(evidence.iter().map(|one| format!("  {}", words::evidence_sentence(one))));
        lines.extend(words::against_sentence(&against(&trace.lines, day)));
    }
    lines
}

/// The warnings of the last three months as they are on the record: those that were shown, whatever was recorded later.
fn warnings_lately(facts: &Facts) -> impl Iterator<Item = &ShownWarning> {
    facts.warnings.iter().filter(|shown| (0..=RECORD_DAYS).contains(&facts.today.since(shown.day)))
}

/// An answer as other programs read it.
pub fn answer_value(signal: &Signal, answer: Answer) -> Value {
    match answer {
        Answer::Value(minutes) if signal.unit == Unit::Clock => Value::from(clock_text(minutes)),
        // Whole numbers are written without a decimal point.
        Answer::Value(number) if number.fract() == 0.0 => Value::from(number as i64),
        Answer::Value(number) => Value::from(number),
        other => Value::from(answer::typed(signal, other, HourCycle::TwentyFour)),
    }
}

/// A mean for other programs, rounded to what the data can carry.
pub fn rounded(value: f64) -> f64 {
    (value * 100.0).round() / 100.0
}

/// A piece of evidence for other programs.
pub fn evidence_view(evidence: &Evidence) -> EvidenceView {
    EvidenceView {
        signal: evidence.signal.id.to_string(),
        since: evidence.since.to_string(),
        days: evidence.days,
        usual: rounded(evidence.usual),
        now: rounded(evidence.now),
        deviation: rounded(evidence.deviation),
        sentence: words::evidence_sentence(evidence),
    }
}
