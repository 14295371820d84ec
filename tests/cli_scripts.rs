//! What a script, a terminal and a hurried person can rely on: JSON from every command, files that stay, short ids, lines
//! that fit, and nothing that acts on a terminal.

use std::{
    ffi::OsStr,
    fs,
    os::unix::{ffi::OsStrExt, fs::PermissionsExt},
    path::Path,
    process::{Command, Stdio},
};

use serde_json::Value;

use crate::cli::{ok, taper};

/// The JSON a command prints, a value a line.
#[track_caller]
fn json(dir: &Path, arguments: &[&str]) -> Vec<Value> {
    let text = ok(dir, &[arguments, &["--json"]].concat());
    let read = |line: &str| serde_json::from_str(line).unwrap_or_else(|error| panic!("{arguments:?}: {line}: {error}"));
    text.lines().map(read).collect()
}

#[track_caller]
fn id_of(dir: &Path, arguments: &[&str]) -> String {
    json(dir, arguments)[0]["id"].as_str().unwrap().to_owned()
}

#[track_caller]
fn refused(dir: &Path, arguments: &[&str], status: i32, part: &str) {
    let output = taper(dir, arguments);
    let printed = String::from_utf8(output.stderr).unwrap();
    assert_eq!(output.status.code(), Some(status), "{arguments:?}: {printed}");
    assert!(printed.starts_with("taper: ") && printed.contains(part), "{arguments:?}: {printed}");
}

/// Runs a command in a real terminal of so many columns; all that the terminal was sent.
fn in_a_terminal(dir: &Path, columns: u32, arguments: &str) -> String {
    let command = format!("stty cols {columns} rows 50; {} {arguments}", env!("CARGO_BIN_EXE_taper"));
    let mut script = Command::new("script");
    script.args(["--quiet", "--return", "--command", &command, "/dev/null"]).stdin(Stdio::null()).env("HOME", dir);
    script.env("TAPER_DATA_DIR", dir).env("TAPER_NOW", "2026-03-10T09:30:00+01:00").env("TAPER_TZ", "Europe/Berlin");
    let output = script.env_remove("COLUMNS").env("LC_ALL", "C.UTF-8").env("NO_COLOR", "1").output().unwrap();
    String::from_utf8(output.stdout).unwrap().replace("\r\n", "\n")
}

#[test]
fn values_that_cannot_be_are_refused_in_our_own_words_and_wrong_usage_is_told_apart() {
    let dir = tempfile::tempdir().unwrap();
    let dir = dir.path();
    for (arguments, status, part) in [
        (&["check-in", "--day", "2999-01-01", "sleep=7"][..], 1, "2999-01-01"),
        (&["check-in", "--day", "soon", "sleep=7"], 1, "is not a date such as 2026-03-02"),
        (&["log", "list", "--limit", "many"], 1, "“many” is not a number --limit <LIMIT> can take"),
        (&["remind", "preview", "--days", "61"], 1, "is not a number --days <DAYS> can take"),
        (&["open", "kitchen"], 1, "Use one of: check-in, home, trends"),
        (&["plan", "review", "perhaps"], 1, "Use one of: yes, no"),
        (&["replay", "x.csv", "--sensitivity", "keen"], 1, "Use one of: cautious, normal, early"),
        (&["import", "tsv", "x"], 1, "Use one of: csv"),
        (&["log", "list", "--limit"], 1, "--limit <LIMIT> needs a value"),
        (&["status", "--jsn"], 2, "`taper status` does not know “--jsn”. Did you mean --json?"),
        (&["plan", "strat"], 2, "Did you mean"),
        (&["log", "add", "- a list"], 2, "Put `--` before a text that begins with a dash"),
        (&["log", "show"], 2, "Something is missing: <ID>. See `taper log show --help`."),
        (&["focus", "stop", "--all", "--minutes", "5"], 2, "does not go with"),
        (&["log", "show", "\u{1b}[31m", "red"], 2, "does not know “red”"),
        (&["\u{1b}]0;title\u{7}"], 2, r"does not know “\u{1b}]0;title\u{7}”"),
    ] {
        refused(dir, arguments, status, part);
    }
    let mut bytes = Command::new(env!("CARGO_BIN_EXE_taper"));
    bytes.arg(OsStr::from_bytes(b"--\xff")).arg("log").env("TAPER_DATA_DIR", dir);
    let output = bytes.output().unwrap();
    let printed = String::from_utf8(output.stderr).unwrap();
    assert_eq!(output.status.code(), Some(2), "{printed}");
    assert!(printed.starts_with("taper: ") && !printed.contains("panicked"), "{printed}");
    let mut german = Command::new(env!("CARGO_BIN_EXE_taper"));
    german.args(["log", "list", "--limit", "viele"]).env("TAPER_DATA_DIR", dir).env("LC_ALL", "de_DE.UTF-8");
    let printed = String::from_utf8(german.output().unwrap().stderr).unwrap();
    assert_eq!(
        printed.trim_end(),
        "taper: „viele“ ist keine Zahl, die --limit <LIMIT> annimmt. Siehe `taper log list --help`."
    );
}

