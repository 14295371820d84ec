//! The resident: owns the data and decides what happens, on one thread. Everything else sends it messages.

use std::{
    path::PathBuf,
    sync::mpsc::{Receiver, RecvTimeoutError, Sender},
    thread::JoinHandle,
    time::{Duration, Instant},
};

use chrono::{DateTime, NaiveDate, TimeDelta, Utc};
use ksni::blocking::Handle;
use taper::{
    app::{self, App, Outlook, PictureWords},
    day::Now,
    error::{Code, Error, Result},
    io::{
        clock, keyring,
        link::{FromWindow, Request, ToWindow},
        picture_words,
        presence::{DesktopProbe, DesktopState},
        store::Passphrase,
    },
    notification::{Action, DueReminder, notice::Notice, screen_of},
    reminder::{
        Kind, Reminder,
        hold::{AWAY, Moment, Presence, moment},
        simulate::Put,
    },
    say, words,
};

use crate::{
    notifier::{Message, Notifier},
    tray::{self, MenuChoice, Tray},
    window::Window,
};

/// How often the wall clock is read. Never one long timer: timers stand still while a computer sleeps.
const LOOK_EVERY: Duration = Duration::from_secs(30);

/// For how long the data is let go of for another program.
const LEASE: Duration = Duration::from_secs(60);

/// A desktop that did not take a reminder is asked again after this long.
const ASK_AGAIN: TimeDelta = TimeDelta::seconds(25);

/// What is put into the inbox.
pub enum Incoming {
    /// A request at the control socket, and where to report that it is done.
    Request(Request, Sender<()>),
    /// The window of this number sent a message.
    Window(u64, FromWindow),
    /// The window of this number has ended.
    WindowClosed(u64),
    /// What the keyring remembers as the passphrase, and what Taper was started for.
    Recalled(Option<Passphrase>, Request),
    /// An item of the tray's menu was chosen.
    Tray(MenuChoice),
    /// The computer woke up.
    Woke,
    /// The system asks the program to end.
    AskedToEnd,
    /// A copy was made, or could not be.
    BackedUp(Result<()>),
    /// All of the data was looked at, and is whole or not.
    Looked(Result<()>),
    /// A message was shown by the desktop under this id, or was not.
    Delivered(Message, Result<u32>),
    /// A picture was read; nothing where there is no program that reads.
    PictureRead(Option<PictureWords>),
    /// The person pressed a button of a message, or closed it.
    Answered(Message, Option<Action>),
}

/// The resident program's state; everything in it is read and changed by one thread.
pub struct Resident {
    dir: PathBuf,
    inbox: Sender<Incoming>,
    app: Option<App>,
    passphrase: Option<Passphrase>,
    window: Option<Window>,
    /// How many windows were opened, which is the number of the newest one.
    windows_opened: u64,
    /// What the page of the last window wants to find again.
    page: Option<String>,
    tray: Option<Handle<Tray>>,
    shown_in_tray: tray::Shown,
    notifier: Notifier,
    probe: DesktopProbe,
    /// Whether nobody was there at the last look.
    was_away: bool,
    /// What is known about reminders, and the version of the data it was worked out from.
    outlook: Option<(i64, Outlook)>,
    /// The reminder that waits for a good moment, and since when.
    held: Option<(Kind, DateTime<Utc>)>,
    /// When the desktop did not take a reminder: it is asked again at the next regular look, not at once.
    refused_at: Option<DateTime<Utc>>,
    /// When the data was let go of, for a program that wanted it alone.
    released_at: Option<Instant>,
    /// The copy that is being made.
    backup: Option<JoinHandle<()>>,
    /// The date on which a copy could not be made: it is tried again on the next.
    failed_to_back_up: Option<NaiveDate>,
    /// Whether a picture is being read, or none can be.
    reads_picture: bool,
    is_ending: bool,
}

/// Looks at all of the data once a week.
fn look_weekly(app: &App, now: &Now) -> Result<()> {
    if !app.check_is_due(now)? {
        return Ok(());
    }
    if app.check()?.is_whole() {
        return app.was_checked(now);
    }
    Err(Error::unreadable(say!("store-damaged"), "", say!("store-damaged-next")))
}

