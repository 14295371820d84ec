//! Plans: the ladder walked as stories, and what holds whatever a person does.

use proptest::prelude::*;
use taper::{
    day::Day,
    plan::{Decision, Happening, Kind, Row, Start, State, Status, fold},
};

fn day(text: &str) -> Day {
    Day::parse(text).unwrap()
}

/// Thirty hours a week on five days, usual energy 7, energy 4 and two signs at the start.
fn start(kind: Kind) -> Start {
    Start {
        day: day("2026-03-02"),
        kind,
        baseline_minutes: 1800,
        workdays: 5,
        usual_energy: Some(14),
        recent_load_minutes: Some(3400),
        signs: Some(2),
        energy: Some(8),
    }
}

/// A person who works a fifth of the cap on workdays, takes every step on the day it is offered, and whose energy and
/// signs are given.
fn walked(start: &Start, until: &str, energy: impl Fn(Day) -> u32, signs: impl Fn(Day) -> u32) -> Vec<State> {
    walked_with_a_long_day(start, until, None, energy, signs)
}

/// The same person, with seven hours on one Day.
fn walked_with_a_long_day(
    start: &Start,
    until: &str,
    long_day: Option<Day>,
    energy: impl Fn(Day) -> u32,
    signs: impl Fn(Day) -> u32,
) -> Vec<State> {
    let until = day(until);
    let (mut rows, mut decisions) = (Vec::new(), Vec::new());
    for today in start.day.to(until) {
        let state = fold(start, &rows, &decisions, today).pop().unwrap();
        if state.offer {
            decisions.push((today, Decision::TakeStep));
        }
        let state = fold(start, &rows, &decisions, today).pop().unwrap();
        let load = match today.weekday() {
            _ if Some(today) == long_day => 420,
            0..=4 => state.cap_minutes / 5,
            _ => 0,
        };
        rows.push(Row { day: today, load_minutes: Some(load), energy: Some(energy(today)), signs: Some(signs(today)) });
    }
    fold(start, &rows, &decisions, until)
}

fn on<'a>(states: &'a [State], date: &str) -> &'a State {
    states.iter().find(|state| state.day == day(date)).unwrap()
}

fn calmer(today: Day) -> u32 {
    if today < day("2026-03-13") { 2 } else { 1 }
}

#[test]
fn without_bumps_the_usual_week_is_reached_on_3_april_and_the_plan_is_complete_on_1_may() {
    let states = walked(&start(Kind::Rebuild), "2026-05-01", |_| 5, calmer);
    for (date, cap) in [
        ("2026-03-02", 900),
        ("2026-03-05", 900),
        ("2026-03-06", 1080),
        ("2026-03-13", 1260),
        ("2026-03-20", 1440),
        ("2026-03-27", 1620),
        ("2026-04-02", 1620),
        ("2026-04-03", 1800),
    ] {
        assert_eq!(on(&states, date).cap_minutes, cap, "cap on {date}");
    }
    assert_eq!(on(&states, "2026-04-30").status, Status::Active);
    assert_eq!(on(&states, "2026-05-01").status, Status::Completed);
}

#[test]
fn two_hard_mornings_step_back_one_rung_and_the_way_up_starts_again() {
    let low = [day("2026-03-10"), day("2026-03-11")];
    let energy = |today: Day| match today {
        today if low.contains(&today) => 2,
        today if today < day("2026-03-16") => 4,
        _ => 5,
    };
    let signs = |today: Day| if today < day("2026-03-16") { 2 } else { 1 };
    let states = walked_with_a_long_day(&start(Kind::Rebuild), "2026-03-23", Some(low[0]), energy, signs);
    for (date, cap, ceiling) in [
        ("2026-03-02", 900, 270),
        ("2026-03-06", 1080, 315),
        ("2026-03-11", 1080, 315),
        ("2026-03-12", 900, 270),
        ("2026-03-16", 1080, 315),
        ("2026-03-22", 1080, 315),
        ("2026-03-23", 1260, 360),
    ] {
        let state = on(&states, date);
        assert_eq!((state.cap_minutes, state.day_ceiling_minutes), (cap, ceiling), "cap and ceiling on {date}");
    }
    let flare = on(&states, "2026-03-12");
    assert_eq!(flare.events[0].what, Happening::Flare);
    assert_eq!(flare.events[0].reason, "energy 2 and 2 on two mornings; it had been 4", "the reason names the data");
    assert!(on(&states, "2026-03-11").events.iter().any(|event| event.what == Happening::Blip));
}

