//! What a data file holds, in a form in which two files can be compared: of every table how many rows, and a hash of them.

use std::collections::{BTreeMap, HashMap};

use rusqlite::{
    Connection, Row,
    types::{Value, ValueRef},
};
use sha2::{Digest, Sha256};

/// Rows and hash of every table.
pub type Contents = BTreeMap<String, (u64, [u8; 32])>;

/// What a data file holds. The index of the log is left out: it is made of the entries, and merges its own rows as it likes.
pub fn contents(connection: &Connection) -> rusqlite::Result<Contents> {
    let tables: Vec<String> = connection
        .prepare(
            "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table'
             AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' AND name NOT LIKE 'entry\\_search%' ESCAPE '\\' ORDER BY name",
        )?
        .query_map([], |row| row.get(0))?
        .collect::<rusqlite::Result<_>>()?;
    let mut all = Contents::new();
    for table in tables {
        let held = rows_of(connection, &table)?;
        all.insert(table, held);
    }
    Ok(all)
}

fn rows_of(connection: &Connection, table: &str) -> rusqlite::Result<(u64, [u8; 32])> {
    let mut statement = connection.prepare(&format!("SELECT * FROM \"{table}\" ORDER BY rowid"))?;
    let columns = statement.column_count();
    let (mut count, mut hash) = (0, Sha256::new());
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        count += 1;
        take_in(&mut hash, row, columns)?;
    }
    Ok((count, hash.finalize().into()))
}

/// Of each row of a table, by its key: when it was written last, and a hash of it. Columns that only one of two schemas has
/// make all rows differ, so both must have the same.
pub fn row_hashes(connection: &Connection, table: &str) -> rusqlite::Result<HashMap<String, (i64, [u8; 32])>> {
    let key: String = connection.query_row(
        "SELECT name FROM pragma_table_info(?1) WHERE pk > 0 ORDER BY pk LIMIT 1",
        [table],
        |row| row.get(0),
    )?;
    let mut statement = connection.prepare(&format!("SELECT \"{key}\", updated_at, * FROM \"{table}\""))?;
    let columns = statement.column_count();
    let mut rows = statement.query([])?;
    let mut found = HashMap::new();
    while let Some(row) = rows.next()? {
        let mut hash = Sha256::new();
        take_in(&mut hash, row, columns)?;
        let key: Value = row.get(0)?;
        found.insert(format!("{key:?}"), (row.get(1)?, hash.finalize().into()));
    }
    Ok(found)
}

/// Takes a row into a hash. The kind and the length of each value go first, so that no two rows are written alike.
fn take_in(hash: &mut Sha256, row: &Row<'_>, columns: usize) -> rusqlite::Result<()> {
    for column in 0..columns {
        match row.get_ref(column)? {
            ValueRef::Null => hash.update([0]),
            ValueRef::Integer(number) => {
                hash.update([1]);
                hash.update(number.to_le_bytes());
            }
            ValueRef::Real(number) => {
                hash.update([2]);
                hash.update(number.to_le_bytes());
            }
            ValueRef::Text(bytes) | ValueRef::Blob(bytes) => {
                hash.update([3]);
                hash.update((bytes.len() as u64).to_le_bytes());
                hash.update(bytes);
            }
        }
    }
    Ok(())
}
