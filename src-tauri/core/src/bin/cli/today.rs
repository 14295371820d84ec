//! `taper today`

use clap::Args;
use taper::{day::Day, error::Result};

use super::{Session, parse_day};

#[derive(Args)]
pub struct TodayArgs {
    /// The day to show, today by default
    #[arg(long, value_parser = parse_day)]
    day: Option<Day>,
}

pub fn run(args: &TodayArgs, session: &Session) -> Result<()> {
    let app = session.app()?;
    let (view, lines) = app.today(args.day, &session.now)?;
    if session.out.json {
        return session.out.print(&view);
    }
    session.out.heading(&lines.title);
    lines.body.iter().for_each(|line| session.out.line(line));
    Ok(())
}
