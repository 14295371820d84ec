//! A recovery key: what is printed once and laid away, for the day on which the passphrase is forgotten.

use std::fmt;

use sha2::{Digest, Sha256};
use zeroize::Zeroizing;

use super::Passphrase;
use crate::{
    error::{Error, Result},
    say,
};

/// Crockford's base 32: no letter in it looks like another or like a digit.
const SYMBOLS: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
/// Symbols drawn by chance, 5 bits each: 135 bits, which nobody guesses.
const DRAWN: usize = 27;
/// Symbols in a group, as the key is written.
const GROUP: usize = 4;

/// A recovery key: 28 symbols, of which the last tells a typing slip from a wrong key. Wiped from memory when dropped.
#[derive(Clone, PartialEq, Eq)]
pub struct RecoveryKey(Zeroizing<String>);

impl RecoveryKey {
    /// A new key, from the system's source of chance.
    ///
    /// # Errors
    /// When the system has none.
    pub fn draw() -> Result<RecoveryKey> {
        let mut bytes = Zeroizing::new([0; DRAWN]);
        getrandom::fill(&mut *bytes).map_err(|error| {
            let what = say!("recovery-no-chance", error = error.to_string());
            Error::unreadable(what, "", say!("recovery-no-chance-next"))
        })?;
        let drawn: String = bytes.iter().map(|byte| symbol(*byte)).collect();
        Ok(RecoveryKey::ended(drawn))
    }

    /// A key as somebody types it: with or without hyphens, in small letters, with O for 0 and I or L for 1.
    ///
    /// # Errors
    /// [`Code::BadValue`](crate::error::Code::BadValue) when it is none, or mistyped; nothing of it stands in the error.
    pub fn typed(text: &str) -> Result<RecoveryKey> {
        let meant = |letter: char| match letter.to_ascii_uppercase() {
            'O' => '0',
            'I' | 'L' => '1',
            letter => letter,
        };
        let is_part = |letter: &char| !letter.is_whitespace() && !matches!(letter, '-' | '–');
        let symbols = Zeroizing::new(text.chars().filter(is_part).map(meant).collect::<String>());
        let is_symbol = |letter: char| u8::try_from(letter).is_ok_and(|byte| SYMBOLS.contains(&byte));
        let count = symbols.chars().count();
        if count != DRAWN + 1 || !symbols.chars().all(is_symbol) {
            let what = say!("recovery-not-a-key", count = count, all = DRAWN + 1);
            return Err(Error::bad_value(what, "", say!("recovery-not-a-key-next")));
        }
        let key = RecoveryKey::ended(symbols[..DRAWN].to_owned());
        if key.0 != symbols {
            return Err(Error::bad_value(say!("recovery-mistyped"), "", say!("recovery-mistyped-next")));
        }
        Ok(key)
    }

    /// As it is written down: seven groups of four.
    pub fn written(&self) -> Zeroizing<String> {
        let groups: Vec<&str> = (0..self.0.len()).step_by(GROUP).map(|at| &self.0[at..at + GROUP]).collect();
        Zeroizing::new(groups.join("-"))
    }

    /// What it opens its file with.
    pub(crate) fn as_passphrase(&self) -> Passphrase {
        Passphrase::new(self.0.to_string())
    }

    /// The key of these symbols, with the one that checks them.
    fn ended(mut drawn: String) -> RecoveryKey {
        drawn.push(symbol(Sha256::digest(&drawn)[0]));
        RecoveryKey(Zeroizing::new(drawn))
    }
}

/// The symbol of a byte: as likely as any other, since 256 is a multiple of 32.
fn symbol(byte: u8) -> char {
    char::from(SYMBOLS[usize::from(byte) % SYMBOLS.len()])
}

impl fmt::Debug for RecoveryKey {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("RecoveryKey(…)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::error::Code;

    #[test]
    fn a_key_is_read_as_people_type_it() {
        let key = RecoveryKey::draw().unwrap();
        let written = key.written().to_string();
        assert_eq!(written.split('-').map(str::len).collect::<Vec<_>>(), [4; 7]);
        for typed in [
            written.clone(),
            written.to_lowercase(),
            written.replace('-', ""),
            format!("  {}\n", written.replace('-', " ")),
            written.replace('0', "o").replace('1', "l"),
            written.replace('1', "I"),
        ] {
            assert_eq!(RecoveryKey::typed(&typed).unwrap(), key, "{typed}");
        }
        assert_ne!(RecoveryKey::draw().unwrap(), key);
    }

    #[test]
    fn a_slip_is_told_from_a_wrong_key_and_never_repeated() {
        let key = RecoveryKey::draw().unwrap().written().to_string();
        let mut noticed = 0;
        let others = |at: usize| SYMBOLS.iter().map(|other| char::from(*other)).filter(move |_| at % 5 != 4);
        let slips = (0..key.len()).flat_map(|at| others(at).map(move |other| (at, other)));
        let mut tried = 0;
        for (at, other) in slips.filter(|(at, other)| !key[*at..].starts_with(*other)) {
            let mut typed = key.clone();
            typed.replace_range(at..=at, &other.to_string());
            tried += 1;
            if let Err(error) = RecoveryKey::typed(&typed) {
                assert!(error.code == Code::BadValue && !error.to_string().contains(&typed[..9]), "{error}");
                noticed += 1;
            }
        }
        assert!(noticed * 100 > tried * 93, "31 of 32 are expected: {noticed} of {tried}");
        for wrong in ["", "A", "ABCD-EFGH", "äöü", &key[1..], &format!("{key}0"), &key.replacen(&key[..1], "U", 1)] {
            assert!(RecoveryKey::typed(wrong).is_err(), "{wrong}");
        }
    }
}
