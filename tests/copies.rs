//! Copies of the data: proven before they count, put back as a whole, and nothing of the present lost on the way.

use std::{
    fs,
    io::{Seek, SeekFrom, Write},
    os::unix::fs::PermissionsExt,
    path::{Path, PathBuf},
};

use taper::{
    app::{
        App, TypedAnswer,
        backup::{self, back_up_to, restore, restore_preview},
        change_passphrase, fill_demo, remove_demo,
    },
    day::Now,
    error::Code,
    io::store::Passphrase,
    view::log::EntryDraft,
};

use crate::world::{World, at, world};

const PICTURE: &[u8] = include_bytes!("../icons/32x32.png");

fn lab() -> (World, App, Now) {
    let world = world("2026-03-02");
    let now = at(world.first, "10:00");
    let app = App::open(world.dir(), None, &now).unwrap();
    (world, app, now)
}

fn check_in(app: &App, answer: &str, now: &Now) {
    app.check_in(None, &[TypedAnswer::parse(answer).unwrap()], None, now).unwrap();
}

fn write(app: &App, text: &str, now: &Now) -> String {
    let draft = EntryDraft { text: text.to_owned(), ..EntryDraft::default() };
    app.write_entry(None, &draft, None, now).unwrap().id
}

/// All that can be exported, as bytes.
fn exported(app: &App, world: &World) -> Vec<u8> {
    let file = world.dir().join("exported.zip");
    let _ = fs::remove_file(&file);
    app.export(&file).unwrap();
    fs::read(&file).unwrap()
}

fn names(folder: &Path) -> Vec<String> {
    let mut names: Vec<String> =
        fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    names
}

#[test]
fn a_copy_is_put_back_as_a_whole_and_what_was_there_is_kept() {
    let (world, app, now) = lab();
    check_in(&app, "energy=6", &now);
    let id = write(&app, "Before the copy", &now);
    app.attach(&id, "plot.png", "loss", PICTURE.to_vec(), &now).unwrap();
    let before = exported(&app, &world);
    let copy = app.back_up(&now).unwrap();
    assert_eq!(fs::metadata(&copy.path).unwrap().permissions().mode() & 0o777, 0o600);
    assert!(restore_preview(world.dir(), None, &copy.path, None, &now).unwrap().unwrap().is_empty());
    let later = at(world.first.plus(1), "10:00");
    check_in(&app, "energy=2", &later);
    write(&app, "After the copy", &later);
    app.remove_entry(&id, &later).unwrap();
    let after = exported(&app, &world);
    let difference = restore_preview(world.dir(), None, &copy.path, None, &later).unwrap().unwrap();
    let of = |name: &str| difference.iter().find(|one| one.name == name).map(|one| (one.only_now, one.only_in_copy));
    assert_eq!((of("readings"), of("entries"), of("entry_files")), (Some((1, 0)), Some((1, 1)), Some((0, 1))));

    let refused = restore(world.dir(), None, &copy.path, None, &later).unwrap_err();
    assert_eq!(refused.code, Code::Refused, "the data is open here");
    drop(app);
    let restored = restore(world.dir(), None, &copy.path, None, &later).unwrap();
    let app = App::open(world.dir(), None, &later).unwrap();
    assert!(exported(&app, &world) == before, "not what it was");
    drop(app);
    // And back again.
    restore(world.dir(), None, &restored.kept.unwrap(), None, &later).unwrap();
    let app = App::open(world.dir(), None, &later).unwrap();
    assert!(exported(&app, &world) == after, "the state before was not kept");
    // Three states were kept on one day, and none has pushed out another. Another copy of the day takes the place of the first
    // one alone: the states before a great change stay for a month.
    assert_eq!(app.backups().unwrap().len(), 3);
    app.back_up(&later).unwrap();
    assert_eq!(app.backups().unwrap().len(), 4, "of another day");
    app.back_up(&later).unwrap();
    assert_eq!(app.backups().unwrap().len(), 4, "of the same day");
    app.back_up(&at(world.first.plus(40), "10:00")).unwrap();
    let left = app.backups().unwrap().len();
    assert!(left < 4, "after a month they are counted like any other: {left}");
}

