//! Settings: each declared once, with its default and what it accepts.

use std::collections::{BTreeMap, BTreeSet};

use super::{App, own_signals::ORDER, quotable};
use crate::{
    day::{Day, Now},
    error::{Error, Result},
    io::store::{own_signal, setting},
    level::Sensitivity,
    notification::signals,
    reminder::Rules,
    say,
    signal::{Signal, answer, catalog},
    view::settings::{SettingsView, SignalToggle},
    words::{self, Wishes},
};

/// What a person has set, with defaults where they have not.
#[derive(Debug, Clone)]
pub struct Settings {
    /// When to speak.
    pub rules: Rules,
    /// How early to speak.
    pub sensitivity: Sensitivity,
    /// When one means to be in bed, `HH:MM`.
    pub intended_bedtime: Option<String>,
    /// Workdays in a week.
    pub workdays: u8,
    /// Whether notifications say what has moved.
    pub details: bool,
    /// `system`, `light` or `dark`.
    pub theme: String,
    /// Everything is silent until then (seconds since 1970 UTC).
    pub silent_until: i64,
    /// The Day on which an offer to start a plan was declined.
    pub offer_declined: Option<Day>,
    /// The Day on which a long warning was said to be no new normal.
    pub new_normal_declined: Option<Day>,
    /// Whether the welcome was finished, or anything was set on the command line.
    pub welcomed: bool,
    /// When Taper was last looked at (seconds since 1970 UTC).
    pub looked_at: i64,
    /// Whether Home and Trends speak without numbers.
    pub hides_numbers: bool,
    /// Minutes of focus after which a small break is offered, if at all.
    pub break_after: Option<u32>,
    /// Whether this is the made-up demo year.
    pub demo: bool,
    /// The language, and how times and lengths are written.
    pub wishes: Wishes,
    order: Vec<String>,
    off: BTreeSet<String>,
    on: BTreeSet<String>,
}

/// How a setting's text is checked.
enum Accepts {
    Time,
    TimeOrNothing,
    Hour,
    Workdays,
    PerDay,
    YesNo,
    OneOf(&'static [&'static str]),
    Weekdays,
    Minutes,
    Lines,
    Link,
}

/// Every setting a person can change: name, what it accepts, default.
const KEYS: &[(&str, Accepts, &str)] = &[
    ("remind_check_in", Accepts::YesNo, "yes"),
    ("check_in_at", Accepts::Time, "09:00"),
    ("check_in_when", Accepts::OneOf(&["time", "first-use"]), "time"),
    ("quiet_from", Accepts::Time, "20:30"),
    ("quiet_to", Accepts::Time, "08:00"),
    ("off_days", Accepts::Weekdays, ""),
    ("rollover", Accepts::Hour, "4"),
    ("per_day", Accepts::PerDay, "2"),
    ("remind_warning", Accepts::YesNo, "yes"),
    ("remind_plan", Accepts::YesNo, "yes"),
    ("plan_at", Accepts::Time, "13:00"),
    ("remind_nudge", Accepts::YesNo, "no"),
    ("nudge_at", Accepts::Time, "15:00"),
    ("remind_wind_down", Accepts::YesNo, "no"),
    ("wind_down_at", Accepts::Time, "22:00"),
    ("remind_review", Accepts::YesNo, "no"),
    ("review_on", Accepts::OneOf(&WEEKDAYS), "fri"),
    ("review_at", Accepts::Time, "16:00"),
    ("break_after", Accepts::Minutes, "50"),
    ("intended_bedtime", Accepts::TimeOrNothing, ""),
    ("workdays", Accepts::Workdays, "5"),
    ("notification_details", Accepts::YesNo, "no"),
    ("sensitivity", Accepts::OneOf(&["cautious", "normal", "early"]), "normal"),
    ("theme", Accepts::OneOf(&["system", "light", "dark", "black"]), "system"),
    ("text_size", Accepts::OneOf(&["100", "115", "130", "150", "175", "200"]), "100"),
    ("motion", Accepts::OneOf(&["system", "reduced"]), "system"),
    ("hide_numbers", Accepts::YesNo, "no"),
    ("language", Accepts::OneOf(&["system", "en", "de"]), "system"),
    ("clock", Accepts::OneOf(&["system", "24", "12"]), "system"),
    ("lengths", Accepts::OneOf(&["hours", "decimal"]), "hours"),
    ("week_start", Accepts::OneOf(&["system", "monday", "sunday", "saturday"]), "system"),
    ("people", Accepts::Lines, ""),
    ("help_link", Accepts::Link, "https://findahelpline.com"),
];
/// Letters of the list of one's people.
const MOST_LETTERS: usize = 1000;
/// The names of weekdays.
const WEEKDAYS: [&str; 7] = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];
/// A signal is switched with `signal.NAME`.
const SIGNAL_PREFIX: &str = "signal.";

