//! A forgotten passphrase: the recovery key that was printed opens the data, and nothing else does.

use std::{fs, path::Path};

use taper::{
    app::{App, TypedAnswer, backup, change_passphrase, recover},
    error::Code,
    io::store::{Passphrase, recovery},
    passphrase::RecoveryKey,
};

use crate::world::{
    World, at,
    on_disk::{files, holds},
    world,
};

const NOTE: &str = "a very private sentence";

fn secret(text: &str) -> Passphrase {
    Passphrase::new(text.to_owned())
}

/// A profile with a passphrase and a recovery key.
fn with_a_key() -> (World, RecoveryKey) {
    let world = world("2026-03-02");
    let now = at(world.first, "09:00");
    let app = App::open(world.dir(), None, &now).unwrap();
    app.check_in(None, &[TypedAnswer::parse("sleep=7:30").unwrap()], Some(NOTE), &now).unwrap();
    assert_eq!(app.make_recovery_key(&now).unwrap_err().code, Code::Refused, "without a passphrase there is none");
    drop(app);
    change_passphrase(world.dir(), None, Some(&secret("one")), &now).unwrap();
    let key = App::open(world.dir(), Some(&secret("one")), &now).unwrap().make_recovery_key(&now).unwrap();
    (world, key)
}

fn opens(dir: &Path, passphrase: &str, world: &World) -> bool {
    let now = at(world.first, "09:30");
    let app = App::open(dir, Some(&secret(passphrase)), &now);
    app.is_ok_and(|app| app.today(None, &now).unwrap().0.comment.as_deref() == Some(NOTE))
}

#[test]
fn what_was_printed_sets_a_new_passphrase_also_after_it_was_changed() {
    let (world, key) = with_a_key();
    let now = at(world.first, "09:10");
    change_passphrase(world.dir(), Some(&secret("one")), Some(&secret("two")), &now).unwrap();
    let typed = RecoveryKey::typed(&key.written().to_lowercase()).unwrap();
    recover(world.dir(), &typed, &secret("three"), &now).unwrap();
    assert!(opens(world.dir(), "three", &world) && !opens(world.dir(), "two", &world));
    recover(world.dir(), &typed, &secret("four"), &now).unwrap();
    assert!(opens(world.dir(), "four", &world), "it stays good");
}

#[test]
fn only_the_newest_key_opens_and_none_once_the_passphrase_is_gone() {
    let (world, first) = with_a_key();
    let now = at(world.first, "09:10");
    let second = App::open(world.dir(), Some(&secret("one")), &now).unwrap().make_recovery_key(&now).unwrap();
    assert_eq!(recover(world.dir(), &first, &secret("two"), &now).unwrap_err().code, Code::WrongPassphrase);
    assert!(opens(world.dir(), "one", &world), "nothing was changed");
    recover(world.dir(), &second, &secret("two"), &now).unwrap();
    change_passphrase(world.dir(), Some(&secret("two")), None, &now).unwrap();
    assert!(!recovery::is_there(world.dir()));
    assert_eq!(recover(world.dir(), &second, &secret("three"), &now).unwrap_err().code, Code::BadValue);
    change_passphrase(world.dir(), None, Some(&secret("four")), &now).unwrap();
    assert!(!recovery::is_there(world.dir()), "a new passphrase asks for a new key");
}

#[test]
fn a_change_that_was_interrupted_is_recovered_on_either_side() {
    let (world, key) = with_a_key();
    let now = at(world.first, "09:10");
    for (current, next) in [("one", "never came to be"), ("one", "two")] {
        recovery::write(world.dir(), &key, &[&secret(current), &secret(next)]).unwrap();
        if next == "two" {
            let kept = fs::read(recovery::file_in(world.dir())).unwrap();
            change_passphrase(world.dir(), Some(&secret(current)), Some(&secret(next)), &now).unwrap();
            fs::write(recovery::file_in(world.dir()), kept).unwrap();
        }
        recover(world.dir(), &key, &secret("one"), &now).unwrap();
        assert!(opens(world.dir(), "one", &world));
    }
}

#[test]
fn a_copy_that_is_put_back_does_not_take_the_key_away() {
    let (world, _) = with_a_key();
    let (dir, now, one) = (world.dir(), at(world.first, "09:10"), secret("one"));
    let copy = world.dir().join("from-before.db");
    backup::back_up_to(dir, Some(&one), &copy).unwrap();
    let newer = App::open(dir, Some(&one), &now).unwrap().make_recovery_key(&now).unwrap();
    backup::restore(dir, Some(&one), &copy, Some(&one), &now).unwrap();
    change_passphrase(dir, Some(&one), Some(&secret("two")), &now).unwrap();
    recover(dir, &newer, &secret("three"), &now).unwrap();
    assert!(opens(dir, "three", &world));
}

#[test]
fn copies_elsewhere_can_be_opened_by_the_key_too_and_it_stands_nowhere_in_clear() {
    let (world, key) = with_a_key();
    let now = at(world.first, "09:10");
    let elsewhere = tempfile::tempdir().unwrap();
    let folder = elsewhere.path().join("copies");
    let app = App::open(world.dir(), Some(&secret("one")), &now).unwrap();
    app.configure(&[("backup_folder".to_owned(), folder.display().to_string())], &now).unwrap();
    let copy = app.back_up(&now).unwrap().path;
    let export = elsewhere.path().join("export");
    app.export(&export).unwrap();
    drop(app);

    // A new computer: the copy and the recovery file are all there is.
    let fresh = elsewhere.path().join("fresh");
    fs::create_dir(&fresh).unwrap();
    fs::copy(&copy, fresh.join("taper.db")).unwrap();
    fs::copy(recovery::file_in(&folder), recovery::file_in(&fresh)).unwrap();
    recover(&fresh, &key, &secret("anew"), &now).unwrap();
    assert!(opens(&fresh, "anew", &world));

    let written = key.written();
    for file in files(world.dir()).into_iter().chain(files(elsewhere.path())) {
        assert!(!holds(&file, &written) && !holds(&file, &written.replace('-', "")), "{}", file.display());
    }
}
