//! Formulas: LaTeX as MathML, or nothing where that cannot be done well.
//!
//! The library is given anything a person may paste, and it was not made for that: names of operators leave it as they
//! came, it nests on the stack, and some input makes it panic. So what it reads is bounded, what it wrote is read
//! again, and only the tags and attributes below, with harmless values, are kept. Colours stay the theme's.

use std::{convert::Infallible, panic, thread};

use pulldown_latex::{
    Parser, RenderConfig, Storage,
    config::DisplayMode,
    event::{Content, Dimension, DimensionUnit, Event},
    mathml::write_mathml,
};

use super::escape;

const TAGS: [&str; 19] = [
    "math",
    "mfrac",
    "mi",
    "mn",
    "mo",
    "mover",
    "mroot",
    "mrow",
    "mspace",
    "msqrt",
    "msub",
    "msubsup",
    "msup",
    "mtable",
    "mtd",
    "mtext",
    "mtr",
    "munder",
    "munderover",
];
const ATTRIBUTES: [&str; 15] = [
    "class",
    "depth",
    "display",
    "displaystyle",
    "height",
    "largeop",
    "linethickness",
    "mathvariant",
    "maxsize",
    "minsize",
    "movablelimits",
    "scriptlevel",
    "stretchy",
    "symmetric",
    "width",
];
/// Spellings the library does not know, and what it knows instead.
const SPELLINGS: [(&str, &str); 6] = [
    (r"\operatorname*", r"\operatorname"),
    (r"\bm{", r"\boldsymbol{"),
    (r"\mathscr{", r"\mathcal{"),
    (r"\mbox{", r"\text{"),
    (r"\nonumber", ""),
    (r"\notag", ""),
];
/// A few letters that define a command can write a megabyte; letters and colours by number can make it panic.
const REFUSED: [&str; 7] = [r"\def", r"\let", r"\futurelet", "newcommand", "providecommand", r"\char", "{#"];
const LONGEST: usize = 4096;
/// Brackets within each other, and elements within each other.
const DEEPEST: usize = 40;
const DEEPEST_ELEMENTS: usize = 100;
/// A command may take the next one as its argument, each on the stack of the one before: so many fit on any stack, and
/// as many as the longest formula can hold fit on one of this size.
const COMMANDS_ON_ANY_STACK: usize = 16;
const STACK: usize = 64 << 20;

/// The formula as MathML, or nothing when it is not understood.
pub fn mathml(source: &str, display: bool) -> Option<String> {
    if source.len() > LONGEST || depth(source) > DEEPEST || REFUSED.iter().any(|word| source.contains(word)) {
        return None;
    }
    // The library takes every space for one byte, and panics over others.
    let source = source.replace(|c: char| c.is_whitespace() && !c.is_ascii(), " ");
    let source = SPELLINGS.iter().fold(source, |source, (from, to)| source.replace(from, to));
    if lacks_braces(&source) {
        return None;
    }
    let draw = || panic::catch_unwind(|| checked(&drawn(&source, display)?)).ok().flatten();
    if source.matches(['\\', '%']).count() <= COMMANDS_ON_ANY_STACK {
        return draw();
    }
    thread::scope(|scope| {
        thread::Builder::new().stack_size(STACK).spawn_scoped(scope, draw).ok()?.join().ok().flatten()
    })
}

fn depth(source: &str) -> usize {
    let depths = source.chars().scan(0_usize, |depth, c| {
        match c {
            '{' | '[' => *depth += 1,
            '}' | ']' => *depth = depth.saturating_sub(1),
            _ => {}
        }
        Some(*depth)
    });
    depths.max().unwrap_or(0)
}

/// Whether a command that takes text has none in braces: the library would take all that follows.
fn lacks_braces(source: &str) -> bool {
    [r"\operatorname", r"\text"].iter().any(|command| {
        source.match_indices(command).any(|(at, _)| {
            let after = source[at + 1..].trim_start_matches(|c: char| c.is_ascii_alphabetic());
            !after.trim_start().starts_with('{')
        })
    })
}

