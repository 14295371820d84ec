//! What the window hears from the resident program it is a child of, and says to it.

use std::{
    io::{BufRead, Write},
    sync::mpsc::{self, Receiver},
    time::Duration,
};

use taper::{
    error::{Error, Result},
    io::link::{FromWindow, ToWindow, line, message},
};
use tauri::AppHandle;

use crate::window;

/// The resident lets go of the data at once; one that does not is gone.
const PATIENCE: Duration = Duration::from_secs(5);

/// The first line, and then what follows it.
pub struct Link {
    /// The passphrase the profile was opened with before.
    pub passphrase: Option<String>,
    /// What the page kept.
    pub page: Option<String>,
    /// The screen to go to.
    pub screen: Option<String>,
}

impl Link {
    /// Waits for the first line.
    ///
    /// # Errors
    /// When there is none: the window was not opened by Taper.
    pub fn hello() -> Result<Link> {
        let mut text = String::new();
        let read = std::io::stdin().lock().read_line(&mut text);
        match read.ok().and_then(|_| message::<ToWindow>(&text)) {
            Some(ToWindow::Hello { passphrase, page, screen }) => Ok(Link { passphrase, page, screen }),
            _ => Err(Error::refused(taper::say!("background-no-parent"), "", taper::say!("background-no-parent-next"))),
        }
    }
}

/// Says something to the resident.
#[expect(clippy::print_stdout, reason = "standard output is the way to the resident")]
pub fn say(said: &FromWindow) {
    print!("{}", line(said));
    let _ = std::io::stdout().flush();
}

/// Listens for as long as the resident lives, and ends with it; the receiver hears that it let go of the data.
pub fn listen(app: AppHandle) -> std::io::Result<Receiver<()>> {
    let (let_go, released) = mpsc::channel();
    let hear = move || {
        for text in std::io::stdin().lock().lines().map_while(std::io::Result::ok) {
            match message::<ToWindow>(&text) {
                Some(ToWindow::Go { screen }) => window::raise_soon(&app, screen),
                Some(ToWindow::Released) => drop(let_go.send(())),
                Some(ToWindow::Hello { .. }) | None => {}
            }
        }
        app.exit(0);
    };
    std::thread::Builder::new().name("link".to_owned()).spawn(hear)?;
    Ok(released)
}

/// Has the resident let go of the data; whether it did.
pub fn release(released: &Receiver<()>) -> bool {
    while released.try_recv().is_ok() {}
    say(&FromWindow::Release);
    released.recv_timeout(PATIENCE).is_ok()
}
