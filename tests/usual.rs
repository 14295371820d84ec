//! One usual and one "since": every screen and command names the same figures for the same Day.

use std::{collections::BTreeMap, process::Command};

use serde_json::Value;
use taper::{
    app::{App, fill_demo},
    day::Day,
    record::event::{Episode, Event, Why},
    view::{status::EvidenceView, trends::Range},
};

use crate::world::{World, at, world};

/// What every view names on one Day; the signals that have moved.
#[track_caller]
fn agree(app: &App, day: Day) -> BTreeMap<String, EvidenceView> {
    let now = at(day, "12:00");
    let (status, lines) = app.status(&now).unwrap();
    let home = app.home(&now).unwrap();
    let trends = app.trends(Range::Months3, &now).unwrap();
    let sentences = |sentence: &str| lines.body.iter().any(|line| line.trim() == sentence);
    for one in &status.evidence {
        let chart = trends.charts.iter().find(|chart| chart.signal == one.signal).unwrap();
        let point = chart.points.last().unwrap();
        assert_eq!(point.day, day.to_string());
        assert_eq!(point.usual_value, Some(one.usual), "{} on {day}: the window's chart", one.signal);
        let trend = app.trend(&one.signal, None, None, &now).unwrap().view;
        assert_eq!(trend.points.last().unwrap().usual_value, Some(one.usual), "{} on {day}: trend", one.signal);
        if status.level != "steady" && status.level != "learning" {
            let reason = home.level.reasons.iter().find(|reason| reason.signal == one.signal).unwrap();
            assert_eq!(reason.sentence, one.sentence, "{} on {day}: Home", one.signal);
            assert!(sentences(&one.sentence), "{} on {day}: status", one.signal);
            let (_, today) = app.today(Some(day), &now).unwrap();
            assert!(today.body.iter().any(|line| line.trim() == one.sentence), "{} on {day}: today", one.signal);
        }
    }
    status.evidence.into_iter().map(|one| (one.signal.clone(), one)).collect()
}

/// Later views of an earlier Day name what was named on it.
#[track_caller]
fn still_agree(app: &App, then: &BTreeMap<Day, BTreeMap<String, EvidenceView>>, today: Day) {
    let now = at(today, "12:00");
    for (day, moved) in then {
        for one in moved.values() {
            let view = app.trend(&one.signal, Some(day.plus(-6)), None, &now).unwrap().view;
            let (point, sentence) = (&view.points[6], &one.sentence);
            assert_eq!(point.usual_value, Some(one.usual), "{} on {day}, seen on {today}", one.signal);
            let (past, lines) = app.today(Some(*day), &now).unwrap();
            let warns = past.level != "steady" && past.level != "learning";
            assert!(!warns || lines.body.iter().any(|line| line.trim() == sentence), "{sentence} {:?}", lines.body);
        }
    }
}

/// Six calm weeks, four in which signals move one after the other, and calm ones again.
fn hard_month() -> World {
    world("2026-01-05")
        .answers("sleep", "(7:30 7:00 8:00 7:15 7:45 7:30 7:00)x6 (6:30 6:15 6:45 6:30)x7 (7:30 7:00 8:00 7:15)x6")
        .answers("snacks", "(1 0 2 1 1 0 2)x6 (1 0 2 1) (3 2 3 2)x6 (1 0 2 1)x6")
        .answers("games", "(30 15 45 30 0 60 30)x6 (30 15 45 30 0 60 30 15) (90 75 120 90)x5 (30 15 45 30)x6")
        .answers("energy", "(6 7 6 7 5 6 7)x6 (5 4 5 4)x7 (6 7 6 7)x6")
        .answers("moved", "(yes no yes yes no yes yes)x6 (no no yes no)x7 (yes no yes yes)x6")
        .answers("focus", "(300 330 300 270 310 off off)x13")
}

#[test]
fn every_view_of_a_made_up_person_names_the_same_usual_on_the_same_day() {
    let world = hard_month();
    let app = world.lived();
    let days = (20..world.length()).step_by(3).map(|after| world.day(after));
    let then: BTreeMap<Day, _> = days.map(|day| (day, agree(&app, day))).collect();
    still_agree(&app, &then, world.last());
    let named = then.values().map(BTreeMap::len).sum::<usize>();
    assert!(named > 40, "only {named} figures were compared");
}

/// The language of a program is one for all of it, so another is tried in programs of its own.
#[test]
fn in_german_every_command_names_the_same_usual_and_since() {
    let world = hard_month();
    drop(world.lived());
    let day = world.day(60);
    let ask = |arguments: &[&str]| {
        let now = format!("{day}T12:00:00+01:00");
        let mut taper = Command::new(env!("CARGO_BIN_EXE_taper"));
        taper.args(arguments).env_clear().env("TAPER_DATA_DIR", world.dir()).env("TAPER_NOW", now);
        let answer = taper.env("TAPER_TZ", "Europe/Berlin").env("HOME", world.dir()).output().unwrap();
        assert!(answer.status.success(), "{arguments:?}: {}", String::from_utf8_lossy(&answer.stderr));
        String::from_utf8(answer.stdout).unwrap()
    };
    ask(&["config", "set", "language", "de"]);
    let status: Value = serde_json::from_str(&ask(&["status", "--json"])).unwrap();
    let evidence = status["evidence"].as_array().unwrap();
    assert!(evidence.len() >= 3, "{evidence:?}");
    for one in evidence {
        let (signal, sentence) = (one["signal"].as_str().unwrap(), one["sentence"].as_str().unwrap());
        let trend: Value = serde_json::from_str(&ask(&["trend", signal, "--json"])).unwrap();
        let point = trend["points"].as_array().unwrap().last().unwrap();
        assert_eq!(point["usual_value"], one["usual"], "{signal}");
        let usual = usually(sentence);
        let named = point["usual"].as_str().unwrap();
        assert!(named.starts_with(usual), "{sentence} {named}");
        assert!(ask(&["status"]).contains(sentence) && ask(&["today"]).contains(sentence), "{sentence}");
    }
}

