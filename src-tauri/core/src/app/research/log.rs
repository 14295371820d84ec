//! Writing the log: entries, their files, what they were, and the trash.

use std::path::{Path, PathBuf};

use super::habits;
use crate::{
    app::{App, undo::What},
    day::Now,
    error::{Error, Result},
    io::store::{Stamp, StoreResult, Transaction, attachment, entry, listed, new_id, pathway_step, trash},
    io::{drawing, read},
    record::{
        attachment::{LARGEST_BYTES, NewFile, meant_by, safe_name},
        log::{LogEntry, would_cycle},
        search::Query,
    },
    say,
    view::{
        self,
        check_in::SavedView,
        draft,
        entry_words::{EntryLine, lines},
        log::{AttachedView, EntryDraft, EntryView, WrittenView, picture_markdown, size_title},
        prose,
    },
    words,
};

impl App {
    /// Writes an entry: a new one without an id. `seen` says which state the writer had read, so that what somebody else
    /// wrote meanwhile is kept as a version. Whether an experiment is closed and where an idea stands stay as they are.
    ///
    /// # Errors
    /// [`Code::BadValue`](crate::error::Code::BadValue) for a field that cannot be read, an unknown step or entry, or an
    /// entry that would follow from itself. Nothing is written then.
    pub fn write_entry(
        &self,
        id: Option<&str>,
        typed: &EntryDraft,
        seen: Option<i64>,
        now: &Now,
    ) -> Result<WrittenView> {
        self.write_entry_with(id, typed, Vec::new(), seen, now)
    }

    /// The same with files, all of it or nothing.
    ///
    /// # Errors
    /// As [`App::write_entry`].
    pub fn write_entry_with(
        &self,
        id: Option<&str>,
        typed: &EntryDraft,
        files: Vec<NewFile>,
        seen: Option<i64>,
        now: &Now,
    ) -> Result<WrittenView> {
        let before = id.map(|id| self.stored_entry(id)).transpose()?;
        let today = self.today_of(now)?;
        let first_day = before.as_ref().map_or(today, |before| before.entry.day);
        let written = typed.read(first_day)?;
        // One that a clock ahead has written keeps its Day, so that it can be read and written like any other.
        if written.day != first_day {
            written.day.not_ahead(today)?;
        }
        self.check_links(id, &written, before.as_ref().map(|before| &before.entry))?;
        let kept = before.map(|before| before.id);
        let at = now.instant.timestamp();
        let id = self.store.write(now, move |transaction, stamp| {
            let is_new = kept.is_none();
            let id = kept.unwrap_or_else(|| new_id(stamp));
            let there = entry::get(transaction, &id)?;
            let is_other = there.as_ref().is_some_and(|there| seen.is_some_and(|seen| seen != there.changed_at));
            let written = entry::without_dangling(transaction, written)?;
            let written = written.with_state_of(there.as_ref().map(|there| &there.entry));
            entry::put(transaction, &id, &written, is_other, stamp)?;
            for file in &files {
                attachment::attach(transaction, &id, file, stamp)?;
            }
            if is_new {
                habits::wrote(transaction, &written, today, stamp)?;
            }
            Ok(id)
        })?;
        Ok(WrittenView { id, changed_at: at })
    }

    /// One entry, to read and to write.
    ///
    /// # Errors
    /// [`Code::BadValue`](crate::error::Code::BadValue) when there is none.
    pub fn entry(&self, id: &str, now: &Now) -> Result<EntryView> {
        self.entry_found(id, "", now)
    }

    /// One entry that was found by what was typed, which is marked in it.
    ///
    /// # Errors
    /// [`Code::BadValue`](crate::error::Code::BadValue) when there is none.
    pub fn entry_found(&self, id: &str, typed: &str, now: &Now) -> Result<EntryView> {
        let stored = self.stored_entry(id)?;
        // A search that cannot be read has found nothing, so nothing of it is marked.
        let query = Query::parse(typed).unwrap_or_default();
        let open = self.store.read(move |connection| listed::open(connection, stored, &query))?;
        Ok(view::log::entry(open, now))
    }

