//! `taper warnings`

use clap::{Args, Subcommand};
use taper::{
    day::Day,
    error::{Error, Result, quotable},
    record::event::Verdict,
    say,
    view::warnings::WarningsView,
    words,
};

use super::{Session, parse_day};

#[derive(Args)]
pub struct WarningsArgs {
    #[command(subcommand)]
    verb: Option<Verb>,
}

#[derive(Subcommand)]
enum Verb {
    /// Show every warning as it was given, and what you made of it
    List,
    /// Rate a warning
    Answer {
        /// The warning's day
        #[arg(value_parser = parse_day)]
        day: Day,
        /// right, wrong, too-late or not-sure; `clear` removes the answer
        verdict: String,
    },
    /// Show what each sensitivity would have said about your own past
    WhatIf,
}

pub fn run(args: WarningsArgs, session: &Session) -> Result<()> {
    let app = session.app()?;
    match args.verb {
        None | Some(Verb::List) => list(&app.warnings(&session.now)?, session),
        Some(Verb::WhatIf) => what_if(&app.warnings(&session.now)?, session),
        Some(Verb::Answer { day, verdict }) => {
            let verdict = match verdict.as_str() {
                "clear" => None,
                name => Some(Verdict::named(name).ok_or_else(|| {
                    let names = Verdict::ALL.map(Verdict::name).join(", ");
                    let next = say!("general-use-one-of", names = format!("{names}, clear"));
                    Error::bad_value(say!("cli-warnings-no-answer", text = quotable(name)), "", next)
                })?),
            };
            let done = app.answer_warning(day, verdict, &session.now)?;
            session.out.remark(done.sentence);
            list(&app.warnings(&session.now)?, session)
        }
    }
}

fn list(view: &WarningsView, session: &Session) -> Result<()> {
    let out = session.out;
    if out.json {
        let (warnings, rate) = (&view.warnings, view.wrong_per_year);
        return out.print(&serde_json::json!({ "warnings": warnings, "wrong_per_year": rate }));
    }
    out.line(&view.summary);
    for warning in &view.warnings {
        let verdict = warning.verdict.as_deref().unwrap_or("none");
        let line = say!("cli-warnings-line", level = &warning.level, verdict = verdict);
        let day = Day::parse(&warning.day).map_or_else(|| warning.day.clone(), words::long_date);
        out.line(format!("{day}: {line}"));
        warning.sentences.iter().for_each(|sentence| out.line(format!("  {sentence}")));
    }
    Ok(())
}

fn what_if(view: &WarningsView, session: &Session) -> Result<()> {
    let out = session.out;
    if out.json {
        return out.print(&serde_json::json!({ "sensitivities": view.sensitivities }));
    }
    for one in &view.sensitivities {
        let title = format!("{} ({})", one.title, one.name);
        out.heading(if one.chosen { say!("cli-warnings-chosen", title = title) } else { title });
        out.line(format!("  {}", one.cost));
        out.line(format!("  {}", one.past));
    }
    out.remark(say!("cli-warnings-change"));
    Ok(())
}
