//! The proof that everything works without a network: the verbs people use most, one after another, while the kernel refuses
//! this process every network address. It runs on a made-up year in a folder of its own.

use std::{fs, io, os::unix::fs::DirBuilderExt, path::Path};

use uuid::Uuid;

use super::{App, Begin, Check, TypedAnswer, backup, change_passphrase, fill_demo};
use crate::{
    day::Now,
    error::{Error, Result},
    io::{
        import::Options,
        network,
        store::{Passphrase, whole},
    },
    say,
    view::{log::EntryDraft, trends::Range},
};

/// A verb that is tried: its name, and what doing it shows.
type Verb = (&'static str, fn(&Path, &Now) -> Result<String>);

const VERBS: [Verb; 7] = [
    ("records", record),
    ("charts", chart),
    ("plan", plan),
    ("log", find),
    ("export", take_out_and_in),
    ("copies", copy_and_restore),
    ("passphrase", lock),
];

/// Refuses this process the network for good, and tries the verbs in a new folder among the temporary files, which is removed.
///
/// # Errors
/// When that folder cannot be made or removed.
pub fn prove(now: &Now) -> Result<Vec<Check>> {
    let scratch = std::env::temp_dir().join(format!("taper-proof-{}", Uuid::new_v4().simple()));
    let failed = |error: io::Error| Error::unreadable(error, scratch.display(), say!("general-check-folder"));
    fs::DirBuilder::new().mode(0o700).create(&scratch).map_err(failed)?;
    let checks = prove_in(&scratch, now);
    fs::remove_dir_all(&scratch).map_err(failed)?;
    Ok(checks)
}

fn prove_in(scratch: &Path, now: &Now) -> Vec<Check> {
    let was_within_reach = network::is_within_reach();
    let refused = network::refuse().and_then(|()| match network::is_within_reach() {
        true => Err(Error::unreadable(say!("network-within-reach"), "", say!("network-not-refused-next"))),
        false if was_within_reach => Ok(say!("network-refused")),
        false => Ok(say!("network-never-there")),
    });
    let mut checks = vec![checked("network", refused)];
    checks.extend(VERBS.map(|(name, verb)| checked(name, verb(scratch, now))));
    checks
}

fn checked(name: &'static str, found: Result<String>) -> Check {
    Check { name, fine: found.is_ok(), found: found.unwrap_or_else(|error| error.to_string()) }
}

fn data(scratch: &Path, now: &Now) -> Result<App> {
    App::open(&scratch.join("data"), None, now)
}

fn record(scratch: &Path, now: &Now) -> Result<String> {
    let app = fill_demo(&scratch.join("data"), now)?;
    app.check_in(None, &[TypedAnswer::parse("energy=4")?], None, now)?;
    app.status(now)?;
    Ok(say!("prove-records", readings = app.store.read(whole::look)?.readings))
}

fn chart(scratch: &Path, now: &Now) -> Result<String> {
    let picture = data(scratch, now)?.chart_png("sleep", Range::Year, now)?;
    Ok(say!("prove-charts", bytes = picture.len()))
}

fn plan(scratch: &Path, now: &Now) -> Result<String> {
    let begin = Begin { usual_week: Some("30"), ..Begin::of("rebuild") };
    data(scratch, now)?.plan_start(&begin, now)?;
    Ok(say!("prove-plan"))
}

fn find(scratch: &Path, now: &Now) -> Result<String> {
    let app = data(scratch, now)?;
    let draft = EntryDraft { text: "heron".to_owned(), ..EntryDraft::default() };
    app.write_entry(None, &draft, None, now)?;
    match app.search("heron", 1)?.of {
        0 => Err(Error::unreadable(say!("prove-not-found"), "", "")),
        _ => Ok(say!("prove-log")),
    }
}

fn take_out_and_in(scratch: &Path, now: &Now) -> Result<String> {
    let folder = scratch.join("export");
    let tables = data(scratch, now)?.export(&folder)?;
    let other = scratch.join("other");
    fs::create_dir(&other).map_err(|error| Error::unreadable(error, other.display(), ""))?;
    App::open(&other, None, now)?.import("taper", &folder, &Options::default(), now)?;
    Ok(say!("prove-export", tables = tables.len()))
}

fn copy_and_restore(scratch: &Path, now: &Now) -> Result<String> {
    let dir = scratch.join("data");
    let copy = data(scratch, now)?.back_up(now)?;
    backup::restore(&dir, None, &copy.path, None, now)?;
    match data(scratch, now)?.check()?.is_whole() {
        true => Ok(say!("prove-copies", rows = copy.rows)),
        false => Err(Error::unreadable(say!("store-damaged"), dir.display(), "")),
    }
}

fn lock(scratch: &Path, now: &Now) -> Result<String> {
    let (dir, passphrase) = (scratch.join("data"), Passphrase::new(Uuid::new_v4().to_string()));
    change_passphrase(&dir, None, Some(&passphrase), now)?;
    App::open(&dir, Some(&passphrase), now)?;
    Ok(say!("prove-passphrase"))
}
