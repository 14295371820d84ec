//! A plan through the app: offered for a reason, started, decided about, ended.

use taper::{
    app::{App, Begin, TypedAnswer},
    day::Day,
    error::Code,
    plan::Decision,
    view::trends::Range,
};

use crate::world::{World, at, world};

fn strained() -> World {
    world("2026-01-05")
        .answers("sleep", "(7:30 7:00 8:00 7:15 7:45 7:30 7:00)x8 (6:30 6:15 6:45)x5")
        .answers("snacks", "(1 0 2 1 1 0 2)x8 (3 2 3)x5")
        .answers("games", "(30 15 45 30 0 60 30)x8 (90 75 120)x5")
        .answers("energy", "(6 7 6 7 5 6 7)x8 (5 4 5)x5")
        .answers("focus", "(6:00 6:00 6:30 5:30 6:00 off off)x8 (7:00 7:00 6:30)x5")
}

fn lived() -> (World, App) {
    let world = strained();
    let app = world.lived();
    (world, app)
}

#[test]
fn a_warning_comes_with_an_offer_that_can_be_left() {
    let (world, app) = lived();
    let now = at(world.last(), "10:00");
    let offer = app.home(&now).unwrap().offer.expect("an offer");
    assert_eq!(offer.kind.as_deref(), Some("ease_off"));
    assert!(app.decline_offer(&now).unwrap().offer.is_none());
    assert!(app.home(&at(world.last().plus(13), "10:00")).unwrap().offer.is_none(), "two weeks of peace");
    assert!(!app.plan(&now).unwrap().can_start.is_empty(), "who looks for it still finds it");
}

#[test]
fn the_usual_week_is_worked_out_from_quiet_weeks() {
    let (world, app) = lived();
    let now = at(world.last(), "10:00");
    let plan = app.plan_start(&Begin::of("rebuild"), &now).unwrap();
    assert!(plan.running);
    let status = app.plan_status(&now).unwrap().unwrap();
    assert_eq!((status.rung_percent, status.cap_minutes), (50, 900), "half of thirty hours");
    assert_eq!(status.day_ceiling_minutes, 270);
    assert_eq!(app.today(None, &now).unwrap().0.room_minutes, Some(270));
    assert!(app.home(&now).unwrap().room.unwrap().contains("4 h 30"));
}

#[test]
fn without_known_weeks_the_usual_one_is_asked_for() {
    let world = world("2026-03-02");
    let (app, now) = (world.lived(), at(world.first, "10:00"));
    assert_eq!(app.plan_start(&Begin::of("rebuild"), &now).unwrap_err().code, Code::BaselineNeeded);
    for hours in ["0", "100", "-3", "many", "NaN"] {
        assert_eq!(
            app.plan_start(&Begin { usual_week: Some(hours), ..Begin::of("rebuild") }, &now).unwrap_err().code,
            Code::BadValue,
            "{hours}"
        );
    }
    assert!(!app.plan(&now).unwrap().running, "a refused start changes nothing");
    app.plan_start(&Begin { usual_week: Some("30"), ..Begin::of("rebuild") }, &now).unwrap();
    let status = app.plan_status(&now).unwrap().unwrap();
    assert_eq!(status.rung_percent, 30, "nobody knows what the last weeks held, so it starts low");
}

#[test]
fn whoever_starts_with_a_plan_still_learns_a_usual() {
    let world = world("2026-03-02");
    let (app, start) = (world.lived(), world.first);
    app.plan_start(&Begin { usual_week: Some("30"), ..Begin::of("rebuild") }, &at(start, "08:00")).unwrap();
    let answer = |after: i64, energy: &str| {
        let entries = [&format!("energy={energy}"), "sleep=7:15", "snacks=1", "games=30"];
        let entries = entries.map(|pair| TypedAnswer::parse(pair).unwrap());
        app.check_in(Some(start.plus(after)), &entries, None, &at(start.plus(after), "09:00")).unwrap();
    };
    let level = |after: i64| app.status(&at(start.plus(after), "10:00")).unwrap().0.level;
    (0..13).for_each(|after| answer(after, if after % 2 == 0 { "5" } else { "6" }));
    assert_eq!(level(12), "learning");
    (13..20).for_each(|after| answer(after, "5"));
    assert_eq!(level(19), "steady");
    let now = at(start.plus(19), "10:00");
    assert!(app.plan(&now).unwrap().running);
    let trends = app.trends(Range::Weeks4, &now).unwrap();
    let energy = trends.charts.iter().find(|chart| chart.signal == "energy").unwrap();
    assert!(energy.points.last().unwrap().usual_value.is_some(), "the usual is drawn");
}

