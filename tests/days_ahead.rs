//! A Day that is still ahead is refused wherever a Day was lived, and taken wherever one is to come.

use std::path::Path;

use taper::{
    app::{App, Sharing},
    day::Day,
    error::{Code, Error},
    io::import::Options,
    notification::import::left_out,
    record::{
        event::{Episode, Event, Verdict, Why},
        week::WeekAnswers,
    },
    view::{
        log::EntryDraft,
        why::{SpellDraft, StepDraft},
    },
};

use crate::{
    cli::{ok, taper},
    world::{at, world},
};

/// What `cli::taper` takes for today is 2026-03-10.
#[track_caller]
fn refused(dir: &Path, arguments: &[&str]) {
    let output = taper(dir, arguments);
    let error = String::from_utf8(output.stderr).unwrap();
    assert_eq!(output.status.code(), Some(1), "taper {arguments:?}: {error}");
    assert!(["1 January 2100", "11 March 2026"].iter().any(|day| error.contains(day)), "{error}");
    assert!(error.contains("in the future") || error.contains("too far"), "{error}");
}

#[test]
fn the_command_line_takes_no_day_ahead_for_what_was_lived() {
    let dir = tempfile::tempdir().unwrap();
    let dir = dir.path();
    ok(dir, &["why", "add", "ambition", "Models"]);
    let entry = ok(dir, &["log", "add", "words"]);
    let entry = entry.trim();
    ok(dir, &["stuck", "on", "something"]);
    let spells: serde_json::Value = serde_json::from_str(&ok(dir, &["stuck", "--json"])).unwrap();
    let spell = spells[0]["id"].as_str().unwrap().to_owned();
    ok(dir, &["event", "episode", "2026-02-01"]);
    let events: serde_json::Value = serde_json::from_str(&ok(dir, &["event", "--json"])).unwrap();
    let event =
        events.pointer("/0/id").or_else(|| events.pointer("/events/0/id")).unwrap().as_str().unwrap().to_owned();
    for day in ["2026-03-11", "2100-01-01"] {
        for arguments in [
            &["check-in", "--day", day, "energy=5"][..],
            &["today", "--day", day],
            &["log", "add", "words", "--day", day],
            &["log", "edit", entry, "other words", "--day", day],
            &["stuck", "on", "this", "--since", day],
            &["stuck", "over", &spell, "--day", day],
            &["why", "today", "Models", "--day", day],
            &["event", "episode", day],
            &["event", "episode", "2026-03-01", "--drop", day],
            &["event", "episode", "2026-03-01", "--end", day],
            &["event", "end", &event, day],
            &["event", "change", day],
            &["warnings", "answer", day, "right"],
        ] {
            refused(dir, arguments);
        }
    }
    for arguments in [["week", "--of", "2026-03-16"], ["week", "--of", "2100-01-01"]] {
        assert_eq!(taper(dir, &arguments).status.code(), Some(1), "{arguments:?}");
    }
    // 2999 is no year of a Day at all, wherever it is typed.
    assert_ne!(taper(dir, &["log", "add", "words", "--day", "2999-01-01"]).status.code(), Some(0));
    let idea = ok(dir, &["idea", "add", "an idea", "--review", "2026-04-01"]);
    ok(dir, &["idea", "park", idea.trim(), "2026-05-01", "later"]);
    ok(dir, &["event", "aside", "2026-03-20", "2026-03-27"]);
    ok(dir, &["plan", "start", "rebuild", "--baseline", "30"]);
    ok(dir, &["plan", "time-off", "2026-03-20", "2026-03-27"]);
}

