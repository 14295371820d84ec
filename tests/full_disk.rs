//! The disk is full at some point of everything that writes. The program says so and what to do, claims nothing that it has
//! not done, and does it once there is room. What was there before is whole.
//!
//! The disk is a real one, small and in memory, in a namespace of its own that ends with its shell. Where the machine allows
//! no such thing, files that may not grow beyond a limit stand in for it, and the test says so. `TAPER_KILLS=1000` tries more
//! sizes, `TAPER_SEED` others.

use std::{
    collections::BTreeSet,
    fs,
    io::Write,
    path::{Path, PathBuf},
    process::Command,
};

use crate::world::{
    chance::{is_ordinary, rounds, seed, tell},
    deeds::{DEEDS, Deed, acknowledged, migrations},
    on_disk::{Lab, Undisturbed, lab},
};

/// How room runs out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Way {
    /// A file system of its own has no block left.
    Disk,
    /// No file may be larger.
    FileSize,
}

/// Does `deed` in `$SMALL`, a disk with `$ROOM` KiB to spare; then once more with room. What each said, and what the disk held
/// after each, goes to `$RESULT`.
const ON_A_SMALL_DISK: &str = r#"
mount -t tmpfs -o size=256m,mode=700 small "$SMALL" || exit 99
cp -a . "$SMALL" && cd "$SMALL" || exit 99
export TAPER_DATA_DIR=$SMALL/data
used=$(df --output=used -k . | tail -n 1)
mount -o "remount,size=$((used + ROOM))k" "$SMALL" || exit 99
deed >"$RESULT/first.out" 2>"$RESULT/first.err"
code=$?
mount -o remount,size=256m "$SMALL"
cp -a . "$RESULT/first"
[ $code = 0 ] && exit 0
deed >"$RESULT/again.out" 2>"$RESULT/again.err" || exit 98
cp -a . "$RESULT/again"
exit $code
"#;

/// The same where no file may be larger than `$ROOM` KiB. What is said goes through pipes, which have no size.
const WITH_SMALL_FILES: &str = r#"
cp -a . "$SMALL" && cd "$SMALL" || exit 99
export TAPER_DATA_DIR=$SMALL/data
( trap '' XFSZ; ulimit -f "$ROOM"; deed ) > >(cat >"$RESULT/first.out") 2> >(cat >"$RESULT/first.err")
code=$?
cp -a . "$RESULT/first"
[ $code = 0 ] && exit 0
deed >"$RESULT/again.out" 2>"$RESULT/again.err" || exit 98
cp -a . "$RESULT/again"
exit $code
"#;

/// What a disk hands out at a time, in KiB.
const PAGE: u64 = 4;
/// Largest room that is tried until a deed succeeds, in KiB.
const LARGEST_ROOM: u64 = 1 << 14;

/// Whether this machine lets us have a small disk.
fn has_small_disks(lab: &Lab) -> bool {
    let place = lab.path("is-there-a-small-disk");
    fs::create_dir(&place).unwrap();
    let mount = "mount -t tmpfs -o size=1m small \"$0\"";
    let tried = Command::new("unshare").args(["-rm", "bash", "-c", mount]).arg(&place).output();
    let is_there = tried.is_ok_and(|tried| tried.status.success());
    if !is_there {
        let note = "NOTE: this machine allows no small disk; files that may not grow stand in for a full one\n";
        // Past the test's own capture, so that it is seen when all is well.
        std::io::stderr().write_all(note.as_bytes()).unwrap();
    }
    is_there
}

/// What came of a deed with little room.
struct Outcome {
    code: i32,
    /// What it said when room was short.
    complaint: String,
    /// Steps it had acknowledged.
    done: usize,
    /// The place then.
    first: PathBuf,
    /// The place after it was done again with room; not where it had succeeded.
    again: PathBuf,
}

fn with_room(lab: &Lab, deed: &Deed, way: Way, room: u64) -> Outcome {
    let (place, small, result) = (lab.lay_out(deed.data, "place"), lab.path("small"), lab.path("result"));
    fs::create_dir(&small).unwrap();
    fs::create_dir(&result).unwrap();
    let script = format!("deed() (\n{}\n)\n", deed.script(deed.steps.len()));
    let mut shell = match way {
        Way::Disk => in_a_namespace(&lab.shell(&place, &(script + ON_A_SMALL_DISK))),
        Way::FileSize => lab.shell(&place, &(script + WITH_SMALL_FILES)),
    };
    let ended = shell.env("SMALL", &small).env("RESULT", &result).env("ROOM", room.to_string()).output().unwrap();
    let read = |name: &str| fs::read(result.join(name)).unwrap_or_default();
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    let code = ended.status.code().unwrap_or(-1);
    let said = [text(&ended.stderr), text(&read("first.err")), text(&read("again.err"))];
    assert!(![98, 99].contains(&code), "{} {:?}, room {room} KiB: it cannot be done: {said:#?}", deed.name, deed.data);
    fs::remove_dir_all(&place).unwrap();
    fs::remove_dir_all(&small).unwrap();
    Outcome {
        code,
        complaint: text(&read("first.err")),
        done: acknowledged(&read("first.out")),
        first: result.join("first"),
        again: result.join("again"),
    }
}

