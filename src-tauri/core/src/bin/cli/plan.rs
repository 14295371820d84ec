//! `taper plan`

use clap::{Args, Subcommand};
use taper::{app::App, error::Result, view::plan::PlanView};

use super::Session;

#[derive(Args)]
pub struct PlanArgs {
    #[command(subcommand)]
    verb: Option<Verb>,
}

#[derive(Subcommand)]
enum Verb {
    /// Show the plan: where it stands, today's room, what may come next
    Show,
    /// Start one: ease-off or rebuild
    Start {
        /// ease-off or rebuild
        kind: String,
        /// Rebuild from about a third of the usual week instead of half
        #[arg(long)]
        longer: bool,
        /// Your usual focused hours a week, when Taper does not know them yet
        #[arg(long, value_name = "HOURS")]
        baseline: Option<String>,
        /// Your workdays a week
        #[arg(long, value_name = "N")]
        workdays: Option<u8>,
    },
    /// Take the step that is offered
    Take,
    /// Stay on this rung
    Stay,
    /// Keep the cap after a step back of this morning
    Keep,
    /// Say that it was too much, and step back
    TooMuch {
        /// Keep the cap all the same, its days counted from today
        #[arg(long)]
        hold: bool,
    },
    /// End the plan
    End,
}

pub fn run(args: PlanArgs, session: &Session) -> Result<()> {
    let app = session.app()?;
    let decide = |word: &str| app.plan_decide(word, &session.now);
    let view = match args.verb {
        None | Some(Verb::Show) => app.plan(&session.now),
        Some(Verb::Start { kind, longer, baseline, workdays }) => {
            let kind = if longer { format!("{kind}_longer") } else { kind };
            app.plan_start(&kind, baseline.as_deref(), workdays, &session.now)
        }
        Some(Verb::Take) => decide("take"),
        Some(Verb::Stay) => decide("stay"),
        Some(Verb::Keep) => decide("keep"),
        Some(Verb::TooMuch { hold }) => decide(if hold { "too_much_hold" } else { "too_much" }),
        Some(Verb::End) => decide("end"),
    }?;
    print(&app, &view, session)
}

fn print(app: &App, view: &PlanView, session: &Session) -> Result<()> {
    if session.out.json {
        let plan = app.plan_status(&session.now)?;
        return session.out.print(&serde_json::json!({ "plan": plan, "why_offer": view.why_offer, "log": view.log }));
    }
    let out = session.out;
    out.heading(&view.title);
    [&view.status, &view.today].into_iter().filter(|line| !line.is_empty()).for_each(|line| out.line(line));
    view.room.iter().for_each(|room| out.line(room));
    for rung in &view.rungs {
        let mark = if rung.here { "here" } else { "" };
        out.line(format!("  {:>3} %  {:<10} {:<16} {mark}", rung.percent, rung.cap, rung.stage).trim_end());
    }
    if let Some(offer) = &view.offer {
        out.line(format!("{}. {}", offer.title, offer.text));
        out.line("`taper plan take` or `taper plan stay`.");
    }
    if !view.why_offer.is_empty() {
        out.line("For the next step:");
        view.why_offer.lines().for_each(|line| out.line(format!("  {line}")));
    }
    for start in &view.can_start {
        let suggested = if start.suggested { " (suggested)" } else { "" };
        out.line(format!("  {}{suggested}: {}", start.kind.replace('_', "-"), start.text));
    }
    for event in view.log.iter().take(5) {
        out.line(format!("  {}: {}", event.day, event.text));
    }
    Ok(())
}
