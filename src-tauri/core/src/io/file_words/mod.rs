//! The words in a file of an entry, so that a plot is found by its axes and a notebook by its cells.
//!
//! What a file is shows in its bytes, not in its name. A file that cannot be read has no words: it was attached as it is,
//! and is found by its name and caption all the same. Letters of text are read, never pixels.

mod drawing;
mod notebook;
mod page;
mod picture;
mod table;

use icu_normalizer::ComposingNormalizerBorrowed;

/// The number of these readers. Files that were read by earlier ones are read again when it grows.
pub const READER: i64 = 1;
/// Letters that are kept of one file: some two hundred pages.
const MOST_LETTERS: usize = 500_000;

/// The words in a file, in the order of the file, in one line; nothing where it has none that can be read.
pub fn words(bytes: &[u8]) -> String {
    let found = if page::is_one(bytes) {
        page::words(bytes)
    } else if picture::is_one(bytes) {
        picture::words(bytes)
    } else if let Some(text) = text_of(bytes) {
        if drawing::is_one(text) {
            drawing::words(text)
        } else if let Some(words) = notebook::words(text) {
            Some(words)
        } else {
            Some(table::header(text).unwrap_or_else(|| text.to_owned()))
        }
    } else {
        None
    };
    in_one_line(&found.unwrap_or_default())
}

/// The text of a file that is one: no byte of it may be zero, which every other kind of file has soon.
fn text_of(bytes: &[u8]) -> Option<&str> {
    let text = std::str::from_utf8(bytes).ok()?;
    (!text.contains('\0')).then(|| text.trim_start_matches('\u{feff}'))
}

/// Letters in their usual form, without control characters and the signs Taper sets itself.
fn in_one_line(text: &str) -> String {
    const NFKC: ComposingNormalizerBorrowed<'static> = ComposingNormalizerBorrowed::new_nfkc();
    let begun: String = text.chars().take(MOST_LETTERS).collect();
    let usual = NFKC.normalize(&begun);
    let words = usual.split(|c: char| c.is_whitespace() || c.is_control()).filter(|word| !word.is_empty());
    words.collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn plain_text_is_its_own_words_and_other_bytes_have_none() {
        assert_eq!(words("\u{feff}seed = 3\n  lr:\t3e-4\n".as_bytes()), "seed = 3 lr: 3e-4");
        assert_eq!(words(b"\x7fELF\0\0"), "");
        assert_eq!(words(b"caf\xe9"), "", "Latin-1 is not guessed at");
        assert_eq!(words(b""), "");
        assert_eq!(words("\u{fb01}rst".as_bytes()), "first");
        assert_eq!(words("x ".repeat(MOST_LETTERS).as_bytes()).len(), MOST_LETTERS - 1);
    }

    #[test]
    fn no_file_brings_the_program_down() {
        let whole: [&[u8]; 5] = [
            include_bytes!("../../../../../tests/fixtures/files/matplotlib.pdf"),
            include_bytes!("../../../../../tests/fixtures/files/r.pdf"),
            include_bytes!("../../../../../tests/fixtures/files/matplotlib.svg"),
            include_bytes!("../../../../../tests/fixtures/files/matplotlib.png"),
            include_bytes!("../../../../../tests/fixtures/files/notebook.ipynb"),
        ];
        let mut lot = fastrand::Rng::with_seed(5);
        for bytes in whole {
            for _ in 0..300 {
                let mut broken = bytes.to_vec();
                for _ in 0..lot.usize(1..12) {
                    let at = lot.usize(0..broken.len());
                    broken[at] = lot.u8(..);
                }
                broken.truncate(lot.usize(0..=broken.len()));
                words(&broken);
            }
        }
    }
}
