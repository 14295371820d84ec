//! Daily tables as people and programs write them: whose column it is, in which unit, on which Day, with the values that are
//! then in the store.

use std::{fs, sync::LazyLock};

use proptest::prelude::*;
use taper::{
    app::{App, NewSignal, TypedAnswer},
    day::Now,
    error::Result,
    io::import::{Mapping, Options},
    notification::import::left_out,
    record::{Answer, import::Imported},
    signal::{Signal, Unit, catalog},
};

use crate::world::{World, at, world};

/// A profile in which nothing was answered, a month after the tables here begin.
struct Profile {
    world: World,
    app: App,
    now: Now,
}

fn profile() -> Profile {
    let world = world("2026-03-01");
    let (app, now) = (world.lived(), at(world.day(30), "12:00"));
    Profile { world, app, now }
}

impl Profile {
    fn bytes(&self, table: &[u8], maps: &[&str]) -> Result<Imported> {
        let path = self.world.dir().join("table.csv");
        fs::write(&path, table).unwrap();
        let mappings = maps.iter().map(|pair| Mapping::parse(pair).unwrap()).collect();
        self.app.import("csv", &path, &Options { mappings, ..Options::default() }, &self.now)
    }

    fn import(&self, table: &str, maps: &[&str]) -> Result<Imported> {
        self.bytes(table.as_bytes(), maps)
    }

    /// The refusal of a table, after which nothing is in the store.
    #[track_caller]
    fn refused(&self, table: &str, maps: &[&str]) -> String {
        let before = self.kept();
        let refused = self.import(table, maps).expect_err("it is unclear").to_string();
        assert_eq!(self.kept(), before, "nothing is changed");
        refused
    }

    /// The values in the store, by signal and Day: `sleep 1: 450, 2: 420`.
    fn kept(&self) -> Vec<String> {
        let facts = self.app.facts(&self.now).unwrap();
        let one = |history: &taper::record::History| {
            let readings = history.readings.iter().map(|reading| {
                let value = match reading.answer {
                    Answer::Value(value) => value.to_string(),
                    other => format!("{other:?}"),
                };
                format!("{}: {value}", reading.day.since(self.world.first) + 1)
            });
            format!("{} {}", history.signal, readings.collect::<Vec<_>>().join(", "))
        };
        facts.histories.iter().filter(|history| !history.readings.is_empty()).map(one).collect()
    }

    fn own(&self) -> Vec<Signal> {
        self.app.facts(&self.now).unwrap().signals.into_iter().filter(|signal| signal.is_own).collect()
    }
}

fn new(title: &str, kind: &str) -> NewSignal {
    let (kind, worse) = (kind.to_owned(), "higher".to_owned());
    NewSignal { title: title.to_owned(), kind, worse, low: None, high: None, weekdays: true, empty_is_zero: false }
}

fn skipped(imported: &Imported) -> Vec<String> {
    imported.skipped.iter().map(left_out).collect()
}

/// Imports a table into a new profile: what is then in the store, and what was left out.
#[track_caller]
fn taken(table: &str, maps: &[&str]) -> (Vec<String>, Vec<String>) {
    let profile = profile();
    let imported = profile.import(table, maps).unwrap_or_else(|error| panic!("{table:?} is refused: {error}"));
    (profile.kept(), skipped(&imported))
}

#[test]
fn a_column_is_the_signal_it_is_called_like_in_any_language_and_form() {
    for (header, signal) in [
        ("Sleep", "sleep"),
        ("SCHLAF", "sleep"),
        ("sleep_h", "sleep"),
        ("Sleep (h)", "sleep"),
        ("Schlaf [Stunden]", "sleep"),
        ("ｓｌｅｅｐ", "sleep"),
    ] {
        let (kept, skipped) = taken(&format!("Date,{header}\n2026-03-01,7\n2026-03-02,7.5\n"), &[]);
        assert_eq!((kept, skipped.len()), (vec![format!("{signal} 1: 420, 2: 450")], 0), "{header}");
    }
    for (header, signal) in [("Energie", "energy"), ("Energy (0-10)", "energy"), ("Energy_in_full", "energy_in_full")] {
        let (kept, _) = taken(&format!("Date,{header}\n2026-03-01,7\n"), &[]);
        assert_eq!(kept, [format!("{signal} 1: 7")], "{header}");
    }
    let (kept, _) = taken("Date,Sleep,Energy,Mood\n2026-03-01,7:30,6,4\n2026-03-02,7:00,5,3\n", &[]);
    assert_eq!(kept, ["energy 1: 6, 2: 5", "mood 1: 4, 2: 3", "sleep 1: 450, 2: 420"]);
}

