//! Notifications: the words, for the desktop and for the screens.
//!
//! What is said follows one shape: what was seen, compared with your usual, over which days; one possible meaning with
//! "may"; a small choice. What the desktop shows is neutral unless details are switched on, since others may see it.

pub mod looking_back;
pub mod words;

use crate::{
    day::Day,
    evidence::Evidence,
    level::Level,
    reminder::{Kind, Reminder},
};

/// What a button does.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Action {
    /// Opens the window on the check-in of the Day.
    CheckIn,
    /// Opens the window on the home screen.
    Look,
    /// Shows it again in an hour.
    Later,
}

impl Action {
    /// The key the desktop gives back.
    pub fn key(self) -> &'static str {
        match self {
            Action::CheckIn => "check-in",
            Action::Look => "look",
            Action::Later => "later",
        }
    }

    /// The action of this key. Clicking the note itself is "default": the first button.
    pub fn of_key(key: &str, shown: &Notification) -> Option<Action> {
        let first = shown.buttons.first().map(|(action, _)| *action);
        if key == "default" {
            return first;
        }
        shown.buttons.iter().map(|(action, _)| *action).find(|action| action.key() == key)
    }
}

/// A title, a few words and buttons, handed to the desktop.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Notification {
    /// What it is about; one note of a kind is alive at a time.
    pub kind: Kind,
    /// The Day it is for.
    pub day: Day,
    /// The level a warning speaks of.
    pub level: Option<&'static str>,
    /// The title.
    pub title: String,
    /// The body.
    pub body: String,
    /// The buttons, the main one first.
    pub buttons: Vec<(Action, &'static str)>,
}

/// The note for a reminder; with `details` it says what has moved, otherwise nothing that others may read into.
pub fn compose(reminder: &Reminder, evidence: &[Evidence], details: bool) -> Notification {
    let (body, buttons) = match reminder.kind {
        Kind::CheckIn => {
            let body = "A check-in is waiting, whenever you like.".to_owned();
            (body, vec![(Action::CheckIn, "Check in"), (Action::Later, "Later")])
        }
        Kind::Warning => {
            let body = match reminder.level {
                Some(level) if details => words::level_paragraph(level, evidence, None, reminder.day),
                _ => "A note for you, when you have a moment.".to_owned(),
            };
            (body, vec![(Action::Look, "Have a look"), (Action::Later, "Later")])
        }
    };
    let level = reminder.level.map(Level::name);
    Notification { kind: reminder.kind, day: reminder.day, level, title: "Taper".to_owned(), body, buttons }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn reminder(kind: Kind) -> Reminder {
        let day = Day::parse("2026-03-02").unwrap();
        let level = (kind == Kind::Warning).then_some(Level::Warning { since: day });
        Reminder { kind, day, level, expires: chrono::DateTime::UNIX_EPOCH }
    }

    #[test]
    fn what_others_may_see_says_nothing_about_health() {
        for kind in [Kind::CheckIn, Kind::Warning] {
            let note = compose(&reminder(kind), &[], false);
            for word in ["sleep", "energy", "usual", "warning", "signal", "burn"] {
                assert!(!note.body.to_lowercase().contains(word), "{:?} gives away {word}", note.body);
            }
        }
    }

    #[test]
    fn the_note_itself_does_what_its_first_button_does() {
        let note = compose(&reminder(Kind::CheckIn), &[], false);
        assert_eq!(Action::of_key("default", &note), Some(Action::CheckIn));
        assert_eq!(Action::of_key("later", &note), Some(Action::Later));
        assert_eq!(Action::of_key("__closed", &note), None);
    }
}
