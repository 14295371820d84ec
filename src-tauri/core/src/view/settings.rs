//! Settings, as they are shown and as they are typed.

use std::collections::BTreeMap;

use serde::Serialize;
use ts_rs::TS;

use crate::{
    day::{Day, Now},
    facts::{
        Settings,
        settings::{SOME_BEDTIME, minutes_of, texts},
    },
    notification::signals,
    reminder::SilentUntil,
    say,
    signal::{Signal, catalog},
    words,
};

/// Whether a signal is asked about.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct SignalToggle {
    /// The id of the signal.
    pub id: String,
    /// Its title.
    pub title: String,
    /// Whether the check-in asks about it.
    pub on: bool,
    /// Whether it is one of the person's own.
    pub own: bool,
    /// Whether it is archived: kept, and not asked about.
    pub archived: bool,
}

/// The settings as a screen.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct SettingsView {
    /// When the check-in is due, as the clock has it.
    pub check_in_at: String,
    /// When quiet hours begin.
    pub quiet_from: String,
    /// When quiet hours end.
    pub quiet_to: String,
    /// The hour a Day begins.
    pub rollover: u8,
    /// The intended bedtime.
    pub intended_bedtime: Option<String>,
    /// What stands in the empty field of each setting that is a time of day.
    pub example_times: BTreeMap<String, String>,
    /// The 24 hours at which a Day may begin, as the clock has them.
    pub hours: Vec<String>,
    /// Workdays in a week, 1 to 7.
    pub workdays: u8,
    /// Whether notifications name what has moved.
    pub notification_details: bool,
    /// Whether the profile is encrypted.
    pub has_passphrase: bool,
    /// Whether a recovery key was made for it.
    pub has_recovery_key: bool,
    /// The theme: `system`, `light`, `dark` or `black`.
    pub theme: String,
    /// The code of the language in use.
    pub language: String,
    /// Whether Taper starts with the desktop session.
    pub autostart: bool,
    /// Until when reminders are silent, where the person asked for it.
    pub silent: Option<String>,
    /// Every setting by its name, as it is typed; times as the clock has them.
    pub values: BTreeMap<String, String>,
    /// The signals, and which are on.
    pub signals: Vec<SignalToggle>,
    /// The path of the data directory.
    pub data_dir: String,
    /// What is protected against whom, in one sentence.
    pub protected: String,
}

/// What the settings screen is built from.
pub struct Known {
    /// Every setting that was ever set, as it is stored.
    pub stored: BTreeMap<String, String>,
    /// The person's own signals that are asked about.
    pub own: Vec<Signal>,
    /// The ids and titles of those that are archived.
    pub archived: Vec<(String, String)>,
    /// Whether the profile is encrypted.
    pub encrypted: bool,
    /// Whether a recovery key opens it.
    pub recoverable: bool,
    /// Whether Taper starts with the desktop session.
    pub autostart: bool,
    /// The path of the data directory.
    pub data_dir: String,
}

/// The settings as a screen.
pub fn build(known: Known, now: &Now) -> SettingsView {
    let settings = Settings::from_stored(&known.stored);
    let values: BTreeMap<String, String> = texts(&known.stored).into_iter().map(on_the_clock).collect();
    let time = |minutes: u16| words::clock(f64::from(minutes));
    let toggle = |signal: Signal| SignalToggle {
        on: settings.asks(&signal),
        id: signal.id.to_string(),
        title: signals::title(&signal),
        own: signal.is_own,
        archived: false,
    };
    let mut followed = catalog::all();
    followed.extend(known.own);
    followed.sort_by_key(|signal| settings.place(signal));
    let resting = |(id, title): (String, String)| SignalToggle { id, title, on: false, own: true, archived: true };
    SettingsView {
        check_in_at: values.get("check_in_at").cloned().unwrap_or_default(),
        quiet_from: time(settings.rules.quiet.0),
        quiet_to: time(settings.rules.quiet.1),
        rollover: settings.rules.rollover,
        intended_bedtime: settings.intended_bedtime_minutes().map(time),
        example_times: example_times(),
        hours: hours(),
        workdays: settings.workdays,
        notification_details: settings.details,
        has_passphrase: known.encrypted,
        has_recovery_key: known.encrypted && known.recoverable,
        theme: settings.theme.clone(),
        language: words::style().language.code().to_owned(),
        autostart: known.autostart,
        silent: silent_until(settings.silent_until, now),
        values,
        signals: followed.into_iter().map(toggle).chain(known.archived.into_iter().map(resting)).collect(),
        data_dir: known.data_dir,
        protected: protection(known.encrypted),
    }
}

/// The full hours of a day, as the clock has them.
pub fn hours() -> Vec<String> {
    (0..24).map(|hour| words::clock(f64::from(hour) * 60.0)).collect()
}

/// A setting's text as it is shown in its field, so that it can be typed again on the person's clock.
fn on_the_clock((key, text): (String, String)) -> (String, String) {
    let shown = minutes_of(&key, &text).map(|minutes| words::clock(f64::from(minutes)));
    (key, shown.unwrap_or(text))
}

fn example_times() -> BTreeMap<String, String> {
    let defaults = texts(&BTreeMap::new()).into_iter();
    let times = defaults.filter_map(|(key, text)| Some((minutes_of(&key, &text)?, key)));
    let mut examples: BTreeMap<String, String> =
        times.map(|(minutes, key)| (key, words::clock(f64::from(minutes)))).collect();
    examples.insert("intended_bedtime".to_owned(), words::clock(SOME_BEDTIME));
    examples
}

/// What is protected against whom.
pub fn protection(encrypted: bool) -> String {
    if encrypted { say!("settings-encrypted") } else { say!("settings-not-encrypted") }
}

/// Until when every reminder is silent, in words; nothing when none is.
pub fn silent_until(until: SilentUntil, now: &Now) -> Option<String> {
    until.covers(now.instant.timestamp()).then(|| silence_sentence(until, now))
}

/// How long everything is silent, in words.
pub fn silence_sentence(until: SilentUntil, now: &Now) -> String {
    if !until.covers(now.instant.timestamp()) {
        return say!("silence-ended");
    }
    match until.end() {
        None => say!("silence-until-resumed"),
        Some(instant) => {
            let then = Now { instant, zone: now.zone.clone() };
            say!(
                "silence-until",
                day = words::date(Day::of(then.local().date())),
                time = words::clock(f64::from(then.minute_of_day()))
            )
        }
    }
}
