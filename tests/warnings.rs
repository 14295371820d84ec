//! Warnings are kept as they were shown and can be answered; hard times, days set aside and a changed life are recorded
//! and learned from.

use std::process::Command;

use taper::{
    app::{App, Begin, Restoring},
    day::Day,
    error::Code,
    level::Level,
    record::event::{Episode, Event, Verdict, Why},
};

use crate::world::{World, at, world};

/// Six calm weeks, four hard ones, and calm ones again.
fn hard_month(after: usize) -> World {
    world("2026-01-05")
        .answers(
            "sleep",
            &format!("(7:30 7:00 8:00 7:15 7:45 7:30 7:00)x6 (6:30 6:15 6:45 6:30)x7 (7:30 7:00 8:00 7:15)x{after}"),
        )
        .answers("snacks", &format!("(1 0 2 1 1 0 2)x6 (1 0 2 1) (3 2 3 2)x6 (1 0 2 1)x{after}"))
        .answers(
            "games",
            &format!("(30 15 45 30 0 60 30)x6 (30 15 45 30 0 60 30 15) (90 75 120 90)x5 (30 15 45 30)x{after}"),
        )
        .answers("energy", &format!("(6 7 6 7 5 6 7)x6 (5 4 5 4)x7 (6 7 6 7)x{after}"))
}

/// The hard month's first Day, and the Days after it.
fn hard(world: &World, after: i64) -> Day {
    world.day(42 + after)
}

fn episode(world: &World) -> Event {
    Event::Episode(Episode { onset: hard(world, 0), drop: Some(hard(world, 20)), end: Some(hard(world, 30)) })
}

fn warned(app: &App, world: &World) -> Day {
    let now = at(hard(world, 27), "10:00");
    app.status(&now).unwrap();
    let view = app.warnings(&now).unwrap();
    assert_eq!(view.warnings.len(), 1, "{:?}", view.warnings);
    Day::parse(&view.warnings[0].day).unwrap()
}

#[test]
fn a_warning_is_kept_as_it_was_shown_whatever_is_recorded_later() {
    let world = hard_month(2);
    let app = world.lived();
    let day = warned(&app, &world);
    let shown = app.warnings(&at(world.last(), "10:00")).unwrap().warnings.remove(0);
    assert!(!shown.sentences.is_empty() && shown.sentences.iter().all(|sentence| sentence.contains("usually")));
    app.check_in(
        Some(day),
        &[taper::app::TypedAnswer { signal: "snacks".to_owned(), text: "9".to_owned() }],
        None,
        &at(world.last(), "11:00"),
    )
    .unwrap();
    app.status(&at(world.last(), "12:00")).unwrap();
    assert_eq!(app.warnings(&at(world.last(), "12:00")).unwrap().warnings[0].sentences, shown.sentences);
}

#[test]
fn an_answer_is_counted_and_can_be_taken_back() {
    let world = hard_month(2);
    let app = world.lived();
    let (day, now) = (warned(&app, &world), at(world.last(), "10:00"));
    assert!(app.warnings(&now).unwrap().summary.starts_with("1 warning so far"));
    app.answer_warning(day, Some(Verdict::Wrong), &now).unwrap();
    let view = app.warnings(&now).unwrap();
    assert!(view.summary.ends_with("You rated 1 as wrong."), "{}", view.summary);
    assert_eq!(view.wrong_per_year, None, "two months are too few for a rate a year");
    app.answer_warning(day, None, &now).unwrap();
    assert_eq!(app.warnings(&now).unwrap().warnings[0].verdict, None);
    let refused = app.answer_warning(day.plus(-30), Some(Verdict::Right), &now).unwrap_err();
    assert_eq!(refused.code, Code::BadValue);
}

#[test]
fn home_asks_about_a_warning_after_a_week_and_not_when_it_is_answered() {
    let world = hard_month(3);
    let app = world.lived();
    let day = warned(&app, &world);
    let asked = |days: i64| app.home(&at(day.plus(days), "10:00")).unwrap().question;
    assert!(asked(3).is_none());
    let question = asked(8).expect("after a week one can tell");
    assert_eq!((question.day.as_str(), question.verdicts.len()), (day.to_string().as_str(), 4));
    app.answer_warning(day, Some(Verdict::Right), &at(day.plus(8), "11:00")).unwrap();
    assert!(asked(9).is_none());
}

