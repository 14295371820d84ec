//! Simulating a plan: a log of decisions and rows as JSON lines in, how the plan stands on each Day out. No store.

use std::path::Path;

use serde::{Deserialize, Serialize};

use crate::{
    day::Day,
    error::{Error, Result, quotable},
    io::read,
    notification::plan as words,
    plan::{
        Amount, Decision, Given, Kind, NotMade, Row, Start, State, fold, fold_accepting,
        ladder::{FULL_PERCENT, LOWEST_PERCENT, USUAL_WEEK_MINUTES},
    },
    say,
};

/// A longer log is most likely a mistyped year.
const LONGEST_DAYS: i64 = 3660;
const MOST_ENERGY: u32 = 10;
const DAY_MINUTES: u32 = 1440;

/// How a plan stands on the morning of a Day, as other programs read it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct SimulatedDay {
    /// The Day, `YYYY-MM-DD`.
    pub day: String,
    /// The plan's status: `active`, `paused` or `ended`.
    pub status: &'static str,
    /// The stage, by its stored word.
    pub stage: &'static str,
    /// Per cent of the usual week.
    pub rung_percent: u32,
    /// The plan's own cap, focused minutes in seven Days.
    pub cap_minutes: u32,
    /// The cap that holds, higher only inside a deadline window.
    pub effective_cap_minutes: u32,
    /// Focused minutes in one Day.
    pub day_ceiling_minutes: u32,
    /// Focused minutes left for the Day.
    pub room_minutes: u32,
    /// Whether a step is offered.
    pub offer: bool,
    /// What happened that morning, by the names of the happenings.
    pub events: Vec<&'static str>,
    /// The same in words with their figures, joined by semicolons.
    pub reason: String,
    /// What was decided and not allowed.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub refused: Vec<RefusedLine>,
}

/// A decision the rules refused.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct RefusedLine {
    /// The decision, by its word in the log.
    #[serde(rename = "do")]
    pub decision: String,
    /// Why the rules refused it.
    pub reason: String,
}

#[derive(Debug, Deserialize)]
struct Line {
    day: String,
    #[serde(rename = "do")]
    decision: Option<String>,
    row: Option<RowLine>,
    // A start's.
    kind: Option<String>,
    #[serde(default)]
    longer: bool,
    baseline_minutes: Option<u32>,
    workdays: Option<u32>,
    usual_energy: Option<u32>,
    recent_load_minutes: Option<u32>,
    signs: Option<u32>,
    energy: Option<u32>,
    target_percent: Option<u32>,
    accept: Option<String>,
    // A decision's.
    minutes: Option<u32>,
    from: Option<String>,
    to: Option<String>,
    days: Option<u32>,
    percent: Option<u32>,
    worse: Option<bool>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct RowLine {
    load_minutes: Option<u32>,
    energy: Option<u32>,
    signs: Option<u32>,
    sleep_minutes: Option<u32>,
}

/// A log that was read.
#[derive(Default)]
struct Log {
    start: Option<Start>,
    accepts: bool,
    rows: Vec<Row>,
    decisions: Vec<(Day, Decision)>,
    /// Decisions that cannot even be made of what was given.
    impossible: Vec<(Day, RefusedLine)>,
    last: Option<Day>,
}

/// How the plan of a log stands on each Day, from its start to the last Day named.
///
/// # Errors
/// [`Code::Unreadable`](crate::error::Code::Unreadable) for a file that cannot be read,
/// [`Code::BadValue`](crate::error::Code::BadValue), with the line, for one that is no such log or whose start cannot be.
pub fn simulate(file: &Path) -> Result<Vec<SimulatedDay>> {
    let text = read::text(file).map_err(|error| {
        let what = say!("file-unreadable", error = error.to_string());
        Error::unreadable(what, file.display(), say!("file-unreadable-next"))
    })?;
    let mut log = Log::default();
    for (at, line) in text.lines().enumerate().filter(|(_, line)| !line.trim().is_empty()) {
        log.take_in(line).map_err(|what| {
            let place = say!("general-line", file = file.display().to_string(), line = at + 1);
            Error::bad_value(what, place, say!("general-mend-line"))
        })?;
    }
    let Some(start) = log.start else {
        return Err(Error::bad_value(say!("plan-log-no-start"), file.display(), say!("plan-log-no-start-next")));
    };
    let as_of = log.last.unwrap_or(start.day).max(start.day);
    if as_of.since(start.day) > LONGEST_DAYS {
        let what = say!("plan-log-long", from = start.day.to_string(), to = as_of.to_string());
        return Err(Error::bad_value(what, file.display(), say!("plan-log-long-next")));
    }
    let fold = if log.accepts { fold_accepting } else { fold };
    let states = fold(&start, &log.rows, &log.decisions, as_of);
    Ok(states.iter().map(|state| simulated_day(state, &log.impossible)).collect())
}

impl Log {
    fn take_in(&mut self, text: &str) -> std::result::Result<(), String> {
        let line: Line =
            serde_json::from_str(text).map_err(|error| say!("plan-log-no-line", error = error.to_string()))?;
        let day = a_day(&line.day)?;
        self.last = self.last.max(Some(day));
        if let Some(row) = &line.row {
            return self.take_row(day, row);
        }
        let decision = line.decision.as_deref().ok_or_else(|| say!("plan-log-nothing"))?;
        match (decision, self.start) {
            ("until", _) => {}
            ("start", None) => {
                self.start = Some(start(day, &line)?);
                self.accepts = line.accept.as_deref() == Some("always");
            }
            ("start", Some(_)) => self.refuse(day, decision, say!("plan-runs")),
            (_, None) => return Err(say!("plan-log-before")),
            (_, Some(start)) if day < start.day => self.refuse(day, decision, say!("plan-log-starts-later")),
            _ => match self::decision(decision, &line)? {
                Ok(made) => self.decisions.push((day, made)),
                Err(missing) => self.refuse(day, decision, missing),
            },
        }
        Ok(())
    }

