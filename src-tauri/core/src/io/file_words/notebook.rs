//! Jupyter notebooks: what the cells hold, and the text they put out.

use serde_json::Value;

/// The words of a notebook; nothing where the text is none.
pub fn words(text: &str) -> Option<String> {
    if !text.trim_start().starts_with('{') || !text.contains("\"nbformat\"") {
        return None;
    }
    let notebook: Value = serde_json::from_str(text).ok()?;
    let mut found = Vec::new();
    for cell in notebook.get("cells")?.as_array()? {
        found.push(lines(cell.get("source")));
        for output in cell.get("outputs").and_then(Value::as_array).into_iter().flatten() {
            let data = output.get("data");
            let shown = ["text/plain", "text/markdown", "text/latex"].map(|kind| data.and_then(|data| data.get(kind)));
            let error = [output.get("ename"), output.get("evalue")];
            found.extend([output.get("text")].into_iter().chain(shown).chain(error).map(lines));
        }
    }
    Some(found.join("\n"))
}

/// A text, which a notebook has as one or as a list of lines.
fn lines(value: Option<&Value>) -> String {
    match value {
        Some(Value::String(text)) => text.clone(),
        Some(Value::Array(lines)) => lines.iter().filter_map(Value::as_str).collect(),
        _ => String::new(),
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
