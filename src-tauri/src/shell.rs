//! The shell's state: which profile, whether it is open, and what the page is to find.

use std::{
    path::PathBuf,
    sync::{
        Mutex, PoisonError, RwLock,
        atomic::{AtomicU64, Ordering},
        mpsc::Receiver,
    },
};

use taper::{
    app::{self, App, backup},
    day::Now,
    error::{Code, Error, Result},
    io::{
        clock,
        link::{FromWindow, default_dir},
    },
    passphrase::{Passphrase, RecoveryKey},
    say,
    view::app_state::{AppView, ProfileState},
};

use crate::{
    arguments::Arguments,
    link::{self, Start},
};

/// What every command shares.
pub struct Shell {
    dir: PathBuf,
    app: RwLock<Option<App>>,
    /// How often the profile was unlocked.
    opening: AtomicU64,
    /// The screen to open first; taken once.
    wanted: Mutex<Option<String>>,
    /// What the page kept when it was last open.
    page: Mutex<Option<String>>,
    released: Mutex<Option<Receiver<()>>>,
    /// The files that were dropped on the window last, until they are attached.
    dropped: Mutex<Vec<PathBuf>>,
}

impl Shell {
    /// The shell for the profile the arguments name, opened with the passphrase the resident has. Where it cannot be opened, the
    /// page shows why and may try again.
    pub fn new(arguments: &Arguments, start: Start) -> Result<Shell> {
        let dir = arguments.data_dir.clone().map_or_else(default_dir, Ok)?;
        let app = App::open(&dir, start.passphrase.as_ref(), &clock::read()?).ok();
        Ok(Shell {
            dir,
            app: RwLock::new(app),
            opening: AtomicU64::new(0),
            wanted: Mutex::new(start.screen),
            page: Mutex::new(start.page),
            released: Mutex::new(None),
            dropped: Mutex::new(Vec::new()),
        })
    }

    /// Sets where it arrives that the resident has closed the data.
    pub fn set_released(&self, released: Receiver<()>) {
        *self.released.lock().unwrap_or_else(PoisonError::into_inner) = Some(released);
    }

    /// Remembers the files that were dropped on the window.
    pub fn set_dropped(&self, paths: Vec<PathBuf>) {
        *self.dropped.lock().unwrap_or_else(PoisonError::into_inner) = paths;
    }

    /// The files that were dropped on the window, once.
    pub fn take_dropped(&self) -> Vec<PathBuf> {
        std::mem::take(&mut *self.dropped.lock().unwrap_or_else(PoisonError::into_inner))
    }

    /// Does `verb` with the open app and the present instant.
    pub fn with<T>(&self, verb: impl FnOnce(&App, &Now) -> Result<T>) -> Result<T> {
        let now = clock::read()?;
        let app = self.app.read().unwrap_or_else(PoisonError::into_inner);
        match app.as_ref() {
            Some(app) => verb(app, &now),
            None => {
                Err(Error::new(Code::Locked, say!("resident-locked"), self.dir.display(), say!("resident-locked-next")))
            }
        }
    }

    /// The state of the profile, opened here if it can be.
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

    /// The state for a page that has just loaded. With an open profile it includes the screen to go to and what the page kept;
    /// a locked one gets those once it is unlocked.
    pub fn arrival(&self) -> Result<AppView> {
        let view = self.state()?;
        if view.state == ProfileState::Locked {
            return Ok(view);
        }
        Ok(AppView { screen: take(&self.wanted), page: take(&self.page), ..view })
    }

    /// Opens an encrypted profile, here and for the reminders.
    pub fn unlock(&self, passphrase: Passphrase) -> Result<()> {
        let opened = App::open(&self.dir, Some(&passphrase), &clock::read()?)?;
        *self.app.write().unwrap_or_else(PoisonError::into_inner) = Some(opened);
        self.opening.fetch_add(1, Ordering::Relaxed);
        link::send(&FromWindow::Unlocked { passphrase });
        Ok(())
    }