fn drawn(source: &str, display: bool) -> Option<String> {
    let storage = Storage::new();
    let events: Vec<Event<'_>> = Parser::new(source, &storage).collect::<Result<_, _>>().ok()?;
    let words: Vec<String> = events.iter().map(words_of).collect::<Option<_>>()?;
    let events = events.into_iter().zip(&words).map(|(event, words)| {
        Ok::<_, Infallible>(match event {
            // A space that cannot break; the library would write its name.
            Event::Content(Content::Text("&nbsp;")) => {
                Event::Space { width: Some(Dimension::new(0.333, DimensionUnit::Em)), height: None, depth: None }
            }
            Event::Content(Content::Text(_)) => Event::Content(Content::Text(words)),
            Event::Content(Content::Function(_)) => Event::Content(Content::Function(words)),
            other => other,
        })
    });
    let display_mode = if display { DisplayMode::Block } else { DisplayMode::Inline };
    let mut out = Vec::new();
    write_mathml(&mut out, events, RenderConfig { display_mode, ..RenderConfig::default() }).ok()?;
    String::from_utf8(out).ok()
}

/// The text of an event; none when it holds more than text.
fn words_of(event: &Event<'_>) -> Option<String> {
    let Event::Content(Content::Text(raw) | Content::Function(raw)) = event else { return Some(String::new()) };
    let mut words = String::with_capacity(raw.len());
    let mut letters = raw.chars();
    while let Some(letter) = letters.next() {
        match letter {
            '\\' => match letters.next()? {
                '!' => {}
                ',' | ';' | ':' => words.push(' '),
                mark if mark.is_ascii_alphanumeric() => return None,
                mark => words.push(mark),
            },
            '~' => words.push(' '),
            '{' | '}' => {}
            other => words.push(other),
        }
    }
    let is_name = |c: char| c.is_alphanumeric() || matches!(c, ' ' | '-' | '.' | '\'');
    let is_text = matches!(event, Event::Content(Content::Text(_)));
    (is_text || words.chars().all(is_name)).then_some(words)
}

/// What was written, written again tag by tag; nothing when there is anything else in it.
fn checked(written: &str) -> Option<String> {
    let mut out = String::with_capacity(written.len());
    let mut open: Vec<&str> = Vec::new();
    let mut pieces = written.split('<');
    if !pieces.next()?.is_empty() {
        return None;
    }
    for piece in pieces {
        // The sign for less stands as it is between two tags.
        if !piece.starts_with(|c: char| c == '/' || c.is_ascii_alphabetic()) {
            escape(&mut out, "<");
            escape(&mut out, piece);
            continue;
        }
        let (tag, text) = piece.split_once('>')?;
        if let Some(name) = tag.strip_prefix('/') {
            close(&mut out, (open.pop()? == name).then_some(name)?);
        } else {
            let (tag, is_empty) = tag.strip_suffix('/').map_or((tag, false), |tag| (tag, true));
            let (name, attributes) = tag.split_once(' ').unwrap_or((tag, ""));
            let name = TAGS.into_iter().find(|known| *known == name)?;
            let has_room = open.len() < DEEPEST_ELEMENTS && (name == "math") == open.is_empty();
            open.push(has_room.then_some(name)?);
            out.push('<');
            out.push_str(name);
            write_attributes(&mut out, attributes)?;
            out.push('>');
            if is_empty {
                close(&mut out, open.pop()?);
            }
        }
        let text = text.replace("&lt;", "<").replace("&gt;", ">").replace("&nbsp;", "\u{a0}").replace("&amp;", "&");
        escape(&mut out, &text);
    }
    open.is_empty().then_some(out)
}

fn close(out: &mut String, name: &str) {
    out.push_str("</");
    out.push_str(name);
    out.push('>');
}

