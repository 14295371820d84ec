//! Settings: a key and a value each.

use std::collections::BTreeMap;

use rusqlite::{Connection, Transaction};

use super::Stamp;

/// All settings that were ever set.
pub fn all(connection: &Connection) -> rusqlite::Result<BTreeMap<String, String>> {
    connection
        .prepare_cached("SELECT key, value FROM setting")?
        .query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?
        .collect()
}

/// Sets a key to a value.
pub fn put(transaction: &Transaction<'_>, key: &str, value: &str, stamp: &Stamp) -> rusqlite::Result<()> {
    transaction.execute(
        "INSERT INTO setting (key, value, updated_at, device_id) VALUES (?1, ?2, ?3, ?4)
         ON CONFLICT (key) DO UPDATE SET value = ?2, updated_at = ?3, device_id = ?4",
        (key, value, stamp.at, &stamp.device),
    )?;
    Ok(())
}
