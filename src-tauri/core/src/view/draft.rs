//! What people type into the forms of research, checked: lengths, Days, hours, per cent.

use icu_normalizer::properties::CanonicalCombiningClassMapBorrowed;

use crate::{
    day::Day,
    error::{Error, Result},
    say,
    signal::figures,
};

/// Most characters of a title or another line.
const MOST_IN_A_LINE: usize = 500;
/// Most characters of a paragraph beside the text.
const MOST_IN_A_PARAGRAPH: usize = 20_000;
/// Most hours that an idea may take.
const MOST_HOURS: f64 = 100_000.0;

/// A Day; none for an empty text.
pub fn maybe_day(text: &str) -> Result<Option<Day>> {
    match text.trim() {
        "" => Ok(None),
        text => Day::typed(text).map(Some),
    }
}

/// Most accents on one letter. No language needs half of it, and a few thousand keep the web view from ever drawing again.
const MOST_ACCENTS: usize = 16;

/// The most combining marks in a row.
fn longest_stack(text: &str) -> usize {
    let classes = CanonicalCombiningClassMapBorrowed::new();
    let (mut longest, mut stack) = (0, 0);
    for letter in text.chars() {
        stack = if classes.get_u8(letter) == 0 { 0 } else { stack + 1 };
        longest = longest.max(stack);
    }
    longest
}

/// A text that is not too long for its place, and can be shown.
pub fn most_letters(text: &str, most: usize) -> Result<String> {
    if longest_stack(text) > MOST_ACCENTS {
        let what = say!("log-too-many-accents", most = MOST_ACCENTS);
        return Err(bad(what, say!("log-too-many-accents-next")));
    }
    if text.chars().count() <= most {
        return Ok(text.to_owned());
    }
    let beginning: String = text.chars().take(30).collect();
    Err(bad(say!("log-too-long", text = beginning), say!("log-too-long-next", most = most)))
}

/// A paragraph beside a text, checked for its length.
pub fn paragraph(text: &str) -> Result<String> {
    most_letters(text.trim(), MOST_IN_A_PARAGRAPH)
}

/// A line, checked for its length.
pub fn title_line(text: &str) -> Result<String> {
    most_letters(text, MOST_IN_A_LINE)
}

/// A line without line breaks or repeated blanks.
pub fn title(text: &str) -> Result<String> {
    most_letters(&text.split_whitespace().collect::<Vec<_>>().join(" "), MOST_IN_A_LINE)
}

/// Minutes from hours as they are typed; none for an empty text.
pub fn hours(text: &str) -> Result<Option<u32>> {
    let text = text.trim().trim_end_matches('h').trim_end();
    if text.is_empty() {
        return Ok(None);
    }
    figures::number(text)
        .one()
        .filter(|hours| (0.0..=MOST_HOURS).contains(hours))
        .map(|hours| Some((hours * 60.0).round() as u32))
        .ok_or_else(|| bad(say!("idea-bad-hours", text = text), say!("idea-bad-hours-next")))
}

/// Per cent, 0 to 100; none for an empty text.
pub fn percent(text: &str) -> Result<Option<u8>> {
    let text = text.trim().trim_end_matches('%').trim_end();
    if text.is_empty() {
        return Ok(None);
    }
    let read = text.parse().ok().filter(|percent| *percent <= 100_u8);
    read.map(Some).ok_or_else(|| bad(say!("log-bad-percent", text = text), say!("log-bad-percent-next")))
}

/// The error for a text that can mean nothing.
pub fn bad(what: String, next: String) -> Error {
    Error::bad_value(what, "", next)
}
