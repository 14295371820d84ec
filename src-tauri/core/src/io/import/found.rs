//! What an importer found in a file.

use super::bounds::Beyond;
use crate::{
    day::Day,
    error::Result,
    io::{export::Attached, store::tables::Table},
    record::{
        Answer, NewReading,
        import::{Imported, Place, RowOutcome},
    },
    say,
    signal::{Signal, Unit, answer::typed, figures::HourCycle},
};

/// One thing to be kept. [`keep`](super::keep()) knows for each kind what "there already" means.
pub enum Record {
    /// A signal of the person's own that readings of this file are about.
    OwnSignal(Signal),
    /// An answer about one signal on one Day; [`Found::answer`] makes it.
    Reading(NewReading),
    /// A row of a table that Taper itself exported, its cells in the order of the table's columns.
    Row(&'static Table, Vec<String>),
    /// A file of the log.
    File(Attached),
}

/// What a file holds, handed over in its order. Each thing is kept at once, so that a file of any length takes no more
/// memory than one of its rows; the account of all of them is made on the way.
///
/// Records are pushed rather than pulled from an iterator: a row may give several and a night be made of many, the
/// files of an archive can be read only while it is borrowed, and remarks come along. With calls these stay plain
/// loops; with an iterator each format would need a state machine.
pub struct Found<'a> {
    /// Keeps a record; what became of it, where that counts as a row.
    keep: &'a mut dyn FnMut(Record) -> Result<Option<RowOutcome>>,
    rows: u64,
    account: Imported,
}

impl<'a> Found<'a> {
    /// Nothing so far; `keep` is called with each record.
    pub fn kept_by(keep: &'a mut dyn FnMut(Record) -> Result<Option<RowOutcome>>) -> Found<'a> {
        Found { keep, rows: 0, account: Imported::default() }
    }

    /// The account of what was found.
    pub fn account(self) -> Imported {
        self.account
    }

    /// Hands over something to be kept.
    ///
    /// # Errors
    /// When it cannot be written, or there is more than an import may bring; the importer ends with it.
    pub fn take(&mut self, place: Place, record: Record) -> Result<()> {
        let Some(outcome) = (self.keep)(record)? else { return Ok(()) };
        self.rows += 1;
        Beyond::Rows.check(self.rows, &place.file)?;
        self.count(place, outcome)
    }

    /// Hands over an answer about a signal on a Day, or reports it where it could not be typed: a number out of the signal's
    /// range, or with a fraction where only whole ones are answers. A row's own unit is converted before.
    ///
    /// # Errors
    /// As [`Found::take`].
    pub fn answer(&mut self, place: Place, signal: &Signal, day: Day, answer: Answer) -> Result<()> {
        if let Answer::Value(value) = answer
            && let Some(what) = misfit(signal, value)
        {
            return self.skip(place, what);
        }
        self.take(place, Record::Reading(NewReading { signal: signal.id.clone(), day, answer }))
    }

    /// Reports something that is left out, and why.
    ///
    /// # Errors
    /// When more is left out than can be told.
    pub fn skip(&mut self, place: Place, what: String) -> Result<()> {
        self.count(place, RowOutcome::Wrong(what))
    }

    /// Reports what was decided on the person's behalf: a sentence without its full stop.
    pub fn remark(&mut self, what: String) {
        self.account.remarks.push(what);
    }

    fn count(&mut self, place: Place, outcome: RowOutcome) -> Result<()> {
        let file = place.file.clone();
        self.account.count(place, outcome);
        Beyond::LeftOut.check(self.account.skipped.len() as u64, file)
    }
}

/// Why no form would take a number as an answer about a signal; `None` where one would.
pub(super) fn misfit(signal: &Signal, value: f64) -> Option<String> {
    let (low, high) = signal.range;
    // NaN is within no range.
    if !(low..=high).contains(&value) {
        let range = [low, high].map(|end| typed(signal, Answer::Value(end), HourCycle::TwentyFour));
        return Some(say!("import-out-of-range", value = value.to_string(), low = &range[0], high = &range[1]));
    }
    let is_whole = signal.unit == Unit::Number || value.fract() == 0.0;
    (!is_whole).then(|| say!("import-not-whole", value = value.to_string()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::signal::catalog;

    #[test]
    fn a_number_that_no_form_would_take_is_named() {
        let sleep = catalog::all().into_iter().find(|signal| signal.id.as_str() == "sleep").unwrap();
        let day = Day::parse("2026-03-02").unwrap();
        for (value, fits) in
            [(450.0, true), (0.0, true), (450.5, false), (-1.0, false), (5000.0, false), (f64::NAN, false)]
        {
            let mut keep = |_| Ok(Some(RowOutcome::Taken));
            let mut found = Found::kept_by(&mut keep);
            found.answer(Place::line(2), &sleep, day, Answer::Value(value)).unwrap();
            let account = found.account();
            assert_eq!((account.taken, account.skipped.is_empty()), (usize::from(fits), fits), "{value}");
        }
    }
}
