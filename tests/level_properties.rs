//! What must hold for the level whatever the days were like.

use proptest::prelude::*;
use taper::{
    day::Day,
    level::{Level, Trace, Watching, trace},
    record::{
        SignalId,
        event::{AnsweredWarning, Episode, Event, Verdict, Why},
    },
    signal::{Role, Series, Signal, Spread, Unit, Worse},
};

fn first() -> Day {
    Day::parse("2024-01-01").unwrap()
}

fn signal(number: usize, spread: Spread, worse: Worse, role: Role) -> Signal {
    Signal {
        id: SignalId::numbered("signal", number),
        own_title: Some(format!("Signal {number}")),
        unit: Unit::Number,
        range: (f64::MIN, f64::MAX),
        worse,
        role,
        spread,
        question: None,
        grace_days: 3,
        is_own: true,
        weekdays: true,
        empty_is_zero: false,
    }
}

/// A few signals of any kind over some months: calm, with a strained stretch, with gaps.
fn days() -> impl Strategy<Value = Vec<Series>> {
    let kinds = prop_oneof![
        Just(Spread::Hours),
        Just(Spread::Count),
        Just(Spread::Duration),
        Just(Spread::Unknown),
        Just(Spread::Ordinal { width: 4.0 }),
    ];
    let one = (kinds, any::<bool>(), 0.0..2.5_f64);
    (prop::collection::vec(one, 1..7), any::<u64>(), 60_usize..200, 0.0..0.5_f64).prop_map(
        |(signals, seed, length, missing)| {
            let mut random = fastrand::Rng::with_seed(seed);
            let strained = random.usize(20..length)..length;
            let skipped: Vec<bool> = (0..length).map(|_| random.f64() < missing).collect();
            let series = signals.into_iter().enumerate().map(|(number, (spread, higher, strain))| {
                let worse = if higher { Worse::Higher } else { Worse::Lower };
                let bad = if higher { 1.0 } else { -1.0 };
                let role = if number == 5 { Role::Late } else { Role::Leading };
                let value = |at: usize, random: &mut fastrand::Rng| {
                    let noise: f64 = (0..6).map(|_| random.f64() - 0.5).sum();
                    let shift = if strained.contains(&at) { strain * bad } else { 0.0 };
                    let value = 4.0 + noise + shift;
                    (!skipped[at] && random.f64() > 0.05).then_some(if matches!(spread, Spread::Count) {
                        value.round()
                    } else {
                        value
                    })
                };
                let values = (0..length).map(|at| value(at, &mut random)).collect();
                Series { signal: signal(number, spread, worse, role), from: first(), values, late: vec![false; length] }
            });
            series.collect()
        },
    )
}

/// What a person might record about such months.
fn recorded(length: usize) -> impl Strategy<Value = Watching> {
    let day = move || (0..length as i64).prop_map(|after| first().plus(after));
    let event = prop_oneof![
        (day(), 1_i64..20, 20_i64..60).prop_map(|(onset, drop, end)| {
            Event::Episode(Episode { onset, drop: Some(onset.plus(drop)), end: Some(onset.plus(end)) })
        }),
        (day(), 0_i64..15)
            .prop_map(|(first, days)| { Event::SetAside { first, last: first.plus(days), why: Why::Holiday } }),
        day().prop_map(|from| Event::Change { from }),
    ];
    let answer = (day(), 0_i64..10, prop::sample::select(Verdict::ALL.to_vec()))
        .prop_map(|(warned, after, verdict)| AnsweredWarning { warned, answered: warned.plus(after), verdict });
    (prop::collection::vec(event, 0..4), prop::collection::vec(answer, 0..4)).prop_map(|(events, answers)| Watching {
        events,
        answers,
        ..Watching::default()
    })
}

fn days_and_records() -> impl Strategy<Value = (Vec<Series>, Watching)> {
    days().prop_flat_map(|series| {
        let length = series[0].values.len();
        (Just(series), recorded(length))
    })
}

fn levels(found: &Trace) -> Vec<Level> {
    found.days.iter().map(|day| day.level).collect()
}

