//! How long the core takes, at ten and twenty years of twelve signals: `cargo bench`.
#![allow(missing_docs, reason = "criterion's macros make undocumented functions")]
#![expect(clippy::unwrap_used, reason = "a measure that cannot be set up has failed")]

use std::hint::black_box;

use criterion::{BatchSize, Criterion, criterion_group, criterion_main};
use taper::{
    app::App,
    day::Day,
    io::import::Options,
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
            smooth: smooth(&values, |week| signals()[0].mean(week.iter().copied())),
            values: values.iter().map(|value| value.map(|value| Dot { value, late: false })).collect(),
            marks: Vec::new(),
            range: None,
        };
        bench.bench_function(&format!("chart of {count} years"), |bench| {
            bench.iter(|| draw(black_box(&chart), Size { width: 720, height: 200 }));
        });
    }
}

const ENTRIES: usize = 20_000;
const WORDS_OF_AN_ENTRY: usize = 90;
const VOCABULARY: usize = 12_000;

/// A word of a made-up language: the lower its number, the more often it is written.
fn word(random: &mut fastrand::Rng) -> String {
    let number = (VOCABULARY as f64).powf(random.f64()) as usize;
    let letters = b"abcdefghijklmnopqrstuvwxyz";
    let mut rest = number * 7919 + 26;
    let mut word = String::new();
    while rest > 0 {
        word.push(letters[rest % letters.len()] as char);
        rest /= letters.len();
    }
    word
}

/// A log of twenty thousand entries, taken in as an export is.
fn log(dir: &std::path::Path) -> App {
    let mut random = fastrand::Rng::with_seed(3);
    let mut lines = vec![
        "id,kind,title,text,day,step_id,tags,parameters,follows,details,recorded_at,offset_minutes,zone".to_owned(),
    ];
    for number in 0..ENTRIES {
        let words: Vec<String> = (0..WORDS_OF_AN_ENTRY).map(|_| word(&mut random)).collect();
        let day = first().plus((number / 6) as i64);
        let text = words.join(" ");
        lines
            .push(format!("entry-{number:06},note,,{text} #tag{},{day},,[],[],[],{{}},1700000000,60,UTC", number % 40));
    }
    let export = dir.join("export");
    std::fs::create_dir_all(&export).unwrap();
    std::fs::write(export.join("entries.csv"), lines.join("\n")).unwrap();
    let now = taper::zone::parse_now("2026-03-02T09:00:00+01:00", None).unwrap();
    let app = App::open(&dir.join("profile"), None, &now).unwrap();
    assert_eq!(app.import("taper", &export, &Options::default(), &now).unwrap().taken, ENTRIES);
    app
}

fn searches(bench: &mut Criterion) {
    let dir = tempfile::tempdir().unwrap();
    let app = log(dir.path());
    let mut random = fastrand::Rng::with_seed(4);
    let (common, other) = (word(&mut fastrand::Rng::with_seed(9)), word(&mut random));
    let queries = [
        ("one word", format!("{common} ")),
        ("two words", format!("{common} {other} ")),
        ("one letter, as it is typed", "a".to_owned()),
        ("the beginning of a word", common.chars().take(2).collect()),
        ("a tag and a month", "tag:tag7 from:2020-03 to:2020-03".to_owned()),
        ("a word and a year", format!("{common} from:2020 to:2020 ")),
        ("five words", format!("{} ", [1, 2, 3, 4, 5].map(|seed| word(&mut fastrand::Rng::with_seed(seed))).join(" "))),
        ("a word with a slip", format!("{}x{} ", &common[..3], &common[3..])),
        ("a word that is nowhere", "xqzwkjv ".to_owned()),
    ];
    for (name, query) in queries {
        let found = app.search(&query, 60).unwrap().entries.len();
        bench.bench_function(&format!("search of {ENTRIES} entries: {name} ({found} shown)"), |bench| {
            bench.iter(|| app.search(black_box(&query), 60));
        });
    }
}

/// What is asked for once typing rests: the filters with their counts; and an entry with what stands around it.
fn around(bench: &mut Criterion) {
    let dir = tempfile::tempdir().unwrap();
    let app = log(dir.path());
    let common = word(&mut fastrand::Rng::with_seed(9));
    let now = taper::zone::parse_now("2026-03-02T09:00:00+01:00", None).unwrap();
    bench.bench_function("filters of one word", |bench| bench.iter(|| app.log_filters(black_box(&common))));
    bench.bench_function("filters of everything", |bench| bench.iter(|| app.log_filters(black_box(""))));
    bench.bench_function("an entry with what stands around it", |bench| {
        bench.iter(|| app.entry_found("entry-001234", black_box(&common), &now));
    });
    drop(app);
    let mut slow = bench.benchmark_group("once");
    slow.sample_size(10).sampling_mode(criterion::SamplingMode::Flat);
    let empty = || {
        let data = rusqlite::Connection::open(dir.path().join("profile/taper.db")).unwrap();
        data.execute("DELETE FROM entry_search", []).unwrap();
    };
    slow.bench_function("an index made anew", |bench| {
        bench.iter_batched(empty, |()| App::open(&dir.path().join("profile"), None, &now), BatchSize::PerIteration);
    });
    slow.finish();
}

criterion_group!(benches, levels, charts, searches, around);
criterion_main!(benches);