    fn take_row(&mut self, day: Day, row: &RowLine) -> std::result::Result<(), String> {
        let most = |name: &str, value: Option<u32>, most: u32| match value {
            Some(value) if value > most => Err(say!("plan-log-too-much", name = name, value = value, most = most)),
            value => Ok(value),
        };
        self.rows.retain(|known| known.day != day);
        self.rows.push(Row {
            day,
            load_minutes: most("load_minutes", row.load_minutes, DAY_MINUTES)?,
            energy: most("energy", row.energy, MOST_ENERGY)?,
            signs: row.signs,
            sleep_minutes: most("sleep_minutes", row.sleep_minutes, DAY_MINUTES)?,
        });
        Ok(())
    }

    fn refuse(&mut self, day: Day, decision: &str, reason: String) {
        self.impossible.push((day, RefusedLine { decision: decision.to_owned(), reason }));
    }
}

fn a_day(text: &str) -> std::result::Result<Day, String> {
    Day::typed(text).map_err(|error| error.to_string())
}

fn start(day: Day, line: &Line) -> std::result::Result<Start, String> {
    let name = line.kind.as_deref().ok_or_else(|| say!("plan-log-needs-kind"))?;
    let name = if line.longer && name == "rebuild" { "rebuild_longer" } else { name };
    let kind = Kind::named(name).ok_or_else(|| say!("plan-no-kind", kind = quotable(name)))?;
    let baseline_minutes = line.baseline_minutes.ok_or_else(|| say!("plan-log-needs-baseline"))?;
    if !USUAL_WEEK_MINUTES.contains(&baseline_minutes) {
        return Err(say!("plan-log-baseline", minutes = baseline_minutes));
    }
    let workdays = line.workdays.unwrap_or(5);
    if !(1..=7).contains(&workdays) {
        return Err(say!("plan-log-workdays", workdays = workdays));
    }
    let target_percent = line.target_percent.unwrap_or(FULL_PERCENT);
    if !(LOWEST_PERCENT..=FULL_PERCENT).contains(&target_percent) {
        let (least, most) = (LOWEST_PERCENT, FULL_PERCENT);
        return Err(say!("plan-log-goal", percent = target_percent, least = least, most = most));
    }
    let energy = |energy: Option<u32>| match energy {
        Some(energy) if energy > MOST_ENERGY => {
            Err(say!("plan-log-too-much", name = "energy", value = energy, most = MOST_ENERGY))
        }
        energy => Ok(energy.map(|energy| energy * 2)),
    };
    Ok(Start {
        day,
        kind,
        baseline_minutes,
        workdays,
        usual_energy: energy(line.usual_energy)?,
        recent_load_minutes: line.recent_load_minutes,
        signs: line.signs,
        energy: energy(line.energy)?,
        sleep_minutes: None,
        target_percent,
    })
}

/// The decision of a line; what it lacks, when it cannot be made; an error, when there is no such decision.
fn decision(name: &str, line: &Line) -> std::result::Result<std::result::Result<Decision, String>, String> {
    let given = Given {
        minutes: line.minutes,
        from: line.from.as_deref(),
        to: line.to.as_deref(),
        days: line.days,
        percent: line.percent,
        worse: line.worse,
    };
    match Decision::named(name, &given) {
        Ok(decision) => Ok(Ok(decision)),
        Err(NotMade::Needs(amount)) => Ok(Err(needs(amount))),
        // Read again by the parser whose error is a sentence.
        Err(NotMade::NoDay(text)) => a_day(text).map(|day| Err(day.to_string())),
        Err(NotMade::Unknown) => Err(say!("plan-no-decision", word = quotable(name))),
    }
}

fn needs(amount: Amount) -> String {
    match amount {
        Amount::Minutes => say!("plan-log-needs-minutes"),
        Amount::Span => say!("plan-log-needs-span"),
        Amount::Days => say!("plan-log-needs-days"),
        Amount::Percent => say!("plan-log-needs-percent"),
        Amount::Answer => say!("plan-log-needs-answer"),
    }
}

fn simulated_day(state: &State, impossible: &[(Day, RefusedLine)]) -> SimulatedDay {
    let reasons: Vec<String> = state.events.iter().map(|what| words::happening(*what)).collect();
    let by_rules = state.refused.iter().map(|refused| RefusedLine {
        decision: refused.decision.name().to_owned(),
        reason: words::refusal(refused.why),
    });
    let by_shape = impossible.iter().filter(|(day, _)| *day == state.day).map(|(_, line)| line.clone());
    SimulatedDay {
        day: state.day.to_string(),
        status: state.status.name(),
        stage: state.stage.name(),
        rung_percent: state.rung_percent,
        cap_minutes: state.cap_minutes,
        effective_cap_minutes: state.effective_cap_minutes,
        day_ceiling_minutes: state.day_ceiling_minutes,
        room_minutes: state.room_minutes,
        offer: state.offer,
        events: state.events.iter().map(|what| what.name()).collect(),
        reason: reasons.join("; "),
        refused: by_rules.chain(by_shape).collect(),
    }
}
