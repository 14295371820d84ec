//! `taper passphrase`, and how a passphrase is read.

use std::{fs::File, io::BufRead, path::Path};

use clap::{Args, ValueEnum};
use serde_json::json;
use taper::{
    app::{App, change_passphrase, recover, strength},
    error::{Error, Result},
    io::{
        link::{self, Request},
        store::{Passphrase, recovery},
    },
    passphrase::RecoveryKey,
    say, words,
};
use zeroize::Zeroizing;

use super::Session;

#[derive(Args)]
pub struct PassphraseArgs {
    /// What to do: set, change or remove it; make a recovery key, or set a new passphrase with it; have the keyring remember or forget
    /// it. With --passphrase-fd, `change` reads the current passphrase and then the new one, a line each, and `recover` the
    /// key and then the new one
    verb: Verb,
}

#[derive(Clone, Copy, ValueEnum, PartialEq, Eq)]
enum Verb {
    /// Encrypt the data
    Set,
    /// Change it
    Change,
    /// Remove it and leave the data readable
    Remove,
    /// Make a key to print, which opens the data if you forget the passphrase
    RecoveryKey,
    /// Set a new one with the recovery key
    Recover,
    /// Have the system's keyring open the data once you have logged in
    Remember,
    /// Remove it from the keyring
    Forget,
}

pub fn run(args: &PassphraseArgs, session: &Session) -> Result<()> {
    match args.verb {
        Verb::Set => change(false, true, session),
        Verb::Change => change(true, true, session),
        Verb::Remove => change(true, false, session),
        Verb::RecoveryKey => make_recovery_key(session),
        Verb::Recover => recover_by_key(session),
        Verb::Remember => {
            let keyring = session.app()?.remember_in_keyring()?;
            let sentence = say!("cli-keyring-remembers", keyring = &keyring);
            session.out.told(&sentence, json!({ "keyring": keyring }))
        }
        Verb::Forget => {
            session.app()?.forget_in_keyring()?;
            session.out.told(&say!("cli-keyring-forgot"), json!({ "keyring": null }))
        }
    }
}

/// Sets, changes or removes the passphrase.
fn change(has_one: bool, gets_one: bool, session: &Session) -> Result<()> {
    let dir = session.data_dir()?;
    let asked = || -> Result<_> {
        let current = has_one.then(|| ask(&say!("cli-passphrase-ask-present"))).transpose()?;
        let next = gets_one.then(|| ask_new(session)).transpose()?;
        Ok((current, next))
    };
    let (current, next) = match lines(usize::from(has_one) + usize::from(gets_one), session)? {
        Some(mut lines) => {
            let next = if gets_one { lines.pop() } else { None };
            (lines.pop(), next)
        }
        None => asked()?,
    };
    if !taper::app::is_locked(&dir) {
        // A profile that is not there yet is made first, so that it is encrypted from its first reading on.
        drop(App::open(&dir, None, &session.now)?);
    }
    let change = || change_passphrase(&dir, current.as_ref(), next.as_ref(), &session.now);
    while_released(&dir, current.as_ref(), next.as_ref(), change)?;
    let sentence = if gets_one { say!("cli-passphrase-set") } else { say!("cli-passphrase-removed") };
    if session.out.json {
        return session.out.told(&sentence, json!({ "encrypted": gets_one }));
    }
    session.out.done().line(sentence);
    if recovery::is_there(&dir) {
        session.out.remark(say!("cli-passphrase-still-recovers"));
    } else if gets_one {
        session.out.remark(say!("cli-passphrase-set-next"));
    }
    Ok(())
}

fn make_recovery_key(session: &Session) -> Result<()> {
    let key = session.app()?.make_recovery_key(&session.now)?;
    if session.out.json {
        return session.out.print(&json!({ "recovery_key": key.written().as_str() }));
    }
    session.out.line(key.written().as_str());
    session.out.remark(say!("recovery-made", date = words::long_date(session.now.day(0))));
    Ok(())
}

