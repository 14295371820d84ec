//! A profile on disk: plain with owner-only permissions, or encrypted, and the change from one to the other.

use std::{fs, os::unix::fs::PermissionsExt};

use taper::{
    app::{App, TypedAnswer, change_passphrase, is_locked},
    error::Code,
    io::store::Passphrase,
};

use crate::world::{World, at, world};

const NOTE: &str = "a very private sentence";

fn secret(text: &str) -> Passphrase {
    Passphrase::new(text.to_owned())
}

fn with_a_note() -> World {
    let world = world("2026-03-02");
    let app = world.lived();
    app.check_in(None, &[TypedAnswer::parse("sleep=7:30").unwrap()], Some(NOTE), &at(world.first, "09:00")).unwrap();
    world
}

/// Whether any file of the profile holds the private sentence in clear.
fn in_clear(world: &World) -> bool {
    let files = fs::read_dir(world.dir()).unwrap().map(|entry| entry.unwrap().path()).filter(|path| path.is_file());
    files.into_iter().any(|path| fs::read(path).unwrap().windows(NOTE.len()).any(|window| window == NOTE.as_bytes()))
}

#[test]
fn a_plain_profile_is_readable_by_its_owner_alone() {
    let world = with_a_note();
    let mode = |name: &str| fs::metadata(world.dir().join(name)).unwrap().permissions().mode() & 0o777;
    assert_eq!(mode("taper.db"), 0o600);
    assert_eq!(mode("taper.lock"), 0o600);
    assert!(in_clear(&world), "plain means plain; doctor says so");
}

#[test]
fn a_passphrase_leaves_nothing_in_clear_and_is_needed_from_then_on() {
    let world = with_a_note();
    let now = at(world.first, "09:10");
    change_passphrase(world.dir(), None, Some(&secret("correct horse")), &now).unwrap();
    assert!(is_locked(world.dir()) && !in_clear(&world));
    assert_eq!(App::open(world.dir(), None, &now).err().map(|error| error.code), Some(Code::Locked));
    let wrong = App::open(world.dir(), Some(&secret("wrong")), &now).err().unwrap();
    assert_eq!(wrong.code, Code::WrongPassphrase);
    let app = App::open(world.dir(), Some(&secret("correct horse")), &now).unwrap();
    assert_eq!(app.today(None, &now).unwrap().0.comment.as_deref(), Some(NOTE));
}

#[test]
fn a_passphrase_can_be_changed_and_removed_and_nothing_is_lost() {
    let world = with_a_note();
    let now = at(world.first, "09:10");
    change_passphrase(world.dir(), None, Some(&secret("one")), &now).unwrap();
    let wrong = change_passphrase(world.dir(), Some(&secret("nope")), Some(&secret("two")), &now).unwrap_err();
    assert_eq!(wrong.code, Code::WrongPassphrase);
    change_passphrase(world.dir(), Some(&secret("one")), Some(&secret("it's \"two\"")), &now).unwrap();
    assert!(App::open(world.dir(), Some(&secret("one")), &now).is_err());
    change_passphrase(world.dir(), Some(&secret("it's \"two\"")), None, &now).unwrap();
    let app = App::open(world.dir(), None, &now).unwrap();
    assert_eq!(app.today(None, &now).unwrap().0.readings["sleep"], 450);
}

#[test]
fn while_the_profile_is_open_elsewhere_nothing_is_rewritten() {
    let world = with_a_note();
    let now = at(world.first, "09:10");
    let elsewhere = App::open(world.dir(), None, &now).unwrap();
    let refused = change_passphrase(world.dir(), None, Some(&secret("one")), &now).unwrap_err();
    assert_eq!(refused.code, Code::Refused);
    assert!(!is_locked(world.dir()));
    drop(elsewhere);
    change_passphrase(world.dir(), None, Some(&secret("one")), &now).unwrap();
}

#[test]
fn two_programs_may_have_it_open_and_see_each_other_write() {
    let world = with_a_note();
    let now = at(world.first, "09:10");
    let (window, line) = (App::open(world.dir(), None, &now).unwrap(), App::open(world.dir(), None, &now).unwrap());
    let before = window.version().unwrap();
    line.check_in(None, &[TypedAnswer::parse("snacks=2").unwrap()], None, &now).unwrap();
    assert_ne!(window.version().unwrap(), before, "the window notices");
    assert_eq!(window.today(None, &now).unwrap().0.readings["snacks"], 2);
}

#[test]
fn a_change_that_was_interrupted_can_be_made_again() {
    let now = at(taper::day::Day::parse("2026-03-02").unwrap(), "09:10");
    let world = with_a_note();
    let copies = world.dir().join("backups");
    fs::create_dir(&copies).unwrap();
    // As an interrupted change leaves it: one copy under the new passphrase already, one still in clear.
    let done = with_a_note();
    change_passphrase(done.dir(), None, Some(&secret("new")), &now).unwrap();
    fs::copy(done.dir().join("taper.db"), copies.join("taper-20260301T000000Z.db")).unwrap();
    fs::copy(world.dir().join("taper.db"), copies.join("taper-20260302T000000Z.db")).unwrap();

    change_passphrase(world.dir(), None, Some(&secret("new")), &now).unwrap();
    assert!(App::open(world.dir(), Some(&secret("new")), &now).is_ok());
    for copy in fs::read_dir(&copies).unwrap().map(|entry| entry.unwrap().path()) {
        let bytes = fs::read(&copy).unwrap();
        assert!(!bytes.starts_with(b"SQLite format 3"), "{} is still in clear", copy.display());
    }
}
