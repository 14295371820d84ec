//! Copies of the data: made by the database itself, then proven before they get their name and before an older one goes.
//!
//! A copy is proven by doing what a person would do with it: it is put into an empty folder, opened there, checked as a
//! whole, and compared row by row with the data it was made of. A copy has the passphrase of the data.

mod difference;
mod digest;
mod restore;
mod rotation;

use std::{
    fs::{self, File, OpenOptions},
    io,
    os::unix::fs::{DirBuilderExt, OpenOptionsExt},
    path::{Path, PathBuf},
    thread,
    time::{Duration, Instant},
};

use chrono::{NaiveDateTime, TimeDelta};
use rusqlite::{Connection, Transaction, TransactionBehavior};
use uuid::Uuid;

pub(super) use restore::damaged_in;
pub use restore::{Restored, difference, restore};
pub use rotation::{Kept, Others, USUAL};

use super::{
    Passphrase, explain, migrate,
    open::{Lock, connect, connect_read_only, file_in, not_writable, unlocked},
    recovery, whole,
};
use crate::{
    day::Now,
    error::{Error, Result},
    record::copy::Copy,
    say,
};
pub(super) use digest::row_hashes;
use digest::{Contents, contents};

/// A copy that was made and proven.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Proven {
    /// Its file.
    pub path: PathBuf,
    /// Its size in bytes.
    pub size: u64,
    /// How many rows it holds, and they are those of the data.
    pub rows: u64,
}

/// The folder of copies beside the data.
pub fn usual_folder(dir: &Path) -> PathBuf {
    dir.join("backups")
}

const BEGINNING: &str = "taper-";
/// Stands in the name of a copy of the state before a migration, or before a copy was put back.
const BEFORE: &str = "-before";
/// For how long such a copy stays whatever else is kept.
const BEFORE_STAYS: TimeDelta = TimeDelta::days(30);
const TIME: &str = "%Y%m%dT%H%M%SZ";
/// Begins the names of files and folders that are being made. What is left of them is removed by the next run.
const UNFINISHED: &str = ".taper-unfinished-";
/// Tries to copy data that another program keeps writing to. In the last one the other program waits.
const TRIES: usize = 3;

/// Makes a proven copy in `folder`, and then lets go of `others`.
///
/// # Errors
/// [`Code::Refused`](crate::error::Code::Refused) while another program makes one,
/// [`Code::Unreadable`](crate::error::Code::Unreadable) when it cannot be written, or is not proven: then none was made.
pub fn make(dir: &Path, passphrase: Option<&Passphrase>, folder: &Path, others: Others, now: &Now) -> Result<Proven> {
    let _alone = alone(dir)?;
    make_private(folder)?;
    clean_up(folder)?;
    clean_up(dir)?;
    let made = now.instant.naive_utc();
    let begins = format!("{BEGINNING}{}{}", made.format(TIME), if others == Others::Stay { BEFORE } else { "" });
    let name = match next_of_second(folder, made)? {
        1 => format!("{begins}.db"),
        number => format!("{begins}-{number}.db"),
    };
    let proven = write(dir, passphrase, folder, &folder.join(name))?;
    recovery::copy_to(dir, folder)?;
    for path in to_let_go(copies(folder)?, others, made, &proven.path) {
        fs::remove_file(&path).map_err(|error| not_writable(&error, &path))?;
    }
    Ok(proven)
}

/// The copies that may go once there is a new one.
fn to_let_go(mut copies: Vec<Copy>, others: Others, now: NaiveDateTime, new: &Path) -> Vec<PathBuf> {
    let kept = match others {
        Others::Stay => return Vec::new(),
        Others::Go => return copies.into_iter().map(|copy| copy.path).filter(|path| path != new).collect(),
        Others::Rotate(kept) => kept,
    };
    // The state before a great change is not replaced by the copy that is made after it.
    copies.retain(|copy| !is_from_before(&copy.path) || now - copy.made > BEFORE_STAYS);
    let times: Vec<NaiveDateTime> = copies.iter().map(|copy| copy.made).collect();
    let superfluous = rotation::superfluous(&times, kept).into_iter().map(|at| &copies[at]);
    // One from after now was made by a clock that was ahead: it is none of the days that are counted.
    superfluous.filter(|copy| copy.made <= now && copy.path != new).map(|copy| copy.path.clone()).collect()
}

