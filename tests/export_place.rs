//! Where an export is put and what happens to it there: cut, lost in part, written over, put where something else lies.

use std::{
    collections::BTreeMap,
    fs,
    os::unix::fs::PermissionsExt,
    path::{Path, PathBuf},
    process::Command,
};

use taper::{
    app::{App, TypedAnswer},
    day::Now,
    error::Code,
    io::import::Options,
    view::log::EntryDraft,
};

use crate::{
    cli::{ok, taper},
    world::{World, at, world},
};

/// A profile with two entries, each with a file, and a check-in. The ids of the entries.
fn kept() -> (World, App, Now, [String; 2]) {
    let world = world("2026-03-02");
    let now = at(world.first, "10:00");
    let app = App::open(&world.dir().join("profile"), None, &now).unwrap();
    app.check_in(None, &[TypedAnswer::parse("energy=5").unwrap()], Some("two\nlines"), &now).unwrap();
    let ids = ["one", "two"].map(|name| {
        let draft = EntryDraft { text: name.to_owned(), ..EntryDraft::default() };
        let id = app.write_entry(None, &draft, None, &now).unwrap().id;
        app.attach(&id, &format!("{name}.txt"), "", format!("bytes of {name}").into_bytes(), &now).unwrap();
        id
    });
    (world, app, now, ids)
}

/// Every file below a folder, with its bytes.
fn files(folder: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    let mut found = BTreeMap::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(files(&path));
        } else {
            found.insert(path.clone(), fs::read(&path).unwrap());
        }
    }
    found
}

fn names(folder: &Path) -> Vec<String> {
    files(folder).keys().map(|path| path.strip_prefix(folder).unwrap().display().to_string()).collect()
}

/// Imports an export into a new profile; the error, after looking that nothing of it was taken.
fn refused(world: &World, place: &Path, now: &Now) -> taper::error::Error {
    let copy = App::open(&tempfile::tempdir_in(world.dir()).unwrap().keep(), None, now).unwrap();
    let error = copy.import("taper", place, &Options::default(), now).unwrap_err();
    let facts = copy.facts(now).unwrap();
    assert!(!facts.has_begun() && copy.search("", 5).unwrap().entries.is_empty(), "something of it was taken: {error}");
    error
}

#[test]
fn a_table_or_file_that_was_cut_or_lost_is_named_and_nothing_is_imported() {
    let (world, app, now, _) = kept();
    let place = world.dir().join("export");
    app.export(&place).unwrap();
    let whole = files(&place);
    assert!(whole.len() > 20, "{:?}", whole.keys());
    for (path, bytes) in &whole {
        let name = path.strip_prefix(&place).unwrap().display().to_string();
        let text = String::from_utf8_lossy(bytes).into_owned();
        let without_last_row = || -> Option<Vec<u8>> {
            let rows = text.trim_end().rsplit_once('\n').filter(|(_, last)| !last.contains('"'))?;
            Some(format!("{}\n", rows.0).into_bytes())
        };
        let mut cuts = vec![bytes[..bytes.len() - 1].to_vec(), Vec::new()];
        cuts.extend(bytes.len().checked_sub(9).map(|most| bytes[..most].to_vec()));
        cuts.extend(without_last_row());
        for cut in cuts {
            fs::write(path, &cut).unwrap();
            let error = refused(&world, &place, &now);
            assert_eq!(error.code, Code::BadValue, "{name}");
            // Of a list that was cut, the file that it no longer names is the one to be seen.
            assert!(
                error.to_string().contains(&name) || name == "contents.csv",
                "{name} cut to {}: {error}",
                cut.len()
            );
        }
        if name != "contents.csv" {
            fs::remove_file(path).unwrap();
            assert!(refused(&world, &place, &now).to_string().contains(&name), "{name} removed");
        }
        fs::write(path, bytes).unwrap();
    }
    let copy = App::open(&world.dir().join("copy"), None, &now).unwrap();
    let taken = copy.import("taper", &place, &Options::default(), &now).unwrap();
    assert_eq!((taken.skipped.as_slice(), taken.remarks.len()), (&[][..], 0), "whole again");
}

#[test]
fn a_table_that_only_a_newer_taper_knows_is_named_and_nothing_is_imported() {
    let (world, app, now, _) = kept();
    let place = world.dir().join("export");
    app.export(&place).unwrap();
    let list = fs::read_to_string(place.join("contents.csv")).unwrap();
    fs::write(place.join("contents.csv"), format!("{list}dreams.csv,0\n")).unwrap();
    fs::write(place.join("dreams.csv"), "day,words\n").unwrap();
    let error = refused(&world, &place, &now).to_string();
    assert!(error.contains("dreams.csv") && error.contains("newer version of Taper"), "{error}");
}

