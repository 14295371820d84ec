//! What is inside an export, a folder or an archive, as far as the bounds of an import allow.

use std::{
    cell::Cell,
    collections::BTreeSet,
    fs,
    io::{self, BufReader, Read, Seek, SeekFrom},
    path::{Path, PathBuf},
    rc::Rc,
};

use zip::{ZipArchive, result::ZipError};

use super::super::{
    Watched, Watcher,
    bounds::{Beyond, Bounded},
};
use crate::{
    error::{Error, Result},
    io::export::ATTACHMENTS,
    say,
};

/// A file inside, as it is read.
pub type Inside<'a> = Bounded<'a, Box<dyn Read + 'a>>;

/// An export that is open.
pub struct Export<'a> {
    place: &'a Path,
    watcher: &'a Watcher,
    files: Files,
    /// Bytes that may still be read.
    left: u64,
}

enum Files {
    Folder(PathBuf),
    Archive(ZipArchive<Opening<BufReader<Watched>>>),
}

impl<'a> Export<'a> {
    /// Opens a folder or an archive.
    ///
    /// # Errors
    /// When it cannot be read, or is an archive that no export is.
    pub fn open(place: &'a Path, watcher: &'a Watcher) -> Result<Export<'a>> {
        let files = if place.is_dir() { Files::Folder(place.to_owned()) } else { archive(place, watcher)? };
        Ok(Export { place, watcher, files, left: Beyond::Import.most() })
    }

    /// What `read` makes of a file inside, which may be as large as `bound` allows; nothing where it is not there.
    ///
    /// # Errors
    /// As `read`, and when the file cannot be opened.
    pub fn read<T>(
        &mut self,
        name: &str,
        bound: Beyond,
        read: impl FnOnce(&mut Inside<'_>) -> Result<T>,
    ) -> Result<Option<T>> {
        let file: io::Result<Box<dyn Read + '_>> = match &mut self.files {
            Files::Folder(folder) => self.watcher.open(&folder.join(name)).map(|file| Box::new(file) as Box<dyn Read>),
            Files::Archive(archive) => archive.by_name(name).map(|file| Box::new(file) as Box<dyn Read>).map_err(plain),
        };
        match file {
            Ok(file) => read(&mut Bounded::new(file, &mut self.left, bound)).map(Some),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
            Err(error) => Err(unreadable(&error, self.place.display())),
        }
    }

    /// All bytes of a file inside; nothing where it is not there.
    ///
    /// # Errors
    /// When it cannot be read, or goes beyond a bound.
    pub fn bytes(&mut self, name: &str, bound: Beyond) -> Result<Option<Vec<u8>>> {
        let place = format!("{}, {name}", self.place.display());
        self.read(name, bound, |file| {
            let mut bytes = Vec::new();
            file.read_to_end(&mut bytes).map_err(|error| unreadable(&error, &place))?;
            Ok(bytes)
        })
    }

    /// The names of the files, those of the log with the folder they are in.
    ///
    /// # Errors
    /// When they cannot be read, or are more than an export has.
    pub fn names(&self) -> Result<BTreeSet<String>> {
        let names = match &self.files {
            Files::Folder(folder) => files_in(folder, "").and_then(|mut names| {
                names.extend(files_in(&folder.join(ATTACHMENTS), &format!("{ATTACHMENTS}/"))?);
                Ok(names)
            }),
            // Nothing is ever written to where a name in an archive leads; it is only read and compared with its hash.
            Files::Archive(archive) => archive.file_names().map(|name| Ok(name.map_err(plain)?.into_owned())).collect(),
        };
        names.map_err(|error| unreadable(&error, self.place.display()))
    }
}

/// The error for what cannot be read, be it damaged or beyond a bound.
pub fn unreadable(error: &io::Error, place: impl std::fmt::Display) -> Error {
    match Beyond::of(error) {
        Some(beyond) => beyond.refused(place),
        None => Error::unreadable(
            say!("import-unreadable", error = error.to_string()),
            place,
            say!("import-unreadable-next"),
        ),
    }
}

/// An archive whose directory is within bounds, and whose files lie beside each other.
fn archive(place: &Path, watcher: &Watcher) -> Result<Files> {
    let failed = |error: io::Error| unreadable(&error, place.display());
    let left = Rc::new(Cell::new(Some(Beyond::Directory.most())));
    let file = Opening { inner: BufReader::new(watcher.open(place).map_err(failed)?), left: left.clone() };
    let mut archive = ZipArchive::new(file).map_err(|error| match left.get() {
        Some(0) => Beyond::Directory.refused(place.display()),
        _ => failed(plain(error)),
    })?;
    left.set(None);
    Beyond::Files.check(archive.len() as u64, place.display())?;
    // A few bytes that stand for many files at once would be unpacked over and over.
    if archive.has_overlapping_entries().map_err(|error| failed(plain(error)))? {
        return Err(Error::refused(say!("import-overlapping"), place.display(), say!("import-not-ours-next")));
    }
    Ok(Files::Archive(archive))
}

fn plain(error: ZipError) -> io::Error {
    match error {
        ZipError::Io(error) => error,
        ZipError::FileNotFound => io::ErrorKind::NotFound.into(),
        other => io::Error::other(other),
    }
}

/// The names of the files in a folder behind a beginning; none where the folder is missing.
fn files_in(folder: &Path, beginning: &str) -> io::Result<BTreeSet<String>> {
    let entries = match fs::read_dir(folder) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(BTreeSet::new()),
        entries => entries?,
    };
    let mut names = BTreeSet::new();
    for entry in entries {
        let entry = entry?;
        if entry.path().is_file() {
            names.insert(format!("{beginning}{}", entry.file_name().to_string_lossy()));
        }
        if names.len() as u64 > Beyond::Files.most() {
            return Err(Beyond::Files.into());
        }
    }
    Ok(names)
}

/// A file of which, while it is opened as an archive, only so much is read as a directory may take: its end says how many
/// files it claims to hold, and that may be any number.
struct Opening<R> {
    inner: R,
    /// Bytes that may still be read; nothing once the archive is open.
    left: Rc<Cell<Option<u64>>>,
}

impl<R: Read> Read for Opening<R> {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        let read = self.inner.read(into)?;
        if let Some(left) = self.left.get() {
            self.left.set(Some(left.saturating_sub(read as u64)));
            if read as u64 > left {
                return Err(Beyond::Directory.into());
            }
        }
        Ok(read)
    }
}

impl<R: Seek> Seek for Opening<R> {
    fn seek(&mut self, to: SeekFrom) -> io::Result<u64> {
        self.inner.seek(to)
    }
}
