//! A profile that holds everything there is, exported and imported into an empty one: every screen shows the same, and every
//! column of every table is there.

use std::{collections::BTreeMap, path::Path};

use rusqlite::{Connection, types::Value};
use serde::Serialize;
use serde_json::{Value as Json, json};
use taper::{
    app::{App, Begin, NewSignal, Restoring, Review, Sharing, TypedAnswer, fill_demo},
    day::{Day, Now},
    io::import::Options,
    plan::Decision,
    record::{
        event::{Episode, Event, Verdict, Why},
        retrospective::{Chosen, IfThen, Recollection},
        week::{ChainReach, WeekAnswers},
    },
    view::{
        log::{DetailsView, EntryDraft},
        trends::Range,
        why::{SpellDraft, StepDraft},
    },
};

use crate::world::at;

const TODAY: &str = "2026-11-18";
/// A picture of one dot.
const PICTURE: &[u8] = include_bytes!("../icons/32x32.png");

fn day(text: &str) -> Day {
    Day::parse(text).unwrap()
}

fn ago(days: i64) -> Day {
    day(TODAY).plus(-days)
}

fn typed(pairs: &[&str]) -> Vec<TypedAnswer> {
    pairs.iter().map(|pair| TypedAnswer::parse(pair).unwrap()).collect()
}

/// The demo year, and everything else that can be recorded, decided or set.
fn rich(dir: &Path) -> App {
    let now = at(day(TODAY), "10:00");
    let app = fill_demo(dir, &now).unwrap();
    checks_in(&app);
    has_events_and_warnings(&app);
    plans(&app);
    researches(&app);
    sets(&app);
    app
}

fn checks_in(app: &App) {
    let off = ["games", "output", "snacks"].map(|signal| (format!("signal.{signal}"), "no".to_owned()));
    app.configure(&off, &at(ago(3), "08:00")).unwrap();
    let tea = NewSignal {
        title: "Tassen Tee, grün; stark".to_owned(),
        kind: "count".to_owned(),
        worse: "higher".to_owned(),
        low: None,
        high: None,
        weekdays: false,
        empty_is_zero: true,
    };
    for (number, title) in ["Zeichnen", "Tassen Tee, grün; stark", "Anrufe"].into_iter().enumerate() {
        let signal = NewSignal { title: title.to_owned(), ..tea.clone() };
        let id = app.add_own_signal(&signal, &at(ago(2), "08:00")).unwrap();
        app.check_in(Some(ago(number as i64)), &typed(&[&format!("{id}=2")]), None, &at(day(TODAY), "08:05")).unwrap();
        match number {
            0 => app.archive_own_signal(&id, true, &at(day(TODAY), "08:06")).unwrap(),
            2 => drop(app.remove_own_signal(&id, &at(day(TODAY), "08:06")).unwrap()),
            _ => {}
        }
    }
    let now = at(day(TODAY), "09:00");
    app.check_in(
        Some(day(TODAY)),
        &typed(&["energy=4", "sleep=6:15", "bedtime=00:40"]),
        Some("=SUM(A1), 'so'\nzwei"),
        &now,
    )
    .unwrap();
    app.check_in(Some(day(TODAY)), &typed(&["energy=5", "sleep=skip"]), None, &at(day(TODAY), "09:30")).unwrap();
    app.check_in(Some(ago(1)), &typed(&["snacks=", "focus=off", "bedtime=external"]), None, &now).unwrap();
    // A clock that was ahead for an hour, and put right.
    app.check_in(Some(ago(3)), &typed(&["energy=2"]), Some("ahead"), &at(day(TODAY), "09:50")).unwrap();
    app.check_in(Some(ago(3)), &typed(&["energy=7"]), Some("right"), &at(day(TODAY), "08:50")).unwrap();
    for (from, to) in [("07:00", Some("07:45")), ("08:00", Some("08:20")), ("09:40", None)] {
        app.start_focus(&at(day(TODAY), from)).unwrap();
        if let Some(to) = to {
            app.stop_focus(None, false, &at(day(TODAY), to)).unwrap();
        }
    }
}

