//! The words that stand in files of entries. They are made of the bytes, and are never exported.

use rusqlite::{Connection, OptionalExtension, Transaction, TransactionBehavior, params};

use super::{attachment, entry, search};
use crate::io::file_words::{self, READER};

/// The words of a file; empty where it has none, or was not read yet.
pub fn of(connection: &Connection, hash: &str) -> rusqlite::Result<String> {
    let words = connection
        .prepare_cached("SELECT words || coalesce(' ' || pictured, '') FROM file_words WHERE hash = ?1")?
        .query_row([hash], |row| row.get(0))
        .optional()?;
    Ok(words.unwrap_or_default())
}

/// Reads the words of a file and keeps them.
pub(super) fn keep(transaction: &Transaction<'_>, hash: &str, bytes: &[u8]) -> rusqlite::Result<()> {
    transaction
        .prepare_cached(
            "INSERT INTO file_words (hash, words, read_by) VALUES (?1, ?2, ?3)
             ON CONFLICT (hash) DO UPDATE SET words = ?2, read_by = ?3",
        )?
        .execute(params![hash, file_words::words(bytes), READER])?;
    Ok(())
}

/// Reads the files that no reader of this number has read, each in a transaction of its own: what is read stays read when
/// the program is stopped meanwhile.
pub(super) fn read_the_unread(connection: &mut Connection) -> rusqlite::Result<()> {
    let unread: Vec<String> = connection
        .prepare("SELECT hash FROM attachment WHERE hash NOT IN (SELECT hash FROM file_words WHERE read_by >= ?1)")?
        .query_map([READER], |row| row.get(0))?
        .collect::<rusqlite::Result<_>>()?;
    for hash in unread {
        let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
        if let Some((_, bytes)) = attachment::bytes(&transaction, &hash)? {
            keep(&transaction, &hash, &bytes)?;
            reindex(&transaction, &hash)?;
        }
        transaction.commit()?;
    }
    Ok(())
}

/// The hash and bytes of a picture that was not looked at for words yet: one of points, or a drawing that holds no text, as
/// some programs draw their letters.
pub fn next_picture(connection: &Connection) -> rusqlite::Result<Option<(String, Vec<u8>)>> {
    connection
        .prepare_cached(
            "SELECT hash, bytes FROM attachment JOIN file_words USING (hash)
             WHERE pictured IS NULL
               AND (media IN ('image/png', 'image/jpeg', 'image/gif', 'image/webp')
                    OR (media = 'image/svg+xml' AND words = ''))
               AND hash IN (SELECT hash FROM entry_file WHERE deleted_at IS NULL)
             ORDER BY hash LIMIT 1",
        )?
        .query_row([], |row| Ok((row.get(0)?, row.get(1)?)))
        .optional()
}

/// Keeps the words that were read off a picture.
pub fn keep_pictured(transaction: &Transaction<'_>, hash: &str, words: &str) -> rusqlite::Result<()> {
    transaction.execute("UPDATE file_words SET pictured = ?2 WHERE hash = ?1", [hash, words])?;
    reindex(transaction, hash)
}

/// Brings the index up to date for the entries that have a file.
fn reindex(transaction: &Transaction<'_>, hash: &str) -> rusqlite::Result<()> {
    let entries: Vec<String> = transaction
        .prepare_cached("SELECT DISTINCT entry_id FROM entry_file WHERE hash = ?1 AND deleted_at IS NULL")?
        .query_map([hash], |row| row.get(0))?
        .collect::<rusqlite::Result<_>>()?;
    for id in entries {
        if let Some(stored) = entry::get(transaction, &id)?.filter(|stored| !stored.is_removed) {
            search::index(transaction, &id, &stored.entry)?;
        }
    }
    Ok(())
}
