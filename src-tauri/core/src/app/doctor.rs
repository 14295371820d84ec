//! The doctor: what works here and what does not; paths and counts only, never what was said.

use std::{fs, os::unix::fs::PermissionsExt, path::Path};

use serde::Serialize;

use super::{App, settings::protection};
use crate::{
    day::Now,
    io::{
        desktop,
        store::{Passphrase, open},
    },
};

/// One thing that was looked at.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Check {
    /// What.
    pub name: &'static str,
    /// Whether it works.
    pub fine: bool,
    /// What was found.
    pub found: String,
}

/// Looks at everything Taper needs, in order of importance. Nothing is changed but what opening the data does.
pub fn doctor(dir: &Path, passphrase: Option<&Passphrase>, now: &Now) -> Vec<Check> {
    let mut checks = vec![
        check("version", true, format!("Taper {}, SQLite {}", env!("CARGO_PKG_VERSION"), rusqlite::version())),
        check("data directory", true, dir.display().to_string()),
    ];
    match App::open(dir, passphrase, now) {
        Ok(app) => checks.extend(data_checks(&app, dir)),
        Err(error) => checks.push(check("data", false, error.to_string())),
    }
    checks.push(match desktop::service() {
        Ok(name) => check("notifications", true, name),
        Err(error) => check("notifications", false, error.to_string()),
    });
    checks.push(check("time", true, format!("{}, zone {}", now.rfc3339(), now.zone.name())));
    checks.push(check("window", has_display(), display()));
    checks
}

fn data_checks(app: &App, dir: &Path) -> Vec<Check> {
    let counts = app.store.read(|connection| {
        let whole: String = connection.pragma_query_value(None, "integrity_check", |row| row.get(0))?;
        let strays: i64 =
            connection.query_row("SELECT count(*) FROM pragma_foreign_key_check", [], |row| row.get(0))?;
        let readings: i64 = connection.query_row("SELECT count(*) FROM reading", [], |row| row.get(0))?;
        Ok((whole, strays, readings))
    });
    let whole = match counts {
        Ok((word, 0, readings)) if word == "ok" => {
            check("data", true, format!("whole; {readings} readings with their corrections"))
        }
        Ok((word, strays, _)) => check("data", false, format!("not whole: {word}, {strays} stray rows")),
        Err(error) => check("data", false, error.to_string()),
    };
    let path = open::file_in(dir);
    let mode = fs::metadata(&path).map_or(0, |file| file.permissions().mode() & 0o777);
    let private = mode & 0o077 == 0;
    let who =
        if private { "only your account may read it" } else { "other accounts may read it; run `chmod 600` on it" };
    vec![
        whole,
        check("file", private, format!("{}, mode {mode:o}: {who}", path.display())),
        check("protection", true, protection(app.store.encrypted()).to_owned()),
    ]
}

fn has_display() -> bool {
    ["WAYLAND_DISPLAY", "DISPLAY"].iter().any(|name| std::env::var_os(name).is_some())
}

fn display() -> String {
    if has_display() {
        "there is a display. If the window stays blank, start it with WEBKIT_DISABLE_DMABUF_RENDERER=1".to_owned()
    } else {
        "there is no display here; the command line does everything but the window".to_owned()
    }
}

fn check(name: &'static str, fine: bool, found: String) -> Check {
    Check { name, fine, found }
}