/// Makes a proven copy under this name, which must be free.
///
/// # Errors
/// [`Code::Refused`](crate::error::Code::Refused) where something of the name is there; else as [`make`].
pub fn make_at(dir: &Path, passphrase: Option<&Passphrase>, path: &Path) -> Result<Proven> {
    let _alone = alone(dir)?;
    if path.symlink_metadata().is_ok() {
        return Err(Error::refused(say!("backup-there"), path.display(), say!("backup-there-next")));
    }
    clean_up(dir)?;
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    write(dir, passphrase, folder, path)
}

fn write(dir: &Path, passphrase: Option<&Passphrase>, folder: &Path, path: &Path) -> Result<Proven> {
    let source = unlocked(&file_in(dir), passphrase)?;
    let part = unfinished(folder);
    let finished = || -> Result<Proven> {
        let rows = copy_and_prove(&source, dir, passphrase, &part)?;
        let finish = || -> io::Result<u64> {
            let file = File::open(&part)?;
            file.sync_all()?;
            fs::rename(&part, path)?;
            File::open(folder)?.sync_all()?;
            Ok(file.metadata()?.len())
        };
        let size = finish().map_err(|error| not_writable(&error, path))?;
        Ok(Proven { path: path.to_owned(), size, rows })
    };
    finished().inspect_err(|_| drop(fs::remove_file(&part)))
}

/// Copies the data and proves the copy; how many rows it holds. Where another program writes while it is copied, copy and data
/// differ, and it is done again. At last other programs wait with their writing until it is copied.
fn copy_and_prove(source: &Connection, dir: &Path, passphrase: Option<&Passphrase>, part: &Path) -> Result<u64> {
    let file = file_in(dir);
    let failed = |error: rusqlite::Error| explain(&error, &file);
    for attempt in 1..=TRIES {
        let _ = fs::remove_file(part);
        new_private_file(part).map_err(|error| not_writable(&error, part))?;
        let other = if attempt == TRIES { Some(unlocked(&file, passphrase)?) } else { None };
        let held = other.as_ref().map(|other| Transaction::new_unchecked(other, TransactionBehavior::Immediate));
        let held = held.transpose().map_err(failed)?;
        // A live file is never copied byte by byte. VACUUM INTO writes a whole, compact copy, with the same key.
        source.execute("VACUUM INTO ?1", [part.to_string_lossy()]).map_err(|error| explain(&error, part))?;
        let then = as_of_this_instant(source).map_err(failed)?;
        drop(held);
        let copied = proven(dir, part, passphrase)?;
        if copied == contents(&then).map_err(failed)? {
            return Ok(copied.values().map(|(rows, _)| rows).sum());
        }
    }
    Err(Error::unreadable(say!("backup-differs"), part.display(), say!("backup-differs-next")))
}

/// A transaction that sees the data as it is now, whoever writes later.
fn as_of_this_instant(source: &Connection) -> rusqlite::Result<Transaction<'_>> {
    let transaction = source.unchecked_transaction()?;
    // It begins with the first row that is read.
    transaction.query_row("SELECT count(*) FROM sqlite_schema", [], |_| Ok(()))?;
    Ok(transaction)
}

/// Opens a copy as it would be put back and checks it as a whole; what it holds.
fn proven(dir: &Path, copy: &Path, passphrase: Option<&Passphrase>) -> Result<Contents> {
    in_scratch(dir, copy, |scratch| checked(&connect(&file_in(scratch), passphrase)?, copy))
}

