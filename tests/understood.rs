//! What is typed is taken as it was meant, or asked about; what was understood is always shown.

use std::path::Path;

use serde_json::{Value, json};

use crate::cli::{ok, taper};

#[track_caller]
fn readings(dir: &Path) -> Value {
    let today: Value = serde_json::from_str(&ok(dir, &["today", "--json"])).unwrap();
    today["readings"].clone()
}

/// What a refused command printed.
#[track_caller]
fn refused(dir: &Path, arguments: &[&str]) -> String {
    let output = taper(dir, arguments);
    assert_eq!(output.status.code(), Some(1), "taper {arguments:?}");
    String::from_utf8(output.stderr).unwrap()
}

#[test]
fn a_number_without_a_unit_is_read_only_where_one_unit_makes_sense() {
    let dir = tempfile::tempdir().unwrap();
    let dir = dir.path();
    let printed = refused(dir, &["check-in", "sleep=7", "focus=5", "games=2"]);
    assert!(printed.contains("\"5\" can mean two things (for focused work). Write 5h or 5m."), "{printed}");
    assert_eq!(readings(dir), json!({}), "a refused check-in keeps nothing");
    let printed = ok(dir, &["check-in", "sleep=7", "focus=5h", "games=30"]);
    assert_eq!(printed, "Saved for today: sleep 7 h, focused work 5 h, games 30 min.\n");
    assert_eq!(readings(dir), json!({ "sleep": 420, "focus": 300, "games": 30 }));
    let saved: Value = serde_json::from_str(&ok(dir, &["check-in", "sleep=450", "--json"])).unwrap();
    assert_eq!(saved["readings"], json!({ "sleep": 450 }));
    assert_eq!(ok(dir, &["check-in", "sleep=7:30"]), "Nothing changed for today.\n");
}

#[test]
fn thousands_are_never_a_fraction() {
    let dir = tempfile::tempdir().unwrap();
    let dir = dir.path();
    ok(dir, &["signal", "add", "Steps", "--kind", "number", "--low", "0", "--high", "100000"]);
    assert!(refused(dir, &["check-in", "snacks=1,000"]).contains("a whole number from 0 to 99"));
    assert!(refused(dir, &["check-in", "steps=11,532"]).contains("Write 11532 or 11.532"));
    ok(dir, &["check-in", "steps=11532"]);
    assert_eq!(readings(dir), json!({ "steps": 11532 }));
}

#[test]
fn on_a_clock_of_twelve_hours_a_time_without_its_half_is_asked_and_hints_follow() {
    let dir = tempfile::tempdir().unwrap();
    let dir = dir.path();
    ok(dir, &["config", "set", "clock", "12"]);
    assert!(refused(dir, &["check-in", "bedtime=11:40"]).contains("Write 11:40 pm or 11:40 am"));
    assert!(refused(dir, &["check-in", "bedtime=late"]).contains("a time such as 11:40 pm"));
    assert!(refused(dir, &["config", "set", "quiet_from", "8:30"]).contains("Write 8:30 pm or 8:30 am"));
    assert!(refused(dir, &["config", "set", "quiet_from", "evening"]).contains("a time such as 9:00 am"));
    ok(dir, &["config", "set", "quiet_from", "8:30 pm"]);
    assert!(ok(dir, &["config", "get", "quiet_from"]).contains("20:30"), "stored and printed for programs as ever");
    let printed = ok(dir, &["check-in", "bedtime=11:40 pm", "intended_bedtime=23:00"]);
    assert_eq!(printed, "Saved for today: bedtime 11:40 pm, planned bedtime 11:00 pm.\n");
    assert_eq!(readings(dir)["bedtime"], "23:40");
}

#[test]
fn a_cap_of_a_week_is_asked_where_it_may_be_hours() {
    let dir = tempfile::tempdir().unwrap();
    assert!(refused(dir.path(), &["plan", "lower", "20"]).contains("Write 20h or 20m"));
}