#[test]
fn decisions_the_rules_do_not_allow_change_nothing() {
    let (world, app) = lived();
    let now = at(world.last(), "10:00");
    assert_eq!(app.plan_decide("take", &now).unwrap_err().code, Code::Refused, "no plan yet");
    app.plan_start(&Begin::of("rebuild"), &now).unwrap();
    assert_eq!(app.plan_start(&Begin::of("ease-off"), &now).unwrap_err().code, Code::Refused, "one at a time");
    assert!(app.plan_decide("take", &now).unwrap_err().to_string().contains("No step is offered"));
    assert_eq!(app.plan(&now).unwrap().log.len(), 1, "only the start is on record");
}

#[test]
fn a_week_inside_the_plan_is_offered_a_step_that_can_be_taken() {
    let (world, app) = lived();
    let start = world.last();
    app.plan_start(&Begin::of("rebuild"), &at(start, "10:00")).unwrap();
    for after in 1..=4 {
        let entries = ["energy=5", "sleep=7:15", "snacks=1"].map(|pair| TypedAnswer::parse(pair).unwrap());
        app.check_in(Some(start.plus(after)), &entries, None, &at(start.plus(after), "09:00")).unwrap();
        let focus = [TypedAnswer::parse("focus=2:30").unwrap()];
        app.check_in(Some(start.plus(after - 1)), &focus, None, &at(start.plus(after), "09:01")).unwrap();
    }
    let now = at(start.plus(4), "10:00");
    let plan = app.plan(&now).unwrap();
    let offer = plan.offer.unwrap_or_else(|| panic!("no offer: {}", plan.why_offer));
    assert_eq!((offer.take.as_str(), offer.stay.as_str()), ("Step up to 18 h", "Stay at 15 h"));
    let plan = app.plan_decide("take", &now).unwrap();
    assert!(plan.status.contains("18 h"), "{}", plan.status);
    let ended = app.plan_decide("end", &now).unwrap();
    assert!(!ended.running);
    assert!(app.today(None, &now).unwrap().0.room_minutes.is_none());
}

#[test]
fn while_a_plan_runs_no_warning_is_pushed() {
    let (world, app) = lived();
    let now = at(world.last(), "10:00");
    app.plan_start(&Begin::of("ease-off"), &now).unwrap();
    assert!(app.due(&now).unwrap().is_none());
}

#[test]
fn after_a_third_setback_a_card_is_read_before_anything_goes_on() {
    let (world, app) = lived();
    let start = world.last();
    app.plan_start(&Begin::of("rebuild"), &at(start, "10:00")).unwrap();
    for after in [1, 6, 11] {
        app.plan_decide("too_much", &at(start.plus(after), "10:00")).unwrap();
    }
    let now = at(start.plus(11), "11:00");
    let card = app.plan(&now).unwrap().offer.expect("a card");
    assert!(card.text.contains("a doctor can help") && card.kind.is_none());
    assert!(app.plan_decide("stay", &now).unwrap().offer.is_some(), "left for now, it waits");
    assert!(app.plan_decide("take", &now).unwrap().offer.is_none(), "read, it goes");
}

#[test]
fn the_plan_goes_into_a_calendar_and_updates_the_same_days() {
    let dir = tempfile::tempdir().unwrap();
    let now = at(Day::parse("2026-03-10").unwrap(), "09:30");
    let app = App::open(dir.path(), None, &now).unwrap();
    let file = dir.path().join("plan.ics");
    assert_eq!(app.export_plan(&file, &now).unwrap_err().code, Code::Refused, "there is no plan yet");
    app.plan_start(&Begin { usual_week: Some("30"), ..Begin::of("rebuild") }, &now).unwrap();
    let read = |file: &std::path::Path| {
        let text = std::fs::File::open(file).unwrap();
        let mut calendars: Vec<_> =
            ical::IcalParser::new(std::io::BufReader::new(text)).map(|one| one.unwrap()).collect();
        assert_eq!(calendars.len(), 1);
        calendars.remove(0).events
    };
    let value = |event: &ical::parser::ical::component::IcalEvent, name: &str| {
        let found = event.properties.iter().find(|property| property.name == name);
        found.and_then(|property| property.value.clone()).unwrap_or_default()
    };
    app.export_plan(&file, &now).unwrap();
    let first = read(&file);
    assert_eq!(first.len(), 28, "fourteen days and as many restoring things");
    assert_eq!(value(&first[0], "SUMMARY"), "Focused work: up to 2 h 30");
    assert_eq!(
        (value(&first[0], "DTSTART"), value(&first[0], "TRANSP")),
        ("20260310".to_owned(), "TRANSPARENT".to_owned())
    );
    app.plan_record(Decision::Lower { minutes: 300 }, &now).unwrap();
    app.export_plan(&file, &now).unwrap();
    let second = read(&file);
    let ids = |events: &[ical::parser::ical::component::IcalEvent]| -> Vec<String> {
        events.iter().map(|event| value(event, "UID")).collect()
    };
    assert_eq!(ids(&first), ids(&second), "the same days keep their ids");
    assert_ne!(value(&second[0], "SUMMARY"), value(&first[0], "SUMMARY"));
}