impl Resident {
    /// The resident of a profile. Where that cannot be opened, the window shows why; a locked one is unlocked there.
    pub fn new(dir: PathBuf, inbox: Sender<Incoming>) -> Result<Resident> {
        let app = App::open(&dir, None, &clock::read()?).ok();
        let (tray, notifier) = (tray::start(inbox.clone()), Notifier::new(inbox.clone()));
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
            notifier,
            probe: DesktopProbe::default(),
            was_away: false,
            outlook: None,
            held: None,
            refused_at: None,
            released_at: None,
            backup: None,
            failed_to_back_up: None,
            reads_picture: false,
            is_ending: false,
        })
    }

    /// Does what Taper was started for, and shows a notice when there are no reminders until the data is unlocked.
    pub fn begin(&mut self, request: &Request) {
        if self.app.is_some() || !app::is_locked(&self.dir) {
            return self.requested(request);
        }
        // A keyring may take its time, and ask the person to unlock it; meanwhile requests are answered.
        let (dir, inbox, request) = (self.dir.clone(), self.inbox.clone(), request.clone());
        std::thread::spawn(move || {
            // Without a keyring, or where it is not unlocked, the window asks.
            let recalled = keyring::recall(&dir).ok().flatten();
            let _ = inbox.send(Incoming::Recalled(recalled, request));
        });
    }

    /// Opens locked data with what the keyring remembers, and does what Taper was started for.
    fn recalled(&mut self, passphrase: Option<Passphrase>, request: &Request) {
        if self.app.is_none() && passphrase.is_some() {
            self.reopen(passphrase);
        }
        self.requested(request);
        if self.app.is_none() && self.window.is_none() {
            // Nobody can be reminded of anything from data that cannot be read.
            self.notifier.send(Message::Notice(Notice::Locked));
        }
    }

    /// Runs until it is asked to end.
    pub fn run(&mut self, incoming: &Receiver<Incoming>) {
        while !self.is_ending {
            self.look();
            match incoming.recv_timeout(LOOK_EVERY) {
                Ok(one) => self.handle(one),
                Err(RecvTimeoutError::Timeout) => {}
                Err(RecvTimeoutError::Disconnected) => return,
            }
        }
        if let Some(window) = self.window.take() {
            window.wait();
        }
        self.release();
    }

    fn handle(&mut self, incoming: Incoming) {
        match incoming {
            Incoming::Request(request, done) => {
                self.requested(&request);
                // Whoever asked may no longer be waiting.
                let _ = done.send(());
            }
            Incoming::Window(number, message) if self.is_open(number) => self.window_sent(message),
            Incoming::WindowClosed(number) if self.is_open(number) => self.window_closed(),
            Incoming::Window(..) | Incoming::WindowClosed(_) => {}
            Incoming::Recalled(passphrase, request) => self.recalled(passphrase, &request),
            Incoming::Tray(choice) => self.chosen(choice),
            Incoming::Woke => self.outlook = None,
            Incoming::AskedToEnd => self.is_ending = true,
            Incoming::BackedUp(made) => self.backed_up(made),
            Incoming::Looked(Ok(())) => {}
            Incoming::Looked(Err(error)) => self.notifier.send(Message::Notice(Notice::NotWhole(error))),
            Incoming::Delivered(message, shown) => self.delivered(&message, &shown),
            Incoming::PictureRead(read) => self.picture_read(read),
            Incoming::Answered(message, action) => self.answered(&message, action),
        }
    }

    fn requested(&mut self, request: &Request) {
        match request {
            Request::Open { screen } => self.open(screen.clone()),
            Request::Stay => {}
            Request::Release => self.release(),
            Request::Reopen { passphrase } => self.reopen(passphrase.clone()),
            Request::Lock => self.lock_everywhere(),
            Request::Quit => self.is_ending = true,
        }
    }

    fn is_open(&self, number: u64) -> bool {
        self.window.as_ref().is_some_and(|window| window.number == number)
    }

    /// Opens the window, or brings it forward.
    fn open(&mut self, screen: Option<String>) {
        self.with(|app, now| app.looked(now));
        if let Some(window) = &mut self.window {
            window.send(&ToWindow::Go { screen });
            return;
        }
        self.windows_opened += 1;
        let first = ToWindow::Start { passphrase: self.passphrase.clone(), page: self.page.clone(), screen };
        match Window::open(&self.dir, self.windows_opened, &first, self.inbox.clone()) {
            Ok(window) => self.window = Some(window),
            Err(error) => self.notifier.send(Message::Notice(Notice::NoWindow(error))),
        }
    }

    fn window_sent(&mut self, message: FromWindow) {
        match message {
            FromWindow::Unlocked { passphrase } => self.reopen(Some(passphrase)),
            FromWindow::Release => {
                self.release();
                if let Some(window) = &mut self.window {
                    window.send(&ToWindow::Released);
                }
            }
            FromWindow::Reopen { passphrase } => self.reopen(passphrase),
            FromWindow::Page { page } => self.page = Some(page),
            FromWindow::Lock => self.lock(),
            FromWindow::Quit => self.is_ending = true,
        }
    }

    /// Lets go of the data: afterwards no handle of its file is open here.
    fn release(&mut self) {
        if let Some(backup) = self.backup.take() {
            // One that panicked holds nothing any more.
            let _ = backup.join();
        }
        (self.app, self.outlook) = (None, None);
        self.released_at = Some(Instant::now());
    }

    /// Forgets the passphrase. Data without one stays open: there is nothing to lock.
    fn lock(&mut self) {
        if app::is_locked(&self.dir) {
            self.release();
            (self.passphrase, self.released_at, self.page) = (None, None, None);
            self.shown_in_tray(tray::Shown { lockable: false, ..self.shown_in_tray.clone() });
        }
    }

    /// Forgets the passphrase here and in the window, where it was not the window that asked for it.
    fn lock_everywhere(&mut self) {
        self.lock();
        if let Some(window) = &mut self.window {
            window.send(&ToWindow::Lock);
        }
    }

    /// Locks after nobody was there for as long as the person has chosen.
    fn lock_when_idle(&mut self, presence: &Presence) {
        let Some(app) = self.app.as_ref().filter(|_| self.passphrase.is_some()) else { return };
        let after = app.settings().ok().and_then(|settings| settings.lock_after);
        let is_long = |minutes| presence.idle.is_some_and(|idle| idle >= TimeDelta::minutes(i64::from(minutes)));
        if after.is_some_and(is_long) {
            self.lock_everywhere();
            self.notifier.send(Message::Notice(Notice::Locked));
        }
    }

    fn reopen(&mut self, passphrase: Option<Passphrase>) {
        self.released_at = None;
        self.app = clock::read().and_then(|now| App::open(&self.dir, passphrase.as_ref(), &now)).ok();
        (self.passphrase, self.outlook) = (passphrase.filter(|_| self.app.is_some()), None);
    }

    fn window_closed(&mut self) {
        if let Some(window) = self.window.take() {
            window.wait();
        }
        if self.app.is_none() && !app::is_locked(&self.dir) {
            self.reopen(None);
        }
        let first_time = self.with(|app, now| app.takes_running_notice(now)).unwrap_or(false);
        if first_time && !self.notifier.is_under_way() {
            self.notifier.send(Message::Notice(Notice::StaysRunning));
        }
    }

    fn chosen(&mut self, choice: MenuChoice) {
        self.with(|app, now| app.looked(now));
        match choice {
            MenuChoice::CheckIn => self.open(Some("check-in".to_owned())),
            MenuChoice::Open => self.open(None),
            MenuChoice::Lock => self.lock_everywhere(),
            MenuChoice::Quit => self.is_ending = true,
            MenuChoice::Silence(silence) => drop(self.with(|app, now| app.silence(silence, now))),
            MenuChoice::Focus => self.focus(),
        }
        self.outlook = None;
    }

    /// Begins a focus session or ends the one that runs; one that was probably forgotten is asked about in the window.
    fn focus(&mut self) {
        let toggle = |app: &App, now: &Now| match app.focus(now)?.running {
            true => app.stop_focus(None, false, now),
            false => app.start_focus(now),
        };
        if self.with(toggle).is_none() {
            self.open(Some("home".to_owned()));
        }
    }

    /// Reads the clock, and shows or withdraws reminders by what is due and what other programs have written since.
    fn look(&mut self) {
        let Ok(now) = clock::read() else { return };
        self.take_up_again();
        if !self.refresh(&now) {
            return;
        }
        self.withdraw_what_is_done(&now);
        self.read_a_picture();
        self.back_up(&now);
        let presence = self.presence();
        self.lock_when_idle(&presence);
        let Some((_, outlook)) = &self.outlook else { return };
        let was_refused = self.refused_at.is_some_and(|at| (now.instant - at).abs() < ASK_AGAIN);
        match outlook.due(&now).filter(|_| !was_refused && !self.notifier.is_under_way()) {
            Some(due) => self.remind(due, presence, &now),
            None => self.held = None,
        }
    }

    /// Makes the copy of the day, on a connection of its own, so that nobody waits for it.
    fn back_up(&mut self, now: &Now) {
        let today = now.instant.date_naive();
        let Some(app) = &self.app else { return };
        if self.backup.is_some() || self.failed_to_back_up == Some(today) {
            return;
        }
        match app.backup_is_due(now) {
            Ok(false) => {}
            Err(error) => self.backed_up(Err(error)),
            Ok(true) => {
                let (app, now, inbox) = (app.clone(), now.clone(), self.inbox.clone());
                self.backup = Some(std::thread::spawn(move || {
                    let made = app.back_up(&now).map(drop);
                    let looked = look_weekly(&app, &now);
                    drop(app);
                    // Nobody listens any more when Taper has ended.
                    let _ = inbox.send(Incoming::BackedUp(made));
                    let _ = inbox.send(Incoming::Looked(looked));
                }));
            }
        }
    }

    fn backed_up(&mut self, made: Result<()>) {
        self.backup = None;
        // Where another program is making one just now, it is tried again at the next look.
        if let Err(error) = made
            && error.code != Code::Refused
        {
            self.failed_to_back_up = clock::read().ok().map(|now| now.instant.date_naive());
            self.notifier.send(Message::Notice(Notice::NoCopy(error)));
        }
    }

    /// Reads the words off the next picture of the log, one at a time and without holding the data meanwhile.
    fn read_a_picture(&mut self) {
        let Some(app) = self.app.as_ref().filter(|_| !self.reads_picture) else { return };
        let Ok(Some(picture)) = app.picture_to_read() else { return };
        self.reads_picture = true;
        let inbox = self.inbox.clone();
        std::thread::spawn(move || {
            let read = picture_words::languages().map(|languages| picture.read(&languages));
            // Nobody listens any more when Taper has ended.
            let _ = inbox.send(Incoming::PictureRead(read));
        });
    }

    fn picture_read(&mut self, read: Option<PictureWords>) {
        // Without a program that reads, none is tried until Taper is started again.
        self.reads_picture = read.is_none();
        if let Some(read) = read {
            self.with(|app, now| app.keep_picture_words(read, now));
        }
    }

    /// Shows a reminder that is due, leaves it to the window, or waits for a better moment.
    fn remind(&mut self, due: DueReminder, presence: Presence, now: &Now) {
        let kind = due.reminder.kind;
        let since =
            self.held.take().filter(|(held, _)| *held == kind).map_or(now.instant, |(_, since)| since.min(now.instant));
        match moment(presence, since, now.instant) {
            Moment::Wait => self.held = Some((kind, since)),
            Moment::InApp => {
                self.with(|app, now| app.record_shown(&due, false, now));
                self.outlook = None;
            }
            // What was done a second ago, in another window or terminal, is not asked for.
            Moment::Now if self.with(|app, now| app.is_still_wanted(&due.reminder, now)) == Some(true) => {
                self.notifier.send(Message::Reminder(due));
            }
            Moment::Now => self.outlook = None,
        }
    }

    /// Takes the data up again that was let go of for a program which never said that it was done: it was killed, perhaps.
    fn take_up_again(&mut self) {
        if self.released_at.is_some_and(|at| at.elapsed() > LEASE) {
            self.reopen(self.passphrase.clone());
            // One that is still at work holds the lock; then it is tried again after as long.
            self.released_at = self.app.is_none().then(Instant::now);
        }
    }

    /// Makes sure what is known is of this Day and nobody has written since; whether anything is known.
    fn refresh(&mut self, now: &Now) -> bool {
        let Some(app) = &self.app else { return false };
        let Ok(version) = app.version() else {
            // The file was replaced, by a copy that was put back above all: what is there now is taken up.
            self.reopen(self.passphrase.clone());
            return false;
        };
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
        let DesktopState { idle, full_screen } = self.probe.look();
        outlook.agenda.presence_is_known = idle.is_some();
        let is_away = idle.is_some_and(|idle| idle >= AWAY);
        let just_back = self.was_away && !is_away;
        self.was_away = is_away;
        Presence { idle, full_screen, in_focus, just_back }
    }

    fn show_in_tray(&mut self, now: &Now) {
        let Some((_, outlook)) = &self.outlook else { return };
        let silent = outlook.is_silent(now);
        let in_focus = outlook.in_focus;
        self.shown_in_tray(tray::Shown {
            silent,
            in_focus,
            lockable: self.passphrase.is_some(),
            language: Some(words::style().language),
        });
    }

    fn shown_in_tray(&mut self, shown: tray::Shown) {
        if shown != self.shown_in_tray {
            self.shown_in_tray = shown.clone();
            if let Some(tray) = &self.tray {
                tray.update(|tray| tray.show(shown));
            }
        }
    }

    /// Takes reminders off the screen that ask for what is done, or are of another Day.
    fn withdraw_what_is_done(&mut self, now: &Now) {
        let Some(app) = &self.app else { return };
        let is_done = |due: &&DueReminder| matches!(app.is_still_wanted(&due.reminder, now), Ok(false));
        let done: Vec<Kind> = self.notifier.reminders().filter(is_done).map(|due| due.reminder.kind).collect();
        done.into_iter().for_each(|kind| self.notifier.withdraw(kind));
    }

    fn delivered(&mut self, message: &Message, shown: &Result<u32>) {
        self.notifier.delivered(message, shown);
        self.refused_at = shown.is_err().then(|| clock::read().map(|now| now.instant).ok()).flatten();
        if let (Message::Reminder(due), Ok(_)) = (message, shown) {
            self.with(|app, now| app.record_shown(due, true, now));
        }
        self.outlook = None;
    }

    fn answered(&mut self, message: &Message, action: Option<Action>) {
        self.notifier.answered(message);
        let Some(action) = action else { return };
        match message {
            Message::Reminder(due) => self.act(action, &due.reminder),
            // The only button of a notice opens the window.
            Message::Notice(_) => self.open(None),
        }
        self.outlook = None;
    }

    fn act(&mut self, action: Action, Reminder { kind, day, .. }: &Reminder) {
        match action {
            Action::CheckIn => self.open(Some("check-in".to_owned())),
            Action::Look => self.open(Some(screen_of(*kind).to_owned())),
            Action::Later => drop(self.with(|app, now| app.put_off(*kind, *day, Put::Hour, now))),
            Action::Tomorrow => drop(self.with(|app, now| app.put_off(*kind, *day, Put::Tomorrow, now))),
            Action::Never => drop(self.with(|app, now| app.mute(*kind, now))),
        }
    }

    /// What `verb` returns for the open profile; `None` when there is none or it fails: what is not written is not shown again
    /// today, which is the quieter way to fail.
    fn with<T>(&self, verb: impl FnOnce(&App, &Now) -> Result<T>) -> Option<T> {
        let now = clock::read().ok()?;
        verb(self.app.as_ref()?, &now).ok()
    }
}
