//! The real program is killed at random moments of everything that writes. Afterwards every acknowledged write is there,
//! each is there wholly or not at all, the data is whole, and nothing is in clear beside what is encrypted.
//! `TAPER_KILLS=1000` kills more often, `TAPER_SEED` chooses other moments.

use std::{fs, io::Read, os::unix::process::CommandExt, path::Path, process::Stdio, thread::sleep, time::Duration};

use crate::world::{
    chance::{rounds, seed, tell},
    deeds::{DEEDS, Data, Deed, acknowledged, migrations},
    on_disk::{Lab, Undisturbed, lab},
};

/// Does a deed and kills it after a while; how many steps it had acknowledged by then.
fn killed_after(lab: &Lab, place: &Path, deed: &Deed, wait: Duration) -> usize {
    let mut shell = lab.shell(place, &deed.script(deed.steps.len()));
    let mut child = shell.process_group(0).stdout(Stdio::piped()).stderr(Stdio::null()).spawn().unwrap();
    sleep(wait);
    let group = rustix::process::Pid::from_child(&child);
    let _ = rustix::process::kill_process_group(group, rustix::process::Signal::KILL);
    let mut said = Vec::new();
    child.stdout.take().unwrap().read_to_end(&mut said).unwrap();
    child.wait().unwrap();
    acknowledged(&said)
}

/// Kills each deed this often, at moments from before it begins until after it has ended.
fn kill(lab: &Lab, deeds: &[Deed], times: usize) {
    let (seed, mut killed) = (seed(), 0);
    let mut lot = fastrand::Rng::with_seed(seed);
    let usual: Vec<Undisturbed> = deeds.iter().map(|deed| lab.undisturbed(deed)).collect();
    for round in 0..times {
        for (deed, usual) in deeds.iter().zip(&usual) {
            let place = lab.lay_out(deed.data, "killed");
            let wait = usual.took.mul_f64(lot.f64() * 1.1);
            let done = killed_after(lab, &place, deed, wait);
            killed += usize::from(done < deed.steps.len());
            let story = format!("{} {:?}, round {round}, seed {seed}, killed after {wait:?}", deed.name, deed.data);
            lab.assert_well(&place, deed, usual, done, &story);
            fs::remove_dir_all(&place).unwrap();
        }
    }
    let tried = times * deeds.len();
    tell(&format!("{} deeds, {tried} rounds, killed {killed} times, seed {seed}", deeds.len()));
}

#[test]
fn killed_at_any_moment_nothing_is_lost_and_nothing_is_left_in_clear() {
    kill(&lab(400_000), &DEEDS, rounds(1));
}

#[test]
fn killed_while_data_of_an_earlier_schema_is_brought_to_the_newest_all_rows_are_there() {
    kill(&lab(1), &migrations(), rounds(1));
}

/// With a file almost as large as one may be.
const LARGE: [Deed; 2] = [
    Deed {
        name: "a large file",
        data: Data::Plain,
        keys: &[],
        steps: &["t log attach \"$(cat entry)\" \"$FILE\"", "t export export.zip"],
    },
    Deed {
        name: "a new entry with a large file",
        data: Data::Plain,
        keys: &[],
        steps: &["t log add so --attach \"$FILE\""],
    },
];

#[test]
fn killed_while_a_large_file_is_attached_or_exported_it_is_there_wholly_or_not_at_all() {
    kill(&lab(30_000_000), &LARGE, rounds(1));
}
