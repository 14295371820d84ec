//! Files of entries: their bytes once, named by their hash, and the file names they had.

use rusqlite::{Connection, OptionalExtension, Transaction, params};

use super::{Stamp, entry, file_words, new_id, search};
use crate::record::attachment::{EntryFile, NewFile, free_name, is_made_of, safe_name};

/// The files of an entry, in the order they were added.
pub fn of_entry(connection: &Connection, entry: &str) -> rusqlite::Result<Vec<EntryFile>> {
    let mut statement = connection.prepare_cached(
        "SELECT id, hash, name, caption, media, size FROM entry_file JOIN attachment USING (hash)
         WHERE entry_id = ?1 AND deleted_at IS NULL ORDER BY recorded_at, entry_file.rowid",
    )?;
    let file = |row: &rusqlite::Row<'_>| {
        Ok(EntryFile {
            id: row.get(0)?,
            hash: row.get(1)?,
            name: row.get(2)?,
            caption: row.get(3)?,
            media: row.get(4)?,
            size: row.get::<_, i64>(5)?.unsigned_abs(),
        })
    };
    let mut files: Vec<EntryFile> = statement.query_map([entry], file)?.collect::<rusqlite::Result<_>>()?;
    // Earlier versions of Taper, and files merged from an export, may have one name twice; an export that somebody made
    // may have names that lead out of a folder.
    for at in 0..files.len() {
        let (before, rest) = files.split_at_mut(at);
        let file = &mut rest[0];
        let name = safe_name(&file.name).unwrap_or_else(|| file.hash.clone());
        file.name = free_name(&name, before.iter().map(|one| one.name.as_str()));
    }
    Ok(files)
}

/// The media type and bytes of a file.
pub fn bytes(connection: &Connection, hash: &str) -> rusqlite::Result<Option<(String, Vec<u8>)>> {
    connection
        .prepare_cached("SELECT media, bytes FROM attachment WHERE hash = ?1")?
        .query_row([hash], |row| Ok((row.get(0)?, row.get(1)?)))
        .optional()
}

/// The hashes of the files that an entry has which is not in the trash.
pub fn in_use(connection: &Connection) -> rusqlite::Result<Vec<String>> {
    connection
        .prepare_cached(
            "SELECT hash FROM attachment WHERE hash IN (
               SELECT hash FROM entry_file WHERE deleted_at IS NULL
               AND entry_id IN (SELECT id FROM entry WHERE deleted_at IS NULL)) ORDER BY hash",
        )?
        .query_map([], |row| row.get(0))?
        .collect()
}

/// Keeps the bytes of a file unless they are kept already; whether they are new.
pub fn keep(
    transaction: &Transaction<'_>,
    hash: &str,
    media: &str,
    bytes: &[u8],
    stamp: &Stamp,
) -> rusqlite::Result<bool> {
    let changed = transaction.execute(
        "INSERT INTO attachment (hash, media, size, updated_at, device_id, bytes) VALUES (?1, ?2, ?3, ?4, ?5, ?6)
         ON CONFLICT (hash) DO NOTHING",
        params![hash, media, bytes.len() as i64, stamp.at, stamp.device, bytes],
    )?;
    if changed > 0 {
        file_words::keep(transaction, hash, bytes)?;
    }
    Ok(changed > 0)
}

/// Adds a file to an entry, its bytes kept once, under a name of its own; that name. Nothing is added where the entry has
/// the same file under the name it was given or under one that was made of it.
pub fn attach(transaction: &Transaction<'_>, to: &str, file: &NewFile, stamp: &Stamp) -> rusqlite::Result<String> {
    keep(transaction, &file.hash, file.media, &file.bytes, stamp)?;
    let there = of_entry(transaction, to)?;
    let is_same = |one: &&EntryFile| one.hash == file.hash && is_made_of(&one.name, &file.name);
    if let Some(same) = there.iter().find(is_same) {
        return Ok(same.name.clone());
    }
    let name = free_name(&file.name, there.iter().map(|one| one.name.as_str()));
    transaction.execute(
        "INSERT INTO entry_file (id, entry_id, hash, name, caption, recorded_at, offset_minutes, zone,
                                 updated_at, device_id)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?6, ?9)",
        params![
            new_id(stamp),
            to,
            file.hash,
            name,
            file.caption,
            stamp.at,
            stamp.offset_minutes,
            stamp.zone,
            stamp.device
        ],
    )?;
    reindex(transaction, to)?;
    Ok(name)
}

/// Removes a file from its entry; whether it was there. The bytes stay until the trash is emptied.
pub fn remove(transaction: &Transaction<'_>, id: &str, stamp: &Stamp) -> rusqlite::Result<bool> {
    let removed = super::set_removed(transaction, "entry_file", id, true, stamp)?;
    reindex_entry_of(transaction, id)?;
    Ok(removed)
}

/// Sets the caption of a file; whether there is one.
pub fn caption(transaction: &Transaction<'_>, id: &str, caption: &str, stamp: &Stamp) -> rusqlite::Result<bool> {
    let changed = transaction.execute(
        "UPDATE entry_file SET caption = ?2, updated_at = ?3, device_id = ?4 WHERE id = ?1 AND deleted_at IS NULL",
        params![id, caption, stamp.at, stamp.device],
    )?;
    reindex_entry_of(transaction, id)?;
    Ok(changed > 0)
}

fn reindex_entry_of(transaction: &Transaction<'_>, file: &str) -> rusqlite::Result<()> {
    let entry: Option<String> =
        transaction.query_row("SELECT entry_id FROM entry_file WHERE id = ?1", [file], |row| row.get(0)).optional()?;
    entry.map_or(Ok(()), |entry| reindex(transaction, &entry))
}

fn reindex(transaction: &Transaction<'_>, id: &str) -> rusqlite::Result<()> {
    match entry::get(transaction, id)? {
        Some(stored) if !stored.is_removed => search::index(transaction, id, &stored.entry),
        _ => Ok(()),
    }
}
