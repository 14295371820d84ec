//! Emptying the trash of the log: the one place where what a person wrote is erased for good.

use rusqlite::Transaction;

use super::{entry, search, undo};

/// Erases the entries in the trash with their versions, and the files that no entry has any more; how many entries.
pub fn empty(transaction: &Transaction<'_>) -> rusqlite::Result<usize> {
    transaction.execute_batch(
        "DELETE FROM entry_version WHERE entry_id IN (SELECT id FROM entry WHERE deleted_at IS NOT NULL);
         DELETE FROM revisit WHERE entry_id IN (SELECT id FROM entry WHERE deleted_at IS NOT NULL);
         DELETE FROM entry_file WHERE deleted_at IS NOT NULL
           OR entry_id IN (SELECT id FROM entry WHERE deleted_at IS NOT NULL);
         DELETE FROM attachment WHERE hash NOT IN (SELECT hash FROM entry_file);",
    )?;
    undo::forget(transaction)?;
    let erased = transaction.execute("DELETE FROM entry WHERE deleted_at IS NOT NULL", [])?;
    entry::clear_dangling(transaction)?;
    search::forget_for_good(transaction)?;
    Ok(erased)
}
