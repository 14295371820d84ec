//! Settings: each declared once, with its default and what it accepts.

use std::collections::{BTreeMap, BTreeSet};

use super::first_step::{self, FirstStep};
use crate::{
    day::Day,
    error::{Error, Result, quotable},
    level::Sensitivity,
    notification::answers::unclear,
    reminder::{Rules, SilentUntil},
    say,
    signal::{
        Signal, catalog,
        figures::{self, HourCycle, Reading},
    },
    words::{self, Wishes},
};

/// What a person has set, with defaults where they have not.
#[derive(Debug, Clone)]
pub struct Settings {
    /// When reminders may come.
    pub rules: Rules,
    /// How early the level rises.
    pub sensitivity: Sensitivity,
    /// The intended bedtime, `HH:MM`.
    pub intended_bedtime: Option<String>,
    /// Workdays in a week, 1 to 7.
    pub workdays: u8,
    /// Whether notifications name what has moved.
    pub details: bool,
    /// `system`, `light`, `dark` or `black`.
    pub theme: String,
    /// Until when the person has silenced every reminder.
    pub silent_until: SilentUntil,
    /// The Day on which an offer to start a plan was declined.
    pub offer_declined: Option<Day>,
    /// The Day on which the person answered that a long warning is no new normal.
    pub new_normal_declined: Option<Day>,
    /// The first steps that were waved away.
    pub waved_steps: Vec<FirstStep>,
    /// Whether the welcome was finished, or anything was set on the command line.
    pub welcomed: bool,
    /// When all of the data was last found well (seconds since 1970 UTC).
    pub checked_at: i64,
    /// When Taper was last looked at (seconds since 1970 UTC).
    pub looked_at: i64,
    /// Whether it was mentioned that lateness is not followed while no bedtime to aim for is known.
    pub missing_aim_mentioned: bool,
    /// Whether Home and Trends show no numbers.
    pub hides_numbers: bool,
    /// Whether words are read off the pictures of the log.
    pub reads_pictures: bool,
    /// Whether a copy of the data is made every day.
    pub backs_up: bool,
    /// The folder of copies; nothing for the one beside the data.
    pub backup_folder: Option<String>,
    /// Days, weeks and months of which a copy is kept.
    pub backups_kept: [usize; 3],
    /// Minutes without a key or the mouse after which data with a passphrase is locked, if at all.
    pub lock_after: Option<u32>,
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
    Count,
    FolderOrNothing,
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
    ("read_pictures", Accepts::YesNo, "no"),
    ("backups", Accepts::YesNo, "yes"),
    ("backup_folder", Accepts::FolderOrNothing, ""),
    ("backups_daily", Accepts::Count, "7"),
    ("backups_weekly", Accepts::Count, "4"),
    ("backups_monthly", Accepts::Count, "12"),
    ("lock_after", Accepts::Minutes, "0"),
    ("language", Accepts::OneOf(&["system", "en", "de"]), "system"),
    ("clock", Accepts::OneOf(&["system", "24", "12"]), "system"),
    ("lengths", Accepts::OneOf(&["hours", "decimal"]), "hours"),
    ("week_start", Accepts::OneOf(&["system", "monday", "sunday", "saturday"]), "system"),
    ("people", Accepts::Lines, ""),
    ("help_link", Accepts::Link, "https://findahelpline.com"),
];
/// When Taper was last looked at, in seconds since 1970 UTC: kept here, though nobody sets it.
pub const LOOKED_AT: &str = "looked_at";
/// When all of the data was last looked at and found well, in seconds since 1970 UTC.
pub const CHECKED_AT: &str = "checked_at";
/// Set once the notice was shown that Taper keeps running when its window is closed.
pub const RUNNING_NOTICE: &str = "told_it_stays";
/// Until when reminders are silent, in seconds since 1970 UTC.
pub const SILENT_UNTIL: &str = "silent_until";
/// The first steps that were waved away, their names separated by commas.
pub const WAVED_STEPS: &str = "waved_first_steps";
/// When the silence was asked for, in seconds since 1970 UTC.
pub const SILENT_FROM: &str = "silent_from";
/// Set once it was mentioned that lateness is not followed while no bedtime to aim for is known.
pub const NO_AIM_NOTICE: &str = "told_no_bedtime_to_aim_for";
/// The order of signals, their names separated by commas.
pub const ORDER: &str = "signal_order";
/// Most characters of a setting of several lines.
const MOST_LETTERS: usize = 1000;
/// Weekdays as they are stored and typed, Monday first.
const WEEKDAYS: [&str; 7] = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];
/// A signal is switched with `signal.NAME`.
const SIGNAL_PREFIX: &str = "signal.";

