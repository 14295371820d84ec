//! What holds in every simulation: random stretches in many zones, with nights, ends and starts, put-off reminders,
//! check-ins, clocks that are set, journeys. And stepping from change to change shows what looking every half minute
//! shows.

use chrono::{DateTime, TimeDelta, Utc};
use proptest::prelude::*;
use taper::{
    day::{Day, Now},
    level::Level,
    reminder::{
        Agenda, Kind, Rules, is_quiet,
        simulate::{Happens, Put, Shown, Simulation},
    },
    zone::Zone,
};

/// Zones with large offsets, half hours, changes at midnight, changes of half an hour, and a skipped day in their past.
const ZONES: [&str; 14] = [
    "Europe/Berlin",
    "America/New_York",
    "Australia/Lord_Howe",
    "Pacific/Kiritimati",
    "Pacific/Niue",
    "Asia/Kathmandu",
    "America/Sao_Paulo",
    "Africa/Cairo",
    "Asia/Tehran",
    "America/St_Johns",
    "Pacific/Chatham",
    "America/Havana",
    "Asia/Beirut",
    "UTC",
];

#[derive(Debug, Clone)]
struct Stretch {
    zone: &'static str,
    rules: Rules,
    from: i64,
    events: Vec<(i64, Happens)>,
}

fn minute() -> impl Strategy<Value = u16> {
    (0_u16..96).prop_map(|quarter| quarter * 15)
}

fn rules() -> impl Strategy<Value = Rules> {
    let times = (
        minute(),
        minute(),
        minute(),
        prop::option::of(minute()),
        prop::option::of(minute()),
        prop::option::of(minute()),
        prop::option::of((0_usize..7, minute())),
        prop::option::of(minute()),
    );
    (times, 0_u8..6, 0_usize..3, any::<[bool; 7]>()).prop_map(|(times, rollover, per_day, off)| {
        let (check_in, quiet_from, quiet_to, plan_at, nudge_at, wind_down_at, review_at, bedtime) = times;
        Rules {
            check_in_at: Some(check_in),
            at_first_use: false,
            quiet: (quiet_from, quiet_to),
            // Mostly no day is off.
            off_days: if off[0] && off[1] { off } else { [false; 7] },
            rollover,
            per_day,
            warnings: true,
            plan_at,
            nudge_at,
            wind_down_at,
            review_at,
            bedtime,
        }
    })
}

fn happens() -> impl Strategy<Value = Happens> {
    let kind = prop::sample::select(Kind::ALL.to_vec());
    let put = prop::sample::select(vec![Put::Hour, Put::LaterToday, Put::Tomorrow]);
    let since = Day::EPOCH;
    let level = prop::sample::select(vec![
        Level::Steady,
        Level::Watch { since },
        Level::Warning { since },
        Level::Overuse { since },
    ]);
    prop_oneof![
        4 => Just(Happens::Suspend),
        6 => Just(Happens::Resume),
        1 => Just(Happens::Quit),
        3 => Just(Happens::Start),
        6 => Just(Happens::CheckIn),
        2 => Just(Happens::Look),
        4 => (kind, put).prop_map(|(kind, put)| Happens::Snooze(kind, put)),
        1 => Just(Happens::Dismiss),
        2 => level.prop_map(Happens::Level),
        1 => prop::sample::select(ZONES.to_vec()).prop_map(|zone| Happens::Travel(Zone::named(zone).unwrap())),
        1 => any::<bool>().prop_map(Happens::Plan),
        2 => any::<bool>().prop_map(Happens::FullScreen),
        1 => any::<bool>().prop_map(Happens::Focus),
        2 => any::<bool>().prop_map(Happens::Away),
    ]
}

/// Two to three weeks around any time of a few years; an event about every five hours.
fn stretch() -> impl Strategy<Value = Stretch> {
    let event = (60_i64..36_000, happens());
    (
        prop::sample::select(ZONES.to_vec()),
        rules(),
        1_740_000_000_i64..1_860_000_000,
        prop::collection::vec(event, 1..80),
    )
        .prop_map(|(zone, rules, from, events)| Stretch { zone, rules, from, events })
}

fn instant(seconds: i64) -> DateTime<Utc> {
    DateTime::from_timestamp(seconds, 0).unwrap()
}

/// Runs a stretch; the reminders shown, and the Days whose check-in was given, each with when.
fn lived(stretch: &Stretch, every_tick: bool) -> (Vec<Shown>, Vec<(DateTime<Utc>, Happens)>) {
    let now = Now { instant: instant(stretch.from), zone: Zone::named(stretch.zone).unwrap() };
    let agenda = Agenda { level: Level::Steady, has_restoring: true, ..Agenda::empty(stretch.rules.clone()) };
    let simulation = Simulation::new(agenda, now, 30);
    let mut simulation = if every_tick { simulation.looking_at_every_tick() } else { simulation };
    let mut at = instant(stretch.from);
    let mut done = Vec::new();
    for (after, happens) in &stretch.events {
        at += TimeDelta::seconds(*after);
        simulation.until(at);
        simulation.happens(happens);
        done.push((at, happens.clone()));
    }
    simulation.until(at + TimeDelta::days(1));
    (simulation.shown().to_vec(), done)
}

fn there(shown: &Shown, zone_offset: i32) -> (u16, i64) {
    let local = shown.at + TimeDelta::minutes(i64::from(zone_offset));
    let seconds = local.timestamp().rem_euclid(24 * 3600);
    ((seconds / 60) as u16, local.timestamp().div_euclid(24 * 3600))
}

