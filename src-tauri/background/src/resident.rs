//! The resident: decides what happens, with everything it knows in one place.

use std::{
    path::PathBuf,
    sync::mpsc::{Receiver, RecvTimeoutError, Sender},
    time::Duration,
};

use chrono::{DateTime, TimeDelta, Utc};
use ksni::blocking::Handle;
use taper::{
    app::{self, App, Outlook, Silence},
    day::Now,
    error::Result,
    io::{
        clock,
        link::{AtTheDoor, FromWindow, ToWindow},
        presence::Eye,
        store::Passphrase,
    },
    notification::{Action, Notification, resident as notes},
    reminder::{
        Kind,
        hold::{AWAY, Moment, Presence, moment},
        simulate::Put,
    },
    words,
};

use crate::{
    courier::Courier,
    tray::{self, Chosen, Tray},
    window::Window,
};

/// How often the clock on the wall is looked at. Never one long timer: timers stand still while a computer sleeps.
const LOOK_EVERY: Duration = Duration::from_secs(30);

/// A desktop that did not take a note is asked again after this long.
const ASK_AGAIN: TimeDelta = TimeDelta::seconds(25);

/// What is put into the inbox.
pub enum Heard {
    /// Somebody started Taper again, and waits until it is done.
    Door(AtTheDoor, Sender<()>),
    /// The window of this number says something.
    Window(u64, FromWindow),
    /// It has ended.
    WindowGone(u64),
    /// Something was chosen in the tray.
    Tray(Chosen),
    /// The computer woke up.
    Woke,
    /// A note was handed over, or not.
    Delivered(Notification, Result<u32>),
    /// The person pressed a button of a note, or closed it.
    Answered(Notification, Option<Action>),
}

/// What stays.
pub struct Resident {
    dir: PathBuf,
    inbox: Sender<Heard>,
    app: Option<App>,
    passphrase: Option<Passphrase>,
    window: Option<Window>,
    windows_opened: u64,
    page: Option<String>,
    tray: Option<Handle<Tray>>,
    shown_in_tray: tray::Shown,
    courier: Courier,
    eye: Eye,
    was_away: bool,
    outlook: Option<(i64, Outlook)>,
    /// The note that waits for a good moment, and since when.
    held: Option<(Kind, DateTime<Utc>)>,
    /// When the desktop did not take a note: it is asked again at the next regular look, not at once.
    refused_at: Option<DateTime<Utc>>,
    is_ending: bool,
}

impl Resident {
    /// A resident for a profile. Where it cannot be opened, the window says why; a locked one is opened there.
    pub fn new(dir: PathBuf, inbox: Sender<Heard>) -> Result<Resident> {
        let app = App::open(&dir, None, &clock::read()?).ok();
        let (tray, courier) = (tray::start(inbox.clone()), Courier::new(inbox.clone()));
        Ok(Resident {
            dir,
            inbox,
            app,
            passphrase: None,
            window: None,
            windows_opened: 0,
            page: None,
            tray,
            shown_in_tray: tray::Shown::default(),
            courier,
            eye: Eye::default(),
            was_away: false,
            outlook: None,
            held: None,
            refused_at: None,
            is_ending: false,
        })
    }

    /// What Taper was started for.
    pub fn begin(&mut self, wish: &AtTheDoor) {
        self.heard_at_the_door(wish);
        if self.app.is_none() && self.window.is_none() && app::is_locked(&self.dir) {
            // Said once: nobody can be reminded of anything from data that cannot be read.
            self.courier.send(notes::locked());
        }
    }

    /// Lives until it is told to end.
    pub fn live(&mut self, heard: &Receiver<Heard>) {
        while !self.is_ending {
            self.look();
            match heard.recv_timeout(LOOK_EVERY) {
                Ok(one) => self.hear(one),
                Err(RecvTimeoutError::Timeout) => {}
                Err(RecvTimeoutError::Disconnected) => return,
            }
        }
        if let Some(window) = self.window.take() {
            window.bury();
        }
    }

