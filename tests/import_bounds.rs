//! An import is bounded: whatever an archive claims to be, the real program refuses what is too much with a sentence,
//! changes nothing, and never takes more memory than there is for any computer.
//!
//! `TAPER_LARGE_IMPORT=1` brings in ten years of twelve signals with 500 MB of attachments, and prints what that took; it
//! also tries two gibibytes and half a million rows, which take a minute to read.

use std::{
    collections::BTreeMap,
    fs::{self, File},
    io::{Read, Write},
    path::Path,
    process::{Child, Command, Stdio},
    time::{Duration, Instant},
};

use taper::{day::Day, io::hash, io::store::tables::TABLES};
use zip::{ZipWriter, write::SimpleFileOptions};

/// Mebibytes of memory that an import may take at its most.
const MOST_MEMORY: u64 = 300;
const MIB: usize = 1024 * 1024;
const NOW: &str = "2026-03-02T09:00:00+01:00";

fn is_wanted_large() -> bool {
    std::env::var_os("TAPER_LARGE_IMPORT").is_some()
}

/// What came of running the program.
struct Ran {
    succeeded: bool,
    said: String,
    peak_mib: u64,
}

/// The most memory that a program had so far, in mebibytes, as the kernel counts it.
fn peak_mib(child: &Child) -> u64 {
    let status = fs::read_to_string(format!("/proc/{}/status", child.id())).unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:")).unwrap_or_default();
    line.trim().trim_end_matches(" kB").parse::<u64>().unwrap_or(0) / 1024
}

fn program(data: &Path) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_taper"));
    command.env("LC_ALL", "C").env("TAPER_NOW", NOW).arg("--data-dir").arg(data);
    command
}

/// Imports an export with the real program, and watches its memory.
fn import(data: &Path, export: &Path) -> Ran {
    let mut command = program(data);
    command.args(["import", "taper"]).arg(export).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().unwrap();
    let mut peak = 0;
    let status = loop {
        peak = peak.max(peak_mib(&child));
        match child.try_wait().unwrap() {
            Some(status) => break status,
            None => std::thread::sleep(Duration::from_millis(2)),
        }
    };
    let mut said = String::new();
    child.stdout.take().unwrap().read_to_string(&mut said).unwrap();
    child.stderr.take().unwrap().read_to_string(&mut said).unwrap();
    Ran { succeeded: status.success(), said, peak_mib: peak }
}

/// Every file of an export of the data, as text.
fn state(data: &Path) -> BTreeMap<String, String> {
    let folder = data.with_file_name("state");
    assert!(program(data).arg("export").arg(&folder).output().unwrap().status.success());
    let files = fs::read_dir(&folder).unwrap().map(|file| file.unwrap().path()).filter(|path| path.is_file());
    files.map(|path| (path.display().to_string(), fs::read_to_string(&path).unwrap())).collect()
}

/// A profile with a check-in of its own.
fn lived(data: &Path) {
    let done = program(data).args(["check-in", "sleep=7:30", "snacks=2"]).output().unwrap();
    assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
}

/// The names of a table's columns, as its first line.
fn header(file: &str) -> String {
    let table = TABLES.iter().find(|table| table.file == file).unwrap();
    format!("{}\n", table.header().join(","))
}

/// An archive that is written piece by piece.
struct Archive(ZipWriter<File>);

impl Archive {
    fn at(path: &Path) -> Archive {
        Archive(ZipWriter::new(File::create(path).unwrap()))
    }

    /// A file that is a beginning, and then a piece over and over.
    fn file(mut self, name: &str, beginning: &str, piece: &[u8], times: usize) -> Archive {
        self.0.start_file(name, SimpleFileOptions::default().compression_level(Some(1))).unwrap();
        self.0.write_all(beginning.as_bytes()).unwrap();
        (0..times).for_each(|_| self.0.write_all(piece).unwrap());
        self
    }

    fn done(self) {
        self.0.finish().unwrap();
    }
}

