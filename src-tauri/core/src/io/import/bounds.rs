//! How much an import may bring. Every figure is of what is really read, whatever the header of an archive says, so that a
//! small file that unfolds without end is refused where it passes a bound, and little of it is ever in memory.
//!
//! The figures are our own choice: far above what a person records in decades, and low enough for any computer.

use std::{
    fmt,
    io::{self, Read},
};

use crate::{
    error::Error,
    io::{export::MOST_LIST_BYTES, read::mebibytes},
    record::attachment::LARGEST_BYTES,
    say,
};

const MIB: u64 = 1024 * 1024;
/// All files of an import together, unpacked.
const MOST_BYTES: u64 = 2048 * MIB;
/// One table: twenty years of daily answers are a twentieth of it.
const MOST_TABLE_BYTES: u64 = 512 * MIB;
/// One row: the longest text an entry may have takes two thirds of it.
const MOST_ROW_BYTES: u64 = 12 * MIB;
/// The names of a table's columns: ours take a few hundred letters.
const MOST_HEADER_BYTES: u64 = MIB;
/// Rows of all tables, or answers of a daily one: ten years of twelve signals, each corrected once, are a fifth of it.
const MOST_ROWS: u64 = 500_000;
/// Rows or cells that may be left out, each with its reason.
const MOST_LEFT_OUT: usize = 50_000;
/// Files in a folder, or in an archive.
const MOST_FILES: usize = 100_000;
/// The directory of an archive, of which a file's entry takes 46 bytes and its name.
const MOST_DIRECTORY_BYTES: u64 = 8 * MIB;

/// A bound that an import is beyond.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Beyond {
    /// Bytes of all files.
    Import,
    /// Bytes of a table.
    Table,
    /// Bytes of the list of what an export holds.
    List,
    /// Bytes of a file of the log.
    Attachment,
    /// Bytes of a row.
    Row,
    /// Bytes of the names of columns.
    Header,
    /// Bytes of an archive's directory.
    Directory,
    /// How many files there are.
    Files,
    /// How many rows there are.
    Rows,
    /// How many rows or cells are left out.
    LeftOut,
}

impl Beyond {
    /// Bytes, or how many there may be.
    pub fn most(self) -> u64 {
        match self {
            Beyond::Import => MOST_BYTES,
            Beyond::Table => MOST_TABLE_BYTES,
            Beyond::List => MOST_LIST_BYTES,
            Beyond::Attachment => LARGEST_BYTES,
            Beyond::Row => MOST_ROW_BYTES,
            Beyond::Header => MOST_HEADER_BYTES,
            Beyond::Directory => MOST_DIRECTORY_BYTES,
            Beyond::Files => MOST_FILES as u64,
            Beyond::Rows => MOST_ROWS,
            Beyond::LeftOut => MOST_LEFT_OUT as u64,
        }
    }

    /// The bound that made a reading fail, where it was one.
    pub fn of(error: &io::Error) -> Option<Beyond> {
        error.get_ref()?.downcast_ref().copied()
    }

    /// The error that refuses what lies at a place.
    pub fn refused(self, place: impl fmt::Display) -> Error {
        Error::refused(self, place, say!("import-beyond-next"))
    }

    /// The error that refuses it where there are more than there may be.
    ///
    /// # Errors
    /// That one.
    pub fn check(self, count: u64, place: impl fmt::Display) -> Result<(), Error> {
        if count > self.most() { Err(self.refused(place)) } else { Ok(()) }
    }

    fn word(self) -> &'static str {
        match self {
            Beyond::Import => "import",
            Beyond::Table => "table",
            Beyond::List => "list",
            Beyond::Attachment => "attachment",
            Beyond::Row => "row",
            Beyond::Header => "header",
            Beyond::Directory => "directory",
            Beyond::Files => "files",
            Beyond::Rows => "rows",
            Beyond::LeftOut => "left-out",
        }
    }
}

impl fmt::Display for Beyond {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let most = match self {
            Beyond::Files | Beyond::Rows | Beyond::LeftOut => self.most(),
            _ => mebibytes(self.most()),
        };
        out.write_str(&say!("import-beyond", what = self.word(), most = most))
    }
}

impl std::error::Error for Beyond {}

impl From<Beyond> for io::Error {
    fn from(beyond: Beyond) -> io::Error {
        io::Error::other(beyond)
    }
}

/// A file of an import, which fails to be read where it goes beyond a bound.
pub struct Bounded<'a, R> {
    inner: R,
    /// Bytes that the import may still read.
    import: &'a mut u64,
    /// Bytes that may still be read of this file, and the bound they are of.
    file: (u64, Beyond),
    /// Bytes that may still be read of the present row, or of the names above the first one, where the file has rows.
    row: Option<(u64, Beyond)>,
    last: Option<u8>,
}

impl<'a, R: Read> Bounded<'a, R> {
    /// A file bounded by `beyond`, of an import that may still read so many bytes.
    pub fn new(inner: R, import: &'a mut u64, beyond: Beyond) -> Bounded<'a, R> {
        let row = (beyond == Beyond::Table).then(|| (Beyond::Header.most(), Beyond::Header));
        Bounded { inner, import, file: (beyond.most(), beyond), row, last: None }
    }

    /// Lets another row begin. What was read ahead of it counts to the row before.
    pub fn begin_row(&mut self) {
        self.row = self.row.map(|_| (Beyond::Row.most(), Beyond::Row));
    }

    /// The last byte that was read.
    pub fn last(&self) -> Option<u8> {
        self.last
    }

    fn spend(&mut self, bytes: u64) -> Result<(), Beyond> {
        *self.import = self.import.checked_sub(bytes).ok_or(Beyond::Import)?;
        for (left, beyond) in [Some(&mut self.file), self.row.as_mut()].into_iter().flatten() {
            *left = left.checked_sub(bytes).ok_or(*beyond)?;
        }
        Ok(())
    }
}

impl<R: Read> Read for Bounded<'_, R> {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        let read = self.inner.read(into)?;
        self.spend(read as u64)?;
        self.last = into[..read].last().copied().or(self.last);
        Ok(read)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(bytes: u64, import: u64, beyond: Beyond) -> Result<u64, Option<Beyond>> {
        let mut left = import;
        let mut file = Bounded::new(io::repeat(b'a').take(bytes), &mut left, beyond);
        io::copy(&mut file, &mut io::sink()).map_err(|error| Beyond::of(&error))
    }

    #[test]
    fn what_fills_a_bound_is_read_and_a_byte_more_is_not() {
        for beyond in [Beyond::List, Beyond::Attachment] {
            let most = beyond.most();
            assert_eq!(read(most, u64::MAX, beyond), Ok(most));
            assert_eq!(read(most + 1, u64::MAX, beyond), Err(Some(beyond)));
        }
        assert_eq!(read(100, 100, Beyond::List), Ok(100));
        assert_eq!(read(101, 100, Beyond::List), Err(Some(Beyond::Import)));
        assert_eq!(read(MOST_HEADER_BYTES + 1, u64::MAX, Beyond::Table), Err(Some(Beyond::Header)), "no row began");
    }

    #[test]
    fn a_table_may_be_longer_than_a_row() {
        let (mut left, mut chunk) = (u64::MAX, vec![0; 8192]);
        let mut file = Bounded::new(io::repeat(b'\n').take(2 * MOST_ROW_BYTES), &mut left, Beyond::Table);
        while file.read(&mut chunk).unwrap() > 0 {
            file.begin_row();
        }
        assert_eq!((file.last(), u64::MAX - left), (Some(b'\n'), 2 * MOST_ROW_BYTES));
    }
}
