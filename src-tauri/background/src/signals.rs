//! Being asked to end by the system: at log-out and at shutdown the data is closed first, so that the one file is the whole
//! of it.

use std::{sync::mpsc::Sender, thread};

use signal_hook::{
    consts::{SIGHUP, SIGINT, SIGTERM},
    iterator::Signals,
};

use crate::resident::Incoming;

/// Puts a message into the inbox when the system asks the program to end.
pub fn listen(inbox: Sender<Incoming>) {
    // Where this cannot be had, the program ends at once; what was written is on disk all the same.
    let Ok(mut signals) = Signals::new([SIGTERM, SIGHUP, SIGINT]) else { return };
    let wait = move || {
        for _ in signals.forever() {
            if inbox.send(Incoming::AskedToEnd).is_err() {
                return;
            }
        }
    };
    let _ = thread::Builder::new().name("signals".to_owned()).spawn(wait);
}
