//! What is said when arguments cannot be read, in our own words and the person's language.
//!
//! A value that cannot be is refused like any other bad value; arguments nobody knows, or too few of them, are a matter of
//! usage, with an exit status of its own.

use std::process::ExitCode;

use clap::{
    Command,
    error::{ContextKind, ContextValue, ErrorKind},
};
use taper::{
    error::{Code, Error, quotable},
    say,
};

use super::out::complain;

/// The exit status of wrong usage.
pub const USAGE: u8 = 2;

/// Says what is wrong, or prints the help that was asked for, and ends the program.
pub fn end_with(error: &clap::Error, command: &Command) -> ExitCode {
    match error.kind() {
        ErrorKind::DisplayHelp
        | ErrorKind::DisplayVersion
        | ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand
        | ErrorKind::MissingSubcommand => {
            let _ = error.print();
            ExitCode::from(u8::try_from(error.exit_code()).unwrap_or(USAGE))
        }
        kind => {
            let place = path(command, arguments());
            complain(&explained(error, &place));
            let is_value = matches!(kind, ErrorKind::InvalidValue | ErrorKind::ValueValidation);
            ExitCode::from(if is_value { Code::BadValue.exit_status() } else { USAGE })
        }
    }
}

/// The error in our own words; `place` is the command whose arguments they were.
fn explained(error: &clap::Error, place: &str) -> Error {
    let text = |kind| error.get(kind).map(words).unwrap_or_default();
    let (argument, value) = (text(ContextKind::InvalidArg), quotable(&text(ContextKind::InvalidValue)));
    let see_help = || say!("cli-usage-see-help", command = place);
    match error.kind() {
        ErrorKind::InvalidValue if text(ContextKind::InvalidValue).is_empty() => {
            Error::bad_value(say!("cli-usage-no-value", argument = argument), "", see_help())
        }
        ErrorKind::InvalidValue => {
            let what = say!("cli-usage-not-one-of", value = value, argument = argument);
            Error::bad_value(what, "", say!("general-use-one-of", names = text(ContextKind::ValidValue)))
        }
        // Our own parsers say what is wrong themselves.
        ErrorKind::ValueValidation => {
            match std::error::Error::source(error).and_then(|why| why.downcast_ref::<Error>()) {
                Some(said) => said.clone(),
                None => {
                    Error::bad_value(say!("cli-usage-no-number", value = value, argument = argument), "", see_help())
                }
            }
        }
        ErrorKind::UnknownArgument | ErrorKind::InvalidSubcommand => {
            let given = if argument.is_empty() { text(ContextKind::InvalidSubcommand) } else { argument };
            let meant = [ContextKind::SuggestedArg, ContextKind::SuggestedSubcommand].map(text).concat();
            let next = if is_text(&given) {
                say!("cli-usage-dashes")
            } else if meant.is_empty() {
                see_help()
            } else {
                say!("cli-usage-meant", meant = meant)
            };
            let what = say!("cli-usage-unknown", argument = quotable(&given), command = place);
            Error::bad_value(what, "", next)
        }
        ErrorKind::MissingRequiredArgument => {
            Error::bad_value(say!("cli-usage-missing", arguments = argument), "", see_help())
        }
        ErrorKind::ArgumentConflict => {
            let other = text(ContextKind::PriorArg);
            Error::bad_value(say!("cli-usage-conflict", argument = argument, other = other), "", see_help())
        }
        _ => Error::bad_value(say!("cli-usage-other", argument = argument), "", see_help()),
    }
}

/// What was typed after the program's name, whatever bytes it holds.
fn arguments() -> impl Iterator<Item = String> {
    std::env::args_os().skip(1).map(|argument| argument.to_string_lossy().into_owned())
}

/// Whether what was taken for an option begins a text that was given.
fn is_text(option: &str) -> bool {
    let has_blanks = |text: &String| text.trim_start_matches('-').contains(char::is_whitespace);
    option.starts_with('-') && arguments().any(|text| text.starts_with(option) && has_blanks(&text))
}

fn words(value: &ContextValue) -> String {
    match value {
        ContextValue::Strings(all) => all.join(", "),
        other => other.to_string(),
    }
}

/// The command that was meant, such as `taper plan start`.
fn path(command: &Command, arguments: impl Iterator<Item = String>) -> String {
    let (mut here, mut path) = (command, command.get_name().to_owned());
    for argument in arguments {
        if let Some(sub) = here.find_subcommand(&argument) {
            path = format!("{path} {}", sub.get_name());
            here = sub;
        }
    }
    path
}
