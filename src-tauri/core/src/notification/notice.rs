//! Notices about the program itself. A notice is no reminder: it belongs to no Day, is not recorded as shown, and
//! nothing rests or gets rarer because of it.

use super::{Action, Notification};
use crate::{error::Error, say};

/// Something about the program itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Notice {
    /// The data is encrypted and was not opened yet, so that reminders rest.
    Locked,
    /// The window was closed for the first time, and the reminders go on.
    StaysRunning,
    /// The window could not be opened.
    NoWindow(Error),
    /// All of the data was looked at, and is not whole.
    NotWhole(Error),
    /// The copy of the day could not be made.
    NoCopy(Error),
}

impl Notice {
    /// The notice in words, with the buttons that make sense beside it.
    pub fn notification(&self) -> Notification {
        match self {
            Notice::Locked => Notification::new(say!("notification-locked"), vec![Action::Look]),
            Notice::StaysRunning => Notification::new(say!("notification-stays"), vec![Action::Look]),
            Notice::NoCopy(error) => {
                Notification::new(say!("notification-no-copy", error = error.to_string()), vec![Action::Look])
            }
            Notice::NotWhole(error) => Notification::new(error.to_string(), vec![Action::Look]),
            Notice::NoWindow(error) => Notification::new(error.to_string(), Vec::new()),
        }
    }
}
