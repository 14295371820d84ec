//! What a check-in kept, as it was understood.

use super::{answers, signals::title, words::inside};
use crate::{day::Day, record::Answer, say, signal::Signal, words};

/// An answer that was kept.
#[derive(Debug, Clone, PartialEq)]
pub struct KeptAnswer {
    /// The signal it is about.
    pub signal: Signal,
    /// The Day it is about.
    pub day: Day,
    /// The answer as it was understood.
    pub answer: Answer,
}

/// The sentence after saving the check-in of `day`: each Day with its answers, in the order they were given. `changed`
/// says whether anything is new, `comment` whether one was written.
pub fn sentence(kept: &[KeptAnswer], comment: bool, changed: bool, day: Day, today: Day) -> String {
    if !changed {
        return say!("check-in-nothing-changed", day = when(day, today));
    }
    let mut days: Vec<Day> = kept.iter().map(|one| one.day).chain(comment.then_some(day)).collect();
    days.sort_by(|one, other| other.cmp(one));
    days.dedup();
    let part = |about: Day| {
        let answers = kept.iter().filter(|one| one.day == about).map(answer);
        let comment = (comment && about == day).then(|| say!("check-in-saved-comment"));
        let all: Vec<String> = answers.chain(comment).collect();
        say!("check-in-saved-part", day = when(about, today), answers = all.join(", "))
    };
    let parts: Vec<String> = days.into_iter().map(part).collect();
    say!("check-in-saved", parts = parts.join("; "))
}

fn answer(kept: &KeptAnswer) -> String {
    let title = title(&kept.signal);
    let signal = if kept.signal.is_own { title } else { inside(&title) };
    match kept.answer {
        Answer::Value(value) => {
            say!("check-in-saved-value", signal = signal, value = answers::with_unit(&kept.signal, value))
        }
        Answer::Cleared => say!("check-in-saved-cleared", signal = signal),
        other => say!("check-in-saved-word", signal = signal, word = answers::shown(&kept.signal, other)),
    }
}

fn when(day: Day, today: Day) -> String {
    if day == today { say!("check-in-saved-today") } else { words::weekday_date(day) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::signal::catalog;

    #[test]
    fn every_day_has_its_answers_as_they_were_understood() {
        let today = Day::parse("2026-03-10").unwrap();
        let kept = |id: &str, day: Day, answer| KeptAnswer {
            signal: catalog::all().into_iter().find(|signal| signal.id.as_str() == id).unwrap(),
            day,
            answer,
        };
        let all = [
            kept("energy", today, Answer::Value(6.0)),
            kept("focus", today.plus(-1), Answer::Value(300.0)),
            kept("sleep", today, Answer::Value(420.0)),
            kept("games", today.plus(-1), Answer::Skip),
        ];
        assert_eq!(
            sentence(&all, true, true, today, today),
            "Saved for today: energy 6, sleep 7 h, comment; for Monday, 9 March: focused work 5 h, games: skipped."
        );
        assert_eq!(sentence(&all, true, false, today, today), "Nothing changed for today.");
        let cleared = [kept("focus", today.plus(-2), Answer::Cleared)];
        let earlier = today.plus(-2);
        assert_eq!(sentence(&cleared, false, true, earlier, today), "Saved for Sunday, 8 March: focused work cleared.");
        assert_eq!(sentence(&[], false, false, earlier, today), "Nothing changed for Sunday, 8 March.");
    }
}
