//! `taper-desktop`: opens the window, opens the app, starts the tick, lists the commands.
//!
//! Everything that knows Tauri is in this crate. The web view is made when a window is wanted and gone when it closes.

mod arguments;
mod commands;
mod shell;
mod tick;
mod window;

use clap::Parser;
use tauri::RunEvent;

use arguments::Arguments;
use shell::Shell;

fn main() -> std::process::ExitCode {
    let arguments = Arguments::parse();
    let shell = match Shell::new(&arguments) {
        Ok(shell) => shell,
        Err(error) => return complain(&error),
    };
    match run(&arguments, shell) {
        Ok(()) => std::process::ExitCode::SUCCESS,
        Err(error) => complain(&error),
    }
}

#[expect(clippy::print_stderr, reason = "the one place that speaks to a terminal")]
fn complain(error: &dyn std::fmt::Display) -> std::process::ExitCode {
    eprintln!("taper-desktop: {error}");
    std::process::ExitCode::from(3)
}

fn run(arguments: &Arguments, shell: Shell) -> Result<(), Box<dyn std::error::Error>> {
    arguments::need_a_display()?;
    // The demo year and one's own data are two apps that may be open side by side.
    let single = tauri_plugin_single_instance::Builder::new()
        .dbus_id(shell.bus_name())
        .callback(|app, argv, _| window::second_start(app, argv))
        .build();
    let (hidden, screen) = (arguments.hidden, arguments.screen);
    let app = tauri::Builder::default()
        .plugin(single)
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
        ])
        .setup(move |app| {
            if !hidden {
                window::open(app.handle(), screen)?;
            }
            tick::start(app.handle().clone())?;
            Ok(())
        })
        .build(tauri::generate_context!())?;
    app.run(move |_, event| {
        // Started hidden, it stays for the reminders when the window closes; otherwise closing the window ends it.
        if let RunEvent::ExitRequested { api, code: None, .. } = event
            && hidden
        {
            api.prevent_exit();
        }
    });
    Ok(())
}
