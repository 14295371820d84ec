//! `taper plan simulate`: a log in, each Day's state out; the worked example to the minute, and every rule about pauses,
//! deadlines and cards as a story.

use std::{fs, path::Path};

use serde_json::{Value, json};
use taper::day::Day;

use crate::cli::{ok, taper};

const START: &str = r#"{"day":"2026-03-02","do":"start","kind":"rebuild","baseline_minutes":1800,"workdays":5,
    "usual_energy":7,"recent_load_minutes":3400,"signs":2,"energy":4}"#;

fn day(text: &str) -> Day {
    Day::parse(text).unwrap()
}

/// The content of a log, a value a Day.
#[track_caller]
fn simulated(dir: &Path, lines: &[String]) -> Vec<Value> {
    let file = dir.join("log.jsonl");
    fs::write(&file, lines.join("\n")).unwrap();
    let text = ok(dir, &["plan", "simulate", file.to_str().unwrap()]);
    text.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
}

fn start() -> String {
    START.replace('\n', "")
}

fn row(day: Day, load: u32, energy: u32, signs: u32) -> String {
    json!({ "day": day.to_string(), "row": { "load_minutes": load, "energy": energy, "signs": signs } }).to_string()
}

fn does(day: &str, decision: &str) -> String {
    json!({ "day": day, "do": decision }).to_string()
}

fn on<'a>(days: &'a [Value], day: &str) -> &'a Value {
    days.iter().find(|line| line["day"] == day).unwrap_or_else(|| panic!("no line for {day}"))
}

fn happened(line: &Value, what: &str) -> bool {
    line["events"].as_array().unwrap().iter().any(|event| event == what)
}

/// Somebody who takes every step, works a fifth of the cap on workdays, and whose mornings are given by `energy`. Rows
/// are written for the cap of each Day, so the log is grown day by day.
fn lived(
    dir: &Path,
    until: &str,
    decided: &[String],
    load: impl Fn(Day, u32) -> u32,
    energy: impl Fn(Day) -> u32,
) -> Vec<Value> {
    let mut lines = vec![start().replace("\"energy\":4}", "\"energy\":4,\"accept\":\"always\"}")];
    lines.extend(decided.iter().cloned());
    for today in day("2026-03-02").to(day(until)) {
        let until_today = json!({ "do": "until", "day": today.to_string() }).to_string();
        let sofar: Vec<String> =
            lines.iter().filter(|line| line_day(line) <= today).cloned().chain([until_today]).collect();
        let state = simulated(dir, &sofar).pop().unwrap();
        let cap = state["effective_cap_minutes"].as_u64().unwrap() as u32;
        let minutes = if today.weekday() < 5 { load(today, cap / 5) } else { 0 };
        let signs = if today < day("2026-03-13") { 2 } else { 1 };
        lines.push(row(today, minutes, energy(today), signs));
    }
    simulated(dir, &lines)
}

fn line_day(line: &str) -> Day {
    let value: Value = serde_json::from_str(line).unwrap();
    day(value["day"].as_str().unwrap())
}

#[test]
fn the_worked_example_with_its_bumps_to_the_minute() {
    let dir = tempfile::tempdir().unwrap();
    let decided = [
        json!({ "day": "2026-03-29", "do": "deadline", "from": "2026-03-30", "days": 2 }).to_string(),
        json!({ "day": "2026-04-16", "do": "time_off", "from": "2026-04-17", "to": "2026-04-26" }).to_string(),
    ];
    let load = |today: Day, usual: u32| match today.to_string().as_str() {
        "2026-03-10" => 420,
        _ if (day("2026-04-17")..=day("2026-04-26")).contains(&today) => 0,
        _ => usual,
    };
    let energy = |today: Day| match today.to_string().as_str() {
        "2026-03-10" | "2026-03-11" => 2,
        _ if today < day("2026-03-17") => 4,
        _ if today < day("2026-04-27") => 5,
        _ => 6,
    };
    let days = lived(dir.path(), "2026-06-16", &decided, load, energy);
    for (date, percent, cap, effective, ceiling, event) in [
        ("2026-03-02", 50, 900, 900, 270, "started"),
        ("2026-03-06", 60, 1080, 1080, 315, "took_step"),
        ("2026-03-11", 60, 1080, 1080, 315, "blip"),
        ("2026-03-12", 50, 900, 900, 270, "flare"),
        ("2026-03-16", 60, 1080, 1080, 315, "took_step"),
        ("2026-03-23", 70, 1260, 1260, 360, "took_step"),
        ("2026-03-30", 70, 1260, 1800, 360, "deadline"),
        ("2026-04-01", 60, 1080, 1080, 315, "payback"),
        ("2026-04-08", 70, 1260, 1260, 360, "took_step"),
        ("2026-04-15", 80, 1440, 1440, 360, "took_step"),
        ("2026-04-17", 80, 1440, 1440, 360, "paused"),
        ("2026-04-27", 70, 1260, 1260, 360, "resumed"),
        ("2026-05-04", 80, 1440, 1440, 360, "took_step"),
        ("2026-05-11", 90, 1620, 1620, 360, "took_step"),
        ("2026-05-18", 100, 1800, 1800, 360, "took_step"),
        ("2026-06-15", 100, 1800, 1800, 360, "completed"),
    ] {
        let line = on(&days, date);
        assert!(happened(line, event), "{date}: {event} is not in {line}");
        let found = ["rung_percent", "cap_minutes", "effective_cap_minutes", "day_ceiling_minutes"]
            .map(|key| line[key].as_u64().unwrap());
        assert_eq!(found, [percent, cap, effective, ceiling], "{date}: {line}");
        assert!(!line["reason"].as_str().unwrap().is_empty());
    }
    assert_eq!(on(&days, "2026-04-20")["status"], "paused");
    assert_eq!(
        (&on(&days, "2026-06-16")["status"], &on(&days, "2026-06-16")["cap_minutes"]),
        (&json!("ended"), &json!(1800))
    );
}