#[test]
fn easing_off_takes_eleven_days_to_the_usual_week() {
    let states = walked(&start(Kind::EaseOff), "2026-03-27", |_| 6, |_| 1);
    for (date, cap) in
        [("2026-03-02", 1170), ("2026-03-08", 1170), ("2026-03-09", 1440), ("2026-03-12", 1440), ("2026-03-13", 1800)]
    {
        assert_eq!(on(&states, date).cap_minutes, cap, "cap on {date}");
    }
    assert_eq!(on(&states, "2026-03-27").status, Status::Completed, "two watched weeks end it");
}

#[test]
fn whoever_does_nothing_stays_where_they_are() {
    let start = start(Kind::Rebuild);
    let rows: Vec<Row> = start
        .day
        .to(day("2026-06-01"))
        .map(|day| Row { day, load_minutes: Some(0), energy: Some(7), signs: Some(0) })
        .collect();
    let states = fold(&start, &rows, &[], day("2026-06-01"));
    assert!(states.iter().all(|state| state.cap_minutes == 900 && !state.offer), "rest alone never climbs");
}

#[test]
fn a_step_that_is_not_offered_cannot_be_taken() {
    let start = start(Kind::Rebuild);
    let states = fold(&start, &[], &[(day("2026-03-03"), Decision::TakeStep)], day("2026-03-04"));
    assert_eq!(on(&states, "2026-03-03").refused[0].reason, "no step is offered today");
    assert_eq!(on(&states, "2026-03-04").cap_minutes, 900);
}

#[test]
fn the_cap_can_be_kept_on_the_morning_of_a_step_back_and_not_later() {
    let start = start(Kind::Rebuild);
    let too_much = (day("2026-03-10"), Decision::TooMuch);
    let climbed = walked(&start, "2026-03-09", |_| 5, |_| 1);
    assert_eq!(on(&climbed, "2026-03-09").cap_minutes, 1080);
    let rows: Vec<Row> = start
        .day
        .to(day("2026-03-12"))
        .map(|day| Row { day, load_minutes: Some(150), energy: Some(5), signs: Some(1) })
        .collect();
    let take = (day("2026-03-06"), Decision::TakeStep);
    let back = fold(&start, &rows, &[take, too_much], day("2026-03-10"));
    assert_eq!(on(&back, "2026-03-10").cap_minutes, 900);
    let kept = fold(&start, &rows, &[take, too_much, (day("2026-03-10"), Decision::KeepCap)], day("2026-03-10"));
    assert_eq!(on(&kept, "2026-03-10").cap_minutes, 1080);
    let late = fold(&start, &rows, &[take, too_much, (day("2026-03-11"), Decision::KeepCap)], day("2026-03-11"));
    assert_eq!(on(&late, "2026-03-11").cap_minutes, 900);
}

const SPAN: i64 = 120;

fn any_start() -> impl Strategy<Value = Start> {
    let kind = prop_oneof![Just(Kind::EaseOff), Just(Kind::Rebuild), Just(Kind::RebuildLonger)];
    let known = (
        prop::option::of(0u32..=20),
        prop::option::of(0u32..8000),
        prop::option::of(0u32..5),
        prop::option::of(0u32..=20),
    );
    (kind, 60u32..5400, 1u32..=7, known).prop_map(
        |(kind, baseline_minutes, workdays, (usual, recent, signs, energy))| {
            let recent_load_minutes = recent;
            let start = start(kind);
            Start { baseline_minutes, workdays, usual_energy: usual, recent_load_minutes, signs, energy, ..start }
        },
    )
}

fn any_rows() -> impl Strategy<Value = Vec<Row>> {
    let one = (
        prop::option::weighted(0.9, 0u32..600),
        prop::option::weighted(0.85, 0u32..=10),
        prop::option::weighted(0.8, 0u32..5),
    );
    prop::collection::vec(one, SPAN as usize).prop_map(|days| {
        let first = day("2026-03-02");
        let row =
            |(after, (load_minutes, energy, signs))| Row { day: first.plus(after as i64), load_minutes, energy, signs };
        days.into_iter().enumerate().map(row).collect()
    })
}

fn any_decisions() -> impl Strategy<Value = Vec<(Day, Decision)>> {
    let decision = prop_oneof![
        8 => Just(Decision::TakeStep),
        2 => Just(Decision::Stay),
        1 => Just(Decision::TooMuch),
        1 => Just(Decision::KeepCap),
        1 => Just(Decision::End),
    ];
    let first = day("2026-03-02");
    prop::collection::vec((0i64..SPAN, decision), 0..120)
        .prop_map(move |made| made.into_iter().map(|(after, decision)| (first.plus(after), decision)).collect())
}