    fn hear(&mut self, heard: Heard) {
        match heard {
            Heard::Door(message, done) => {
                self.heard_at_the_door(&message);
                // Whoever knocked may have left.
                let _ = done.send(());
            }
            Heard::Window(number, message) if self.is_open(number) => self.heard_from_the_window(message),
            Heard::WindowGone(number) if self.is_open(number) => self.window_gone(),
            Heard::Window(..) | Heard::WindowGone(_) => {}
            Heard::Tray(chosen) => self.chosen(chosen),
            Heard::Woke => self.outlook = None,
            Heard::Delivered(note, shown) => self.delivered(&note, &shown),
            Heard::Answered(note, action) => self.answered(&note, action),
        }
    }

    fn heard_at_the_door(&mut self, message: &AtTheDoor) {
        match message {
            AtTheDoor::Open { screen } => self.open(screen.clone()),
            AtTheDoor::Stay => {}
            AtTheDoor::Release => (self.app, self.outlook) = (None, None),
            AtTheDoor::Reopen { passphrase } => self.reopen(passphrase.clone()),
            AtTheDoor::Quit => self.is_ending = true,
        }
    }

    fn is_open(&self, number: u64) -> bool {
        self.window.as_ref().is_some_and(|window| window.number == number)
    }

    /// Opens the window, or brings it forward.
    fn open(&mut self, screen: Option<String>) {
        self.with(|app, now| app.looked(now));
        if let Some(window) = &mut self.window {
            window.say(&ToWindow::Go { screen });
            return;
        }
        self.windows_opened += 1;
        let hello = ToWindow::Hello {
            passphrase: self.passphrase.as_ref().map(|words| words.to_string()),
            page: self.page.clone(),
            screen,
        };
        match Window::open(&self.dir, self.windows_opened, &hello, self.inbox.clone()) {
            Ok(window) => self.window = Some(window),
            Err(error) => self.courier.send(notes::no_window(&error)),
        }
    }

    fn heard_from_the_window(&mut self, message: FromWindow) {
        match message {
            FromWindow::Unlocked { passphrase } => self.reopen(Some(passphrase)),
            FromWindow::Release => {
                // The last handle of the data is dropped before it is said.
                (self.app, self.outlook) = (None, None);
                if let Some(window) = &mut self.window {
                    window.say(&ToWindow::Released);
                }
            }
            FromWindow::Reopen { passphrase } => self.reopen(passphrase),
            FromWindow::Page { page } => self.page = Some(page),
            FromWindow::Quit => self.is_ending = true,
        }
    }

    fn reopen(&mut self, passphrase: Option<String>) {
        let words = passphrase.map(Passphrase::new);
        self.app = clock::read().and_then(|now| App::open(&self.dir, words.as_ref(), &now)).ok();
        (self.passphrase, self.outlook) = (words.filter(|_| self.app.is_some()), None);
    }

    fn window_gone(&mut self) {
        if let Some(window) = self.window.take() {
            window.bury();
        }
        if self.app.is_none() && !app::is_locked(&self.dir) {
            self.reopen(None);
        }
        let first_time = self.with(|app, now| app.told_that_it_stays(now)).unwrap_or(false);
        if first_time && !self.courier.is_under_way() {
            self.courier.send(notes::it_stays());
        }
    }

    fn chosen(&mut self, chosen: Chosen) {
        self.with(|app, now| app.looked(now));
        match chosen {
            Chosen::CheckIn => self.open(Some("check-in".to_owned())),
            Chosen::Open => self.open(None),
            Chosen::Quit => self.is_ending = true,
            Chosen::Silence(silence) => self.silence(silence),
            Chosen::Focus => self.focus(),
        }
        self.outlook = None;
    }

    fn silence(&mut self, silence: Silence) {
        self.with(|app, now| app.silence(silence, now));
    }

    /// Begins a focus session or ends the one that runs; one that was probably forgotten is asked about in the window.
    fn focus(&mut self) {
        let done =
            self.with(
                |app, now| {
                    if app.focus(now)?.running { app.stop_focus(None, false, now) } else { app.start_focus(now) }
                },
            );
        if done.is_none() {
            self.open(Some("home".to_owned()));
        }
    }

