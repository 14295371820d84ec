//! Where in a text stands what was looked for, and the passage that holds most of it.

use std::{collections::HashSet, ops::Range};

use super::search::{SCRIPT_CHANGE, separated, unaccented};

/// How one thing that is looked for shows in a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Sign {
    /// Any of these words, without accents and in small letters, and any that begins so.
    Words(HashSet<String>, Option<String>),
    /// Words in exactly this order.
    Phrase(Vec<String>),
    /// Letters as they stand.
    Letters(String),
}

/// All that is looked for.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Wanted(pub Vec<Sign>);

/// A place in a text, in bytes, with the place of what stands there in the search.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Match {
    /// Where it stands.
    pub range: Range<usize>,
    /// Which of the things looked for it is.
    pub part: usize,
}

/// A part of a text, with what was looked for in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Passage {
    /// The words, and whether they were looked for. Something was left out before or after where an ellipsis stands.
    pub pieces: Vec<(String, bool)>,
    /// How many different things that were looked for it holds.
    pub holds: usize,
}

/// Letters of a passage.
const LETTERS: usize = 160;
/// Letters kept before the first match.
const BEFORE: usize = 40;

impl Wanted {
    /// All places of what is looked for, in the order of the text; none overlaps another.
    pub fn places(&self, text: &str) -> Vec<Match> {
        let words = words(text);
        let mut all = Vec::new();
        for (part, sign) in self.0.iter().enumerate() {
            let ranges: Vec<Range<usize>> = match sign {
                Sign::Words(terms, beginning) => {
                    let fits = |word: &str| {
                        terms.contains(word) || beginning.as_deref().is_some_and(|letters| word.starts_with(letters))
                    };
                    words.iter().filter(|(_, word)| fits(word)).map(|(range, _)| range.clone()).collect()
                }
                Sign::Phrase(phrase) => places_of(phrase, &words),
                Sign::Letters(letters) => {
                    text.match_indices(letters.as_str()).map(|(at, found)| at..at + found.len()).collect()
                }
            };
            all.extend(ranges.into_iter().map(|range| Match { range, part }));
        }
        all.sort_by_key(|place| (place.range.start, std::cmp::Reverse(place.range.end)));
        let mut end = 0;
        all.retain(|place| {
            let is_free = place.range.start >= end;
            end = if is_free { place.range.end } else { end };
            is_free
        });
        all
    }

    /// The passage of a text that holds most of what is looked for, the first of those; nothing where it holds none.
    pub fn passage(&self, text: &str) -> Option<Passage> {
        let places = self.places(text);
        let holds = |from: usize| {
            let end = places[from].range.start + LETTERS - BEFORE;
            let within = places[from..].iter().take_while(|place| place.range.end <= end);
            within.map(|place| place.part).collect::<HashSet<_>>().len().max(1)
        };
        let (first, holds) = (0..places.len()).map(|at| (at, holds(at))).rev().max_by_key(|(_, holds)| *holds)?;
        let window = around(text, places[first].range.clone());
        let mut pieces = Vec::new();
        let mut at = window.start;
        let is_cut = |at: usize| at > 0 && at < text.len();
        let mut push = |words: &str, hit: bool| {
            if !words.is_empty() {
                pieces.push((words.to_owned(), hit));
            }
        };
        push(if is_cut(window.start) { "…" } else { "" }, false);
        for place in places.iter().filter(|place| place.range.start >= window.start && place.range.end <= window.end) {
            push(&text[at..place.range.start], false);
            push(&text[place.range.clone()], true);
            at = place.range.end;
        }
        push(&text[at..window.end], false);
        push(if is_cut(window.end) { "…" } else { "" }, false);
        Some(Passage { pieces, holds })
    }

    /// What of the texts was looked for, letter by letter as it stands there, each once.
    pub fn spellings<'a>(&self, texts: impl Iterator<Item = &'a str>) -> Vec<String> {
        let mut found = Vec::new();
        for text in texts {
            for place in self.places(text) {
                let spelling = &text[place.range];
                if !found.iter().any(|one| one == spelling) {
                    found.push(spelling.to_owned());
                }
            }
        }
        found
    }
}

/// The part of a text around a place, cut between words where there are any.
fn around(text: &str, place: Range<usize>) -> Range<usize> {
    let before = text[..place.start].char_indices().rev().take(BEFORE).last().map_or(place.start, |(at, _)| at);
    let blank_before = text[before..place.start].find(char::is_whitespace).map(|at| before + at + 1);
    let start = if before == 0 { 0 } else { blank_before.unwrap_or(before) };
    let end = text[start..].char_indices().nth(LETTERS).map_or(text.len(), |(at, _)| start + at).max(place.end);
    let blank_after = text[place.end..end].rfind(char::is_whitespace).map(|at| place.end + at);
    let end = if end == text.len() { end } else { blank_after.unwrap_or(end) };
    // A blank of several bytes is left out as a whole.
    let start = (start..=place.start).find(|at| text.is_char_boundary(*at)).unwrap_or(place.start);
    start..end
}

