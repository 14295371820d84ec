//! The door: one resident for each profile, and whoever starts Taper again is heard by it.

use std::{
    fs::{self, File},
    io::{BufRead, BufReader, Write},
    os::unix::{fs::PermissionsExt, net::UnixListener},
    path::{Path, PathBuf},
    sync::mpsc::{self, Sender},
    thread,
    time::{Duration, Instant},
};

use taper::{
    error::{Error, Result},
    io::link::{self, AtTheDoor},
    say,
};

use crate::resident::Heard;

/// Somebody who knocks and says nothing is not waited for longer.
const PATIENCE: Duration = Duration::from_secs(2);
/// The one before us may just be leaving, or just be coming.
const CLAIM_FOR: Duration = Duration::from_secs(3);

/// The door of a profile, as long as we are behind it.
pub struct Door {
    socket: PathBuf,
    /// Held for as long as this process lives; the system lets go of it whatever happens to us.
    _lock: File,
}

impl Door {
    /// Stands behind the door; nothing when somebody does already.
    pub fn claim(dir: &Path) -> Result<Option<Door>> {
        let (socket, lock) = link::door(dir)?;
        let failed = |error: std::io::Error| {
            let what = say!("background-no-door", error = error.to_string());
            Error::unreadable(what, lock.display(), say!("io-check-folder"))
        };
        let file = File::options().create(true).append(true).open(&lock).map_err(failed)?;
        let since = Instant::now();
        loop {
            match file.try_lock() {
                Ok(()) => return Ok(Some(Door { socket, _lock: file })),
                Err(fs::TryLockError::WouldBlock) if link::knock(dir, &AtTheDoor::Stay) => return Ok(None),
                Err(fs::TryLockError::WouldBlock) if since.elapsed() < CLAIM_FOR => {
                    thread::sleep(Duration::from_millis(50));
                }
                Err(fs::TryLockError::WouldBlock) => return Ok(None),
                Err(fs::TryLockError::Error(error)) => return Err(failed(error)),
            }
        }
    }

    /// Puts what is said at the door into the inbox.
    pub fn listen(&self, inbox: Sender<Heard>) -> Result<()> {
        let failed = |error: std::io::Error| {
            let what = say!("background-no-knocking", error = error.to_string());
            Error::unreadable(what, self.socket.display(), say!("io-check-folder"))
        };
        // Whoever left it there is gone: the lock is ours.
        let _ = fs::remove_file(&self.socket);
        let listener = UnixListener::bind(&self.socket).map_err(failed)?;
        fs::set_permissions(&self.socket, fs::Permissions::from_mode(0o600)).map_err(failed)?;
        let hear = move || {
            for stream in listener.incoming().flatten() {
                let _ = stream.set_read_timeout(Some(PATIENCE));
                let mut line = String::new();
                let mut reader = BufReader::new(stream);
                if reader.read_line(&mut line).is_err() {
                    continue;
                }
                let Some(message) = link::message::<AtTheDoor>(&line) else { continue };
                let (done, wait) = mpsc::channel();
                if inbox.send(Heard::Door(message, done)).is_ok() && wait.recv_timeout(PATIENCE).is_ok() {
                    let _ = reader.get_mut().write_all(b"done\n");
                }
            }
        };
        thread::Builder::new().name("door".to_owned()).spawn(hear).map(drop).map_err(failed)
    }
}

impl Drop for Door {
    fn drop(&mut self) {
        let _ = fs::remove_file(&self.socket);
    }
}

/// Somebody is behind the door and does not answer.
pub fn nobody_answers() -> Error {
    Error::unreadable(say!("background-no-answer"), "", say!("background-no-answer-next"))
}