    /// Looks at the clock, at what is due, and at what others have written.
    fn look(&mut self) {
        let Ok(now) = clock::read() else { return };
        if !self.refresh(&now) {
            return;
        }
        self.withdraw_what_is_done(&now);
        let presence = self.presence();
        let Some((_, outlook)) = &self.outlook else { return };
        let patient = self.refused_at.is_some_and(|at| (now.instant - at).abs() < ASK_AGAIN);
        let note = outlook.due(&now).filter(|_| !patient && !self.courier.is_under_way());
        let Some(note) = note else {
            self.held = None;
            return;
        };
        let since = self.held.filter(|(kind, _)| *kind == note.kind).map_or(now.instant, |(_, since)| since);
        match moment(presence, since, now.instant) {
            Moment::Wait => self.held = Some((note.kind, since)),
            Moment::InApp => {
                self.held = None;
                self.with(|app, now| app.note_shown(&note, false, now));
                self.outlook = None;
            }
            Moment::Now => {
                self.held = None;
                // What was done a second ago, in another window or terminal, is not asked for.
                if self.with(|app, now| app.is_still_wanted(&note, now)) == Some(true) {
                    self.courier.send(note);
                } else {
                    self.outlook = None;
                }
            }
        }
    }

    /// Makes sure what is known is of this Day and nobody has written since; whether anything is known.
    fn refresh(&mut self, now: &Now) -> bool {
        let Some(app) = &self.app else { return false };
        let Ok(version) = app.version() else { return false };
        let rollover = |outlook: &Outlook| now.day(outlook.agenda.rules.rollover) == outlook.day;
        let fresh = self.outlook.as_ref().is_some_and(|(of, outlook)| *of == version && rollover(outlook));
        if !fresh {
            self.outlook = app.outlook(now).ok().map(|outlook| (version, outlook));
            self.show_in_tray(now);
        }
        self.outlook.is_some()
    }

    fn presence(&mut self) -> Presence {
        let Some((_, outlook)) = &mut self.outlook else { return Presence::default() };
        let in_focus = outlook.in_focus;
        let seen = self.eye.look();
        outlook.agenda.presence_is_known = seen.idle.is_some();
        let is_away = seen.idle.is_some_and(|idle| idle >= AWAY);
        let just_back = self.was_away && !is_away;
        self.was_away = is_away;
        Presence { idle: seen.idle, full_screen: seen.full_screen, in_focus, just_back }
    }

    fn show_in_tray(&mut self, now: &Now) {
        let Some((_, outlook)) = &self.outlook else { return };
        let silent = outlook.agenda.silent_until > now.instant.timestamp() && outlook.has_begun;
        let shown = tray::Shown { silent, in_focus: outlook.in_focus, language: Some(words::style().language) };
        if shown != self.shown_in_tray {
            self.shown_in_tray = shown.clone();
            if let Some(tray) = &self.tray {
                tray.update(|tray| tray.show(shown));
            }
        }
    }

    /// Takes notes off the screen that ask for what is done, or are of another Day.
    fn withdraw_what_is_done(&mut self, now: &Now) {
        let notes: Vec<Notification> = self.courier.on_screen().cloned().collect();
        for note in notes.iter().filter(|note| !notes::is_our_own(note)) {
            if self.app.as_ref().is_some_and(|app| matches!(app.is_still_wanted(note, now), Ok(false))) {
                self.courier.withdraw(note.kind);
            }
        }
    }

    fn delivered(&mut self, note: &Notification, shown: &Result<u32>) {
        self.courier.arrived(note, shown);
        self.refused_at = shown.is_err().then(|| clock::read().map(|now| now.instant).ok()).flatten();
        if shown.is_ok() && !notes::is_our_own(note) {
            self.with(|app, now| app.note_shown(note, true, now));
        }
        self.outlook = None;
    }

    fn answered(&mut self, note: &Notification, action: Option<Action>) {
        self.courier.answered(note);
        let Some(action) = action else { return };
        match action {
            Action::CheckIn => self.open(Some("check-in".to_owned())),
            Action::Look => self.open(notes::leads_to(note).map(str::to_owned)),
            Action::Later => drop(self.with(|app, now| app.put_off(note.kind, note.day, Put::Hour, now))),
            Action::Tomorrow => drop(self.with(|app, now| app.put_off(note.kind, note.day, Put::Tomorrow, now))),
            Action::Never => drop(self.with(|app, now| app.mute(note.kind, now))),
        }
        self.outlook = None;
    }

    /// Does something with the open profile. Nothing when there is none or it fails: what is not written is not said again
    /// today, which is the quieter way to fail.
    fn with<T>(&self, verb: impl FnOnce(&App, &Now) -> Result<T>) -> Option<T> {
        let now = clock::read().ok()?;
        verb(self.app.as_ref()?, &now).ok()
    }
}