fn has_events_and_warnings(app: &App) {
    for days in [250, 235, 220, 12, 5, 0] {
        app.status(&at(ago(days), "10:00")).unwrap();
    }
    let now = at(day(TODAY), "10:05");
    let warnings = app.warnings(&now).unwrap().warnings;
    assert!(!warnings.is_empty(), "the demo year has warnings to answer");
    app.answer_warning(day(&warnings[0].day), Some(Verdict::TooLate), &now).unwrap();
    let episode = Episode { onset: ago(330), drop: Some(ago(320)), end: Some(ago(310)) };
    app.add_event(Event::Change { from: ago(310) }, &now).unwrap();
    let gone = app.warnings(&now).unwrap().events[0].id.clone();
    app.remove_event(&gone, &now).unwrap();
    for event in [
        Event::Episode(episode),
        Event::SetAside { first: ago(300), last: ago(297), why: Why::Illness },
        Event::SetAside { first: ago(128), last: ago(115), why: Why::Holiday },
        Event::Change { from: ago(300) },
    ] {
        app.add_event(event, &now).unwrap();
    }
    app.decline_offer(&now).unwrap();
}

fn plans(app: &App) {
    let first = at(ago(20), "09:00");
    app.plan_start(&Begin { usual_week: Some("30"), ..Begin::of("ease-off") }, &first).unwrap();
    app.plan_decide("end", &at(ago(15), "09:00")).unwrap();
    let recollection = Recollection {
        signs: vec!["games".to_owned(), "sleep".to_owned()],
        weeks: Some(3),
        going_on: vec!["deadline".to_owned()],
        helped: "Walking home; slowly".to_owned(),
        did_not_help: "\"More\" coffee".to_owned(),
        next_time: "Ask Mara".to_owned(),
    };
    app.keep_recollection(recollection, &at(ago(15), "10:00")).unwrap();
    let then = IfThen { sign: "games".to_owned(), days: 3, action: "close the lid at ten".to_owned() };
    app.keep_first_signs(Chosen { signs: vec!["games".to_owned()], then: Some(then) }, &at(ago(15), "10:01")).unwrap();
    let start = at(ago(9), "09:00");
    app.plan_start(
        &Begin { usual_week: Some("32"), workdays: Some(4), goal: Some("26"), ..Begin::of("rebuild") },
        &start,
    )
    .unwrap();
    app.plan_record(Decision::Lower { minutes: 600 }, &at(ago(8), "09:00")).unwrap();
    app.plan_record(Decision::TimeOff { from: ago(3), to: ago(2) }, &at(ago(4), "09:00")).unwrap();
    let now = at(day(TODAY), "10:10");
    let review = Review { lighter: "Evenings".to_owned(), change: vec!["scope".to_owned()], ..Review::default() };
    app.plan_review(review, &now).unwrap();
    for words in ["'Piano", "Long walks", "Tea with Jo"] {
        app.restoring(Restoring::Add { words: words.to_owned() }, &now).unwrap();
    }
    let things = app.plan(&now).unwrap().restoring;
    app.restoring(Restoring::Tick { thing: things[0].thing.clone(), done: true }, &now).unwrap();
    app.restoring(Restoring::LeaveOut { thing: things[1].thing.clone() }, &now).unwrap();
    app.restoring(Restoring::Pick { thing: "daylight".to_owned() }, &now).unwrap();
}

