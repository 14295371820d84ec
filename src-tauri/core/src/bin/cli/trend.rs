//! `taper trend`

use std::path::PathBuf;

use clap::Args;
use taper::{day::Day, error::Result, say};

use super::{Session, file, out::columns, parse_day};

#[derive(Args)]
pub struct TrendArgs {
    /// The signals to draw
    #[arg(required = true, value_name = "SIGNAL")]
    signals: Vec<String>,
    /// The first day, four weeks ago by default
    #[arg(long, value_parser = parse_day)]
    from: Option<Day>,
    /// The last day, today by default
    #[arg(long, value_parser = parse_day)]
    to: Option<Day>,
    /// Write an SVG image
    #[arg(long, value_name = "FILE", conflicts_with = "png")]
    svg: Option<PathBuf>,
    /// Write a PNG image
    #[arg(long, value_name = "FILE")]
    png: Option<PathBuf>,
    /// Draw the image for a dark background
    #[arg(long)]
    dark: bool,
    /// Overwrite an existing file
    #[arg(long)]
    force: bool,
}

pub fn run(args: &TrendArgs, session: &Session) -> Result<()> {
    let app = session.app()?;
    let many = args.signals.len() > 1;
    for (path, end) in [(&args.svg, "svg"), (&args.png, "png")] {
        path.iter().try_for_each(|path| file::ending(path, &[end]).map(drop))?;
    }
    for signal in &args.signals {
        let trend = app.trend(signal, args.from, args.to, &session.now)?;
        if session.out.json {
            session.out.print(&trend.view)?;
        }
        if let Some(path) = &args.svg {
            write(&named(path, signal, many), trend.svg(args.dark).as_bytes(), args.force, session)?;
        } else if let Some(path) = &args.png {
            write(&named(path, signal, many), &trend.png(args.dark)?, args.force, session)?;
        } else if !session.out.json {
            session.out.drawn(trend.terminal(columns()));
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

fn write(path: &std::path::Path, bytes: &[u8], force: bool, session: &Session) -> Result<()> {
    file::write(path, None, bytes, force)?;
    session.out.remark(say!("cli-trend-wrote", place = path.display().to_string()));
    Ok(())
}
