//! `taper event`

use clap::{Args, Subcommand};
use taper::{
    day::Day,
    error::{Error, Result, quotable},
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
    /// Show what you told about your time, and which signs came first in a hard one
    List,
    /// Mark a hard time, past or present: Taper learns from it which signals move first in you
    Episode {
        /// The day it began, about
        #[arg(value_parser = parse_day)]
        onset: Day,
        /// The day your work began to feel it
        #[arg(long, value_parser = parse_day, value_name = "DAY")]
        drop: Option<Day>,
        /// The day it was over; leave it out while it lasts
        #[arg(long, value_parser = parse_day, value_name = "DAY")]
        end: Option<Day>,
    },
    /// Set days aside that say nothing about your usual self
    Aside {
        /// The first day
        #[arg(value_parser = parse_day)]
        first: Day,
        /// The last day; the first one by default
        #[arg(value_parser = parse_day)]
        last: Option<Day>,
        /// holiday, travel, illness, deadline or other
        #[arg(long, default_value = "holiday")]
        why: String,
    },
    /// Say that your life is different since a day, so that your usual is learned again
    Change {
        /// The first day of it
        #[arg(value_parser = parse_day)]
        from: Day,
    },
    /// Say that a hard time was over
    End {
        /// Its id, as `taper event` shows it
        id: String,
        /// Its last day; today by default
        #[arg(value_parser = parse_day)]
        day: Option<Day>,
    },
    /// Take an event away
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
    let mut letters = event.sentence.chars();
    let first = letters.next().map(|letter| letter.to_uppercase().to_string()).unwrap_or_default();
    out.line(format!("{first}{}.  [{}]", letters.as_str(), super::short(&event.id)));
    event.signs.iter().for_each(|sign| out.line(format!("  {}", sign.sentence)));
    event.remark.iter().for_each(|remark| out.line(format!("  {remark}")));
}
