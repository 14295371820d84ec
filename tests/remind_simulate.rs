//! Made-up stretches of time through the reminder rules: nights, both changes of clocks, travel, ends and starts.

use serde_json::json;
use taper::io::remind_file::{ShownReminder, run};

#[track_caller]
fn shown(tz: &str, from: &str, to: &str, settings: serde_json::Value, events: serde_json::Value) -> Vec<String> {
    let text = json!({ "tz": tz, "from": from, "to": to, "settings": settings, "events": events }).to_string();
    run(&text).unwrap().iter().map(line).collect()
}

fn line(shown: &ShownReminder) -> String {
    format!("{} {}", shown.at, shown.kind)
}

#[test]
fn over_the_change_to_summer_time_with_a_night_in_between_every_day_has_its_one_reminder() {
    let lived = shown(
        "Europe/Berlin",
        "2026-03-27T00:00",
        "2026-03-31T00:00",
        json!({ "check_in_at": "09:00", "quiet": ["20:30", "08:00"], "rollover": 4, "per_day": 2 }),
        json!([
            { "at": "2026-03-28T21:00", "do": "suspend" },
            { "at": "2026-03-29T10:12", "do": "resume" },
            { "at": "2026-03-29T10:20", "do": "check_in" },
        ]),
    );
    let expected = [
        "2026-03-27T09:00:00+01:00 check_in",
        "2026-03-28T09:00:00+01:00 check_in",
        "2026-03-29T10:12:30+02:00 check_in",
        "2026-03-30T09:00:00+02:00 check_in",
    ];
    assert_eq!(lived, expected);
}

#[test]
fn a_time_that_happens_twice_is_reminded_of_once_and_one_that_never_happens_too() {
    let settings = json!({ "check_in_at": "02:30", "quiet": ["00:00", "00:00"], "rollover": 0 });
    let autumn = shown("Europe/Berlin", "2026-10-24T12:00", "2026-10-26T00:00", settings.clone(), json!([]));
    assert_eq!(autumn[1..], ["2026-10-25T02:30:00+02:00 check_in"], "the first of the two");
    let spring = shown("Europe/Berlin", "2026-03-28T12:00", "2026-03-30T00:00", settings, json!([]));
    assert_eq!(spring[1..], ["2026-03-29T03:30:00+02:00 check_in"], "the hour that is left out moves it on");
}

#[test]
fn after_three_days_asleep_there_is_one_reminder_and_it_is_todays() {
    let lived = shown(
        "Europe/Berlin",
        "2026-03-02T00:00",
        "2026-03-06T00:00",
        json!({}),
        json!([{ "at": "2026-03-02T08:00", "do": "suspend" }, { "at": "2026-03-05T11:00", "do": "resume" }]),
    );
    assert_eq!(lived, ["2026-03-05T11:00:30+01:00 check_in"]);
}

#[test]
fn putting_off_dismissing_quitting_and_setting_the_clock() {
    let lived = |events| shown("UTC", "2026-03-02T00:00", "2026-03-04T00:00", json!({}), events);
    let snooze =
        |length: &str| json!([{ "at": "2026-03-02T09:10", "do": "snooze", "kind": "check_in", "for": length }]);
    let nine = "2026-03-02T09:00:00+00:00 check_in";
    let next_day = "2026-03-03T09:00:00+00:00 check_in";
    assert_eq!(lived(snooze("1h")), [nine, "2026-03-02T10:10:00+00:00 check_in", next_day]);
    assert_eq!(lived(snooze("later")), [nine, "2026-03-02T13:10:00+00:00 check_in", next_day]);
    assert_eq!(lived(snooze("tomorrow")), [nine, next_day]);
    assert_eq!(
        lived(json!([{ "at": "2026-03-02T08:10", "do": "snooze", "for": "1h" }])),
        [nine, next_day],
        "nothing shown"
    );
    assert_eq!(lived(json!([{ "at": "2026-03-02T09:10", "do": "dismiss" }])), [nine, next_day]);
    let dismissed_then_snoozed = json!([
        { "at": "2026-03-02T09:10", "do": "dismiss" },
        { "at": "2026-03-02T09:11", "do": "snooze", "for": "1h" },
    ]);
    assert_eq!(lived(dismissed_then_snoozed), [nine, next_day], "what is gone cannot be put off");
    let away = json!([{ "at": "2026-03-02T08:00", "do": "quit" }, { "at": "2026-03-02T12:00", "do": "start" }]);
    assert_eq!(lived(away), ["2026-03-02T12:00:30+00:00 check_in", next_day]);
    let back = json!([{ "at": "2026-03-02T12:00", "do": "clock_set", "to": "2026-03-02T08:00" }]);
    assert_eq!(lived(back), [nine, next_day], "never twice for one Day");
    let ahead = json!([{ "at": "2026-03-02T08:30", "do": "clock_set", "to": "2026-03-03T10:00" }]);
    assert_eq!(lived(ahead), ["2026-03-03T10:00:30+00:00 check_in"], "none for a Day that never was");
}