impl Settings {
    pub(super) fn from_stored(stored: &BTreeMap<String, String>) -> Settings {
        let text = |key: &str| {
            let default = KEYS.iter().find(|(name, ..)| *name == key).map_or("", |(_, _, default)| *default);
            stored.get(key).map_or(default, String::as_str)
        };
        let minute = |key: &str| answer::clock(text(key)).unwrap_or(0) as u16;
        let asked = |switch: &str, time: &str| (text(switch) == "yes").then(|| minute(time));
        let weekday = |name: &str| WEEKDAYS.iter().position(|day| *day == name).unwrap_or(4);
        let switched = |to: &str| {
            let named = stored.iter().filter(|(_, value)| *value == to);
            named.filter_map(|(key, _)| key.strip_prefix(SIGNAL_PREFIX)).map(str::to_owned).collect()
        };
        Settings {
            rules: Rules {
                check_in_at: asked("remind_check_in", "check_in_at"),
                at_first_use: text("check_in_when") == "first-use",
                quiet: (minute("quiet_from"), minute("quiet_to")),
                off_days: WEEKDAYS.map(|day| text("off_days").split(',').any(|off| off == day)),
                warnings: text("remind_warning") == "yes",
                plan_at: asked("remind_plan", "plan_at"),
                nudge_at: asked("remind_nudge", "nudge_at"),
                wind_down_at: asked("remind_wind_down", "wind_down_at"),
                review_at: asked("remind_review", "review_at").map(|at| (weekday(text("review_on")), at)),
                // Meant bedtimes are said with check-ins, too; whoever knows those fills it in.
                bedtime: None,
                rollover: text("rollover").parse().unwrap_or(4),
                per_day: text("per_day").parse().unwrap_or(2),
            },
            sensitivity: Sensitivity::named(text("sensitivity")).unwrap_or_default(),
            intended_bedtime: Some(text("intended_bedtime").to_owned()).filter(|time| !time.is_empty()),
            workdays: text("workdays").parse().unwrap_or(5),
            details: text("notification_details") == "yes",
            theme: text("theme").to_owned(),
            silent_until: text("silent_until").parse().unwrap_or(0),
            looked_at: text(setting::LOOKED_AT).parse().unwrap_or(0),
            hides_numbers: text("hide_numbers") == "yes",
            break_after: text("break_after").parse().ok().filter(|minutes| *minutes > 0),
            offer_declined: Day::parse(text("offer_declined")),
            new_normal_declined: Day::parse(text("new_normal_declined")),
            // A look is no answer to anything.
            welcomed: stored
                .keys()
                .any(|key| !matches!(key.as_str(), setting::LOOKED_AT | "told_it_stays" | "language")),
            demo: text("demo") == "yes",
            wishes: Wishes {
                language: text("language").to_owned(),
                clock: text("clock").to_owned(),
                lengths: text("lengths").to_owned(),
                week: text("week_start").to_owned(),
            },
            order: stored.get(ORDER).map(|text| text.split(',').map(str::to_owned).collect()).unwrap_or_default(),
            off: switched("no"),
            on: switched("yes"),
        }
    }

    /// The place of a signal in the order the person gave, after which the others follow.
    pub(super) fn place(&self, signal: &Signal) -> usize {
        self.order.iter().position(|id| id == signal.id.as_str()).unwrap_or(usize::MAX)
    }

