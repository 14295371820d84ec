//! What the watch over the Days depends on besides the answers: the chosen sensitivity, and what the person reported.
//!
//! Each report counts from the Day after it, so that no Day's level rests on its future.

use super::Sensitivity;
use crate::{
    day::Day,
    record::event::{AnsweredWarning, Episode, Event},
};

/// The sensitivity, and what the person reported about stretches of time and about warnings.
#[derive(Debug, Clone, Default)]
pub struct Watching {
    /// How early to warn.
    pub sensitivity: Sensitivity,
    /// The first Day that is judged; by default as soon as enough is known.
    pub judge_from: Option<Day>,
    /// Days that do not teach what is usual where one is known: a plan's. Both ends included.
    pub not_usual: Vec<(Day, Day)>,
    /// Episodes, Days set aside and changes of life.
    pub events: Vec<Event>,
    /// Verdicts on past warnings.
    pub answers: Vec<AnsweredWarning>,
    /// First signs the person chose in retrospectives, each with the Day of the choice.
    pub first_signs: Vec<(Day, Vec<String>)>,
}

impl Watching {
    pub(super) fn set_aside(&self, day: Day) -> bool {
        let holds =
            |event: &Event| matches!(event, Event::SetAside { first, last, .. } if (*first..=*last).contains(&day));
        self.events.iter().any(holds)
    }

    pub(super) fn changes(&self, day: Day) -> bool {
        self.events.iter().any(|event| matches!(event, Event::Change { from } if *from == day))
    }

    /// The episodes that were over on the Day before, which is when they can be learned from.
    pub(super) fn just_over(&self, day: Day) -> impl Iterator<Item = (Episode, Day)> {
        let over = move |event: &Event| match event {
            Event::Episode(episode) => episode.end.filter(|end| end.plus(1) == day).map(|end| (*episode, end)),
            Event::SetAside { .. } | Event::Change { .. } => None,
        };
        self.events.iter().filter_map(over)
    }

    /// The verdicts given on the Day before.
    pub(super) fn just_answered(&self, day: Day) -> impl Iterator<Item = &AnsweredWarning> {
        self.answers.iter().filter(move |answer| answer.answered.plus(1) == day)
    }

    /// The first signs chosen on the Day before.
    pub(super) fn just_chosen(&self, day: Day) -> impl Iterator<Item = &[String]> {
        let chosen = self.first_signs.iter().filter(move |(chosen, _)| chosen.plus(1) == day);
        chosen.map(|(_, signs)| signs.as_slice())
    }
}
