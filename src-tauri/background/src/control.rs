//! The control socket: one resident program for each profile, and whoever starts Taper again sends it a request.

use std::{
    fs::{self, File},
    io::Write,
    os::unix::{
        fs::PermissionsExt,
        net::{UnixListener, UnixStream},
    },
    path::{Path, PathBuf},
    sync::{
        Arc,
        mpsc::{self, Sender},
    },
    thread,
    time::{Duration, Instant},
};

use taper::{
    error::{Error, Result},
    io::link::{self, Request},
    say,
};

use crate::resident::Incoming;

/// A program that connects and sends nothing is not waited for longer.
const PATIENCE: Duration = Duration::from_secs(2);
/// A request is done by then: the longest waits for a copy that is being made.
const WORK: Duration = Duration::from_secs(12);
/// Visitors at one time.
const MOST_VISITORS: usize = 8;
/// Another resident may just be ending, or just be starting.
const CLAIM_FOR: Duration = Duration::from_secs(3);

/// The control socket of a profile. Whoever holds it is the profile's resident program.
pub struct ControlSocket {
    socket: PathBuf,
    /// Held for as long as this process lives; the system releases it whatever happens to us.
    _lock: File,
}

impl ControlSocket {
    /// Becomes the resident of a profile; `None` when it has one already.
    ///
    /// # Errors
    /// When the lock file cannot be made.
    pub fn claim(dir: &Path) -> Result<Option<ControlSocket>> {
        let link::ControlPaths { socket, lock } = link::control_paths(dir)?;
        let failed = |error: std::io::Error| {
            let what = say!("resident-no-control-socket", error = error.to_string());
            Error::unreadable(what, lock.display(), say!("general-check-folder"))
        };
        let file = File::options().create(true).append(true).open(&lock).map_err(failed)?;
        let since = Instant::now();
        loop {
            match file.try_lock() {
                Ok(()) => return Ok(Some(ControlSocket { socket, _lock: file })),
                Err(fs::TryLockError::WouldBlock) if link::send_request(dir, &Request::Stay) => return Ok(None),
                Err(fs::TryLockError::WouldBlock) if since.elapsed() < CLAIM_FOR => {
                    thread::sleep(Duration::from_millis(50));
                }
                Err(fs::TryLockError::WouldBlock) => return Ok(None),
                Err(fs::TryLockError::Error(error)) => return Err(failed(error)),
            }
        }
    }

    /// Puts every request into the inbox, on a thread of its own.
    ///
    /// # Errors
    /// When the socket cannot be made.
    pub fn listen(&self, inbox: Sender<Incoming>) -> Result<()> {
        let failed = |error: std::io::Error| {
            let what = say!("resident-no-listening", error = error.to_string());
            Error::unreadable(what, self.socket.display(), say!("general-check-folder"))
        };
        // A socket that is still there belongs to a program that has ended, since the lock is ours.
        let _ = fs::remove_file(&self.socket);
        let listener = UnixListener::bind(&self.socket).map_err(failed)?;
        fs::set_permissions(&self.socket, fs::Permissions::from_mode(0o600)).map_err(failed)?;
        let accept = move || {
            let visitors = Arc::new(());
            for stream in listener.incoming().flatten() {
                // Who keeps many connections open is none of our programs.
                if Arc::strong_count(&visitors) <= MOST_VISITORS && link::is_own(&stream) {
                    let (inbox, visitor) = (inbox.clone(), Arc::clone(&visitors));
                    let serve = move || {
                        serve(stream, &inbox);
                        drop(visitor);
                    };
                    // Where no thread can start, there is no answer, and the visitor comes again.
                    let _ = thread::Builder::new().name("visitor".to_owned()).spawn(serve);
                }
            }
        };
        thread::Builder::new().name("control".to_owned()).spawn(accept).map(drop).map_err(failed)
    }
}

impl Drop for ControlSocket {
    fn drop(&mut self) {
        let _ = fs::remove_file(&self.socket);
    }
}

/// Reads one request and answers once it is done. Anything else gets no answer.
fn serve(mut stream: UnixStream, inbox: &Sender<Incoming>) {
    let Some(request) = link::read_line(&stream, PATIENCE).and_then(|line| link::message::<Request>(&line)) else {
        return;
    };
    let (done, wait) = mpsc::channel();
    if inbox.send(Incoming::Request(request, done)).is_ok() && wait.recv_timeout(WORK).is_ok() {
        let _ = stream.write_all(b"done\n");
    }
}

/// The error when the profile has a resident program that does not answer.
pub fn no_answer() -> Error {
    Error::unreadable(say!("resident-no-answer"), "", say!("resident-no-answer-next"))
}