impl Settings {
    /// The settings, from every one that was ever set.
    pub fn from_stored(stored: &BTreeMap<String, String>) -> Settings {
        let text = |key: &str| {
            let default = KEYS.iter().find(|(name, ..)| *name == key).map_or("", |(_, _, default)| *default);
            stored.get(key).map_or(default, String::as_str)
        };
        let minute = |key: &str| stored_time(text(key)).unwrap_or(0);
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
                // It may also come from a check-in, which is not known here; `view/outlook` fills it in.
                bedtime: None,
                rollover: text("rollover").parse().unwrap_or(4),
                per_day: text("per_day").parse().unwrap_or(2),
            },
            sensitivity: Sensitivity::named(text("sensitivity")).unwrap_or_default(),
            intended_bedtime: Some(text("intended_bedtime").to_owned()).filter(|time| !time.is_empty()),
            workdays: text("workdays").parse().unwrap_or(5),
            details: text("notification_details") == "yes",
            theme: text("theme").to_owned(),
            silent_until: SilentUntil::of_stored(
                text(SILENT_UNTIL).parse().unwrap_or(0),
                text(SILENT_FROM).parse().unwrap_or(0),
            ),
            checked_at: text(CHECKED_AT).parse().unwrap_or(0),
            looked_at: text(LOOKED_AT).parse().unwrap_or(0),
            hides_numbers: text("hide_numbers") == "yes",
            reads_pictures: text("read_pictures") == "yes",
            backs_up: text("backups") == "yes",
            backup_folder: Some(text("backup_folder").to_owned()).filter(|folder| !folder.is_empty()),
            backups_kept: ["backups_daily", "backups_weekly", "backups_monthly"]
                .map(|key| text(key).parse().unwrap_or(0)),
            lock_after: text("lock_after").parse().ok().filter(|minutes| *minutes > 0),
            break_after: text("break_after").parse().ok().filter(|minutes| *minutes > 0),
            offer_declined: Day::parse(text("offer_declined")),
            waved_steps: first_step::listed(text(WAVED_STEPS)),
            new_normal_declined: Day::parse(text("new_normal_declined")),
            // Opening a screen, the notice and the language do not count as setting something.
            welcomed: stored.keys().any(|key| {
                !matches!(key.as_str(), LOOKED_AT | CHECKED_AT | RUNNING_NOTICE | NO_AIM_NOTICE | "language")
            }),
            missing_aim_mentioned: text(NO_AIM_NOTICE) == "yes",
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

    /// The intended bedtime in minutes since midnight.
    pub fn intended_bedtime_minutes(&self) -> Option<u16> {
        self.intended_bedtime.as_deref().and_then(stored_time)
    }

    /// The place of a signal in the order the person gave, after which the others follow.
    pub fn place(&self, signal: &Signal) -> usize {
        self.order.iter().position(|id| id == signal.id.as_str()).unwrap_or(usize::MAX)
    }

    /// Whether the check-in asks about a signal.
    pub fn asks(&self, signal: &Signal) -> bool {
        let id = signal.id.as_str();
        let by_default = signal.question.is_some_and(|question| question.on_by_default);
        !self.off.contains(id) && (by_default || self.on.contains(id))
    }
}

/// Refuses a name that is no setting's.
///
/// # Errors
/// [`Code::BadValue`](crate::error::Code::BadValue) for one that is not.
pub fn check_name(key: &str) -> Result<()> {
    accepts(key).map(drop)
}

/// The text of every setting, the plain ones first, then whether each signal of the catalog is asked about.
pub fn texts(stored: &BTreeMap<String, String>) -> Vec<(String, String)> {
    let settings = Settings::from_stored(stored);
    let plain = KEYS.iter().map(|(name, _, default)| {
        ((*name).to_owned(), stored.get(*name).cloned().unwrap_or_else(|| (*default).to_owned()))
    });
    let signals = catalog::all().into_iter().map(|signal| switch(signal.id.as_str(), settings.asks(&signal)));
    plain.chain(signals).collect()
}

/// The setting that switches the question about a signal on or off, and its text.
pub fn switch(signal: &str, on: bool) -> (String, String) {
    (format!("{SIGNAL_PREFIX}{signal}"), if on { "yes" } else { "no" }.to_owned())
}

fn accepts(key: &str) -> Result<&'static Accepts> {
    if let Some(id) = key.strip_prefix(SIGNAL_PREFIX)
        && catalog::all().iter().any(|signal| signal.id.as_str() == id)
    {
        return Ok(&Accepts::YesNo);
    }
    KEYS.iter().find(|(name, ..)| *name == key).map(|(_, accepts, _)| accepts).ok_or_else(|| {
        let what = say!("settings-unknown", key = quotable(key));
        Error::bad_value(what, "", say!("settings-unknown-next"))
    })
}