fn researches(app: &App) {
    let now = at(ago(6), "11:00");
    app.keep_search("tag:probes \"=SUM(A1)\" -loss", &now).unwrap();
    app.keep_search("gone", &now).unwrap();
    app.forget_search("gone", &now).unwrap();
    let mut parent = None;
    let mut steps = Vec::new();
    for (level, title) in [
        ("ambition", "Models whose reasons can be read"),
        ("agenda", "Probes, and what they read"),
        ("project", "Probes that hold"),
        ("question", "Why layer 12?"),
        ("question", "Why not layer 13?"),
    ] {
        let draft = StepDraft {
            level: level.to_owned(),
            title: title.to_owned(),
            parent: parent.clone(),
            assumption: "if features are linear; mostly".to_owned(),
            ..StepDraft::default()
        };
        let (id, _) = app.write_step(None, &draft, &now).unwrap();
        if level != "question" {
            parent = Some(id.clone());
        }
        steps.push((id, draft));
    }
    let (closed, draft) = steps[4].clone();
    app.write_step(Some(&closed), &StepDraft { closing: "It is the same".to_owned(), ..draft }, &at(ago(5), "11:00"))
        .unwrap();
    for (id, _) in steps.iter().rev() {
        app.serve(id, Some(ago(6)), true, &now).unwrap();
    }
    app.serve(&steps[2].0, None, true, &at(day(TODAY), "10:20")).unwrap();
    let (step, now) = (Some(steps[3].0.clone()), at(ago(4), "12:00"));
    let entry = |kind: &str, text: &str| EntryDraft {
        kind: kind.to_owned(),
        text: text.to_owned(),
        step: step.clone(),
        tags: vec!["probes".to_owned(), "Über".to_owned()],
        parameters: vec![("layer".to_owned(), "12".to_owned()), ("lr".to_owned(), "3e-4".to_owned())],
        ..EntryDraft::default()
    };
    let write = |draft: &EntryDraft| app.write_entry(None, draft, None, &now).unwrap().id;
    let note = write(&entry("note", "# Loss spikes\n\n$x^2$ and \"quotes\", commas; and\r\nlines"));
    app.write_entry(Some(&note), &entry("note", "# Loss spikes, again"), None, &at(ago(3), "12:00")).unwrap();
    app.write_entry(Some(&note), &entry("note", "# Loss spikes, settled"), None, &at(ago(2), "12:00")).unwrap();
    for name in ["z.png", "a.png", "m.png"] {
        let bytes = [PICTURE, name.as_bytes()].concat();
        app.attach(&note, name, "a caption, with = in it", bytes, &at(ago(2), "12:01")).unwrap();
    }
    app.attach(&note, "data.csv", "=1+1", b"a,b\n1,2\n".to_vec(), &at(ago(2), "12:02")).unwrap();
    let experiment = write(&EntryDraft { follows: vec![note.clone()], ..entry("experiment", "Sweep over layers") });
    app.close_experiment(&experiment, "inconclusive", "Two seeds are too few", &at(ago(1), "12:00")).unwrap();
    write(&entry("experiment", "One that runs"));
    let details = DetailsView { test: "One layer".to_owned(), would_take: "20".to_owned(), ..DetailsView::default() };
    for (text, standing, until) in
        [("Parked", "parked", "2999-01-01"), ("Dropped", "dropped", ""), ("Taken up", "taken", ""), ("Open", "", "")]
    {
        let idea = write(&EntryDraft { details: details.clone(), ..entry("idea", text) });
        if !standing.is_empty() {
            let until = if until.is_empty() { String::new() } else { day(TODAY).plus(30).to_string() };
            app.decide_idea(&idea, standing, "Because, after all", &until, &at(ago(1), "13:00")).unwrap();
        }
    }
    let model = DetailsView {
        confidence: "70".to_owned(),
        would_change: "a counterexample".to_owned(),
        ..DetailsView::default()
    };
    write(&EntryDraft { details: model, ..entry("model", "How it works") });
    let trashed = write(&entry("note", "In the trash"));
    app.attach(&trashed, "gone.bin", "", vec![0, 1, 2], &now).unwrap();
    app.remove_entry(&trashed, &now).unwrap();
    if let Some(again) = app.log("", &now).unwrap().revisit {
        app.answer_revisit(&again.entry.id, "some", &["why".to_owned(), "plot".to_owned()], "words", &now).unwrap();
    }
    for (about, until) in [("Why 12?", ""), ("Seeds", "yes"), ("Scaling", "")] {
        let until = if until.is_empty() { String::new() } else { ago(1).to_string() };
        let spell = SpellDraft {
            about: about.to_owned(),
            step: step.clone(),
            since: ago(5).to_string(),
            until,
            tried: "Everything, twice".to_owned(),
            taught: "Patience".to_owned(),
            who: "Mara".to_owned(),
            question: "Is it the data?".to_owned(),
        };
        app.write_spell(None, &spell, &now)
            .unwrap_or_else(|_| app.write_spell(None, &spell, &at(day(TODAY), "10:21")).unwrap());
    }
    let week = WeekAnswers {
        worn: Some(2),
        did: "two sweeps".to_owned(),
        tells: "which layer".to_owned(),
        chain: Some(ChainReach::Part),
        dropped: Some(1),
        stuck_days: Some(3),
        reach: Some(-1),
        lighter: "no meetings".to_owned(),
        ..WeekAnswers::default()
    };
    app.review_week(Some(ago(7)), &week, &at(ago(1), "17:00")).unwrap();
    app.review_week(None, &week, &at(day(TODAY), "10:22")).unwrap();
}

