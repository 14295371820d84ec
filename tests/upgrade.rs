//! Data written by earlier versions still opens, and data that is not ours is left alone.

use std::{fs, path::Path};

use taper::{app::App, error::Code};

use crate::world::{at, world};

/// A profile written by the first schema: one check-in of two answers, with one correction.
fn first_schema() -> std::path::PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/fixtures/store/schema_1.db")
}

#[test]
fn a_profile_of_the_first_schema_opens_with_all_it_holds() {
    let world = world("2026-03-02");
    fs::copy(first_schema(), world.dir().join("taper.db")).unwrap();
    let now = at(world.first, "12:00");
    let app = App::open(world.dir(), None, &now).unwrap();
    let (today, _) = app.today(None, &now).unwrap();
    assert_eq!((today.readings["sleep"].as_i64(), today.readings["energy"].as_i64()), (Some(450), Some(6)));
    assert_eq!(today.note.as_deref(), Some("from the first schema"));
    let folder = world.dir().join("export");
    app.export(&folder).unwrap();
    let history = fs::read_to_string(folder.join("readings.csv")).unwrap();
    assert_eq!(history.lines().count(), 1 + 3, "the corrected answer is still there:\n{history}");
}

/// A profile written by the second schema: three check-ins, an illness, a plan.
#[test]
fn a_profile_of_the_second_schema_opens_with_its_plan_and_what_was_told() {
    let world = world("2026-03-02");
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/fixtures/store/schema_2.db");
    fs::copy(file, world.dir().join("taper.db")).unwrap();
    let now = at(world.day(2), "12:00");
    let app = App::open(world.dir(), None, &now).unwrap();
    assert!(app.plan_status(&now).unwrap().is_some_and(|plan| plan.cap_minutes == 540));
    assert_eq!(app.record(&now).unwrap().events.len(), 1);
}

/// A profile written by the fourth schema: two check-ins, a plan with a restoring thing, a signal that came with a file.
#[test]
fn a_profile_of_the_fourth_schema_opens_with_its_own_signal() {
    let world = world("2026-03-02");
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/fixtures/store/schema_4.db");
    fs::copy(file, world.dir().join("taper.db")).unwrap();
    let now = at(world.day(1), "12:00");
    let app = App::open(world.dir(), None, &now).unwrap();
    assert_eq!(app.today(Some(world.first), &now).unwrap().0.readings["tea"].as_i64(), Some(3));
    assert!(app.plan(&now).unwrap().restoring.iter().any(|thing| thing.words == "Piano"));
}

/// A profile written by the fifth schema: two check-ins and an own signal that rests; the log begins after it.
#[test]
fn a_profile_of_the_fifth_schema_opens_and_gains_a_log() {
    let world = world("2026-03-02");
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/fixtures/store/schema_5.db");
    fs::copy(file, world.dir().join("taper.db")).unwrap();
    let now = at(world.day(1), "12:00");
    let app = App::open(world.dir(), None, &now).unwrap();
    assert_eq!(app.today(Some(world.first), &now).unwrap().0.note.as_deref(), Some("from the fifth schema"));
    assert!(app.log("", &now).unwrap().entries.is_empty());
}

#[test]
fn another_programs_file_is_refused_and_untouched() {
    for content in [&b"not a database at all, just some text that is long enough"[..], b"x"] {
        let world = world("2026-03-02");
        let path = world.dir().join("taper.db");
        fs::write(&path, content).unwrap();
        let error = App::open(world.dir(), None, &at(world.first, "12:00")).err().expect("refused");
        assert!(matches!(error.code, Code::NotOurs | Code::Locked), "{error}");
        assert_eq!(fs::read(&path).unwrap(), content);
    }
}

#[test]
fn exports_of_the_same_data_are_the_same_bytes() {
    let world = world("2026-03-02").says("sleep", "7:30 7:00 6:30").says("snacks", "1 _ 2");
    let app = world.lived();
    let export = |name: &str| {
        let folder = world.dir().join(name);
        let written = app.export(&folder).unwrap();
        written.iter().map(|(file, _)| fs::read(folder.join(file)).unwrap()).collect::<Vec<_>>()
    };
    assert_eq!(export("one"), export("two"));
    let zipped = |name: &str| {
        let file = world.dir().join(name);
        app.export(&file).unwrap();
        fs::read(file).unwrap()
    };
    assert_eq!(zipped("one.zip"), zipped("two.zip"));
    assert!(zipped("one.zip").starts_with(b"PK"));
}