#[test]
fn an_export_of_an_earlier_version_has_no_list_and_is_imported_with_a_remark() {
    let world = world("2026-03-02");
    let now = at(world.day(1), "10:00");
    let app = App::open(world.dir(), None, &now).unwrap();
    let place = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/fixtures/export/without_contents");
    let taken = app.import("taper", &place, &Options::default(), &now).unwrap();
    assert_eq!((taken.taken, taken.skipped.as_slice()), (14, &[][..]));
    assert!(taken.remarks.len() == 1 && taken.remarks[0].contains("contents.csv"), "{:?}", taken.remarks);
    assert_eq!(app.today(Some(world.first), &now).unwrap().0.readings["energy"].as_i64(), Some(5), "the later one");
    assert_eq!(app.search("accuracy", 5).unwrap().entries.len(), 1, "an entry, with its file");
}

#[test]
fn a_number_of_rows_that_was_changed_with_its_table_is_taken() {
    let (world, app, now, _) = kept();
    let place = world.dir().join("export");
    app.export(&place).unwrap();
    let change = |name: &str, from: &str, to: &str| {
        let text = fs::read_to_string(place.join(name)).unwrap();
        assert!(text.contains(from), "{text}");
        fs::write(place.join(name), text.replace(from, to)).unwrap();
    };
    let row = "2026-03-01,energy,value,7,check_in,2026-03-01,1772352000,60,Europe/Berlin\n";
    change("readings.csv", "Europe/Berlin\n", &format!("Europe/Berlin\n{row}"));
    assert!(refused(&world, &place, &now).to_string().contains("It has 2 rows, but contents.csv says 1"));
    change("contents.csv", "readings.csv,1\n", "readings.csv,2\n");
    let copy = App::open(&world.dir().join("copy"), None, &now).unwrap();
    assert_eq!(copy.import("taper", &place, &Options::default(), &now).unwrap().skipped, []);
}

#[test]
fn a_second_export_leaves_nothing_of_the_first_and_everything_that_is_not_ours() {
    let (world, app, now, [one, two]) = kept();
    let place = world.dir().join("my export");
    app.export(&place).unwrap();
    let mode = fs::metadata(&place).unwrap().permissions().mode() & 0o777;
    assert_eq!(mode, 0o700, "for its owner alone");
    // A table of an earlier version, things of the person's own, and something that only looks like a file of ours.
    let list = fs::read_to_string(place.join("contents.csv")).unwrap();
    fs::write(place.join("contents.csv"), format!("{list}dreams.csv,1\n")).unwrap();
    for name in ["dreams.csv", "thesis.csv", "attachments/photo.png", "notes/kept.md", ".hidden"] {
        fs::create_dir_all(place.join(name).parent().unwrap()).unwrap();
        fs::write(place.join(name), name).unwrap();
    }
    let erased: Vec<String> = names(&place).into_iter().filter(|name| name.starts_with("attachments/")).collect();
    assert_eq!(erased.len(), 3);
    app.remove_entry(&one, &now).unwrap();
    app.empty_trash(&now).unwrap();
    fs::set_permissions(&place, fs::Permissions::from_mode(0o755)).unwrap();
    app.export(&place).unwrap();
    let left = names(&place);
    let attached: Vec<&String> = left.iter().filter(|name| name.starts_with("attachments/")).collect();
    assert_eq!(attached.len(), 2, "that of entry {two}, and the photo: {attached:?}");
    assert!(!left.contains(&"dreams.csv".to_owned()));
    for name in ["thesis.csv", "attachments/photo.png", "notes/kept.md", ".hidden"] {
        assert_eq!(fs::read_to_string(place.join(name)).unwrap(), name, "not ours");
    }
    assert_eq!(fs::metadata(&place).unwrap().permissions().mode() & 0o777, 0o755, "as the person has set it");
    let beside: Vec<_> = fs::read_dir(world.dir()).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    assert_eq!(beside.len(), 2, "the profile and the export: {beside:?}");
    for bytes in files(&place).values() {
        assert!(!bytes.windows(12).any(|window| window == b"bytes of one"), "it was erased");
    }
    let new = world.dir().join("new");
    app.export(&new).unwrap();
    for (path, bytes) in files(&new) {
        assert_eq!(
            fs::read(place.join(path.strip_prefix(&new).unwrap())).unwrap(),
            bytes,
            "the same data, the same bytes"
        );
    }
}

