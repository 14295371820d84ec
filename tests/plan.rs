//! Plans: the ladder, rule by rule, as stories.

use taper::{
    day::Day,
    notification::plan as sentences,
    plan::{Decision, Happening, Kind, Row, Start, State, Status, fold},
};

pub fn day(text: &str) -> Day {
    Day::parse(text).unwrap()
}

/// Thirty hours a week on five days, usual energy 7, energy 4 and two signs at the start.
pub fn start(kind: Kind) -> Start {
    Start {
        day: day("2026-03-02"),
        kind,
        baseline_minutes: 1800,
        workdays: 5,
        usual_energy: Some(14),
        recent_load_minutes: Some(3400),
        signs: Some(2),
        energy: Some(8),
        sleep_minutes: None,
        target_percent: 100,
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
        rows.push(Row {
            day: today,
            load_minutes: Some(load),
            energy: Some(energy(today)),
            signs: Some(signs(today)),
            sleep_minutes: None,
        });
    }
    fold(start, &rows, &decisions, until)
}

fn on<'a>(states: &'a [State], date: &str) -> &'a State {
    states.iter().find(|state| state.day == day(date)).unwrap()
}

/// Rows from the plan's first Day on, each as load, energy and signs.
fn rows(load: u32, energies: &[u32], signs: u32) -> Vec<Row> {
    let first = day("2026-03-02");
    let row = |(after, energy): (usize, &u32)| Row {
        day: first.plus(after as i64),
        load_minutes: Some(load),
        energy: Some(*energy),
        signs: Some(signs),
        sleep_minutes: None,
    };
    energies.iter().enumerate().map(row).collect()
}

/// Whether something of a kind happened on a morning, whatever its figures.
macro_rules! happened {
    ($state:expr, $what:ident) => {
        $state.events.iter().any(|what| matches!(what, Happening::$what { .. }))
    };
}
pub(crate) use happened;

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
    assert!(matches!(flare.events[0], Happening::Flare(_)));
    assert_eq!(
        sentences::happening(flare.events[0]),
        "energy 2 and 2 on two mornings; it had been 4",
        "the reason names the data"
    );
    assert!(happened!(on(&states, "2026-03-11"), Blip));
}

#[test]
fn the_longer_way_back_is_complete_after_77_days() {
    let states = walked(&start(Kind::RebuildLonger), "2026-05-18", |_| 5, |_| 1);
    assert_eq!((states[0].rung_percent, states[0].cap_minutes), (30, 540));
    assert_eq!(on(&states, "2026-05-17").status, Status::Active);
    assert_eq!(on(&states, "2026-05-18").status, Status::Completed);
}

#[test]
fn whoever_comes_from_nothing_starts_at_thirty_per_cent() {
    for recent_load_minutes in [Some(0), None] {
        let start = Start { recent_load_minutes, ..start(Kind::Rebuild) };
        let first = &fold(&start, &[], &[], start.day)[0];
        assert_eq!((first.rung_percent, first.cap_minutes), (30, 540), "after {recent_load_minutes:?}");
    }
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
        .map(|day| Row { day, load_minutes: Some(0), energy: Some(7), signs: Some(0), sleep_minutes: None })
        .collect();
    let states = fold(&start, &rows, &[], day("2026-06-01"));
    assert!(states.iter().all(|state| state.cap_minutes == 900 && !state.offer), "rest alone never climbs");
}

#[test]
fn a_step_that_is_not_offered_cannot_be_taken() {
    let start = start(Kind::Rebuild);
    let states = fold(&start, &[], &[(day("2026-03-03"), Decision::TakeStep)], day("2026-03-04"));
    assert_eq!(sentences::refusal(on(&states, "2026-03-03").refused[0].why), "no step is offered today");
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
        .map(|day| Row { day, load_minutes: Some(150), energy: Some(5), signs: Some(1), sleep_minutes: None })
        .collect();
    let take = (day("2026-03-06"), Decision::TakeStep);
    let back = fold(&start, &rows, &[take, too_much], day("2026-03-10"));
    assert_eq!(on(&back, "2026-03-10").cap_minutes, 900);
    let kept = fold(&start, &rows, &[take, too_much, (day("2026-03-10"), Decision::KeepCap)], day("2026-03-10"));
    assert_eq!(on(&kept, "2026-03-10").cap_minutes, 1080);
    let late = fold(&start, &rows, &[take, too_much, (day("2026-03-11"), Decision::KeepCap)], day("2026-03-11"));
    assert_eq!(on(&late, "2026-03-11").cap_minutes, 900);
}

#[test]
fn a_setback_is_kept_no_higher_than_the_morning_began() {
    let today = day("2026-03-06");
    let morning = |after: &[Decision]| {
        let decisions: Vec<(Day, Decision)> =
            [Decision::TakeStep].iter().chain(after).map(|decision| (today, *decision)).collect();
        fold(&start(Kind::Rebuild), &rows(150, &[4; 4], 2), &decisions, today).pop().unwrap()
    };
    let taken = morning(&[]);
    assert_eq!(taken.cap_minutes, 1080);
    assert!(happened!(&taken, Offered), "what was taken was offered first");
    for after in [&[Decision::TooMuch][..], &[Decision::TooMuch, Decision::KeepCap], &[Decision::TooMuchHold]] {
        assert_eq!(morning(after).cap_minutes, 900, "a step and then {after:?} on one morning");
    }
}

