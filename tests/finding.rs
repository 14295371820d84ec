//! Entries are found again: in other words than they were written in, by half a word, with a slip, and by what stands in
//! their files.

use std::{
    fs,
    path::{Path, PathBuf},
};

use taper::{
    app::{App, SearchResult},
    day::Now,
    error::Code,
    io::picture_words,
    view::{entry_words::EntryLine, experiments::Order, log::EntryDraft, why::StepDraft},
};

use crate::world::{World, at, world};

fn lab() -> (World, App, Now) {
    let world = world("2026-03-02");
    let now = at(world.first, "10:00");
    let app = App::open(world.dir(), None, &now).unwrap();
    (world, app, now)
}

fn note(text: &str) -> EntryDraft {
    EntryDraft { text: text.to_owned(), ..EntryDraft::default() }
}

fn write(app: &App, draft: &EntryDraft, now: &Now) -> String {
    app.write_entry(None, draft, None, now).unwrap().id
}

fn fixture(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/fixtures/files").join(name)
}

fn headings(app: &App, query: &str) -> Vec<String> {
    app.search(query, 20).unwrap().entries.into_iter().map(|line| line.heading).collect()
}

#[test]
fn an_entry_is_found_by_its_words_tags_parameters_captions_and_files() {
    let (world, app, now) = lab();
    let mut draft = note("# Loss spikes\nThe learning rate was too high, see #grokking and $x^2$.");
    draft.tags = vec!["Mech Interp".to_owned()];
    draft.parameters = vec![("lr".to_owned(), "3e-4".to_owned())];
    let id = write(&app, &draft, &now);
    write(&app, &note("Something else entirely"), &now);
    let file = world.dir().join("sweep_curves.png");
    fs::write(&file, include_bytes!("../icons/32x32.png")).unwrap();
    app.attach_path(&id, &file, "validation accuracy", &now).unwrap();
    let all = [
        "spikes",
        "spik",
        "#grokking",
        "tag:mech-interp",
        "3e-4",
        "\"too high\"",
        "sweep_curves",
        "validation",
        "has:plot",
    ];
    for query in all {
        assert_eq!(headings(&app, query), ["Loss spikes"], "{query}");
    }
    for query in ["nothing", "has:plot else", "tag:other", "to:2026-03-01"] {
        assert_eq!(headings(&app, query), Vec::<String>::new(), "{query}");
    }
    let found = app.search("high", 5).unwrap().entries;
    assert!(found[0].snippet.iter().any(|piece| piece.hit && piece.text == "high"), "{:?}", found[0].snippet);
    assert_eq!(app.search("from:yesterday", 5).unwrap_err().code, Code::BadValue);
    for typed in ["AND OR", "\"", "(((", "title:*", "NEAR(", "-x", "💥", "'; DROP TABLE entry"] {
        app.search(typed, 5).unwrap_or_else(|error| panic!("{typed:?}: {error}"));
    }
}

#[test]
fn no_part_of_a_question_is_dropped() {
    let (_world, app, now) = lab();
    write(&app, &note("学習率 and cats"), &now);
    write(&app, &note("学習率 alone"), &now);
    write(&app, &note("项目适配AndroidX, done 🎉"), &now);
    assert_eq!(headings(&app, "学習率 cats"), ["学習率 and cats", "学習率 alone"]);
    assert_eq!(headings(&app, "AndroidX"), ["项目适配AndroidX, done 🎉"]);
    assert_eq!(headings(&app, "适配 androidx"), ["项目适配AndroidX, done 🎉"]);
    assert_eq!(headings(&app, "🎉"), ["项目适配AndroidX, done 🎉"]);
    assert_eq!(headings(&app, "*"), Vec::<String>::new(), "a sign that stands nowhere finds nothing");
    let SearchResult { entries: some, of, .. } = app.search("学習率 dogs", 1).unwrap();
    assert_eq!((some.len(), of), (1, 2), "what holds half of it, one of two");
    assert_eq!(some[0].missing, ["dogs"]);
    assert_eq!(app.search("otters dogs", 5).unwrap().of, 0);
    let snippet = &app.search("AndroidX", 5).unwrap().entries[0].snippet;
    assert!(snippet.iter().any(|piece| piece.hit && piece.text == "AndroidX"), "{snippet:?}");
}

