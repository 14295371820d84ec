//! Messages between Taper's programs on one computer: each is a line of JSON.
//!
//! The background program, which keeps the reminders, listens on a *control socket* that only its user can open;
//! whoever starts Taper again sends it a [`Request`] there. The window is its child and uses its own standard input and
//! output, so that what is typed in the window, a passphrase above all, cannot be read by another program.

use std::{
    fs,
    hash::{DefaultHasher, Hash, Hasher},
    io::{Read, Write},
    os::unix::{
        fs::{DirBuilderExt, MetadataExt},
        net::UnixStream,
    },
    path::{Path, PathBuf},
    time::{Duration, Instant},
};

use etcetera::BaseStrategy;
use serde::{Deserialize, Serialize, de::DeserializeOwned};
use zeroize::Zeroizing;

use crate::{
    error::{Error, Result},
    passphrase::Passphrase,
    say,
};

/// A request at the control socket.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "do", rename_all = "snake_case")]
pub enum Request {
    /// Open the window, on a screen if one is named.
    Open {
        /// Its name, as in [`screen_of`](crate::notification::screen_of).
        screen: Option<String>,
    },
    /// Do nothing: whoever sends it asks whether a background program runs.
    Stay,
    /// Close the data: its file is about to be replaced.
    Release,
    /// Open the data again, with another passphrase where it has one.
    Reopen {
        /// The passphrase it has now.
        passphrase: Option<Passphrase>,
    },
    /// Forget the passphrase: the data is opened again when somebody gives it.
    Lock,
    /// End the background program and its window.
    Quit,
}

/// A message to the window.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "do", rename_all = "snake_case")]
pub enum ToWindow {
    /// The first message: what to begin with.
    Start {
        /// The passphrase the profile was opened with before.
        passphrase: Option<Passphrase>,
        /// What the page kept when it was last open: where one was, and what was half-typed.
        page: Option<String>,
        /// The screen to go to.
        screen: Option<String>,
    },
    /// Show the window in front, and go to a screen.
    Go {
        /// Its name; none stays on the present screen.
        screen: Option<String>,
    },
    /// The background program has closed the data.
    Released,
    /// Close the data, and ask for the passphrase.
    Lock,
}

/// A message from the window.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "do", rename_all = "snake_case")]
pub enum FromWindow {
    /// The person has opened the profile in the window.
    Unlocked {
        /// The passphrase that opened it.
        passphrase: Passphrase,
    },
    /// Close the data: its file is about to be replaced.
    Release,
    /// Open the data again, with another passphrase where it has one.
    Reopen {
        /// The passphrase it has now.
        passphrase: Option<Passphrase>,
    },
    /// What the page wants to find when it is opened again.
    Page {
        /// As the page wrote it; nobody else reads it.
        page: String,
    },
    /// The person has locked the data.
    Lock,
    /// End the background program and its window.
    Quit,
}

/// A message as a line, which may hold a passphrase.
pub fn line(message: &impl Serialize) -> Zeroizing<String> {
    let mut text = Zeroizing::new(serde_json::to_string(message).unwrap_or_default());
    text.push('\n');
    text
}

/// The message of a line; `None` for one of another version.
pub fn message<M: DeserializeOwned>(line: &str) -> Option<M> {
    serde_json::from_str(line).ok()
}

/// The data directory as the desktop has it usually.
///
/// # Errors
/// When there is no home directory.
pub fn default_dir() -> Result<PathBuf> {
    let places = etcetera::choose_base_strategy()
        .map_err(|_| Error::unreadable(say!("general-no-home"), "", say!("resident-no-home-next")))?;
    Ok(places.data_dir().join("taper"))
}

/// Where the control socket of a profile is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ControlPaths {
    /// The path of the socket.
    pub socket: PathBuf,
    /// The file a background program keeps locked for as long as it runs.
    pub lock: PathBuf,
}

/// Where the control socket of the profile in `dir` is; its folder is made when it is not there.
///
/// # Errors
/// When the folder cannot be made.
pub fn control_paths(dir: &Path) -> Result<ControlPaths> {
    let mut hasher = DefaultHasher::new();
    let absolute = dir.canonicalize().or_else(|_| std::path::absolute(dir)).unwrap_or_else(|_| dir.to_owned());
    absolute.hash(&mut hasher);
    let folder = folder_for_sockets(&absolute)?;
    let name = format!("{:016x}", hasher.finish());
    Ok(ControlPaths { socket: folder.join(format!("{name}.sock")), lock: folder.join(format!("{name}.lock")) })
}

/// The longest path of a folder whose sockets the system takes: it keeps 108 bytes for the whole address.
const LONGEST_FOLDER: usize = 80;

/// A folder of our own for sockets, which nobody else can enter: in the folder the system has for the session, or else beside
/// the data, or where that lies too deep, in the one for passing files.
fn folder_for_sockets(data: &Path) -> Result<PathBuf> {
    let session = std::env::var_os("XDG_RUNTIME_DIR").map(PathBuf::from).filter(|path| path.is_dir());
    let beside = data.join("control");
    let folder = match session {
        Some(session) => session.join("taper"),
        None if beside.as_os_str().len() <= LONGEST_FOLDER => beside,
        None => std::env::temp_dir().join(format!("taper-{}", own_id())),
    };
    let failed = |error: std::io::Error| {
        let what = say!("resident-no-folder", error = error.to_string());
        Error::unreadable(what, folder.display(), say!("resident-no-folder-next"))
    };
    fs::DirBuilder::new().recursive(true).mode(0o700).create(&folder).map_err(failed)?;
    check_own(&folder)?;
    Ok(folder)
}

