//! A row that cannot be read is an error that names it, whatever the table: never a row less.

use rusqlite::Connection;
use taper::{
    app::{App, Begin},
    day::Now,
    error::{Code, Error},
    record::{
        event::{Event, Why},
        retrospective::{Chosen, Recollection},
        week::WeekAnswers,
    },
    view::{
        log::EntryDraft,
        why::{SpellDraft, StepDraft},
    },
};

use crate::world::{World, at, world};

/// A profile with at least one row in every table that is read back.
fn full() -> (World, Now) {
    let world = world("2026-01-05")
        .answers("sleep", "(7:30 7:00 8:00 7:15 7:45 7:30 7:00)x4")
        .answers("focus", "(6:00 6:00 6:30 5:30 6:00 off off)x4");
    let (app, now) = (world.lived(), at(world.last(), "10:00"));
    app.add_event(Event::SetAside { first: world.day(9), last: world.day(10), why: Why::Illness }, &now).unwrap();
    app.plan_start(&Begin { usual_week: Some("30"), ..Begin::of("rebuild") }, &now).unwrap();
    app.keep_recollection(Recollection { signs: vec!["sleep".to_owned()], ..Recollection::default() }, &now).unwrap();
    app.keep_first_signs(Chosen { signs: vec!["sleep".to_owned()], then: None }, &now).unwrap();
    let step = StepDraft { level: "ambition".to_owned(), title: "Why?".to_owned(), ..StepDraft::default() };
    let step = app.write_step(None, &step, &now).unwrap().0;
    app.serve(&step, None, true, &now).unwrap();
    let draft = EntryDraft { kind: "idea".to_owned(), text: "A probe".to_owned(), ..EntryDraft::default() };
    let entry = app.write_entry(None, &draft, None, &now).unwrap().id;
    app.decide_idea(&entry, "taken", "", "", &now).unwrap();
    app.answer_revisit(&entry, "some", &["why".to_owned()], "", &now).unwrap();
    app.write_spell(None, &SpellDraft { about: "it".to_owned(), ..SpellDraft::default() }, &now).unwrap();
    app.review_week(None, &WeekAnswers { worn: Some(1), ..WeekAnswers::default() }, &now).unwrap();
    app.start_focus(&now).unwrap();
    drop(app);
    // What only the program itself writes, at moments of its own.
    let connection = Connection::open(world.dir().join("taper.db")).unwrap();
    connection
        .execute_batch(
            "INSERT INTO warning (id, day, level, sensitivity, sentences, evidence, shown_at, offset_minutes, zone,
                                  updated_at, device_id)
               SELECT 'w', '2026-01-20', 'warning', 'normal', '[]', '[]', 0, 0, 'UTC', 0, id FROM device;
             INSERT INTO delivery (id, kind, day, title, body, shown_at, offset_minutes, zone, updated_at, device_id)
               SELECT 'd', 'check_in', '2026-01-30', '', '', 4000000000, 0, 'UTC', 0, id FROM device;
             INSERT INTO own_signal (id, title, unit, low, high, worse, role, spread, updated_at, device_id)
               SELECT 'coffee', 'Coffee', 'count', 0, 9, 'higher', 'leading', 'count', 0, id FROM device;",
        )
        .unwrap();
    (world, now)
}

type Ask = fn(&App, &Now) -> Result<(), Error>;

fn home(app: &App, now: &Now) -> Result<(), Error> {
    app.home(now).map(drop)
}

fn log(app: &App, now: &Now) -> Result<(), Error> {
    app.log("", now).map(drop)
}

fn entry(app: &App, now: &Now) -> Result<(), Error> {
    let id = app.ideas(now)?.taken.remove(0).id;
    app.entry(&id, now).map(drop)
}

/// Each table with a column that may be broken, and who reads it.
const COLUMNS: [(&str, &str, Ask); 25] = [
    ("reading", "day", home),
    ("reading", "source", home),
    ("event", "kind", home),
    ("event", "first", home),
    ("event", "last", home),
    ("event", "why", home),
    ("warning", "day", home),
    ("warning", "sentences", home),
    ("own_signal", "unit", home),
    ("own_signal", "spread", home),
    ("plan_decision", "decision", home),
    ("plan_decision", "detail", home),
    ("retrospective", "told", home),
    ("retrospective", "chosen", home),
    ("delivery", "kind", home),
    ("focus_session", "day", home),
    ("pathway_step", "level", home),
    ("contribution", "day", home),
    ("stuck_spell", "since", home),
    ("week_review", "told", home),
    ("entry", "kind", log),
    ("entry", "details", log),
    ("entry", "tags", log),
    ("entry_version", "content", entry),
    ("revisit", "missing", log),
];

#[test]
fn a_broken_value_is_an_error_that_names_its_table_and_row_and_nothing_is_left_out() {
    let (world, now) = full();
    let connection = Connection::open(world.dir().join("taper.db")).unwrap();
    connection.pragma_update(None, "ignore_check_constraints", "ON").unwrap();
    for (table, column, ask) in COLUMNS {
        ask(&App::open(world.dir(), None, &now).unwrap(), &now).unwrap_or_else(|error| panic!("before: {error}"));
        let (row, was): (i64, String) = connection
            .query_row(
                &format!(
                    "SELECT rowid, \"{column}\" FROM {table} WHERE \"{column}\" IS NOT NULL ORDER BY rowid DESC LIMIT 1"
                ),
                [],
                |row| Ok((row.get(0)?, row.get(1)?)),
            )
            .unwrap();
        let set = |value: &str| {
            connection.execute(&format!("UPDATE {table} SET \"{column}\" = ?1 WHERE rowid = ?2"), (value, row)).unwrap()
        };
        set("gibberish");
        let error = ask(&App::open(world.dir(), None, &now).unwrap(), &now).expect_err(&format!("{table}.{column}"));
        assert_eq!(error.code, Code::Unreadable, "{table}.{column}: {error}");
        assert!(error.to_string().contains(&format!("of table {table} ")), "{table}.{column}: {error}");
        set(&was);
    }
}