#[test]
fn what_holds_all_words_comes_first_and_then_what_holds_the_most_and_rarest() {
    let (_world, app, now) = lab();
    for text in
        ["loss of seven", "loss of three", "loss again", "padding in the loss, of the masked kind", "masked padding"]
    {
        write(&app, &note(text), &now);
    }
    let SearchResult { entries: found, of, .. } = app.search("loss masked padding", 10).unwrap();
    let seen: Vec<(&str, usize)> = found.iter().map(|line| (line.heading.as_str(), line.missing.len())).collect();
    assert_eq!(seen[..2], [("padding in the loss, of the masked kind", 0), ("masked padding", 1)]);
    assert_eq!((seen.len(), of, found[1].missing.as_slice()), (5, 5, &["loss".to_owned()][..]));
    assert!(seen[2..].iter().all(|(heading, lacks)| heading.starts_with("loss") && *lacks == 2), "{seen:?}");
    let SearchResult { entries: few, of, .. } = app.search("loss masked padding", 1).unwrap();
    assert_eq!((few.len(), few[0].missing.len(), of), (1, 0, 5));
    let SearchResult { entries: filtered, .. } = app.search("loss padding kind:idea", 10).unwrap();
    assert!(filtered.is_empty(), "a filter is no wish");
    let SearchResult { entries: beginning, .. } = app.search("absent pad", 10).unwrap();
    assert_eq!(beginning.len(), 2, "the last word may still be typed");
    assert_eq!(beginning[0].missing, ["absent"]);
}

#[test]
fn a_word_is_found_in_its_other_forms_and_exact_words_only_as_they_stand() {
    let (_world, app, now) = lab();
    for text in ["the loss spiked twice", "Müde nach den Versuchen", "spinach"] {
        write(&app, &note(text), &now);
    }
    assert_eq!(headings(&app, "spikes"), ["the loss spiked twice"]);
    assert_eq!(headings(&app, "Versuch"), ["Müde nach den Versuchen"]);
    assert_eq!(headings(&app, "\"spikes\""), Vec::<String>::new());
    let SearchResult { entries: found, .. } = app.search("spikes losses", 5).unwrap();
    assert!(found[0].missing.is_empty(), "a form of it is no lack: {:?}", found[0].missing);
    assert!(found[0].snippet.iter().any(|piece| piece.hit && piece.text == "spiked"), "{:?}", found[0].snippet);
}

#[test]
fn a_filter_that_is_none_finds_nothing_and_says_which_there_are() {
    let (_world, app, now) = lab();
    write(&app, &EntryDraft { tags: vec!["lr-sweep".to_owned()], ..note("swept") }, &now);
    write(&app, &EntryDraft { tags: vec!["lr".to_owned()], ..note("plain") }, &now);
    assert_eq!(headings(&app, "tag:lr"), ["plain"]);
    assert_eq!(headings(&app, "tag:lr-sweep"), ["swept"]);
    for (typed, part) in [
        ("tga:lr", "tag, project, from, to, has, outcome, kind"),
        ("kind:paper", "note, experiment, idea, model"),
        ("outcome:great", "worked, did-not-work, inconclusive, stopped"),
        ("has:sound", "plot, file"),
        ("from:yesterday", "2026-03"),
    ] {
        assert!(app.search(typed, 5).unwrap_err().to_string().contains(part), "{typed}");
        let view = app.log(typed, &now).unwrap();
        assert!(view.entries.is_empty() && view.problem.unwrap().contains(part), "{typed} in the window");
    }
}

#[test]
fn words_written_without_blanks_are_found_too() {
    let (_world, app, now) = lab();
    write(&app, &note("損失が急に増えた"), &now);
    assert_eq!(app.search("急に", 5).unwrap().entries.len(), 1);
}

