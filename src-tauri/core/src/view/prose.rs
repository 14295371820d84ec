//! Markdown as HTML that is safe in the window and in a page that is shared, and as plain text.
//!
//! What stands in a log may have been pasted from anywhere. So nothing is passed through and cleaned: the HTML is written
//! anew from what the parser understood, and no tag or attribute is written that is not named here or in `formula.rs`.
//! Markup in the text is shown as text. A link to the web or to mail stays a link, any other becomes its text; a picture
//! is one of the entry's own files, or becomes its caption and its address.

mod bare_links;
mod brackets;
mod formula;

use std::{borrow::Cow, collections::HashMap, mem};

use formula::Formulas;
use pulldown_cmark::{Alignment, CodeBlockKind, CowStr, Event, HeadingLevel, LinkType, Options, Parser, Tag, TagEnd};

/// Most elements within each other; what is nested deeper is shown without its markup.
const DEEPEST: usize = 60;
/// On every line the parser looks at every quote and list around it. A text with more depth times lines than this was
/// made to keep it busy, and is shown as it stands.
const TANGLED: usize = 1 << 26;
const LONGEST_LANGUAGE: usize = 20;
const HEAD_END: &str = "</tr></thead>\n<tbody>\n";

/// The rules for formulas, for a page that stands alone.
pub const FORMULA_STYLE: &str = include_str!("prose/formulas.css");

/// The text as HTML. `picture` gives the source of the picture of a name, for those that may be shown.
pub fn html(markdown: &str, picture: &dyn Fn(&str) -> Option<String>) -> String {
    let source = if is_tangled(markdown) { Cow::Borrowed(markdown) } else { brackets::in_dollars(markdown) };
    let mut page = Page::new(picture);
    let mut events = bare_links::linked(events(&source)).peekable();
    while let Some(event) = events.next() {
        let is_last = matches!(events.peek(), Some(Event::End(TagEnd::Paragraph)));
        page.write(event, is_last);
    }
    page.finish()
}

/// The text without markup, in one line. An ellipsis stands for a formula: its source is no text to be read.
pub fn plain(markdown: &str) -> String {
    let mut words = String::with_capacity(markdown.len());
    for event in events(markdown) {
        match event {
            Event::Text(text) | Event::Code(text) | Event::Html(text) | Event::InlineHtml(text) => {
                words.push_str(&text)
            }
            Event::InlineMath(_) | Event::DisplayMath(_) => words.push('…'),
            Event::SoftBreak | Event::HardBreak => words.push(' '),
            Event::Start(tag) if !is_inline(tag.to_end()) => words.push(' '),
            Event::End(tag) if !is_inline(tag) => words.push(' '),
            _ => {}
        }
    }
    let words: Vec<&str> =
        words.split(|c: char| c.is_whitespace() || c.is_control()).filter(|w| !w.is_empty()).collect();
    words.join(" ")
}

/// Where the links of the text lead, as [`html`] writes it.
pub fn links(markdown: &str) -> Vec<String> {
    let link = |event| match event {
        Event::Start(Tag::Link { link_type, dest_url, .. }) => address(link_type, &dest_url),
        _ => None,
    };
    bare_links::linked(events(markdown)).filter_map(link).collect()
}

/// The text with other addresses for its pictures and links, where `address` gives one; all else stays letter by letter.
pub fn with_addresses(markdown: &str, address: &dyn Fn(&str) -> Option<String>) -> String {
    let (mut out, mut done) = (String::with_capacity(markdown.len()), 0);
    if is_tangled(markdown) {
        return markdown.to_owned();
    }
    for (event, range) in Parser::new_ext(markdown, OPTIONS).into_offset_iter() {
        let (Event::Start(Tag::Image { dest_url, title, .. }) | Event::Start(Tag::Link { dest_url, title, .. })) =
            event
        else {
            continue;
        };
        // A picture within a link is left to the link, which is written anew as a whole.
        let Some(new) = address(&dest_url).filter(|_| range.start >= done) else { continue };
        let written = &markdown[range.clone()];
        let Some(words) = written.rfind("](").or_else(|| written.find(']')) else { continue };
        let title = if title.is_empty() { String::new() } else { format!(" \"{}\"", title.replace('"', "\\\"")) };
        out.push_str(&markdown[done..range.start]);
        out.push_str(&format!("{}]({new}{title})", &written[..words]));
        done = range.end;
    }
    out.push_str(&markdown[done..]);
    out
}