#[test]
fn a_log_of_changes_that_is_left_beside_the_data_is_not_taken_for_the_copys() {
    let (world, app, now) = lab();
    check_in(&app, "energy=6", &now);
    let copy = app.back_up(&now).unwrap();
    let before = exported(&app, &world);
    for day in 1..40 {
        let now = at(world.first.plus(day), "10:00");
        check_in(&app, "energy=1", &now);
        write(&app, "Written into the log beside the data", &now);
    }
    // As a power cut leaves it: the log is there, and nobody has brought it into the file.
    let (file, log) = (world.dir().join("taper.db"), world.dir().join("taper.db-wal"));
    let (left, log_left) = (fs::read(&file).unwrap(), fs::read(&log).unwrap());
    assert!(log_left.len() > 100_000);
    drop(app);
    fs::write(&file, left).unwrap();
    fs::write(&log, log_left).unwrap();
    let later = at(world.first.plus(41), "10:00");
    restore(world.dir(), None, &copy.path, None, &later).unwrap();
    let app = App::open(world.dir(), None, &later).unwrap();
    assert!(exported(&app, &world) == before, "two databases were mixed");
}

#[test]
fn copies_are_encrypted_as_the_data_is_and_nothing_unfinished_stays() {
    let (world, app, now) = lab();
    write(&app, "an unmistakable capybara", &now);
    drop(app);
    let key = Passphrase::new("otters at dawn".to_owned());
    change_passphrase(world.dir(), None, Some(&key), &now).unwrap();
    let folder = world.dir().join("backups");
    fs::create_dir_all(&folder).unwrap();
    fs::write(folder.join(".taper-unfinished-0.db"), "left by a run that was killed").unwrap();
    fs::create_dir(world.dir().join(".taper-unfinished-1")).unwrap();
    fs::write(world.dir().join("notes.part"), "a person's own").unwrap();
    let app = App::open(world.dir(), Some(&key), &now).unwrap();
    let copy = app.back_up(&now).unwrap();
    assert!(!fs::read(&copy.path).unwrap().windows(8).any(|part| part == b"capybara"), "in clear");
    assert_eq!(restore_preview(world.dir(), Some(&key), &copy.path, None, &now).unwrap_err().code, Code::Locked);
    assert_eq!(names(&folder), ["taper-20260302T090000Z.db"]);
    let left = names(world.dir());
    assert!(
        left.contains(&"notes.part".to_owned()) && !left.iter().any(|name| name.contains("unfinished")),
        "{left:?}"
    );
    let other = world.dir().join("other.db");
    assert!(
        back_up_to(world.dir(), None, &other).is_err() && !other.exists(),
        "without its passphrase nothing is copied"
    );
}

#[test]
fn copies_are_made_once_a_day_and_the_old_ones_go_after_the_new_one_is_proven() {
    let (world, app, _) = lab();
    for day in 0..60 {
        let now = at(world.first.plus(day), "10:00");
        check_in(&app, "energy=5", &now);
        assert!(app.backup_is_due(&now).unwrap());
        app.back_up(&now).unwrap();
        assert!(!app.backup_is_due(&now).unwrap());
    }
    let copies: Vec<String> = app.backups().unwrap().iter().map(|copy| copy.made.date().to_string()).collect();
    let expected = [
        "2026-03-31",
        "2026-04-12",
        "2026-04-19",
        "2026-04-24",
        "2026-04-25",
        "2026-04-26",
        "2026-04-27",
        "2026-04-28",
        "2026-04-29",
        "2026-04-30",
    ];
    assert_eq!(copies, expected);
    let now = at(world.first.plus(61), "10:00");
    app.configure(&[("backups".to_owned(), "no".to_owned())], &now).unwrap();
    assert!(!app.backup_is_due(&now).unwrap());
    let elsewhere = world.dir().join("elsewhere");
    let wanted = [("backups", "yes"), ("backup_folder", elsewhere.to_str().unwrap())];
    app.configure(&wanted.map(|(key, value)| (key.to_owned(), value.to_owned())), &now).unwrap();
    assert!(app.backup_is_due(&now).unwrap(), "none is there yet");
    assert!(app.back_up(&now).unwrap().path.starts_with(&elsewhere));
    let relative = [("backup_folder".to_owned(), "copies".to_owned())];
    assert_eq!(app.configure(&relative, &now).unwrap_err().code, Code::BadValue);
}

#[test]
fn a_copy_of_ones_own_writes_over_nothing() {
    let (world, app, now) = lab();
    check_in(&app, "energy=6", &now);
    let file = world.dir().join("mine.db");
    assert!(back_up_to(world.dir(), None, &file).unwrap().rows > 0);
    assert_eq!(back_up_to(world.dir(), None, &file).unwrap_err().code, Code::Refused);
    for (name, bytes) in [("empty", &b""[..]), ("text", b"not a database at all, only a text that is long enough")] {
        let other = world.dir().join(name);
        fs::write(&other, bytes).unwrap();
        assert!(restore_preview(world.dir(), None, &other, None, &now).is_err(), "{name} is no copy");
    }
}