fn sets(app: &App) {
    let now = at(day(TODAY), "10:30");
    let settings =
        [("check_in_at", "09:15"), ("quiet_from", "21:00"), ("people", "Jo 030 1"), ("remind_review", "yes")];
    let settings = settings.map(|(key, value)| (key.to_owned(), value.to_owned()));
    app.configure(&settings, &now).unwrap();
    app.silence(taper::app::Silence::Hours(5), &now).unwrap();
}

fn shown(view: impl Serialize) -> Json {
    serde_json::to_value(view).unwrap()
}

/// Every screen, every answer of the command line, of several Days.
fn every_view(app: &App, now: &Now) -> BTreeMap<String, Json> {
    let mut views = BTreeMap::new();
    let mut add = |name: &str, view: Json| drop(views.insert(name.to_owned(), view));
    for days in [0, 1, 3, 30, 128, 200] {
        add(&format!("check-in {days}"), shown(app.check_in_view(Some(ago(days)), now).unwrap()));
        add(&format!("today {days}"), shown(app.today(Some(ago(days)), now).unwrap().0));
    }
    for days in [0, 7, 14] {
        add(&format!("week {days}"), shown(app.week(Some(ago(days)), now).unwrap()));
        let sharing = Sharing {
            week: Some(ago(days)),
            done: true,
            learned: true,
            stuck: true,
            why: true,
            questions: true,
            wellbeing: true,
        };
        add(&format!("mentor {days}"), shown(app.mentor_summary(&sharing, now).unwrap()));
    }
    let facts = app.facts(now).unwrap();
    for signal in &facts.signals {
        let id = signal.id.as_str();
        if let Ok(trend) = app.trend(id, None, None, now) {
            add(&format!("trend {id}"), json!([trend.svg(false), format!("{:?}", facts.signal(id).unwrap())]));
        }
    }
    for range in [Range::Weeks4, Range::Months3, Range::Year, Range::All] {
        add(&format!("trends {range:?}"), shown(app.trends(range, now).unwrap()));
    }
    for query in ["", "tag:probes", "layers", "has:plot", "outcome:inconclusive", "z.png", "caption"] {
        add(&format!("log {query}"), shown(app.log(query, now).unwrap()));
    }
    let entries = app.search("", 1000).unwrap().entries;
    assert!(entries.len() > 12, "{}", entries.len());
    for line in &entries {
        let entry = app.entry(&line.id, now).unwrap();
        for file in &entry.files {
            let (name, bytes) = app.file_bytes(&line.id, &file.id).unwrap();
            add(&format!("file {} {name}", line.id), json!(taper::io::hash(&bytes)));
        }
        add(&format!("entry {}", line.id), shown(entry));
    }
    let ids: Vec<String> = entries.into_iter().map(|line| line.id).collect();
    add("shared", shown(app.shared_entries(&ids).unwrap()));
    add("home", shown(app.home(now).unwrap()));
    add("status", shown(app.status(now).unwrap().0));
    add("plan", shown(app.plan(now).unwrap()));
    add("plan status", shown(app.plan_status(now).unwrap()));
    add("record", shown(app.warnings(now).unwrap()));
    add("retrospective", shown(app.retrospective(now).unwrap()));
    add("together", shown(app.together(now).unwrap()));
    add("why", shown(app.why(now).unwrap()));
    add("spells", shown(app.spells(now).unwrap()));
    add("ideas", shown(app.ideas(now).unwrap()));
    add("progress", shown(app.progress(now).unwrap()));
    add("focus", shown(app.focus(now).unwrap()));
    add("settings", shown(app.settings_view(now).unwrap()));
    add("config", shown(app.config(None).unwrap()));
    add("preview", shown(app.preview_lines(14, now).unwrap()));
    add("state", shown(app.state(now).unwrap()));
    views
}

/// What is meant to differ: the values under these names, and why.
const DIFFERENT: [(&str, &str, &str); 8] = [
    ("state", "data_dir", "the folder of the profile"),
    ("settings", "data_dir", "the folder of the profile"),
    ("state", "demo", "a demo's mark belongs to its own folder"),
    ("", "changed_at", "when this profile's row was written, so that another window notices"),
    ("plan", "thing", "a handle of this profile"),
    ("home", "thing", "a handle of this profile"),
    ("record", "id", "a handle of this profile, to remove an event by"),
    ("log", "trash", "what is in the trash stays where it is"),
];

