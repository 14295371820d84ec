//! Sentences about levels and evidence, all of one form: what was seen, compared with your usual, and what it may mean.

use super::{
    answers,
    signals::{self, Way},
};
use crate::{
    day::Day,
    evidence::{Evidence, first_shift},
    level::Level,
    reminder::Kind,
    say,
    signal::{Signal, Unit, catalog, clock},
    words::{self, Language, fixed, list},
};
pub use crate::{
    error::{capital, sentence},
    words::{date, date_and_year, long_date, weekday_date},
};

/// The window's line for a reminder that found no good moment on the desktop.
pub fn left_to_the_window(kind: Kind) -> String {
    match kind {
        Kind::CheckIn => say!("notification-check-in"),
        Kind::Review => say!("notification-review"),
        _ => say!("notification-small-thing"),
    }
}

/// The reminder that comes next, on a Day so many Days from today: `Next reminder: today at 09:00, check-in.`
pub fn next_reminder(what: Kind, day: Day, days_ahead: i64, minute: f64) -> String {
    let (day, time) = (weekday_date(day), words::clock(minute));
    say!("home-next-reminder", days = days_ahead, day = day, time = time, what = kind(what))
}

/// What a kind of reminder is called in a list.
pub fn kind(kind: Kind) -> String {
    say!("notification-kind", kind = kind.name())
}

/// One sentence for one piece of evidence: `Sleep: 6 h 10 a night since 3 March (usually 7 h 20).`
pub fn evidence_sentence(evidence: &Evidence) -> String {
    let shown = |value| mean(&evidence.signal, value);
    say!(
        "level-evidence",
        title = signals::title(&evidence.signal),
        per = per(&evidence.signal),
        now = shown(evidence.now),
        since = date(evidence.since),
        usual = shown(evidence.usual),
    )
}

/// What a mean of a signal is for, as its sentence names it.
fn per(signal: &Signal) -> &'static str {
    match (signal.id.as_str(), signal.unit) {
        (catalog::SLEEP, _) => "night",
        (_, Unit::YesNo) => "share",
        (id, Unit::Minutes | Unit::Count) if id != catalog::BEDTIME_DELAY => "day",
        _ => "mean",
    }
}

/// The same without numbers, for those whom numbers do no good: `Sleep: less than usual since 3 March.`
pub fn evidence_sentence_without_numbers(evidence: &Evidence) -> String {
    let way = against_usual(&evidence.signal, evidence.now, evidence.usual, evidence.usual);
    let title = signals::title(&evidence.signal);
    say!("level-evidence-without-numbers", title = title, way = way, since = date(evidence.since))
}

/// A mean of a signal's values as people read it.
pub fn mean(signal: &Signal, value: f64) -> String {
    match signal.unit {
        // A mean of yes and no is a share of days.
        Unit::YesNo => say!("level-share", days = (value * 10.0).round()),
        _ => answers::with_unit(signal, value),
    }
}

/// A value against a usual range, in words. Of times of day the nearer way round the clock tells earlier from later.
pub fn against_usual(signal: &Signal, value: f64, low: f64, high: f64) -> String {
    let is_time = signal.unit == Unit::Clock;
    let value = if is_time { clock::near(value, (low + high) / 2.0) } else { value };
    match (value < low, value > high) {
        (true, _) => signals::than_usual(signal, Way::Less),
        (_, true) => signals::than_usual(signal, Way::More),
        _ => say!("level-as-usual"),
    }
}

/// The level as a heading.
pub fn level_title(level: Level) -> String {
    say!("level-title", level = level.name())
}

/// The same for a Day that is shown on one of which nothing is known, from `unknown_since` on: silence is not steadiness.
pub fn level_title_as_of(level: Level, unknown_since: Option<Day>) -> String {
    let title = level_title(level);
    match unknown_since {
        Some(since) if level != Level::Learning => say!("level-title-as-of", title = title, day = date(since.plus(-1))),
        _ => title,
    }
}

