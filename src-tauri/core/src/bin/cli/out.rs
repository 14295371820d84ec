//! Where text goes: results to standard output, remarks and errors to standard error.
//!
//! On a terminal text is wrapped to its width, by columns, not letters. Whatever is printed comes from here, so that no text, from an
//! entry, a file's name or an argument, can act on a terminal.

use std::{
    borrow::Cow,
    io::{ErrorKind, IsTerminal, Write},
    sync::Mutex,
};

use serde::Serialize;
use taper::{
    error::{Error, Result, printable},
    say,
};
use terminal_size::{Width, terminal_size_of};
use unicode_width::UnicodeWidthStr;

/// Columns of a terminal whose width is not known.
const COLUMNS: usize = 80;
/// In fewer columns than this nothing is wrapped: it would be a word a line.
const NARROWEST: usize = 20;

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
        self.drawn(wrapped(text.as_ref(), width_of(std::io::stdout())));
    }

    /// Prints lines of the result as they stand: a drawing, or a text as somebody wrote it.
    pub fn drawn(self, text: impl AsRef<str>) {
        if !self.silent {
            note(writeln!(std::io::stdout().lock(), "{}", printable(text.as_ref())));
        }
    }

    /// Prints a heading, bold on a terminal.
    pub fn heading(self, text: impl AsRef<str>) {
        if !self.emphasis || self.silent {
            return self.line(text);
        }
        let text = wrapped(text.as_ref(), width_of(std::io::stdout()));
        note(writeln!(std::io::stdout().lock(), "\u{1b}[1m{}\u{1b}[0m", printable(&text)));
    }

    /// Prints a remark to standard error, beside the result; nothing with `--quiet`.
    pub fn remark(self, text: impl AsRef<str>) {
        if !self.quiet {
            let text = wrapped(text.as_ref(), width_of(std::io::stderr()));
            let _ = writeln!(std::io::stderr().lock(), "{}", printable(&text));
        }
    }

    /// Prints what a change came to: a remark, or with `--json` an object with the sentence and what else is given.
    pub fn told(self, sentence: &str, more: serde_json::Value) -> Result<()> {
        if !self.json {
            self.remark(sentence);
            return Ok(());
        }
        let mut all = serde_json::json!({ "sentence": sentence });
        if let (Some(all), serde_json::Value::Object(more)) = (all.as_object_mut(), more) {
            all.extend(more);
        }
        self.print(&all)
    }

    /// Prints a value as one line of JSON.
    pub fn print(self, value: &impl Serialize) -> Result<()> {
        let text = serde_json::to_string(value)
            .map_err(|error| Error::unreadable(say!("cli-no-json", error = error.to_string()), "", ""))?;
        note(writeln!(std::io::stdout().lock(), "{}", escaped(&text)));
        Ok(())
    }
}

/// Columns to draw in: of the terminal, else as the environment says.
pub fn columns() -> usize {
    let told = || std::env::var("COLUMNS").ok().and_then(|text| text.parse().ok());
    width_of(std::io::stdout()).or_else(told).unwrap_or(COLUMNS)
}

/// A text filled up with blanks to so many columns; left as it is when it has more.
pub fn padded(text: &str, columns: usize) -> String {
    format!("{text}{}", " ".repeat(columns.saturating_sub(text.width())))
}

/// The columns of a stream that is a terminal.
fn width_of(stream: impl std::os::fd::AsFd + IsTerminal) -> Option<usize> {
    stream.is_terminal().then(|| terminal_size_of(stream)).flatten().map(|(Width(columns), _)| usize::from(columns))
}

/// Each line within the columns, what goes on below where it began.
fn wrapped(text: &str, columns: Option<usize>) -> Cow<'_, str> {
    let Some(columns) = columns.filter(|columns| *columns >= NARROWEST) else { return Cow::Borrowed(text) };
    let line = |line: &str| {
        let words = line.trim_start_matches(' ');
        let indent = &line[..line.len() - words.len()];
        let indent = if indent.len() < columns / 2 { indent } else { "" };
        let options = textwrap::Options::new(columns).initial_indent(indent).subsequent_indent(indent);
        textwrap::fill(words, options)
    };
    Cow::Owned(text.split('\n').map(line).collect::<Vec<_>>().join("\n"))
}

/// JSON without the control characters it may hold as they are, which only stand within strings.
fn escaped(json: &str) -> Cow<'_, str> {
    let acts = |c: char| matches!(c, '\u{7f}'..='\u{9f}');
    if !json.contains(acts) {
        return Cow::Borrowed(json);
    }
    let letter = |c: char| if acts(c) { format!("\\u{:04x}", u32::from(c)) } else { c.to_string() };
    Cow::Owned(json.chars().map(letter).collect())
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

/// Prints a question and leaves the cursor behind it.
///
/// # Errors
/// What the terminal answers.
pub fn ask(prompt: &str) -> std::io::Result<()> {
    let mut out = std::io::stdout().lock();
    write!(out, "  {}", printable(prompt)).and_then(|()| out.flush())
}

/// Prints an error to standard error.
pub fn complain(error: &Error) {
    let text = format!("taper: {error}");
    let text = wrapped(&text, width_of(std::io::stderr()));
    let _ = writeln!(std::io::stderr().lock(), "{}", printable(&text));
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_are_wrapped_by_columns_and_keep_their_indent() {
        let text = "  Bedtime put off: 58 min on average\nand more";
        assert_eq!(wrapped(text, Some(20)), "  Bedtime put off:\n  58 min on average\nand more");
        assert_eq!(wrapped("学習率を下げると損失が安定する", Some(20)), "学習率を下げると損失\nが安定する");
        assert_eq!(wrapped(text, None), text);
        assert_eq!(wrapped(text, Some(5)), text, "there is no room to wrap into");
    }

    #[test]
    fn columns_are_filled_by_what_is_seen() {
        assert_eq!(padded("睡眠", 6), "睡眠  ");
        assert_eq!(padded("too long", 3), "too long");
    }

    #[test]
    fn nothing_printed_acts_on_a_terminal() {
        assert_eq!(escaped("{\"a\":\"\u{9b}2J\"}"), "{\"a\":\"\\u009b2J\"}");
    }
}
