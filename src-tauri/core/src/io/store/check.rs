//! Whether the data is whole: the file, what its rows name, the index of the log, the bytes of files, and whether what the
//! newest copy holds too is still the same; and mending what is made of other data.

use std::collections::HashMap;

use rusqlite::{Connection, Transaction, TransactionBehavior};

use super::{backup::row_hashes, entry, tables::TABLES, whole};
use crate::io::hash as hash_of;

/// What was found.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Checked {
    /// What the database finds wrong with the file or with rows that name others; nothing where all is well.
    pub file: Option<String>,
    /// Whether the index of the log holds what the entries hold.
    pub index_is_whole: bool,
    /// Files whose bytes are not those they are named by, by the names they have in entries.
    pub changed_files: Vec<String>,
    /// Files that were looked at.
    pub files: usize,
    /// Rows that nobody has written since the newest copy, and that are not as they are there.
    pub changed_rows: usize,
    /// Whether the data is of before the newest copy, as if an older file had been put in its place.
    pub is_older_than_copy: bool,
    /// Whether there was a copy to compare with.
    pub compared: bool,
}

impl Checked {
    /// Whether nothing is wrong.
    pub fn is_whole(&self) -> bool {
        self.file.is_none()
            && self.index_is_whole
            && self.changed_files.is_empty()
            && self.changed_rows == 0
            && !self.is_older_than_copy
    }
}

/// Looks at everything, and compares it with a copy where there is one. Nobody has to wait but for the index, which can be
/// looked at by writing alone.
pub fn look(data: &mut Connection, copy: Option<&Connection>) -> rusqlite::Result<Checked> {
    let reading = data.transaction()?;
    let mut found = Checked { file: whole::integrity(&reading)?, ..Checked::default() };
    let mut statement = reading.prepare("SELECT hash, bytes FROM attachment ORDER BY hash")?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        found.files += 1;
        let (hash, bytes) = (row.get_ref(0)?.as_str()?, row.get_ref(1)?.as_blob()?);
        if hash_of(bytes) != hash {
            found.changed_files.push(name_of(&reading, hash)?);
        }
    }
    if let Some(copy) = copy {
        found.compared = true;
        found.is_older_than_copy = whole::newest_change(&reading)? < whole::newest_change(copy)?;
        // What was written in the second in which the copy was made may have been written again in that second.
        let until: i64 = copy.query_row("SELECT coalesce(max(changed_at), 0) FROM change", [], |row| row.get(0))?;
        for table in &TABLES {
            found.changed_rows += changed_rows(&reading, copy, table.name, until)?;
        }
    }
    drop(rows);
    drop(statement);
    drop(reading);
    let writing = data.transaction_with_behavior(TransactionBehavior::Immediate)?;
    found.index_is_whole = index_is_whole(&writing)?;
    Ok(found)
}

/// Rows of a table that both have, that were last written at the same moment before `until`, and that are not the same. Whoever
/// writes a row notes the moment in it.
fn changed_rows(data: &Connection, copy: &Connection, table: &str, until: i64) -> rusqlite::Result<usize> {
    let then: HashMap<String, (i64, [u8; 32])> = row_hashes(copy, table)?;
    let now = row_hashes(data, table)?;
    let differs = |(key, (at, hash)): (&String, &(i64, [u8; 32]))| {
        *at < until && then.get(key).is_some_and(|(then_at, then)| then_at == at && then != hash)
    };
    Ok(now.iter().filter(|row| differs(*row)).count())
}

fn name_of(connection: &Connection, hash: &str) -> rusqlite::Result<String> {
    let name: Option<String> =
        connection.query_row("SELECT min(name) FROM entry_file WHERE hash = ?1", [hash], |row| row.get(0))?;
    Ok(name.unwrap_or_else(|| hash.to_owned()))
}

fn index_is_whole(connection: &Connection) -> rusqlite::Result<bool> {
    let asked = connection.execute("INSERT INTO entry_search (entry_search) VALUES ('integrity-check')", []);
    match asked {
        Ok(_) => {}
        Err(error) if error.sqlite_error_code() == Some(rusqlite::ErrorCode::DatabaseCorrupt) => return Ok(false),
        Err(error) => return Err(error),
    }
    let missing: i64 = connection.query_row(
        "SELECT count(*) FROM entry WHERE (deleted_at IS NULL) <> (number IN (SELECT rowid FROM entry_search))",
        [],
        |row| row.get(0),
    )?;
    Ok(missing == 0)
}

/// Makes the index of the log anew from the entries.
pub fn mend_index(transaction: &Transaction<'_>) -> rusqlite::Result<()> {
    let made: String =
        transaction.query_row("SELECT sql FROM sqlite_schema WHERE name = 'entry_search'", [], |row| row.get(0))?;
    transaction.execute("DROP TABLE entry_search", [])?;
    transaction.execute_batch(&made)?;
    entry::index_all(transaction)
}
