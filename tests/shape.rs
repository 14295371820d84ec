//! The shape of the core: each step of the flow uses only the steps before it, and nothing of it touches the world.

use std::{fs, path::Path};

const FLOW: [&str; 14] = [
    "day",
    "words",
    "zone",
    "error",
    "record",
    "signal",
    "baseline",
    "evidence",
    "level",
    "plan",
    "reminder",
    "notification",
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

/// The modules a file names with `crate::`; `say!` is how `words` is used.
fn used(text: &str) -> impl Iterator<Item = &str> {
    let code = text.split("#[cfg(test)]").next().unwrap_or(text);
    code.split("crate::")
        .skip(1)
        .map(|rest| rest.split(|c: char| !c.is_alphanumeric() && c != '_').next().unwrap_or(""))
        .map(|name| if name == "say" { "words" } else { name })
}

#[test]
fn every_step_uses_only_the_steps_before_it() {
    let core = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    // `day` and `zone` name each other: a Now hangs in a zone. `io` may name everything, and nothing names `io` or `app`.
    for (place, step) in FLOW.iter().enumerate().filter(|(_, step)| !["io", "zone", "day", "words"].contains(step)) {
        let mut files = Vec::new();
        let place_of = [core.join(step), core.join(format!("{step}.rs"))].into_iter().find(|path| path.exists());
        sources(&place_of.expect("the step is there"), &mut files);
        for (file, text) in files {
            for name in used(&text) {
                let later = FLOW.iter().position(|other| *other == name).is_none_or(|other| other > place);
                assert!(!later || name.is_empty(), "{file} uses {name}, which comes after {step}");
            }
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
