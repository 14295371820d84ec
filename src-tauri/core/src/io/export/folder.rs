//! An export in a folder: the earlier one gives way to it as a whole, or stays whole. What else lies there stays.
//!
//! The files are written beside the folder first, and the two folders change places in one step. Where a file system knows
//! no such step, or nothing can be written beside the folder (it may be a drive of its own), file after file changes its
//! place, back again if one of them fails.

use std::{
    collections::BTreeSet,
    fs, io,
    os::unix::fs::{DirBuilderExt, PermissionsExt},
    path::{Path, PathBuf},
};

use rustix::fs::{CWD, RenameFlags, renameat_with};

use super::{ATTACHMENTS, CONTENTS, Contents, MOST_LIST_BYTES, is_attachment, make_folder, put_plainly};
use crate::{
    error::{Error, Result},
    io::{read, room},
    say,
};

/// Files by their names in the export, an attachment with its folder.
type Files = [(String, Vec<u8>)];
/// What a folder is called in which an export is put together.
const PART: &str = ".taper-part";

/// Puts the files of an export into a folder, which is made if needed. Of an earlier export nothing stays; what is not
/// ours is left where it is. `tables` are the names of our own tables.
///
/// # Errors
/// [`Code::Refused`](crate::error::Code::Refused) for a folder with other files that is no export;
/// [`Code::Unreadable`](crate::error::Code::Unreadable) when it cannot be written. The folder is as it was then.
pub(super) fn replace(folder: &Path, files: &Files, tables: &[&str]) -> Result<()> {
    let failed = |error: io::Error| {
        let what = say!("export-unwritable", error = error.to_string());
        room::unwritable(&error, what, folder, say!("general-choose-place"))
    };
    if !folder.try_exists().map_err(failed)? {
        return put_new(folder, files).map_err(failed);
    }
    // Where the name is a link, the folder it leads to is replaced, not the link.
    let there = folder.canonicalize().map_err(failed)?;
    let earlier = ours(&there, tables).map_err(failed)?;
    let is_empty = fs::read_dir(&there).map_err(failed)?.next().is_none();
    if earlier.is_none() && !is_empty {
        return Err(Error::refused(say!("export-not-empty"), folder.display(), say!("export-not-empty-next")));
    }
    let earlier = earlier.unwrap_or_default();
    let left = match beside(&there, files) {
        Ok(part) => match change_places(&there, &part, &earlier) {
            Ok(Changed::Yes) => clear(&part, &earlier).map_err(|error| (part, error)),
            Ok(Changed::NotHere) => {
                clear(&part, &names(files)).map_err(failed)?;
                within(&there, files, &earlier).map_err(failed)?
            }
            Err(error) => {
                let _ = clear(&part, &names(files));
                return Err(failed(error));
            }
        },
        Err(_) => within(&there, files, &earlier).map_err(failed)?,
    };
    left.map_err(|(place, error)| {
        let what = say!("export-earlier-left", error = error.to_string());
        Error::unreadable(what, place.display(), say!("export-earlier-left-next"))
    })
}

/// Of a folder that holds an export: the names of all files that belong to it. Nothing for any other folder.
fn ours(folder: &Path, tables: &[&str]) -> io::Result<Option<BTreeSet<String>>> {
    let is_file = |name: &str| fs::symlink_metadata(folder.join(name)).is_ok_and(|found| found.is_file());
    let listed = match is_file(CONTENTS) {
        true => Contents::read(&read::bytes(&folder.join(CONTENTS), MOST_LIST_BYTES)?).ok(),
        false => None,
    };
    // Exports of earlier versions have no list.
    if listed.is_none() && !super::ALWAYS_THERE.iter().all(|name| is_file(name)) {
        return Ok(None);
    }
    let named = listed.iter().flat_map(|list| list.tables.iter().map(|(name, _)| name.clone()));
    let mut ours: BTreeSet<String> = tables.iter().map(|name| (*name).to_owned()).chain(named).collect();
    ours.insert(CONTENTS.to_owned());
    ours.retain(|name| is_file(name));
    match fs::read_dir(folder.join(ATTACHMENTS)) {
        Err(error) if matches!(error.kind(), io::ErrorKind::NotFound | io::ErrorKind::NotADirectory) => {}
        Err(error) => return Err(error),
        Ok(attached) => {
            for file in attached {
                let file = file?;
                let name = file.file_name().to_string_lossy().into_owned();
                if is_attachment(&name) && file.file_type()?.is_file() {
                    ours.insert(format!("{ATTACHMENTS}/{name}"));
                }
            }
        }
    }
    Ok(Some(ours))
}

