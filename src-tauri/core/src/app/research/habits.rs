//! Habits recorded by doing: what is done in the log answers the signals of the same name, unless the person did.

use uuid::Uuid;

use crate::{
    day::Day,
    io::store::{Stamp, StoreResult, Transaction, reading},
    record::{Answer, NewReading, SignalId, Source, log::LogEntry},
    signal::catalog,
};

/// An entry of this many words or more counts as writing.
const WORDS_WRITTEN: usize = 30;

/// Records the habit of writing on the Day of an entry, where that is long enough.
pub(super) fn wrote(transaction: &Transaction<'_>, entry: &LogEntry, today: Day, stamp: &Stamp) -> StoreResult<()> {
    if entry.text.split_whitespace().count() < WORDS_WRITTEN {
        return Ok(());
    }
    did(transaction, catalog::WROTE, entry.day.min(today), today, stamp)
}

/// Records that a habit was done on a Day, unless its signal has an answer there.
pub(super) fn did(
    transaction: &Transaction<'_>,
    habit: &'static str,
    day: Day,
    today: Day,
    stamp: &Stamp,
) -> StoreResult<()> {
    let signal = SignalId::of_catalog(habit);
    if reading::source_of(transaction, &signal, day)?.is_some() {
        return Ok(());
    }
    let reading = NewReading { signal, day, answer: Answer::Value(1.0) };
    reading::put(transaction, &[reading], Source::Log, today, &Uuid::new_v4().to_string(), stamp)?;
    Ok(())
}
