//! `taper day`

use clap::Args;
use taper::{day::Day, error::Result};

use super::{Session, parse_day};

#[derive(Args)]
pub struct DayArgs {
    /// The day, today by default
    #[arg(value_parser = parse_day)]
    day: Option<Day>,
}

pub fn run(args: &DayArgs, session: &Session) -> Result<()> {
    let view = session.app()?.day(args.day, &session.now)?;
    if session.out.json {
        return session.out.print(&view);
    }
    session.out.heading(&view.title);
    view.lines().iter().for_each(|line| session.out.line(line));
    Ok(())
}
