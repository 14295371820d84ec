//! `taper log`: the research log.

use std::{io::Read, path::PathBuf};

use clap::{Args, Subcommand};
use serde_json::json;
use taper::{
    app::{App, Shared, read_file},
    error::{Error, Result, quotable},
    io::picture_words,
    record::{
        attachment::NewFile,
        id::{Meant, meant},
        log::parameter,
    },
    say,
    view::{
        entry_words::EntryLine,
        log::{EntryDraft, EntryView, VersionView},
    },
};

use super::{Session, file, out::padded, parse_day, short};
use taper::day::Day;

/// Columns of a date in a list: `21 September 2025`, and in German one more.
const DAY_COLUMNS: usize = 18;

#[derive(Args)]
pub struct LogArgs {
    #[command(subcommand)]
    verb: Verb,
}

#[derive(Subcommand)]
enum Verb {
    /// Write an entry; `-` reads it from standard input
    Add(AddArgs),
    /// Edit an entry; what you do not give stays as it is
    Edit {
        /// The entry, by the beginning or end of its id
        id: String,
        /// Its new text; `-` reads it from standard input
        text: Option<String>,
        #[command(flatten)]
        with: With,
    },
    /// List the newest entries, or those a search finds
    List {
        /// Words and filters, as for `search`
        query: Vec<String>,
        /// At most this many
        #[arg(long, default_value_t = 20)]
        limit: usize,
    },
    /// Show an entry
    Show {
        /// The entry, by the beginning or end of its id
        id: String,
    },
    /// Find entries: words, "exact words", tag: project: from: to: has:plot outcome: kind:
    Search {
        /// What to find
        #[arg(required = true)]
        query: Vec<String>,
        /// Leave out entries with this word; may be given several times
        #[arg(long, value_name = "WORD")]
        without: Vec<String>,
        /// At most this many
        #[arg(long, default_value_t = 20)]
        limit: usize,
    },
    /// Show your saved searches, save one, or remove one
    Searches {
        /// Save this search
        #[arg(long, value_name = "QUERY")]
        save: Option<String>,
        /// Remove this saved search
        #[arg(long, value_name = "QUERY", conflicts_with = "save")]
        forget: Option<String>,
    },
    /// Count what a search finds by kind, tag, project, outcome and month
    Filters {
        /// Words and filters, as for `search`
        query: Vec<String>,
    },
    /// Read the words in pictures with tesseract, if read_pictures is on
    Pictures,
    /// Attach a file; the same file is stored only once
    Attach {
        /// The entry, by the beginning or end of its id
        id: String,
        /// The file
        file: PathBuf,
        /// Its caption
        #[arg(long, default_value = "")]
        caption: String,
    },
    /// Save a file of an entry
    File {
        /// The entry, by the beginning or end of its id
        id: String,
        /// Its name
        name: String,
        /// Where to save it: a file or a folder; `-` is standard output
        to: PathBuf,
        /// Overwrite an existing file
        #[arg(long)]
        force: bool,
    },
    /// Show earlier versions of an entry
    History {
        /// The entry, by the beginning or end of its id
        id: String,
    },
    /// Return an entry to one of its versions
    Back {
        /// The entry, by the beginning or end of its id
        id: String,
        /// The version, by the beginning or end of its id
        version: String,
    },
    /// Move an entry to the trash
    Remove {
        /// The entry, by the beginning or end of its id
        id: String,
    },
    /// Restore an entry from the trash
    Restore {
        /// The entry, by the beginning or end of its id
        id: String,
    },
    /// Show the trash, or empty it for good
    Trash {
        /// Delete everything in it for good
        #[arg(long)]
        empty: bool,
    },
    /// Come back to an entry from months ago
    Revisit {
        /// How much you remembered: all, some or little
        recalled: Option<String>,
        /// What was missing: why, parameters, plot, result, conclusion, code
        #[arg(long, value_delimiter = ',')]
        missing: Vec<String>,
        /// A comment on it
        #[arg(long, default_value = "")]
        words: String,
    },
    /// Share entries, or a project's log, as one HTML page or a folder
    Share {
        /// The entries
        ids: Vec<String>,
        /// Everything of this project or question and of the steps below it
        #[arg(long, value_name = "STEP")]
        project: Option<String>,
        /// Where to save it: one page if the name ends in .html, otherwise a folder
        #[arg(long, value_name = "PLACE")]
        to: PathBuf,
        /// Overwrite what is there
        #[arg(long)]
        force: bool,
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
    /// Its title; the first line by default
    #[arg(long)]
    title: Option<String>,
    /// The day it belongs to
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
        Verb::List { query, limit } => found(&app, &query.join(" "), limit, session),
        Verb::Search { query, without, limit } => {
            let without = without.iter().map(|word| match word.contains(char::is_whitespace) {
                true => format!("-\"{word}\""),
                false => format!("-{word}"),
            });
            found(&app, &query.into_iter().chain(without).collect::<Vec<_>>().join(" "), limit, session)
        }
        Verb::Searches { save: Some(typed), .. } => {
            let saved = app.keep_search(&typed, now)?;
            out.told(&saved.sentence, json!({ "undo": saved.undo }))
        }
        Verb::Searches { forget: Some(typed), .. } => {
            let saved = app.forget_search(&typed, now)?;
            out.told(&saved.sentence, json!({ "undo": saved.undo }))
        }
        Verb::Searches { .. } => {
            let all = app.saved_searches()?;
            if out.json {
                return out.print(&all);
            }
            all.iter().for_each(|typed| out.line(typed));
            Ok(())
        }
        Verb::Filters { query } => filters(&app, &query.join(" "), session),
        Verb::Pictures => pictures(&app, session),
        Verb::Show { id } => show(&app.entry(&app.entry_id(&id)?, now)?, session),
        Verb::Attach { id, file, caption } => {
            let saved = app.attach_path(&app.entry_id(&id)?, &file, &caption, now)?;
            out.remark(&saved.saved.sentence);
            print_id(session, &app.entry_id(&id)?)
        }
        Verb::File { id, name, to, force } => {
            let (name, bytes) = app.file_bytes(&app.entry_id(&id)?, &name)?;
            let place = file::write(&to, Some(&name), &bytes, force)?;
            if out.json && place.as_os_str() != "-" {
                out.print(&json!({ "place": place, "bytes": bytes.len() }))?;
            }
            Ok(())
        }
        Verb::History { id } => {
            let versions = app.entry(&app.entry_id(&id)?, now)?.versions;
            if out.json {
                let version = |one: &VersionView| json!({ "id": one.id, "at": one.instant, "text": one.text });
                return out.print(&versions.iter().map(version).collect::<Vec<_>>());
            }
            for version in versions {
                out.heading(format!("{}  {}", short(&version.id), version.at));
                out.drawn(version.text.trim_end());
                out.line("");
            }
            Ok(())
        }
        Verb::Back { id, version } => {
            let id = app.entry_id(&id)?;
            let versions = app.entry(&id, now)?.versions;
            let wanted = match meant(&version, versions.iter().map(|one| one.id.as_str())) {
                Meant::One(wanted) => wanted,
                Meant::None => &version,
                Meant::Several => {
                    let what = say!("cli-log-versions", id = quotable(&version));
                    return Err(Error::bad_value(what, "", say!("event-several-next")));
                }
            };
            out.remark(app.take_version_back(&id, wanted, now)?.sentence);
            print_id(session, &id)
        }
        Verb::Remove { id } => {
            let id = app.entry_id(&id)?;
            out.told(&app.remove_entry(&id, now)?.sentence, json!({ "id": id }))
        }
        Verb::Restore { id } => {
            let id = app.entry_id(&id)?;
            out.told(&app.restore_entry(&id, now)?.sentence, json!({ "id": id }))
        }
        Verb::Trash { empty: true } => {
            let lying = app.trash()?.len();
            if lying > 0 && session.may_ask() && !session.confirm(&say!("cli-log-empty-trash", count = lying))? {
                return Err(Error::refused(say!("general-nothing-changed"), "", ""));
            }
            let erased = app.empty_trash(now)?;
            out.told(&say!("cli-log-erased", count = erased), json!({ "erased": erased }))
        }
        Verb::Trash { empty: false } => lines(&app.trash()?, session),
        Verb::Revisit { recalled, missing, words } => revisit(&app, recalled, &missing, &words, session),
        Verb::Share { ids, project, to, force } => {
            let ids = match project {
                Some(step) => app.entries_of_step(&super::why::step_id(&app, &step)?)?,
                None => ids,
            };
            let how = if file::ending_or_folder(&to, &["html"])?.is_some() { Shared::Page } else { Shared::Folder };
            file::free(&to, force)?;
            let place = app.share_entries(&ids, how, Some(&to), now)?;
            if out.json {
                return out.print(&json!({ "place": place }));
            }
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

fn found(app: &App, typed: &str, limit: usize, session: &Session) -> Result<()> {
    let out = session.out;
    let found = app.search(typed, limit)?;
    found.remarks.iter().for_each(|remark| out.remark(remark));
    lines(&found.entries, session)?;
    let (shown, of) = (found.entries.len(), found.of);
    if of > shown {
        out.remark(say!("cli-log-shown", shown = shown, of = of));
    } else if of == 0 && !out.json {
        out.remark(say!("cli-log-nothing"));
    }
    Ok(())
}

/// Prints what each filter would leave of a search.
fn filters(app: &App, typed: &str, session: &Session) -> Result<()> {
    let out = session.out;
    // The same refusal as of the search itself.
    app.search(typed, 1)?;
    let filters = app.log_filters(typed)?;
    if out.json {
        return out.print(&filters);
    }
    for filter in &filters {
        out.heading(&filter.title);
        for option in &filter.options {
            out.line(format!("{:>6}  {}", option.count, option.title));
        }
    }
    if filters.is_empty() {
        out.remark(say!("cli-log-nothing"));
    }
    Ok(())
}

/// Reads the words off every picture that was not looked at yet. Each is kept at once, so that stopping loses nothing.
fn pictures(app: &App, session: &Session) -> Result<()> {
    let out = session.out;
    if !app.settings()?.reads_pictures {
        return Err(Error::refused(say!("log-pictures-off"), "", say!("log-pictures-off-next")));
    }
    let Some(languages) = picture_words::languages() else {
        return Err(Error::refused(say!("log-no-tesseract"), "", say!("log-no-tesseract-next")));
    };
    let mut read = 0;
    while let Some(picture) = app.picture_to_read()? {
        app.keep_picture_words(picture.read(&languages), &session.now)?;
        read += 1;
    }
    out.told(&say!("cli-log-pictures", count = read), json!({ "read": read }))
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
        let day = padded(&entry.day_title, DAY_COLUMNS);
        out.heading(format!("{}  {day}  {}{state}", entry.short, entry.heading));
        if !entry.missing.is_empty() {
            out.line(format!("        {}", say!("cli-log-without", words = entry.missing.join(", "))));
        }
        let words: String = entry.snippet.iter().map(|piece| piece.text.as_str()).collect();
        if !words.is_empty() && words != entry.heading {
            let inside = entry.inside.as_deref().map(|name| say!("cli-log-inside", name = name));
            out.line(format!("        {}{words}", inside.map(|inside| inside + " ").unwrap_or_default()));
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
    out.drawn(entry.draft.text.trim_end());
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
        return out.told(&say!("cli-log-no-revisit"), json!({}));
    };
    if let Some(recalled) = recalled {
        let saved = app.answer_revisit(&found.entry.id, &recalled, missing, words, &session.now)?;
        return out.told(&saved.sentence, json!({ "id": found.entry.id }));
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
