//! `taper plan`

use std::path::PathBuf;

use clap::{Args, Subcommand, ValueEnum};
use taper::{
    app::{App, Begin, Restoring, Review, week_minutes},
    day::Day,
    error::{Error, Result},
    io::plan_log::simulate,
    plan::Decision,
    record::retrospective::{Chosen, IfThen, Recollection},
    say,
    view::{plan::PlanView, restoring::RestoringView},
};

use super::{Out, Session, out::padded, parse_day};

#[derive(Args)]
pub struct PlanArgs {
    #[command(subcommand)]
    verb: Option<Verb>,
}

#[derive(Subcommand)]
enum Verb {
    /// Show the plan: where it stands, today's hours, what may come next
    Show,
    /// Start one: ease-off or rebuild
    Start {
        /// ease-off or rebuild
        kind: String,
        /// Start from about a third of the usual week instead of half
        #[arg(long)]
        longer: bool,
        /// Your usual focused hours a week, if Taper does not know them yet
        #[arg(long, value_name = "HOURS")]
        baseline: Option<String>,
        /// Your workdays a week
        #[arg(long, value_name = "N")]
        workdays: Option<u8>,
        /// The focused hours a week you could keep up for months, if that is less than your usual week
        #[arg(long, value_name = "HOURS")]
        goal: Option<String>,
    },
    /// Take the step that is offered
    Take,
    /// Stay on this step
    Stay,
    /// Keep the hours after this morning's step down
    Keep,
    /// Say that it was too much, and step down
    TooMuch {
        /// Stay anyway, counting the days from today
        #[arg(long)]
        hold: bool,
    },
    /// Explain why a step is offered today or not
    Offer,
    /// Lower the limit to this much focused work in seven days
    Lower {
        /// Minutes, or hours such as 12h or 12:30
        minutes: String,
    },
    /// Set a goal below your usual week, in percent of it
    Target {
        /// 30 to 99
        percent: u32,
    },
    /// Take time off; the plan waits and comes back gently
    TimeOff {
        /// The first day
        #[arg(value_parser = parse_day)]
        from: Day,
        /// The last day
        #[arg(value_parser = parse_day)]
        to: Day,
    },
    /// Announce a deadline of up to seven days: more hours then, one step down afterwards
    Deadline {
        /// The first day
        #[arg(value_parser = parse_day)]
        from: Day,
        /// How many days
        days: u32,
    },
    /// Pause the plan until you resume it
    Pause,
    /// Resume the plan after a pause
    Resume,
    /// Answer the three-weekly review: do even small efforts leave you feeling worse for a day or more?
    Review {
        /// yes or no
        worse: YesNo,
        /// What got easier
        #[arg(long, default_value = "")]
        lighter: String,
        /// What could change at work: scope, deadlines, people, hours
        #[arg(long, value_delimiter = ',')]
        change: Vec<String>,
        /// How
        #[arg(long, default_value = "")]
        how: String,
        /// Who could help
        #[arg(long, default_value = "")]
        who: String,
    },
    /// Report new physical symptoms; the plan offers no step until you have read a card
    Symptoms,
    /// Show, choose, tick or change things that restore you
    Restoring {
        #[command(subcommand)]
        verb: Option<RestoringVerb>,
    },
    /// Look back at what led here: first from memory, then next to your log
    LookBack {
        #[command(subcommand)]
        verb: Option<RetrospectiveVerb>,
    },
    /// Show how a plan in a file would stand on each day; touches no data
    Simulate {
        /// JSON lines: a start, decisions and days
        file: PathBuf,
    },
    /// End the plan
    End,
}

/// `N` is a number of the list.
#[derive(Subcommand)]
enum RestoringVerb {
    /// Choose one, or show it again
    Pick {
        /// Its number in the list
        n: usize,
    },
    /// Add one of your own
    Add {
        /// What it is, in your words
        words: String,
    },
    /// Edit one
    Edit {
        /// Its number in the list
        n: usize,
        /// The new words
        words: String,
    },
    /// Hide one
    Skip {
        /// Its number in the list
        n: usize,
    },
    /// Tick one for today
    Done {
        /// Its number in the list
        n: usize,
        /// Remove the tick
        #[arg(long)]
        undo: bool,
    },
}

