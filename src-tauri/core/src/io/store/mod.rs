//! The store: one SQLite file, one thread that owns the connection to it.
//!
//! The person's data is `taper.db` in the data directory: plain with owner-only permissions, or encrypted as a whole
//! with a passphrase (SQLCipher). Every table has a file here with its SQL in full. Work is sent to the store thread
//! and waited for, so a long import never holds the window's thread inside SQLite, and a write is all or nothing.

pub mod attachment;
pub mod backup;
pub mod check;
pub mod check_in;
pub mod contribution;
pub mod delivery;
pub mod entry;
pub mod erase;
pub mod event;
mod fields;
pub mod file_words;
pub mod focus_session;
pub mod listed;
pub mod load;
pub mod migrate;
pub mod open;
pub mod own_signal;
pub mod passphrase;
pub mod pathway_step;
pub mod plan_decision;
pub mod reading;
pub mod recovery;
pub mod restoring;
pub mod retrospective;
pub mod revisit;
pub mod saved_search;
pub mod search;
pub mod setting;
pub mod stuck_spell;
pub mod tables;
pub mod trash;
mod undo;
pub mod warning;
pub mod week_review;
pub mod whole;

use std::{
    path::{Path, PathBuf},
    sync::{
        Arc,
        atomic::{AtomicU64, Ordering},
        mpsc,
    },
    thread::JoinHandle,
    time::Duration,
};

use rusqlite::TransactionBehavior;
use uuid::Uuid;

pub use crate::passphrase::Passphrase;
use crate::{
    day::{Day, Now},
    error::{Code, Error, Result},
    io::room,
    record::copy::Difference,
    say, words,
};
pub use rusqlite::{Connection, Result as StoreResult, Transaction};
pub use undo::TakenBack;

type Job = Box<dyn FnOnce(&mut Connection) + Send>;

/// A profile's data, open. Cloning gives another handle to the same store thread.
#[derive(Clone)]
pub struct Store {
    worker: Arc<Worker>,
    dir: PathBuf,
    /// What opened it: a copy needs a connection of its own.
    passphrase: Option<Arc<Passphrase>>,
    /// Whether it lies where nothing can be written.
    only_reads: bool,
    /// The device and number of the file that is open.
    file: Option<(u64, u64)>,
    trips: Arc<AtomicU64>,
}

/// The store thread. Dropping the last handle waits until it has closed the file, so that the next program finds the
/// lock free and the file whole.
struct Worker {
    jobs: Option<mpsc::Sender<Job>>,
    thread: Option<JoinHandle<()>>,
}

impl Drop for Worker {
    fn drop(&mut self) {
        drop(self.jobs.take());
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
    }
}

/// After this long without work, all that was written is brought into the one file.
const REST: Duration = Duration::from_secs(5);

/// Brings into the data file what was written beside it, by this program or another, so that the one file is the whole of the
/// data. Where another program reads just now, the next rest does it.
fn settle(connection: &Connection, file: &Path) {
    let mut log = file.as_os_str().to_owned();
    log.push("-wal");
    if std::fs::metadata(log).is_ok_and(|log| log.len() > 0) {
        let at_once = connection.busy_timeout(Duration::ZERO);
        let _ = at_once.and_then(|()| connection.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(())));
        let _ = connection.busy_timeout(open::BUSY_TIMEOUT);
    }
}

/// Who writes, and when: what every new row carries.
#[derive(Debug, Clone)]
pub struct Stamp {
    /// This computer's id in the data.
    pub device: String,
    /// The instant, in seconds since 1970 UTC.
    pub at: i64,
    /// The offset then, in minutes east of UTC.
    pub offset_minutes: i32,
    /// The IANA name of the zone.
    pub zone: String,
}

