//! Taper's own export, a folder or a ZIP file: every table it holds, line by line.

use std::{fs::File, io::Read, path::Path};

use crate::{
    error::{Error, Result},
    io::{
        export::{ATTACHMENTS, Attached, MEDIA, as_written},
        store::tables::TABLES,
    },
    say,
};

/// A file larger than this is none of ours: twenty years of daily answers are a twentieth of it.
const LARGEST_BYTES: u64 = 512 * 1024 * 1024;

/// The rows of a table, each with its line.
pub struct Rows {
    /// Which of [`TABLES`].
    pub table: usize,
    /// The rows, in the order of the table's own columns.
    pub rows: Vec<(u64, Vec<String>)>,
}

/// Everything an export holds.
pub struct Export {
    /// The tables.
    pub tables: Vec<Rows>,
    /// The files of the log, each named by what its bytes are.
    pub files: Vec<Attached>,
    /// Files whose bytes are not what their names say.
    pub damaged: Vec<String>,
}

/// Reads an export.
///
/// # Errors
/// [`Code::Unreadable`](crate::error::Code::Unreadable) when it cannot be read,
/// [`Code::BadValue`](crate::error::Code::BadValue) when it holds none of our tables, or one with other columns.
pub fn read(place: &Path) -> Result<Export> {
    let unreadable = |error: &dyn std::fmt::Display| {
        let what = say!("io-import-unreadable", error = error.to_string());
        Error::unreadable(what, place.display(), say!("io-import-unreadable-next"))
    };
    let mut found = Vec::new();
    let mut archive = match place.is_dir() {
        true => None,
        false => {
            let file = File::open(place).map_err(|error| unreadable(&error))?;
            Some(zip::ZipArchive::new(file).map_err(|error| unreadable(&error))?)
        }
    };
    for (number, table) in TABLES.iter().enumerate() {
        let bytes = match &mut archive {
            None => match std::fs::read(place.join(table.file)) {
                Ok(bytes) => bytes,
                Err(error) if error.kind() == std::io::ErrorKind::NotFound => continue,
                Err(error) => return Err(unreadable(&error)),
            },
            Some(archive) => match archive.by_name(table.file) {
                Ok(entry) => {
                    let mut bytes = Vec::new();
                    entry.take(LARGEST_BYTES).read_to_end(&mut bytes).map_err(|error| unreadable(&error))?;
                    bytes
                }
                Err(zip::result::ZipError::FileNotFound) => continue,
                Err(error) => return Err(unreadable(&error)),
            },
        };
        found.push(Rows {
            table: number,
            rows: rows(&bytes, &table.header(), &format!("{}, {}", place.display(), table.file))?,
        });
    }
    if found.is_empty() {
        return Err(Error::bad_value(say!("io-import-not-ours"), place.display(), say!("io-import-not-ours-next")));
    }
    let named = match &mut archive {
        None => in_folder(&place.join(ATTACHMENTS)).map_err(|error| unreadable(&error))?,
        Some(archive) => in_archive(archive).map_err(|error| unreadable(&error))?,
    };
    let (mut files, mut damaged) = (Vec::new(), Vec::new());
    for (name, bytes) in named {
        let (hash, ending) = name.split_once('.').unwrap_or((&name, ""));
        match MEDIA.iter().find(|(known, _)| *known == ending) {
            Some((_, media)) if crate::io::hash(&bytes) == hash => {
                files.push(Attached { hash: hash.to_owned(), media: (*media).to_owned(), bytes });
            }
            _ => damaged.push(name),
        }
    }
    Ok(Export { tables: found, files, damaged })
}

fn in_folder(folder: &Path) -> std::io::Result<Vec<(String, Vec<u8>)>> {
    if !folder.is_dir() {
        return Ok(Vec::new());
    }
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_file() {
            let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
            found.push((name, std::fs::read(&path)?));
        }
    }
    found.sort();
    Ok(found)
}

fn in_archive(archive: &mut zip::ZipArchive<File>) -> std::io::Result<Vec<(String, Vec<u8>)>> {
    let mut found = Vec::new();
    for number in 0..archive.len() {
        let entry = archive.by_index(number).map_err(std::io::Error::other)?;
        // Only the last part is a name of ours; a path in an archive may lead anywhere.
        let name = entry.name().map_err(std::io::Error::other)?.into_owned();
        let Some(name) = name.strip_prefix("attachments/").map(str::to_owned) else { continue };
        let mut bytes = Vec::new();
        entry.take(LARGEST_BYTES).read_to_end(&mut bytes)?;
        found.push((name, bytes));
    }
    Ok(found)
}

fn rows(bytes: &[u8], header: &[&str], place: &str) -> Result<Vec<(u64, Vec<String>)>> {
    let mut reader = csv::ReaderBuilder::new().flexible(true).from_reader(bytes);
    let damaged = |error: csv::Error| {
        let what = say!("io-import-damaged", error = error.to_string());
        Error::bad_value(what, place, say!("io-import-damaged-next"))
    };
    let names: Vec<String> = reader.headers().map_err(damaged)?.iter().map(str::to_owned).collect();
    let places: Vec<usize> = header
        .iter()
        .map(|wanted| names.iter().position(|name| name == wanted))
        .collect::<Option<Vec<_>>>()
        .ok_or_else(|| {
            let next = say!("io-import-lacks-column-next", columns = header.join(", "));
            Error::bad_value(say!("io-import-lacks-column"), place, next)
        })?;
    let mut rows = Vec::new();
    for record in reader.records() {
        let record = record.map_err(damaged)?;
        let line = record.position().map_or(0, csv::Position::line);
        rows.push((line, places.iter().map(|at| as_written(record.get(*at).unwrap_or_default()).to_owned()).collect()));
    }
    Ok(rows)
}
