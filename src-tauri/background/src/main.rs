//! `taper-background`: the program that keeps running when the window is closed. It shows the reminders and the tray, and
//! opens the window as a child process, since a web view would make it use five times the memory.
//!
//! One thread decides everything and owns the data; the others only wait for messages, and put them into its inbox.

mod control;
mod notifier;
mod resident;
mod signals;
mod sleep;
mod tray;
mod window;

use std::{path::PathBuf, process::ExitCode, sync::mpsc};

use clap::Parser;
use taper::{
    error::{Error, Result, printable},
    io::{
        link::{self, Request},
        locale, memory,
    },
    words,
};

use control::ControlSocket;
use resident::Resident;

/// The reminders of Taper, its tray, and the way to its window.
#[derive(Parser)]
#[command(name = "taper-background", version)]
struct Arguments {
    /// Where the data is
    #[arg(long, env = "TAPER_DATA_DIR", value_name = "DIR")]
    data_dir: Option<PathBuf>,
    /// Start without a window, for the reminders alone
    #[arg(long)]
    hidden: bool,
    /// The screen to open
    screen: Option<String>,
}

fn main() -> ExitCode {
    memory::without_core_dumps();
    memory::unreadable_for_others();
    words::begin(locale::read());
    match run(Arguments::parse()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => complain(&error),
    }
}

#[expect(clippy::print_stderr, reason = "the one place that writes to a terminal")]
fn complain(error: &Error) -> ExitCode {
    eprintln!("taper-desktop: {}", printable(&error.to_string()));
    ExitCode::from(3)
}

fn run(arguments: Arguments) -> Result<()> {
    let dir = arguments.data_dir.map_or_else(link::default_dir, Ok)?;
    let request = if arguments.hidden { Request::Stay } else { Request::Open { screen: arguments.screen } };
    // Where a resident runs already, this one passes on what it was started for, and ends.
    let Some(control) = ControlSocket::claim(&dir)? else {
        return if link::send_request(&dir, &request) { Ok(()) } else { Err(control::no_answer()) };
    };
    let (inbox, incoming) = mpsc::channel();
    control.listen(inbox.clone())?;
    sleep::listen(inbox.clone());
    signals::listen(inbox.clone());
    let mut resident = Resident::new(dir, inbox)?;
    resident.begin(&request);
    resident.run(&incoming);
    Ok(())
}
