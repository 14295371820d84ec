//! The window: a child that comes and goes. What it said it wants to find again waits here, in memory.

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

use crate::resident::Heard;

/// The window that is open.
pub struct Window {
    child: Child,
    ear: ChildStdin,
    /// Which one it is: what an earlier one still says or does is not about this one.
    pub number: u64,
}

impl Window {
    /// Opens one.
    ///
    /// # Errors
    /// When its program is not there.
    pub fn open(dir: &Path, number: u64, hello: &ToWindow, inbox: Sender<Heard>) -> Result<Window> {
        let beside = std::env::current_exe().ok().map(|path| path.with_file_name("taper-desktop"));
        let program = beside.filter(|path| path.is_file()).unwrap_or_else(|| "taper-desktop".into());
        let failed = |error: std::io::Error| {
            let what = say!("background-no-window", error = error.to_string());
            Error::unreadable(what, program.display(), say!("background-no-window-next"))
        };
        let mut child = Command::new(&program)
            .arg("--window")
            .arg("--data-dir")
            .arg(dir)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .map_err(failed)?;
        let (ear, mouth) = (child.stdin.take(), child.stdout.take());
        let (Some(ear), Some(mouth)) = (ear, mouth) else {
            return Err(failed(std::io::Error::other("no pipe")));
        };
        let hear = move || {
            for line in BufReader::new(mouth).lines().map_while(std::io::Result::ok) {
                if let Some(message) = link::message::<FromWindow>(&line) {
                    let _ = inbox.send(Heard::Window(number, message));
                }
            }
            let _ = inbox.send(Heard::WindowGone(number));
        };
        thread::Builder::new().name("window".to_owned()).spawn(hear).map_err(failed)?;
        let mut window = Window { child, ear, number };
        window.say(hello);
        Ok(window)
    }

    /// Says something to it. One that is going hears nothing any more, and its end is heard soon.
    pub fn say(&mut self, message: &ToWindow) {
        let _ = self.ear.write_all(link::line(message).as_bytes()).and_then(|()| self.ear.flush());
    }

    /// Waits until it has ended; it has closed its mouth already.
    pub fn bury(mut self) {
        drop(self.ear);
        let _ = self.child.wait();
    }
}
