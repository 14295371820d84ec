//! The builder every story goes through: days in, levels out.
//!
//! A line of days is written as answers separated by spaces: `7:30`, `2`, `off`; `_` is a Day without an answer, `7x14`
//! fourteen Days, `(7 6:30 7:30)x5` fifteen.

pub mod chance;
pub mod deeds;
pub mod on_disk;

use std::{collections::BTreeMap, path::Path};

use taper::{
    app::{App, TypedAnswer},
    day::{Day, Now},
    signal::{Unit, catalog},
    zone::{Zone, parse_now},
};
use tempfile::TempDir;

pub struct World {
    dir: TempDir,
    pub first: Day,
    lines: BTreeMap<String, Vec<Option<String>>>,
}

/// A world that begins on a Day, with an empty data directory.
pub fn world(first: &str) -> World {
    let dir = tempfile::tempdir().unwrap();
    World { dir, first: Day::parse(first).unwrap(), lines: BTreeMap::new() }
}

/// An instant in Berlin.
pub fn at(day: Day, clock: &str) -> Now {
    let noon = parse_now(&format!("{day}T12:00:00Z"), Zone::named("Europe/Berlin")).unwrap();
    let (hours, minutes) = clock.split_once(':').unwrap();
    let minute = hours.parse::<u16>().unwrap() * 60 + minutes.parse::<u16>().unwrap();
    Now { instant: noon.zone.instant_of(day, minute), zone: noon.zone }
}

/// A bare number of a length means minutes in these stories; typed so, a small one would be asked about.
fn in_minutes(signal: &str, text: String) -> String {
    let is_length = catalog::all().iter().any(|known| known.id.as_str() == signal && known.unit == Unit::Minutes);
    if is_length && text.bytes().all(|b| b.is_ascii_digit()) { format!("{text}m") } else { text }
}

impl World {
    /// Adds answers about a signal, one Day after another.
    #[track_caller]
    pub fn answers(mut self, signal: &str, days: &str) -> World {
        let answers = spread(days).into_iter().map(|word| Some(word).filter(|word| word != "_"));
        self.lines.insert(signal.to_owned(), answers.collect());
        self
    }

    /// The Day a number of days after the first.
    pub fn day(&self, after: i64) -> Day {
        self.first.plus(after)
    }

    pub fn dir(&self) -> &Path {
        self.dir.path()
    }

    /// How many Days have answers.
    pub fn length(&self) -> i64 {
        self.lines.values().map(Vec::len).max().unwrap_or(0) as i64
    }

    /// The app after every Day was checked in at nine in the morning of that Day.
    #[track_caller]
    pub fn lived(&self) -> App {
        let app = App::open(self.dir(), None, &at(self.first, "09:00")).unwrap();
        for after in 0..self.length() {
            let day = self.day(after);
            let entry = |(signal, answers): (&String, &Vec<Option<String>>)| {
                let text = answers.get(after as usize)?.clone()?;
                Some(TypedAnswer { signal: signal.clone(), text: in_minutes(signal, text) })
            };
            let entries: Vec<TypedAnswer> = self.lines.iter().filter_map(entry).collect();
            if !entries.is_empty() {
                app.check_in(Some(day), &entries, None, &at(day, "09:00")).unwrap();
            }
        }
        app
    }

    /// The last Day with answers.
    pub fn last(&self) -> Day {
        self.day(self.length() - 1)
    }

    /// The level of each Day as letters: `L` learning, `S` steady, `w` watch, `W` warning, `O` overuse.
    #[track_caller]
    pub fn levels(&self) -> String {
        let facts = self.lived().facts(&at(self.last(), "09:30")).unwrap();
        let letter = |rank: u8, name: &str| match (rank, name) {
            (0, "learning") => 'L',
            (0, _) => 'S',
            (1, _) => 'w',
            (2, _) => 'W',
            _ => 'O',
        };
        facts.trace().days.iter().map(|day| letter(day.level.rank(), day.level.name())).collect()
    }
}

/// The words of a line, repeats written out.
fn spread(days: &str) -> Vec<String> {
    let mut words = Vec::new();
    let mut rest = days.trim();
    while !rest.is_empty() {
        let (inner, after) = match rest.strip_prefix('(') {
            Some(open) => open.split_once(')').expect("a closing bracket"),
            None => {
                let end = rest.find([' ', 'x']).unwrap_or(rest.len());
                rest.split_at(end)
            }
        };
        let (count, after) = match after.strip_prefix('x') {
            Some(times) => {
                let end = times.find(' ').unwrap_or(times.len());
                (times[..end].parse().expect("a number after x"), &times[end..])
            }
            None => (1, after),
        };
        for _ in 0..count {
            words.extend(inner.split_whitespace().map(str::to_owned));
        }
        rest = after.trim_start();
    }
    words
}
