//! Copies of the data, putting one back, and looking whether all of it is whole.

use std::path::{Path, PathBuf};

use crate::{
    app::App,
    day::{Day, Now},
    error::{Error, Result, quotable},
    facts::{Settings, settings::CHECKED_AT},
    io::store::{
        Passphrase,
        backup::{self, Kept, Others},
        check,
        check::Checked,
        erase, setting,
    },
    say,
    view::copies::{self, CopiesView},
    words,
};

pub use crate::{
    io::store::backup::{Proven, Restored},
    record::copy::{Copy, Difference, TableDifference},
};

/// Seconds between two looks at everything: a week.
const CHECK_EVERY: i64 = 7 * 24 * 60 * 60;

impl App {
    /// Makes a proven copy in the folder of copies, and lets go of those that are more than the settings keep.
    ///
    /// # Errors
    /// [`Code::Unreadable`](crate::error::Code::Unreadable) when it cannot be written or is not proven.
    pub fn back_up(&self, now: &Now) -> Result<Proven> {
        let settings = self.settings()?;
        let [days, weeks, months] = settings.backups_kept;
        self.store.back_up(&self.folder(&settings), Others::Rotate(Kept { days, weeks, months }), now)
    }

    /// Erases for good what was answered about a Day; how many rows that were. With `copies`, a new copy is made and all older
    /// ones go, which still hold it; also where the data itself holds nothing of it any more.
    ///
    /// # Errors
    /// [`Code::BadValue`](crate::error::Code::BadValue) where nothing was answered about that Day; when the data or a copy
    /// cannot be written. The data may be rid of the Day then, and the error says so.
    pub fn erase_day(&self, day: Day, copies: bool, now: &Now) -> Result<usize> {
        let erased = self.store.write(now, move |transaction, _| erase::day(transaction, day))?;
        let folder = self.folder(&self.settings()?);
        if erased == 0 && !(copies && self.store.copies_hold(&folder, day)?) {
            let what = say!("erase-nothing", day = words::long_date(day));
            return Err(Error::bad_value(what, "", say!("general-nothing-changed")));
        }
        if copies {
            self.store.back_up(&folder, Others::Go, now).map_err(|error| {
                Error::new(error.code, say!("erase-copies-left"), error, say!("erase-copies-left-next"))
            })?;
        }
        Ok(erased)
    }

    /// The copies there are, the oldest first.
    ///
    /// # Errors
    /// When their folder is there and cannot be read.
    pub fn backups(&self) -> Result<Vec<Copy>> {
        backup::copies(&self.folder(&self.settings()?))
    }

    /// The copies as the settings show them, the newest first.
    ///
    /// # Errors
    /// When their folder is there and cannot be read.
    pub fn copies_view(&self, now: &Now) -> Result<CopiesView> {
        let settings = self.settings()?;
        let folder = self.folder(&settings);
        Ok(copies::build(&folder, &self.backups()?, settings.backs_up, self.store.encrypted(), now))
    }

    /// What putting a copy back would change, in sentences. The file must be one of the copies there are.
    ///
    /// # Errors
    /// When it is none of them, cannot be opened, or is not whole.
    pub fn restore_lines(&self, name: &str, now: &Now) -> Result<Vec<String>> {
        let difference = self.store.difference(&self.copy_named(name)?, now)?;
        Ok(copies::lines(difference.as_deref()))
    }

    /// The path of the copy of this file name.
    ///
    /// # Errors
    /// [`Code::BadValue`](crate::error::Code::BadValue) when there is none.
    pub fn copy_named(&self, name: &str) -> Result<PathBuf> {
        let copies = self.backups()?;
        let found = copies.into_iter().find(|copy| copy.path.file_name().is_some_and(|file| file == name));
        found
            .map(|copy| copy.path)
            .ok_or_else(|| Error::bad_value(say!("restore-no-file"), quotable(name), say!("restore-no-file-next")))
    }

    /// The folder of copies: where the person wants it, or beside the data.
    fn folder(&self, settings: &Settings) -> PathBuf {
        let usual = || backup::usual_folder(self.store.dir());
        settings.backup_folder.as_ref().map_or_else(usual, PathBuf::from)
    }