/// Writes nonsense into the middle of a file.
fn damage(file: &Path, at: u64) {
    let mut file = fs::OpenOptions::new().write(true).open(file).unwrap();
    file.seek(SeekFrom::Start(at)).unwrap();
    file.write_all(&[0xa5; 600]).unwrap();
}

#[test]
fn damage_is_found_and_a_copy_is_put_back_though_the_data_cannot_be_read() {
    let (world, app, now) = lab();
    for day in 0..30 {
        check_in(&app, "energy=6", &at(world.first.plus(day), "10:00"));
    }
    let id = write(&app, "With a file", &now);
    app.attach(&id, "plot.png", "", PICTURE.to_vec(), &now).unwrap();
    assert!(app.check().unwrap().is_whole());
    let copy = app.back_up(&now).unwrap();
    let before = exported(&app, &world);
    drop(app);
    let file = world.dir().join("taper.db");
    let length = fs::metadata(&file).unwrap().len();
    for at in (4096..length).step_by(4096 * 3) {
        damage(&file, at + 100);
    }
    let found = App::open(world.dir(), None, &now).and_then(|app| app.check());
    assert!(!found.is_ok_and(|found| found.is_whole()), "nonsense in every third page was not noticed");
    assert_eq!(backup::newest_good(world.dir(), None, None).unwrap().unwrap().path, copy.path);
    let restored = restore(world.dir(), None, &copy.path, None, &now).unwrap();
    let kept = restored.kept.unwrap();
    assert!(kept.file_name().unwrap().to_str().unwrap().starts_with("damaged-"));
    let app = App::open(world.dir(), None, &now).unwrap();
    assert!(exported(&app, &world) == before);
    drop(app);
    // It would stay in clear beside what is encrypted.
    let key = Passphrase::new("otters at dawn".to_owned());
    assert_eq!(change_passphrase(world.dir(), None, Some(&key), &now).unwrap_err().code, Code::Refused);
    fs::remove_file(&kept).unwrap();
    change_passphrase(world.dir(), None, Some(&key), &now).unwrap();
}

#[test]
fn an_index_that_does_not_fit_is_found_and_made_anew() {
    let (world, app, now) = lab();
    write(&app, "capybara", &now);
    let data = rusqlite::Connection::open(world.dir().join("taper.db")).unwrap();
    data.execute("DELETE FROM entry_search", []).unwrap();
    drop(data);
    let found = app.check().unwrap();
    assert!(!found.index_is_whole && found.file.is_none());
    app.mend_index(&now).unwrap();
    assert!(app.check().unwrap().is_whole());
    assert_eq!(app.search("capybara", 5).unwrap().of, 1);
}

#[test]
fn a_data_file_that_is_gone_or_empty_is_no_first_start() {
    let (world, app, now) = lab();
    check_in(&app, "energy=6", &now);
    let copy = app.back_up(&now).unwrap();
    drop(app);
    let file = world.dir().join("taper.db");
    for lose in [|file: &PathBuf| fs::write(file, "").unwrap(), |file: &PathBuf| fs::remove_file(file).unwrap()] {
        lose(&file);
        let error = App::open(world.dir(), None, &now).err().expect("not begun anew");
        assert!(error.code == Code::Unreadable && error.to_string().contains("taper restore"), "{error}");
        assert!(!file.exists() || fs::metadata(&file).unwrap().len() == 0);
        restore(world.dir(), None, &copy.path, None, &now).unwrap();
        assert!(App::open(world.dir(), None, &now).unwrap().facts(&now).unwrap().has_begun());
    }
}

#[test]
fn a_data_file_that_is_replaced_under_a_running_program_is_noticed() {
    let (world, app, now) = lab();
    check_in(&app, "energy=6", &now);
    let (file, other) = (world.dir().join("taper.db"), world.dir().join("other.db"));
    back_up_to(world.dir(), None, &other).unwrap();
    fs::rename(&other, &file).unwrap();
    let error = app.check_in(None, &[TypedAnswer::parse("energy=2").unwrap()], None, &now).unwrap_err();
    assert!(error.code == Code::Unreadable && error.to_string().contains("replaced"), "{error}");
    assert!(app.version().is_err());
}

