//! `taper import` and `taper export`

use std::path::{Path, PathBuf};

use clap::{Args, Subcommand};
use taper::{
    error::{Error, Result},
    io::import::csv::Mapping,
    say,
};

use super::Session;

#[derive(Args)]
#[command(arg_required_else_help = true)]
pub struct ImportArgs {
    /// List the formats
    #[arg(long)]
    list: bool,
    #[command(subcommand)]
    format: Option<Format>,
}

#[derive(Subcommand)]
enum Format {
    /// A daily table with a column `date`; columns without a match become signals of your own
    Csv {
        /// The file
        file: PathBuf,
        /// What a column is: COLUMN=SIGNAL, or COLUMN=SIGNAL:h when its numbers are hours
        #[arg(long, value_name = "COLUMN=SIGNAL")]
        map: Vec<String>,
        /// Which way is worse for the other columns, of what kind and part they are, as JSON
        #[arg(long, value_name = "FILE.json")]
        signals: Option<PathBuf>,
        /// Say what would be taken and change nothing
        #[arg(long)]
        dry_run: bool,
    },
    /// What `taper export` wrote, a folder or a ZIP file; taking it twice adds nothing
    Taper {
        /// The folder or file
        file: PathBuf,
        /// Say what would be taken and change nothing
        #[arg(long)]
        dry_run: bool,
    },
}

#[derive(Args)]
pub struct ExportArgs {
    /// A folder, or a file that ends in .zip; or the word `plan`, and then a file that ends in .ics
    place: PathBuf,
    /// The calendar file for the running plan
    #[arg(value_name = "FILE.ics")]
    calendar: Option<PathBuf>,
    /// As CSV tables, which is the one form there is
    #[arg(long)]
    csv: bool,
}

pub fn import(args: &ImportArgs, session: &Session) -> Result<()> {
    let (file, dry_run, imported) = match &args.format {
        None => return list(session),
        Some(Format::Csv { file, map, signals, dry_run }) => {
            let mappings = map.iter().map(|text| Mapping::parse(text)).collect::<Result<Vec<_>>>()?;
            let app = session.app()?;
            (file, dry_run, app.import_csv(file, &mappings, signals.as_deref(), *dry_run, &session.now)?)
        }
        Some(Format::Taper { file, dry_run }) => {
            (file, dry_run, session.app()?.import_taper(file, *dry_run, &session.now)?)
        }
    };
    let skipped: Vec<String> = imported.errors.iter().map(|error| format!("{}, {error}", file.display())).collect();
    if session.out.json {
        return session.out.print(&serde_json::json!({
            "taken": imported.taken,
            "already_there": imported.there_already,
            "kept_yours": imported.kept_yours,
            "skipped": skipped,
            "remarks": imported.remarks,
            "dry_run": dry_run,
        }));
    }
    imported.remarks.iter().for_each(|remark| session.out.remark(format!("{remark}.")));
    skipped.iter().for_each(|skipped| session.out.remark(say!("cli-import-skipped", row = skipped)));
    session.out.line(say!(
        "cli-import-taken",
        way = if *dry_run { "would" } else { "did" },
        taken = imported.taken,
        there = imported.there_already,
        kept = imported.kept_yours,
        skipped = skipped.len()
    ));
    Ok(())
}

fn list(session: &Session) -> Result<()> {
    if session.out.json {
        return session.out.print(&serde_json::json!({ "formats": ["csv", "taper"] }));
    }
    session.out.line(say!("cli-import-csv"));
    session.out.line(say!("cli-import-taper"));
    Ok(())
}

pub fn export(args: &ExportArgs, session: &Session) -> Result<()> {
    if let Some(calendar) = &args.calendar {
        return export_plan(&args.place, calendar, session);
    }
    let written = session.app()?.export(&args.place)?;
    if session.out.json {
        let files: serde_json::Map<String, serde_json::Value> =
            written.into_iter().map(|(name, rows)| (name.to_owned(), rows.into())).collect();
        return session.out.print(&serde_json::json!({ "place": args.place, "rows": files }));
    }
    session.out.remark(say!("cli-export-wrote", place = args.place.display().to_string()));
    for (name, rows) in written {
        session.out.line(say!("cli-export-rows", name = name, rows = rows));
    }
    Ok(())
}

/// `taper export plan FILE.ics`
fn export_plan(what: &Path, calendar: &Path, session: &Session) -> Result<()> {
    if what != Path::new("plan") {
        let what = say!("cli-export-not-plan", what = what.display().to_string());
        return Err(Error::bad_value(what, "", say!("cli-export-not-plan-next")));
    }
    let days = session.app()?.export_plan(calendar, &session.now)?;
    if session.out.json {
        return session.out.print(&serde_json::json!({ "place": calendar, "days": days }));
    }
    session.out.remark(say!("cli-export-wrote-plan", place = calendar.display().to_string()));
    session.out.line(say!("cli-export-days", days = days));
    Ok(())
}
