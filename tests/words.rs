//! Every text a person can meet, read from the message files: no diagnosis, no grade, no guilt, no promise, in every
//! language; each language complete; and no text outside of the files.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::{Path, PathBuf},
};

use fluent_syntax::{
    ast::{Entry, Expression, InlineExpression, Pattern, PatternElement},
    parser,
};

const LANGUAGES: [&str; 2] = ["en", "de"];

/// Words that no text uses, and pieces of claims that none makes.
const NEVER: [(&str, &[&str]); 2] = [
    (
        "en",
        &[
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
        ],
    ),
    (
        "de",
        &[
            "sollte",
            "solltest",
            "musst",
            "müssen",
            "risiko",
            "diagnos",
            "burnout",
            "ausgebrannt",
            "punktzahl",
            "schuld",
            "faul",
            "versagt",
            "optimal",
            "behandlung",
            "heilung",
            "heilt",
            "klinisch",
            "validiert",
            "glückwunsch",
            "gut gemacht",
            "weiter so",
            "vergiss nicht",
            "nicht vergessen",
            "überfällig",
            "gesunder bereich",
        ],
    ),
];

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

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

/// A message: its words with every variant, and the names of its variables.
struct Message {
    file: PathBuf,
    words: String,
    variables: BTreeSet<String>,
}

fn messages(language: &str) -> BTreeMap<String, Message> {
    let mut found = Vec::new();
    files(&root().join("src-tauri/core/words").join(language), "ftl", &mut found);
    assert!(!found.is_empty(), "no message file of {language}");
    let mut messages = BTreeMap::new();
    for path in found {
        let text = fs::read_to_string(&path).unwrap();
        let resource =
            parser::parse(text.as_str()).unwrap_or_else(|(_, errors)| panic!("{}: {errors:?}", path.display()));
        for entry in resource.body {
            let Entry::Message(message) = entry else { continue };
            let mut read = Message { file: path.clone(), words: String::new(), variables: BTreeSet::new() };
            pattern(message.value.as_ref().expect("a message has words"), &mut read);
            let twice = messages.insert(message.id.name.to_owned(), read);
            assert!(twice.is_none(), "{language} has {} twice", message.id.name);
        }
    }
    messages
}

fn pattern(of: &Pattern<&str>, read: &mut Message) {
    for element in &of.elements {
        match element {
            PatternElement::TextElement { value } => read.words.push_str(value),
            PatternElement::Placeable { expression } => expressed(expression, read),
        }
    }
}

fn expressed(expression: &Expression<&str>, read: &mut Message) {
    match expression {
        Expression::Inline(inline) => inlined(inline, read),
        Expression::Select { selector, variants } => {
            inlined(selector, read);
            for variant in variants {
                read.words.push(' ');
                pattern(&variant.value, read);
            }
        }
    }
}

fn inlined(inline: &InlineExpression<&str>, read: &mut Message) {
    match inline {
        InlineExpression::VariableReference { id } => {
            read.variables.insert(id.name.to_owned());
        }
        InlineExpression::StringLiteral { value } => read.words.push_str(value),
        InlineExpression::Placeable { expression } => expressed(expression, read),
        _ => {}
    }
}

fn contains_word(text: &str, word: &str) -> bool {
    let text = text.to_lowercase();
    text.match_indices(word).any(|(at, _)| !text[..at].ends_with(char::is_alphanumeric))
}

#[test]
fn no_text_diagnoses_grades_blames_or_promises() {
    for (language, never) in NEVER {
        let all = messages(language);
        assert!(all.len() > 300, "only {} messages of {language} were found", all.len());
        for (id, message) in &all {
            for word in never {
                let found = contains_word(&message.words, word);
                assert!(!found, "{word:?} in {id}, {}: {:?}", message.file.display(), message.words);
            }
        }
    }
}

#[test]
fn no_sentence_shouts() {
    for language in LANGUAGES {
        for (id, Message { words, .. }) in messages(language) {
            assert!(!words.trim_end().ends_with('!') && !words.contains("! "), "{id}: {words:?}");
        }
    }
}

#[test]
fn every_language_has_every_message_with_the_same_arguments() {
    let english = messages("en");
    let is_help = |id: &str| id == "help" || id.starts_with("help-");
    for language in &LANGUAGES[1..] {
        let theirs = messages(language);
        for (id, message) in &english {
            let other = theirs.get(id).unwrap_or_else(|| panic!("{language} lacks {id}"));
            assert_eq!(message.variables, other.variables, "the variables of {id} in {language}");
        }
        // The help of the command line is declared in English where its commands are.
        for id in theirs.keys().filter(|id| !is_help(id)) {
            assert!(english.contains_key(id), "{language} has {id}, which English lacks");
        }
    }
}

