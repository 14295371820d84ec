//! The real program is killed at random moments of what it does to the data as a whole. Afterwards every acknowledged write is
//! there, the data is whole, and nothing is in clear beside what is encrypted. `TAPER_KILLS=1000` kills more often.

use std::{
    fs,
    io::Read,
    os::unix::process::CommandExt,
    path::{Path, PathBuf},
    process::{Command, Stdio},
    thread::sleep,
    time::Duration,
};

use taper::{app::App, day::Now, io::store::Passphrase};

use crate::world::{at, world};

/// Rounds in an ordinary run.
const ROUNDS: usize = 36;
/// Stands in every entry.
const WORDS: &str = "unmistakable capybara";
const NOW: &str = "2026-03-02T10:00:00+01:00";

/// What the program is doing when it is killed. `P` is the program, and the passphrases come through descriptor 3.
const DEEDS: [(&str, &[&str], &str); 6] = [
    ("", &[], "for i in 1 2 3 4 5 6; do \"$P\" log add \"unmistakable capybara, written $i\"; done"),
    ("", &[], "\"$P\" backup"),
    ("", &[], "\"$P\" restore \"$COPY\" --yes"),
    ("", &["one"], "\"$P\" --passphrase-fd 3 passphrase set"),
    ("one", &["one", "two"], "\"$P\" --passphrase-fd 3 passphrase change"),
    ("one", &["one"], "\"$P\" --passphrase-fd 3 passphrase remove"),
];

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

pub fn holds(file: &Path, words: &str) -> bool {
    fs::read(file).unwrap().windows(words.len()).any(|part| part == words.as_bytes())
}

/// Runs a deed and kills it after a while; what it had acknowledged by then, a line each.
fn killed_after(profile: &Path, copy: &Path, keys: &[&str], deed: &str, wait: Duration) -> Vec<String> {
    let script = format!("exec 3<<END\n{}\nEND\n{deed}", keys.join("\n"));
    let mut child = Command::new("bash")
        .args(["-c", &script])
        .env("P", env!("CARGO_BIN_EXE_taper"))
        .env("COPY", copy)
        .env("TAPER_DATA_DIR", profile)
        .env("TAPER_NOW", NOW)
        .env("LC_ALL", "C.UTF-8")
        .process_group(0)
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    sleep(wait);
    let group = rustix::process::Pid::from_child(&child);
    let _ = rustix::process::kill_process_group(group, rustix::process::Signal::KILL);
    let mut said = String::new();
    child.stdout.take().unwrap().read_to_string(&mut said).unwrap();
    child.wait().unwrap();
    said.lines().map(str::to_owned).collect()
}

/// The profile, opened by whichever of the passphrases opens it.
fn opened(profile: &Path, keys: &[&str], now: &Now) -> App {
    let with = |key: Option<&&str>| App::open(profile, key.map(|key| Passphrase::new((*key).to_owned())).as_ref(), now);
    let tried = std::iter::once(None).chain(keys.iter().map(Some)).map(with);
    let mut problems = Vec::new();
    for one in tried {
        match one {
            Ok(app) => return app,
            Err(error) => problems.push(error.to_string()),
        }
    }
    panic!("nothing opens it: {problems:?}");
}

#[test]
fn killed_at_any_moment_nothing_is_lost_and_nothing_is_left_in_clear() {
    let rounds = std::env::var("TAPER_KILLS").ok().and_then(|count| count.parse().ok()).unwrap_or(ROUNDS);
    let world = world("2026-03-02");
    let now = at(world.first, "10:00");
    let (plain, locked) = (world.dir().join("plain"), world.dir().join("locked"));
    let base = |profile: &Path, key: Option<&str>| {
        let key = key.map(|key| Passphrase::new(key.to_owned()));
        drop(App::open(profile, None, &now).unwrap());
        if key.is_some() {
            taper::app::change_passphrase(profile, None, key.as_ref(), &now).unwrap();
        }
        let app = App::open(profile, key.as_ref(), &now).unwrap();
        for number in 0..4 {
            let draft = taper::view::log::EntryDraft { text: format!("{WORDS} {number}"), ..Default::default() };
            app.write_entry(None, &draft, None, &now).unwrap();
            if number < 2 {
                app.back_up(&now).unwrap();
            }
        }
    };
    base(&plain, None);
    base(&locked, Some("one"));
    let mut lot = fastrand::Rng::with_seed(29);
    for round in 0..rounds {
        let (key, keys, deed) = DEEDS[round % DEEDS.len()];
        let profile = world.dir().join(format!("round-{round}"));
        copy_folder(if key.is_empty() { &plain } else { &locked }, &profile);
        let copy = files(&profile.join("backups")).into_iter().min().unwrap();
        let wait = Duration::from_millis(lot.u64(0..if keys.is_empty() { 120 } else { 500 }));
        let acknowledged = killed_after(&profile, &copy, keys, deed, wait);

        let app = opened(&profile, keys, &now);
        let place = format!("round {round}, {deed}, killed after {wait:?}");
        assert!(app.check().unwrap().is_whole(), "{place}: not whole");
        let found = app.search(WORDS, 50).unwrap().entries;
        let least = if deed.contains("restore") { 1 } else { 4 };
        assert!(found.len() >= least, "{place}: {} entries", found.len());
        for id in acknowledged.iter().filter(|_| deed.contains("log add")) {
            assert!(found.iter().any(|entry| entry.id == *id), "{place}: {id} is lost");
        }
        drop(app);
        for file in files(&profile) {
            let name = file.display().to_string();
            assert!(!name.contains("unfinished"), "{place}: {name} is left");
            if taper::app::is_locked(&profile) {
                assert!(!holds(&file, "capybara"), "{place}: {name} is in clear");
            }
        }
        fs::remove_dir_all(&profile).unwrap();
    }
}