#[test]
fn a_marked_hard_time_shows_which_signs_came_first_and_how_many_days_before() {
    let world = hard_month(3);
    let app = world.lived();
    let now = at(world.last(), "10:00");
    let noted = app.add_event(episode(&world), &now).unwrap();
    assert!(noted.sentence.starts_with("Saved: a hard time that began on 16 February"), "{}", noted.sentence);
    let event = app.warnings(&now).unwrap().events.remove(0);
    let order: Vec<&str> = event.signs.iter().map(|sign| sign.signal.as_str()).collect();
    let place =
        |signal: &str| order.iter().position(|one| *one == signal).unwrap_or_else(|| panic!("{signal} in {order:?}"));
    assert!(place("sleep") < place("snacks") && place("snacks") < place("games"), "{order:?}");
    let sleep = &event.signs[place("sleep")];
    assert!(
        (10..=20).contains(&sleep.days_before) && sleep.sentence.contains("days before it affected your work"),
        "{sleep:?}"
    );
    let taken_back = app.undo(&noted.undo.unwrap(), &now).unwrap();
    assert_eq!(taken_back.sentence, "Undone.");
    assert!(app.warnings(&now).unwrap().events.is_empty());
}

#[test]
fn an_episode_that_lasts_can_be_ended_later_and_removed() {
    let world = hard_month(3);
    let app = world.lived();
    let now = at(world.last(), "10:00");
    app.add_event(Event::Episode(Episode { onset: hard(&world, 0), drop: None, end: None }), &now).unwrap();
    let id = app.warnings(&now).unwrap().events[0].id.clone();
    let refused = app.end_episode(&id, hard(&world, -3), &now).unwrap_err();
    assert_eq!(refused.code, Code::BadValue);
    app.end_episode(&id, hard(&world, 30), &now).unwrap();
    assert!(app.warnings(&now).unwrap().events[0].sentence.contains("over on"));
    let gone = app.remove_event(&id, &now).unwrap();
    assert!(app.warnings(&now).unwrap().events.is_empty());
    app.undo(&gone.undo.unwrap(), &now).unwrap();
    assert_eq!(app.warnings(&now).unwrap().events.len(), 1, "undo puts it back");
    assert!(app.remove_event("none", &now).is_err());
}

#[test]
fn impossible_events_are_refused_and_nothing_is_kept() {
    let world = hard_month(1);
    let app = world.lived();
    let now = at(world.last(), "10:00");
    let (early, late, ahead) = (hard(&world, 0), hard(&world, 10), world.last().plus(3));
    app.add_event(Event::Episode(Episode { onset: early, drop: None, end: Some(late) }), &now).unwrap();
    for (event, code) in [
        (Event::Episode(Episode { onset: late, drop: Some(early), end: None }), Code::BadValue),
        (Event::Episode(Episode { onset: ahead, drop: None, end: None }), Code::BadValue),
        (Event::Episode(Episode { onset: early.plus(2), drop: None, end: None }), Code::Refused),
        (Event::SetAside { first: late, last: early, why: Why::Travel }, Code::BadValue),
        (Event::SetAside { first: early, last: early.plus(800), why: Why::Travel }, Code::BadValue),
        (Event::Change { from: ahead }, Code::BadValue),
    ] {
        assert_eq!(app.add_event(event, &now).unwrap_err().code, code, "{event:?}");
    }
    assert_eq!(app.warnings(&now).unwrap().events.len(), 1);
    app.add_event(Event::SetAside { first: ahead, last: ahead.plus(10), why: Why::Holiday }, &now).unwrap();
}

#[test]
fn days_set_aside_warn_nobody_and_stay_on_the_chart() {
    let world = hard_month(1);
    let app = world.lived();
    let now = at(hard(&world, 20), "10:00");
    assert!(app.facts(&now).unwrap().trace().level().rank() >= 2);
    let event = Event::SetAside { first: hard(&world, 0), last: hard(&world, 27), why: Why::Travel };
    app.add_event(event, &now).unwrap();
    assert_eq!(app.facts(&now).unwrap().trace().level(), Level::Steady);
    let trend = app.trend("snacks", None, None, &now).unwrap();
    assert!(trend.view.points.iter().filter(|point| point.y.is_some()).count() > 20, "the days are still drawn");
    assert!(trend.view.svg.contains("travel"), "and say what they were");
}