#[test]
fn an_export_of_an_earlier_version_is_written_over_as_well() {
    let (world, app, _, _) = kept();
    let place = world.dir().join("export");
    app.export(&place).unwrap();
    let before = names(&place);
    fs::remove_file(place.join("contents.csv")).unwrap();
    let hash = "0".repeat(64);
    fs::write(place.join(format!("attachments/{hash}.png")), "of a time before").unwrap();
    app.export(&place).unwrap();
    assert_eq!(names(&place), before);
}

#[test]
fn where_something_else_lies_nothing_is_exported_and_nothing_is_touched() {
    let (world, app, _, _) = kept();
    let folder = world.dir().join("documents");
    fs::create_dir(&folder).unwrap();
    fs::write(folder.join("readings.csv"), "mine").unwrap();
    fs::write(folder.join("contents.csv"), "chapter,pages\n1,20\n").unwrap();
    let file = world.dir().join("thesis.zip");
    fs::write(&file, "not an export").unwrap();
    let before = files(world.dir());
    for place in [&folder, &file] {
        let error = app.export(place).unwrap_err();
        assert_eq!(error.code, Code::Refused);
        assert!(error.to_string().contains("Choose"), "{error}");
    }
    assert_eq!(app.export(&folder.join("readings.csv")).unwrap_err().code, Code::Unreadable, "a file is no folder");
    let unless_the_profile = |files: BTreeMap<PathBuf, Vec<u8>>| {
        files.into_iter().filter(|(path, _)| !path.starts_with(world.dir().join("profile"))).collect::<Vec<_>>()
    };
    assert_eq!(unless_the_profile(files(world.dir())), unless_the_profile(before));
    let empty = world.dir().join("empty");
    fs::create_dir(&empty).unwrap();
    std::os::unix::fs::symlink(&empty, world.dir().join("link")).unwrap();
    app.export(&world.dir().join("link")).unwrap();
    assert!(empty.join("contents.csv").is_file() && world.dir().join("link").is_symlink(), "through a link");
    app.export(&world.dir().join("new.zip")).unwrap();
    app.export(&world.dir().join("new.zip")).unwrap();
}

#[test]
fn an_export_that_fails_leaves_the_earlier_one_whole() {
    let (world, app, now, [one, _]) = kept();
    let place = world.dir().join("export");
    app.export(&place).unwrap();
    app.remove_entry(&one, &now).unwrap();
    // A folder of the person's own where a table is to be: it cannot give way, and the table cannot either.
    fs::remove_file(place.join("events.csv")).unwrap();
    fs::create_dir(place.join("events.csv")).unwrap();
    fs::write(place.join("events.csv/mine.txt"), "mine").unwrap();
    let before = files(&place);
    assert_eq!(app.export(&place).unwrap_err().code, Code::Unreadable);
    assert_eq!(files(&place), before);
    let beside = fs::read_dir(world.dir()).unwrap().count();
    assert_eq!(beside, 2, "the profile and the export");
}

#[test]
fn a_program_that_is_killed_while_it_exports_leaves_the_earlier_export_whole() {
    let dir = tempfile::tempdir().unwrap();
    let profile = dir.path().join("profile");
    let text = "many words ".repeat(20_000);
    ok(&profile, &["log", "add", "few words"]);
    let place = dir.path().join("export");
    ok(&profile, &["export", place.to_str().unwrap()]);
    let before = files(&place);
    ok(&profile, &["log", "add", &text[..100_000]]);
    // The kernel ends a program that writes a larger file than it may: somewhere in the middle of the export.
    let line = format!("ulimit -f 32; exec {} export {}", env!("CARGO_BIN_EXE_taper"), place.display());
    let mut limited = Command::new("bash");
    limited.args(["-c", &line]).env_clear().env("TAPER_DATA_DIR", &profile).env("HOME", dir.path());
    assert!(!limited.status().unwrap().success());
    assert_eq!(files(&place), before);
    ok(&profile, &["export", place.to_str().unwrap()]);
    let left: Vec<_> = fs::read_dir(dir.path()).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    assert_eq!(left.len(), 2, "what was begun is cleared away: {left:?}");
    assert_ne!(files(&place), before);
    let refused = taper(&profile, &["export", dir.path().to_str().unwrap()]);
    assert_eq!(refused.status.code(), Some(1), "{}", String::from_utf8_lossy(&refused.stderr));
}
