//! Spells: times of being stuck on a question, each with a first Day, what was tried, and what it taught.

use super::id::{Meant, meant};
use crate::day::Day;

/// A time of being stuck.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Spell {
    /// The row's id in the store.
    pub id: String,
    /// What one is stuck on, in words.
    pub about: String,
    /// The id of the pathway step it is about, where there is one.
    pub step: Option<String>,
    /// The first Day of it.
    pub since: Day,
    /// The Day it moved again, counted as its last; none while it lasts.
    pub until: Option<Day>,
    /// What was tried, as the person wrote it.
    pub tried: String,
    /// What it taught; empty while it lasts or where it taught nothing.
    pub taught: String,
    /// Who could help, by name.
    pub who: String,
    /// The question as it could be sent to them.
    pub question: String,
}

/// Days after which writing the question down is suggested, unless one's own spells are usually longer.
const QUESTION_AFTER_DAYS: i64 = 7;
/// Past spells needed before a usual length is computed.
const ENOUGH_SPELLS: usize = 3;

impl Spell {
    /// How many Days it has lasted on a Day, the first one counted.
    pub fn days(&self, today: Day) -> i64 {
        self.until.unwrap_or(today).since(self.since).max(0) + 1
    }
}

/// The spell that is meant by an id as it is typed on the command line.
pub fn named<'a>(spells: &'a [Spell], id: &str) -> Option<&'a Spell> {
    match meant(id, spells.iter().map(|spell| spell.id.as_str())) {
        Meant::One(id) => spells.iter().find(|spell| spell.id == id),
        Meant::None | Meant::Several => None,
    }
}

/// One's own past spells: median, shortest and longest, in days.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Usual {
    /// Spells that are over.
    pub count: usize,
    /// Median length, in days.
    pub median: f64,
    /// Shortest, in days.
    pub shortest: i64,
    /// Longest, in days.
    pub longest: i64,
}

/// What is usual for the person, from spells that are over; nothing before there are three.
pub fn usual(spells: &[Spell], today: Day) -> Option<Usual> {
    let mut days: Vec<i64> =
        spells.iter().filter(|spell| spell.until.is_some()).map(|spell| spell.days(today)).collect();
    days.sort_unstable();
    if days.len() < ENOUGH_SPELLS {
        return None;
    }
    let middle = days.len() / 2;
    let median = if days.len() % 2 == 1 { days[middle] as f64 } else { (days[middle - 1] + days[middle]) as f64 / 2.0 };
    Some(Usual { count: days.len(), median, shortest: days[0], longest: days[days.len() - 1] })
}

/// Whether it is time to write the question down, ready to send: after a week, or after one's own median where that is
/// longer, while nothing is written.
pub fn wants_a_question(spell: &Spell, usual: Option<Usual>, today: Day) -> bool {
    let after = usual.map_or(QUESTION_AFTER_DAYS, |usual| QUESTION_AFTER_DAYS.max(usual.median.ceil() as i64));
    spell.until.is_none() && spell.question.trim().is_empty() && spell.days(today) > after
}

#[cfg(test)]
mod tests {
    use super::*;

    fn spell(since: &str, until: Option<&str>) -> Spell {
        Spell {
            id: String::new(),
            about: String::new(),
            step: None,
            since: Day::parse(since).unwrap(),
            until: until.and_then(Day::parse),
            tried: String::new(),
            taught: String::new(),
            who: String::new(),
            question: String::new(),
        }
    }

    #[test]
    fn ones_own_usual_comes_from_spells_that_are_over() {
        let today = Day::parse("2026-03-31").unwrap();
        let mut spells = vec![
            spell("2026-01-01", Some("2026-01-03")),
            spell("2026-02-01", Some("2026-02-10")),
            spell("2026-03-01", None),
        ];
        assert_eq!(usual(&spells, today), None);
        spells.push(spell("2026-02-20", Some("2026-02-20")));
        assert_eq!(usual(&spells, today), Some(Usual { count: 3, median: 3.0, shortest: 1, longest: 10 }));
    }

    #[test]
    fn a_question_is_asked_for_after_a_week_and_once_it_is_written_no_more() {
        let today = Day::parse("2026-03-31").unwrap();
        let mut stuck = spell("2026-03-25", None);
        assert!(!wants_a_question(&stuck, None, today));
        stuck.since = today.plus(-7);
        assert!(wants_a_question(&stuck, None, today));
        let slow = Usual { count: 5, median: 14.0, shortest: 2, longest: 40 };
        assert!(!wants_a_question(&stuck, Some(slow), today));
        stuck.question = "How does one normalise this?".to_owned();
        assert!(!wants_a_question(&stuck, None, today));
    }
}
