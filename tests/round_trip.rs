//! What was exported comes back without loss, and a second time adds nothing.

use std::{fs, path::Path};

use taper::{
    app::{App, Begin, Restoring},
    day::Now,
    error::Code,
    io::import::Options,
    notification::import::left_out,
    plan::Decision,
    record::{
        event::{Event, Why},
        retrospective::Recollection,
    },
    view::{log::EntryDraft, why::StepDraft},
};

use crate::world::{World, at, world};

fn full() -> (World, App, Now) {
    let world = world("2026-01-05")
        .answers("sleep", "(7:30 7:00 8:00 7:15 7:45 7:30 7:00)x8 (6:30 6:15 6:45)x5")
        .answers("games", "(30 15 45 30 0 60 30)x8 (90 75 120)x5")
        .answers("snacks", "(1 0 2 1 1 0 2)x8 (3 2 3)x5")
        .answers("energy", "(6 7 6 7 5 6 7)x8 (5 4 5)x5")
        .answers("focus", "(6:00 6:00 6:30 5:30 6:00 off off)x8 (7:00 7:00 6:30)x5");
    let app = world.lived();
    let now = at(world.last(), "10:00");
    let answers =
        [taper::app::TypedAnswer::parse("sleep=5:30").unwrap(), taper::app::TypedAnswer::parse("snacks=").unwrap()];
    app.check_in(Some(world.day(3)), &answers, Some("=SUM(A1), 'quoted'\nand two lines"), &now).unwrap();
    app.add_event(Event::SetAside { first: world.day(9), last: world.day(10), why: Why::Illness }, &now).unwrap();
    app.home(&now).unwrap();
    app.plan_start(&Begin::of("rebuild"), &now).unwrap();
    app.plan_record(Decision::Lower { minutes: 600 }, &now).unwrap();
    let thing = app.restoring(Restoring::Add { words: "'Piano".to_owned() }, &now).unwrap().restoring.remove(0).thing;
    app.restoring(Restoring::Tick { thing, done: true }, &now).unwrap();
    app.keep_recollection(Recollection { signs: vec!["games".to_owned()], ..Recollection::default() }, &now).unwrap();
    app.configure(&[("check_in_at".to_owned(), "09:15".to_owned())], &now).unwrap();
    (world, app, now)
}

fn exported(app: &App, folder: &Path) -> Vec<(String, String)> {
    let written = app.export(folder).unwrap();
    written.iter().map(|(file, _)| ((*file).to_owned(), fs::read_to_string(folder.join(file)).unwrap())).collect()
}

#[test]
fn an_export_that_was_taken_in_is_taken_back_as_a_whole() {
    let (world, app, now) = full();
    let place = world.dir().join("export");
    app.export(&place).unwrap();
    let other = tempfile::tempdir().unwrap();
    let copy = App::open(&other.path().join("copy"), None, &now).unwrap();
    let before = exported(&copy, &other.path().join("before"));
    let undo = copy.import("taper", &place, &Options::default(), &now).unwrap().undo.unwrap();
    copy.undo(&undo, &now).unwrap();
    let after = exported(&copy, &other.path().join("after"));
    for ((file, before), (_, after)) in before.iter().zip(&after).filter(|((file, _), _)| file != "readings.csv") {
        // When Taper was last looked at is no part of an import.
        let left = after.lines().filter(|line| !line.starts_with("looked_at,"));
        assert!(left.eq(before.lines()), "{file}: {after}");
    }
    assert!(copy.facts(&now).unwrap().histories.iter().all(|history| history.readings.is_empty()));
}

#[test]
fn an_export_taken_into_a_new_profile_is_the_same_data_and_the_same_plan() {
    let (world, app, now) = full();
    let other = tempfile::tempdir().unwrap();
    for place in ["export", "export.zip"] {
        let place = world.dir().join(place);
        app.export(&place).unwrap();
        let copy = App::open(&other.path().join(place.file_name().unwrap()), None, &now).unwrap();
        let would = copy.import("taper", &place, &Options { dry_run: true, ..Options::default() }, &now).unwrap();
        assert!(
            copy.check_in_view(None, &now).unwrap().day_title.contains("2026")
                && !copy.facts(&now).unwrap().has_begun()
        );
        let taken = copy.import("taper", &place, &Options::default(), &now).unwrap();
        assert_eq!((would.taken, taken.skipped.len()), (taken.taken, 0), "{:?}", taken.skipped);
        let (one, two) = (exported(&app, &world.dir().join("a")), exported(&copy, &other.path().join("b")));
        for (before, after) in one.iter().zip(&two) {
            assert_eq!(before, after);
        }
        let (plan, same) = (app.plan(&now).unwrap(), copy.plan(&now).unwrap());
        assert_eq!((plan.rungs, plan.log, plan.why_offer), (same.rungs, same.log, same.why_offer), "the plan stands");
        assert_eq!(app.plan_status(&now).unwrap(), copy.plan_status(&now).unwrap());
        assert_eq!(app.status(&now).unwrap().0, copy.status(&now).unwrap().0);
        let again = copy.import("taper", &place, &Options::default(), &now).unwrap();
        assert_eq!((again.taken, again.kept_yours), (0, 0), "a second time adds nothing");
    }
}

