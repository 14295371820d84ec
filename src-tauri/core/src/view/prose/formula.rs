//! Formulas: LaTeX as MathML, or nothing where that cannot be done well.
//!
//! The library is given anything a person may paste, and it was not made for that: names of operators leave it as they
//! came, and it nests on the stack. So what it reads is bounded, what it wrote is read again, and only the tags and
//! attributes below, with harmless values, are kept. Colours stay the theme's, and what the library lays out by styles
//! is laid out by classes, which the window's and the page's rules know: neither lets a style in from the text.

use std::{panic, thread};

use math_core::{LatexToMathML, MathCoreConfig, MathDisplay};

use super::escape;

/// Marks of words, which may stand within words alone: elsewhere in a formula they would end it.
const MARKS: [&str; 4] = ["b", "code", "em", "i"];
const TAGS: [&str; 23] = [
    "math",
    "mfrac",
    "mi",
    "mmultiscripts",
    "mn",
    "mo",
    "mover",
    "mpadded",
    "mphantom",
    "mprescripts",
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
const ATTRIBUTES: [&str; 19] = [
    "accent",
    "accentunder",
    "depth",
    "display",
    "displaystyle",
    "form",
    "height",
    "largeop",
    "linethickness",
    "lspace",
    "mathvariant",
    "maxsize",
    "minsize",
    "movablelimits",
    "rspace",
    "scriptlevel",
    "stretchy",
    "symmetric",
    "width",
];
/// The styles the library lays out with, by property or by both, and the classes that stand for them. Others are left out.
const CLASSES: [(&str, &str); 10] = [
    ("text-align:right", "m-right"),
    ("text-align:left", "m-left"),
    ("padding-right:0", "m-close-right"),
    ("padding-left:0", "m-close-left"),
    ("width:100%", "m-wide"),
    ("width:50%", "m-fill"),
    ("border-top", "m-rule-top"),
    ("border-right", "m-rule-right"),
    ("border-bottom", "m-rule-bottom"),
    ("border-left", "m-rule-left"),
];
/// The lines through what is cancelled, by the library's names.
const STRIKES: [(&str, &str); 3] =
    [("updiagonalstrike", "m-strike-up"), ("downdiagonalstrike", "m-strike-down"), ("horizontalstrike", "m-strike")];
/// Commands people write that the library does not know, in those it does.
const COMMANDS: [(&str, &str); 13] = [
    ("abs", r"\left|#1\right|"),
    ("boxed", r"\begin{array}{|c|}\hline #1\\ \hline\end{array}"),
    ("dv", r"\frac{\mathrm{d}#1}{\mathrm{d}#2}"),
    ("fbox", r"\begin{array}{|c|}\hline \text{#1}\\ \hline\end{array}"),
    ("mathbbm", r"\mathbb{#1}"),
    ("norm", r"\left\|#1\right\|"),
    ("pdv", r"\frac{\partial #1}{\partial #2}"),
    ("qty", r"#1\,\mathrm{#2}"),
    ("SI", r"#1\,\mathrm{#2}"),
    ("smash", "{#1}"),
    ("substack", r"\begin{gathered}#1\end{gathered}"),
    ("textcolor", "{#2}"),
    ("widetilde", r"\tilde{#1}"),
];
/// Spellings the library does not know, and what it knows instead.
const SPELLINGS: [(&str, &str); 5] = [
    (r"\mbox{", r"\text{"),
    (r"\begin{split}", r"\begin{aligned}"),
    (r"\end{split}", r"\end{aligned}"),
    (r"\begin{smallmatrix}", r"\begin{matrix}"),
    (r"\end{smallmatrix}", r"\end{matrix}"),
];
/// What the library writes for an equation it has not met.
const UNKNOWN_EQUATION: &str = "(??)";
const LONGEST: usize = 4096;
/// Brackets within each other, and elements within each other.
const DEEPEST: usize = 40;
const DEEPEST_ELEMENTS: usize = 100;
/// A command may take the next one as its argument, each on the stack of the one before: so many fit on any stack, and
/// as many as the longest formula can hold fit on one of this size.
const COMMANDS_ON_ANY_STACK: usize = 16;
const STACK: usize = 64 << 20;

/// The formulas of one text: its equations are counted through, and a reference finds one that stands before it.
#[derive(Default)]
pub struct Formulas {
    converter: Option<LatexToMathML>,
}

impl Formulas {
    /// The formula as MathML, or nothing when it is not understood.
    pub fn mathml(&mut self, source: &str, display: bool) -> Option<String> {
        if source.len() > LONGEST || depth(source) > DEEPEST {
            return None;
        }
        let source = understood(source, display);
        let converter = match self.converter.take() {
            Some(known) => known,
            None => LatexToMathML::new(config()).ok()?,
        };
        let is_small = source.matches(['\\', '%', '^', '_']).count() <= COMMANDS_ON_ANY_STACK;
        let (converter, written) = if is_small {
            drawn(converter, &source, display)?
        } else {
            thread::scope(|scope| {
                let draw = || drawn(converter, &source, display);
                thread::Builder::new().stack_size(STACK).spawn_scoped(scope, draw).ok()?.join().ok().flatten()
            })?
        };
        self.converter = Some(converter);
        checked(&written?)
    }
}

/// Whether what stands between two dollars is none: `$5, or 20$`.
pub fn is_prices(source: &str) -> bool {
    let is_word = |word: &str| word.chars().filter(|c| c.is_alphabetic()).count() > 1;
    source.split_whitespace().nth(1).is_some()
        && source.split_whitespace().any(is_word)
        && !source.contains(['\\', '^', '_', '=', '{', '<', '>', '+'])
}

fn config() -> MathCoreConfig {
    let macros = COMMANDS.iter().map(|(name, meaning)| ((*name).to_owned(), (*meaning).to_owned())).collect();
    MathCoreConfig { macros, ..MathCoreConfig::default() }
}

/// The source in the spellings the library knows.
fn understood(source: &str, display: bool) -> String {
    let source = source.replace(|c: char| c.is_whitespace() && !c.is_ascii(), " ");
    let source = SPELLINGS.iter().fold(source, |source, (from, to)| source.replace(from, to));
    let is_numbered = [r"\tag{", r"\label{"].iter().any(|mark| source.contains(mark));
    let has_place = ["equation", "align", "gather", "multline"].iter().any(|name| source.contains(&begin(name)));
    if display && is_numbered && !has_place {
        return format!(r"\begin{{equation}}{source}\end{{equation}}");
    }
    source
}

fn begin(name: &str) -> String {
    format!(r"\begin{{{name}")
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

/// What the library writes, with the converter it is given back by; nothing when it came to grief.
fn drawn(mut converter: LatexToMathML, source: &str, display: bool) -> Option<(LatexToMathML, Option<String>)> {
    let display = if display { MathDisplay::Block } else { MathDisplay::Inline };
    let draw = panic::AssertUnwindSafe(move || {
        let written = converter.convert_with_global_state(source, display).ok().map(|drawn| drawn.mathml);
        (converter, written.filter(|written| !written.contains(UNKNOWN_EQUATION)))
    });
    panic::catch_unwind(draw).ok()
}

/// What was written, written again tag by tag; nothing when there is anything else in it.
fn checked(written: &str) -> Option<String> {
    let mut out = String::with_capacity(written.len());
    // The name of each open element, the library's and ours.
    let mut open: Vec<(&str, &str)> = Vec::new();
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
            let (opened, ours) = open.pop()?;
            close(&mut out, (opened == name).then_some(ours)?);
        } else {
            let (tag, is_empty) = tag.strip_suffix('/').map_or((tag, false), |tag| (tag, true));
            let (name, attributes) = tag.split_once(' ').unwrap_or((tag, ""));
            let ours = shown_as(name, open.iter().any(|(_, ours)| *ours == "mtext"))?;
            let has_room = open.len() < DEEPEST_ELEMENTS && (name == "math") == open.is_empty();
            open.push(has_room.then_some((name, ours))?);
            if !ours.is_empty() {
                out.push('<');
                out.push_str(ours);
                write_attributes(&mut out, attributes)?;
                out.push('>');
            }
            if is_empty {
                open.pop()?;
                close(&mut out, ours);
            }
        }
        let text = text.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&nbsp;", "\u{a0}");
        escape(&mut out, &text.replace("&amp;", "&"));
    }
    open.is_empty().then_some(out)
}

