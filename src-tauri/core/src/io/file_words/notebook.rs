//! Jupyter notebooks: what the cells hold, and the text they put out.
//!
//! A notebook is never held as a whole: its words are put together as it is read, and the pictures in it, which are most
//! of its length, are passed over.

use std::fmt;

use serde::{
    Deserialize, Deserializer,
    de::{DeserializeOwned, SeqAccess, Visitor},
};

/// The words of a notebook; nothing where the text is none.
pub fn words(text: &str) -> Option<String> {
    if !text.trim_start().starts_with('{') || !text.contains("\"nbformat\"") {
        return None;
    }
    let notebook: Notebook = serde_json::from_str(text).ok()?;
    Some(notebook.cells.0)
}

#[derive(Deserialize)]
struct Notebook {
    cells: Joined<Cell>,
}

#[derive(Deserialize)]
struct Cell {
    #[serde(default)]
    source: Lines,
    #[serde(default)]
    outputs: Joined<Output>,
}

#[derive(Deserialize)]
struct Output {
    #[serde(default)]
    text: Lines,
    #[serde(default)]
    data: Shown,
    #[serde(default)]
    ename: Lines,
    #[serde(default)]
    evalue: Lines,
}

/// What is shown of a value, in the ways that are words.
#[derive(Default, Deserialize)]
#[serde(default)]
struct Shown {
    #[serde(rename = "text/plain")]
    plain: Lines,
    #[serde(rename = "text/markdown")]
    markdown: Lines,
    #[serde(rename = "text/latex")]
    latex: Lines,
}

/// A part of a notebook that has words.
trait Worded: DeserializeOwned {
    fn words(self) -> Vec<String>;
}

impl Worded for Cell {
    fn words(self) -> Vec<String> {
        vec![self.source.0, self.outputs.0]
    }
}

impl Worded for Output {
    fn words(self) -> Vec<String> {
        let Shown { plain, markdown, latex } = self.data;
        [self.text, plain, markdown, latex, self.ename, self.evalue].map(|lines| lines.0).into()
    }
}

/// The words of a list of parts, each in lines of its own.
struct Joined<T>(String, std::marker::PhantomData<T>);

impl<T> Default for Joined<T> {
    fn default() -> Joined<T> {
        Joined(String::new(), std::marker::PhantomData)
    }
}

impl<'de, T: Worded> Deserialize<'de> for Joined<T> {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Joined<T>, D::Error> {
        from.deserialize_seq(Joined::default())
    }
}

impl<'de, T: Worded> Visitor<'de> for Joined<T> {
    type Value = Joined<T>;

    fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("a list")
    }

    fn visit_seq<A: SeqAccess<'de>>(mut self, mut parts: A) -> Result<Joined<T>, A::Error> {
        while let Some(part) = parts.next_element::<T>()? {
            for words in part.words().into_iter().filter(|words| !words.is_empty()) {
                self.0.push_str(&words);
                self.0.push('\n');
            }
        }
        Ok(self)
    }
}

/// A text, which a notebook has as one or as a list of lines.
#[derive(Default)]
struct Lines(String);

impl<'de> Deserialize<'de> for Lines {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Lines, D::Error> {
        from.deserialize_any(Lines::default())
    }
}

impl<'de> Visitor<'de> for Lines {
    type Value = Lines;

    fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("lines")
    }

    fn visit_str<E>(mut self, text: &str) -> Result<Lines, E> {
        self.0.push_str(text);
        Ok(self)
    }

    fn visit_unit<E>(self) -> Result<Lines, E> {
        Ok(self)
    }

    fn visit_seq<A: SeqAccess<'de>>(mut self, mut lines: A) -> Result<Lines, A::Error> {
        while let Some(line) = lines.next_element::<String>()? {
            self.0.push_str(&line);
        }
        Ok(self)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cells_and_their_output_are_read_and_pictures_are_not() {
        let notebook = r##"{"nbformat": 4, "metadata": {"kernelspec": {"name": "python3"}}, "cells": [
            {"cell_type": "markdown", "source": ["# Depth\n", "sweep"]},
            {"cell_type": "code", "source": "fit(probe)", "outputs": [
              {"output_type": "stream", "text": ["converged\n"]},
              {"data": {"text/plain": ["0.93"], "image/png": "aGlkZGVu"}},
              {"output_type": "error", "ename": "ValueError", "evalue": "no rows"}]}]}"##;
        let found = words(notebook).unwrap();
        for word in ["# Depth\nsweep", "fit(probe)", "converged", "0.93", "ValueError", "no rows"] {
            assert!(found.contains(word), "{word} in {found}");
        }
        assert!(!found.contains("aGlkZGVu") && !found.contains("kernelspec"), "{found}");
        assert_eq!(words("{\"a\": 1}"), None);
    }
}