#[test]
fn a_long_warning_with_steady_work_asks_for_a_new_normal() {
    let world = world("2026-01-05")
        .answers("sleep", "(7:30 7:00 8:00 7:15 7:45 7:30 7:00)x6 (6:00 5:45 6:15 5:50)x15")
        .answers("snacks", "(1 0 2 1 1 0 2)x6 (3 4 3 5)x15")
        .answers("games", "(30 15 45 30 0 60 30)x6 (120 90 150 110)x15")
        .answers("energy", "(6 7 6 7 5 6 7)x6 (4 3 4 3)x15");
    let app = world.lived();
    let question = |day: Day| app.home(&at(day, "10:00")).unwrap().question;
    let since = warned(&app, &world);
    app.answer_warning(since, Some(Verdict::NotSure), &at(hard(&world, 27), "11:00")).unwrap();
    let asked_on = since.plus(30);
    let asked = question(asked_on).expect("after four weeks");
    assert!(asked.verdicts.is_empty() && asked.text.contains("how life is now"), "{asked:?}");
    app.answer_new_normal(None, &at(asked_on, "10:00")).unwrap();
    assert!(question(asked_on.plus(1)).is_none(), "a no rests the question");
    app.answer_new_normal(Day::parse(&asked.day), &at(asked_on, "11:00")).unwrap();
    let later = app.facts(&at(world.last(), "10:00")).unwrap().trace().level();
    assert!(later.rank() < 2, "the new life is its own measure, but the level is {later:?}");
}

#[test]
fn each_sensitivity_shows_when_it_would_have_warned() {
    let world = hard_month(3);
    let app = world.lived();
    let now = at(world.last(), "10:00");
    app.add_event(episode(&world), &now).unwrap();
    let all = app.warnings(&now).unwrap().sensitivities;
    let names: Vec<(&str, bool)> = all.iter().map(|one| (one.name.as_str(), one.chosen)).collect();
    assert_eq!(names, [("cautious", false), ("normal", true), ("early", false)]);
    assert!(all[0].warned.len() <= all[1].warned.len() && all[1].warned.len() <= all[2].warned.len());
    assert!(
        all[2].past.contains("it would have warned you once") && all[2].past.contains("days before the hard time"),
        "{}",
        all[2].past
    );
    assert!(all[0].warned.first() >= all[2].warned.first(), "who hears early hears no later");
}

#[test]
fn while_learning_the_level_shows_for_how_long_and_a_rough_usual_is_drawn() {
    let world = world("2026-01-05")
        .answers("sleep", "(7:30 7:00 8:00)x3")
        .answers("snacks", "(1 0 2)x3")
        .answers("energy", "(6 7 6)x3");
    let app = world.lived();
    let now = at(world.last(), "10:00");
    let home = app.home(&now).unwrap();
    assert!(home.level.paragraph.contains("5 more days"), "{}", home.level.paragraph);
    let trend = app.trend("sleep", None, None, &now).unwrap();
    assert!(
        trend.view.points.last().is_some_and(|point| point.usual.contains("usually 7 h")),
        "{:?}",
        trend.view.points.last()
    );
}

#[test]
fn what_was_recorded_and_shown_is_exported() {
    let world = hard_month(1);
    let app = world.lived();
    warned(&app, &world);
    app.add_event(
        Event::SetAside { first: world.day(3), last: world.day(4), why: Why::Illness },
        &at(world.last(), "10:00"),
    )
    .unwrap();
    let out = tempfile::tempdir().unwrap();
    app.export(&out.path().join("all")).unwrap();
    let read = |name: &str| std::fs::read_to_string(out.path().join("all").join(name)).unwrap();
    assert!(read("events.csv").contains("set_aside,2026-01-08,,2026-01-09,illness"));
    assert!(read("warnings.csv").lines().count() == 2 && read("warnings.csv").contains("usually"));
}

