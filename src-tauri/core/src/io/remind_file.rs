//! `remind simulate`: a made-up stretch of time as JSON, and what the reminder rules would show in it.
//!
//! Local times; where one is ambiguous it carries its offset. Events come in the order they happen: after the clock was set
//! their times are of the clock as it was set. Every setting and event is listed in [`Settings`] and [`event`].

use std::path::Path;

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use crate::{
    day::Now,
    error::{Error, Result, quotable},
    io::read,
    level::Level,
    reminder::{
        Agenda, Kind, Rules,
        simulate::{Happens, Put, Simulation},
    },
    say,
    signal::figures::{self, HourCycle},
    zone::{Zone, rfc3339},
};

/// A longer stretch is most likely a mistyped year.
const LONGEST_DAYS: i64 = 3700;

/// A reminder that would be shown.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ShownReminder {
    /// The instant it would be shown at, as RFC 3339.
    pub at: String,
    /// Its kind, as in [`Kind::name`](crate::reminder::Kind::name).
    pub kind: &'static str,
    /// The Day it is shown on.
    pub for_day: String,
    /// When it is out of date.
    pub expires: String,
}

#[derive(Deserialize)]
struct Stretch {
    tz: String,
    from: String,
    to: String,
    #[serde(default)]
    settings: Settings,
    #[serde(default)]
    events: Vec<Line>,
    #[serde(default = "half_a_minute")]
    tick_seconds: i64,
}

/// What is not given is as it is by default; kinds that have a time here are on when it is given.
#[derive(Deserialize, Default)]
#[serde(default, deny_unknown_fields)]
struct Settings {
    check_in_at: Option<String>,
    quiet: Option<(String, String)>,
    rollover: Option<u8>,
    per_day: Option<usize>,
    off_days: Vec<String>,
    first_use: bool,
    plan_at: Option<String>,
    nudge_at: Option<String>,
    wind_down_at: Option<String>,
    review: Option<Review>,
    bedtime: Option<String>,
}

#[derive(Deserialize)]
struct Review {
    on: String,
    at: String,
}

#[derive(Deserialize)]
struct Line {
    at: String,
    #[serde(rename = "do")]
    does: String,
    kind: Option<String>,
    #[serde(rename = "for")]
    length: Option<String>,
    to: Option<String>,
    level: Option<String>,
    on: Option<bool>,
}

fn half_a_minute() -> i64 {
    30
}

/// Runs the rules over the stretch a file describes.
///
/// # Errors
/// [`Code::Unreadable`](crate::error::Code::Unreadable) when the file cannot be read,
/// [`Code::BadValue`](crate::error::Code::BadValue) naming what in it does not fit.
pub fn simulate(file: &Path) -> Result<Vec<ShownReminder>> {
    let text = read::text(file).map_err(|error| {
        let what = say!("file-unreadable", error = error.to_string());
        Error::unreadable(what, file.display(), say!("reminder-file-unreadable-next"))
    })?;
    run(&text).map_err(|what| Error::bad_value(what, file.display(), say!("reminder-file-next")))
}

/// The same from the text of such a file.
///
/// # Errors
/// What in it does not fit.
pub fn run(text: &str) -> std::result::Result<Vec<ShownReminder>, String> {
    let stretch: Stretch = serde_json::from_str(text).map_err(|error| error.to_string())?;
    let mut zone = Zone::named(&stretch.tz).ok_or_else(|| say!("general-no-zone", name = quotable(&stretch.tz)))?;
    let (from, to) = (local(&zone, &stretch.from)?, local(&zone, &stretch.to)?);
    if (to - from).num_days() > LONGEST_DAYS {
        return Err(say!("reminder-file-long", from = &stretch.from, to = &stretch.to));
    }
    if !(1..=3600).contains(&stretch.tick_seconds) {
        return Err(say!("reminder-file-tick", seconds = stretch.tick_seconds));
    }
    let agenda = Agenda { level: Level::Steady, has_restoring: true, ..Agenda::empty(rules(&stretch.settings)?) };
    let mut simulation = Simulation::new(agenda, Now { instant: from, zone: zone.clone() }, stretch.tick_seconds);
    for line in &stretch.events {
        let at = local(&zone, &line.at)?;
        if at > to {
            break;
        }
        simulation.until(at);
        let happens = event(line, &zone)?;
        if let Happens::Travel(there) = &happens {
            zone = there.clone();
        }
        simulation.happens(&happens);
    }
    simulation.until(to);
    let reminder = |shown: &crate::reminder::simulate::Shown| ShownReminder {
        at: rfc3339(shown.at, shown.offset_minutes),
        kind: shown.reminder.kind.name(),
        for_day: shown.reminder.day.to_string(),
        expires: rfc3339(shown.reminder.expires, zone.offset_minutes(shown.reminder.expires)),
    };
    Ok(simulation.shown().iter().map(reminder).collect())
}

