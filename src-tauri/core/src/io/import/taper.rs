//! Taper's own export, a folder or a ZIP file: every table it holds, line by line, and the files of the log.

mod inside;
mod rows;

use std::{collections::BTreeSet, path::Path};

use inside::Export;

use super::{Fit, Found, Glimpse, Importer, Record, Request, bounds::Beyond};
use crate::{
    error::{Error, Result},
    io::{
        export::{ALWAYS_THERE, ATTACHMENTS, Attached, CONTENTS, Contents, MEDIA, is_attachment},
        store::tables::TABLES,
    },
    record::import::Place,
    say,
};

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

    fn read(&self, place: &Path, request: &Request<'_>, found: &mut Found<'_>) -> Result<()> {
        request.no_names()?;
        let mut export = Export::open(place, request.watcher)?;
        let names = export.names()?;
        let list = export.bytes(CONTENTS, Beyond::List)?;
        let list = list.map(|bytes| Contents::read(&bytes)).transpose();
        let list = list.map_err(|what| cut(what, &inside(place, CONTENTS)))?;
        if let Some(list) = &list {
            check_names(list, &names, place)?;
        }
        let has_tables = take_tables(&mut export, list.as_ref(), place, found)?;
        if list.is_none() && !has_tables {
            return Err(Error::bad_value(say!("import-not-ours"), place.display(), say!("import-not-ours-next")));
        }
        take_attachments(&mut export, list.as_ref(), &names, place, found)?;
        if list.is_none() {
            found.remark(say!("import-without-contents", list = CONTENTS));
        }
        Ok(())
    }
}

/// The place of a file inside an export.
fn inside(place: &Path, file: &str) -> String {
    format!("{}, {file}", place.display())
}

/// An error about a file of an export that is not as it was written.
fn cut(what: String, place: &str) -> Error {
    Error::bad_value(what, place, say!("import-cut-next", list = CONTENTS))
}

/// Hands over the rows of every table; whether there is any.
fn take_tables(export: &mut Export<'_>, list: Option<&Contents>, place: &Path, found: &mut Found<'_>) -> Result<bool> {
    let mut has_tables = false;
    for table in &TABLES {
        let at = inside(place, table.file);
        let take = |file: &mut inside::Inside<'_>| rows::take(file, table, &at, list.is_some(), found);
        let Some(rows) = export.read(table.file, Beyond::Table, take)? else { continue };
        has_tables = true;
        check_rows(list, table.file, rows, &at)?;
    }
    Ok(has_tables)
}

/// Hands over the files of the log, one at a time.
fn take_attachments(
    export: &mut Export<'_>,
    list: Option<&Contents>,
    names: &BTreeSet<String>,
    place: &Path,
    found: &mut Found<'_>,
) -> Result<()> {
    let listed: BTreeSet<&str> = list.iter().flat_map(|list| &list.attachments).map(String::as_str).collect();
    for file in names {
        let Some(name) = in_attachments(file).filter(|name| !name.is_empty()) else { continue };
        let Some(bytes) = export.bytes(file, Beyond::Attachment)? else { continue };
        match attached(name, bytes) {
            Some(attached) => found.take(Place::file(file), Record::File(attached))?,
            None if listed.contains(name) => return Err(cut(say!("import-damaged-file"), &inside(place, file))),
            None => found.skip(Place::file(file), say!("import-damaged-file"))?,
        }
    }
    Ok(())
}

/// The name without the folder of attachments; nothing for what is not in it.
fn in_attachments(name: &str) -> Option<&str> {
    name.strip_prefix(ATTACHMENTS).and_then(|rest| rest.strip_prefix('/'))
}

/// Refuses an export from which a file is missing that its list names, or that has a table its list does not name.
fn check_names(list: &Contents, there: &BTreeSet<String>, place: &Path) -> Result<()> {
    for (name, _) in &list.tables {
        if TABLES.iter().all(|table| table.file != name) {
            return Err(Error::bad_value(
                say!("import-newer-table"),
                inside(place, name),
                say!("import-newer-table-next"),
            ));
        }
    }
    let attached = list.attachments.iter().map(|name| format!("{ATTACHMENTS}/{name}"));
    let listed: BTreeSet<String> = list.tables.iter().map(|(name, _)| name.clone()).chain(attached).collect();
    if let Some(missing) = listed.iter().find(|name| !there.contains(*name)) {
        return Err(cut(say!("import-file-missing", list = CONTENTS), &inside(place, missing)));
    }
    let is_ours =
        |name: &str| in_attachments(name).map_or_else(|| TABLES.iter().any(|table| table.file == name), is_attachment);
    match there.iter().find(|name| is_ours(name) && !listed.contains(*name)) {
        Some(stray) => Err(cut(say!("import-file-not-listed", list = CONTENTS), &inside(place, stray))),
        None => Ok(()),
    }
}

/// Refuses a table with another number of rows than the export's list gives.
fn check_rows(list: Option<&Contents>, file: &str, rows: u64, place: &str) -> Result<()> {
    let listed = list.and_then(|list| list.tables.iter().find(|(name, _)| name == file));
    match listed {
        Some((_, listed)) if *listed != rows => {
            let what = say!("import-other-rows", listed = *listed, rows = rows, list = CONTENTS);
            Err(cut(what, place))
        }
        _ => Ok(()),
    }
}

/// A file of the log, which is named by its hash; nothing where its bytes have another one.
fn attached(name: &str, bytes: Vec<u8>) -> Option<Attached> {
    let (hash, ending) = name.split_once('.')?;
    let (_, media) = MEDIA.iter().find(|(known, _)| *known == ending)?;
    let is_whole = crate::io::hash(&bytes) == hash;
    is_whole.then(|| Attached { hash: hash.to_owned(), media: (*media).to_owned(), bytes })
}
