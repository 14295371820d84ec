//! What a person types to find an entry again: words, "exact words", and filters such as `tag:grokking from:2026-03-01`.
//!
//! Whatever is typed is a search; only a filter whose value can mean nothing is refused.

use super::log::{Kind, Outcome, tag_of};
use crate::day::Day;

/// Put before a match in a snippet: a private-use character, which no keyboard types.
pub const MARK_ON: char = '\u{e000}';
/// Put after a match.
pub const MARK_OFF: char = '\u{e001}';
/// A search of the log: an entry is found when all of it fits.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Query {
    /// Words that all have to be there; the last one may be a beginning.
    pub words: Vec<String>,
    /// Words in exactly this order, from between quotation marks.
    pub phrases: Vec<String>,
    /// Whether the last word is still being typed.
    pub unfinished: bool,
    /// Tags an entry must all have.
    pub tags: Vec<String>,
    /// Words in the title of a step that the entry serves, directly or through others.
    pub project: Option<String>,
    /// The first Day searched.
    pub from: Option<Day>,
    /// The last Day searched.
    pub to: Option<Day>,
    /// Only entries with a picture.
    pub has_plot: bool,
    /// Only entries with a file.
    pub has_file: bool,
    /// Only experiments that ended so.
    pub outcome: Option<Outcome>,
    /// Only entries of this kind.
    pub kind: Option<Kind>,
}

/// A filter whose value can mean nothing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BadFilter {
    /// The filter as it was typed.
    pub typed: String,
    /// The filter's name, the part before the colon.
    pub name: &'static str,
}

impl Query {
    /// The search written in `text`.
    ///
    /// # Errors
    /// The filter whose value can mean nothing.
    pub fn parse(text: &str) -> Result<Query, BadFilter> {
        let mut query = Query { unfinished: text.ends_with(|c: char| c.is_alphanumeric()), ..Query::default() };
        for token in tokens(text) {
            match token {
                Token::Phrase(phrase) => query.phrases.extend(Some(phrase).filter(|phrase| has_word(phrase))),
                Token::Word(word) => query.take(&word)?,
            }
        }
        Ok(query)
    }

    fn take(&mut self, word: &str) -> Result<(), BadFilter> {
        if let Some(tag) = word.strip_prefix('#').and_then(tag_of) {
            self.tags.push(tag);
            return Ok(());
        }
        let Some((name, value)) = word.split_once(':') else {
            self.words.extend(has_word(word).then(|| word.to_owned()));
            return Ok(());
        };
        let bad = |name| BadFilter { typed: word.to_owned(), name };
        // A filter whose value is still to come filters nothing yet.
        if value.is_empty() && ["tag", "project", "from", "to", "has", "outcome", "kind"].contains(&name) {
            return Ok(());
        }
        match name {
            "tag" => self.tags.push(tag_of(value).ok_or_else(|| bad("tag"))?),
            "project" => self.project = Some(value.replace('_', " ")),
            "from" => self.from = Some(day(value, false).ok_or_else(|| bad("from"))?),
            "to" => self.to = Some(day(value, true).ok_or_else(|| bad("to"))?),
            "has" => match value {
                "plot" | "image" | "picture" => self.has_plot = true,
                "file" => self.has_file = true,
                _ => return Err(bad("has")),
            },
            "outcome" => self.outcome = Some(Outcome::named(value).ok_or_else(|| bad("outcome"))?),
            "kind" => self.kind = Some(Kind::named(value).ok_or_else(|| bad("kind"))?),
            // `lr:3e-4`, `http://…`: words with a colon in them.
            _ => self.words.extend(has_word(word).then(|| word.to_owned())),
        }
        Ok(())
    }

