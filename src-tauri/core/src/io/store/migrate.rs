//! Migrations: numbered, forward only, each in one transaction, with a verified copy before the first.
//!
//! A file's number is its place in this list, kept in the database as `user_version`. A file that has been released
//! never changes; a mistake is corrected by the next one.

use std::path::Path;

use rusqlite::{Connection, TransactionBehavior};
use uuid::Uuid;

use super::{Passphrase, backup, check_clock, explain, file_words, open::file_in, search};
use crate::{
    day::Now,
    error::{Code, Error, Result},
    say,
};

const MIGRATIONS: &[&str] = &[
    include_str!("../../../migrations/001_start.sql"),
    include_str!("../../../migrations/002_events_and_warnings.sql"),
    include_str!("../../../migrations/003_restoring_and_retrospective.sql"),
    include_str!("../../../migrations/004_notes_and_focus.sql"),
    include_str!("../../../migrations/005_own_signals.sql"),
    include_str!("../../../migrations/006_research.sql"),
    include_str!("../../../migrations/007_undo.sql"),
    include_str!("../../../migrations/008_search.sql"),
    include_str!("../../../migrations/009_found_again.sql"),
];

/// The newest schema this program knows.
pub const NEWEST: usize = MIGRATIONS.len();

pub(super) fn to_newest(
    connection: &mut Connection,
    dir: &Path,
    passphrase: Option<&Passphrase>,
    now: &Now,
) -> Result<()> {
    run(connection, MIGRATIONS, dir, passphrase, now)?;
    // The index is made anew first: files that are read then bring theirs up to date.
    search::renew_if_empty(connection)
        .and_then(|()| file_words::read_the_unread(connection))
        .map_err(|error| explain(&error, &file_in(dir)))
}

/// Brings the database to the last of `migrations`.
fn run(
    connection: &mut Connection,
    migrations: &[&str],
    dir: &Path,
    passphrase: Option<&Passphrase>,
    now: &Now,
) -> Result<()> {
    let path = file_in(dir);
    let failed = |error: rusqlite::Error| explain(&error, &path);
    if !is_older(connection, migrations.len(), &path)? {
        return Ok(());
    }
    check_clock(now)?;
    let present = version(connection).map_err(failed)?;
    if present > 0 {
        backup::make(dir, passphrase, &backup::usual_folder(dir), backup::Others::Stay, now)?;
    }
    for (number, sql) in migrations.iter().enumerate().skip(present) {
        apply(connection, number + 1, sql, now).map_err(failed)?;
    }
    Ok(())
}

/// Whether the data has an older schema than this.
///
/// # Errors
/// [`Code::NotOurs`] when it has a newer one.
pub(super) fn is_older(connection: &Connection, newest: usize, path: &Path) -> Result<bool> {
    let present = version(connection).map_err(|error| explain(&error, path))?;
    if present > newest {
        let what = say!("store-newer", schema = present, known = newest);
        return Err(Error::new(Code::NotOurs, what, path.display(), say!("store-newer-next")));
    }
    Ok(present < newest)
}

fn apply(connection: &mut Connection, number: usize, sql: &str, now: &Now) -> rusqlite::Result<()> {
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
    // Another process may have been quicker.
    if version(&transaction)? < number {
        transaction.execute_batch(sql)?;
        transaction.pragma_update(None, "user_version", number as i64)?;
        if number == 1 {
            let device = Uuid::new_v4().to_string();
            let made_at = now.instant.timestamp();
            transaction.execute("INSERT INTO device (id, made_at) VALUES (?1, ?2)", (device, made_at))?;
        }
    }
    transaction.commit()
}

fn version(connection: &Connection) -> rusqlite::Result<usize> {
    let number: i64 = connection.pragma_query_value(None, "user_version", |row| row.get(0))?;
    Ok(usize::try_from(number).unwrap_or(0))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn now() -> Now {
        crate::zone::parse_now("2026-03-02T09:00:00+01:00", None).unwrap()
    }

    fn connection(dir: &Path) -> Connection {
        let data = super::super::open::connect(&file_in(dir), None).unwrap();
        data.pragma_update(None, "application_id", super::super::open::APPLICATION_ID).unwrap();
        data
    }

    #[test]
    fn every_step_runs_once_and_in_order_with_a_copy_before_the_first() {
        let dir = tempfile::tempdir().unwrap();
        let mut data = connection(dir.path());
        let one = "CREATE TABLE device (id TEXT PRIMARY KEY, made_at INTEGER); CREATE TABLE a (x INTEGER);";
        let two = "INSERT INTO a VALUES (2);";
        run(&mut data, &[one], dir.path(), None, &now()).unwrap();
        assert!(!dir.path().join("backups").exists(), "an empty file needs no copy");
        run(&mut data, &[one, two], dir.path(), None, &now()).unwrap();
        run(&mut data, &[one, two], dir.path(), None, &now()).unwrap();
        let rows: i64 = data.query_row("SELECT count(*) FROM a", [], |row| row.get(0)).unwrap();
        assert_eq!(rows, 1, "the second step ran twice");
        let copies = std::fs::read_dir(dir.path().join("backups")).unwrap().count();
        assert_eq!(copies, 1, "one copy, made before the second step");
    }

    #[test]
    fn a_step_that_fails_leaves_the_data_as_it_was() {
        let dir = tempfile::tempdir().unwrap();
        let mut data = connection(dir.path());
        let one = "CREATE TABLE device (id TEXT PRIMARY KEY, made_at INTEGER); CREATE TABLE a (x INTEGER);";
        run(&mut data, &[one], dir.path(), None, &now()).unwrap();
        assert!(run(&mut data, &[one, "INSERT INTO a VALUES (1); nonsense"], dir.path(), None, &now()).is_err());
        let rows: i64 = data.query_row("SELECT count(*) FROM a", [], |row| row.get(0)).unwrap();
        assert_eq!((rows, version(&data).unwrap()), (0, 1));
    }

    #[test]
    fn data_of_a_newer_program_is_refused() {
        let dir = tempfile::tempdir().unwrap();
        let mut data = connection(dir.path());
        data.pragma_update(None, "user_version", 99).unwrap();
        let refused = to_newest(&mut data, dir.path(), None, &now()).unwrap_err();
        assert_eq!(refused.code, Code::NotOurs);
        assert!(refused.to_string().contains("newer version of Taper"));
    }
}
