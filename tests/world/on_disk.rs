//! Profiles as files and the real program as processes, for the tests of what goes wrong in the middle of something.
//!
//! What the data holds before the first step of a deed and after each is found out once, undisturbed; whatever disturbs the
//! deed later, the data must be in one of these states.

use std::{
    fs,
    path::{Path, PathBuf},
    process::{Command, Output},
    time::{Duration, Instant},
};

use taper::{
    app::{App, TypedAnswer, change_passphrase, is_locked},
    day::Now,
    io::store::Passphrase,
    view::log::EntryDraft,
};
use tempfile::TempDir;

use super::{
    at,
    deeds::{Data, Deed},
    world,
};

/// Stands in every entry of the profiles.
const WORDS: &str = "unmistakable capybara";
/// Stands in the comment of the Day that is erased.
const COMMENT: &str = "a shy wombat";
const NOW: &str = "2026-03-02T10:00:00+01:00";
/// What a deed does when nothing disturbs it.
pub struct Undisturbed {
    /// What the data holds before the first step, and after each.
    pub states: Vec<State>,
    /// How long all steps took.
    pub took: Duration,
}

/// What data holds: every line of its export, without the ids, which are others each time.
pub type State = Vec<String>;

/// Profiles to disturb, each deed on a fresh one.
pub struct Lab {
    dir: TempDir,
    now: Now,
}

/// A lab whose file to attach has this many bytes.
pub fn lab(file_bytes: usize) -> Lab {
    let dir = tempfile::tempdir().unwrap();
    let lab = Lab { dir, now: at(world("2026-03-02").first, "10:00") };
    let mut lot = fastrand::Rng::with_seed(7);
    let bytes: Vec<u8> = std::iter::repeat_with(|| lot.u8(..)).take(file_bytes).collect();
    fs::write(lab.file(), bytes).unwrap();
    lab.write_profile(&lab.path("plain"), None);
    lab.write_profile(&lab.path("locked"), Some("one"));
    lab.write_export();
    lab
}

impl Lab {
    pub fn path(&self, name: &str) -> PathBuf {
        self.dir.path().join(name)
    }

    fn file(&self) -> PathBuf {
        self.path("file.bin")
    }

    fn export(&self) -> PathBuf {
        self.path("to-import.zip")
    }

    fn write_profile(&self, place: &Path, key: Option<&str>) {
        let data = place.join("data");
        let key = key.map(|key| Passphrase::new(key.to_owned()));
        drop(App::open(&data, None, &self.now).unwrap());
        if key.is_some() {
            change_passphrase(&data, None, key.as_ref(), &self.now).unwrap();
        }
        let app = App::open(&data, key.as_ref(), &self.now).unwrap();
        let yesterday = world("2026-03-01").first;
        app.check_in(Some(yesterday), &[TypedAnswer::parse("energy=3").unwrap()], Some(COMMENT), &self.now).unwrap();
        for number in 0..4 {
            let id = self.write(&app, &format!("{WORDS} {number}"));
            fs::write(place.join("entry"), id).unwrap();
            if number < 2 {
                app.back_up(&at(yesterday.plus(number), "10:00")).unwrap();
            }
        }
    }

    fn write(&self, app: &App, text: &str) -> String {
        let draft = EntryDraft { text: text.to_owned(), ..EntryDraft::default() };
        app.write_entry(None, &draft, None, &self.now).unwrap().id
    }

    /// An export of three weeks of check-ins and of entries with a file.
    fn write_export(&self) {
        let days = world("2026-02-01").answers("sleep", "7:30x21").answers("snacks", "(1 2 _)x7");
        let app = days.lived();
        for number in 0..20 {
            let id = self.write(&app, &format!("brought along {number}"));
            app.attach(&id, "run.txt", "", vec![b'a' + number; 9_000], &self.now).unwrap();
        }
        app.export(&self.export()).unwrap();
    }

    /// A fresh place for a deed.
    pub fn lay_out(&self, data: Data, name: &str) -> PathBuf {
        let place = self.path(name);
        match data {
            Data::None => fs::create_dir_all(&place).unwrap(),
            Data::Plain => copy_folder(&self.path("plain"), &place),
            Data::Locked => copy_folder(&self.path("locked"), &place),
            Data::Schema(number) => {
                let fixtures = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/fixtures/store");
                fs::create_dir_all(place.join("data")).unwrap();
                fs::copy(fixtures.join(format!("schema_{number}.db")), place.join("data/taper.db")).unwrap();
            }
        }
        place
    }

    /// A shell in a place, which knows the program, the data, and what the deeds name.
    pub fn shell(&self, place: &Path, script: &str) -> Command {
        let mut command = Command::new("bash");
        command.args(["-c", script]).current_dir(place).env("P", env!("CARGO_BIN_EXE_taper"));
        command.env("FILE", self.file()).env("EXPORT", self.export()).env("TAPER_DATA_DIR", place.join("data"));
        command.env("TAPER_NOW", NOW).env("TAPER_TZ", "Europe/Berlin").env("LC_ALL", "C.UTF-8");
        command
    }

    /// Does a deed in peace, up to each of its steps.
    pub fn undisturbed(&self, deed: &Deed) -> Undisturbed {
        let (mut states, mut took) = (Vec::new(), Duration::ZERO);
        for count in 0..=deed.steps.len() {
            let place = self.lay_out(deed.data, "undisturbed");
            let begun = Instant::now();
            let done = self.shell(&place, &deed.script(count)).output().unwrap();
            took = begun.elapsed();
            assert!(done.status.success(), "{}: {}", deed.name, String::from_utf8_lossy(&done.stderr));
            states.push(self.state(&place, deed.keys));
            fs::remove_dir_all(&place).unwrap();
        }
        Undisturbed { states, took }
    }