    /// The words for the full-text index, each quoted, so that no character in them is syntax; none when there
    /// are none.
    pub fn matching(&self) -> Option<String> {
        let quoted = |text: &String| format!("\"{}\"", text.replace('"', " "));
        let mut parts: Vec<String> = self.phrases.iter().map(quoted).collect();
        let last = self.words.len().saturating_sub(1);
        for (at, word) in self.words.iter().enumerate() {
            let beginning = if self.unfinished && at == last { "*" } else { "" };
            parts.push(format!("{}{beginning}", quoted(word)));
        }
        (!parts.is_empty()).then(|| parts.join(" "))
    }

    /// The words that are written without blanks between them (Chinese, Japanese, Korean, Thai), which the index does not
    /// separate and which are therefore looked for letter by letter.
    pub fn unbroken(&self) -> Vec<&str> {
        let words = self.words.iter().chain(&self.phrases);
        words.map(String::as_str).filter(|word| word.chars().any(is_unbroken)).collect()
    }
}

fn is_unbroken(c: char) -> bool {
    matches!(c, '\u{e00}'..='\u{e7f}' | '\u{3040}'..='\u{30ff}' | '\u{3400}'..='\u{9fff}' | '\u{ac00}'..='\u{d7af}')
}

fn has_word(text: &str) -> bool {
    text.chars().any(char::is_alphanumeric)
}

/// A Day, or the first or last Day of a month or year.
fn day(text: &str, last: bool) -> Option<Day> {
    let whole = match (text.len(), last) {
        (4, false) => format!("{text}-01-01"),
        (4, true) => format!("{text}-12-31"),
        (7, false) => format!("{text}-01"),
        (7, true) => return (28..=31).rev().find_map(|day| Day::parse(&format!("{text}-{day}"))),
        _ => text.to_owned(),
    };
    Day::parse(&whole)
}

enum Token {
    Word(String),
    Phrase(String),
}

fn tokens(text: &str) -> Vec<Token> {
    let mut found = Vec::new();
    for (at, part) in text.split('"').enumerate() {
        // A quote that is still open counts as closed at the end.
        if at % 2 == 1 {
            found.push(Token::Phrase(part.to_owned()));
        } else {
            found.extend(part.split_whitespace().map(|word| Token::Word(word.to_owned())));
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_phrases_and_filters_are_told_apart() {
        let query =
            Query::parse("loss spike \"at step 3\" tag:Grokking #lr from:2026-02 to:2026-02 has:plot kind:note")
                .unwrap();
        assert_eq!(query.words, ["loss", "spike"]);
        assert_eq!(query.phrases, ["at step 3"]);
        assert_eq!(query.tags, ["grokking", "lr"]);
        assert_eq!(query.from.map(|day| day.to_string()).as_deref(), Some("2026-02-01"));
        assert_eq!(query.to.map(|day| day.to_string()).as_deref(), Some("2026-02-28"));
        assert!(query.has_plot);
    }

    #[test]
    fn no_sign_means_anything_to_the_index() {
        for typed in ["AND", "(a OR", "NEAR(x y)", "title:x", "a*b", "\"open", "x\"y\"z", "-", "^a", "{a}", "'; DROP"] {
            let query = Query::parse(typed).unwrap();
            let matching = query.matching().unwrap_or_default();
            assert_eq!(matching.matches('"').count() % 2, 0, "{typed:?} became {matching:?}");
        }
        assert_eq!(Query::parse("loss spi").unwrap().matching().as_deref(), Some("\"loss\" \"spi\"*"));
        assert_eq!(Query::parse("...").unwrap().matching(), None);
    }

    #[test]
    fn a_filter_that_cannot_be_meant_is_named_and_one_half_typed_waits() {
        assert_eq!(Query::parse("from:tomorrow").unwrap_err().name, "from");
        assert_eq!(Query::parse("outcome:great").unwrap_err().name, "outcome");
        assert_eq!(Query::parse("tag: from:").unwrap(), Query::default());
        assert_eq!(Query::parse("outcome:did-not-work").unwrap().outcome, Some(Outcome::DidNotWork));
        assert_eq!(Query::parse("http://x.org lr:3").unwrap().words.len(), 2);
    }
}
