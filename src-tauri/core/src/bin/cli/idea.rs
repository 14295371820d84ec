//! `taper idea` and `taper experiment`: pruned cheaply, closed with what is known now.

use clap::{Args, Subcommand};
use serde_json::json;
use taper::{
    app::App,
    day::Day,
    error::{Error, Result, quotable},
    say,
    view::{
        experiments::Order,
        ideas::IdeaView,
        log::{DetailsView, EntryDraft},
    },
    words,
};

use super::{Session, log::text_or_stdin, parse_day, short, why::step_id};

#[derive(Args)]
pub struct IdeaArgs {
    #[command(subcommand)]
    verb: Option<IdeaVerb>,
}

#[derive(Subcommand)]
enum IdeaVerb {
    /// Add an idea with the cheapest way to find out that it is not worth it
    Add {
        /// The idea (Markdown), or `-`
        text: String,
        /// The cheapest test that could rule it out
        #[arg(long, default_value = "")]
        test: String,
        /// What would make you drop it
        #[arg(long, default_value = "")]
        kill: String,
        /// The day to look at it again
        #[arg(long, value_parser = parse_day)]
        review: Option<Day>,
        /// Hours it would take
        #[arg(long, default_value = "")]
        hours: String,
    },
    /// Drop it, with a reason
    Drop {
        /// The idea, by the beginning or end of its id
        id: String,
        /// Why
        reason: String,
    },
    /// Park it until a day
    Park {
        /// The idea, by the beginning or end of its id
        id: String,
        /// The day to look at it again
        #[arg(value_parser = parse_day)]
        until: Day,
        /// Why
        #[arg(default_value = "")]
        reason: String,
    },
    /// Start it
    Take {
        /// The idea, by the beginning or end of its id
        id: String,
        /// Why
        #[arg(default_value = "")]
        reason: String,
    },
    /// Reopen it
    Reopen {
        /// The idea, by the beginning or end of its id
        id: String,
    },
}

#[derive(Args)]
pub struct ExperimentArgs {
    #[command(subcommand)]
    verb: ExperimentVerb,
}

#[derive(Subcommand)]
enum ExperimentVerb {
    /// Close it with its outcome and what you know now
    Close {
        /// The experiment, by the beginning or end of its id
        id: String,
        /// worked, did-not-work, inconclusive or stopped
        outcome: String,
        /// What you know now
        learned: String,
    },
    /// Reopen it, so that it runs again
    Reopen {
        /// The experiment, by the beginning or end of its id
        id: String,
    },
    /// Compare experiments: day, parameters, outcome, what you know now
    Table {
        /// Only those of this step of the pathway and the steps below it
        step: Option<String>,
        /// The column to sort by, by its title
        #[arg(long, value_name = "COLUMN")]
        sort: Option<String>,
        /// Largest first
        #[arg(long)]
        reverse: bool,
        /// Print it as CSV instead of Markdown
        #[arg(long)]
        csv: bool,
    },
}

pub fn idea(args: IdeaArgs, session: &Session) -> Result<()> {
    let (app, now, out) = (session.app()?, &session.now, session.out);
    let decide = |app: &App, id: &str, standing: &str, reason: &str, until: &str| {
        let id = app.entry_id(id)?;
        let saved = app.decide_idea(&id, standing, reason, until, now)?;
        out.told(&saved.sentence, json!({ "id": id }))
    };
    match args.verb {
        None => show(&app, session),
        Some(IdeaVerb::Add { text, test, kill, review, hours }) => {
            let review_on = review.map(|day| day.to_string()).unwrap_or_default();
            let details = DetailsView { test, kill, review_on, would_take: hours, ..DetailsView::default() };
            let draft =
                EntryDraft { kind: "idea".to_owned(), text: text_or_stdin(&text)?, details, ..EntryDraft::default() };
            let id = app.write_entry(None, &draft, None, now)?.id;
            if out.json {
                out.print(&json!({ "id": id }))
            } else {
                out.line(id);
                Ok(())
            }
        }
        Some(IdeaVerb::Drop { id, reason }) => decide(&app, &id, "dropped", &reason, ""),
        Some(IdeaVerb::Park { id, until, reason }) => decide(&app, &id, "parked", &reason, &until.to_string()),
        Some(IdeaVerb::Take { id, reason }) => decide(&app, &id, "taken", &reason, ""),
        Some(IdeaVerb::Reopen { id }) => decide(&app, &id, "open", "", ""),
    }
}

pub fn experiment(args: ExperimentArgs, session: &Session) -> Result<()> {
    let (app, now) = (session.app()?, &session.now);
    let (id, saved) = match args.verb {
        ExperimentVerb::Close { id, outcome, learned } => {
            let id = app.entry_id(&id)?;
            let saved = app.close_experiment(&id, &outcome, &learned, now)?;
            (id, saved)
        }
        ExperimentVerb::Reopen { id } => {
            let id = app.entry_id(&id)?;
            let saved = app.reopen_experiment(&id, now)?;
            (id, saved)
        }
        ExperimentVerb::Table { step, sort, reverse, csv } => {
            let step = step.map(|step| step_id(&app, &step)).transpose()?;
            return table(&app, step.as_deref(), sort.as_deref(), reverse, csv, session);
        }
    };
    session.out.told(&saved.sentence, json!({ "id": id }))
}

/// Prints experiments side by side; as they stand in the JSON, the order is the same.
fn table(
    app: &App,
    step: Option<&str>,
    sort: Option<&str>,
    descending: bool,
    csv: bool,
    session: &Session,
) -> Result<()> {
    let out = session.out;
    let mut view = app.experiments(step, Order { column: 0, descending })?;
    if let Some(wanted) = sort {
        let column = view.columns.iter().position(|title| words::folded(title) == words::folded(wanted));
        let column = column.ok_or_else(|| {
            let next = say!("experiments-no-column-next", columns = view.columns.join(", "));
            Error::bad_value(say!("experiments-no-column"), quotable(wanted), next)
        })?;
        view = app.experiments(step, Order { column, descending })?;
    }
    if out.json {
        return out.print(&json!({ "columns": view.columns, "rows": view.rows }));
    }
    if view.rows.is_empty() {
        out.remark(say!("experiments-nothing"));
        return Ok(());
    }
    let table = if csv { &view.csv } else { &view.markdown };
    table.lines().for_each(|line| out.line(line));
    Ok(())
}

fn show(app: &App, session: &Session) -> Result<()> {
    let (view, out) = (app.ideas(&session.now)?, session.out);
    if out.json {
        return out.print(&view);
    }
    let line = |idea: &IdeaView| {
        out.line(format!("{}  {} ({})", short(&idea.id), idea.heading, idea.state));
        for text in [&idea.details.test, &idea.details.reason].into_iter().filter(|text| !text.is_empty()) {
            out.line(format!("        {text}"));
        }
    };
    for ideas in [&view.open, &view.parked, &view.taken, &view.dropped] {
        ideas.iter().for_each(line);
    }
    view.saved.iter().for_each(|saved| out.line(saved));
    if view.open.len() + view.parked.len() + view.dropped.len() + view.taken.len() == 0 {
        out.remark(say!("cli-idea-empty"));
    }
    Ok(())
}