#[test]
fn a_unit_in_the_name_is_the_unit_of_its_numbers() {
    let (kept, _) = taken("date,Sleep [min],focus_hours,games_min\n2026-03-01,450,2,3\n2026-03-02,30,1,0\n", &[]);
    assert_eq!(kept, ["focus 1: 120, 2: 60", "games 1: 3, 2: 0", "sleep 1: 450, 2: 30"]);
    let (kept, _) = taken("date,Walking (min)\n2026-03-01,45\n2026-03-02,1:30\n", &[]);
    assert_eq!(kept, ["walking_min 1: 45, 2: 90"], "also where the signal is new");
}

#[test]
fn a_column_whose_unit_or_values_do_not_fit_is_not_the_signal_it_is_called_like() {
    let profile = profile();
    let percent = "date,Energy %\n2026-03-01,85\n2026-03-02,70\n";
    let refused = profile.refused(percent, &[]);
    for way in ["--map 'Energy %=energy'", "--map 'Energy %=new'", "Energy (energy)"] {
        assert!(refused.contains(way), "{refused}");
    }
    let refused = profile.refused("date,Energy\n2026-03-01,85\n2026-03-02,70\n", &[]);
    for part in ["85, 70", "0 to 10", "--map Energy=energy", "--map Energy=new"] {
        assert!(refused.contains(part), "{refused}");
    }
    for (header, cells) in [
        ("Energy (1-5)", ["4", "5"]),
        ("Snacks (kcal)", ["2", "1"]),
        ("Energy", ["4.5", "3.5"]),
        ("Moved", ["8000", "9500"]),
        ("Bedtime", ["23.5", "22.75"]),
        ("Sleep (%)", ["85", "90"]),
    ] {
        let table = format!("date,{header}\n2026-03-01,{}\n2026-03-02,{}\n", cells[0], cells[1]);
        assert!(profile.refused(&table, &[]).contains("--map"), "{header}");
    }
    profile.import(percent, &["Energy %=new"]).unwrap();
    assert_eq!(profile.kept(), ["energy_2 1: 85, 2: 70"], "its id is its own");
    let again = profile.import(percent, &["Energy %=new"]).unwrap();
    assert_eq!((again.taken, again.own_signals.len()), (0, 0), "the same name is the same signal");
    assert_eq!(profile.import(percent, &[]).unwrap().there_already, 2, "and is known by it from now on");
}

#[test]
fn a_signal_of_ones_own_is_never_called_like_one_of_the_catalog() {
    let profile = profile();
    let table = "date,Energy\n2026-03-01,85\n2026-03-02,70\n";
    profile.import(table, &["Energy=new"]).unwrap();
    assert_eq!(profile.own()[0].own_title.as_deref(), Some("Energy 2"));
    assert_eq!(profile.import(table, &["Energy=new"]).unwrap().there_already, 2, "it is found again");
    for title in ["Energy", "energie", " SCHLAF ", "bedtime", "Bedtime_delay", "energy 2"] {
        let refused = profile.app.add_own_signal(&new(title, "count"), &profile.now).unwrap_err().to_string();
        assert!(refused.contains("already"), "{title}: {refused}");
        let id = profile.own()[0].id.to_string();
        let renamed = profile.app.rename_own_signal(&id, title, &profile.now);
        assert_eq!(renamed.is_err(), title != "energy 2", "{title}");
    }
}

#[test]
fn a_single_slip_is_named_and_does_not_make_it_another_signal() {
    let (kept, skipped) = taken("date,energy\n2026-03-01,6\n2026-03-02,55\n2026-03-03,5\n2026-03-04,high\n", &[]);
    assert_eq!(kept, ["energy 1: 6, 3: 5"]);
    assert_eq!(skipped.len(), 2, "{skipped:?}");
    assert!(skipped[0].starts_with("line 3, column energy: \"55\""), "{skipped:?}");
}

