//! Where text goes: results to standard output, remarks and errors to standard error.

use std::{
    io::{ErrorKind, IsTerminal, Write},
    sync::Mutex,
};

use serde::Serialize;
use taper::{
    error::{Error, Result},
    say,
};

/// How results and remarks are printed: as JSON or text, with remarks or without, with emphasis or plain.
#[derive(Debug, Clone, Copy)]
pub struct Out {
    /// Whether results are JSON.
    pub json: bool,
    quiet: bool,
    emphasis: bool,
    /// Whether nothing is printed but JSON.
    silent: bool,
}

impl Out {
    pub fn new(json: bool, quiet: bool, no_color: bool) -> Out {
        let asked_plain = no_color || std::env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty());
        Out { json, quiet, emphasis: !asked_plain && std::io::stdout().is_terminal(), silent: false }
    }

    /// For what shows the state after a change, which nobody asked for: nothing with `--quiet`.
    pub fn done(self) -> Out {
        Out { silent: self.quiet, ..self }
    }

    /// Prints a line of the result. A closed pipe ends it quietly: whoever read has seen enough. Anything else that keeps it
    /// from being written is reported at the end, by [`end`].
    pub fn line(self, text: impl AsRef<str>) {
        if self.silent {
            return;
        }
        note(writeln!(std::io::stdout().lock(), "{}", text.as_ref()));
    }

    /// Prints a heading, bold on a terminal.
    pub fn heading(self, text: impl AsRef<str>) {
        let text = text.as_ref();
        if self.emphasis { self.line(format!("\u{1b}[1m{text}\u{1b}[0m")) } else { self.line(text) }
    }

    /// Prints a remark to standard error, beside the result; nothing with `--quiet`.
    pub fn remark(self, text: impl AsRef<str>) {
        if !self.quiet {
            let _ = writeln!(std::io::stderr().lock(), "{}", text.as_ref());
        }
    }

    /// Prints a value as one line of JSON.
    pub fn print(self, value: &impl Serialize) -> Result<()> {
        let text = serde_json::to_string(value)
            .map_err(|error| Error::unreadable(say!("cli-no-json", error = error.to_string()), "", ""))?;
        Out { silent: false, ..self }.line(text);
        Ok(())
    }
}

/// The first thing that kept a result from being written.
static UNWRITTEN: Mutex<Option<std::io::Error>> = Mutex::new(None);

fn note(written: std::io::Result<()>) {
    if let Err(error) = written
        && error.kind() != ErrorKind::BrokenPipe
    {
        UNWRITTEN.lock().unwrap_or_else(std::sync::PoisonError::into_inner).get_or_insert(error);
    }
}

/// Writes out what is left.
///
/// # Errors
/// [`Code::Unreadable`](taper::error::Code::Unreadable) when something of the result could not be written: what was done is
/// done, but a program that reads it would go on with half of it.
pub fn end() -> Result<()> {
    note(std::io::stdout().lock().flush());
    match UNWRITTEN.lock().unwrap_or_else(std::sync::PoisonError::into_inner).take() {
        None => Ok(()),
        Some(error) => {
            let what = say!("cli-unwritten", error = error.to_string());
            Err(Error::unreadable(what, "", say!("cli-unwritten-next")))
        }
    }
}

/// Prints an error to standard error.
pub fn complain(error: &Error) {
    let _ = writeln!(std::io::stderr().lock(), "taper: {error}");
}