/// Refused with these words, with nothing changed, and with little memory.
#[track_caller]
fn refused(make: impl Fn(&Path), words: &str) {
    let dir = tempfile::tempdir().unwrap();
    let (data, bomb) = (dir.path().join("data"), dir.path().join("bomb.zip"));
    make(&bomb);
    lived(&data);
    let before = state(&data);
    let ran = import(&data, &bomb);
    assert!(!ran.succeeded && ran.said.contains(words), "{words}: {}", ran.said);
    assert!(ran.said.contains("bomb.zip") || ran.said.contains(".csv"), "it names what it is about: {}", ran.said);
    assert!(ran.peak_mib < MOST_MEMORY, "{words}: it took {} MiB", ran.peak_mib);
    assert_eq!(state(&data), before, "{words}: nothing has changed");
}

#[test]
fn a_row_without_an_end_is_refused() {
    let readings = header("readings.csv");
    let endless = format!("{readings}\"");
    refused(
        |bomb| Archive::at(bomb).file("readings.csv", &endless, &[b'a'; MIB], 64).done(),
        "A row is larger than 12 MiB",
    );
    refused(|bomb| Archive::at(bomb).file("readings.csv", &readings, &[b','; MIB], 64).done(), "A row is larger than");
    refused(|bomb| Archive::at(bomb).file("readings.csv", &readings, &[b'\n'; MIB], 64).done(), "A row is larger than");
    let names = readings.trim_end();
    refused(|bomb| Archive::at(bomb).file("readings.csv", names, &[b','; MIB], 8).done(), "The column names");
}

#[test]
fn a_file_of_the_log_that_could_not_be_attached_is_refused() {
    let name = format!("attachments/{}.bin", "0".repeat(64));
    let readings = header("readings.csv");
    let make =
        |bomb: &Path| Archive::at(bomb).file("readings.csv", &readings, b"", 0).file(&name, "", &[0; MIB], 600).done();
    refused(make, "The file is larger than 32 MiB");
}

#[test]
fn small_files_that_are_too_much_together_are_refused() {
    let make = |folder: &Path| {
        fs::create_dir_all(folder.join("attachments")).unwrap();
        fs::write(folder.join("readings.csv"), header("readings.csv")).unwrap();
        for at in 0..65 {
            // Nothing of it is on the disk, but all of it is read.
            let file = File::create(folder.join(format!("attachments/{at:064x}.bin"))).unwrap();
            file.set_len(32 * MIB as u64).unwrap();
        }
    };
    if is_wanted_large() {
        refused(make, "larger than 2048 MiB in all");
    }
}

#[test]
fn rows_that_do_not_fit_and_rows_without_end_are_refused() {
    let wrong = b"a,b\n".repeat(25_000);
    refused(
        |bomb| Archive::at(bomb).file("settings.csv", &header("settings.csv"), &wrong, 40).done(),
        "More than 50000 rows",
    );
    if !is_wanted_large() {
        return;
    }
    let row = "2016-01-04,sleep,value,420,check_in,2016-01-04,1451937600,60,Europe/Berlin\n".repeat(1000);
    let make =
        |bomb: &Path| Archive::at(bomb).file("readings.csv", &header("readings.csv"), row.as_bytes(), 600).done();
    refused(make, "more than 500000 rows");
}

#[test]
fn a_list_without_end_is_refused() {
    let names = b"a.csv,1\n".repeat(MIB / 8);
    refused(
        |bomb| Archive::at(bomb).file("contents.csv", "file,rows\n", &names, 64).done(),
        "The list is larger than 8 MiB",
    );
}

/// The header of a file without content within an archive, as its local header or in the directory.
fn zip_header(in_directory: bool, name: &str, at: u32) -> Vec<u8> {
    let mut header = if in_directory { vec![b'P', b'K', 1, 2, 20, 0, 20, 0] } else { vec![b'P', b'K', 3, 4, 20, 0] };
    header.extend([0; 20]);
    header.extend((name.len() as u16).to_le_bytes());
    header.extend(if in_directory { vec![0; 12] } else { vec![0; 2] });
    if in_directory {
        header.extend(at.to_le_bytes());
    }
    header.extend(name.as_bytes());
    header
}