/// Does something with a copy in a folder of its own, as if it had been put back there.
fn in_scratch<T>(dir: &Path, copy: &Path, look: impl FnOnce(&Path) -> Result<T>) -> Result<T> {
    let scratch = dir.join(format!("{UNFINISHED}{}", Uuid::new_v4().simple()));
    fs::DirBuilder::new().mode(0o700).create(&scratch).map_err(|error| not_writable(&error, &scratch))?;
    let file = file_in(&scratch);
    let copied = copy_privately(copy, &file).map_err(|error| not_writable(&error, &file));
    let found = copied.and_then(|()| look(&scratch));
    fs::remove_dir_all(&scratch).map_err(|error| not_writable(&error, &scratch))?;
    found
}

/// What a data file holds that is whole.
fn checked(connection: &Connection, path: &Path) -> Result<Contents> {
    let failed = |error: rusqlite::Error| explain(&error, path);
    let found = whole::integrity(connection).map_err(failed)?;
    if let Some(found) = found {
        let what = say!("store-bad-copy", found = found);
        return Err(Error::unreadable(what, path.display(), say!("store-bad-copy-next")));
    }
    contents(connection).map_err(failed)
}

/// The number of the next copy of this second. One that went leaves no gap to be filled: the newest has the highest number.
fn next_of_second(folder: &Path, made: NaiveDateTime) -> Result<u32> {
    let last = copies(folder)?.into_iter().filter_map(|copy| made_at(copy.path.file_name()?.to_str()?)).max();
    let second = made_at(&format!("{BEGINNING}{}.db", made.format(TIME)));
    Ok(match (last, second) {
        (Some((at, number)), Some((second, _))) if at == second => number + 1,
        _ => 1,
    })
}

/// The copies in a folder, the oldest first.
///
/// # Errors
/// [`Code::Unreadable`](crate::error::Code::Unreadable) when the folder is there and cannot be read.
pub fn copies(folder: &Path) -> Result<Vec<Copy>> {
    let list = || -> io::Result<Vec<Copy>> {
        let entries = match fs::read_dir(folder) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
            entries => entries?,
        };
        let mut copies = Vec::new();
        for entry in entries {
            let entry = entry?;
            if let Some((made, number)) = entry.file_name().to_str().and_then(made_at) {
                copies.push((made, number, Copy { path: entry.path(), made, size: entry.metadata()?.len() }));
            }
        }
        copies.sort_by_key(|(made, number, _)| (*made, *number));
        Ok(copies.into_iter().map(|(_, _, copy)| copy).collect())
    };
    list().map_err(|error| not_writable(&error, folder))
}

/// The newest whole copy of the present schema, to compare the data with.
///
/// # Errors
/// When the folder is there and cannot be read.
pub(super) fn newest_to_compare(folder: &Path, passphrase: Option<&Passphrase>) -> Result<Option<Connection>> {
    for copy in copies(folder)?.iter().rev() {
        let Ok(data) = look_at(&copy.path, passphrase) else { continue };
        let schema: rusqlite::Result<i64> = data.pragma_query_value(None, "user_version", |row| row.get(0));
        let is_present = schema.is_ok_and(|schema| usize::try_from(schema) == Ok(migrate::NEWEST));
        if is_present && checked(&data, &copy.path).is_ok() {
            return Ok(Some(data));
        }
    }
    Ok(None)
}

/// Whether something is so in one of the copies in a folder that the passphrase opens.
///
/// # Errors
/// When the folder is there and cannot be read, or a copy that was opened.
pub(super) fn any(
    folder: &Path,
    passphrase: Option<&Passphrase>,
    is_so: impl Fn(&Connection) -> rusqlite::Result<bool>,
) -> Result<bool> {
    for copy in copies(folder)? {
        let Ok(data) = look_at(&copy.path, passphrase) else { continue };
        if is_so(&data).map_err(|error| explain(&error, &copy.path))? {
            return Ok(true);
        }
    }
    Ok(false)
}

