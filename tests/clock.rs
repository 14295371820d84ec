//! A clock that is wrong: far off, it writes nothing; ahead for a while and put right again, it leaves nothing locked.

use taper::{
    app::{App, Begin, Silence, TypedAnswer},
    day::{Day, Now},
    error::Code,
    plan::Decision,
    reminder::Kind,
    view::log::EntryDraft,
};

use crate::{
    cli,
    world::{World, at, world},
};

/// The clocks that are refused, and what they say.
const FAR_OFF: [&str; 4] = [
    "9999-01-01T00:00:00+00:00",
    "2500-06-01T10:00:00+02:00",
    "1800-06-01T10:00:00+01:00",
    "1900-01-01T01:00:00+00:00",
];
/// Days by which the other clocks were ahead.
const AHEAD: [i64; 2] = [3, 400];

fn wild(text: &str) -> Now {
    taper::zone::parse_now(text, None).unwrap()
}

fn note(text: &str) -> EntryDraft {
    EntryDraft { text: text.to_owned(), ..EntryDraft::default() }
}

fn answers(app: &App, pairs: &[&str], now: &Now) -> taper::error::Result<taper::app::Saved> {
    let pairs: Vec<TypedAnswer> = pairs.iter().map(|pair| TypedAnswer::parse(pair).unwrap()).collect();
    app.check_in(None, &pairs, None, now)
}

/// Ten weeks of answers, and a reminder at nine.
fn lived() -> (World, App) {
    let world = world("2026-01-05")
        .answers("sleep", "(7:30 7:00 8:00 7:15 7:45 7:30 7:00)x10")
        .answers("games", "(30 15 45 30 0 60 30)x10")
        .answers("energy", "(6 7 6 7 5 6 7)x10")
        .answers("focus", "(6:00 6:00 6:30 5:30 6:00 off off)x10");
    let app = world.lived();
    (world, app)
}

/// Whether a sentence has the year and the time of day of an instant.
fn shows(sentence: &str, instant: &str) -> bool {
    sentence.contains(&format!(" {}, {}", &instant[..4], &instant[11..16]))
}

#[test]
fn a_clock_that_is_far_off_writes_nothing_and_says_what_it_shows() {
    let (world, app) = lived();
    let right = at(world.last(), "10:00");
    let id = app.write_entry(None, &note("a note"), None, &right).unwrap().id;
    let before = format!("{:?}", app.status(&right).unwrap().0);
    for text in FAR_OFF {
        let now = wild(text);
        let refused = [
            answers(&app, &["energy=3"], &now).unwrap_err(),
            app.write_entry(None, &note("lost"), None, &now).unwrap_err(),
            app.start_focus(&now).unwrap_err(),
            app.configure(&[("check_in_at".to_owned(), "08:00".to_owned())], &now).unwrap_err(),
            app.plan_start(&Begin { usual_week: Some("30"), ..Begin::of("rebuild") }, &now).unwrap_err(),
            app.silence(Silence::Hours(1), &now).unwrap_err(),
            app.looked(&now).unwrap_err(),
            app.remove_entry(&id, &now).unwrap_err(),
            app.home(&now).unwrap_err(),
            app.status(&now).map(drop).unwrap_err(),
        ];
        for error in refused {
            assert_eq!(error.code, Code::Refused, "{error}");
            assert!(shows(&error.to_string(), text), "{error}");
        }
        assert_eq!(app.search("note", 5).unwrap().entries.len(), 1, "what needs no clock is read");
        assert!(app.export(&world.dir().join("export")).is_ok());
        assert!(App::open(&world.dir().join("never made"), None, &now).is_err(), "nor is a profile made");
    }
    assert_eq!(format!("{:?}", app.status(&right).unwrap().0), before, "and nothing has changed");
    answers(&app, &["energy=4"], &right).unwrap();
}

