//! Copies of the data: made by the database itself, checked, and only then given their name.

use std::{
    fs::{self, File},
    path::{Path, PathBuf},
};

use rusqlite::Connection;

use super::{
    Passphrase, explain,
    open::{connect, not_writable},
};
use crate::{
    day::Now,
    error::{Error, Result},
    say,
};

/// A verified copy in the folder `backups`, encrypted like the original; its path.
///
/// # Errors
/// [`Code::Unreadable`](crate::error::Code::Unreadable) when it cannot be written or does not check out.
pub(super) fn make(connection: &Connection, dir: &Path, passphrase: Option<&Passphrase>, now: &Now) -> Result<PathBuf> {
    let folder = dir.join("backups");
    make_private(&folder)?;
    let name = format!("taper-{}.db", now.instant.format("%Y%m%dT%H%M%SZ"));
    let (part, path) = (folder.join(format!("{name}.part")), folder.join(name));
    let _ = fs::remove_file(&part);
    // A live file is never copied byte by byte. VACUUM INTO writes a whole, compact copy, with the same key.
    connection.execute("VACUUM INTO ?1", [part.to_string_lossy()]).map_err(|error| explain(&error, &part))?;
    verify(&part, passphrase)?;
    let finish = || -> std::io::Result<()> {
        File::open(&part)?.sync_all()?;
        fs::rename(&part, &path)?;
        File::open(&folder)?.sync_all()
    };
    finish().map_err(|error| not_writable(&error, &path))?;
    Ok(path)
}

/// The copies there are, oldest first.
///
/// # Errors
/// [`Code::Unreadable`](crate::error::Code::Unreadable) when their folder is there and cannot be read.
pub(super) fn copies(dir: &Path) -> Result<Vec<PathBuf>> {
    let folder = dir.join("backups");
    let list = || -> std::io::Result<Vec<PathBuf>> {
        let entries = match fs::read_dir(&folder) {
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(Vec::new()),
            entries => entries?,
        };
        let mut copies = Vec::new();
        for entry in entries {
            copies.push(entry?.path());
        }
        copies.retain(|path| path.extension().is_some_and(|end| end == "db"));
        copies.sort();
        Ok(copies)
    };
    list().map_err(|error| not_writable(&error, &folder))
}

/// Whether a data file is whole, as the database sees it.
pub(super) fn verify(path: &Path, passphrase: Option<&Passphrase>) -> Result<()> {
    let copy = connect(path, passphrase)?;
    let word: String =
        copy.pragma_query_value(None, "integrity_check", |row| row.get(0)).map_err(|error| explain(&error, path))?;
    drop(copy);
    for tail in ["-wal", "-shm"] {
        let mut side = path.as_os_str().to_owned();
        side.push(tail);
        let _ = fs::remove_file(side);
    }
    if word == "ok" {
        return Ok(());
    }
    let what = say!("store-bad-copy", found = word);
    Err(Error::unreadable(what, path.display(), say!("store-bad-copy-next")))
}

fn make_private(folder: &Path) -> Result<()> {
    use std::os::unix::fs::DirBuilderExt;
    let made = fs::DirBuilder::new().recursive(true).mode(0o700).create(folder);
    made.map_err(|error| not_writable(&error, folder))
}