#[test]
fn a_word_that_is_spelled_nearly_so_is_taken_and_said() {
    let (_world, app, now) = lab();
    for text in ["padding in the loss", "whitening of probes", "a truth probe held", "Übung macht müde"] {
        write(&app, &note(text), &now);
    }
    let asked = |typed: &str| app.search(typed, 5).unwrap();
    for (typed, heading, taken) in [
        ("paddng ", "padding in the loss", "padding"),
        ("witening ", "whitening of probes", "whitening"),
        ("paddn", "padding in the loss", "padding"),
        ("apdding ", "padding in the loss", "padding"),
        ("truth-probes ", "a truth probe held", "truth, probe"),
        ("ubunk ", "Übung macht müde", "ubung"),
    ] {
        let found = asked(typed);
        assert_eq!(found.entries.first().map(|line| line.heading.as_str()), Some(heading), "{typed}");
        assert_eq!(found.remarks.len(), 1, "{typed}: {:?}", found.remarks);
        assert!(
            found.remarks[0].contains(taken) && found.remarks[0].contains(typed.split(' ').next().unwrap()),
            "{typed}: {:?}",
            found.remarks
        );
    }
    let marked = asked("paddng ").entries[0].title.clone();
    assert!(marked.iter().any(|piece| piece.hit && piece.text == "padding"), "{marked:?}");
    // Figures, short words and quoted words are never taken for others.
    for typed in ["2025", "los", "\"paddng\"", "zzzzzz", "loss xylophone"] {
        let found = asked(typed);
        assert_eq!(found.remarks.len(), usize::from(typed != "los"), "{typed}: {:?}", found.remarks);
    }
    let found = asked("loss xylophone");
    assert!(found.remarks[0].contains("xylophone") && found.entries[0].missing == ["xylophone"]);
    assert!(asked("padding loss").remarks.is_empty(), "what is there needs no remark");
}

#[test]
fn what_has_a_dash_before_it_is_left_out_and_that_is_said() {
    let (_world, app, now) = lab();
    for text in ["loss of padding #old", "loss of sleep", "loss 適配 again", "from -5 to 5 --flag"] {
        write(&app, &note(text), &now);
    }
    let left = |typed: &str| {
        let mut found = headings(&app, typed);
        found.sort();
        found
    };
    assert_eq!(left("loss -padding"), ["loss of sleep", "loss 適配 again"]);
    assert_eq!(left("loss -#old -適配"), ["loss of sleep"]);
    assert_eq!(left("-loss"), ["from -5 to 5 --flag"]);
    assert_eq!(left("loss -\"of sleep\""), ["loss of padding #old", "loss 適配 again"]);
    assert_eq!(left("-5"), ["from -5 to 5 --flag"], "a figure below zero is looked for");
    assert_eq!(app.search("loss -padding -#old", 5).unwrap().remarks.len(), 2);
}

#[test]
fn words_and_letters_together_are_ranked_by_what_is_rare() {
    let (_world, app, now) = lab();
    for text in ["loss 学習率", "loss one", "loss two", "学習率 急に", "急に loss"] {
        write(&app, &note(text), &now);
    }
    let SearchResult { entries, of, remarks } = app.search("loss 急に 学習率 otters", 10).unwrap();
    let seen: Vec<(&str, usize)> = entries.iter().map(|line| (line.heading.as_str(), line.missing.len())).collect();
    assert_eq!(seen[0], ("学習率 急に", 2), "two rare ones before a rare and a common one");
    assert_eq!((seen.len(), of), (5, 5));
    assert!(remarks.len() == 1 && remarks[0].contains("otters"), "{remarks:?}");
    let remarks = app.search("loss 無", 10).unwrap().remarks;
    assert!(remarks.len() == 1 && remarks[0].contains("無"), "{remarks:?}");
    assert!(
        app.search("loss 学習率 kind:idea", 10).unwrap().remarks.is_empty(),
        "it stands in an entry of another kind"
    );
}

#[test]
fn the_passage_that_holds_most_is_shown_and_no_latex_in_it() {
    let (_world, app, now) = lab();
    let text = format!(
        "# Drift\n\nThe probe drifts. {}\n\nWith $\\frac{{\\alpha}}{{2}}$ the probe and its bias move **together**.",
        "filler ".repeat(120)
    );
    write(&app, &note(&text), &now);
    let line = app.search("probe bias together", 5).unwrap().entries.remove(0);
    let shown: String = line.snippet.iter().map(|piece| piece.text.as_str()).collect();
    assert!(shown.contains("the probe and its bias move together"), "{shown}");
    assert!(!shown.contains("frac") && !shown.contains("**"), "{shown}");
    assert_eq!(headings(&app, "frac").len(), 1, "what was typed in a formula is found all the same");
}

