//! How the data is protected beyond the passphrase itself: the recovery key and the keyring.

use serde::Serialize;
use ts_rs::TS;

/// A recovery key that was just made; it is shown once.
#[derive(Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct RecoveryKeyView {
    /// The key in groups of four.
    pub key: String,
    /// What to do with it, with the date it was made on.
    pub advice: String,
}

/// What the system's keyring knows of the passphrase.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct KeyringView {
    /// Which program keeps it; none where no keyring answers.
    pub keyring: Option<String>,
    /// Whether it remembers the passphrase of this data.
    pub remembers: bool,
    /// Where it stands, in a sentence.
    pub sentence: String,
}
