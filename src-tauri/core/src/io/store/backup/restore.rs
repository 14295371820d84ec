//! Putting a copy back: the present state is kept first, and what stood beside it of the old database goes with it.

use std::{
    fs::{self, File},
    io,
    path::{Path, PathBuf},
};

use super::{
    super::{
        Passphrase, explain, migrate,
        open::{self, connect, file_in, not_writable},
        recovery, whole,
    },
    BEGINNING, Others, TIME, alone, checked, clean_up, copy_privately, difference as differences, in_scratch, look_at,
    make, make_private, unfinished, usual_folder,
};
use crate::{
    day::Now,
    error::{Code, Error, Result},
    io::room,
    record::copy::Difference,
    say,
};

/// Begins the names of states that could be read no more.
const DAMAGED: &str = "damaged-";

/// What became of the data when a copy was put back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Restored {
    /// Where the state before is kept; nothing where there was none.
    pub kept: Option<PathBuf>,
}

/// What putting a copy back would change; nothing where the data cannot be read any more.
///
/// # Errors
/// When the copy cannot be opened or is not whole.
pub fn difference(
    dir: &Path,
    passphrase: Option<&Passphrase>,
    copy: &Path,
    copys: Option<&Passphrase>,
    now: &Now,
) -> Result<Option<Difference>> {
    drop(whole_copy(copy, copys)?);
    let Ok(present) = look_at(&file_in(dir), passphrase) else { return Ok(None) };
    let encrypted = open::is_encrypted_file(copy);
    in_scratch(dir, copy, |scratch| {
        // One that an earlier program made is compared in the form it will have.
        let key = copys.filter(|_| encrypted);
        let mut then = connect(&file_in(scratch), key)?;
        migrate::to_newest(&mut then, scratch, key, now)?;
        Ok(differences::between(&present, &then).ok())
    })
}

/// Puts a copy in place of the data, which is kept among the copies first. Nobody may have the data open. `copys` is the
/// passphrase of the copy, and the data's from then on.
///
/// # Errors
/// [`Code::Refused`] while another Taper has the data open; else whatever opening the copy meets. The data stays as it is
/// then.
pub fn restore(
    dir: &Path,
    passphrase: Option<&Passphrase>,
    copy: &Path,
    copys: Option<&Passphrase>,
    now: &Now,
) -> Result<Restored> {
    drop(whole_copy(copy, copys)?);
    make_private(dir)?;
    let lock = open::lock_file(dir)?;
    if lock.0.try_lock().is_err() {
        return Err(Error::refused(say!("restore-in-use"), "", say!("restore-in-use-next")));
    }
    let kept = if open::exists(dir) { Some(keep_present(dir, passphrase, now)?) } else { None };
    let _alone = alone(dir)?;
    clean_up(dir)?;
    let (file, part) = (file_in(dir), unfinished(dir));
    copy_privately(copy, &part).map_err(|error| not_writable(&error, &part))?;
    if let Some(kept) = kept.as_deref().filter(|kept| !is_damaged(kept)) {
        journal_goes_on(&part, copys, kept, passphrase).inspect_err(|_| drop(fs::remove_file(&part)))?;
    }
    let put = || -> io::Result<()> {
        // A log of changes that belongs to another file would be taken for one of this.
        for tail in ["-wal", "-shm", "-journal"] {
            match fs::remove_file(beside(&file, tail)) {
                Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
                _ => {}
            }
        }
        fs::rename(&part, &file)?;
        File::open(dir)?.sync_all()
    };
    put().map_err(|error| not_writable(&error, &file)).inspect_err(|_| drop(fs::remove_file(&part)))?;
    Ok(Restored { kept })
}

/// Lets the journal of changes go on where that of the state before ended: what was put back is newer than it, though it holds
/// less.
fn journal_goes_on(
    part: &Path,
    copys: Option<&Passphrase>,
    before: &Path,
    passphrase: Option<&Passphrase>,
) -> Result<()> {
    let failed = |error: rusqlite::Error| explain(&error, part);
    let before = look_at(before, passphrase)?;
    let newest = whole::newest_change(&before).map_err(failed)?;
    let data = connect(part, copys.filter(|_| open::is_encrypted_file(part)))?;
    let bump = "INSERT INTO change (number, kind, row_id, changed_at)
                SELECT ?1, 'setting', 'restored', coalesce(max(changed_at), 0) FROM change
                HAVING coalesce(max(number), 0) < ?1";
    data.execute(bump, [newest + 1]).map_err(failed)?;
    // What was printed since the copy was made stays good.
    let key = "INSERT OR REPLACE INTO setting (key, value, updated_at, device_id)
               SELECT ?1, ?2, coalesce(max(updated_at), 0), min(id) FROM device, (SELECT max(updated_at) AS updated_at FROM setting)";
    if let Some(noted) = recovery::noted(&before).map_err(failed)? {
        data.execute(key, (recovery::KEY, noted.written().as_str())).map_err(failed)?;
    }
    data.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(())).map_err(failed)?;
    data.query_row("PRAGMA journal_mode = DELETE", [], |_| Ok(())).map_err(failed)
}

