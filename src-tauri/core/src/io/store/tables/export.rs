//! Export of rows, as text.

use rusqlite::{Connection, Row, types::ValueRef};

use super::{Holds, TABLES, THING, Table};
use crate::io::{
    export::{Attached, Sheet},
    store::attachment,
};

/// Everything the person entered: each table, and the files that an entry of the log has.
pub fn everything(connection: &Connection) -> rusqlite::Result<(Vec<Sheet>, Vec<Attached>)> {
    let sheet = |table: &Table| Ok(Sheet { name: table.file, header: table.header(), rows: table.export(connection)? });
    let sheets = TABLES.iter().map(sheet).collect::<rusqlite::Result<_>>()?;
    let mut files = Vec::new();
    for hash in attachment::in_use(connection)? {
        if let Some((media, bytes)) = attachment::bytes(connection, &hash)? {
            files.push(Attached { hash, media, bytes });
        }
    }
    Ok((sheets, files))
}

impl Table {
    /// Every row that is not removed, as text.
    pub(in crate::io::store) fn export(&self, connection: &Connection) -> rusqlite::Result<Vec<Vec<String>>> {
        let column = |(name, _): &(&'static str, Holds)| match *name {
            THING => {
                "(SELECT thing.words FROM restoring AS thing WHERE thing.id = restoring_done.restoring_id)".to_owned()
            }
            // Removed rows are not exported, nor are references to them. A step has a column `parent_id`, too: without the
            // table's name it would be the inner row's own.
            "parent_id" | "step_id" => format!(
                "(SELECT step.id FROM pathway_step AS step WHERE step.id = {}.{name} AND step.deleted_at IS NULL)",
                self.name
            ),
            // A list of ids, in its order.
            "follows" => "(SELECT json_group_array(value ORDER BY key) FROM json_each(entry.follows)
                 WHERE value IN (SELECT id FROM entry AS other WHERE other.deleted_at IS NULL))"
                .to_owned(),
            name => format!("{}.\"{name}\"", self.name),
        };
        let columns: Vec<String> = self.columns.iter().map(column).collect();
        let query = format!("SELECT {} FROM {} {}", columns.join(", "), self.name, self.rest);
        let mut statement = connection.prepare(&query)?;
        let count = self.columns.len();
        statement.query_map([], |row| (0..count).map(|at| text(row, at)).collect())?.collect()
    }
}

fn text(row: &Row<'_>, at: usize) -> rusqlite::Result<String> {
    Ok(match row.get_ref(at)? {
        ValueRef::Null => String::new(),
        ValueRef::Integer(number) => number.to_string(),
        ValueRef::Real(number) => number.to_string(),
        other => other.as_str()?.to_owned(),
    })
}
