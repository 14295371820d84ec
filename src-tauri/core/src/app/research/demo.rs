//! The demo year's research: a pathway, a few entries, ideas, a question one is stuck on.

use chrono::TimeDelta;

use crate::{
    app::App,
    day::Now,
    error::Result,
    say,
    view::{
        log::{DetailsView, EntryDraft},
        why::{SpellDraft, StepDraft},
    },
};

/// A plot to show: a loss that falls, drawn here.
const PLOT: &str = "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 320 160' width='320' height='160'>\
    <rect width='320' height='160' fill='#fff'/><path d='M24 12V136H308' fill='none' stroke='#777'/>\
    <path d='M24 20C60 96 96 112 150 118S250 128 308 129' fill='none' stroke='#2c6e7f' stroke-width='2'/>\
    <path d='M24 30C60 60 96 74 150 70S250 92 308 60' fill='none' stroke='#b5632d' stroke-width='2' stroke-dasharray='5 4'/></svg>";

/// Fills the demo year's research, as if it had been written on its days.
///
/// # Errors
/// When the data cannot be written.
pub(in crate::app) fn fill(app: &App, now: &Now) -> Result<()> {
    let at = |days_ago: i64| Now { instant: now.instant - TimeDelta::days(days_ago), zone: now.zone.clone() };
    let mut parent = None;
    for (level, title, assumption) in [
        ("ambition", say!("demo-ambition"), String::new()),
        ("project", say!("demo-project"), say!("demo-project-assumption")),
        ("question", say!("demo-question"), say!("demo-question-assumption")),
    ] {
        let draft = StepDraft { level: level.to_owned(), title, parent, assumption, closing: String::new() };
        parent = Some(app.write_step(None, &draft, &at(300))?.0);
    }
    let step = parent;
    let entry = |kind: &str, text: String| EntryDraft {
        kind: kind.to_owned(),
        text,
        step: step.clone(),
        ..EntryDraft::default()
    };
    let first = EntryDraft {
        parameters: vec![("lr".to_owned(), "3e-4".to_owned()), ("seeds".to_owned(), "3".to_owned())],
        ..entry("experiment", say!("demo-first"))
    };
    let first = app.write_entry(None, &first, None, &at(170))?.id;
    app.attach(&first, "loss.svg", &say!("demo-plot"), PLOT.as_bytes().to_vec(), &at(170))?;
    app.close_experiment(&first, "did_not_work", &say!("demo-first-learned"), &at(160))?;
    let second = EntryDraft { follows: vec![first], ..entry("experiment", say!("demo-second")) };
    let second = app.write_entry(None, &second, None, &at(62))?.id;
    app.close_experiment(&second, "worked", &say!("demo-second-learned"), &at(60))?;
    let model =
        DetailsView { confidence: "60".to_owned(), would_change: say!("demo-model-change"), ..DetailsView::default() };
    app.write_entry(None, &EntryDraft { details: model, ..entry("model", say!("demo-model")) }, None, &at(40))?;
    let idea = |text: String, test: String, hours: &str| EntryDraft {
        details: DetailsView { test, would_take: hours.to_owned(), ..DetailsView::default() },
        ..entry("idea", text)
    };
    let dropped = idea(say!("demo-idea-dropped"), say!("demo-idea-dropped-test"), "40");
    let dropped = app.write_entry(None, &dropped, None, &at(30))?.id;
    app.decide_idea(&dropped, "dropped", &say!("demo-idea-dropped-why"), "", &at(28))?;
    app.write_entry(None, &idea(say!("demo-idea"), say!("demo-idea-test"), "20"), None, &at(12))?;
    app.write_entry(None, &entry("note", say!("demo-note")), None, &at(1))?;
    let spell = |about: String, tried: String| SpellDraft { about, tried, step: step.clone(), ..SpellDraft::default() };
    app.write_spell(None, &spell(say!("demo-stuck"), say!("demo-stuck-tried")), &at(9))?;
    if let Some(step) = &step {
        app.serve(step, Some(at(1).day(4)), true, &at(1))?;
    }
    Ok(())
}