#[test]
fn without_bumps_it_is_at_thirty_hours_on_3_april_and_complete_on_1_may() {
    let dir = tempfile::tempdir().unwrap();
    let days =
        lived(dir.path(), "2026-05-02", &[], |_, usual| usual, |today| if today < day("2026-03-17") { 4 } else { 5 });
    let full = days.iter().find(|line| line["cap_minutes"] == 1800).unwrap();
    assert_eq!(full["day"], "2026-04-03");
    assert!(happened(on(&days, "2026-05-01"), "completed"));
}

#[test]
fn a_short_time_off_keeps_the_rung_a_long_one_goes_down_two() {
    let dir = tempfile::tempdir().unwrap();
    // Up to 90 per cent on 27 March; away from 30 March on.
    let back = |last: &str, on_day: &str| {
        let decided = [json!({ "day": "2026-03-30", "do": "time_off", "from": "2026-03-30", "to": last }).to_string()];
        let days = lived(dir.path(), on_day, &decided, |_, usual| usual, |_| 5);
        let line = on(&days, on_day).clone();
        (line["status"].clone(), line["rung_percent"].as_u64().unwrap(), line["offer"].as_bool().unwrap())
    };
    assert_eq!(back("2026-04-03", "2026-04-04"), (json!("active"), 90, false), "five days");
    assert_eq!(back("2026-04-08", "2026-04-09"), (json!("active"), 80, false), "ten days");
    assert_eq!(back("2026-04-20", "2026-04-21"), (json!("active"), 70, false), "three weeks");
}

#[test]
fn three_weeks_without_news_pause_and_the_first_answer_resumes_lower() {
    let dir = tempfile::tempdir().unwrap();
    let mut lines = vec![start().replace("\"energy\":4}", "\"energy\":4,\"accept\":\"always\"}")];
    lines.extend((0..12).map(|after| row(day("2026-03-02").plus(after), 150, 5, 1)));
    lines.push(row(day("2026-04-10"), 100, 5, 1));
    lines.push(does("2026-04-12", "until"));
    let days = simulated(dir.path(), &lines);
    let mentioned: Vec<&str> =
        days.iter().filter(|line| happened(line, "quiet")).map(|line| line["day"].as_str().unwrap()).collect();
    assert_eq!(mentioned, ["2026-03-17", "2026-03-21", "2026-03-28"], "a word after 3, 7 and 14 days");
    assert!(happened(on(&days, "2026-04-04"), "paused"), "after three weeks");
    assert_eq!(on(&days, "2026-04-03")["cap_minutes"], on(&days, "2026-04-10")["cap_minutes"]);
    let back = on(&days, "2026-04-11");
    assert!(
        happened(back, "resumed") && back["cap_minutes"].as_u64() < on(&days, "2026-04-10")["cap_minutes"].as_u64(),
        "{back}"
    );
}

