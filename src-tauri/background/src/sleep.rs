//! Waking up: logind announces when the computer goes to sleep and when it is back. Where there is no logind, the regular
//! look at the clock notices within half a minute.

use std::{sync::mpsc::Sender, thread};

use zbus::blocking::{Connection, MessageIterator};

use crate::resident::Incoming;

/// Puts a message into the inbox each time the computer wakes up.
pub fn listen(inbox: Sender<Incoming>) {
    let wait = move || {
        let Some(signals) = subscribe() else { return };
        for signal in signals.flatten() {
            let goes_to_sleep: Option<bool> = signal.body().deserialize().ok();
            if goes_to_sleep == Some(false) && inbox.send(Incoming::Woke).is_err() {
                return;
            }
        }
    };
    // Where the thread cannot start, the regular look at the clock notices.
    let _ = thread::Builder::new().name("sleep".to_owned()).spawn(wait);
}

fn subscribe() -> Option<MessageIterator> {
    let bus = Connection::system().ok()?;
    let rule = zbus::MatchRule::builder()
        .msg_type(zbus::message::Type::Signal)
        .interface("org.freedesktop.login1.Manager")
        .ok()?
        .member("PrepareForSleep")
        .ok()?
        .build();
    MessageIterator::for_match_rule(rule, &bus, None).ok()
}
