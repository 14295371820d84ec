//! `taper config`

use clap::{Args, Subcommand};
use taper::{
    error::{Error, Result, quotable},
    io::autostart,
    say,
};

use super::Session;

const AUTOSTART: &str = "autostart";

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
    // Whether Taper starts with the session is no data: the file in the autostart folder decides it.
    if let Verb::Set { key, value } = &args.verb
        && key == AUTOSTART
    {
        autostart::set(yes_or_no(value)?)?;
    }
    let app = session.app()?;
    let out = if matches!(args.verb, Verb::Set { .. }) { session.out.done() } else { session.out };
    let key = match args.verb {
        Verb::Set { key, .. } | Verb::Get { key } if key == AUTOSTART => return show(&[autostart_line()], out),
        Verb::Set { key, value } => {
            app.configure(&[(key.clone(), value)], &session.now)?;
            Some(key)
        }
        Verb::Get { key } => Some(key),
        Verb::List => None,
    };
    let mut settings = app.config(key.as_deref())?;
    if key.is_none() {
        settings.push(autostart_line());
    }
    show(&settings, out)
}

fn show(settings: &[(String, String)], out: super::Out) -> Result<()> {
    if out.json {
        let all: serde_json::Map<String, serde_json::Value> =
            settings.iter().map(|(key, value)| (key.clone(), value.clone().into())).collect();
        return out.print(&all);
    }
    settings.iter().for_each(|(key, value)| out.line(format!("{key}={value}")));
    Ok(())
}

fn autostart_line() -> (String, String) {
    (AUTOSTART.to_owned(), if autostart::is_on() { "yes" } else { "no" }.to_owned())
}

fn yes_or_no(value: &str) -> Result<bool> {
    match value.trim() {
        "yes" => Ok(true),
        "no" => Ok(false),
        other => {
            let (what, place) =
                (say!("settings-no-value", value = quotable(other)), say!("general-for", what = AUTOSTART));
            Err(Error::bad_value(what, place, say!("settings-give-yes-or-no")))
        }
    }
}