fn names(files: &Files) -> BTreeSet<String> {
    files.iter().map(|(name, _)| name.clone()).collect()
}

/// A folder that was not there before appears whole.
fn put_new(folder: &Path, files: &Files) -> io::Result<()> {
    if let Some(parent) = folder.parent().filter(|parent| !parent.as_os_str().is_empty()) {
        make_folder(parent)?;
    }
    let part = beside(folder, files)?;
    let done = fs::rename(&part, folder);
    if done.is_err() {
        let _ = clear(&part, &names(files));
    }
    done.and_then(|()| sync(parent_of(folder)))
}

/// Writes the files into a folder of their own beside `folder`; its place.
fn beside(folder: &Path, files: &Files) -> io::Result<PathBuf> {
    let name = folder.file_name().ok_or(io::ErrorKind::InvalidInput)?.to_string_lossy();
    let part = parent_of(folder).join(format!(".{name}{PART}"));
    fill(part, files)
}

/// Makes a folder and writes the files into it; where it is, which is another place if that one is taken.
fn fill(mut part: PathBuf, files: &Files) -> io::Result<PathBuf> {
    // One that was left when a program was killed in the middle. Files that are not ours may have been in it.
    let _ = clear(&part, &ours_in_part(&part, files));
    if part.exists() {
        let name = part.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        part = super::free_folder(parent_of(&part), &name);
    }
    let fill = || -> io::Result<()> {
        fs::DirBuilder::new().mode(0o700).create(&part)?;
        for (name, bytes) in files {
            let path = part.join(name);
            make_folder(parent_of(&path))?;
            put_plainly(&path, bytes)?;
        }
        sync(&part)
    };
    match fill() {
        Ok(()) => Ok(part),
        Err(error) => {
            let _ = clear(&part, &names(files));
            Err(error)
        }
    }
}

/// What of a folder that was left is surely ours.
fn ours_in_part(part: &Path, files: &Files) -> BTreeSet<String> {
    let tables: Vec<&str> = files.iter().map(|(name, _)| name.as_str()).collect();
    let mut found = ours(part, &tables).ok().flatten().unwrap_or_default();
    found.extend(names(files));
    found
}

/// Whether two folders could change places.
enum Changed {
    Yes,
    /// This file system, or this place, knows no such step.
    NotHere,
}

/// Has `folder` and `part` change places, and moves what is not of the earlier export back into `folder`. Both are as they
/// were where that fails.
fn change_places(folder: &Path, part: &Path, earlier: &BTreeSet<String>) -> io::Result<Changed> {
    let mode = fs::metadata(folder)?.permissions().mode() & 0o777;
    if renameat_with(CWD, part, CWD, folder, RenameFlags::EXCHANGE).is_err() {
        return Ok(Changed::NotHere);
    }
    let back = move_all(others(part, earlier)?, part, folder);
    if let Err(error) = back {
        renameat_with(CWD, part, CWD, folder, RenameFlags::EXCHANGE)?;
        return Err(error);
    }
    fs::set_permissions(folder, fs::Permissions::from_mode(mode))?;
    sync(parent_of(folder))?;
    Ok(Changed::Yes)
}

/// What lies in a folder and is none of these files; of the attachments' folder, what lies in there.
fn others(folder: &Path, earlier: &BTreeSet<String>) -> io::Result<Vec<PathBuf>> {
    let mut others = Vec::new();
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let name = PathBuf::from(entry.file_name());
        if name == Path::new(ATTACHMENTS) && entry.file_type()?.is_dir() {
            for file in fs::read_dir(entry.path())? {
                others.push(name.join(file?.file_name()));
            }
        } else {
            others.push(name);
        }
    }
    others.retain(|name| !name.to_str().is_some_and(|name| earlier.contains(name)));
    Ok(others)
}

