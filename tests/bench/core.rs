//! How long the core takes, at ten and twenty years of twelve signals: `cargo bench`.
#![allow(missing_docs, reason = "criterion's macros make undocumented functions")]

use std::hint::black_box;

use criterion::{BatchSize, Criterion, criterion_group, criterion_main};
use taper::{
    day::Day,
    level::{Walk, Watching, trace},
    record::SignalId,
    signal::{Series, Signal, catalog},
    view::chart::{Axis, Band, Chart, Dot, Size, draw, smooth},
};

const SIGNALS: usize = 12;

fn first() -> Day {
    Day::of(chrono::NaiveDate::from_ymd_opt(2016, 1, 4).unwrap_or_default())
}

/// Twelve signals: the catalog's, and copies of them under other names.
fn signals() -> Vec<Signal> {
    let known = catalog::all();
    let copies = known.iter().cycle().take(SIGNALS).enumerate();
    copies.map(|(at, signal)| Signal { id: SignalId::numbered("signal", at), ..signal.clone() }).collect()
}

fn years(count: usize) -> Vec<Series> {
    let mut random = fastrand::Rng::with_seed(1);
    let days = count * 365;
    let value = |signal: &Signal, random: &mut fastrand::Rng| {
        let (low, high) = signal.range;
        (random.f64() > 0.1).then(|| (low + (high.min(600.0) - low) * random.f64()).round())
    };
    let series = |signal: Signal, random: &mut fastrand::Rng| Series {
        values: (0..days).map(|_| value(&signal, random)).collect(),
        late: vec![false; days],
        from: first(),
        signal,
    };
    signals().into_iter().map(|signal| series(signal, &mut random)).collect()
}

fn levels(bench: &mut Criterion) {
    for count in [5, 10, 20] {
        let series = years(count);
        bench.bench_function(&format!("levels of {count} years, 12 signals"), |bench| {
            bench.iter_batched(
                || series.clone(),
                |series| trace(black_box(series), &Watching::default()),
                BatchSize::LargeInput,
            );
        });
    }
    let day = vec![(Some(3.0), false); SIGNALS];
    bench.bench_function("one more day, 12 signals", |bench| {
        let mut walk = Walk::new(signals(), first(), Watching::default());
        bench.iter(|| walk.next(black_box(day.clone())));
    });
}

fn charts(bench: &mut Criterion) {
    for count in [1, 10] {
        let days = count * 365;
        let mut random = fastrand::Rng::with_seed(2);
        let values: Vec<Option<f64>> =
            (0..days).map(|_| (random.f64() > 0.1).then(|| 400.0 + 100.0 * random.f64())).collect();
        let chart = Chart {
            title: "Sleep".to_owned(),
            axis: Axis::Minutes,
            from: first(),
            to: first().plus(days as i64 - 1),
            usual: vec![Some(Band { low: 420.0, centre: 450.0, high: 480.0 }); days],
            smooth: smooth(&values),
            values: values.iter().map(|value| value.map(|value| Dot { value, late: false })).collect(),
            marks: Vec::new(),
            range: None,
        };
        bench.bench_function(&format!("chart of {count} years"), |bench| {
            bench.iter(|| draw(black_box(&chart), Size { width: 720, height: 200 }));
        });
    }
}

criterion_group!(benches, levels, charts);
criterion_main!(benches);
