//! Damage of every kind, done at random to a real profile: it is noticed or has touched nothing a person ever wrote, and the
//! newest copy brings everything back. `TAPER_CORRUPTIONS=1000` does more of them, and prints the figures.

use std::{
    fs,
    io::{Read, Seek, SeekFrom, Write},
    path::Path,
};

use taper::{
    app::{App, TypedAnswer, backup::restore},
    view::log::EntryDraft,
};

use crate::world::{at, world};

const PICTURE: &[u8] = include_bytes!("../icons/128x128.png");
/// Rounds in an ordinary run.
const ROUNDS: usize = 60;

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Damage {
    Bit,
    Byte,
    Page,
    Truncated,
    Older,
    StrangeLog,
    Empty,
    Gone,
}

const KINDS: [Damage; 8] = [
    Damage::Bit,
    Damage::Byte,
    Damage::Page,
    Damage::Truncated,
    Damage::Older,
    Damage::StrangeLog,
    Damage::Empty,
    Damage::Gone,
];

/// Everything that can be exported.
fn exported(app: &App, to: &Path) -> Option<Vec<u8>> {
    let _ = fs::remove_file(to);
    app.export(to).ok()?;
    fs::read(to).ok()
}

fn harm(file: &Path, kind: Damage, older: &Path, log: &[u8], lot: &mut fastrand::Rng) {
    let length = fs::metadata(file).unwrap().len();
    let mut open = fs::OpenOptions::new().read(true).write(true).open(file).unwrap();
    let mut write = |at: u64, bytes: &[u8]| {
        open.seek(SeekFrom::Start(at)).unwrap();
        open.write_all(bytes).unwrap();
    };
    match kind {
        Damage::Bit | Damage::Byte => {
            let place = lot.u64(0..length);
            let mut byte = [0];
            let mut there = fs::File::open(file).unwrap();
            there.seek(SeekFrom::Start(place)).unwrap();
            there.read_exact(&mut byte).unwrap();
            let by = if kind == Damage::Bit { 1 << lot.u8(0..8) } else { lot.u8(1..=255) };
            write(place, &[byte[0] ^ by]);
        }
        Damage::Page => write(lot.u64(0..length / 4096) * 4096, &[lot.u8(..); 4096]),
        Damage::Truncated => open.set_len(lot.u64(1..length)).unwrap(),
        Damage::Older => drop(fs::copy(older, file).unwrap()),
        Damage::StrangeLog => fs::write(file.with_file_name("taper.db-wal"), log).unwrap(),
        Damage::Empty => open.set_len(0).unwrap(),
        Damage::Gone => fs::remove_file(file).unwrap(),
    }
}

#[test]
fn damage_is_noticed_or_has_touched_nothing_and_everything_comes_back() {
    let rounds = std::env::var("TAPER_CORRUPTIONS").ok().and_then(|count| count.parse().ok()).unwrap_or(ROUNDS);
    let world = world("2026-03-02");
    let (profile, older) = (world.dir().join("profile"), world.dir().join("older.db"));
    let app = App::open(&profile, None, &at(world.first, "10:00")).unwrap();
    let mut log = Vec::new();
    for day in 0..60 {
        let now = at(world.first.plus(day), "10:00");
        let answers = ["energy=6", "sleep=7:30", "snacks=2", "focus=3h"].map(|pair| TypedAnswer::parse(pair).unwrap());
        app.check_in(None, &answers, Some("a word about the day"), &now).unwrap();
        let text = format!("Day {day}: whitening, padding and probes, again and again. ").repeat(12);
        let id = app.write_entry(None, &EntryDraft { text, ..EntryDraft::default() }, None, &now).unwrap().id;
        if day % 20 == 0 {
            app.attach(&id, "plot.png", "loss", PICTURE.to_vec(), &now).unwrap();
        }
        if day == 20 {
            log = fs::read(profile.join("taper.db-wal")).unwrap();
            let data = rusqlite::Connection::open(profile.join("taper.db")).unwrap();
            data.execute("VACUUM INTO ?1", [older.to_str().unwrap()]).unwrap();
        }
    }
    let now = at(world.first.plus(60), "10:00");
    let copy = app.back_up(&now).unwrap().path;
    assert!(app.check().unwrap().is_whole());
    let zip = world.dir().join("exported.zip");
    let whole = exported(&app, &zip).unwrap();
    drop(app);
    let clean = fs::read(profile.join("taper.db")).unwrap();

    let mut lot = fastrand::Rng::with_seed(17);
    let (mut noticed, mut harmless) = ([0; KINDS.len()], [0; KINDS.len()]);
    for round in 0..rounds {
        let kind = KINDS[round % KINDS.len()];
        for tail in ["-wal", "-shm"] {
            let _ = fs::remove_file(profile.join(format!("taper.db{tail}")));
        }
        fs::write(profile.join("taper.db"), &clean).unwrap();
        harm(&profile.join("taper.db"), kind, &older, &log, &mut lot);
        let opened = App::open(&profile, None, &now);
        let is_noticed = match &opened {
            Err(_) => true,
            Ok(app) => !app.check().is_ok_and(|found| found.is_whole()),
        };
        if is_noticed {
            noticed[round % KINDS.len()] += 1;
        } else {
            let now_there = opened.as_ref().ok().and_then(|app| exported(app, &zip));
            assert!(
                now_there.as_ref() == Some(&whole),
                "round {round}: {kind:?} changed something and was not noticed"
            );
            harmless[round % KINDS.len()] += 1;
        }
        drop(opened);
        restore(&profile, None, &copy, None, &now).unwrap();
        let app = App::open(&profile, None, &now).unwrap();
        assert!(exported(&app, &zip) == Some(whole.clone()), "round {round}: {kind:?} is not mended by the copy");
        drop(app);
        for kept in fs::read_dir(profile.join("backups")).unwrap() {
            let path = kept.unwrap().path();
            if path != copy {
                fs::remove_file(path).unwrap();
            }
        }
    }
    let mut report = String::new();
    for (at, kind) in KINDS.iter().enumerate() {
        report += &format!("{kind:?}: {} noticed, {} touched nothing; ", noticed[at], harmless[at]);
    }
    if rounds != ROUNDS {
        eprintln!("{report}");
    }
    let certain = [Damage::Page, Damage::Truncated, Damage::Older, Damage::Empty, Damage::Gone];
    for (at, kind) in KINDS.iter().enumerate().filter(|(_, kind)| certain.contains(kind)) {
        assert!(harmless[at] * 4 <= noticed[at], "{kind:?} is seldom noticed: {report}");
    }
}