    /// How often the profile was unlocked: it changes with each time.
    pub fn opening(&self) -> u64 {
        self.opening.load(Ordering::Relaxed)
    }

    /// Closes an encrypted profile, here and for the reminders: it is opened again with its passphrase.
    pub fn lock(&self) {
        if app::is_locked(&self.dir) {
            let mut app = self.app.write().unwrap_or_else(PoisonError::into_inner);
            if app.take().is_some() {
                link::send(&FromWindow::Lock);
            }
        }
    }

    /// Gives the profile its first passphrase; an empty or missing one leaves it without.
    pub fn protect(&self, passphrase: Option<Passphrase>) -> Result<()> {
        match passphrase.filter(|words| !words.is_empty()) {
            Some(passphrase) => self.change_passphrase(None, Some(passphrase)),
            None => Ok(()),
        }
    }

    /// Changes the passphrase. The profile is closed meanwhile, and open again afterwards, whatever happened.
    pub fn change_passphrase(&self, current: Option<Passphrase>, next: Option<Passphrase>) -> Result<()> {
        let now = clock::read()?;
        self.alone(|| {
            let changed = app::change_passphrase(&self.dir, current.as_ref(), next.as_ref(), &now);
            let opens_with = if changed.is_ok() { next } else { current };
            let app = App::open(&self.dir, opens_with.as_ref(), &now).ok();
            (changed, app, opens_with)
        })
    }

    /// Sets a new passphrase by the recovery key, and opens the profile with it.
    pub fn recover(&self, key: &RecoveryKey, next: Passphrase) -> Result<()> {
        let now = clock::read()?;
        self.alone(|| {
            let done = app::recover(&self.dir, key, &next, &now);
            let app = App::open(&self.dir, Some(&next), &now).ok();
            let opens_with = Some(next).filter(|_| app.is_some());
            (done, app, opens_with)
        })?;
        self.opening.fetch_add(1, Ordering::Relaxed);
        Ok(())
    }

    /// Puts a copy in place of the data. The profile is closed meanwhile, and open again afterwards, whatever happened.
    pub fn restore(&self, name: &str, passphrase: Option<Passphrase>) -> Result<()> {
        let now = clock::read()?;
        let copy = self.with(|app, _| app.copy_named(name))?;
        self.alone(|| {
            let key = passphrase.as_ref();
            let restored = backup::restore(&self.dir, key, &copy, key, &now).map(drop);
            (restored, App::open(&self.dir, key, &now).ok(), passphrase)
        })
    }

    /// Removes the demo year and opens an empty profile in its place; where a copy of it is kept, because something in it was
    /// the person's own.
    pub fn remove_demo(&self) -> Result<(AppView, Option<PathBuf>)> {
        let now = clock::read()?;
        let mut kept = None;
        self.alone(|| {
            let removed = app::remove_demo(&self.dir, &now).map(|copy| kept = copy);
            (removed, App::open(&self.dir, None, &now).ok(), None)
        })?;
        Ok((self.state()?, kept))
    }

    /// Runs `work` on the files of the profile while neither window nor resident has it open, and has both open it again.
    fn alone(&self, work: impl FnOnce() -> (Result<()>, Option<App>, Option<Passphrase>)) -> Result<()> {
        let mut app = self.app.write().unwrap_or_else(PoisonError::into_inner);
        *app = None;
        if let Some(released) = self.released.lock().unwrap_or_else(PoisonError::into_inner).as_ref() {
            // Where the resident keeps the data open, the lock refuses `work` with an error of its own.
            link::release(released);
        }
        let (done, opened, passphrase) = work();
        *app = opened;
        link::send(&FromWindow::Reopen { passphrase });
        done
    }
}

/// A kept value, which is gone afterwards.
fn take(kept: &Mutex<Option<String>>) -> Option<String> {
    kept.lock().unwrap_or_else(PoisonError::into_inner).take()
}