/// The level as a paragraph: what was seen and since when, what it may mean, how sure. `days_to_learn` is known while
/// learning; `day` is today.
pub fn level_paragraph(level: Level, evidence: &[Evidence], days_to_learn: Option<usize>, day: Day) -> String {
    let (count, names) = (evidence.len(), names(evidence.iter().map(|one| &one.signal)));
    // What has moved is dated by its own first Day; the level follows some Days later.
    let moved = |entered: Day| first_shift(evidence).unwrap_or(entered);
    match level {
        Level::Learning => say!("level-learning", days = days_to_learn.unwrap_or(0)),
        Level::Steady => say!("level-steady"),
        Level::Watch { since } => say!("level-watch", since = date(moved(since)), count = count, names = names),
        Level::Warning { since } => {
            say!("level-warning", count = count, names = names, days = day.since(moved(since)) + 1)
        }
        Level::Overuse { since } => {
            say!("level-overuse", count = count, names = names, days = day.since(moved(since)) + 1)
        }
    }
}

/// What is better than usual at the same time, where anything is.
pub fn against_sentence(better: &[&Signal]) -> Option<String> {
    let names = names(better.iter().copied());
    (!better.is_empty()).then(|| say!("level-against", names = names, count = better.len()))
}

fn names<'a>(signals: impl Iterator<Item = &'a Signal>) -> String {
    list(&signals.map(|signal| inside(&signals::title(signal))).collect::<Vec<_>>())
}

/// A title within a sentence: German nouns keep their capital.
pub fn inside(title: &str) -> String {
    match words::style().language {
        Language::English => title.to_lowercase(),
        Language::German => title.to_owned(),
    }
}

/// A number of days as one would say it: `12 days`, `5 months`, `2 years`.
pub fn span(days: i64) -> String {
    match days {
        0..60 => say!("unit-days", count = days),
        60..700 => say!("notification-months", count = (days as f64 / 30.44).round()),
        _ => say!("notification-years", count = fixed(days as f64 / 365.25, 1)),
    }
}

/// The card behind "I'm in a really bad place", its paragraphs an empty line apart. It names no phone number: those in
/// apps are too often wrong or out of date (Martinengo et al. 2019).
pub fn bad_place() -> String {
    say!("notification-bad-place")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn moved_by(id: &str, usual: f64, now: f64) -> Evidence {
        let signal = catalog::all().into_iter().find(|signal| signal.id.as_str() == id).unwrap();
        let since = Day::parse("2026-03-03").unwrap();
        Evidence { signal, since, days: 9, usual, now, deviation: 1.1, share: 0.5 }
    }

    #[test]
    fn a_sentence_names_signal_size_days_and_usual() {
        assert_eq!(
            evidence_sentence(&moved_by("sleep", 441.0, 369.6)),
            "Sleep: 6 h 10 a night since 3 March (usually 7 h 21)."
        );
        assert_eq!(evidence_sentence(&moved_by("snacks", 1.04, 2.96)), "Snacks: 3 a day since 3 March (usually 1).");
    }

    #[test]
    fn no_text_blames_grades_or_shouts() {
        let day = Day::parse("2026-03-12").unwrap();
        let since = Day::parse("2026-03-03").unwrap();
        let evidence = [moved_by("sleep", 440.0, 370.0), moved_by("games", 40.0, 95.0)];
        for level in
            [Level::Learning, Level::Steady, Level::Watch { since }, Level::Warning { since }, Level::Overuse { since }]
        {
            let text =
                format!("{} {}", level_title(level), level_paragraph(level, &evidence, Some(3), day)).to_lowercase();
            for word in
                ["should", "must", "!", "streak", "risk", "score", "diagnos", "burned out", "burnt out", "failed"]
            {
                assert!(!text.contains(word), "{word:?} in {text:?}");
            }
        }
    }
}