#[derive(Subcommand)]
enum RetrospectiveVerb {
    /// Answer from memory; your log is shown only afterwards
    Tell {
        /// Up to five signs, the earliest first: bedtime_delay,games
        #[arg(long, value_delimiter = ',')]
        signs: Vec<String>,
        /// About how many weeks before it affected your work
        #[arg(long)]
        weeks: Option<u32>,
        /// What was going on: deadline, conflict, stuck, travel, illness, life, "nothing special"
        #[arg(long, value_delimiter = ',')]
        going_on: Vec<String>,
        /// What helped first
        #[arg(long, default_value = "")]
        helped: String,
        /// What did not help
        #[arg(long, default_value = "")]
        did_not_help: String,
        /// What you would like to hear next time
        #[arg(long, default_value = "")]
        next_time: String,
    },
    /// Save first signs for next time, and an if-then
    Keep {
        /// The signs, the earliest first
        #[arg(value_delimiter = ',', required = true)]
        signs: Vec<String>,
        /// If this sign ...
        #[arg(long = "if", value_name = "SIGN", requires = "then")]
        if_sign: Option<String>,
        /// ... is off on this many of seven days ...
        #[arg(long, default_value_t = 3)]
        days: u32,
        /// ... then do this
        #[arg(long, requires = "if_sign")]
        then: Option<String>,
    },
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
    let record = |decision: Decision| app.plan_record(decision, &session.now);
    let out = if matches!(args.verb, None | Some(Verb::Show)) { session.out } else { session.out.done() };
    let view = match args.verb {
        None | Some(Verb::Show | Verb::Simulate { .. }) => app.plan(&session.now),
        Some(Verb::Offer) => return offer(&app.plan(&session.now)?, session),
        Some(Verb::Lower { minutes }) => record(Decision::Lower { minutes: week_minutes(&minutes)? }),
        Some(Verb::Target { percent }) => record(Decision::Target { percent }),
        Some(Verb::TimeOff { from, to }) => record(Decision::TimeOff { from, to }),
        Some(Verb::Deadline { from, days }) => record(Decision::Deadline { from, days }),
        Some(Verb::Pause) => record(Decision::Pause),
        Some(Verb::Resume) => record(Decision::Resume),
        Some(Verb::Review { worse, lighter, change, how, who }) => {
            let worse = matches!(worse, YesNo::Yes);
            app.plan_review(Review { worse, lighter, change, how, who }, &session.now)
        }
        Some(Verb::Symptoms) => record(Decision::Symptoms),
        Some(Verb::Restoring { verb }) => return restoring(&app, verb, session),
        Some(Verb::LookBack { verb }) => return retrospective(&app, verb, session),
        Some(Verb::Start { kind, longer, baseline, workdays, goal }) => {
            let kind = longer_kind(kind, longer)?;
            let begin = Begin { kind: &kind, usual_week: baseline.as_deref(), workdays, goal: goal.as_deref() };
            app.plan_start(&begin, &session.now)
        }
        Some(Verb::Take) => decide("take"),
        Some(Verb::Stay) => decide("stay"),
        Some(Verb::Keep) => decide("keep"),
        Some(Verb::TooMuch { hold }) => decide(if hold { "too_much_hold" } else { "too_much" }),
        Some(Verb::End) => decide("end"),
    }?;
    print(&app, &view, session, out)
}

/// The kind that is meant with `--longer` or without.
fn longer_kind(kind: String, longer: bool) -> Result<String> {
    match (longer, kind.as_str()) {
        (true, "rebuild") => Ok("rebuild-longer".to_owned()),
        (true, "ease-off" | "ease_off") => {
            Err(Error::bad_value(say!("cli-plan-longer"), "", say!("cli-plan-longer-next")))
        }
        _ => Ok(kind),
    }
}

/// Restoring things, numbered; what was left out comes last.
fn restoring(app: &App, verb: Option<RestoringVerb>, session: &Session) -> Result<()> {
    let view = app.plan(&session.now)?;
    let thing = |n: usize| {
        let found = n.checked_sub(1).and_then(|at| view.restoring.get(at)).map(|one| one.thing.clone());
        found.ok_or_else(|| {
            let next = if view.running { say!("cli-restoring-list") } else { say!("cli-restoring-start") };
            Error::bad_value(say!("cli-restoring-no-thing", number = n), "", next)
        })
    };
    let change = match verb {
        None => None,
        Some(RestoringVerb::Pick { n }) => Some(Restoring::Pick { thing: thing(n)? }),
        Some(RestoringVerb::Add { words }) => Some(Restoring::Add { words }),
        Some(RestoringVerb::Edit { n, words }) => Some(Restoring::Reword { thing: thing(n)?, words }),
        Some(RestoringVerb::Skip { n }) => Some(Restoring::LeaveOut { thing: thing(n)? }),
        Some(RestoringVerb::Done { n, undo }) => Some(Restoring::Tick { thing: thing(n)?, done: !undo }),
    };
    let out = if change.is_some() { session.out.done() } else { session.out };
    let view = change.map_or(Ok(view), |change| app.restoring(change, &session.now))?;
    if session.out.json {
        return session.out.print(&view.restoring);
    }
    if view.restoring.is_empty() {
        out.line(say!("cli-restoring-no-plan"));
    }
    let mark = |one: &RestoringView| match (one.state.as_str(), one.done) {
        ("picked", true) => say!("cli-restoring-done"),
        ("picked", false) => say!("cli-restoring-picked"),
        ("left_out", _) => say!("cli-restoring-left-out"),
        _ => String::new(),
    };
    for (at, one) in view.restoring.iter().enumerate() {
        out.line(format!("{:>3}  {}  {}", at + 1, one.words, mark(one)).trim_end());
    }
    Ok(())
}

