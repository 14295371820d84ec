//! Bringing a daily table in: what fits is taken once, what does not is named, what was said stands.

use std::{fs, path::PathBuf};

use proptest::prelude::*;
use taper::{
    app::Entry,
    day::Day,
    error::Code,
    io::{
        import::csv::{self, Mapping},
        replay::replay,
    },
    level::Sensitivity,
    signal::{answer, catalog},
};

use crate::world::{World, at, world};

fn file(world: &World, text: &str) -> PathBuf {
    let path = world.dir().join("table.csv");
    fs::write(&path, text).unwrap();
    path
}

fn map(pairs: &[&str]) -> Vec<Mapping> {
    pairs.iter().map(|pair| Mapping::parse(pair).unwrap()).collect()
}

#[test]
fn a_table_is_taken_once() {
    let world = world("2026-03-02");
    let (app, now) = (world.lived(), at(world.day(30), "12:00"));
    let path = file(&world, "date,sleep,snacks,mood\n2026-03-02,7:30,2,3\n2026-03-03,,1,\n2026-03-04,6.5h,0,4.5\n");
    let first = app.import_csv(&path, &[], None, false, &now).unwrap();
    assert_eq!((first.taken, first.there_already, first.errors.len()), (7, 0, 0));
    let again = app.import_csv(&path, &[], None, false, &now).unwrap();
    assert_eq!((again.taken, again.there_already), (0, 7));
    let readings = app.today(Some(world.first), &now).unwrap().0.readings;
    assert_eq!((readings["sleep"].as_i64(), readings["mood"].as_i64()), (Some(450), Some(3)));
    assert_eq!(app.today(Some(world.day(1)), &now).unwrap().0.readings.len(), 1, "an empty cell is no zero");
}

#[test]
fn bad_cells_are_named_and_the_rest_is_taken() {
    let world = world("2026-03-02");
    let (app, now) = (world.lived(), at(world.day(30), "12:00"));
    let table = "date,sleep,snacks\n2026-03-02,7:30,2\n2025-13-02,7:00,1\n2026-03-04,seven,1\n2026-03-05,7:00\n\
                 2026-03-02,6:00,3\n2027-01-01,7:00,1\n";
    let found = app.import_csv(&file(&world, table), &[], None, false, &now).unwrap();
    assert_eq!(found.taken, 3);
    let errors: Vec<String> = found.errors.iter().map(ToString::to_string).collect();
    assert_eq!(errors[0], "line 3, column date: \"2025-13-02\" is not a day such as 2026-03-02");
    assert!(errors[1].starts_with("line 4, column sleep: \"seven\" is not a value"), "{}", errors[1]);
    assert_eq!(errors[2], "line 5: 2 cells, where the header names 3");
    assert_eq!(errors[3], "line 6, column date: 2026-03-02 is there already");
    assert!(errors[4].contains("still ahead"));
}

#[test]
fn what_the_person_said_is_never_overruled() {
    let world = world("2026-03-02");
    let (app, now) = (world.lived(), at(world.first, "09:00"));
    app.check_in(None, &[Entry::parse("sleep=5:00").unwrap()], None, &now).unwrap();
    let path = file(&world, "date,sleep\n2026-03-01,7:00\n2026-03-02,8:00\n");
    let found = app.import_csv(&path, &[], None, false, &now).unwrap();
    assert_eq!((found.taken, found.kept_yours), (1, 1));
    assert_eq!(app.today(None, &now).unwrap().0.readings["sleep"], 300);
}

#[test]
fn hours_are_read_as_hours() {
    let world = world("2026-03-02");
    let (app, now) = (world.lived(), at(world.day(30), "12:00"));
    let path = file(&world, "date,sleep_h,night,work\n2026-03-02,7.5,8,6\n2026-03-03,6,7.25,5\n");
    let found = app.import_csv(&path, &map(&["sleep_h=sleep", "work=focus:h"]), None, false, &now).unwrap();
    assert!(found.remarks.iter().any(|remark| remark.contains("sleep_h was read as hours")), "it is said aloud");
    let readings = app.today(Some(world.first), &now).unwrap().0.readings;
    assert_eq!((readings["sleep"].as_i64(), readings["focus"].as_i64()), (Some(450), Some(360)));
    assert_eq!(readings["night"].as_i64(), Some(8), "a column without a match is a signal of one's own");
}

