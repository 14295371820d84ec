//! Home, `today` and `status`: how things stand, in words and for other programs.

use std::collections::BTreeMap;

use super::{
    App, Facts,
    facts::present,
    not_ahead,
    planning::{self, RunningPlan},
    record,
};
use crate::{
    day::{Day, Now},
    error::Result,
    evidence::{Evidence, against},
    io::store::check_in,
    level::{Level, Trace},
    notification::{looking_back, signals, words},
    plan::Decision,
    record::{
        Answer,
        event::{Event, Verdict},
    },
    say,
    signal::answer,
    view::{
        home::{self, BadPlaceView, HomeView, QuestionView},
        status::{StatusView, TodayView, WarningView, answer_value, evidence_view},
    },
};

/// Days without an entry after which a level is said to be unknown since then.
const PATIENCE_DAYS: i64 = 3;
/// How far back warnings are listed.
const RECORD_DAYS: i64 = 90;
/// The question about a new normal rests for this long after a no.
const NEW_NORMAL_RESTS_DAYS: i64 = 28;
/// A declined offer is not made again for this long, unless it is looked for.
const DECLINED_DAYS: i64 = 14;

/// A heading and the lines below it, for a terminal.
pub struct Lines {
    /// The heading.
    pub title: String,
    /// The lines.
    pub body: Vec<String>,
}

impl App {
    /// A Day: what was said, its level, the room in the plan.
    ///
    /// # Errors
    /// [`Code::BadValue`](crate::error::Code::BadValue) for a future Day.
    pub fn today(&self, day: Option<Day>, now: &Now) -> Result<(TodayView, Lines)> {
        let facts = self.facts(now)?;
        let day = not_ahead(day.unwrap_or(facts.today), facts.today)?;
        let given = self.store.read(move |connection| check_in::of(connection, day))?;
        let trace = facts.trace_until(day);
        let (level, evidence) = present(&trace, day);
        // A plan is judged by all that is known, also on an earlier Day.
        let plan = facts.has_plans().then(|| RunningPlan::on(&facts, &facts.trace(), day)).flatten();
        let view = TodayView {
            day: day.to_string(),
            readings: readings(&facts, day),
            note: given.and_then(|given| given.note),
            level: level.name().to_owned(),
            room_minutes: plan.as_ref().map(RunningPlan::room_minutes),
        };
        let mut body = said_lines(&facts, day);
        body.extend(view.note.iter().map(|note| format!("  {}", say!("app-home-note", note = note))));
        body.extend(level_lines(level, &evidence, &trace, day));
        body.extend(plan.as_ref().map(RunningPlan::room_sentence));
        if day == facts.today
            && let Some(next) = self.next_reminder(&facts, &trace, now)?
        {
            body.push(say!("app-home-next-reminder-for", at = next.at, day = next.for_day));
        }
        Ok((view, Lines { title: words::long_date(day), body }))
    }

    /// The level, what carries it, the plan, and recent warnings.
    ///
    /// # Errors
    /// When the data cannot be read.
    pub fn status(&self, now: &Now) -> Result<(StatusView, Lines)> {
        let facts = self.facts(now)?;
        let trace = facts.trace();
        let (level, evidence) = present(&trace, facts.today);
        self.keep_if_possible(&facts, level, &evidence, now);
        let plan = RunningPlan::on(&facts, &trace, facts.today);
        let unknown_since = trace.unknown_since(PATIENCE_DAYS);
        let next_reminder = self.next_reminder(&facts, &trace, now)?;
        let mut body = level_lines(level, &evidence, &trace, facts.today);
        body.extend(unknown_since.map(|day| say!("app-home-unknown", day = words::date(day.plus(-1)))));
        body.extend(plan.as_ref().map(|plan| plan.sentence()));
        body.extend(planning::guard(&facts, &trace));
        body.extend(
            warnings(&trace, facts.today)
                .iter()
                .map(|one| say!("app-home-on-the-record", level = &one.level, day = &one.day)),
        );
        body.extend(next_reminder.iter().map(|next| say!("app-home-next-reminder", at = &next.at)));
        let view = StatusView {
            day: facts.today.to_string(),
            level: level.name().to_owned(),
            since: level.since().map(|since| since.to_string()),
            evidence: evidence.iter().map(evidence_view).collect(),
            plan: plan.as_ref().map(RunningPlan::status),
            warnings: warnings(&trace, facts.today),
            next_reminder,
            unknown_since: unknown_since.map(|day| day.to_string()),
        };
        Ok((view, Lines { title: words::level_title(level), body }))
    }