    /// Whether the check-in asks about a signal.
    pub fn asks(&self, signal: &Signal) -> bool {
        let id = signal.id.as_str();
        let by_default = signal.question.is_some_and(|question| question.on_by_default);
        !self.off.contains(id) && (by_default || self.on.contains(id))
    }
}

impl App {
    /// The settings.
    ///
    /// # Errors
    /// When the data cannot be read.
    pub fn settings(&self) -> Result<Settings> {
        self.store.read(|connection| Ok(Settings::from_stored(&setting::all(connection)?)))
    }

    /// The settings as a screen.
    ///
    /// # Errors
    /// When the data cannot be read.
    pub fn settings_view(&self, now: &Now) -> Result<SettingsView> {
        let settings = self.settings()?;
        let values: BTreeMap<String, String> = self.config(None)?.into_iter().collect();
        let time = |minutes: u16| answer::clock_text(f64::from(minutes));
        let toggle = |signal: Signal| SignalToggle {
            on: settings.asks(&signal),
            id: signal.id.to_string(),
            title: signals::title(&signal),
            own: signal.is_own,
            archived: false,
        };
        let mut followed = catalog::all();
        let (own, archived) =
            self.store.read(|connection| Ok((own_signal::all(connection)?, own_signal::archived(connection)?)))?;
        followed.extend(own);
        followed.sort_by_key(|signal| settings.place(signal));
        let resting = |(id, title): (String, String)| SignalToggle { id, title, on: false, own: true, archived: true };
        let signals = followed.into_iter().map(toggle).chain(archived.into_iter().map(resting)).collect();
        Ok(SettingsView {
            check_in_at: values.get("check_in_at").cloned().unwrap_or_default(),
            quiet_from: time(settings.rules.quiet.0),
            quiet_to: time(settings.rules.quiet.1),
            rollover: settings.rules.rollover,
            intended_bedtime: settings.intended_bedtime.clone(),
            workdays: settings.workdays,
            notification_details: settings.details,
            has_passphrase: self.store.encrypted(),
            theme: settings.theme.clone(),
            language: words::style().language.code().to_owned(),
            autostart: crate::io::autostart::is_on(),
            silent: self.silent_until(now)?,
            values,
            signals,
            data_dir: self.store.dir().display().to_string(),
            protected: protection(self.store.encrypted()),
        })
    }

    /// The text of one setting, or of all of them.
    ///
    /// # Errors
    /// [`Code::BadValue`](crate::error::Code::BadValue) for a name that is none.
    pub fn config(&self, key: Option<&str>) -> Result<Vec<(String, String)>> {
        let stored = self.store.read(setting::all)?;
        if let Some(key) = key {
            accepts(key)?;
        }
        let catalog = catalog::all();
        let settings = Settings::from_stored(&stored);
        let plain = KEYS.iter().map(|(name, _, default)| {
            ((*name).to_owned(), stored.get(*name).cloned().unwrap_or_else(|| (*default).to_owned()))
        });
        let signals = catalog.iter().map(|signal| {
            let on = if settings.asks(signal) { "yes" } else { "no" };
            (format!("{SIGNAL_PREFIX}{}", signal.id), on.to_owned())
        });
        Ok(plain.chain(signals).filter(|(name, _)| key.is_none_or(|key| key == name)).collect())
    }

    /// Sets several settings, all or none.
    ///
    /// # Errors
    /// [`Code::BadValue`](crate::error::Code::BadValue) for a name that is none or a value it does not accept.
    pub fn configure(&self, changes: &[(String, String)], now: &Now) -> Result<()> {
        let mut checked = Vec::new();
        for (key, value) in changes {
            checked.push((key.clone(), check(key, value)?));
        }
        self.store.write(now, move |transaction, stamp| {
            checked.iter().try_for_each(|(key, value)| setting::put(transaction, key, value, stamp))
        })?;
        self.speak()
    }

    /// Speaks from now on as this person wishes.
    ///
    /// # Errors
    /// When the data cannot be read.
    pub(super) fn speak(&self) -> Result<()> {
        words::wish(&self.settings()?.wishes);
        Ok(())
    }

