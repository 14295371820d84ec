//! When so much of an entry's words is about to vanish that they are kept as a version first.
//!
//! An entry is written several times a second while somebody types, so a single write may take away little even when all
//! of a text goes, letter by letter. What is looked at is therefore not how much one write takes away, but how much of
//! what stands there no version has.

use super::log::LogEntry;

/// The most letters that may vanish without a version, in a long text: about four lines. Our own choice.
const MOST_LETTERS: usize = 300;

/// Whether words of `before` vanish in `after` while much of `before` is in no version; `kept` is the newest one.
///
/// Much is half of a field's text, or 300 letters of a long one. What is only added to is not lost.
pub fn is_lost(before: &LogEntry, after: &LogEntry, kept: Option<&LogEntry>) -> bool {
    let kept = kept.map_or([""; 8], fields);
    fields(before).into_iter().zip(fields(after)).zip(kept).any(|((before, after), kept)| {
        let much = before.chars().count().div_ceil(2).min(MOST_LETTERS);
        missing(before, after) > 0 && missing(before, kept) >= much
    })
}

/// Everything a person writes into an entry, field by field.
fn fields(entry: &LogEntry) -> [&str; 8] {
    let details = &entry.details;
    [
        &entry.title,
        &entry.text,
        &details.learned,
        &details.test,
        &details.kill,
        &details.reason,
        &details.would_change,
        &details.seen_by,
    ]
}

/// Letters of `text` outside of the beginning and the end that it shares with `other`.
fn missing(text: &str, other: &str) -> usize {
    let ahead = text.chars().zip(other.chars()).take_while(|(one, two)| one == two).count();
    let (length, others) = (text.chars().count(), other.chars().count());
    let room = length.min(others) - ahead;
    let behind = text.chars().rev().zip(other.chars().rev()).take(room).take_while(|(one, two)| one == two).count();
    length - ahead - behind
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        day::Day,
        record::log::{Details, Kind},
    };

    fn entry(text: &str) -> LogEntry {
        LogEntry {
            kind: Kind::Note,
            title: String::new(),
            text: text.to_owned(),
            day: Day::parse("2026-03-02").unwrap(),
            step: None,
            tags: Vec::new(),
            parameters: Vec::new(),
            follows: Vec::new(),
            details: Details::default(),
        }
    }

    #[test]
    fn what_is_replaced_as_a_whole_is_lost_and_what_is_added_to_is_not() {
        let long = "The second run with the larger step came out worse than the first.";
        assert!(is_lost(&entry(long), &entry("x"), None), "one key over all of it");
        assert!(is_lost(&entry(long), &entry(""), Some(&entry("The"))), "a version of its first word is no help");
        assert!(!is_lost(&entry(long), &entry("x"), Some(&entry(long))), "a version has it");
        assert!(!is_lost(&entry(long), &entry(&format!("{long} Why?")), None));
        assert!(!is_lost(&entry(long), &entry(&format!("Note: {long}")), None));
        let learned = |text: &str| LogEntry {
            details: Details { learned: text.to_owned(), ..Details::default() },
            ..entry(long)
        };
        assert!(is_lost(&learned("warm-up matters"), &learned("w"), None), "a field beside the text, too");
    }

    #[test]
    fn letter_by_letter_everything_that_goes_is_kept_once() {
        let long = "abcdefghij".repeat(100);
        let (mut kept, mut versions) = (None, 0);
        let mut now = long.clone();
        while !now.is_empty() {
            let next: String = now.chars().take(now.chars().count() - 1).collect();
            if is_lost(&entry(&now), &entry(&next), kept.as_ref()) {
                (kept, versions) = (Some(entry(&now)), versions + 1);
            }
            now = next;
        }
        assert_eq!((kept.map(|kept| kept.text), versions), (Some(long), 1));
    }

    #[test]
    fn a_slip_now_and_then_makes_few_versions() {
        let (mut kept, mut versions, mut now) = (None, 0, String::new());
        for _ in 0..400 {
            for next in [format!("{now}words "), format!("{now}words x"), format!("{now}words ")] {
                if is_lost(&entry(&now), &entry(&next), kept.as_ref()) {
                    (kept, versions) = (Some(entry(&now)), versions + 1);
                }
                now = next;
            }
        }
        assert!(versions <= 16, "{versions} versions of {} letters", now.len());
    }
}
