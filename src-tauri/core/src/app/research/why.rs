//! Why this matters: the pathway, and what a Day's work served.

use crate::{
    app::{App, undo::What},
    day::{Day, Now},
    error::Result,
    io::store::{contribution, listed, new_id, pathway_step},
    record::pathway::PathwayStep,
    say,
    view::{
        check_in::SavedView,
        entry_words::chain_sentence,
        why::{self, StepDraft, WhyView, known_step},
    },
};

impl App {
    /// Every step of the pathway, in the order they were made.
    ///
    /// # Errors
    /// When the data cannot be read.
    pub fn steps(&self) -> Result<Vec<PathwayStep>> {
        self.store.read(pathway_step::all)
    }

    /// The pathway as a screen.
    ///
    /// # Errors
    /// When the data cannot be read.
    pub fn why(&self, now: &Now) -> Result<WhyView> {
        let today = self.today_of(now)?;
        Ok(why::build(&self.store.read(move |connection| listed::why(connection, today))?))
    }

    /// Writes a step: a new one without an id.
    ///
    /// # Errors
    /// [`Code::BadValue`](crate::error::Code::BadValue) when it has no title, or cannot have the parent it names.
    pub fn write_step(&self, id: Option<&str>, typed: &StepDraft, now: &Now) -> Result<(String, SavedView)> {
        let today = self.today_of(now)?;
        let steps = self.steps()?;
        let before = match id {
            Some(id) => Some(known_step(&steps, id)?.clone()),
            None => None,
        };
        let mut step = typed.read(before.as_ref(), &steps, today)?;
        let (id, undo) = self.do_undoably(What::Research, now, move |transaction, stamp| {
            if step.id.is_empty() {
                step.id = new_id(stamp);
            }
            pathway_step::put(transaction, &step, stamp)?;
            Ok(step.id)
        })?;
        Ok((id, SavedView { sentence: say!("log-kept"), undo: Some(undo) }))
    }

    /// Removes a step. Steps below it stay, without a parent, until they are given another.
    ///
    /// # Errors
    /// [`Code::BadValue`](crate::error::Code::BadValue) when there is none.
    pub fn remove_step(&self, id: &str, now: &Now) -> Result<SavedView> {
        let steps = self.steps()?;
        let step = known_step(&steps, id)?.id.clone();
        let (_, undo) = self.do_undoably(What::Research, now, move |transaction, stamp| {
            pathway_step::remove(transaction, &step, stamp)
        })?;
        Ok(SavedView { sentence: say!("log-removed"), undo: Some(undo) })
    }

    /// Records that a Day's work served a step, or takes that back.
    ///
    /// # Errors
    /// [`Code::BadValue`](crate::error::Code::BadValue) for an unknown step or a Day that is still ahead.
    pub fn serve(&self, step: &str, day: Option<Day>, serves: bool, now: &Now) -> Result<SavedView> {
        let today = self.today_of(now)?;
        let day = day.unwrap_or(today).not_ahead(today)?;
        let steps = self.steps()?;
        let id = known_step(&steps, step)?.id.clone();
        let sentence = match serves {
            true => chain_sentence(&steps, &id).unwrap_or_default(),
            false => say!("pathway-no-longer-serves"),
        };
        let (_, undo) = self.do_undoably(What::Research, now, move |transaction, stamp| {
            if serves {
                contribution::add(transaction, day, &id, stamp).map(|()| true)
            } else {
                contribution::remove(transaction, day, &id, stamp)
            }
        })?;
        Ok(SavedView { sentence, undo: Some(undo) })
    }
}
