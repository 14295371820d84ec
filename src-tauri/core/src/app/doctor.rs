//! The doctor: what works here and what does not; paths and counts only, never what was said.

use std::{fs, os::unix::fs::PermissionsExt, path::Path};

use serde::Serialize;

use super::{App, settings::protection};
use crate::{
    day::Now,
    io::{
        autostart, desktop,
        link::{self, AtTheDoor},
        presence::Eye,
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
    let runs = link::knock(dir, &AtTheDoor::Stay);
    checks.push(check("reminders", true, if runs { "running" } else { "not running; start taper-desktop" }.to_owned()));
    checks.extend(desktop_checks());
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

/// What the desktop can tell and has a place for. Where it cannot, notes come on schedule and everything is in the window.
fn desktop_checks() -> Vec<Check> {
    let seen = Eye::default().look();
    let moments = match (seen.idle.is_some(), seen.full_screen.is_some()) {
        (true, true) => "the desktop tells when somebody is there, and what fills the screen",
        (true, false) => {
            "the desktop tells when somebody is there, not what fills the screen: notes may come into that"
        }
        _ => "the desktop tells neither who is there nor what fills the screen: notes come on schedule",
    };
    let tray = if desktop::has_tray() { "there is a tray" } else { "there is no tray; start Taper again to open it" };
    let waking = if desktop::tells_waking() {
        "the system tells when the computer wakes up"
    } else {
        "the system does not tell when the computer wakes up; it is noticed within half a minute"
    };
    let autostart = if autostart::is_on() { "on: reminders start with the session" } else { "off" };
    vec![
        check("moments", true, moments.to_owned()),
        check("tray", true, tray.to_owned()),
        check("waking", true, waking.to_owned()),
        check("autostart", true, autostart.to_owned()),
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
