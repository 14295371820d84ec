//! Giving a profile a passphrase, changing it, or taking it away: a whole new file, checked, then put in place.

use std::{fs, io::Read, os::unix::fs::PermissionsExt, path::Path};

use rusqlite::Connection;

use super::{
    Passphrase, backup, explain,
    open::{self, file_in, not_writable},
    recovery,
};
use crate::{
    error::{Code, Error, Result},
    passphrase::RecoveryKey,
    say,
};

/// Rewrites the profile in `dir`, now opened by `current`, so that `next` opens it; `None` is a plain file.
///
/// # Errors
/// [`Code::Refused`] while another Taper has the profile open, and whatever opening it meets. The old file stays until
/// the new one has been checked.
pub fn change(dir: &Path, current: Option<&Passphrase>, next: Option<&Passphrase>) -> Result<()> {
    if next.is_some_and(|next| next.is_empty()) {
        return Err(Error::bad_value(say!("passphrase-empty"), "", say!("passphrase-empty-next")));
    }
    let lock = open::lock_file(dir)?;
    if lock.0.try_lock().is_err() {
        return Err(Error::refused(say!("passphrase-in-use"), "", say!("passphrase-in-use-next")));
    }
    backup::clean_up_at_start(dir)?;
    if let Some(path) = backup::damaged_in(&backup::usual_folder(dir)).filter(|_| next.is_some()) {
        // It would stay in clear beside what is encrypted, and may hold the last remains of something.
        return Err(Error::refused(say!("passphrase-damaged"), path.display(), say!("passphrase-damaged-next")));
    }
    let copies = || -> Result<()> {
        for copy in backup::copies(&backup::usual_folder(dir))? {
            // One that the present passphrase does not open is not in clear (or not ours), and must not stand in the way: a
            // change that was interrupted half-way has rewritten some of them already.
            if open::connect_read_only(&copy.path, current).is_ok() {
                rewrite(&copy.path, open::connect_alone, current, next)?;
            }
        }
        Ok(())
    };
    let recovery_key = recovery_key(dir, current)?;
    if let (Some(key), Some(current), Some(next)) = (&recovery_key, current, next) {
        // Whichever of the two opens the data when this is interrupted.
        recovery::write(dir, key, &[current, next])?;
    }
    // Whenever this is interrupted, nothing may be in clear beside what is encrypted.
    if next.is_some() {
        copies()?;
        rewrite(&file_in(dir), open::connect, current, next)?;
    } else {
        rewrite(&file_in(dir), open::connect, current, next)?;
        copies()?;
    }
    match (recovery_key, next) {
        (Some(key), Some(next)) => recovery::write(dir, &key, &[next]),
        _ => recovery::remove(dir),
    }
}

/// The recovery key inside the data, if it is the one that opens the recovery file.
fn recovery_key(dir: &Path, current: Option<&Passphrase>) -> Result<Option<RecoveryKey>> {
    let file = file_in(dir);
    let data = open::connect_read_only(&file, current)?;
    let noted = recovery::noted(&data).map_err(|error| explain(&error, &file))?;
    Ok(noted.filter(|key| recovery::opened(dir, key).is_ok()))
}

/// How a file is opened to be read by whoever rewrites it.
type Connect = fn(&Path, Option<&Passphrase>) -> Result<Connection>;

/// Writes a data file anew under the next passphrase, checks it, and puts it in the old one's place.
fn rewrite(path: &Path, connect: Connect, current: Option<&Passphrase>, next: Option<&Passphrase>) -> Result<()> {
    let part = backup::unfinished(path.parent().unwrap_or(Path::new(".")));
    let made = || -> Result<()> {
        backup::new_private_file(&part).map_err(|error| not_writable(&error, &part))?;
        let old = connect(path, current)?;
        export(old, &part, next).map_err(|error| explain(&error, path))?;
        backup::verify(&part, next)?;
        put_in_place(path, &part, current.is_none()).map_err(|error| not_writable(&error, path))
    };
    made().inspect_err(|_| drop(fs::remove_file(&part)))
}

/// Writes all of an open file into `part`, and closes it: what is put in its place has no log of changes of the old one.
fn export(old: Connection, part: &Path, next: Option<&Passphrase>) -> rusqlite::Result<()> {
    // Everything into the main file, so that replacing it replaces all there is.
    old.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(()))?;
    let version: i64 = old.pragma_query_value(None, "user_version", |row| row.get(0))?;
    let key = next.map_or("", |next| next.as_str());
    old.execute("ATTACH DATABASE ?1 AS rewritten KEY ?2", (part.to_string_lossy(), key))?;
    old.query_row("SELECT sqlcipher_export('rewritten')", [], |_| Ok(()))?;
    old.pragma_update(Some("rewritten"), "user_version", version)?;
    old.pragma_update(Some("rewritten"), "application_id", open::APPLICATION_ID)?;
    old.execute("DETACH DATABASE rewritten", [])?;
    old.query_row("PRAGMA journal_mode=DELETE", [], |_| Ok(()))
}

fn put_in_place(path: &Path, part: &Path, was_plain: bool) -> std::io::Result<()> {
    fs::set_permissions(part, fs::Permissions::from_mode(0o600))?;
    fs::File::open(part)?.sync_all()?;
    let mut old = fs::OpenOptions::new().write(true).open(path)?;
    fs::rename(part, path)?;
    if let Some(folder) = path.parent() {
        fs::File::open(folder)?.sync_all()?;
    }
    if was_plain {
        // Only now that the new file is in place, the data that was here in clear is overwritten. Flash storage may
        // keep a copy.
        let length = old.metadata()?.len();
        std::io::copy(&mut std::io::repeat(0).take(length), &mut old)?;
        old.sync_all()?;
    }
    Ok(())
}

/// Why a profile cannot be rewritten with no passphrase where it has none, and the like.
///
/// # Errors
/// [`Code::Refused`] when `current` and the profile's state do not fit together.
pub fn check_state(dir: &Path, wants_encrypted: bool) -> Result<()> {
    match (open::is_encrypted(dir), wants_encrypted) {
        (true, true) | (false, false) => Ok(()),
        (true, false) => {
            let (what, next) = (say!("passphrase-there"), say!("passphrase-there-next"));
            Err(Error::new(Code::Refused, what, "", next))
        }
        (false, true) => {
            let (what, next) = (say!("passphrase-none"), say!("passphrase-none-next"));
            Err(Error::new(Code::Refused, what, "", next))
        }
    }
}
