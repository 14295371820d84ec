//! How Taper's programs speak to each other on one computer: a line of JSON for each thing said.
//!
//! The *door* is a socket of the person's own at which the resident program, which keeps the reminders, hears whoever
//! starts Taper again. The window is its child and hears and answers through its own standard input and output, so a
//! passphrase never passes anything that another program could listen to.

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

/// Said at the door.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "do", rename_all = "snake_case")]
pub enum AtTheDoor {
    /// Open the window, on a screen if one is named.
    Open {
        /// The screen.
        screen: Option<String>,
    },
    /// Only be there.
    Stay,
    /// Let go of the data: its file is about to be replaced.
    Release,
    /// Take it up again.
    Reopen {
        /// The passphrase it has now.
        passphrase: Option<String>,
    },
    /// End everything.
    Quit,
}

/// Said to the window.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "do", rename_all = "snake_case")]
pub enum ToWindow {
    /// The first line.
    Hello {
        /// The passphrase the profile was opened with before.
        passphrase: Option<String>,
        /// What the page kept when it was last open: where one was, and what was half-typed.
        page: Option<String>,
        /// The screen to go to.
        screen: Option<String>,
    },
    /// Come forward, and go to a screen.
    Go {
        /// The screen.
        screen: Option<String>,
    },
    /// The resident has let go of the data.
    Released,
}

/// Said by the window.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "do", rename_all = "snake_case")]
pub enum FromWindow {
    /// The profile was opened with this.
    Unlocked {
        /// The passphrase.
        passphrase: String,
    },
    /// Let go of the data: its file is about to be replaced.
    Release,
    /// Take it up again.
    Reopen {
        /// The passphrase it has now.
        passphrase: Option<String>,
    },
    /// What the page wants to find again.
    Page {
        /// As the page wrote it.
        page: String,
    },
    /// End everything.
    Quit,
}

/// A message as a line.
pub fn line(message: &impl Serialize) -> String {
    let mut text = serde_json::to_string(message).unwrap_or_default();
    text.push('\n');
    text
}

/// The message of a line; `None` for what a newer version says.
pub fn message<M: DeserializeOwned>(line: &str) -> Option<M> {
    serde_json::from_str(line).ok()
}

/// The data directory as the desktop has it usually.
///
/// # Errors
/// When there is no home directory.
pub fn default_dir() -> Result<PathBuf> {
    let places = etcetera::choose_base_strategy()
        .map_err(|_| Error::unreadable(say!("io-no-home"), "", say!("io-link-no-home-next")))?;
    Ok(places.data_dir().join("taper"))
}

/// The door of the profile in `dir`, and the lock that says whether somebody is behind it.
///
/// # Errors
/// When its folder cannot be made.
pub fn door(dir: &Path) -> Result<(PathBuf, PathBuf)> {
    let mut hasher = DefaultHasher::new();
    let absolute = dir.canonicalize().or_else(|_| std::path::absolute(dir)).unwrap_or_else(|_| dir.to_owned());
    absolute.hash(&mut hasher);
    let runtime = std::env::var_os("XDG_RUNTIME_DIR").map(PathBuf::from).filter(|path| path.is_dir());
    let folder =
        runtime.map_or_else(|| std::env::temp_dir().join(format!("taper-{}", own_id())), |dir| dir.join("taper"));
    fs::DirBuilder::new().recursive(true).mode(0o700).create(&folder).map_err(|error| {
        let what = say!("io-link-no-door", error = error.to_string());
        Error::unreadable(what, folder.display(), say!("io-link-no-door-next"))
    })?;
    let name = format!("{:016x}", hasher.finish());
    Ok((folder.join(format!("{name}.sock")), folder.join(format!("{name}.lock"))))
}

fn own_id() -> u32 {
    rustix::process::getuid().as_raw()
}

/// Says something at the door of a profile; whether somebody heard it and has done it.
pub fn knock(dir: &Path, message: &AtTheDoor) -> bool {
    const PATIENCE: Duration = Duration::from_secs(5);
    let Ok((socket, _)) = door(dir) else { return false };
    let Ok(mut stream) = UnixStream::connect(socket) else { return false };
    let asked = stream.set_read_timeout(Some(PATIENCE)).and_then(|()| stream.write_all(line(message).as_bytes()));
    let mut heard = String::new();
    asked.is_ok() && BufReader::new(stream).read_line(&mut heard).is_ok_and(|bytes| bytes > 0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_said_is_one_line_and_comes_back() {
        let said = FromWindow::Page { page: "two\nlines".to_owned() };
        let text = line(&said);
        assert_eq!(text.lines().count(), 1);
        assert_eq!(message::<FromWindow>(&text), Some(said));
        assert_eq!(message::<FromWindow>("{\"do\":\"dance\"}"), None);
    }

    #[test]
    fn profiles_have_doors_of_their_own() {
        let (one, other) = (door(Path::new("/one")).unwrap(), door(Path::new("/other")).unwrap());
        assert_ne!(one, other);
        assert!(!knock(Path::new("/nobody/is/there"), &AtTheDoor::Stay));
    }
}
