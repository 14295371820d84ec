//! The watch: sends the page an event when another program has written, the command line or a reminder's button.

use std::time::Duration;

use tauri::{AppHandle, Emitter, Manager};

use crate::shell::Shell;

/// The window shows it within a second.
const LOOK_EVERY: Duration = Duration::from_millis(500);

/// Starts the thread that compares the data's version for as long as the window is open.
pub fn start(app: AppHandle) -> std::io::Result<()> {
    std::thread::Builder::new().name("watch".to_owned()).spawn(move || run(&app)).map(|_| ())
}

fn run(app: &AppHandle) {
    let mut version = None;
    loop {
        // Locked or unreadable: the page shows that already, and nothing changes.
        let present = app.state::<Shell>().with(|opened, _| opened.version()).ok();
        if present != version && version.is_some() {
            let _ = app.emit("changed", ());
        }
        version = present;
        std::thread::sleep(LOOK_EVERY);
    }
}