#[test]
fn what_was_recorded_later_holds_and_what_is_ones_own_stays() {
    let (world, app, _) = full();
    let place = world.dir().join("export");
    app.export(&place).unwrap();
    let later = at(world.last(), "11:00");
    let corrected = [taper::app::TypedAnswer::parse("sleep=8:00").unwrap()];
    app.check_in(Some(world.day(3)), &corrected, None, &later).unwrap();
    app.configure(&[("check_in_at".to_owned(), "08:00".to_owned())], &later).unwrap();
    app.import("taper", &place, &Options::default(), &later).unwrap();
    assert_eq!(app.today(Some(world.day(3)), &later).unwrap().0.readings["sleep"].as_i64(), Some(480));
    assert_eq!(app.config(Some("check_in_at")).unwrap()[0].1, "08:00");
}

#[test]
fn rows_that_do_not_fit_are_named_and_the_rest_is_taken() {
    let (world, app, now) = full();
    let place = world.dir().join("export");
    app.export(&place).unwrap();
    let file = place.join("readings.csv");
    let text = fs::read_to_string(&file).unwrap();
    let mut lines: Vec<&str> = text.lines().collect();
    let wrong = [
        "2026-99-01,sleep,value,450,check_in,2026-01-05,1767600000,60,Europe/Berlin",
        "2026-01-05,sleep,value,NaN,check_in,2026-01-05,1767600000,60,Europe/Berlin",
        "2026-01-05,sleep,perhaps,,check_in,2026-01-05,1767600000,60,Europe/Berlin",
        "2100-01-01,sleep,off,,check_in,2026-01-05,1767600000,60,Europe/Berlin",
        "2026-01-05,Sleep!,off,,check_in,2026-01-05,1767600000,60,Europe/Berlin",
        "2026-01-05,sleep,value,5000,check_in,2026-01-05,1767600000,60,Europe/Berlin",
        "2026-01-05,energy,value,5.5,check_in,2026-01-05,1767600000,60,Europe/Berlin",
        "2026-01-05,sleep,external,,check_in,2026-01-05,1767600000,60,Europe/Berlin",
        "2026-01-05",
    ];
    lines.extend(wrong);
    fs::write(&file, lines.join("\n")).unwrap();
    // As an earlier version wrote it: with a list of its contents, other rows are an error.
    fs::remove_file(place.join("contents.csv")).unwrap();
    let copy = App::open(&world.dir().join("copy"), None, &now).unwrap();
    let taken = copy.import("taper", &place, &Options::default(), &now).unwrap();
    assert_eq!(taken.skipped.len(), wrong.len(), "{:?}", taken.skipped);
    let first = left_out(&taken.skipped[0]);
    let line = format!("readings.csv, line {}: \"2026-99-01\"", lines.len() - wrong.len() + 1);
    assert!(first.starts_with(&line), "{first}");
    assert!(copy.status(&now).is_ok() && taken.taken > 300);
}

#[test]
fn what_is_no_export_is_refused() {
    let (world, app, now) = full();
    let empty = world.dir().join("empty");
    fs::create_dir(&empty).unwrap();
    let text = world.dir().join("text.zip");
    fs::write(&text, "not a zip file").unwrap();
    let columns = world.dir().join("columns");
    fs::create_dir(&columns).unwrap();
    fs::write(columns.join("readings.csv"), "day,signal\n2026-01-05,sleep\n").unwrap();
    for (place, code) in [(&empty, Code::BadValue), (&text, Code::Unreadable), (&columns, Code::BadValue)] {
        assert_eq!(
            app.import("taper", place, &Options::default(), &now).unwrap_err().code,
            code,
            "{}",
            place.display()
        );
    }
}