/// Refuses a folder that is not the user's own alone: somebody else may have made it first, to listen.
fn check_own(folder: &Path) -> Result<()> {
    let is_own =
        fs::symlink_metadata(folder).is_ok_and(|it| it.is_dir() && it.uid() == own_id() && it.mode() & 0o077 == 0);
    if is_own {
        return Ok(());
    }
    let what = say!("resident-foreign-folder");
    Err(Error::unreadable(what, folder.display(), say!("resident-foreign-folder-next")))
}

fn own_id() -> u32 {
    rustix::process::getuid().as_raw()
}

/// Whether the program at the other end runs as the same user.
pub fn is_own(stream: &UnixStream) -> bool {
    rustix::net::sockopt::socket_peercred(stream).is_ok_and(|peer| peer.uid.as_raw() == own_id())
}

/// The longest message: a passphrase and a few words.
pub const LONGEST_LINE: u64 = 64 * 1024;

/// Reads one line of a message within a time, however slowly it comes; nothing for one that is longer, or cut off.
pub fn read_line(stream: &UnixStream, within: Duration) -> Option<Zeroizing<String>> {
    let until = Instant::now() + within;
    let mut line = Zeroizing::new(Vec::new());
    let mut reader = stream.take(LONGEST_LINE);
    let mut byte = [0];
    loop {
        let left = until.checked_duration_since(Instant::now()).filter(|left| !left.is_zero())?;
        stream.set_read_timeout(Some(left)).ok()?;
        match reader.read(&mut byte) {
            Ok(1) if byte[0] == b'\n' => return String::from_utf8(std::mem::take(&mut *line)).ok().map(Zeroizing::new),
            Ok(1) => line.push(byte[0]),
            Err(error) if error.kind() == std::io::ErrorKind::Interrupted => {}
            _ => return None,
        }
    }
}

/// Sends a request to the background program of a profile; whether one runs and has done it.
pub fn send_request(dir: &Path, request: &Request) -> bool {
    const PATIENCE: Duration = Duration::from_secs(15);
    let Ok(paths) = control_paths(dir) else { return false };
    let Ok(mut stream) = UnixStream::connect(paths.socket) else { return false };
    // A passphrase goes to nobody else.
    is_own(&stream) && stream.write_all(line(request).as_bytes()).is_ok() && read_line(&stream, PATIENCE).is_some()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_message_is_one_line_and_comes_back() {
        let sent = FromWindow::Page { page: "two\nlines".to_owned() };
        let text = line(&sent);
        assert_eq!(text.lines().count(), 1);
        assert_eq!(message::<FromWindow>(&text), Some(sent));
        assert_eq!(message::<FromWindow>("{\"do\":\"dance\"}"), None);
    }

    #[test]
    fn a_folder_that_others_can_enter_is_not_used() {
        use std::os::unix::fs::PermissionsExt;
        let dir = tempfile::tempdir().unwrap();
        let own = dir.path().join("own");
        check_own(&own).unwrap_err();
        fs::create_dir(&own).unwrap();
        for (mode, fits) in [(0o700, true), (0o750, false), (0o777, false)] {
            fs::set_permissions(&own, fs::Permissions::from_mode(mode)).unwrap();
            assert_eq!(check_own(&own).is_ok(), fits, "{mode:o}");
        }
        fs::set_permissions(&own, fs::Permissions::from_mode(0o700)).unwrap();
        std::os::unix::fs::symlink(&own, dir.path().join("link")).unwrap();
        assert!(check_own(&dir.path().join("link")).is_err(), "a link may lead anywhere later");
    }

    #[test]
    fn a_line_is_bounded_in_length_and_time() {
        let read = |sent: &[u8], keep_open: bool| {
            let (mut here, there) = UnixStream::pair().unwrap();
            here.write_all(sent).unwrap();
            let open = keep_open.then_some(here);
            let line = read_line(&there, Duration::from_millis(200));
            drop(open);
            line
        };
        assert_eq!(read(b"hello\nmore", true).as_deref().map(String::as_str), Some("hello"));
        assert_eq!(read(b"no end", true), None, "nothing more comes");
        assert_eq!(read(b"cut off", false), None);
        assert_eq!(read(b"\xff\n", true), None);
        let (mut here, there) = UnixStream::pair().unwrap();
        let writer = std::thread::spawn(move || while here.write_all(&[b'x'; 4096]).is_ok() {});
        assert_eq!(read_line(&there, Duration::from_secs(5)), None, "longer than any message");
        drop(there);
        writer.join().unwrap();
        assert!(is_own(&UnixStream::pair().unwrap().0));
    }

    #[test]
    fn profiles_have_control_sockets_of_their_own() {
        let (one, other) = (control_paths(Path::new("/one")).unwrap(), control_paths(Path::new("/other")).unwrap());
        assert_ne!(one.socket, other.socket);
        assert_ne!(one.lock, other.lock);
        assert!(!send_request(Path::new("/nobody/is/there"), &Request::Stay));
    }
}
