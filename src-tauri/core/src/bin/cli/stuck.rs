//! `taper stuck`: a normal state of a question.

use clap::{Args, Subcommand};
use serde_json::json;
use taper::{
    app::App,
    day::Day,
    error::{Error, Result, quotable},
    record::id::{Meant, meant},
    say,
    view::why::{SpellDraft, SpellView},
};

use super::{Session, parse_day, short};

#[derive(Args)]
pub struct StuckArgs {
    #[command(subcommand)]
    verb: Option<Verb>,
}

#[derive(Subcommand)]
enum Verb {
    /// Add something you are stuck on
    On {
        /// What it is
        about: String,
        #[command(flatten)]
        with: With,
    },
    /// Add details
    Tell {
        /// Its id, or the beginning or end of it
        id: String,
        #[command(flatten)]
        with: With,
    },
    /// Mark it as unstuck
    Over {
        /// Its id, or the beginning or end of it
        id: String,
        /// What it taught you
        #[arg(long, default_value = "")]
        taught: String,
        /// The day it got unstuck, today by default
        #[arg(long, value_parser = parse_day)]
        day: Option<Day>,
    },
    /// Print a question you could send, from what you wrote
    Question {
        /// Its id, or the beginning or end of it
        id: String,
    },
    /// Remove it
    Remove {
        /// Its id, or the beginning or end of it
        id: String,
    },
}

#[derive(Args)]
struct With {
    /// The first day
    #[arg(long, value_parser = parse_day)]
    since: Option<Day>,
    /// The question or project
    #[arg(long, value_name = "STEP")]
    step: Option<String>,
    /// What you tried
    #[arg(long)]
    tried: Option<String>,
    /// What it taught you so far
    #[arg(long)]
    taught: Option<String>,
    /// Who could help
    #[arg(long)]
    who: Option<String>,
    /// The question as you could send it
    #[arg(long)]
    question: Option<String>,
}

pub fn run(args: StuckArgs, session: &Session) -> Result<()> {
    let (app, now, out) = (session.app()?, &session.now, session.out);
    match args.verb {
        None => show(&app, session),
        Some(Verb::On { about, with }) => {
            let mut draft = SpellDraft { about, ..SpellDraft::default() };
            with.put(&mut draft, &app)?;
            out.told(&app.write_spell(None, &draft, now)?.sentence, json!({}))
        }
        Some(Verb::Tell { id, with }) => {
            let spell = known(&app, &id, session)?;
            let mut draft = draft_of(&spell);
            with.put(&mut draft, &app)?;
            out.told(&app.write_spell(Some(&spell.id), &draft, now)?.sentence, json!({ "id": spell.id }))
        }
        Some(Verb::Over { id, taught, day }) => {
            let spell = known(&app, &id, session)?;
            let mut draft = draft_of(&spell);
            draft.until = day.map_or_else(|| app.why(now).map(|why| why.day), |day| Ok(day.to_string()))?;
            if !taught.is_empty() {
                draft.taught = taught;
            }
            out.told(&app.write_spell(Some(&spell.id), &draft, now)?.sentence, json!({ "id": spell.id }))
        }
        Some(Verb::Question { id }) => {
            let spell = known(&app, &id, session)?;
            let question = if spell.question.is_empty() { spell.draft } else { spell.question };
            if out.json {
                return out.print(&json!({ "id": spell.id, "question": question }));
            }
            out.drawn(question);
            Ok(())
        }
        Some(Verb::Remove { id }) => {
            let spell = known(&app, &id, session)?;
            out.told(&app.remove_spell(&spell.id, now)?.sentence, json!({ "id": spell.id }))
        }
    }
}

impl With {
    fn put(self, draft: &mut SpellDraft, app: &App) -> Result<()> {
        let given = [
            (self.since.map(|day| day.to_string()), &mut draft.since),
            (self.tried, &mut draft.tried),
            (self.taught, &mut draft.taught),
            (self.who, &mut draft.who),
            (self.question, &mut draft.question),
        ];
        for (value, field) in given {
            if let Some(value) = value {
                *field = value;
            }
        }
        if let Some(step) = self.step {
            draft.step = Some(super::why::step_id(app, &step)?);
        }
        Ok(())
    }
}

fn known(app: &App, id: &str, session: &Session) -> Result<SpellView> {
    let spells = app.spells(&session.now)?;
    match meant(id, spells.iter().map(|spell| spell.id.as_str())) {
        Meant::One(meant) => Ok(spells.iter().find(|spell| spell.id == meant).cloned()),
        Meant::None => Ok(None),
        Meant::Several => {
            let what = say!("stuck-several", id = quotable(id));
            Err(Error::bad_value(what, "", say!("event-several-next")))
        }
    }?
    .ok_or_else(|| Error::bad_value(say!("stuck-no-spell"), quotable(id), say!("stuck-no-spell-next")))
}

fn draft_of(spell: &SpellView) -> SpellDraft {
    SpellDraft {
        about: spell.about.clone(),
        step: spell.step.clone(),
        since: spell.since.clone(),
        until: spell.until.clone().unwrap_or_default(),
        tried: spell.tried.clone(),
        taught: spell.taught.clone(),
        who: spell.who.clone(),
        question: spell.question.clone(),
    }
}

fn show(app: &App, session: &Session) -> Result<()> {
    let (view, out) = (app.why(&session.now)?, session.out);
    if out.json {
        return out.print(&view.spells);
    }
    for spell in &view.spells {
        out.line(format!("{}  {}: {}", short(&spell.id), spell.about, spell.sentence));
        spell.nudge.iter().for_each(|nudge| out.line(format!("        {nudge}")));
    }
    view.usual.iter().for_each(|usual| out.line(usual));
    if view.spells.is_empty() {
        out.remark(say!("cli-stuck-empty"));
    }
    Ok(())
}
