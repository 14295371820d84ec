//! Sentences about the retrospective: what is kept of it, and what the person asked to be reminded of.

use super::words::inside;
use crate::{say, words::list};

/// Shown where no signal moved before the drop.
pub fn nothing_in_the_log() -> String {
    say!("looking-back-nothing-in-the-log")
}

/// What is kept of a retrospective: the chosen first signs by their titles, and the if-then (title, days of seven,
/// action).
pub fn kept(titles: &[String], then: Option<(String, u32, String)>) -> String {
    let titles: Vec<String> = titles.iter().map(|title| inside(title)).collect();
    let signs = if titles.is_empty() {
        say!("looking-back-kept-none")
    } else {
        say!("looking-back-kept", signs = list(&titles))
    };
    let then = then.map(|(title, days, action)| {
        say!("looking-back-kept-then", sign = inside(&title), days = days, action = action)
    });
    [Some(signs), then].into_iter().flatten().collect::<Vec<_>>().join(" ")
}

/// The person's own if-then, on a Day on which its condition holds.
pub fn if_then(title: &str, days: u32, action: &str) -> String {
    say!("looking-back-if-then", sign = inside(title), days = days, action = action)
}

/// What the person asked to be reminded of, quoted.
pub fn you_wrote(text: &str) -> String {
    say!("looking-back-you-wrote", text = text)
}
