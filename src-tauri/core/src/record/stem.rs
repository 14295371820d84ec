//! Stems: a word without its endings, so that `spikes` finds `spiking`. English and German, since a log may hold both.

use rust_stemmers::{Algorithm, Stemmer};

/// Letters with which two forms of a word begin alike.
const BEGINNING: usize = 3;

/// The stems of a word, by the rules of each language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stems([String; 2]);

impl Stems {
    /// The stems of a word as the index has words: in small letters, without accents.
    pub fn of(word: &str) -> Stems {
        Stems([Algorithm::English, Algorithm::German].map(|rules| Stemmer::create(rules).stem(word).into_owned()))
    }

    /// Whether both are forms of one word in either language.
    pub fn agree(&self, other: &Stems) -> bool {
        self.0.iter().zip(&other.0).any(|(one, other)| one == other)
    }
}

/// The letters with which other forms of a word begin, too; nothing for a word too short to have any.
pub fn beginning(word: &str) -> Option<&str> {
    let (end, _) = word.char_indices().nth(BEGINNING)?;
    Some(&word[..end])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn forms_of_a_word_agree_and_other_words_do_not() {
        for (one, other) in [
            ("spikes", "spike"),
            ("spiking", "spikes"),
            ("experiments", "experiment"),
            ("trained", "training"),
            ("versuche", "versuch"),
            ("verlusten", "verluste"),
        ] {
            assert!(Stems::of(one).agree(&Stems::of(other)), "{one} and {other}");
        }
        for (one, other) in [("loss", "lost"), ("seed", "seen"), ("probe", "problem")] {
            assert!(!Stems::of(one).agree(&Stems::of(other)), "{one} and {other}");
        }
        assert_eq!((beginning("spikes"), beginning("übung"), beginning("lr")), (Some("spi"), Some("übu"), None));
    }
}
