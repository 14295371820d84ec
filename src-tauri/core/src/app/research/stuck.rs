//! Being stuck: a spell is begun, written about, and over. It is a state of a question, not of a person.

use super::habits;
use crate::{
    app::{App, undo::What},
    day::Now,
    error::Result,
    io::store::{new_id, pathway_step, stuck_spell},
    say,
    signal::catalog,
    view::{
        check_in::SavedView,
        why::{SpellDraft, SpellView, known_spell, spells},
    },
};

impl App {
    /// Writes a spell: a new one without an id.
    ///
    /// # Errors
    /// [`Code::BadValue`](crate::error::Code::BadValue) when it does not say what about, a Day cannot be read or is still
    /// ahead, or it ended before it began.
    pub fn write_spell(&self, id: Option<&str>, typed: &SpellDraft, now: &Now) -> Result<SavedView> {
        let today = self.today_of(now)?;
        let (spells, steps) =
            self.store.read(|connection| Ok((stuck_spell::all(connection)?, pathway_step::all(connection)?)))?;
        let before = match id {
            Some(id) => Some(known_spell(&spells, id)?.clone()),
            None => None,
        };
        let mut spell = typed.read(before.as_ref(), &steps, today)?;
        let asks_first = !spell.question.is_empty() && before.as_ref().is_none_or(|before| before.question.is_empty());
        let is_over = spell.until.is_some() && before.as_ref().is_none_or(|before| before.until.is_none());
        let taught = is_over && !spell.taught.is_empty();
        let (days, over) = (spell.days(today), spell.until.is_some());
        let ((), undo) = self.do_undoably(What::Research, now, move |transaction, stamp| {
            if spell.id.is_empty() {
                spell.id = new_id(stamp);
            }
            stuck_spell::put(transaction, &spell, stamp)?;
            if asks_first {
                habits::did(transaction, catalog::ASKED, today, today, stamp)?;
            }
            if taught {
                habits::did(transaction, catalog::LEARNED, today, today, stamp)?;
            }
            Ok(())
        })?;
        let sentence = match (id, over) {
            (_, true) => say!("stuck-over", days = say!("unit-days", count = days)),
            (None, false) => say!("stuck-noted"),
            (Some(_), false) => say!("log-kept"),
        };
        Ok(SavedView { sentence, undo: Some(undo) })
    }

    /// Removes a spell; the handle brings it back.
    ///
    /// # Errors
    /// [`Code::BadValue`](crate::error::Code::BadValue) when there is none.
    pub fn remove_spell(&self, id: &str, now: &Now) -> Result<SavedView> {
        let spells = self.store.read(stuck_spell::all)?;
        let spell = known_spell(&spells, id)?.id.clone();
        let (_, undo) = self.do_undoably(What::Research, now, move |transaction, stamp| {
            stuck_spell::remove(transaction, &spell, stamp)
        })?;
        Ok(SavedView { sentence: say!("log-removed"), undo: Some(undo) })
    }

    /// Every spell, the oldest first.
    ///
    /// # Errors
    /// When the data cannot be read.
    pub fn spells(&self, now: &Now) -> Result<Vec<SpellView>> {
        let today = self.today_of(now)?;
        let (all, steps) =
            self.store.read(|connection| Ok((stuck_spell::all(connection)?, pathway_step::all(connection)?)))?;
        Ok(spells(&all, &steps, today))
    }
}
