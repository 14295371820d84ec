//! Notes the resident program says about itself, and where the others lead.

use super::{Action, Notification};
use crate::{day::Day, error::Error, reminder::Kind, say};

/// Reminders rest while the data cannot be read.
pub fn locked() -> Notification {
    own(say!("notification-locked"), vec![Action::Look])
}

/// Said once, when the window is closed for the first time.
pub fn it_stays() -> Notification {
    own(say!("notification-stays"), vec![Action::Look])
}

/// The window could not be opened.
pub fn no_window(error: &Error) -> Notification {
    own(error.to_string(), Vec::new())
}

/// Whether a note is about the program itself: such a one is no reminder.
pub fn is_our_own(note: &Notification) -> bool {
    note.day == Day::EPOCH
}

/// The screen a note leads to.
pub fn leads_to(note: &Notification) -> Option<&'static str> {
    if is_our_own(note) {
        return None;
    }
    match note.kind {
        Kind::CheckIn => Some("check-in"),
        Kind::Plan | Kind::Nudge => Some("plan"),
        Kind::Review => Some("week"),
        Kind::Warning | Kind::Sign | Kind::Rebound | Kind::WindDown => Some("home"),
    }
}

fn own(body: String, buttons: Vec<Action>) -> Notification {
    Notification { kind: Kind::WindDown, day: Day::EPOCH, level: None, title: "Taper".to_owned(), body, buttons }
}