/// What is understood beside plain Markdown.
const OPTIONS: Options = Options::ENABLE_TABLES
    .union(Options::ENABLE_STRIKETHROUGH)
    .union(Options::ENABLE_TASKLISTS)
    .union(Options::ENABLE_FOOTNOTES)
    .union(Options::ENABLE_MATH);

fn events(markdown: &str) -> impl Iterator<Item = Event<'_>> {
    let (marked, bare) = if is_tangled(markdown) { ("", Some(markdown)) } else { (markdown, None) };
    let as_it_stands = |text| {
        let kind = CodeBlockKind::Indented;
        [Event::Start(Tag::CodeBlock(kind)), Event::Text(CowStr::Borrowed(text)), Event::End(TagEnd::CodeBlock)]
    };
    Parser::new_ext(marked, OPTIONS).chain(bare.into_iter().flat_map(as_it_stands))
}

fn is_tangled(markdown: &str) -> bool {
    let lines = || markdown.split(['\n', '\r']);
    lines().map(deepest_of).max().unwrap_or(0).saturating_mul(lines().count()) > TANGLED
}

/// An upper bound of the quotes, lists and footnotes around a line: each takes a character before the line's text.
fn deepest_of(line: &str) -> usize {
    let is_mark = |c: char| c.is_ascii_digit() || matches!(c, ' ' | '\t' | '>' | '-' | '+' | '*' | '.' | ')');
    let (mut marks, mut rest) = (0, line.trim_end());
    loop {
        let words = rest.trim_start_matches(is_mark);
        marks += rest.len() - words.len();
        let Some((_, after)) = words.strip_prefix("[^").and_then(|name| name.split_once("]:")) else { return marks };
        marks += 1;
        rest = after;
    }
}

fn is_inline(tag: TagEnd) -> bool {
    matches!(tag, TagEnd::Emphasis | TagEnd::Strong | TagEnd::Strikethrough | TagEnd::Link | TagEnd::Image)
}

/// Where a link leads, if that is the web, mail, or an entry of a library of papers.
fn address(kind: LinkType, written: &str) -> Option<String> {
    let address = if kind == LinkType::Email { format!("mailto:{written}") } else { written.to_owned() };
    let (scheme, rest) = address.split_once(':')?;
    let leads_out = match scheme.to_ascii_lowercase().as_str() {
        "http" | "https" | "zotero" => rest.starts_with("//"),
        "mailto" => true,
        _ => false,
    };
    (leads_out && !address.contains(|c: char| c.is_whitespace() || c.is_control())).then_some(address)
}

/// The language of a code block, where it is a plain word.
fn language(kind: &CodeBlockKind<'_>) -> Option<String> {
    let CodeBlockKind::Fenced(info) = kind else { return None };
    let word = info.split_whitespace().next()?.to_ascii_lowercase();
    let is_plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || matches!(c, '+' | '#' | '-');
    (word.len() <= LONGEST_LANGUAGE && word.chars().all(is_plain)).then_some(word)
}

/// Writes text escaped for an element or an attribute, line breaks kept.
fn escape(out: &mut String, text: &str) {
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            '\n' | '\t' => out.push(c),
            other if other.is_control() => {}
            other => out.push(other),
        }
    }
}

struct Page<'a> {
    picture: &'a dyn Fn(&str) -> Option<String>,
    out: String,
    /// What closes each open element; nothing for one that is shown without its mark.
    open: Vec<&'static str>,
    is_in_link: bool,
    /// The pictures whose captions are being read: at most one of them is shown.
    images: Vec<Image<'a>>,
    /// The text so far of the caption of the one that is shown.
    caption: Option<String>,
    /// The text so far of a block that is a formula.
    formula: Option<String>,
    formulas: Formulas,
    columns: Vec<Alignment>,
    column: usize,
    /// Footnotes get their numbers as they are named.
    numbers: HashMap<CowStr<'a>, usize>,
    footnotes: Vec<(CowStr<'a>, String)>,
    /// The footnotes that are being read, with what had been written before each.
    before: Vec<(CowStr<'a>, String)>,
}

struct Image<'a> {
    source: Option<String>,
    address: CowStr<'a>,
    /// Where in the page its caption begins.
    from: usize,
}

