//! What goes out to others: a week's summary for a mentor, chosen entries, or a project's log. Nothing of the check-in
//! leaves unless it is ticked.

use std::path::{Path, PathBuf};

use super::habits;
use crate::{
    app::App,
    day::Now,
    error::{Error, Result},
    io::{
        export,
        store::{attachment, entry, listed, pathway_step},
    },
    record::{pathway, week::week_of},
    say,
    signal::catalog,
    view::{
        entry_words::chain_sentence,
        share::{Chosen, Sharing, mentor_summary, page_of, wellbeing},
        week::ShareView,
    },
};

/// The form in which entries are written for others.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shared {
    /// A folder of Markdown files and attachments.
    Folder,
    /// One HTML page with everything in it.
    Page,
}

impl App {
    /// The mentor summary: exactly what would leave.
    ///
    /// # Errors
    /// When the data cannot be read.
    pub fn mentor_summary(&self, sharing: &Sharing, now: &Now) -> Result<ShareView> {
        let today = self.today_of(now)?;
        let monday = week_of(sharing.week.unwrap_or(today)).not_ahead(today)?;
        let wellbeing = if sharing.wellbeing { wellbeing(&self.facts(now)?, monday) } else { Vec::new() };
        let log = self.store.read(move |connection| listed::week(connection, monday))?;
        Ok(mentor_summary(&log, sharing, &wellbeing, today))
    }

    /// Writes the mentor summary to `place`, as an HTML page or as Markdown; without a place, where downloads go.
    ///
    /// # Errors
    /// [`Code::Unreadable`](crate::error::Code::Unreadable) when it cannot be written.
    pub fn save_mentor_summary(
        &self,
        sharing: &Sharing,
        page: bool,
        place: Option<&Path>,
        now: &Now,
    ) -> Result<ShareView> {
        let mut view = self.mentor_summary(sharing, now)?;
        let today = self.today_of(now)?;
        let (end, bytes) = match page {
            true => ("html", page_of(&say!("mentor-summary-title"), &view.html).into_bytes()),
            false => ("md", view.markdown.clone().into_bytes()),
        };
        let saved = match place {
            Some(place) => export::put_at(place, &bytes)?,
            None => export::put_new(&export::downloads()?, &format!("taper-note-{today}"), end, &bytes)?,
        };
        self.store
            .write(now, move |transaction, stamp| habits::did(transaction, catalog::TOLD, today, today, stamp))?;
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
            let Some(top) = pathway::named(&steps, &wanted) else { return Ok(None) };
            let mut entries = Vec::new();
            for id in pathway::below(&steps, &top.id) {
                entries.extend(entry::of_step(connection, id)?);
            }
            entries.sort_by(|a, b| (a.entry.day, &a.id).cmp(&(b.entry.day, &b.id)));
            Ok(Some(entries.into_iter().map(|stored| stored.id).collect()))
        })?;
        found.ok_or_else(|| Error::bad_value(say!("pathway-no-step"), "", say!("pathway-no-step-next")))
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
                let page = page_of(&say!("log-log-title"), &body).into_bytes();
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
            return Err(Error::bad_value(say!("log-none-chosen"), "", say!("log-none-chosen-next")));
        }
        let mut chosen = Vec::new();
        for id in ids {
            let stored = self.stored_entry(&self.entry_id(id)?)?;
            let wanted = stored.id.clone();
            let step = stored.entry.step.clone();
            let (files, chain) = self.store.read(move |connection| {
                let mut files = Vec::new();
                for file in attachment::of_entry(connection, &wanted)? {
                    if let Some((_, bytes)) = attachment::bytes(connection, &file.hash)? {
                        files.push((file, bytes));
                    }
                }
                let steps = pathway_step::all(connection)?;
                Ok((files, step.and_then(|step| chain_sentence(&steps, &step))))
            })?;
            chosen.push(Chosen { stored, files, chain });
        }
        Ok(chosen)
    }
}
