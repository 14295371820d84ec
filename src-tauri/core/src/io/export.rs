//! Exporting: everything that was recorded, as plain tables, in a folder or one file of their choice.
//!
//! The tables hold no export time and no device name: the same data gives the same bytes.

mod contents;
mod folder;

use std::{
    fs,
    io::Write,
    path::{Path, PathBuf},
};

use crate::{
    error::{Error, Result},
    io::room,
    say,
};

pub use contents::{CONTENTS, Contents, MOST_LIST_BYTES, is_attachment};

/// Every export has these two tables, whatever else its version knew.
pub const ALWAYS_THERE: [&str; 2] = ["readings.csv", "settings.csv"];

/// One table of the export.
pub struct Sheet {
    /// The file's name, `….csv`.
    pub name: &'static str,
    /// The names of the columns.
    pub header: Vec<&'static str>,
    /// The rows, each with as many cells as there are columns.
    pub rows: Vec<Vec<String>>,
}

/// The folder of attachments within an export.
pub const ATTACHMENTS: &str = "attachments";
/// How files of a media type end.
pub const MEDIA: [(&str, &str); 6] = [
    ("png", "image/png"),
    ("jpg", "image/jpeg"),
    ("gif", "image/gif"),
    ("webp", "image/webp"),
    ("svg", "image/svg+xml"),
    ("bin", "application/octet-stream"),
];

/// A file of the log, named by its bytes.
pub struct Attached {
    /// SHA-256 of the bytes, in hexadecimal.
    pub hash: String,
    /// Its media type, which decides how the file name ends.
    pub media: String,
    /// Its content.
    pub bytes: Vec<u8>,
}

/// Writes each sheet as `NAME` into `place`: a ZIP file if it is called so, else a folder, which is made if needed. The
/// number of rows of each sheet. `files` are written beside them, into [`ATTACHMENTS`], and a list of all of it into
/// [`CONTENTS`]. An earlier export gives way to this one as a whole.
///
/// # Errors
/// [`Code::Refused`](crate::error::Code::Refused) where something else than an export is there;
/// [`Code::Unreadable`](crate::error::Code::Unreadable) when it cannot be written. What was there is left as it was.
pub fn write(place: &Path, sheets: &[Sheet], files: Vec<Attached>) -> Result<Vec<(&'static str, usize)>> {
    let failed = |error: std::io::Error| {
        let what = say!("export-unwritable", error = error.to_string());
        room::unwritable(&error, what, place, say!("general-choose-place"))
    };
    let ending = |media: &str| MEDIA.iter().find(|(_, known)| *known == media).map_or("bin", |(ending, _)| *ending);
    let attached: Vec<(String, Vec<u8>)> = files
        .into_iter()
        .map(|file| (format!("{ATTACHMENTS}/{}.{}", file.hash, ending(&file.media)), file.bytes))
        .collect();
    let names: Vec<String> = attached.iter().map(|(name, _)| name.clone()).collect();
    let mut all = vec![(CONTENTS.to_owned(), contents::written(sheets, &names).map_err(failed)?)];
    for sheet in sheets {
        all.push((sheet.name.to_owned(), table(sheet).map_err(failed)?));
    }
    all.extend(attached);
    if place.extension().is_some_and(|end| end.eq_ignore_ascii_case("zip")) {
        if !may_write_over(place) {
            return Err(Error::refused(say!("export-other-file"), place.display(), say!("export-other-file-next")));
        }
        zipped(&all).and_then(|bytes| put(place, &bytes)).map_err(failed)?;
    } else {
        let tables: Vec<&str> = sheets.iter().map(|sheet| sheet.name).collect();
        folder::replace(place, &all, &tables)?;
    }
    Ok(sheets.iter().map(|sheet| (sheet.name, sheet.rows.len())).collect())
}

/// Whether nothing is there, or an empty file, or an export.
fn may_write_over(file: &Path) -> bool {
    let Ok(found) = fs::metadata(file) else { return true };
    let names = || -> Option<bool> {
        let archive = zip::ZipArchive::new(fs::File::open(file).ok()?).ok()?;
        let has = |name: &str| archive.index_for_name(name).is_some();
        Some(has(CONTENTS) || ALWAYS_THERE.iter().all(|name| has(name)))
    };
    found.len() == 0 || names().unwrap_or(false)
}

/// A table as the export writes its own, to be pasted into a spreadsheet.
///
/// # Errors
/// When memory runs out.
pub fn spreadsheet(header: &[String], rows: &[Vec<String>]) -> std::io::Result<String> {
    let header: Vec<String> = header.iter().map(|cell| harmless(cell)).collect();
    let bytes = written(&header, rows)?;
    String::from_utf8(bytes).map_err(std::io::Error::other)
}

fn table(sheet: &Sheet) -> std::io::Result<Vec<u8>> {
    written(&sheet.header, &sheet.rows)
}

fn written(header: &[impl AsRef<[u8]>], rows: &[Vec<String>]) -> std::io::Result<Vec<u8>> {
    let mut writer = csv::Writer::from_writer(Vec::new());
    writer.write_record(header)?;
    for row in rows {
        writer.write_record(row.iter().map(|cell| harmless(cell)))?;
    }
    writer.into_inner().map_err(|error| error.into_error())
}