    /// Whether a copy is due: they are switched on, and none was made on this Day of the clock.
    ///
    /// # Errors
    /// When their folder is there and cannot be read.
    pub fn backup_is_due(&self, now: &Now) -> Result<bool> {
        let settings = self.settings()?;
        // A demo year can be made again.
        if settings.demo {
            return Ok(false);
        }
        let today = now.instant.date_naive();
        let copies = backup::copies(&self.folder(&settings))?;
        Ok(settings.backs_up && copies.last().is_none_or(|copy| copy.made.date() < today))
    }

    /// Looks at everything that is kept, the bytes of files included, and compares it with the newest copy.
    ///
    /// # Errors
    /// When the data cannot be read at all.
    pub fn check(&self) -> Result<Checked> {
        self.store.check(&self.folder(&self.settings()?))
    }

    /// Whether the weekly look at everything is due.
    ///
    /// # Errors
    /// When the data cannot be read.
    pub fn check_is_due(&self, now: &Now) -> Result<bool> {
        let last = self.settings()?.checked_at;
        // One that lies ahead was done by a clock that was.
        Ok(now.instant.timestamp() - last >= CHECK_EVERY || last > now.instant.timestamp())
    }

    /// Remembers that everything was looked at and found well.
    ///
    /// # Errors
    /// When the data cannot be written.
    pub fn was_checked(&self, now: &Now) -> Result<()> {
        let at = now.instant.timestamp().to_string();
        self.store.write(now, move |transaction, stamp| setting::put(transaction, CHECKED_AT, &at, stamp))
    }

    /// Makes the index of the log anew, which is made of the entries.
    ///
    /// # Errors
    /// When the data cannot be written.
    pub fn mend_index(&self, now: &Now) -> Result<()> {
        self.store.write(now, |transaction, _| check::mend_index(transaction))
    }
}

/// Makes a proven copy under a name of one's own.
///
/// # Errors
/// [`Code::Refused`](crate::error::Code::Refused) where something of the name is there.
pub fn back_up_to(dir: &Path, passphrase: Option<&Passphrase>, file: &Path) -> Result<Proven> {
    backup::make_at(dir, passphrase, file)
}

/// The copies in a folder, the oldest first; in the usual one beside the data where none is given.
///
/// # Errors
/// When it is there and cannot be read.
pub fn backups_in(dir: &Path, folder: Option<&Path>) -> Result<Vec<Copy>> {
    backup::copies(folder.unwrap_or(&backup::usual_folder(dir)))
}

/// The newest copy made on a Day or before it.
///
/// # Errors
/// [`Code::BadValue`](crate::error::Code::BadValue) where there is none.
pub fn backup_of(copies: &[Copy], day: Day) -> Result<PathBuf> {
    let copy = copies.iter().rev().find(|copy| Day::of(copy.made.date()) <= day);
    copy.map(|copy| copy.path.clone()).ok_or_else(|| {
        let oldest = copies.first().map(|copy| words::long_date(Day::of(copy.made.date())));
        let next = oldest.map_or_else(|| say!("restore-no-copies"), |day| say!("restore-oldest", day = day));
        Error::bad_value(say!("restore-no-copy-then", day = words::long_date(day)), "", next)
    })
}

/// The newest copy in a folder that is whole.
///
/// # Errors
/// When the folder cannot be read.
pub fn newest_good(dir: &Path, passphrase: Option<&Passphrase>, folder: Option<&Path>) -> Result<Option<Copy>> {
    let copies = backups_in(dir, folder)?;
    Ok(copies.into_iter().rev().find(|copy| backup::verify(&copy.path, passphrase).is_ok()))
}

/// What putting a copy back would change; nothing where the data cannot be read any more.
///
/// # Errors
/// When the copy cannot be opened or is not whole.
pub fn restore_preview(
    dir: &Path,
    passphrase: Option<&Passphrase>,
    copy: &Path,
    copys: Option<&Passphrase>,
    now: &Now,
) -> Result<Option<Difference>> {
    backup::difference(dir, passphrase, copy, copys, now)
}

/// Puts a copy in place of the data; the state before is kept among the copies. Nobody may have the data open.
///
/// # Errors
/// [`Code::Refused`](crate::error::Code::Refused) while another Taper has the data open; else whatever opening the copy meets.
/// The data stays as it is then.
pub fn restore(
    dir: &Path,
    passphrase: Option<&Passphrase>,
    copy: &Path,
    copys: Option<&Passphrase>,
    now: &Now,
) -> Result<Restored> {
    backup::restore(dir, passphrase, copy, copys, now)
}
