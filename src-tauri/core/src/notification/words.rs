//! Sentences about levels and evidence, in one voice: what was seen, against your usual, and what it may mean.

pub use crate::words::{date, date_and_year, long_date, weekday_date};
use crate::{
    day::Day,
    evidence::Evidence,
    level::Level,
    reminder::Kind,
    signal::{Signal, Unit, answer},
};

/// A note that found no good moment.
pub fn left_to_the_window(kind: Kind) -> &'static str {
    match kind {
        Kind::CheckIn => "A check-in is waiting, whenever you like.",
        Kind::Review => "A few minutes to look back at the week, if you like.",
        _ => "A small thing for you, if you like.",
    }
}

/// What a kind of note is called in a list.
pub fn kind(kind: Kind) -> &'static str {
    match kind {
        Kind::Warning => "a word about strain",
        Kind::Sign => "a first sign",
        Kind::Rebound => "a word about the first days back",
        Kind::CheckIn => "check-in",
        Kind::Plan => "room in the plan",
        Kind::Review => "a look back at the week",
        Kind::Nudge => "one restoring thing",
        Kind::WindDown => "the end of the day",
    }
}

/// One sentence for one piece of evidence: `Sleep: 6 h 10 on average over 9 days, since 3 March; usually 7 h 20.`
pub fn evidence_sentence(evidence: &Evidence) -> String {
    let shown = |value| answer::shown(&evidence.signal, value);
    let days = if evidence.days == 1 { "1 day".to_owned() } else { format!("{} days", evidence.days) };
    let (now, usual) = (shown(evidence.now), shown(evidence.usual));
    // A mean of yes and no is a share of days.
    let (now, usual) =
        if evidence.signal.unit == Unit::YesNo { (share(evidence.now), share(evidence.usual)) } else { (now, usual) };
    format!("{}: {now} on average over {days}, since {}; usually {usual}.", evidence.signal.title, date(evidence.since))
}

/// The same without numbers, for those whom numbers do no good: `Sleep: less than usual since 3 March.`
pub fn evidence_sentence_without_numbers(evidence: &Evidence) -> String {
    let way = against_usual(&evidence.signal, evidence.now, evidence.usual, evidence.usual);
    format!("{}: {way} since {}.", evidence.signal.title, date(evidence.since))
}

/// A value against a usual range, in words.
pub fn against_usual(signal: &Signal, value: f64, low: f64, high: f64) -> &'static str {
    let is_time = signal.unit == Unit::Clock;
    match (value < low, value > high) {
        (true, _) if is_time => "earlier than usual",
        (_, true) if is_time => "later than usual",
        (true, _) => "less than usual",
        (_, true) => "more than usual",
        _ => "about as usual",
    }
}

fn share(value: f64) -> String {
    format!("yes on {} of 10 days", (value * 10.0).round())
}

/// The level as a heading.
pub fn level_title(level: Level) -> &'static str {
    match level {
        Level::Learning => "Getting to know your usual",
        Level::Steady => "Steady",
        Level::Watch { .. } => "Something has moved a little",
        Level::Warning { .. } => "Several things have moved together",
        Level::Overuse { .. } => "A lot has moved, and less comes of the days",
    }
}

/// The level as a paragraph: what was seen, what it may mean, how sure. `days_to_learn` is known while learning; `day` is
/// today.
pub fn level_paragraph(level: Level, evidence: &[Evidence], days_to_learn: Option<usize>, day: Day) -> String {
    match level {
        Level::Learning => format!(
            "Taper is learning what is usual for you. That takes two weeks with about one check-in every second day{}; \
             until then it only listens.",
            match days_to_learn {
                Some(1) => ", one more day from now".to_owned(),
                Some(days) => format!(", {days} more days from now"),
                None => String::new(),
            }
        ),
        Level::Steady => "Nothing has stayed away from your usual for long.".to_owned(),
        Level::Watch { since } => format!(
            "Since {}, {} away from your usual. It may be nothing, and many such spells pass by themselves.",
            date(since),
            moved(evidence)
        ),
        Level::Warning { since } => format!(
            "{} away from your usual{}. That may be load piling up; it is not a judgment of your research ability. More \
             than half of such notes turn out to be nothing much, so take it as worth a look.",
            capital(&moved(evidence)),
            for_days(since, day)
        ),
        Level::Overuse { since } => format!(
            "{} away from your usual, and what comes of your days has dropped{}. Strong researchers manage this the way \
             athletes manage injuries: less for a while, then more, in small steps. It is not a judgment of your ability.",
            capital(&moved(evidence)),
            for_days(since, day)
        ),
    }
}

fn for_days(since: Day, day: Day) -> String {
    match day.since(since) {
        0 => String::new(),
        1 => ", for two days now".to_owned(),
        days => format!(", for {} days now", days + 1),
    }
}

fn moved(evidence: &[Evidence]) -> String {
    let names: Vec<String> = evidence.iter().map(|one| one.signal.title.to_lowercase()).collect();
    match names.len() {
        0 => "a few signals have moved a little".to_owned(),
        1 => format!("{} has moved", list(&names)),
        _ => format!("{} have moved", list(&names)),
    }
}

fn capital(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

/// What is better than usual at the same time, where anything is.
pub fn against_sentence(better: &[&Signal]) -> Option<String> {
    let names: Vec<String> = better.iter().map(|signal| signal.title.to_lowercase()).collect();
    let verb = if names.len() == 1 { "is" } else { "are" };
    (!names.is_empty()).then(|| format!("What speaks against it: {} {verb} better than usual.", list(&names)))
}

/// `one`, `one and two`, `one, two and three`.
pub fn list(words: &[String]) -> String {
    match words {
        [] => String::new(),
        [one] => one.clone(),
        [most @ .., last] => format!("{} and {last}", most.join(", ")),
    }
}

/// A number of days as one would say it: `12 days`, `5 months`, `2 years`.
pub fn span(days: i64) -> String {
    match days {
        1 => "1 day".to_owned(),
        0..60 => format!("{days} days"),
        60..700 => format!("{} months", (days as f64 / 30.44).round()),
        _ => format!("{:.1} years", days as f64 / 365.25),
    }
}

/// The card behind "I'm in a really bad place". It names no phone number: those in apps are too often wrong or out of
/// date (Martinengo et al. 2019).
pub const BAD_PLACE: &str = "I'm glad you said it, even if only here. This app can't judge how serious it is, and no one is \
    alerted.\n\nIf you might be in danger, or might hurt yourself, please call your local emergency number or go to the \
    nearest emergency department now.\n\nOtherwise: tell one person you trust today, and a doctor or a crisis line in your \
    country can help. Work can wait. Taper stays quiet for the next two days.";

#[cfg(test)]
mod tests {
    use super::*;
    use crate::signal::catalog;

    fn moved_by(id: &str, usual: f64, now: f64) -> Evidence {
        let signal = catalog::all().into_iter().find(|signal| signal.id.as_str() == id).unwrap();
        let since = Day::parse("2026-03-03").unwrap();
        Evidence { signal, since, days: 9, usual, now, deviation: 1.1, share: 0.5 }
    }

    #[test]
    fn a_sentence_names_signal_size_days_and_usual() {
        assert_eq!(
            evidence_sentence(&moved_by("sleep", 441.0, 369.6)),
            "Sleep: 6 h 10 on average over 9 days, since 3 March; usually 7 h 21."
        );
        assert_eq!(
            evidence_sentence(&moved_by("snacks", 1.04, 2.96)),
            "Snacks: 3 on average over 9 days, since 3 March; usually 1."
        );
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
