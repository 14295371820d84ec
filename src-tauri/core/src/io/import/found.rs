//! What an importer hands over.

use crate::{
    io::{
        export::Attached,
        store::{reading::NewReading, tables::Table},
    },
    record::import::{Place, RowError},
    signal::Signal,
};

/// One thing to be kept. [`keep`](super::keep) knows for each kind what "there already" means.
pub enum Record {
    /// A signal of the person's own that readings of this file are about.
    OwnSignal(Signal),
    /// An answer about one signal on one Day.
    Reading(NewReading),
    /// A row of a table that Taper itself exported, its cells in the order of the table's columns.
    Row(&'static Table, Vec<String>),
    /// A file of the log.
    File(Attached),
}

/// Everything a file held, in its order.
///
/// Records are pushed rather than pulled from an iterator: a row may give several and a night be made of many, the files of
/// an archive can be read only while it is borrowed, and remarks come along. As calls these stay plain loops; as an iterator
/// each format would be a machine of states.
#[derive(Default)]
pub struct Found {
    pub(super) records: Vec<(Place, Record)>,
    pub(super) skipped: Vec<RowError>,
    pub(super) remarks: Vec<String>,
}

impl Found {
    /// Hands over something to be kept.
    pub fn take(&mut self, place: Place, record: Record) {
        self.records.push((place, record));
    }

    /// Names something that is left out, and why.
    pub fn skip(&mut self, place: Place, what: String) {
        self.skipped.push(RowError { place, what });
    }

    /// Says aloud what was decided on the person's behalf: a sentence without its full stop.
    pub fn remark(&mut self, what: String) {
        self.remarks.push(what);
    }
}
