//! The shell's state: which profile, whether it is open, and which screen the page goes to next.

use std::{
    hash::{DefaultHasher, Hash, Hasher},
    path::PathBuf,
    sync::{Mutex, PoisonError, RwLock},
};

use etcetera::BaseStrategy;
use taper::{
    app::{self, App},
    day::Now,
    error::{Code, Error, Result},
    io::{clock, store::Passphrase},
    view::app_state::AppView,
};

use crate::arguments::{Arguments, Screen};

/// What every command and the tick share.
pub struct Shell {
    dir: PathBuf,
    app: RwLock<Option<App>>,
    wanted: Mutex<Option<Screen>>,
}

impl Shell {
    /// The shell for the profile the arguments name. Where it cannot be opened, the page says why and may try again.
    pub fn new(arguments: &Arguments) -> Result<Shell> {
        let dir = match &arguments.data_dir {
            Some(dir) => dir.clone(),
            None => default_dir()?,
        };
        let app = App::open(&dir, None, &clock::read()?).ok();
        Ok(Shell { dir, app: RwLock::new(app), wanted: Mutex::new(arguments.screen) })
    }

    /// A name on the session bus that is this profile's own.
    pub fn bus_name(&self) -> String {
        let mut hasher = DefaultHasher::new();
        self.dir.canonicalize().unwrap_or_else(|_| self.dir.clone()).hash(&mut hasher);
        format!("org.taper.Taper.p{:016x}", hasher.finish())
    }

    /// Does `verb` with the open app and the present instant.
    pub fn with<T>(&self, verb: impl FnOnce(&App, &Now) -> Result<T>) -> Result<T> {
        let now = clock::read()?;
        let app = self.app.read().unwrap_or_else(PoisonError::into_inner);
        match app.as_ref() {
            Some(app) => verb(app, &now),
            None => Err(Error::new(Code::Locked, "the data is encrypted", self.dir.display(), "give its passphrase")),
        }
    }

    /// How the app as a whole stands.
    pub fn state(&self) -> Result<AppView> {
        let now = clock::read()?;
        if let Some(app) = self.app.read().unwrap_or_else(PoisonError::into_inner).as_ref() {
            return app.state(&now);
        }
        if app::is_locked(&self.dir) {
            return Ok(app::locked_state(&self.dir, &now));
        }
        let opened = App::open(&self.dir, None, &now)?;
        let view = opened.state(&now);
        *self.app.write().unwrap_or_else(PoisonError::into_inner) = Some(opened);
        view
    }

    /// Opens an encrypted profile.
    pub fn unlock(&self, passphrase: Passphrase) -> Result<AppView> {
        let opened = App::open(&self.dir, Some(&passphrase), &clock::read()?)?;
        *self.app.write().unwrap_or_else(PoisonError::into_inner) = Some(opened);
        self.state()
    }

    /// Changes the passphrase. The profile is closed meanwhile, and open again afterwards, whatever happened.
    pub fn change_passphrase(&self, current: Option<Passphrase>, next: Option<Passphrase>) -> Result<()> {
        let now = clock::read()?;
        let mut app = self.app.write().unwrap_or_else(PoisonError::into_inner);
        *app = None;
        let changed = app::change_passphrase(&self.dir, current.as_ref(), next.as_ref(), &now);
        let opens_with = if changed.is_ok() { next } else { current };
        *app = App::open(&self.dir, opens_with.as_ref(), &now).ok();
        changed
    }

    /// Removes the demo year and opens an empty profile in its place.
    pub fn remove_demo(&self) -> Result<AppView> {
        let now = clock::read()?;
        let mut app = self.app.write().unwrap_or_else(PoisonError::into_inner);
        *app = None;
        let removed = app::remove_demo(&self.dir, &now);
        *app = Some(App::open(&self.dir, None, &now)?);
        drop(app);
        removed?;
        self.state()
    }

    /// Remembers the screen the page goes to when it asks.
    pub fn want(&self, screen: Option<Screen>) {
        *self.wanted.lock().unwrap_or_else(PoisonError::into_inner) = screen;
    }

    /// The screen to go to, asked once.
    pub fn take_wanted(&self) -> Option<Screen> {
        self.wanted.lock().unwrap_or_else(PoisonError::into_inner).take()
    }
}

fn default_dir() -> Result<PathBuf> {
    let places = etcetera::choose_base_strategy()
        .map_err(|_| Error::unreadable("there is no home directory", "", "give --data-dir, or set TAPER_DATA_DIR"))?;
    Ok(places.data_dir().join("taper"))
}
