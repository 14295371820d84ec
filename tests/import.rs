//! Bringing a daily table in: what fits is taken once, what does not is named, and the person's own answers stand.

use std::{
    fs,
    io::Write,
    path::{Path, PathBuf},
    sync::{Arc, LazyLock, Mutex},
};

use proptest::prelude::*;
use taper::{
    app::{App, TypedAnswer, import_formats, remove_demo},
    day::Now,
    error::{Code, Result},
    io::{
        import::{self, ALL, Mapping, Options, Progress, Watcher, recognise},
        replay::replay,
        store::tables::TABLES,
    },
    level::Sensitivity,
    notification::import::left_out,
    record::import::Imported,
    signal::{answer, catalog, figures::HourCycle},
};

use crate::world::{World, at, world};

fn file(world: &World, text: &str) -> PathBuf {
    let path = world.dir().join("table.csv");
    fs::write(&path, text).unwrap();
    path
}

fn map(pairs: &[&str]) -> Options {
    Options { mappings: pairs.iter().map(|pair| Mapping::parse(pair).unwrap()).collect(), ..Options::default() }
}

fn csv(app: &App, path: &Path, now: &Now) -> Result<Imported> {
    app.import("csv", path, &Options::default(), now)
}

#[test]
fn a_table_is_taken_once() {
    let world = world("2026-03-02");
    let (app, now) = (world.lived(), at(world.day(30), "12:00"));
    let path = file(&world, "date,sleep,snacks,mood\n2026-03-02,7:30,2,3\n2026-03-03,,1,\n2026-03-04,6.5h,0,4.5\n");
    let first = csv(&app, &path, &now).unwrap();
    assert_eq!((first.taken, first.there_already, first.skipped.len()), (7, 0, 0));
    let again = csv(&app, &path, &now).unwrap();
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
    let found = csv(&app, &file(&world, table), &now).unwrap();
    assert_eq!(found.taken, 3);
    let errors: Vec<String> = found.skipped.iter().map(left_out).collect();
    assert_eq!(errors[0], "line 3, column date: \"2025-13-02\" is not a date such as 2026-03-02");
    assert!(errors[1].starts_with("line 4, column sleep: \"seven\" is not a valid answer"), "{}", errors[1]);
    assert_eq!(errors[2], "line 5: 2 cells, but the header has 3 columns");
    assert_eq!(errors[3], "line 6, column date: 2026-03-02 is there already");
    assert!(errors[4].contains("is in the future"));
}

#[test]
fn what_the_person_answered_is_never_overruled() {
    let world = world("2026-03-02");
    let (app, now) = (world.lived(), at(world.first, "09:00"));
    app.check_in(None, &[TypedAnswer::parse("sleep=5:00").unwrap()], None, &now).unwrap();
    let path = file(&world, "date,sleep\n2026-03-01,7:00\n2026-03-02,8:00\n");
    let found = csv(&app, &path, &now).unwrap();
    assert_eq!((found.taken, found.kept_yours), (1, 1));
    assert_eq!(app.today(None, &now).unwrap().0.readings["sleep"], 300);
}

#[test]
fn hours_are_read_as_hours() {
    let world = world("2026-03-02");
    let (app, now) = (world.lived(), at(world.day(30), "12:00"));
    let path = file(&world, "date,sleep_h,night,work\n2026-03-02,7.5,8,6\n2026-03-03,6,7.25,5\n");
    let found = app.import("csv", &path, &map(&["sleep_h=sleep", "work=focus:h"]), &now).unwrap();
    assert!(
        found
            .remarks
            .iter()
            .any(|remark| remark.contains("sleep_h was read as Sleep (sleep): numbers without a unit as hours")),
        "it is said aloud"
    );
    let readings = app.today(Some(world.first), &now).unwrap().0.readings;
    assert_eq!((readings["sleep"].as_i64(), readings["focus"].as_i64()), (Some(450), Some(360)));
    assert_eq!(readings["night"].as_i64(), Some(8), "a column without a match is a signal of one's own");
}

