//! Sentences: for notifications on the desktop, and for the screens.
//!
//! A sentence about a person follows one shape: what was seen, compared with your usual, over which days; one possible
//! meaning with "may"; a small choice. What the desktop shows is neutral unless details are switched on, since others
//! may see it.

pub mod answers;
pub mod import;
pub mod notice;
pub mod plan;
pub mod retrospective;
pub mod saved;
pub mod signals;
pub mod together;
pub mod warnings;
pub mod words;

use crate::{
    evidence::Evidence,
    reminder::{Kind, Reminder},
    say,
};

/// What a button of a notification does.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Action {
    /// Opens the window on the check-in of the Day.
    CheckIn,
    /// Opens the window on the screen it leads to.
    Look,
    /// Shows it again in an hour.
    Later,
    /// Not again on this Day.
    Tomorrow,
    /// Switches this kind of reminder off.
    Never,
}

impl Action {
    const ALL: [Action; 5] = [Action::CheckIn, Action::Look, Action::Later, Action::Tomorrow, Action::Never];

    /// The key the desktop gives back.
    pub fn key(self) -> &'static str {
        match self {
            Action::CheckIn => "check-in",
            Action::Look => "look",
            Action::Later => "later",
            Action::Tomorrow => "tomorrow",
            Action::Never => "never",
        }
    }

    /// The words on the button.
    pub fn label(self) -> String {
        say!("notification-button", action = self.key())
    }

    /// The action of this key. Clicking the notification itself is "default": the first button.
    pub fn of_key(key: &str, shown: &Notification) -> Option<Action> {
        if key == "default" {
            return shown.buttons.first().copied();
        }
        Action::ALL.into_iter().find(|action| action.key() == key && shown.buttons.contains(action))
    }
}

/// A title, a few words and buttons, handed to the desktop.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Notification {
    /// The title: always the program's name, since others may see it.
    pub title: String,
    /// The text below the title.
    pub body: String,
    /// The buttons, the main one first: some desktops show only the first three.
    pub buttons: Vec<Action>,
}

impl Notification {
    /// A notification under the program's name.
    pub fn new(body: String, buttons: Vec<Action>) -> Notification {
        Notification { title: "Taper".to_owned(), body, buttons }
    }
}

/// A reminder that is due, and its notification.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DueReminder {
    /// The reminder that is due.
    pub reminder: Reminder,
    /// How the desktop shows it.
    pub notification: Notification,
}

/// The screen a reminder of this kind leads to.
pub fn screen_of(kind: Kind) -> &'static str {
    match kind {
        Kind::CheckIn => "check-in",
        Kind::Plan | Kind::Nudge => "plan",
        Kind::Review => "week",
        Kind::Warning | Kind::Sign | Kind::Rebound | Kind::WindDown => "home",
    }
}

/// The figures and names a notification may contain when details are switched on.
#[derive(Debug, Clone, Default)]
pub struct Known {
    /// Whether details are switched on: others may see a screen.
    pub details: bool,
    /// The signals that moved.
    pub evidence: Vec<Evidence>,
    /// Today's room in the plan.
    pub room: Option<String>,
    /// One of the restoring things.
    pub thing: Option<String>,
    /// A first sign that is back after a plan.
    pub sign: Option<String>,
    /// A lot at once after days off, in a sentence.
    pub rebound: Option<String>,
}

/// The notification for a reminder: with details it names what it is about, otherwise it shows nothing private.
pub fn compose(reminder: &Reminder, known: &Known) -> Notification {
    let body = if known.details { detailed(reminder, known) } else { None };
    let body = body.unwrap_or_else(|| neutral(reminder));
    let buttons = match reminder.kind {
        Kind::CheckIn => vec![Action::CheckIn, Action::Later, Action::Tomorrow, Action::Never],
        // An evening does not end an hour later.
        Kind::WindDown => vec![Action::Look, Action::Never],
        _ => vec![Action::Look, Action::Later, Action::Tomorrow, Action::Never],
    };
    Notification::new(body, buttons)
}

fn neutral(reminder: &Reminder) -> String {
    match reminder.kind {
        Kind::CheckIn if reminder.last => say!("notification-check-in-last"),
        Kind::CheckIn => say!("notification-check-in"),
        Kind::Review => say!("notification-review"),
        Kind::Nudge => say!("notification-small-thing"),
        Kind::WindDown => say!("notification-wind-down"),
        Kind::Warning | Kind::Sign | Kind::Rebound | Kind::Plan => say!("notification-word"),
    }
}

fn detailed(reminder: &Reminder, known: &Known) -> Option<String> {
    match reminder.kind {
        Kind::Warning => Some(words::level_paragraph(reminder.level?, &known.evidence, None, reminder.day)),
        Kind::Sign => known.sign.clone(),
        Kind::Rebound => known.rebound.clone(),
        Kind::Plan => match (known.room.as_ref()?, &known.thing) {
            (room, Some(thing)) => Some(say!("notification-room-and-thing", room = room, thing = thing)),
            (room, None) => Some(room.clone()),
        },
        Kind::Nudge => known.thing.as_ref().map(|thing| say!("notification-thing", thing = thing)),
        Kind::CheckIn | Kind::Review | Kind::WindDown => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{day::Day, level::Level};

    fn reminder(kind: Kind) -> Reminder {
        let day = Day::parse("2026-03-02").unwrap();
        let level = (kind == Kind::Warning).then_some(Level::Warning { since: day });
        Reminder { kind, day, level, expires: chrono::DateTime::UNIX_EPOCH, last: false }
    }

    fn known(details: bool) -> Known {
        Known {
            details,
            room: Some("Room today: up to 3 h.".to_owned()),
            thing: Some("Piano".to_owned()),
            sign: Some("Sleep has been away from your usual.".to_owned()),
            rebound: Some("Four days off, then 8 h.".to_owned()),
            ..Known::default()
        }
    }

    #[test]
    fn what_others_may_see_says_nothing_about_health_or_work() {
        for kind in Kind::ALL {
            let shown = compose(&reminder(kind), &known(false));
            for word in ["sleep", "energy", "usual", "warning", "signal", "burn", "room", "piano", "days off"] {
                assert!(!shown.body.to_lowercase().contains(word), "{:?} gives away {word}", shown.body);
            }
        }
    }

    #[test]
    fn with_details_a_notification_tells_what_it_is_about() {
        let body = |kind| compose(&reminder(kind), &known(true)).body;
        assert_eq!(body(Kind::Plan), "Room today: up to 3 h. And something for you: Piano.");
        assert_eq!(body(Kind::Nudge), "If you like: Piano.");
        assert!(body(Kind::Sign).contains("Sleep") && body(Kind::Rebound).contains("days off"));
    }

    #[test]
    fn the_notification_itself_does_what_its_first_button_does() {
        let shown = compose(&reminder(Kind::CheckIn), &Known::default());
        assert_eq!(Action::of_key("default", &shown), Some(Action::CheckIn));
        assert_eq!(Action::of_key("later", &shown), Some(Action::Later));
        assert_eq!(Action::of_key("look", &shown), None, "only what it has a button for");
        assert_eq!(Action::of_key("__closed", &shown), None);
    }
}
