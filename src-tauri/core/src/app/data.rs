//! Bringing data in and taking it out.

use std::path::Path;

use uuid::Uuid;

use super::App;
use crate::{
    day::Now,
    error::{Error, Result},
    io::{
        export,
        import::{RowError, csv, taper},
        replay,
        store::{
            attachment, own_signal, reading, search,
            tables::{
                self, TABLES,
                import::{Taken, drop_loose_ends},
            },
        },
    },
    record::Source,
    say,
};

/// What an import did, or would do.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Imported {
    /// Values taken.
    pub taken: usize,
    /// Values that were there already.
    pub there_already: usize,
    /// Values left out because the person had said something else for that Day.
    pub kept_yours: usize,
    /// Places that did not fit.
    pub errors: Vec<RowError>,
    /// Things decided on the person's behalf.
    pub remarks: Vec<String>,
}

impl App {
    /// Brings in a daily table. What the person said themselves is never overruled; a second time adds nothing.
    ///
    /// # Errors
    /// When the file cannot be read, is no such table, or holds nothing usable; nothing is changed then.
    pub fn import_csv(
        &self,
        file: &Path,
        mappings: &[csv::Mapping],
        signals: Option<&Path>,
        dry_run: bool,
        now: &Now,
    ) -> Result<Imported> {
        let facts = self.facts(now)?;
        let declared = signals.map(replay::declared).transpose()?.unwrap_or_default();
        let found = csv::read(file, mappings, &declared, &|name| facts.signal(name), facts.today)?;
        if found.readings.is_empty() {
            let first = found.errors.first().map_or_else(|| say!("app-import-no-value"), ToString::to_string);
            return Err(nothing_usable(&first, file));
        }
        let mine = self.store.read(reading::answered_by_person)?;
        let (yours, free): (Vec<_>, Vec<_>) =
            found.readings.into_iter().partition(|new| mine.contains(&(new.signal.clone(), new.day)));
        let total = free.len();
        let same = free.iter().filter(|new| facts.answer(&new.signal, new.day) == Some(new.answer)).count();
        let imported = Imported {
            taken: total - same,
            there_already: same,
            kept_yours: yours.len(),
            errors: found.errors,
            remarks: found.remarks,
        };
        if dry_run || total == same {
            return Ok(imported);
        }
        let (own, today) = (found.own_signals, facts.today);
        self.store.write(now, move |transaction, stamp| {
            own.iter().try_for_each(|signal| own_signal::add(transaction, signal, stamp))?;
            reading::put(transaction, &free, Source::Import, today, &Uuid::new_v4().to_string(), stamp)
        })?;
        Ok(imported)
    }

    /// Takes back what [`App::export`] wrote: every table, all or nothing. What is there already stays.
    ///
    /// # Errors
    /// When the place cannot be read, is no export of ours, or holds nothing that fits; nothing is changed then.
    pub fn import_taper(&self, place: &Path, dry_run: bool, now: &Now) -> Result<Imported> {
        let found = taper::read(place)?;
        let done = self.store.try_out(now, !dry_run, move |transaction, stamp| {
            let mut imported = Imported::default();
            for file in &found.files {
                attachment::keep(transaction, &file.hash, &file.media, &file.bytes, stamp)?;
            }
            for name in found.damaged {
                let what = say!("app-import-damaged-file");
                imported.errors.push(RowError { line: 0, column: name, what });
            }
            for rows in &found.tables {
                let table = &TABLES[rows.table];
                for (line, row) in &rows.rows {
                    match table.import(transaction, row, stamp)? {
                        Taken::New => imported.taken += 1,
                        Taken::There => imported.there_already += 1,
                        Taken::KeptYours => imported.kept_yours += 1,
                        Taken::Wrong(what) => {
                            imported.errors.push(RowError { line: *line, column: table.file.to_owned(), what });
                        }
                    }
                }
            }
            for file in drop_loose_ends(transaction)? {
                imported.taken = imported.taken.saturating_sub(1);
                let what = say!("app-import-belongs-to-nothing");
                imported.errors.push(RowError { line: 0, column: file.to_owned(), what });
            }
            search::rebuild(transaction)?;
            Ok(imported)
        })?;
        if done.taken + done.there_already + done.kept_yours == 0 {
            let first = done.errors.first().map_or_else(|| say!("app-import-empty"), ToString::to_string);
            return Err(nothing_usable(&first, place));
        }
        Ok(done)
    }

    /// Writes everything the person said into a folder, or a ZIP file, as plain tables; each table's name and rows.
    ///
    /// # Errors
    /// When the place cannot be written.
    pub fn export(&self, place: &Path) -> Result<Vec<(&'static str, usize)>> {
        let (sheets, files) = self.store.read(tables::export::everything)?;
        export::write(place, &sheets, &files)
    }
}

fn nothing_usable(first: &str, place: &Path) -> Error {
    Error::refused(say!("app-import-nothing-usable", first = first), place.display(), say!("app-nothing-changed"))
}