/// A state in the folder of copies that could be read no more, so that it cannot be given a passphrase either.
pub fn damaged_in(folder: &Path) -> Option<PathBuf> {
    let entries = fs::read_dir(folder).ok()?.flatten().map(|entry| entry.path());
    entries.into_iter().find(|path| is_damaged(path))
}

/// Whether a state was kept as it was, since it could be read no more.
fn is_damaged(kept: &Path) -> bool {
    kept.file_name().is_some_and(|name| name.to_string_lossy().starts_with(DAMAGED))
}

/// Opens a copy that is ours, of a schema this program knows, and whole.
fn whole_copy(copy: &Path, passphrase: Option<&Passphrase>) -> Result<rusqlite::Connection> {
    if !copy.is_file() {
        return Err(Error::bad_value(say!("restore-no-file"), copy.display(), say!("restore-no-file-next")));
    }
    let encrypted = open::is_encrypted_file(copy);
    if encrypted && passphrase.is_none() {
        let (what, next) = (say!("store-locked"), say!("store-locked-next"));
        return Err(Error::new(Code::Locked, what, copy.display(), next));
    }
    let data = look_at(copy, passphrase.filter(|_| encrypted))?;
    let failed = |error: rusqlite::Error| explain(&error, copy);
    let id: i32 = data.pragma_query_value(None, "application_id", |row| row.get(0)).map_err(failed)?;
    let schema: i64 = data.pragma_query_value(None, "user_version", |row| row.get(0)).map_err(failed)?;
    if id != open::APPLICATION_ID || schema == 0 {
        let (what, next) = (say!("store-foreign"), say!("store-foreign-next"));
        return Err(Error::new(Code::NotOurs, what, copy.display(), next));
    }
    if usize::try_from(schema).unwrap_or(usize::MAX) > migrate::NEWEST {
        let what = say!("store-newer", schema = schema, known = migrate::NEWEST);
        return Err(Error::new(Code::NotOurs, what, copy.display(), say!("store-newer-next")));
    }
    checked(&data, copy)?;
    Ok(data)
}

/// Keeps the state before: as a proven copy, or where it can be read no more, as it is.
fn keep_present(dir: &Path, passphrase: Option<&Passphrase>, now: &Now) -> Result<PathBuf> {
    let (file, folder) = (file_in(dir), usual_folder(dir));
    match connect(&file, passphrase).and_then(|data| checked(&data, &file)) {
        Ok(_) => return Ok(make(dir, passphrase, &folder, Others::Stay, now)?.path),
        // What cannot be read for want of room is not damaged.
        Err(error) if room::is_lacking_beside(&file) => return Err(error),
        Err(_) => {}
    }
    make_private(&folder)?;
    let name = format!("{DAMAGED}{BEGINNING}{}", now.instant.naive_utc().format(TIME));
    let names = std::iter::once(name.clone()).chain((2..).map(|number| format!("{name}-{number}")));
    let free = names.map(|name| folder.join(format!("{name}.db"))).find(|path| !path.exists());
    let kept = free.unwrap_or_else(|| folder.join(&name));
    let copied = |tail: &'static str| -> io::Result<(PathBuf, &str)> {
        let part = unfinished(&folder);
        copy_privately(&beside(&file, tail), &part)?;
        Ok((part, tail))
    };
    // The file itself comes last: where it is, all of it is there.
    let tails = ["-wal", "-shm"].into_iter().filter(|tail| beside(&file, tail).is_file()).chain([""]);
    let keep = || -> io::Result<()> {
        let parts: Vec<_> = tails.map(copied).collect::<io::Result<_>>()?;
        parts.iter().try_for_each(|(part, tail)| fs::rename(part, beside(&kept, tail)))
    };
    keep().map_err(|error| not_writable(&error, &kept))?;
    Ok(kept)
}

fn beside(file: &Path, tail: &str) -> PathBuf {
    let mut name = file.as_os_str().to_owned();
    name.push(tail);
    name.into()
}
