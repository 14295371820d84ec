//! What a retrospective is about, the personal first signs, and what the person asked to be reminded of.

use super::{Facts, decisions::first_day};
use crate::{
    day::Day,
    evidence::OUT_OF_BAND,
    level::{
        Trace,
        first_signs::{FirstSign, first_signs},
        signature::drop_of,
    },
    notification::signals,
    record::{
        event::{Episode, Event},
        retrospective::{IfThen, Retrospective},
    },
    signal::{Role, Signal},
};

/// Signals are read from eight weeks before the drop: these six, and the two before an onset in which first signs count.
const LOG_DAYS: i64 = 42;
/// Days an if-then covers.
const WEEK: i64 = 7;

/// The personal first signs: chosen in the last retrospective, else the first ones of the last marked episode.
pub fn personal_first_signs(facts: &Facts, trace: &Trace, most: usize) -> Vec<String> {
    let chosen = facts.retrospectives.iter().rev().find_map(|one| one.chosen.as_ref());
    if let Some(chosen) = chosen.filter(|chosen| !chosen.signs.is_empty()) {
        return chosen.signs.clone();
    }
    let last = last_episode(facts).map(|episode| first_signs(trace, &episode)).unwrap_or_default();
    last.iter().take(most).map(|sign| sign.signal.id.to_string()).collect()
}

/// What the person asked to be reminded of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum OwnWords {
    /// An if-then that holds today.
    IfThen {
        /// What people call the signal.
        title: String,
        /// Days of the last seven from which on the person wants to be reminded.
        days: u32,
        /// What the person wants to do then, in their words.
        action: String,
    },
    /// Their own words for a time when signals have moved together again.
    NextTime(String),
}

/// What the person asked to be reminded of and fits today: an if-then first.
pub fn own_words(facts: &Facts, trace: &Trace) -> Option<OwnWords> {
    let last = facts.retrospectives.last()?;
    let then = last.chosen.as_ref().and_then(|chosen| chosen.then.as_ref()).filter(|then| holds(then, facts, trace));
    if let Some(then) = then {
        let title = facts.signals.iter().find(|signal| signal.id.as_str() == then.sign)?;
        let title = signals::title(title);
        return Some(OwnWords::IfThen { title, days: then.days, action: then.action.clone() });
    }
    let next_time = Some(&last.recollection.next_time).filter(|text| !text.is_empty() && trace.level().is_warning())?;
    Some(OwnWords::NextTime(next_time.clone()))
}

fn holds(then: &IfThen, facts: &Facts, trace: &Trace) -> bool {
    days_out(trace, &then.sign, facts.today) >= then.days as usize
}

/// Days of the last seven on which a signal was out of its band.
pub fn days_out(trace: &Trace, signal: &str, today: Day) -> usize {
    let Some(line) = trace.line(signal) else { return 0 };
    let out = |day: &Day| line.on(*day).is_some_and(|judged| judged.is_judged() && judged.strength > OUT_OF_BAND);
    today.plus(1 - WEEK).to(today).filter(out).count()
}

/// What a retrospective is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Subject {
    /// The Day of the drop: a plan's first Day, or the episode's first Day with lower output.
    pub drop: Day,
    /// The episode it belongs to, where it belongs to one.
    pub episode: Option<Episode>,
}

impl Subject {
    /// Which signals moved, and how long before the drop.
    pub fn first_signs(&self, trace: &Trace) -> Vec<FirstSign> {
        let before = Episode { onset: self.drop.plus(-LOG_DAYS), drop: Some(self.drop), end: Some(self.drop) };
        first_signs(trace, &self.episode.unwrap_or(before))
    }

    /// Whether the Day of the drop was recorded, without which no sign is a number of days before it.
    pub fn drop_is_known(&self) -> bool {
        self.episode.is_none_or(|episode| episode.drop.is_some())
    }
}

/// What a retrospective today would be about: the last plan, or the last episode, whichever is later; none when there
/// was neither.
pub fn subject(facts: &Facts) -> Option<Subject> {
    let episode = last_episode(facts);
    let plan = first_day(&facts.decisions);
    match (plan, episode) {
        (Some(plan), Some(episode)) if drop_of(&episode) > plan => {
            Some(Subject { drop: drop_of(&episode), episode: Some(episode) })
        }
        // An episode that was under way when the plan began is what led to it.
        (Some(plan), Some(episode)) if plan.since(episode.onset) <= LOG_DAYS * 2 => {
            Some(Subject { drop: plan, episode: Some(Episode { drop: Some(drop_of(&episode).min(plan)), ..episode }) })
        }
        (Some(plan), _) => Some(Subject { drop: plan, episode: None }),
        (None, Some(episode)) => Some(Subject { drop: drop_of(&episode), episode: Some(episode) }),
        (None, None) => None,
    }
}

fn last_episode(facts: &Facts) -> Option<Episode> {
    facts.events.iter().rev().find_map(|stored| match stored.event {
        Event::Episode(episode) => Some(episode),
        Event::SetAside { .. } | Event::Change { .. } => None,
    })
}

/// Whether there is a plan or an episode that no retrospective is about yet.
pub fn waits(facts: &Facts) -> bool {
    subject(facts).is_some_and(|about| facts.retrospectives.iter().all(|one| one.about != about.drop))
}

/// The signals that can be first signs.
pub fn leading(facts: &Facts) -> impl Iterator<Item = &Signal> {
    facts.signals.iter().filter(|signal| signal.role == Role::Leading)
}

/// The chosen first signs, each from its Day on, in the form in which the trace reads them.
pub fn chosen_first_signs(retrospectives: &[Retrospective]) -> Vec<(Day, Vec<String>)> {
    let chosen = |one: &Retrospective| Some((one.day, one.chosen.as_ref()?.signs.clone()));
    retrospectives.iter().filter_map(chosen).filter(|(_, signs)| !signs.is_empty()).collect()
}
