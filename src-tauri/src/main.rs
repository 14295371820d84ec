//! `taper-desktop`: becomes the resident program, which opens the window as its child; as that child it opens the app and
//! lists the commands.
//!
//! Everything that knows Tauri is in this crate. The web view is made when a window is wanted and gone when it closes.

mod arguments;
mod clipboard;
mod commands;
mod link;
mod research;
mod shell;
mod watch;
mod window;

use std::{os::unix::process::CommandExt, process::Command};

use clap::Parser;
use taper::{error::Error, io::locale, say, words};

use arguments::Arguments;
use link::Link;
use shell::Shell;

fn main() -> std::process::ExitCode {
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

#[expect(clippy::print_stderr, reason = "the one place that speaks to a terminal")]
fn complain(error: &dyn std::fmt::Display) -> std::process::ExitCode {
    eprintln!("taper-desktop: {error}");
    std::process::ExitCode::from(3)
}

/// Becomes the small program that stays and opens the window. It comes back only when that is not there.
fn become_the_resident(arguments: &Arguments) -> Error {
    if !arguments.hidden
        && let Err(error) = arguments::need_a_display()
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
    let what = say!("background-no-resident", error = error.to_string());
    Error::unreadable(what, program.display(), say!("background-no-resident-next"))
}

fn open_the_window(arguments: &Arguments) -> Result<(), Box<dyn std::error::Error>> {
    arguments::need_a_display()?;
    let shell = Shell::new(arguments, Link::hello()?)?;
    let app = tauri::Builder::default()
        .manage(shell)
        .invoke_handler(tauri::generate_handler![
            commands::app,
            commands::unlock,
            commands::finish_welcome,
            commands::check_in,
            commands::save_check_in,
            commands::undo,
            commands::home,
            commands::dismiss_offer,
            commands::answer_new_normal,
            commands::record,
            commands::answer_warning,
            commands::add_event,
            commands::end_episode,
            commands::remove_event,
            commands::trends,
            commands::together,
            commands::plan,
            commands::plan_start,
            commands::plan_take,
            commands::plan_stay,
            commands::plan_too_much,
            commands::plan_lower,
            commands::plan_target,
            commands::plan_symptoms,
            commands::plan_pause,
            commands::plan_resume,
            commands::plan_time_off,
            commands::plan_deadline,
            commands::plan_review,
            commands::plan_end,
            commands::restoring,
            commands::retrospective,
            commands::tell_retrospective,
            commands::keep_first_signs,
            commands::settings,
            commands::save_settings,
            commands::set_passphrase,
            commands::bad_place,
            commands::remove_demo,
            commands::remember_page,
            commands::find_help,
            commands::add_own_signal,
            commands::rename_own_signal,
            commands::archive_own_signal,
            commands::remove_own_signal,
            commands::order_signals,
            commands::save_chart,
            commands::copy_chart,
            commands::focus,
            commands::focus_start,
            commands::focus_stop,
            commands::silence,
            commands::preview,
            commands::set_autostart,
            commands::quit,
            research::log,
            research::entry,
            research::write_entry,
            research::remove_entry,
            research::restore_entry,
            research::trash,
            research::empty_trash,
            research::take_version_back,
            research::attach,
            research::pasted_picture,
            research::detach,
            research::caption,
            research::save_file,
            research::open_link,
            research::tell_revisit,
            research::ideas,
            research::decide_idea,
            research::close_experiment,
            research::why,
            research::write_step,
            research::remove_step,
            research::serve,
            research::write_spell,
            research::remove_spell,
            research::week,
            research::tell_week,
            research::mentor_note,
            research::save_mentor_note,
            research::shared_entries,
            research::share_entries,
        ])
        .setup(|app| {
            use tauri::Manager;
            let released = link::listen(app.handle().clone())?;
            app.state::<Shell>().hears_release(released);
            window::open(app.handle())?;
            watch::start(app.handle().clone())?;
            Ok(())
        })
        .build(tauri::generate_context!())?;
    app.run(|_, _| {});
    Ok(())
}
