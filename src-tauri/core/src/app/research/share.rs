//! What goes out to others: a week's note for a mentor, chosen entries, or a project's log. Nothing of the check-in leaves
//! unless it is ticked, and what is shown before is exactly what leaves.

use std::{
    fmt::Write,
    path::{Path, PathBuf},
};

use super::{data_address_of, heading, kind_title, outcome_title, trace_sentence};
use crate::{
    app::App,
    day::{Day, Now},
    error::{Error, Result},
    io::{
        export,
        store::{
            attachment::{self, EntryFile},
            contribution,
            entry::{self, StoredEntry},
            pathway_step, stuck_spell, week_review,
        },
    },
    record::{
        log::{Kind, Standing},
        pathway::{self, PathwayStep},
        stuck::Spell,
        week::{WeekReview, week_of},
    },
    say,
    signal::catalog,
    view::{chart::escaped, prose, week::ShareView},
    words,
};

/// What a note for a mentor holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sharing {
    /// A Day of the week it is about; this week without one.
    pub week: Option<Day>,
    /// What was done: headings of the week's entries.
    pub done: bool,
    /// What was learned.
    pub learned: bool,
    /// What one is stuck on.
    pub stuck: bool,
    /// Why it matters.
    pub why: bool,
    /// Questions, ready to be answered.
    pub questions: bool,
    /// How the week was, from the check-in and the review; only when ticked.
    pub wellbeing: bool,
}

impl Default for Sharing {
    fn default() -> Sharing {
        Sharing { week: None, done: true, learned: true, stuck: true, why: true, questions: true, wellbeing: false }
    }
}

/// How entries go out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shared {
    /// A folder of Markdown files and attachments.
    Folder,
    /// One HTML page with everything in it.
    Page,
}

impl App {
    /// The note for a mentor: exactly what would leave.
    ///
    /// # Errors
    /// When the data cannot be read.
    pub fn mentor_note(&self, sharing: &Sharing, now: &Now) -> Result<ShareView> {
        let today = self.today_of(now)?;
        let monday = week_of(sharing.week.unwrap_or(today));
        let (last, wanted) = (monday.plus(6), sharing.clone());
        let wellbeing = if sharing.wellbeing { self.wellbeing(monday, now)? } else { Vec::new() };
        let markdown = self.store.read(move |connection| {
            let steps = pathway_step::all(connection)?;
            let mut decided = entry::of_kind(connection, Kind::Experiment)?;
            decided.extend(entry::of_kind(connection, Kind::Idea)?);
            let week = Week {
                entries: entry::between(connection, monday, last)?,
                decided: decided.into_iter().filter(|stored| decided_in(stored, monday)).collect(),
                spells: stuck_spell::all(connection)?,
                served: contribution::since(connection, monday)?.into_iter().filter(|(day, _)| *day <= last).collect(),
                review: week_review::all(connection)?.into_iter().find(|review| review.week == monday),
                steps,
                monday,
            };
            Ok(week.note(&wanted, &wellbeing, today))
        })?;
        Ok(ShareView { html: prose::html(&markdown, &|_| None), markdown, saved: None })
    }

    /// Writes the note where it is wanted: HTML for a name that ends so, else Markdown. Without a place it goes where
    /// downloads go.
    ///
    /// # Errors
    /// [`Code::Unreadable`](crate::error::Code::Unreadable) when it cannot be written.
    pub fn save_mentor_note(
        &self,
        sharing: &Sharing,
        page: bool,
        place: Option<&Path>,
        now: &Now,
    ) -> Result<ShareView> {
        let mut view = self.mentor_note(sharing, now)?;
        let today = self.today_of(now)?;
        let (end, bytes) = match page {
            true => ("html", page_of(&say!("research-note-title"), &view.html).into_bytes()),
            false => ("md", view.markdown.clone().into_bytes()),
        };
        let saved = match place {
            Some(place) => export::put_at(place, &bytes)?,
            None => export::put_new(&export::downloads()?, &format!("taper-note-{today}"), end, &bytes)?,
        };
        self.store.write(now, move |transaction, stamp| {
            super::habits::did(transaction, catalog::TOLD, today, today, stamp)
        })?;
        view.saved = Some(saved);
        Ok(view)
    }

