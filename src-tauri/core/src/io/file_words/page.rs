//! PDF: the text on its pages, and its title.

use std::{
    cell::Cell,
    panic::{AssertUnwindSafe, catch_unwind},
};

use lopdf::{Dictionary, Document, LoadOptions, Object};

/// A larger file is left alone: what the reader makes of one takes many times its length.
const MOST_FILE_BYTES: usize = 12 * 1024 * 1024;
/// What one page, or one table inside of the file, may unpack to.
const MOST_BYTES: usize = 4 * 1024 * 1024;
/// What one stream of objects may unpack to: programs put some hundred objects into one.
const MOST_OBJECT_BYTES: usize = 1024 * 1024;
/// Things that a page, or the file outside of what is packed, may consist of: the reader holds each in some hundred bytes.
const MOST_THINGS: usize = 250_000;
/// Bytes of a block, and how many of them may separate things in one that is packed: of evenly spread bytes it is 7 %.
const BLOCK_BYTES: usize = 4096;
const PACKED_MARKS: usize = BLOCK_BYTES * 9 / 100;
/// Pages that are read: enough for a thesis.
const MOST_PAGES: usize = 300;

pub fn is_one(bytes: &[u8]) -> bool {
    bytes.starts_with(b"%PDF-")
}

pub fn words(bytes: &[u8]) -> Option<String> {
    // Files from anywhere come here, and the reader has many paths: a slip in one of them must cost no more than the words.
    catch_unwind(AssertUnwindSafe(|| read(bytes))).ok().flatten()
}

/// At most so many things stand between the marks that separate them.
fn things(bytes: &[u8]) -> usize {
    let is_mark = |byte: &&u8| byte.is_ascii_whitespace() || b"\0()<>[]{}/%+-".contains(byte);
    bytes.iter().filter(is_mark).count()
}

/// Whether the reader could hold what it makes of a file.
fn is_readable(bytes: &[u8]) -> bool {
    let plain = bytes.chunks(BLOCK_BYTES).map(things).filter(|marks| *marks > PACKED_MARKS).sum::<usize>();
    bytes.len() <= MOST_FILE_BYTES && plain <= 2 * MOST_THINGS
}

fn read(bytes: &[u8]) -> Option<String> {
    if !is_readable(bytes) {
        return None;
    }
    LEFT.set(MOST_THINGS);
    let options = LoadOptions {
        filter: Some(while_there_is_room),
        max_decompressed_size: Some(MOST_OBJECT_BYTES),
        ..LoadOptions::default()
    };
    let document = Document::load_mem_with_options(bytes, options).ok()?;
    let pages = document.get_pages().into_iter().take(MOST_PAGES);
    let mut found = title(&document).unwrap_or_default();
    for (page, id) in pages {
        let content = document.get_page_content_with_limit(id, MOST_BYTES);
        if !content.is_ok_and(|content| things(&content) <= MOST_THINGS) {
            continue;
        }
        for part in document.extract_text_chunks_with_limit(&[page], MOST_BYTES).into_iter().flatten() {
            found.push(' ');
            found.push_str(&part);
        }
    }
    Some(with_ligatures_joined(&found))
}

thread_local! {
    /// Things of the present file that may still be kept. The reader's filter is a plain function.
    static LEFT: Cell<usize> = const { Cell::new(0) };
}

/// The object, unless the file has had its share.
fn while_there_is_room(id: (u32, u16), object: &mut Object) -> Option<((u32, u16), Object)> {
    let left = LEFT.get().checked_sub(parts_of(object));
    LEFT.set(left.unwrap_or(0));
    left.map(|_| (id, object.clone()))
}

/// How many things an object consists of.
fn parts_of(object: &Object) -> usize {
    let of_dictionary = |dictionary: &Dictionary| dictionary.iter().map(|(_, value)| parts_of(value)).sum::<usize>();
    1 + match object {
        Object::Array(parts) => parts.iter().map(parts_of).sum(),
        Object::Dictionary(dictionary) => of_dictionary(dictionary),
        Object::Stream(stream) => of_dictionary(&stream.dict),
        _ => 0,
    }
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
