//! `taper open`

use std::process::{Command, Stdio};

use clap::{Args, ValueEnum};
use taper::{
    error::{Error, Result},
    io::display,
    say,
};

use super::Session;

#[derive(Args)]
pub struct OpenArgs {
    /// The screen to open
    screen: Option<Screen>,
}

#[derive(Clone, Copy, ValueEnum)]
enum Screen {
    CheckIn,
    Home,
    Trends,
    Plan,
    Record,
    Settings,
    Log,
    Ideas,
    Why,
    Week,
    Calendar,
}

/// Starts the window, or raises the one that is open: the second start hands its arguments over.
pub fn run(args: &OpenArgs, session: &Session) -> Result<()> {
    display::need_a_display()?;
    let beside = std::env::current_exe().ok().map(|path| path.with_file_name("taper-desktop"));
    let program = beside.filter(|path| path.is_file()).unwrap_or_else(|| "taper-desktop".into());
    let mut window = Command::new(&program);
    if let Some(dir) = &session.global.data_dir {
        window.arg("--data-dir").arg(dir);
    }
    if let Some(screen) = args.screen.and_then(|screen| screen.to_possible_value()) {
        window.arg(screen.get_name());
    }
    let started = window.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null()).spawn();
    started.map_err(|error| {
        let what = say!("resident-no-window", error = error.to_string());
        Error::unreadable(what, program.display(), say!("cli-open-next"))
    })?;
    if session.out.json { session.out.print(&serde_json::json!({ "started": program })) } else { Ok(()) }
}
