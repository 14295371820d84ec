//! `taper import` and `taper export`

use std::{
    io::{IsTerminal, Write},
    path::{Path, PathBuf},
    sync::atomic::{AtomicU64, Ordering},
};

use clap::{
    Args,
    builder::{PossibleValue, PossibleValuesParser},
};
use taper::{
    app::import_formats,
    error::{Error, Result, sentence},
    io::{
        calendar::is_ours,
        import::{ALL, Mapping, Options, Progress, Watcher},
    },
    say,
};

use super::{Session, file};

/// An import shorter than this, in bytes or in rows, is over before its progress could be read.
const LONG: u64 = 20_000;

#[derive(Args)]
#[command(arg_required_else_help = true)]
pub struct ImportArgs {
    /// List the formats
    #[arg(long, conflicts_with_all = ["format", "file", "map", "signals", "dry_run", "undo"])]
    list: bool,
    /// The format of the file
    #[arg(required_unless_present_any = ["list", "undo"], value_parser = formats())]
    format: Option<String>,
    /// The file or folder
    #[arg(required_unless_present_any = ["list", "undo"])]
    file: Option<PathBuf>,
    /// What a column is: COLUMN=SIGNAL, COLUMN=new for a signal of your own, COLUMN=none to leave it out, or COLUMN=date.
    /// Add :h or :min for lengths of time, :point or :comma for the decimal sign, :dmy or :mdy for dates. Columns without a
    /// match become signals of your own
    #[arg(long, value_name = "COLUMN=SIGNAL")]
    map: Vec<String>,
    /// For the other columns which way is worse, their kind and their role, as JSON
    #[arg(long, value_name = "FILE.json")]
    signals: Option<PathBuf>,
    /// Show what would be imported and change nothing
    #[arg(long)]
    dry_run: bool,
    /// Undo an import as a whole, with the handle it printed
    #[arg(long, value_name = "HANDLE", conflicts_with_all = ["format", "file", "map", "signals", "dry_run"])]
    undo: Option<String>,
}

/// The formats there are, each with what such a file is.
fn formats() -> PossibleValuesParser {
    ALL.iter().map(|importer| PossibleValue::new(importer.name()).help(importer.title())).collect::<Vec<_>>().into()
}

#[derive(Args)]
pub struct ExportArgs {
    /// A folder, or a file that ends in .zip; or the word `plan` and then a file that ends in .ics
    place: PathBuf,
    /// The calendar file for the running plan
    #[arg(value_name = "FILE.ics")]
    calendar: Option<PathBuf>,
    /// As CSV tables (the only form there is)
    #[arg(long)]
    csv: bool,
    /// Overwrite a calendar file that Taper did not write
    #[arg(long)]
    force: bool,
}

pub fn import(args: &ImportArgs, session: &Session) -> Result<()> {
    if let Some(handle) = &args.undo {
        let done = session.app()?.undo_import(handle, &session.now)?;
        if session.out.json {
            return session.out.print(&done);
        }
        session.out.done().line(done.sentence);
        return Ok(());
    }
    let (Some(format), Some(file)) = (&args.format, &args.file) else { return list(session) };
    let options = Options {
        mappings: args.map.iter().map(|text| Mapping::parse(text)).collect::<Result<_>>()?,
        signals: args.signals.clone(),
        dry_run: args.dry_run,
        watcher: watcher(session),
    };
    let done = session.app()?.import_view(format, file, &options, &session.now)?;
    if session.out.json {
        return session.out.print(&done);
    }
    done.remarks.iter().for_each(|remark| session.out.remark(sentence(remark)));
    done.skipped.iter().for_each(|skipped| session.out.remark(say!("cli-import-skipped", row = skipped)));
    let out = if args.dry_run { session.out } else { session.out.done() };
    out.line(done.sentence);
    if let Some(handle) = done.undo {
        session.out.remark(say!("cli-import-undo", handle = handle));
    }
    Ok(())
}

fn list(session: &Session) -> Result<()> {
    let formats = import_formats();
    if session.out.json {
        return session.out.print(&formats);
    }
    for name in &formats.formats {
        session.out.line(say!("cli-import-format", name = name, title = &formats.titles[name]));
    }
    Ok(())
}

/// Shows how far a long import has come on one line that is written over; to a terminal only, since a file of it would be
/// no use to anybody.
fn watcher(session: &Session) -> Watcher {
    if session.out.json || session.global.quiet || !std::io::stderr().is_terminal() {
        return Watcher::default();
    }
    let shown = AtomicU64::new(0);
    Watcher::new(move |progress| {
        let (Progress::Read { done, of } | Progress::Kept { done, of }) = progress;
        if of < LONG {
            return;
        }
        let percent = done.saturating_mul(100) / of;
        if shown.swap(percent, Ordering::Relaxed) == percent {
            return;
        }
        let text = match progress {
            _ if done == of => String::new(),
            Progress::Read { .. } => say!("cli-import-reading", percent = percent),
            Progress::Kept { .. } => say!("cli-import-keeping", percent = percent),
        };
        // Beside the result, and nothing in it but figures: where it cannot be written, nothing is lost.
        let _ = write!(std::io::stderr().lock(), "\r\u{1b}[K{text}");
    })
}

pub fn export(args: &ExportArgs, session: &Session) -> Result<()> {
    if let Some(calendar) = &args.calendar {
        return export_plan(args, calendar, session);
    }
    file::ending_or_folder(&args.place, &["zip"])?;
    let written = session.app()?.export(&args.place)?;
    if session.out.json {
        let files: serde_json::Map<String, serde_json::Value> =
            written.into_iter().map(|(name, rows)| (name.to_owned(), rows.into())).collect();
        return session.out.print(&serde_json::json!({ "place": args.place, "rows": files }));
    }
    session.out.remark(say!("cli-export-wrote", place = args.place.display().to_string()));
    for (name, rows) in written {
        session.out.done().line(say!("cli-export-rows", name = name, rows = rows));
    }
    Ok(())
}

/// `taper export plan FILE.ics`
fn export_plan(args: &ExportArgs, calendar: &Path, session: &Session) -> Result<()> {
    let what = &args.place;
    if what != Path::new("plan") {
        let what = say!("cli-export-not-plan", what = what.display().to_string());
        return Err(Error::bad_value(what, "", say!("cli-export-not-plan-next")));
    }
    file::ending(calendar, &["ics"])?;
    file::free(calendar, args.force || is_ours(calendar))?;
    let days = session.app()?.export_plan(calendar, &session.now)?;
    if session.out.json {
        return session.out.print(&serde_json::json!({ "place": calendar, "days": days }));
    }
    session.out.remark(say!("cli-export-wrote-plan", place = calendar.display().to_string()));
    session.out.done().line(say!("cli-export-days", days = days));
    Ok(())
}
