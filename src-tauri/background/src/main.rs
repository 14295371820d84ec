//! `taper-background`: what stays when the window is closed. It keeps the reminders and the tray, and opens the window as
//! a child of its own, since a web view would make it five times as large.
//!
//! One thread decides everything and owns the data; the others only listen, and put what they hear into its inbox.

mod courier;
mod door;
mod resident;
mod sleep;
mod tray;
mod window;

use std::{path::PathBuf, process::ExitCode, sync::mpsc};

use clap::Parser;
use taper::{
    error::{Error, Result},
    io::{
        link::{self, AtTheDoor},
        locale,
    },
    words,
};

use door::Door;
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
    words::begin(locale::read());
    match run(Arguments::parse()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => complain(&error),
    }
}

#[expect(clippy::print_stderr, reason = "the one place that speaks to a terminal")]
fn complain(error: &Error) -> ExitCode {
    eprintln!("taper-desktop: {error}");
    ExitCode::from(3)
}

fn run(arguments: Arguments) -> Result<()> {
    let dir = arguments.data_dir.map_or_else(link::default_dir, Ok)?;
    let wish = if arguments.hidden { AtTheDoor::Stay } else { AtTheDoor::Open { screen: arguments.screen } };
    // Whoever comes second says what they came for, and leaves.
    let Some(door) = Door::claim(&dir)? else {
        return if link::knock(&dir, &wish) { Ok(()) } else { Err(door::nobody_answers()) };
    };
    let (inbox, heard) = mpsc::channel();
    door.listen(inbox.clone())?;
    sleep::listen(inbox.clone());
    let mut resident = Resident::new(dir, inbox)?;
    resident.begin(&wish);
    resident.live(&heard);
    Ok(())
}
