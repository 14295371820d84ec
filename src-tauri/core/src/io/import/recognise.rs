//! Which format a file is of, by a first look at it.

use std::{
    fs::{self, File},
    io::{Read, Seek, SeekFrom},
    path::{Path, PathBuf},
};

use super::{ALL, Importer};
use crate::{
    error::{Error, Result},
    say,
};

/// As much of a file as its first lines take.
const HEAD_BYTES: u64 = 64 * 1024;

/// How well a file fits a format, worst first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Fit {
    /// It is not of this format.
    No,
    /// It could be read so, as many a file could.
    Perhaps,
    /// It has the characteristics of this format and no other.
    Surely,
}

/// A first look, taken once for all formats.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Glimpse {
    /// Where it is, for a format that has to look deeper.
    pub place: PathBuf,
    /// The names of the files in a folder, or with their paths in a ZIP file; empty for any other file.
    pub inside: Vec<String>,
    /// How any other file begins, in bytes.
    pub head: Vec<u8>,
}

impl Glimpse {
    /// Looks at a file or folder.
    ///
    /// # Errors
    /// [`Code::Unreadable`](crate::error::Code::Unreadable) when it cannot be read.
    pub fn of(place: &Path) -> Result<Glimpse> {
        look(place).map_err(|error| {
            let what = say!("file-unreadable", error = error.to_string());
            Error::unreadable(what, place.display(), say!("file-unreadable-next"))
        })
    }

    /// Whether a folder or an archive holds a file of this name, in whichever folder inside.
    pub fn holds(&self, name: &str) -> bool {
        self.inside.iter().any(|inside| inside.rsplit('/').next() == Some(name))
    }
}

fn look(place: &Path) -> std::io::Result<Glimpse> {
    let mut seen = Glimpse { place: place.to_owned(), ..Glimpse::default() };
    // A pipe would be waited for without end, and a device has no end.
    let kind = fs::metadata(place)?.file_type();
    if !kind.is_file() && !kind.is_dir() {
        return Err(std::io::Error::other(say!("file-no-file")));
    }
    if kind.is_dir() {
        for entry in fs::read_dir(place)? {
            seen.inside.push(entry?.file_name().to_string_lossy().into_owned());
        }
        seen.inside.sort();
        return Ok(seen);
    }
    let mut file = File::open(place)?;
    file.by_ref().take(HEAD_BYTES).read_to_end(&mut seen.head)?;
    file.seek(SeekFrom::Start(0))?;
    // A ZIP archive is recognised by its end; anything else is read as a plain file.
    if let Ok(archive) = zip::ZipArchive::new(file) {
        seen.inside = archive.file_names().flatten().map(std::borrow::Cow::into_owned).collect();
        seen.inside.sort();
    }
    Ok(seen)
}

/// The format that fits a file best; `None` where none does.
///
/// # Errors
/// As [`Glimpse::of`].
pub fn recognise(place: &Path) -> Result<Option<&'static dyn Importer>> {
    let seen = Glimpse::of(place)?;
    let mut best: (Fit, Option<&'static dyn Importer>) = (Fit::No, None);
    for importer in ALL {
        let fit = importer.recognise(&seen);
        if fit > best.0 {
            best = (fit, Some(*importer));
        }
    }
    Ok(best.1)
}
