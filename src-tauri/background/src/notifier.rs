//! The notifier: hands reminders and notices to the desktop without ever waiting for it.
//!
//! One is under way at a time. A notification service that hangs blocks only the notifier's thread: the reminder stays due
//! and the window mentions it, and once the service takes it after all, it is recorded as shown, once.

use std::{collections::BTreeMap, sync::mpsc::Sender, thread};

use taper::{
    error::Result,
    io::desktop,
    notification::{DueReminder, Notification, notice::Notice},
    reminder::Kind,
};

use crate::resident::Incoming;

/// What the desktop is to show.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Message {
    /// A reminder: recorded, repeated and put off by its rules.
    Reminder(DueReminder),
    /// About the program itself; shown once and not recorded.
    Notice(Notice),
}

impl Message {
    fn notification(&self) -> Notification {
        match self {
            Message::Reminder(due) => due.notification.clone(),
            Message::Notice(notice) => notice.notification(),
        }
    }

    fn place(&self) -> Place {
        match self {
            Message::Reminder(due) => Place::Reminder(due.reminder.kind),
            Message::Notice(_) => Place::Notice,
        }
    }
}

/// Of the messages for one place only the newest is on the screen: it replaces the one before, they never stack.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Place {
    Reminder(Kind),
    Notice,
}

/// Hands messages to the desktop, one at a time, and knows which are on the screen.
pub struct Notifier {
    inbox: Sender<Incoming>,
    under_way: bool,
    /// What is on the screen, with the id the desktop gave it.
    on_screen: BTreeMap<Place, (u32, Message)>,
}

impl Notifier {
    /// A notifier with nothing under way.
    pub fn new(inbox: Sender<Incoming>) -> Notifier {
        Notifier { inbox, under_way: false, on_screen: BTreeMap::new() }
    }

    /// Whether a message is on its way to the desktop.
    pub fn is_under_way(&self) -> bool {
        self.under_way
    }

    /// Hands a message to the desktop. The inbox gets whether it was shown, and what the person does with it.
    pub fn send(&mut self, message: Message) {
        let replaces = self.on_screen.get(&message.place()).map(|(id, _)| *id);
        let (inbox, answers) = (self.inbox.clone(), self.inbox.clone());
        let show = move || {
            let answered = message.clone();
            let then = move |action| drop(answers.send(Incoming::Answered(answered, action)));
            let shown = desktop::show(&message.notification(), replaces, then);
            let _ = inbox.send(Incoming::Delivered(message, shown));
        };
        self.under_way = thread::Builder::new().name("notifier".to_owned()).spawn(show).is_ok();
    }

    /// The message under way was shown, or was not.
    pub fn delivered(&mut self, message: &Message, shown: &Result<u32>) {
        self.under_way = false;
        match shown {
            Ok(id) => drop(self.on_screen.insert(message.place(), (*id, message.clone()))),
            // A service that has ended took everything off the screen with it.
            Err(_) => self.on_screen.clear(),
        }
    }

    /// The reminders on the screen.
    pub fn reminders(&self) -> impl Iterator<Item = &DueReminder> {
        self.on_screen.values().filter_map(|(_, message)| match message {
            Message::Reminder(due) => Some(due),
            Message::Notice(_) => None,
        })
    }

    /// Takes the reminder of a kind off the screen.
    pub fn withdraw(&mut self, kind: Kind) {
        if let Some((id, _)) = self.on_screen.remove(&Place::Reminder(kind)) {
            // A service that hangs must not block us: another thread asks it.
            let _ = thread::Builder::new().name("notifier".to_owned()).spawn(move || desktop::close(id));
        }
    }

    /// The person pressed a button of a message or closed it, so it is no longer on the screen.
    pub fn answered(&mut self, message: &Message) {
        if self.on_screen.get(&message.place()).is_some_and(|(_, shown)| shown == message) {
            self.on_screen.remove(&message.place());
        }
    }
}