/// An archive of so many files, each beside the other or all in one place.
fn archive_of(path: &Path, count: u32, overlapping: bool) {
    let (mut files, mut directory) = (Vec::new(), Vec::new());
    for at in 0..count {
        let name = format!("{at:06}");
        let place = if overlapping { 0 } else { files.len() as u32 };
        directory.extend(zip_header(true, &name, place));
        if !overlapping || at == 0 {
            files.extend(zip_header(false, &name, place));
        }
    }
    let (start, length) = (files.len() as u64, directory.len() as u64);
    files.extend(directory);
    let end = files.len() as u64;
    // The end for archives of many files, where it is, and the usual end that refers to it.
    files.extend(b"PK\x06\x06".iter().chain(&44_u64.to_le_bytes()).chain(&[45, 0, 45, 0]).chain(&[0; 8]));
    for number in [u64::from(count), u64::from(count), length, start] {
        files.extend(number.to_le_bytes());
    }
    files.extend(b"PK\x06\x07\0\0\0\0".iter().chain(&end.to_le_bytes()).chain(&1_u32.to_le_bytes()));
    files.extend(b"PK\x05\x06\0\0\0\0".iter().chain(&[0xff; 12]).chain(&[0; 2]));
    fs::write(path, files).unwrap();
}

#[test]
fn an_archive_of_more_files_than_any_export_has_is_refused() {
    refused(|bomb| archive_of(bomb, 120_000, false), "more than 100000 files");
    refused(|bomb| archive_of(bomb, 900_000, false), "The directory of the archive is larger than 8 MiB");
    refused(|bomb| archive_of(bomb, 5000, true), "Files in the archive overlap");
}

#[test]
fn a_header_that_lies_about_a_size_changes_nothing() {
    let make = |bomb: &Path| {
        Archive::at(bomb).file("readings.csv", &format!("{}\"", header("readings.csv")), &[b'a'; MIB], 64).done();
        let mut bytes = fs::read(bomb).unwrap();
        let at = bytes.windows(4).rposition(|four| four == b"PK\x01\x02").unwrap();
        bytes[at + 24..at + 28].copy_from_slice(&10_u32.to_le_bytes());
        fs::write(bomb, bytes).unwrap();
    };
    refused(make, "cannot be read");
}

/// The row of an entry whose text, follows and details are these.
fn entry(text: &str, follows: &str, details: &str) -> String {
    let cell = |text: &str| format!("\"{}\"", text.replace('"', "\"\""));
    let (text, follows, details) = (cell(text), cell(follows), cell(details));
    format!("e1,note,t,{text},2016-01-04,,[],[],{follows},{details},1451937600,60,Europe/Berlin\n")
}

#[test]
fn an_entry_that_nobody_could_have_typed_is_left_out() {
    let deep = format!("{}{}", "[".repeat(2 * MIB / 2), "]".repeat(2 * MIB / 2));
    for (entry, words) in [
        (entry(&"*a".repeat(2 * MIB), "[]", "{}"), "longer than 2000000 characters"),
        (entry("t", &deep, "{}"), "longer than 2000000 characters"),
        (entry("t", &deep[MIB / 2..MIB / 2 + MIB], "{}"), "json_valid(follows)"),
    ] {
        let make =
            |bomb: &Path| Archive::at(bomb).file("entries.csv", &header("entries.csv"), entry.as_bytes(), 1).done();
        refused(make, words);
    }
}

/// An export with an entry that has a file.
fn with_file(path: &Path, bytes: &[u8]) {
    let name = hash(bytes);
    let row = format!("f1,e1,{name},file,,1451937600,60,Europe/Berlin\n");
    Archive::at(path)
        .file("entries.csv", &header("entries.csv"), entry("t", "[]", "{}").as_bytes(), 1)
        .file("entry_files.csv", &header("entry_files.csv"), row.as_bytes(), 1)
        .file(&format!("attachments/{name}.bin"), "", bytes, 1)
        .done();
}