/// The same command in a namespace where it may mount.
fn in_a_namespace(inner: &Command) -> Command {
    let mut outer = Command::new("unshare");
    outer.arg("-rm").arg(inner.get_program()).args(inner.get_args()).current_dir(inner.get_current_dir().unwrap());
    outer.envs(inner.get_envs().filter_map(|(name, value)| Some((name, value?))));
    outer
}

/// Whether a deed had enough room; in either case everything is as it may be.
fn had_room(lab: &Lab, deed: &Deed, usual: &Undisturbed, way: Way, room: u64) -> bool {
    let story = format!("{} {:?}, {way:?} with room for {room} KiB", deed.name, deed.data);
    let outcome = with_room(lab, deed, way, room);
    let all = deed.steps.len();
    if outcome.code == 0 {
        assert_eq!(outcome.done, all, "{story}");
    } else {
        assert_is_clear(&outcome, way, &story);
        assert_eq!(beside(&outcome.first), beside(&lab.lay_out(deed.data, "untouched")), "{story}: something is left");
        fs::remove_dir_all(lab.path("untouched")).unwrap();
    }
    lab.assert_well(&outcome.first, deed, usual, outcome.done, &story);
    if outcome.code != 0 && outcome.done == 0 {
        lab.assert_well(&outcome.again, deed, usual, all, &format!("{story}, and then enough"));
    }
    fs::remove_dir_all(lab.path("result")).unwrap();
    outcome.code == 0
}

/// A complaint says what is wrong and what to do about it; the status is the one for data that cannot be written.
fn assert_is_clear(outcome: &Outcome, way: Way, story: &str) {
    let (code, complaint) = (outcome.code, &outcome.complaint);
    assert_eq!(code, 3, "{story}: {complaint}");
    assert!(complaint.starts_with("taper: ") && !complaint.contains("panicked"), "{story}: {complaint}");
    if way == Way::Disk {
        assert!(complaint.contains("The disk is full"), "{story}: {complaint}");
        assert!(complaint.contains("Free some space"), "{story}: {complaint}");
    }
}

/// What lies beside the data, where exports go.
fn beside(place: &Path) -> BTreeSet<String> {
    let names = fs::read_dir(place).unwrap().map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned());
    names.filter(|name| name != "data").collect()
}

/// Looks for the room a deed needs, and tries it with less, as often as is asked for.
fn fill(lab: &Lab, deeds: &[Deed], times: usize) {
    // The second way, and a passphrase for what has none, find the same for longer.
    let ways: &[Way] = match (has_small_disks(lab), is_ordinary()) {
        (true, true) => &[Way::Disk],
        (true, false) => &[Way::Disk, Way::FileSize],
        (false, _) => &[Way::FileSize],
    };
    let seed = seed();
    let mut lot = fastrand::Rng::with_seed(seed);
    let mut runs = 0;
    for deed in deeds.iter().filter(|deed| !(is_ordinary() && deed.has_twin_in_clear())) {
        let usual = lab.undisturbed(deed);
        for way in ways {
            let mut tried = |room| {
                runs += 1;
                had_room(lab, deed, &usual, *way, room)
            };
            let larger =
                std::iter::successors(Some(PAGE), |room| Some(room * 8)).take_while(|room| *room <= LARGEST_ROOM);
            let needed = larger.into_iter().find(|room| tried(*room)).expect("room enough");
            for _ in 0..times {
                tried(lot.u64(0..=needed / PAGE) * PAGE);
            }
        }
    }
    tell(&format!("{} deeds, {runs} runs with room for all or too little of it, seed {seed}", deeds.len()));
}

#[test]
fn on_a_full_disk_nothing_is_lost_and_it_is_said() {
    fill(&lab(200_000), &DEEDS, rounds(1));
}

#[test]
fn on_a_full_disk_data_of_an_earlier_schema_stays_whole() {
    fill(&lab(1), &migrations(), rounds(1));
}
