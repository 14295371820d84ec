//! The messages between the window and the resident program that started it: standard input and output, a line each.

use std::{
    io::{BufRead, Write},
    sync::mpsc::{self, Receiver},
    time::Duration,
};

use taper::{
    error::{Error, Result},
    io::link::{FromWindow, ToWindow, line, message},
    passphrase::Passphrase,
};
use tauri::{AppHandle, Emitter, Manager};
use zeroize::Zeroizing;

use crate::{shell::Shell, window};

/// The resident closes the data at once; one that has not by now does not answer.
const PATIENCE: Duration = Duration::from_secs(5);

/// What is typed is written down within this time.
const PATIENCE_FOR_THE_PAGE: Duration = Duration::from_secs(3);

/// What the window begins with: the resident's first message.
pub struct Start {
    /// The passphrase that opened the profile before.
    pub passphrase: Option<Passphrase>,
    /// What the page of the last window kept, as it was sent.
    pub page: Option<String>,
    /// The screen to open, by the name the page uses.
    pub screen: Option<String>,
}

impl Start {
    /// The resident's first message, waited for.
    ///
    /// # Errors
    /// When there is none: the window was not opened by Taper.
    pub fn receive() -> Result<Start> {
        let mut text = Zeroizing::new(String::new());
        let read = std::io::stdin().lock().read_line(&mut text);
        match read.ok().and_then(|_| message::<ToWindow>(&text)) {
            Some(ToWindow::Start { passphrase, page, screen }) => Ok(Start { passphrase, page, screen }),
            _ => Err(Error::refused(taper::say!("resident-no-parent"), "", taper::say!("resident-no-parent-next"))),
        }
    }
}

/// Sends the resident a message, one line of JSON.
#[expect(clippy::print_stdout, reason = "standard output is the way to the resident")]
pub fn send(message: &FromWindow) {
    print!("{}", line(message).as_str());
    let _ = std::io::stdout().flush();
}

/// Has the resident keep, in memory only, what the page wants to find when the window is opened again.
pub fn remember(page: String) {
    /// Far more than anybody types into a form.
    const MOST_BYTES: usize = 1 << 20;
    if page.len() <= MOST_BYTES {
        send(&FromWindow::Page { page });
    }
}

/// Reads messages for as long as the resident runs, and ends with it; the receiver gets a message once it has closed the data.
pub fn listen(app: AppHandle) -> std::io::Result<Receiver<()>> {
    let (sender, released) = mpsc::channel();
    let read = move || {
        for text in std::io::stdin().lock().lines().map_while(std::io::Result::ok).map(Zeroizing::new) {
            match message::<ToWindow>(&text) {
                Some(ToWindow::Go { screen }) => window::raise_soon(&app, screen),
                Some(ToWindow::Lock) => lock(&app),
                Some(ToWindow::Released) => drop(sender.send(())),
                Some(ToWindow::Start { .. }) | None => {}
            }
        }
        app.exit(0);
    };
    std::thread::Builder::new().name("link".to_owned()).spawn(read)?;
    Ok(released)
}

/// Has the page write down what is typed and lock; a page that does not is not waited for.
fn lock(app: &AppHandle) {
    let _ = app.emit("lock", ());
    let app = app.clone();
    let opening = app.state::<Shell>().opening();
    let lock = move || {
        std::thread::sleep(PATIENCE_FOR_THE_PAGE);
        // Whoever has given the passphrase meanwhile is not locked out again.
        if app.state::<Shell>().opening() == opening {
            app.state::<Shell>().lock();
        }
    };
    // Where no thread can start, it is locked at once.
    if std::thread::Builder::new().name("lock".to_owned()).spawn(lock).is_err() {
        std::process::exit(0);
    }
}

/// Asks the resident to close the data; whether it did.
pub fn release(released: &Receiver<()>) -> bool {
    while released.try_recv().is_ok() {}
    send(&FromWindow::Release);
    released.recv_timeout(PATIENCE).is_ok()
}
