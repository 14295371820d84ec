//! Plan decisions: what the person decided, on which Day, in the order it was decided.
//!
//! A row holds a word and, as JSON, what belongs to it; minutes are whole minutes, energies half points.

use rusqlite::{Connection, Row, Transaction, params};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::{
    Stamp,
    fields::{Fields, unreadable_rows},
    new_id,
};
use crate::{
    day::Day,
    facts::decisions::{Decided, PlanDecision},
    plan::{Decision, Given, Kind, Start, ladder::FULL_PERCENT},
};

const LIVE: &str = "id, day, decision, detail FROM plan_decision WHERE deleted_at IS NULL";

/// All decisions, in the order they were made.
pub fn all(connection: &Connection) -> rusqlite::Result<Vec<PlanDecision>> {
    let mut statement = connection.prepare_cached(&format!("SELECT {LIVE} ORDER BY recorded_at, rowid"))?;
    statement.query_map([], made)?.collect()
}

/// The errors of the rows that [`all`] could not read.
pub fn unreadable(connection: &Connection) -> rusqlite::Result<Vec<rusqlite::Error>> {
    unreadable_rows(connection, &format!("SELECT {LIVE}"), made)
}

/// Removes decisions about Days after this one: a clock that was ahead has been put right, and what is decided now holds.
pub fn remove_ahead(transaction: &Transaction<'_>, today: Day, stamp: &Stamp) -> rusqlite::Result<()> {
    transaction.execute(
        "UPDATE plan_decision SET deleted_at = ?2, updated_at = ?2, device_id = ?3 WHERE day > ?1 AND deleted_at IS NULL",
        params![today.to_string(), stamp.at, stamp.device],
    )?;
    Ok(())
}

/// Adds a decision.
pub fn add(transaction: &Transaction<'_>, day: Day, what: &Decided, stamp: &Stamp) -> rusqlite::Result<()> {
    transaction.execute(
        "INSERT INTO plan_decision (id, day, decision, detail, recorded_at, offset_minutes, zone, updated_at, device_id)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?5, ?8)",
        params![
            new_id(stamp),
            day.to_string(),
            word(what),
            detail(what)?,
            stamp.at,
            stamp.offset_minutes,
            stamp.zone,
            stamp.device
        ],
    )?;
    Ok(())
}

/// The start of a plan as it is stored.
#[derive(Serialize, Deserialize)]
struct StoredStart {
    kind: String,
    baseline_minutes: u32,
    workdays: u32,
    usual_energy: Option<u32>,
    recent_load_minutes: Option<u32>,
    signs: Option<u32>,
    energy: Option<u32>,
    #[serde(default)]
    sleep_minutes: Option<u32>,
    /// Nothing where the goal is the whole usual week.
    #[serde(default)]
    target_percent: Option<u32>,
}

const STARTED: &str = "started";
const COMPLETED: &str = "completed";

fn word(what: &Decided) -> &'static str {
    match what {
        Decided::Started(_) => STARTED,
        Decided::Completed => COMPLETED,
        Decided::Replaced => Decision::End.name(),
        Decided::Within(decision) => decision.name(),
        Decided::Reviewed(review) => Decision::Review { worse: review.worse }.name(),
    }
}

fn detail(what: &Decided) -> rusqlite::Result<String> {
    match what {
        Decided::Started(start) => super::json(&StoredStart {
            kind: start.kind.name().to_owned(),
            baseline_minutes: start.baseline_minutes,
            workdays: start.workdays,
            usual_energy: start.usual_energy,
            recent_load_minutes: start.recent_load_minutes,
            signs: start.signs,
            energy: start.energy,
            sleep_minutes: start.sleep_minutes,
            target_percent: Some(start.target_percent).filter(|percent| *percent != FULL_PERCENT),
        }),
        Decided::Reviewed(review) => super::json(review),
        Decided::Replaced => super::json(&json!({ "replaced": true })),
        Decided::Completed => super::json(&json!({})),
        Decided::Within(decision) => super::json(&match *decision {
            Decision::Lower { minutes } => json!({ "minutes": minutes }),
            Decision::TimeOff { from, to } => json!({ "from": from.to_string(), "to": to.to_string() }),
            Decision::Deadline { from, days } => json!({ "from": from.to_string(), "days": days }),
            Decision::Target { percent } => json!({ "percent": percent }),
            Decision::Review { worse } => json!({ "worse": worse }),
            _ => json!({}),
        }),
    }
}

fn made(row: &Row<'_>) -> rusqlite::Result<PlanDecision> {
    let fields = Fields::of("plan_decision", row);
    let day = fields.day(1)?;
    let what = match fields.text(2)?.as_str() {
        STARTED => Decided::Started(fields.named(3, |detail| start(detail, day))?),
        COMPLETED => Decided::Completed,
        "review" => Decided::Reviewed(fields.json(3)?),
        word => fields.named(3, |detail| decision(word, detail))?,
    };
    Ok(PlanDecision { id: fields.text(0)?, day, what })
}

fn start(detail: &str, day: Day) -> Option<Start> {
    let stored: StoredStart = serde_json::from_str(detail).ok()?;
    Some(Start {
        day,
        kind: Kind::named(&stored.kind)?,
        baseline_minutes: stored.baseline_minutes,
        workdays: stored.workdays,
        usual_energy: stored.usual_energy,
        recent_load_minutes: stored.recent_load_minutes,
        signs: stored.signs,
        energy: stored.energy,
        sleep_minutes: stored.sleep_minutes,
        target_percent: stored.target_percent.unwrap_or(FULL_PERCENT),
    })
}

fn decision(word: &str, detail: &str) -> Option<Decided> {
    let detail: Value = serde_json::from_str(detail).ok()?;
    if word == Decision::End.name() && detail.get("replaced") == Some(&Value::Bool(true)) {
        return Some(Decided::Replaced);
    }
    let text = |key: &str| detail.get(key)?.as_str();
    let number = |key: &str| u32::try_from(detail.get(key)?.as_u64()?).ok();
    let given = Given {
        minutes: number("minutes"),
        from: text("from"),
        to: text("to"),
        days: number("days"),
        percent: number("percent"),
        worse: detail.get("worse").and_then(Value::as_bool),
    };
    Decision::named(word, &given).ok().map(Decided::Within)
}
