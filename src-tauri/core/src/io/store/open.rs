//! Opening a profile: the folder, the lock, the key, the checks.

use std::{
    fs::{self, File, OpenOptions},
    io::Read,
    os::unix::fs::{DirBuilderExt, MetadataExt, OpenOptionsExt, PermissionsExt},
    path::{Path, PathBuf},
};

use super::{backup, explain, migrate};
use crate::{
    day::Now,
    error::{Code, Error, Result},
    io::room,
    passphrase::Passphrase,
    say,
};
use rusqlite::{Connection, OpenFlags};

/// Marks the file as ours: "TAPR".
pub(super) const APPLICATION_ID: i32 = 0x5441_5052;
/// Older SQLite can corrupt a WAL file that two programs use at once, and two programs is what we are.
const LEAST_SQLITE: i32 = 3_051_003;
const SQLITE_HEADER: &[u8] = b"SQLite format 3\0";
pub(super) const BUSY_TIMEOUT: std::time::Duration = std::time::Duration::from_secs(5);

/// A file that is locked, or may be. It is let go of when dropped: at once, also while a program that was just started still
/// has the file open that it was started with.
pub(super) struct Lock(pub File);

impl Drop for Lock {
    fn drop(&mut self) {
        // Closing the file does the same a moment later.
        let _ = self.0.unlock();
    }
}

/// A connection that is ready, and the lock by which other programs know that the profile is in use.
pub(super) struct Opened {
    pub connection: Connection,
    pub lock: Option<Lock>,
    /// Whether it lies where nothing can be written.
    pub only_reads: bool,
}

/// The version of the database library.
pub fn sqlite_version() -> &'static str {
    rusqlite::version()
}

/// The data file inside a data directory.
pub fn file_in(dir: &Path) -> PathBuf {
    dir.join("taper.db")
}

/// Which file the data is in just now, whatever its name: its device and number.
pub(super) fn identity(dir: &Path) -> Option<(u64, u64)> {
    fs::metadata(file_in(dir)).ok().map(|file| (file.dev(), file.ino()))
}

/// Whether the profile in `dir` is there, and needs a passphrase.
pub fn is_encrypted(dir: &Path) -> bool {
    is_encrypted_file(&file_in(dir))
}

/// Whether a data file is there, and needs a passphrase.
pub(super) fn is_encrypted_file(path: &Path) -> bool {
    let mut start = Vec::new();
    let header = SQLITE_HEADER.len() as u64;
    let read = File::open(path).and_then(|file| file.take(header).read_to_end(&mut start));
    // A file too short for a header is none of ours either, and must not be taken for an empty one.
    read.is_ok() && start != SQLITE_HEADER
}

/// Whether there is a profile in `dir`.
pub fn exists(dir: &Path) -> bool {
    fs::metadata(file_in(dir)).is_ok_and(|file| file.len() > 0)
}

pub(super) fn open(dir: &Path, passphrase: Option<&Passphrase>, now: &Now) -> Result<Opened> {
    let (there, encrypted) = (exists(dir), is_encrypted(dir));
    let only_reads = there && is_read_only(dir);
    if !only_reads {
        make_private_dir(dir)?;
    }
    let lock = lock_shared(dir, only_reads)?;
    let path = file_in(dir);
    if there && encrypted && passphrase.is_none() {
        let (what, next) = (say!("store-locked"), say!("store-locked-next"));
        return Err(Error::new(Code::Locked, what, "", next));
    }
    if there && !encrypted && passphrase.is_some() {
        let (what, next) = (say!("store-not-encrypted"), say!("store-not-encrypted-next"));
        return Err(Error::new(Code::WrongPassphrase, what, "", next));
    }
    if only_reads {
        return Ok(Opened { connection: open_to_read(&path, passphrase)?, lock, only_reads });
    }
    backup::clean_up_at_start(dir)?;
    if !there {
        // A file that is gone or empty is no first start where there was one before.
        if was_there(dir) {
            return Err(Error::unreadable(say!("store-missing"), path.display(), say!("store-missing-next")));
        }
        make_private_file(&path)?;
    }
    let mut connection = connect(&path, passphrase)?;
    check_ours(&connection, &path)?;
    migrate::to_newest(&mut connection, dir, passphrase, now)?;
    lock.as_ref().map_or(Ok(()), |lock| remember(&lock.0)).map_err(|error| not_writable(&error, &path))?;
    Ok(Opened { connection, lock, only_reads })
}