#[test]
fn a_step_taken_and_lowered_halfway_is_not_kept_by_a_setback_either() {
    let today = day("2026-03-06");
    for then in [&[Decision::TooMuchHold][..], &[Decision::TooMuch], &[Decision::TooMuch, Decision::KeepCap]] {
        let made = [Decision::TakeStep, Decision::Lower { minutes: 990 }].iter().chain(then);
        let decisions: Vec<(Day, Decision)> = made.map(|decision| (today, *decision)).collect();
        let state = fold(&start(Kind::Rebuild), &rows(150, &[4; 4], 2), &decisions, today).pop().unwrap();
        assert!(state.cap_minutes <= 900, "{} after {then:?}", state.cap_minutes);
    }
}

#[test]
fn too_much_can_hold_the_cap_and_count_its_days_again() {
    let (take, hold) = ((day("2026-03-06"), Decision::TakeStep), (day("2026-03-10"), Decision::TooMuchHold));
    let states = fold(&start(Kind::Rebuild), &rows(150, &[4; 20], 1), &[take, hold], day("2026-03-17"));
    assert!(states[4..].iter().all(|state| state.cap_minutes == 1080), "the cap is held");
    assert!(happened!(on(&states, "2026-03-10"), Flare));
    assert!(!on(&states, "2026-03-13").offer && !on(&states, "2026-03-16").offer, "seven days count again");
    assert!(on(&states, "2026-03-17").offer);
}

#[test]
fn another_setback_within_two_weeks_steps_back_two_rungs_and_one_stretch_is_reported_once() {
    let start = start(Kind::Rebuild);
    let climbed = walked(&start, "2026-03-20", |_| 5, |_| 1);
    let takes = climbed.iter().filter(|state| happened!(state, TookStep));
    let takes: Vec<(Day, Decision)> = takes.map(|state| (state.day, Decision::TakeStep)).collect();
    let loads = climbed.iter().map(|state| state.cap_minutes / 7);
    let walked: Vec<Row> = rows(0, &[5; 19], 1)
        .into_iter()
        .zip(loads)
        .map(|(row, load)| Row { load_minutes: Some(load), ..row })
        .collect();
    let rungs = |too_much: &[&str]| {
        let too_much = too_much.iter().map(|on| (day(on), Decision::TooMuch));
        let decisions: Vec<(Day, Decision)> = takes.iter().copied().chain(too_much).collect();
        fold(&start, &walked, &decisions, day("2026-04-04")).iter().map(|state| state.rung).collect::<Vec<_>>()
    };
    assert_eq!(rungs(&[])[18], 3, "four rungs climbed");
    assert_eq!(*rungs(&["2026-03-21"]).last().unwrap(), 2, "one setback, one rung");
    assert_eq!(*rungs(&["2026-03-21", "2026-03-30"]).last().unwrap(), 0, "another one soon after, two rungs");
    assert_eq!(*rungs(&["2026-03-21", "2026-03-22"]).last().unwrap(), 1, "said again the next day, one more, not two");
}

#[test]
fn a_third_setback_in_four_weeks_waits_for_a_card_to_be_read() {
    let too_much = ["2026-03-03", "2026-03-12", "2026-03-21"].map(|on| (day(on), Decision::TooMuch));
    let read = (day("2026-04-20"), Decision::CardRead);
    let (start, rows) = (start(Kind::Rebuild), rows(130, &[5; 60], 1));
    let states = fold(&start, &rows, &[&too_much[..], &[read]].concat(), day("2026-04-22"));
    assert!(happened!(on(&states, "2026-03-21"), Card));
    let waiting = &states[19..49];
    assert!(waiting.iter().all(|state| state.card.is_some() && !state.offer), "however long ago it was");
    assert!(waiting.iter().all(|state| state.status == Status::Active), "the plan stays");
    assert!(
        on(&states, "2026-04-20").offer && on(&states, "2026-04-20").card.is_none(),
        "read, and a step is there again"
    );
    let apart = ["2026-03-03", "2026-03-12", "2026-03-31"].map(|on| (day(on), Decision::TooMuch));
    assert!(fold(&start, &rows, &apart, day("2026-04-22")).iter().all(|state| state.card.is_none()), "28 days apart");
}

