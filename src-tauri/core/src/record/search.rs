//! What a person types to find an entry again: words, "exact words", and filters such as `tag:grokking from:2026-03-01`.
//!
//! Whatever is typed is a search, and no part of it is left out; only a filter that can mean nothing is refused.

use icu_normalizer::DecomposingNormalizerBorrowed;
use strsim::osa_distance;

use super::log::{Kind, Outcome, tag_of};
use crate::day::Day;

/// One thing that is looked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Part {
    /// A word, as the index has words.
    Word(String),
    /// Words in exactly this order, from between quotation marks.
    Phrase(String),
    /// Letters and signs that the index does not hold as words, looked for as they stand: words that are written without
    /// blanks between them (Chinese, Japanese, Korean, Thai), `🎉`, `->`.
    Letters(String),
}

impl Part {
    /// What was typed for it.
    pub fn typed(&self) -> &str {
        match self {
            Part::Word(text) | Part::Phrase(text) | Part::Letters(text) => text,
        }
    }

    /// It for the full-text index, quoted, so that no character in it is syntax; nothing for what the index does not hold.
    pub fn matching(&self, is_beginning: bool) -> Option<String> {
        match self {
            Part::Letters(_) => None,
            Part::Word(text) | Part::Phrase(text) => {
                Some(format!("\"{}\"{}", text.replace('"', " "), if is_beginning { "*" } else { "" }))
            }
        }
    }
}

/// A search of the log: an entry is found when all of it fits.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Query {
    /// What an entry must hold, in the order it was typed.
    pub parts: Vec<Part>,
    /// Whether the last part is a word that is still being typed.
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
    /// What an entry must not hold: typed with `-` before it.
    pub without: Vec<Part>,
    /// Tags an entry must not have.
    pub without_tags: Vec<String>,
}

/// What became of a part of a search that stands nowhere in the log as it was typed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Remark {
    /// The words of the log that were taken for it.
    Taken {
        /// The part as it was typed.
        typed: String,
        /// Words that are spelled nearly so, or that it is made of.
        taken: Vec<String>,
    },
    /// Nothing in the log is like it.
    Nowhere {
        /// The part as it was typed.
        typed: String,
    },
}

/// The names of the filters, each typed before a colon.
pub const FILTERS: [&str; 7] = ["tag", "project", "from", "to", "has", "outcome", "kind"];
/// What `has:` takes.
pub const HAS: [&str; 2] = ["plot", "file"];
/// Filters of other programs, which people try.
const OF_OTHERS: [&str; 8] = ["before", "after", "since", "until", "type", "status", "is", "date"];

/// A filter that can mean nothing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BadFilter {
    /// The filter as it was typed.
    pub typed: String,
    /// The filter whose value is none; nothing where there is no filter of the name.
    pub name: Option<&'static str>,
}

impl Query {
    /// The search written in `text`. Nothing of it is left out: what is no word and no filter is looked for as it stands.
    ///
    /// # Errors
    /// The filter that is none, or whose value can mean nothing.
    pub fn parse(text: &str) -> Result<Query, BadFilter> {
        let mut query = Query::default();
        for token in tokens(text) {
            match token {
                Token::Phrase(phrase) => query.parts.extend(phrase_part(phrase)),
                Token::NoPhrase(phrase) => query.without.extend(phrase_part(phrase)),
                Token::Word(word) => query.take(&word)?,
            }
        }
        let is_open = text.ends_with(|c: char| c.is_alphanumeric() && !is_unbroken(c));
        query.unfinished = is_open && matches!(query.parts.last(), Some(Part::Word(_)));
        Ok(query)
    }