    /// The home screen.
    ///
    /// # Errors
    /// When the data cannot be read.
    pub fn home(&self, now: &Now) -> Result<HomeView> {
        let facts = self.facts(now)?;
        let trace = facts.trace();
        let (level, evidence) = present(&trace, facts.today);
        self.keep_if_possible(&facts, level, &evidence, now);
        let plan = RunningPlan::on(&facts, &trace, facts.today);
        let declined = facts.settings.offer_declined.is_some_and(|day| facts.today.since(day) < DECLINED_DAYS);
        let offer = match &plan {
            Some(plan) => plan.offer(),
            None if declined => None,
            None => planning::start_offer(&facts, &trace, level),
        };
        Ok(HomeView {
            day: facts.today.to_string(),
            day_title: words::long_date(facts.today),
            checked_in: facts.checked_in,
            greeting: greeting(&trace),
            level: home::level(
                level,
                &evidence,
                &trace,
                facts.today,
                trace.unknown_since(PATIENCE_DAYS),
                facts.settings.hides_numbers,
            ),
            question: question(&facts, level, &evidence),
            room: plan.as_ref().map(RunningPlan::room_sentence),
            guard: planning::guard(&facts, &trace)
                .or_else(|| planning::own_words(&facts, &trace))
                .or_else(|| planning::relapse(&facts, &trace)),
            next: next_thing(&facts, plan.is_some()),
            trace: self.trace_of_today(facts.today)?,
            research: self.waiting(now)?,
            offer,
            notice: self.notice(&facts, &trace, now)?,
        })
    }

    /// Keeps the present warning as it is shown. A page that only shows something must not fail because of it.
    fn keep_if_possible(&self, facts: &Facts, level: Level, evidence: &[Evidence], now: &Now) {
        let _ = self.keep_warning(facts, level, evidence, now);
    }

    /// Answers the question whether a long warning is the new normal: yes from a Day on, or no, which rests the question.
    ///
    /// # Errors
    /// When the data cannot be written.
    pub fn answer_new_normal(&self, from: Option<Day>, now: &Now) -> Result<HomeView> {
        match from {
            Some(from) => drop(self.add_event(Event::Change { from }, now)?),
            None => {
                let today = now.day(self.settings()?.rules.rollover);
                self.remember("new_normal_declined", today.to_string(), now)?;
            }
        }
        self.home(now)
    }

    /// Declines the offer to start a plan; it stays away for two weeks.
    ///
    /// # Errors
    /// When the data cannot be written.
    pub fn decline_offer(&self, now: &Now) -> Result<HomeView> {
        let today = now.day(self.settings()?.rules.rollover);
        self.remember("offer_declined", today.to_string(), now)?;
        self.home(now)
    }

    /// The card behind "I'm in a really bad place". Opening it silences every note for two days and rests a running plan for
    /// as long.
    pub fn bad_place(&self, now: &Now) -> BadPlaceView {
        let until = (now.instant + chrono::TimeDelta::hours(48)).timestamp();
        // If the silence or the rest cannot be written, or no plan runs, the card is still shown.
        let _ = self.remember("silent_until", until.to_string(), now);
        if let Ok(settings) = self.settings() {
            let today = now.day(settings.rules.rollover);
            let _ = self.plan_tell(Decision::TimeOff { from: today, to: today.plus(1) }, now);
        }
        let text =
            |key: &str| self.config(Some(key)).ok().and_then(|found| found.into_iter().next()).map(|(_, text)| text);
        bad_place_card(text("people").unwrap_or_default().as_str(), text("help_link"))
    }
}

