//! The pathway as a picture: a row for each step, below what it serves, with the assumption on its link.
//!
//! Nothing is measured here, so there is no axis and no plotter: boxes, lines and text, in the colour of the text around.

use std::fmt::Write;

use super::svg::escape as escaped;

const ROW: usize = 58;
const INDENT: usize = 44;
const WIDTH: usize = 760;
const BOX_HEIGHT: usize = 34;
const MARGIN: usize = 8;
/// Letters that fit a box of the full width, and of one further in.
const LETTERS: usize = 88;
const LETTERS_OF_AN_INDENT: usize = 6;

/// A step of the pathway, as a box.
pub struct StepBox<'a> {
    /// The step's id.
    pub id: &'a str,
    /// The id of the step it serves.
    pub parent: Option<&'a str>,
    /// Its level in words.
    pub level_title: &'a str,
    /// Its title.
    pub title: &'a str,
    /// The assumption its link to the parent rests on.
    pub assumption: &'a str,
    /// How many steps stand above it in the tree.
    pub depth: usize,
    /// Whether today's work serves it.
    pub is_today: bool,
    /// Whether it was closed.
    pub is_closed: bool,
}

/// The picture as SVG, with nothing to load. Parents stand before what serves them.
pub fn tree(steps: &[StepBox<'_>]) -> String {
    let height = steps.len() * ROW + 2 * MARGIN;
    let mut out = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {WIDTH} {height}\" width=\"{WIDTH}\" height=\"{height}\" \
         role=\"img\" font-family=\"sans-serif\" font-size=\"13\" fill=\"currentColor\">"
    );
    let top = |row: usize| MARGIN + row * ROW;
    let left = |depth: usize| MARGIN + depth.min(10) * INDENT;
    for (row, step) in steps.iter().enumerate() {
        let (x, y) = (left(step.depth), top(row));
        let parent = steps[..row].iter().rposition(|above| Some(above.id) == step.parent);
        if let Some(parent) = parent {
            let (from_x, from_y) = (left(steps[parent].depth) + INDENT / 2, top(parent) + BOX_HEIGHT);
            let _ = write!(
                out,
                "<path d=\"M{from_x} {from_y}V{}H{x}\" fill=\"none\" stroke=\"currentColor\" stroke-opacity=\"0.5\"/>",
                y + BOX_HEIGHT / 2
            );
        }
        if !step.assumption.is_empty() {
            let _ = write!(
                out,
                "<text x=\"{}\" y=\"{}\" font-size=\"11\" font-style=\"italic\" fill-opacity=\"0.8\">{}</text>",
                x + 10,
                y - 5,
                escaped(&shortened(step.assumption, letters(step.depth)))
            );
        }
        let dash = if step.is_closed { " stroke-dasharray=\"4 3\"" } else { "" };
        let weight = if step.is_today { 2 } else { 1 };
        let _ = write!(
            out,
            "<rect x=\"{x}\" y=\"{y}\" width=\"{}\" height=\"{BOX_HEIGHT}\" rx=\"6\" fill=\"none\" stroke=\"currentColor\" \
             stroke-width=\"{weight}\"{dash}/>",
            WIDTH - MARGIN - x
        );
        let _ = write!(
            out,
            "<text x=\"{}\" y=\"{}\"><tspan fill-opacity=\"0.7\">{}</tspan> {}</text>",
            x + 10,
            y + 22,
            escaped(step.level_title),
            escaped(&shortened(step.title, letters(step.depth) - 12))
        );
    }
    out.push_str("</svg>");
    out
}

fn letters(depth: usize) -> usize {
    LETTERS - depth.min(10) * LETTERS_OF_AN_INDENT
}

fn shortened(text: &str, letters: usize) -> String {
    let short: String = text.chars().take(letters).collect();
    if short.len() < text.len() { format!("{}…", short.trim_end()) } else { short }
}