#[test]
fn two_names_are_two_signals_and_one_name_is_one() {
    let profile = profile();
    profile.import("date,睡眠\n2026-03-01,7\n2026-03-02,8\n", &[]).unwrap();
    profile.import("date,体重\n2026-03-01,61.5\n2026-03-02,61.2\n", &[]).unwrap();
    profile.import("date,a b,a_b!\n2026-03-01,1,2\n", &[]).unwrap();
    let kept = profile.kept();
    assert_eq!(kept, ["a_b 1: 1", "a_b_2 1: 2", "own 1: 7, 2: 8", "own_2 1: 61.5, 2: 61.2"]);
    let later = profile.import("date,体重,睡眠,Ａ　Ｂ\n2026-03-03,61,6,3\n", &[]).unwrap();
    assert_eq!((later.taken, later.own_signals.len()), (3, 0));
    let kept = profile.kept();
    assert_eq!(kept[0], "a_b 1: 1, 3: 3", "{kept:?}");
    assert_eq!(kept[2..], ["own 1: 7, 2: 8, 3: 6", "own_2 1: 61.5, 2: 61.2, 3: 61"]);
    let refused = profile.refused("date,Mu\u{308}de,Müde\n2026-03-04,1,2\n", &[]);
    assert!(refused.contains("Two columns"), "{refused}");
    profile.app.archive_own_signal("own", true, &profile.now).unwrap();
    assert_eq!(profile.import("date,睡眠\n2026-03-04,9\n", &[]).unwrap().own_signals.len(), 0, "also at rest");
}

#[test]
fn a_name_that_may_be_two_signals_is_asked_about() {
    let profile = profile();
    // A name as earlier versions let one choose it.
    let export = profile.world.dir().join("export");
    fs::create_dir(&export).unwrap();
    let nap = "id,title,unit,low,high,worse,role,spread,weekdays,empty_is_zero,archived\n\
               nap,Schlaf,number,0,10,neither,load,unknown,1,0,0\n";
    fs::write(export.join("own_signals.csv"), nap).unwrap();
    profile.app.import("taper", &export, &Options::default(), &profile.now).unwrap();
    let refused = profile.refused("date,Schlaf\n2026-03-01,7\n", &[]);
    for part in ["Sleep (sleep), Schlaf (nap)", "--map Schlaf=sleep", "--map Schlaf=nap"] {
        assert!(refused.contains(part), "{refused}");
    }
    profile.import("date,Schlaf,sleep,x\n2026-03-01,7,8,1\n", &["Schlaf=nap"]).unwrap();
    assert_eq!(profile.kept(), ["nap 1: 7", "sleep 1: 480", "x 1: 1"], "a bare id is nobody else's");
    assert!(profile.app.facts(&profile.now).unwrap().signal("Schlaf").unwrap_err().to_string().contains("sleep, nap"));
    let twice = profile.refused("date,sleep,Sleep\n2026-03-02,7,8\n", &[]);
    assert!(twice.contains("\"sleep\" and \"Sleep\""), "{twice}");
}

#[test]
fn a_signal_is_typed_by_any_of_its_names() {
    let profile = profile();
    let now = &profile.now;
    profile.import("date,Green tea\n2026-03-01,2\n", &[]).unwrap();
    for typed in ["Schlaf=7:30", "GREEN TEA=3", "Energie=6"] {
        profile.app.check_in(None, &[TypedAnswer::parse(typed).unwrap()], None, now).unwrap();
    }
    assert_eq!(profile.kept(), ["energy 31: 6", "green_tea 1: 2, 31: 3", "sleep 31: 450"]);
    profile.app.order_signals(&["green tea".to_owned(), "Schlaf".to_owned()], now).unwrap();
    let ids: Vec<String> =
        profile.app.facts(now).unwrap().signals.iter().take(2).map(|signal| signal.id.to_string()).collect();
    assert_eq!(ids, ["green_tea", "sleep"]);
}

