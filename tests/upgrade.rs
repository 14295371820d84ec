//! Data written by earlier versions still opens, and data that is not ours is left alone.

use std::{
    fs,
    path::{Path, PathBuf},
};

use rusqlite::Connection;
use taper::{app::App, error::Code};

use crate::world::{World, at, world};

fn fixtures() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/fixtures")
}

/// A world whose data is a copy of the profile a program of that schema wrote; `tests/fixtures/store/README.md` says what
/// each holds and how they are made.
fn written_by_schema(number: usize) -> World {
    let world = world("2026-03-02");
    fs::copy(fixtures().join(format!("store/schema_{number}.db")), world.dir().join("taper.db")).unwrap();
    world
}

/// Everything the database is made of, as SQL; the tables a full-text index keeps for itself are its own business.
fn schema(world: &World) -> String {
    let connection = Connection::open(world.dir().join("taper.db")).unwrap();
    let version: i64 = connection.pragma_query_value(None, "user_version", |row| row.get(0)).unwrap();
    let mut query = connection
        .prepare(
            "SELECT sql FROM sqlite_master WHERE sql IS NOT NULL AND name NOT LIKE 'entry\\_search\\_%' ESCAPE '\\'
             ORDER BY tbl_name, type = 'trigger', type = 'index', name",
        )
        .unwrap();
    let parts = query.query_map([], |row| row.get::<_, String>(0)).unwrap();
    let parts: Vec<String> = parts.map(|sql| format!("{};\n", sql.unwrap())).collect();
    format!("PRAGMA user_version = {version};\n\n{}", parts.join("\n"))
}

#[test]
fn the_schema_is_the_one_written_down() {
    let world = world("2026-03-02");
    drop(App::open(world.dir(), None, &at(world.first, "12:00")).unwrap());
    let (file, found) = (fixtures().join("schema.sql"), schema(&world));
    if std::env::var_os("RENEW_SCHEMA").is_some() {
        fs::write(&file, &found).unwrap();
    }
    let written = fs::read_to_string(&file).unwrap();
    assert!(
        found == written,
        "the schema after all migrations is not the one in tests/fixtures/schema.sql. If a migration was added, renew it \
         with `RENEW_SCHEMA=1 cargo test the_schema_is_the_one_written_down` and look at the difference; a migration \
         that was released never changes.\n{found}"
    );
}

#[test]
fn a_profile_of_every_schema_comes_to_the_one_written_down() {
    let written = fs::read_to_string(fixtures().join("schema.sql")).unwrap();
    let newest: usize = written.split(['=', ';']).nth(1).and_then(|number| number.trim().parse().ok()).unwrap();
    let is_there = |number: &usize| fixtures().join(format!("store/schema_{number}.db")).exists();
    for number in (1..newest).chain((newest..=newest).filter(is_there)) {
        let world = written_by_schema(number);
        drop(App::open(world.dir(), None, &at(world.day(14), "12:00")).unwrap());
        assert!(schema(&world) == written, "a profile of schema {number} has another schema than a new one");
        let copies = fs::read_dir(world.dir().join("backups")).map_or(0, Iterator::count);
        assert_eq!(copies, usize::from(number < newest), "a copy is made before schema {number} is changed");
    }
}

/// A profile written by the first schema: one check-in of two answers, with one correction.
#[test]
fn a_profile_of_the_first_schema_opens_with_all_it_holds() {
    let world = written_by_schema(1);
    let now = at(world.first, "12:00");
    let app = App::open(world.dir(), None, &now).unwrap();
    let (today, _) = app.today(None, &now).unwrap();
    assert_eq!((today.readings["sleep"].as_i64(), today.readings["energy"].as_i64()), (Some(450), Some(6)));
    assert_eq!(today.comment.as_deref(), Some("from the first schema"));
    let folder = world.dir().join("export");
    app.export(&folder).unwrap();
    let history = fs::read_to_string(folder.join("readings.csv")).unwrap();
    assert_eq!(history.lines().count(), 1 + 3, "the corrected answer is still there:\n{history}");
}

/// A profile written by the second schema: three check-ins, an illness, a plan.
#[test]
fn a_profile_of_the_second_schema_opens_with_its_plan_and_events() {
    let world = written_by_schema(2);
    let now = at(world.day(2), "12:00");
    let app = App::open(world.dir(), None, &now).unwrap();
    assert!(app.plan_status(&now).unwrap().is_some_and(|plan| plan.cap_minutes == 540));
    assert_eq!(app.warnings(&now).unwrap().events.len(), 1);
}

