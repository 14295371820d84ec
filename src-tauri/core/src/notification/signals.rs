//! What signals are called and how the check-in asks about them, in the language that is spoken.
//!
//! The messages of a signal of the catalog are named by its id: `signal-bedtime-delay`, `-question`, `-hint`, `-choice`. One
//! of a person's own is called what they called it.

use super::{answers, words::inside};
use crate::{
    record::Answer,
    signal::{Signal, Unit, answer, figures::HourCycle},
    words::{self, Language},
};

/// What a signal is called: `Sleep`.
pub fn title(signal: &Signal) -> String {
    signal.own_title.clone().unwrap_or_else(|| text(signal.id.as_str(), ""))
}

/// What a signal is called where there is room: the longer name it may have, or its title.
pub fn full_title(signal: &Signal) -> String {
    let has_one = words::has(Language::English, &message(signal.id.as_str(), "-in-full"));
    if has_one { text(signal.id.as_str(), "-in-full") } else { title(signal) }
}

/// What a signal of the catalog is called inside a sentence; one of a person's own by its id, where no more is known.
pub fn called(id: &str) -> String {
    if words::has(Language::English, &message(id, "")) { inside(&text(id, "")) } else { id.to_owned() }
}

/// The question about a signal.
pub fn question(signal: &Signal) -> String {
    text(signal.id.as_str(), "-question")
}

/// What an answer about a signal looks like.
pub fn hint(signal: &Signal) -> String {
    let mut args = words::Args::new();
    args.set("time", words::clock(answers::SOME_BEDTIME));
    words::text(&message(signal.id.as_str(), "-hint"), &args)
}

/// What one of the offered answers about a signal is called.
pub fn choice(signal: &Signal, typed: &str) -> String {
    let answer = answer::parse(signal, typed, HourCycle::TwentyFour).unwrap_or(Answer::Cleared);
    let shown = answers::shown(signal, answer);
    let id = message(signal.id.as_str(), "-choice");
    if !words::has(Language::English, &id) {
        return shown;
    }
    let mut args = words::Args::new();
    match answer {
        Answer::Value(value) => args.set("answer", value),
        _ => args.set("answer", typed),
    }
    args.set("shown", shown);
    words::text(&id, &args)
}

/// Which way a value differs from the usual.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Way {
    /// A larger value, or a later time.
    More,
    /// A smaller value, or an earlier time.
    Less,
}

impl Way {
    fn name(self) -> &'static str {
        match self {
            Way::More => "more",
            Way::Less => "less",
        }
    }
}

/// How a value of a signal compares: `shorter than usual`, `later than usual`.
pub fn than_usual(signal: &Signal, way: Way) -> String {
    compared(signal, "-than-usual", way)
}

/// A clause about Days on which there was more of a signal than usual: `you slept longer than usual`.
pub fn when_more(signal: &Signal) -> String {
    compared(signal, "-when", Way::More)
}

/// The sentence that follows a clause about Days, of what else they had: `you usually slept less`.
pub fn then(signal: &Signal, way: Way) -> String {
    compared(signal, "-then", way)
}

fn compared(signal: &Signal, part: &str, way: Way) -> String {
    let mut args = words::Args::new();
    args.set("way", way.name());
    let Some(title) = &signal.own_title else { return words::text(&message(signal.id.as_str(), part), &args) };
    args.set("title", title.as_str());
    args.set("unit", if signal.unit == Unit::YesNo { "yes-no" } else { "other" });
    words::text(&format!("own-signal{part}"), &args)
}

/// The names a signal goes by, folded: its id and what it is called, in every language there is.
pub fn names(signal: &Signal) -> Vec<String> {
    let id = signal.id.as_str();
    let mut names = vec![words::folded(id)];
    match &signal.own_title {
        Some(title) => names.push(words::folded(title)),
        None => {
            for part in ["", "-in-full"].map(|part| message(id, part)) {
                let spoken = Language::ALL.into_iter().filter(|language| words::has(*language, &part));
                names.extend(
                    spoken.map(|language| words::folded(&words::text_in(language, &part, &words::Args::new()))),
                );
            }
        }
    }
    names
}

/// The signals that `name` may mean: the one of this very id, else all that go by it in any language.
pub fn named<'a>(signals: impl IntoIterator<Item = &'a Signal, IntoIter: Clone>, name: &str) -> Vec<&'a Signal> {
    let signals = signals.into_iter();
    if let Some(exact) = signals.clone().find(|signal| signal.id.as_str() == name) {
        return vec![exact];
    }
    let name = words::folded(name);
    signals.filter(|signal| !name.is_empty() && names(signal).contains(&name)).collect()
}

fn text(signal: &str, part: &str) -> String {
    words::text(&message(signal, part), &words::Args::new())
}

