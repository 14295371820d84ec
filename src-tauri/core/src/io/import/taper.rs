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
    error::{Error, Result, quotable},
    io::{
        export::{ALWAYS_THERE, ATTACHMENTS, Attached, CONTENTS, Contents, MEDIA, as_written, is_attachment},
        store::tables::{TABLES, Table},
    },
    record::import::Place,
    say,
};

/// A file larger than this is none of ours: twenty years of daily answers are a twentieth of it.
const LARGEST_BYTES: u64 = 512 * 1024 * 1024;

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
        let list = export.bytes(CONTENTS, request.watcher).map_err(unreadable)?;
        let list = list.map(|bytes| Contents::read(&bytes)).transpose().map_err(|what| cut(what, place, CONTENTS))?;
        if let Some(list) = &list {
            check_names(list, &export.names().map_err(unreadable)?, place)?;
        }
        let mut is_ours = list.is_some();
        for table in &TABLES {
            let Some(bytes) = export.bytes(table.file, request.watcher).map_err(unreadable)? else { continue };
            is_ours = true;
            let rows = take_rows(&bytes, table, place, list.is_some(), found)?;
            check_rows(list.as_ref(), table.file, rows, place)?;
        }
        if !is_ours {
            return Err(Error::bad_value(say!("import-not-ours"), place.display(), say!("import-not-ours-next")));
        }
        for name in export.attachments().map_err(unreadable)? {
            let inside = format!("{ATTACHMENTS}/{name}");
            let Some(bytes) = export.bytes(&inside, request.watcher).map_err(unreadable)? else { continue };
            let is_listed = list.as_ref().is_some_and(|list| list.attachments.contains(&name));
            match attached(&name, bytes) {
                Some(file) => found.take(Place::file(&inside), Record::File(file)),
                None if is_listed => return Err(cut(say!("import-damaged-file"), place, &inside)),
                None => found.skip(Place::file(&inside), say!("import-damaged-file")),
            }
        }
        if list.is_none() {
            found.remark(say!("import-without-contents", list = CONTENTS));
        }
        Ok(())
    }
}

/// An error about a file of an export that is not as it was written.
fn cut(what: String, place: &Path, file: &str) -> Error {
    Error::bad_value(what, format!("{}, {file}", place.display()), say!("import-cut-next", list = CONTENTS))
}

/// Refuses an export from which a file is missing that its list names, or that has a table its list does not name.
fn check_names(list: &Contents, there: &[String], place: &Path) -> Result<()> {
    for (name, _) in &list.tables {
        if TABLES.iter().all(|table| table.file != name) {
            let what = say!("import-newer-table");
            let inside = format!("{}, {name}", place.display());
            return Err(Error::bad_value(what, inside, say!("import-newer-table-next")));
        }
    }
    let attached = list.attachments.iter().map(|name| format!("{ATTACHMENTS}/{name}"));
    let listed: Vec<String> = list.tables.iter().map(|(name, _)| name.clone()).chain(attached).collect();
    if let Some(missing) = listed.iter().find(|name| !there.contains(name)) {
        return Err(cut(say!("import-file-missing", list = CONTENTS), place, missing));
    }
    let is_ours = |name: &str| {
        let attached = name.strip_prefix(ATTACHMENTS).and_then(|rest| rest.strip_prefix('/'));
        attached.map_or_else(|| TABLES.iter().any(|table| table.file == name), is_attachment)
    };
    let stray = there.iter().find(|name| is_ours(name) && !listed.contains(name));
    match stray {
        Some(stray) => Err(cut(say!("import-file-not-listed", list = CONTENTS), place, stray)),
        None => Ok(()),
    }
}

/// Refuses a table with another number of rows than the export's list gives.
fn check_rows(list: Option<&Contents>, file: &str, rows: u64, place: &Path) -> Result<()> {
    let listed = list.and_then(|list| list.tables.iter().find(|(name, _)| name == file));
    match listed {
        Some((_, listed)) if *listed != rows => {
            let what = say!("import-other-rows", listed = *listed, rows = rows, list = CONTENTS);
            Err(cut(what, place, file))
        }
        _ => Ok(()),
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

    /// The names of the files, those of the log with the folder they are in.
    fn names(&self) -> io::Result<Vec<String>> {
        let mut names = Vec::new();
        match self {
            Export::Folder(folder) => {
                names.extend(files_in(folder)?);
                names.extend(files_in(&folder.join(ATTACHMENTS))?.iter().map(|name| format!("{ATTACHMENTS}/{name}")));
            }
            // Nothing is ever written to where a name in an archive leads; it is only read and compared with its hash.
            Export::Archive(archive) => {
                for name in archive.file_names() {
                    names.push(name.map_err(io::Error::other)?.to_string());
                }
            }
        }
        names.sort();
        Ok(names)
    }

    /// The names of the files of the log, without the folder they are in.
    fn attachments(&self) -> io::Result<Vec<String>> {
        let of_the_log = |name: &String| {
            let file = name.strip_prefix(ATTACHMENTS).and_then(|rest| rest.strip_prefix('/'));
            file.filter(|name| !name.is_empty()).map(str::to_owned)
        };
        Ok(self.names()?.iter().filter_map(of_the_log).collect())
    }
}

/// The names of the files in a folder; none where it is missing.
fn files_in(folder: &Path) -> io::Result<Vec<String>> {
    let entries = match fs::read_dir(folder) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
        entries => entries?,
    };
    let mut names = Vec::new();
    for entry in entries {
        let entry = entry?;
        if entry.path().is_file() {
            names.push(entry.file_name().to_string_lossy().into_owned());
        }
    }
    Ok(names)
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

/// A file of the log, which is named by its hash; nothing where its bytes have another one.
fn attached(name: &str, bytes: Vec<u8>) -> Option<Attached> {
    let (hash, ending) = name.split_once('.')?;
    let (_, media) = MEDIA.iter().find(|(known, _)| *known == ending)?;
    let is_whole = crate::io::hash(&bytes) == hash;
    is_whole.then(|| Attached { hash: hash.to_owned(), media: (*media).to_owned(), bytes })
}

/// Hands over the rows of a table, their cells in the order of the table's own columns; how many there are. `is_listed`
/// is for an export with a list of its contents, in which every row is whole.
fn take_rows(bytes: &[u8], table: &'static Table, place: &Path, is_listed: bool, found: &mut Found) -> Result<u64> {
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
    if let Some(unknown) = names.iter().find(|name| !header.contains(&name.as_str())) {
        found.remark(say!("import-unknown-column", file = table.file, column = quotable(unknown)));
    }
    if is_listed && !bytes.ends_with(b"\n") {
        return Err(cut(say!("import-cut-line"), place, table.file));
    }
    let mut rows = 0;
    for row in reader.records() {
        let row = row.map_err(damaged)?;
        rows += 1;
        if is_listed && row.len() != names.len() {
            let line = row.position().map_or(0, Position::line);
            let what =
                say!("import-row", line = line, what = say!("csv-cells", cells = row.len(), columns = names.len()));
            return Err(cut(what, place, table.file));
        }
        let cell = |at: &usize| as_written(row.get(*at).unwrap_or_default()).to_owned();
        let place = Place { line: row.position().map(Position::line), ..Place::file(table.file) };
        found.take(place, Record::Row(table, columns.iter().map(cell).collect()));
    }
    Ok(rows)
}
