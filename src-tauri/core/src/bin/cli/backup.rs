//! `taper backup`, `taper restore` and `taper check`.

use std::path::{Path, PathBuf};

use clap::Args;
use serde_json::json;
use taper::{
    app::{
        App,
        backup::{self, Copy, TableDifference},
        is_locked,
    },
    day::Day,
    error::{Code, Error, Result},
    io::store::Passphrase,
    say,
    view::{copies, log::size_title},
    words,
};

use super::{
    Session,
    out::padded,
    parse_day,
    passphrase::{self, while_released},
};

#[derive(Args)]
pub struct BackupArgs {
    /// Where to save it; the folder of copies by default
    file: Option<PathBuf>,
    /// List the copies
    #[arg(long, conflicts_with = "file")]
    list: bool,
}

#[derive(Args)]
pub struct RestoreArgs {
    /// The copy
    file: Option<PathBuf>,
    /// The newest copy from this day or earlier
    #[arg(long, value_name = "DAY", value_parser = parse_day, conflicts_with = "file")]
    at: Option<Day>,
    /// Do not ask first
    #[arg(long)]
    yes: bool,
}

#[derive(Args)]
pub struct CheckArgs {
    /// Rebuild what can be rebuilt: the search index of the log
    #[arg(long)]
    repair: bool,
}

#[derive(Args)]
pub struct EraseArgs {
    /// The day
    #[arg(value_parser = parse_day)]
    day: Day,
    /// Make a new copy, and delete all older ones, which still hold it
    #[arg(long)]
    copies: bool,
    /// Do not ask first
    #[arg(long)]
    yes: bool,
}

pub fn erase(args: &EraseArgs, session: &Session) -> Result<()> {
    let (app, now, out) = (session.app()?, &session.now, session.out);
    if !args.yes {
        if !session.may_ask() {
            return Err(Error::refused(say!("cli-erase-nobody"), "", say!("cli-erase-nobody-next")));
        }
        if !session.confirm(&say!("cli-erase-question", day = words::long_date(args.day)))? {
            return Err(Error::refused(say!("general-nothing-changed"), "", ""));
        }
    }
    let erased = app.erase_day(args.day, args.copies, now)?;
    out.told(&say!("erase-done", count = erased), json!({ "day": args.day.to_string(), "erased": erased }))
}

pub fn backup(args: &BackupArgs, session: &Session) -> Result<()> {
    let (dir, now, out) = (session.data_dir()?, &session.now, session.out);
    let key = session.passphrase(is_locked(&dir))?;
    let app = App::open(&dir, key.as_ref(), now)?;
    if args.list {
        return list(&app.backups()?, session);
    }
    let made = match &args.file {
        Some(file) => backup::back_up_to(&dir, key.as_ref(), file)?,
        None => app.back_up(now)?,
    };
    let path = made.path.display().to_string();
    let sentence = say!("cli-backup-made", path = &path, size = size_title(made.size), rows = made.rows);
    out.told(&sentence, json!({ "path": path, "bytes": made.size, "rows": made.rows }))
}

fn list(all: &[Copy], session: &Session) -> Result<()> {
    let out = session.out;
    if out.json {
        let copy = |copy: &Copy| json!({ "path": copy.path, "made": format!("{}Z", copy.made.format("%FT%T")), "bytes": copy.size });
        return out.print(&all.iter().map(copy).collect::<Vec<_>>());
    }
    for copy in all {
        let (made, size) = (copies::made(copy, &session.now), size_title(copy.size));
        out.line(format!("{}  {size:>10}  {}", padded(&made, 26), copy.path.display()));
    }
    if all.is_empty() {
        out.remark(say!("cli-backup-none"));
    }
    Ok(())
}