    fn take(&mut self, word: &str) -> Result<(), BadFilter> {
        if let Some(tag) = word.strip_prefix('#').and_then(tag_of) {
            self.tags.push(tag);
            return Ok(());
        }
        if let Some(unwanted) = unwanted(word) {
            return self.leave_out(word, unwanted);
        }
        let Some((name, value)) = word.split_once(':') else {
            self.parts.extend(word_parts(word));
            return Ok(());
        };
        let name = name.to_lowercase();
        let Some(known) = FILTERS.into_iter().find(|filter| *filter == name) else {
            // `lr:3e-4`, `http://…` are words with a colon in them; what is nearly a filter was meant as one.
            let is_slip = OF_OTHERS.contains(&name.as_str())
                || (name.chars().count() > 2 && FILTERS.iter().any(|filter| osa_distance(filter, &name) == 1));
            if is_slip && !value.starts_with("//") {
                return Err(BadFilter { typed: word.to_owned(), name: None });
            }
            self.parts.extend(word_parts(word));
            return Ok(());
        };
        // A filter whose value is still to come filters nothing yet.
        if value.is_empty() {
            return Ok(());
        }
        let bad = || BadFilter { typed: word.to_owned(), name: Some(known) };
        match known {
            "tag" => self.tags.push(tag_of(value).ok_or_else(bad)?),
            "project" => self.project = Some(value.replace('_', " ")),
            "from" => self.from = Some(day(value, false).ok_or_else(bad)?),
            "to" => self.to = Some(day(value, true).ok_or_else(bad)?),
            "outcome" => self.outcome = Some(Outcome::named(value).ok_or_else(bad)?),
            "kind" => self.kind = Some(Kind::named(value).ok_or_else(bad)?),
            _ => match value {
                "plot" | "image" | "picture" => self.has_plot = true,
                "file" => self.has_file = true,
                _ => return Err(bad()),
            },
        }
        Ok(())
    }

    /// Takes what was typed after a `-`.
    fn leave_out(&mut self, typed: &str, unwanted: &str) -> Result<(), BadFilter> {
        let tag = unwanted.strip_prefix('#').or_else(|| unwanted.strip_prefix("tag:"));
        match (tag.map(tag_of), unwanted.split_once(':')) {
            (Some(Some(tag)), _) => self.without_tags.push(tag),
            (Some(None), _) => return Err(BadFilter { typed: typed.to_owned(), name: Some("tag") }),
            (None, Some((name, _))) if FILTERS.contains(&name.to_lowercase().as_str()) => {
                return Err(BadFilter { typed: typed.to_owned(), name: None });
            }
            _ => self.without.extend(word_parts(unwanted)),
        }
        Ok(())
    }

    /// Whether the last letters typed may go on: of the part at this place.
    pub fn is_beginning(&self, at: usize) -> bool {
        self.unfinished && at + 1 == self.parts.len()
    }
}

/// What stands after the `-` of a word that an entry must not hold. `-5` and `--flag` are looked for as they stand.
fn unwanted(word: &str) -> Option<&str> {
    word.strip_prefix('-').filter(|rest| rest.starts_with(|c: char| c.is_alphabetic() || c == '#'))
}

fn phrase_part(phrase: String) -> Option<Part> {
    let is_plain = has_word(&phrase) && !phrase.chars().any(is_unbroken);
    match (is_plain, phrase.trim().is_empty()) {
        (true, _) => Some(Part::Phrase(phrase)),
        (false, false) => Some(Part::Letters(phrase)),
        (false, true) => None,
    }
}

/// The words of a text without blanks. Where the script changes a new word begins, as in the index.
fn word_parts(text: &str) -> Vec<Part> {
    if !has_word(text) {
        return vec![Part::Letters(text.to_owned())];
    }
    let apart = separated(text);
    let part = |piece: &str| {
        let piece = piece.to_owned();
        if piece.chars().any(is_unbroken) { Part::Letters(piece) } else { Part::Word(piece) }
    };
    apart.split(SCRIPT_CHANGE).filter(|piece| has_word(piece)).map(part).collect()
}