#[test]
fn a_plot_is_found_by_the_words_in_it() {
    let (_world, app, now) = lab();
    for (name, words) in [
        ("matplotlib.pdf", ["truth direction by depth", "firing rate", "übergang", "\"first batch\""]),
        ("matplotlib.svg", ["truth direction by depth", "firing rate", "ubergang", "first batch"]),
        ("matplotlib.png", ["truth direction", "cosine by depth", "seed 3", "\"Truth direction\""]),
        ("r.pdf", ["dose response", "absorbance", "growth per well", "knock-out"]),
        ("r-cairo.pdf", ["dose response", "absorbance", "growth per well", "knock-out"]),
        ("notebook.ipynb", ["depth sweep", "probe.fit", "residual", "converged after"]),
    ] {
        let id = write(&app, &note(&format!("of {name}")), &now);
        app.attach_paths(&id, &[fixture(name)], &now).unwrap();
        for typed in words {
            let found = app.search(typed, 20).unwrap().entries;
            let line = found.iter().find(|line| line.id == id && line.missing.is_empty());
            let line = line.unwrap_or_else(|| panic!("{name} by {typed}: {found:?}"));
            assert_eq!(line.inside.as_deref(), Some(name), "{typed}");
            assert!(line.snippet.iter().any(|piece| piece.hit), "{typed}: {:?}", line.snippet);
        }
    }
    assert!(headings(&app, "matplotlib.org").is_empty(), "what wrote a picture is not what is on it");
}

#[test]
fn the_head_of_a_table_is_found_and_its_own_text_goes_first() {
    let (world, app, now) = lab();
    let table = world.dir().join("runs.csv");
    fs::write(&table, "depth,cosine similarity\n3,0.41\n5,0.12\n").unwrap();
    let id = write(&app, &note("Similarity fell"), &now);
    app.attach_paths(&id, &[table], &now).unwrap();
    let inside = |typed: &str| app.search(typed, 5).unwrap().entries.first().and_then(|line| line.inside.clone());
    assert_eq!(inside("cosine").as_deref(), Some("runs.csv"));
    assert_eq!(inside("similarity"), None, "the entry's own words are shown where they hold as much");
    assert_eq!(app.search("0.41", 5).unwrap().of, 0, "figures are no words of a plot");
    let file = app.entry(&id, &now).unwrap().files.remove(0).id;
    app.detach(&file, &now).unwrap();
    assert_eq!(app.search("cosine", 5).unwrap().of, 0, "what is taken off is found no more");
}

#[test]
fn a_drawing_without_text_is_read_as_a_picture_where_that_is_switched_on() {
    let (_world, app, now) = lab();
    let id = write(&app, &note("Wells"), &now);
    app.attach_paths(&id, &[fixture("r.svg")], &now).unwrap();
    assert!(app.picture_to_read().unwrap().is_none(), "it is off until it is switched on");
    app.configure(&[("read_pictures".to_owned(), "yes".to_owned())], &now).unwrap();
    let languages = picture_words::languages().expect("tesseract is installed with the checks");
    let picture = app.picture_to_read().unwrap().expect("one that holds no text");
    app.keep_picture_words(picture.read(&languages), &now).unwrap();
    assert!(app.picture_to_read().unwrap().is_none(), "each is read once");
    for typed in ["absorbance", "\"growth per well\"", "dose response"] {
        let found = app.search(typed, 5).unwrap().entries;
        assert_eq!(found.first().and_then(|line| line.inside.as_deref()), Some("r.svg"), "{typed}");
    }
}

#[test]
fn around_an_entry_stand_its_day_its_step_and_what_is_most_like_it() {
    let (_world, app, now) = lab();
    let step = app.write_step(
        None,
        &StepDraft { level: "project".to_owned(), title: "Probes".to_owned(), ..StepDraft::default() },
        &now,
    );
    step.unwrap();
    let step = app.steps().unwrap().remove(0).id;
    let of_step = |text: &str| EntryDraft { step: Some(step.clone()), day: "2026-01-10".to_owned(), ..note(text) };
    let on = |day: &str, text: &str| EntryDraft { day: day.to_owned(), ..note(text) };
    let whitening = "Whitening with shrinkage removed the padding drift";
    let id = write(&app, &on("2026-02-03", whitening), &now);
    let like = write(&app, &on("2025-06-03", "Shrinkage again: padding drift is gone"), &now);
    let same_day = write(&app, &on("2026-02-03", "Lunch talk"), &now);
    for at in 0..20 {
        write(&app, &on("2025-05-01", &format!("Nothing of note, the usual, number {at}")), &now);
    }
    let first = write(&app, &of_step("Cities and animals"), &now);
    let second = write(&app, &of_step("Elements"), &now);
    let ids = |lines: &[EntryLine]| lines.iter().map(|line| line.id.clone()).collect::<Vec<_>>();
    let view = app.entry(&id, &now).unwrap();
    assert_eq!((ids(&view.same_day), ids(&view.alike)), (vec![same_day], vec![like]));
    let view = app.entry(&first, &now).unwrap();
    assert_eq!(ids(&view.same_step), [second]);
    assert!(view.alike.is_empty(), "nothing is like it: {:?}", view.alike);
}