#[test]
fn every_command_answers_in_json() {
    let dir = tempfile::tempdir().unwrap();
    let dir = dir.path();
    let place = |name: &str| dir.join(name).display().to_string();
    fs::write(dir.join("plot.csv"), "a,b\n").unwrap();
    fs::write(dir.join("days.csv"), "date,sleep\n2026-03-01,7:00\n").unwrap();
    let entry = id_of(dir, &["log", "add", "Seeds differ #seeds", "--attach", &place("plot.csv")]);
    let step = id_of(dir, &["why", "add", "question", "Do seeds matter?"]);
    let idea = id_of(dir, &["idea", "add", "Prune by gradient"]);
    let experiment = id_of(dir, &["log", "add", "Warm-up", "--kind", "experiment"]);
    ok(dir, &["log", "edit", &entry, "Quite another text"]);
    let version = json(dir, &["log", "history", &entry])[0][0].clone();
    assert!(version["at"].as_str().is_some_and(|at| at.starts_with("2026-03-10T")), "{version}");
    let version = version["id"].as_str().unwrap().to_owned();
    json(dir, &["stuck", "on", "The loss diverges"]);
    let spell = json(dir, &["stuck"])[0][0]["id"].as_str().unwrap().to_owned();
    json(dir, &["event", "aside", "2026-03-01"]);
    let event = json(dir, &["event"])[0]["events"][0]["id"].as_str().unwrap().to_owned();
    let undo = json(dir, &["import", "csv", &place("days.csv")])[0]["undo"].as_str().unwrap().to_owned();
    for arguments in [
        &["check-in", "energy=6", "sleep=7:30"][..],
        &["today"],
        &["status"],
        &["trend", "sleep"],
        &["trend", "sleep", "--svg", &place("sleep.svg")],
        &["together"],
        &["plan", "start", "rebuild", "--baseline", "30"],
        &["plan"],
        &["plan", "offer"],
        &["plan", "lower", "8h"],
        &["plan", "too-much"],
        &["plan", "restoring"],
        &["plan", "restoring", "pick", "1"],
        &["plan", "symptoms"],
        &["export", "plan", &place("plan.ics")],
        &["plan", "pause"],
        &["plan", "resume"],
        &["plan", "end"],
        &["plan", "look-back"],
        &["plan", "look-back", "tell", "--signs", "games"],
        &["focus", "start"],
        &["focus", "stop"],
        &["focus"],
        &["remind", "pause", "1h"],
        &["remind", "resume"],
        &["remind", "status"],
        &["remind", "preview"],
        &["event", "remove", &event],
        &["import", "--undo", &undo],
        &["warnings"],
        &["warnings", "what-if"],
        &["signal"],
        &["signal", "add", "Coffee"],
        &["log", "list"],
        &["log", "show", &entry],
        &["log", "search", "seeds"],
        &["log", "attach", &entry, &place("days.csv")],
        &["log", "file", &entry, "plot.csv", &place("out.csv")],
        &["log", "back", &entry, &version],
        &["log", "share", &entry, "--to", &place("page.html")],
        &["log", "revisit"],
        &["log", "remove", &entry],
        &["log", "trash"],
        &["log", "restore", &entry],
        &["log", "remove", &entry],
        &["log", "trash", "--empty"],
        &["why"],
        &["why", "change", &step, "--title", "Do seeds matter at all?"],
        &["why", "today", &step],
        &["why", "picture", &place("why.svg")],
        &["why", "close", &step, "they do"],
        &["why", "reopen", &step],
        &["why", "remove", &step],
        &["idea"],
        &["idea", "park", &idea, "2026-06-01"],
        &["idea", "take", &idea],
        &["idea", "reopen", &idea],
        &["idea", "drop", &idea, "no gain"],
        &["experiment", "close", &experiment, "worked", "a warm-up is enough"],
        &["experiment", "reopen", &experiment],
        &["stuck"],
        &["stuck", "tell", &spell, "--who", "Mara"],
        &["stuck", "question", &spell],
        &["stuck", "over", &spell],
        &["stuck", "remove", &spell],
        &["week"],
        &["week", "tell", "--worn", "2"],
        &["week", "progress"],
        &["week", "note"],
        &["import", "--list"],
        &["export", &place("all.zip")],
        &["doctor"],
        &["config", "list"],
        &["config", "set", "check_in_at", "09:30"],
        &["config", "get", "check_in_at"],
    ] {
        assert!(!json(dir, arguments).is_empty(), "{arguments:?} printed nothing");
    }
}

