//! Tags in the text of an entry: `#probes`.

use std::ops::Range;

use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};

use super::log::tag_of;

/// The tags in a Markdown text, as its parser reads it: not what is code, a formula, a comment or an address.
pub fn in_text(markdown: &str) -> Vec<String> {
    let mut tags = Vec::new();
    let mut in_code = 0_usize;
    for (event, range) in Parser::new_ext(markdown, Options::ENABLE_MATH | Options::ENABLE_TABLES).into_offset_iter() {
        match event {
            Event::Start(Tag::CodeBlock(_)) => in_code += 1,
            Event::End(TagEnd::CodeBlock) => in_code = in_code.saturating_sub(1),
            Event::Text(text) if in_code == 0 => tags.extend(tags_of(&text, preceded(markdown, &range))),
            _ => {}
        }
    }
    tags
}

/// Whether a piece of text goes on in the middle of a word: the parser hands it over in pieces.
fn preceded(markdown: &str, range: &Range<usize>) -> bool {
    markdown[..range.start].chars().next_back().is_some_and(|before| before.is_alphanumeric() || before == '\\')
}

fn tags_of(text: &str, goes_on: bool) -> Vec<String> {
    let mut words = text.split(|c: char| c.is_whitespace() || matches!(c, '(' | '[' | ',' | ';' | '"'));
    if goes_on {
        words.next();
    }
    let tagged = words.filter_map(|word| word.strip_prefix('#'));
    let trimmed = tagged.map(|word| word.trim_end_matches(['.', ')', ']', ':', '!', '?', '"']));
    // `#3` names an issue, and `#fff` a colour: a tag has a letter first.
    trimmed.filter(|word| word.starts_with(char::is_alphabetic) && !is_colour(word)).filter_map(tag_of).collect()
}

/// `#fff`, `#1a2b3c`: hexadecimal digits in the lengths of a colour, with a figure among them or all the same. A word like
/// `facade` is none.
fn is_colour(word: &str) -> bool {
    let is_hex = matches!(word.len(), 3 | 4 | 6 | 8) && word.bytes().all(|b| b.is_ascii_hexdigit());
    let first = word.chars().next();
    is_hex && (word.bytes().any(|b| b.is_ascii_digit()) || word.chars().all(|c| Some(c) == first))
}