    /// The entries of a step and of all below it, the oldest first.
    ///
    /// # Errors
    /// [`Code::BadValue`](crate::error::Code::BadValue) when there is no such step.
    pub fn entries_of_step(&self, step: &str) -> Result<Vec<String>> {
        let wanted = step.to_owned();
        let found = self.store.read(move |connection| {
            let steps = pathway_step::all(connection)?;
            let is_it = |step: &&PathwayStep| step.id == wanted || (wanted.len() >= 4 && step.id.ends_with(&wanted));
            let Some(top) = steps.iter().find(is_it) else { return Ok(None) };
            let mut entries = Vec::new();
            for id in pathway::below(&steps, &top.id) {
                entries.extend(entry::of_step(connection, id)?);
            }
            entries.sort_by(|a, b| (a.entry.day, &a.id).cmp(&(b.entry.day, &b.id)));
            Ok(Some(entries.into_iter().map(|stored| stored.id).collect()))
        })?;
        found.ok_or_else(|| Error::bad_value(say!("research-no-step"), "", say!("research-no-step-next")))
    }

    /// The chosen entries with their plots, as they would leave: Markdown, and how it looks.
    ///
    /// # Errors
    /// [`Code::BadValue`](crate::error::Code::BadValue) when one does not exist, or none is chosen.
    pub fn shared_entries(&self, ids: &[String]) -> Result<ShareView> {
        let chosen = self.chosen(ids)?;
        let markdown = chosen.iter().map(|one| one.markdown("")).collect::<Vec<_>>().join("\n\n---\n\n");
        Ok(ShareView { html: chosen.iter().map(Chosen::html).collect(), markdown, saved: None })
    }

    /// Writes the chosen entries as a folder or as one page; without a place, where downloads go.
    ///
    /// # Errors
    /// As [`App::shared_entries`], and [`Code::Unreadable`](crate::error::Code::Unreadable) when it cannot be written.
    pub fn share_entries(&self, ids: &[String], how: Shared, place: Option<&Path>, now: &Now) -> Result<String> {
        let chosen = self.chosen(ids)?;
        let today = self.today_of(now)?;
        let name = format!("taper-log-{today}");
        match how {
            Shared::Page => {
                let body: String = chosen.iter().map(Chosen::html).collect();
                let page = page_of(&say!("research-log-title"), &body).into_bytes();
                match place {
                    Some(place) => export::put_at(place, &page),
                    None => export::put_new(&export::downloads()?, &name, "html", &page),
                }
            }
            Shared::Folder => {
                let folder: PathBuf = match place {
                    Some(place) => place.to_owned(),
                    None => export::free_folder(&export::downloads()?, &name),
                };
                let mut files: Vec<(String, Vec<u8>)> = Vec::new();
                for (number, one) in chosen.iter().enumerate() {
                    let own = format!("{:03}-{}", number + 1, one.stored.entry.day);
                    files.push((format!("{own}.md"), one.markdown(&format!("{own}-files/")).into_bytes()));
                    let attached =
                        one.files.iter().map(|(file, bytes)| (format!("{own}-files/{}", file.name), bytes.clone()));
                    files.extend(attached);
                }
                export::put_folder(&folder, &files)
            }
        }
    }

    fn chosen(&self, ids: &[String]) -> Result<Vec<Chosen>> {
        if ids.is_empty() {
            return Err(Error::bad_value(say!("research-none-chosen"), "", say!("research-none-chosen-next")));
        }
        let mut chosen = Vec::new();
        for id in ids {
            let stored = self.stored_entry(&self.entry_id(id)?)?;
            let wanted = stored.id.clone();
            let step = stored.entry.step.clone();
            let (files, trace) = self.store.read(move |connection| {
                let mut files = Vec::new();
                for file in attachment::of_entry(connection, &wanted)? {
                    if let Some((_, bytes)) = attachment::bytes(connection, &file.hash)? {
                        files.push((file, bytes));
                    }
                }
                let steps = pathway_step::all(connection)?;
                Ok((files, step.and_then(|step| trace_sentence(&steps, &step))))
            })?;
            chosen.push(Chosen { stored, files, trace });
        }
        Ok(chosen)
    }

    /// How the week was, in plain lines: the level's words and the means of what was said.
    fn wellbeing(&self, monday: Day, now: &Now) -> Result<Vec<String>> {
        let facts = self.facts(now)?;
        let mut lines = Vec::new();
        for signal in facts.signals.iter().filter(|signal| facts.settings.asks(signal)) {
            let readings = crate::record::readings_of(&facts.histories, signal.id.as_str());
            let values: Vec<f64> = readings
                .iter()
                .filter(|reading| week_of(reading.day) == monday)
                .filter_map(|reading| reading.answer.number())
                .collect();
            if !values.is_empty() {
                let mean = values.iter().sum::<f64>() / values.len() as f64;
                let shown = crate::signal::answer::shown(signal, mean);
                lines.push(say!(
                    "research-note-mean",
                    signal = crate::notification::signals::title(signal),
                    value = shown,
                    count = values.len()
                ));
            }
        }
        Ok(lines)
    }
}

