//! Settings: read, shown, changed, all of a change or none.

use super::App;
use crate::{
    day::Now,
    error::Result,
    facts::{
        Settings,
        settings::{check_name, checked, switch, texts},
    },
    io::{
        autostart,
        store::{own_signal, recovery, setting},
    },
    signal::catalog,
    view::settings::{self, Known, SettingsView},
    words,
};

impl App {
    /// The settings as stored; the default for each one that is not.
    ///
    /// # Errors
    /// When the data cannot be read.
    pub fn settings(&self) -> Result<Settings> {
        self.store.read(|connection| Ok(Settings::from_stored(&setting::all(connection)?)))
    }

    /// The Settings screen: every setting, the signals, where the data is.
    ///
    /// # Errors
    /// When the data cannot be read.
    pub fn settings_view(&self, now: &Now) -> Result<SettingsView> {
        let (stored, own, archived) = self.store.read(|connection| {
            Ok((setting::all(connection)?, own_signal::all(connection)?, own_signal::archived(connection)?))
        })?;
        let known = Known {
            stored,
            own,
            archived,
            encrypted: self.store.encrypted(),
            recoverable: recovery::is_there(self.store.dir()),
            autostart: autostart::is_on(),
            data_dir: self.store.dir().display().to_string(),
        };
        Ok(settings::build(known, now))
    }

    /// The text of one setting, or of all of them.
    ///
    /// # Errors
    /// [`Code::BadValue`](crate::error::Code::BadValue) for an unknown name.
    pub fn config(&self, key: Option<&str>) -> Result<Vec<(String, String)>> {
        key.map_or(Ok(()), check_name)?;
        let stored = self.store.read(setting::all)?;
        Ok(texts(&stored).into_iter().filter(|(name, _)| key.is_none_or(|key| key == name)).collect())
    }

    /// Sets several settings, all or none.
    ///
    /// # Errors
    /// [`Code::BadValue`](crate::error::Code::BadValue) for an unknown name or a value it does not accept.
    pub fn configure(&self, changes: &[(String, String)], now: &Now) -> Result<()> {
        let mut values = Vec::new();
        for (key, value) in changes {
            values.push((key.clone(), checked(key, value)?));
        }
        self.store.write(now, move |transaction, stamp| {
            values.iter().try_for_each(|(key, value)| setting::put(transaction, key, value, stamp))
        })?;
        self.apply_wishes()
    }

    /// Puts the language, clock and week of the settings into force for every sentence from now on.
    ///
    /// # Errors
    /// When the data cannot be read.
    pub(super) fn apply_wishes(&self) -> Result<()> {
        words::wish(&self.settings()?.wishes);
        Ok(())
    }

    /// Stores a value beside the settings that nobody types, such as the Day on which an offer was declined.
    pub(super) fn remember(&self, key: &'static str, value: String, now: &Now) -> Result<()> {
        self.store.write(now, move |transaction, stamp| setting::put(transaction, key, &value, stamp))
    }

    /// Ends the welcome: the reminder's time, and the signals left on.
    ///
    /// # Errors
    /// [`Code::BadValue`](crate::error::Code::BadValue) for what is no time of day.
    pub fn finish_welcome(&self, check_in_at: &str, signals: &[String], now: &Now) -> Result<()> {
        let mut changes = vec![("check_in_at".to_owned(), check_in_at.to_owned())];
        for signal in catalog::on_by_default() {
            let on = signals.iter().any(|id| id == signal.id.as_str());
            changes.push(switch(signal.id.as_str(), on));
        }
        self.configure(&changes, now)
    }
}
