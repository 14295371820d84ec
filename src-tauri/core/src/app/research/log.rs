//! Writing the log: entries, their files, what they were, and the trash.

use std::path::Path;

use super::{draft, heading, kind_title, lines, trace_sentence};
use crate::{
    app::App,
    day::Now,
    error::{Error, Result},
    io::store::{attachment, entry, new_id, pathway_step},
    record::{
        attachment::{EntryFile, NewFile},
        log::{LogEntry, Version, would_cycle},
    },
    say,
    view::{
        check_in::SavedView,
        log::{EntryDraft, EntryLine, EntryView, FileView, VersionView, WrittenView},
        prose,
    },
    words,
};

/// Begins the handle that takes a change of an entry back.
pub(super) const HANDLE: &str = "entry";
/// Begins the handle that puts a file back.
pub(super) const FILE_HANDLE: &str = "entry-file";
/// A file larger than this stays where it is: it would make every copy of the data as large.
const LARGEST_BYTES: u64 = 32 * 1024 * 1024;
/// A picture larger than this is shown as a file.
const LARGEST_SHOWN_BYTES: u64 = 12 * 1024 * 1024;
/// Letters of a file's name.
const MOST_LETTERS_OF_A_NAME: usize = 200;

impl App {
    /// Writes an entry: a new one without an id. `seen` says which state the writer had read, so that what somebody else
    /// wrote meanwhile is kept as a version.
    ///
    /// # Errors
    /// [`Code::BadValue`](crate::error::Code::BadValue) for a part that cannot be meant, an unknown step or entry, or an
    /// entry that would follow from itself. Nothing is written then.
    pub fn write_entry(
        &self,
        id: Option<&str>,
        typed: &EntryDraft,
        seen: Option<i64>,
        now: &Now,
    ) -> Result<WrittenView> {
        let before = id.map(|id| self.stored_entry(id)).transpose()?;
        let today = self.today_of(now)?;
        let first_day = before.as_ref().map_or(today, |before| before.entry.day);
        let written = draft::read(typed, first_day)?;
        self.check_links(id, &written)?;
        let is_other = before.as_ref().is_some_and(|before| seen.is_some_and(|seen| seen != before.changed_at));
        let kept = before.map(|before| before.id);
        let at = now.instant.timestamp();
        let id = self.store.write(now, move |transaction, stamp| {
            let is_new = kept.is_none();
            let id = kept.unwrap_or_else(|| new_id(stamp));
            entry::put(transaction, &id, &written, is_other, stamp)?;
            if is_new {
                super::habits::wrote(transaction, &written, today, stamp)?;
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
        let stored = self.stored_entry(id)?;
        let wanted = stored.clone();
        let (files, follows, followed_by, versions, steps, pictures) = self.store.read(move |connection| {
            let files = attachment::of_entry(connection, &wanted.id)?;
            let mut parents = Vec::new();
            for parent in &wanted.entry.follows {
                parents.extend(entry::get(connection, parent)?);
            }
            let mut pictures = Vec::new();
            for file in files.iter().filter(|file| is_shown(file)) {
                if let Some((media, bytes)) = attachment::bytes(connection, &file.hash)? {
                    pictures.push((file.hash.clone(), data_address(&media, &bytes)));
                }
            }
            Ok((
                files,
                lines(connection, &parents)?,
                lines(connection, &entry::following(connection, &wanted.id)?)?,
                entry::versions(connection, &wanted.id)?,
                pathway_step::all(connection)?,
                pictures,
            ))
        })?;
        let picture_of = |hash: &str| pictures.iter().find(|(of, _)| of == hash).map(|(_, address)| address.clone());
        let named = |name: &str| files.iter().find(|file| file.name == name).and_then(|file| picture_of(&file.hash));
        Ok(EntryView {
            draft: draft::write(&stored.entry),
            heading: heading(&stored),
            kind_title: kind_title(stored.entry.kind),
            day_title: words::long_date(stored.entry.day),
            html: prose::html(stored.entry.body(), &named),
            tags: stored.entry.all_tags().into_iter().collect(),
            files: files.iter().map(|file| file_view(file, picture_of(&file.hash))).collect(),
            follows,
            followed_by,
            trace: stored.entry.step.as_deref().and_then(|step| trace_sentence(&steps, step)),
            versions: versions.into_iter().map(|version| version_view(version, now)).collect(),
            changed_at: stored.changed_at,
            removed: stored.is_removed,
            id: stored.id,
        })
    }

    /// Puts an entry into the trash.
    ///
    /// # Errors
    /// [`Code::BadValue`](crate::error::Code::BadValue) when there is none.
    pub fn remove_entry(&self, id: &str, now: &Now) -> Result<SavedView> {
        let stored = self.stored_entry(id)?;
        let handle = format!("{HANDLE}:{}", stored.id);
        self.store.write(now, move |transaction, stamp| entry::set_removed(transaction, &stored.id, true, stamp))?;
        Ok(SavedView { sentence: say!("research-in-the-trash"), undo: Some(handle) })
    }

    /// Takes an entry out of the trash.
    ///
    /// # Errors
    /// [`Code::BadValue`](crate::error::Code::BadValue) when there is none.
    pub fn restore_entry(&self, id: &str, now: &Now) -> Result<SavedView> {
        let stored = self.stored_entry(id)?;
        self.store.write(now, move |transaction, stamp| entry::set_removed(transaction, &stored.id, false, stamp))?;
        Ok(SavedView { sentence: say!("research-back-from-the-trash"), undo: None })
    }

    /// What lies in the trash.
    ///
    /// # Errors
    /// When the data cannot be read.
    pub fn trash(&self) -> Result<Vec<EntryLine>> {
        self.store.read(|connection| lines(connection, &entry::removed(connection)?))
    }

    /// Erases what lies in the trash, for good; how many entries.
    ///
    /// # Errors
    /// When the data cannot be written.
    pub fn empty_trash(&self, now: &Now) -> Result<usize> {
        self.store.write(now, |transaction, _| entry::empty_trash(transaction))
    }

    /// Puts an entry back as one of its versions has it; how it stands now becomes a version, too.
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
            return Err(Error::bad_value(say!("research-no-version"), "", say!("research-no-version-next")));
        };
        let handle = self.store.write(now, move |transaction, stamp| {
            let kept = entry::keep_version(transaction, &stored, stamp)?;
            entry::put(transaction, &stored.id, &found.entry, false, stamp)?;
            Ok(format!("{HANDLE}:{}/{kept}", stored.id))
        })?;
        Ok(SavedView { sentence: say!("research-version-is-back"), undo: Some(handle) })
    }

    /// Changes an entry by hand of the program, as one step that can be taken back; the handle.
    pub(super) fn change_entry(
        &self,
        id: &str,
        now: &Now,
        change: impl FnOnce(&mut LogEntry) -> Result<()>,
        besides: impl FnOnce(&rusqlite::Transaction<'_>, &crate::io::store::Stamp) -> rusqlite::Result<()> + Send + 'static,
    ) -> Result<String> {
        let stored = self.stored_entry(id)?;
        let mut changed = stored.entry.clone();
        change(&mut changed)?;
        self.store.write(now, move |transaction, stamp| {
            let kept = entry::keep_version(transaction, &stored, stamp)?;
            entry::put(transaction, &stored.id, &changed, false, stamp)?;
            besides(transaction, stamp)?;
            Ok(format!("{HANDLE}:{}/{kept}", stored.id))
        })
    }

    /// Gives an entry a file from a path.
    ///
    /// # Errors
    /// [`Code::Unreadable`](crate::error::Code::Unreadable) when it cannot be read, or changes while it is;
    /// [`Code::Refused`](crate::error::Code::Refused) when it is too large. The entry stays as it is then.
    pub fn attach_path(&self, id: &str, path: &Path, caption: &str, now: &Now) -> Result<SavedView> {
        let unreadable = |error: &dyn std::fmt::Display| {
            Error::unreadable(
                say!("research-file-unreadable", why = error.to_string()),
                path.display(),
                say!("research-file-unreadable-next"),
            )
        };
        let told = std::fs::metadata(path).map_err(|error| unreadable(&error))?;
        if !told.is_file() {
            return Err(Error::bad_value(say!("research-no-file"), path.display(), say!("research-no-file-next")));
        }
        refuse_large(told.len(), &path.display().to_string())?;
        let bytes = std::fs::read(path).map_err(|error| unreadable(&error))?;
        let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        self.attach(id, &name, caption, bytes, now)
    }

    /// Gives an entry a file.
    ///
    /// # Errors
    /// As [`App::attach_path`].
    pub fn attach(&self, id: &str, name: &str, caption: &str, bytes: Vec<u8>, now: &Now) -> Result<SavedView> {
        let stored = self.stored_entry(id)?;
        refuse_large(bytes.len() as u64, name)?;
        let name = fitting_name(name);
        let sentence = say!("research-attached", name = name.as_str());
        let file = NewFile {
            hash: crate::io::hash(&bytes),
            media: media(&name, &bytes),
            caption: draft::title(caption)?,
            name,
            bytes,
        };
        let file = self
            .store
            .write(now, move |transaction, stamp| attachment::attach(transaction, &stored.id, &file, stamp))?;
        Ok(SavedView { sentence, undo: Some(format!("{FILE_HANDLE}:{file}/off")) })
    }

    /// Takes a file off its entry; the bytes stay until the trash is emptied.
    ///
    /// # Errors
    /// [`Code::BadValue`](crate::error::Code::BadValue) when there is none.
    pub fn detach(&self, file: &str, now: &Now) -> Result<SavedView> {
        let wanted = file.to_owned();
        let known = self
            .store
            .write(now, move |transaction, stamp| attachment::set_removed(transaction, &wanted, true, stamp))?;
        if !known {
            return Err(Error::bad_value(say!("research-no-such-file"), "", say!("research-no-such-file-next")));
        }
        Ok(SavedView { sentence: say!("research-detached"), undo: Some(format!("{FILE_HANDLE}:{file}")) })
    }

    /// Says something about a file.
    ///
    /// # Errors
    /// [`Code::BadValue`](crate::error::Code::BadValue) when there is none.
    pub fn caption(&self, file: &str, caption: &str, now: &Now) -> Result<()> {
        let (wanted, caption) = (file.to_owned(), draft::title(caption)?);
        let known = self
            .store
            .write(now, move |transaction, stamp| attachment::caption(transaction, &wanted, &caption, stamp))?;
        if known {
            Ok(())
        } else {
            Err(Error::bad_value(say!("research-no-such-file"), "", say!("research-no-such-file-next")))
        }
    }

    /// The name and bytes of a file of an entry.
    ///
    /// # Errors
    /// [`Code::BadValue`](crate::error::Code::BadValue) when there is none.
    pub fn file_bytes(&self, id: &str, file: &str) -> Result<(String, Vec<u8>)> {
        let (id, file) = (id.to_owned(), file.to_owned());
        let found = self.store.read(move |connection| {
            let files = attachment::of_entry(connection, &id)?;
            let Some(found) = files.into_iter().find(|found| found.id == file || found.name == file) else {
                return Ok(None);
            };
            Ok(attachment::bytes(connection, &found.hash)?.map(|(_, bytes)| (found.name, bytes)))
        })?;
        found.ok_or_else(|| Error::bad_value(say!("research-no-such-file"), "", say!("research-no-such-file-next")))
    }

    /// Whether a text of this entry holds an address, so that a shell may open it when it is pressed.
    ///
    /// # Errors
    /// [`Code::BadValue`](crate::error::Code::BadValue) when there is no such entry.
    pub fn entry_holds_link(&self, id: &str, address: &str) -> Result<bool> {
        Ok(prose::links(&self.stored_entry(id)?.entry.text).iter().any(|link| link == address))
    }

    pub(super) fn undo_entry(&self, rest: &str, now: &Now) -> Result<bool> {
        let Some((id, version)) = rest.split_once('/') else {
            let id = rest.to_owned();
            return self.store.write(now, move |transaction, stamp| entry::set_removed(transaction, &id, false, stamp));
        };
        let (id, version) = (id.to_owned(), version.to_owned());
        self.store.write(now, move |transaction, stamp| {
            let found = entry::versions(transaction, &id)?.into_iter().find(|kept| kept.id == version);
            let Some(found) = found else { return Ok(false) };
            entry::put(transaction, &id, &found.entry, true, stamp)?;
            Ok(true)
        })
    }

    pub(super) fn undo_file(&self, rest: &str, now: &Now) -> Result<bool> {
        let (file, removed) = match rest.strip_suffix("/off") {
            Some(file) => (file.to_owned(), true),
            None => (rest.to_owned(), false),
        };
        self.store.write(now, move |transaction, stamp| attachment::set_removed(transaction, &file, removed, stamp))
    }

    fn check_links(&self, id: Option<&str>, written: &LogEntry) -> Result<()> {
        let (step, follows) = (written.step.clone(), written.follows.clone());
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
            return Err(Error::bad_value(say!("research-no-step"), "", say!("research-no-step-next")));
        }
        if let Some(unknown) = unknown {
            return Err(Error::bad_value(say!("research-no-entry", id = unknown), "", say!("research-no-entry-next")));
        }
        if id.is_some_and(|id| would_cycle(id, &written.follows, &links)) {
            return Err(Error::bad_value(say!("research-cycle"), "", say!("research-cycle-next")));
        }
        Ok(())
    }
}

fn refuse_large(bytes: u64, place: &str) -> Result<()> {
    if bytes <= LARGEST_BYTES {
        return Ok(());
    }
    let (size, most) = (size_title(bytes), size_title(LARGEST_BYTES));
    Err(Error::refused(
        say!("research-file-too-large", size = size, most = most),
        place,
        say!("research-file-too-large-next"),
    ))
}

/// A name without folders and signs that no file system takes.
fn fitting_name(name: &str) -> String {
    let last = name.rsplit(['/', '\\']).next().unwrap_or_default();
    let plain: String = last.chars().filter(|c| !c.is_control()).take(MOST_LETTERS_OF_A_NAME).collect();
    let plain = plain.trim().trim_matches('.').to_owned();
    if plain.is_empty() { say!("research-file-name") } else { plain }
}

/// The media type: a picture only when it reads as one.
pub(super) fn media(name: &str, bytes: &[u8]) -> &'static str {
    use imagesize::ImageType;
    let reads = imagesize::blob_size(bytes).is_ok_and(|size| size.width > 0 && size.height > 0);
    match imagesize::image_type(bytes) {
        Ok(ImageType::Png) if reads => "image/png",
        Ok(ImageType::Jpeg) if reads => "image/jpeg",
        Ok(ImageType::Gif) if reads => "image/gif",
        Ok(ImageType::Webp) if reads => "image/webp",
        _ if name.to_lowercase().ends_with(".svg") && is_svg(bytes) => "image/svg+xml",
        _ => "application/octet-stream",
    }
}