impl Store {
    /// Opens the profile in `dir`, making a plain one where there is none.
    ///
    /// # Errors
    /// [`Code::Locked`] or [`Code::WrongPassphrase`] when it is encrypted and not opened by `passphrase`,
    /// [`Code::NotOurs`] when the file is not one of ours, [`Code::Unreadable`] when it cannot be read or written.
    pub fn open(dir: &Path, passphrase: Option<&Passphrase>, now: &Now) -> Result<Store> {
        let opened = open::open(dir, passphrase, now)?;
        let (jobs, inbox) = mpsc::channel::<Job>();
        let (connection, lock, file) = (opened.connection, opened.lock, open::file_in(dir));
        let worker = move || {
            // The lock is held until the connection is closed, which writes.
            let (_in_use, mut connection) = (lock, connection);
            while let Ok(job) = inbox.recv() {
                job(&mut connection);
                loop {
                    match inbox.recv_timeout(REST) {
                        Ok(job) => job(&mut connection),
                        Err(mpsc::RecvTimeoutError::Timeout) => break settle(&connection, &file),
                        Err(mpsc::RecvTimeoutError::Disconnected) => return,
                    }
                }
            }
        };
        let thread = std::thread::Builder::new().name("store".to_owned()).spawn(worker).map_err(|error| {
            let what = say!("store-no-thread", error = error.to_string());
            Error::unreadable(what, dir.display(), say!("store-no-thread-next"))
        })?;
        let worker = Arc::new(Worker { jobs: Some(jobs), thread: Some(thread) });
        let file = open::identity(dir);
        Ok(Store {
            worker,
            dir: dir.to_owned(),
            passphrase: passphrase.cloned().map(Arc::new),
            only_reads: opened.only_reads,
            file,
            trips: Arc::default(),
        })
    }

    /// The data directory it was opened in.
    pub fn dir(&self) -> &Path {
        &self.dir
    }

    /// Whether the profile is encrypted at rest.
    pub fn encrypted(&self) -> bool {
        self.passphrase.is_some()
    }

    /// Whether the data lies where nothing can be written, and so is only read.
    pub fn only_reads(&self) -> bool {
        self.only_reads
    }

    /// What opened it.
    pub(crate) fn passphrase(&self) -> Option<&Passphrase> {
        self.passphrase.as_deref()
    }

    /// Makes a proven copy of the data in a folder, on a connection of its own, so that nobody waits for it, unless
    /// others never rest.
    ///
    /// # Errors
    /// As [`backup::make`].
    pub fn back_up(&self, folder: &Path, others: backup::Others, now: &Now) -> Result<backup::Proven> {
        backup::make(&self.dir, self.passphrase.as_deref(), folder, others, now)
    }

    /// Looks at everything that is kept, on a connection of its own, and compares it with the newest whole copy in a folder.
    ///
    /// # Errors
    /// When the data cannot be read at all.
    pub fn check(&self, folder: &Path) -> Result<check::Checked> {
        let (file, key) = (open::file_in(&self.dir), self.passphrase.as_deref());
        let mut data = open::unlocked(&file, key)?;
        let copy = backup::newest_to_compare(folder, key)?;
        check::look(&mut data, copy.as_ref()).map_err(|error| explain(&error, &file))
    }

    /// Whether a copy in a folder still holds anything of a Day.
    ///
    /// # Errors
    /// When the folder is there and cannot be read, or a copy in it.
    pub fn copies_hold(&self, folder: &Path, day: Day) -> Result<bool> {
        backup::any(folder, self.passphrase.as_deref(), |copy| erase::holds(copy, day))
    }

    /// What putting a copy back would change; the copy has the passphrase of the data, or none.
    ///
    /// # Errors
    /// As [`backup::difference`].
    pub fn difference(&self, copy: &Path, now: &Now) -> Result<Option<Difference>> {
        let key = self.passphrase.as_deref();
        backup::difference(&self.dir, key, copy, key, now)
    }

