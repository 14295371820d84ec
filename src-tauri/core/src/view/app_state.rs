//! What the window must show first: a lock, a welcome, or the app.

use serde::Serialize;
use ts_rs::TS;

/// The state of the profile.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
#[serde(rename_all = "lowercase")]
pub enum ProfileState {
    /// Encrypted, and no passphrase given yet.
    Locked,
    /// Open and new, so that the welcome is shown.
    Welcome,
    /// Open, with the welcome behind it.
    Open,
}

/// The app as a whole.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct AppView {
    /// The state of the profile.
    pub state: ProfileState,
    /// Whether this is the made-up demo year.
    pub demo: bool,
    /// Whether the data can only be read where it lies.
    pub only_reads: bool,
    /// The path of the data directory.
    pub data_dir: String,
    /// The code of the language in use.
    pub language: String,
    /// Today, `YYYY-MM-DD`.
    pub day: String,
    /// The same in words.
    pub day_title: String,
    /// Whether it is locked, and a recovery key was made for the day its passphrase is forgotten.
    pub recoverable: bool,
    /// The version of the program.
    pub version: String,
    /// The screen to go to, when one was asked for from outside.
    pub screen: Option<String>,
    /// What the page kept when the window was last open, as it wrote it.
    pub page: Option<String>,
}

/// The state after a demo year was removed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct DemoGoneView {
    /// The profile in its place.
    pub app: AppView,
    /// Where a copy of the demo year is kept, in a sentence, when something in it was the person's own.
    pub kept: Option<String>,
}