/// A week, to be told.
struct Week {
    entries: Vec<StoredEntry>,
    decided: Vec<StoredEntry>,
    spells: Vec<Spell>,
    served: Vec<(Day, String)>,
    review: Option<WeekReview>,
    steps: Vec<PathwayStep>,
    monday: Day,
}

impl Week {
    fn note(&self, wanted: &Sharing, wellbeing: &[String], today: Day) -> String {
        let (first, last) = (words::date(self.monday), words::date_and_year(self.monday.plus(6)));
        let mut out = format!("# {}\n", say!("research-week-of", first = first, last = last));
        let mut section = |title: String, lines: Vec<String>| {
            if !lines.is_empty() {
                let _ = write!(out, "\n## {title}\n\n");
                for line in lines {
                    let _ = writeln!(out, "- {}", line.replace('\n', "\n  "));
                }
            }
        };
        if wanted.done {
            section(say!("research-note-done"), self.done());
        }
        if wanted.learned {
            section(say!("research-note-learned"), self.learned());
        }
        if wanted.stuck {
            section(say!("research-note-stuck"), self.stuck(today));
        }
        if wanted.why {
            section(say!("research-note-why"), self.why());
        }
        if wanted.questions {
            section(say!("research-note-questions"), self.questions());
        }
        if wanted.wellbeing {
            section(say!("research-note-wellbeing"), wellbeing.to_vec());
        }
        out
    }

    fn done(&self) -> Vec<String> {
        let told = |stored: &StoredEntry| format!("{} ({})", heading(stored), words::date(stored.entry.day));
        self.entries.iter().rev().filter(|stored| stored.entry.kind != Kind::Idea).map(told).collect()
    }

    fn learned(&self) -> Vec<String> {
        let mut lines = Vec::new();
        for stored in &self.decided {
            let details = &stored.entry.details;
            let about = heading(stored);
            match (details.outcome, details.standing) {
                (Some(outcome), _) => {
                    let (how, learned) = (outcome_title(outcome), details.learned.as_str());
                    lines.push(say!("research-note-experiment", about = about, how = how, learned = learned));
                }
                (None, Standing::Dropped) => {
                    lines.push(say!("research-note-dropped", about = about, reason = details.reason.as_str()));
                }
                _ => {}
            }
        }
        let over = self.spells.iter().filter(|spell| spell.until.is_some_and(|until| week_of(until) == self.monday));
        lines.extend(
            over.filter(|spell| !spell.taught.is_empty()).map(|spell| {
                say!("research-note-unstuck", about = spell.about.as_str(), taught = spell.taught.as_str())
            }),
        );
        lines
    }

    fn open_spells(&self) -> impl Iterator<Item = &Spell> {
        let last = self.monday.plus(6);
        self.spells.iter().filter(move |spell| spell.since <= last && spell.until.is_none_or(|until| until > last))
    }

    fn stuck(&self, today: Day) -> Vec<String> {
        let last = self.monday.plus(6).min(today);
        let told = |spell: &Spell| {
            let mut line = say!(
                "research-note-stuck-on",
                about = spell.about.as_str(),
                days = say!("unit-days", count = spell.days(last))
            );
            if !spell.tried.is_empty() {
                let _ = write!(line, " {}", say!("research-question-tried", tried = spell.tried.as_str()));
            }
            line
        };
        self.open_spells().map(told).collect()
    }

    fn why(&self) -> Vec<String> {
        let mut steps: Vec<&String> = self.served.iter().map(|(_, step)| step).collect();
        steps.extend(self.entries.iter().filter_map(|stored| stored.entry.step.as_ref()));
        steps.sort();
        steps.dedup();
        let mut lines: Vec<String> = steps.into_iter().filter_map(|step| trace_sentence(&self.steps, step)).collect();
        if let Some(told) = self.review.as_ref().map(|review| &review.told)
            && ![&told.did, &told.tells, &told.matters].iter().any(|part| part.is_empty())
        {
            lines.push(say!(
                "research-note-because",
                did = told.did.as_str(),
                tells = told.tells.as_str(),
                matters = told.matters.as_str()
            ));
        }
        lines
    }

    fn questions(&self) -> Vec<String> {
        self.open_spells().map(|spell| spell.question.clone()).filter(|question| !question.is_empty()).collect()
    }
}

/// An entry that goes out.
struct Chosen {
    stored: StoredEntry,
    files: Vec<(EntryFile, Vec<u8>)>,
    trace: Option<String>,
}

