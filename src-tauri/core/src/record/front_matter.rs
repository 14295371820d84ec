//! What other programs write above a note, between lines of `---`: YAML with its title, tags and other properties.

use std::collections::BTreeSet;

use saphyr_parser::{Event, Parser};

use super::log::tag_of;

/// A longer block is no head of a note.
const LONGEST: usize = 16 << 10;
const KEYS_OF_TAGS: [&str; 3] = ["tags", "tag", "keywords"];

/// The head of a text, and the text below it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FrontMatter<'a> {
    /// Its title, where it has one.
    pub title: Option<String>,
    /// Its tags, as they are kept.
    pub tags: BTreeSet<String>,
    /// Everything else by name, as it is written; what is nested as `outer.inner`, lists with commas.
    pub parameters: Vec<(String, String)>,
    /// The text below.
    pub body: &'a str,
}

/// The front matter of a text; nothing when it has none, or none that can be read: then it is text like any other.
pub fn read(text: &str) -> Option<FrontMatter<'_>> {
    let (yaml, body) = parts(text)?;
    let mut front = FrontMatter { title: None, tags: BTreeSet::new(), parameters: Vec::new(), body };
    for (name, values) in properties(yaml)? {
        let key = name.to_lowercase();
        if key == "title" {
            front.title = Some(values.join(", ")).filter(|title| !title.trim().is_empty());
        } else if KEYS_OF_TAGS.contains(&key.as_str()) {
            // One value may name several: `tags: probes, seeds`.
            let each = values.iter().flat_map(|value| value.split([',', ';']));
            front.tags.extend(each.filter_map(tag_of));
        } else if !values.is_empty() && !front.parameters.iter().any(|(other, _)| *other == name) {
            front.parameters.push((name, values.join(", ")));
        }
    }
    Some(front)
}

/// The YAML and the text below it.
fn parts(text: &str) -> Option<(&str, &str)> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let mut lines = text.split_inclusive('\n');
    let first = lines.next()?;
    if first.trim_end() != "---" {
        return None;
    }
    let mut end = first.len();
    for line in lines {
        if matches!(line.trim_end(), "---" | "...") {
            return Some((&text[first.len()..end], &text[end + line.len()..]));
        }
        end += line.len();
        if end > LONGEST {
            return None;
        }
    }
    None
}

/// The mapping's scalars with the names that lead to them; nothing when it is not a mapping of such.
fn properties(yaml: &str) -> Option<Vec<(String, Vec<String>)>> {
    let mut found: Vec<(String, Vec<String>)> = Vec::new();
    // What is open: a mapping with the name its next value has, or a list.
    let mut open: Vec<Open> = Vec::new();
    for event in Parser::new_from_str(yaml) {
        match event.ok()?.0 {
            Event::MappingStart(..) => open.push(Open::Mapping(None)),
            Event::SequenceStart(..) if !open.is_empty() => open.push(Open::List),
            Event::MappingEnd | Event::SequenceEnd => {
                open.pop()?;
                value_done(&mut open);
            }
            Event::Scalar(value, ..) => match open.last_mut()? {
                Open::Mapping(name @ None) => {
                    let written = value.trim().to_owned();
                    *name = Some((!written.is_empty()).then_some(written)?);
                }
                _ => {
                    let name = path(&open);
                    if found.last().is_none_or(|(last, _)| *last != name) {
                        found.push((name, Vec::new()));
                    }
                    let is_given = !matches!(value.trim(), "" | "~" | "null");
                    found.last_mut()?.1.extend(is_given.then(|| one_line(&value)));
                    value_done(&mut open);
                }
            },
            // A second name for a value, or a list where names belong.
            Event::Alias(_) | Event::SequenceStart(..) => return None,
            _ => {}
        }
    }
    (!found.is_empty()).then_some(found)
}

enum Open {
    Mapping(Option<String>),
    List,
}

fn value_done(open: &mut [Open]) {
    if let Some(Open::Mapping(name)) = open.last_mut() {
        *name = None;
    }
}

fn path(open: &[Open]) -> String {
    let names = open.iter().filter_map(|one| if let Open::Mapping(name) = one { name.as_deref() } else { None });
    names.collect::<Vec<_>>().join(".")
}

fn one_line(value: &str) -> String {
    value.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parameters(text: &str) -> Vec<(String, String)> {
        read(text).map(|front| front.parameters).unwrap_or_default()
    }

    #[test]
    fn title_tags_and_the_rest() {
        let text = "---\ntitle: Sweep over seeds\ndate: 2026-03-01\ntags: [sweep, Own Seeds]\n---\n\n# Sweep\n";
        let front = read(text).unwrap();
        assert_eq!(front.title.as_deref(), Some("Sweep over seeds"));
        assert_eq!(front.tags.iter().collect::<Vec<_>>(), ["own-seeds", "sweep"]);
        assert_eq!(front.parameters, [("date".to_owned(), "2026-03-01".to_owned())]);
        assert_eq!(front.body, "\n# Sweep\n");
    }

    #[test]
    fn values_stay_as_they_are_written() {
        let text = "---\nlr: 3e-4\nseed: 007\nrate: 0.10\nempty:\nnames:\n  - a\n  - b c\nmodel:\n  depth: 12\n---\n";
        let pairs = parameters(text);
        let pairs: Vec<(&str, &str)> = pairs.iter().map(|(key, value)| (key.as_str(), value.as_str())).collect();
        let expected = [("lr", "3e-4"), ("seed", "007"), ("rate", "0.10"), ("names", "a, b c"), ("model.depth", "12")];
        assert_eq!(pairs, expected);
    }

    #[test]
    fn tags_in_any_of_their_forms() {
        for head in ["tags: a, b", "tags:\n- a\n- b", "keywords: [a, b]", "Tags: ['#a', \"#b\"]"] {
            let text = format!("---\n{head}\n---\nwords");
            assert_eq!(read(&text).unwrap().tags.into_iter().collect::<Vec<_>>(), ["a", "b"], "{head}");
        }
    }

    #[test]
    fn what_is_no_front_matter_is_text() {
        let too_long = format!("---\na: {}\n---\n", "x".repeat(LONGEST));
        for text in [
            "",
            "---",
            "---\n---\n",
            "---\nonly words\n---\n",
            "---\n- a list\n---\n",
            "---\na: [b\n---\n",
            "---\na: &x 1\nb: *x\n---\n",
            "words\n---\na: b\n---\n",
            "---\na: b\n",
            "----\na: b\n----\n",
            &too_long,
        ] {
            assert_eq!(read(text), None, "{text:?}");
        }
    }
}