/// Someone, or another program, wrote into an export what its columns take and no screen can show.
#[test]
fn a_row_that_nobody_could_read_again_is_named_and_everything_else_still_opens() {
    let world = world("2026-01-05");
    let now = at(world.first, "10:00");
    let entries = "id,kind,title,text,day,step_id,tags,parameters,follows,details,recorded_at,offset_minutes,zone";
    let own = "id,title,unit,low,high,worse,role,spread,weekdays,empty_is_zero,archived";
    let events = "kind,first,dropped,last,why,recorded_at,offset_minutes,zone";
    let weeks = "week,told,recorded_at,offset_minutes,zone";
    let looks = "about,day,told,chosen,recorded_at,offset_minutes,zone";
    let decisions = "day,decision,detail,recorded_at,offset_minutes,zone";
    for (number, (file, header, row)) in [
        ("own_signals.csv", own, "pages,Pages,furlongs,0,9,higher,leading,count,1,0,0"),
        ("events.csv", events, "set_aside,2026-01-01,,,whim,1700000000,60,UTC"),
        ("retrospectives.csv", looks, "2026-01-01,2026-01-01,[1],{},1700000000,60,UTC"),
        ("plan_decisions.csv", decisions, "2026-01-05,fly,{},1700000000,60,UTC"),
        ("week_reviews.csv", weeks, "2025-12-29,\"{\"\"worn\"\":\"\"x\"\"}\",1700000000,60,UTC"),
        ("entries.csv", entries, "e1,note,,x,2026-01-05,,[],[],[],\"[[1]]\",1700000000,60,UTC"),
    ]
    .into_iter()
    .enumerate()
    {
        let place = world.dir().join(format!("export-{number}"));
        fs::create_dir(&place).unwrap();
        fs::write(place.join(file), format!("{header}\n{row}\n")).unwrap();
        fs::write(place.join("settings.csv"), "key,value\ncheck_in_at,09:15\n").unwrap();
        let app = App::open(&world.dir().join(format!("profile-{number}")), None, &now).unwrap();
        let taken = app.import("taper", &place, &Options::default(), &now).unwrap();
        assert_eq!((taken.taken, taken.skipped.len()), (1, 1), "{file}: {:?}", taken.skipped);
        assert_eq!(taken.skipped[0].place.file, file);
        assert!(app.home(&now).is_ok() && app.status(&now).is_ok(), "after {file}");
    }
}

#[test]
fn focus_sessions_come_along_and_one_that_was_stopped_meanwhile_does_not_run_again() {
    let world = world("2026-03-02");
    let app = App::open(&world.dir().join("one"), None, &at(world.first, "08:00")).unwrap();
    app.start_focus(&at(world.first, "09:00")).unwrap();
    app.stop_focus(None, false, &at(world.first, "09:45")).unwrap();
    app.start_focus(&at(world.first, "10:00")).unwrap();
    let place = world.dir().join("export");
    app.export(&place).unwrap();
    let copy = App::open(&world.dir().join("two"), None, &at(world.first, "08:00")).unwrap();
    let now = at(world.first, "10:30");
    copy.import("taper", &place, &Options::default(), &now).unwrap();
    assert_eq!(copy.focus(&now).unwrap(), app.focus(&now).unwrap());
    assert_eq!(copy.focus(&now).unwrap().today_minutes, 75);
    copy.stop_focus(None, false, &now).unwrap();
    let again = copy.import("taper", &place, &Options::default(), &now).unwrap();
    assert_eq!((again.taken, copy.focus(&now).unwrap().running), (0, false));
    assert_eq!(copy.focus(&now).unwrap().today_minutes, 75, "counted once");
    fs::write(
        place.join("focus_sessions.csv"),
        "id,day,started_at,stopped_at,minutes,offset_minutes,zone\nx,2026-03-01,1772352000,1772352060,-5,60,UTC\n",
    )
    .unwrap();
    fs::remove_file(place.join("contents.csv")).unwrap();
    let bad = copy.import("taper", &place, &Options::default(), &now).unwrap();
    assert_eq!(bad.skipped[0].place.file, "focus_sessions.csv", "{:?}", bad.skipped);
}

#[test]
fn an_entry_that_follows_from_an_erased_one_can_still_be_written_here_and_after_an_import() {
    let world = world("2026-03-02");
    let now = at(world.first, "10:00");
    let app = App::open(&world.dir().join("one"), None, &now).unwrap();
    let note = |text: &str, follows: &[&String]| EntryDraft {
        text: text.to_owned(),
        follows: follows.iter().map(|id| (*id).clone()).collect(),
        ..EntryDraft::default()
    };
    let write = |draft: &EntryDraft| app.write_entry(None, draft, None, &now).unwrap().id;
    let (first, gone) = (write(&note("first", &[])), write(&note("gone", &[])));
    let ambition = StepDraft { level: "ambition".to_owned(), title: "Models".to_owned(), ..StepDraft::default() };
    let (step, _) = app.write_step(None, &ambition, &now).unwrap();
    let last = write(&EntryDraft { step: Some(step.clone()), ..note("last", &[&gone, &first]) });
    app.remove_step(&step, &now).unwrap();
    app.write_entry(Some(&last), &note("last, again", &[&gone, &first]), None, &at(world.first, "12:00")).unwrap();
    app.remove_entry(&gone, &now).unwrap();
    let place = world.dir().join("export");
    app.export(&place).unwrap();
    let copy = App::open(&world.dir().join("two"), None, &now).unwrap();
    copy.import("taper", &place, &Options::default(), &now).unwrap();
    app.empty_trash(&now).unwrap();
    for app in [&app, &copy] {
        let entry = app.entry(&last, &now).unwrap();
        assert_eq!(entry.draft.follows, std::slice::from_ref(&first));
        app.write_entry(Some(&last), &entry.draft, None, &now).unwrap();
        app.take_version_back(&last, &entry.versions[0].id, &now).unwrap();
        let entry = app.entry(&last, &now).unwrap();
        app.write_entry(Some(&last), &EntryDraft { title: "written".to_owned(), ..entry.draft }, None, &now).unwrap();
    }
}