#[test]
fn an_import_takes_nothing_that_could_not_be_typed() {
    let table = "date,energy,snacks,moved,tea,bedtime\n\
                 2026-03-01,6,1,yes,1,23:40\n\
                 2026-03-02,4.5,1.5,perhaps,1e10,25:00\n\
                 2026-03-03,11,-1,2,-1e10,late\n\
                 2026-03-04,7,3,no,x,24:00\n\
                 2026-03-05,5,2,ja,2,0:10\n\
                 2026-03-06,5,2,ja,2,0:10\n\
                 2026-03-07,5,2,ja,2,0:10\n\
                 2026-03-08,5,2,ja,2,0:10\n\
                 2026-03-09,5,2,ja,2,0:10\n\
                 2026-03-10,5,2,ja,2,0:10\n\
                 2026-03-11,5,2,ja,2,0:10\n\
                 2026-03-12,5,2,ja,2,0:10\n\
                 2026-03-13,5,2,ja,2,0:10\n\
                 2027-03-01,6,1,yes,1,23:40\n";
    let (kept, skipped) = taken(table, &[]);
    let alike =
        |days: &str, value: u32| days.split(' ').map(|day| format!("{day}: {value}")).collect::<Vec<_>>().join(", ");
    let later = "5 6 7 8 9 10 11 12 13";
    assert_eq!(
        kept,
        [
            format!("bedtime 1: 1420, 4: 0, {}", alike(later, 10)),
            format!("energy 1: 6, 4: 7, {}", alike(later, 5)),
            format!("moved 1: 1, 4: 0, {}", alike(later, 1)),
            format!("snacks 1: 1, 4: 3, {}", alike(later, 2)),
            format!("tea 1: 1, {}", alike(later, 2)),
        ]
    );
    assert_eq!(skipped.len(), 12, "{skipped:#?}");
    assert!(skipped[11].contains("is in the future"), "{skipped:#?}");
    let profile = profile();
    profile.app.configure(&[("signal.games".to_owned(), "no".to_owned())], &profile.now).unwrap();
    profile.app.add_own_signal(&NewSignal { high: Some(4.0), ..new("Calm", "scale") }, &profile.now).unwrap();
    profile.import("date,calm\n2026-03-01,4\n2026-03-02,5\n2026-03-03,3\n2026-03-04,2\n", &[]).unwrap();
    assert_eq!(profile.kept(), ["calm 1: 4, 3: 3, 4: 2"], "nor beyond a scale of one's own");
}

#[test]
fn a_table_may_be_separated_and_encoded_in_every_usual_way() {
    let expected = ["sleep 1: 450, 2: 375", "snacks 1: 2, 2: 1"];
    let german = "Datum;Schlaf;Snacks\r\n01.03.2026;7,5;2\r\n02.03.2026;6,25;1\r\n";
    for table in [german.to_owned(), german.replace(';', "\t"), german.replace(';', "|"), german.replace("7,5", "7:30")]
    {
        let utf16 =
            |to: fn(u16) -> [u8; 2]| format!("\u{feff}{table}").encode_utf16().flat_map(to).collect::<Vec<u8>>();
        let marked = format!("\u{feff}{table}").into_bytes();
        for bytes in [table.clone().into_bytes(), marked, utf16(u16::to_le_bytes), utf16(u16::to_be_bytes)] {
            let profile = profile();
            let done = profile.bytes(&bytes, &[]).unwrap();
            assert_eq!((profile.kept(), done.skipped.len()), (expected.map(str::to_owned).to_vec(), 0), "{table}");
        }
    }
    let latin = profile().bytes(b"date,M\xfcde\n2026-03-01,1\n", &[]).unwrap_err().to_string();
    assert!(latin.contains("UTF-8"), "{latin}");
}