#[test]
fn a_column_is_found_however_it_is_capitalised() {
    let world = world("2026-03-02");
    let (app, now) = (world.lived(), at(world.day(30), "12:00"));
    let found = csv(&app, &file(&world, "Date,Sleep,SNACKS\n2026-03-02,7,3\n2026-03-03,7:30,4\n"), &now).unwrap();
    assert_eq!((found.taken, found.skipped.len(), found.own_signals.len()), (4, 0, 0));
    let readings = app.today(Some(world.first), &now).unwrap().0.readings;
    assert_eq!(readings["sleep"].as_i64(), Some(420), "seven hours, not seven minutes");
}

#[test]
fn what_is_no_table_changes_nothing() {
    let world = world("2026-03-02");
    let (app, now) = (world.lived(), at(world.first, "09:00"));
    let refused = |text: &str, mappings: &[&str]| {
        let error = app.import("csv", &file(&world, text), &map(mappings), &now).unwrap_err();
        (error.code, error.to_string())
    };
    assert!(refused("when,sleep\n2026-03-01,7:00\n", &[]).1.contains("No column is called `date`"));
    assert!(refused("date,sleep\n2026-03-01,\n", &[]).1.contains("There is nothing to import"));
    assert!(refused("date,a\n2026-03-01,1\n", &["b=sleep"]).1.contains("There is no column \"b\""));
    assert!(refused("date,a\n2026-03-01,1\n", &["a=slep"]).1.contains("Unknown signal"));
    assert!(refused("date,a,b\n2026-03-01,1,2\n", &["a=snacks", "b=snacks"]).1.contains("Two columns"));
    assert_eq!(refused("", &[]).0, Code::BadValue);
    let missing = csv(&app, &world.dir().join("nothing.csv"), &now).unwrap_err();
    assert_eq!(missing.code, Code::Unreadable);
    assert!(app.today(None, &now).unwrap().0.readings.is_empty());
}

#[test]
fn a_trial_run_shows_what_would_be_taken_and_takes_nothing() {
    let world = world("2026-03-02");
    let (app, now) = (world.lived(), at(world.first, "09:00"));
    let path = file(&world, "date,sleep\n2026-03-02,8:00\n");
    assert_eq!(app.import("csv", &path, &Options { dry_run: true, ..Options::default() }, &now).unwrap().taken, 1);
    assert!(app.today(None, &now).unwrap().0.readings.is_empty());
}

#[test]
fn an_import_of_readings_is_taken_back_as_a_whole() {
    let world = world("2026-03-02");
    let (app, now) = (world.lived(), at(world.first, "09:00"));
    let old = file(&world, "date,sleep,snacks\n2026-03-01,7:00,1\n");
    csv(&app, &old, &now).unwrap();
    let new = file(&world, "date,sleep,snacks\n2026-03-01,6:00,1\n2026-03-02,5:00,\n");
    let taken = csv(&app, &new, &now).unwrap();
    assert_eq!((taken.taken, taken.there_already), (2, 1));
    app.undo(&taken.undo.unwrap(), &now).unwrap();
    let sleep = |after| app.today(Some(world.day(after)), &now).unwrap().0.readings.get("sleep").cloned();
    assert_eq!(sleep(-1).and_then(|value| value.as_i64()), Some(420), "what an earlier file said stands again");
    assert_eq!(sleep(0), None);
}