/// A profile written by the third schema: two check-ins, an illness, a hard time, a plan with a restoring thing, a
/// retrospective.
#[test]
fn a_profile_of_the_third_schema_opens_with_its_retrospective() {
    let world = written_by_schema(3);
    let now = at(world.day(1), "12:00");
    let app = App::open(world.dir(), None, &now).unwrap();
    assert_eq!(app.today(Some(world.first), &now).unwrap().0.comment.as_deref(), Some("from the third schema"));
    assert_eq!(app.warnings(&now).unwrap().events.len(), 2);
    assert!(app.plan_status(&now).unwrap().is_some_and(|plan| plan.cap_minutes > 0));
    assert!(app.plan(&now).unwrap().restoring.iter().any(|thing| thing.words == "Piano"));
    let folder = world.dir().join("export");
    app.export(&folder).unwrap();
    let looks = fs::read_to_string(folder.join("retrospectives.csv")).unwrap();
    assert!(looks.contains("close the lid at ten"), "the if-then is still there:\n{looks}");
}

/// A profile written by the fourth schema: two check-ins, a plan with a restoring thing, a signal that came with a file.
#[test]
fn a_profile_of_the_fourth_schema_opens_with_its_own_signal() {
    let world = written_by_schema(4);
    let now = at(world.day(1), "12:00");
    let app = App::open(world.dir(), None, &now).unwrap();
    assert_eq!(app.today(Some(world.first), &now).unwrap().0.readings["tea"].as_i64(), Some(3));
    assert!(app.plan(&now).unwrap().restoring.iter().any(|thing| thing.words == "Piano"));
}

/// A profile written by the fifth schema: two check-ins and an archived signal of one's own; the log begins after it.
#[test]
fn a_profile_of_the_fifth_schema_opens_and_gains_a_log() {
    let world = written_by_schema(5);
    let now = at(world.day(1), "12:00");
    let app = App::open(world.dir(), None, &now).unwrap();
    assert_eq!(app.today(Some(world.first), &now).unwrap().0.comment.as_deref(), Some("from the fifth schema"));
    assert!(app.log("", &now).unwrap().entries.is_empty());
}

/// A profile written by the sixth schema: the log with a version, a file and a trash, the pathway, an idea, a stuck spell, a
/// focus session, a week.
#[test]
fn a_profile_of_the_sixth_schema_opens_with_its_log() {
    let world = written_by_schema(6);
    let now = at(world.day(6), "18:00");
    let app = App::open(world.dir(), None, &now).unwrap();
    let found = app.log("missing", &now).unwrap().entries;
    assert_eq!(found.len(), 1, "the edited experiment is found by a word of its later text");
    let folder = world.dir().join("export");
    app.export(&folder).unwrap();
    let lines = |file: &str| fs::read_to_string(folder.join(file)).unwrap().lines().count() - 1;
    // What lies in the trash does not leave.
    for (file, rows) in [("entries.csv", 2), ("pathway_steps.csv", 2), ("stuck_spells.csv", 1), ("week_reviews.csv", 1)]
    {
        assert_eq!(lines(file), rows, "{file}");
    }
}

/// A profile written by the seventh schema: two check-ins of one Day, and a log in several scripts, whose index is made
/// anew.
#[test]
fn a_profile_of_the_seventh_schema_opens_and_its_log_is_found_by_more_words() {
    let world = written_by_schema(7);
    let now = at(world.first, "12:00");
    let app = App::open(world.dir(), None, &now).unwrap();
    assert_eq!(app.today(None, &now).unwrap().0.comment.as_deref(), Some("from the seventh schema"));
    let found = |query: &str| app.search(query, 5).unwrap().entries.len();
    assert_eq!((found("AndroidX"), found("tag:lr"), found("cats")), (1, 1, 1));
}

/// A profile written by the eighth schema: files that no program had read for words.
#[test]
fn a_profile_of_the_eighth_schema_opens_and_its_files_are_found_by_their_words() {
    let world = written_by_schema(8);
    let now = at(world.first, "12:00");
    let app = App::open(world.dir(), None, &now).unwrap();
    let inside = |query: &str| app.search(query, 5).unwrap().entries.first().and_then(|line| line.inside.clone());
    assert_eq!(inside("truth direction").as_deref(), Some("fig3_depth.svg"));
    assert_eq!(inside("cosine").as_deref(), Some("runs.csv"));
    assert_eq!(app.search("cats", 5).unwrap().of, 1);
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
    let world = world("2026-03-02").answers("sleep", "7:30 7:00 6:30").answers("snacks", "1 _ 2");
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