#[test]
fn days_are_read_in_every_usual_way() {
    for table in [
        "day,tea\n2026-03-01,1\n2026-03-13,2\n",
        "日期,tea\n2026年3月1日,1\n2026年3月13日,2\n",
        "Tag;tea\n01.03.2026;1\n13.3.2026;2\n",
        "date,tea\n2026-03-01T00:00:00Z,1\n2026-03-13 08:00:00,2\n",
        "date,tea\n2026/03/01,1\n2026/3/13,2\n",
        "date,tea\n1 Mar 2026,1\n13. März 2026,2\n",
        "date,tea\n01/03/2026,1\n13/03/2026,2\n",
        "date,tea\n3/1/2026,1\n3/13/2026,2\n",
        "tea,When\n1,2026-03-01\n2,2026-03-13\n",
    ] {
        let maps: &[&str] = if table.contains("When") { &["When=date"] } else { &[] };
        assert_eq!(taken(table, maps), (vec!["tea 1: 1, 13: 2".to_owned()], vec![]), "{table}");
    }
    let profile = profile();
    let open = "Date,tea\n03/01/2026,1\n03/02/2026,2\n";
    let refused = profile.refused(open, &[]);
    assert!(refused.contains("--map Date=date:dmy") && refused.contains("--map Date=date:mdy"), "{refused}");
    profile.import(open, &["Date=date:mdy"]).unwrap();
    assert_eq!(profile.kept(), ["tea 1: 1, 2: 2"]);
    let refused = profile.refused("When,tea,Mood\n2026-03-01,1,2\n", &[]);
    assert!(refused.contains("When, tea, Mood") && refused.contains("--map COLUMN=date"), "{refused}");
    let refused = profile.refused("date,tea\n01.03.26,1\n", &[]);
    assert!(refused.contains("line 2, column date") && refused.contains("two digits"), "{refused}");
    let refused = profile.refused("date,tea\n13/01/2026,1\n01/13/2026,1\n", &[]);
    assert!(refused.contains("01/13/2026"), "{refused}");
}

#[test]
fn what_is_missing_is_missing_and_what_is_empty_is_passed_over() {
    let table = "date,sleep,tea,,,\n2026-03-01,7:30,2,,,\n2026-03-02,NA,n/a,,,\n2026-03-03,-,null,,,\n2026-03-04,?,k. A.,,,\n\
                 2026-03-05,NaN,#N/A,,,\n,,,,,\n,,,,,\n2026-03-06,–,1\n";
    let (kept, skipped) = taken(table, &[]);
    assert_eq!((kept, skipped), (vec!["sleep 1: 450".to_owned(), "tea 1: 2, 6: 1".to_owned()], vec![]));
    let (kept, skipped) = taken(",date,sleep,\n0,2026-03-01,7:30,\n1,2026-03-02,7:00,note\n", &[]);
    assert_eq!(kept, ["sleep 1: 450, 2: 420"]);
    assert_eq!(skipped.len(), 2, "{skipped:?}");
    assert!(skipped[0].contains("column 1 has no name") && skipped[1].contains("column 4"), "{skipped:?}");
}

#[test]
fn words_for_yes_and_no_are_read() {
    let days = |cells: &[&str]| {
        let rows = cells.iter().enumerate().map(|(at, cell)| format!("2026-03-{:02},{cell}\n", at + 1));
        rows.collect::<String>()
    };
    let cells = ["x", "✓", "true", "ja", "yes", "1", "FALSE", "nein", "no", "0"];
    let expected = "1: 1, 2: 1, 3: 1, 4: 1, 5: 1, 6: 1, 7: 0, 8: 0, 9: 0, 10: 0";
    for (header, id) in [("moved", "moved"), ("Meditated", "meditated")] {
        let profile = profile();
        profile.import(&format!("date,{header}\n{}", days(&cells)), &[]).unwrap();
        assert_eq!(profile.kept(), [format!("{id} {expected}")], "{header}");
        assert!(profile.own().iter().all(|signal| signal.unit == Unit::YesNo), "{header}");
    }
    let (kept, skipped) = taken("date,tea,notes\n2026-03-01,1,tired\n2026-03-02,2,\"ill, in bed\"\n", &[]);
    assert_eq!(kept, ["tea 1: 1, 2: 2"], "a column of words makes no signal");
    assert!(skipped.len() == 1 && skipped[0].contains("notes holds no numbers"), "{skipped:?}");
    assert_eq!(taken("date,tea,notes\n2026-03-01,1,tired\n", &["notes=none"]).1, [""; 0]);
}