/// The retrospective; the log is part of it only once something was entered from memory.
fn retrospective(app: &App, verb: Option<RetrospectiveVerb>, session: &Session) -> Result<()> {
    let now = &session.now;
    let view = match verb {
        None => app.retrospective(now),
        Some(RetrospectiveVerb::Tell { signs, weeks, going_on, helped, did_not_help, next_time }) => {
            app.keep_recollection(Recollection { signs, weeks, going_on, helped, did_not_help, next_time }, now)
        }
        Some(RetrospectiveVerb::Keep { signs, if_sign, days, then }) => {
            let then = if_sign.zip(then).map(|(sign, action)| IfThen { sign, days, action });
            app.keep_first_signs(Chosen { signs, then }, now)
        }
    }?;
    let out = session.out;
    if out.json {
        return out.print(&view);
    }
    out.heading(say!("cli-look-back-title", about = &view.about_title));
    let Some(recollection) = &view.recollection else {
        out.line(say!("cli-look-back-first"));
        view.signs.iter().for_each(|sign| out.line(format!("  {} {}", padded(&sign.signal, 16), sign.title)));
        out.line("`taper plan look-back tell --signs bedtime_delay,games --weeks 3 --going-on deadline`");
        return Ok(());
    };
    out.line(match recollection.signs.as_slice() {
        [] => say!("cli-look-back-no-order"),
        signs => say!("cli-look-back-remembered", signs = signs.join(", ")),
    });
    view.log.iter().for_each(|sign| out.line(format!("  {}", say!("cli-look-back-log", sign = &sign.sentence))));
    view.log_remark.iter().for_each(|remark| out.line(format!("  {remark}")));
    match &view.kept {
        Some(kept) => out.line(&kept.sentence),
        None => out.line(say!("cli-look-back-choose")),
    }
    Ok(())
}

/// Why a step is offered or not, in the person's own figures.
fn offer(view: &PlanView, session: &Session) -> Result<()> {
    if session.out.json {
        return session.out.print(&serde_json::json!({ "offer": view.offer.is_some(), "criteria": view.why_offer }));
    }
    match (&view.offer, view.running) {
        (Some(offer), _) => session.out.line(format!("{}. {}", offer.title, offer.text)),
        (None, true) => session.out.line(say!("cli-plan-no-offer")),
        (None, false) => session.out.line(say!("cli-plan-none")),
    }
    view.why_offer.lines().for_each(|line| session.out.line(format!("  {line}")));
    Ok(())
}

fn print(app: &App, view: &PlanView, session: &Session, out: Out) -> Result<()> {
    if session.out.json {
        let plan = app.plan_status(&session.now)?;
        return session.out.print(&serde_json::json!({ "plan": plan, "why_offer": view.why_offer, "log": view.log }));
    }
    out.heading(&view.title);
    [&view.status, &view.today].into_iter().filter(|line| !line.is_empty()).for_each(|line| out.line(line));
    view.room.iter().for_each(|room| out.line(room));
    for rung in &view.rungs {
        let mark = if rung.here { say!("cli-plan-here") } else { String::new() };
        let (cap, stage) = (padded(&rung.cap, 10), padded(&rung.stage, 16));
        out.line(format!("  {:>3} %  {cap} {stage} {mark}", rung.percent).trim_end());
    }
    if let Some(offer) = &view.offer {
        out.line(format!("{}. {}", offer.title, offer.text));
        out.line(say!("cli-plan-take-or-stay"));
    }
    if !view.why_offer.is_empty() {
        out.line(say!("cli-plan-next-step"));
        view.why_offer.lines().for_each(|line| out.line(format!("  {line}")));
    }
    for start in &view.can_start {
        let kind = start.kind.replace('_', "-");
        let kind = if start.suggested { say!("cli-plan-suggested", kind = kind) } else { kind };
        out.line(format!("  {kind}: {}", start.text));
    }
    for event in view.log.iter().take(5) {
        out.line(format!("  {}: {}", event.day, event.text));
    }
    Ok(())
}
