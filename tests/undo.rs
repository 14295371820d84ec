//! Taking back: everything as it was before, or a refusal with its reason.

use std::fs;

use taper::{
    app::{App, Begin, NewSignal, Review, TypedAnswer},
    day::Now,
    error::Code,
    io::import::Options,
    plan::Decision,
    record::{
        event::{Episode, Event, Why},
        week::WeekAnswers,
    },
    view::{
        log::EntryDraft,
        why::{SpellDraft, StepDraft},
    },
};

use crate::world::{World, at, world};

#[test]
fn a_save_taken_back_leaves_what_stood_before() {
    let world = world("2026-03-02");
    let (app, now) = (world.lived(), at(world.first, "09:00"));
    let say = |text: &str| app.check_in(None, &[TypedAnswer::parse(text).unwrap()], None, &now).unwrap();
    say("sleep=7:30");
    let second = say("sleep=6:00");
    app.undo(&second.handle, &now).unwrap();
    assert_eq!(app.today(None, &now).unwrap().0.readings["sleep"], 450);
}

#[test]
fn the_first_save_taken_back_leaves_the_day_open() {
    let world = world("2026-03-02");
    let (app, now) = (world.lived(), at(world.first, "09:00"));
    let saved = app.check_in(None, &[TypedAnswer::parse("sleep=7:30").unwrap()], Some("note"), &now).unwrap();
    assert!(app.check_in_view(None, &now).unwrap().saved);
    app.undo(&saved.handle, &now).unwrap();
    let (today, _) = app.today(None, &now).unwrap();
    assert!(today.readings.is_empty() && today.comment.is_none());
    assert!(!app.check_in_view(None, &now).unwrap().saved, "the reminder is due again");
}

#[test]
fn an_undo_does_not_undo_what_came_after() {
    let world = world("2026-03-02");
    let (app, now) = (world.lived(), at(world.first, "09:00"));
    let say = |text: &str| app.check_in(None, &[TypedAnswer::parse(text).unwrap()], None, &now).unwrap();
    let first = say("sleep=7:30");
    say("sleep=6:00");
    let refused = app.undo(&first.handle, &now).unwrap_err();
    assert!(refused.to_string().contains("changed again since"), "{refused}");
    assert_eq!(app.today(None, &now).unwrap().0.readings["sleep"], 360, "the later answer stands");
}

/// Everything a person recorded, as it stands: the answers of each Day, and every other table as it leaves with an export.
/// The rows of answers and the versions of entries are left out, for those are only ever added to, and so is when Taper was
/// last looked at.
fn recorded(app: &App, now: &Now) -> Vec<String> {
    let folder = tempfile::tempdir().unwrap();
    let written = app.export(folder.path()).unwrap();
    let table = |file: &str| {
        let text = fs::read_to_string(folder.path().join(file)).unwrap();
        text.lines().filter(|line| !line.starts_with("looked_at,")).collect::<Vec<_>>().join("\n")
    };
    let mut all: Vec<String> = written
        .iter()
        .filter(|(file, _)| !["readings.csv", "entry_versions.csv"].contains(file))
        .map(|(file, _)| table(file))
        .collect();
    for history in app.facts(now).unwrap().histories {
        all.extend(history.readings.iter().map(|one| format!("{} {} {:?}", history.signal, one.day, one.answer)));
    }
    all.push(format!("{:?}", app.search("probe", 20).unwrap()));
    all
}

/// Five weeks of answers, a hard time, a running plan, and a log with a pathway, an idea, an experiment, a file and a spell.
struct Life {
    world: World,
    app: App,
    now: Now,
    step: String,
    idea: String,
    experiment: String,
    spell: String,
    signal: String,
    event: String,
    file: String,
}

fn life() -> Life {
    let world = world("2026-01-05")
        .answers("sleep", "(7:30 7:00 8:00 7:15 7:45 7:30 7:00)x5")
        .answers("energy", "(6 7 6 7 5 6 7)x5")
        .answers("focus", "(6:00 6:00 6:30 5:30 6:00 off off)x5");
    let (app, now) = (world.lived(), at(world.last(), "10:00"));
    let step = StepDraft { level: "question".to_owned(), title: "Why?".to_owned(), ..StepDraft::default() };
    let step = app.write_step(None, &step, &now).unwrap().0;
    let entry = |kind: &str, text: &str| {
        let draft = EntryDraft { kind: kind.to_owned(), text: text.to_owned(), ..EntryDraft::default() };
        app.write_entry(None, &draft, None, &now).unwrap().id
    };
    let (idea, experiment) = (entry("idea", "A probe for syntax"), entry("experiment", "Probe depth 4"));
    app.attach(&experiment, "probe.txt", "", b"depth,loss".to_vec(), &now).unwrap();
    let file = app.entry(&experiment, &now).unwrap().files.remove(0).id;
    app.write_spell(None, &SpellDraft { about: "the probe".to_owned(), ..SpellDraft::default() }, &now).unwrap();
    let spell = app.spells(&now).unwrap().remove(0).id;
    let signal = NewSignal {
        title: "Coffee".to_owned(),
        kind: "count".to_owned(),
        worse: "higher".to_owned(),
        low: None,
        high: None,
        weekdays: true,
        empty_is_zero: false,
    };
    // Another question of the check-in makes room for it.
    app.configure(&[("signal.snacks".to_owned(), "no".to_owned())], &now).unwrap();
    let signal = app.add_own_signal(&signal, &now).unwrap();
    let hard = Episode { onset: world.day(3), drop: Some(world.day(8)), end: None };
    app.add_event(Event::Episode(hard), &now).unwrap();
    let event = app.warnings(&now).unwrap().events.remove(0).id;
    app.plan_start(&Begin { usual_week: Some("30"), ..Begin::of("rebuild") }, &now).unwrap();
    Life { world, app, now, step, idea, experiment, spell, signal, event, file }
}

