//! What the window must show first: a lock, a welcome, or the app.

use serde::Serialize;
use ts_rs::TS;

/// How the profile stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
#[serde(rename_all = "lowercase")]
pub enum ProfileState {
    /// Encrypted, and no passphrase given yet.
    Locked,
    /// Open, and new.
    Welcome,
    /// Open.
    Open,
}

/// The app as a whole.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct AppView {
    /// How the profile stands.
    pub state: ProfileState,
    /// Whether this is the made-up demo year.
    pub demo: bool,
    /// Where the data is.
    pub data_dir: String,
    /// The code of the language that is spoken.
    pub language: String,
    /// Today's Day.
    pub day: String,
    /// Today's Day in words.
    pub day_title: String,
    /// The program's version.
    pub version: String,
    /// The screen to go to, when one was asked for from outside.
    pub screen: Option<String>,
    /// What the page kept when the window was last open, as it wrote it.
    pub page: Option<String>,
}
