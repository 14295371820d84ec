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

/// Something that could not be done, shown as "what, where, what to do next".
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
    pub fn new(code: Code, what: impl fmt::Display, place: impl fmt::Display, next: impl fmt::Display) -> Error {
        let parts = [what.to_string(), place.to_string(), next.to_string()];
        let message = parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", ");
        Error { code, message }
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
    use super::printable;

    #[test]
    fn nothing_printed_acts_on_a_terminal() {
        assert_eq!(printable("a\u{1b}[31mb\u{9b}2J\u{7f}\tc\r\nd"), "a␛[31mb\u{fffd}2J␡\tc\nd");
    }
}