/// The sources that compose texts, without their tests.
fn sources() -> Vec<(PathBuf, String)> {
    let mut found = Vec::new();
    for folder in ["src-tauri/core/src", "src-tauri/src", "src-tauri/background/src"] {
        files(&root().join(folder), "rs", &mut found);
    }
    let read = |path: PathBuf| {
        let text = fs::read_to_string(&path).unwrap();
        let code = text.split("#[cfg(test)]").next().unwrap_or_default().to_owned();
        (path, code)
    };
    found.into_iter().filter(|path| !path.ends_with("tests.rs")).map(read).collect()
}

#[test]
fn every_message_that_is_asked_for_is_there() {
    let english = messages("en");
    let mut asked = 0;
    for (path, code) in sources() {
        for rest in code.split("say!(").skip(1) {
            let Some(id) = rest.trim_start().strip_prefix('"').and_then(|rest| rest.split('"').next()) else {
                continue;
            };
            // The documentation's own example is quoted, not shown.
            asked += 1;
            assert!(english.contains_key(id), "{} asks for {id}", path.display());
        }
    }
    assert!(asked > 300, "only {asked} messages are asked for: the search is broken");
}

/// The texts between double quotes; lines that go on are joined, comments and single letters left out.
fn quoted(source: &str) -> Vec<String> {
    let mut texts = Vec::new();
    let mut letters = source.chars().peekable();
    let mut last = '\n';
    while let Some(letter) = letters.next() {
        if letter == '/' && last == '/' {
            letters.by_ref().find(|letter| *letter == '\n');
        }
        // 'a' and '"' in code are letters, not the beginning of a text.
        if letter == '"' && last != '\'' {
            let mut text = String::new();
            while let Some(inner) = letters.next() {
                match inner {
                    '\\' => match letters.next() {
                        Some('\n') => while letters.next_if(|next| next.is_whitespace()).is_some() {},
                        Some(escaped) => text.push(if escaped == 'n' { '\n' } else { escaped }),
                        None => {}
                    },
                    '"' => break,
                    inner => text.push(inner),
                }
            }
            texts.push(text);
        }
        last = letter;
    }
    texts
}

/// Two words in a row that are neither SQL nor markup nor a command to copy.
fn is_sentence(text: &str) -> bool {
    let text = text.trim();
    let words: Vec<&str> = text.split_whitespace().collect();
    let is_word = |word: &&str| {
        word.chars().filter(|c| c.is_alphabetic()).count() >= 2 && !word.contains(['<', '=', '/', '_', '{'])
    };
    let in_a_row = words.windows(2).any(|pair| pair.iter().all(is_word));
    let begins = [
        "SELECT",
        "FROM ",
        "INSERT",
        "UPDATE",
        "DELETE",
        "CREATE",
        "ATTACH ",
        "DETACH ",
        "VACUUM ",
        "SAVEPOINT ",
        "ROLLBACK TO ",
        "ORDER BY",
        "WHERE ",
        "DROP ",
        "table {}, row ",
        "AND ",
        "(SELECT ",
        "<",
        "body{",
        "mark mark-",
        "[Desktop Entry]",
    ];
    let holds = [" IN (SELECT ", " IS NULL", " IS NOT NULL", "instr(", "`taper "];
    let is_code = begins.iter().any(|start| text.starts_with(start)) || holds.iter().any(|part| text.contains(part));
    in_a_row && !is_code
}

/// Names that programs know, and reasons that stand for a fault of ours and reach nobody as they are.
const NOT_SPOKEN: &[&str] = &[
    "data directory",
    "nothing special",
    "writing failed",
    "SQLite format 30",
    "{text:?} is not expected here",
    "no pipe",
    "database or disk is full",
    " (os error ",
];

#[test]
fn no_text_stands_outside_of_the_message_files() {
    let mut found = Vec::new();
    // Commands to type are the same in every language.
    let spoken = sources().into_iter().filter(|(path, _)| !path.ends_with("bin/cli/examples.rs"));
    for (path, code) in spoken {
        let without_attributes: String =
            code.lines().filter(|line| !line.trim_start().starts_with("#[")).collect::<Vec<_>>().join("\n");
        let texts = quoted(&without_attributes).into_iter().filter(|text| is_sentence(text));
        found.extend(
            texts
                .filter(|text| !NOT_SPOKEN.contains(&text.as_str()))
                .map(|text| format!("{}: {text:?}", path.display())),
        );
    }
    assert!(found.is_empty(), "{} texts:\n{}", found.len(), found.join("\n"));
}
