//! The courier: hands notes to the desktop without ever waiting for it.
//!
//! One note is under way at a time. A service that hangs keeps only the courier waiting: the note stays due and the window
//! says it, and once the service takes it after all, it is written down as shown, once.

use std::{collections::BTreeMap, sync::mpsc::Sender, thread};

use taper::{error::Result, io::desktop, notification::Notification, reminder::Kind};

use crate::resident::Heard;

/// Who hands notes over.
pub struct Courier {
    inbox: Sender<Heard>,
    under_way: bool,
    /// The note of each kind that is on the screen: it is replaced, never stacked.
    on_screen: BTreeMap<Kind, (u32, Notification)>,
}

impl Courier {
    /// A courier with nothing under way.
    pub fn new(inbox: Sender<Heard>) -> Courier {
        Courier { inbox, under_way: false, on_screen: BTreeMap::new() }
    }

    /// Whether a note is on its way to the desktop.
    pub fn is_under_way(&self) -> bool {
        self.under_way
    }

    /// Takes a note to the desktop; the inbox hears how it went, and what the person does with it.
    pub fn send(&mut self, note: Notification) {
        let replaces = self.on_screen.get(&note.kind).map(|(id, _)| *id);
        let (inbox, answers) = (self.inbox.clone(), self.inbox.clone());
        let carry = move || {
            let asked = note.clone();
            let then = move |action| drop(answers.send(Heard::Answered(asked, action)));
            let shown = desktop::show(&note, replaces, then);
            let _ = inbox.send(Heard::Delivered(note, shown));
        };
        self.under_way = thread::Builder::new().name("courier".to_owned()).spawn(carry).is_ok();
    }

    /// The note under way arrived, or did not.
    pub fn arrived(&mut self, note: &Notification, shown: &Result<u32>) {
        self.under_way = false;
        match shown {
            Ok(id) => drop(self.on_screen.insert(note.kind, (*id, note.clone()))),
            // Whatever was on the screen of a service that is gone is gone, too.
            Err(_) => self.on_screen.clear(),
        }
    }

    /// What is on the screen of a kind.
    pub fn on_screen(&self) -> impl Iterator<Item = &Notification> {
        self.on_screen.values().map(|(_, note)| note)
    }

    /// Takes a note off the screen.
    pub fn withdraw(&mut self, kind: Kind) {
        if let Some((id, _)) = self.on_screen.remove(&kind) {
            // A service that hangs must not keep us: another thread asks it.
            let _ = thread::Builder::new().name("courier".to_owned()).spawn(move || desktop::close(id));
        }
    }

    /// The person did something with it, so it is gone.
    pub fn answered(&mut self, note: &Notification) {
        if self.on_screen.get(&note.kind).is_some_and(|(_, shown)| shown == note) {
            self.on_screen.remove(&note.kind);
        }
    }
}