/// `suspend`, `resume`, `quit`, `start`, `check_in`, `open`, `snooze` (`kind`, `for`: 1h, later, tomorrow), `dismiss`,
/// `clock_set` (`to`), `travel` (`to`: a zone), `warning` (`level`), `silence` (`to`), `plan`, `full_screen`, `focus` and
/// `away` (each with `on`, true unless given).
fn event(line: &Line, zone: &Zone) -> std::result::Result<Happens, String> {
    let missing = |what: &str| say!("reminder-file-needs", event = &line.does, at = &line.at, what = what);
    let to = || line.to.as_deref().ok_or_else(|| missing("to"));
    let on = line.on.unwrap_or(true);
    Ok(match line.does.as_str() {
        "suspend" => Happens::Suspend,
        "resume" => Happens::Resume,
        "quit" => Happens::Quit,
        "start" => Happens::Start,
        "check_in" => Happens::CheckIn,
        "open" => Happens::Look,
        "dismiss" => Happens::Dismiss,
        "snooze" => {
            let kind = match line.kind.as_deref() {
                None => Kind::CheckIn,
                Some(name) => Kind::named(name).ok_or_else(|| say!("reminder-file-no-kind", name = quotable(name)))?,
            };
            let put = match line.length.as_deref() {
                None | Some("1h") => Put::Hour,
                Some("later") => Put::LaterToday,
                Some("tomorrow") => Put::Tomorrow,
                Some(other) => return Err(say!("reminder-file-no-snooze", length = quotable(other))),
            };
            Happens::Snooze(kind, put)
        }
        "clock_set" => Happens::ClockSet(local(zone, to()?)?),
        "silence" => Happens::Silence(local(zone, to()?)?),
        "travel" => Happens::Travel(Zone::named(to()?).ok_or_else(|| missing("zone"))?),
        "warning" | "level" => {
            let since = crate::day::Day::EPOCH;
            Happens::Level(match line.level.as_deref() {
                Some("steady") => Level::Steady,
                Some("watch") => Level::Watch { since },
                Some("warning") => Level::Warning { since },
                Some("overuse") => Level::Overuse { since },
                _ => return Err(missing("level")),
            })
        }
        "plan" => Happens::Plan(on),
        "full_screen" => Happens::FullScreen(on),
        "focus" => Happens::Focus(on),
        "away" => Happens::Away(on),
        other => return Err(say!("reminder-file-no-event", event = quotable(other), at = &line.at)),
    })
}

fn rules(settings: &Settings) -> std::result::Result<Rules, String> {
    let given = |text: &Option<String>| text.as_deref().map(minute).transpose();
    let usual = Rules::default();
    let quiet = settings.quiet.as_ref().map(|(from, to)| Ok::<_, String>((minute(from)?, minute(to)?))).transpose()?;
    let review = settings.review.as_ref().map(|review| Ok::<_, String>((weekday(&review.on)?, minute(&review.at)?)));
    let mut off_days = [false; 7];
    for day in &settings.off_days {
        off_days[weekday(day)?] = true;
    }
    let rollover = settings.rollover.unwrap_or(usual.rollover);
    if rollover > 23 {
        return Err(say!("reminder-file-rollover", hour = rollover));
    }
    Ok(Rules {
        check_in_at: given(&settings.check_in_at)?.or(usual.check_in_at),
        at_first_use: settings.first_use,
        quiet: quiet.unwrap_or(usual.quiet),
        off_days,
        rollover,
        per_day: settings.per_day.unwrap_or(usual.per_day),
        warnings: true,
        plan_at: given(&settings.plan_at)?,
        nudge_at: given(&settings.nudge_at)?,
        wind_down_at: given(&settings.wind_down_at)?,
        review_at: review.transpose()?,
        bedtime: given(&settings.bedtime)?,
    })
}

fn minute(text: &str) -> std::result::Result<u16, String> {
    figures::clock(text, HourCycle::TwentyFour)
        .one()
        .map(|minute| minute as u16)
        .ok_or_else(|| say!("reminder-file-no-minute", text = quotable(text)))
}

fn weekday(text: &str) -> std::result::Result<usize, String> {
    const DAYS: [&str; 7] = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];
    DAYS.iter().position(|day| *day == text).ok_or_else(|| say!("reminder-file-no-weekday", text = quotable(text)))
}

fn local(zone: &Zone, text: &str) -> std::result::Result<DateTime<Utc>, String> {
    zone.local(text).ok_or_else(|| say!("reminder-file-no-time", text = quotable(text)))
}
