//! The verbs people use, joining the flow to the world outside.
//!
//! The window, the command line and the notifications call these and nothing deeper. Each verb reads what it needs from
//! the store once, lets the flow compute, and keeps what was entered. `now` is always an argument.

pub mod backup;
mod bedtime;
mod check_in;
mod data;
mod days;
mod demo;
mod doctor;
mod events;
mod focus;
pub mod from_page;
mod home;
mod own_signals;
mod passphrase;
mod plan;
mod prove;
mod reminders;
mod research;
mod restoring;
mod retrospective;
mod settings;
mod together;
mod trends;
mod undo;
mod warnings;

use std::path::Path;

pub use check_in::{Saved, TypedAnswer};
pub use data::import_formats;
pub use demo::{fill_demo, remove_demo};
pub use doctor::{Check, doctor};
pub use passphrase::{change_passphrase, recover, strength};
pub use plan::Begin;
pub use prove::prove;
pub use reminders::Silence;
pub use research::{Picture, PictureWords, SearchResult, Shared, Sharing, read_file};
pub use restoring::Restoring;

pub use crate::{
    record::plan_review::Review,
    signal::own::NewSignal,
    view::{home::bad_place_without_data, outlook::Outlook, plan_typed::week_minutes},
};

use crate::{
    day::{Day, Now},
    error::Result,
    facts::Facts,
    io::store::{Passphrase, Store, check_clock, entry, load, open, recovery},
    view::app_state::{AppView, ProfileState},
    words,
};

/// One open profile: a data directory, unlocked if it has a passphrase.
#[derive(Clone)]
pub struct App {
    store: Store,
}

impl App {
    /// Opens the profile in `dir`, making a plain one where there is none.
    ///
    /// # Errors
    /// As [`Store::open`].
    pub fn open(dir: &Path, passphrase: Option<&Passphrase>, now: &Now) -> Result<App> {
        let app = App { store: Store::open(dir, passphrase, now)? };
        app.apply_wishes()?;
        Ok(app)
    }

    /// The state of the profile: welcome or open, the data directory, today, the version.
    ///
    /// # Errors
    /// When the data cannot be read.
    pub fn state(&self, now: &Now) -> Result<AppView> {
        let facts = self.facts(now)?;
        // Who began on the command line needs no welcome any more.
        let begun = facts.has_begun() || !self.store.read(|connection| entry::newest(connection, 1))?.is_empty();
        let state = if begun { ProfileState::Open } else { ProfileState::Welcome };
        let view = app_view(self.store.dir(), state, facts.settings.demo, now, facts.settings.rules.rollover);
        Ok(AppView { only_reads: self.store.only_reads(), ..view })
    }

    /// Everything recorded, as of `now`.
    ///
    /// # Errors
    /// When the data cannot be read, or the clock is far off.
    pub fn facts(&self, now: &Now) -> Result<Facts> {
        // Every Day up to a wrong one would be judged.
        check_clock(now)?;
        let instant = now.clone();
        self.with_wishes(self.store.read(move |connection| load::facts(connection, &instant)))
    }

    /// The same with no other readings than the intended bedtimes: all that taking in an answer needs.
    fn facts_for_saving(&self, now: &Now) -> Result<Facts> {
        check_clock(now)?;
        let instant = now.clone();
        self.with_wishes(self.store.read(move |connection| load::facts_for_saving(connection, &instant)))
    }

    /// These facts, once the language and forms their settings ask for are in force: another program may have changed them
    /// since the last look.
    fn with_wishes(&self, facts: Result<Facts>) -> Result<Facts> {
        facts.inspect(|facts| words::wish(&facts.settings.wishes))
    }

    /// The Day of an instant, by the roll-over hour of the settings.
    fn today_of(&self, now: &Now) -> Result<Day> {
        Ok(now.day(self.settings()?.rules.rollover))
    }

    /// How many reads and writes were sent to the store: a test holds what a request costs to that.
    #[doc(hidden)]
    pub fn trips(&self) -> u64 {
        self.store.trips()
    }

    /// A number that changes whenever another process has written.
    ///
    /// # Errors
    /// When the file has gone.
    pub fn version(&self) -> Result<i64> {
        self.store.version()
    }
}

/// The state of a profile that cannot be opened without its passphrase.
pub fn locked_state(dir: &Path, now: &Now) -> AppView {
    app_view(dir, ProfileState::Locked, false, now, crate::reminder::Rules::default().rollover)
}

/// Whether the profile in `dir` needs a passphrase.
pub fn is_locked(dir: &Path) -> bool {
    open::exists(dir) && open::is_encrypted(dir)
}

fn app_view(dir: &Path, state: ProfileState, demo: bool, now: &Now, rollover: u8) -> AppView {
    let day = now.day(rollover);
    AppView {
        state,
        demo,
        only_reads: false,
        data_dir: dir.display().to_string(),
        language: words::style().language.code().to_owned(),
        day: day.to_string(),
        day_title: words::long_date(day),
        recoverable: state == ProfileState::Locked && recovery::is_there(dir),
        version: env!("CARGO_PKG_VERSION").to_owned(),
        screen: None,
        page: None,
    }
}