/// The card for a profile that cannot be read: the words are the same.
pub fn bad_place_without_data() -> BadPlaceView {
    bad_place_card("", None)
}

fn bad_place_card(people: &str, help_link: Option<String>) -> BadPlaceView {
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
    if let Some(warning) = record::unanswered(facts) {
        let title = say!("app-home-past-warning", day = &warning.day_title);
        let verdicts = Verdict::ALL.into_iter().map(record::verdict_view).collect();
        return Some(QuestionView { title, text: looking_back::ask_verdict(), day: warning.day, verdicts });
    }
    let resting = facts.settings.new_normal_declined.is_some_and(|day| facts.today.since(day) < NEW_NORMAL_RESTS_DAYS);
    let from = record::new_normal_since(level, evidence, facts.today).filter(|_| !resting)?;
    Some(QuestionView {
        title: say!("app-home-new-normal"),
        text: looking_back::new_normal(from),
        day: from.to_string(),
        verdicts: Vec::new(),
    })
}

fn readings(facts: &Facts, day: Day) -> BTreeMap<String, serde_json::Value> {
    let mut all = BTreeMap::new();
    for history in &facts.histories {
        let (Some(said), Ok(signal)) = (facts.answer(&history.signal, day), facts.signal(history.signal.as_str()))
        else {
            continue;
        };
        all.insert(signal.id.to_string(), answer_value(&signal, said));
    }
    for signal in &facts.signals {
        // What is worked out, such as the minutes a bedtime was put off.
        let worked_out = || crate::signal::series::series(signal, &facts.histories, day, day).on(day);
        if !all.contains_key(signal.id.as_str())
            && let Some(value) = worked_out()
        {
            all.insert(signal.id.to_string(), answer_value(signal, Answer::Value(value)));
        }
    }
    all
}

fn said_lines(facts: &Facts, day: Day) -> Vec<String> {
    let spoken = facts.histories.iter().filter_map(|history| {
        let signal = facts.signal(history.signal.as_str()).ok()?;
        let text = answer::told(&signal, facts.answer(&history.signal, day)?);
        Some(format!("  {}: {text}", signals::title(&signal)))
    });
    let lines: Vec<String> = spoken.collect();
    if lines.is_empty() { vec![format!("  {}", say!("app-home-nothing-said"))] } else { lines }
}

fn level_lines(level: Level, evidence: &[Evidence], trace: &Trace, day: Day) -> Vec<String> {
    let mut lines = vec![words::level_paragraph(level, evidence, trace.days_to_learn, day)];
    if level.rank() > 0 {
        lines.extend(evidence.iter().map(|one| format!("  {}", words::evidence_sentence(one))));
        lines.extend(words::against_sentence(&against(&trace.lines, day)));
    }
    lines
}

/// The days on which Warning or Overuse was entered, in the last three months.
fn warnings(trace: &Trace, today: Day) -> Vec<WarningView> {
    let entered = trace.days.iter().filter(|day| day.level.rank() >= 2 && day.level.since() == Some(day.day));
    let lately = entered.filter(|day| today.since(day.day) <= RECORD_DAYS);
    lately.map(|day| WarningView { day: day.day.to_string(), level: day.level.name().to_owned() }).collect()
}

/// A word of welcome, where there is something to say.
fn greeting(trace: &Trace) -> String {
    let unknown = trace.unknown_since(PATIENCE_DAYS);
    unknown.map_or_else(String::new, |since| say!("app-home-greeting", day = words::date(since.plus(-1))))
}

fn next_thing(facts: &Facts, plan_running: bool) -> String {
    match (facts.checked_in, plan_running) {
        (false, _) => say!("app-home-next-check-in"),
        (true, true) => say!("app-home-next-room"),
        (true, false) => say!("app-home-next-nothing"),
    }
}