/// The name of a signal's message: `signal-bedtime-delay-hint`.
fn message(signal: &str, part: &str) -> String {
    format!("signal-{}{part}", signal.replace('_', "-"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::signal::catalog::{all, bedtime_parts};

    #[test]
    fn every_signal_is_called_and_asked_something_in_every_language() {
        for signal in all().iter().chain(&bedtime_parts()) {
            let parts: &[&str] = if signal.question.is_some() { &["", "-question", "-hint"] } else { &[""] };
            for id in parts.iter().map(|part| message(signal.id.as_str(), part)) {
                for language in Language::ALL {
                    assert!(words::has(language, &id), "{id} is missing in {}", language.own_name());
                    let mut args = words::Args::new();
                    args.set("time", "23:40");
                    let text = words::text_in(language, &id, &args);
                    assert!(!text.contains(['{', '}']), "{id} names a message that is not there: {text}");
                }
            }
        }
    }

    #[test]
    fn every_signal_is_compared_in_its_own_way_in_every_language() {
        let own = Signal { own_title: Some("Tea".to_owned()), ..all().remove(0) };
        let yes_no = Signal { unit: Unit::YesNo, ..own.clone() };
        for language in Language::ALL {
            for signal in all().iter().chain(&bedtime_parts()) {
                let followed = all().iter().any(|one| one.id == signal.id);
                let parts: &[&str] = if followed { &["-than-usual", "-when", "-then"] } else { &["-than-usual"] };
                for id in parts.iter().map(|part| message(signal.id.as_str(), part)) {
                    assert!(words::has(language, &id), "{id} is missing in {}", language.own_name());
                }
            }
            let said = |id: &str, title: &str, unit: &str, way: Way| {
                let mut args = words::Args::new();
                args.set("title", title);
                args.set("unit", unit);
                args.set("way", way.name());
                words::text_in(language, id, &args)
            };
            for (id, unit) in ["than-usual", "then"].iter().flat_map(|id| [(id, "yes-no"), (id, "other")]) {
                let id = format!("own-signal-{id}");
                assert_ne!(said(&id, "Tea", unit, Way::More), said(&id, "Tea", unit, Way::Less), "{id}");
            }
        }
        for signal in all().iter().chain([&own, &yes_no]) {
            let [more, less] = [Way::More, Way::Less].map(|way| (than_usual(signal, way), then(signal, way)));
            assert!(more.0 != less.0 && more.1 != less.1, "{}: {more:?}, {less:?}", signal.id);
            assert!(!format!("{more:?}{less:?}{}", when_more(signal)).contains(['{', '}']), "{}", signal.id);
        }
        let sleep = all().into_iter().find(|signal| signal.id.as_str() == "sleep").unwrap();
        assert_eq!(
            (than_usual(&sleep, Way::Less), then(&sleep, Way::More)),
            ("shorter than usual".to_owned(), "you usually slept longer".to_owned())
        );
        assert_eq!(when_more(&own), "\"Tea\" was higher than usual");
    }

    #[test]
    fn an_answer_is_called_what_its_message_says_or_its_value() {
        for (id, choices) in [
            ("sleep", vec![("4:30", "4 h 30"), ("9:00", "9 h")]),
            ("snacks", vec![("0", "0"), ("5", "5 or more")]),
            ("games", vec![("0:00", "none"), ("0:15", "15 min"), ("4:00", "4 h or more")]),
            ("focus", vec![("off", "day off"), ("0:00", "none"), ("8:00", "8 h")]),
            ("output", vec![("0", "nothing I can name"), ("4", "a lot")]),
            ("moved", vec![("no", "no"), ("yes", "yes")]),
        ] {
            let signal = all().into_iter().find(|signal| signal.id.as_str() == id).unwrap();
            for (typed, called) in choices {
                assert_eq!(choice(&signal, typed), called, "{id}={typed}");
            }
        }
    }

    #[test]
    fn a_name_means_a_signal_in_every_language() {
        let own = |id: &str, title: &str| Signal {
            id: crate::record::SignalId::parse(id).unwrap(),
            own_title: Some(title.to_owned()),
            is_own: true,
            ..all()[0].clone()
        };
        let signals: Vec<Signal> =
            all().into_iter().chain(bedtime_parts()).chain([own("tea", "Green tea"), own("nap", "Schlaf")]).collect();
        let found = |name: &str| {
            let ids = named(&signals, name).into_iter().map(|signal| signal.id.to_string());
            ids.collect::<Vec<_>>().join(" ")
        };
        for (name, ids) in [
            ("sleep", "sleep"),
            ("Energie", "energy"),
            ("ENERGY in the morning", "energy"),
            ("Bettzeit", "bedtime"),
            ("bedtime-delay", "bedtime_delay"),
            ("green  TEA", "tea"),
            ("Schlaf", "sleep nap"),
            ("nap", "nap"),
            ("Sleep quality", ""),
            ("", ""),
            ("_", ""),
        ] {
            assert_eq!(found(name), ids, "{name}");
        }
    }

    #[test]
    fn a_signal_of_ones_own_is_called_what_its_person_called_it() {
        let sleep = all().into_iter().find(|signal| signal.id.as_str() == "sleep").unwrap();
        assert_eq!(title(&sleep), "Sleep");
        assert_eq!(title(&Signal { own_title: Some("Green tea".to_owned()), ..sleep }), "Green tea");
    }
}
