//! Signals of one's own: added and asked, renamed, put in order, archived, removed and brought back.

use std::collections::BTreeMap;

use taper::{
    app::{App, NewSignal, TypedAnswer},
    day::Now,
    error::Code,
};

use crate::world::{World, at, world};

fn new(title: &str, kind: &str) -> NewSignal {
    let (kind, worse) = (kind.to_owned(), "higher".to_owned());
    NewSignal { title: title.to_owned(), kind, worse, low: None, high: None, weekdays: true, empty_is_zero: false }
}

fn begun() -> (World, App, Now) {
    let world = world("2026-03-02").answers("energy", "6 6 5").answers("sleep", "7:00 7:30 7:15");
    let app = world.lived();
    let now = at(world.last(), "10:00");
    leave_room_for_one(&app, &now);
    (world, app, now)
}

/// Eight questions at most: however many are asked from the beginning, one of one's own has room.
fn leave_room_for_one(app: &App, now: &Now) {
    for id in asked(app, now).iter().skip(7) {
        app.configure(&[(format!("signal.{id}"), "no".to_owned())], now).unwrap();
    }
}

fn asked(app: &App, now: &Now) -> Vec<String> {
    app.check_in_view(None, now).unwrap().items.into_iter().map(|item| item.id).collect()
}

#[test]
fn one_that_was_added_is_asked_and_its_answer_goes_to_the_day_it_is_about() {
    let (world, app, now) = begun();
    let id = app.add_own_signal(&new("Cups of tea", "count"), &now).unwrap();
    assert_eq!(id, "cups_of_tea");
    let item = app.check_in_view(None, &now).unwrap().items.pop().unwrap();
    assert_eq!((item.id.as_str(), item.question.as_str(), item.choices.len()), ("cups_of_tea", "Cups of tea?", 6));
    app.save_form(world.last(), &BTreeMap::from([(id.clone(), "4".to_owned())]), None, &now).unwrap();
    let day_before = app.today(Some(world.last().plus(-1)), &now).unwrap().0;
    assert_eq!(day_before.readings["cups_of_tea"].as_i64(), Some(4), "it is asked about yesterday");
    assert!(app.trend(&id, None, None, &now).is_ok());
}

#[test]
fn each_kind_has_answers_that_fit() {
    let (_, app, now) = begun();
    for off in ["output", "focus", "games", "snacks"] {
        app.configure(&[(format!("signal.{off}"), "no".to_owned())], &now).unwrap();
    }
    for (kind, good, bad) in
        [("yes_no", "yes", "perhaps"), ("minutes", "1:30", "25:00"), ("scale", "10", "11"), ("number", "-3.5", "a lot")]
    {
        let id = app.add_own_signal(&new(&format!("My {kind}"), kind), &now).unwrap();
        let say = |text: &str| app.check_in(None, &[TypedAnswer::parse(&format!("{id}={text}")).unwrap()], None, &now);
        say(good).unwrap();
        assert_eq!(say(bad).unwrap_err().code, Code::BadValue, "{kind}");
    }
}

#[test]
fn eight_questions_are_enough_and_names_are_checked() {
    let (_, app, now) = begun();
    app.add_own_signal(&new("Tea", "count"), &now).unwrap();
    assert_eq!(app.add_own_signal(&new("Coffee", "count"), &now).unwrap_err().code, Code::Refused, "a ninth question");
    app.configure(&[("signal.snacks".to_owned(), "no".to_owned())], &now).unwrap();
    for wrong in [new("", "count"), new(&"x".repeat(41), "count"), new("Walks", "colour")] {
        assert_eq!(app.add_own_signal(&wrong, &now).unwrap_err().code, Code::BadValue);
    }
    assert_eq!(app.add_own_signal(&new("tea", "count"), &now).unwrap_err().code, Code::Refused, "there is one");
    let range = NewSignal { low: Some(5.0), high: Some(1.0), ..new("Weight", "number") };
    assert_eq!(app.add_own_signal(&range, &now).unwrap_err().code, Code::BadValue);
    assert_eq!(app.add_own_signal(&new("散歩", "yes_no"), &now).unwrap(), "own", "any letters make a name");
}