/// A Rebuild that began on 2 March with 30 usual hours, and the answers of so many Days since.
fn rebuilding(days: i64) -> (tempfile::TempDir, App, Day) {
    let dir = tempfile::tempdir().unwrap();
    let start = Day::parse("2026-03-02").unwrap();
    let app = App::open(dir.path(), None, &at(start, "08:00")).unwrap();
    app.plan_start(&Begin { usual_week: Some("30"), ..Begin::of("rebuild") }, &at(start, "08:00")).unwrap();
    (0..days).for_each(|after| kept_day(&app, start.plus(after)));
    (dir, app, start)
}

/// A Day within the cap of 30 %: energy in the morning, focused work in the evening.
fn kept_day(app: &App, day: Day) {
    let entries = ["energy=6", "sleep=7:15", "focus=1:15"].map(|pair| TypedAnswer::parse(pair).unwrap());
    app.check_in(Some(day), &entries, None, &at(day, "21:00")).unwrap();
}

#[test]
fn a_deadline_window_is_seen_wherever_the_plan_is() {
    let (_dir, app, start) = rebuilding(8);
    let now = at(start.plus(8), "10:00");
    app.plan_decide("take", &now).unwrap();
    let from = start.plus(10);
    app.plan_record(Decision::Deadline { from, days: 3 }, &now).unwrap();
    let planned = "A deadline is planned from 12 March to 14 March.";
    assert!(app.plan(&now).unwrap().status.ends_with(planned), "{}", app.plan(&now).unwrap().status);
    let (status, lines) = app.status(&now).unwrap();
    let plan = status.plan.unwrap();
    assert_eq!((plan.cap_minutes, plan.effective_cap_minutes), (720, 720));
    assert!(plan.deadline.is_some_and(|window| window.from == "2026-03-12" && !window.open));
    assert!(lines.body.iter().any(|line| line.ends_with(planned)), "{:?}", lines.body);

    let open = "Deadline until 14 March: up to 21 h in these seven days.";
    let now = at(from, "10:00");
    let (status, lines) = app.status(&now).unwrap();
    let plan = status.plan.unwrap();
    assert_eq!((plan.cap_minutes, plan.effective_cap_minutes), (720, 1260));
    assert!(plan.deadline.is_some_and(|window| window.until == "2026-03-14" && window.open));
    assert!(lines.body.iter().any(|line| line.contains(open)), "{:?}", lines.body);
    let (today, lines) = app.today(None, &now).unwrap();
    assert_eq!(today.effective_cap_minutes, Some(1260));
    assert!(lines.body.iter().any(|line| line.contains(open)), "{:?}", lines.body);
    assert!(app.plan(&now).unwrap().status.contains(open));
    assert!(app.home(&now).unwrap().room.unwrap().contains(open));
}

#[test]
fn after_two_weeks_of_silence_the_plan_asks_whether_to_carry_on() {
    let (_dir, app, start) = rebuilding(3);
    let asked = |after: i64| app.home(&at(start.plus(after), "10:00")).unwrap().offer;
    assert!(asked(16).is_none_or(|offer| offer.end.is_none()));
    let offer = asked(17).expect("the question of day 14");
    assert_eq!((offer.take.as_str(), offer.stay.as_str()), ("Continue", "Pause the plan"));
    assert_eq!(offer.end.as_deref(), Some("End the plan"));
    let now = at(start.plus(17), "10:00");
    for waiting in [app.status(&now).unwrap().0.waiting, app.today(None, &now).unwrap().0.waiting] {
        assert_eq!(waiting, ["Two weeks without an answer: `taper plan show`."]);
    }
    let carried_on = app.plan_decide("take", &now).unwrap();
    assert!(carried_on.offer.is_none() && !carried_on.paused, "{:?}", carried_on.offer);
    assert_eq!(app.plan_record(Decision::CarryOn, &now).unwrap_err().code, Code::Refused, "asked once");
    assert!(!app.plan(&at(start.plus(30), "10:00")).unwrap().paused, "the silence begins anew");
    app.undo(&carried_on.saved.unwrap().undo.unwrap(), &now).unwrap();
    assert!(app.plan_decide("stay", &now).unwrap().paused);
}