#[test]
fn signals_that_came_along_are_named_and_go_with_the_import_that_brought_them() {
    let world = world("2026-03-02");
    let (app, now) = (world.lived(), at(world.first, "09:00"));
    let path = file(&world, "date,pages,snacks\n2026-03-01,7,1\n");
    let first = csv(&app, &path, &now).unwrap();
    assert_eq!(first.own_signals.iter().map(|id| id.as_str()).collect::<Vec<_>>(), ["pages"]);
    let again = csv(&app, &path, &now).unwrap();
    assert_eq!((again.taken, again.own_signals.len(), again.undo), (0, 0, None));
    let has_pages = || app.facts(&now).unwrap().signals.iter().any(|signal| signal.id.as_str() == "pages");
    assert!(has_pages());
    app.undo(&first.undo.unwrap(), &now).unwrap();
    assert!(!has_pages() && app.facts(&now).unwrap().histories.iter().all(|history| history.readings.is_empty()));
}

#[test]
fn a_long_import_reports_its_progress() {
    let world = world("2026-03-02");
    let (app, now) = (world.lived(), at(world.day(4000), "09:00"));
    let rows: String = (0..3000).map(|after| format!("{},{}\n", world.day(after), after % 5)).collect();
    let path = file(&world, &format!("date,snacks\n{rows}"));
    let reported = Arc::new(Mutex::new(Vec::new()));
    let sink = reported.clone();
    let watcher = Watcher::new(move |progress| sink.lock().unwrap().push(progress));
    app.import("csv", &path, &Options { watcher, ..Options::default() }, &now).unwrap();
    let reported = reported.lock().unwrap();
    let bytes = fs::metadata(&path).unwrap().len();
    assert!(reported.contains(&Progress::Read { done: bytes, of: bytes }), "the file was read to its end");
    assert_eq!(reported.last(), Some(&Progress::Kept { done: 3000, of: 3000 }));
    let share = |progress: &Progress| match *progress {
        Progress::Read { done, of } => done as f64 / of as f64,
        Progress::Kept { done, of } => 1.0 + done as f64 / of as f64,
    };
    assert!(
        reported.len() > 10 && reported.windows(2).all(|pair| share(&pair[0]) <= share(&pair[1])),
        "it only goes on"
    );
}

#[test]
fn a_format_is_recognised_by_what_is_in_the_file() {
    let world = world("2026-03-02");
    let app = world.lived();
    app.check_in(None, &[TypedAnswer::parse("sleep=5:00").unwrap()], None, &at(world.first, "09:00")).unwrap();
    let here = |name: &str| world.dir().join(name);
    app.export(&here("folder")).unwrap();
    app.export(&here("one-file.zip")).unwrap();
    for (name, bytes) in [
        ("days.csv", &b"date,sleep\n2026-03-01,7:00\n"[..]),
        ("marked.csv", &b"\xef\xbb\xbf\"Date\",\"Sleep\"\r\n"[..]),
        ("nights.csv", &b"sid,start,stop,rating\n1,1,2,5\n"[..]),
        ("words.txt", &b"nothing of the kind\n"[..]),
        ("nothing", &b""[..]),
    ] {
        fs::write(here(name), bytes).unwrap();
    }
    let mut other = zip::ZipWriter::new(fs::File::create(here("other.zip")).unwrap());
    other.start_file("date,sleep.csv", zip::write::SimpleFileOptions::default()).unwrap();
    other.write_all(b"date,sleep\n").unwrap();
    other.finish().unwrap();
    fs::create_dir(here("empty")).unwrap();
    for (name, format) in [
        ("folder", Some("taper")),
        ("one-file.zip", Some("taper")),
        ("days.csv", Some("csv")),
        ("marked.csv", Some("csv")),
        ("nights.csv", None),
        ("words.txt", None),
        ("nothing", None),
        ("other.zip", None),
        ("empty", None),
    ] {
        let found = recognise(&here(name)).unwrap().map(|importer| importer.name());
        assert_eq!(found, format, "{name}");
    }
    assert_eq!(recognise(&here("absent")).err().map(|error| error.code), Some(Code::Unreadable));
}

