//! `taper plan`

use std::path::PathBuf;

use clap::{Args, Subcommand, ValueEnum};
use taper::{
    app::{App, week_minutes},
    day::Day,
    error::Result,
    io::plan_log::simulate,
    plan::Decision,
    view::plan::PlanView,
};

use super::{Session, parse_day};

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
    /// Say why a step is offered today or not, criterion by criterion
    Offer,
    /// Lower the cap to this many focused minutes in seven days
    Lower {
        /// Minutes, or hours such as 12h or 12:30
        minutes: String,
    },
    /// Set a goal below your usual week, in per cent of it
    Target {
        /// 30 to 99
        percent: u32,
    },
    /// Take time off: the plan waits, and comes back gently
    TimeOff {
        /// The first day
        #[arg(value_parser = parse_day)]
        from: Day,
        /// The last day
        #[arg(value_parser = parse_day)]
        to: Day,
    },
    /// Declare a deadline window of up to seven days: borrowed, and paid back
    Deadline {
        /// The first day
        #[arg(value_parser = parse_day)]
        from: Day,
        /// How many days
        days: u32,
    },
    /// Pause until resumed
    Pause,
    /// Go on after a pause
    Resume,
    /// Answer the three-weekly review: do even small efforts leave you worse for a day or more?
    Review {
        /// yes or no
        worse: YesNo,
    },
    /// Say how a plan of a log stands on each day; touches no data
    Simulate {
        /// JSON lines: a start, decisions and rows
        file: PathBuf,
    },
    /// End the plan
    End,
}

#[derive(Clone, Copy, ValueEnum)]
enum YesNo {
    Yes,
    No,
}

pub fn run(args: PlanArgs, session: &Session) -> Result<()> {
    if let Some(Verb::Simulate { file }) = &args.verb {
        return simulate(file)?.iter().try_for_each(|day| session.out.print(day));
    }
    let app = session.app()?;
    let decide = |word: &str| app.plan_decide(word, &session.now);
    let tell = |decision: Decision| app.plan_tell(decision, &session.now);
    let view = match args.verb {
        None | Some(Verb::Show | Verb::Simulate { .. }) => app.plan(&session.now),
        Some(Verb::Offer) => return offer(&app.plan(&session.now)?, session),
        Some(Verb::Lower { minutes }) => tell(Decision::Lower { minutes: week_minutes(&minutes)? }),
        Some(Verb::Target { percent }) => tell(Decision::Target { percent }),
        Some(Verb::TimeOff { from, to }) => tell(Decision::TimeOff { from, to }),
        Some(Verb::Deadline { from, days }) => tell(Decision::Deadline { from, days }),
        Some(Verb::Pause) => tell(Decision::Pause),
        Some(Verb::Resume) => tell(Decision::Resume),
        Some(Verb::Review { worse }) => tell(Decision::Review { worse: matches!(worse, YesNo::Yes) }),
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

/// Why a step is offered or not, in the person's own figures.
fn offer(view: &PlanView, session: &Session) -> Result<()> {
    if session.out.json {
        return session.out.print(&serde_json::json!({ "offer": view.offer.is_some(), "criteria": view.why_offer }));
    }
    match (&view.offer, view.running) {
        (Some(offer), _) => session.out.line(format!("{}. {}", offer.title, offer.text)),
        (None, true) => session.out.line("No step is offered today."),
        (None, false) => session.out.line("No plan is running."),
    }
    view.why_offer.lines().for_each(|line| session.out.line(format!("  {line}")));
    Ok(())
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