#[test]
fn the_command_line_refuses_a_clock_that_is_far_off_and_the_doctor_names_it() {
    let dir = tempfile::tempdir().unwrap();
    cli::ok(dir.path(), &["check-in", "energy=5"]);
    for text in FAR_OFF {
        let run = |arguments: &[&str]| {
            let mut command = std::process::Command::new(env!("CARGO_BIN_EXE_taper"));
            command.args(arguments).env_clear().env("TAPER_DATA_DIR", dir.path()).env("HOME", dir.path());
            command.env("TAPER_NOW", text).output().unwrap()
        };
        for arguments in [["check-in", "energy=4"], ["log", "add"], ["focus", "start"], ["today", "--json"]] {
            let more: &[&str] = if arguments[1] == "add" { &["words"] } else { &[] };
            let output = run(&[&arguments, more].concat());
            let error = String::from_utf8(output.stderr).unwrap();
            assert_eq!(output.status.code(), Some(1), "{arguments:?}: {error}");
            assert!(shows(&error, text), "{error}");
        }
        let doctor = String::from_utf8(run(&["doctor"]).stdout).unwrap();
        assert!(doctor.lines().any(|line| line.contains("clock") && shows(line, text)), "{doctor}");
    }
    assert!(cli::ok(dir.path(), &["today"]).contains('5'));
}

#[test]
fn after_a_clock_was_ahead_versions_of_entries_are_kept_as_before() {
    for days in AHEAD {
        let world = world("2026-03-02");
        let app = App::open(world.dir(), None, &at(world.first, "09:00")).unwrap();
        let id = app.write_entry(None, &note("one"), None, &at(world.first, "09:00")).unwrap().id;
        let ahead = |clock: &str| at(world.day(days), clock);
        app.write_entry(Some(&id), &note("two"), None, &ahead("10:00")).unwrap();
        app.write_entry(Some(&id), &note("three"), None, &ahead("11:00")).unwrap();
        for (clock, text) in [("12:00", "four"), ("12:05", "still four"), ("12:30", "five"), ("12:31", "still five")] {
            app.write_entry(Some(&id), &note(text), None, &at(world.first, clock)).unwrap();
        }
        let versions = app.entry(&id, &at(world.first, "13:00")).unwrap().versions;
        let mut texts: Vec<&str> = versions.iter().map(|version| version.text.as_str()).collect();
        texts.sort_unstable();
        assert_eq!(texts, ["one", "still four", "three", "two"], "one for each sitting");
    }
}

#[test]
fn after_a_clock_was_ahead_reminders_come_again() {
    for days in AHEAD {
        let (world, app) = lived();
        let show = |now: &Now| app.tick(now, &mut |_| Ok(())).unwrap().map(|(due, _)| due.reminder.kind);
        let first = world.length();
        for day in first..first + 10 {
            let ahead = at(world.day(day + days), "09:30");
            show(&ahead);
        }
        app.silence(Silence::Hours(5), &at(world.day(first + days), "12:00")).unwrap();
        let now = at(world.day(first), "09:30");
        assert_eq!(app.silent_until(&now).unwrap(), None, "a silence of another time, {days} days ahead");
        assert_eq!(show(&now), Some(Kind::CheckIn), "{days} days ahead");
        assert_eq!(show(&at(world.day(first), "09:31")), None, "once");
        app.silence(Silence::Hours(1), &now).unwrap();
        assert!(app.silent_until(&now).unwrap().is_some());
        let _ = app.bad_place(&at(world.day(first), "13:00"));
        assert_eq!(show(&at(world.day(first + 1), "09:30")), None, "two days of rest");
    }
}