#[test]
fn ids_may_be_shortened_everywhere_as_far_as_one_is_meant() {
    let dir = tempfile::tempdir().unwrap();
    let dir = dir.path();
    let end = |id: &str| id[id.len() - 6..].to_owned();
    let entry = id_of(dir, &["log", "add", "Seeds differ"]);
    ok(dir, &["log", "edit", &end(&entry), "Quite another text"]);
    let version = json(dir, &["log", "history", &end(&entry)])[0][0]["id"].as_str().unwrap().to_owned();
    ok(dir, &["log", "back", &end(&entry), &end(&version)]);
    assert!(ok(dir, &["log", "show", &end(&entry)]).contains("Seeds differ"));
    let step = id_of(dir, &["why", "add", "question", "Do seeds matter?"]);
    ok(dir, &["why", "today", &end(&step)]);
    json(dir, &["stuck", "on", "The loss diverges"]);
    let spell = json(dir, &["stuck"])[0][0]["id"].as_str().unwrap().to_owned();
    ok(dir, &["stuck", "tell", &end(&spell), "--who", "Mara"]);
    ok(dir, &["event", "episode", "2026-02-02"]);
    let shown = ok(dir, &["event"]);
    let short = shown.split('[').nth(1).and_then(|rest| rest.split(']').next()).unwrap().to_owned();
    assert_eq!(short.len(), 6, "what is shown can be typed: {shown}");
    ok(dir, &["event", "end", &short, "2026-03-01"]);
    ok(dir, &["event", "aside", "2026-03-03"]);
    let same_hour = json(dir, &["event"])[0]["events"][0]["id"].as_str().unwrap()[..6].to_owned();
    refused(dir, &["event", "remove", &same_hour], 1, "More than one entry fits");
    ok(dir, &["event", "remove", &short]);
    refused(dir, &["stuck", "remove", "nonsense"], 1, "nonsense");
}

#[test]
fn a_name_says_what_is_written_and_what_is_there_stays() {
    let dir = tempfile::tempdir().unwrap();
    let dir = dir.path();
    let place = |name: &str| dir.join(name).display().to_string();
    ok(dir, &["check-in", "sleep=7"]);
    fs::write(dir.join("plot.csv"), "a,b\n").unwrap();
    let entry = id_of(dir, &["log", "add", "Seeds", "--attach", &place("plot.csv")]);
    ok(dir, &["plan", "start", "rebuild", "--baseline", "30"]);
    for (arguments, name) in [
        (&["trend", "sleep", "--svg"][..], "sleep.png"),
        (&["trend", "sleep", "--png"], "sleep"),
        (&["why", "picture"], "why.png"),
        (&["week", "note", "--to"], "note.txt"),
        (&["log", "share", &entry, "--to"], "log.pdf"),
        (&["export"], "all.csv"),
        (&["export", "plan"], "plan.txt"),
    ] {
        let file = place(name);
        refused(dir, &[arguments, &[file.as_str()]].concat(), 1, "End it with .");
        assert!(!dir.join(name).exists(), "{name}");
    }
    for (arguments, name) in [
        (&["trend", "sleep", "--svg"][..], "sleep.svg"),
        (&["trend", "sleep", "--png"], "sleep.png"),
        (&["why", "picture"], "why.svg"),
        (&["week", "note", "--to"], "note.md"),
        (&["log", "share", &entry, "--to"], "log.html"),
        (&["log", "file", &entry, "plot.csv"], "out.csv"),
        (&["export", "plan"], "plan.ics"),
    ] {
        fs::write(dir.join(name), "mine").unwrap();
        let file = place(name);
        refused(dir, &[arguments, &[file.as_str()]].concat(), 1, "Choose another name, or add --force to overwrite it");
        assert_eq!(fs::read(dir.join(name)).unwrap(), b"mine", "{name}");
        ok(dir, &[arguments, &[file.as_str(), "--force"]].concat());
        assert_ne!(fs::read(dir.join(name)).unwrap(), b"mine", "{name}");
        let mode = fs::metadata(dir.join(name)).unwrap().permissions().mode();
        assert_eq!(mode & 0o077, 0, "{name} is for its owner alone");
    }
    assert!(fs::read_dir(dir).unwrap().all(|found| found.unwrap().path().extension() != Some(OsStr::new("part"))));
    // Its own calendar is brought up to date without a word, and a folder takes a file up under its own name.
    ok(dir, &["export", "plan", &place("plan.ics")]);
    fs::create_dir(dir.join("folder")).unwrap();
    ok(dir, &["log", "file", &entry, "plot.csv", &place("folder")]);
    assert_eq!(fs::read(dir.join("folder/plot.csv")).unwrap(), b"a,b\n");
    refused(dir, &["log", "share", &entry, "--to", &place("folder")], 1, "--force");
}

