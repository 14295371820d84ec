//! `taper log`: the research log.

use std::{io::Read, path::PathBuf};

use clap::{Args, Subcommand};
use serde_json::json;
use taper::{
    app::{App, Shared, read_file},
    error::{Error, Result},
    record::{attachment::NewFile, log::parameter},
    say,
    view::{
        entry_words::EntryLine,
        log::{EntryDraft, EntryView},
    },
};

use super::{Session, parse_day};
use taper::day::Day;

#[derive(Args)]
pub struct LogArgs {
    #[command(subcommand)]
    verb: Verb,
}

#[derive(Subcommand)]
enum Verb {
    /// Write an entry; `-` reads it from standard input
    Add(AddArgs),
    /// Change an entry: what is not given stays as it is
    Edit {
        /// The entry, by the beginning or end of its id
        id: String,
        /// Its new text; `-` reads it from standard input
        text: Option<String>,
        #[command(flatten)]
        with: With,
    },
    /// Show the newest entries, or those a search finds
    List {
        /// Words and filters, as for `search`
        query: Vec<String>,
        /// How many at most
        #[arg(long, default_value_t = 20)]
        limit: usize,
    },
    /// Show an entry
    Show { id: String },
    /// Find entries: words, "exact words", tag: project: from: to: has:plot outcome: kind:
    Search {
        #[arg(required = true)]
        query: Vec<String>,
        /// How many at most
        #[arg(long, default_value_t = 20)]
        limit: usize,
    },
    /// Attach a file, kept once by what it is
    Attach {
        id: String,
        file: PathBuf,
        /// What is said about it
        #[arg(long, default_value = "")]
        caption: String,
    },
    /// Write a file of an entry out
    File {
        id: String,
        /// Its name
        name: String,
        /// Where to; `-` is standard output
        to: PathBuf,
    },
    /// Show what an entry was before
    History { id: String },
    /// Put an entry back as one of its versions has it
    Back {
        id: String,
        /// The version, by the beginning of its id
        version: String,
    },
    /// Put an entry into the trash
    Remove { id: String },
    /// Take an entry out of the trash
    Restore { id: String },
    /// Show the trash, or erase what lies in it for good
    Trash {
        /// Erase it
        #[arg(long)]
        empty: bool,
    },
    /// Meet an entry of months ago again
    Revisit {
        /// How much came back: all, some or little
        recalled: Option<String>,
        /// What was missing: why, parameters, plot, result, conclusion, code
        #[arg(long, value_delimiter = ',')]
        missing: Vec<String>,
        /// More about it
        #[arg(long, default_value = "")]
        words: String,
    },
    /// Write entries, or a project's log, as one HTML page or a folder
    Share {
        /// The entries
        ids: Vec<String>,
        /// Everything of this project or question and below
        #[arg(long, value_name = "STEP")]
        project: Option<String>,
        /// Where to: a name ending in .html is one page, else a folder
        #[arg(long, value_name = "PLACE")]
        to: PathBuf,
    },
}

#[derive(Args)]
struct AddArgs {
    /// The text (Markdown), or `-`
    text: String,
    #[command(flatten)]
    with: With,
}

#[derive(Args, Default)]
struct With {
    /// note, experiment, idea or model
    #[arg(long)]
    kind: Option<String>,
    /// Its title; without one the first line stands in
    #[arg(long)]
    title: Option<String>,
    /// The Day it belongs to
    #[arg(long, value_parser = parse_day)]
    day: Option<Day>,
    /// A tag; may be given several times
    #[arg(long = "tag", value_name = "TAG")]
    tags: Vec<String>,
    /// A parameter; may be given several times
    #[arg(long = "set", value_name = "NAME=VALUE")]
    parameters: Vec<String>,
    /// The step of the pathway it serves
    #[arg(long, value_name = "STEP")]
    step: Option<String>,
    /// An entry it follows from; may be given several times
    #[arg(long = "follows", value_name = "ID")]
    follows: Vec<String>,
    /// A file to attach; may be given several times
    #[arg(long = "attach", value_name = "FILE")]
    attach: Vec<PathBuf>,
}