impl<'a> Page<'a> {
    fn new(picture: &'a dyn Fn(&str) -> Option<String>) -> Page<'a> {
        Page {
            picture,
            out: String::new(),
            open: Vec::new(),
            is_in_link: false,
            images: Vec::new(),
            caption: None,
            formula: None,
            formulas: Formulas::default(),
            columns: Vec::new(),
            column: 0,
            numbers: HashMap::new(),
            footnotes: Vec::new(),
            before: Vec::new(),
        }
    }

    /// Writes one event; `is_last` when its paragraph ends with it.
    fn write(&mut self, event: Event<'a>, is_last: bool) {
        match event {
            Event::Start(tag) => self.start(tag),
            Event::End(tag) => self.end(tag, is_last),
            // Markup is text like any other.
            Event::Text(text) | Event::Html(text) | Event::InlineHtml(text) => self.text(&text),
            Event::Code(code) => self.code(&code),
            Event::InlineMath(source) => self.inline_formula(&source),
            Event::DisplayMath(source) => self.formula(&source, true),
            Event::SoftBreak => self.text("\n"),
            Event::HardBreak => {
                self.out.push_str("<br>");
                self.text("\n");
            }
            Event::Rule => self.out.push_str("<hr>\n"),
            Event::TaskListMarker(is_done) => {
                let checked = if is_done { " checked" } else { "" };
                self.out.push_str(&format!("<input type=\"checkbox\" disabled{checked}> "));
            }
            Event::FootnoteReference(name) => {
                let next = self.numbers.len() + 1;
                let number = *self.numbers.entry(name).or_insert(next);
                self.out.push_str(&format!("<sup>{number}</sup>"));
            }
        }
    }

    fn start(&mut self, tag: Tag<'a>) {
        match tag {
            Tag::Paragraph | Tag::HtmlBlock => self.element("<p>", "</p>\n"),
            // The page has a heading, and so has the entry: those of its text stand below both.
            Tag::Heading { level, .. } => match level {
                HeadingLevel::H1 => self.element("<h3>", "</h3>\n"),
                HeadingLevel::H2 => self.element("<h4>", "</h4>\n"),
                HeadingLevel::H3 => self.element("<h5>", "</h5>\n"),
                HeadingLevel::H4 | HeadingLevel::H5 | HeadingLevel::H6 => self.element("<h6>", "</h6>\n"),
            },
            Tag::CodeBlock(kind) if language(&kind).as_deref() == Some("math") => {
                self.formula = Some(String::new());
                self.open.push("");
            }
            Tag::CodeBlock(kind) => {
                let language = language(&kind).map(|name| format!(" data-language=\"{name}\"")).unwrap_or_default();
                self.element(&format!("<pre><code{language}>"), "</code></pre>\n");
            }
            Tag::BlockQuote(_) => self.nested("<blockquote>\n", "</blockquote>\n"),
            Tag::List(None) => self.nested("<ul>\n", "</ul>\n"),
            Tag::List(Some(1)) => self.nested("<ol>\n", "</ol>\n"),
            Tag::List(Some(first)) => self.nested(&format!("<ol start=\"{first}\">\n"), "</ol>\n"),
            // Of a list without its mark.
            Tag::Item if self.open.last().is_some_and(|close| close.is_empty()) => self.element("\n", ""),
            Tag::Item => self.element("<li>", "</li>\n"),
            Tag::Table(columns) => {
                self.columns = columns;
                self.element("<table>\n", "</tbody></table>\n");
            }
            Tag::TableHead => self.row("<thead><tr>", HEAD_END),
            Tag::TableRow => self.row("<tr>", "</tr>\n"),
            Tag::TableCell => self.cell(),
            Tag::Emphasis => self.nested("<em>", "</em>"),
            Tag::Strong => self.nested("<strong>", "</strong>"),
            Tag::Strikethrough => self.nested("<del>", "</del>"),
            Tag::Link { link_type, dest_url, .. } => self.link(address(link_type, &dest_url)),
            Tag::Image { dest_url, .. } => self.image(dest_url),
            Tag::FootnoteDefinition(name) => {
                self.before.push((name, mem::take(&mut self.out)));
                self.open.push("");
            }
            Tag::DefinitionList
            | Tag::DefinitionListTitle
            | Tag::DefinitionListDefinition
            | Tag::Superscript
            | Tag::Subscript
            | Tag::MetadataBlock(_) => self.open.push(""),
        }
    }

    fn end(&mut self, tag: TagEnd, is_last: bool) {
        let close = self.open.pop().unwrap_or_default();
        self.out.push_str(close);
        match tag {
            TagEnd::Link if !close.is_empty() => self.is_in_link = false,
            TagEnd::Image => self.end_image(is_last),
            TagEnd::CodeBlock => self.end_formula(),
            TagEnd::FootnoteDefinition => {
                if let Some((name, before)) = self.before.pop() {
                    self.footnotes.push((name, mem::replace(&mut self.out, before)));
                }
            }
            _ => {}
        }
    }

    fn element(&mut self, open: &str, close: &'static str) {
        self.out.push_str(open);
        self.open.push(close);
    }

    /// An element that may be nested in its own kind without limit.
    fn nested(&mut self, open: &str, close: &'static str) {
        if self.open.len() < DEEPEST { self.element(open, close) } else { self.open.push("") }
    }

    fn row(&mut self, open: &str, close: &'static str) {
        self.column = 0;
        self.element(open, close);
    }

    fn cell(&mut self) {
        let is_head = self.open.last() == Some(&HEAD_END);
        let (name, close) = if is_head { ("th", "</th>") } else { ("td", "</td>") };
        let align = match self.columns.get(self.column) {
            Some(Alignment::Left) => " data-align=\"left\"",
            Some(Alignment::Center) => " data-align=\"center\"",
            Some(Alignment::Right) => " data-align=\"right\"",
            Some(Alignment::None) | None => "",
        };
        self.column += 1;
        self.element(&format!("<{name}{align}>"), close);
    }

    fn link(&mut self, address: Option<String>) {
        match address {
            // A picture's caption may hold a link within a link; there is no such thing in HTML.
            Some(address) if !self.is_in_link => {
                self.is_in_link = true;
                self.out.push_str("<a href=\"");
                escape(&mut self.out, &address);
                self.element("\" rel=\"noreferrer\">", "</a>");
            }
            _ => self.open.push(""),
        }
    }

    fn image(&mut self, address: CowStr<'a>) {
        // Within a caption a picture is described, not shown.
        let may_show = self.caption.is_none();
        let source = may_show.then(|| (self.picture)(address.trim_start_matches("./"))).flatten();
        if source.is_some() {
            self.caption = Some(String::new());
        }
        self.images.push(Image { source, address, from: self.out.len() });
        self.open.push("");
    }

    fn end_image(&mut self, is_last: bool) {
        let Some(Image { source, address, from }) = self.images.pop() else { return };
        let Some(source) = source else {
            return match (self.out.len() > from, address.is_empty()) {
                (_, true) => {}
                (true, false) => self.text(&format!(" ({address})")),
                (false, false) => self.text(&address),
            };
        };
        let marked = self.out.split_off(from);
        let caption = self.caption.take().unwrap_or_default();
        let is_alone = is_last && self.out.ends_with("<p>");
        if is_alone {
            self.out.truncate(self.out.len() - "<p>".len());
            self.out.push_str("<figure>");
        }
        self.out.push_str("<img src=\"");
        escape(&mut self.out, &source);
        self.out.push_str("\" alt=\"");
        escape(&mut self.out, &caption);
        self.out.push_str("\">");
        if is_alone {
            if !marked.is_empty() {
                self.out.push_str(&format!("<figcaption>{marked}</figcaption>"));
            }
            if let Some(close) = self.open.last_mut() {
                *close = "</figure>\n";
            }
        }
    }

    fn text(&mut self, text: &str) {
        if let Some(formula) = &mut self.formula {
            return formula.push_str(text);
        }
        self.caption.iter_mut().for_each(|caption| caption.push_str(text));
        escape(&mut self.out, text);
    }

    fn code(&mut self, code: &str) {
        self.out.push_str("<code>");
        self.text(code);
        self.out.push_str("</code>");
    }

    fn inline_formula(&mut self, source: &str) {
        // `$`x`$`, so that no mark in it is Markdown's.
        let inner = source.strip_prefix('`').and_then(|rest| rest.strip_suffix('`')).unwrap_or(source);
        if formula::is_prices(inner) { self.text(&format!("${source}$")) } else { self.formula(inner, false) }
    }

    fn formula(&mut self, source: &str, display: bool) {
        let Some(formula) = self.formulas.mathml(source, display) else { return self.code(source) };
        self.caption.iter_mut().for_each(|caption| caption.push_str(source));
        self.out.push_str(&formula);
    }

    fn end_formula(&mut self) {
        let Some(source) = self.formula.take() else { return };
        match self.formulas.mathml(&source, true) {
            Some(formula) => self.out.push_str(&format!("{formula}\n")),
            None => {
                self.out.push_str("<pre>");
                self.code(&source);
                self.out.push_str("</pre>\n");
            }
        }
    }

    fn finish(mut self) -> String {
        while let Some(close) = self.open.pop() {
            self.out.push_str(close);
        }
        // Footnotes that are referred to, by their numbers, and then the others.
        let mut notes = mem::take(&mut self.footnotes);
        notes.sort_by_key(|(name, _)| self.numbers.get(name).copied().unwrap_or(usize::MAX));
        if !notes.is_empty() {
            let items: String = notes.iter().map(|(_, note)| format!("<li>{note}</li>\n")).collect();
            self.out.push_str(&format!("<section>\n<ol>\n{items}</ol>\n</section>\n"));
        }
        self.out
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(markdown: &str) -> String {
        html(markdown, &|name| (name == "loss.png").then(|| "data:image/png;base64,A\"A".to_owned()))
    }

    #[test]
    fn a_note_as_it_is_written() {
        let text = "# Seeds\n\nThree *seeds*, **one** ~~bad~~ `run<3>`,\nnext line  \nand last\n\n---\n\n> quoted\n";
        let expected = [
            "<h3>Seeds</h3>",
            "<p>Three <em>seeds</em>, <strong>one</strong> <del>bad</del> <code>run&lt;3&gt;</code>,",
            "next line<br>",
            "and last</p>",
            "<hr>",
            "<blockquote>",
            "<p>quoted</p>",
            "</blockquote>",
            "",
        ];
        assert_eq!(shown(text), expected.join("\n"));
        assert_eq!(shown("##### Deep\n###### Deeper"), "<h6>Deep</h6>\n<h6>Deeper</h6>\n");
    }

    #[test]
    fn a_table_of_runs() {
        let table = "| run | loss |  |\n|:--|--:|--|\n| a | 0.1 |\n";
        let expected = [
            "<table>",
            "<thead><tr><th data-align=\"left\">run</th><th data-align=\"right\">loss</th><th></th></tr></thead>",
            "<tbody>",
            "<tr><td data-align=\"left\">a</td><td data-align=\"right\">0.1</td><td></td></tr>",
            "</tbody></table>",
            "",
        ];
        assert_eq!(shown(table), expected.join("\n"));
    }

    #[test]
    fn tasks_and_numbers() {
        let tasks = "- [x] run\n- [ ] read\n  1. this\n";
        let expected = [
            "<ul>",
            "<li><input type=\"checkbox\" disabled checked> run</li>",
            "<li><input type=\"checkbox\" disabled> read<ol>",
            "<li>this</li>",
            "</ol>",
            "</li>",
            "</ul>",
            "",
        ];
        assert_eq!(shown(tasks), expected.join("\n"));
        assert!(shown("7. seven").starts_with("<ol start=\"7\">"));
    }

    #[test]
    fn code_keeps_its_lines_and_its_language() {
        let code = "```Python title=x\nfor a in b:\n\tif a < 1 & 2:\n```";
        let expected = "<pre><code data-language=\"python\">for a in b:\n\tif a &lt; 1 &amp; 2:\n</code></pre>\n";
        assert_eq!(shown(code), expected);
        assert!(shown("```c++\n```").contains("data-language=\"c++\""));
        assert!(shown("```\"onload=x\n```").starts_with("<pre><code>"));
    }

    #[test]
    fn formulas_and_what_is_none() {
        assert!(shown("It is $a < b$.").starts_with("<p>It is <math><mi>a</mi><mo>&lt;</mo>"));
        assert!(shown("$$\\sum_i x_i$$").contains("<math display=\"block\">"));
        assert_eq!(shown("$\\unknown<b>$"), "<p><code>\\unknown&lt;b&gt;</code></p>\n");
        assert_eq!(shown("from $5 to $10"), "<p>from $5 to $10</p>\n");
    }

    #[test]
    fn footnotes_stand_at_the_end_in_the_order_they_are_named() {
        let text = "One[^b] and two[^a], once more[^b].\n\n[^a]: A\n\n[^b]: *B*\n\n[^c]: nobody asked\n";
        let expected = [
            "<p>One<sup>1</sup> and two<sup>2</sup>, once more<sup>1</sup>.</p>",
            "<section>",
            "<ol>",
            "<li><p><em>B</em></p>",
            "</li>",
            "<li><p>A</p>",
            "</li>",
            "<li><p>nobody asked</p>",
            "</li>",
            "</ol>",
            "</section>",
            "",
        ];
        assert_eq!(shown(text), expected.join("\n"));
        assert_eq!(shown("none[^x]"), "<p>none[^x]</p>\n");
    }

    #[test]
    fn addresses_are_exchanged_and_nothing_else() {
        let moved = |address: &str| address.ends_with(".png").then(|| format!("files/{}", address.replace(' ', "%20")));
        for (text, other) in [
            ("a ![x](p.png) b", "a ![x](files/p.png) b"),
            ("![*x*](<my p.png> \"t\") `![](p.png)`", "![*x*](files/my%20p.png \"t\") `![](p.png)`"),
            ("[see](p.png), [web](https://example.org)", "[see](files/p.png), [web](https://example.org)"),
            ("![x][one]\n\n[one]: p.png\n", "![x](files/p.png)\n\n[one]: p.png\n"),
            ("no picture at all  \n", "no picture at all  \n"),
        ] {
            assert_eq!(with_addresses(text, &moved), other, "{text:?}");
        }
    }

    #[test]
    fn bare_addresses_become_links_and_nothing_else_does() {
        let link = |address: &str, shown: &str| format!("<a href=\"{address}\" rel=\"noreferrer\">{shown}</a>");
        for (text, html) in [
            (
                "See https://example.org/a_b_c(d)?x=1&y=2, and more.",
                format!(
                    "See {}, and more.",
                    link("https://example.org/a_b_c(d)?x=1&amp;y=2", "https://example.org/a_b_c(d)?x=1&amp;y=2")
                ),
            ),
            (
                "(doi:10.1000/xyz_123).",
                format!("({}).", link("https://doi.org/10.1000/xyz_123", "doi:10.1000/xyz_123")),
            ),
            ("DOI:10.1000/182", link("https://doi.org/10.1000/182", "DOI:10.1000/182")),
            ("zotero://select/items/1_ABC", link("zotero://select/items/1_ABC", "zotero://select/items/1_ABC")),
            ("mail ada@example.org", format!("mail {}", link("mailto:ada@example.org", "ada@example.org"))),
            ("`https://example.org`", "<code>https://example.org</code>".to_owned()),
            (
                "a javascript:alert(1) file:///etc/passwd doi:10. xdoi:10.1/2",
                "a javascript:alert(1) file:///etc/passwd doi:10. xdoi:10.1/2".to_owned(),
            ),
            ("[see](https://example.org)", link("https://example.org", "see")),
        ] {
            assert_eq!(shown(text), format!("<p>{html}</p>\n"), "{text}");
        }
        assert_eq!(
            links("doi:10.1000/182 and <https://example.org>"),
            ["https://doi.org/10.1000/182", "https://example.org"]
        );
    }

    #[test]
    fn a_picture_is_the_entrys_own_or_words() {
        let image = |caption| format!("<img src=\"data:image/png;base64,A&quot;A\" alt=\"{caption}\">");
        let figure = format!("<figure>{}<figcaption>The <em>loss</em></figcaption></figure>\n", image("The loss"));
        assert_eq!(shown("![The *loss*](loss.png)"), figure);
        assert_eq!(shown("![](./loss.png)"), format!("<figure>{}</figure>\n", image("")));
        assert_eq!(shown("see ![it](loss.png)"), format!("<p>see {}</p>\n", image("it")));
        assert_eq!(shown("![it](https://e.org/p.png)"), "<p>it (https://e.org/p.png)</p>\n");
        assert_eq!(shown("![](other.png)"), "<p>other.png</p>\n");
        assert_eq!(shown("![a ![b](loss.png)](x.png) c"), format!("<p>a {} (x.png) c</p>\n", image("b")));
        assert!(shown("![a ![b](loss.png)](loss.png)").contains("alt=\"a b (loss.png)\""));
    }

    #[test]
    fn links_lead_to_the_web_or_to_mail() {
        let text =
            "[a](https://e.org/?q=\"1\") <HTTP://e.org> <me@e.org> [m](mailto:you@e.org) [r][]\n\n[r]: http://r.org";
        let addresses =
            ["https://e.org/?q=\"1\"", "HTTP://e.org", "mailto:me@e.org", "mailto:you@e.org", "http://r.org"];
        assert_eq!(links(text), addresses);
        let page = shown(text);
        assert!(page.contains("<a href=\"https://e.org/?q=&quot;1&quot;\" rel=\"noreferrer\">a</a>"), "{page}");
        assert_eq!(page.matches("<a ").count(), addresses.len());
        let within = shown("[a <http://y.org>](http://x.org)");
        assert_eq!(within.matches("<a ").count(), 1, "{within}");
    }

    #[test]
    fn other_addresses_are_words() {
        for address in [
            "javascript:alert(1)",
            "JaVaScRiPt:alert(1)",
            "java&#10;script:alert(1)",
            "&#1;javascript:alert(1)",
            "data:text/html,x",
            "file:///etc/passwd",
            "vbscript:x",
            "//e.org",
            "http:e.org",
            "entry.md",
            "#top",
            "<https://e.org/a b>",
            "<https://e.org/&#10;>",
        ] {
            let text = format!("[a]({address})");
            assert_eq!((shown(&text).as_str(), links(&text).len()), ("<p>a</p>\n", 0), "{address}");
        }
        assert_eq!(shown("<javascript:alert(1)>"), "<p>javascript:alert(1)</p>\n");
    }

    #[test]
    fn markup_is_shown_as_text() {
        for hostile in [
            "<script>alert(1)</script>",
            "<img src=x onerror=alert(1)>",
            "a <b onclick=alert(1)>b</b>",
            "<svg/onload=alert(1)>",
            "<!-- x --><style>p{}</style>",
            "<iframe src=\"https://e.org\"></iframe>",
            "*a <input onfocus=x autofocus>*",
            "| <script> |\n|--|\n| `</td><script>` |",
            "```<script>\n</code><script>\n```",
            "[<img src=x>](https://e.org/\"onclick=\"x)",
            "![\"onload=\"x](loss.png)",
            "$\\text{</math><script>}$",
            "x[^<script>]\n\n[^<script>]: y",
            "&lt;script&gt;",
        ] {
            let page = shown(hostile);
            for tag in ["<script", "<img src=\"x", "<img src=x", "<b", "<svg", "<style", "<iframe", "<input", "<!--"] {
                assert!(!page.contains(tag), "{hostile} became {page}");
            }
            assert!(!page.contains("\"onclick") && !page.contains("\"onload"), "{hostile} became {page}");
        }
        assert_eq!(shown("<b>x\u{0}\u{7}</b>"), "<p>&lt;b&gt;x&lt;/b&gt;</p>\n");
    }

    #[test]
    fn words_without_marks_are_one_line() {
        let text = "# A *b*\n\n- c\n  - [`d`](e)\n\n| f | g |\n|--|--|\n| h | $x$ |\n\nsp*li*t ![pic](p) <b>\n\tend";
        assert_eq!(plain(text), "A b c d f g h … split pic <b> end");
    }

    #[test]
    fn depth_costs_neither_stack_nor_time() {
        let deep = shown(&format!("{}x", "> ".repeat(10_000)));
        assert_eq!(deep.matches("<blockquote>").count(), DEEPEST);
        assert_eq!(deep.matches("</blockquote>").count(), DEEPEST);
        for unit in [">", "- ", "1. ", "[", "![", "[^a]: ", "*a ", "_a **b ", "`", "$", "<", "[a](", "|", "~", "\\"] {
            let text = unit.repeat(10_000);
            shown(&format!("{text}x"));
            plain(&text);
            links(&text);
        }
        let images = format!("{}x{}", "![".repeat(10_000), "](loss.png)".repeat(10_000));
        assert_eq!(shown(&images).matches("<img").count(), 1);
        let stars = shown(&format!("{}x{}", "*".repeat(10_000), "*".repeat(10_000)));
        assert!(stars.matches("<strong>").count() <= DEEPEST);
    }

    #[test]
    fn a_text_made_to_keep_the_parser_busy_is_shown_as_it_stands() {
        let text = format!("{}a\n{}", ">[^1]:- ".repeat(20_000), "<b>\n".repeat(20_000));
        assert!(shown(&text).starts_with("<pre><code>&gt;[^1]:- &gt;"));
        assert!(plain(&text).ends_with("<b> <b>"));
        assert!(links(&text).is_empty());
        assert!(!is_tangled(&format!("{}\n{}", " ".repeat(200), "A line of a long log.\n".repeat(100_000))));
    }
}
