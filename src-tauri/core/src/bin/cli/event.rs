//! `taper event`

use clap::{Args, Subcommand};
use taper::{
    day::Day,
    error::{Error, Result, quotable, sentence},
    record::event::{Episode, Event, Why},
    say,
    view::warnings::EventView,
};

use super::{Session, parse_day};

#[derive(Args)]
pub struct EventArgs {
    #[command(subcommand)]
    verb: Option<Verb>,
}

#[derive(Subcommand)]
enum Verb {
    /// Show what you marked, and which signs came first in a hard time
    List,
    /// Mark a hard time, past or present; Taper learns from it which signs come first for you
    Episode {
        /// The day it began (roughly)
        #[arg(value_parser = parse_day)]
        onset: Day,
        /// The day it began to affect your work (roughly)
        #[arg(long, value_parser = parse_day, value_name = "DAY")]
        drop: Option<Day>,
        /// The day it was over; leave it out while it lasts
        #[arg(long, value_parser = parse_day, value_name = "DAY")]
        end: Option<Day>,
    },
    /// Set unusual days aside; they trigger no warnings and do not count towards your usual
    Aside {
        /// The first day
        #[arg(value_parser = parse_day)]
        first: Day,
        /// The last day; the first by default
        #[arg(value_parser = parse_day)]
        last: Option<Day>,
        /// holiday, travel, illness, deadline or other
        #[arg(long, default_value = "holiday")]
        why: String,
    },
    /// Mark the day your life changed, so that Taper learns your usual again
    Change {
        /// The first day of the change
        #[arg(value_parser = parse_day)]
        from: Day,
    },
    /// Mark the end of a hard time
    End {
        /// Its id, as `taper event` shows it
        id: String,
        /// Its last day; today by default
        #[arg(value_parser = parse_day)]
        day: Option<Day>,
    },
    /// Remove an event
    Remove {
        /// Its id, as `taper event` shows it
        id: String,
    },
}

pub fn run(args: EventArgs, session: &Session) -> Result<()> {
    let app = session.app()?;
    let now = &session.now;
    let done = match args.verb {
        None | Some(Verb::List) => None,
        Some(Verb::Episode { onset, drop, end }) => {
            Some(app.add_event(Event::Episode(Episode { onset, drop, end }), now)?)
        }
        Some(Verb::Aside { first, last, why }) => {
            let why = Why::named(&why).ok_or_else(|| {
                let names = Why::ALL.map(Why::name).join(", ");
                let what = say!("cli-event-no-reason", text = quotable(&why));
                Error::bad_value(what, "--why", say!("general-use-one-of", names = names))
            })?;
            Some(app.add_event(Event::SetAside { first, last: last.unwrap_or(first), why }, now)?)
        }
        Some(Verb::Change { from }) => Some(app.add_event(Event::Change { from }, now)?),
        Some(Verb::End { id, day }) => {
            let day = day.unwrap_or(now.day(app.settings()?.rules.rollover));
            Some(app.end_episode(&id, day, now)?)
        }
        Some(Verb::Remove { id }) => Some(app.remove_event(&id, now)?),
    };
    let warnings = app.warnings(now)?;
    if session.out.json {
        return session.out.print(&serde_json::json!({ "events": warnings.events }));
    }
    let out = if done.is_some() { session.out.done() } else { session.out };
    if let Some(done) = done {
        out.remark(done.sentence);
    }
    if warnings.events.is_empty() {
        out.line(say!("cli-event-empty"));
    }
    warnings.events.iter().for_each(|event| print(event, out));
    Ok(())
}

fn print(event: &EventView, out: super::Out) {
    out.line(format!("{}  [{}]", sentence(&event.sentence), super::short(&event.id)));
    event.signs.iter().for_each(|sign| out.line(format!("  {}", sign.sentence)));
    event.remark.iter().for_each(|remark| out.line(format!("  {remark}")));
}