#[test]
fn a_demo_year_that_holds_something_of_ones_own_is_kept_as_a_copy() {
    let world = world("2026-03-02");
    let now = at(world.first, "10:00");
    let demo = world.dir().join("demo");
    drop(fill_demo(&demo, &now).unwrap());
    // Looking at it, and setting something, makes nothing of it one's own.
    let app = App::open(&demo, None, &now).unwrap();
    app.home(&now).unwrap();
    app.status(&now).unwrap();
    app.configure(&[("theme".to_owned(), "dark".to_owned())], &now).unwrap();
    assert!(!app.backup_is_due(&now).unwrap());
    drop(app);
    assert_eq!(remove_demo(&demo, &now).unwrap(), None);
    assert!(!demo.exists(), "nothing is left behind");

    let app = fill_demo(&demo, &now).unwrap();
    write(&app, "A thought of my own", &now);
    drop(app);
    let kept = remove_demo(&demo, &now).unwrap().expect("a copy");
    let own = world.dir().join("own");
    restore(&own, None, &kept, None, &now).unwrap();
    assert_eq!(App::open(&own, None, &now).unwrap().search("thought", 5).unwrap().of, 1);
}

#[test]
fn a_day_is_erased_for_good_and_by_choice_from_the_copies() {
    let (world, app, now) = lab();
    let words = "only the grey herons heard of it";
    let day = world.first;
    app.check_in(Some(day), &[TypedAnswer::parse("energy=1").unwrap()], Some(words), &now).unwrap();
    app.check_in(Some(day), &[TypedAnswer::parse("energy=2").unwrap()], Some("milder"), &now).unwrap();
    app.check_in(Some(day.plus(-1)), &[TypedAnswer::parse("energy=6").unwrap()], Some("the day before"), &now).unwrap();
    app.back_up(&now).unwrap();
    let holds = || {
        let folders = [world.dir().to_owned(), world.dir().join("backups")];
        let files = folders.iter().flat_map(|folder| fs::read_dir(folder).unwrap()).map(|entry| entry.unwrap().path());
        let files: Vec<PathBuf> = files.filter(|path| path.is_file()).collect();
        let holding = |path: &PathBuf| fs::read(path).unwrap().windows(5).any(|part| part == b"heron");
        files.into_iter().filter(holding).collect::<Vec<_>>()
    };
    assert!(holds().len() >= 2, "in the data and in its copy");
    assert_eq!(app.erase_day(day, false, &now).unwrap(), 4, "two answers and two comments");
    assert_eq!(app.today(Some(day), &now).unwrap().0.comment, None);
    assert_eq!(app.today(Some(day.plus(-1)), &now).unwrap().0.comment.as_deref(), Some("the day before"));
    assert_eq!(app.erase_day(day, false, &now).unwrap_err().code, Code::BadValue, "the data is rid of it already");
    assert_eq!(app.erase_day(day, true, &now).unwrap(), 0, "the copy was not");
    assert_eq!(app.erase_day(day, true, &now).unwrap_err().code, Code::BadValue, "nothing holds it any more");
    drop(app);
    assert_eq!(holds(), Vec::<PathBuf>::new());
    assert_eq!(names(&world.dir().join("backups")).len(), 1, "the new copy alone");
}

/// Also the state before a copy was put back, which else stays for a month, and one that a clock ahead has made.
#[test]
fn every_copy_that_holds_a_day_goes_with_it() {
    let (world, app, now) = lab();
    check_in(&app, "energy=1", &now);
    app.back_up(&at(world.day(20), "10:00")).unwrap();
    let copy = app.back_up(&now).unwrap().path;
    drop(app);
    restore(world.dir(), None, &copy, None, &now).unwrap();
    let app = App::open(world.dir(), None, &now).unwrap();
    assert_eq!(app.backups().unwrap().len(), 3);
    app.erase_day(world.first, true, &now).unwrap();
    assert_eq!(app.backups().unwrap().len(), 1, "the new copy alone");
}

#[test]
fn the_newest_copy_of_a_second_has_the_highest_number() {
    let (_world, app, now) = lab();
    let name = || app.back_up(&now).unwrap().path.file_name().unwrap().to_string_lossy().into_owned();
    let numbers = [name(), name(), name()].map(|name| name.trim_start_matches("taper-20260302T090000Z").to_owned());
    assert_eq!(numbers, [".db", "-2.db", "-3.db"], "though each takes the place of the one before");
}
