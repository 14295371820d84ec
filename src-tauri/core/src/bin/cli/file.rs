//! Files that are written where the person says. A name's ending says what is wanted, and what is there stays.

use std::{
    io::{IsTerminal, Write},
    path::{Path, PathBuf},
};

use taper::{
    error::{Error, Result},
    io::export,
    say,
};

/// Longest ending that names a kind of file.
const LONGEST_ENDING: usize = 5;

/// The ending of a name, one of those that are known.
///
/// # Errors
/// [`Code::BadValue`](taper::error::Code::BadValue) for any other: what would be written is not what the name says.
pub fn ending<'a>(place: &Path, known: &[&'a str]) -> Result<&'a str> {
    let written = place.extension().map(|end| end.to_string_lossy().to_lowercase()).unwrap_or_default();
    known.iter().find(|end| **end == written).copied().ok_or_else(|| wrong_ending(place, known))
}

/// The same, or nothing for a name that means a folder.
///
/// # Errors
/// As [`ending`], for a name that looks like that of another kind of file.
pub fn ending_or_folder<'a>(place: &Path, known: &[&'a str]) -> Result<Option<&'a str>> {
    let written = place.extension().map(|end| end.to_string_lossy().into_owned()).unwrap_or_default();
    let names_a_kind = (1..=LONGEST_ENDING).contains(&written.len()) && written.chars().all(char::is_alphabetic);
    let is_folder = place.is_dir() || place.to_string_lossy().ends_with(std::path::MAIN_SEPARATOR);
    if is_folder || !names_a_kind { Ok(None) } else { ending(place, known).map(Some) }
}

fn wrong_ending(place: &Path, known: &[&str]) -> Error {
    let names = known.iter().map(|end| format!(".{end}")).collect::<Vec<_>>().join(", ");
    Error::bad_value(say!("cli-file-ending"), place.display(), say!("cli-file-ending-next", names = names))
}

/// Refuses a place where something lies already, unless it may be written over.
///
/// # Errors
/// [`Code::Refused`](taper::error::Code::Refused) then.
pub fn free(place: &Path, force: bool) -> Result<()> {
    if force || !is_taken(place) { Ok(()) } else { Err(taken(place)) }
}

fn is_taken(place: &Path) -> bool {
    // A folder takes things up, unless there are some.
    let has_content = || std::fs::read_dir(place).is_ok_and(|mut entries| entries.next().is_some());
    place.symlink_metadata().is_ok_and(|found| !found.is_dir() || has_content())
}

fn taken(place: &Path) -> Error {
    Error::refused(say!("cli-file-taken"), place.display(), say!("cli-file-taken-next"))
}

/// Writes bytes to a file, or for `-` to standard output. `name` is what it is called within a folder.
///
/// # Errors
/// [`Code::Refused`](taper::error::Code::Refused) where something lies already, and for a terminal, which would act on what it
/// is sent; [`Code::Unreadable`](taper::error::Code::Unreadable) when it cannot be written.
pub fn write(to: &Path, name: Option<&str>, bytes: &[u8], force: bool) -> Result<PathBuf> {
    let own = name.and_then(|name| Path::new(name).file_name()).filter(|_| to.is_dir());
    let to = own.map_or_else(|| to.to_owned(), |name| to.join(name));
    if to.as_os_str() == "-" {
        let out = std::io::stdout();
        if out.is_terminal() {
            return Err(Error::refused(say!("cli-file-terminal"), "", say!("cli-file-terminal-next")));
        }
        out.lock().write_all(bytes).map_err(|error| {
            let what = say!("file-unwritable", error = error.to_string());
            Error::unreadable(what, to.display(), say!("general-choose-place"))
        })?;
        return Ok(to);
    }
    free(&to, force)?;
    // As a whole: what was there is there until all of the new one is.
    export::put_at(&to, bytes)?;
    Ok(to)
}
