//! Every mistake on the command line: a clear sentence, the right exit status, and nothing changed.

use std::{fs, os::unix::fs::PermissionsExt, path::Path};

use crate::cli::{ok, taper};

/// Runs a command that is refused; the status and what it printed.
#[track_caller]
fn refused(dir: &Path, arguments: &[&str]) -> (i32, String) {
    let output = taper(dir, arguments);
    let printed = String::from_utf8(output.stderr).unwrap();
    assert!(!output.status.success(), "taper {arguments:?} was accepted");
    assert!(!printed.contains("panicked"), "{printed}");
    (output.status.code().unwrap(), printed)
}

#[test]
fn slips_in_a_check_in() {
    let dir = tempfile::tempdir().unwrap();
    let dir = dir.path();
    for (arguments, status, part) in [
        (&["check-in", "slep=7:30"][..], 1, "Unknown signal \"slep\""),
        (&["check-in", "energy=11"], 1, "a whole number from 0 to 10"),
        (&["check-in", "energy=-1"], 1, "energy"),
        (&["check-in", "sleep=25:00"], 1, "for sleep"),
        (&["check-in", "sleep=7:60"], 1, "for sleep"),
        (&["check-in", "bedtime=24:10"], 1, "a time such as 23:40"),
        (&["check-in", "sleep"], 1, "is not SIGNAL=VALUE"),
        (&["check-in", "sleep=7:30", "sleep=8:00"], 1, "given twice"),
        (&["check-in", "--day", "2026-02-30", "sleep=7:30"], 1, "is not a date"),
        (&["check-in", "--day", "2026-03-11", "sleep=7:30"], 1, "is in the future"),
        (&["check-in"], 2, "There is nothing to save"),
        (&["today", "--day", "2026-03-11"], 1, "is in the future"),
        (&["trend", "slep"], 1, "Unknown signal"),
        (&["trend", "sleep"], 1, "Nothing was recorded"),
        (&["trend", "sleep", "--from", "2026-03-05", "--to", "2026-03-01"], 1, "comes before the first day"),
        (&["config", "set", "check_in_at", "25:00"], 1, "a time such as 09:00"),
        (&["config", "set", "nonsense", "1"], 1, "is not a setting"),
        (&["plan", "take"], 1, "No plan is running"),
        (&["plan", "start", "holiday"], 1, "not a kind of plan"),
        (&["plan", "start", "rebuild"], 1, "Your usual week is not known"),
        (&["week", "note", "--without", "typo"], 1, "Use one of: done, learned, stuck, why, questions"),
        (&["open"], 3, "no screen to open a window on"),
        (&["nonsense"], 2, "nonsense"),
    ] {
        let (code, printed) = refused(dir, arguments);
        assert_eq!(code, status, "{arguments:?}: {printed}");
        assert!(printed.contains(part), "{arguments:?}: {printed}");
    }
    assert!(ok(dir, &["today"]).contains("No answers for this day"), "something was kept all the same");
}

#[test]
fn a_clock_or_zone_that_is_none() {
    let dir = tempfile::tempdir().unwrap();
    for (name, value) in [("TAPER_NOW", "yesterday"), ("TAPER_TZ", "Mars/Olympus")] {
        let mut command = std::process::Command::new(env!("CARGO_BIN_EXE_taper"));
        let output = command.args(["today"]).env("TAPER_DATA_DIR", dir.path()).env(name, value).output().unwrap();
        assert_eq!(output.status.code(), Some(1));
        assert!(String::from_utf8_lossy(&output.stderr).contains(name));
    }
}

#[test]
fn files_that_are_no_tables() {
    let dir = tempfile::tempdir().unwrap();
    let dir = dir.path();
    let write = |name: &str, content: &[u8]| {
        fs::write(dir.join(name), content).unwrap();
        dir.join(name).display().to_string()
    };
    let no_date = write("no_date.csv", b"when,sleep\n2026-03-01,7:00\n");
    let binary = write("binary.csv", &[0xff, 0xfe, 0x00, 0x80, b'\n', 0xff]);
    let bad_rows = write("bad.csv", b"date,sleep\n2026-03-99,7:00\n2026-03-01,abc\n");
    for (file, part) in [(&no_date, "line 1"), (&binary, "line 1"), (&bad_rows, "line 2, column date")] {
        let (code, printed) = refused(dir, &["import", "csv", file]);
        assert_eq!(code, 1, "{printed}");
        assert!(printed.contains(part), "{file}: {printed}");
    }
    let (code, printed) = refused(dir, &["import", "csv", "/nonexistent/file.csv"]);
    assert_eq!(code, 3, "{printed}");
    let (code, printed) = refused(dir, &["replay", &no_date]);
    assert!(code == 1 && printed.contains("`date`"), "{printed}");
    let (code, _) = refused(dir, &["replay", "/nonexistent/file.csv"]);
    assert_eq!(code, 3);
    let fine = write("fine.csv", b"date,sleep\n2026-03-01,7:00\n");
    let (code, printed) = refused(dir, &["replay", &fine, "--signals", &fine]);
    assert!(code == 1 && printed.contains("JSON"), "{printed}");
}

#[test]
fn a_data_file_that_is_not_ours() {
    let dir = tempfile::tempdir().unwrap();
    fs::write(dir.path().join("taper.db"), "some text that happens to be called taper.db").unwrap();
    let (code, printed) = refused(dir.path(), &["today"]);
    assert_eq!(code, 3, "{printed}");
    assert!(printed.contains("not a Taper file"), "{printed}");
    assert_eq!(taper(dir.path(), &["doctor"]).status.code(), Some(3));
}

#[test]
fn a_data_directory_that_cannot_be_written() {
    let dir = tempfile::tempdir().unwrap();
    // A file where the folder would be stops even the superuser.
    let blocked = dir.path().join("file");
    fs::write(&blocked, "").unwrap();
    let (code, printed) = refused(&blocked.join("data"), &["check-in", "energy=5"]);
    assert_eq!(code, 3, "{printed}");
    assert!(printed.contains("--data-dir"), "it says what to do next: {printed}");

    let read_only = dir.path().join("read_only");
    fs::create_dir(&read_only).unwrap();
    fs::set_permissions(&read_only, fs::Permissions::from_mode(0o500)).unwrap();
    if fs::write(read_only.join("probe"), "").is_ok() {
        return; // The superuser may write anywhere.
    }
    let (code, printed) = refused(&read_only, &["check-in", "energy=5"]);
    assert_eq!(code, 3, "{printed}");
}

#[test]
fn a_result_that_cannot_be_written_is_an_error_and_a_closed_pipe_is_none() {
    use std::process::{Command, Stdio};
    let dir = tempfile::tempdir().unwrap();
    let run = |stdout: Stdio| {
        let mut command = Command::new(env!("CARGO_BIN_EXE_taper"));
        command.args(["--data-dir", dir.path().to_str().unwrap(), "signal", "list"]).stdout(stdout).output().unwrap()
    };
    let full = fs::OpenOptions::new().write(true).open("/dev/full").unwrap();
    let output = run(full.into());
    assert_eq!(output.status.code(), Some(3));
    assert!(String::from_utf8(output.stderr).unwrap().contains("could not be written"));
    let (reader, writer) = std::io::pipe().unwrap();
    drop(reader);
    assert!(run(writer.into()).status.success());
}