#[test]
fn what_an_entry_was_found_by_is_marked_as_it_is_spelled_there() {
    let (_world, app, now) = lab();
    let text = "# Spikes\n\nThe loss **spiked**; `spike_count` and $\\mathrm{spike}$.\n\n| spikes |\n|---|\n| 3 |";
    let id = write(&app, &EntryDraft { parameters: vec![("spike".to_owned(), "yes".to_owned())], ..note(text) }, &now);
    app.attach_paths(&id, &[fixture("r.pdf")], &now).unwrap();
    let view = app.entry_found(&id, "spiking absorbance", &now).unwrap();
    let mut marks = view.marks.clone();
    marks.sort();
    assert_eq!(marks, ["Spikes", "absorbance", "spike", "spiked", "spikes"]);
    assert!(view.files[0].passage.iter().any(|piece| piece.hit && piece.text == "absorbance"));
    assert!(app.entry(&id, &now).unwrap().marks.is_empty());
    assert!(
        app.entry_found(&id, "tga:x", &now).unwrap().marks.is_empty(),
        "a search that cannot be read marks nothing"
    );
}

#[test]
fn a_title_that_says_nothing_gets_a_suggestion_and_one_that_says_something_none() {
    let (_world, app, now) = lab();
    for at in 0..40 {
        write(&app, &note(&format!("More on the spikes\n\nThe loss once more, run {at}.")), &now);
    }
    let id = write(&app, &note("More on the spikes\n\nWith tern-410m the warm-up of 2000 steps ended them."), &now);
    let hint = app.entry(&id, &now).unwrap().title_hint.expect("it says nothing that forty others do not say");
    assert!(
        hint.starts_with("More on the spikes: ") && hint.contains("tern-410m") && hint.contains("warm-up"),
        "{hint}"
    );
    let clear = write(&app, &note("Warm-up ends the spikes of tern-410m\n\nAfter 2000 steps."), &now);
    assert_eq!(app.entry(&clear, &now).unwrap().title_hint, None);
}

#[test]
fn what_was_missing_when_entries_were_read_again_is_a_hint_for_new_ones() {
    let (_world, app, now) = lab();
    let experiment = |text: &str| EntryDraft { kind: "experiment".to_owned(), ..note(text) };
    let ids = [
        write(&app, &experiment("One"), &now),
        write(&app, &experiment("Two"), &now),
        write(&app, &note("Three"), &now),
    ];
    assert!(app.log("", &now).unwrap().hints.is_empty());
    let missing = |what: &[&str]| what.iter().map(|what| (*what).to_owned()).collect::<Vec<_>>();
    app.answer_revisit(&ids[0], "some", &missing(&["parameters", "plot"]), "", &now).unwrap();
    app.answer_revisit(&ids[1], "little", &missing(&["parameters"]), "", &now).unwrap();
    app.answer_revisit(&ids[2], "all", &[], "", &now).unwrap();
    let hints = app.log("", &now).unwrap().hints;
    assert_eq!(hints.keys().collect::<Vec<_>>(), ["experiment"]);
    assert_eq!(
        hints["experiment"],
        "When you come back to experiments, what is most often missing: the parameters (2 of 2)."
    );
}

#[test]
fn experiments_stand_side_by_side() {
    let (_world, app, now) = lab();
    let experiment = |text: &str, set: &[(&str, &str)]| EntryDraft {
        kind: "experiment".to_owned(),
        parameters: set.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect(),
        ..note(text)
    };
    let ten = write(&app, &experiment("Ten | layers", &[("layers", "10"), ("lr", "3e-4")]), &now);
    let nine = write(&app, &experiment("=Nine", &[("layers", "9")]), &now);
    write(&app, &note("no experiment"), &now);
    app.close_experiment(&ten, "did-not-work", "too deep\nby far", &now).unwrap();
    let table = |column: usize, descending: bool| app.experiments(None, Order { column, descending }).unwrap();
    let view = table(2, false);
    assert_eq!(view.columns, ["Day", "Experiment", "layers", "lr", "Outcome", "What you know now"]);
    assert_eq!(view.rows.iter().map(|row| row.id.as_str()).collect::<Vec<_>>(), [nine.as_str(), ten.as_str()]);
    assert_eq!(view.rows[1].cells[2..], ["10", "3e-4", "did not work", "too deep by far"]);
    assert_eq!(table(2, true).rows[0].id, ten);
    assert!(view.markdown.contains("| Ten \\| layers |"), "{}", view.markdown);
    assert!(
        view.csv.contains("'=Nine") && view.csv.lines().count() == 3,
        "a spreadsheet runs nothing of it: {}",
        view.csv
    );
}

