//! Events: hard times, Days set aside and changes of life, as the person reports them.

use super::{App, undo::What};
use crate::{
    day::{Day, Now},
    error::{Error, Result, quotable},
    facts::Facts,
    io::store::event,
    record::{
        event::{Episode, Event},
        id::{Meant, meant},
    },
    say,
    view::check_in::SavedView,
    words::date_and_year,
};

/// Days ahead that may be set aside: next year's holiday, not a slip in the year.
const AHEAD_DAYS: i64 = 366;

impl App {
    /// Records an event; a sentence about it and the handle to take it back.
    ///
    /// # Errors
    /// [`Code::BadValue`](crate::error::Code::BadValue) for Days in the wrong order or out of reach,
    /// [`Code::Refused`](crate::error::Code::Refused) when it overlaps another of its kind.
    pub fn add_event(&self, event: Event, now: &Now) -> Result<SavedView> {
        let facts = self.facts(now)?;
        check_days(&event, facts.today)?;
        if let Some(other) = facts.events.iter().find(|other| overlap(&event, &other.event)) {
            return Err(Error::refused(say!("event-overlaps"), described(&other.event), say!("event-overlaps-next")));
        }
        let ((), undo) =
            self.do_undoably(What::Event, now, move |transaction, stamp| event::add(transaction, &event, stamp))?;
        Ok(SavedView { sentence: recorded(&event), undo: Some(undo) })
    }

    /// Records the last Day of an episode.
    ///
    /// # Errors
    /// When there is no such episode, or the Day comes before its drop or is still ahead.
    pub fn end_episode(&self, id: &str, end: Day, now: &Now) -> Result<SavedView> {
        let facts = self.facts(now)?;
        let id = event_id(&facts, id)?;
        let found = facts.events.iter().find_map(|stored| match stored.event {
            Event::Episode(episode) if stored.id == id => Some(episode),
            _ => None,
        });
        let episode = Episode { end: Some(end), ..found.ok_or_else(|| unknown(&id))? };
        check_days(&Event::Episode(episode), facts.today)?;
        let (_, undo) = self
            .do_undoably(What::Event, now, move |transaction, stamp| event::end(transaction, &id, Some(end), stamp))?;
        Ok(SavedView { sentence: recorded(&Event::Episode(episode)), undo: Some(undo) })
    }

    /// Takes an event away; the handle puts it back.
    ///
    /// # Errors
    /// When there is no such event.
    pub fn remove_event(&self, id: &str, now: &Now) -> Result<SavedView> {
        let id = event_id(&self.facts(now)?, id)?;
        let gone = id.clone();
        let (known, undo) =
            self.do_undoably(What::Event, now, move |transaction, stamp| event::remove(transaction, &gone, stamp))?;
        if !known {
            return Err(unknown(&id));
        }
        Ok(SavedView { sentence: say!("general-removed"), undo: Some(undo) })
    }
}

/// The event that is meant by an id as it is typed.
fn event_id(facts: &Facts, typed: &str) -> Result<String> {
    match meant(typed, facts.events.iter().map(|stored| stored.id.as_str())) {
        Meant::One(id) => Ok(id.to_owned()),
        Meant::None => Err(unknown(typed)),
        Meant::Several => Err(Error::bad_value(say!("event-several", id = typed), "", say!("event-several-next"))),
    }
}

/// An event in a few words: `a hard time from 3 March to 20 April, felt in the work on 24 March`.
fn described(event: &Event) -> String {
    crate::notification::warnings::event(event)
}

fn recorded(event: &Event) -> String {
    say!("event-noted", event = described(event))
}

fn unknown(id: &str) -> Error {
    Error::bad_value(say!("event-unknown", id = quotable(id)), "", say!("event-unknown-next"))
}

fn check_days(event: &Event, today: Day) -> Result<()> {
    let (days, latest): (Vec<Day>, Day) = match event {
        Event::Episode(episode) => {
            (std::iter::once(episode.onset).chain(episode.drop).chain(episode.end).collect(), today)
        }
        Event::SetAside { first, last, .. } => (vec![*first, *last], today.plus(AHEAD_DAYS)),
        Event::Change { from } => (vec![*from], today),
    };
    if let Some(pair) = days.windows(2).find(|pair| pair[1] < pair[0]) {
        let what = say!("event-order", later = date_and_year(pair[1]), earlier = date_and_year(pair[0]));
        return Err(Error::bad_value(what, "", say!("event-order-next")));
    }
    match days.iter().find(|day| **day > latest) {
        Some(day) => {
            let (what, place) = (
                say!("event-too-far", day = date_and_year(*day)),
                say!("general-today-is", day = date_and_year(today)),
            );
            Err(Error::bad_value(what, place, say!("event-too-far-next")))
        }
        None => Ok(()),
    }
}

fn overlap(one: &Event, other: &Event) -> bool {
    let meet = |(a, b): (Day, Day), (c, d): (Day, Day)| a <= d && c <= b;
    match (one, other) {
        (Event::Episode(one), Event::Episode(other)) => {
            let end =
                |episode: &Episode| episode.end.unwrap_or(episode.onset.max(episode.drop.unwrap_or(episode.onset)));
            meet((one.onset, end(one)), (other.onset, end(other)))
        }
        (Event::SetAside { first: a, last: b, .. }, Event::SetAside { first: c, last: d, .. }) => {
            meet((*a, *b), (*c, *d))
        }
        (Event::Change { from }, Event::Change { from: other }) => from == other,
        _ => false,
    }
}
