//! Taking back an import: what it brought is erased, as if the file had never come. A tombstone would fill the trash with its
//! entries, keep its signals' names from being given again, and keep the same file from being imported anew.

use std::collections::HashSet;

use rusqlite::{OptionalExtension, Transaction, params};

use super::{ATTACHMENT, ENTRY, OWN_SIGNAL, READING, READING_ROW, Touched, key_of, state};
use crate::io::store::Stamp;

/// Whether an answer that an import did not bring is about a signal that it did, and would be about nothing without it.
pub fn is_used_since(transaction: &Transaction<'_>, row: &Touched, rows: &[Touched]) -> rusqlite::Result<bool> {
    if row.table != OWN_SIGNAL || row.before.is_some() {
        return Ok(false);
    }
    let brought: HashSet<&str> =
        rows.iter().filter(|other| other.table == READING).map(|other| other.id.as_str()).collect();
    let mut statement = transaction.prepare_cached(
        "SELECT signal || ' ' || day FROM reading WHERE signal = ?1 AND replaced_by IS NULL AND answer <> 'cleared'",
    )?;
    let mut used = statement.query([&row.id])?;
    while let Some(one) = used.next()? {
        if !brought.contains(one.get_ref(0)?.as_str()?) {
            return Ok(true);
        }
    }
    Ok(false)
}

/// Of signals and Days that an import answered, those that were answered again since.
pub fn answered_since<'a>(transaction: &Transaction<'_>, rows: Vec<&'a Touched>) -> rusqlite::Result<Vec<&'a Touched>> {
    let mut since = Vec::new();
    for row in rows {
        // The reading that the import brought is erased by now, unless it was answered again.
        let after = row.after.as_deref().map(|id| state(transaction, READING_ROW, id)).transpose()?.flatten();
        if after.is_some() {
            since.push(row);
        }
    }
    Ok(since)
}

/// Erases the readings that an import brought, where they still stand or never did, and lets what stood before them stand
/// again; how many answers changed.
pub fn readings(transaction: &Transaction<'_>, rows: &[Touched], stamp: &Stamp) -> rusqlite::Result<usize> {
    let brought: HashSet<&str> =
        rows.iter().filter(|row| row.table == READING_ROW).map(|row| row.id.as_str()).collect();
    let (mut stands, mut since) = (Vec::new(), HashSet::new());
    for row in rows.iter().filter(|row| row.table == READING) {
        // Earlier versions did not record the rows of an import: what they brought is answered as before, like anything else.
        let is_known = row.after.as_deref().is_some_and(|after| brought.contains(after));
        if is_known && state(transaction, READING, &row.id)? == row.after {
            stands.push(row);
        } else {
            since.insert(row.id.as_str());
        }
    }
    let mut of = transaction.prepare_cached("SELECT signal || ' ' || day FROM reading WHERE id = ?1")?;
    let mut erase = transaction.prepare_cached("DELETE FROM reading WHERE id = ?1")?;
    for row in rows.iter().filter(|row| row.table == READING_ROW) {
        let about: Option<String> = of.query_row([&row.id], |row| row.get(0)).optional()?;
        if about.is_some_and(|about| !since.contains(about.as_str())) {
            erase.execute([&row.id])?;
        }
    }
    let mut stand =
        transaction.prepare_cached("UPDATE reading SET replaced_by = NULL, updated_at = ?2 WHERE id = ?1")?;
    for before in stands.iter().filter_map(|row| row.before.as_ref()) {
        stand.execute(params![before, stamp.at])?;
    }
    Ok(stands.len())
}

/// Erases a new row, and with an entry that it was shown again. Bytes are left for [`bytes`].
pub fn row(transaction: &Transaction<'_>, row: &Touched) -> rusqlite::Result<()> {
    if row.table == ATTACHMENT {
        return Ok(());
    }
    if row.table == ENTRY {
        transaction.execute("DELETE FROM revisit WHERE entry_id = ?1", [&row.id])?;
    }
    let query = format!("DELETE FROM {} WHERE {} = ?1", row.table, key_of(&row.table));
    transaction.execute(&query, [&row.id]).map(drop)
}

/// Erases the bytes that an import brought, once no file of it has them, unless one of another entry does.
pub fn bytes(transaction: &Transaction<'_>, rows: &[Touched]) -> rusqlite::Result<()> {
    let query = "DELETE FROM attachment WHERE hash = ?1 AND hash NOT IN (SELECT hash FROM entry_file)";
    for row in rows.iter().filter(|row| row.table == ATTACHMENT) {
        transaction.execute(query, [&row.id])?;
    }
    Ok(())
}

/// Whether a row now refers to one that is not there: something that was written since rests on what came with the import.
pub fn leaves_dangling(transaction: &Transaction<'_>) -> rusqlite::Result<bool> {
    transaction.query_row("SELECT EXISTS (SELECT 1 FROM pragma_foreign_key_check)", [], |row| row.get(0))
}
