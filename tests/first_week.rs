//! The first days: answers are kept on the right Day, and Taper only learns.

use std::collections::BTreeMap;

use taper::{app::TypedAnswer, error::Code};

use crate::world::{at, world};

fn entries(pairs: &str) -> Vec<TypedAnswer> {
    pairs.split_whitespace().map(|pair| TypedAnswer::parse(pair).unwrap()).collect()
}

#[test]
fn what_was_answered_is_there_again_with_the_delay_worked_out() {
    let world = world("2026-03-02");
    let (app, now) = (world.lived(), at(world.first, "09:00"));
    app.check_in(None, &entries("sleep=7:30 snacks=2 bedtime=00:10 intended_bedtime=23:00"), Some("A note."), &now)
        .unwrap();
    let (today, _) = app.today(None, &now).unwrap();
    let json = serde_json::to_value(&today).unwrap();
    assert_eq!(json["readings"]["sleep"], 450);
    assert_eq!(json["readings"]["bedtime"], "00:10");
    assert_eq!(json["readings"]["bedtime_delay"], 70, "ten past midnight is 70 minutes past eleven");
    assert_eq!(json["note"], "A note.");
    assert_eq!(json["level"], "learning");
}

#[test]
fn the_morning_form_writes_last_night_to_today_and_yesterday_to_yesterday() {
    let world = world("2026-03-02");
    let (app, now) = (world.lived(), at(world.first, "08:30"));
    let answers: BTreeMap<String, String> = [("energy", "6"), ("sleep", "7:00"), ("snacks", "3"), ("focus", "off")]
        .map(|(k, v)| (k.into(), v.into()))
        .into();
    app.save_form(world.first, &answers, None, &now).unwrap();
    let readings = |day| serde_json::to_value(app.today(Some(day), &now).unwrap().0).unwrap()["readings"].clone();
    assert_eq!(readings(world.first), serde_json::json!({ "energy": 6, "sleep": 420 }));
    assert_eq!(readings(world.day(-1)), serde_json::json!({ "snacks": 3, "focus": "off" }));
    assert!(app.check_in_view(None, &now).unwrap().saved);
}

#[test]
fn before_the_roll_over_hour_it_is_still_yesterday() {
    let world = world("2026-03-02");
    let app = world.lived();
    let saved = app.check_in(None, &entries("energy=5"), None, &at(world.day(1), "03:59")).unwrap();
    assert_eq!(saved.day, world.first);
    let saved = app.check_in(None, &entries("energy=5"), None, &at(world.day(1), "04:00")).unwrap();
    assert_eq!(saved.day, world.day(1));
}

#[test]
fn one_bad_answer_keeps_the_others_out_too() {
    let world = world("2026-03-02");
    let (app, now) = (world.lived(), at(world.first, "09:00"));
    let refused = app.check_in(None, &entries("sleep=7:30 energy=11"), None, &now).unwrap_err();
    assert_eq!(refused.code, Code::BadValue);
    assert!(refused.to_string().contains("energy"), "{refused}");
    assert!(app.today(None, &now).unwrap().0.readings.is_empty(), "half of it was kept");
    let ahead = app.check_in(Some(world.day(1)), &entries("energy=5"), None, &now).unwrap_err();
    assert!(ahead.to_string().contains("is in the future"));
}

#[test]
fn the_settings_bedtime_is_kept_with_the_night_it_was_meant_for() {
    let world = world("2026-03-02");
    let (app, now) = (world.lived(), at(world.first, "09:00"));
    app.configure(&[("intended_bedtime".into(), "23:00".into())], &now).unwrap();
    app.check_in(None, &entries("bedtime=23:45"), None, &now).unwrap();
    app.configure(&[("intended_bedtime".into(), "22:00".into())], &now).unwrap();
    let (today, _) = app.today(None, &now).unwrap();
    assert_eq!(today.readings["bedtime_delay"], 45, "a later setting must not change the past");
}

#[test]
fn a_bedtime_meant_once_is_meant_again() {
    let world = world("2026-03-02");
    let app = world.lived();
    app.check_in(None, &entries("bedtime=23:30 intended_bedtime=23:00"), None, &at(world.first, "09:00")).unwrap();
    let next_day = at(world.day(1), "09:00");
    let view = app.check_in_view(None, &next_day).unwrap();
    let bedtime = view.items.iter().find(|item| item.id == "bedtime_delay").unwrap();
    assert_eq!(bedtime.intended.as_deref(), Some("23:00"));
    app.check_in(None, &entries("bedtime=23:50"), None, &next_day).unwrap();
    assert_eq!(app.today(None, &next_day).unwrap().0.readings["bedtime_delay"], 50);
}