#[test]
fn what_does_not_belong_together_is_refused() {
    let world = world("2026-03-02");
    let (app, now) = (world.lived(), at(world.first, "09:00"));
    let path = file(&world, "date,sleep\n2026-03-01,7:00\n");
    let unknown = app.import("cvs", &path, &Options::default(), &now).unwrap_err();
    assert!(unknown.to_string().contains("csv, taper"), "the formats there are: {unknown}");
    app.export(&world.dir().join("out")).unwrap();
    let mapped = app.import("taper", &world.dir().join("out"), &map(&["a=sleep"]), &now).unwrap_err();
    assert_eq!(mapped.code, Code::BadValue, "what it asks for would be overheard: {mapped}");
}

#[test]
fn the_list_is_what_there_is() {
    let view = import_formats();
    assert_eq!(view.formats, ALL.iter().map(|importer| importer.name()).collect::<Vec<_>>());
    assert_eq!(view.titles.len(), view.formats.len());
    assert!(view.formats.iter().all(|name| import::named(name).is_ok()));
}

#[test]
fn other_programs_read_what_became_of_a_file() {
    let world = world("2026-03-02");
    let (app, now) = (world.lived(), at(world.first, "09:00"));
    let path = file(&world, "date,sleep,pages\n2026-03-01,7:00,3\n2026-03-02,x,\n");
    let view = app.import_view("csv", &path, &Options { dry_run: true, ..Options::default() }, &now).unwrap();
    let json = serde_json::to_value(view).unwrap();
    let number = |key: &str| json[key].as_u64();
    assert_eq!((number("taken"), number("already_there"), number("kept_yours")), (Some(2), Some(0), Some(0)));
    assert_eq!((json["dry_run"].as_bool(), json["format"].as_str()), (Some(true), Some("csv")));
    assert_eq!(json["own_signals"], serde_json::json!(["pages"]));
    let skipped = json["skipped"][0].as_str().unwrap();
    assert!(skipped.starts_with(&format!("{}, line 3, column sleep: ", path.display())), "{skipped}");
    assert_eq!(json["remarks"].as_array().map(Vec::len), Some(3), "one a column");
    assert_eq!(json["undo"], serde_json::Value::Null, "nothing was done that could be taken back");
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

/// A table of our own export, with rows that are nearly its own.
fn almost_an_export() -> impl Strategy<Value = (usize, Vec<u8>)> {
    let cell = prop_oneof![
        "[0-9]{4}-[0-9]{2}-[0-9]{2}",
        "-?[0-9]{1,12}",
        "'?[=+a-z_ \"\n,]{0,6}",
        Just("value".to_owned()),
        Just("import".to_owned()),
        Just("{}".to_owned()),
        Just("[1]".to_owned()),
    ];
    let line = prop::collection::vec(cell, 1..13).prop_map(|cells| cells.join(","));
    (0..TABLES.len(), prop::collection::vec(line, 0..6)).prop_map(|(table, lines)| {
        (table, format!("{}\n{}", TABLES[table].header().join(","), lines.join("\n")).into_bytes())
    })
}

/// A profile that trial runs are made on: they leave it empty, so that it serves them all.
static TRIED: LazyLock<(World, App)> = LazyLock::new(|| {
    let world = world("2026-03-02");
    let app = world.lived();
    (world, app)
});

/// Tries a file or folder in every format, and looks at what it is.
fn try_all(place: &Path) {
    let (world, app) = &*TRIED;
    let options = Options { dry_run: true, ..Options::default() };
    for importer in ALL {
        let _ = app.import(importer.name(), place, &options, &at(world.day(30), "12:00"));
    }
    let _ = recognise(place);
}

proptest! {
    #[test]
    fn no_bytes_make_an_importer_or_a_replay_panic(bytes in almost_a_table()) {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("table.csv");
        fs::write(&path, &bytes).unwrap();
        try_all(&path);
        let _ = replay(&path, None, None, Sensitivity::Normal);
    }

    #[test]
    fn no_rows_of_an_export_make_its_importer_panic((table, bytes) in almost_an_export(), cut in 0..2000usize) {
        let dir = tempfile::tempdir().unwrap();
        fs::write(dir.path().join(TABLES[table].file), &bytes).unwrap();
        try_all(dir.path());
        // The same as an archive, and as one that was not written to its end.
        let mut archive = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
        archive.start_file(TABLES[table].file, zip::write::SimpleFileOptions::default()).unwrap();
        archive.write_all(&bytes).unwrap();
        let whole = archive.finish().unwrap().into_inner();
        for length in [whole.len(), cut.min(whole.len())] {
            let path = dir.path().join(format!("{length}.zip"));
            fs::write(&path, &whole[..length]).unwrap();
            try_all(&path);
        }
    }

    #[test]
    fn no_text_makes_an_answer_panic_or_leave_its_range(text in "\\PC{0,12}|-?[0-9]{1,12}([.,:h][0-9]{0,9})?[hm]?") {
        for signal in catalog::all().into_iter().chain(catalog::bedtime_parts()) {
            if let Ok(taper::record::Answer::Value(value)) = answer::parse(&signal, &text, HourCycle::TwentyFour) {
                prop_assert!((signal.range.0..=signal.range.1).contains(&value), "{text:?} became {value} for {}", signal.id);
            }
        }
    }
}

#[test]
fn the_settings_of_an_export_are_checked_like_what_is_typed() {
    let world = world("2026-03-02");
    let now = at(world.first, "10:00");
    let app = App::open(&world.dir().join("one"), None, &now).unwrap();
    app.configure(&[("quiet_from".to_owned(), "21:15".to_owned())], &now).unwrap();
    let folder = world.dir().join("export");
    app.export(&folder).unwrap();
    let settings = fs::read_to_string(folder.join("settings.csv")).unwrap();
    let crafted = [
        "demo,yes",
        "demo_made,0",
        "help_link,file:///etc/passwd",
        "quiet_to,99:99",
        "looked_at,banana",
        "no_such_setting,1",
        "backup_folder,/etc",
        "theme,pink",
        "signal.sleep,maybe",
        "rollover,77",
    ];
    fs::write(folder.join("settings.csv"), format!("{settings}{}\n", crafted.join("\n"))).unwrap();
    let list = fs::read_to_string(folder.join("contents.csv")).unwrap();
    let rows = settings.lines().count() - 1;
    let longer = list.replace(&format!("settings.csv,{rows}"), &format!("settings.csv,{}", rows + crafted.len()));
    fs::write(folder.join("contents.csv"), longer).unwrap();
    let other = App::open(&world.dir().join("other"), None, &now).unwrap();
    let imported = other.import("taper", &folder, &Options::default(), &now).unwrap();
    assert_eq!(imported.skipped.len(), crafted.len(), "{:?}", imported.skipped);
    let set = other.config(None).unwrap();
    let of = |key: &str| set.iter().find(|(name, _)| name == key).map(|(_, value)| value.as_str());
    assert_eq!((of("quiet_from"), of("quiet_to"), of("theme")), (Some("21:15"), Some("08:00"), Some("system")));
    assert_eq!(of("help_link"), Some("https://findahelpline.com"));
    assert_eq!(remove_demo(&world.dir().join("other"), &now).unwrap_err().code, Code::Refused, "it is no demo year");
}

#[test]
fn a_pipe_and_a_device_are_refused_at_once() {
    let world = world("2026-03-02");
    let now = at(world.first, "10:00");
    let app = App::open(world.dir(), None, &now).unwrap();
    let pipe = world.dir().join("pipe");
    assert!(std::process::Command::new("mkfifo").arg(&pipe).status().unwrap().success());
    for place in [pipe.as_path(), Path::new("/dev/zero")] {
        for format in ["taper", "csv"] {
            let error = app.import(format, place, &Options::default(), &now).unwrap_err();
            assert!(error.to_string().contains("neither a file nor a folder"), "{format}: {error}");
        }
    }
}
