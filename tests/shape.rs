//! The shape of the core: each step uses only the steps before it, nothing of the flow touches the world, and each kind of
//! code has one place.

use std::{fs, path::Path};

const FLOW: [&str; 15] = [
    "day",
    "zone",
    "error",
    "record",
    "signal",
    "baseline",
    "evidence",
    "level",
    "plan",
    "words",
    "reminder",
    "notification",
    "facts",
    "view",
    "io",
];

fn sources(path: &Path, found: &mut Vec<(String, String)>) {
    if path.is_dir() {
        fs::read_dir(path).unwrap().for_each(|entry| sources(&entry.unwrap().path(), found));
    } else if path.extension().is_some_and(|end| end == "rs") {
        found.push((path.display().to_string(), fs::read_to_string(path).unwrap()));
    }
}

/// The files of a step, which is a folder or a single file.
fn files_of(step: &str) -> Vec<(String, String)> {
    let core = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let place = [core.join(step), core.join(format!("{step}.rs"))].into_iter().find(|path| path.exists());
    let mut files = Vec::new();
    sources(&place.expect("the step is there"), &mut files);
    files
}

/// The modules a file names with `crate::`, also in a list between braces; `say!` is how `words` is used.
fn used(text: &str) -> Vec<String> {
    let code = code(text.split("#[cfg(test)]").next().unwrap_or(text));
    let mut names = Vec::new();
    for rest in code.split("crate::").skip(1) {
        match rest.strip_prefix('{') {
            Some(list) => names.extend(listed(list)),
            None => names.push(first_word(rest)),
        }
    }
    names.iter().map(|name| if name == "say" { "words".to_owned() } else { name.clone() }).collect()
}

/// The first word of each item of a list of imports, whatever further lists stand inside of them.
fn listed(list: &str) -> Vec<String> {
    let (mut depth, mut names, mut start) = (0, Vec::new(), 0);
    for (at, letter) in list.char_indices() {
        match letter {
            '{' => depth += 1,
            '}' if depth == 0 => {
                names.push(first_word(&list[start..at]));
                break;
            }
            '}' => depth -= 1,
            ',' if depth == 0 => {
                names.push(first_word(&list[start..at]));
                start = at + 1;
            }
            _ => {}
        }
    }
    names.retain(|name| !name.is_empty());
    names
}

fn first_word(text: &str) -> String {
    text.trim_start().chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect()
}

#[test]
fn imports_are_seen_however_they_are_written() {
    let text = "use crate::{day::{Day, Now}, io::store, say};\nlet x = crate::level::Level::Steady; // crate::app";
    assert_eq!(used(text), ["day", "io", "words", "level"]);
}

/// The steps before `words`: they know no language, so what they find, and why they refuse, is data.
#[test]
fn the_steps_from_record_to_plan_compose_no_sentence() {
    for step in FLOW.iter().take_while(|step| **step != "words") {
        for (file, text) in files_of(step) {
            let code = code(text.split("#[cfg(test)]").next().unwrap_or(&text));
            for word in ["say!", "words::", "fluent"] {
                assert!(!code.contains(word), "{file} names {word}: a sentence is made in notification");
            }
        }
    }
}

#[test]
fn every_step_uses_only_the_steps_before_it() {
    // `day` and `zone` name each other: a Now has a zone. `io` may name everything, and nothing names `io` or `app`.
    for (place, step) in FLOW.iter().enumerate().filter(|(_, step)| !["io", "zone", "day"].contains(step)) {
        for (file, text) in files_of(step) {
            for name in used(&text) {
                let later = FLOW.iter().position(|other| *other == name).is_some_and(|other| other > place);
                assert!(!later && name != "app", "{file} uses {name}, which comes after {step}");
            }
        }
    }
}

/// The words a file uses outside of its comments, so that prose may name what code may not.
fn code(text: &str) -> String {
    text.lines().map(|line| line.split("//").next().unwrap_or("")).collect::<Vec<_>>().join("\n")
}

#[test]
fn sql_is_written_in_the_store_alone() {
    let core = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut files = Vec::new();
    sources(&core, &mut files);
    let store = core.join("io/store").display().to_string();
    for (file, text) in files.iter().filter(|(file, _)| !file.starts_with(&store)) {
        let code = code(text.split("#[cfg(test)]").next().unwrap_or(text));
        for word in ["rusqlite", "SELECT ", "INSERT INTO", "UPDATE ", "DELETE FROM"] {
            assert!(!code.contains(word), "{file} names {word}, which belongs to io/store");
        }
    }
}

#[test]
fn the_app_asks_no_statistics_itself() {
    let mut files = Vec::new();
    sources(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src/app"), &mut files);
    for (file, text) in files {
        for step in ["baseline", "evidence"] {
            assert!(
                !used(&text).iter().any(|name| name == step),
                "{file} uses {step}: a rule belongs to facts, a screen to view"
            );
        }
    }
}

#[test]
fn every_screen_is_built_where_its_data_is_declared() {
    let views = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/view");
    for screen in ["home", "trends", "plan", "warnings", "settings", "log", "ideas", "why", "week", "check_in"] {
        let text = fs::read_to_string(views.join(format!("{screen}.rs"))).unwrap();
        assert!(text.contains("View {") && text.contains("pub fn build("), "view/{screen}.rs declares and builds it");
    }
}

#[test]
fn no_error_of_the_database_is_dropped() {
    let mut files = Vec::new();
    sources(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src/io/store"), &mut files);
    for (file, text) in files {
        let code = code(text.split("#[cfg(test)]").next().unwrap_or(&text));
        for word in ["rows.flatten()", ".flatten().flatten()", "filter_map(Result::ok)", "unwrap_or_default()?"] {
            assert!(!code.contains(word), "{file} drops what it cannot read ({word})");
        }
    }
}

#[test]
fn only_the_clock_reads_the_clock() {
    let core = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut files = Vec::new();
    sources(&core, &mut files);
    for (file, text) in files.iter().filter(|(file, _)| !file.ends_with("io/clock.rs")) {
        for call in ["Utc::now", "Local::now", "SystemTime::now", "Zoned::now", "now_v7"] {
            assert!(!text.contains(call), "{file} reads the clock");
        }
    }
}

#[test]
fn the_core_depends_on_no_web_view_and_on_nothing_that_talks_to_the_network() {
    let manifest = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("Cargo.toml")).unwrap();
    for crate_name in ["tauri", "wry", "reqwest", "hyper", "rustls", "curl"] {
        assert!(!manifest.contains(crate_name), "the core depends on {crate_name}");
    }
}
