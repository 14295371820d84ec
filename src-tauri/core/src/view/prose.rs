//! Markdown as HTML that is safe wherever it is shown, and as plain words.
//!
//! The HTML is written here from what the parser says, so nothing but the tags in this file can come out of it: markup in
//! the text is shown as text, a link leads to the web or to mail or is words, and a picture is one of the entry's own files
//! or is words. Mathematics becomes MathML, which is read through once more before it goes out.

use std::{fmt::Write, panic};

use pulldown_cmark::{CodeBlockKind, CowStr, Event, HeadingLevel, Options, Parser, Tag, TagEnd};

use super::chart::escaped;

/// Elements within each other; what is nested deeper is shown without its mark.
const DEEPEST: usize = 60;
/// Letters of a formula.
const LONGEST_FORMULA: usize = 2000;
/// Groups of a formula within each other.
const DEEPEST_FORMULA: usize = 40;

/// The text as HTML. `picture` gives the source of the entry's own picture of a name.
pub fn html(markdown: &str, picture: &dyn Fn(&str) -> Option<String>) -> String {
    let mut writer = Writer { out: String::with_capacity(markdown.len() * 2), open: Vec::new(), picture, image: None };
    for event in parser(markdown) {
        writer.take(event);
    }
    writer.finish()
}

/// The words without marks, in one line.
pub fn plain(markdown: &str) -> String {
    let mut words = String::new();
    for event in parser(markdown) {
        match event {
            Event::Text(text) | Event::Code(text) | Event::InlineMath(text) | Event::DisplayMath(text) => {
                words.push_str(&text);
            }
            Event::SoftBreak | Event::HardBreak | Event::End(_) if !words.ends_with(' ') => words.push(' '),
            _ => {}
        }
    }
    words.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Where the text's links lead, those of the web and of mail.
pub fn links(markdown: &str) -> Vec<String> {
    let address = |event| match event {
        Event::Start(Tag::Link { dest_url, .. }) if leads_out(&dest_url) => Some(dest_url.to_string()),
        _ => None,
    };
    parser(markdown).filter_map(address).collect()
}

fn parser(markdown: &str) -> Parser<'_> {
    let options = Options::ENABLE_TABLES
        | Options::ENABLE_STRIKETHROUGH
        | Options::ENABLE_TASKLISTS
        | Options::ENABLE_FOOTNOTES
        | Options::ENABLE_MATH;
    Parser::new_ext(markdown, options)
}

fn leads_out(address: &str) -> bool {
    let scheme = address.split(':').next().unwrap_or_default().to_ascii_lowercase();
    let has_no_gap = !address.chars().any(|c| c.is_whitespace() || c.is_control());
    has_no_gap && address.contains(':') && matches!(scheme.as_str(), "http" | "https" | "mailto")
}

struct Writer<'a> {
    out: String,
    /// What closes each element that is open; nothing for one that is shown without its mark.
    open: Vec<Option<&'static str>>,
    picture: &'a dyn Fn(&str) -> Option<String>,
    /// The picture whose caption is being read: its address, and the words so far.
    image: Option<(String, String)>,
}

