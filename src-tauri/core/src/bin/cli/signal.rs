//! `taper signal`

use clap::{Args, Subcommand};
use taper::{app::NewSignal, error::Result, say};

use super::{Session, out::padded};

#[derive(Args)]
pub struct SignalArgs {
    #[command(subcommand)]
    verb: Option<Verb>,
}

#[derive(Subcommand)]
enum Verb {
    /// Show all signals, which ones are asked about, and which are your own
    List,
    /// Add one of your own; it is asked about from now on
    Add {
        /// Its name
        title: String,
        /// count, minutes, scale, yes_no or number
        #[arg(long, default_value = "count")]
        kind: String,
        /// When things get hard, this tends to go higher, lower, or neither if you do not know
        #[arg(long, default_value = "neither")]
        worse: String,
        /// The smallest value, for a scale or a number
        #[arg(long, allow_hyphen_values = true)]
        low: Option<f64>,
        /// The largest value, for a scale or a number
        #[arg(long, allow_hyphen_values = true)]
        high: Option<f64>,
        /// It is no different at weekends
        #[arg(long)]
        no_weekdays: bool,
        /// Count a day without an answer as zero
        #[arg(long)]
        empty_is_zero: bool,
    },
    /// Rename one of your own
    Rename {
        /// Its id, as `taper signal` shows it
        id: String,
        /// Its new name
        title: String,
    },
    /// Pause one of your own; its answers stay
    Archive {
        /// Its id, as `taper signal` shows it
        id: String,
    },
    /// Resume one
    Restore {
        /// Its id, as `taper signal` shows it
        id: String,
    },
    /// Remove one of your own
    Remove {
        /// Its id, as `taper signal` shows it
        id: String,
    },
    /// Reorder signals; those not named follow
    Order {
        /// Their ids, in order
        #[arg(value_delimiter = ',', required = true)]
        ids: Vec<String>,
    },
}

pub fn run(args: SignalArgs, session: &Session) -> Result<()> {
    let (app, now) = (session.app()?, &session.now);
    let out = if matches!(args.verb, None | Some(Verb::List)) { session.out } else { session.out.done() };
    match args.verb {
        None | Some(Verb::List) => {}
        Some(Verb::Add { title, kind, worse, low, high, no_weekdays, empty_is_zero }) => {
            let new = NewSignal { title, kind, worse, low, high, weekdays: !no_weekdays, empty_is_zero };
            let id = app.add_own_signal(&new, now)?;
            session.out.remark(say!("cli-signal-added", id = id));
        }
        Some(Verb::Rename { id, title }) => app.rename_own_signal(&id, &title, now)?,
        Some(Verb::Archive { id }) => app.archive_own_signal(&id, true, now)?,
        Some(Verb::Restore { id }) => app.archive_own_signal(&id, false, now)?,
        Some(Verb::Remove { id }) => drop(app.remove_own_signal(&id, now)?),
        Some(Verb::Order { ids }) => app.order_signals(&ids, now)?,
    }
    let signals = app.settings_view(now)?.signals;
    if session.out.json {
        return session.out.print(&signals);
    }
    for signal in signals {
        let state = if signal.archived {
            say!("cli-signal-rests")
        } else if signal.on {
            say!("cli-signal-asked")
        } else {
            String::new()
        };
        let own = if signal.own { say!("cli-signal-own") } else { String::new() };
        let (id, title, state) = (padded(&signal.id, 16), padded(&signal.title, 28), padded(&state, 6));
        out.line(format!("{id} {title} {state} {own}").trim_end());
    }
    Ok(())
}