fn key(shown: &Shown) -> (DateTime<Utc>, Kind, Day) {
    (shown.at, shown.reminder.kind, shown.reminder.day)
}

/// A case covers weeks, so fewer of them suffice.
fn fewer_cases() -> ProptestConfig {
    let usual = ProptestConfig::default();
    ProptestConfig { cases: (usual.cases / 4).max(4), ..usual }
}

proptest! {
    #![proptest_config(fewer_cases())]

    #[test]
    fn a_reminder_is_shown_at_most_thrice_for_a_day_and_again_only_when_put_off(stretch in stretch()) {
        let (shown, events) = lived(&stretch, false);
        for one in &shown {
            let same: Vec<&Shown> = shown.iter().filter(|other| {
                (other.reminder.kind, other.reminder.day) == (one.reminder.kind, one.reminder.day)
            }).collect();
            prop_assert!(same.len() <= 3, "{same:?}");
            for pair in same.windows(2) {
                let put_off = events.iter().any(|(at, happens)| {
                    matches!(happens, Happens::Snooze(kind, Put::Hour | Put::LaterToday) if *kind == one.reminder.kind)
                        && (pair[0].at..=pair[1].at).contains(at)
                });
                prop_assert!(put_off, "twice without being asked: {pair:?}");
            }
        }
    }

    #[test]
    fn never_in_quiet_hours_on_a_day_off_or_out_of_date(stretch in stretch()) {
        for one in lived(&stretch, false).0 {
            let (minute, _) = there(&one, one.offset_minutes);
            let asked_for = one.reminder.kind == Kind::WindDown;
            prop_assert!(asked_for || !is_quiet(stretch.rules.quiet, minute), "{one:?}");
            prop_assert!(asked_for || !stretch.rules.off_days[one.reminder.day.weekday()], "{one:?}");
            prop_assert!(one.at < one.reminder.expires, "{one:?}");
        }
    }

    #[test]
    fn never_more_than_agreed_on_a_day_and_three_hours_apart(stretch in stretch()) {
        let (shown, _) = lived(&stretch, false);
        let mut first: Vec<&Shown> = Vec::new();
        for one in &shown {
            let again = first.iter().any(|other| (other.reminder.kind, other.reminder.day) == (one.reminder.kind, one.reminder.day));
            if !again {
                first.push(one);
            }
        }
        for one in &first {
            let day = first.iter().filter(|other| other.reminder.day == one.reminder.day).count();
            prop_assert!(day <= stretch.rules.per_day + 1, "one more than agreed, and only in a plan: {day}");
        }
        for one in first.iter().filter(|one| !matches!(one.reminder.kind, Kind::Warning)) {
            let near = shown.iter().filter(|other| other.at < one.at && one.at - other.at < TimeDelta::hours(3));
            prop_assert_eq!(near.count(), 0, "{:?}", one);
        }
    }

    #[test]
    fn nothing_is_said_of_a_check_in_that_was_given(stretch in stretch()) {
        // A journey over the date line may bring a Day twice; then its check-in was still given.
        let (shown, events) = lived(&stretch, false);
        let mut zone = Zone::named(stretch.zone).unwrap();
        let mut given: Vec<(DateTime<Utc>, Day)> = Vec::new();
        for (at, happens) in &events {
            match happens {
                Happens::Travel(there) => zone = there.clone(),
                Happens::CheckIn => given.push((*at, Now { instant: *at, zone: zone.clone() }.day(stretch.rules.rollover))),
                _ => {}
            }
        }
        for one in shown.iter().filter(|one| one.reminder.kind == Kind::CheckIn) {
            let last = given.iter().rfind(|(at, _)| *at <= one.at);
            prop_assert!(last.is_none_or(|(_, day)| *day != one.reminder.day), "{one:?} after {last:?}");
        }
    }

    #[test]
    fn nothing_is_lost_while_somebody_is_there(zone in prop::sample::select(ZONES.to_vec()), from in 1_740_000_000_i64..1_860_000_000, minute in 32_u16..80) {
        // Ordinary days, every one answered: each has its reminder, at its minute, whatever the clocks do.
        let rules = Rules { check_in_at: Some(minute * 15), ..Rules::default() };
        let zone = Zone::named(zone).unwrap();
        let now = Now { instant: instant(from), zone: zone.clone() };
        let (first, last) = (now.day(4).plus(1), now.day(4).plus(12));
        let mut simulation = Simulation::new(Agenda { level: Level::Steady, ..Agenda::empty(rules) }, now, 30);
        for day in first.to(last) {
            simulation.until(zone.instant_of(day, minute * 15) + TimeDelta::minutes(1));
            simulation.happens(&Happens::CheckIn);
        }
        for day in first.to(last) {
            let of_day: Vec<&Shown> = simulation.shown().iter().filter(|one| one.reminder.day == day).collect();
            prop_assert_eq!(of_day.len(), 1, "{}", day);
            prop_assert!(of_day[0].at - zone.instant_of(day, minute * 15) < TimeDelta::seconds(30));
        }
    }
}

proptest! {
    #![proptest_config(fewer_cases())]

    #[test]
    fn stepping_from_change_to_change_shows_what_looking_every_half_minute_shows(stretch in stretch()) {
        let short = Stretch { events: stretch.events.into_iter().take(8).collect(), ..stretch };
        let (stepped, looked) = (lived(&short, false).0, lived(&short, true).0);
        prop_assert_eq!(
            stepped.iter().map(key).collect::<Vec<_>>(),
            looked.iter().map(key).collect::<Vec<_>>()
        );
    }
}