#[test]
fn a_day_without_an_entry_may_mean_none() {
    let world = world("2026-03-02").answers("energy", "6 6 5 6 _ 6").answers("sleep", "7:00 7:30 7:15 7:00 _ 7:00");
    let app = world.lived();
    let now = at(world.last(), "10:00");
    leave_room_for_one(&app, &now);
    let id = app.add_own_signal(&NewSignal { empty_is_zero: true, ..new("Cigarettes", "count") }, &now).unwrap();
    let say = |after: i64, text: &str| {
        app.check_in(Some(world.day(after)), &[TypedAnswer::parse(&format!("{id}={text}")).unwrap()], None, &now)
            .unwrap();
    };
    say(1, "2");
    say(3, "skip");
    let trend = app.trend(&id, Some(world.first), None, &now).unwrap();
    let values: Vec<&str> = trend.view.points.iter().map(|point| point.value.as_str()).collect();
    assert_eq!((values[1], values[2], values[5]), ("2", "0", "0"));
    assert!(
        values[0] != "0" && values[3] != "0" && values[4] != "0",
        "before it was followed, not told, nothing said: {values:?}"
    );
}

#[test]
fn it_is_renamed_put_in_order_laid_to_rest_and_taken_up_again() {
    let (_, app, now) = begun();
    let id = app.add_own_signal(&new("Tea", "count"), &now).unwrap();
    app.rename_own_signal(&id, "Green tea", &now).unwrap();
    assert!(app.settings_view(&now).unwrap().signals.iter().any(|signal| signal.title == "Green tea"));
    app.order_signals(&[id.clone(), "sleep".to_owned()], &now).unwrap();
    assert_eq!(asked(&app, &now)[..2], [id.clone(), "sleep".to_owned()]);
    for wrong in [vec!["nonsense".to_owned()], vec![id.clone(), id.clone()]] {
        assert_eq!(app.order_signals(&wrong, &now).unwrap_err().code, Code::BadValue);
    }
    app.archive_own_signal(&id, true, &now).unwrap();
    assert!(!asked(&app, &now).contains(&id));
    app.archive_own_signal(&id, false, &now).unwrap();
    assert!(asked(&app, &now).contains(&id));
    assert_eq!(app.rename_own_signal("sleep", "Bed", &now).unwrap_err().code, Code::BadValue, "not one's own");
}

#[test]
fn one_that_was_removed_comes_back_with_all_its_answers() {
    let (world, app, now) = begun();
    let id = app.add_own_signal(&new("Tea", "count"), &now).unwrap();
    app.check_in(None, &[TypedAnswer::parse("tea=3").unwrap()], None, &now).unwrap();
    let removed = app.remove_own_signal(&id, &now).unwrap();
    assert!(!asked(&app, &now).contains(&id) && app.trend(&id, None, None, &now).is_err());
    app.undo(removed.undo.as_deref().unwrap(), &now).unwrap();
    assert!(asked(&app, &now).contains(&id));
    assert_eq!(app.today(Some(world.last()), &now).unwrap().0.readings["tea"].as_i64(), Some(3));
    assert_eq!(app.add_own_signal(&new("Tea", "count"), &now).unwrap_err().code, Code::Refused);
}

#[test]
fn whoever_hides_numbers_meets_none_on_home_and_in_trends() {
    let world = world("2026-01-05")
        .answers("sleep", "(7:30 7:00 8:00 7:15 7:45 7:30 7:00)x6 (6:00 6:15 5:45)x6")
        .answers("snacks", "(1 0 2 1 1 0 2)x6 (3 4 3)x6")
        .answers("games", "(30 15 45 30 0 60 30)x6 (90 75 120)x6");
    let (app, now) = (world.lived(), at(world.last(), "10:00"));
    app.configure(&[("hide_numbers".to_owned(), "yes".to_owned())], &now).unwrap();
    let reasons = app.home(&now).unwrap().level.reasons;
    assert!(reasons.iter().any(|reason| reason.sentence.starts_with("Sleep: shorter than usual since")), "{reasons:?}");
    let trends = app.trends(taper::view::trends::Range::Months3, &now).unwrap();
    let sleep = trends.charts.iter().find(|chart| chart.signal == "sleep").unwrap();
    assert_eq!(sleep.points.last().map(|point| point.value.as_str()), Some("shorter than usual"));
    assert!(sleep.summary.ends_with("Shorter than usual over the last seven days."), "{}", sleep.summary);
    assert!(!sleep.svg.contains(" h<") && sleep.unit.is_empty(), "no hours along the axis");
}