impl Writer<'_> {
    fn take(&mut self, event: Event<'_>) {
        if let Some((_, caption)) = &mut self.image {
            match event {
                Event::End(TagEnd::Image) => self.end_image(),
                Event::Text(text) | Event::Code(text) => caption.push_str(&text),
                _ => {}
            }
            return;
        }
        match event {
            Event::Start(tag) => self.start(&tag),
            Event::End(_) => self.end(),
            Event::Text(text) => self.text(&text),
            // Markup is words like any other.
            Event::Html(text) | Event::InlineHtml(text) => self.text(&text),
            Event::Code(text) => self.wrapped("code", &text),
            Event::InlineMath(formula) => self.formula(&formula, false),
            Event::DisplayMath(formula) => self.formula(&formula, true),
            Event::FootnoteReference(name) => self.wrapped("sup", &name),
            Event::SoftBreak => self.out.push('\n'),
            Event::HardBreak => self.out.push_str("<br>"),
            Event::Rule => self.out.push_str("<hr>"),
            Event::TaskListMarker(done) => {
                let done = if done { " checked" } else { "" };
                let _ = write!(self.out, "<input type=\"checkbox\" disabled{done}> ");
            }
        }
    }

    fn start(&mut self, tag: &Tag<'_>) {
        match tag {
            Tag::Image { dest_url, .. } => self.image = Some((dest_url.to_string(), String::new())),
            Tag::Link { dest_url, .. } if leads_out(dest_url) => {
                let open = format!("<a href=\"{}\" rel=\"noreferrer\">", escaped(dest_url));
                self.open_with(&open, Some("</a>"));
            }
            Tag::CodeBlock(kind) => {
                let open = match language(kind) {
                    Some(language) => format!("<pre><code data-language=\"{language}\">"),
                    None => "<pre><code>".to_owned(),
                };
                self.open_with(&open, Some("</code></pre>"));
            }
            Tag::List(Some(first)) if *first != 1 => {
                self.open_with(&format!("<ol start=\"{first}\">"), Some("</ol>"));
            }
            Tag::FootnoteDefinition(name) => {
                self.open_with(&format!("<section><sup>{}</sup> ", escaped(name)), Some("</section>"));
            }
            other => {
                let (open, close) = element(other);
                self.open_with(open, close);
            }
        }
    }

    fn open_with(&mut self, open: &str, close: Option<&'static str>) {
        let is_deep = self.open.iter().flatten().count() >= DEEPEST;
        let close = if is_deep { None } else { close };
        if close.is_some() {
            self.out.push_str(open);
        }
        self.open.push(close);
    }

    fn end(&mut self) {
        if let Some(Some(close)) = self.open.pop() {
            self.out.push_str(close);
        }
    }

    fn end_image(&mut self) {
        let Some((address, caption)) = self.image.take() else { return };
        let name = address.trim_start_matches("./");
        match (self.picture)(name) {
            Some(source) => {
                let _ = write!(self.out, "<img src=\"{}\" alt=\"{}\">", escaped(&source), escaped(&caption));
            }
            None => self.text(&format!("{caption} ({address})")),
        }
    }

    fn text(&mut self, text: &str) {
        // The letters of a line end are kept: code is shown as it stands.
        for (at, line) in text.split('\n').enumerate() {
            if at > 0 {
                self.out.push('\n');
            }
            self.out.push_str(&escaped(&line.replace('\t', "    ")));
        }
    }

    fn wrapped(&mut self, element: &str, text: &str) {
        let _ = write!(self.out, "<{element}>{}</{element}>", escaped(text));
    }

    fn formula(&mut self, formula: &CowStr<'_>, display: bool) {
        match mathml(formula, display) {
            Some(mathml) => self.out.push_str(&mathml),
            None => self.wrapped("code", formula),
        }
    }

    fn finish(mut self) -> String {
        while !self.open.is_empty() {
            self.end();
        }
        self.out
    }
}

/// The mark of an element, and what closes it.
fn element(tag: &Tag<'_>) -> (&'static str, Option<&'static str>) {
    let (open, close) = match tag {
        Tag::Paragraph => ("<p>", "</p>"),
        // The page has a title, and the entry has one: the text's headings stand below both.
        Tag::Heading { level, .. } => match level {
            HeadingLevel::H1 => ("<h3>", "</h3>"),
            HeadingLevel::H2 => ("<h4>", "</h4>"),
            HeadingLevel::H3 => ("<h5>", "</h5>"),
            _ => ("<h6>", "</h6>"),
        },
        Tag::BlockQuote(_) => ("<blockquote>", "</blockquote>"),
        Tag::List(Some(_)) => ("<ol>", "</ol>"),
        Tag::List(None) => ("<ul>", "</ul>"),
        Tag::Item => ("<li>", "</li>"),
        Tag::Table(_) => ("<table>", "</table>"),
        Tag::TableHead => ("<tr>", "</tr>"),
        Tag::TableRow => ("<tr>", "</tr>"),
        Tag::TableCell => ("<td>", "</td>"),
        Tag::Emphasis => ("<em>", "</em>"),
        Tag::Strong => ("<strong>", "</strong>"),
        Tag::Strikethrough => ("<del>", "</del>"),
        _ => return ("", None),
    };
    (open, Some(close))
}

/// The language of a code block, where it is a plain word.
fn language(kind: &CodeBlockKind<'_>) -> Option<String> {
    let CodeBlockKind::Fenced(info) = kind else { return None };
    let word: String = info.split_whitespace().next()?.to_lowercase();
    let fits = |c: char| c.is_ascii_alphanumeric() || matches!(c, '+' | '-' | '#');
    (word.len() <= 20 && word.chars().all(fits)).then_some(word)
}