impl Chosen {
    /// What stands above the text: kind, Day, tags, the way up, parameters.
    fn facts(&self) -> Vec<String> {
        let entry = &self.stored.entry;
        let mut facts = vec![format!("{}, {}", kind_title(entry.kind), words::date_and_year(entry.day))];
        let tags: Vec<String> = entry.all_tags().into_iter().map(|tag| format!("#{tag}")).collect();
        facts.extend((!tags.is_empty()).then(|| tags.join(" ")));
        facts.extend(self.trace.clone());
        facts.extend(entry.parameters.iter().map(|(key, value)| format!("{key} = {value}")));
        let details = &entry.details;
        facts.extend(details.outcome.map(|outcome| say!("research-share-outcome", how = outcome_title(outcome))));
        let said = [
            (&details.learned, "research-share-learned"),
            (&details.test, "research-share-test"),
            (&details.kill, "research-share-kill"),
            (&details.reason, "research-share-reason"),
            (&details.would_change, "research-share-would-change"),
        ];
        for (text, id) in said.into_iter().filter(|(text, _)| !text.is_empty()) {
            let mut args = words::Args::new();
            args.set("text", text.as_str());
            facts.push(words::text(id, &args));
        }
        facts
    }

    /// Markdown whose files lie in `folder`.
    fn markdown(&self, folder: &str) -> String {
        let mut out = format!("# {}\n\n", heading(&self.stored));
        for fact in self.facts() {
            let _ = writeln!(out, "- {}", fact.replace('\n', " "));
        }
        let _ = write!(out, "\n{}\n", self.stored.entry.body().trim());
        for (file, _) in &self.files {
            let mark = if file.media.starts_with("image/") { "!" } else { "" };
            let caption = if file.caption.is_empty() { &file.name } else { &file.caption };
            let _ = write!(
                out,
                "\n{mark}[{}](<{folder}{}>)\n",
                caption.replace([']', '['], " "),
                file.name.replace(['<', '>'], "_")
            );
        }
        out
    }

    /// One part of a page, with its pictures in it.
    fn html(&self) -> String {
        let picture = |name: &str| {
            let of = self.files.iter().find(|(file, _)| file.name == name && file.media.starts_with("image/"));
            of.map(|(file, bytes)| data_address_of(&file.media, bytes))
        };
        let mut out = format!("<section><h2>{}</h2><ul>", escaped(&heading(&self.stored)));
        for fact in self.facts() {
            let _ = write!(out, "<li>{}</li>", escaped(&fact));
        }
        let _ = write!(out, "</ul>{}", prose::html(self.stored.entry.body(), &picture));
        for (file, bytes) in &self.files {
            let caption = escaped(if file.caption.is_empty() { &file.name } else { &file.caption });
            if file.media.starts_with("image/") {
                let source = data_address_of(&file.media, bytes);
                let _ = write!(
                    out,
                    "<figure><img src=\"{source}\" alt=\"{caption}\"><figcaption>{caption}</figcaption></figure>"
                );
            } else {
                let _ = write!(out, "<p>{caption}</p>");
            }
        }
        out.push_str("</section>");
        out
    }
}

fn decided_in(stored: &StoredEntry, monday: Day) -> bool {
    stored.entry.details.decided_on.as_deref().and_then(Day::parse).is_some_and(|day| week_of(day) == monday)
}

/// A page that is whole in itself, loads nothing, runs nothing and prints well.
fn page_of(title: &str, body: &str) -> String {
    const STYLE: &str = "body{font:16px/1.55 serif;max-width:44rem;margin:2.5rem auto;padding:0 1rem;color:#222;\
        background:#fff}h1,h2,h3,h4{line-height:1.25;font-family:sans-serif}section+section{border-top:1px solid #999;\
        margin-top:2.5rem;padding-top:1rem}img{max-width:100%;height:auto}figure{margin:1.5rem 0}figcaption{font-size:.9rem}\
        pre{overflow:auto;padding:.7rem;background:#f4f2ee;white-space:pre-wrap}code{font-family:monospace}\
        table{border-collapse:collapse}td,th{border:1px solid #bbb;padding:.25rem .6rem;text-align:left}\
        [data-align=right]{text-align:right}[data-align=center]{text-align:center}\
        @media print{body{margin:0;max-width:none}section{break-inside:auto}figure,table,pre{break-inside:avoid}}";
    format!(
        "<!doctype html>\n<html lang=\"{}\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" \
         content=\"width=device-width\">\n<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; \
         style-src 'unsafe-inline'; img-src data:\">\n<title>{}</title>\n<style>{STYLE}</style>\n</head>\n<body>\n{body}\n\
         </body>\n</html>\n",
        words::style().language.code(),
        escaped(title)
    )
}
