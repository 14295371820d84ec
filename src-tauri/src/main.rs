//! `taper-desktop`: becomes the resident program, which opens the window as its child; as that child it opens the app and
//! answers the commands.
//!
//! Everything that knows Tauri is in this crate. The web view is made when a window is wanted and gone when it closes.

mod arguments;
mod clipboard;
#[macro_use]
mod command_list;
mod commands;
mod link;
mod research;
mod shell;
mod watch;
mod window;

use std::{os::unix::process::CommandExt, process::Command};

use clap::Parser;
use taper::{
    error::{Error, printable},
    io::{display, locale, memory},
    say, words,
};
use tauri::generate_handler;

use arguments::Arguments;
use link::Start;
use shell::Shell;

fn main() -> std::process::ExitCode {
    memory::without_core_dumps();
    words::begin(locale::read());
    let arguments = Arguments::parse();
    if !arguments.window {
        return complain(&become_the_resident(&arguments));
    }
    match open_the_window(&arguments) {
        Ok(()) => std::process::ExitCode::SUCCESS,
        Err(error) => complain(&*error),
    }
}

#[expect(clippy::print_stderr, reason = "the one place that writes to a terminal")]
fn complain(error: &dyn std::fmt::Display) -> std::process::ExitCode {
    eprintln!("taper-desktop: {}", printable(&error.to_string()));
    std::process::ExitCode::from(3)
}

/// Replaces this process with the small program that stays and opens the window; returns only when that cannot be started.
fn become_the_resident(arguments: &Arguments) -> Error {
    if !arguments.hidden
        && let Err(error) = display::need_a_display()
    {
        return error;
    }
    let beside = std::env::current_exe().ok().map(|path| path.with_file_name("taper-background"));
    let program = beside.filter(|path| path.is_file()).unwrap_or_else(|| "taper-background".into());
    let mut resident = Command::new(&program);
    if let Some(dir) = &arguments.data_dir {
        resident.arg("--data-dir").arg(dir);
    }
    if arguments.hidden {
        resident.arg("--hidden");
    }
    resident.args(arguments.screen.map(|screen| screen.name()));
    let error = resident.exec();
    let what = say!("resident-no-resident", error = error.to_string());
    Error::unreadable(what, program.display(), say!("resident-no-resident-next"))
}

fn open_the_window(arguments: &Arguments) -> Result<(), Box<dyn std::error::Error>> {
    display::need_a_display()?;
    let shell = Shell::new(arguments, Start::receive()?)?;
    let app = tauri::Builder::default()
        .manage(shell)
        .invoke_handler(with_every_command!(generate_handler))
        .setup(|app| {
            use tauri::Manager;
            let released = link::listen(app.handle().clone())?;
            app.state::<Shell>().set_released(released);
            window::open(app.handle())?;
            watch::start(app.handle().clone())?;
            Ok(())
        })
        .build(tauri::generate_context!())?;
    app.run(|_, _| {});
    Ok(())
}
