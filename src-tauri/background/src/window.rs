//! The window: a child process, spoken to over its standard input and output. What its page wants to find again is kept by
//! the resident, in memory.

use std::{
    io::{BufRead, BufReader, Write},
    path::Path,
    process::{Child, ChildStdin, Command, Stdio},
    sync::mpsc::Sender,
    thread,
};

use taper::{
    error::{Error, Result},
    io::link::{self, FromWindow, ToWindow},
    say,
};
use zeroize::Zeroizing;

use crate::resident::Incoming;

/// The open window's process.
pub struct Window {
    child: Child,
    stdin: ChildStdin,
    /// Counted from 1 since the resident started, so that messages of an earlier window are told apart.
    pub number: u64,
}

impl Window {
    /// Starts the window's process, and sends it its first message.
    ///
    /// # Errors
    /// When its program cannot be started.
    pub fn open(dir: &Path, number: u64, first: &ToWindow, inbox: Sender<Incoming>) -> Result<Window> {
        let beside = std::env::current_exe().ok().map(|path| path.with_file_name("taper-desktop"));
        let program = beside.filter(|path| path.is_file()).unwrap_or_else(|| "taper-desktop".into());
        let failed = |error: std::io::Error| {
            let what = say!("resident-no-window", error = error.to_string());
            Error::unreadable(what, program.display(), say!("resident-no-window-next"))
        };
        let mut child = Command::new(&program)
            .arg("--window")
            .arg("--data-dir")
            .arg(dir)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .map_err(failed)?;
        let (Some(stdin), Some(stdout)) = (child.stdin.take(), child.stdout.take()) else {
            return Err(failed(std::io::Error::other("no pipe")));
        };
        let read = move || {
            for line in BufReader::new(stdout).lines().map_while(std::io::Result::ok).map(Zeroizing::new) {
                if let Some(message) = link::message::<FromWindow>(&line) {
                    let _ = inbox.send(Incoming::Window(number, message));
                }
            }
            let _ = inbox.send(Incoming::WindowClosed(number));
        };
        thread::Builder::new().name("window".to_owned()).spawn(read).map_err(failed)?;
        let mut window = Window { child, stdin, number };
        window.send(first);
        Ok(window)
    }

    /// Sends it a message. A window that is ending reads nothing any more; its end arrives in the inbox.
    pub fn send(&mut self, message: &ToWindow) {
        let _ = self.stdin.write_all(link::line(message).as_bytes()).and_then(|()| self.stdin.flush());
    }

    /// Waits until the process has ended, which it does once its input is closed.
    pub fn wait(mut self) {
        drop(self.stdin);
        let _ = self.child.wait();
    }
}
