//! Bringing data in and taking it out.

use std::{collections::HashSet, path::Path};

use uuid::Uuid;

use super::App;
use crate::{
    day::Now,
    error::{Error, Result},
    io::{
        export::{self, Attached, Sheet},
        import::{RowError, csv, taper},
        replay,
        store::{
            attachment, own_signal, reading, search,
            tables::{TABLES, Table, Taken},
        },
    },
    record::Source,
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
            let first = found.errors.first().map_or_else(|| "no cell has a value".to_owned(), ToString::to_string);
            return Err(Error::refused(format!("nothing usable: {first}"), file.display(), "nothing was changed"));
        }
        let mine: HashSet<(String, String)> = self.store.read(reading::said_by_person)?.into_keys().collect();
        let (yours, free): (Vec<_>, Vec<_>) =
            found.readings.into_iter().partition(|new| mine.contains(&(new.signal.to_string(), new.day.to_string())));
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
                let what = "its bytes are not what its name says".to_owned();
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
            drop_loose_ends(transaction, &mut imported)?;
            search::rebuild(transaction)?;
            Ok(imported)
        })?;
        if done.taken + done.there_already + done.kept_yours == 0 {
            let first = done.errors.first().map_or_else(|| "it is empty".to_owned(), ToString::to_string);
            return Err(Error::refused(format!("nothing usable: {first}"), place.display(), "nothing was changed"));
        }
        Ok(done)
    }

    /// Writes everything the person said into a folder, or a ZIP file, as plain tables; each table's name and rows.
    ///
    /// # Errors
    /// When the place cannot be written.
    pub fn export(&self, place: &Path) -> Result<Vec<(&'static str, usize)>> {
        let sheets = self.store.read(|connection| {
            let sheet =
                |table: &Table| Ok(Sheet { name: table.file, header: table.header(), rows: table.export(connection)? });
            let sheets = TABLES.iter().map(sheet).collect::<rusqlite::Result<Vec<_>>>()?;
            let mut files = Vec::new();
            for hash in attachment::all(connection)? {
                if let Some((media, bytes)) = attachment::bytes(connection, &hash)? {
                    files.push(Attached { hash, media, bytes });
                }
            }
            Ok((sheets, files))
        })?;
        export::write(place, &sheets.0, &sheets.1)
    }
}

/// Rows that came in and name something that is not there: a link is let go, and a row that is nothing without it goes out
/// again and is named.
fn drop_loose_ends(transaction: &rusqlite::Transaction<'_>, imported: &mut Imported) -> rusqlite::Result<()> {
    transaction.execute_batch(
        "UPDATE pathway_step SET parent_id = NULL WHERE parent_id NOT IN (SELECT id FROM pathway_step);
         UPDATE entry SET step_id = NULL WHERE step_id NOT IN (SELECT id FROM pathway_step);
         UPDATE stuck_spell SET step_id = NULL WHERE step_id NOT IN (SELECT id FROM pathway_step);",
    )?;
    let loose = [
        ("entry_versions.csv", "entry_version", "entry_id NOT IN (SELECT id FROM entry)"),
        (
            "entry_files.csv",
            "entry_file",
            "entry_id NOT IN (SELECT id FROM entry) OR hash NOT IN (SELECT hash FROM attachment)",
        ),
        ("contributions.csv", "contribution", "step_id NOT IN (SELECT id FROM pathway_step)"),
        ("revisits.csv", "revisit", "entry_id NOT IN (SELECT id FROM entry)"),
    ];
    for (file, table, which) in loose {
        let gone = transaction.execute(&format!("DELETE FROM {table} WHERE {which}"), [])?;
        imported.taken = imported.taken.saturating_sub(gone);
        for _ in 0..gone {
            let what = "what it belongs to is missing".to_owned();
            imported.errors.push(RowError { line: 0, column: file.to_owned(), what });
        }
    }
    Ok(())
}