pub fn run(args: LogArgs, session: &Session) -> Result<()> {
    let (app, now, out) = (session.app()?, &session.now, session.out);
    match args.verb {
        Verb::Add(AddArgs { text, with }) => {
            let mut draft = EntryDraft { text: text_or_stdin(&text)?, ..EntryDraft::default() };
            let files = with.put(&mut draft, &app)?;
            if draft.text.trim().is_empty() && draft.title.is_empty() && files.is_empty() {
                return Err(Error::bad_value(say!("cli-log-empty"), "", say!("cli-log-empty-next")));
            }
            let id = app.write_entry_with(None, &draft, files, None, now)?.id;
            print_id(session, &id)
        }
        Verb::Edit { id, text, with } => {
            let id = app.entry_id(&id)?;
            let mut draft = app.entry(&id, now)?.draft;
            if let Some(text) = text {
                draft.text = text_or_stdin(&text)?;
            }
            let files = with.put(&mut draft, &app)?;
            app.write_entry_with(Some(&id), &draft, files, None, now)?;
            print_id(session, &id)
        }
        Verb::List { query, limit } | Verb::Search { query, limit } => {
            let (found, of) = app.search(&query.join(" "), limit)?;
            lines(&found, session)?;
            if of > found.len() {
                out.remark(say!("cli-log-shown", shown = found.len(), of = of));
            } else if of == 0 && !out.json {
                out.remark(say!("cli-log-nothing"));
            }
            Ok(())
        }
        Verb::Show { id } => show(&app.entry(&app.entry_id(&id)?, now)?, session),
        Verb::Attach { id, file, caption } => {
            let saved = app.attach_path(&app.entry_id(&id)?, &file, &caption, now)?;
            out.remark(saved.saved.sentence);
            print_id(session, &app.entry_id(&id)?)
        }
        Verb::File { id, name, to } => {
            let (_, bytes) = app.file_bytes(&app.entry_id(&id)?, &name)?;
            write_out(&to, &bytes)
        }
        Verb::History { id } => {
            let versions = app.entry(&app.entry_id(&id)?, now)?.versions;
            if out.json {
                return out.print(&versions);
            }
            for version in versions {
                out.heading(format!("{}  {}", version.id, version.at));
                out.line(version.text.trim_end());
                out.line("");
            }
            Ok(())
        }
        Verb::Back { id, version } => {
            let id = app.entry_id(&id)?;
            let versions = app.entry(&id, now)?.versions;
            let wanted = versions.iter().find(|one| one.id.starts_with(&version)).map(|one| one.id.as_str());
            out.remark(app.take_version_back(&id, wanted.unwrap_or(&version), now)?.sentence);
            print_id(session, &id)
        }
        Verb::Remove { id } => {
            out.remark(app.remove_entry(&app.entry_id(&id)?, now)?.sentence);
            Ok(())
        }
        Verb::Restore { id } => {
            out.remark(app.restore_entry(&app.entry_id(&id)?, now)?.sentence);
            Ok(())
        }
        Verb::Trash { empty: true } => {
            out.remark(say!("cli-log-erased", count = app.empty_trash(now)?));
            Ok(())
        }
        Verb::Trash { empty: false } => lines(&app.trash()?, session),
        Verb::Revisit { recalled, missing, words } => revisit(&app, recalled, &missing, &words, session),
        Verb::Share { ids, project, to } => {
            let ids = match project {
                Some(step) => app.entries_of_step(&step)?,
                None => ids,
            };
            let is_page = to.extension().is_some_and(|end| end.eq_ignore_ascii_case("html"));
            let how = if is_page { Shared::Page } else { Shared::Folder };
            let place = app.share_entries(&ids, how, Some(&to), now)?;
            out.line(place);
            Ok(())
        }
    }
}

impl With {
    /// Puts what was given into a draft; the files to attach, which are read before anything is written.
    fn put(self, draft: &mut EntryDraft, app: &App) -> Result<Vec<NewFile>> {
        draft.kind = self.kind.unwrap_or(std::mem::take(&mut draft.kind));
        draft.title = self.title.unwrap_or(std::mem::take(&mut draft.title));
        draft.day = self.day.map_or(std::mem::take(&mut draft.day), |day| day.to_string());
        draft.tags.extend(self.tags);
        for text in self.parameters {
            let (key, value) = parameter(&text).ok_or_else(|| {
                Error::bad_value(say!("cli-log-parameter", text = text), "", say!("cli-log-parameter-next"))
            })?;
            draft.parameters.retain(|(other, _)| *other != key);
            draft.parameters.push((key, value));
        }
        if let Some(step) = self.step {
            draft.step = Some(super::why::step_id(app, &step)?);
        }
        for id in self.follows {
            draft.follows.push(app.entry_id(&id)?);
        }
        self.attach.iter().map(|file| read_file(file, "")).collect()
    }
}