#[test]
fn what_the_rules_refuse_is_reported_and_changes_nothing() {
    let dir = tempfile::tempdir().unwrap();
    let refusal_of = |decision: Value| {
        let quiet = simulated(dir.path(), &[start(), does("2026-03-10", "until")]);
        let mut line = decision.clone();
        line["day"] = json!("2026-03-04");
        let days = simulated(dir.path(), &[start(), line.to_string(), does("2026-03-10", "until")]);
        let refused = on(&days, "2026-03-04")["refused"].clone();
        assert_eq!(refused[0]["do"], decision["do"], "{decision} was not refused");
        let without: Vec<Value> = days
            .into_iter()
            .map(|mut line| {
                line.as_object_mut().unwrap().remove("refused");
                line
            })
            .collect();
        assert_eq!(without, quiet, "{decision} changed something");
        refused[0]["reason"].as_str().unwrap().to_owned()
    };
    for (decision, reason) in [
        (json!({ "do": "take_step" }), "no step is offered"),
        (json!({ "do": "stay" }), "no step is offered"),
        (json!({ "do": "keep_cap" }), "no step back"),
        (json!({ "do": "resume" }), "not paused"),
        (json!({ "do": "card_read" }), "nothing to read"),
        (json!({ "do": "lower", "minutes": 2000 }), "at or below"),
        (json!({ "do": "lower" }), "needs its minutes"),
        (json!({ "do": "deadline", "from": "2026-03-05", "days": 3 }), "first stage"),
        (json!({ "do": "deadline", "from": "2026-03-05", "days": 8 }), "one to seven"),
        (json!({ "do": "deadline", "from": "2026-03-01", "days": 2 }), "begins today"),
        (json!({ "do": "time_off", "from": "2026-03-09", "to": "2026-03-05" }), "ends before it starts"),
        (json!({ "do": "target", "percent": 120 }), "only be lowered"),
        (json!({ "do": "start", "kind": "rebuild", "baseline_minutes": 1800 }), "already running"),
    ] {
        let reported = refusal_of(decision.clone());
        assert!(reported.contains(reason), "{decision}: {reported}");
    }
}

#[test]
fn a_log_that_is_none_is_refused_with_its_line() {
    let dir = tempfile::tempdir().unwrap();
    let broken = |text: &str| {
        let file = dir.path().join("broken.jsonl");
        fs::write(&file, text).unwrap();
        let output = taper(dir.path(), &["plan", "simulate", file.to_str().unwrap()]);
        assert_eq!(output.status.code(), Some(1), "{text}");
        assert!(output.stdout.is_empty());
        String::from_utf8(output.stderr).unwrap()
    };
    assert!(broken("").contains("No line starts a plan"));
    assert!(broken(&format!("{}\nnonsense", start())).contains("line 2"));
    assert!(broken(&start().replace("1800", "0")).contains("between 1 and 90 hours"));
    assert!(broken(&start().replace("1800", "6000")).contains("between 1 and 90 hours"));
    assert!(broken(&start().replace("2026-03-02", "2026-02-30")).contains("not a date"));
    let row = r#"{"day":"2026-03-03","row":{"load_minutes":99999}}"#;
    assert!(broken(&format!("{}\n{row}", start())).contains("more than 1440"));
    assert!(broken(&format!("{}\n{}", start(), does("2026-03-03", "dance"))).contains("not a decision"));
}

#[test]
fn a_lower_goal_ends_the_ladder_there() {
    let dir = tempfile::tempdir().unwrap();
    let decided = [json!({ "day": "2026-03-10", "do": "target", "percent": 80 }).to_string()];
    let days = lived(dir.path(), "2026-05-10", &decided, |_, usual| usual, |_| 5);
    let top = days.iter().map(|line| line["cap_minutes"].as_u64().unwrap()).max();
    assert_eq!(top, Some(1440));
    assert!(days.iter().any(|line| happened(line, "completed")), "and it is completed there");
}

#[test]
fn two_reviews_that_say_worse_keep_the_plan_steady() {
    let dir = tempfile::tempdir().unwrap();
    let decided =
        ["2026-03-23", "2026-04-13"].map(|day| json!({ "day": day, "do": "review", "worse": true }).to_string());
    let days = lived(dir.path(), "2026-05-10", &decided, |_, usual| usual, |_| 5);
    let steady = on(&days, "2026-04-13");
    assert!(happened(steady, "keep_steady") && happened(steady, "card"), "{steady}");
    let after = days.iter().skip_while(|line| line["day"] != "2026-04-13");
    assert!(after.clone().all(|line| line["offer"] == false && line["cap_minutes"] == steady["cap_minutes"]));
}

#[test]
fn very_low_energy_and_no_better_energy_bring_a_card() {
    let dir = tempfile::tempdir().unwrap();
    let low =
        lived(dir.path(), "2026-03-12", &[], |_, usual| usual, |today| if today < day("2026-03-05") { 4 } else { 1 });
    assert!(low.iter().any(|line| happened(line, "card")), "0 or 1 three times");
    let same = lived(dir.path(), "2026-04-06", &[], |_, usual| usual, |_| 4);
    assert!(happened(on(&same, "2026-03-30"), "card"), "no better after four weeks");
    assert!(same.iter().all(|line| line["day"].as_str() < Some("2026-03-30") || line["offer"] == false));
}