#[test]
fn no_form_takes_a_day_ahead_for_what_was_lived_and_nothing_is_written() {
    let world = world("2026-03-02");
    let now = at(world.first, "10:00");
    let app = App::open(world.dir(), None, &now).unwrap();
    let ambition = StepDraft { level: "ambition".to_owned(), title: "Models".to_owned(), ..StepDraft::default() };
    let (step, _) = app.write_step(None, &ambition, &now).unwrap();
    let (tomorrow, monday) = (world.day(1), world.day(7));
    let entry = EntryDraft { text: "words".to_owned(), day: tomorrow.to_string(), ..EntryDraft::default() };
    let spell = |since: Day, until: Option<Day>| SpellDraft {
        about: "this".to_owned(),
        since: since.to_string(),
        until: until.map(|day| day.to_string()).unwrap_or_default(),
        ..SpellDraft::default()
    };
    let episode = |onset, drop, end| Event::Episode(Episode { onset, drop, end });
    let (week, answers) = (Sharing { week: Some(monday), ..Sharing::default() }, WeekAnswers::default());
    let tried: Vec<Error> = vec![
        app.write_entry(None, &entry, None, &now).unwrap_err(),
        app.write_spell(None, &spell(tomorrow, None), &now).unwrap_err(),
        app.write_spell(None, &spell(world.first, Some(tomorrow)), &now).unwrap_err(),
        app.serve(&step, Some(tomorrow), true, &now).unwrap_err(),
        app.add_event(episode(tomorrow, None, None), &now).unwrap_err(),
        app.add_event(episode(world.first, Some(tomorrow), None), &now).unwrap_err(),
        app.add_event(Event::Change { from: tomorrow }, &now).unwrap_err(),
        app.add_event(Event::SetAside { first: world.day(400), last: world.day(401), why: Why::Holiday }, &now)
            .unwrap_err(),
        app.answer_new_normal(Some(tomorrow), &now).unwrap_err(),
        app.answer_warning(tomorrow, Some(Verdict::Right), &now).unwrap_err(),
        app.week(Some(monday), &now).unwrap_err(),
        app.review_week(Some(monday), &answers, &now).unwrap_err(),
        app.mentor_summary(&week, &now).unwrap_err(),
        app.check_in_view(Some(tomorrow), &now).unwrap_err(),
        app.save_form(tomorrow, &[("energy".to_owned(), "5".to_owned())].into(), None, &now).unwrap_err(),
    ];
    for error in tried {
        assert_eq!(error.code, Code::BadValue, "{error}");
    }
    assert!(app.search("", 5).unwrap().entries.is_empty() && app.spells(&now).unwrap().is_empty());
    assert!(app.facts(&now).unwrap().events.is_empty());
}

/// What a clock ahead has written can be read, changed and ended before its Day comes.
#[test]
fn what_a_clock_ahead_has_dated_can_be_written_on() {
    let world = world("2026-03-02");
    let (now, ahead) = (at(world.first, "10:00"), at(world.day(30), "10:00"));
    let app = App::open(world.dir(), None, &now).unwrap();
    let id = app
        .write_entry(None, &EntryDraft { text: "ahead".to_owned(), ..EntryDraft::default() }, None, &ahead)
        .unwrap()
        .id;
    let draft = app.entry(&id, &now).unwrap().draft;
    app.write_entry(Some(&id), &EntryDraft { text: "more".to_owned(), ..draft.clone() }, None, &now).unwrap();
    let today = EntryDraft { day: world.first.to_string(), ..draft };
    app.write_entry(Some(&id), &today, None, &now).unwrap();
    app.write_spell(None, &SpellDraft { about: "ahead".to_owned(), ..SpellDraft::default() }, &ahead).unwrap();
    let spell = app.spells(&now).unwrap().remove(0);
    let draft = SpellDraft {
        about: "ahead".to_owned(),
        since: world.day(30).to_string(),
        until: world.first.to_string(),
        ..SpellDraft::default()
    };
    app.write_spell(Some(&spell.id), &draft, &now).unwrap();
    assert!(app.spells(&now).unwrap().iter().all(|spell| spell.until.is_some()));
}

#[test]
fn readings_of_an_export_about_days_ahead_are_named_and_left_out() {
    let world = world("2026-03-02");
    let (now, ahead) = (at(world.first, "10:00"), at(world.day(3), "10:00"));
    let app = App::open(&world.dir().join("one"), None, &now).unwrap();
    let answer = |text: &str| [taper::app::TypedAnswer::parse(text).unwrap()];
    app.check_in(None, &answer("energy=5"), None, &now).unwrap();
    app.check_in(None, &answer("energy=2"), None, &ahead).unwrap();
    let place = world.dir().join("export");
    app.export(&place).unwrap();
    let copy = App::open(&world.dir().join("two"), None, &now).unwrap();
    let taken = copy.import("taper", &place, &Options::default(), &now).unwrap();
    let named: Vec<String> = taken.skipped.iter().map(left_out).collect();
    assert_eq!(named, ["readings.csv, line 3: 2026-03-05 is in the future"]);
    assert_eq!(copy.today(None, &now).unwrap().0.readings["energy"].as_i64(), Some(5));
    let later = copy.import("taper", &place, &Options::default(), &ahead).unwrap();
    assert_eq!((later.taken, later.skipped.len()), (1, 0), "when its Day has come");
}