fn is_svg(bytes: &[u8]) -> bool {
    resvg::usvg::Tree::from_data(bytes, &resvg::usvg::Options::default()).is_ok()
}

fn is_shown(file: &EntryFile) -> bool {
    file.media.starts_with("image/") && file.size <= LARGEST_SHOWN_BYTES
}

/// The file as an address that holds all of it.
pub(super) fn data_address(media: &str, bytes: &[u8]) -> String {
    use base64::Engine;
    format!("data:{media};base64,{}", base64::engine::general_purpose::STANDARD.encode(bytes))
}

fn file_view(file: &EntryFile, picture: Option<String>) -> FileView {
    FileView {
        id: file.id.clone(),
        hash: file.hash.clone(),
        name: file.name.clone(),
        caption: file.caption.clone(),
        size: size_title(file.size),
        picture,
    }
}

fn version_view(version: Version, now: &Now) -> VersionView {
    let at = chrono::DateTime::from_timestamp(version.at, 0).unwrap_or_default();
    let minutes = i64::from(now.zone.offset_minutes(at));
    let shown = at.naive_utc() + chrono::TimeDelta::minutes(minutes);
    let minute = f64::from(chrono::Timelike::num_seconds_from_midnight(&shown) / 60);
    let day = words::date_and_year(crate::day::Day::of(shown.date()));
    VersionView {
        id: version.id,
        at: say!("research-version-at", day = day, time = words::clock(minute)),
        text: version.entry.text,
    }
}

/// Bytes as people read them.
pub(super) fn size_title(bytes: u64) -> String {
    const KIB: f64 = 1024.0;
    let bytes = bytes as f64;
    match bytes {
        _ if bytes < KIB => say!("research-bytes", count = bytes),
        _ if bytes < KIB * KIB => say!("research-kib", count = words::number(bytes / KIB, 0)),
        _ => say!("research-mib", count = words::number(bytes / KIB / KIB, 1)),
    }
}
