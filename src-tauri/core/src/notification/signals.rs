//! What signals are called and how the check-in asks about them, in the language that is spoken.
//!
//! The messages of a signal of the catalog are named by its id: `signal-bedtime-delay`, `-question`, `-hint`, `-choice`. One
//! of a person's own is called what they called it.

use super::answers;
use crate::{
    record::Answer,
    signal::{Signal, answer, figures::HourCycle},
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
    fn a_signal_of_ones_own_is_called_what_its_person_called_it() {
        let sleep = all().into_iter().find(|signal| signal.id.as_str() == "sleep").unwrap();
        assert_eq!(title(&sleep), "Sleep");
        assert_eq!(title(&Signal { own_title: Some("Green tea".to_owned()), ..sleep }), "Green tea");
    }
}
