//! Putting what was read into the store.

use std::{collections::HashSet, path::PathBuf};

use super::{Found, Record, bounds::Beyond, found::misfit};
use crate::{
    day::Day,
    error::Result,
    facts::settings,
    io::store::{
        Stamp, StoreResult, Transaction, attachment, ended_by, entry, explain, own_signal, reading,
        tables::{
            Table,
            import::{clear_dangling, drop_unreadable},
        },
    },
    record::{
        NewReading, SignalId, Source,
        import::{Imported, Place, RowOutcome},
    },
    say,
    signal::{Signal, catalog},
};

/// One import, with an id of its own.
pub struct Batch {
    /// Carried by every row of a table that knows batches.
    pub id: String,
    /// The Day of the import; no reading is about a later one.
    pub today: Day,
}

/// Puts everything that `read` finds into the store, each thing as it is found; the account of it.
///
/// What the person answered themselves stays, and what is there already is not written again, so a second time adds
/// nothing. Of two readings for one signal and Day the first is taken, or the second time would change what the first did.
///
/// # Errors
/// Whatever the database or `read` meets: what was written until then goes with the transaction.
pub fn keep(
    transaction: &Transaction<'_>,
    stamp: &Stamp,
    batch: &Batch,
    read: impl FnOnce(&mut Found<'_>) -> Result<()>,
) -> StoreResult<Imported> {
    let path = transaction.path().map(PathBuf::from).unwrap_or_default();
    let mut keeping = Keeping {
        transaction,
        stamp,
        batch,
        theirs: reading::answered_by_person(transaction)?,
        seen: HashSet::new(),
        signals: Vec::new(),
        known: Vec::new(),
        has_rows: false,
        has_taken: false,
    };
    let mut keep = |record| keeping.put(record).map_err(|error| explain(&error, &path));
    let mut found = Found::kept_by(&mut keep);
    read(&mut found).map_err(ended_by)?;
    let mut imported = found.account();
    imported.own_signals = keeping.put_signals()?;
    if keeping.has_rows {
        keeping.tidy_rows(&mut imported)?;
    }
    Beyond::LeftOut.check(imported.skipped.len() as u64, "").map_err(ended_by)?;
    Ok(imported)
}

/// Why a row of the settings is one that nobody could have set; `None` for any other row.
fn wrong_setting(table: &Table, cells: &[String]) -> Option<String> {
    let [key, value] = table.setting(cells)?;
    let is_fine = settings::fits_as_stored(key, value);
    (!is_fine).then(|| say!("import-unexpected", value = format!("{key}={value}")))
}

/// An import that is being written.
struct Keeping<'a> {
    transaction: &'a Transaction<'a>,
    stamp: &'a Stamp,
    batch: &'a Batch,
    /// Signals and Days that the person answered themselves.
    theirs: HashSet<(SignalId, Day)>,
    /// Signals and Days that this import has put in.
    seen: HashSet<(SignalId, Day)>,
    signals: Vec<Signal>,
    /// The signals there are; filled when rows of an export ask for them.
    known: Vec<Signal>,
    /// Whether rows of an export were among what was found.
    has_rows: bool,
    /// Whether anything was new.
    has_taken: bool,
}

