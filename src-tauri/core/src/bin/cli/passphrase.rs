//! `taper passphrase`, and how a passphrase is read.

use std::{fs::File, io::BufRead};

use clap::{Args, ValueEnum};
use taper::{
    app::change_passphrase,
    error::{Error, Result},
    io::{
        link::{self, Request},
        store::Passphrase,
    },
    say,
};

use super::Session;

#[derive(Args)]
pub struct PassphraseArgs {
    /// What to do. With --passphrase-fd, `change` reads the present passphrase and then the new one, a line each
    verb: Verb,
}

#[derive(Clone, Copy, ValueEnum, PartialEq, Eq)]
enum Verb {
    Set,
    Change,
    Remove,
}

pub fn run(args: &PassphraseArgs, session: &Session) -> Result<()> {
    let dir = session.data_dir()?;
    let (needs_current, needs_next) = (args.verb != Verb::Set, args.verb != Verb::Remove);
    let (current, next) = match session.global.passphrase_fd {
        Some(number) => {
            let mut lines = lines_of(number, usize::from(needs_current) + usize::from(needs_next))?.into_iter();
            (needs_current.then(|| lines.next()).flatten(), needs_next.then(|| lines.next()).flatten())
        }
        None if session.may_ask() => asked(needs_current, needs_next)?,
        None => {
            return Err(Error::refused(say!("cli-passphrase-nobody"), "", say!("cli-passphrase-nobody-next")));
        }
    };
    if !taper::app::is_locked(&dir) {
        // A profile that is not there yet is made first, so that it is encrypted from its first reading on.
        drop(taper::app::App::open(&dir, None, &session.now)?);
    }
    // The reminders have the data open, too: they let go of it, and take it up with the passphrase it has then.
    let text = |words: &Option<Passphrase>| words.as_ref().map(|words| words.to_string());
    let resident = link::send_request(&dir, &Request::Release);
    let changed = change_passphrase(&dir, current.as_ref(), next.as_ref(), &session.now);
    if resident {
        link::send_request(&dir, &Request::Reopen { passphrase: text(if changed.is_ok() { &next } else { &current }) });
    }
    changed?;
    let sentence = match args.verb {
        Verb::Remove => say!("cli-passphrase-removed"),
        Verb::Set | Verb::Change => say!("cli-passphrase-set"),
    };
    if session.out.json {
        return session.out.told(&sentence, serde_json::json!({ "encrypted": args.verb != Verb::Remove }));
    }
    session.out.done().line(sentence);
    Ok(())
}

/// `taper lock`: the background program and the window forget the passphrase.
pub fn lock(session: &Session) -> Result<()> {
    let dir = session.data_dir()?;
    if !taper::app::is_locked(&dir) {
        return Err(Error::refused(say!("passphrase-none"), dir.display(), say!("passphrase-none-next")));
    }
    let was_open = link::send_request(&dir, &Request::Lock);
    let sentence = if was_open { say!("cli-locked") } else { say!("cli-locked-already") };
    session.out.told(&sentence, serde_json::json!({ "was_running": was_open }))
}

fn asked(needs_current: bool, needs_next: bool) -> Result<(Option<Passphrase>, Option<Passphrase>)> {
    let current = needs_current.then(|| ask(&say!("cli-passphrase-ask-present"))).transpose()?;
    let next = needs_next.then(|| ask(&say!("cli-passphrase-ask-new"))).transpose()?;
    if next.is_some() && next != Some(ask(&say!("cli-passphrase-ask-again"))?) {
        return Err(Error::refused(say!("cli-passphrase-differs"), "", say!("general-nothing-changed")));
    }
    Ok((current, next))
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
        let mut line = Passphrase::default();
        reader.read_line(&mut line).map_err(failed)?;
        let end = line.trim_end_matches(['\n', '\r']).len();
        line.truncate(end);
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