    /// The answer of `look`, which only reads. Everything it reads is as of one instant, whatever other processes write.
    ///
    /// # Errors
    /// Whatever `look` meets, as [`Code::Unreadable`] with the file's name.
    pub fn read<T: Send + 'static>(
        &self,
        look: impl FnOnce(&Connection) -> rusqlite::Result<T> + Send + 'static,
    ) -> Result<T> {
        self.ask(move |connection| look(&*connection.transaction()?))
    }

    /// Does `work` as one transaction: all of it, on disk, or nothing.
    ///
    /// # Errors
    /// Whatever `work` meets; nothing is changed then.
    pub fn write<T: Send + 'static>(
        &self,
        now: &Now,
        work: impl FnOnce(&Transaction<'_>, &Stamp) -> rusqlite::Result<T> + Send + 'static,
    ) -> Result<T> {
        self.try_out(now, true, work)
    }

    /// Does `work` as one transaction that can be taken back; its result, and the id to take it back by, on `day` only where
    /// one is given.
    ///
    /// # Errors
    /// As [`Store::write`].
    pub fn write_undoable<T: Send + 'static>(
        &self,
        now: &Now,
        day: Option<Day>,
        work: impl FnOnce(&Transaction<'_>, &Stamp) -> rusqlite::Result<T> + Send + 'static,
    ) -> Result<(T, String)> {
        self.write(now, move |transaction, stamp| undo::recording(transaction, stamp, day, work))
    }

    /// Takes back what was written under an id, all of it or nothing; what an `import` brought is erased.
    ///
    /// # Errors
    /// As [`Store::write`].
    pub fn take_back(&self, id: String, import: bool, today: Day, now: &Now) -> Result<TakenBack> {
        self.write(now, move |transaction, stamp| undo::take_back(transaction, &id, import, today, stamp))
    }

    /// Does `work` as [`Store::write`] does, and rolls it back unless `keep`: then the result is that of a trial, and nothing
    /// is changed.
    ///
    /// # Errors
    /// As [`Store::write`].
    pub fn try_out<T: Send + 'static>(
        &self,
        now: &Now,
        keep: bool,
        work: impl FnOnce(&Transaction<'_>, &Stamp) -> rusqlite::Result<T> + Send + 'static,
    ) -> Result<T> {
        check_clock(now)?;
        let (at, offset_minutes, zone) = (now.instant.timestamp(), now.offset_minutes(), now.zone.name().to_owned());
        self.ask(move |connection| {
            // IMMEDIATE, since a transaction that starts reading and then writes fails at once when another process
            // has written in between, whatever the time-out.
            let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
            let device =
                transaction.query_row("SELECT id FROM device ORDER BY made_at LIMIT 1", [], |row| row.get(0))?;
            let done = work(&transaction, &Stamp { device, at, offset_minutes, zone })?;
            if keep {
                transaction.commit()?;
            }
            Ok(done)
        })
    }

    /// A number that changes whenever another process has written.
    ///
    /// # Errors
    /// [`Code::Unreadable`] when the file has gone.
    pub fn version(&self) -> Result<i64> {
        self.ask(|connection| connection.pragma_query_value(None, "data_version", |row| row.get(0)))
    }

    /// How often this store was queried.
    pub fn trips(&self) -> u64 {
        self.trips.load(Ordering::Relaxed)
    }

    fn ask<T: Send + 'static>(
        &self,
        job: impl FnOnce(&mut Connection) -> rusqlite::Result<T> + Send + 'static,
    ) -> Result<T> {
        self.trips.fetch_add(1, Ordering::Relaxed);
        let (answer, wait) = mpsc::channel();
        let job: Job = Box::new(move |connection| {
            // Nobody waits for the answer when the caller has ended.
            let _ = answer.send(job(connection));
        });
        let path = open::file_in(&self.dir);
        // What is written into a file that has no name any more is lost.
        if open::identity(&self.dir) != self.file {
            return Err(Error::unreadable(say!("store-replaced"), path.display(), say!("store-replaced-next")));
        }
        let gone = || Error::unreadable(say!("store-gone"), "", say!("store-gone-next"));
        self.worker.jobs.as_ref().and_then(|jobs| jobs.send(job).ok()).ok_or_else(gone)?;
        wait.recv().map_err(|_| gone())?.map_err(|error| explain(&error, &path))
    }
}

/// Refuses a clock that is so wrong that nobody could read again what is written now.
///
/// # Errors
/// [`Code::Refused`] with what the clock says.
pub(crate) fn check_clock(now: &Now) -> Result<()> {
    if now.is_within_days() {
        return Ok(());
    }
    Err(Error::refused(say!("clock-far-off", time = words::moment(now)), "", say!("clock-far-off-next")))
}