/// A text as it was given, or all of standard input.
pub fn text_or_stdin(text: &str) -> Result<String> {
    if text != "-" {
        return Ok(text.to_owned());
    }
    let mut bytes = Vec::new();
    std::io::stdin().lock().read_to_end(&mut bytes).map_err(|error| {
        Error::unreadable(say!("cli-log-stdin", why = error.to_string()), "", say!("cli-log-stdin-next"))
    })?;
    String::from_utf8(bytes).map_err(|error| {
        let what = say!("cli-log-no-text", byte = error.utf8_error().valid_up_to() + 1);
        Error::bad_value(what, "", say!("cli-log-no-text-next"))
    })
}

/// Writes bytes to a file, or to standard output.
pub fn write_out(to: &std::path::Path, bytes: &[u8]) -> Result<()> {
    use std::io::Write;
    let failed = |error: std::io::Error| {
        Error::unreadable(
            say!("file-unwritable", error = error.to_string()),
            to.display(),
            say!("general-choose-place"),
        )
    };
    if to.as_os_str() == "-" {
        std::io::stdout().lock().write_all(bytes).map_err(failed)
    } else {
        std::fs::write(to, bytes).map_err(failed)
    }
}

fn print_id(session: &Session, id: &str) -> Result<()> {
    if session.out.json {
        return session.out.print(&json!({ "id": id }));
    }
    session.out.line(id);
    Ok(())
}

pub fn lines(entries: &[EntryLine], session: &Session) -> Result<()> {
    let out = session.out;
    if out.json {
        return out.print(&entries);
    }
    for entry in entries {
        let state = entry.state.as_deref().map(|state| format!(" ({state})")).unwrap_or_default();
        out.heading(format!("{}  {}  {}{state}", entry.short, entry.day, entry.heading));
        if !entry.missing.is_empty() {
            out.line(format!("        {}", say!("cli-log-without", words = entry.missing.join(", "))));
        }
        let words: String = entry.snippet.iter().map(|piece| piece.text.as_str()).collect();
        if !words.is_empty() && words != entry.heading {
            out.line(format!("        {words}"));
        }
    }
    Ok(())
}

fn show(entry: &EntryView, session: &Session) -> Result<()> {
    let out = session.out;
    if out.json {
        let files = entry.files.iter().map(|file| {
            json!({ "id": file.id, "name": file.name, "caption": file.caption, "hash": file.hash,
                    "is_picture": file.picture.is_some() })
        });
        let ids = |lines: &[EntryLine]| lines.iter().map(|line| line.id.clone()).collect::<Vec<_>>();
        return out.print(&json!({
            "id": entry.id, "kind": entry.draft.kind, "title": entry.heading, "day": entry.draft.day,
            "text": entry.draft.text, "tags": entry.tags, "step": entry.draft.step,
            "parameters": entry.parameters.iter().cloned().collect::<std::collections::BTreeMap<_, _>>(),
            "details": entry.draft.details, "follows": ids(&entry.follows), "followed_by": ids(&entry.followed_by),
            "trace": entry.chain, "files": files.collect::<Vec<_>>(), "removed": entry.removed,
        }));
    }
    out.heading(&entry.heading);
    out.line(format!("{}, {}", entry.kind_title, entry.day_title));
    if !entry.tags.is_empty() {
        out.line(entry.tags.iter().map(|tag| format!("#{tag}")).collect::<Vec<_>>().join(" "));
    }
    for (key, value) in &entry.parameters {
        out.line(format!("{key} = {value}"));
    }
    if let Some(chain) = &entry.chain {
        out.line(chain);
    }
    out.line("");
    out.line(entry.draft.text.trim_end());
    for file in &entry.files {
        out.line(format!("[{}] {} {}", file.size, file.name, file.caption).trim_end());
    }
    for (mark, linked) in [("<-", &entry.follows), ("->", &entry.followed_by)] {
        linked.iter().for_each(|other| out.line(format!("{mark} {}  {}", other.short, other.heading)));
    }
    Ok(())
}

fn revisit(app: &App, recalled: Option<String>, missing: &[String], words: &str, session: &Session) -> Result<()> {
    let out = session.out;
    let Some(found) = app.log("", &session.now)?.revisit else {
        out.remark(say!("cli-log-no-revisit"));
        return Ok(());
    };
    if let Some(recalled) = recalled {
        out.remark(app.answer_revisit(&found.entry.id, &recalled, missing, words, &session.now)?.sentence);
        return Ok(());
    }
    if out.json {
        return out.print(&found);
    }
    out.heading(format!("{}  {}  {}", found.entry.short, found.ago, found.entry.heading));
    if let Some(learned) = found.learned {
        out.line(learned);
    }
    Ok(())
}