impl Keeping<'_> {
    /// What became of a record; nothing for one that counts as no row. Signals of the person's own and files of the log are
    /// kept only with what they belong to.
    fn put(&mut self, record: Record) -> StoreResult<Option<RowOutcome>> {
        let outcome = match record {
            Record::Reading(new) => self.put_reading(new)?,
            Record::Row(table, cells) => self.put_row(table, &cells)?,
            Record::OwnSignal(signal) => {
                self.signals.push(signal);
                return Ok(None);
            }
            Record::File(file) => {
                if self.has_taken {
                    attachment::keep(self.transaction, &file.hash, &file.media, &file.bytes, self.stamp)?;
                }
                return Ok(None);
            }
        };
        self.has_taken |= outcome == RowOutcome::Taken;
        Ok(Some(outcome))
    }

    fn put_row(&mut self, table: &Table, cells: &[String]) -> StoreResult<RowOutcome> {
        self.has_rows = true;
        match self.wrong_answer(table, cells)?.or_else(|| wrong_setting(table, cells)) {
            Some(what) => Ok(RowOutcome::Wrong(what)),
            None => table.import(self.transaction, cells, (&self.batch.id, self.batch.today), self.stamp),
        }
    }

    /// Why a row of an exported table is an answer that nobody could have typed; `None` for any other row. What is told of a
    /// signal that nobody knows any more is kept as it is.
    fn wrong_answer(&mut self, table: &Table, cells: &[String]) -> StoreResult<Option<String>> {
        let Some([signal, answer, value]) = table.answer(cells) else { return Ok(None) };
        if self.known.is_empty() {
            // Signals come before what was answered about them.
            self.known = [catalog::all(), catalog::bedtime_parts()].concat();
            self.known.extend(own_signal::with_archived(self.transaction)?);
        }
        let Some(signal) = self.known.iter().find(|known| known.id.as_str() == signal) else { return Ok(None) };
        Ok(match (answer, value.parse()) {
            ("value", Ok(value)) => misfit(signal, value),
            ("off", _) if signal.id.as_str() != catalog::FOCUS => Some(say!("import-unexpected", value = answer)),
            ("external", _) if signal.id.as_str() != catalog::BEDTIME => {
                Some(say!("import-unexpected", value = answer))
            }
            _ => None,
        })
    }

    fn put_reading(&mut self, new: NewReading) -> StoreResult<RowOutcome> {
        let (Batch { id, today }, about) = (self.batch, (new.signal.clone(), new.day));
        if new.day > *today {
            return Ok(RowOutcome::Wrong(say!("general-ahead", day = new.day.to_string())));
        }
        if self.theirs.contains(&about) {
            return Ok(RowOutcome::KeptYours);
        }
        if !self.seen.insert(about) {
            return Ok(RowOutcome::Wrong(say!("import-day-twice", day = new.day.to_string())));
        }
        let written = reading::put(self.transaction, &[new], Source::Import, *today, id, self.stamp)?;
        Ok(if written > 0 { RowOutcome::Taken } else { RowOutcome::There })
    }

    /// Adds the signals of the person's own that came along and were not there before; their ids.
    fn put_signals(&self) -> StoreResult<Vec<SignalId>> {
        let mut added = Vec::new();
        if !self.has_taken || self.signals.is_empty() {
            return Ok(added);
        }
        let there = own_signal::every_id(self.transaction)?;
        for signal in self.signals.iter().filter(|signal| there.iter().all(|id| id != signal.id.as_str())) {
            own_signal::add(self.transaction, signal, self.stamp)?;
            added.push(signal.id.clone());
        }
        Ok(added)
    }

    /// Removes imported rows that no reader understands or that refer to nothing, and puts the rest into the full-text
    /// index.
    fn tidy_rows(&self, imported: &mut Imported) -> StoreResult<()> {
        let mut removed = |file: &str, what: String| {
            imported.taken = imported.taken.saturating_sub(1);
            imported.count(Place::file(file), RowOutcome::Wrong(what));
        };
        for (file, value) in drop_unreadable(self.transaction, self.stamp)? {
            removed(file, say!("import-unexpected", value = value));
        }
        for file in clear_dangling(self.transaction)? {
            removed(file, say!("import-belongs-to-nothing"));
        }
        entry::index_all(self.transaction)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{day::Now, io::store::Store, record::Answer, signal::catalog, zone::parse_now};

    /// What a format hands over that knows little of Days: one of them twice, and one that is still ahead.
    fn carelessly(sleep: &Signal, today: Day, found: &mut Found<'_>) -> Result<()> {
        for (line, day, minutes) in [(2, today, 450.0), (3, today, 30.0), (4, today.plus(1), 400.0)] {
            found.answer(Place::line(line), sleep, day, Answer::Value(minutes))?;
        }
        Ok(())
    }

    #[test]
    fn whatever_a_format_hands_over_a_second_time_adds_nothing() {
        let dir = tempfile::tempdir().unwrap();
        let now: Now = parse_now("2026-03-02T09:00:00+01:00", None).unwrap();
        let store = Store::open(dir.path(), None, &now).unwrap();
        let sleep = catalog::all().into_iter().find(|signal| signal.id.as_str() == "sleep").unwrap();
        let today = now.day(4);
        let import = |batch: &'static str| {
            let sleep = sleep.clone();
            let work = move |transaction: &Transaction<'_>, stamp: &Stamp| {
                let batch = Batch { id: batch.to_owned(), today };
                keep(transaction, stamp, &batch, |found| carelessly(&sleep, today, found))
            };
            store.write(&now, work).unwrap()
        };
        let first = import("one");
        assert_eq!(first.taken, 1);
        let lines: Vec<_> = first.skipped.iter().map(|error| error.place.line).collect();
        assert_eq!(lines, [Some(3), Some(4)], "the first of two stands, and nothing is known of tomorrow");
        let second = import("two");
        assert_eq!((second.taken, second.there_already), (0, 1));
        assert_eq!(second.skipped, first.skipped);
    }
}