#[test]
fn while_a_plan_runs_it_alone_says_how_much_and_its_small_days_are_no_days_off() {
    let (_dir, app, start) = rebuilding(0);
    for (after, focus) in
        (0..).zip(["focus=2:00", "focus=2:00", "focus=1:00", "focus=1:00", "focus=1:00", "focus=1:00"])
    {
        let entries = ["energy=6", focus].map(|pair| TypedAnswer::parse(pair).unwrap());
        app.check_in(Some(start.plus(after)), &entries, None, &at(start.plus(after), "21:00")).unwrap();
    }
    let now = at(start.plus(6), "10:00");
    let home = app.home(&now).unwrap();
    assert!(home.room.is_some() && home.guard.is_none(), "{:?}", home.guard);
    app.plan_decide("end", &now).unwrap();
    assert_eq!(app.home(&now).unwrap().guard, None, "the plan kept them small");
}

#[test]
fn what_waits_about_a_plan_reaches_today_status_and_home() {
    let (_dir, app, start) = rebuilding(22);
    let waits = |after: i64| {
        let now = at(start.plus(after), "10:00");
        let status = app.status(&now).unwrap().0.waiting;
        assert_eq!(status, app.today(None, &now).unwrap().0.waiting);
        let research = app.home(&now).unwrap().research;
        (status.join("\n"), research.iter().any(|waiting| waiting.screen == "plan"))
    };
    let (sentences, at_home) = waits(22);
    assert!(sentences.contains("three-weekly review is ready") && at_home, "{sentences}");
    app.plan_decide("end", &at(start.plus(22), "10:05")).unwrap();
    let (sentences, at_home) = waits(22);
    assert!(sentences.contains("Your plan has ended.") && at_home, "{sentences}");
    assert_eq!(waits(40), (String::new(), false), "it is mentioned for two weeks");
}

#[test]
fn a_plan_is_paused_given_time_off_and_lowered_and_what_cannot_be_changes_nothing() {
    let dir = tempfile::tempdir().unwrap();
    let now = at(Day::parse("2026-03-10").unwrap(), "09:30");
    let app = App::open(dir.path(), None, &now).unwrap();
    app.plan_start(&Begin { usual_week: Some("30"), ..Begin::of("rebuild") }, &now).unwrap();
    let day = |text: &str| Day::parse(text).unwrap();
    let decide = |decision| app.plan_record(decision, &now);
    for impossible in [
        Decision::TimeOff { from: day("2026-03-12"), to: day("2026-03-11") },
        Decision::Deadline { from: day("2026-03-12"), days: 2 },
        Decision::Target { percent: 130 },
        Decision::Resume,
        Decision::Lower { minutes: 5000 },
    ] {
        let before = app.plan(&now).unwrap();
        assert_eq!(decide(impossible).unwrap_err().code, Code::Refused, "{impossible:?}");
        assert_eq!(app.plan(&now).unwrap(), before);
    }
    assert!(decide(Decision::Pause).unwrap().paused);
    assert!(app.home(&now).unwrap().room.unwrap().contains("paused"));
    assert!(!decide(Decision::Resume).unwrap().paused);
    let off = decide(Decision::TimeOff { from: day("2026-03-10"), to: day("2026-03-20") }).unwrap();
    assert!(off.paused);
    let back = app.plan(&at(day("2026-03-21"), "09:30")).unwrap();
    assert!(!back.paused && back.log[0].text.contains("back after 11 days"), "{:?}", back.log);
    // What was decided is kept: a new start of the program sees the same.
    drop(app);
    let again = App::open(dir.path(), None, &now).unwrap();
    assert!(again.plan(&now).unwrap().paused);
}

#[test]
fn after_a_plan_one_early_sign_is_mentioned() {
    let world = world("2026-01-05")
        .answers("sleep", "(7:30 7:00 8:00 7:15 7:45 7:30 7:00)x10 (7:30 7:15)x5")
        .answers("snacks", "(1 0 2 1 1 0 2)x10 1 2 2 2 2 2 2 2 2 2")
        .answers("games", "(30 15 45 30 0 60 30)x10 (30 15)x5")
        .answers("energy", "(6 7 6 7 5 6 7)x10 (6 7)x5")
        .answers("focus", "4:00x20 2:30x7 3:10x5 3:45x48");
    let app = world.lived();
    let word = |app: &App| app.home(&at(world.last(), "10:00")).unwrap().guard;
    assert_eq!(word(&app), None, "without a plan one sign is no word");
    // The plan began and was completed earlier; its end is recorded.
    let begun = at(world.day(20), "10:00");
    app.plan_start(&Begin { usual_week: Some("28"), ..Begin::of("ease-off") }, &begun).unwrap();
    for after in 20..=world.length() {
        let now = at(world.day(after), "10:30");
        if app.plan(&now).unwrap().offer.is_some() {
            app.plan_decide("take", &now).unwrap();
        }
        app.tick(&now, &mut |_| Ok(())).unwrap();
    }
    let sentence = word(&app);
    assert!(sentence.as_deref().is_some_and(|sentence| sentence.starts_with("Snacks has been away")), "{sentence:?}");
}

