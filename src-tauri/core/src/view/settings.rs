//! Settings, as they are shown and as they are typed.

use std::collections::BTreeMap;

use serde::Serialize;
use ts_rs::TS;

/// Whether a signal is asked about.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct SignalToggle {
    /// The signal.
    pub id: String,
    /// What people call it.
    pub title: String,
    /// Whether it is on.
    pub on: bool,
    /// Whether it is one of the person's own.
    pub own: bool,
    /// Whether it rests.
    pub archived: bool,
}

/// All settings.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct SettingsView {
    /// When the check-in is due, `HH:MM`.
    pub check_in_at: String,
    /// Quiet hours begin, `HH:MM`.
    pub quiet_from: String,
    /// Quiet hours end, `HH:MM`.
    pub quiet_to: String,
    /// The hour a Day begins.
    pub rollover: u8,
    /// When one means to be in bed, `HH:MM`.
    pub intended_bedtime: Option<String>,
    /// Workdays in a week.
    pub workdays: u8,
    /// Whether notifications say what has moved.
    pub notification_details: bool,
    /// Whether the profile is encrypted.
    pub has_passphrase: bool,
    /// `system`, `light` or `dark`.
    pub theme: String,
    /// The code of the language that is spoken.
    pub language: String,
    /// Whether Taper starts with the desktop session.
    pub autostart: bool,
    /// Until when every note is silent, when that was asked for.
    pub silent: Option<String>,
    /// Every setting by its name, as it is typed.
    pub values: BTreeMap<String, String>,
    /// The signals, and which are on.
    pub signals: Vec<SignalToggle>,
    /// Where the data is.
    pub data_dir: String,
    /// What is protected against whom, in one sentence.
    pub protected: String,
}
