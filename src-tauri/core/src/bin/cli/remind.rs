//! `taper remind`

use std::path::PathBuf;

use clap::{Args, Subcommand};
use taper::{
    app::Silence,
    error::Result,
    io::remind_file::simulate,
    say,
    view::preview::{PreviewLine, line},
};

use super::{Session, out::padded};

#[derive(Args)]
pub struct RemindArgs {
    #[command(subcommand)]
    verb: Verb,
}

#[derive(Subcommand)]
enum Verb {
    /// Run the reminder rules over made-up days; touches no data
    Simulate {
        /// The days as JSON
        file: PathBuf,
    },
    /// Show the reminders of the next days with the current settings
    Preview {
        /// How many days, at most 60
        #[arg(long, default_value_t = 7, value_parser = clap::value_parser!(i64).range(1..=60))]
        days: i64,
    },
    /// Pause all reminders: for hours such as 1h, until tomorrow, or until resumed
    Pause {
        /// 1h, tomorrow or resumed
        length: String,
    },
    /// Resume reminders
    Resume,
    /// Show whether reminders are paused, and when the next one comes
    Status,
}

pub fn run(args: &RemindArgs, session: &Session) -> Result<()> {
    let (out, now) = (session.out, &session.now);
    let sentence = match &args.verb {
        Verb::Simulate { file } => return simulate(file)?.iter().try_for_each(|reminder| out.print(reminder)),
        Verb::Preview { days } => return preview(*days, session),
        Verb::Pause { length } => session.app()?.silence(Silence::parse(length)?, now)?,
        Verb::Status => return status(session),
        Verb::Resume => session.app()?.silence(Silence::Ended, now)?,
    };
    if out.json {
        return out.print(&serde_json::json!({ "sentence": sentence }));
    }
    out.done().line(sentence);
    Ok(())
}

fn status(session: &Session) -> Result<()> {
    let (app, now) = (session.app()?, &session.now);
    let (silent, next) = (app.silent_until(now)?, app.status(now)?.0.next_reminder);
    if session.out.json {
        return session.out.print(&serde_json::json!({ "silent": silent, "next": next }));
    }
    session.out.line(silent.unwrap_or_else(|| say!("cli-remind-on")));
    if let Some(next) = next {
        session.out.line(next.sentence);
    }
    Ok(())
}

fn preview(days: i64, session: &Session) -> Result<()> {
    let out = session.out;
    let shown = session.app()?.preview(days, &session.now)?;
    if shown.is_empty() && !out.json {
        out.line(say!("cli-remind-none"));
    }
    for planned in &shown {
        if out.json {
            let at = taper::zone::rfc3339(planned.at, planned.offset_minutes);
            out.print(&serde_json::json!({ "at": at, "kind": planned.reminder.kind.name() }))?;
        } else {
            let PreviewLine { day, time, about } = line(planned, &session.now);
            out.line(format!("{} {time}  {about}", padded(&day, 24)));
        }
    }
    Ok(())
}