/// A setting's value as it is stored.
///
/// # Errors
/// [`Code::BadValue`](crate::error::Code::BadValue) for a name that is none or a value it does not accept.
pub fn checked(key: &str, value: &str) -> Result<String> {
    let value = value.trim();
    let (fits, next) = match accepts(key)? {
        Accepts::Time => return time(key, value, say!("settings-give-time", example = words::clock(SOME_TIME))),
        Accepts::TimeOrNothing if value.is_empty() => return Ok(String::new()),
        Accepts::TimeOrNothing => {
            return time(key, value, say!("settings-give-time-or-nothing", example = words::clock(SOME_BEDTIME)));
        }
        Accepts::Hour => (in_range(value, 0..=23), say!("settings-give-hour")),
        Accepts::Workdays => (in_range(value, 1..=7), say!("settings-give-number", low = 1, high = 7)),
        Accepts::PerDay => (in_range(value, 0..=2), say!("settings-give-number", low = 0, high = 2)),
        Accepts::YesNo => (matches!(value, "yes" | "no"), say!("settings-give-yes-or-no")),
        Accepts::Weekdays => {
            let known = |day: &str| WEEKDAYS.contains(&day);
            (value.is_empty() || value.split(',').all(known), say!("settings-give-weekdays"))
        }
        Accepts::Lines => {
            (value.chars().count() <= MOST_LETTERS, say!("settings-give-letters", letters = MOST_LETTERS))
        }
        Accepts::Link => (is_link(value), say!("settings-give-link")),
        Accepts::Count => (in_range(value, 0..=240), say!("settings-give-number", low = 0, high = 240)),
        Accepts::FolderOrNothing => {
            (value.is_empty() || (value.starts_with('/') && !value.contains('\0')), say!("settings-give-folder"))
        }
        Accepts::Minutes => (in_range(value, 0..=240), say!("settings-give-minutes")),
        Accepts::OneOf(words) => (words.contains(&value), say!("settings-give-one-of", values = words.join(", "))),
    };
    if fits { Ok(value.to_owned()) } else { Err(refused(key, value, next)) }
}

/// Whether a setting of another profile may be taken over: one that is set by a person is checked like what is typed, in the
/// form it is stored in. A profile is never marked as a demo from outside, and where copies go is this computer's business.
pub fn fits_as_stored(key: &str, value: &str) -> bool {
    let is_whole = || value.parse::<i64>().is_ok();
    match key {
        "demo" | "demo_made" | "backup_folder" => false,
        LOOKED_AT | CHECKED_AT | SILENT_UNTIL | SILENT_FROM => is_whole(),
        RUNNING_NOTICE | NO_AIM_NOTICE => value == "yes",
        WAVED_STEPS => value == first_step::list(&first_step::listed(value)),
        "offer_declined" | "new_normal_declined" => Day::parse(value).is_some(),
        ORDER => value.chars().count() <= MOST_LETTERS && !value.contains(char::is_control),
        _ if key.starts_with(SIGNAL_PREFIX) => matches!(value, "yes" | "no"),
        _ => match accepts(key) {
            Err(_) => false,
            Ok(Accepts::Time) => stored_time(value).is_some(),
            Ok(Accepts::TimeOrNothing) => value.is_empty() || stored_time(value).is_some(),
            Ok(_) => checked(key, value).is_ok_and(|stored| stored == value),
        },
    }
}

/// Times of day that stand for any as examples, in minutes since midnight.
const SOME_TIME: f64 = 9.0 * 60.0;
/// The same for a bedtime.
pub const SOME_BEDTIME: f64 = 23.0 * 60.0;

/// A time of day as it is stored, from the person's own clock.
fn time(key: &str, value: &str, next: String) -> Result<String> {
    match figures::clock(value, words::style().cycle) {
        Reading::One(minutes) => Ok(figures::clock_text(f64::from(minutes))),
        Reading::Two(evening, morning) => {
            let ways = [evening, morning].map(|minutes| words::clock(f64::from(minutes)));
            Err(unclear(value, say!("general-for", what = key), &ways))
        }
        Reading::None => Err(refused(key, value, next)),
    }
}

/// The minute of the day of a setting's stored text, where the setting is a time of day.
pub fn minutes_of(key: &str, stored: &str) -> Option<u16> {
    let is_time = matches!(accepts(key), Ok(Accepts::Time | Accepts::TimeOrNothing));
    is_time.then(|| stored_time(stored)).flatten()
}

/// The minute of the day of a stored time.
fn stored_time(text: &str) -> Option<u16> {
    figures::clock(text, HourCycle::TwentyFour).one().map(|minute| minute as u16)
}

fn refused(key: &str, value: &str, next: String) -> Error {
    Error::bad_value(say!("settings-no-value", value = quotable(value)), say!("general-for", what = key), next)
}

/// An address a browser is given: nothing that another program could take for a command.
fn is_link(value: &str) -> bool {
    let fits = |c: char| c.is_ascii_alphanumeric() || "-._~:/?#[]@!$&'()*+,;=%".contains(c);
    value.strip_prefix("https://").is_some_and(|rest| !rest.is_empty() && rest.len() < 500 && rest.chars().all(fits))
}

fn in_range(value: &str, range: std::ops::RangeInclusive<u8>) -> bool {
    value.parse().is_ok_and(|number| range.contains(&number))
}
