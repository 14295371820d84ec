//! Missing check-ins: neither better nor worse, but mentioned.

use crate::world::{at, world};

const CALM: [(&str, &str); 3] = [
    ("sleep", "(7:30 7:00 8:00 7:15 7:45 7:30 7:00)x5"),
    ("snacks", "(1 0 2 1 1 0 2)x5"),
    ("energy", "(6 7 6 7 5 6 7)x5"),
];

#[test]
fn silence_keeps_the_level_and_shows_since_when_nothing_is_known() {
    let mut world = world("2026-01-05");
    for (signal, days) in CALM {
        world = world.answers(signal, days);
    }
    let app = world.lived();
    let (status, _) = app.status(&at(world.last().plus(3), "10:00")).unwrap();
    assert_eq!((status.level.as_str(), status.unknown_since), ("steady", None), "three days are patience");
    let (status, _) = app.status(&at(world.last().plus(10), "10:00")).unwrap();
    assert_eq!(status.level, "steady");
    assert_eq!(status.unknown_since, Some(world.last().plus(1).to_string()));
    let now = at(world.last().plus(10), "10:00");
    let as_of = "Steady, as of 8 February";
    let (_, lines) = app.status(&now).unwrap();
    assert_eq!(lines.title, as_of, "silence is not steadiness");
    assert!(lines.body[0].contains("so Taper doesn't know how things are now"), "{:?}", lines.body);
    let (today, lines) = app.today(None, &now).unwrap();
    assert_eq!(today.unknown_since, status.unknown_since);
    assert!(lines.body.iter().any(|line| line.contains("doesn't know how things are now")), "{:?}", lines.body);
    assert_eq!(app.home(&now).unwrap().level.title, as_of);
    let home = app.home(&at(world.last().plus(10), "10:00")).unwrap();
    assert!(home.greeting.contains("that's fine"), "{}", home.greeting);
}

#[test]
fn scattered_gaps_do_not_alarm() {
    let levels = world("2026-01-05")
        .answers("sleep", "(7:30 _ 8:00 7:15 _ _ 7:00)x10")
        .answers("snacks", "(1 _ 2 1 _ _ 0)x10")
        .answers("energy", "(6 _ 6 7 _ _ 7)x10")
        .levels();
    assert!(levels[14..].chars().all(|level| level == 'S'), "{levels}");
    assert!(levels.starts_with("LLLLLLLLLLLLLL"), "{levels}");
}

#[test]
fn skipping_is_not_an_answer_to_learn_from() {
    let levels = world("2026-01-05").answers("sleep", "skipx30").answers("energy", "skipx30").levels();
    assert!(levels.chars().all(|level| level == 'L'), "{levels}");
}
