//! Taper's own export, a folder or a ZIP file: every table it holds, line by line, and the files of the log.

use std::{
    fs,
    io::{self, BufReader, Read},
    path::{Path, PathBuf},
};

use ::csv::{Error as CsvError, Position, ReaderBuilder};
use zip::{ZipArchive, result::ZipError};

use super::{Fit, Found, Glimpse, Importer, Record, Request, Watched, Watcher};
use crate::{
    error::{Error, Result},
    io::{
        export::{ATTACHMENTS, Attached, MEDIA, as_written},
        store::tables::{TABLES, Table},
    },
    record::import::Place,
    say,
};

/// A file larger than this is none of ours: twenty years of daily answers are a twentieth of it.
const LARGEST_BYTES: u64 = 512 * 1024 * 1024;
/// Every export has these two tables, whatever else its version knew.
const ALWAYS_THERE: [&str; 2] = ["readings.csv", "settings.csv"];

/// The importer of our own exports.
pub struct Taper;

impl Importer for Taper {
    fn name(&self) -> &'static str {
        "taper"
    }

    fn title(&self) -> String {
        say!("import-taper-title")
    }

    fn recognise(&self, seen: &Glimpse) -> Fit {
        let has = |name: &str| seen.inside.iter().any(|inside| inside == name);
        if ALWAYS_THERE.iter().all(|name| has(name)) {
            Fit::Surely
        } else if TABLES.iter().any(|table| has(table.file)) {
            Fit::Perhaps
        } else {
            Fit::No
        }
    }

    fn read(&self, place: &Path, request: &Request<'_>, found: &mut Found) -> Result<()> {
        request.no_names()?;
        let unreadable = |error: io::Error| {
            let what = say!("import-unreadable", error = error.to_string());
            Error::unreadable(what, place.display(), say!("import-unreadable-next"))
        };
        let mut export = Export::open(place, request.watcher).map_err(unreadable)?;
        let mut is_ours = false;
        for table in &TABLES {
            let Some(bytes) = export.bytes(table.file, request.watcher).map_err(unreadable)? else { continue };
            is_ours = true;
            take_rows(&bytes, table, place, found)?;
        }
        if !is_ours {
            return Err(Error::bad_value(say!("import-not-ours"), place.display(), say!("import-not-ours-next")));
        }
        for name in export.attachments().map_err(unreadable)? {
            let inside = format!("{ATTACHMENTS}/{name}");
            if let Some(bytes) = export.bytes(&inside, request.watcher).map_err(unreadable)? {
                take_file(&name, bytes, found);
            }
        }
        Ok(())
    }
}

/// An export that is open, as a folder or an archive.
enum Export {
    Folder(PathBuf),
    Archive(ZipArchive<BufReader<Watched>>),
}

impl Export {
    fn open(place: &Path, watcher: &Watcher) -> io::Result<Export> {
        if place.is_dir() {
            return Ok(Export::Folder(place.to_owned()));
        }
        let archive = ZipArchive::new(BufReader::new(watcher.open(place)?)).map_err(io::Error::other)?;
        Ok(Export::Archive(archive))
    }

    /// The bytes of a file inside, if it is there.
    fn bytes(&mut self, name: &str, watcher: &Watcher) -> io::Result<Option<Vec<u8>>> {
        match self {
            Export::Folder(folder) => match watcher.open(&folder.join(name)) {
                Ok(file) => whole(file, name).map(Some),
                Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
                Err(error) => Err(error),
            },
            Export::Archive(archive) => match archive.by_name(name) {
                Ok(file) => whole(file, name).map(Some),
                Err(ZipError::FileNotFound) => Ok(None),
                Err(error) => Err(io::Error::other(error)),
            },
        }
    }

    /// The names of the files of the log, without the folder they are in.
    fn attachments(&self) -> io::Result<Vec<String>> {
        let mut names = Vec::new();
        match self {
            Export::Folder(folder) => match fs::read_dir(folder.join(ATTACHMENTS)) {
                Err(error) if error.kind() == io::ErrorKind::NotFound => {}
                Err(error) => return Err(error),
                Ok(entries) => {
                    for entry in entries {
                        let entry = entry?;
                        if entry.path().is_file() {
                            names.push(entry.file_name().to_string_lossy().into_owned());
                        }
                    }
                }
            },
            // Nothing is ever written to where a name in an archive leads; it is only read and compared with its hash.
            Export::Archive(archive) => {
                for name in archive.file_names() {
                    let name = name.map_err(io::Error::other)?;
                    let file = name.strip_prefix(ATTACHMENTS).and_then(|rest| rest.strip_prefix('/'));
                    names.extend(file.filter(|name| !name.is_empty()).map(str::to_owned));
                }
            }
        }
        names.sort();
        Ok(names)
    }
}

/// All of a file, which is refused where it is larger than any of ours: a small archive may claim to hold terabytes.
fn whole(file: impl Read, name: &str) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    file.take(LARGEST_BYTES + 1).read_to_end(&mut bytes)?;
    if bytes.len() as u64 > LARGEST_BYTES {
        return Err(io::Error::other(say!("import-too-large", file = name)));
    }
    Ok(bytes)
}

/// A file of the log is named by its hash; one whose bytes have another hash is left out.
fn take_file(name: &str, bytes: Vec<u8>, found: &mut Found) {
    let place = Place::file(&format!("{ATTACHMENTS}/{name}"));
    let (hash, ending) = name.split_once('.').unwrap_or((name, ""));
    match MEDIA.iter().find(|(known, _)| *known == ending) {
        Some((_, media)) if crate::io::hash(&bytes) == hash => {
            let file = Attached { hash: hash.to_owned(), media: (*media).to_owned(), bytes };
            found.take(place, Record::File(file));
        }
        _ => found.skip(place, say!("import-damaged-file")),
    }
}

/// The rows of a table, their cells in the order of the table's own columns.
fn take_rows(bytes: &[u8], table: &'static Table, place: &Path, found: &mut Found) -> Result<()> {
    let whole = format!("{}, {}", place.display(), table.file);
    let damaged = |error: CsvError| {
        let what = say!("import-damaged", error = error.to_string());
        Error::bad_value(what, &whole, say!("import-damaged-next"))
    };
    let mut reader = ReaderBuilder::new().flexible(true).from_reader(bytes);
    let names: Vec<String> = reader.headers().map_err(damaged)?.iter().map(str::to_owned).collect();
    let header = table.header();
    let columns: Option<Vec<usize>> =
        header.iter().map(|wanted| names.iter().position(|name| name == wanted)).collect();
    let columns = columns.ok_or_else(|| {
        let next = say!("import-lacks-column-next", columns = header.join(", "));
        Error::bad_value(say!("import-lacks-column"), &whole, next)
    })?;
    for row in reader.records() {
        let row = row.map_err(damaged)?;
        let cell = |at: &usize| as_written(row.get(*at).unwrap_or_default()).to_owned();
        let place = Place { line: row.position().map(Position::line), ..Place::file(table.file) };
        found.take(place, Record::Row(table, columns.iter().map(cell).collect()));
    }
    Ok(())
}