#[test]
fn filters_say_what_each_would_leave_and_keep_what_was_typed() {
    let (_world, app, now) = lab();
    let write_on = |day: &str, kind: &str, text: &str| {
        write(&app, &EntryDraft { day: day.to_owned(), kind: kind.to_owned(), ..note(text) }, &now)
    };
    write_on("2026-01-10", "experiment", "loss of one #lr");
    write_on("2026-02-10", "note", "loss of two #lr #seeds");
    write_on("2026-02-11", "note", "gain");
    let filters = app.log_filters("loss kind:note").unwrap();
    let of = |name: &str| filters.iter().find(|filter| filter.name == name);
    let counts = |name: &str| {
        let options = &of(name).unwrap().options;
        options.iter().map(|option| (option.title.as_str(), option.count, option.chosen)).collect::<Vec<_>>()
    };
    assert_eq!(counts("kind"), [("Note", 1, true), ("Experiment", 1, false)]);
    assert_eq!(counts("tag"), [("#lr", 1, false), ("#seeds", 1, false)]);
    assert_eq!(counts("month"), [("February 2026", 1, false)]);
    assert!(of("outcome").is_none() && of("plot").is_none() && of("project").is_none(), "nothing to choose from");
    let kind = of("kind").unwrap();
    assert_eq!((kind.options[1].typed.as_str(), kind.without.as_str()), ("loss kind:experiment", "loss"));
    let month = &of("month").unwrap().options[0];
    assert_eq!(month.typed, "loss kind:note from:2026-02 to:2026-02");
    assert_eq!(app.search(&month.typed, 5).unwrap().of, month.count);
    for filter in app.log_filters("").unwrap() {
        for option in filter.options {
            assert_eq!(app.search(&option.typed, 50).unwrap().of, option.count, "{}", option.typed);
        }
    }
}

#[test]
fn a_search_is_saved_once_and_can_be_taken_back() {
    let (_world, app, now) = lab();
    app.keep_search(" tag:lr   kind:note ", &now).unwrap();
    let again = app.keep_search("tag:lr kind:note", &now).unwrap();
    assert_eq!(app.saved_searches().unwrap(), ["tag:lr kind:note"]);
    assert_eq!(app.log("", &now).unwrap().saved, ["tag:lr kind:note"]);
    app.undo(&again.undo.unwrap(), &now).unwrap();
    assert_eq!(app.saved_searches().unwrap().len(), 1, "nothing was written the second time");
    for typed in ["", "  ", "tga:lr", "tag:"] {
        assert_eq!(app.keep_search(typed, &now).unwrap_err().code, Code::BadValue, "{typed:?}");
    }
    let gone = app.forget_search("tag:lr kind:note", &now).unwrap();
    assert!(app.saved_searches().unwrap().is_empty());
    app.undo(&gone.undo.unwrap(), &now).unwrap();
    assert_eq!(app.saved_searches().unwrap().len(), 1);
    assert_eq!(app.forget_search("other", &now).unwrap_err().code, Code::BadValue);
}

#[test]
fn what_is_erased_is_gone_from_the_file() {
    let (world, app, now) = lab();
    for at in 0..30 {
        write(&app, &note(&format!("Nothing of note, number {at}")), &now);
    }
    let plot = world.dir().join("secret.svg");
    fs::write(&plot, "<svg xmlns=\"http://www.w3.org/2000/svg\"><text>kingfisherword</text></svg>").unwrap();
    let id = write(&app, &note("An otterword stands here"), &now);
    app.attach_paths(&id, &[plot], &now).unwrap();
    let holds = |word: &str| {
        let files = ["taper.db", "taper.db-wal"].map(|name| fs::read(world.dir().join(name)).unwrap_or_default());
        files.iter().any(|bytes| bytes.windows(word.len()).any(|part| part == word.as_bytes()))
    };
    assert!(holds("otterword") && holds("kingfisherword"));
    app.remove_entry(&id, &now).unwrap();
    app.empty_trash(&now).unwrap();
    drop(app);
    assert!(!holds("otterword") && !holds("kingfisherword"), "the index or a page that is no longer used still has it");
}