#[test]
fn lengths_and_times_may_have_seconds_and_midnight_is_one_night() {
    let table =
        "date,sleep,bedtime\n2026-03-01,7:30:00,23:40:00\n2026-03-02,24:00,24:00\n2026-03-03,7 h 15 min,11:50 PM\n";
    assert_eq!(taken(table, &[]).0, ["bedtime 1: 1420, 2: 0, 3: 1430", "sleep 1: 450, 2: 1440, 3: 435"]);
}

#[test]
fn a_comma_is_what_the_column_shows_it_to_be() {
    let table = "date,steps,snacks\n2026-03-01,\"11,532\",2\n2026-03-02,\"9,040\",\"1,000\"\n2026-03-03,850,1\n";
    let (kept, skipped) = taken(table, &[]);
    assert_eq!(kept, ["snacks 1: 2, 3: 1", "steps 1: 11532, 2: 9040, 3: 850"]);
    assert!(skipped.len() == 1 && skipped[0].starts_with("line 3, column snacks: \"1,000\""), "{skipped:?}");
    let (kept, _) = taken("date;steps;tea\n2026-03-01;11.532;1,5\n2026-03-02;850;2\n", &[]);
    assert_eq!(kept, ["steps 1: 11532, 2: 850", "tea 1: 1.5, 2: 2"]);
    let (kept, _) = taken("date,tea\n2026-03-01,\"1,5\"\n2026-03-02,\"0,125\"\n", &[]);
    assert_eq!(kept, ["tea 1: 1.5, 2: 0.125"]);
    let profile = profile();
    let open = "date,steps,tea\n2026-03-01,\"11,532\",\"1,5\"\n2026-03-02,\"9,040\",\"2,5\"\n";
    let refused = profile.refused(open, &[]);
    assert!(refused.contains("--map steps=new:point") && refused.contains("--map steps=new:comma"), "{refused}");
    let tabs = profile.refused("date\tsteps\n2026-03-01\t11.532\n", &[]);
    assert!(tabs.contains("11.532"), "{tabs}");
    profile.import(open, &["steps=new:point"]).unwrap();
    assert_eq!(profile.kept(), ["steps 1: 11532, 2: 9040", "tea 1: 1.5, 2: 2.5"]);
    let mixed = profile.refused("date,weight\n2026-03-01,61.5\n2026-03-02,\"61,2\"\n", &[]);
    assert!(mixed.contains("weight"), "{mixed}");
}

#[test]
fn bare_lengths_are_hours_or_minutes_as_their_column_has_it() {
    let column = |name: &str, cells: &str| {
        let rows = cells.split(' ').enumerate().map(|(at, cell)| format!("2026-03-{:02},{cell}\n", at + 1));
        format!("date,{name}\n{}", rows.collect::<String>())
    };
    for (name, cells, kept) in [
        ("focus", "6 5 3 7 0 4", "focus 1: 360, 2: 300, 3: 180, 4: 420, 5: 0, 6: 240"),
        ("games", "2 0 1 1 2 0 1", "games 1: 120, 2: 0, 3: 60, 4: 60, 5: 120, 6: 0, 7: 60"),
        ("games", "30 0 90", "games 1: 30, 2: 0, 3: 90"),
        ("focus", "2.5 4", "focus 1: 150, 2: 240"),
        ("sleep", "7 8 450", "sleep 1: 420, 2: 480"),
        ("sleep", "420 450 7", "sleep 1: 420, 2: 450"),
        ("sleep", "7 450m 6:30", "sleep 1: 420, 2: 450, 3: 390"),
        ("sleep", "0 0", "sleep 1: 0, 2: 0"),
    ] {
        assert_eq!(taken(&column(name, cells), &[]).0, [kept], "{name}: {cells}");
    }
    let profile = profile();
    for (name, cells) in
        [("focus", "5"), ("games", "2 3 1"), ("sleep", "7 450"), ("games", "5 10 15 5 90"), ("sleep", "30 45")]
    {
        let refused = profile.refused(&column(name, cells), &[]);
        for way in ["h", "min"] {
            assert!(refused.contains(&format!("--map {name}={name}:{way}")), "{refused}");
        }
    }
    let odd = profile.import(&column("sleep", "7 8 450"), &[]).unwrap();
    let skipped = skipped(&odd);
    assert!(skipped.len() == 1 && skipped[0].starts_with("line 4, column sleep: \"450\""), "{skipped:?}");
    assert!(odd.remarks[1].contains("hours") && odd.remarks[1].contains("--map sleep=sleep:min"), "{:?}", odd.remarks);
    profile.import(&column("games", "2 3 1"), &["games=games:min"]).unwrap();
    assert_eq!(profile.kept(), ["games 1: 2, 2: 3, 3: 1", "sleep 1: 420, 2: 480"]);
    let refused = profile.refused(&column("energy", "5"), &["energy=energy:h"]);
    assert!(refused.contains("not a length of time"), "{refused}");
}