/// A person who mostly does well, so that steps are really offered and taken.
fn kind_rows() -> impl Strategy<Value = Vec<Row>> {
    let one = (100u32..260, prop_oneof![9 => 5u32..8, 1 => 1u32..4], 0u32..2);
    prop::collection::vec(one, SPAN as usize).prop_map(|days| {
        let first = day("2026-03-02");
        let row = |(after, (load, energy, signs))| Row {
            day: first.plus(after as i64),
            load_minutes: Some(load),
            energy: Some(energy),
            signs: Some(signs),
        };
        days.into_iter().enumerate().map(row).collect()
    })
}

fn until() -> Day {
    day("2026-03-02").plus(SPAN)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn the_cap_rises_only_when_a_step_was_taken_or_a_cap_kept(
        start in any_start(), rows in prop_oneof![any_rows(), kind_rows()], decisions in any_decisions()
    ) {
        let states = fold(&start, &rows, &decisions, until());
        let lowest = states[0].cap_minutes;
        for pair in states.windows(2) {
            let (before, after) = (&pair[0], &pair[1]);
            let happened = |what| after.events.iter().any(|event| event.what == what);
            if after.cap_minutes > before.cap_minutes {
                prop_assert!(happened(Happening::TookStep), "rose on {} without a step", after.day);
                prop_assert!(!happened(Happening::Flare), "rose on {} with a flare", after.day);
            }
            if happened(Happening::Flare) {
                prop_assert!(after.cap_minutes <= before.cap_minutes);
            }
            prop_assert!(after.cap_minutes >= lowest && after.cap_minutes <= start.baseline_minutes);
            prop_assert!(after.room_minutes <= after.day_ceiling_minutes);
            prop_assert!(after.energy_reference >= before.energy_reference, "the reference fell");
            if let (Some(reference), Some(usual)) = (after.energy_reference, start.usual_energy) {
                prop_assert!(reference <= usual);
            }
            if before.status != Status::Active {
                prop_assert!(after.status == before.status && after.events.is_empty(), "an ended plan moved");
            }
        }
    }

    #[test]
    fn with_no_step_taken_it_never_rises(start in any_start(), rows in prop_oneof![any_rows(), kind_rows()]) {
        let states = fold(&start, &rows, &[], until());
        prop_assert!(states.windows(2).all(|pair| pair[1].cap_minutes <= pair[0].cap_minutes));
    }

    #[test]
    fn in_a_week_a_rebuild_rises_by_a_tenth_of_the_usual_week_at_most(
        mut start in any_start(), rows in kind_rows(), decisions in any_decisions()
    ) {
        if start.kind == Kind::EaseOff {
            start.kind = Kind::Rebuild;
        }
        let every_day: Vec<(Day, Decision)> = start.day.to(until()).map(|day| (day, Decision::TakeStep)).collect();
        let all = [decisions, every_day].concat();
        let states = fold(&start, &rows, &all, until());
        // The first, short rung aside: from there one step is possible after four days.
        for pair in states.windows(8).filter(|pair| pair[0].rung > 0) {
            let back_up = pair[7].rung_percent.saturating_sub(pair[0].rung_percent);
            prop_assert!(back_up <= 10, "{} points in the week before {}", back_up, pair[7].day);
        }
    }

    #[test]
    fn day_by_day_is_the_same_as_all_at_once(
        start in any_start(), rows in any_rows(), decisions in any_decisions(), cut in 0i64..SPAN
    ) {
        let all = fold(&start, &rows, &decisions, until());
        let part = fold(&start, &rows, &decisions, start.day.plus(cut));
        prop_assert_eq!(&all[..part.len()], &part[..]);
    }

    #[test]
    fn a_worse_answer_never_makes_an_offer(start in any_start(), rows in kind_rows(), at in 0usize..SPAN as usize) {
        let offered = |rows: &[Row]| fold(&start, rows, &[], rows[at].day.plus(1)).pop().is_some_and(|state| state.offer);
        let mut worse = rows.clone();
        worse[at].energy = worse[at].energy.map(|energy| energy.saturating_sub(3));
        worse[at].signs = worse[at].signs.map(|signs| signs + 2);
        prop_assert!(!offered(&worse) || offered(&rows));
    }
}
