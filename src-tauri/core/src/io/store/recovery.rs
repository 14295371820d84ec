//! The recovery file: what opens the data when the passphrase is forgotten.
//!
//! Beside the data, `taper.recovery` holds the passphrase, encrypted as the data is, by the recovery key that was printed.
//! The key itself stands inside the encrypted data, so that a change of the passphrase can write the file anew and what was
//! printed stays good.

use std::{
    fs::{self, File},
    io,
    path::{Path, PathBuf},
};

use rusqlite::{Connection, OptionalExtension, Transaction};

use super::{
    Passphrase, Stamp, backup, explain,
    open::{self, not_writable},
    setting,
};
use crate::{
    error::{Code, Error, Result},
    passphrase::RecoveryKey,
    say,
};

/// The setting that holds the key; it is in no export.
pub(super) const KEY: &str = "recovery_key";

/// The recovery file of a profile.
pub fn file_in(dir: &Path) -> PathBuf {
    dir.join("taper.recovery")
}

/// Whether a profile can be opened by a recovery key.
pub fn is_there(dir: &Path) -> bool {
    file_in(dir).is_file()
}

/// Notes the key inside the data.
pub fn note(transaction: &Transaction<'_>, key: &RecoveryKey, stamp: &Stamp) -> rusqlite::Result<()> {
    setting::put(transaction, KEY, &key.written(), stamp)
}

/// The key that stands inside the data, where one was made.
pub(super) fn noted(connection: &Connection) -> rusqlite::Result<Option<RecoveryKey>> {
    let query = "SELECT value FROM setting WHERE key = ?1";
    let written: Option<String> = connection.query_row(query, [KEY], |row| row.get(0)).optional()?;
    Ok(written.and_then(|written| RecoveryKey::typed(&written).ok()))
}

/// Writes the recovery file: each of these passphrases, to be tried in turn.
///
/// # Errors
/// [`Code::Unreadable`] when it cannot be written; then the one that was there stays.
pub fn write(dir: &Path, key: &RecoveryKey, passphrases: &[&Passphrase]) -> Result<()> {
    let part = backup::unfinished(dir);
    let file = file_in(dir);
    let fill = || -> rusqlite::Result<()> {
        let kept = Connection::open(&part)?;
        kept.pragma_update(None, "cipher_log_level", "NONE")?;
        kept.pragma_update(None, "key", key.as_passphrase().as_str())?;
        // Nothing beside the unfinished file; it gets its name once it is whole.
        kept.query_row("PRAGMA journal_mode = MEMORY", [], |_| Ok(()))?;
        kept.execute_batch("CREATE TABLE passphrase (words TEXT NOT NULL) STRICT")?;
        passphrases
            .iter()
            .try_for_each(|words| kept.execute("INSERT INTO passphrase VALUES (?1)", [words.as_str()]).map(drop))
    };
    let put = || -> io::Result<()> {
        File::open(&part)?.sync_all()?;
        fs::rename(&part, &file)?;
        File::open(dir)?.sync_all()
    };
    let made = || -> Result<()> {
        backup::new_private_file(&part).map_err(|error| not_writable(&error, &part))?;
        fill().map_err(|error| explain(&error, &file))?;
        put().map_err(|error| not_writable(&error, &file))
    };
    made().inspect_err(|_| drop(fs::remove_file(&part)))
}

/// The passphrases in a recovery file.
///
/// # Errors
/// [`Code::BadValue`] when there is no such file, [`Code::WrongPassphrase`] when the key is that of another.
pub fn opened(dir: &Path, key: &RecoveryKey) -> Result<Vec<Passphrase>> {
    let file = file_in(dir);
    if !is_there(dir) {
        return Err(Error::bad_value(say!("recovery-none"), "", say!("recovery-none-next")));
    }
    let kept = open::connect_read_only(&file, Some(&key.as_passphrase())).map_err(|error| match error.code {
        Code::WrongPassphrase => Error::new(error.code, say!("recovery-other"), "", say!("recovery-other-next")),
        _ => error,
    })?;
    let read = || -> rusqlite::Result<Vec<Passphrase>> {
        let mut rows = kept.prepare("SELECT words FROM passphrase")?;
        rows.query_map([], |row| row.get(0).map(Passphrase::new))?.collect()
    };
    read().map_err(|error| explain(&error, &file))
}

/// Puts the recovery file beside copies that lie elsewhere than the data.
pub(super) fn copy_to(dir: &Path, folder: &Path) -> Result<()> {
    if !is_there(dir) || folder == backup::usual_folder(dir) {
        return Ok(());
    }
    let (part, file) = (backup::unfinished(folder), file_in(folder));
    let put = || -> io::Result<()> {
        backup::copy_privately(&file_in(dir), &part)?;
        fs::rename(&part, &file)
    };
    put().map_err(|error| not_writable(&error, &file)).inspect_err(|_| drop(fs::remove_file(&part)))
}

/// Removes the recovery file.
pub(super) fn remove(dir: &Path) -> Result<()> {
    let file = file_in(dir);
    match fs::remove_file(&file) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(not_writable(&error, &file)),
        _ => Ok(()),
    }
}
