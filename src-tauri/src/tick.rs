//! The tick: looks at the clock, at what is due, and at what others have written.
//!
//! Short sleeps and a look at the wall clock, never one long timer: timers stand still while a laptop sleeps.

use std::time::Duration;

use taper::{
    app::App,
    day::Now,
    error::Result,
    io::desktop,
    notification::{Action, Notification},
};
use tauri::{AppHandle, Emitter, Manager};

use crate::{arguments::Screen, shell::Shell, window};

/// How often another process's writing is looked for; the window shows it within a second.
const LOOK_EVERY: Duration = Duration::from_millis(500);
/// Looks between two ticks: half a minute.
const LOOKS_PER_TICK: u32 = 60;

/// Starts the thread that ticks for as long as the app runs.
pub fn start(app: AppHandle) -> std::io::Result<()> {
    std::thread::Builder::new().name("tick".to_owned()).spawn(move || run(&app)).map(|_| ())
}

fn run(app: &AppHandle) {
    let (mut looks, mut version, mut shown_id) = (0_u32, None, None);
    loop {
        // Locked or unreadable: the page says so, and there is nothing to tell.
        let present = app.state::<Shell>().with(|opened, _| opened.version()).ok();
        let changed = present != version;
        if changed && version.is_some() {
            let _ = app.emit("changed", ());
        }
        version = present;
        if changed || looks.is_multiple_of(LOOKS_PER_TICK) {
            let _ = app.state::<Shell>().with(|opened, now| tick(app, opened, now, &mut shown_id));
        }
        looks = looks.wrapping_add(1);
        std::thread::sleep(LOOK_EVERY);
    }
}

/// Shows what is due. A note that could not be shown stays due, and the home screen says it.
fn tick(app: &AppHandle, opened: &App, now: &Now, shown_id: &mut Option<u32>) -> Result<()> {
    let mut show = |note: &Notification| {
        let (handle, answered) = (app.clone(), note.clone());
        let then = move |action| act(&handle, &answered, action);
        *shown_id = Some(desktop::show(note, *shown_id, then)?);
        Ok(())
    };
    opened.tick(now, &mut show).map(|_| ())
}

fn act(app: &AppHandle, note: &Notification, action: Action) {
    match action {
        Action::CheckIn => window::open_soon(app, Some(Screen::CheckIn)),
        Action::Look => window::open_soon(app, Some(Screen::Home)),
        // Not written means it is not said again today, which is the quieter way to fail.
        Action::Later => drop(app.state::<Shell>().with(|opened, now| opened.later(note, now))),
    }
}
