//! Signals that drift together are noticed before output drops; single bad days are not.

use crate::{
    cli::ok,
    world::{World, at, world},
};

/// Six calm weeks, then the given weeks.
fn after_calm(sleep: &str, snacks: &str, games: &str, energy: &str) -> World {
    world("2026-01-05")
        .answers("sleep", &format!("(7:30 7:00 8:00 7:15 7:45 7:30 7:00)x6 {sleep}"))
        .answers("snacks", &format!("(1 0 2 1 1 0 2)x6 {snacks}"))
        .answers("games", &format!("(30 15 45 30 0 60 30)x6 {games}"))
        .answers("energy", &format!("(6 7 6 7 5 6 7)x6 {energy}"))
}

#[test]
fn four_signals_drifting_together_are_a_watch_and_then_a_warning() {
    let world = after_calm("(6:30 6:15 6:45)x6", "(3 2 3)x6", "(90 75 120)x6", "(5 4 5)x6");
    let levels = world.levels();
    assert_eq!(&levels[..14], "LLLLLLLLLLLLLL", "two weeks of listening");
    assert!(levels[14..42].chars().all(|level| level == 'S'), "calm weeks stay calm: {levels}");
    let watch = levels.find('w').unwrap_or(levels.len());
    let warning = levels.find('W').unwrap_or_else(|| panic!("never warned: {levels}"));
    assert!(watch <= warning && warning < 42 + 14, "noticed within two weeks: {levels}");
}

#[test]
fn a_warning_says_which_signals_since_when_and_how_far() {
    let world = after_calm("(6:30 6:15 6:45)x6", "(3 2 3)x6", "(90 75 120)x6", "(5 4 5)x6");
    let (status, _) = world.lived().status(&at(world.last(), "10:00")).unwrap();
    assert_eq!(status.level, "warning");
    let snacks = status.evidence.iter().find(|one| one.signal == "snacks").expect("snacks carry it");
    assert!(snacks.usual < 1.5 && snacks.now > 2.0, "{snacks:?}");
    assert!(snacks.deviation > 0.5 && snacks.sentence.contains("usually 1"), "{snacks:?}");
    assert_eq!(status.warnings.len(), 1, "one shift, one warning");
}

#[test]
fn a_single_terrible_day_changes_nothing() {
    let levels = after_calm("3:00 7:30 7:00 7:30", "6 1 0 1", "300 30 15 30", "1 6 7 6").levels();
    assert!(levels[14..].chars().all(|level| level == 'S'), "{levels}");
}

#[test]
fn doing_better_than_usual_is_no_evidence() {
    let levels = after_calm("(8:30 8:45)x10", "0x20", "0x20", "(8 9)x10").levels();
    assert!(levels[14..].chars().all(|level| level == 'S'), "{levels}");
}

#[test]
fn overuse_needs_output_to_drop_after_a_warning() {
    let drift = || after_calm("(6:30 6:15 6:45)x10", "(3 2 3)x10", "(90 75 120)x10", "(5 4 5)x10");
    let without = drift().levels();
    assert!(!without.contains('O'), "without output a warning is the highest: {without}");
    let with = drift().answers("output", "(3 2 3 3 2 3 2)x6 (3 2 3)x4 (1 0 1)x6").levels();
    assert!(with.contains('O'), "{with}");
    let only_output = after_calm("(7:30 7:00 8:00)x10", "(1 0 2)x10", "(30 15 45)x10", "(6 7 6)x10");
    let only_output = only_output.answers("output", "(3 2 3 3 2 3 2)x6 (1 0 1)x10").levels();
    assert!(!only_output.contains(['W', 'O']), "a drop of output alone is no early warning: {only_output}");
}

/// Six calm weeks and a little over three of a weak drift, up to the tenth of March.
fn weak_drift() -> World {
    world("2026-01-04")
        .answers("sleep", "(7:30 7:00 8:00 7:15 7:45 7:30 7:00)x6 (7:00 6:45 7:15)x8")
        .answers("snacks", "(1 0 2 1 1 0 2)x6 (2 1 2)x8")
        .answers("games", "(30 15 45 30 0 60 30)x6 (60 45 60)x8")
        .answers("energy", "(6 7 6 7 5 6 7)x6 (6 5 6)x8")
}

#[test]
fn the_sensitivity_a_person_chose_decides_how_early_they_are_warned() {
    let world = weak_drift();
    let app = world.lived();
    let now = at(world.last(), "09:30");
    let warned = |sensitivity: &str| {
        app.configure(&[("sensitivity".into(), sensitivity.into())], &now).unwrap();
        let days = app.facts(&now).unwrap().trace().days;
        days.iter().position(|day| day.level.is_warning()).expect("such a drift is noticed by all of them")
    };
    let (cautious, normal, early) = (warned("cautious"), warned("normal"), warned("early"));
    assert!(early < normal && normal < cautious, "day {early}, {normal}, {cautious}");
}

#[test]
fn the_same_days_are_a_warning_or_a_watch_by_the_sensitivity_set_on_the_command_line() {
    let world = weak_drift();
    drop(world.lived());
    for (sensitivity, level) in [("cautious", "watch"), ("normal", "warning"), ("early", "warning")] {
        ok(world.dir(), &["config", "set", "sensitivity", sensitivity]);
        let status: serde_json::Value = serde_json::from_str(&ok(world.dir(), &["status", "--json"])).unwrap();
        assert_eq!(
            (status["day"].as_str(), status["level"].as_str()),
            (Some("2026-03-10"), Some(level)),
            "{sensitivity}"
        );
        let record: serde_json::Value =
            serde_json::from_str(&ok(world.dir(), &["warnings", "what-if", "--json"])).unwrap();
        let chosen = record["sensitivities"].as_array().unwrap().iter().find(|one| one["chosen"] == true).unwrap();
        assert_eq!(chosen["name"], sensitivity);
    }
}