fn all_finite(found: &Trace) -> bool {
    let lines = found.lines.iter().flat_map(|line| &line.days);
    found.days.iter().all(|day| day.combined.is_finite())
        && lines.into_iter().all(|judged| judged.strength.is_finite() && judged.deviation.is_none_or(f64::is_finite))
}

/// Few cases on the way, hundreds in CI, which sets `PROPTEST_CASES`.
fn config() -> ProptestConfig {
    let asked = std::env::var("PROPTEST_CASES").is_ok();
    let cases = if asked { ProptestConfig::default().cases } else { 40 };
    ProptestConfig { cases, failure_persistence: None, ..ProptestConfig::default() }
}

proptest! {
    #![proptest_config(config())]

    /// A Day's level rests on that Day and earlier ones alone, whatever was recorded about them.
    #[test]
    fn the_future_changes_nothing((series, watching) in days_and_records(), share in 0.1..1.0_f64) {
        let whole = trace(series.clone(), &watching);
        let cut = (series[0].values.len() as f64 * share) as usize;
        let part = series.into_iter().map(|mut one| { one.values.truncate(cut); one.late.truncate(cut); one });
        let part = trace(part.collect(), &watching);
        prop_assert_eq!(&part.days[..], &whole.days[..cut]);
        prop_assert!(all_finite(&whole));
    }

    /// Every signal better by as much on the last Day: the level is no higher for it.
    #[test]
    fn a_better_day_never_raises_the_level(series in days(), better in 0.0..3.0_f64) {
        let before = trace(series.clone(), &Watching::default());
        let improved = series.into_iter().map(|mut one| {
            if let Some(Some(value)) = one.values.last_mut() {
                // In even steps on the scale the signal is judged on.
                *value = one.signal.from_working(one.signal.working(*value) - better);
            }
            one
        });
        let after = trace(improved.collect(), &Watching::default());
        prop_assert!(after.level().rank() <= before.level().rank(), "{:?} became {:?}", before.level(), after.level());
    }

    /// The order of the signals does not matter.
    #[test]
    fn the_order_of_signals_changes_nothing((series, watching) in days_and_records(), seed in any::<u64>()) {
        let mut shuffled = series.clone();
        fastrand::Rng::with_seed(seed).shuffle(&mut shuffled);
        prop_assert_eq!(levels(&trace(series, &watching)), levels(&trace(shuffled, &watching)));
    }

    /// Nor does the unit of an unknown scale, nor where its zero lies.
    #[test]
    fn the_unit_of_a_signal_changes_nothing(series in days(), power in -20_i32..20) {
        let unknown: Vec<Series> = series.into_iter().map(|mut one| { one.signal.spread = Spread::Unknown; one }).collect();
        let scale = 2.0_f64.powi(power);
        let scaled = unknown.iter().cloned().map(|mut one| {
            one.values.iter_mut().flatten().for_each(|value| *value *= scale);
            one
        });
        prop_assert_eq!(levels(&trace(scaled.collect(), &Watching::default())), levels(&trace(unknown, &Watching::default())));
    }

    /// Reversing a signal's scale, and declaring it, changes nothing.
    #[test]
    fn the_direction_is_only_a_name(series in days()) {
        let plain: Vec<Series> = series.into_iter().map(|mut one| { one.signal.spread = Spread::Hours; one }).collect();
        let turned = plain.iter().cloned().map(|mut one| {
            one.signal.worse = if one.signal.worse == Worse::Higher { Worse::Lower } else { Worse::Higher };
            one.values.iter_mut().flatten().for_each(|value| *value = -*value);
            one
        });
        prop_assert_eq!(levels(&trace(turned.collect(), &Watching::default())), levels(&trace(plain, &Watching::default())));
    }

    /// Missing Days raise nothing: after the last entry a level never goes up.
    #[test]
    fn missing_days_never_raise_the_level(series in days(), silent in 1_usize..60) {
        let quiet = series.into_iter().map(|mut one| {
            one.values.extend(vec![None; silent]);
            one.late.extend(vec![false; silent]);
            one
        });
        let found = trace(quiet.collect(), &Watching::default());
        let ranks: Vec<u8> = found.days.iter().map(|day| day.level.rank()).collect();
        let spoken = ranks.len() - silent;
        prop_assert!(ranks[spoken - 1..].windows(2).all(|pair| pair[1] <= pair[0]), "{:?}", &ranks[spoken - 1..]);
    }

    /// No number that fits into a cell breaks anything.
    #[test]
    fn odd_numbers_break_nothing(
        values in prop::collection::vec(prop::option::weighted(0.8, prop_oneof![
            Just(0.0), Just(1.0), Just(f64::MAX), Just(f64::MIN), Just(f64::MIN_POSITIVE), Just(-1e-300), Just(1e200),
            Just(f64::INFINITY), Just(f64::NAN), any::<f64>(), -5.0..5.0_f64,
        ]), 0..120),
        spread in prop::sample::select(vec![Spread::Hours, Spread::Count, Spread::Duration, Spread::Unknown]),
    ) {
        let length = values.len();
        let one = Series { signal: signal(0, spread, Worse::Higher, Role::Leading), from: first(), values, late: vec![false; length] };
        prop_assert!(all_finite(&trace(vec![one], &Watching::default())));
    }
}

