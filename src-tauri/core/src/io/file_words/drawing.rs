//! SVG: the text it draws, its titles and descriptions.

use roxmltree::{Document, Node, ParsingOptions};

/// Elements of a drawing that is read: a map of a city has fewer.
const MOST_NODES: u32 = 2_000_000;

pub fn is_one(text: &str) -> bool {
    let head: String = text.chars().take(2000).collect();
    head.trim_start().starts_with('<') && head.contains("<svg")
}

/// Attributes of a drawing that is read, and of one of its elements, by their equals signs: the reader holds each of them,
/// and compares each with all others of its element.
const MOST_ATTRIBUTES: usize = 1_500_000;
const MOST_OF_ELEMENT: usize = 10_000;

fn is_readable(text: &str) -> bool {
    let mut left = MOST_ATTRIBUTES;
    text.split('<').all(|element| {
        let attributes = element.bytes().filter(|byte| *byte == b'=').count();
        let is_fine = attributes <= MOST_OF_ELEMENT.min(left);
        left = left.saturating_sub(attributes);
        is_fine
    })
}

pub fn words(text: &str) -> Option<String> {
    if !is_readable(text) {
        return None;
    }
    let options = ParsingOptions { allow_dtd: true, nodes_limit: MOST_NODES, ..ParsingOptions::default() };
    let drawing = Document::parse_with_options(text, options).ok()?;
    let mut found = Vec::new();
    // What stands inside of a text belongs to it, and is not read once more: texts within texts would take without end.
    let mut read_until = 0;
    for node in drawing.descendants().filter(|node| node.is_element() || node.is_comment()) {
        if node.range().start < read_until {
            continue;
        }
        // Titles of other languages tell which program drew it.
        let is_svg = node.tag_name().namespace().is_none_or(|name| name == "http://www.w3.org/2000/svg");
        if is_svg && node.is_element() && matches!(node.tag_name().name(), "text" | "title" | "desc") {
            found.push(text_in(node));
            read_until = node.range().end;
        } else if let Some(comment) = node.text().filter(|_| node.is_comment() && stands_for_glyphs(node)) {
            found.push(comment.trim().to_owned());
        }
    }
    Some(found.join(" "))
}

/// The text of an element. Spans that are placed on their own begin another line.
fn text_in(element: Node<'_, '_>) -> String {
    let mut words = String::new();
    for node in element.descendants() {
        let is_placed = node.has_attribute("x") || node.has_attribute("y") || node.has_attribute("dy");
        if node.is_element() && is_placed {
            words.push(' ');
        } else if let Some(text) = node.text().filter(|_| node.is_text()) {
            words.push_str(text);
        }
    }
    words
}

/// matplotlib draws letters as paths, and leaves the text in a comment at the head of the group.
fn stands_for_glyphs(comment: Node<'_, '_>) -> bool {
    comment.parent().and_then(|group| group.attribute("id")).is_some_and(|id| id.starts_with("text_"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_is_read_whether_it_is_kept_or_drawn() {
        let drawing = r#"<?xml version="1.0"?><!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "svg11.dtd">
            <svg xmlns="http://www.w3.org/2000/svg"><title>Fig 3</title><!-- made by hand -->
            <text x="1">truth<tspan> direc</tspan>tion</text><text><tspan x="1" y="2">first</tspan><tspan x="1" y="9">second</tspan></text>
            <g id="text_4"><!-- cosine --><path d="M0 0"/></g><style>.a { fill: red }</style></svg>"#;
        let found = words(drawing).unwrap();
        assert_eq!(found.split_whitespace().collect::<Vec<_>>().join(" "), "Fig 3 truth direction first second cosine");
        assert!(is_one(drawing) && !is_one("a text about <svg"));
    }

    #[test]
    fn texts_within_texts_are_read_once() {
        let deep = 100_000;
        let drawing = format!("<svg>{}x y{}<text>z</text></svg>", "<text>".repeat(deep), "</text>".repeat(deep));
        assert_eq!(words(&drawing).as_deref(), Some("x y z"));
    }

    #[test]
    fn a_drawing_that_unfolds_without_end_is_left_alone() {
        let mut bomb = "<!DOCTYPE svg [<!ENTITY a0 \"words \">".to_owned();
        for at in 1..12 {
            bomb += &format!("<!ENTITY a{at} \"{}\">", format!("&a{};", at - 1).repeat(10));
        }
        bomb += "]><svg><text>&a11;</text></svg>";
        assert_eq!(words(&bomb), None);
    }
}
