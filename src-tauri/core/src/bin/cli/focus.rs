//! `taper focus`

use clap::{Args, Subcommand};
use taper::error::Result;

use super::Session;

#[derive(Args)]
pub struct FocusArgs {
    #[command(subcommand)]
    verb: Option<Verb>,
}

#[derive(Subcommand)]
enum Verb {
    /// Start the timer
    Start,
    /// Stop it, and add the time to its day
    Stop {
        /// Count only this many minutes
        #[arg(long, value_name = "N")]
        minutes: Option<u32>,
        /// Count all of it, however long it ran
        #[arg(long, conflicts_with = "minutes")]
        all: bool,
    },
    /// Show the timer
    Status,
}

pub fn run(args: &FocusArgs, session: &Session) -> Result<()> {
    let (app, now) = (session.app()?, &session.now);
    let view = match args.verb {
        None | Some(Verb::Status) => app.focus(now),
        Some(Verb::Start) => app.start_focus(now),
        Some(Verb::Stop { minutes, all }) => app.stop_focus(minutes, all, now),
    }?;
    if session.out.json {
        return session.out.print(&view);
    }
    let out = if matches!(args.verb, None | Some(Verb::Status)) { session.out } else { session.out.done() };
    out.line(&view.sentence);
    Ok(())
}
