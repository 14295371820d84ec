//! The doctor: what works here and what does not; paths and counts only, never what was entered.

use std::{fs, os::unix::fs::PermissionsExt, path::Path};

use chrono::TimeDelta;
use serde::Serialize;

use super::App;
use crate::{
    day::Now,
    io::{
        autostart, desktop,
        link::{self, Request},
        memory, picture_words,
        presence::DesktopProbe,
        store::{Passphrase, check_clock, open, whole},
    },
    say,
    view::settings::protection,
    words,
};

/// What was written this much later than now was written by a clock that was ahead.
const AHEAD: TimeDelta = TimeDelta::days(1);

/// One thing that was looked at.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Check {
    /// The name other programs read: `data`, `notifications`, `time`.
    pub name: &'static str,
    /// `false` is worth a look, or a failure where the data is concerned.
    pub fine: bool,
    /// What was found, as a sentence or a path.
    pub found: String,
}

impl Check {
    /// What was looked at, in the person's language.
    pub fn title(&self) -> String {
        say!("doctor-name", name = self.name.replace(' ', "-"))
    }
}

/// Looks at everything Taper needs, in order of importance. Nothing is changed but what opening the data does.
pub fn doctor(dir: &Path, passphrase: Option<&Passphrase>, now: &Now) -> Vec<Check> {
    let mut checks = vec![
        check("version", true, format!("Taper {}, SQLite {}", env!("CARGO_PKG_VERSION"), open::sqlite_version())),
        check("data directory", true, dir.display().to_string()),
    ];
    match App::open(dir, passphrase, now) {
        Ok(app) => {
            checks.extend(data_checks(&app, dir));
            checks.push(clock_check(&app, now));
        }
        Err(error) => checks.push(check("data", false, error.to_string())),
    }
    let dumps = if memory::has_no_core_dumps() { say!("doctor-no-dumps") } else { say!("doctor-dumps") };
    checks.push(check("memory", memory::has_no_core_dumps(), dumps));
    checks.push(match desktop::service() {
        Ok(name) => check("notifications", true, name),
        Err(error) => check("notifications", false, error.to_string()),
    });
    let runs = link::send_request(dir, &Request::Stay);
    checks.push(check("reminders", true, if runs { say!("doctor-running") } else { say!("doctor-not-running") }));
    checks.extend(desktop_checks());
    checks.push(check("time", true, say!("doctor-time", time = words::moment(now), zone = now.zone.name())));
    checks.push(check("window", has_display(), display()));
    checks
}

fn data_checks(app: &App, dir: &Path) -> Vec<Check> {
    let found = app.store.read(whole::look);
    let whole = match found {
        Ok(found) if found.is_whole() => check("data", true, say!("doctor-whole", readings = found.readings)),
        Ok(found) => check("data", false, say!("doctor-not-whole", found = found.integrity, strays = found.strays)),
        Err(error) => check("data", false, error.to_string()),
    };
    let path = open::file_in(dir);
    let mode = fs::metadata(&path).map_or(0, |file| file.permissions().mode() & 0o777);
    let private = mode & 0o077 == 0;
    let (file, mode) = (path.display().to_string(), format!("{mode:o}"));
    let who = if private {
        say!("doctor-private", file = file, mode = mode)
    } else {
        say!("doctor-not-private", file = file, mode = mode)
    };
    let writing = match app.store.only_reads() {
        true => check("writing", false, say!("doctor-only-read")),
        false => check("writing", true, say!("doctor-written")),
    };
    vec![whole, check("file", private, who), writing, check("protection", true, protection(app.store.encrypted()))]
}

/// Whether the clock is one that can be written by, and whether anything was written later than it says now.
fn clock_check(app: &App, now: &Now) -> Check {
    if let Err(error) = check_clock(now) {
        return check("clock", false, error.to_string());
    }
    let latest = (now.instant + AHEAD).timestamp();
    match app.store.read(move |connection| whole::written_after(connection, latest)) {
        Ok(0) => check("clock", true, say!("doctor-clock-fine")),
        Ok(rows) => check("clock", false, say!("doctor-clock-ahead", rows = rows)),
        Err(error) => check("clock", false, error.to_string()),
    }
}

/// What the desktop reports (idle time, full screen, waking up) and offers (a tray, autostart). Where it does not, reminders
/// come on schedule and everything is in the window.
fn desktop_checks() -> Vec<Check> {
    let seen = DesktopProbe::default().look();
    let moments = match (seen.idle.is_some(), seen.full_screen.is_some()) {
        (true, true) => say!("doctor-moments"),
        (true, false) => say!("doctor-moments-without-screen"),
        _ => say!("doctor-no-moments"),
    };
    let tray = if desktop::has_tray() { say!("doctor-tray") } else { say!("doctor-no-tray") };
    let waking = if desktop::announces_waking() { say!("doctor-waking") } else { say!("doctor-no-waking") };
    let autostart = if autostart::is_on() { say!("doctor-autostart") } else { say!("doctor-no-autostart") };
    let pictures = picture_words::languages();
    let pictures =
        pictures.map_or_else(|| say!("doctor-no-pictures"), |names| say!("doctor-pictures", languages = names));
    vec![
        check("moments", true, moments),
        check("tray", true, tray),
        check("waking", true, waking),
        check("autostart", true, autostart),
        check("pictures", true, pictures),
    ]
}

fn has_display() -> bool {
    ["WAYLAND_DISPLAY", "DISPLAY"].iter().any(|name| std::env::var_os(name).is_some())
}

fn display() -> String {
    if has_display() { say!("doctor-display") } else { say!("doctor-no-display") }
}

fn check(name: &'static str, fine: bool, found: String) -> Check {
    Check { name, fine, found }
}
