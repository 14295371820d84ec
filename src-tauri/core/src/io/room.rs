//! Whether there is room to write. A full disk shows in many ways, and is said in one, with what helps.

use std::{fmt::Display, io, path::Path};

use crate::{error::Error, say};

/// With less free than this the database cannot even read: it keeps 32 KiB beside its file meanwhile, and fails with an
/// error that does not name the reason.
const LEAST_BYTES: u64 = 64 * 1024;

/// Whether something could not be written because the disk is full, or this person's share of it.
pub fn is_lacking(error: &io::Error) -> bool {
    matches!(error.kind(), io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded)
}

/// Whether a disk is as good as full where this file lies.
pub fn is_lacking_beside(file: &Path) -> bool {
    let folder = file.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    rustix::fs::statvfs(folder).is_ok_and(|disk| disk.f_bavail.saturating_mul(disk.f_frsize) < LEAST_BYTES)
}

/// The error for a place that could not be written: `what` and `next`, unless it is that the disk is full.
pub fn unwritable(error: &io::Error, what: impl Display, place: &Path, next: impl Display) -> Error {
    if is_lacking(error) {
        return Error::unreadable(say!("general-disk-full"), place.display(), say!("general-disk-full-next"));
    }
    Error::unreadable(what, place.display(), next)
}
