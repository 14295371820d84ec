//! Reading a file that a person names: a plain file, and no more of it than its kind may have.

use std::{
    fs::{self, File},
    io::{self, Read},
    path::Path,
};

use crate::say;

/// Bytes of a text that a person wrote or had written for a program: logs of plans, stretches of reminders, signals.
pub const MOST_TEXT_BYTES: u64 = 32 * 1024 * 1024;

/// An open file, and how many bytes it has now.
///
/// # Errors
/// When it cannot be opened, or is a folder, a pipe or a device: a pipe would be waited for without end, and a device has
/// no end.
pub fn open(path: &Path) -> io::Result<(File, u64)> {
    let found = fs::metadata(path)?;
    if !found.is_file() {
        return Err(io::Error::other(say!("file-no-file")));
    }
    Ok((File::open(path)?, found.len()))
}

/// All bytes of a file.
///
/// # Errors
/// As [`open`], and when it has more than `most`, also where it grows while it is read.
pub fn bytes(path: &Path, most: u64) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    open(path)?.0.take(most + 1).read_to_end(&mut bytes)?;
    if bytes.len() as u64 > most {
        return Err(io::Error::other(say!("file-too-large", most = mebibytes(most))));
    }
    Ok(bytes)
}

/// The text of a file of at most [`MOST_TEXT_BYTES`].
///
/// # Errors
/// As [`bytes`], and when it is no UTF-8.
pub fn text(path: &Path) -> io::Result<String> {
    String::from_utf8(bytes(path, MOST_TEXT_BYTES)?).map_err(|error| io::Error::new(io::ErrorKind::InvalidData, error))
}

/// A limit as it stands in a sentence.
pub fn mebibytes(bytes: u64) -> u64 {
    bytes / (1024 * 1024)
}
