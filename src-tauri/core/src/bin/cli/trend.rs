//! `taper trend`

use std::path::PathBuf;

use clap::Args;
use taper::{
    day::Day,
    error::{Error, Result},
    say,
};

use super::{Session, parse_day};

#[derive(Args)]
pub struct TrendArgs {
    /// The signals to draw
    #[arg(required = true, value_name = "SIGNAL")]
    signals: Vec<String>,
    /// The first Day, four weeks ago by default
    #[arg(long, value_parser = parse_day)]
    from: Option<Day>,
    /// The last Day, today by default
    #[arg(long, value_parser = parse_day)]
    to: Option<Day>,
    /// Write an SVG picture
    #[arg(long, value_name = "FILE", conflicts_with = "png")]
    svg: Option<PathBuf>,
    /// Write a PNG picture
    #[arg(long, value_name = "FILE")]
    png: Option<PathBuf>,
    /// Draw the picture for a dark background
    #[arg(long)]
    dark: bool,
}

/// Columns of a terminal whose width is not known.
const COLUMNS: usize = 80;

pub fn run(args: &TrendArgs, session: &Session) -> Result<()> {
    let app = session.app()?;
    let many = args.signals.len() > 1;
    for signal in &args.signals {
        let trend = app.trend(signal, args.from, args.to, &session.now)?;
        if session.out.json {
            session.out.print(&trend.view)?;
        }
        if let Some(path) = &args.svg {
            write(&named(path, signal, many), trend.svg(args.dark).as_bytes(), session)?;
        } else if let Some(path) = &args.png {
            write(&named(path, signal, many), &trend.png(args.dark)?, session)?;
        } else if !session.out.json {
            let columns = std::env::var("COLUMNS").ok().and_then(|text| text.parse().ok()).unwrap_or(COLUMNS);
            session.out.line(trend.terminal(columns));
            session.out.line(&trend.view.summary);
        }
    }
    Ok(())
}

/// With several signals each gets a file of its own: `trend.svg` becomes `trend-sleep.svg`.
fn named(path: &std::path::Path, signal: &str, many: bool) -> PathBuf {
    if !many {
        return path.to_owned();
    }
    let stem = path.file_stem().unwrap_or_default().to_string_lossy();
    let end = path.extension().unwrap_or_default().to_string_lossy();
    path.with_file_name(format!("{stem}-{signal}.{end}"))
}

fn write(path: &std::path::Path, bytes: &[u8], session: &Session) -> Result<()> {
    std::fs::write(path, bytes).map_err(|error| {
        let what = say!("cli-trend-unwritable", error = error.to_string());
        Error::unreadable(what, path.display(), say!("cli-trend-unwritable-next"))
    })?;
    session.out.remark(say!("cli-trend-wrote", place = path.display().to_string()));
    Ok(())
}
