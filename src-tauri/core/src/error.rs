//! Errors: what we were doing, to what, and what the person can do next.
//!
//! A [`Code`] exists only where a screen or the exit status acts on it. The sentence is composed where the error
//! happens, because only there is it known what was being done; steps that know no language refuse with a value of their
//! own, and `notification` makes the error of it.

use std::{borrow::Cow, fmt};

/// What a screen, or the command line's exit status, acts on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Code {
    /// A value that is not one: out of range, malformed, for a signal that does not exist.
    BadValue,
    /// The rules, or the state of things, do not allow it now.
    Refused,
    /// A plan needs the usual weekly hours, and they are not known yet.
    BaselineNeeded,
    /// The profile is encrypted and no passphrase was given.
    Locked,
    /// The passphrase does not open the profile.
    WrongPassphrase,
    /// The file is not one of ours, or from a newer version of Taper.
    NotOurs,
    /// A file could not be read or written.
    Unreadable,
    /// The desktop's notification service is missing or did not answer.
    NoNotifications,
}

impl Code {
    /// The word the window knows it by.
    pub fn name(self) -> &'static str {
        match self {
            Code::BadValue => "bad_value",
            Code::Refused => "refused",
            Code::BaselineNeeded => "baseline_needed",
            Code::Locked => "locked",
            Code::WrongPassphrase => "wrong_passphrase",
            Code::NotOurs => "not_ours",
            Code::Unreadable => "unreadable",
            Code::NoNotifications => "no_notifications",
        }
    }

    /// Exit status of the command line: 1 refused with a reason, 3 the data could not be read or written.
    pub fn exit_status(self) -> u8 {
        match self {
            Code::BadValue | Code::Refused | Code::BaselineNeeded => 1,
            Code::Locked | Code::WrongPassphrase | Code::NotOurs | Code::Unreadable | Code::NoNotifications => 3,
        }
    }
}

/// Something that could not be done, shown as `What is wrong (where). What to do next.`
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Error {
    /// What a screen or the exit status acts on.
    pub code: Code,
    message: String,
}

/// The result of anything that can fail.
pub type Result<T> = std::result::Result<T, Error>;

impl Error {
    /// An error with its three parts; a part that adds nothing is left empty.
    ///
    /// The parts come as the message files have them, without a capital or a full stop: `the disk is full`.
    pub fn new(code: Code, what: impl fmt::Display, place: impl fmt::Display, next: impl fmt::Display) -> Error {
        let (what, place, next) = (without_numbers(&what.to_string()), place.to_string(), next.to_string());
        // A place that is itself a sentence, such as another error, stands by itself.
        let sentences = match place.ends_with('.') {
            true => [sentence(&what), place, sentence(&next)],
            false => [sentence(&placed(&what, &place)), String::new(), sentence(&next)],
        };
        let said: Vec<String> = sentences.into_iter().filter(|sentence| !sentence.is_empty()).collect();
        Error { code, message: said.join(" ") }
    }

    /// A value that is not one.
    pub fn bad_value(what: impl fmt::Display, place: impl fmt::Display, next: impl fmt::Display) -> Error {
        Error::new(Code::BadValue, what, place, next)
    }

    /// Something the rules do not allow now.
    pub fn refused(what: impl fmt::Display, place: impl fmt::Display, next: impl fmt::Display) -> Error {
        Error::new(Code::Refused, what, place, next)
    }

    /// A file that could not be read or written.
    pub fn unreadable(what: impl fmt::Display, place: impl fmt::Display, next: impl fmt::Display) -> Error {
        Error::new(Code::Unreadable, what, place, next)
    }
}

impl fmt::Display for Error {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.message)
    }
}

impl std::error::Error for Error {}

/// What is wrong with where it is, in brackets behind it or at the beginning of those that are there:
/// `the file cannot be read (notes.csv: Permission denied)`.
fn placed(what: &str, place: &str) -> String {
    let what = what.trim_end_matches('.');
    match (place.is_empty(), last_brackets(what)) {
        (true, _) => what.to_owned(),
        (false, Some(at)) => format!("{}{place}: {}", &what[..=at], &what[at + 1..]),
        (false, None) => format!("{what} ({place})"),
    }
}