#[test]
fn a_lowered_cap_is_climbed_from_in_tenths_of_the_usual_week() {
    let lower = (day("2026-03-06"), Decision::Lower { minutes: 610 });
    let rows = rows(85, &[4; 20], 1);
    let states = fold(&start(Kind::Rebuild), &rows, &[lower], day("2026-03-13"));
    assert_eq!(on(&states, "2026-03-06").cap_minutes, 600, "in quarter hours");
    assert_eq!(
        sentences::happening(on(&states, "2026-03-06").events[1]),
        "you lowered the limit from 15 h to 10 h in seven days"
    );
    assert!(!on(&states, "2026-03-12").offer && on(&states, "2026-03-13").offer, "seven days on a lowered cap");
    assert_eq!(on(&states, "2026-03-13").next_cap_minutes, Some(780));
    let higher = (day("2026-03-06"), Decision::Lower { minutes: 2000 });
    let states = fold(&start(Kind::Rebuild), &rows, &[higher], day("2026-03-06"));
    assert_eq!(on(&states, "2026-03-06").refused.len(), 1, "lowering does not raise");
}

#[test]
fn a_setback_by_signs_names_them() {
    let states = fold(&start(Kind::Rebuild), &rows(150, &[5, 5], 5), &[], day("2026-03-04"));
    let reason = "5 and 5 signs off on two mornings; 2 at the start";
    assert_eq!(sentences::happening(on(&states, "2026-03-04").events[0]), reason);
    assert_eq!(on(&states, "2026-03-04").cap_minutes, 900, "on the first rung the cap stays");
}

#[test]
fn an_answer_is_not_held_against_itself() {
    let start = Start { energy: None, usual_energy: None, ..start(Kind::Rebuild) };
    let offered = |last: u32| {
        let mut rows = rows(150, &[5, 5, 1, last], 2);
        rows[0].energy = None;
        fold(&start, &rows, &[], day("2026-03-06")).pop().unwrap().offer
    };
    for (worse, better) in (0..=10).flat_map(|better| (0..better).map(move |worse| (worse, better))) {
        assert!(!offered(worse) || offered(better), "offered at {worse} and not at {better}");
    }
}

#[test]
fn room_is_what_seven_days_leave_and_never_more_than_a_day_holds() {
    let loads = [270, 240, 240, 100, 0, 0, 0, 0];
    let rows: Vec<Row> =
        rows(0, &[4; 8], 2).into_iter().zip(loads).map(|(row, load)| Row { load_minutes: Some(load), ..row }).collect();
    let states = fold(&start(Kind::Rebuild), &rows, &[], day("2026-03-10"));
    let rooms: Vec<u32> = states.iter().map(|state| state.room_minutes).collect();
    assert_eq!(rooms, [270, 270, 270, 150, 50, 50, 50, 270, 270], "Monday's load is out of the sum a week later");
}

#[test]
fn an_ended_plan_rests_whatever_comes_after() {
    let end = (day("2026-03-08"), Decision::End);
    let take = (day("2026-03-06"), Decision::TakeStep);
    let later = (day("2026-03-09"), Decision::TooMuch);
    let energies = [4, 4, 4, 4, 4, 4, 1, 1, 1, 1];
    let states = fold(&start(Kind::Rebuild), &rows(150, &energies, 1), &[take, end, later], day("2026-03-12"));
    for state in &states[7..] {
        assert_eq!((state.status, state.cap_minutes), (Status::EndedByPerson, 1080), "the last cap stays");
        assert!(state.events.is_empty(), "{:?}", state.events);
    }
    assert_eq!(sentences::refusal(on(&states, "2026-03-09").refused[0].why), "the plan has ended");
}

#[test]
fn staying_is_remembered_until_the_offer_is_gone() {
    let stay = (day("2026-03-06"), Decision::Stay);
    let energies = [4, 4, 4, 4, 4, 2, 4, 4, 4, 4];
    let states = fold(&start(Kind::Rebuild), &rows(130, &energies, 1), &[stay], day("2026-03-12"));
    let offers: String = states[3..]
        .iter()
        .map(|state| {
            if state.stayed {
                's'
            } else if state.offer {
                'o'
            } else {
                '-'
            }
        })
        .collect();
    assert_eq!(offers, "-ss--ooo", "quietly withdrawn after a hard morning, there again later");
}

#[test]
fn a_smaller_goal_does_not_shorten_the_week_of_a_rung_that_was_climbed_to() {
    let start = start(Kind::Rebuild);
    let (mut rows, mut decisions) = (Vec::new(), vec![(day("2026-03-03"), Decision::Lower { minutes: 720 })]);
    let mut climbed = Vec::new();
    for today in start.day.to(day("2026-05-01")) {
        let state = fold(&start, &rows, &decisions, today).pop().unwrap();
        if state.offer {
            decisions.push((today, Decision::TakeStep));
            climbed.push(today);
            if climbed.len() == 1 {
                decisions.push((today.plus(1), Decision::Target { percent: 60 }));
            }
        }
        let load = fold(&start, &rows, &decisions, today).pop().unwrap().cap_minutes / 7;
        rows.push(Row { day: today, load_minutes: Some(load), energy: Some(5), signs: Some(0), sleep_minutes: None });
    }
    assert_eq!(climbed.len(), 2, "40, 50, 60: {climbed:?}");
    assert!(climbed[1].since(climbed[0]) >= 7, "{climbed:?}");
}