/// A plan of two weeks with everything entered in time, the last Day's check-in given.
fn on_the_way() -> (tempfile::TempDir, App, Day) {
    let dir = tempfile::tempdir().unwrap();
    let first = Day::parse("2026-03-02").unwrap();
    let app = App::open(dir.path(), None, &at(first, "09:00")).unwrap();
    say(&app, first, first, "energy", "4");
    app.plan_start(&Begin { usual_week: Some("30"), ..Begin::of("rebuild") }, &at(first, "09:10")).unwrap();
    for after in 1..10 {
        let (today, before) = (first.plus(after), first.plus(after - 1));
        say(&app, today, today, "energy", "5");
        say(&app, today, before, "focus", "1:20");
    }
    (dir, app, first.plus(9))
}

fn say(app: &App, today: Day, about: Day, signal: &str, text: &str) {
    let entry = TypedAnswer { signal: signal.to_owned(), text: text.to_owned() };
    app.check_in(Some(about), &[entry], None, &at(today, "09:30")).unwrap();
}

#[test]
fn what_is_put_right_later_counts_from_then_on_and_moves_no_earlier_day() {
    let (_dir, app, today) = on_the_way();
    let log = |day: Day| app.plan(&at(day, "10:00")).unwrap().log;
    let before = log(today);
    assert!(before.iter().any(|event| event.text.contains("was offered")), "{before:?}");
    // Two Days of last week are corrected today: they were long. What was offered then stays offered then.
    for ago in [4, 5] {
        say(&app, today, today.plus(-ago), "focus", "6:00");
    }
    let after = log(today);
    assert_eq!(after, before, "an old day is not judged again");
    let offered = app.plan(&at(today, "10:00")).unwrap();
    assert!(offered.offer.is_none(), "but no step rests on those days any more: {}", offered.why_offer);
}

#[test]
fn load_entered_some_days_late_counts_once_it_is_entered() {
    let (_dir, app, today) = on_the_way();
    for ago in 1..=4 {
        say(&app, today, today.plus(-ago), "focus", "");
    }
    assert!(app.plan(&at(today, "10:00")).unwrap().offer.is_none(), "four days unknown");
    let tomorrow = today.plus(1);
    say(&app, tomorrow, tomorrow, "energy", "5");
    for ago in 1..=5 {
        say(&app, tomorrow, tomorrow.plus(-ago), "focus", "1:20");
    }
    let offered = app.plan(&at(tomorrow, "10:00")).unwrap();
    assert!(offered.offer.is_some(), "{}", offered.why_offer);
}

#[test]
fn an_easier_fortnight_that_does_not_lead_back_can_become_a_gradual_way_back() {
    let dir = tempfile::tempdir().unwrap();
    let first = Day::parse("2026-03-02").unwrap();
    let app = App::open(dir.path(), None, &at(first, "09:00")).unwrap();
    app.plan_start(&Begin { usual_week: Some("30"), ..Begin::of("ease-off") }, &at(first, "09:10")).unwrap();
    for after in 1..=14 {
        say(&app, first.plus(after), first.plus(after), "energy", "3");
        say(&app, first.plus(after), first.plus(after - 1), "focus", "5:00");
    }
    let early = app
        .plan_start(&Begin { usual_week: Some("30"), ..Begin::of("rebuild") }, &at(first.plus(13), "10:00"))
        .unwrap_err();
    assert_eq!(early.code, Code::Refused, "before two weeks it goes on");
    let now = at(first.plus(14), "10:00");
    let offer = app.plan(&now).unwrap().offer.expect("a way back is offered");
    assert_eq!(offer.kind.as_deref(), Some("rebuild"));
    let after = app.plan_start(&Begin { usual_week: Some("30"), ..Begin::of("rebuild") }, &now).unwrap();
    assert!(after.running && after.kind.as_deref() == Some("rebuild"), "{after:?}");
}