/// Where two views differ that should be the same: the path to each value, and both.
fn differences(view: &str, path: &str, before: &Json, after: &Json, found: &mut Vec<String>) {
    match (before, after) {
        (Json::Object(one), Json::Object(two)) if one.len() == two.len() => {
            for (name, value) in one {
                let is_meant = |(of, field, _): &(&str, &str, &str)| view.starts_with(of) && field == name;
                if !DIFFERENT.iter().any(is_meant) {
                    differences(view, &format!("{path}.{name}"), value, two.get(name).unwrap_or(&Json::Null), found);
                }
            }
        }
        (Json::Array(one), Json::Array(two)) if one.len() == two.len() => {
            for (at, (one, two)) in one.iter().zip(two).enumerate() {
                differences(view, &format!("{path}[{at}]"), one, two, found);
            }
        }
        _ if before == after => {}
        _ => found.push(format!("{view}, {path}: {before} became {after}")),
    }
}

#[test]
fn a_profile_with_everything_shows_the_same_on_every_screen_after_an_export_and_an_import() {
    let dir = tempfile::tempdir().unwrap();
    let app = rich(&dir.path().join("one"));
    let now = at(day(TODAY), "10:40");
    for name in ["export", "export.zip"] {
        let place = dir.path().join(name);
        app.export(&place).unwrap();
        let copy = App::open(&dir.path().join(format!("copy of {name}")), None, &now).unwrap();
        let taken = copy.import("taper", &place, &Options::default(), &now).unwrap();
        assert_eq!((taken.skipped.as_slice(), taken.kept_yours, taken.there_already), (&[][..], 0, 0));
        assert!(taken.remarks.is_empty(), "{:?}", taken.remarks);
        let (before, after) = (every_view(&app, &now), every_view(&copy, &now));
        let names = |views: &BTreeMap<String, Json>| views.keys().cloned().collect::<Vec<_>>();
        assert_eq!(names(&before), names(&after));
        let mut found = Vec::new();
        for (name, view) in &before {
            differences(name, "", view, &after[name], &mut found);
        }
        assert!(found.is_empty(), "{}", found.join("\n"));
        let again = copy.import("taper", &place, &Options::default(), &now).unwrap();
        assert_eq!((again.taken, again.kept_yours), (0, 0), "a second time adds nothing");
    }
}

/// Columns that no export holds, and why. `*` stands for every table, or for every column of one.
const LEFT_HERE: [(&str, &str, &str); 24] = [
    ("*", "updated_at", "when this profile's row changed last: a merge of two profiles goes by it"),
    ("*", "device_id", "which computer wrote it: an export names none"),
    ("*", "deleted_at", "what was removed stays here"),
    ("attachment", "*", "its files are the export's attachments, their bytes compared with their hash"),
    ("change", "*", "the journal of this profile"),
    ("delivery", "*", "what this computer has shown"),
    ("device", "*", "the computers that wrote"),
    ("file_words", "*", "made of the bytes of the files, and again wherever they arrive"),
    ("saved_search", "id", "nothing refers to it"),
    ("undo", "*", "what can be taken back here"),
    ("reading", "id", "nothing refers to it"),
    ("reading", "batch", "an import is a batch of its own"),
    ("reading", "replaced_by", "given by the order of the rows"),
    ("check_in", "id", "nothing refers to it"),
    ("check_in", "batch", "an import is a batch of its own"),
    ("check_in", "replaced_by", "earlier wordings of a Day's comment, which nothing shows, stay here"),
    ("plan_decision", "id", "nothing refers to it"),
    ("event", "id", "nothing refers to it"),
    ("warning", "id", "nothing refers to it"),
    ("restoring", "id", "its words stand for it"),
    ("restoring_done", "id", "nothing refers to it"),
    ("retrospective", "id", "nothing refers to it"),
    ("contribution", "id", "nothing refers to it"),
    ("week_review", "id", "nothing refers to it"),
];
/// The number that ties an entry to the full-text index, and the index itself, made anew by the import.
const MADE_ANEW: [(&str, &str); 2] = [("entry", "number"), ("entry_search", "")];

fn is_left_here(table: &str, column: &str) -> bool {
    let fits = |word: &str, name: &str| word == "*" || word == name;
    table.starts_with(MADE_ANEW[1].0)
        || (table, column) == MADE_ANEW[0]
        || LEFT_HERE.iter().any(|(of, name, _)| fits(of, table) && fits(name, column))
}

