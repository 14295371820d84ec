//! Messages between Taper's programs on one computer: each is a line of JSON.
//!
//! The background program, which keeps the reminders, listens on a *control socket* that only its user can open;
//! whoever starts Taper again sends it a [`Request`] there. The window is its child and uses its own standard input and
//! output, so that what is typed in the window, a passphrase above all, cannot be read by another program.

use std::{
    fs,
    hash::{DefaultHasher, Hash, Hasher},
    io::{BufRead, BufReader, Write},
    os::unix::{fs::DirBuilderExt, net::UnixStream},
    path::{Path, PathBuf},
    time::Duration,
};

use etcetera::BaseStrategy;
use serde::{Deserialize, Serialize, de::DeserializeOwned};

use crate::{
    error::{Error, Result},
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
        passphrase: Option<String>,
    },
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
        passphrase: Option<String>,
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
}

/// A message from the window.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "do", rename_all = "snake_case")]
pub enum FromWindow {
    /// The person has opened the profile in the window.
    Unlocked {
        /// The passphrase that opened it.
        passphrase: String,
    },
    /// Close the data: its file is about to be replaced.
    Release,
    /// Open the data again, with another passphrase where it has one.
    Reopen {
        /// The passphrase it has now.
        passphrase: Option<String>,
    },
    /// What the page wants to find when it is opened again.
    Page {
        /// As the page wrote it; nobody else reads it.
        page: String,
    },
    /// End the background program and its window.
    Quit,
}

/// A message as a line.
pub fn line(message: &impl Serialize) -> String {
    let mut text = serde_json::to_string(message).unwrap_or_default();
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
    let runtime = std::env::var_os("XDG_RUNTIME_DIR").map(PathBuf::from).filter(|path| path.is_dir());
    let folder =
        runtime.map_or_else(|| std::env::temp_dir().join(format!("taper-{}", own_id())), |dir| dir.join("taper"));
    fs::DirBuilder::new().recursive(true).mode(0o700).create(&folder).map_err(|error| {
        let what = say!("resident-no-folder", error = error.to_string());
        Error::unreadable(what, folder.display(), say!("resident-no-folder-next"))
    })?;
    let name = format!("{:016x}", hasher.finish());
    Ok(ControlPaths { socket: folder.join(format!("{name}.sock")), lock: folder.join(format!("{name}.lock")) })
}

fn own_id() -> u32 {
    rustix::process::getuid().as_raw()
}

/// Sends a request to the background program of a profile; whether one runs and has done it.
pub fn send_request(dir: &Path, request: &Request) -> bool {
    const PATIENCE: Duration = Duration::from_secs(5);
    let Ok(paths) = control_paths(dir) else { return false };
    let Ok(mut stream) = UnixStream::connect(paths.socket) else { return false };
    let sent = stream.set_read_timeout(Some(PATIENCE)).and_then(|()| stream.write_all(line(request).as_bytes()));
    let mut answer = String::new();
    sent.is_ok() && BufReader::new(stream).read_line(&mut answer).is_ok_and(|bytes| bytes > 0)
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
    fn profiles_have_control_sockets_of_their_own() {
        let (one, other) = (control_paths(Path::new("/one")).unwrap(), control_paths(Path::new("/other")).unwrap());
        assert_ne!(one.socket, other.socket);
        assert_ne!(one.lock, other.lock);
        assert!(!send_request(Path::new("/nobody/is/there"), &Request::Stay));
    }
}