/// A formula as MathML, or nothing when it is not understood.
fn mathml(formula: &str, display: bool) -> Option<String> {
    use pulldown_latex::{Parser, RenderConfig, Storage, config::DisplayMode, push_mathml};
    if formula.len() > LONGEST_FORMULA || depth(formula) > DEEPEST_FORMULA {
        return None;
    }
    let render = || {
        let storage = Storage::new();
        let events: Vec<_> = Parser::new(formula, &storage).collect();
        if events.iter().any(Result::is_err) {
            return None;
        }
        let display_mode = if display { DisplayMode::Block } else { DisplayMode::Inline };
        let mut out = String::new();
        push_mathml(&mut out, events.into_iter(), RenderConfig { display_mode, ..RenderConfig::default() }).ok()?;
        Some(out)
    };
    // The library is not ours, and what it is given is anything.
    let written = panic::catch_unwind(panic::AssertUnwindSafe(render)).ok().flatten()?;
    only_mathml(&written)
}

fn depth(formula: &str) -> usize {
    let mut depth = 0_usize;
    let mut deepest = 0;
    for c in formula.chars() {
        match c {
            '{' => depth += 1,
            '}' => depth = depth.saturating_sub(1),
            _ => {}
        }
        deepest = deepest.max(depth);
    }
    // Commands that take what follows nest without a bracket.
    deepest + formula.matches("\\sqrt").count().max(formula.matches("\\left").count()) / 2
}

/// Elements of MathML Core.
const MATH_ELEMENTS: [&str; 29] = [
    "math",
    "mrow",
    "mi",
    "mn",
    "mo",
    "ms",
    "mtext",
    "mspace",
    "mfrac",
    "msqrt",
    "mroot",
    "mstyle",
    "merror",
    "mpadded",
    "mphantom",
    "msub",
    "msup",
    "msubsup",
    "munder",
    "mover",
    "munderover",
    "mmultiscripts",
    "mprescripts",
    "none",
    "mtable",
    "mtr",
    "mtd",
    "semantics",
    "menclose",
];

/// The MathML with its elements checked and every attribute that could do more than lay out left away; nothing when
/// something else is in it.
fn only_mathml(written: &str) -> Option<String> {
    let mut out = String::with_capacity(written.len());
    let mut open: Vec<&str> = Vec::new();
    let mut rest = written;
    while let Some(at) = next_tag(rest) {
        let text = &rest[..at];
        out.push_str(&escaped_again(text));
        let end = at + rest[at..].find('>')?;
        let tag = &rest[at + 1..end];
        rest = &rest[end + 1..];
        if let Some(name) = tag.strip_prefix('/') {
            if open.pop() != Some(name) {
                return None;
            }
            let _ = write!(out, "</{name}>");
            continue;
        }
        let (tag, closed) = tag.strip_suffix('/').map_or((tag, false), |tag| (tag, true));
        let (name, attributes) = tag.split_once(' ').unwrap_or((tag, ""));
        let name = name.trim();
        if !MATH_ELEMENTS.contains(&name) {
            return None;
        }
        let _ = write!(out, "<{name}");
        for (key, value) in plain_attributes(attributes) {
            let _ = write!(out, " {key}=\"{value}\"");
        }
        out.push('>');
        if closed {
            let _ = write!(out, "</{name}>");
        } else {
            open.push(name);
        }
    }
    (open.is_empty() && rest.trim().is_empty()).then_some(out)
}

/// Where the next tag begins. The library leaves a `<` that is an operator as it is; a tag has a letter or `/` after it.
fn next_tag(text: &str) -> Option<usize> {
    let begins = |at: &usize| text[at + 1..].starts_with(|c: char| c.is_ascii_alphabetic() || c == '/');
    text.match_indices('<').map(|(at, _)| at).find(begins)
}

