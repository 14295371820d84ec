//! `taper config`

use clap::{Args, Subcommand};
use taper::error::Result;

use super::Session;

#[derive(Args)]
pub struct ConfigArgs {
    #[command(subcommand)]
    verb: Verb,
}

#[derive(Subcommand)]
enum Verb {
    /// Print one setting
    Get {
        /// Its name
        key: String,
    },
    /// Change one setting
    Set {
        /// Its name
        key: String,
        /// Its new value
        value: String,
    },
    /// Print all settings
    List,
}

pub fn run(args: ConfigArgs, session: &Session) -> Result<()> {
    let app = session.app()?;
    let key = match args.verb {
        Verb::Set { key, value } => {
            app.configure(&[(key.clone(), value)], &session.now)?;
            Some(key)
        }
        Verb::Get { key } => Some(key),
        Verb::List => None,
    };
    let settings = app.config(key.as_deref())?;
    if session.out.json {
        let all: serde_json::Map<String, serde_json::Value> =
            settings.into_iter().map(|(key, value)| (key, value.into())).collect();
        return session.out.print(&all);
    }
    settings.iter().for_each(|(key, value)| session.out.line(format!("{key}={value}")));
    Ok(())
}