    /// Puts an entry into the trash.
    ///
    /// # Errors
    /// [`Code::BadValue`](crate::error::Code::BadValue) when there is none.
    pub fn remove_entry(&self, id: &str, now: &Now) -> Result<SavedView> {
        let stored = self.stored_entry(id)?;
        let (_, undo) = self.do_undoably(What::Research, now, move |transaction, stamp| {
            entry::set_removed(transaction, &stored.id, true, stamp)
        })?;
        Ok(SavedView { sentence: say!("log-in-the-trash"), undo: Some(undo) })
    }

    /// Takes an entry out of the trash.
    ///
    /// # Errors
    /// [`Code::BadValue`](crate::error::Code::BadValue) when there is none.
    pub fn restore_entry(&self, id: &str, now: &Now) -> Result<SavedView> {
        let stored = self.stored_entry(id)?;
        self.store.write(now, move |transaction, stamp| entry::set_removed(transaction, &stored.id, false, stamp))?;
        Ok(SavedView { sentence: say!("log-back-from-the-trash"), undo: None })
    }

    /// What lies in the trash.
    ///
    /// # Errors
    /// When the data cannot be read.
    pub fn trash(&self) -> Result<Vec<EntryLine>> {
        let removed = self.store.read(|connection| listed::listed(connection, entry::removed(connection)?))?;
        Ok(lines(&removed))
    }

    /// Erases what lies in the trash, for good; how many entries.
    ///
    /// # Errors
    /// When the data cannot be written.
    pub fn empty_trash(&self, now: &Now) -> Result<usize> {
        self.store.write(now, |transaction, _| trash::empty(transaction))
    }

    /// Puts the words of an entry back as one of its versions has them; how it reads now becomes a version, too. Its state
    /// stays.
    ///
    /// # Errors
    /// [`Code::BadValue`](crate::error::Code::BadValue) for a version that is none of it.
    pub fn take_version_back(&self, id: &str, version: &str, now: &Now) -> Result<SavedView> {
        let stored = self.stored_entry(id)?;
        let (wanted, of) = (version.to_owned(), stored.id.clone());
        let found = self.store.read(move |connection| {
            Ok(entry::versions(connection, &of)?.into_iter().find(|version| version.id == wanted))
        })?;
        let Some(found) = found else {
            return Err(Error::bad_value(say!("log-no-version"), "", say!("log-no-version-next")));
        };
        let again = found.entry.with_state_of(Some(&stored.entry));
        let ((), undo) = self.do_undoably(What::Research, now, move |transaction, stamp| {
            let again = entry::without_dangling(transaction, again)?;
            entry::put(transaction, &stored.id, &again, true, stamp)
        })?;
        Ok(SavedView { sentence: say!("log-version-is-back"), undo: Some(undo) })
    }