#[test]
fn the_account_has_every_column_and_what_it_was_read_as() {
    let table = "Datum;Schlaf;Energie;Bettzeit;Bewegung;Tee;Snacks\n01.03.2026;7,5;6;23:40;ja;1,5;2\n";
    let remarks = profile().import(table, &[]).unwrap().remarks;
    for (remark, parts) in remarks.iter().zip([
        ["Datum", "dates"],
        ["Schlaf", "Sleep (sleep): numbers without a unit as hours with a decimal comma; add --map Schlaf=sleep:min"],
        ["Energie", "Energy (energy): whole numbers from 0 to 10"],
        ["Bettzeit", "Bedtime (bedtime): times of day"],
        ["Bewegung", "Movement (moved): yes or no"],
        ["Tee", "a signal of your own, tee: numbers with a decimal comma"],
        ["Snacks", "Snacks (snacks): whole numbers up to 99"],
    ]) {
        assert!(parts.iter().all(|part| remark.contains(part)), "{remark}");
    }
    assert_eq!(remarks.len(), 7);
}

#[test]
fn what_is_not_taken_is_in_the_account_too() {
    let long = "How tired were you this morning, on a scale from one to five?";
    let table = format!("date,notes,empty,walk,\"{long}\"\n2026-03-01,tired,,3,4\n");
    let profile = profile();
    let refused = profile.refused(&table, &[]);
    assert!(refused.contains("40 characters") && refused.contains("=none'"), "{refused}");
    let done = profile.import(&table, &[&format!("{long}=none")]).unwrap();
    assert_eq!(profile.kept(), ["walk 1: 3"]);
    assert_eq!(done.skipped.len(), 1, "{:?}", done.skipped);
    for (remark, part) in done.remarks.iter().zip(["dates", "empty is empty", "walk", "is left out"]) {
        assert!(remark.contains(part), "{:?}", done.remarks);
    }
    let refused = profile.refused("date,Sleep (h)\n2026-03-01,450\n", &[]);
    assert!(refused.contains("--map 'Sleep (h)=sleep:min'"), "{refused}");
    profile.import("date,Sleep (h)\n2026-03-01,450\n", &["Sleep (h)=sleep:min"]).unwrap();
    assert_eq!(profile.kept(), ["sleep 1: 450", "walk 1: 3"]);
}

#[test]
fn mappings_that_make_no_sense_are_refused() {
    let profile = profile();
    let table = "date,a,b\n2026-03-01,1,2\n";
    for (maps, part) in [
        (&["c=sleep"][..], "date, a, b"),
        (&["a=new", "a=none"], "mapped twice"),
        (&["a=date", "b=date"], "Several columns"),
        (&["a=slep"], "Unknown signal"),
    ] {
        let refused = profile.refused(table, maps);
        assert!(refused.contains(part), "{refused}");
    }
}

