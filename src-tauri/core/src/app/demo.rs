//! The demo year: a made-up researcher, clearly marked, in a data directory of its own.
//!
//! It holds a calm stretch, a hard spring that was noticed late, a holiday without answers, and a present in which the
//! small signs have been moving for three weeks while output still holds. The same day gives the same year.

use std::{
    fs,
    path::{Path, PathBuf},
};

use super::{App, research};
use crate::{
    day::{Day, Now},
    error::{Error, Result},
    io::store::{Connection as StoreConnection, StoreResult, backup, check_in, open, reading, setting, whole},
    record::{Answer, NewReading, SignalId, Source},
    say,
};

/// Which change of the journal was the last of making it: what came later is the person's own.
const MADE: &str = "demo_made";
const DAYS: i64 = 364;
const SEED: u64 = 20_260_302;
/// Days ago: first and last Day of the hard spring, of the holiday, and the first Day of the present drift.
const SPRING: (i64, i64) = (250, 196);
const HOLIDAY: (i64, i64) = (128, 115);
const DRIFT: i64 = 27;

/// Makes the demo year in `dir`.
///
/// # Errors
/// [`Code::Refused`](crate::error::Code::Refused) when there is other data already.
pub fn fill_demo(dir: &Path, now: &Now) -> Result<App> {
    if open::exists(dir) {
        let app = App::open(dir, None, now)?;
        if app.settings()?.demo {
            return Ok(app);
        }
        return Err(Error::refused(say!("demo-real-data"), dir.display(), say!("demo-real-data-next")));
    }
    let app = App::open(dir, None, now)?;
    let today = now.day(crate::reminder::Rules::default().rollover);
    let year = made_up_year(today);
    app.store.write(now, move |transaction, stamp| {
        for (key, value) in [("demo", "yes"), ("intended_bedtime", "23:00")] {
            setting::put(transaction, key, value, stamp)?;
        }
        for (day, readings) in &year {
            reading::put(transaction, readings, Source::Demo, *day, "demo", stamp)?;
            check_in::put(transaction, *day, comment(today.since(*day)).as_deref(), "demo", stamp)?;
        }
        Ok(())
    })?;
    research::demo::fill(&app, now)?;
    app.store.write(now, |transaction, stamp| {
        let newest = whole::newest_change(transaction)?;
        setting::put(transaction, MADE, &newest.to_string(), stamp)
    })?;
    Ok(app)
}

/// Removes a demo year, and nothing else. Where the person has put anything of their own into it, a copy of all of it is kept;
/// its path.
///
/// # Errors
/// [`Code::Refused`](crate::error::Code::Refused) when what is there is not a demo year.
pub fn remove_demo(dir: &Path, now: &Now) -> Result<Option<PathBuf>> {
    if !open::exists(dir) {
        return Err(Error::refused(say!("demo-none"), dir.display(), say!("demo-none-next")));
    }
    let app = App::open(dir, None, now)?;
    if !app.settings()?.demo {
        return Err(Error::refused(say!("demo-not-one"), dir.display(), say!("demo-not-one-next")));
    }
    let kept = if app.store.read(own_things)? > 0 {
        Some(backup::make(dir, None, &backup::usual_folder(dir), backup::Others::Stay, now)?.path)
    } else {
        None
    };
    drop(app);
    for name in ["taper.db", "taper.db-wal", "taper.db-shm", "taper.lock", "backups.lock"] {
        match fs::remove_file(dir.join(name)) {
            Err(error) if error.kind() != std::io::ErrorKind::NotFound => {
                let what = say!("demo-not-removed", name = name, error = error.to_string());
                return Err(Error::unreadable(what, dir.display(), say!("demo-not-removed-next")));
            }
            _ => {}
        }
    }
    // Only an empty folder goes; anything else in it is not ours.
    let _ = fs::remove_dir(dir);
    Ok(kept)
}

/// How many rows somebody has written into a demo year after it was made. What was set, and what was shown as warnings of it,
/// is no loss.
fn own_things(connection: &StoreConnection) -> StoreResult<i64> {
    let made = setting::all(connection)?.get(MADE).and_then(|change| change.parse().ok());
    whole::changed_since(connection, made.unwrap_or(0), &["setting", "warning", "delivery"])
}

