//! Reminders through the app: shown once, logged after showing, put off, never for what was done.

use taper::{
    app::{App, TypedAnswer},
    day::{Day, Now},
    error::{Code, Error},
    notification::DueReminder,
    reminder::{Kind, simulate::Put},
};

use crate::world::{World, at, world};

/// One tick with a desktop that shows everything; what it showed.
fn tick(app: &App, now: &Now) -> Option<DueReminder> {
    let mut shown = Vec::new();
    app.tick(now, &mut |due| {
        shown.push(due.clone());
        Ok(())
    })
    .unwrap();
    assert!(shown.len() <= 1, "never a burst");
    shown.pop()
}

/// An app whose person has set things up and answered nothing yet.
fn begun(world: &World) -> App {
    let app = world.lived();
    app.configure(&[("check_in_at".to_owned(), "09:00".to_owned())], &at(world.first, "00:00")).unwrap();
    app
}

fn day(text: &str) -> Day {
    Day::parse(text).unwrap()
}

#[test]
fn nobody_is_reminded_before_they_have_begun() {
    let world = world("2026-03-02");
    assert!(tick(&world.lived(), &at(world.first, "12:00")).is_none());
}

#[test]
fn the_check_in_is_mentioned_once_a_day_until_it_is_done() {
    let world = world("2026-03-02");
    let app = begun(&world);
    assert!(tick(&app, &at(world.first, "08:59")).is_none());
    let reminder = tick(&app, &at(world.first, "09:00")).expect("due at nine").reminder;
    assert_eq!((reminder.kind, reminder.day), (Kind::CheckIn, world.first));
    assert!(tick(&app, &at(world.first, "09:01")).is_none(), "shown already");
    app.check_in(Some(world.day(1)), &[TypedAnswer::parse("energy=5").unwrap()], None, &at(world.day(1), "08:00"))
        .unwrap();
    assert!(tick(&app, &at(world.day(1), "09:00")).is_none(), "done already");
}

#[test]
fn a_reminder_that_could_not_be_shown_stays_due_and_the_home_screen_shows_it() {
    let world = world("2026-03-02");
    let (app, now) = (begun(&world), at(world.first, "09:00"));
    let broken = || Error::new(Code::NoNotifications, "no service", "", "");
    let (_, shown) = app.tick(&now, &mut |_| Err(broken())).unwrap().expect("due");
    assert!(shown.is_err());
    assert!(app.home(&now).unwrap().notice.unwrap().contains("check-in"));
    assert!(tick(&app, &at(world.first, "09:05")).is_some(), "once the service is back it is shown");
    assert!(app.home(&at(world.first, "09:06")).unwrap().notice.is_none());
}

#[test]
fn later_means_an_hour() {
    let world = world("2026-03-02");
    let app = begun(&world);
    let reminder = tick(&app, &at(world.first, "09:00")).unwrap().reminder;
    app.put_off(reminder.kind, reminder.day, Put::Hour, &at(world.first, "09:10")).unwrap();
    assert!(tick(&app, &at(world.first, "10:09")).is_none());
    assert!(tick(&app, &at(world.first, "10:10")).is_some());
}

#[test]
fn a_warning_is_shown_once_and_in_neutral_words() {
    let world = world("2026-01-05")
        .answers("sleep", "(7:30 7:00 8:00 7:15 7:45 7:30 7:00)x6 (6:30 6:15 6:45)x6")
        .answers("snacks", "(1 0 2 1 1 0 2)x6 (3 2 3)x6")
        .answers("games", "(30 15 45 30 0 60 30)x6 (90 75 120)x6")
        .answers("energy", "(6 7 6 7 5 6 7)x6 (5 4 5)x6");
    let app = world.lived();
    let due = tick(&app, &at(world.last(), "10:00")).expect("a warning is due");
    assert_eq!(due.reminder.kind, Kind::Warning);
    assert_eq!(due.notification.body, "Something in Taper is worth a look, when you have a moment.");
    assert!(tick(&app, &at(world.last(), "15:00")).is_none(), "not again while it lasts");
    let days_on = world.last().plus(3);
    let again = tick(&app, &at(days_on, "10:00"));
    assert_eq!(
        again.map(|due| due.reminder.kind),
        Some(Kind::CheckIn),
        "the next days have their check-in, no second warning"
    );
}

#[test]
fn the_card_for_bad_days_silences_everything_for_two_days() {
    let world = world("2026-03-02");
    let app = begun(&world);
    assert!(app.bad_place(&at(world.first, "08:00")).paragraphs.concat().contains("emergency"));
    assert!(tick(&app, &at(world.day(1), "09:00")).is_none());
    assert!(tick(&app, &at(world.day(2), "09:00")).is_some());
}

#[test]
fn the_card_for_bad_days_ends_no_longer_silence() {
    let world = world("2026-03-02");
    let app = begun(&world);
    app.silence(taper::app::Silence::UntilResumed, &at(world.first, "07:00")).unwrap();
    app.bad_place(&at(world.first, "08:00"));
    assert!(tick(&app, &at(world.day(9), "09:00")).is_none());
}

#[test]
fn after_a_night_of_sleep_there_is_one_reminder_and_it_names_today() {
    let world = world("2026-10-23");
    let app = begun(&world);
    tick(&app, &at(world.first, "09:00"));
    // The lid was closed over the change of clocks; three days later exactly one reminder comes.
    let due = tick(&app, &at(day("2026-10-26"), "11:00")).expect("today's");
    assert_eq!(due.reminder.day, day("2026-10-26"));
    assert!(tick(&app, &at(day("2026-10-26"), "11:01")).is_none());
}
