//! Whether the data is whole: the file, what its rows name, the index of the log, the bytes of files; and mending what is
//! made of other data.

use rusqlite::{Connection, Transaction};

use super::{entry, whole};
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
}

impl Checked {
    /// Whether nothing is wrong.
    pub fn is_whole(&self) -> bool {
        self.file.is_none() && self.index_is_whole && self.changed_files.is_empty()
    }
}

/// Looks at everything. The index can be looked at by writing alone, so this wants a transaction; it changes nothing.
pub fn look(transaction: &Transaction<'_>) -> rusqlite::Result<Checked> {
    let file = whole::integrity(transaction)?;
    let (mut changed_files, mut files) = (Vec::new(), 0);
    let mut statement = transaction.prepare("SELECT hash, bytes FROM attachment ORDER BY hash")?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        files += 1;
        let (hash, bytes) = (row.get_ref(0)?.as_str()?, row.get_ref(1)?.as_blob()?);
        if hash_of(bytes) != hash {
            changed_files.push(name_of(transaction, hash)?);
        }
    }
    Ok(Checked { file, index_is_whole: index_is_whole(transaction)?, changed_files, files })
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