fn zipped(tables: &[(String, Vec<u8>)]) -> std::io::Result<Vec<u8>> {
    let mut archive = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    // No time of day inside: the same data, the same bytes.
    let plain = zip::write::SimpleFileOptions::default().last_modified_time(zip::DateTime::default());
    for (name, bytes) in tables {
        archive.start_file(name.as_str(), plain)?;
        archive.write_all(bytes)?;
    }
    Ok(archive.finish()?.into_inner())
}

/// Writes a file whole and for its owner alone, or leaves the one that was there.
pub(super) fn put(path: &Path, bytes: &[u8]) -> std::io::Result<()> {
    let name = path.file_name().ok_or(std::io::ErrorKind::InvalidInput)?;
    let part = path.with_file_name([name, std::ffi::OsStr::new(".part")].join(std::ffi::OsStr::new("")));
    put_plainly(&part, bytes).and_then(|()| fs::rename(&part, path)).inspect_err(|_| drop(fs::remove_file(&part)))
}

/// Writes a file for its owner alone; one that fails may be left in part.
fn put_plainly(path: &Path, bytes: &[u8]) -> std::io::Result<()> {
    use std::os::unix::fs::OpenOptionsExt;
    let mut file = fs::OpenOptions::new().write(true).create(true).truncate(true).mode(0o600).open(path)?;
    file.write_all(bytes)?;
    file.sync_all()
}

/// Writes a file where it is wanted; its place.
///
/// # Errors
/// When it cannot be written.
pub fn put_at(path: &Path, bytes: &[u8]) -> Result<String> {
    put(path, bytes).map_err(|error| {
        let what = say!("file-unwritable", error = error.to_string());
        room::unwritable(&error, what, path, say!("general-choose-place"))
    })?;
    Ok(path.display().to_string())
}

/// Writes files, each under its name, into a folder that is made if needed; the folder's place.
///
/// # Errors
/// When one cannot be written.
pub fn put_folder(folder: &Path, files: &[(String, Vec<u8>)]) -> Result<String> {
    let failed = |error: std::io::Error| {
        let what = say!("general-folder-unwritable", error = error.to_string());
        room::unwritable(&error, what, folder, say!("general-choose-place"))
    };
    make_folder(folder).map_err(failed)?;
    for (name, bytes) in files {
        let path = folder.join(name);
        path.parent().map_or(Ok(()), make_folder).map_err(failed)?;
        put(&path, bytes).map_err(failed)?;
    }
    Ok(folder.display().to_string())
}

/// A name in a folder that nothing has yet: `name`, `name-2`, …
pub fn free_folder(folder: &Path, name: &str) -> PathBuf {
    free(folder, name, "")
}

fn free(folder: &Path, name: &str, end: &str) -> PathBuf {
    let mut path = folder.join(format!("{name}{end}"));
    let mut number = 2;
    while path.exists() {
        path = folder.join(format!("{name}-{number}{end}"));
        number += 1;
    }
    path
}

/// Where the person's downloads go.
///
/// # Errors
/// When there is no home directory.
pub fn downloads() -> Result<PathBuf> {
    let home = etcetera::home_dir()
        .map_err(|_| Error::unreadable(say!("general-no-home"), "", say!("export-no-home-next")))?;
    let named = std::env::var_os("XDG_DOWNLOAD_DIR").map(PathBuf::from);
    let places = named.into_iter().chain([home.join("Downloads")]);
    Ok(places.into_iter().find(|place| place.is_dir()).unwrap_or(home))
}

/// Writes a file under a name that is free; its place.
///
/// # Errors
/// When it cannot be written.
pub fn put_new(folder: &Path, name: &str, end: &str, bytes: &[u8]) -> Result<String> {
    let path = free(folder, name, &format!(".{end}"));
    put(&path, bytes).map_err(|error| {
        let what = say!("file-unwritable", error = error.to_string());
        room::unwritable(&error, what, &path, say!("general-check-folder"))
    })?;
    Ok(path.display().to_string())
}

/// A spreadsheet would run a cell that begins like a formula; a quote keeps it text. Numbers stay as they are.
fn harmless(cell: &str) -> String {
    if is_risky(cell) { format!("'{cell}") } else { cell.to_owned() }
}

/// A quote is risky too, so that every quote in front is one that was put there.
fn is_risky(cell: &str) -> bool {
    cell.starts_with(['=', '+', '-', '@', '\t', '\r', '\'']) && cell.parse::<f64>().is_err()
}

/// The cell as it was before a quote was put in front of it.
pub(super) fn as_written(cell: &str) -> &str {
    cell.strip_prefix('\'').filter(|rest| is_risky(rest)).unwrap_or(cell)
}

fn make_folder(folder: &Path) -> std::io::Result<()> {
    use std::os::unix::fs::DirBuilderExt;
    fs::DirBuilder::new().recursive(true).mode(0o700).create(folder)
}