/// The tag that is written for one of the library's: none for what is not known, an empty one where only the content is
/// kept.
fn shown_as(name: &str, is_in_words: bool) -> Option<&'static str> {
    let known = |names: &[&'static str]| names.iter().find(|known| **known == name).copied();
    match name {
        // A reference leads nowhere in a text that is shown in parts.
        "a" | "span" => Some(""),
        // Web views draw what is cancelled differently or not at all; the page's rules draw the lines.
        "menclose" => Some("mrow"),
        _ => known(&TAGS).or_else(|| known(&MARKS).filter(|_| is_in_words)),
    }
}

fn close(out: &mut String, name: &str) {
    if !name.is_empty() {
        out.push_str(&format!("</{name}>"));
    }
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
        let classes = match name {
            "style" => classes(value.split(';'), &CLASSES),
            "notation" => classes(value.split(' '), &STRIKES),
            _ => String::new(),
        };
        if !classes.is_empty() {
            out.push_str(&format!(" class=\"{classes}\""));
        }
        attributes = rest;
    }
    Some(())
}

fn classes<'a>(written: impl Iterator<Item = &'a str>, known: &[(&str, &'static str)]) -> String {
    let class = |one: &str| {
        let one = one.replace(' ', "");
        let property = one.split(':').next().unwrap_or_default();
        known.iter().find(|(theirs, _)| *theirs == one || *theirs == property).map(|(_, ours)| *ours)
    };
    written.filter_map(class).collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn inline(source: &str) -> Option<String> {
        Formulas::default().mathml(source, false)
    }

    fn block(source: &str) -> String {
        Formulas::default().mathml(source, true).unwrap_or_else(|| panic!("{source} is not understood"))
    }

    /// What a page shows of it, without the tags.
    fn seen(drawn: &str) -> String {
        drawn.split('<').filter_map(|piece| piece.split_once('>')).map(|(_, text)| text).collect()
    }

    #[test]
    fn what_a_researcher_writes_is_understood() {
        for source in [
            r"\mathbb{E}_{x \sim p}[\log q_\theta(x)] \le \mathrm{KL}(p \,\|\, q)",
            r"\operatorname*{arg\,max}_\theta \sum_{i=1}^{n} \ell(x_i; \theta)",
            r"\begin{pmatrix} a & b \\ c & d \end{pmatrix}^{-1} \bm{x}",
            r"f(x) = \begin{cases} 1 & x > 0 \\ 0 & \text{otherwise} \end{cases}",
            r"\left\lVert \hat{\mu} - \bar{x} \right\rVert_2 \approx 10^{-3}\,\mathrm{m\,s^{-1}}",
            r"\begin{array}{c|c} a & b \\ \hline c & d \end{array}",
            r"\overbrace{a + b}^{n} \xrightarrow{f} \underset{x}{\min} \mathscr{L}",
            r"\bigl( \nabla^2 u \bigr) \ne \partial_t u, \quad \forall t \in [0, 1)",
            r"\sum_{\substack{i<n \\ j<m}} \binom{n}{k} \tfrac12 \cancel{x} \phantom{x} \stackrel{!}{=}",
            r"\begin{split} a &= b \\ &= c \end{split}",
            r"\textcolor{blue}{y} \color{red}{x} \mathbbm{1} \dv{x}{t} \SI{3}{m/s} \mbox{a} \text a",
            "α+β≤γ f'' 50\\% 20^\\circ",
        ] {
            assert!(inline(source).is_some(), "{source}");
            assert!(block(source).starts_with("<math display=\"block\">"), "{source}");
        }
    }

    #[test]
    fn a_fraction_and_a_comparison() {
        let drawn = inline(r"\frac{a}{b} < 1").unwrap();
        assert_eq!(drawn, "<math><mfrac><mi>a</mi><mi>b</mi></mfrac><mo>&lt;</mo><mn>1</mn></math>");
    }

    #[test]
    fn aligned_lines_align_on_their_signs() {
        for name in ["align*", "align", "aligned"] {
            let drawn = block(&format!(r"\begin{{{name}}} f &= a \\ &= b \end{{{name}}}"));
            assert_eq!(drawn.matches("<mtr>").count(), 2, "{name}");
            assert_eq!(drawn.matches("<mtd class=\"m-right m-close-right\">").count(), 2, "{name}");
            assert_eq!(drawn.matches("<mtd class=\"m-left m-close-left\"><mo>=</mo>").count(), 2, "{name}");
        }
    }

    #[test]
    fn equations_are_numbered_through_the_text_and_found_again() {
        let mut formulas = Formulas::default();
        let mut text = |source: &str| formulas.mathml(source, true).as_deref().map(seen);
        assert_eq!(text(r"\begin{equation} a \end{equation}").as_deref(), Some("a(1)"));
        assert_eq!(text(r"\begin{align} b \label{eq:b} \\ c \nonumber \end{align}").as_deref(), Some("b(2)c"));
        assert_eq!(text(r"d \tag{D}").as_deref(), Some("d(D)"));
        assert_eq!(text(r"\eqref{eq:b}").as_deref(), Some("(2)"));
        assert_eq!(text(r"\eqref{eq:later}"), None, "shown as it is written");
    }

    #[test]
    fn a_box_has_four_sides() {
        let drawn = block(r"\boxed{E=mc^2}");
        assert!(drawn.contains("<mtable class=\"m-rule-left m-rule-top\""), "{drawn}");
        assert!(drawn.contains("<mtd class=\"m-rule-right\"><mi>E</mi>"), "{drawn}");
        assert!(drawn.contains("<mtd class=\"m-rule-top m-rule-right\"></mtd>"), "{drawn}");
    }

    #[test]
    fn words_in_a_formula_are_words() {
        let text = |source| seen(&inline(source).unwrap());
        assert_eq!(text(r"50\% \text{ of the <b>}"), "50%\u{a0}of\u{a0}the\u{a0}&lt;b&gt;");
        assert_eq!(text(r"\operatorname{arg\,max}"), "arg\u{2009}max");
        assert_eq!(text("a\\kern1em\u{2003}\u{a0}b"), "ab");
    }

    #[test]
    fn dollars_of_money_are_no_formula() {
        for prices in ["5, or 20", "10 to the dollar, 30", "HOME and PATH"] {
            assert!(is_prices(prices), "{prices}");
        }
        for formula in ["x", "2 x", "a b c", "n \\log n", "p = 0", "rate_1 now"] {
            assert!(!is_prices(formula), "{formula}");
        }
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
            r"\charé",
            r#"\char"FFFFFFFFFFFFFFFFF"#,
            "\\color{#aéabc}x",
            "\\color #aéabc",
            r"\ce{H2O}",
            "a & b",
        ] {
            assert_eq!(inline(source), None, "{source}");
        }
    }

    #[test]
    fn no_markup_passes_through() {
        for source in [
            r"\operatorname{</math><script>alert(1)</script>}",
            r"\operatorname{</mi><mtext>x</mtext><mi>}",
            r"\begin{x}</math><img src=q onerror=alert(1)>",
        ] {
            assert_eq!(inline(source), None, "{source}");
        }
        let text = |source| seen(&inline(source).unwrap());
        assert_eq!(text(r"\text{<script>alert(1)</script>}"), "&lt;script&gt;alert(1)&lt;/script&gt;");
        assert_eq!(text("<script>"), "&lt;script&gt;");
        for source in
            [r"\color{red} x \! y \\[1em]", r#"\begin{equation} a \tag{"<b>} \label{"onclick=x} \end{equation}"#]
        {
            let drawn = inline(source).unwrap_or_default();
            assert!(!drawn.contains("style") && !drawn.contains("onclick"), "{drawn}");
        }
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