/// Those of the attributes that are known and can do no harm. The library forgets a space between two.
fn write_attributes(out: &mut String, mut attributes: &str) -> Option<()> {
    while !attributes.trim_start().is_empty() {
        let (name, rest) = attributes.trim_start().split_once("=\"")?;
        let (value, rest) = rest.split_once('"')?;
        let is_plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || matches!(c, ' ' | '-' | '.');
        if ATTRIBUTES.contains(&name) && value.chars().all(is_plain) {
            out.push_str(&format!(" {name}=\"{value}\""));
        }
        attributes = rest;
    }
    Some(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn inline(source: &str) -> Option<String> {
        mathml(source, false)
    }

    /// What a page shows of it, without the tags.
    fn seen(source: &str) -> String {
        let drawn = inline(source).unwrap_or_else(|| panic!("{source} is not understood"));
        drawn.split('<').filter_map(|piece| piece.split_once('>')).map(|(_, text)| text).collect()
    }

    #[test]
    fn what_a_researcher_writes_is_understood() {
        for source in [
            r"\mathbb{E}_{x \sim p}[\log q_\theta(x)] \le \mathrm{KL}(p \,\|\, q)",
            r"\operatorname*{arg\,max}_\theta \sum_{i=1}^{n} \ell(x_i; \theta)",
            r"\begin{pmatrix} a & b \\ c & d \end{pmatrix}^{-1} \bm{x}",
            r"f(x) = \begin{cases} 1 & x > 0 \\ 0 & \text{otherwise} \end{cases}",
            r"\begin{align} a &= b \nonumber \\ &= \frac{\sqrt[3]{c}}{\binom{n}{k}} \end{align}",
            r"\left\lVert \hat{\mu} - \bar{x} \right\rVert_2 \approx 10^{-3}\,\mathrm{m\,s^{-1}}",
            r"\begin{array}{c|c} a & b \\ \hline c & d \end{array}",
            r"\overbrace{a + b}^{n} \xrightarrow{f} \underset{x}{\min} \mathscr{L}",
            r"\bigl( \nabla^2 u \bigr) \ne \partial_t u, \quad \forall t \in [0, 1)",
        ] {
            assert!(inline(source).is_some(), "{source}");
            assert!(
                mathml(source, true).is_some_and(|drawn| drawn.starts_with("<math display=\"block\">")),
                "{source}"
            );
        }
    }

    #[test]
    fn a_fraction_and_a_comparison() {
        let drawn = inline(r"\frac{a}{b} < 1").unwrap();
        let fraction = "<mfrac><mrow><mi>a</mi></mrow><mrow><mi>b</mi></mrow></mfrac>";
        assert_eq!(drawn, format!("<math display=\"inline\">{fraction}<mo>&lt;</mo><mn>1</mn></math>"));
    }

    #[test]
    fn words_in_a_formula_are_words() {
        assert_eq!(seen(r"50\% \text{ of 5\% \& <b>}"), "50%\u{a0}of 5% &amp; &lt;b&gt;");
        assert_eq!(seen(r"\operatorname{arg\,max}"), "arg max");
        assert_eq!(seen("a\\kern1em\u{2003}\u{a0}b"), "ab");
        assert_eq!(seen(r"a~b\ c \& d > e"), "abc&amp;d&gt;e");
    }

    #[test]
    fn what_is_not_understood_is_not_drawn() {
        for source in [
            r"\nosuchcommand{x}",
            r"\frac{a}",
            r"{",
            r"x_1_2",
            r"\href{javascript:alert(1)}{x}",
            r"\def\x{y}\x",
            r"\newcommand{\x}[0]{\x\x}\x",
            r"\operatorname a + b",
            r"\text a",
            r"\mathop{\sum}",
            r"\charé",
            r#"\char"FFFFFFFFFFFFFFFFF"#,
            "\\color{#aéabc}x",
            "\\color #aéabc",
        ] {
            assert_eq!(inline(source), None, "{source}");
        }
    }

    #[test]
    fn no_markup_passes_through() {
        for source in [
            r"\operatorname{</math><script>alert(1)</script>}",
            r"\operatorname{</mi><mtext>x</mtext><mi>}",
            r"\operatorname</mi>",
            r"\mathop{ab<img src=x onerror=alert(1)>}",
            r"\begin{x}</math><img src=q onerror=alert(1)>",
        ] {
            assert_eq!(inline(source), None, "{source}");
        }
        assert_eq!(seen(r"\text{<script>alert(1)</script>}"), "&lt;script&gt;alert(1)&lt;/script&gt;");
        assert_eq!(seen("<script>"), "&lt;script&gt;");
        assert!(!inline(r"\color{red} x \! y \\[1em]").unwrap_or_default().contains("style"));
        assert_eq!(inline(r"\fcolorbox{red}{blue}{x}").map(|drawn| drawn.contains("rgb")), Some(false));
    }

    #[test]
    fn depth_and_length_are_bounded() {
        for unit in [r"\hat", r"\not", r"\frac1", r"\sqrt[3]", r"\overset{a}", "%\n", r"\relax", "{", r"\left(", "x^"] {
            inline(&(unit.repeat(LONGEST / unit.len() - 1) + "x"));
        }
        let nested = |depth| format!("{}x{}", "{".repeat(depth), "}".repeat(depth));
        assert!(inline(&nested(DEEPEST)).is_some());
        assert_eq!(inline(&nested(DEEPEST + 1)), None);
        assert_eq!(inline(&"x".repeat(LONGEST + 1)), None);
    }
}