/// Without the numbers the system has for its errors: `No such file or directory (os error 2)`.
fn without_numbers(text: &str) -> String {
    let Some((before, rest)) = text.split_once(" (os error ") else { return text.to_owned() };
    match rest.split_once(')') {
        Some((number, after)) if number.chars().all(|digit| digit.is_ascii_digit()) => format!("{before}{after}"),
        _ => text.to_owned(),
    }
}

/// Where the brackets begin that a text ends with, unless they belong to the word before.
fn last_brackets(text: &str) -> Option<usize> {
    let mut depth = 0;
    for (at, letter) in text.char_indices().rev() {
        depth += match letter {
            ')' => 1,
            '(' => -1,
            _ => 0,
        };
        if depth <= 0 {
            return (letter == '(' && text[..at].ends_with(' ')).then_some(at);
        }
    }
    None
}

/// A text with a capital at its beginning, unless it begins with the name of a file, a command or a setting.
pub fn capital(text: &str) -> String {
    let first = text.split_whitespace().next().unwrap_or_default().trim_end_matches(['.', ',', ':', ';', '?', ')']);
    let is_word = first.chars().all(|letter| letter.is_alphabetic() || matches!(letter, '-' | '\'' | '’'));
    let mut letters = text.chars();
    match letters.next().filter(|_| is_word) {
        Some(letter) => letter.to_uppercase().chain(letters).collect(),
        None => text.to_owned(),
    }
}

/// A text as a sentence, with a capital and a full stop where they are missing; an empty one stays empty.
pub fn sentence(text: &str) -> String {
    let text = capital(text.trim_end());
    if text.is_empty() || text.ends_with(['.', '?', '!', '…']) { text } else { format!("{text}.") }
}

/// A text without anything a terminal would act on: control characters are shown as signs.
pub fn printable(text: &str) -> Cow<'_, str> {
    let acts = |c: char| c.is_control() && !matches!(c, '\n' | '\t');
    if !text.contains(acts) {
        return Cow::Borrowed(text);
    }
    let sign = |c: char| match u32::from(c) {
        _ if !acts(c) => c,
        // The pictures of the control characters stand in their order.
        code @ 0..=0x1f => char::from_u32(0x2400 + code).unwrap_or(char::REPLACEMENT_CHARACTER),
        0x7f => '\u{2421}',
        _ => char::REPLACEMENT_CHARACTER,
    };
    Cow::Owned(text.replace("\r\n", "\n").chars().map(sign).collect())
}

/// A text from outside as it may stand between quotation marks in a sentence: what would break the line, or act on a
/// terminal, is escaped.
pub fn quotable(text: &str) -> String {
    let quoted = format!("{text:?}");
    quoted[1..quoted.len() - 1].to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_error_is_what_is_wrong_where_and_what_to_do() {
        for (what, place, next, said) in [
            ("the disk is full", "", "free some space", "The disk is full. Free some space."),
            ("the disk is full", "/data", "", "The disk is full (/data)."),
            ("it cannot be read (no such file)", "a.csv", "", "It cannot be read (a.csv: no such file)."),
            ("no (a (b))", "c", "", "No (c: a (b))."),
            ("it cannot be read (no file (os error 2))", "", "", "It cannot be read (no file)."),
            ("\"x\" is not a day", "line 3", "did you mean y?", "\"x\" is not a day (line 3). Did you mean y?"),
            ("a copy is left", "The disk is full.", "try again", "A copy is left. The disk is full. Try again."),
            (
                "days.csv, line 3: no number",
                "",
                "`taper check` looks",
                "days.csv, line 3: no number. `taper check` looks.",
            ),
            ("f(x) is not g(x)", "here", "", "f(x) is not g(x) (here)."),
            ("One sentence.", "here", "", "One sentence (here)."),
        ] {
            assert_eq!(Error::bad_value(what, place, next).to_string(), said);
        }
    }

    #[test]
    fn a_sentence_begins_with_a_capital_unless_it_begins_with_a_name() {
        for (text, said) in [
            ("übrig bleibt nichts", "Übrig bleibt nichts."),
            ("bedtime_delay has no value", "bedtime_delay has no value."),
            ("3 rows", "3 rows."),
            ("--longer does not fit", "--longer does not fit."),
            ("", ""),
        ] {
            assert_eq!(sentence(text), said);
        }
    }

    #[test]
    fn nothing_printed_acts_on_a_terminal() {
        assert_eq!(printable("a\u{1b}[31mb\u{9b}2J\u{7f}\tc\r\nd"), "a␛[31mb\u{fffd}2J␡\tc\nd");
    }
}
