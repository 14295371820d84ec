//! Everything that touches the world: the store, files of other apps, the clock, the desktop.
//!
//! The flow does not know this module; only [`app`](crate::app) and the executables do.

pub mod autostart;
pub mod calendar;
pub mod clock;
pub mod desktop;
pub mod display;
pub mod drawing;
pub mod export;
pub mod file_words;
pub mod import;
pub mod keyring;
pub mod link;
pub mod locale;
pub mod memory;
pub mod network;
pub mod picture_words;
pub mod plan_log;
pub mod presence;
pub mod read;
pub mod remind_file;
pub mod replay;
pub mod room;
pub mod signals_file;
pub mod store;

/// SHA-256 of bytes, in hexadecimal: what an attachment is named by.
pub fn hash(bytes: &[u8]) -> String {
    use sha2::Digest;
    sha2::Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect()
}
