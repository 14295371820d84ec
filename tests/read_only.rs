//! Data that lies where nothing can be written: it can be read and exported, and what cannot be kept is refused.
//!
//! The real program runs as a user whom the system lets write nothing there. Who tests as root has it run as nobody.

use std::{
    fs,
    os::unix::fs::{PermissionsExt, chown},
    path::{Path, PathBuf},
    process::{Command, Output},
};

use taper::{app::App, view::log::EntryDraft};
use tempfile::TempDir;

use crate::world::{at, on_disk::files, world};

const NOBODY: u32 = 65534;

/// A profile in a folder that can only be read, and a place beside it that can be written.
struct Protected {
    folder: TempDir,
    as_root: bool,
}

impl Protected {
    fn new(fill: impl FnOnce(&Path)) -> Protected {
        let folder = tempfile::tempdir().unwrap();
        let made = Protected { as_root: rustix_is_root(), folder };
        fs::create_dir(made.data()).unwrap();
        fs::create_dir(made.elsewhere()).unwrap();
        fill(&made.data());
        if made.as_root {
            fs::copy(env!("CARGO_BIN_EXE_taper"), made.program()).unwrap();
            let all = files(made.folder.path()).into_iter().chain([made.data(), made.elsewhere()]);
            all.for_each(|path| chown(path, Some(NOBODY), Some(NOBODY)).unwrap());
            made.allow(made.folder.path(), 0o755);
        }
        files(&made.data()).iter().for_each(|file| made.allow(file, 0o400));
        made.allow(&made.data(), 0o500);
        made
    }

    fn allow(&self, path: &Path, mode: u32) {
        fs::set_permissions(path, fs::Permissions::from_mode(mode)).unwrap();
    }

    fn data(&self) -> PathBuf {
        self.folder.path().join("data")
    }

    fn elsewhere(&self) -> PathBuf {
        self.folder.path().join("elsewhere")
    }

    fn program(&self) -> PathBuf {
        if self.as_root { self.folder.path().join("taper") } else { env!("CARGO_BIN_EXE_taper").into() }
    }

    fn taper(&self, args: &[&str]) -> Output {
        let mut command = if self.as_root { Command::new("setpriv") } else { Command::new(self.program()) };
        if self.as_root {
            let nobody = NOBODY.to_string();
            command.args(["--reuid", &nobody, "--regid", &nobody, "--clear-groups"]).arg(self.program());
        }
        command.env("LC_ALL", "C").env("HOME", self.elsewhere()).env("TAPER_NOW", "2026-03-10T09:30:00+01:00");
        command.arg("--data-dir").arg(self.data()).args(args).output().unwrap()
    }

    fn ok(&self, args: &[&str]) -> String {
        let output = self.taper(args);
        assert!(output.status.success(), "{args:?}: {}", String::from_utf8_lossy(&output.stderr));
        String::from_utf8(output.stdout).unwrap()
    }
}

impl Drop for Protected {
    fn drop(&mut self) {
        self.allow(&self.data(), 0o700);
    }
}

fn rustix_is_root() -> bool {
    let status = fs::read_to_string("/proc/self/status").unwrap();
    status.lines().any(|line| line.starts_with("Uid:") && line.split_whitespace().nth(2) == Some("0"))
}

fn note(text: &str) -> EntryDraft {
    EntryDraft { text: text.to_owned(), ..EntryDraft::default() }
}

fn lived(dir: &Path) {
    let world = world("2026-03-02");
    let now = at(world.first, "09:00");
    let app = App::open(dir, None, &now).unwrap();
    app.write_entry(None, &note("The heron was there again."), None, &now).unwrap();
}

#[test]
fn it_is_read_and_exported_and_what_is_written_is_refused() {
    let place = Protected::new(lived);
    let before = files(&place.data());
    assert!(place.ok(&["log", "search", "heron"]).contains("heron was there"));
    place.ok(&["status"]);
    assert!(place.ok(&["doctor"]).contains("read-only"));
    let export = place.elsewhere().join("export");
    place.ok(&["export", export.to_str().unwrap()]);
    assert!(fs::read_to_string(export.join("entries.csv")).is_ok_and(|text| text.contains("heron")));
    for write in
        [&["log", "add", "new"][..], &["check-in", "energy=5"], &["config", "set", "theme", "dark"], &["backup"]]
    {
        let refused = place.taper(write);
        let said = String::from_utf8_lossy(&refused.stderr).into_owned();
        assert_eq!(refused.status.code(), Some(3), "{write:?} {said}");
        assert!(said.contains("cannot be written") && said.contains("Make the folder writable"), "{said}");
    }
    assert_eq!(files(&place.data()), before, "nothing was made beside it");
}

#[test]
fn changes_that_are_not_yet_in_the_one_file_are_never_left_out_silently() {
    let place = Protected::new(|dir| {
        lived(dir);
        // As after a power cut: the changes stand in the log alone.
        let kept = tempfile::tempdir().unwrap();
        let now = at(taper::day::Day::parse("2026-03-03").unwrap(), "09:00");
        let app = App::open(dir, None, &now).unwrap();
        app.write_entry(None, &note("The last sentence."), None, &now).unwrap();
        for name in ["taper.db", "taper.db-wal"] {
            fs::copy(dir.join(name), kept.path().join(name)).unwrap();
        }
        drop(app);
        for name in ["taper.db", "taper.db-wal"] {
            fs::copy(kept.path().join(name), dir.join(name)).unwrap();
        }
    });
    let found = place.taper(&["log", "search", "sentence"]);
    let (said, shown) = (String::from_utf8_lossy(&found.stderr), String::from_utf8_lossy(&found.stdout));
    let refused = found.status.code() == Some(3) && said.contains("Copy the whole folder");
    assert!(refused || shown.contains("The last sentence"), "{said}{shown}");
}

#[test]
fn data_of_an_earlier_taper_is_not_brought_up_to_date_there() {
    let fixture = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/fixtures/store");
    let earlier = fs::read_dir(&fixture).unwrap().map(|entry| entry.unwrap().path());
    let earlier = earlier.filter(|path| path.to_string_lossy().contains('8')).find(|path| path.is_file()).unwrap();
    let place = Protected::new(|dir| {
        fs::copy(&earlier, dir.join("taper.db")).unwrap();
    });
    let refused = place.taper(&["status"]);
    let said = String::from_utf8_lossy(&refused.stderr);
    assert!(refused.status.code() == Some(3) && said.contains("earlier version of Taper"), "{said}");
}