    /// What the data holds, opened by whichever of the passphrases opens it.
    pub fn state(&self, place: &Path, keys: &[&str]) -> State {
        let exported = place.join("state");
        self.opened(place, keys).export(&exported).unwrap();
        let mut lines: State = Vec::new();
        for file in files(&exported) {
            match String::from_utf8(fs::read(&file).unwrap()) {
                Ok(text) => lines.extend(text.lines().map(without_ids)),
                Err(_) => lines.push(file.file_name().unwrap().to_string_lossy().into_owned()),
            }
        }
        fs::remove_dir_all(&exported).unwrap();
        lines.sort();
        lines
    }

    fn opened(&self, place: &Path, keys: &[&str]) -> App {
        let data = place.join("data");
        let tried = possible_keys(&data, keys).into_iter().map(|key| key.map(|key| Passphrase::new(key.to_owned())));
        let mut problems = Vec::new();
        for key in tried {
            match App::open(&data, key.as_ref(), &self.now) {
                Ok(app) => return app,
                Err(error) => problems.push(error.to_string()),
            }
        }
        panic!("nothing opens it: {problems:?}");
    }

    /// Holds the data to what must be so whenever a deed was disturbed: the program finds it whole, it is in the state after
    /// the acknowledged steps or the one behind, and nothing is left beside it, least of all in clear.
    #[track_caller]
    pub fn assert_well(&self, place: &Path, deed: &Deed, usual: &Undisturbed, acknowledged: usize, story: &str) {
        self.assert_whole(place, deed.keys, story);
        let state = self.state(place, deed.keys);
        let possible = usual.states.iter().skip(acknowledged).take(2).collect::<Vec<_>>();
        assert!(
            possible.contains(&&state),
            "{story}: after {acknowledged} steps the data holds neither what it should nor the step behind it; it lacks \
             {:?} and has besides {:?}",
            difference(possible[0], &state),
            difference(&state, possible[0])
        );
        assert_tidy(&place.join("data"), story);
        if deed.empties_copies() && acknowledged == deed.steps.len() {
            assert_nowhere(&place.join("data"), COMMENT, story);
        }
    }

    /// `taper check` looks at everything, and at the file by `PRAGMA integrity_check`.
    #[track_caller]
    pub fn assert_whole(&self, place: &Path, keys: &[&str], story: &str) {
        let check = |key: Option<&str>| -> Output {
            let script = match key {
                None => "\"$P\" check".to_owned(),
                Some(key) => format!("\"$P\" --passphrase-fd 3 check 3<<'END'\n{key}\nEND"),
            };
            self.shell(place, &script).output().unwrap()
        };
        let checks: Vec<Output> = possible_keys(&place.join("data"), keys).into_iter().map(check).collect();
        let said: Vec<_> = checks.iter().map(|check| String::from_utf8_lossy(&check.stderr)).collect();
        assert!(checks.iter().any(|check| check.status.success()), "{story}: not whole: {said:?}");
    }
}

/// What may open the data: none where it has no passphrase.
fn possible_keys<'a>(data: &Path, keys: &[&'a str]) -> Vec<Option<&'a str>> {
    let there_and_locked = data.join("taper.db").exists() && is_locked(data);
    if there_and_locked { keys.iter().map(|key| Some(*key)).collect() } else { vec![None] }
}

/// Nothing but the data, its locks and its copies; nothing in clear beside what is encrypted.
#[track_caller]
fn assert_tidy(data: &Path, story: &str) {
    for file in files(data) {
        let name = file.strip_prefix(data).unwrap().display().to_string();
        let is_copy = name.starts_with("backups/taper-") && name.ends_with(".db");
        let is_ours = ["taper.db", "taper.lock", "backups.lock"].contains(&name.as_str());
        assert!(is_copy || is_ours, "{story}: {name} is left");
    }
    if is_locked(data) {
        assert_nowhere(data, "capybara", story);
    }
}

#[track_caller]
fn assert_nowhere(data: &Path, words: &str, story: &str) {
    for file in files(data) {
        assert!(!holds(&file, words), "{story}: {words:?} is in {}", file.display());
    }
}

fn copy_folder(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap().map(Result::unwrap) {
        let place = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy_folder(&entry.path(), &place);
        } else {
            fs::copy(entry.path(), place).unwrap();
        }
    }
}

/// Every file of a folder and of those in it.
pub fn files(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    entries.flat_map(|path| if path.is_dir() { files(&path) } else { vec![path] }).collect()
}

/// Whether a text stands in a file.
pub fn holds(file: &Path, words: &str) -> bool {
    fs::read(file).unwrap().windows(words.len()).any(|part| part == words.as_bytes())
}

/// A line with every id in it blanked.
fn without_ids(line: &str) -> String {
    let is_id = |word: &&str| word.len() == 36 && uuid_like(word);
    let words = line.split_inclusive([',', '"', ' ']);
    words.map(|word| if is_id(&word.trim_end_matches([',', '"', ' '])) { "ID," } else { word }).collect()
}

fn uuid_like(word: &str) -> bool {
    word.bytes().enumerate().all(|(at, byte)| match at {
        8 | 13 | 18 | 23 => byte == b'-',
        _ => byte.is_ascii_hexdigit(),
    })
}

/// The lines of one state that the other has not, or not as often.
fn difference(one: &State, other: &State) -> State {
    let mut left = other.clone();
    let is_lacking = |line: &&String| match left.iter().position(|known| known == *line) {
        Some(at) => {
            left.remove(at);
            false
        }
        None => true,
    };
    one.iter().filter(is_lacking).cloned().collect()
}