#[test]
fn nothing_but_silence_stays_learning() {
    let silent = |number| Series {
        signal: signal(number, Spread::Hours, Worse::Higher, Role::Leading),
        from: first(),
        values: vec![None; 200],
        late: vec![false; 200],
    };
    let found = trace((0..4).map(silent).collect(), &Watching::default());
    assert!(found.days.iter().all(|day| day.level == Level::Learning));
}

#[test]
fn a_signal_that_never_moved_does_not_alarm_on_its_first_other_value() {
    for spread in [Spread::Count, Spread::Hours, Spread::Unknown, Spread::Ordinal { width: 4.0 }] {
        let mut values = vec![Some(0.0); 90];
        values.extend([Some(3.0), Some(0.0), Some(0.0)]);
        let length = values.len();
        let still = Series {
            signal: signal(0, spread, Worse::Higher, Role::Leading),
            from: first(),
            values,
            late: vec![false; length],
        };
        let found = trace(vec![still], &Watching::default());
        assert!(found.days.iter().all(|day| day.level.rank() == 0), "{spread:?} alarmed");
    }
}

/// Roughly standard normal, from twelve uniform numbers.
fn noise(random: &mut fastrand::Rng) -> f64 {
    (0..12).map(|_| random.f64()).sum::<f64>() - 6.0
}

/// Warnings a year on calm days, of signals with this autocorrelation at lag 1.
fn calm_rate(signals: usize, autocorrelation: f64, years: usize) -> f64 {
    let mut random = fastrand::Rng::with_seed(11);
    let mut warnings = 0;
    for _ in 0..years {
        let series = (0..signals).map(|number| {
            let mut today = 0.0;
            let mut values = Vec::new();
            for _ in 0..393 {
                today = autocorrelation * today + (1.0 - autocorrelation * autocorrelation).sqrt() * noise(&mut random);
                values.push((random.f64() > 0.1).then_some(7.0 + 0.8 * today));
            }
            let signal = signal(number, Spread::Hours, Worse::Higher, Role::Leading);
            Series { signal, from: first(), late: vec![false; values.len()], values }
        });
        let found = trace(series.collect(), &Watching::default());
        warnings +=
            found.days.iter().filter(|day| day.level.is_warning() && day.level.since() == Some(day.day)).count();
    }
    warnings as f64 / years as f64
}

#[test]
fn calm_days_are_left_alone_whatever_their_autocorrelation_and_however_few_signals_there_are() {
    for signals in [1, 3, 8] {
        for autocorrelation in [0.0, 0.3, 0.5] {
            let rate = calm_rate(signals, autocorrelation, 60);
            assert!(rate < 1.5, "{signals} signals, autocorrelation {autocorrelation}: {rate:.2} warnings a year");
        }
    }
}