/// Moves files from one folder to another, all of them or none; no file that is there is written over.
fn move_all(names: impl IntoIterator<Item = PathBuf>, from: &Path, to: &Path) -> io::Result<()> {
    let mut moved = Vec::new();
    for name in names {
        let (old, new) = (from.join(&name), to.join(&name));
        let done = match new.symlink_metadata() {
            Ok(_) => Err(io::Error::new(io::ErrorKind::AlreadyExists, new.display().to_string())),
            Err(_) => make_folder(parent_of(&new)).and_then(|()| fs::rename(&old, &new)),
        };
        if let Err(error) = done {
            for (old, new) in moved.iter().rev() {
                fs::rename(new, old)?;
            }
            return Err(error);
        }
        moved.push((old, new));
    }
    Ok(())
}

/// Puts the files into the folder one after another, those of the earlier export out of their way first. What could not be
/// cleared away of those, and where it is.
fn within(
    folder: &Path,
    files: &Files,
    earlier: &BTreeSet<String>,
) -> io::Result<std::result::Result<(), (PathBuf, io::Error)>> {
    let part = fill(folder.join(PART), files)?;
    let aside = part.join("earlier");
    let paths = |names: &BTreeSet<String>| names.iter().map(PathBuf::from).collect::<Vec<_>>();
    let (old, new) = (paths(earlier), names(files));
    let clear_part = || {
        let _ = clear(&aside, earlier);
        clear(&part, &new)
    };
    if let Err(error) = make_folder(&aside).and_then(|()| move_all(old.clone(), folder, &aside)) {
        let _ = clear_part();
        return Err(error);
    }
    if let Err(error) = move_all(paths(&new), &part, folder) {
        move_all(old, &aside, folder)?;
        let _ = clear_part();
        return Err(error);
    }
    sync(folder)?;
    Ok(clear_part().map_err(|error| (part, error)))
}

/// Removes these files from a folder, and the folder if nothing else is in it.
fn clear(folder: &Path, names: &BTreeSet<String>) -> io::Result<()> {
    let unless_gone = |done: io::Result<()>| match done {
        Err(error) if !matches!(error.kind(), io::ErrorKind::NotFound | io::ErrorKind::NotADirectory) => Err(error),
        _ => Ok(()),
    };
    names.iter().try_for_each(|name| unless_gone(fs::remove_file(folder.join(name))))?;
    unless_gone(fs::remove_dir(folder.join(ATTACHMENTS)))?;
    unless_gone(fs::remove_dir(folder))
}

fn parent_of(path: &Path) -> &Path {
    path.parent().filter(|parent| !parent.as_os_str().is_empty()).unwrap_or(Path::new("."))
}

/// Has a folder's list of files on disk.
fn sync(folder: &Path) -> io::Result<()> {
    fs::File::open(folder)?.sync_all()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn files(names: &[&str], text: &str) -> Vec<(String, Vec<u8>)> {
        names.iter().map(|name| ((*name).to_owned(), text.as_bytes().to_vec())).collect()
    }

    fn read(folder: &Path, name: &str) -> Option<String> {
        fs::read_to_string(folder.join(name)).ok()
    }

    /// As on a drive of its own, beside which nothing can be written.
    #[test]
    fn where_folders_cannot_change_places_file_after_file_does_or_none() {
        let dir = tempfile::tempdir().unwrap();
        let folder = dir.path();
        let hash = format!("{ATTACHMENTS}/{}.bin", "0".repeat(64));
        let first = files(&["readings.csv", "settings.csv", &hash], "first");
        within(folder, &first, &BTreeSet::new()).unwrap().unwrap();
        fs::write(folder.join("mine.txt"), "mine").unwrap();
        let earlier = ours(folder, &["readings.csv"]).unwrap().unwrap();
        assert_eq!(earlier.len(), 2, "settings.csv is no table here: {earlier:?}");
        let earlier = ours(folder, &["readings.csv", "settings.csv"]).unwrap().unwrap();
        within(folder, &files(&["readings.csv", "settings.csv"], "second"), &earlier).unwrap().unwrap();
        assert_eq!(read(folder, "readings.csv").unwrap(), "second");
        assert_eq!((read(folder, &hash), read(folder, "mine.txt").unwrap().as_str()), (None, "mine"));
        let earlier = ours(folder, &["readings.csv", "settings.csv"]).unwrap().unwrap();
        fs::create_dir(folder.join("events.csv")).unwrap();
        let third = files(&["readings.csv", "settings.csv", "events.csv"], "third");
        assert!(within(folder, &third, &earlier).is_err(), "a folder is in the way of a table");
        assert_eq!(read(folder, "readings.csv").unwrap(), "second", "all or nothing");
        assert!(!folder.join(PART).exists());
    }
}
