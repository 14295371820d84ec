//! A passphrase in memory, and how hard it is to guess.

mod recovery_key;

use std::fmt;

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use zeroize::Zeroizing;

pub use recovery_key::RecoveryKey;

/// A passphrase: wiped from memory when dropped, and left out of whatever is printed.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Passphrase(Zeroizing<String>);

impl Passphrase {
    /// A passphrase as it was typed; nothing of it is cut off or changed.
    pub fn new(typed: String) -> Passphrase {
        Passphrase(Zeroizing::new(typed))
    }

    /// Its text, for what opens the data.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether nothing was typed.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl fmt::Debug for Passphrase {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("Passphrase(…)")
    }
}

impl Serialize for Passphrase {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for Passphrase {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Passphrase, D::Error> {
        String::deserialize(deserializer).map(Passphrase::new)
    }
}

/// How well a passphrase withstands somebody who has the file and a fast computer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Strength {
    /// Found within hours.
    Weak,
    /// Found by somebody who makes an effort.
    Fair,
    /// Not found with today's computers.
    Strong,
}

impl Strength {
    /// The strength of a passphrase by zxcvbn's count of the guesses it takes (Wheeler, USENIX Security 2016).
    ///
    /// The file's key costs 256,000 rounds of HMAC-SHA512, of which one graphics card of 2025 does some 10⁴ guesses a second:
    /// 10⁹ guesses are a day of it, and 10¹⁴ three hundred years.
    pub fn of(passphrase: &Passphrase) -> Strength {
        let guesses = zxcvbn::zxcvbn(passphrase.as_str(), &["taper"]).guesses_log10();
        match guesses {
            _ if guesses < 9.0 => Strength::Weak,
            _ if guesses < 14.0 => Strength::Fair,
            _ => Strength::Strong,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn passphrase(text: &str) -> Passphrase {
        Passphrase::new(text.to_owned())
    }

    #[test]
    fn a_passphrase_is_never_printed() {
        let shown = format!("{:?} {:?}", passphrase("otters at dawn"), Some(passphrase("otters at dawn")));
        assert!(!shown.contains("otter"), "{shown}");
    }

    #[test]
    fn more_words_are_stronger_than_clever_letters() {
        for (text, strength) in [
            ("", Strength::Weak),
            ("password1", Strength::Weak),
            ("P@ssw0rd!", Strength::Weak),
            ("qwertyuiop123", Strength::Weak),
            ("taper2026", Strength::Weak),
            ("otters at dawn", Strength::Fair),
            ("correct zebra ladder spoon violin", Strength::Strong),
            ("g7#Kq!2vLx9@wZ", Strength::Strong),
        ] {
            assert_eq!(Strength::of(&passphrase(text)), strength, "{text}");
        }
    }

    #[test]
    fn a_very_long_text_is_judged_too() {
        assert_eq!(Strength::of(&passphrase(&"a".repeat(100_000))), Strength::Weak);
    }
}
