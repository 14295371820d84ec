//! PDF: the text on its pages, and its title.

use std::panic::{AssertUnwindSafe, catch_unwind};

use lopdf::Document;

/// What one page, or one table inside of the file, may unpack to.
const MOST_BYTES: usize = 32 * 1024 * 1024;
/// Pages that are read: enough for a thesis.
const MOST_PAGES: usize = 300;

pub fn is_one(bytes: &[u8]) -> bool {
    bytes.starts_with(b"%PDF-")
}

pub fn words(bytes: &[u8]) -> Option<String> {
    // Files from anywhere come here, and the reader has many paths: a slip in one of them must cost no more than the words.
    catch_unwind(AssertUnwindSafe(|| read(bytes))).ok().flatten()
}

fn read(bytes: &[u8]) -> Option<String> {
    let document = Document::load_mem(bytes).ok()?;
    let pages: Vec<u32> = document.get_pages().into_keys().take(MOST_PAGES).collect();
    let mut found = title(&document).unwrap_or_default();
    for page in pages {
        for part in document.extract_text_chunks_with_limit(&[page], MOST_BYTES).into_iter().flatten() {
            found.push(' ');
            found.push_str(&part);
        }
    }
    Some(with_ligatures_joined(&found))
}

fn title(document: &Document) -> Option<String> {
    let info = document.get_dictionary(document.trailer.get(b"Info").ok()?.as_reference().ok()?).ok()?;
    lopdf::decode_text_string(info.get(b"Title").ok()?).ok()
}

/// matplotlib sets the ligature of `first` as a text of its own, so that a break comes behind it: what goes on in small
/// letters after it belongs to the word.
fn with_ligatures_joined(text: &str) -> String {
    let is_ligature = |c: char| ('\u{fb00}'..='\u{fb04}').contains(&c);
    let mut joined = String::with_capacity(text.len());
    let mut letters = text.chars().peekable();
    while let Some(letter) = letters.next() {
        joined.push(letter);
        if is_ligature(letter) {
            let mut ahead = letters.clone();
            while ahead.peek().is_some_and(|next| next.is_whitespace()) {
                ahead.next();
            }
            if ahead.peek().is_some_and(|next| next.is_lowercase()) {
                letters = ahead;
            }
        }
    }
    joined
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_with_a_ligature_is_one() {
        assert_eq!(
            with_ligatures_joined("\u{fb01}\n rst batch, \u{fb01}ring, cuto\u{fb00} A"),
            "\u{fb01}rst batch, \u{fb01}ring, cuto\u{fb00} A"
        );
    }
}