/// Calm months of four signals, in minutes of sleep and the like, each moved by `shift` for the Day.
fn months(days: usize, shift: impl Fn(usize, usize) -> f64) -> Vec<Series> {
    let mut random = fastrand::Rng::with_seed(5);
    let series = (0..4).map(|number| {
        let value = |at| Some(7.0 + 0.8 * (noise(&mut random) + shift(number, at)));
        let values: Vec<Option<f64>> = (0..days).map(value).collect();
        let signal = signal(number, Spread::Hours, Worse::Higher, Role::Leading);
        Series { signal, from: first(), late: vec![false; days], values }
    });
    series.collect()
}

fn rank_on(found: &Trace, at: usize) -> u8 {
    found.days[at].level.rank()
}

#[test]
fn days_set_aside_neither_alarm_nor_teach() {
    let holiday = |_, at| if (100..114).contains(&at) { 3.0 } else { 0.0 };
    let plain = trace(months(200, holiday), &Watching::default());
    assert!((100..125).any(|at| rank_on(&plain, at) >= 2), "two wild weeks would be noticed");
    let event = Event::SetAside { first: first().plus(100), last: first().plus(113), why: Why::Holiday };
    let judged = trace(months(200, holiday), &Watching { events: vec![event], ..Watching::default() });
    assert!((100..200).all(|at| rank_on(&judged, at) < 2), "a holiday alarmed all the same");
}

#[test]
fn a_changed_life_is_learned_anew_and_judged_by_its_own_usual() {
    let moved = |_, at| if at >= 120 { 1.5 } else { 0.0 };
    let plain = trace(months(220, moved), &Watching::default());
    assert!((120..140).any(|at| rank_on(&plain, at) >= 2));
    let event = Event::Change { from: first().plus(120) };
    let judged = trace(months(220, moved), &Watching { events: vec![event], ..Watching::default() });
    assert_eq!(judged.days[125].level, Level::Learning);
    assert!(judged.days[140].level != Level::Learning && (140..220).all(|at| rank_on(&judged, at) < 2));
}

#[test]
fn after_one_marked_episode_the_next_is_noticed_sooner() {
    // The same two signals move in both episodes, the second time more weakly.
    let shift = |number: usize, at: usize| match at {
        100..140 if number < 2 => ((at - 100) as f64 / 20.0).min(1.0) * 1.6,
        250..290 if number < 2 => ((at - 250) as f64 / 20.0).min(1.0) * 1.1,
        _ => 0.0,
    };
    let first_warning = |watching: &Watching| {
        let found = trace(months(300, shift), watching);
        (250..300).find(|at| rank_on(&found, *at) >= 2).unwrap_or(300)
    };
    let episode = Episode { onset: first().plus(100), drop: Some(first().plus(120)), end: Some(first().plus(145)) };
    let recorded = Watching { events: vec![Event::Episode(episode)], ..Watching::default() };
    let (alone, learned) = (first_warning(&Watching::default()), first_warning(&recorded));
    assert!(learned < alone, "with what was learned on day {learned}, without on day {alone}");
}

#[test]
fn a_warning_called_wrong_makes_the_next_one_rarer_and_one_called_right_does_not() {
    let shift = |_, at| if (100..112).contains(&at) || (180..200).contains(&at) { 1.3 } else { 0.0 };
    let unanswered = trace(months(230, shift), &Watching::default());
    let warned = unanswered.days.iter().find(|day| day.level.is_warning()).expect("the first stretch warns").day;
    let highest = |verdict| {
        let answer = AnsweredWarning { warned, answered: warned.plus(20), verdict };
        let found = trace(months(230, shift), &Watching { answers: vec![answer], ..Watching::default() });
        (180..230).filter(|at| rank_on(&found, *at) >= 2).count()
    };
    assert!(highest(Verdict::Right) >= highest(Verdict::NotSure));
    assert!(highest(Verdict::NotSure) >= highest(Verdict::Wrong));
    assert!(highest(Verdict::Right) > highest(Verdict::Wrong));
}
