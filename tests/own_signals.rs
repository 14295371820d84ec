//! Signals of one's own: added and asked, renamed, put in order, archived, removed and brought back.

use std::collections::BTreeMap;

use taper::{
    app::{App, NewSignal, TypedAnswer},
    day::Now,
    error::Code,
    io::import::Options,
    signal::Spread,
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
    let (_world, app, now) = begun();
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
    let (_world, app, now) = begun();
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

fn scale(title: &str, low: f64, high: f64) -> NewSignal {
    NewSignal { low: Some(low), high: Some(high), ..new(title, "scale") }
}

#[test]
fn a_scale_from_one_is_kept_asked_answered_drawn_and_exported_as_one() {
    let (world, app, now) = begun();
    let id = app.add_own_signal(&scale("Focus quality", 1.0, 5.0), &now).unwrap();
    let asked = |app: &App| {
        let item = app.check_in_view(None, &now).unwrap().items.into_iter().find(|item| item.id == id).unwrap();
        let choices = item.choices.into_iter().map(|choice| (choice.key, choice.value));
        (item.hint, choices.unzip::<_, _, Vec<String>, Vec<String>>())
    };
    let five = ["1", "2", "3", "4", "5"].map(str::to_owned).to_vec();
    assert_eq!(asked(&app), ("from 1 to 5".to_owned(), (five.clone(), five)));
    let say = |app: &App, day: i64, text: &str| {
        app.check_in(Some(world.day(day)), &[TypedAnswer::parse(&format!("{id}={text}")).unwrap()], None, &now)
    };
    assert_eq!(say(&app, 0, "0").unwrap_err().code, Code::BadValue, "none is no step of it");
    say(&app, 0, "1").unwrap();
    say(&app, 1, "5").unwrap();
    let facts = app.facts(&now).unwrap();
    let kept = facts.signal(&id).unwrap();
    assert_eq!((kept.range, kept.spread), ((1.0, 5.0), Spread::Ordinal { width: 4.0 }));
    let trend = app.trend(&id, None, None, &now).unwrap().view;
    assert_eq!(trend.unit, "1 to 5");
    let place = world.dir().join("export");
    app.export(&place).unwrap();
    let other = tempfile::tempdir().unwrap();
    let copy = App::open(other.path(), None, &now).unwrap();
    copy.import("taper", &place, &Options::default(), &now).unwrap();
    assert_eq!(copy.facts(&now).unwrap().signal(&id).unwrap(), kept);
    assert_eq!(asked(&copy), asked(&app));
}

#[test]
fn a_scale_from_one_to_ten_has_a_key_for_each_step() {
    let (_world, app, now) = begun();
    app.add_own_signal(&scale("Rested mind", 1.0, 10.0), &now).unwrap();
    let choices = app.check_in_view(None, &now).unwrap().items.pop().unwrap().choices;
    let keys: Vec<&str> = choices.iter().map(|choice| choice.key.as_str()).collect();
    assert_eq!(keys, ["1", "2", "3", "4", "5", "6", "7", "8", "9", "A"]);
    assert_eq!(choices.last().map(|choice| choice.value.as_str()), Some("10"));
}

#[test]
fn a_range_that_fits_no_scale_or_no_kind_is_refused_with_what_does() {
    let (_world, app, now) = begun();
    for (wrong, word) in [
        (scale("A", 5.0, 5.0), "A scale can't go from 5 to 5"),
        (scale("A", 5.0, 1.0), "the smaller one first"),
        (scale("A", 0.5, 5.0), "whole numbers"),
        (scale("A", -1.0, 5.0), "from 0 to 10"),
        (scale("A", 1.0, 11.0), "from 0 to 10"),
        (scale("A", f64::NAN, 5.0), "whole numbers"),
        (NewSignal { low: Some(1.0), ..new("A", "count") }, "A count has no smallest"),
        (NewSignal { empty_is_zero: true, ..scale("A", 1.0, 5.0) }, "can't count as zero"),
    ] {
        let refused = app.add_own_signal(&wrong, &now).unwrap_err();
        assert_eq!(refused.code, Code::BadValue, "{wrong:?}");
        assert!(refused.to_string().contains(word), "{wrong:?}: {refused}");
    }
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
    let (_world, app, now) = begun();
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
