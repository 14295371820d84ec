//! `taper why`: the pathway from a day's work up to an ambition.

use std::path::PathBuf;

use clap::{Args, Subcommand};
use serde_json::json;
use taper::{
    app::App,
    day::Day,
    error::{Error, Result, quotable},
    record::id::{Meant, meant},
    say,
    view::why::StepDraft,
};

use super::{Session, file, parse_day, short};

#[derive(Args)]
pub struct WhyArgs {
    #[command(subcommand)]
    verb: Option<Verb>,
}

#[derive(Subcommand)]
enum Verb {
    /// Add an ambition, agenda, project or question
    Add {
        /// ambition, agenda, project or question
        level: String,
        /// What it is
        title: String,
        /// What it serves
        #[arg(long = "for", value_name = "STEP")]
        parent: Option<String>,
        /// The assumption behind that
        #[arg(long, default_value = "")]
        assumption: String,
    },
    /// Edit a step; what you do not give stays as it is
    Change {
        /// The step, by its id or words of its title
        step: String,
        /// Its new title
        #[arg(long)]
        title: Option<String>,
        /// ambition, agenda, project or question
        #[arg(long)]
        level: Option<String>,
        /// What it serves; an empty value removes the link
        #[arg(long = "for", value_name = "STEP")]
        parent: Option<String>,
        /// The assumption behind that
        #[arg(long)]
        assumption: Option<String>,
    },
    /// Close a step with what you found
    Close {
        /// The step, by its id or words of its title
        step: String,
        /// What you found
        found: String,
    },
    /// Reopen a closed step
    Reopen {
        /// The step, by its id or words of its title
        step: String,
    },
    /// Remove a step
    Remove {
        /// The step, by its id or words of its title
        step: String,
    },
    /// Mark a day's work as serving a step
    Today {
        /// The step, by its id or words of its title
        step: String,
        /// The day, today by default
        #[arg(long, value_parser = parse_day)]
        day: Option<Day>,
        /// Remove the mark
        #[arg(long)]
        not: bool,
    },
    /// Save the pathway as an image
    Picture {
        /// The SVG file
        svg: PathBuf,
        /// Overwrite an existing file
        #[arg(long)]
        force: bool,
    },
}

pub fn run(args: WhyArgs, session: &Session) -> Result<()> {
    let (app, now, out) = (session.app()?, &session.now, session.out);
    match args.verb {
        None => show(&app, session),
        Some(Verb::Add { level, title, parent, assumption }) => {
            let parent = parent.map(|parent| step_id(&app, &parent)).transpose()?;
            let draft = StepDraft { level, title, parent, assumption, closing: String::new() };
            let (id, _) = app.write_step(None, &draft, now)?;
            if out.json {
                out.print(&json!({ "id": id }))
            } else {
                out.line(id);
                Ok(())
            }
        }
        Some(Verb::Change { step, title, level, parent, assumption }) => change(&app, &step, session, |draft| {
            draft.title = title.unwrap_or(std::mem::take(&mut draft.title));
            draft.level = level.unwrap_or(std::mem::take(&mut draft.level));
            draft.assumption = assumption.unwrap_or(std::mem::take(&mut draft.assumption));
            if let Some(parent) = parent {
                draft.parent = if parent.is_empty() { None } else { Some(step_id(&app, &parent)?) };
            }
            Ok(())
        }),
        Some(Verb::Close { step, found }) => change(&app, &step, session, |draft| {
            draft.closing = found;
            Ok(())
        }),
        Some(Verb::Reopen { step }) => change(&app, &step, session, |draft| {
            draft.closing.clear();
            Ok(())
        }),
        Some(Verb::Remove { step }) => {
            let id = step_id(&app, &step)?;
            out.told(&app.remove_step(&id, now)?.sentence, json!({ "id": id }))
        }
        Some(Verb::Today { step, day, not }) => {
            let id = step_id(&app, &step)?;
            let sentence = app.serve(&id, day, !not, now)?.sentence;
            if out.json {
                return out.told(&sentence, json!({ "id": id }));
            }
            out.done().line(sentence);
            Ok(())
        }
        Some(Verb::Picture { svg, force }) => {
            file::ending(&svg, &["svg"])?;
            // The window's picture takes the colour of the page; a file stands on white.
            let picture = app.why(now)?.picture.replacen("<svg ", "<svg color=\"#222\" ", 1);
            let place = file::write(&svg, None, picture.as_bytes(), force)?;
            if out.json { out.print(&json!({ "place": place })) } else { Ok(()) }
        }
    }
}

/// The step whose id ends or begins with `part`, or whose title holds it and no other's does.
pub fn step_id(app: &App, part: &str) -> Result<String> {
    let steps = app.steps()?;
    let ids = || steps.iter().map(|step| step.id.as_str());
    let wanted = part.trim().to_lowercase();
    let called = || match wanted.is_empty() {
        true => Vec::new(),
        false => steps.iter().filter(|step| step.title.to_lowercase().contains(&wanted)).collect(),
    };
    match (meant(part, ids()), called().as_slice()) {
        (Meant::One(id), _) => Ok(id.to_owned()),
        (Meant::None, [one]) => Ok(one.id.clone()),
        (Meant::None, []) => {
            Err(Error::bad_value(say!("pathway-no-step"), quotable(part), say!("pathway-no-step-next")))
        }
        _ => Err(Error::bad_value(say!("cli-why-several", text = quotable(part)), "", say!("cli-why-several-next"))),
    }
}

fn change(app: &App, step: &str, session: &Session, change: impl FnOnce(&mut StepDraft) -> Result<()>) -> Result<()> {
    let id = step_id(app, step)?;
    let steps = app.steps()?;
    let Some(step) = steps.iter().find(|step| step.id == id) else { return Ok(()) };
    let mut draft = StepDraft {
        level: step.level.name().to_owned(),
        title: step.title.clone(),
        parent: step.parent.clone(),
        assumption: step.assumption.clone(),
        closing: step.closing.clone(),
    };
    change(&mut draft)?;
    let sentence = app.write_step(Some(&id), &draft, &session.now)?.1.sentence;
    session.out.told(&sentence, json!({ "id": id }))
}

fn show(app: &App, session: &Session) -> Result<()> {
    let (view, out) = (app.why(&session.now)?, session.out);
    if out.json {
        return out.print(&view);
    }
    for step in &view.steps {
        let short = short(&step.id);
        let indent = "  ".repeat(step.depth);
        out.line(format!("{short}  {indent}{}: {} ({})", step.level_title, step.title, step.work));
        for more in [Some(&step.assumption).filter(|text| !text.is_empty()), step.quiet.as_ref(), step.stuck.as_ref()] {
            more.iter().for_each(|text| out.line(format!("        {indent}{text}")));
        }
    }
    view.today.iter().chain(&view.without_chain).for_each(|sentence| out.line(sentence));
    if view.steps.is_empty() {
        out.remark(say!("cli-why-empty"));
    }
    Ok(())
}
