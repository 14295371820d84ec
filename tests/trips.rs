//! What a screen needs is loaded in one trip to the store.

use taper::app::App;

use crate::world::{at, world};

#[test]
fn home_status_and_the_outlook_of_the_reminders_load_once() {
    let world = world("2026-01-05")
        .answers("sleep", "(7:30 7:00 8:00 7:15 7:45 7:30 7:00)x4")
        .answers("focus", "(6:00 6:00 6:30 5:30 6:00 off off)x4");
    let (app, now) = (world.lived(), at(world.last(), "10:00"));
    let trips = |what: &str, ask: &dyn Fn(&App)| {
        let before = app.trips();
        ask(&app);
        assert_eq!(app.trips() - before, 1, "{what}");
    };
    trips("Home", &|app| drop(app.home(&now).unwrap()));
    trips("status", &|app| drop(app.status(&now).unwrap()));
    trips("the outlook", &|app| drop(app.outlook(&now).unwrap()));
    trips("the plan", &|app| drop(app.plan(&now).unwrap()));
    trips("trends", &|app| drop(app.trends(taper::view::trends::Range::Weeks4, &now).unwrap()));
}
