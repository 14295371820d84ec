//! Several programs write at once, beside one that makes copies and one that looks at everything. No acknowledged write is
//! lost or there twice, none is refused, and the data is whole.

use std::{
    fs,
    path::Path,
    process::{Child, Output, Stdio},
};

use crate::world::{
    chance::{rounds, tell},
    deeds::Data,
    on_disk::{Lab, lab},
};

/// Writers of each kind.
const WRITERS: usize = 2;

/// Loops of a shell that run at the same time; each ends at the first command that is refused.
fn loops(times: usize) -> Vec<String> {
    let log =
        |writer| format!("for i in $(seq {times}); do \"$P\" log add \"writer {writer}, entry $i.\" || exit; done");
    let check_in = |writer| {
        format!(
            "for i in $(seq {times}); do \"$P\" check-in --day $(date -d \"2026-03-01 - $((i * {WRITERS} + {writer})) days\" +%F) \
             energy=5 --note \"writer {writer}, day $i.\" || exit; done"
        )
    };
    let copies = format!("for i in $(seq {}); do \"$P\" backup || exit; done", times.div_ceil(4));
    let checks = format!("for i in $(seq {}); do \"$P\" check || exit; done", times.div_ceil(2));
    let writers = (0..WRITERS).flat_map(|writer| [log(writer), check_in(writer)]);
    writers.chain([copies, checks]).collect()
}

fn begin(lab: &Lab, place: &Path, script: &str) -> Child {
    lab.shell(place, script).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap()
}

#[test]
fn several_programs_write_at_once_and_every_write_is_there_once() {
    let times = rounds(10);
    let lab = lab(1);
    let place = lab.lay_out(Data::Plain, "written");
    let loops = loops(times);
    let running: Vec<Child> = loops.iter().map(|script| begin(&lab, &place, script)).collect();
    let ended: Vec<Output> = running.into_iter().map(|child| child.wait_with_output().unwrap()).collect();
    for (script, ended) in loops.iter().zip(&ended) {
        assert!(ended.status.success(), "{script}: {}", String::from_utf8_lossy(&ended.stderr));
    }
    lab.assert_whole(&place, &[], "written at once");
    let state = lab.state(&place, &[]).join("\n");
    for writer in 0..WRITERS {
        for number in 1..=times {
            for words in [format!("writer {writer}, entry {number}."), format!("writer {writer}, day {number}.")] {
                assert_eq!(state.matches(&words).count(), 1, "{words}");
            }
        }
    }
    tell(&format!("{} writers at once, {} writes, each there once", WRITERS * 2, WRITERS * 2 * times));
    fs::remove_dir_all(&place).unwrap();
}
