//! Taking a save back.

use taper::app::Entry;

use crate::world::{at, world};

#[test]
fn a_save_taken_back_leaves_what_stood_before() {
    let world = world("2026-03-02");
    let (app, now) = (world.lived(), at(world.first, "09:00"));
    let say = |text: &str| app.check_in(None, &[Entry::parse(text).unwrap()], None, &now).unwrap();
    say("sleep=7:30");
    let second = say("sleep=6:00");
    app.undo(&second.handle, &now).unwrap();
    assert_eq!(app.today(None, &now).unwrap().0.readings["sleep"], 450);
}

#[test]
fn the_first_save_taken_back_leaves_the_day_open() {
    let world = world("2026-03-02");
    let (app, now) = (world.lived(), at(world.first, "09:00"));
    let saved = app.check_in(None, &[Entry::parse("sleep=7:30").unwrap()], Some("note"), &now).unwrap();
    assert!(app.check_in_view(None, &now).unwrap().saved);
    app.undo(&saved.handle, &now).unwrap();
    let (today, _) = app.today(None, &now).unwrap();
    assert!(today.readings.is_empty() && today.note.is_none());
    assert!(!app.check_in_view(None, &now).unwrap().saved, "the reminder is due again");
}

#[test]
fn an_undo_does_not_undo_what_came_after() {
    let world = world("2026-03-02");
    let (app, now) = (world.lived(), at(world.first, "09:00"));
    let say = |text: &str| app.check_in(None, &[Entry::parse(text).unwrap()], None, &now).unwrap();
    let first = say("sleep=7:30");
    say("sleep=6:00");
    let refused = app.undo(&first.handle, &now).unwrap_err();
    assert!(refused.to_string().contains("changed again since"), "{refused}");
    assert_eq!(app.today(None, &now).unwrap().0.readings["sleep"], 360, "the later answer stands");
}