/// Tables as they come, and almost, with what they may be mapped to.
fn any_table() -> impl Strategy<Value = (Vec<u8>, Vec<String>)> {
    let names = vec![
        "sleep",
        "Schlaf (h)",
        "Energy",
        "Energy %",
        "focus",
        "games_min",
        "Bettzeit",
        "moved",
        "snacks",
        "own",
        "睡眠",
        "体重",
        "a b",
        "a_b!",
    ];
    let header = (prop::sample::select(vec!["date", "Datum", "日期", "when"]), prop::sample::subsequence(names, 1..4));
    let day = prop_oneof![
        6 => "2026-03-[0-3][0-9]",
        2 => "[0-3][0-9]\\.03\\.2026",
        1 => "[0-1][0-9]/[0-3][0-9]/2026",
        1 => "\\PC{0,6}",
    ];
    let word = prop::sample::select(vec![
        "NA",
        "x",
        "yes",
        "nein",
        "off",
        "external",
        "skip",
        "1e999",
        "-0",
        "NaN",
        "24:00",
        "1e3",
        "\u{2212}4",
        "٣",
        "7:30:59",
    ]);
    let cell = prop_oneof![
        40 => "[0-9]",
        4 => "-?[0-9]{1,4}",
        3 => "[0-9]{1,3}[.,:h][0-9]{1,3}([.,:][0-9]{1,3})?[hm%]?",
        1 => word.prop_map(str::to_owned),
        1 => "\\PC{0,6}",
        1 => "[ \"\n\r,;\t|]{0,3}",
    ];
    let separator = prop::sample::select(vec![",", ";", "\t", "|"]);
    let map = prop::sample::select(vec![
        "own=new",
        "own=new:h",
        "own=energy",
        "sleep=focus:h",
        "own=none",
        "Energy %=energy",
        "a b=sleep:min:comma",
        "when=date:dmy",
        "focus=focus:min",
        "games_min=moved",
        "moved=bedtime",
    ]);
    let rows = prop::collection::vec((day, prop::collection::vec(cell, 0..6)), 0..10);
    (header, rows, separator, prop::collection::vec(map, 0..2), any::<bool>()).prop_map(
        |((date, names), rows, separator, maps, wide)| {
            let quoted = |cell: String| if cell.contains([',', ';']) { format!("\"{cell}\"") } else { cell };
            let line = |(day, mut cells): (String, Vec<String>)| {
                cells.resize(names.len(), String::new());
                format!("{day}{separator}{}", cells.into_iter().map(quoted).collect::<Vec<_>>().join(separator))
            };
            let lines: Vec<String> = rows.into_iter().map(line).collect();
            let text = format!("{date}{separator}{}\n{}", names.join(separator), lines.join("\n"));
            let bytes = if wide {
                format!("\u{feff}{text}").encode_utf16().flat_map(u16::to_le_bytes).collect()
            } else {
                text.into_bytes()
            };
            let is_column =
                |map: &&str| map.rsplit_once('=').is_some_and(|(name, _)| name == date || names.contains(&name));
            (bytes, maps.into_iter().filter(is_column).map(str::to_owned).collect())
        },
    )
}

/// A profile that the tables of a property come into one after another.
static FILLED: LazyLock<Profile> = LazyLock::new(profile);

proptest! {
    #[test]
    fn no_table_brings_a_value_that_could_not_be_typed((bytes, maps) in any_table(), noise in prop::collection::vec(any::<u8>(), 0..40)) {
        let profile = &*FILLED;
        let maps: Vec<&str> = maps.iter().map(String::as_str).collect();
        for bytes in [bytes.clone(), [b"date,", noise.as_slice()].concat(), noise] {
            let Ok(done) = profile.bytes(&bytes, &maps) else { continue };
            let facts = profile.app.facts(&profile.now).unwrap();
            let known: Vec<Signal> = facts.signals.iter().cloned().chain(catalog::bedtime_parts()).collect();
            for history in &facts.histories {
                let signal = known.iter().find(|signal| signal.id == history.signal).expect("no reading without its signal");
                for reading in &history.readings {
                    prop_assert!(reading.day <= facts.today);
                    if let Answer::Value(value) = reading.answer {
                        prop_assert!((signal.range.0..=signal.range.1).contains(&value), "{} {value}", signal.id);
                        prop_assert!(signal.unit == Unit::Number || value.fract() == 0.0, "{} {value}", signal.id);
                    }
                }
            }
            let ids: std::collections::BTreeSet<_> = known.iter().map(|signal| signal.id.as_str()).collect();
            prop_assert_eq!(ids.len(), known.len(), "two signals share an id");
            if let Some(handle) = done.undo {
                profile.app.undo(&handle, &profile.now).unwrap();
                prop_assert!(profile.kept().is_empty() && profile.own().is_empty(), "it is taken back as a whole");
            }
        }
    }
}
