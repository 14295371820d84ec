//! Every text a person can meet: no diagnosis, no grade, no guilt, no promise. The texts are read from the sources of the
//! core and of the window, so a new sentence is held to this from its first day.

use std::{
    fs,
    path::{Path, PathBuf},
};

/// Words that no text uses, and pieces of claims that none makes.
const NEVER: &[&str] = &[
    "should",
    "must",
    "streak",
    "score",
    "grade",
    "diagnos",
    "risk",
    "burned out",
    "burnt out",
    "burnout",
    "failed you",
    "you failed",
    "lazy",
    "guilt",
    "clinical",
    "validated",
    "evidence-based",
    "acwr",
    "optimal",
    "safe zone",
    "injury risk",
    "prevents",
    "cure",
    "treatment",
    "recovered",
    "well done",
    "great job",
    "congratulations",
    "keep it up",
    "healthy range",
    "red flag",
    "you have to",
    "don't forget",
    "overdue",
];

fn files(folder: &Path, ending: &str, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap().flatten() {
        let path = entry.path();
        if path.is_dir() {
            files(&path, ending, found);
        } else if path.extension().is_some_and(|end| end == ending) {
            found.push(path);
        }
    }
}

/// The texts between double quotes, or backticks where the language has them; lines that go on are joined.
fn quoted(source: &str, marks: &[char]) -> Vec<String> {
    let mut texts = Vec::new();
    let mut letters = source.chars().peekable();
    let mut last = '\n';
    while let Some(letter) = letters.next() {
        if letter == '/' && last == '/' {
            // A comment is not shown to anybody.
            letters.by_ref().find(|letter| *letter == '\n');
        }
        // 'a' and '"' in code are letters, not the beginning of a text.
        if marks.contains(&letter) && last != '\'' {
            let mut text = String::new();
            while let Some(inner) = letters.next() {
                match inner {
                    '\\' => match letters.next() {
                        Some('\n') => while letters.next_if(|next| next.is_whitespace()).is_some() {},
                        Some(escaped) => text.push(if escaped == 'n' { '\n' } else { escaped }),
                        None => {}
                    },
                    inner if inner == letter => break,
                    inner => text.push(inner),
                }
            }
            texts.push(text);
        }
        last = letter;
    }
    texts
}

/// What a page says outside of its tags, its script and its style.
fn page_text(source: &str) -> String {
    let mut text = String::new();
    let mut rest = source;
    while let Some(open) = rest.find('<') {
        text.push_str(&rest[..open]);
        let skipped = ["script", "style"].iter().find(|tag| rest[open + 1..].starts_with(**tag));
        let end = skipped.map_or(">".to_owned(), |tag| format!("</{tag}>"));
        let Some(close) = rest[open..].find(&end) else { return text };
        text.push(' ');
        rest = &rest[open + close + end.len()..];
    }
    text + rest
}

/// Everything people can read, with where it stands.
fn shown() -> Vec<(PathBuf, String)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let mut all = Vec::new();
    let mut sources = Vec::new();
    files(&root.join("src-tauri/core/src"), "rs", &mut sources);
    files(&root.join("src-tauri/src"), "rs", &mut sources);
    for path in sources.drain(..) {
        let source = fs::read_to_string(&path).unwrap();
        let code = source.split("#[cfg(test)]").next().unwrap_or_default();
        all.extend(quoted(code, &['"']).into_iter().map(|text| (path.clone(), text)));
    }
    files(&root.join("ui/src"), "svelte", &mut sources);
    files(&root.join("ui/src"), "ts", &mut sources);
    for path in sources {
        let source = fs::read_to_string(&path).unwrap();
        all.extend(quoted(&source, &['"', '`']).into_iter().map(|text| (path.clone(), text)));
        all.push((path, page_text(&source)));
    }
    // A sentence has a space; a name in the code has none.
    all.into_iter().filter(|(_, text)| text.trim().contains(' ') && !text.contains("SELECT ")).collect()
}

fn says(text: &str, word: &str) -> bool {
    let text = text.to_lowercase();
    text.match_indices(word).any(|(at, _)| !text[..at].ends_with(char::is_alphanumeric))
}

#[test]
fn no_text_diagnoses_grades_blames_or_promises() {
    let all = shown();
    assert!(all.len() > 500, "only {} texts were found: the search is broken", all.len());
    assert!(all.iter().any(|(_, text)| text.contains("Staying at")), "a text known to be there was not found");
    for (path, text) in &all {
        for word in NEVER {
            assert!(!says(text, word), "{word:?} in {}: {text:?}", path.display());
        }
    }
}

#[test]
fn no_sentence_shouts() {
    for (path, text) in shown().iter().filter(|(path, _)| !path.to_string_lossy().contains("ui/src")) {
        let shouts = text.trim_end().ends_with('!') || text.contains("! ");
        assert!(!shouts || text.contains("{}!"), "{}: {text:?}", path.display());
    }
}