/// The words of a text with their places, in small letters and without accents, as the index has them.
pub fn words(text: &str) -> Vec<(Range<usize>, String)> {
    let mut found = Vec::new();
    let mut word = |range: Range<usize>| {
        let mut at = range.start;
        // Where the script changes, a new word begins.
        for piece in separated(&text[range]).split(SCRIPT_CHANGE) {
            found.push((at..at + piece.len(), unaccented(piece)));
            at += piece.len();
        }
    };
    let mut start = None;
    for (at, letter) in text.char_indices() {
        let is_of_word = letter.is_alphanumeric() || (start.is_some() && is_mark(letter));
        match (start, is_of_word) {
            (None, true) => start = Some(at),
            (Some(from), false) => {
                word(from..at);
                start = None;
            }
            _ => {}
        }
    }
    if let Some(from) = start {
        word(from..text.len());
    }
    found
}

/// A mark that belongs to the letter before it.
fn is_mark(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36f}')
}

fn places_of(phrase: &[String], words: &[(Range<usize>, String)]) -> Vec<Range<usize>> {
    if phrase.is_empty() {
        return Vec::new();
    }
    let is_it = |run: &&[(Range<usize>, String)]| run.iter().map(|(_, word)| word).eq(phrase);
    words.windows(phrase.len()).filter(is_it).map(|run| run[0].0.start..run[run.len() - 1].0.end).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn wanted(words: &[&str]) -> Wanted {
        Wanted(words.iter().map(|word| Sign::Words(HashSet::from([(*word).to_owned()]), None)).collect())
    }

    fn shown(passage: Passage) -> String {
        let piece = |(text, hit): (String, bool)| if hit { format!("[{text}]") } else { text };
        passage.pieces.into_iter().map(piece).collect()
    }

    #[test]
    fn words_are_cut_as_the_index_cuts_them() {
        let of = |text: &str| words(text).into_iter().map(|(_, word)| word).collect::<Vec<_>>();
        assert_eq!(of("Naïve lr-sweep, 3e-4 (Übung)"), ["naive", "lr", "sweep", "3e", "4", "ubung"]);
        assert_eq!(of("适配AndroidX u\u{308}ber"), ["适配", "androidx", "uber"]);
        for (range, _) in words("a\u{308}b 适配X é") {
            assert!("a\u{308}b 适配X é".is_char_boundary(range.start));
        }
    }

    #[test]
    fn the_passage_with_most_of_it_is_shown() {
        let text = format!("loss first. {} then the loss of the spike run. {}", "word ".repeat(60), "end ".repeat(60));
        let passage = wanted(&["loss", "spike"]).passage(&text).unwrap();
        assert_eq!(passage.holds, 2);
        let shown = shown(passage);
        assert!(shown.starts_with('…') && shown.ends_with('…'), "{shown}");
        assert!(shown.contains("the [loss] of the [spike] run"), "{shown}");
        assert!(wanted(&["nothing"]).passage(&text).is_none());
    }

    #[test]
    fn phrases_beginnings_and_letters_are_marked() {
        let text = "At step 3 the loss; step 3k → loss→0";
        let all = Wanted(vec![
            Sign::Phrase(vec!["step".to_owned(), "3".to_owned()]),
            Sign::Words(HashSet::new(), Some("los".to_owned())),
            Sign::Letters("→".to_owned()),
        ]);
        let found: Vec<&str> = all.places(text).into_iter().map(|place| &text[place.range]).collect();
        assert_eq!(found, ["step 3", "loss", "→", "loss", "→"]);
        assert_eq!(all.spellings([text].into_iter()), ["step 3", "loss", "→"]);
    }

    #[test]
    fn no_text_is_cut_within_a_letter() {
        for text in ["日本語の記録".repeat(80), "é\u{a0}ü ".repeat(80), "🎉".repeat(200), "x".repeat(900)] {
            for letters in ["記", "ü", "🎉", "x"] {
                if let Some(passage) = Wanted(vec![Sign::Letters(letters.to_owned())]).passage(&text) {
                    let length: usize = passage.pieces.iter().map(|(text, _)| text.chars().count()).sum();
                    assert!(length <= LETTERS + 2, "{length} letters of {text}");
                }
            }
        }
    }
}