#[test]
fn lines_fit_a_real_terminal_by_what_is_seen() {
    let dir = tempfile::tempdir().unwrap();
    let dir = dir.path();
    ok(dir, &["log", "add", "学習率を下げると損失が安定する、ただし種によって結果がかなり変わる"]);
    ok(dir, &["log", "add", "a note whose first line is quite a bit longer than a narrow terminal can show at once"]);
    let columns = |line: &str| unicode_width::UnicodeWidthStr::width(line);
    for arguments in ["status", "log list", "log show nothing-there"] {
        let shown = in_a_terminal(dir, 40, arguments);
        assert!(shown.lines().count() > 2, "{arguments}: {shown}");
        let longest = shown.lines().map(columns).max().unwrap();
        assert!((25..=40).contains(&longest), "{arguments}: {longest} columns\n{shown}");
    }
    let piped = ok(dir, &["status"]);
    assert!(piped.lines().any(|line| line.len() > 80), "what is read by a program is not wrapped: {piped}");
}

#[test]
fn nothing_from_any_source_acts_on_a_terminal() {
    let dir = tempfile::tempdir().unwrap();
    let dir = dir.path();
    let evil = "\u{1b}]0;owned\u{7}\u{1b}[31m\u{9b}2J\u{7f}";
    let named = dir.join(format!("plot{evil}.csv"));
    fs::write(&named, "a\u{1b}[2Jb").unwrap();
    fs::write(dir.join("plain.csv"), "a\u{1b}[2Jb").unwrap();
    let entry = id_of(
        dir,
        &["log", "add", &format!("Seeds{evil} differ\n\nmore{evil}"), "--attach", &named.display().to_string()],
    );
    ok(dir, &["log", "attach", &entry, &dir.join("plain.csv").display().to_string()]);
    ok(dir, &["stuck", "on", &format!("loss{evil}")]);
    ok(dir, &["week", "tell", "--did", &format!("did{evil}")]);
    for (arguments, status) in [
        (&["log", "show", &entry][..], 0),
        (&["log", "show", &entry, "--json"], 0),
        (&["log", "list"], 0),
        (&["log", "search", "Seeds"], 0),
        (&["stuck"], 0),
        (&["week"], 0),
        (&["log", "search", &format!("tg:{evil}")], 0),
        (&["log", "show", evil], 1),
        (&["why", "today", evil], 1),
        (&["import", "csv", evil], 3),
        (&["check-in", &format!("sleep={evil}")], 1),
        (&["config", "get", evil], 1),
        (&["plan", evil], 2),
    ] {
        let output = taper(dir, arguments);
        assert_eq!(output.status.code(), Some(status), "{arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
        for stream in [output.stdout, output.stderr] {
            let text = String::from_utf8(stream).unwrap();
            assert!(!text.contains(|c: char| c.is_control() && !"\n\t".contains(c)), "{arguments:?}: {text:?}");
        }
    }
    let shown = in_a_terminal(dir, 80, &format!("log file {entry} plain.csv -"));
    assert!(shown.contains("could act on the terminal") && !shown.contains('\u{1b}'), "{shown:?}");
}
