//! Research habits: the log, the pathway, ideas, being stuck, and the week.
//!
//! They share the store, the Day, undo and export with everything else. Nothing of the check-in is read here, except where
//! a summary for a mentor is asked to carry it.

pub(super) mod demo;
mod find;
mod habits;
mod ideas;
mod log;
mod pictures;
mod share;
mod stuck;
mod week;
mod why;

use super::App;
use crate::{
    error::{Error, Result},
    io::store::entry,
    record::log::StoredEntry,
    say,
};

pub use crate::view::share::Sharing;
pub use find::SearchResult;
pub use log::read_file;
pub use pictures::{Picture, PictureWords};
pub use share::Shared;

impl App {
    /// The entry whose id begins or ends with `part`.
    ///
    /// # Errors
    /// [`Code::BadValue`](crate::error::Code::BadValue) when there is none, or more than one.
    pub fn entry_id(&self, part: &str) -> Result<String> {
        let wanted = part.trim().to_lowercase();
        let found = if wanted.len() < 4 {
            Vec::new()
        } else {
            let wanted = wanted.clone();
            self.store.read(move |connection| entry::named(connection, &wanted))?
        };
        match found.as_slice() {
            [one] => Ok(one.clone()),
            [] => Err(Error::bad_value(say!("log-no-entry", id = part), "", say!("log-no-entry-next"))),
            _ => Err(Error::bad_value(say!("log-many-entries", id = part), "", say!("log-many-entries-next"))),
        }
    }

    fn stored_entry(&self, id: &str) -> Result<StoredEntry> {
        let wanted = id.to_owned();
        self.store
            .read(move |connection| entry::get(connection, &wanted))?
            .ok_or_else(|| Error::bad_value(say!("log-no-entry", id = id), "", say!("log-no-entry-next")))
    }
}
