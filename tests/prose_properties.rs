//! What must hold for the HTML of a text whatever was written or pasted.

use proptest::prelude::*;
use taper::view::prose::{html, links, plain};

const SOURCE: &str = "data:image/png;base64,AAAA";
const VOID: [&str; 4] = ["br", "hr", "img", "input"];
const BLOCKS: [&str; 15] = [
    "p",
    "h3",
    "h4",
    "h5",
    "h6",
    "pre",
    "blockquote",
    "ul",
    "ol",
    "li",
    "table",
    "figure",
    "figcaption",
    "section",
    "hr",
];
const INLINE: [&str; 14] =
    ["strong", "em", "del", "code", "thead", "tbody", "tr", "th", "td", "br", "a", "img", "sup", "input"];
const MATH: [&str; 23] = [
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
/// Marks that may stand within the words of a formula.
const MARKS: [&str; 4] = ["b", "code", "em", "i"];
const MATH_ATTRIBUTES: [&str; 20] = [
    "class",
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
/// Pieces of marks, markup and formulas that have broken others.
const PIECES: &[&str] = &[
    "a",
    "é",
    " ",
    "\n",
    "\n\n",
    "\r\n",
    "\t",
    "\0",
    "\u{2003}",
    "    ",
    "*",
    "**",
    "_",
    "~~",
    "`",
    "```",
    "```html\n",
    "# ",
    "> ",
    "- ",
    "- [x] ",
    "1. ",
    "|",
    "|--|\n",
    "a|b\n-|-\n",
    "[",
    "]",
    "](",
    ")",
    "![",
    "](own.png)",
    "](other.png)",
    "](javascript:alert(1))",
    "](data:text/html,<script>)",
    "](https://e.org/\"onclick=\"x)",
    "](<http://e.org/a>)",
    "[r]",
    "[r]: http://e.org\n",
    "[^1]",
    "[^1]: ",
    "[^2]: ",
    "<script>",
    "</script>",
    "<img src=x onerror=alert(1)>",
    "</p>",
    "</math>",
    "<!--",
    "-->",
    "<![CDATA[",
    "<?x",
    "<a href=x>",
    "<https://e.org>",
    "<me@e.org>",
    "<javascript:x>",
    "&lt;",
    "&#60;",
    "&#0;",
    "&",
    "\"",
    "'",
    "\\",
    "$",
    "$$",
    "{",
    "}",
    "^",
    "&",
    "\\\\",
    "\\frac",
    "\\sqrt[3]",
    "\\hat",
    "\\not",
    "\\text{",
    "\\text{<script>}",
    "\\operatorname{",
    "\\operatorname</mi>",
    "\\mathop{<b>c}",
    "\\begin{matrix}",
    "\\end{matrix}",
    "\\begin{align}",
    "\\end{align}",
    "\\begin{array}{|c|}",
    "\\begin{array}{||c:c||}",
    "\\end{array}",
    "\\begin{equation}",
    "\\end{equation}",
    "\\tag{\"<b>}",
    "\\label{\" onclick=x}",
    "\\eqref{\" onclick=x}",
    "\\boxed{",
    "\\substack{",
    "\\textcolor{red;x:y}{",
    "\\cancel{",
    "\\texttt{",
    "\\(",
    "\\)",
    "\\[",
    "\\]",
    "```math\n",
    "$`",
    "`$",
    "\\hline",
    "\\left(",
    "\\right>",
    "\\color{#aéabc}",
    "\\color{red}",
    "\\char",
    "\\kern1em",
    "\\def\\a",
    "\\href{javascript:x}{y}",
    "<",
    ">",
    "~",
    "\\ ",
    "%",
    "\\sum_",
    "\\limits",
];

fn pieces(most: usize) -> impl Strategy<Value = String> {
    prop::collection::vec(prop::sample::select(PIECES), 0..most).prop_map(|pieces| pieces.concat())
}

fn shown(markdown: &str) -> String {
    html(markdown, &|name| (name == "own.png").then(|| SOURCE.to_owned()))
}

/// Whether this may stand as text or as a value: nothing in it begins a tag or ends a value.
fn is_escaped(text: &str) -> bool {
    let known = |rest: &str| ["amp;", "lt;", "gt;", "quot;", "#39;"].iter().any(|name| rest.starts_with(name));
    !text.contains(['<', '>', '"', '\''])
        && text.split('&').skip(1).all(known)
        && !text.contains(|c: char| c.is_control() && !matches!(c, '\n' | '\t'))
}

fn leads_out(address: &str) -> bool {
    let address = address.to_lowercase();
    ["http://", "https://", "mailto:"].iter().any(|scheme| address.starts_with(scheme))
        && !address.contains(char::is_whitespace)
}

/// Whether an element may have an attribute with this value.
fn may_have(tag: &str, name: &str, value: &str) -> bool {
    let is_plain = |more: &str| {
        !value.is_empty() && value.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || more.contains(c))
    };
    match (tag, name) {
        ("a", "href") => leads_out(value),
        ("a", "rel") => value == "noreferrer",
        ("img", "src") => value == SOURCE,
        ("img", "alt") => true,
        ("input", "type") => value == "checkbox",
        ("code", "data-language") => is_plain("+#-"),
        ("th" | "td", "data-align") => ["left", "center", "right"].contains(&value),
        ("ol", "start") => value.parse::<u64>().is_ok(),
        _ => MATH.contains(&tag) && MATH_ATTRIBUTES.contains(&name) && is_plain(" .-"),
    }
}

/// Reads ` name="value"` and the two names that need no value, to the end of the tag.
fn check_attributes(tag: &str, mut rest: &str) -> Result<(), String> {
    while !rest.is_empty() {
        rest = rest.strip_prefix(' ').ok_or_else(|| format!("no space before {rest:?}"))?;
        if let Some(after) = rest.strip_prefix("disabled").or_else(|| rest.strip_prefix("checked")) {
            if tag != "input" {
                return Err(format!("{tag} is not to be switched"));
            }
            rest = after;
            continue;
        }
        let (name, after) = rest.split_once("=\"").ok_or_else(|| format!("no value in {rest:?}"))?;
        let (value, after) = after.split_once('"').ok_or_else(|| format!("no end of {after:?}"))?;
        if !is_escaped(value) || !may_have(tag, name, value) {
            return Err(format!("{name}={value:?} at {tag}"));
        }
        rest = after;
    }
    Ok(())
}

/// Whether a browser builds the tree that is written here, and would not close one element to open another.
fn may_stand_in(tag: &str, open: &[&str]) -> bool {
    let inner = open.last().copied().unwrap_or_default();
    match tag {
        "li" => matches!(inner, "ul" | "ol"),
        "thead" | "tbody" => inner == "table",
        "tr" => matches!(inner, "thead" | "tbody"),
        "th" | "td" => inner == "tr",
        "figcaption" => inner == "figure",
        "section" => open.is_empty(),
        "a" => !open.contains(&"a"),
        _ if BLOCKS.contains(&tag) => matches!(inner, "" | "blockquote" | "li") || (tag, inner) == ("ol", "section"),
        _ => !matches!(inner, "section" | "ul" | "ol" | "table" | "thead" | "tbody" | "tr"),
    }
}

/// Reads the page tag by tag.
fn check(page: &str) -> Result<(), String> {
    let mut open: Vec<&str> = Vec::new();
    let mut pieces = page.split('<');
    let first = pieces.next().unwrap_or_default();
    if !is_escaped(first) {
        return Err(format!("text {first:?}"));
    }
    for piece in pieces {
        let (tag, text) = piece.split_once('>').ok_or_else(|| format!("no end of {piece:?}"))?;
        if !is_escaped(text) {
            return Err(format!("text {text:?}"));
        }
        if let Some(name) = tag.strip_prefix('/') {
            if open.pop() != Some(name) {
                return Err(format!("{name} is not what is open"));
            }
            continue;
        }
        let (name, attributes) = tag.split_at(tag.find(' ').unwrap_or(tag.len()));
        let is_mark_of_words = MARKS.contains(&name) && open.contains(&"mtext");
        if !is_mark_of_words && ![&BLOCKS[..], &INLINE, &MATH].iter().any(|names| names.contains(&name)) {
            return Err(format!("tag {name:?}"));
        }
        check_attributes(name, attributes)?;
        let is_math = MATH.contains(&name) || is_mark_of_words;
        if is_math != (name == "math" || open.contains(&"math")) || !may_stand_in(name, &open) {
            return Err(format!("{name} in {open:?}"));
        }
        if !VOID.contains(&name) {
            open.push(name);
        }
    }
    if open.is_empty() && is_depth_bounded(page) { Ok(()) } else { Err(format!("left open: {open:?}")) }
}

fn is_depth_bounded(page: &str) -> bool {
    page.split('<').skip(1).try_fold(0_i32, |depth, piece| match piece.starts_with('/') {
        true => Some(depth - 1),
        false if VOID.iter().any(|name| piece.starts_with(name)) => Some(depth),
        false => (depth < 200).then_some(depth + 1),
    }) == Some(0)
}

fn holds(markdown: &str) -> Result<(), TestCaseError> {
    let page = shown(markdown);
    if let Err(problem) = check(&page) {
        return Err(TestCaseError::fail(format!("{problem}\n{markdown:?}\n{page}")));
    }
    let addresses = links(markdown);
    prop_assert!(addresses.iter().all(|address| leads_out(address)), "{:?}", addresses);
    let unescaped = |value: &str| value.replace("&#39;", "'").replace("&quot;", "\"").replace("&amp;", "&");
    for href in page.split("<a href=\"").skip(1).filter_map(|rest| rest.split('"').next()) {
        prop_assert!(addresses.contains(&unescaped(&href.replace("&lt;", "<").replace("&gt;", ">"))), "{}", href);
    }
    let words = plain(markdown);
    prop_assert!(!words.contains(char::is_control) && words.trim() == words, "{:?}", words);
    Ok(())
}

proptest! {
    #[test]
    fn any_text_becomes_only_what_is_allowed(markdown in any::<String>()) {
        holds(&markdown)?;
    }

    #[test]
    fn hostile_text_becomes_only_what_is_allowed(markdown in pieces(40)) {
        holds(&markdown)?;
    }

    #[test]
    fn hostile_formulas_become_only_what_is_allowed(formulas in prop::collection::vec(pieces(7), 1..8)) {
        holds(&formulas.iter().map(|formula| format!("a $${formula}$$ b ${formula}$\n\n")).collect::<String>())?;
    }
}

#[test]
fn the_check_finds_what_it_looks_for() {
    for page in [
        "<script>",
        "<p>",
        "<p></em>",
        "<p onclick=\"x\"></p>",
        "<a href=\"javascript:x\"></a>",
        "<p><ul></ul></p>",
        "<img src=\"x\">",
        "a & b",
        "a > b",
        "<code data-language=\"a b\"></code>",
        "<math style=\"x\"></math>",
        "<mi></mi>",
        "<math><p></p></math>",
    ] {
        assert!(check(page).is_err(), "{page}");
    }
    assert_eq!(check("<ul>\n<li><input type=\"checkbox\" disabled checked> a<br>&amp;</li>\n</ul>"), Ok(()));
}
