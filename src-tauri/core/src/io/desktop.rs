//! The desktop's notifications, through notify-rust.
//!
//! Call it from a thread of its own, never from an async runtime: the D-Bus library blocks. `then` gets what the person
//! does with a notification (nothing, when it was only closed) on another thread, which may wait for ever if the service
//! dies, and that harms nothing.

use notify_rust::{Hint, Urgency};

use crate::{
    error::{Code, Error, Result},
    notification::{Action, Notification},
    say,
};

/// The name of our desktop entry, so that the desktop finds icon and settings.
const DESKTOP_ENTRY: &str = "Taper";

/// Shows a notification, in place of `replaces` if that one is still there; the id the desktop gave it.
///
/// # Errors
/// [`Code::NoNotifications`] when there is no notification service, or it refused.
pub fn show(
    notification: &Notification,
    replaces: Option<u32>,
    then: impl FnOnce(Option<Action>) + Send + 'static,
) -> Result<u32> {
    let label = notification.buttons.first().map_or_else(|| say!("desktop-open"), |action| action.label());
    let mut desktop = notify_rust::Notification::new();
    desktop
        .appname("Taper")
        .summary(&notification.title)
        .body(&escape(&notification.body))
        // The name under which the package installs the icon.
        .icon("taper-desktop")
        .urgency(Urgency::Normal)
        .hint(Hint::DesktopEntry(DESKTOP_ENTRY.to_owned()))
        .hint(Hint::Category("presence".to_owned()))
        .action("default", &label);
    for action in &notification.buttons {
        desktop.action(action.key(), &action.label());
    }
    if let Some(id) = replaces {
        desktop.id(id);
    }
    let handle = desktop.show().map_err(|error| refused(&error))?;
    let (id, notification) = (handle.id(), notification.clone());
    let wait = move || {
        let mut pressed = None;
        handle.wait_for_action(|key| pressed = Action::of_key(key, &notification));
        if pressed.is_some() {
            close(id);
        }
        then(pressed);
    };
    std::thread::Builder::new().name("notification".to_owned()).spawn(wait).map_err(|error| refused(&error))?;
    Ok(id)
}

/// Takes a notification off the screen. Most services do so by themselves once a button was pressed; for the others this does.
pub fn close(id: u32) {
    const NAME: &str = "org.freedesktop.Notifications";
    // A service that is gone shows nothing any more.
    let _ = zbus::blocking::Connection::session().and_then(|bus| {
        bus.call_method(Some(NAME), "/org/freedesktop/Notifications", Some(NAME), "CloseNotification", &id)
    });
}

/// The notification service's own name and version, when one answers.
///
/// # Errors
/// [`Code::NoNotifications`] when none does.
pub fn service() -> Result<String> {
    let server = in_time(|| notify_rust::get_server_information().map_err(|error| refused(&error)));
    let server = server.unwrap_or_else(|| Err(refused(&say!("desktop-silent"))))?;
    Ok(format!("{} {}", server.name, server.version))
}

/// Opens an address in the person's browser.
///
/// # Errors
/// When the desktop has no way to open one.
pub fn browse(link: &str) -> Result<()> {
    let opened = std::process::Command::new("xdg-open")
        .arg(link)
        .stdin(std::process::Stdio::null())
        .stdout(std::process::Stdio::null())
        .stderr(std::process::Stdio::null())
        .spawn();
    opened.map(drop).map_err(|error| {
        let what = say!("desktop-no-browser", error = error.to_string());
        Error::unreadable(what, link, say!("desktop-no-browser-next"))
    })
}

/// Whether the desktop has a place for tray icons.
pub fn has_tray() -> bool {
    let asked = in_time(|| {
        zbus::blocking::Connection::session().is_ok_and(|bus| is_owned(&bus, "org.kde.StatusNotifierWatcher"))
    });
    asked == Some(true)
}

/// Whether the system announces that the computer woke up.
pub fn announces_waking() -> bool {
    let asked =
        in_time(|| zbus::blocking::Connection::system().is_ok_and(|bus| is_owned(&bus, "org.freedesktop.login1")));
    asked == Some(true)
}

fn is_owned(bus: &zbus::blocking::Connection, name: &str) -> bool {
    let place = "/org/freedesktop/DBus";
    let dbus = Some("org.freedesktop.DBus");
    let answer = bus.call_method(dbus, place, dbus, "NameHasOwner", &name);
    answer.is_ok_and(|answer| answer.body().deserialize().unwrap_or(false))
}

/// The result of a query to another program, unless it takes too long.
fn in_time<T: Send + 'static>(ask: impl FnOnce() -> T + Send + 'static) -> Option<T> {
    const PATIENCE: std::time::Duration = std::time::Duration::from_secs(3);
    let (sender, answer) = std::sync::mpsc::channel();
    std::thread::Builder::new().name("question".to_owned()).spawn(move || sender.send(ask())).ok()?;
    answer.recv_timeout(PATIENCE).ok()
}

/// Some services read the body as markup.
fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

fn refused(error: &impl std::fmt::Display) -> Error {
    let what = say!("desktop-no-note", error = error.to_string());
    Error::new(Code::NoNotifications, what, "", say!("desktop-no-note-next"))
}
