//! Restoring things: picked, put in one's own words, left out, ticked. Kept from plan to plan, and never counted.

use super::App;
use crate::{
    day::Now,
    error::{Error, Result},
    io::store::restoring,
    notification::plan as words,
    plan::restoring::suggestion,
    record::restoring::Thing,
    say,
    view::plan::PlanView,
};

/// Letters of a restoring thing's words: room for a sentence.
const MOST_LETTERS: usize = 120;

/// What a person does with a restoring thing. `thing` is the id of one, or the name of a suggestion.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Restoring {
    /// Picks it, or takes it back in.
    Pick {
        /// Its id, or the name of a suggestion.
        thing: String,
    },
    /// Adds one in their own words.
    Add {
        /// Up to 120 letters.
        words: String,
    },
    /// Puts one in other words.
    Reword {
        /// Its id, or the name of a suggestion.
        thing: String,
        /// Up to 120 letters, in place of the ones before.
        words: String,
    },
    /// Leaves it out.
    LeaveOut {
        /// Its id, or the name of a suggestion.
        thing: String,
    },
    /// Ticks it for today, or takes the tick back.
    Tick {
        /// Its id, or the name of a suggestion.
        thing: String,
        /// `true` ticks it, `false` takes the tick back.
        done: bool,
    },
}

impl App {
    /// Makes a change to a restoring thing; the plan with it.
    ///
    /// # Errors
    /// [`Code::BadValue`](crate::error::Code::BadValue) for a thing that is not there, or words that are none or too many.
    pub fn restoring(&self, change: Restoring, now: &Now) -> Result<PlanView> {
        let today = self.today_of(now)?;
        match change {
            Restoring::Add { words } => {
                let words = fitting(&words)?;
                self.store.write(now, move |transaction, stamp| {
                    restoring::add(transaction, &words, None, true, stamp).map(|()| true)
                })
            }
            Restoring::Pick { thing } => self.set_picked(&thing, true, now),
            Restoring::LeaveOut { thing } => self.set_picked(&thing, false, now),
            Restoring::Reword { thing, words } => {
                let words = fitting(&words)?;
                self.set_picked(&thing, true, now)?;
                let id = self.thing(&thing)?.map_or(thing, |known| known.id);
                self.store.write(now, move |transaction, stamp| restoring::reword(transaction, &id, &words, stamp))
            }
            Restoring::Tick { thing, done } => {
                let id = self.thing(&thing)?.map_or(thing, |known| known.id);
                self.store.write(now, move |transaction, stamp| restoring::tick(transaction, &id, today, done, stamp))
            }
        }
        .and_then(|known| if known { Ok(()) } else { Err(unknown()) })?;
        self.plan(now)
    }

    fn set_picked(&self, thing: &str, picked: bool, now: &Now) -> Result<bool> {
        match (self.thing(thing)?, suggestion(thing)) {
            (Some(known), _) => self
                .store
                .write(now, move |transaction, stamp| restoring::set_picked(transaction, &known.id, picked, stamp)),
            (None, Some(new)) => self.store.write(now, move |transaction, stamp| {
                restoring::add(transaction, &words::restoring(new), Some(new.name), picked, stamp).map(|()| true)
            }),
            (None, None) => Err(unknown()),
        }
    }

    /// The thing with this id, or the one made from the suggestion of this name.
    fn thing(&self, thing: &str) -> Result<Option<Thing>> {
        let found = |known: &Thing| known.id == thing || known.suggestion.as_deref() == Some(thing);
        Ok(self.store.read(restoring::all)?.into_iter().find(found))
    }
}

fn fitting(words: &str) -> Result<String> {
    let words = words.split_whitespace().collect::<Vec<_>>().join(" ");
    if words.is_empty() || words.chars().count() > MOST_LETTERS {
        let what = if words.is_empty() { say!("restoring-no-words") } else { say!("restoring-too-long") };
        return Err(Error::bad_value(what, "", say!("general-write-up-to", letters = MOST_LETTERS)));
    }
    Ok(words)
}

fn unknown() -> Error {
    Error::bad_value(say!("restoring-unknown"), "", say!("restoring-unknown-next"))
}
