//! The command line as other programs use it.

use std::{
    fs,
    io::Write,
    path::Path,
    process::{Command, Output, Stdio},
};

use serde_json::Value;
use tempfile::TempDir;

/// `taper` with a data directory of its own and a fixed present.
pub fn taper(dir: &Path, arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_taper"));
    command.args(arguments).env_clear().env("TAPER_DATA_DIR", dir).env("TAPER_NOW", "2026-03-10T09:30:00+01:00");
    command.env("TAPER_TZ", "Europe/Berlin").env("HOME", dir);
    command.output().unwrap()
}

#[track_caller]
pub fn ok(dir: &Path, arguments: &[&str]) -> String {
    let output = taper(dir, arguments);
    assert!(output.status.success(), "taper {arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap()
}

#[track_caller]
fn json(dir: &Path, arguments: &[&str]) -> Value {
    let text = ok(dir, &[arguments, &["--json"]].concat());
    serde_json::from_str(&text).unwrap_or_else(|error| panic!("{text:?} is not JSON: {error}"))
}

fn empty() -> TempDir {
    tempfile::tempdir().unwrap()
}

#[test]
fn a_check_in_is_there_again_and_can_be_corrected_and_cleared() {
    let dir = empty();
    let dir = dir.path();
    ok(dir, &["check-in", "sleep=7.5h", "snacks=2", "focus=off", "energy=skip", "--note", "slept in"]);
    let today = json(dir, &["today"]);
    assert_eq!(today["day"], "2026-03-10");
    assert_eq!(today["readings"], serde_json::json!({ "energy": "skip", "focus": "off", "sleep": 450, "snacks": 2 }));
    assert_eq!((today["note"].as_str(), &today["room_minutes"]), (Some("slept in"), &Value::Null));
    ok(dir, &["check-in", "snacks=", "sleep=6:45"]);
    let today = json(dir, &["today"]);
    assert_eq!(today["readings"], serde_json::json!({ "energy": "skip", "focus": "off", "sleep": 405 }));
    assert_eq!(today["note"], "slept in", "a correction keeps the note");
}

#[test]
fn quiet_is_quiet_after_a_change_and_answers_a_question() {
    let dir = empty();
    let dir = dir.path();
    let file = dir.join("days.csv");
    fs::write(&file, "date,sleep\n2026-03-01,7:30\n").unwrap();
    let export = dir.join("export");
    for arguments in [
        &["check-in", "sleep=7", "energy=5"][..],
        &["event", "aside", "2026-03-05"],
        &["signal", "add", "Tea", "--kind", "count"],
        &["signal", "archive", "tea"],
        &["config", "set", "theme", "dark"],
        &["focus", "start"],
        &["focus", "stop"],
        &["import", "csv", file.to_str().unwrap()],
        &["export", export.to_str().unwrap()],
        &["plan", "start", "rebuild", "--baseline", "30", "--workdays", "5"],
        &["plan", "pause"],
        &["remind", "pause", "1h"],
    ] {
        let output = taper(dir, &[&["--quiet"], arguments].concat());
        let printed = [output.stdout, output.stderr].map(|bytes| String::from_utf8(bytes).unwrap());
        assert_eq!((output.status.code(), printed), (Some(0), [String::new(), String::new()]), "{arguments:?}");
    }
    for arguments in [&["today"][..], &["status"], &["plan"], &["signal", "list"], &["config", "get", "theme"]] {
        assert!(!ok(dir, &[&["--quiet"], arguments].concat()).is_empty(), "{arguments:?} was asked for");
    }
}

#[test]
fn what_is_asked_for_as_json_is_json() {
    let dir = empty();
    let dir = dir.path();
    ok(dir, &["check-in", "sleep=7", "energy=5"]);
    for arguments in [
        &["today"][..],
        &["trend", "sleep"],
        &["plan", "offer"],
        &["focus", "status"],
        &["remind", "preview"],
        &["event", "list"],
        &["warnings"],
        &["signal", "list"],
        &["log", "list"],
        &["log", "trash"],
        &["why"],
        &["idea"],
        &["stuck"],
        &["week"],
        &["week", "progress"],
        &["week", "note"],
        &["import", "--list"],
        &["doctor"],
        &["config", "list"],
        &["together"],
    ] {
        // A stream is one value a line.
        for line in ok(dir, &[arguments, &["--json"]].concat()).lines() {
            serde_json::from_str::<Value>(line).unwrap_or_else(|error| panic!("{arguments:?}: {line}: {error}"));
        }
    }
}

#[test]
fn status_has_every_promised_key() {
    let dir = empty();
    let status = json(dir.path(), &["status"]);
    for key in ["day", "level", "since", "evidence", "plan", "next_reminder", "unknown_since"] {
        assert!(status.get(key).is_some(), "{key} is missing from {status}");
    }
    assert_eq!(status["level"], "learning");
    assert_eq!(status["next_reminder"]["at"], "2026-03-10T09:30:00+01:00", "it is past nine and nothing was said yet");
}

#[test]
fn the_demo_year_is_marked_stands_apart_and_goes_away() {
    let dir = empty();
    let dir = dir.path();
    ok(dir, &["demo"]);
    let status = json(dir, &["status"]);
    assert_eq!(status["level"], "warning", "the demo has something to show");
    assert!(status["evidence"][0]["sentence"].as_str().unwrap().contains("usually"));
    let trend = ok(dir, &["trend", "sleep"]);
    assert!(trend.contains('░') && trend.contains('●'), "{trend}");
    ok(dir, &["demo", "--remove"]);
    assert!(!dir.join("taper.db").exists());
    ok(dir, &["check-in", "energy=5"]);
    let refused = taper(dir, &["demo"]);
    assert_eq!(refused.status.code(), Some(1), "never over real data");
    assert_eq!(taper(dir, &["demo", "--remove"]).status.code(), Some(1), "and real data is not removed");
}

#[test]
fn a_trend_is_written_as_svg_and_png() {
    let dir = empty();
    let dir = dir.path();
    ok(dir, &["demo"]);
    let (svg, png) = (dir.join("a.svg"), dir.join("a.png"));
    ok(dir, &["trend", "sleep", "--from", "2026-01-01", "--svg", svg.to_str().unwrap()]);
    assert!(std::fs::read_to_string(&svg).unwrap().contains("class=\"band\""));
    ok(dir, &["trend", "sleep", "--png", png.to_str().unwrap()]);
    assert!(std::fs::read(&png).unwrap().starts_with(b"\x89PNG"));
}

#[test]
fn a_plan_is_started_shown_and_ended() {
    let dir = empty();
    let dir = dir.path();
    assert_eq!(json(dir, &["plan", "show"])["plan"], Value::Null);
    ok(dir, &["plan", "start", "ease-off", "--baseline", "30"]);
    let plan = json(dir, &["plan", "show"]);
    assert_eq!((plan["plan"]["kind"].as_str(), plan["plan"]["cap_minutes"].as_u64()), (Some("ease_off"), Some(1170)));
    assert_eq!(json(dir, &["status"])["plan"]["stage"], "Easing off");
    assert!(ok(dir, &["plan"]).contains("19 h 30"));
    ok(dir, &["plan", "end"]);
    assert_eq!(json(dir, &["plan"])["plan"], Value::Null);
}

#[test]
fn an_export_holds_everything_and_is_no_formula() {
    let dir = empty();
    let dir = dir.path();
    ok(dir, &["check-in", "energy=5", "--note", "=1+1"]);
    let folder = dir.join("out");
    let rows = json(dir, &["export", folder.to_str().unwrap(), "--csv"]);
    assert_eq!((rows["rows"]["readings.csv"].as_u64(), rows["rows"]["check_ins.csv"].as_u64()), (Some(1), Some(1)));
    let notes = std::fs::read_to_string(folder.join("check_ins.csv")).unwrap();
    assert!(notes.contains("'=1+1"), "a spreadsheet would run it: {notes}");
    let zip = dir.join("out.zip");
    ok(dir, &["export", zip.to_str().unwrap()]);
    assert!(std::fs::read(zip).unwrap().starts_with(b"PK"));
    assert!(ok(dir, &["import", "--list"]).contains("csv"));
    let formats = json(dir, &["import", "--list"]);
    let listed: Vec<&str> = taper::io::import::ALL.iter().map(|importer| importer.name()).collect();
    assert!(listed.starts_with(&["csv", "taper"]), "{listed:?}");
    assert_eq!(formats["formats"], serde_json::json!(listed));
    assert!(formats["titles"]["taper"].as_str().is_some_and(|title| title.contains("export")));
}

#[test]
fn an_import_is_taken_back_by_what_it_printed() {
    let dir = empty();
    let dir = dir.path();
    let table = dir.join("table.csv");
    std::fs::write(&table, "date,Schlaf,Energy %\n2026-03-09,7:30,85\n").unwrap();
    let table = table.to_str().unwrap();
    let handle = json(dir, &["import", "csv", table, "--map", "Energy %=new"])["undo"].as_str().unwrap().to_owned();
    assert_eq!(json(dir, &["today", "--day", "2026-03-09"])["readings"]["sleep"], 450);
    assert_eq!(ok(dir, &["import", "--undo", &handle]), "Undone: 2 answers are back to what they were.\n");
    assert_eq!(json(dir, &["today", "--day", "2026-03-09"])["readings"], serde_json::json!({}));
    assert!(!ok(dir, &["signal", "list"]).contains("Energy %"));
    assert!(ok(dir, &["import", "csv", table, "--map", "Energy %=new"]).starts_with("Took 2 values"));
}

#[test]
fn settings_are_read_and_changed() {
    let dir = empty();
    let dir = dir.path();
    assert_eq!(ok(dir, &["config", "get", "check_in_at"]), "check_in_at=09:00\n");
    ok(dir, &["config", "set", "check_in_at", "10:15"]);
    assert_eq!(json(dir, &["config", "list"])["check_in_at"], "10:15");
    assert_eq!(json(dir, &["status"])["next_reminder"]["at"], "2026-03-10T10:15:00+01:00");
}

#[test]
fn an_encrypted_profile_opens_with_a_descriptor() {
    let dir = empty();
    let dir = dir.path();
    ok(dir, &["check-in", "energy=5"]);
    let with_passphrase = |passphrase: &str, rest: &str| {
        let script = format!("exec \"$0\" --passphrase-fd 3 {rest} 3<<END\n{passphrase}\nEND");
        let mut command = Command::new("/bin/sh");
        command.args(["-c", &script, env!("CARGO_BIN_EXE_taper")]).env("LC_ALL", "C").env("TAPER_DATA_DIR", dir);
        command.env("TAPER_NOW", "2026-03-10T09:30:00+01:00").output().unwrap()
    };
    assert!(with_passphrase("one two", "passphrase set").status.success());
    let locked = taper(dir, &["today"]);
    assert_eq!(locked.status.code(), Some(3));
    assert!(String::from_utf8_lossy(&locked.stderr).contains("encrypted"));
    let wrong = with_passphrase("one", "today");
    assert_eq!(wrong.status.code(), Some(3));
    assert!(String::from_utf8_lossy(&wrong.stderr).contains("passphrase"));
    assert!(String::from_utf8_lossy(&with_passphrase("one two", "today").stdout).contains("Energy: 5"));
}

#[test]
fn doctor_lists_paths_and_counts_and_never_what_was_recorded() {
    let dir = empty();
    let dir = dir.path();
    ok(dir, &["check-in", "energy=5", "--note", "a private note"]);
    let text = ok(dir, &["doctor"]);
    assert!(text.contains("Not encrypted") && text.contains("mode 600"), "{text}");
    assert!(!text.contains("private note"));
}

#[test]
fn everything_works_while_the_kernel_refuses_the_network() {
    let dir = empty();
    let checks = json(dir.path(), &["doctor", "--prove"]);
    let checks = checks.as_array().unwrap();
    assert_eq!(checks.len(), 8);
    for check in checks {
        assert!(check["fine"] == true, "{check}");
    }
    assert_eq!(fs::read_dir(dir.path()).unwrap().count(), 0, "the person's own data is not touched");
}

#[test]
fn no_core_dump_is_written_and_a_passphrase_stands_in_no_message() {
    let dir = empty();
    ok(dir.path(), &["check-in", "energy=5"]);
    // A program that waits for its passphrase, as it is while it holds one.
    let mut command = Command::new("/bin/sh");
    command.args(["-c", "exec \"$0\" --passphrase-fd 3 passphrase set 3<&0", env!("CARGO_BIN_EXE_taper")]);
    command.env("LC_ALL", "C").env("TAPER_DATA_DIR", dir.path()).stdin(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().unwrap();
    let limits = format!("/proc/{}/limits", child.id());
    let core = |text: &str| {
        text.lines().any(|line| line.starts_with("Max core file size") && line.split_whitespace().nth(4) == Some("0"))
    };
    let until = std::time::Instant::now() + std::time::Duration::from_secs(20);
    while !fs::read_to_string(&limits).is_ok_and(|text| core(&text)) {
        assert!(std::time::Instant::now() < until, "the limit was never set");
    }
    child.stdin.take().unwrap().write_all(b"otters at dawn\n").unwrap();
    assert!(child.wait_with_output().unwrap().status.success());
    for verb in ["set", "change", "remove", "recover"] {
        let script =
            format!("exec \"$0\" --passphrase-fd 3 passphrase {verb} 3<<END\nwombats at noon\nand badgers\nEND");
        let mut command = Command::new("/bin/sh");
        command.args(["-c", &script, env!("CARGO_BIN_EXE_taper")]).env("LC_ALL", "C").env("TAPER_DATA_DIR", dir.path());
        let refused = command.output().unwrap();
        let said = String::from_utf8_lossy(&refused.stderr);
        assert!(!refused.status.success() && !said.contains("wombat") && !said.contains("badger"), "{said}");
    }
}

#[test]
fn a_closed_pipe_ends_quietly() {
    let dir = empty();
    ok(dir.path(), &["demo"]);
    let script = "\"$0\" trend sleep --from 2025-06-01 | head -1";
    let mut command = Command::new("/bin/sh");
    command.args(["-c", script, env!("CARGO_BIN_EXE_taper")]).env("LC_ALL", "C").env("TAPER_DATA_DIR", dir.path());
    let output = command.env("TAPER_NOW", "2026-03-10T09:30:00+01:00").output().unwrap();
    assert!(output.stderr.is_empty(), "{}", String::from_utf8_lossy(&output.stderr));
}
