//! What a copy holds and the data does not, and the other way round: what putting it back would change.

use std::collections::HashMap;

use rusqlite::Connection;

use super::super::tables::TABLES;
use crate::record::copy::{Difference, TableDifference};

/// Compares what an export would hold of both.
pub fn between(now: &Connection, copy: &Connection) -> rusqlite::Result<Difference> {
    let mut all = Vec::new();
    for table in &TABLES {
        let mut counts: HashMap<Vec<String>, i64> = HashMap::new();
        for (data, count) in [(now, 1), (copy, -1)] {
            for row in table.export(data)? {
                *counts.entry(row).or_default() += count;
            }
        }
        let sum = |sign: i64| counts.values().map(|count| usize::try_from(count * sign).unwrap_or(0)).sum();
        let (only_now, only_in_copy): (usize, usize) = (sum(1), sum(-1));
        if only_now + only_in_copy > 0 {
            let name = table.file.trim_end_matches(".csv").to_owned();
            all.push(TableDifference { name, only_now, only_in_copy });
        }
    }
    Ok(all)
}
