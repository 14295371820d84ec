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
    /// Begin a session
    Start,
    /// End it, and count it into its day
    Stop {
        /// Count only so many minutes of it
        #[arg(long, value_name = "N")]
        minutes: Option<u32>,
        /// Count all of it, however long it was
        #[arg(long, conflicts_with = "minutes")]
        all: bool,
    },
    /// Say how the timer stands
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