#[test]
fn whoever_travels_is_reminded_in_the_morning_of_the_place() {
    let lived = shown(
        "Europe/Berlin",
        "2026-03-02T00:00",
        "2026-03-05T00:00",
        json!({}),
        json!([
            { "at": "2026-03-02T10:00", "do": "check_in" },
            { "at": "2026-03-03T00:30", "do": "travel", "to": "Asia/Tokyo" },
            { "at": "2026-03-03T09:05", "do": "check_in" },
        ]),
    );
    let expected = [
        "2026-03-02T09:00:00+01:00 check_in",
        "2026-03-03T09:00:00+09:00 check_in",
        "2026-03-04T09:00:00+09:00 check_in",
    ];
    assert_eq!(lived, expected);
}

#[test]
fn a_warning_waits_for_quiet_hours_to_end_and_for_nothing_else() {
    let lived = shown(
        "UTC",
        "2026-03-02T00:00",
        "2026-03-20T00:00",
        json!({ "per_day": 2 }),
        json!([
            { "at": "2026-03-02T09:00:30", "do": "check_in" },
            { "at": "2026-03-02T09:30", "do": "warning", "level": "warning" },
            { "at": "2026-03-06T22:00", "do": "warning", "level": "overuse" },
        ]),
    );
    let strain: Vec<&String> = lived.iter().filter(|line| line.ends_with("warning")).collect();
    assert_eq!(strain, ["2026-03-02T09:30:00+00:00 warning", "2026-03-07T08:00:00+00:00 warning"], "{lived:?}");
}

#[test]
fn something_that_fills_the_screen_is_waited_for_but_not_for_ever() {
    let lived = |events| shown("UTC", "2026-03-02T00:00", "2026-03-03T00:00", json!({}), events);
    let talk = |end: &str| {
        json!([
            { "at": "2026-03-02T08:30", "do": "full_screen" },
            { "at": end, "do": "full_screen", "on": false },
        ])
    };
    assert_eq!(lived(talk("2026-03-02T10:15")), ["2026-03-02T10:15:00+00:00 check_in"]);
    assert!(lived(talk("2026-03-02T12:00")).is_empty(), "after two hours it is left to the window");
    let coffee = json!([
        { "at": "2026-03-02T08:30", "do": "focus" },
        { "at": "2026-03-02T09:20", "do": "away" },
        { "at": "2026-03-02T09:40", "do": "away", "on": false },
    ]);
    assert_eq!(lived(coffee), ["2026-03-02T09:40:00+00:00 check_in"], "somebody who comes back is between two things");
}

#[test]
fn what_does_not_fit_is_reported() {
    let stretch = |key: &str, value: serde_json::Value| {
        let mut stretch = json!({ "tz": "UTC", "from": "2026-03-02T00:00", "to": "2026-03-03T00:00" });
        stretch[key] = value;
        run(&stretch.to_string()).unwrap_err()
    };
    assert!(stretch("tz", json!("Mars/Olympus")).contains("time zone"));
    assert!(stretch("from", json!("yesterday")).contains("yesterday"));
    assert!(stretch("to", json!("2126-03-02T00:00")).contains("ten years"));
    assert!(stretch("settings", json!({ "check_in_at": "25:00" })).contains("25:00"));
    assert!(stretch("settings", json!({ "nonsense": 1 })).contains("nonsense"));
    assert!(stretch("events", json!([{ "at": "2026-03-02T09:00", "do": "dance" }])).contains("dance"));
    assert!(stretch("tick_seconds", json!(0)).contains("tick"));
}