type Verb = (&'static str, fn(&Life) -> Option<String>);

/// Every verb whose result can be taken back.
const VERBS: [Verb; 24] = [
    ("a check-in", |l| {
        let given = [TypedAnswer::parse("sleep=5:00").unwrap(), TypedAnswer::parse("games=1:00").unwrap()];
        Some(l.app.check_in(None, &given, Some("late"), &l.now).unwrap().handle)
    }),
    ("days set aside", |l| {
        let ill = Event::SetAside { first: l.world.day(1), last: l.world.day(2), why: Why::Illness };
        l.app.add_event(ill, &l.now).unwrap().undo
    }),
    ("the end of a hard time", |l| l.app.end_episode(&l.event, l.world.day(20), &l.now).unwrap().undo),
    ("a hard time removed", |l| l.app.remove_event(&l.event, &l.now).unwrap().undo),
    ("a signal removed", |l| l.app.remove_own_signal(&l.signal, &l.now).unwrap().undo),
    ("a lower cap", |l| decided(l, Decision::Lower { minutes: 600 })),
    ("time off", |l| decided(l, Decision::TimeOff { from: l.world.last().plus(3), to: l.world.last().plus(5) })),
    ("time off from today", |l| decided(l, Decision::TimeOff { from: l.world.last(), to: l.world.last().plus(5) })),
    ("a lower goal", |l| decided(l, Decision::Target { percent: 80 })),
    ("new symptoms", |l| decided(l, Decision::Symptoms)),
    ("a pause", |l| decided(l, Decision::Pause)),
    ("a review", |l| {
        let review = Review { worse: true, lighter: "mornings".to_owned(), ..Review::default() };
        l.app.plan_review(review, &l.now).unwrap().saved.unwrap().undo
    }),
    ("the end of a plan", |l| l.app.plan_decide("end", &l.now).unwrap().saved.unwrap().undo),
    ("a step in other words", |l| {
        let draft = StepDraft { title: "Why not?".to_owned(), ..StepDraft::default() };
        l.app.write_step(Some(&l.step), &draft, &l.now).unwrap().1.undo
    }),
    ("a step removed", |l| l.app.remove_step(&l.step, &l.now).unwrap().undo),
    ("work that served a step", |l| l.app.serve(&l.step, None, true, &l.now).unwrap().undo),
    ("an idea dropped", |l| l.app.decide_idea(&l.idea, "dropped", "too dear", "", &l.now).unwrap().undo),
    ("an experiment closed", |l| l.app.close_experiment(&l.experiment, "worked", "depth", &l.now).unwrap().undo),
    ("an entry in the trash", |l| l.app.remove_entry(&l.experiment, &l.now).unwrap().undo),
    ("a file attached", |l| l.app.attach(&l.idea, "probe.csv", "a probe", b"1,2".to_vec(), &l.now).unwrap().saved.undo),
    ("a file detached", |l| l.app.detach(&l.file, &l.now).unwrap().undo),
    ("a spell that is over", |l| {
        let over =
            SpellDraft { about: "the probe".to_owned(), until: l.world.last().to_string(), ..SpellDraft::default() };
        l.app.write_spell(Some(&l.spell), &over, &l.now).unwrap().undo
    }),
    ("a spell removed", |l| l.app.remove_spell(&l.spell, &l.now).unwrap().undo),
    ("a week looked back on", |l| {
        let week = WeekAnswers { worn: Some(3), dropped: Some(1), ..WeekAnswers::default() };
        l.app.review_week(None, &week, &l.now).unwrap().undo
    }),
];

fn decided(life: &Life, decision: Decision) -> Option<String> {
    life.app.plan_record(decision, &life.now).unwrap().saved.unwrap().undo
}

#[test]
fn whatever_is_taken_back_leaves_everything_as_it_was() {
    let life = life();
    let before = recorded(&life.app, &life.now);
    for (name, does) in VERBS {
        let handle = does(&life).unwrap_or_else(|| panic!("{name} cannot be taken back"));
        assert!(recorded(&life.app, &life.now) != before, "{name} changed nothing");
        life.app.undo(&handle, &life.now).unwrap_or_else(|error| panic!("{name}: {error}"));
        let after = recorded(&life.app, &life.now);
        let other: Vec<_> = after.iter().zip(&before).filter(|(after, before)| after != before).collect();
        assert!(other.is_empty() && after.len() == before.len(), "{name} left something behind: {other:#?}");
        let again = life.app.undo(&handle, &life.now).unwrap_err();
        assert_eq!(again.code, Code::Refused, "{name} was taken back twice");
    }
}

/// All of what a person can see or take with them, also what is only ever added to, the trash and the bytes of files.
fn everything(app: &App, now: &Now) -> Vec<String> {
    let mut all = recorded(app, now);
    let folder = tempfile::tempdir().unwrap();
    app.export(folder.path()).unwrap();
    all.push(fs::read_to_string(folder.path().join("entry_versions.csv")).unwrap());
    let files = fs::read_dir(folder.path().join("attachments")).into_iter().flatten();
    let mut names: Vec<_> = files.map(|file| file.unwrap().file_name()).collect();
    names.sort();
    all.push(format!("{names:?}"));
    let json = |view: serde_json::Result<String>| view.unwrap();
    all.push(json(serde_json::to_string(&app.trash().unwrap())));
    all.push(json(serde_json::to_string(&app.log("", now).unwrap())));
    all.push(json(serde_json::to_string(&app.settings_view(now).unwrap())));
    all.push(json(serde_json::to_string(&app.home(now).unwrap())));
    all.push(json(serde_json::to_string(&app.why(now).unwrap())));
    all.push(json(serde_json::to_string(&app.status(now).unwrap().0)));
    all
}

#[test]
fn an_import_taken_back_leaves_nothing_behind() {
    let (life, other) = (life(), life());
    // What the other has and this one has not: versions, files of an entry, signals, answers, settings.
    let entry = EntryDraft { kind: "note".to_owned(), text: "A probe".to_owned(), ..EntryDraft::default() };
    let entry = other.app.write_entry(None, &entry, None, &other.now).unwrap().id;
    let later = at(other.world.last(), "11:00");
    let draft = EntryDraft { kind: "note".to_owned(), text: "Another probe".to_owned(), ..EntryDraft::default() };
    other.app.write_entry(Some(&entry), &draft, None, &later).unwrap();
    other.app.attach(&entry, "other.txt", "", b"other bytes".to_vec(), &later).unwrap();
    let say = |text: &str| [TypedAnswer::parse(text).unwrap()];
    other.app.check_in(None, &say("coffee=3"), None, &later).unwrap();
    other.app.configure(&[("check_in_at".to_owned(), "09:15".to_owned())], &later).unwrap();
    let export = other.world.dir().join("export");
    other.app.export(&export).unwrap();
    let table = other.world.dir().join("table.csv");
    fs::write(&table, format!("date,tea,snacks\n{},2,1\n", life.world.first)).unwrap();
    let (app, now) = (&life.app, &later);
    let before = everything(app, now);
    for (format, place) in [("taper", &export), ("csv", &table)] {
        let import = || app.import(format, place, &Options::default(), now).unwrap();
        let first = import();
        let with_it = everything(app, now);
        assert!(with_it != before);
        app.undo_import(first.undo.as_deref().unwrap(), now).unwrap();
        let after = everything(app, now);
        let left: Vec<_> = after.iter().zip(&before).filter(|(after, before)| after != before).collect();
        assert!(left.is_empty() && after.len() == before.len(), "{format} left something behind: {left:#?}");
        let again = import();
        assert_eq!((again.taken, again.own_signals), (first.taken, first.own_signals), "nothing stands in its way");
        assert_eq!(everything(app, now), with_it);
        app.undo_import(again.undo.as_deref().unwrap(), now).unwrap();
    }
    let saved = app.check_in(None, &say("sleep=6:00"), None, now).unwrap();
    assert_eq!(app.undo_import(&saved.handle, now).unwrap_err().code, Code::BadValue, "that was no import");
}

#[test]
fn an_import_on_which_something_rests_is_not_taken_back() {
    let life = life();
    let (app, now) = (&life.app, &life.now);
    let table = life.world.dir().join("table.csv");
    fs::write(&table, format!("date,tea\n{},2\n", life.world.first)).unwrap();
    let import = app.import("csv", &table, &Options::default(), now).unwrap().undo.unwrap();
    let saved = app.check_in(None, &[TypedAnswer::parse("tea=3").unwrap()], None, now).unwrap();
    assert_eq!(app.undo_import(&import, now).unwrap_err().code, Code::Refused, "an answer would lose its signal");
    app.undo(&saved.handle, now).unwrap();
    app.undo_import(&import, now).unwrap();
    assert!(app.facts(now).unwrap().signal("tea").is_err());
    // An entry that came along, to which a file was attached since.
    let other = self::life();
    let export = other.world.dir().join("export");
    other.app.export(&export).unwrap();
    let import = app.import("taper", &export, &Options::default(), now).unwrap().undo.unwrap();
    let before = everything(app, now);
    let attached = app.attach(&other.idea, "mine.txt", "", b"mine".to_vec(), now).unwrap();
    let with_it = everything(app, now);
    assert_eq!(app.undo_import(&import, now).unwrap_err().code, Code::Refused, "a file would be lost");
    assert_eq!(everything(app, now), with_it, "nothing is changed");
    app.undo(attached.saved.undo.as_deref().unwrap(), now).unwrap();
    assert_eq!(app.entry(&other.idea, now).unwrap().files.len(), 0);
    assert!(before != with_it);
}

#[test]
fn an_equal_answer_given_since_goes_with_the_import_as_any_other_would() {
    let life = life();
    let (app, now, day) = (&life.app, &life.now, life.world.first);
    let table = life.world.dir().join("table.csv");
    fs::write(&table, format!("date,snacks\n{day},2\n")).unwrap();
    let import = app.import("csv", &table, &Options::default(), now).unwrap().undo.unwrap();
    let corrected = app.check_in(Some(day), &[TypedAnswer::parse("snacks=3").unwrap()], None, now).unwrap();
    app.undo(&corrected.handle, now).unwrap();
    app.undo_import(&import, now).unwrap();
    assert!(!app.today(Some(day), now).unwrap().0.readings.contains_key("snacks"));
}

#[test]
fn several_steps_are_taken_back_one_after_the_other() {
    let life = life();
    let mut states = vec![recorded(&life.app, &life.now)];
    let mut handles = Vec::new();
    for at in [0, 13, 17, 15, 23] {
        handles.push(VERBS[at].1(&life).unwrap());
        states.push(recorded(&life.app, &life.now));
    }
    states.pop();
    while let (Some(handle), Some(state)) = (handles.pop(), states.pop()) {
        life.app.undo(&handle, &life.now).unwrap();
        assert!(recorded(&life.app, &life.now) == state, "{} steps left", handles.len());
    }
}

#[test]
fn what_was_changed_since_is_never_lost_by_taking_back() {
    let life = life();
    let (app, now) = (&life.app, &life.now);
    let dropped = app.decide_idea(&life.idea, "dropped", "too dear", "", now).unwrap().undo.unwrap();
    let mut draft = app.entry(&life.idea, now).unwrap().draft;
    draft.text = "A probe for syntax, rewritten for an hour".to_owned();
    app.write_entry(Some(&life.idea), &draft, None, now).unwrap();
    let before = recorded(app, now);
    let refused = app.undo(&dropped, now).unwrap_err();
    assert!(refused.to_string().contains("changed again since"), "{refused}");
    assert!(recorded(app, now) == before, "a refused undo changes nothing");
}

#[test]
fn a_handle_nobody_knows_is_an_error() {
    let life = life();
    for (handle, code) in [
        ("", Code::BadValue),
        ("nonsense", Code::BadValue),
        ("plan:0195", Code::Refused),
        ("nothing:0195", Code::BadValue),
        ("research:' OR 1=1", Code::Refused),
    ] {
        assert_eq!(life.app.undo(handle, &life.now).unwrap_err().code, code, "{handle:?}");
    }
}

#[test]
fn a_handle_holds_for_thirty_days_whatever_was_done_since() {
    let life = life();
    let handle = life.app.remove_entry(&life.experiment, &life.now).unwrap().undo.unwrap();
    let late = at(life.world.last().plus(31), "10:00");
    assert_eq!(life.app.undo(&handle, &late).unwrap_err().code, Code::Refused);
    assert!(life.app.undo(&handle, &at(life.world.last().plus(29), "10:00")).is_ok());
}

#[test]
fn what_is_erased_for_good_cannot_be_taken_back_from_anywhere() {
    let life = life();
    let handle = life.app.remove_entry(&life.experiment, &life.now).unwrap().undo.unwrap();
    life.app.empty_trash(&life.now).unwrap();
    assert_eq!(life.app.undo(&handle, &life.now).unwrap_err().code, Code::Refused);
    drop(life.app);
    for file in fs::read_dir(life.world.dir()).unwrap() {
        let bytes = fs::read(file.unwrap().path()).unwrap();
        assert!(!bytes.windows(13).any(|part| part == b"Probe depth 4"), "its words are still on the disk");
    }
}