/// Attributes that only lay out, with plain values.
fn plain_attributes(text: &str) -> Vec<(&str, &str)> {
    const KNOWN: [&str; 20] = [
        "display",
        "displaystyle",
        "scriptlevel",
        "mathvariant",
        "stretchy",
        "symmetric",
        "fence",
        "separator",
        "lspace",
        "rspace",
        "minsize",
        "maxsize",
        "linethickness",
        "columnalign",
        "columnspacing",
        "rowspacing",
        "accent",
        "accentunder",
        "movablelimits",
        "form",
    ];
    let is_plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | ' ' | '%');
    let mut found = Vec::new();
    let mut rest = text.trim();
    while let Some((key, after)) = rest.split_once("=\"") {
        let Some((value, after)) = after.split_once('"') else { break };
        let key = key.trim();
        if KNOWN.contains(&key) && value.chars().all(is_plain) {
            found.push((key, value));
        }
        rest = after.trim_start();
    }
    found
}

/// Text between tags, escaped once whether it came escaped or not.
fn escaped_again(text: &str) -> String {
    let plain = text.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&#39;", "'");
    escaped(&plain.replace("&amp;", "&"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(markdown: &str) -> String {
        html(markdown, &|name| (name == "loss.png").then(|| "data:image/png;base64,AA".to_owned()))
    }

    #[test]
    fn headings_tables_code_and_tasks_look_like_themselves() {
        assert_eq!(
            shown("# One\n\ntwo **three** `x<y`"),
            "<h3>One</h3><p>two <strong>three</strong> <code>x&lt;y</code></p>"
        );
        assert!(shown("| a | b |\n|--|--|\n| 1 | 2 |").contains("<td>1</td>"));
        assert!(
            shown("```python\nfor x in y:\n\tpass\n```")
                .contains("<pre><code data-language=\"python\">for x in y:\n    pass\n</code></pre>")
        );
        assert!(shown("- [x] done").contains("<input type=\"checkbox\" disabled checked>"));
    }

    #[test]
    fn mathematics_becomes_mathml_and_what_is_none_stays_as_it_was_typed() {
        let formula = shown("$\\frac{a}{b} < \\alpha$");
        assert!(formula.contains("<mfrac>") && formula.contains("&lt;"), "{formula}");
        assert!(shown("$$\\sum_{i=0}^n x_i$$").contains("display=\"block\""));
        assert!(shown("$\\nosuchcommand{x}$").contains("<code>"));
        assert!(!shown("$\\text{<script>alert(1)</script>}$").contains("<script"));
        assert!(!shown("$\\color{red}x$").contains("style"));
    }

    #[test]
    fn pictures_are_the_entrys_own_and_links_lead_out_or_are_words() {
        assert!(shown("![The loss](loss.png)").contains("<img src=\"data:image/png;base64,AA\" alt=\"The loss\">"));
        assert_eq!(shown("![x](https://evil.example/p.png)"), "<p>x (https://evil.example/p.png)</p>");
        assert!(shown("[a](https://example.org/?q=\"x)").contains("href=\"https://example.org/?q=&quot;x\""));
        for hostile in
            ["[a](javascript:alert(1))", "[a](JaVaScRiPt:alert(1))", "[a](data:text/html,x)", "[a](file:///etc/passwd)"]
        {
            assert_eq!(shown(hostile), "<p>a</p>", "{hostile}");
        }
        assert_eq!(links("[a](https://b.org) [c](javascript:d) <mailto:e@f.org>"), ["https://b.org", "mailto:e@f.org"]);
    }

    #[test]
    fn markup_is_shown_as_words() {
        for hostile in
            ["<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "a <b onclick=x>b</b>", "<svg/onload=x>"]
        {
            let shown = shown(hostile);
            assert!(
                !shown.contains("<script")
                    && !shown.contains("<img")
                    && !shown.contains("<b ")
                    && !shown.contains("<svg"),
                "{shown}"
            );
            assert!(shown.contains("&lt;"), "{shown}");
        }
    }

    #[test]
    fn depth_and_length_are_no_danger() {
        let deep = shown(&format!("{}x", "> ".repeat(10_000)));
        assert!(deep.matches("<blockquote>").count() <= DEEPEST);
        assert_eq!(deep.matches("<blockquote>").count(), deep.matches("</blockquote>").count());
        shown(&"[".repeat(20_000));
        shown(&"*a ".repeat(20_000));
        shown(&format!("${}x${}", "{".repeat(500), "}".repeat(500)));
        shown(&format!("${}$", "\\sqrt".repeat(300)));
    }

    #[test]
    fn words_without_marks_are_one_line() {
        assert_eq!(plain("# A *b*\n\n- c\n- `d`\n\n$x$"), "A b c d x");
    }
}