/// A new row's id: unique, and in the order of time by the second of its stamp.
pub(crate) fn new_id(stamp: &Stamp) -> String {
    let seconds = u64::try_from(stamp.at).unwrap_or(0);
    Uuid::new_v7(uuid::Timestamp::from_unix(uuid::NoContext, seconds, 0)).to_string()
}

/// Marks a row as removed, or takes the mark off; whether that changed anything.
fn set_removed(
    transaction: &Transaction<'_>,
    table: &'static str,
    id: &str,
    removed: bool,
    stamp: &Stamp,
) -> rusqlite::Result<bool> {
    let query = format!(
        "UPDATE {table} SET deleted_at = ?2, updated_at = ?3, device_id = ?4 WHERE id = ?1 AND (deleted_at IS NULL) = ?5"
    );
    let at = removed.then_some(stamp.at);
    let changed = transaction.execute(&query, rusqlite::params![id, at, stamp.at, stamp.device, removed])?;
    Ok(changed > 0)
}

/// Does `change` for each id that `found` finds; how many there are.
fn for_each_id(transaction: &Transaction<'_>, found: &str, change: &str) -> rusqlite::Result<usize> {
    let ids: Vec<String> =
        transaction.prepare(found)?.query_map([], |row| row.get(0))?.collect::<rusqlite::Result<_>>()?;
    let mut change = transaction.prepare(change)?;
    for id in &ids {
        change.execute([id])?;
    }
    Ok(ids.len())
}

/// A value as JSON, to be stored.
fn json(value: &impl serde::Serialize) -> rusqlite::Result<String> {
    serde_json::to_string(value).map_err(|error| rusqlite::Error::ToSqlConversionFailure(Box::new(error)))
}

/// What SQLite says of a full disk. `sqlcipher_export` hands on these words alone, not the code.
const FULL: &str = "database or disk is full";

/// Whether a failure is that the disk is full.
fn lacks_room(error: &rusqlite::Error, path: &Path) -> bool {
    use rusqlite::ErrorCode::{CannotOpen, DiskFull, SystemIoFailure};
    let says_so = matches!(error, rusqlite::Error::SqliteFailure(_, Some(words)) if words == FULL);
    says_so
        || match error.sqlite_error_code() {
            Some(DiskFull) => true,
            Some(SystemIoFailure | CannotOpen) => room::is_lacking_beside(path),
            _ => false,
        }
}

/// An error of ours as the database's: it ends the transaction it is met in, and is told as it is.
pub(crate) fn ended_by(error: Error) -> rusqlite::Error {
    rusqlite::Error::ToSqlConversionFailure(Box::new(error))
}

/// What a failure of the database means for a person.
pub(crate) fn explain(error: &rusqlite::Error, path: &Path) -> Error {
    use rusqlite::ErrorCode;
    if let rusqlite::Error::ToSqlConversionFailure(source) = error
        && let Some(ours) = source.downcast_ref::<Error>()
    {
        return ours.clone();
    }
    if let rusqlite::Error::FromSqlConversionFailure(.., source) = error
        && let Some(found) = source.downcast_ref::<fields::UnreadableRow>()
    {
        let what = say!("store-unreadable-row", table = found.table, row = &found.row, value = &found.value);
        return Error::unreadable(what, path.display(), say!("store-unreadable-row-next"));
    }
    let (what, next) = match error.sqlite_error_code() {
        _ if lacks_room(error, path) => (say!("store-full"), say!("store-full-next")),
        Some(ErrorCode::NotADatabase) => {
            let (what, next) = (say!("store-not-ours"), say!("store-not-ours-next"));
            return Error::new(Code::NotOurs, what, path.display(), next);
        }
        Some(ErrorCode::DatabaseCorrupt) => (say!("store-damaged"), say!("store-damaged-next")),
        Some(ErrorCode::ReadOnly | ErrorCode::CannotOpen | ErrorCode::PermissionDenied) => {
            (say!("store-read-only"), say!("store-unwritable-next"))
        }
        Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => {
            return Error::unreadable(say!("store-busy"), "", say!("store-busy-next"));
        }
        _ => (say!("store-unusable", error = error.to_string()), say!("store-unusable-next")),
    };
    Error::unreadable(what, path.display(), next)
}