    /// Changes an entry as one step that can be taken back; the handle for that.
    pub(super) fn change_entry(
        &self,
        id: &str,
        now: &Now,
        change: impl FnOnce(&mut LogEntry) -> Result<()>,
        besides: impl FnOnce(&Transaction<'_>, &Stamp) -> StoreResult<()> + Send + 'static,
    ) -> Result<String> {
        let stored = self.stored_entry(id)?;
        let mut changed = stored.entry.clone();
        change(&mut changed)?;
        let ((), undo) = self.do_undoably(What::Research, now, move |transaction, stamp| {
            // What stands there at this moment is kept, also when another program has just written it.
            entry::put(transaction, &stored.id, &changed, true, stamp)?;
            besides(transaction, stamp)
        })?;
        Ok(undo)
    }

    /// Gives an entry a file from a path.
    ///
    /// # Errors
    /// As [`read_file`]. The entry stays as it is then.
    pub fn attach_path(&self, id: &str, path: &Path, caption: &str, now: &Now) -> Result<AttachedView> {
        self.attach_files(id, vec![read_file(path, caption)?], now)
    }

    /// Gives an entry a file.
    ///
    /// # Errors
    /// [`Code::Refused`](crate::error::Code::Refused) when it is too large. The entry stays as it is then.
    pub fn attach(&self, id: &str, name: &str, caption: &str, bytes: Vec<u8>, now: &Now) -> Result<AttachedView> {
        self.attach_files(id, vec![new_file(name, caption, bytes)?], now)
    }

    /// Gives an entry several files from their paths, all or none.
    ///
    /// # Errors
    /// As [`read_file`]. The entry stays as it is then.
    pub fn attach_paths(&self, id: &str, paths: &[PathBuf], now: &Now) -> Result<AttachedView> {
        let files = paths.iter().map(|path| read_file(path, "")).collect::<Result<_>>()?;
        self.attach_files(id, files, now)
    }

    fn attach_files(&self, id: &str, files: Vec<NewFile>, now: &Now) -> Result<AttachedView> {
        let stored = self.stored_entry(id)?;
        let (names, undo) = self.do_undoably(What::Research, now, move |transaction, stamp| {
            let attach = |file: &NewFile| {
                let name = attachment::attach(transaction, &stored.id, file, stamp)?;
                Ok((name, file.media.starts_with("image/")))
            };
            files.iter().map(attach).collect::<StoreResult<Vec<_>>>()
        })?;
        let pictures = names.iter().filter(|(_, is_picture)| *is_picture).map(|(name, _)| picture_markdown(name));
        let markdown = pictures.collect::<Vec<_>>().join("\n");
        let names: Vec<String> = names.into_iter().map(|(name, _)| name).collect();
        let sentence = say!("log-attached", name = words::list(&names));
        Ok(AttachedView { saved: SavedView { sentence, undo: Some(undo) }, markdown })
    }

    /// Takes a file off its entry; the bytes stay until the trash is emptied.
    ///
    /// # Errors
    /// [`Code::BadValue`](crate::error::Code::BadValue) when there is none.
    pub fn detach(&self, file: &str, now: &Now) -> Result<SavedView> {
        let wanted = file.to_owned();
        let (known, undo) = self.do_undoably(What::Research, now, move |transaction, stamp| {
            attachment::remove(transaction, &wanted, stamp)
        })?;
        if !known {
            return Err(Error::bad_value(say!("log-no-such-file"), "", say!("log-no-such-file-next")));
        }
        Ok(SavedView { sentence: say!("log-detached"), undo: Some(undo) })
    }

    /// Gives a file of an entry its caption.
    ///
    /// # Errors
    /// [`Code::BadValue`](crate::error::Code::BadValue) when there is none.
    pub fn caption(&self, file: &str, caption: &str, now: &Now) -> Result<()> {
        let (wanted, caption) = (file.to_owned(), draft::title(caption)?);
        let known = self
            .store
            .write(now, move |transaction, stamp| attachment::caption(transaction, &wanted, &caption, stamp))?;
        if known { Ok(()) } else { Err(Error::bad_value(say!("log-no-such-file"), "", say!("log-no-such-file-next"))) }
    }

    /// The name and bytes of a file of an entry.
    ///
    /// # Errors
    /// [`Code::BadValue`](crate::error::Code::BadValue) when there is none.
    pub fn file_bytes(&self, id: &str, file: &str) -> Result<(String, Vec<u8>)> {
        let (id, file) = (id.to_owned(), file.to_owned());
        let found = self.store.read(move |connection| {
            let files = attachment::of_entry(connection, &id)?;
            let by_id = files.iter().position(|found| found.id == file);
            let Some(at) = by_id.or_else(|| meant_by(&file, files.iter().map(|found| found.name.as_str()))) else {
                return Ok(None);
            };
            let name = files[at].name.clone();
            Ok(attachment::bytes(connection, &files[at].hash)?.map(|(_, bytes)| (name, bytes)))
        })?;
        found.ok_or_else(|| Error::bad_value(say!("log-no-such-file"), "", say!("log-no-such-file-next")))
    }

    /// Whether a text of this entry holds an address, so that a shell may open it when it is pressed.
    ///
    /// # Errors
    /// [`Code::BadValue`](crate::error::Code::BadValue) when there is no such entry.
    pub fn entry_holds_link(&self, id: &str, address: &str) -> Result<bool> {
        Ok(prose::links(&self.stored_entry(id)?.entry.text).iter().any(|link| link == address))
    }

    /// Refuses a step or an entry that is not there, unless it stood there `before`: what was removed meanwhile is let go.
    fn check_links(&self, id: Option<&str>, written: &LogEntry, before: Option<&LogEntry>) -> Result<()> {
        let step = written.step.clone().filter(|step| before.and_then(|before| before.step.as_ref()) != Some(step));
        let is_new = |id: &&String| before.is_none_or(|before| !before.follows.contains(id));
        let follows: Vec<String> = written.follows.iter().filter(is_new).cloned().collect();
        let (knows_step, unknown, links) = self.store.read(move |connection| {
            let steps = pathway_step::all(connection)?;
            let mut unknown = None;
            for parent in &follows {
                if entry::get(connection, parent)?.is_none() {
                    unknown = Some(parent.clone());
                }
            }
            let knows_step = step.is_none_or(|step| steps.iter().any(|known| known.id == step));
            Ok((knows_step, unknown, entry::links(connection)?))
        })?;
        if !knows_step {
            return Err(Error::bad_value(say!("pathway-no-step"), "", say!("pathway-no-step-next")));
        }
        if let Some(unknown) = unknown {
            return Err(Error::bad_value(say!("log-no-entry", id = unknown), "", say!("log-no-entry-next")));
        }
        if id.is_some_and(|id| would_cycle(id, &written.follows, &links)) {
            return Err(Error::bad_value(say!("log-cycle"), "", say!("log-cycle-next")));
        }
        Ok(())
    }
}

/// A file to be added to an entry, from its path.
///
/// # Errors
/// [`Code::Unreadable`](crate::error::Code::Unreadable) when it cannot be read, or changes while it is;
/// [`Code::Refused`](crate::error::Code::Refused) when it is too large.
pub fn read_file(path: &Path, caption: &str) -> Result<NewFile> {
    let unreadable = |error: &dyn std::fmt::Display| {
        Error::unreadable(
            say!("log-file-unreadable", why = error.to_string()),
            path.display(),
            say!("log-file-unreadable-next"),
        )
    };
    let metadata = std::fs::metadata(path).map_err(|error| unreadable(&error))?;
    if !metadata.is_file() {
        return Err(Error::bad_value(say!("log-no-file"), path.display(), say!("log-no-file-next")));
    }
    refuse_large(metadata.len(), &path.display().to_string())?;
    // It may have grown, or become a pipe, since it was looked at.
    let bytes = read::bytes(path, LARGEST_BYTES).map_err(|error| unreadable(&error))?;
    let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    new_file(&name, caption, bytes)
}

fn new_file(name: &str, caption: &str, bytes: Vec<u8>) -> Result<NewFile> {
    refuse_large(bytes.len() as u64, name)?;
    let name = safe_name(name).unwrap_or_else(|| say!("log-file-name"));
    let media = media(&name, &bytes);
    Ok(NewFile { hash: crate::io::hash(&bytes), media, caption: draft::title(caption)?, name, bytes })
}

fn refuse_large(bytes: u64, place: &str) -> Result<()> {
    if bytes <= LARGEST_BYTES {
        return Ok(());
    }
    let (size, most) = (size_title(bytes), size_title(LARGEST_BYTES));
    let what = match size == most {
        true => say!("log-file-little-too-large", most = most),
        false => say!("log-file-too-large", size = size, most = most),
    };
    Err(Error::refused(what, place, say!("log-file-too-large-next")))
}

/// The media type: a picture only when it reads as one.
fn media(name: &str, bytes: &[u8]) -> &'static str {
    use imagesize::ImageType;
    let reads = imagesize::blob_size(bytes).is_ok_and(|size| size.width > 0 && size.height > 0);
    match imagesize::image_type(bytes) {
        Ok(ImageType::Png) if reads => "image/png",
        Ok(ImageType::Jpeg) if reads => "image/jpeg",
        Ok(ImageType::Gif) if reads => "image/gif",
        Ok(ImageType::Webp) if reads => "image/webp",
        _ if name.to_lowercase().ends_with(".svg") && drawing::read(bytes).is_some() => "image/svg+xml",
        _ => "application/octet-stream",
    }
}