/// A search with another value of a filter, or with none: all words of the filters in `names` are taken out, and `value` is
/// put at the end. What else was typed stays as it is.
pub fn with_filter(typed: &str, names: &[&str], value: &str) -> String {
    let is_of = |word: &str| {
        let name = if word.starts_with('#') { Some("tag") } else { word.split_once(':').map(|(name, _)| name) };
        name.is_some_and(|name| names.contains(&name.to_lowercase().as_str()))
    };
    let mut kept = String::new();
    for (at, part) in typed.split('"').enumerate() {
        if at % 2 == 1 {
            kept.push_str(&format!("\"{part}\""));
            continue;
        }
        for piece in part.split_inclusive(char::is_whitespace) {
            if !is_of(piece.trim_end()) {
                kept.push_str(piece);
            }
        }
    }
    match (kept.trim_end(), value) {
        ("", value) => value.to_owned(),
        (kept, "") => kept.to_owned(),
        (kept, value) => format!("{kept} {value}"),
    }
}

/// Stands in the index where the script changes: it is no letter, so a word ends there, and nobody sees it.
pub const SCRIPT_CHANGE: char = '\u{200b}';

/// The text with [`SCRIPT_CHANGE`] between letters that are written without blanks and any others: `适配AndroidX` holds the
/// word `AndroidX`.
pub fn separated(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut before: Option<char> = None;
    for letter in text.chars() {
        let changes = |before: char| {
            before.is_alphanumeric() && letter.is_alphanumeric() && is_unbroken(before) != is_unbroken(letter)
        };
        if before.is_some_and(changes) {
            out.push(SCRIPT_CHANGE);
        }
        out.push(letter);
        before = Some(letter);
    }
    out
}

/// A word in small letters and without accents, as the index has words.
pub fn unaccented(word: &str) -> String {
    const NFKD: DecomposingNormalizerBorrowed<'static> = DecomposingNormalizerBorrowed::new_nfkd();
    let apart = NFKD.normalize(word);
    apart.chars().filter(|c| !is_accent(*c)).flat_map(char::to_lowercase).collect()
}

/// Combining marks.
fn is_accent(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36f}')
}

fn is_unbroken(c: char) -> bool {
    matches!(c, '\u{e00}'..='\u{e7f}' | '\u{3005}' | '\u{3040}'..='\u{30ff}' | '\u{3400}'..='\u{9fff}' | '\u{ac00}'..='\u{d7af}')
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
    /// A phrase after a `-`.
    NoPhrase(String),
}

