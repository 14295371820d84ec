//! Putting what was read into the store.

use std::collections::HashSet;

use rusqlite::Transaction;

use super::{Found, Progress, Record, Watcher};
use crate::{
    day::Day,
    io::store::{
        Stamp, attachment, own_signal,
        reading::{self, NewReading},
        search,
        tables::import::drop_loose_ends,
    },
    record::{
        SignalId, Source,
        import::{Imported, Place, RowOutcome},
    },
    say,
    signal::Signal,
};

/// Progress is told once in so many records.
const TOLD_EVERY: usize = 256;

/// Puts everything that was found into the store, as one batch; the account of it.
///
/// What the person answered themselves stays, and what is there already is not written again, so a second time adds
/// nothing. Of two readings for one signal and Day the first is taken, or the second time would change what the first did.
pub fn keep(
    transaction: &Transaction<'_>,
    found: Found,
    today: Day,
    batch: &str,
    stamp: &Stamp,
    watcher: &Watcher,
) -> rusqlite::Result<Imported> {
    let mut imported = Imported { skipped: found.skipped, remarks: found.remarks, ..Imported::default() };
    let readings = Readings { theirs: reading::answered_by_person(transaction)?, today, batch };
    let (mut signals, mut files, mut seen) = (Vec::new(), Vec::new(), HashSet::new());
    let (mut only_readings, of) = (true, found.records.len() as u64);
    for (number, (place, record)) in found.records.into_iter().enumerate() {
        if number % TOLD_EVERY == 0 {
            watcher.tell(Progress::Kept { done: number as u64, of });
        }
        match record {
            Record::OwnSignal(signal) => signals.push(signal),
            Record::Reading(new) if seen.insert((new.signal.clone(), new.day)) => {
                imported.count(place, readings.put(transaction, new, stamp)?);
            }
            Record::Reading(new) => {
                let what = say!("io-csv-day-twice", day = new.day.to_string());
                imported.count(place, RowOutcome::Wrong(what));
            }
            Record::Row(table, cells) => {
                only_readings = false;
                imported.count(place, table.import(transaction, &cells, batch, stamp)?);
            }
            Record::File(file) => files.push(file),
        }
    }
    watcher.tell(Progress::Kept { done: of, of });
    // Signals and files come along with what they belong to, and not by themselves.
    if imported.taken > 0 {
        imported.own_signals = add_new(transaction, &signals, stamp)?;
        for file in &files {
            attachment::keep(transaction, &file.hash, &file.media, &file.bytes, stamp)?;
        }
    }
    if !only_readings {
        tidy_rows(transaction, &mut imported)?;
    }
    if only_readings && files.is_empty() && imported.own_signals.is_empty() && imported.taken > 0 {
        imported.undo = Some(batch.to_owned());
    }
    Ok(imported)
}

/// What readings are put in by.
struct Readings<'a> {
    /// What the person answered themselves.
    theirs: HashSet<(SignalId, Day)>,
    today: Day,
    batch: &'a str,
}

impl Readings<'_> {
    fn put(&self, transaction: &Transaction<'_>, new: NewReading, stamp: &Stamp) -> rusqlite::Result<RowOutcome> {
        if self.theirs.contains(&(new.signal.clone(), new.day)) {
            return Ok(RowOutcome::KeptYours);
        }
        let written = reading::put(transaction, &[new], Source::Import, self.today, self.batch, stamp)?;
        Ok(if written > 0 { RowOutcome::Taken } else { RowOutcome::There })
    }
}

/// Adds the signals that are not there yet; their ids.
fn add_new(transaction: &Transaction<'_>, signals: &[Signal], stamp: &Stamp) -> rusqlite::Result<Vec<SignalId>> {
    let there = own_signal::every_id(transaction)?;
    let is_new = |signal: &&Signal| !there.iter().any(|id| id == signal.id.as_str());
    let new: Vec<&Signal> = signals.iter().filter(is_new).collect();
    new.iter().try_for_each(|signal| own_signal::add(transaction, signal, stamp))?;
    Ok(new.into_iter().map(|signal| signal.id.clone()).collect())
}

/// Rows of tables name each other: what names nothing goes out again, and what was taken is found by its words.
fn tidy_rows(transaction: &Transaction<'_>, imported: &mut Imported) -> rusqlite::Result<()> {
    for file in drop_loose_ends(transaction)? {
        imported.taken = imported.taken.saturating_sub(1);
        imported.count(Place::file(file), RowOutcome::Wrong(say!("app-import-belongs-to-nothing")));
    }
    search::rebuild(transaction)
}
