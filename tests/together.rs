//! What moves together, through the app: not before there are days enough, then with how sure it is.

use crate::world::{at, world};

/// Games by a pattern without a weekly rhythm, and sleep that is an hour shorter the night after long ones.
fn life(days: usize) -> crate::world::World {
    let mut random = fastrand::Rng::with_seed(7);
    let mut games = Vec::new();
    let mut sleep = vec!["7:30".to_owned()];
    for _ in 0..days {
        let long = random.bool();
        games.push(if long { "120" } else { "20" }.to_owned());
        let minutes = if long { 375 } else { 450 } + 15 * random.u32(0..3);
        sleep.push(format!("{}:{:02}", minutes / 60, minutes % 60));
    }
    sleep.truncate(days);
    let energy: Vec<String> = (0..days).map(|_| random.u32(4..8).to_string()).collect();
    world("2026-01-05")
        .answers("games", &games.join(" "))
        .answers("sleep", &sleep.join(" "))
        .answers("energy", &energy.join(" "))
}

#[test]
fn a_few_weeks_are_shown_as_too_few() {
    let world = life(30);
    let view = world.lived().together(&at(world.last(), "10:00")).unwrap();
    assert!(view.summary.contains("Not enough days yet") && view.associations.is_empty(), "{}", view.summary);
}

#[test]
fn what_follows_a_day_later_is_described_in_the_order_of_the_days_and_never_as_a_cause() {
    let world = life(120);
    let view = world.lived().together(&at(world.last(), "10:00")).unwrap();
    let pair = view.associations.first().expect("games and sleep");
    assert!(
        pair.sentence.starts_with("The day after you played more than usual, you usually slept less (strong link"),
        "{}",
        pair.sentence
    );
    assert!(pair.interval[0] < pair.rho && pair.rho < pair.interval[1] && pair.svg.contains("<circle"));
    assert!(view.summary.contains("not what causes what"));
}
