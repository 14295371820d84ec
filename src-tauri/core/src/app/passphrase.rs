//! The passphrase: set, changed, removed; a recovery key for the day it is forgotten; the system's keyring.

use std::path::Path;

use super::App;
use crate::{
    day::Now,
    error::{Error, Result},
    io::{
        keyring,
        store::{Passphrase, passphrase, recovery},
    },
    passphrase::{RecoveryKey, Strength},
    say,
    view::protection::{KeyringView, RecoveryKeyView},
    words,
};

/// Gives the profile in `dir` a passphrase, changes it, or removes it; nobody may have it open. A keyring that remembers the
/// passphrase remembers the new one.
///
/// # Errors
/// When another Taper has it open, the present passphrase is wrong, or it has one already where none was expected.
pub fn change_passphrase(dir: &Path, current: Option<&Passphrase>, next: Option<&Passphrase>, now: &Now) -> Result<()> {
    passphrase::check_state(dir, current.is_some())?;
    // Opening it checks that it is ours, whole, and that the passphrase is right, before anything is rewritten.
    drop(App::open(dir, current, now)?);
    passphrase::change(dir, current, next)?;
    // The data has its new passphrase by now, whatever a keyring says: one that keeps the old one opens nothing, and the window
    // asks.
    let _ = keyring::follow(dir, next).or_else(|_| keyring::forget(dir).map(drop));
    Ok(())
}

/// Gives the profile in `dir` a new passphrase by the recovery key that was printed.
///
/// # Errors
/// When there is no recovery file, the key is another's, or as [`change_passphrase`].
pub fn recover(dir: &Path, key: &RecoveryKey, next: &Passphrase, now: &Now) -> Result<()> {
    let remembered = recovery::opened(dir, key)?;
    // Two, where a change was interrupted half-way.
    let current = remembered.iter().find(|words| App::open(dir, Some(words), now).is_ok());
    match current.or(remembered.first()) {
        Some(current) => change_passphrase(dir, Some(current), Some(next), now),
        None => Err(Error::refused(say!("recovery-stale"), "", say!("recovery-stale-next"))),
    }
}

/// How hard a new passphrase is to guess, in a sentence.
pub fn strength(passphrase: &Passphrase) -> String {
    match Strength::of(passphrase) {
        Strength::Weak => say!("passphrase-weak"),
        Strength::Fair => say!("passphrase-fair"),
        Strength::Strong => say!("passphrase-strong"),
    }
}

impl App {
    /// Makes the recovery key, which is shown once; one that was made before opens nothing from then on.
    ///
    /// # Errors
    /// [`Code::Refused`](crate::error::Code::Refused) without a passphrase.
    pub fn make_recovery_key(&self, now: &Now) -> Result<RecoveryKey> {
        let passphrase = self.own_passphrase()?;
        let key = RecoveryKey::draw()?;
        let noted = key.clone();
        self.store.write(now, move |transaction, stamp| recovery::note(transaction, &noted, stamp))?;
        recovery::write(self.store.dir(), &key, &[passphrase])?;
        Ok(key)
    }

    /// The same for the window: the key, and what to do with it.
    ///
    /// # Errors
    /// As [`App::make_recovery_key`].
    pub fn recovery_key_view(&self, now: &Now) -> Result<RecoveryKeyView> {
        let key = self.make_recovery_key(now)?;
        let advice = say!("recovery-made", date = words::long_date(self.today_of(now)?));
        Ok(RecoveryKeyView { key: key.written().to_string(), advice })
    }

    /// What the system's keyring knows of the passphrase. No keyring is no error: it is said.
    pub fn keyring_view(&self) -> KeyringView {
        let known = || -> Result<(String, bool)> { Ok((keyring::name()?, keyring::remembers(self.store.dir())?)) };
        match known() {
            Ok((name, remembers)) => {
                let sentence = match remembers {
                    true => say!("keyring-does-remember", keyring = &name),
                    false => say!("keyring-would-remember", keyring = &name),
                };
                KeyringView { keyring: Some(name), remembers, sentence }
            }
            Err(_) => KeyringView { keyring: None, remembers: false, sentence: say!("keyring-not-there") },
        }
    }

    /// Has the system's keyring remember the passphrase; which keyring that is.
    ///
    /// # Errors
    /// [`Code::Refused`](crate::error::Code::Refused) without a passphrase, and whatever the keyring meets.
    pub fn remember_in_keyring(&self) -> Result<String> {
        keyring::remember(self.store.dir(), self.own_passphrase()?)
    }

    /// Has the keyring forget the passphrase.
    ///
    /// # Errors
    /// Whatever the keyring meets.
    pub fn forget_in_keyring(&self) -> Result<()> {
        keyring::forget(self.store.dir()).map(drop)
    }

    fn own_passphrase(&self) -> Result<&Passphrase> {
        let none = || Error::refused(say!("passphrase-none"), "", say!("passphrase-none-next"));
        self.store.passphrase().ok_or_else(none)
    }
}