#[test]
fn a_file_whose_words_would_take_without_end_is_kept_without_them() {
    let page = |content: &str| {
        format!("%PDF-1.5\n1 0 obj\n{content}\nendobj\ntrailer<</Size 2/Root 1 0 R>>\n%%EOF").into_bytes()
    };
    let chunk =
        |kind: &[u8; 4], content: &[u8]| [&(content.len() as u32).to_be_bytes(), &kind[..], content, &[0; 4]].concat();
    let picture = [b"\x89PNG\r\n\x1a\n".to_vec(), chunk(b"tEXt", b"T\0a").repeat(500_000)].concat();
    let drawing = format!("<svg {}/>", (0..500_000).map(|at| format!("a{at:x}=''")).collect::<Vec<_>>().join(" "));
    let notebook = format!("{{\"nbformat\":4,\"cells\":[{}0]}}", "{},".repeat(4 * MIB));
    for (kind, bytes) in [
        ("a PDF", page(&format!("[{}]", "0 ".repeat(4 * MIB)))),
        ("a picture", picture),
        ("a drawing", drawing.into_bytes()),
        ("a notebook", notebook.into_bytes()),
        ("a table", "a,".repeat(12 * MIB).into_bytes()),
    ] {
        let dir = tempfile::tempdir().unwrap();
        let (data, export) = (dir.path().join("data"), dir.path().join("export.zip"));
        with_file(&export, &bytes);
        let ran = import(&data, &export);
        assert!(ran.succeeded && ran.said.contains("Took 2 values"), "{kind}: {}", ran.said);
        assert!(ran.peak_mib < MOST_MEMORY, "{kind}: it took {} MiB", ran.peak_mib);
    }
}

/// An export of so many Days of twelve signals, with files of so many bytes.
fn large(path: &Path, days: i64, files: usize, bytes: usize) -> usize {
    let first = Day::parse("2016-01-04").unwrap();
    let readings: String = (0..days)
        .flat_map(|after| (0..12).map(move |signal| (first.plus(after), signal)))
        .map(|(day, signal)| format!("{day},own_{signal},value,5,check_in,{day},1451937600,60,Europe/Berlin\n"))
        .collect();
    let signals: String = (0..12)
        .map(|signal| format!("own_{signal},Own {signal},number,0,10,neither,leading,unknown,0,0,0\n"))
        .collect();
    let mut lot = fastrand::Rng::with_seed(7);
    let mut archive = Archive::at(path)
        .file("own_signals.csv", &header("own_signals.csv"), signals.as_bytes(), 1)
        .file("readings.csv", &header("readings.csv"), readings.as_bytes(), 1)
        .file("entries.csv", &header("entries.csv"), entry("t", "[]", "{}").as_bytes(), 1);
    let mut rows = String::new();
    for at in 0..files {
        let mut content = vec![0; bytes];
        lot.fill(&mut content);
        let name = hash(&content);
        rows += &format!("f{at},e1,{name},{at}.bin,,1451937600,60,Europe/Berlin\n");
        archive = archive.file(&format!("attachments/{name}.bin"), "", &content, 1);
    }
    archive.file("entry_files.csv", &header("entry_files.csv"), rows.as_bytes(), 1).done();
    12 + 12 * usize::try_from(days).unwrap() + 1 + files
}

#[test]
fn a_large_export_comes_in_whole_and_goes_out_of_memory_as_it_comes() {
    let (days, files, bytes) = if is_wanted_large() { (3653, 20, 25 * MIB) } else { (200, 3, 8 * MIB) };
    let dir = tempfile::tempdir().unwrap();
    let (data, export) = (dir.path().join("data"), dir.path().join("export.zip"));
    let rows = large(&export, days, files, bytes);
    let started = Instant::now();
    let ran = import(&data, &export);
    println!("{} MiB and {:.1} s for {rows} rows and {files} files", ran.peak_mib, started.elapsed().as_secs_f64());
    assert!(ran.succeeded && ran.said.contains(&format!("Took {rows} values")), "{}", ran.said);
    assert!(ran.peak_mib < MOST_MEMORY, "it took {} MiB", ran.peak_mib);
    let handle = ran.said.lines().find_map(|line| line.split("--undo ").nth(1)).unwrap().trim_end_matches(['`', '.']);
    let undone = program(&data).args(["import", "--undo", handle]).output().unwrap();
    assert!(undone.status.success(), "it is taken back as a whole: {}", String::from_utf8_lossy(&undone.stderr));
    let left = state(&data);
    assert!(left.iter().all(|(name, text)| !name.ends_with("readings.csv") || text.lines().count() == 1));
}
