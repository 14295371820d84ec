//! Habits recorded by doing: what is done in the log answers the signals of the same name, unless the person did.

use uuid::Uuid;

use crate::{
    day::Day,
    io::store::{Stamp, StoreResult, Transaction, reading},
    record::{Answer, NewReading, SignalId, Source, log::LogEntry},
    signal::catalog,
};

/// Words of an entry from which on something was written.
const WORDS_WRITTEN: usize = 30;

/// A new entry of some length, or one that its day does not ask for: something was written.
pub(super) fn wrote(transaction: &Transaction<'_>, entry: &LogEntry, today: Day, stamp: &Stamp) -> StoreResult<()> {
    if entry.text.split_whitespace().count() < WORDS_WRITTEN {
        return Ok(());
    }
    did(transaction, catalog::WROTE, entry.day.min(today), today, stamp)
}

/// A habit was lived on a Day.
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
