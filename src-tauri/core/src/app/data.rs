//! Import and export.

use std::path::Path;

use uuid::Uuid;

use super::{App, undo::What};
use crate::{
    day::Now,
    error::{Error, Result},
    io::{
        export,
        import::{self, Batch, Options, Request},
        signals_file,
        store::{Stamp, Transaction, own_signal, tables},
    },
    notification::import::left_out,
    record::import::Imported,
    say,
    signal::catalog,
    view::import::{FormatsView, ImportView, build, formats},
};

impl App {
    /// Imports a file or folder of a format, all or nothing. What the person answered themselves is never overwritten;
    /// importing the same file again adds nothing.
    ///
    /// # Errors
    /// When there is no such format, the file cannot be read or is none of this format, or nothing in it fits; nothing is
    /// changed then.
    pub fn import(&self, format: &str, place: &Path, options: &Options, now: &Now) -> Result<Imported> {
        let importer = import::named(format)?;
        let facts = self.facts_for_saving(now)?;
        let declared = options.signals.as_deref().map(signals_file::read).transpose()?.unwrap_or_default();
        let (mut known, ids) = self
            .store
            .read(|connection| Ok((own_signal::with_archived(connection)?, own_signal::every_id(connection)?)))?;
        known.splice(0..0, [catalog::all(), catalog::bedtime_parts()].concat());
        let batch = Batch { id: Uuid::new_v4().to_string(), today: facts.today };
        let (from, asked) = (place.to_owned(), options.clone());
        let work = move |transaction: &Transaction<'_>, stamp: &Stamp| {
            let request = Request {
                today: batch.today,
                known: &known,
                ids: &ids,
                mappings: &asked.mappings,
                declared: &declared,
                watcher: &asked.watcher,
            };
            import::keep(transaction, stamp, &batch, |found| importer.read(&from, &request, found))
        };
        let done = if options.dry_run {
            self.store.try_out(now, false, work)?
        } else {
            let (done, undo) = self.do_undoably(What::Import, now, work)?;
            Imported { undo: Some(undo).filter(|_| done.taken > 0), ..done }
        };
        if done.is_empty() {
            let first = done.skipped.first().map_or_else(|| say!("import-empty"), left_out);
            let what = say!("import-nothing-usable", first = first);
            return Err(Error::refused(what, place.display(), say!("general-nothing-changed")));
        }
        Ok(done)
    }

    /// Imports as [`App::import`] does; the counts and remarks as the window and the command line show them.
    ///
    /// # Errors
    /// As [`App::import`].
    pub fn import_view(&self, format: &str, place: &Path, options: &Options, now: &Now) -> Result<ImportView> {
        let imported = self.import(format, place, options, now)?;
        Ok(build(format, place, &imported, options.dry_run))
    }

    /// Writes everything the person entered into a folder, or a ZIP file, as plain tables; each table's name and rows. An
    /// earlier export there gives way to it.
    ///
    /// # Errors
    /// When something else than an export is there, or it cannot be written; what was there is left as it was.
    pub fn export(&self, place: &Path) -> Result<Vec<(&'static str, usize)>> {
        let (sheets, files) = self.store.read(tables::export::everything)?;
        export::write(place, &sheets, files)
    }
}

/// The formats that can be imported.
pub fn import_formats() -> FormatsView {
    formats(import::ALL.iter().map(|importer| (importer.name(), importer.title())))
}
