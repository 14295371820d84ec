//! Files of entries. Their bytes are kept once, named by their hash, whatever names the files have. Within an entry every
//! file has a name of its own, by which its text means it.

use std::{borrow::Cow, collections::HashSet};

use icu_normalizer::ComposingNormalizerBorrowed;
use percent_encoding::percent_decode_str;

/// A file of an entry.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EntryFile {
    /// The row's id in the store.
    pub id: String,
    /// SHA-256 of its bytes, in hexadecimal.
    pub hash: String,
    /// Its file name when it was added.
    pub name: String,
    /// The caption; empty where there is none.
    pub caption: String,
    /// Its media type; `image/…` only for pictures that read.
    pub media: String,
    /// Size in bytes.
    pub size: u64,
}

/// A file to be added to an entry.
#[derive(Debug, Clone)]
pub struct NewFile {
    /// SHA-256 of its bytes, in hexadecimal.
    pub hash: String,
    /// Its file name when it was added.
    pub name: String,
    /// The caption; empty where there is none.
    pub caption: String,
    /// Its media type; `image/…` only for pictures that can be read.
    pub media: &'static str,
    /// Its whole content.
    pub bytes: Vec<u8>,
}

/// A file larger than this stays where it is: it would make every copy of the data as large.
pub const LARGEST_BYTES: u64 = 32 * 1024 * 1024;
/// Letters of a file's name.
const MOST_LETTERS: usize = 200;

/// A name without folders before it, control characters and dots around it; nothing where nothing is left.
pub fn safe_name(name: &str) -> Option<String> {
    let last = name.rsplit(['/', '\\']).next().unwrap_or_default();
    let plain: String = last.chars().filter(|c| !c.is_control()).take(MOST_LETTERS).collect();
    Some(plain.trim().trim_matches('.').to_owned()).filter(|plain| !plain.is_empty())
}

/// The name as it is compared: file systems and people take capitals, and the ways to write an accent, for the same.
fn folded(name: &str) -> String {
    const NFKC: ComposingNormalizerBorrowed<'static> = ComposingNormalizerBorrowed::new_nfkc();
    NFKC.normalize(name).to_lowercase()
}

/// A name for a file that no other of its entry has: `plot.png`, `plot-2.png`, …
pub fn free_name<'a>(name: &str, taken: impl Iterator<Item = &'a str>) -> String {
    let taken: HashSet<String> = taken.map(folded).collect();
    let (stem, end) = parts(name);
    let numbered = (2..).map(|number| format!("{stem}-{number}{end}"));
    std::iter::once(name.to_owned()).chain(numbered).find(|name| !taken.contains(&folded(name))).unwrap_or_default()
}

/// Whether a name is `given`, or was made of it because `given` was taken.
pub fn is_made_of(name: &str, given: &str) -> bool {
    let (stem, end) = parts(given);
    let number =
        name.strip_prefix(stem).and_then(|rest| rest.strip_suffix(end)).and_then(|rest| rest.strip_prefix('-'));
    name == given || number.is_some_and(|number| number.parse::<u32>().is_ok())
}

/// A name without its ending, and the ending with its dot.
fn parts(name: &str) -> (&str, &str) {
    match name.rfind('.') {
        Some(at) if at > 0 => name.split_at(at),
        _ => (name, ""),
    }
}

/// The place among `names` of the file that an address in a text means: `plot.png`, `./plots/plot.png`, `my%20plot.png`. An
/// exact name goes before one that differs in capitals, accents or the folder before it.
pub fn meant_by<'a>(address: &str, names: impl Iterator<Item = &'a str>) -> Option<usize> {
    let names: Vec<&str> = names.collect();
    let decoded = percent_decode_str(address).decode_utf8().map_or_else(|_| address.to_owned(), Cow::into_owned);
    let last = decoded.rsplit(['/', '\\']).next().unwrap_or_default();
    let exactly = |wanted: &str| names.iter().position(|name| *name == wanted);
    let roughly = |wanted: &str| names.iter().position(|name| folded(name) == folded(wanted));
    let found = exactly(address).or_else(|| exactly(&decoded)).or_else(|| exactly(last));
    found.or_else(|| roughly(&decoded)).or_else(|| roughly(last))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_name_leads_out_of_its_folder() {
        for (name, safe) in [
            ("plot.png", Some("plot.png")),
            ("../../.ssh/keys", Some("keys")),
            ("C:\\a\\b.png", Some("b.png")),
            (" a\nb.png ", Some("ab.png")),
            ("..", None),
            ("a/", None),
        ] {
            assert_eq!(safe_name(name).as_deref(), safe, "{name:?}");
        }
    }

    #[test]
    fn a_second_file_of_a_name_gets_its_own() {
        let free = |name: &str, taken: &[&str]| free_name(name, taken.iter().copied());
        assert_eq!(free("plot.png", &[]), "plot.png");
        assert_eq!(free("plot.png", &["plot.png"]), "plot-2.png");
        assert_eq!(free("Plot.PNG", &["plot.png", "plot-2.png"]), "Plot-3.PNG", "file systems may not tell them apart");
        assert_eq!(free("u\u{308}.png", &["\u{fc}.png"]), "u\u{308}-2.png");
        assert_eq!(free("Makefile", &["Makefile"]), "Makefile-2");
        assert_eq!(free(".env", &[".env"]), ".env-2");
        assert!(is_made_of("plot-2.png", "plot.png") && is_made_of("plot.png", "plot.png"));
        assert!(!is_made_of("plot-b.png", "plot.png") && !is_made_of("plan.png", "plot.png"));
    }

    #[test]
    fn a_picture_is_found_by_its_name_however_it_is_written() {
        let names = ["plot.png", "my plot.png", "f\u{fc}nf.png", "Loss.PNG"];
        for (address, at) in [
            ("plot.png", Some(0)),
            ("./plot.png", Some(0)),
            ("figures/run-3/plot.png", Some(0)),
            ("C:\\figures\\plot.png", Some(0)),
            ("my%20plot.png", Some(1)),
            ("my plot.png", Some(1)),
            ("fu\u{308}nf.png", Some(2)),
            ("f%C3%BCnf.png", Some(2)),
            ("loss.png", Some(3)),
            ("other.png", None),
            ("%FF.png", None),
            ("", None),
        ] {
            assert_eq!(meant_by(address, names.into_iter()), at, "{address:?}");
        }
    }
}