#[test]
fn every_view_of_the_demo_year_names_the_same_usual() {
    let dir = tempfile::tempdir().unwrap();
    let today = Day::parse("2026-11-23").unwrap();
    let app = fill_demo(dir.path(), &at(today, "12:00")).unwrap();
    let then: BTreeMap<Day, _> =
        [224, 210, 199, 90, 14, 7, 3, 0].map(|ago| today.plus(-ago)).map(|day| (day, agree(&app, day))).into();
    still_agree(&app, &then, today);
    assert!(!then[&today].is_empty(), "in the demo year something has moved today");
    let now = at(today, "12:00");
    let shown = &app.warnings(&now).unwrap().warnings;
    for one in then[&today].values() {
        let told = shown.iter().flat_map(|warning| &warning.sentences);
        let told: Vec<&String> = told.filter(|sentence| sentence.starts_with(&title(&app, &one.signal))).collect();
        assert!(told.iter().any(|sentence| usually(sentence) == usually(&one.sentence)), "{told:?}, {one:?}");
    }
}

fn title(app: &App, signal: &str) -> String {
    app.settings_view(&at(Day::parse("2026-11-23").unwrap(), "12:00"))
        .unwrap()
        .signals
        .into_iter()
        .find(|one| one.id == signal)
        .unwrap()
        .title
}

/// What a sentence says of the usual.
fn usually(sentence: &str) -> &str {
    sentence.rsplit_once(" (").and_then(|(_, usually)| usually.strip_suffix(").")).expect("what is usual")
}

#[test]
fn the_look_back_dates_a_shift_as_it_was_dated_while_it_lasted() {
    let world = hard_month();
    let app = world.lived();
    let (onset, drop, end) = (world.day(42), world.day(60), world.day(69));
    let then = agree(&app, drop);
    assert!(then.len() >= 3, "{then:?}");
    app.add_event(Event::Episode(Episode { onset, drop: Some(drop), end: Some(end) }), &at(world.last(), "12:00"))
        .unwrap();
    let now = at(world.last(), "12:00");
    let signs = app.warnings(&now).unwrap().events.remove(0).signs;
    app.keep_recollection(Default::default(), &now).unwrap();
    let log = app.retrospective(&now).unwrap().log;
    for one in then.values() {
        let sign = signs.iter().find(|sign| sign.signal == one.signal).unwrap();
        assert_eq!(sign.since, one.since, "{} among the events", one.signal);
        let beside = log.iter().find(|sign| sign.signal == one.signal).unwrap();
        assert_eq!(beside.since, one.since, "{} in the look back", one.signal);
    }
}

#[test]
fn what_moved_is_dated_by_its_first_day_in_the_paragraph_too() {
    let world = hard_month();
    let app = world.lived();
    let now = at(world.day(62), "12:00");
    let (status, lines) = app.status(&now).unwrap();
    let first = status.evidence.iter().map(|one| Day::parse(&one.since).unwrap()).min().unwrap();
    let days = world.day(62).since(first) + 1;
    assert!(lines.body[0].contains(&format!("for {days} days:")), "{} since {first}", lines.body[0]);
}

/// The usual of sleep at the end, in minutes.
fn usual_sleep(app: &App, day: Day) -> f64 {
    app.trend("sleep", None, None, &at(day, "12:00")).unwrap().view.points.last().unwrap().usual_value.unwrap()
}

#[test]
fn a_marked_hard_time_and_days_set_aside_are_not_what_is_usual() {
    let world = world("2026-01-05").answers("sleep", "7:30x10 6:00x4 7:30x6").answers("energy", "6x20");
    let app = world.lived();
    let last = world.last();
    let with_the_hard_time = usual_sleep(&app, last);
    assert!(with_the_hard_time < 440.0, "some of the first weeks were hard: {with_the_hard_time}");
    let (onset, end) = (world.day(10), world.day(13));
    let marked =
        app.add_event(Event::Episode(Episode { onset, drop: None, end: Some(end) }), &at(last, "12:00")).unwrap();
    assert_eq!(usual_sleep(&app, last), 450.0);
    app.undo(&marked.undo.unwrap(), &at(last, "12:00")).unwrap();
    app.add_event(Event::SetAside { first: onset, last: end, why: Why::Illness }, &at(last, "12:00")).unwrap();
    assert_eq!(usual_sleep(&app, last), 450.0);
}

#[test]
fn a_shift_that_nobody_marked_is_not_what_one_comes_back_to() {
    let world = world("2026-01-05").answers("sleep", "(7:30 7:15 7:45)x20 6:00x14 (7:30 7:15 7:45)x14");
    let app = world.lived();
    let usual: Vec<f64> = (60..world.length()).map(|after| usual_sleep(&app, world.day(after))).collect();
    assert!(usual.iter().all(|minutes| (440.0..=460.0).contains(minutes)), "{usual:?}");
}