/// The columns of each table.
fn schema(data: &Connection) -> BTreeMap<String, Vec<String>> {
    let all = "SELECT t.name, c.name FROM pragma_table_list AS t, pragma_table_info(t.name) AS c
               WHERE t.schema = 'main' AND t.name NOT LIKE 'sqlite_%' ORDER BY t.name, c.cid";
    let mut tables: BTreeMap<String, Vec<String>> = BTreeMap::new();
    let mut statement = data.prepare(all).unwrap();
    let columns = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?))).unwrap();
    for column in columns {
        let (table, column): (String, String) = column.unwrap();
        tables.entry(table).or_default().push(column);
    }
    tables
}

/// The rows of these columns that stand, as text, in the order of their values.
fn rows(data: &Connection, table: &str, columns: &[String], every: &[String]) -> Vec<String> {
    let live = if every.iter().any(|name| name == "deleted_at") { "deleted_at IS NULL" } else { "1" };
    let stands = match table {
        "check_in" => "replaced_by IS NULL",
        // Earlier rows come along, too.
        "setting" => "key NOT IN ('demo', 'demo_made', 'backup_folder', 'recovery_key')",
        "entry_version" | "entry_file" | "revisit" => "entry_id IN (SELECT id FROM entry WHERE deleted_at IS NULL)",
        _ => "1",
    };
    let cells = columns.iter().map(|name| match (table, name.as_str()) {
        ("restoring_done", "restoring_id") => "(SELECT words FROM restoring AS r WHERE r.id = restoring_id)".to_owned(),
        ("reading", "answer") => "answer || (replaced_by IS NULL)".to_owned(),
        (_, name) => format!("\"{name}\""),
    });
    let query = format!("SELECT {} FROM {table} WHERE {live} AND {stands}", cells.collect::<Vec<_>>().join(", "));
    let mut statement = data.prepare(&query).unwrap();
    let row = |row: &rusqlite::Row<'_>| {
        let cells: Vec<Value> = (0..columns.len()).map(|at| row.get(at)).collect::<Result<_, _>>()?;
        Ok(format!("{cells:?}"))
    };
    let mut rows: Vec<String> = statement.query_map([], row).unwrap().map(Result::unwrap).collect();
    rows.sort();
    rows
}

#[test]
fn every_column_of_every_table_comes_back_or_is_named_with_the_reason_why_not() {
    let dir = tempfile::tempdir().unwrap();
    let (one, two) = (dir.path().join("one"), dir.path().join("two"));
    let app = rich(&one);
    let now = at(day(TODAY), "10:40");
    app.export(&dir.path().join("export")).unwrap();
    let copy = App::open(&two, None, &now).unwrap();
    copy.import("taper", &dir.path().join("export"), &Options::default(), &now).unwrap();
    drop((app, copy));
    let [before, after] = [one, two].map(|dir| Connection::open(dir.join("taper.db")).unwrap());
    let tables = schema(&before);
    for (table, every) in &tables {
        let columns: Vec<String> = every.iter().filter(|column| !is_left_here(table, column)).cloned().collect();
        if columns.is_empty() {
            continue;
        }
        let header = std::fs::read_dir(dir.path().join("export")).unwrap().find_map(|file| {
            let text = std::fs::read_to_string(file.unwrap().path()).ok()?;
            let header: Vec<String> = text.lines().next()?.split(',').map(str::to_owned).collect();
            let is_there = |name: &String| header.contains(name) || name == "restoring_id" && header[0] == "words";
            columns.iter().all(is_there).then_some(header)
        });
        assert!(
            header.is_some(),
            "no file of the export has all of {table}: {columns:?}. Export them, or give the reason"
        );
        let (was, is) = (rows(&before, table, &columns, every), rows(&after, table, &columns, every));
        assert!(!was.is_empty(), "this profile has nothing in {table}, so that this test says nothing about it");
        for column in &columns {
            let one = std::slice::from_ref(column);
            assert!(
                rows(&before, table, one, every).iter().any(|cell| cell != "[Null]"),
                "this profile has nothing in {table}.{column}, so that this test says nothing about it"
            );
        }
        assert_eq!(was, is, "{table}");
    }
    for (table, column, why) in LEFT_HERE {
        let known = tables.iter().any(|(name, columns)| {
            (table == "*" || table == name) && (column == "*" || columns.iter().any(|one| one == column))
        });
        assert!(known, "{table}.{column} is gone, and with it: {why}");
    }
}