fn tokens(text: &str) -> Vec<Token> {
    let mut found = Vec::new();
    let mut is_unwanted = false;
    for (at, part) in text.split('"').enumerate() {
        // A quote that is still open counts as closed at the end.
        if at % 2 == 1 {
            let token = if is_unwanted { Token::NoPhrase } else { Token::Phrase };
            found.push(token(part.to_owned()));
        } else {
            let dash = part.strip_suffix('-').filter(|rest| rest.is_empty() || rest.ends_with(char::is_whitespace));
            is_unwanted = dash.is_some() && text.matches('"').count() > at;
            let words = dash.filter(|_| is_unwanted).unwrap_or(part);
            found.extend(words.split_whitespace().map(|word| Token::Word(word.to_owned())));
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parts(typed: &str) -> Vec<Part> {
        Query::parse(typed).unwrap().parts
    }

    fn word(text: &str) -> Part {
        Part::Word(text.to_owned())
    }

    fn letters(text: &str) -> Part {
        Part::Letters(text.to_owned())
    }

    #[test]
    fn words_phrases_and_filters_are_told_apart() {
        let query =
            Query::parse("loss spike \"at step 3\" tag:Grokking #lr from:2026-02 to:2026-02 has:plot kind:note")
                .unwrap();
        assert_eq!(query.parts, [word("loss"), word("spike"), Part::Phrase("at step 3".to_owned())]);
        assert_eq!(query.tags, ["grokking", "lr"]);
        assert_eq!(query.from.map(|day| day.to_string()).as_deref(), Some("2026-02-01"));
        assert_eq!(query.to.map(|day| day.to_string()).as_deref(), Some("2026-02-28"));
        assert!(query.has_plot);
    }

    #[test]
    fn no_part_is_left_out() {
        assert_eq!(parts("学習率 cats"), [letters("学習率"), word("cats")]);
        assert_eq!(parts("适配AndroidX"), [letters("适配"), word("AndroidX")]);
        assert_eq!(parts("🎉 *"), [letters("🎉"), letters("*")]);
        assert_eq!(parts("\"学習 rate\" \"...\""), [letters("学習 rate"), letters("...")]);
        assert_eq!(separated("项目适配AndroidX 2024年"), "项目适配\u{200b}AndroidX 2024\u{200b}年");
        assert_eq!(separated("plain words, 3e-4"), "plain words, 3e-4");
    }

    #[test]
    fn no_sign_means_anything_to_the_index() {
        for typed in ["AND", "(a OR", "NEAR(x y)", "text:x", "a*b", "\"open", "x\"y\"z", "-", "^a", "{a}", "'; DROP"] {
            for part in parts(typed) {
                let matching = part.matching(false).unwrap_or_default();
                assert!(matches!(matching.matches('"').count(), 0 | 2), "{typed:?} became {matching:?}");
            }
        }
        assert_eq!(word("spi").matching(true).as_deref(), Some("\"spi\"*"));
        assert_eq!(letters("...").matching(false), None);
    }

    #[test]
    fn a_filter_is_set_and_taken_out_and_the_rest_stays_as_typed() {
        for (typed, names, value, becomes) in [
            ("loss", &["kind"][..], "kind:idea", "loss kind:idea"),
            ("loss Kind:note  spike", &["kind"], "kind:idea", "loss  spike kind:idea"),
            ("kind:note", &["kind"], "", ""),
            ("", &["kind"], "kind:note", "kind:note"),
            ("#lr tag:b seeds", &["tag"], "tag:c", "seeds tag:c"),
            ("a from:2026-03 to:2026-03 b", &["from", "to"], "from:2025-01 to:2025-01", "a b from:2025-01 to:2025-01"),
            ("\"kind:x  y\" tag:a", &["kind"], "kind:idea", "\"kind:x  y\" tag:a kind:idea"),
        ] {
            assert_eq!(with_filter(typed, names, value), becomes, "{typed:?}");
        }
    }

    #[test]
    fn what_an_entry_must_not_hold_has_a_dash_before_it() {
        let query = Query::parse("loss -spike -#old -tag:Lr -\"step 3\" -适配X").unwrap();
        assert_eq!((query.parts, query.without_tags), (vec![word("loss")], vec!["old".to_owned(), "lr".to_owned()]));
        let without = [word("spike"), Part::Phrase("step 3".to_owned()), letters("适配"), word("X")];
        assert_eq!(query.without, without);
        assert_eq!(parts("-5 --flag - a-\"b\"").len(), 5, "these are looked for");
        assert_eq!(Query::parse("-kind:note").unwrap_err().name, None);
    }

    #[test]
    fn a_filter_that_cannot_be_meant_is_named_and_one_half_typed_waits() {
        let name = |typed: &str| Query::parse(typed).unwrap_err().name;
        assert_eq!((name("from:tomorrow"), name("outcome:great")), (Some("from"), Some("outcome")));
        for slip in ["tga:probes", "tags:probes", "form:2026", "kinds:idea", "before:2026", "status:open"] {
            assert_eq!(name(slip), None, "{slip} is no filter");
        }
        assert_eq!(Query::parse("tag: from:").unwrap(), Query::default());
        assert_eq!(Query::parse("Outcome:did-not-work").unwrap().outcome, Some(Outcome::DidNotWork));
        assert_eq!(parts("http://x.org lr:3e-4").len(), 2);
    }
}