    /// Remembers something that is no setting a person types.
    pub(super) fn remember(&self, key: &'static str, value: String, now: &Now) -> Result<()> {
        self.store.write(now, move |transaction, stamp| setting::put(transaction, key, &value, stamp))
    }

    /// Ends the welcome: the reminder's time, and the signals left on.
    ///
    /// # Errors
    /// [`Code::BadValue`](crate::error::Code::BadValue) for a time that is none.
    pub fn finish_welcome(&self, check_in_at: &str, signals: &[String], now: &Now) -> Result<()> {
        let mut changes = vec![("check_in_at".to_owned(), check_in_at.to_owned())];
        for signal in catalog::all().iter().filter(|signal| signal.question.is_some_and(|q| q.on_by_default)) {
            let on = signals.iter().any(|id| id == signal.id.as_str());
            changes.push((format!("{SIGNAL_PREFIX}{}", signal.id), if on { "yes" } else { "no" }.to_owned()));
        }
        self.configure(&changes, now)
    }
}

/// What is protected against whom.
pub(super) fn protection(encrypted: bool) -> String {
    if encrypted { say!("app-settings-encrypted") } else { say!("app-settings-not-encrypted") }
}

fn accepts(key: &str) -> Result<&'static Accepts> {
    if let Some(id) = key.strip_prefix(SIGNAL_PREFIX)
        && catalog::all().iter().any(|signal| signal.id.as_str() == id)
    {
        return Ok(&Accepts::YesNo);
    }
    KEYS.iter().find(|(name, ..)| *name == key).map(|(_, accepts, _)| accepts).ok_or_else(|| {
        let what = say!("app-settings-unknown", key = quotable(key));
        Error::bad_value(what, "", say!("app-settings-unknown-next"))
    })
}

/// The value as it is stored.
fn check(key: &str, value: &str) -> Result<String> {
    let value = value.trim();
    let (fits, next) = match accepts(key)? {
        Accepts::Time => (answer::clock(value).is_some(), say!("app-settings-give-time")),
        Accepts::TimeOrNothing => {
            (value.is_empty() || answer::clock(value).is_some(), say!("app-settings-give-time-or-nothing"))
        }
        Accepts::Hour => (in_range(value, 0..=23), say!("app-settings-give-hour")),
        Accepts::Workdays => (in_range(value, 1..=7), say!("app-settings-give-number", low = 1, high = 7)),
        Accepts::PerDay => (in_range(value, 0..=2), say!("app-settings-give-number", low = 0, high = 2)),
        Accepts::YesNo => (matches!(value, "yes" | "no"), say!("app-settings-give-yes-or-no")),
        Accepts::Weekdays => {
            let known = |day: &str| WEEKDAYS.contains(&day);
            (value.is_empty() || value.split(',').all(known), say!("app-settings-give-weekdays"))
        }
        Accepts::Lines => {
            (value.chars().count() <= MOST_LETTERS, say!("app-settings-give-letters", letters = MOST_LETTERS))
        }
        Accepts::Link => (is_link(value), say!("app-settings-give-link")),
        Accepts::Minutes => (in_range(value, 0..=240), say!("app-settings-give-minutes")),
        Accepts::OneOf(words) => (words.contains(&value), say!("app-settings-give-one-of", values = words.join(", "))),
    };
    if !fits {
        return Err(Error::bad_value(
            say!("app-settings-no-value", value = quotable(value)),
            say!("app-for", what = key),
            next,
        ));
    }
    Ok(match accepts(key)? {
        Accepts::Time | Accepts::TimeOrNothing => {
            answer::clock(value).map_or_else(String::new, |minutes| answer::clock_text(f64::from(minutes)))
        }
        _ => value.to_owned(),
    })
}

/// An address a browser is given: nothing that another program could take for a command.
fn is_link(value: &str) -> bool {
    let fits = |c: char| c.is_ascii_alphanumeric() || "-._~:/?#[]@!$&'()*+,;=%".contains(c);
    value.strip_prefix("https://").is_some_and(|rest| !rest.is_empty() && rest.len() < 500 && rest.chars().all(fits))
}

fn in_range(value: &str, range: std::ops::RangeInclusive<u8>) -> bool {
    value.parse().is_ok_and(|number| range.contains(&number))
}