#[test]
fn after_a_clock_was_ahead_what_was_done_can_be_undone_and_everything_be_done() {
    for days in AHEAD {
        let (world, app) = lived();
        let today = world.last();
        let (now, ahead) = (at(today, "12:00"), at(today.plus(days), "10:00"));
        let before = (app.home(&now).unwrap(), app.check_in_view(None, &now).unwrap(), app.warnings(&now).unwrap());
        let handle = answers(&app, &["energy=1", "sleep=3:00", "games=5:00h"], &ahead).map(|saved| saved.handle);
        let handle =
            handle.or_else(|_| answers(&app, &["energy=1", "sleep=3:00"], &ahead).map(|saved| saved.handle)).unwrap();
        app.plan_start(&Begin { usual_week: Some("30"), ..Begin::of("rebuild") }, &ahead).unwrap();
        app.status(&ahead).unwrap();
        app.decline_offer(&ahead).unwrap();
        app.review_week(None, &Default::default(), &ahead).unwrap();
        app.start_focus(&ahead).unwrap();
        let spell = taper::view::why::SpellDraft { about: "ahead".to_owned(), ..Default::default() };
        app.write_spell(None, &spell, &ahead).unwrap();
        app.write_entry(None, &note("ahead"), None, &ahead).unwrap();
        // Put right.
        let after = (app.home(&now).unwrap(), app.check_in_view(None, &now).unwrap(), app.warnings(&now).unwrap());
        assert_eq!(before.1, after.1);
        assert_eq!(before.2, after.2);
        assert_eq!((before.0.level, before.0.checked_in), (after.0.level, after.0.checked_in));
        for day in [0, 1, 7, 30] {
            app.check_in_view(Some(today.plus(-day)), &now).unwrap();
            app.week(Some(today.plus(-day)), &now).unwrap();
        }
        app.why(&now).unwrap();
        app.ideas(&now).unwrap();
        app.log("", &now).unwrap();
        app.spells(&now).unwrap();
        app.together(&now).unwrap();
        app.trends(taper::view::trends::Range::All, &now).unwrap();
        app.plan(&now).unwrap();
        app.preview(14, &now).unwrap();
        // The timer: only the person knows how long it was.
        assert!(app.focus(&now).unwrap().asks_how_long);
        assert_eq!(app.stop_focus(None, false, &now).unwrap_err().code, Code::Refused);
        app.stop_focus(Some(50), false, &now).unwrap();
        assert_eq!(app.focus(&now).unwrap().today_minutes, 50, "{days} days ahead");
        app.undo(&handle, &now).unwrap();
        // A plan begun now takes the place of the one of a time that has not come.
        let plan = app.plan_start(&Begin { usual_week: Some("28"), ..Begin::of("rebuild") }, &now).unwrap();
        let undo = plan.saved.unwrap().undo.unwrap();
        assert!(app.plan_status(&now).unwrap().is_some());
        app.undo(&undo, &now).unwrap();
        assert!(app.plan_status(&now).unwrap().is_none());
        app.plan_start(&Begin { usual_week: Some("28"), ..Begin::of("rebuild") }, &now).unwrap();
        app.plan_record(Decision::Lower { minutes: 300 }, &now).unwrap();
        app.plan_decide("end", &now).unwrap();
        let later = at(today.plus(days + 1), "10:00");
        assert!(app.plan_status(&later).unwrap().is_none(), "nor does it come back when its Day comes");
        app.home(&later).unwrap();
        answers(&app, &["energy=5"], &later).unwrap();
    }
}

#[test]
fn a_decision_about_a_plan_that_a_clock_ahead_made_can_be_taken_back() {
    let (world, app) = lived();
    let (now, ahead) = (at(world.last(), "12:00"), at(world.last().plus(3), "10:00"));
    app.plan_start(&Begin { usual_week: Some("30"), ..Begin::of("rebuild") }, &at(world.last(), "10:00")).unwrap();
    let undo = app.plan_decide("end", &ahead).unwrap().saved.unwrap().undo.unwrap();
    assert!(app.plan_status(&now).unwrap().is_some(), "it has not come to that");
    app.undo(&undo, &now).unwrap();
    assert!(app.plan_status(&ahead).unwrap().is_some());
    let later = app.plan_record(Decision::Pause, &now).unwrap().saved.unwrap().undo.unwrap();
    assert_eq!(app.undo(&later, &ahead).unwrap_err().code, Code::Refused, "on a later Day it was lived with");
}

#[test]
fn the_doctor_counts_what_was_written_ahead_of_the_clock() {
    let dir = tempfile::tempdir().unwrap();
    let doctor = |now: &Now| {
        let checks = taper::app::doctor(dir.path(), None, now);
        let clock = checks.into_iter().find(|check| check.name == "clock").unwrap();
        (clock.fine, clock.found)
    };
    let first = Day::parse("2026-03-02").unwrap();
    let app = App::open(dir.path(), None, &at(first, "09:00")).unwrap();
    answers(&app, &["energy=5"], &at(first.plus(1), "08:00")).unwrap();
    assert!(doctor(&at(first, "09:00")).0, "less than a day");
    app.write_entry(None, &note("secret words"), None, &at(first.plus(3), "09:00")).unwrap();
    let (fine, found) = doctor(&at(first, "09:00"));
    assert!(!fine && found.contains("one row") && !found.contains("secret"), "{found}");
    assert!(doctor(&at(first.plus(3), "09:00")).0);
}
