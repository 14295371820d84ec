//! Bringing a daily table in: what fits is taken once, what does not is named, what was said stands.

use std::{fs, path::PathBuf};

use taper::{app::Entry, error::Code, io::import::csv::Mapping};

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
