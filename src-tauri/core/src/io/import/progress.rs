//! How far a long import has come.

use std::{
    fs::File,
    io::{self, Read, Seek, SeekFrom},
    path::Path,
    sync::Arc,
};

use crate::io::read;

/// How far it has come, in the one or two stretches an import has.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Progress {
    /// Bytes read of the bytes that the present file has.
    Read {
        /// Bytes read so far.
        done: u64,
        /// Bytes of the file.
        of: u64,
    },
    /// Rows put into the store of those that a table has, where it is read before any of it is kept.
    Kept {
        /// Rows written so far.
        done: u64,
        /// Rows that were read.
        of: u64,
    },
}

/// Where progress is reported; nowhere by default. It is called on the thread that works, also on the store's.
#[derive(Clone, Default)]
pub struct Watcher(Option<Arc<dyn Fn(Progress) + Send + Sync>>);

impl Watcher {
    /// Calls `report` with each progress.
    pub fn new(report: impl Fn(Progress) + Send + Sync + 'static) -> Watcher {
        Watcher(Some(Arc::new(report)))
    }

    pub(super) fn report(&self, progress: Progress) {
        if let Some(report) = &self.0 {
            report(progress);
        }
    }

    /// Opens a file whose reading is reported. An importer that reads through this needs nothing else for its progress.
    ///
    /// # Errors
    /// When it cannot be opened.
    pub fn open(&self, path: &Path) -> io::Result<Watched> {
        let (file, of) = read::open(path)?;
        Ok(Watched { file, done: 0, of, watcher: self.clone() })
    }
}

/// A file that reports how far it was read.
pub struct Watched {
    file: File,
    done: u64,
    of: u64,
    watcher: Watcher,
}

impl Read for Watched {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        let read = self.file.read(into)?;
        // What is read twice, like the end of an archive, counts once: never more than there is.
        self.done = self.of.min(self.done + read as u64);
        self.watcher.report(Progress::Read { done: self.done, of: self.of });
        Ok(read)
    }
}

impl Seek for Watched {
    fn seek(&mut self, to: SeekFrom) -> io::Result<u64> {
        self.file.seek(to)
    }
}