fn recover_by_key(session: &Session) -> Result<()> {
    let dir = session.data_dir()?;
    let (key, next) = match lines(2, session)? {
        Some(mut lines) => {
            let next = lines.pop().unwrap_or_default();
            (RecoveryKey::typed(lines.pop().unwrap_or_default().as_str())?, next)
        }
        None => (RecoveryKey::typed(ask(&say!("cli-passphrase-ask-recovery"))?.as_str())?, ask_new(session)?),
    };
    while_released(&dir, None, Some(&next), || recover(&dir, &key, &next, &session.now))?;
    session.out.told(&say!("cli-recovery-done"), json!({ "encrypted": true }))
}

/// Does something while the background program has let go of the data; afterwards it takes it up again.
pub fn while_released<T>(
    dir: &Path,
    before: Option<&Passphrase>,
    after: Option<&Passphrase>,
    work: impl FnOnce() -> Result<T>,
) -> Result<T> {
    let is_running = link::send_request(dir, &Request::Release);
    let done = work();
    if is_running {
        let key = if done.is_ok() { after } else { before };
        link::send_request(dir, &Request::Reopen { passphrase: key.cloned() });
    }
    done
}

/// `taper lock`: the background program and the window forget the passphrase.
pub fn lock(session: &Session) -> Result<()> {
    let dir = session.data_dir()?;
    if !taper::app::is_locked(&dir) {
        return Err(Error::refused(say!("passphrase-none"), "", say!("passphrase-none-next")));
    }
    let was_open = link::send_request(&dir, &Request::Lock);
    let sentence = if was_open { say!("cli-locked") } else { say!("cli-locked-already") };
    session.out.told(&sentence, json!({ "was_running": was_open }))
}

/// The lines of the descriptor that was named; nothing where they are to be asked for.
fn lines(count: usize, session: &Session) -> Result<Option<Vec<Passphrase>>> {
    match session.global.passphrase_fd {
        Some(number) => lines_of(number, count).map(Some),
        None if session.may_ask() => Ok(None),
        None => Err(Error::refused(say!("cli-passphrase-nobody"), "", say!("cli-passphrase-nobody-next"))),
    }
}

/// Asks for a new passphrase twice, and says how hard it is to guess.
fn ask_new(session: &Session) -> Result<Passphrase> {
    let next = ask(&say!("cli-passphrase-ask-new"))?;
    session.out.remark(strength(&next));
    if next != ask(&say!("cli-passphrase-ask-again"))? {
        return Err(Error::refused(say!("cli-passphrase-differs"), "", say!("general-nothing-changed")));
    }
    Ok(next)
}

/// Asks for a passphrase without showing it.
pub fn ask(prompt: &str) -> Result<Passphrase> {
    rpassword::prompt_password(format!("{prompt}: ")).map(Passphrase::new).map_err(|error| {
        let what = say!("cli-passphrase-unreadable", error = error.to_string());
        Error::unreadable(what, "", say!("cli-passphrase-unreadable-next"))
    })
}

/// The first `count` lines of an open file descriptor.
pub fn lines_of(number: u32, count: usize) -> Result<Vec<Passphrase>> {
    let place = || say!("cli-passphrase-descriptor", number = number);
    let failed = |error: std::io::Error| {
        let what = say!("cli-passphrase-unreadable", error = error.to_string());
        Error::unreadable(what, place(), say!("cli-passphrase-descriptor-next"))
    };
    let file = opened(number).map_err(failed)?;
    let mut reader = std::io::BufReader::new(file);
    let mut lines = Vec::new();
    for _ in 0..count {
        let mut line = Zeroizing::new(String::new());
        reader.read_line(&mut line).map_err(failed)?;
        let line = Passphrase::new(line.trim_end_matches(['\n', '\r']).to_owned());
        if line.is_empty() {
            return Err(Error::bad_value(say!("passphrase-empty"), place(), say!("cli-passphrase-lines")));
        }
        lines.push(line);
    }
    Ok(lines)
}

/// An open descriptor as a file. A socket cannot be opened through its name; the kernel hands out a copy of it instead.
fn opened(number: u32) -> std::io::Result<File> {
    let by_name = File::open(format!("/proc/self/fd/{number}"));
    let Err(error) = by_name else { return by_name };
    let number = i32::try_from(number).map_err(|_| error)?;
    let own = rustix::process::pidfd_open(rustix::process::getpid(), rustix::process::PidfdFlags::empty())?;
    Ok(File::from(rustix::process::pidfd_getfd(own, number, rustix::process::PidfdGetfdFlags::empty())?))
}