#[test]
fn the_record_is_read_from_what_was_shown_also_after_the_past_was_put_right() {
    let world = hard_month(6);
    let app = world.lived();
    let day = warned(&app, &world);
    let now = at(world.last(), "10:00");
    app.answer_warning(day, Some(Verdict::Right), &now).unwrap();
    let on_record = || {
        let (status, lines) = app.status(&now).unwrap();
        let listed: Vec<(String, String)> = status.warnings.into_iter().map(|one| (one.day, one.level)).collect();
        let said: Vec<String> = lines.body.into_iter().filter(|line| line.starts_with("Past warning of")).collect();
        let view = app.warnings(&now).unwrap();
        (listed, said, view.summary, view.warnings)
    };
    let before = on_record();
    assert_eq!(before.0, [(day.to_string(), "warning".to_owned())]);
    assert!(before.1.len() == 1 && before.2.contains("You rated 1 as right."), "{before:?}");
    // A hard time over the warning, then those days set aside, then a new life from the middle of it on: each changes
    // which level would be worked out for the Days of the warning, and none what was shown on them.
    let marked = app.add_event(episode(&world), &now).unwrap();
    assert_eq!(on_record(), before, "after a hard time was marked");
    app.undo(&marked.undo.unwrap(), &now).unwrap();
    let away = Event::SetAside { first: hard(&world, 0), last: hard(&world, 27), why: Why::Illness };
    let set_aside = app.add_event(away, &now).unwrap();
    let levels = app.facts(&now).unwrap().trace().days;
    assert!(levels.iter().all(|one| !one.level.is_warning()), "worked out anew there would have been none");
    assert_eq!(on_record(), before, "after its days were set aside");
    app.undo(&set_aside.undo.unwrap(), &now).unwrap();
    app.add_event(Event::Change { from: hard(&world, 5) }, &now).unwrap();
    // Learning anew leaves fewer Days that could be judged; what was shown and answered stays.
    let after = on_record();
    assert_eq!((after.0, after.1, after.3), (before.0, before.1, before.3), "after life was said to have changed");
    assert!(after.2.starts_with("1 warning so far") && after.2.ends_with("You rated 1 as right."), "{}", after.2);
}

#[test]
fn a_warning_is_on_the_record_from_the_moment_it_is_shown_and_not_before() {
    let world = hard_month(2);
    let app = world.lived();
    let quiet = at(hard(&world, 27).plus(2), "10:00");
    assert_eq!(app.warnings(&quiet).unwrap().warnings.len(), 0, "nothing was shown yet");
    let shown = app.status(&at(hard(&world, 27), "10:00")).unwrap().0.warnings;
    assert_eq!(shown.len(), 1, "the one that is shown now is on it");
    let again = app.status(&at(hard(&world, 27), "11:00")).unwrap().0.warnings;
    assert_eq!(again, shown);
}

#[test]
fn a_warning_is_data_and_shown_in_the_language_of_now() {
    let world = hard_month(0);
    let app = world.lived();
    warned(&app, &world);
    app.plan_start(&Begin { usual_week: Some("30"), ..Begin::of("rebuild") }, &at(hard(&world, 27), "10:05")).unwrap();
    app.restoring(Restoring::Pick { thing: "meals".to_owned() }, &at(hard(&world, 27), "10:06")).unwrap();
    drop(app);
    let taper = |arguments: &[&str]| {
        let mut command = Command::new(env!("CARGO_BIN_EXE_taper"));
        command.args(arguments).env("TAPER_DATA_DIR", world.dir()).env("TAPER_TZ", "Europe/Berlin");
        command.env("TAPER_NOW", format!("{}T11:00:00+01:00", hard(&world, 27)));
        let output = command.output().unwrap();
        assert!(output.status.success(), "{arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
        String::from_utf8(output.stdout).unwrap()
    };
    taper(&["config", "set", "language", "en"]);
    let english = taper(&["warnings"]);
    assert!(english.contains("Energy: 4.5 on average since ") && english.contains("(usually "), "{english}");
    assert!(taper(&["plan", "restoring"]).contains("Regular meals"), "{}", taper(&["plan", "restoring"]));
    taper(&["config", "set", "language", "de"]);
    let german = taper(&["warnings"]);
    assert!(german.contains("Energie: 4,5 im Mittel seit dem ") && !german.contains("usually"), "{german}");
    let restoring = taper(&["plan", "restoring"]);
    assert!(!restoring.contains("Regular meals"), "{restoring}");
}