#[test]
fn what_is_no_table_changes_nothing() {
    let world = world("2026-03-02");
    let (app, now) = (world.lived(), at(world.first, "09:00"));
    let refused = |text: &str, mappings: &[&str]| {
        let error = app.import_csv(&file(&world, text), &map(mappings), None, false, &now).unwrap_err();
        (error.code, error.to_string())
    };
    assert!(refused("day,sleep\n2026-03-01,7:00\n", &[]).1.contains("no column `date`"));
    assert!(refused("date,sleep\n2026-03-01,\n", &[]).1.contains("nothing usable"));
    assert!(refused("date,a\n2026-03-01,1\n", &["b=sleep"]).1.contains("no column \"b\""));
    assert!(refused("date,a\n2026-03-01,1\n", &["a=slep"]).1.contains("unknown signal"));
    assert!(refused("date,a,b\n2026-03-01,1,2\n", &["a=snacks", "b=snacks"]).1.contains("two columns"));
    assert_eq!(refused("", &[]).0, Code::BadValue);
    let missing = app.import_csv(&world.dir().join("nothing.csv"), &[], None, false, &now).unwrap_err();
    assert_eq!(missing.code, Code::Unreadable);
    assert!(app.today(None, &now).unwrap().0.readings.is_empty());
}

#[test]
fn a_trial_run_says_what_would_be_taken_and_takes_nothing() {
    let world = world("2026-03-02");
    let (app, now) = (world.lived(), at(world.first, "09:00"));
    let path = file(&world, "date,sleep\n2026-03-02,8:00\n");
    assert_eq!(app.import_csv(&path, &[], None, true, &now).unwrap().taken, 1);
    assert!(app.today(None, &now).unwrap().0.readings.is_empty());
}

/// Bytes that look like a table for a while, and then do not.
fn almost_a_table() -> impl Strategy<Value = Vec<u8>> {
    let cell = prop_oneof![
        "[0-9]{4}-[0-9]{2}-[0-9]{2}",
        "-?[0-9]{1,4}[.,:h]?[0-9]{0,3}[hm]?",
        "[a-z \"\n,\r]{0,6}",
        Just("NaN".to_owned()),
        Just("1e999".to_owned()),
    ];
    let line = prop::collection::vec(cell, 1..5).prop_map(|cells| cells.join(","));
    let text =
        prop::collection::vec(line, 0..12).prop_map(|lines| format!("date,sleep,snacks,own\n{}", lines.join("\n")));
    prop_oneof![3 => text.prop_map(String::into_bytes), 1 => prop::collection::vec(any::<u8>(), 0..200)]
}

proptest! {
    #[test]
    fn no_bytes_make_an_importer_or_a_replay_panic(bytes in almost_a_table()) {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("table.csv");
        fs::write(&path, &bytes).unwrap();
        let known = |id: &str| {
            let found = catalog::all().into_iter().find(|signal| signal.id.as_str() == id);
            found.ok_or_else(|| taper::error::Error::bad_value("unknown", "", ""))
        };
        let _ = csv::read(&path, &[], &[], &known, Day::parse("2026-03-02").unwrap());
        let _ = replay(&path, None, None, Sensitivity::Normal);
    }

    #[test]
    fn no_text_makes_an_answer_panic_or_leave_its_range(text in "\\PC{0,12}|-?[0-9]{1,12}([.,:h][0-9]{0,9})?[hm]?") {
        for signal in catalog::all().into_iter().chain(catalog::bedtime_parts()) {
            if let Ok(taper::record::Answer::Value(value)) = answer::parse(&signal, &text) {
                prop_assert!((signal.range.0..=signal.range.1).contains(&value), "{text:?} became {value} for {}", signal.id);
            }
        }
    }
}
