//! Formulas between `\(…\)` and `\[…\]`, as LaTeX writes them, in the dollars the parser knows.

use std::{borrow::Cow, ops::Range};

use pulldown_cmark::{Event, Parser, Tag, TagEnd};

use super::OPTIONS;

/// The text with dollars around such formulas. To Markdown a backslash only keeps a bracket from being a link's, and some
/// programs write it before every square one: `\[1\]` is a formula only when it looks like one or stands alone in its
/// line.
pub fn in_dollars(markdown: &str) -> Cow<'_, str> {
    if !markdown.contains(r"\(") && !markdown.contains(r"\[") {
        return Cow::Borrowed(markdown);
    }
    let (mut out, mut done) = (String::with_capacity(markdown.len()), 0);
    for block in blocks(markdown) {
        while let Some(found) = first(markdown, done.max(block.start)..block.end) {
            out.push_str(&markdown[done..found.whole.start]);
            let dollars = if found.display { "$$" } else { "$" };
            out.push_str(&format!("{dollars}{}{dollars}", markdown[found.inner].trim()));
            done = found.whole.end;
        }
    }
    out.push_str(&markdown[done..]);
    Cow::Owned(out)
}

struct Found {
    whole: Range<usize>,
    inner: Range<usize>,
    display: bool,
}

/// The first formula in brackets in a piece of the text.
fn first(markdown: &str, piece: Range<usize>) -> Option<Found> {
    let text = markdown.get(piece.clone())?;
    let mut from = 0;
    while let Some(at) = text[from..].find(r"\(").into_iter().chain(text[from..].find(r"\[")).min() {
        let start = from + at;
        let display = text[start..].starts_with(r"\[");
        let inner = start + 2;
        let Some(length) = text[inner..].find(if display { r"\]" } else { r"\)" }) else {
            from = inner;
            continue;
        };
        let (end, source) = (inner + length, &text[inner..inner + length]);
        let is_escaped = text[..start].ends_with('\\');
        let is_alone = text[..start].lines().last().is_none_or(|line| line.trim().is_empty())
            && text[end + 2..].lines().next().is_none_or(|line| line.trim().is_empty());
        let is_formula = !display || is_alone || source.contains(['\\', '^', '_', '=']);
        if is_formula && !is_escaped && !source.trim().is_empty() && !source.contains('$') {
            let place = |range: Range<usize>| piece.start + range.start..piece.start + range.end;
            return Some(Found { whole: place(start..end + 2), inner: place(inner..end), display });
        }
        from = inner;
    }
    None
}

/// The pieces of the text in which a formula may stand: a paragraph's or a cell's words between code and formulas.
fn blocks(markdown: &str) -> Vec<Range<usize>> {
    let (mut pieces, mut open): (Vec<Range<usize>>, Option<Range<usize>>) = (Vec::new(), None);
    for (event, range) in Parser::new_ext(markdown, OPTIONS).into_offset_iter() {
        match event {
            Event::Start(Tag::Paragraph | Tag::Heading { .. } | Tag::Item | Tag::TableCell) => {
                pieces.extend(open.take());
                open = Some(range);
            }
            Event::End(TagEnd::Paragraph | TagEnd::Heading(_) | TagEnd::Item | TagEnd::TableCell) => {
                pieces.extend(open.take());
            }
            Event::Start(Tag::CodeBlock(_) | Tag::HtmlBlock) => pieces.extend(cut(&mut open, &range)),
            Event::Code(_) | Event::InlineMath(_) | Event::DisplayMath(_) | Event::InlineHtml(_) => {
                pieces.extend(cut(&mut open, &range));
            }
            _ => {}
        }
    }
    pieces.extend(open);
    pieces
}

/// Cuts what is not to be read out of the open piece: the part before it is done, the part after it stays open.
fn cut(open: &mut Option<Range<usize>>, out: &Range<usize>) -> Option<Range<usize>> {
    let piece = open.take()?;
    *open = Some(out.end.min(piece.end)..piece.end);
    Some(piece.start..out.start.max(piece.start))
}

#[cfg(test)]
mod tests {
    use super::in_dollars;

    #[test]
    fn latex_brackets_become_dollars() {
        for (written, read) in [
            (r"With \( a^2 + b^2 \) and \[ \int_0^1 x\,dx \] in it", r"With $a^2 + b^2$ and $$\int_0^1 x\,dx$$ in it"),
            (r"\(x\), \(y\)", "$x$, $y$"),
            ("\\[\nx\n\\]", "$$x$$"),
            ("- one \\(a\\)\n- two \\(b\\)\n", "- one $a$\n- two $b$\n"),
            ("|a|\n|-|\n|\\(x\\)|\n", "|a|\n|-|\n|$x$|\n"),
            ("`\\(a\\)` but \\(b\\)", "`\\(a\\)` but $b$"),
        ] {
            assert_eq!(in_dollars(written), read);
        }
    }

    #[test]
    fn brackets_that_are_only_kept_from_being_a_link_stay() {
        for text in [
            r"as \[1\] says",
            r"\[draft\] of it",
            r"`\(a\)`",
            "```\n\\(a\\)\n```",
            "    \\(a\\)",
            r"\(not closed",
            r"\\(a\\)",
            r"\( \)",
            r"\(5 $ and 6 $\)",
            "\\(one\n\ntwo\\)",
        ] {
            assert_eq!(in_dollars(text), text);
        }
    }
}