pub fn restore(args: &RestoreArgs, session: &Session) -> Result<()> {
    let (dir, now, out) = (session.data_dir()?, &session.now, session.out);
    let present = session.passphrase(is_locked(&dir))?;
    let copy = match (&args.file, args.at) {
        (Some(file), _) => file.clone(),
        (None, Some(day)) => {
            // Where the data cannot be read, the folder that was set in it is not known.
            let app = App::open(&dir, present.as_ref(), now);
            let copies = app.and_then(|app| app.backups()).or_else(|_| backup::backups_in(&dir, None))?;
            backup::backup_of(&copies, day)?
        }
        (None, None) => return Err(Error::bad_value(say!("cli-restore-which"), "", say!("restore-no-file-next"))),
    };
    let (copys, difference) = match backup::restore_preview(&dir, present.as_ref(), &copy, present.as_ref(), now) {
        // A copy from before the passphrase was changed has the one of then.
        Err(error) if [Code::Locked, Code::WrongPassphrase].contains(&error.code) && session.may_ask() => {
            let copys = Some(passphrase::ask(&say!("cli-restore-ask-passphrase"))?);
            let difference = backup::restore_preview(&dir, present.as_ref(), &copy, copys.as_ref(), now)?;
            (copys, difference)
        }
        found => (present.clone(), found?),
    };
    if !out.json {
        copies::lines(difference.as_deref()).iter().for_each(|line| out.line(line));
    }
    if !args.yes {
        if !session.may_ask() {
            return Err(Error::refused(say!("cli-restore-nobody"), "", say!("cli-restore-nobody-next")));
        }
        if !session.confirm(&say!("cli-restore-question"))? {
            return Err(Error::refused(say!("general-nothing-changed"), "", ""));
        }
    }
    let restored = while_released(&dir, present.as_ref(), copys.as_ref(), || {
        backup::restore(&dir, present.as_ref(), &copy, copys.as_ref(), now)
    })?;
    let kept = restored.kept.map(|path| path.display().to_string());
    if out.json {
        let tables = |all: &[TableDifference]| {
            all.iter()
                .map(|one| json!({ "table": one.name, "only_now": one.only_now, "only_in_copy": one.only_in_copy }))
                .collect::<Vec<_>>()
        };
        let changed = difference.as_deref().map(tables);
        return out.print(&json!({ "restored": copy, "kept": kept, "changed": changed }));
    }
    out.done().line(say!("cli-restore-done", path = copy.display().to_string()));
    if let Some(kept) = kept {
        out.line(say!("cli-restore-kept", path = kept));
    }
    Ok(())
}

pub fn check(args: &CheckArgs, session: &Session) -> Result<()> {
    let (dir, now, out) = (session.data_dir()?, &session.now, session.out);
    let key = session.passphrase(is_locked(&dir))?;
    let with_newest = |error: Error| match error.code {
        Code::Unreadable => Error::unreadable(error.to_string(), "", advice(&dir, key.as_ref())),
        _ => error,
    };
    let app = App::open(&dir, key.as_ref(), now).map_err(with_newest)?;
    let mut found = app.check().map_err(with_newest)?;
    if args.repair && found.file.is_none() && !found.index_is_whole {
        app.mend_index(now)?;
        out.remark(say!("cli-check-mended"));
        found = app.check()?;
    }
    let is_whole = found.is_whole();
    if out.json {
        out.print(&json!({
            "whole": is_whole, "file": found.file, "index_is_whole": found.index_is_whole,
            "files": found.files, "changed_files": found.changed_files,
            "changed_rows": found.changed_rows, "is_older_than_copy": found.is_older_than_copy, "compared": found.compared,
        }))?;
    } else if is_whole {
        out.line(say!("cli-check-whole", rows = found.files));
    }
    if is_whole {
        return Ok(());
    }
    let place = dir.display();
    if let Some(what) = &found.file {
        let next = advice(&dir, key.as_ref());
        return Err(Error::unreadable(say!("cli-check-file", found = what), place, next));
    }
    if !found.index_is_whole {
        return Err(Error::unreadable(say!("cli-check-index"), place, say!("cli-check-index-next")));
    }
    if found.is_older_than_copy {
        return Err(Error::unreadable(say!("cli-check-older"), place, advice(&dir, key.as_ref())));
    }
    if found.changed_rows > 0 {
        let what = say!("cli-check-rows", count = found.changed_rows);
        return Err(Error::unreadable(what, place, advice(&dir, key.as_ref())));
    }
    let files = found.changed_files.join(", ");
    Err(Error::unreadable(say!("cli-check-changed", files = files), place, advice(&dir, key.as_ref())))
}

/// The newest copy that is whole, and how it is put back.
fn advice(dir: &Path, key: Option<&Passphrase>) -> String {
    match backup::newest_good(dir, key, None) {
        Ok(Some(copy)) => say!("cli-check-copy", path = copy.path.display().to_string()),
        _ => say!("cli-check-no-copy"),
    }
}
