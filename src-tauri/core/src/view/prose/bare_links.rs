//! Addresses that stand bare in a text become links: `https://…`, mail, `doi:10.1000/182`, `zotero://select/…`.

use linkify::{LinkFinder, LinkKind};
use pulldown_cmark::{CowStr, Event, LinkType, Tag, TagEnd, TextMergeStream};

/// Where a DOI leads (DOI Handbook, 3.8).
const RESOLVER: &str = "https://doi.org/";
const DOI: &str = "doi:10.";

/// The events of a text with a link around each bare address. Code, formulas, links and captions stay as they are.
pub fn linked<'a>(events: impl Iterator<Item = Event<'a>>) -> impl Iterator<Item = Event<'a>> {
    let mut inside = 0_usize;
    // The parser hands over a text in pieces, which may cut an address.
    TextMergeStream::new(events).flat_map(move |event| match event {
        Event::Text(text) if inside == 0 => pieces(&text),
        other => {
            match &other {
                Event::Start(Tag::CodeBlock(_) | Tag::Link { .. } | Tag::Image { .. }) => inside += 1,
                Event::End(TagEnd::CodeBlock | TagEnd::Link | TagEnd::Image) => inside = inside.saturating_sub(1),
                _ => {}
            }
            vec![other]
        }
    })
}

fn pieces<'a>(text: &str) -> Vec<Event<'a>> {
    let mut found = Vec::new();
    for span in LinkFinder::new().spans(text) {
        match span.kind() {
            Some(LinkKind::Email) => found.extend(link(format!("mailto:{}", span.as_str()), span.as_str())),
            Some(_) => found.extend(link(span.as_str().to_owned(), span.as_str())),
            None => with_dois(span.as_str(), &mut found),
        }
    }
    found
}

/// A text without addresses of the web, in which papers may be named by their DOI.
fn with_dois<'a>(text: &str, found: &mut Vec<Event<'a>>) {
    let mut rest = text;
    while let Some(at) = rest.to_ascii_lowercase().find(DOI) {
        let (before, named) = rest.split_at(at);
        let end =
            named.find(|c: char| c.is_whitespace() || matches!(c, '"' | '<' | '>' | ']' | '}')).unwrap_or(named.len());
        let whole = named[..end].trim_end_matches(['.', ',', ';', ':', '!', '?', '\'', ')']);
        let is_word = before.chars().next_back().is_none_or(|c| !c.is_alphanumeric());
        found.extend(plain(before));
        if is_word && whole.len() > DOI.len() {
            found.extend(link(format!("{RESOLVER}{}", &whole["doi:".len()..]), whole));
        } else {
            found.extend(plain(whole));
        }
        rest = &named[whole.len()..];
    }
    found.extend(plain(rest));
}

fn plain<'a>(text: &str) -> Option<Event<'a>> {
    (!text.is_empty()).then(|| Event::Text(CowStr::from(text.to_owned())))
}

fn link<'a>(address: String, shown: &str) -> [Event<'a>; 3] {
    let start = Tag::Link {
        link_type: LinkType::Autolink,
        dest_url: CowStr::from(address),
        title: CowStr::Borrowed(""),
        id: CowStr::Borrowed(""),
    };
    [Event::Start(start), Event::Text(CowStr::from(shown.to_owned())), Event::End(TagEnd::Link)]
}