/// Whether the data is in a place where nothing can be written: a stick that is protected, a copy somebody else looks after.
fn is_read_only(dir: &Path) -> bool {
    let refuses = |path: &Path| {
        let refused = rustix::fs::access(path, rustix::fs::Access::WRITE_OK).err();
        matches!(refused, Some(rustix::io::Errno::ACCESS | rustix::io::Errno::ROFS))
    };
    refuses(dir) || refuses(&file_in(dir))
}

/// Opens data that can be read and not written. Nothing is made beside it.
fn open_to_read(path: &Path, passphrase: Option<&Passphrase>) -> Result<Connection> {
    let mut log = path.as_os_str().to_owned();
    log.push("-wal");
    let connection = if fs::metadata(log).is_ok_and(|log| log.len() > 0) {
        // What stands in the log counts, and is read only together with the index that belongs to it.
        connect_read_only(path, passphrase).map_err(|error| match error.code {
            Code::Unreadable => {
                Error::unreadable(say!("store-read-only-log"), path.display(), say!("store-read-only-copy"))
            }
            _ => error,
        })?
    } else {
        connected(&unchanging(path), path, passphrase, READ_ONLY | OpenFlags::SQLITE_OPEN_URI, false)?
    };
    check_ours(&connection, path)?;
    if migrate::is_older(&connection, migrate::NEWEST, path)? {
        return Err(Error::unreadable(say!("store-read-only-old"), path.display(), say!("store-read-only-copy")));
    }
    Ok(connection)
}

/// The name under which the database takes a file as one that nobody changes, so that it wants no other beside it.
fn unchanging(path: &Path) -> PathBuf {
    use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, percent_encode};
    use std::os::unix::ffi::OsStrExt;
    const KEPT: &AsciiSet = &NON_ALPHANUMERIC.remove(b'/').remove(b'.').remove(b'-').remove(b'_');
    let absolute = std::path::absolute(path).unwrap_or_else(|_| path.to_owned());
    format!("file://{}?immutable=1", percent_encode(absolute.as_os_str().as_bytes(), KEPT)).into()
}

/// A connection to a data file of ours, as it is.
pub(super) fn unlocked(path: &Path, passphrase: Option<&Passphrase>) -> Result<Connection> {
    if is_encrypted_file(path) && passphrase.is_none() {
        let (what, next) = (say!("store-locked"), say!("store-locked-next"));
        return Err(Error::new(Code::Locked, what, "", next));
    }
    let connection = connect(path, passphrase)?;
    check_ours(&connection, path)?;
    Ok(connection)
}

/// A connection with its key and settings, not yet checked to be ours.
pub(super) fn connect(path: &Path, passphrase: Option<&Passphrase>) -> Result<Connection> {
    connected(path, path, passphrase, OpenFlags::default(), true)
}

/// The same for a file that nobody else writes to: without a log of changes, which would be left beside it when the program is
/// killed.
pub(super) fn connect_alone(path: &Path, passphrase: Option<&Passphrase>) -> Result<Connection> {
    connected(path, path, passphrase, OpenFlags::default(), false)
}

/// The same, which changes nothing of the file and needs no room beside it.
pub(super) fn connect_read_only(path: &Path, passphrase: Option<&Passphrase>) -> Result<Connection> {
    connected(path, path, passphrase, READ_ONLY, false)
}

const READ_ONLY: OpenFlags = OpenFlags::SQLITE_OPEN_READ_ONLY.union(OpenFlags::SQLITE_OPEN_NO_MUTEX);

/// Opens a file by the name the database knows it by; `path` is what people know it by.
fn connected(
    name: &Path,
    path: &Path,
    passphrase: Option<&Passphrase>,
    flags: OpenFlags,
    logs: bool,
) -> Result<Connection> {
    if rusqlite::version_number() < LEAST_SQLITE {
        let what = say!("store-old-sqlite", version = rusqlite::version());
        return Err(Error::unreadable(what, path.display(), say!("store-old-sqlite-next")));
    }
    let failed = |error: rusqlite::Error| match (error.sqlite_error_code(), passphrase) {
        (Some(rusqlite::ErrorCode::NotADatabase), Some(_)) => {
            let (what, next) = (say!("store-wrong-passphrase"), say!("store-wrong-passphrase-next"));
            Error::new(Code::WrongPassphrase, what, "", next)
        }
        _ => explain(&error, path),
    };
    let connection = Connection::open_with_flags(name, flags).map_err(failed)?;
    set_up(&connection, passphrase, logs).map_err(failed)?;
    Ok(connection)
}