/// What the person added to a Day in their own words.
fn comment(days_ago: i64) -> Option<String> {
    match days_ago {
        240 => Some(say!("demo-note-reviewer")),
        200 => Some(say!("demo-note-mara")),
        60 => Some(say!("demo-note-result")),
        9 => Some(say!("demo-note-submission")),
        _ => None,
    }
}

/// How strong the strain is on a Day, 0 to 1: a ramp of two to three weeks up, a slower way down.
fn strain(days_ago: i64) -> f64 {
    let ramp = |day: f64, from: f64, length: f64| ((from - day) / length).clamp(0.0, 1.0);
    let day = days_ago as f64;
    let spring =
        if days_ago >= SPRING.1 { ramp(day, SPRING.0 as f64, 20.0) } else { 1.0 - ramp(day, SPRING.1 as f64, 30.0) };
    spring.max(ramp(day, DRIFT as f64, 18.0))
}

fn made_up_year(today: Day) -> Vec<(Day, Vec<NewReading>)> {
    let mut random = fastrand::Rng::with_seed(SEED);
    let mut year = Vec::new();
    for days_ago in (1..=DAYS).rev() {
        let readings = made_up_day(today.plus(-days_ago), days_ago, &mut random);
        let away = (HOLIDAY.1..=HOLIDAY.0).contains(&days_ago);
        if !away && random.f64() > 0.06 {
            year.push((today.plus(-days_ago), readings));
        }
    }
    year
}

fn made_up_day(day: Day, days_ago: i64, random: &mut fastrand::Rng) -> Vec<NewReading> {
    let noise = |random: &mut fastrand::Rng| (0..12).map(|_| random.f64()).sum::<f64>() - 6.0;
    let (strain, weekend) = (strain(days_ago), day.weekday() >= 5);
    let shared = 0.4 * noise(random);
    let free = if weekend { 1.0 } else { 0.0 };

    let late = (12.0 + 14.0 * free + 55.0 * strain + 14.0 * (noise(random) + shared)).max(0.0);
    let late = (late / 5.0).round() * 5.0;
    let sleep = 445.0 + 30.0 * free - 60.0 * strain - 25.0 * (noise(random) + shared);
    let snacks = (1.0 + 1.9 * strain + 0.7 * (noise(random) + shared)).round().max(0.0);
    let games = (28.0 + 35.0 * free + 55.0 * strain + 18.0 * noise(random)).max(0.0);
    let energy = 6.6 - 1.9 * strain - 0.8 * (noise(random) + shared);
    // Output drops only after weeks of strain: in spring it did, at present it has not yet.
    let worn = if (SPRING.1 - 10..SPRING.0 - 25).contains(&days_ago) { 1.5 } else { 0.0 };
    let output = 2.6 - worn - 0.7 * noise(random);
    let focus =
        if weekend { 0.0 } else { (300.0 + 60.0 * strain - 45.0 * worn + 50.0 * noise(random)).clamp(60.0, 600.0) };

    let quarter = |minutes: f64| (minutes / 15.0).round() * 15.0;
    let mut readings = vec![
        reading("energy", day, energy.round().clamp(0.0, 10.0)),
        reading("intended_bedtime", day, 23.0 * 60.0),
        reading("bedtime", day, (23.0 * 60.0 + late).rem_euclid(1440.0)),
        reading("sleep", day, quarter(sleep.clamp(180.0, 660.0))),
        reading("snacks", day, snacks.min(9.0)),
        reading("games", day, quarter(games)),
    ];
    if weekend && random.f64() < 0.8 {
        readings.push(NewReading { answer: Answer::Off, ..reading("focus", day, 0.0) });
    } else {
        readings.push(reading("focus", day, quarter(if weekend { 120.0 } else { focus })));
        readings.push(reading("output", day, output.round().clamp(0.0, 4.0)));
    }
    readings
}

fn reading(signal: &'static str, day: Day, value: f64) -> NewReading {
    NewReading { signal: SignalId::of_catalog(signal), day, answer: Answer::Value(value) }
}