/// When a copy of this name was made, and the how many-th of that second it is; nothing for a name that is none of ours.
fn made_at(name: &str) -> Option<(NaiveDateTime, u32)> {
    let rest = name.strip_prefix(BEGINNING)?.strip_suffix(".db")?;
    let (time, ends) = rest.split_once('-').unwrap_or((rest, ""));
    let number = match ends.trim_start_matches(&BEFORE[1..]).trim_start_matches('-') {
        "" => 1,
        number => number.parse().ok()?,
    };
    Some((NaiveDateTime::parse_from_str(time, TIME).ok()?, number))
}

fn is_from_before(path: &Path) -> bool {
    path.file_name().is_some_and(|name| name.to_string_lossy().contains(BEFORE))
}

/// Removes what runs that were killed have left unfinished, unless another program is at work just now.
///
/// # Errors
/// When it is there and cannot be removed.
pub(super) fn clean_up_at_start(dir: &Path) -> Result<()> {
    let Ok(Some(_alone)) = try_alone(dir) else { return Ok(()) };
    clean_up(dir)?;
    let folder = usual_folder(dir);
    if folder.is_dir() { clean_up(&folder) } else { Ok(()) }
}

/// A name for a file that is being made in a folder: what is left of it is removed at the next start.
pub(super) fn unfinished(folder: &Path) -> PathBuf {
    folder.join(format!("{UNFINISHED}{}.db", Uuid::new_v4().simple()))
}

/// Removes what a run that was killed has left unfinished.
fn clean_up(folder: &Path) -> Result<()> {
    let clean = || -> io::Result<()> {
        for entry in fs::read_dir(folder)? {
            let entry = entry?;
            if entry.file_name().to_str().is_some_and(|name| name.starts_with(UNFINISHED)) {
                let path = entry.path();
                if entry.file_type()?.is_dir() { fs::remove_dir_all(path)? } else { fs::remove_file(path)? }
            }
        }
        Ok(())
    };
    clean().map_err(|error| not_writable(&error, folder))
}

/// Another program that only looks for what is unfinished is done sooner than this.
const PATIENCE: Duration = Duration::from_secs(2);

/// Keeps other programs from making or putting back a copy meanwhile, for as long as the file is held.
fn alone(dir: &Path) -> Result<Lock> {
    let until = Instant::now() + PATIENCE;
    loop {
        match try_alone(dir)? {
            Some(lock) => return Ok(lock),
            None if Instant::now() < until => thread::sleep(Duration::from_millis(20)),
            None => {
                return Err(Error::refused(say!("backup-under-way"), "", say!("backup-under-way-next")));
            }
        }
    }
}

/// The same at once; nothing while another program is at work.
fn try_alone(dir: &Path) -> Result<Option<Lock>> {
    let path = dir.join("backups.lock");
    let lock = OpenOptions::new().create(true).truncate(false).write(true).mode(0o600).open(&path);
    let lock = lock.map(Lock).map_err(|error| not_writable(&error, &path))?;
    Ok(lock.0.try_lock().is_ok().then_some(lock))
}

/// A connection to a copy that changes nothing of it.
fn look_at(path: &Path, passphrase: Option<&Passphrase>) -> Result<Connection> {
    connect_read_only(path, passphrase)
}

/// Copies a file into one that only its owner can read, and that was not there; wholly, or there is none.
pub(super) fn copy_privately(from: &Path, to: &Path) -> io::Result<()> {
    let mut target = new_private_file(to)?;
    let copied = File::open(from).and_then(|mut from| io::copy(&mut from, &mut target)).and_then(|_| target.sync_all());
    copied.inspect_err(|_| drop(fs::remove_file(to)))
}

pub(super) fn new_private_file(path: &Path) -> io::Result<File> {
    OpenOptions::new().create_new(true).write(true).mode(0o600).open(path)
}

fn make_private(folder: &Path) -> Result<()> {
    let made = fs::DirBuilder::new().recursive(true).mode(0o700).create(folder);
    made.map_err(|error| not_writable(&error, folder))
}

/// Whether a data file is whole, as the database sees it.
pub fn verify(path: &Path, passphrase: Option<&Passphrase>) -> Result<()> {
    checked(&look_at(path, passphrase)?, path).map(|_| ())
}