fn set_up(connection: &Connection, passphrase: Option<&Passphrase>, logs: bool) -> rusqlite::Result<()> {
    connection.busy_timeout(BUSY_TIMEOUT)?;
    // Key errors come back as our own; SQLCipher need not print them as well.
    connection.pragma_update(None, "cipher_log_level", "NONE")?;
    if let Some(passphrase) = passphrase {
        connection.pragma_update(None, "key", passphrase.as_str())?;
    }
    // Whether the key fits shows at the first read.
    connection.query_row("SELECT count(*) FROM sqlite_schema", [], |_| Ok(()))?;
    if logs {
        // A few writes a day: full durability costs nothing a person notices.
        let mode: String = connection.pragma_update_and_check(None, "journal_mode", "WAL", |row| row.get(0))?;
        debug_assert_eq!(mode, "wal");
    }
    for (name, value) in
        [("synchronous", "FULL"), ("foreign_keys", "ON"), ("secure_delete", "ON"), ("temp_store", "MEMORY")]
    {
        connection.pragma_update(None, name, value)?;
    }
    connection.pragma_update(None, "trusted_schema", "OFF")
}

fn check_ours(connection: &Connection, path: &Path) -> Result<()> {
    let look = || -> rusqlite::Result<(i32, i64)> {
        let id = connection.pragma_query_value(None, "application_id", |row| row.get(0))?;
        let tables = connection.query_row("SELECT count(*) FROM sqlite_schema", [], |row| row.get(0))?;
        Ok((id, tables))
    };
    match look().map_err(|error| explain(&error, path))? {
        (APPLICATION_ID, _) => Ok(()),
        (0, 0) => {
            connection.pragma_update(None, "application_id", APPLICATION_ID).map_err(|error| explain(&error, path))
        }
        _ => {
            let (what, next) = (say!("store-foreign"), say!("store-foreign-next"));
            Err(Error::new(Code::NotOurs, what, path.display(), next))
        }
    }
}

const LOCK: &str = "taper.lock";
/// What it holds once there is data beside it.
const WAS_THERE: &str = "data\n";

/// Whether there was data in this folder before.
fn was_there(dir: &Path) -> bool {
    let noted = fs::metadata(dir.join(LOCK)).is_ok_and(|lock| lock.len() > 0);
    let log = fs::metadata(dir.join("taper.db-wal")).is_ok_and(|log| log.len() > 0);
    noted || log
}

fn remember(mut lock: &File) -> std::io::Result<()> {
    use std::io::Write;
    if lock.metadata()?.len() == 0 { lock.write_all(WAS_THERE.as_bytes()) } else { Ok(()) }
}

/// Marks the profile as in use for other Taper processes. Changing the passphrase needs the file for itself; nothing
/// else does.
///
/// Where nothing can be written, there may be no lock to take.
fn lock_shared(dir: &Path, only_reads: bool) -> Result<Option<Lock>> {
    let lock = if only_reads { File::open(dir.join(LOCK)).ok().map(Lock) } else { Some(lock_file(dir)?) };
    match lock.as_ref().map_or(Ok(()), |lock| lock.0.try_lock_shared()) {
        Ok(()) => Ok(lock),
        Err(_) => Err(Error::unreadable(say!("store-rewritten"), "", say!("store-rewritten-next"))),
    }
}

pub(super) fn lock_file(dir: &Path) -> Result<Lock> {
    let path = dir.join(LOCK);
    let open = OpenOptions::new().create(true).truncate(false).write(true).mode(0o600).open(&path);
    open.map(Lock).map_err(|error| not_writable(&error, &path))
}

fn make_private_dir(dir: &Path) -> Result<()> {
    if dir.is_dir() {
        return Ok(());
    }
    fs::DirBuilder::new().recursive(true).mode(0o700).create(dir).map_err(|error| not_writable(&error, dir))
}

fn make_private_file(path: &Path) -> Result<()> {
    let made = OpenOptions::new().create(true).truncate(false).write(true).mode(0o600).open(path);
    made.and_then(|file| file.set_permissions(fs::Permissions::from_mode(0o600)))
        .map_err(|error| not_writable(&error, path))
}

pub(super) fn not_writable(error: &std::io::Error, path: &Path) -> Error {
    if room::is_lacking(error) {
        return Error::unreadable(say!("store-full"), path.display(), say!("store-full-next"));
    }
    let what = say!("store-unwritable", error = error.to_string());
    Error::unreadable(what, path.display(), say!("store-unwritable-next"))
}
