//! Reminders: what is due now, if anything.
//!
//! A pure function of the rules, what was recorded, what was already shown and the present instant. At most one reminder at
//! a time, none in quiet hours or on days off, none for what was done, none that is out of date, and rarer when nobody
//! answers. Its words are composed in `notification`.

pub mod hold;
mod ignored;
mod next;
mod silence;
pub mod simulate;

use chrono::{DateTime, TimeDelta, Utc};

use crate::{
    day::{Day, Now},
    level::Level,
};
use ignored::Patience;
pub use next::{next, next_look};
pub use silence::SilentUntil;

/// Two reminders are at least this far apart. People settle for a few predictable batches a day (Fitz et al. 2019).
const APART: TimeDelta = TimeDelta::hours(3);
/// After this many "later" a reminder stays silent for its Day.
const LATER_AT_MOST: usize = 2;
/// A warning is not repeated within this many Days unless the level rises.
const WARNING_REST_DAYS: i64 = 14;
/// A first sign after a plan is not repeated within a week, one about the first days back not within two.
const SIGN_REST_DAYS: i64 = 7;
const REBOUND_REST_DAYS: i64 = 14;
/// Strain is not mentioned within two hours before the intended bedtime, so that nobody goes to bed with it.
const BEFORE_BEDTIME_MINUTES: u16 = 120;
/// How long a reminder about a part of the day makes sense: our own choice.
const PLAN_LASTS: TimeDelta = TimeDelta::hours(6);
const NUDGE_LASTS: TimeDelta = TimeDelta::hours(2);
const WIND_DOWN_LASTS: TimeDelta = TimeDelta::hours(1);

/// What a reminder is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// The level has risen to Warning or Overuse.
    Warning,
    /// A first sign is back in the weeks after a plan.
    Sign,
    /// Much more work than usual in the first days after days off.
    Rebound,
    /// The Day's check-in is waiting.
    CheckIn,
    /// Today's room in the plan.
    Plan,
    /// The weekly review.
    Review,
    /// One of the restoring things that were picked.
    Nudge,
    /// It is time to end the evening.
    WindDown,
}

impl Kind {
    /// Every kind, the most pressing first.
    pub const ALL: [Kind; 8] = [
        Kind::Warning,
        Kind::Sign,
        Kind::Rebound,
        Kind::CheckIn,
        Kind::Plan,
        Kind::Review,
        Kind::Nudge,
        Kind::WindDown,
    ];

    /// The word it is stored under.
    pub fn name(self) -> &'static str {
        match self {
            Kind::Warning => "warning",
            Kind::Sign => "sign",
            Kind::Rebound => "rebound",
            Kind::CheckIn => "check_in",
            Kind::Plan => "plan",
            Kind::Review => "review",
            Kind::Nudge => "nudge",
            Kind::WindDown => "wind_down",
        }
    }

    /// The kind stored under this word.
    pub fn named(name: &str) -> Option<Kind> {
        Kind::ALL.into_iter().find(|kind| kind.name() == name)
    }

    /// Whether it is about strain, which is reported when it is found and not by the clock.
    fn is_about_strain(self) -> bool {
        matches!(self, Kind::Warning | Kind::Sign | Kind::Rebound)
    }
}

/// A reminder that was shown, or that was left to the window because there was no good moment for it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Delivery {
    /// The kind of reminder.
    pub kind: Kind,
    /// The Day it was for.
    pub day: Day,
    /// When, in seconds since 1970 UTC.
    pub shown_at: i64,
    /// Until when it was put off, if the person asked for that.
    pub later_until: Option<i64>,
    /// The level a warning was about: 2 Warning, 3 Overuse, 0 for other kinds.
    pub level_rank: u8,
    /// Whether the desktop showed it, not the window alone.
    pub on_desktop: bool,
}

/// When reminders may come and when not. Times are minutes of the day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rules {
    /// From when the check-in is due; nothing when it is not reminded of.
    pub check_in_at: Option<u16>,
    /// Whether the check-in is due from the first use of the computer instead, where that is known.
    pub at_first_use: bool,
    /// Quiet hours, from and until; they may go over midnight.
    pub quiet: (u16, u16),
    /// Weekdays that are off, Monday first.
    pub off_days: [bool; 7],
    /// The hour a Day begins.
    pub rollover: u8,
    /// Reminders a Day at most; one more while a plan runs.
    pub per_day: usize,
    /// Whether warnings and other signs of strain are reported.
    pub warnings: bool,
    /// When today's room in the plan is named.
    pub plan_at: Option<u16>,
    /// When one of the restoring things is named.
    pub nudge_at: Option<u16>,
    /// When the evening ends. The only reminder that may fall into quiet hours, since it was asked for.
    pub wind_down_at: Option<u16>,
    /// The weekday (Monday 0) and time of the weekly review.
    pub review_at: Option<(usize, u16)>,
    /// The intended bedtime, in minutes of the day.
    pub bedtime: Option<u16>,
}

impl Default for Rules {
    /// A check-in at 09:00, quiet from 20:30 to 08:00, a Day from 04:00, two reminders, and nothing that is opted into.
    fn default() -> Rules {
        Rules {
            check_in_at: Some(9 * 60),
            at_first_use: false,
            quiet: (20 * 60 + 30, 8 * 60),
            off_days: [false; 7],
            rollover: 4,
            per_day: 2,
            warnings: true,
            plan_at: None,
            nudge_at: None,
            wind_down_at: None,
            review_at: None,
            bedtime: None,
        }
    }
}

/// What is known when something may be due.
#[derive(Debug, Clone)]
pub struct Agenda {
    /// When reminders may come.
    pub rules: Rules,
    /// The last Day whose check-in was given.
    pub checked_in: Option<Day>,
    /// The last Day on which a restoring thing was ticked.
    pub restored: Option<Day>,
    /// Whether there is a restoring thing to name.
    pub has_restoring: bool,
    /// The level of today.
    pub level: Level,
    /// Whether a plan runs: its own reminders replace warnings.
    pub plan_running: bool,
    /// Whether it has room today, and is not paused.
    pub plan_room: bool,
    /// Whether a first sign is back after a plan.
    pub sign: bool,
    /// Whether there was a lot at once after days off.
    pub rebound: bool,
    /// Days off, both ends included.
    pub days_off: Vec<(Day, Day)>,
    /// When Taper was last looked at or answered (seconds since 1970 UTC).
    pub looked_at: i64,
    /// Whether the desktop reports when somebody is there.
    pub presence_is_known: bool,
    /// How long the person asked for silence.
    pub silent_until: SilentUntil,
    /// What was shown in the last weeks, oldest first.
    pub deliveries: Vec<Delivery>,
}

impl Agenda {
    /// Nothing recorded, nothing shown, no plan.
    pub fn empty(rules: Rules) -> Agenda {
        Agenda {
            rules,
            checked_in: None,
            restored: None,
            has_restoring: false,
            level: Level::Learning,
            plan_running: false,
            plan_room: false,
            sign: false,
            rebound: false,
            days_off: Vec::new(),
            looked_at: 0,
            presence_is_known: false,
            silent_until: SilentUntil::NotSilent,
            deliveries: Vec::new(),
        }
    }

    fn is_off(&self, day: Day) -> bool {
        self.rules.off_days[day.weekday()] || self.days_off.iter().any(|(first, last)| (*first..=*last).contains(&day))
    }

    /// What was shown up to a Day. What is for a later one was shown before the clock was put right.
    fn shown_until(&self, day: Day) -> impl DoubleEndedIterator<Item = &Delivery> {
        self.deliveries.iter().filter(move |shown| shown.day <= day)
    }

    fn shown(&self, kind: Kind, day: Day) -> impl DoubleEndedIterator<Item = &Delivery> {
        self.deliveries.iter().filter(move |shown| shown.kind == kind && shown.day == day)
    }
}

/// A reminder that is due.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Reminder {
    /// What it is about.
    pub kind: Kind,
    /// The Day it is for; answering it writes to that Day.
    pub day: Day,
    /// The level a warning is about.
    pub level: Option<Level>,
    /// When it is out of date.
    pub expires: DateTime<Utc>,
    /// Whether it is the last one until Taper is looked at again.
    pub last: bool,
}

/// The one reminder that is due now, if any, the most pressing first.
pub fn due(agenda: &Agenda, now: &Now) -> Option<Reminder> {
    if agenda.silent_until.covers(now.instant.timestamp()) {
        return None;
    }
    let day = now.day(agenda.rules.rollover);
    let is_quiet = is_quiet(agenda.rules.quiet, now.minute_of_day()) || agenda.is_off(day);
    let may_come = |kind: &Kind| !is_quiet || *kind == Kind::WindDown;
    Kind::ALL.into_iter().filter(may_come).find_map(|kind| reminder(agenda, kind, day, now))
}

fn reminder(agenda: &Agenda, kind: Kind, day: Day, now: &Now) -> Option<Reminder> {
    let (from, expires) = window(agenda, kind, day, now)?;
    if !(from..expires).contains(&now.instant) || !is_wanted(agenda, kind, day) {
        return None;
    }
    let instant = now.instant.timestamp();
    let last = match agenda.shown(kind, day).next_back() {
        // It comes back as the same reminder, outside cap and spacing.
        Some(Delivery { later_until: Some(until), .. }) => {
            let comes_back = *until <= instant && agenda.shown(kind, day).count() <= LATER_AT_MOST;
            comes_back.then_some(false)?
        }
        Some(_) => return None,
        None => is_new(agenda, kind, day, now)?,
    };
    let level = (kind == Kind::Warning).then_some(agenda.level);
    Some(Reminder { kind, day, level, expires, last })
}

/// Whether a reminder of this Day may be shown for the first time now, and whether it is the last for a while.
fn is_new(agenda: &Agenda, kind: Kind, day: Day, now: &Now) -> Option<bool> {
    if !has_room(agenda, day) {
        return None;
    }
    if kind.is_about_strain() {
        let rested = match kind {
            Kind::Warning => !was_warned(agenda, day),
            Kind::Sign => is_rested(agenda, kind, day, SIGN_REST_DAYS),
            _ => is_rested(agenda, kind, day, REBOUND_REST_DAYS),
        };
        return (rested && !is_bedtime_near(agenda, now)).then_some(false);
    }
    if !is_apart(agenda, now.instant.timestamp()) {
        return None;
    }
    match ignored::patience(agenda, kind, day) {
        Patience::Show => Some(false),
        Patience::Last => Some(true),
        Patience::Wait => None,
    }
}

/// From when until when a reminder of a Day makes sense; nothing when it is not asked for.
fn window(agenda: &Agenda, kind: Kind, day: Day, now: &Now) -> Option<(DateTime<Utc>, DateTime<Utc>)> {
    let rules = &agenda.rules;
    let at = |minute: u16| {
        // A time before the roll-over hour still belongs to the Day that began the morning before.
        let date = if minute < u16::from(rules.rollover) * 60 { day.plus(1) } else { day };
        now.zone.instant_of(date, minute)
    };
    let begins = now.zone.instant_of(day, u16::from(rules.rollover) * 60);
    let ends = now.zone.instant_of(day.plus(1), u16::from(rules.rollover) * 60);
    let lasting = |minute: u16, length: TimeDelta| (at(minute), (at(minute) + length).min(ends));
    match kind {
        Kind::Warning | Kind::Sign | Kind::Rebound => rules.warnings.then_some((begins, ends)),
        Kind::CheckIn if rules.at_first_use && agenda.presence_is_known => rules.check_in_at.map(|_| (begins, ends)),
        Kind::CheckIn => rules.check_in_at.map(|minute| (at(minute), ends)),
        Kind::Plan => rules.plan_at.map(|minute| lasting(minute, PLAN_LASTS)),
        Kind::Review => {
            rules.review_at.filter(|(weekday, _)| *weekday == day.weekday()).map(|(_, minute)| (at(minute), ends))
        }
        Kind::Nudge => rules.nudge_at.map(|minute| lasting(minute, NUDGE_LASTS)),
        Kind::WindDown => rules.wind_down_at.map(|minute| lasting(minute, WIND_DOWN_LASTS)),
    }
}

/// Whether there is a reason for it: what was done needs no reminder.
fn is_wanted(agenda: &Agenda, kind: Kind, day: Day) -> bool {
    match kind {
        Kind::Warning => agenda.level.is_warning() && !agenda.plan_running,
        Kind::Sign => agenda.sign && !agenda.plan_running,
        Kind::Rebound => agenda.rebound,
        Kind::CheckIn => agenda.checked_in != Some(day),
        Kind::Plan => agenda.plan_running && agenda.plan_room,
        Kind::Nudge => agenda.has_restoring && agenda.restored != Some(day),
        Kind::Review | Kind::WindDown => true,
    }
}

/// Whether this warning was shown: since the level was entered, or so lately that it rests.
fn was_warned(agenda: &Agenda, day: Day) -> bool {
    let since = agenda.level.since();
    agenda.shown_until(day).any(|shown| {
        let lately = since.is_some_and(|since| shown.day >= since) || day.since(shown.day) < WARNING_REST_DAYS;
        shown.kind == Kind::Warning && shown.level_rank >= agenda.level.rank() && lately
    })
}

fn is_rested(agenda: &Agenda, kind: Kind, day: Day, days: i64) -> bool {
    agenda.shown_until(day).all(|shown| shown.kind != kind || day.since(shown.day) >= days)
}

fn is_bedtime_near(agenda: &Agenda, now: &Now) -> bool {
    let minutes_to = |bedtime: u16| (bedtime + 24 * 60 - now.minute_of_day()) % (24 * 60);
    agenda.rules.bedtime.is_some_and(|bedtime| minutes_to(bedtime) <= BEFORE_BEDTIME_MINUTES)
}

fn has_room(agenda: &Agenda, day: Day) -> bool {
    let mut kinds: Vec<Kind> =
        agenda.deliveries.iter().filter(|shown| shown.day == day && shown.on_desktop).map(|shown| shown.kind).collect();
    // A reminder that came back counts once.
    kinds.sort_unstable();
    kinds.dedup();
    kinds.len() < agenda.rules.per_day + usize::from(agenda.plan_running)
}

/// Whether three hours lie between now and every other reminder; those "ahead" were shown before the clock was set back.
fn is_apart(agenda: &Agenda, instant: i64) -> bool {
    let shown = agenda.deliveries.iter().filter(|shown| shown.on_desktop);
    shown.map(|shown| instant - shown.shown_at).all(|since| since.abs() >= APART.num_seconds())
}

/// Whether a minute of the day lies in quiet hours, which may go over midnight; equal ends mean there are none.
pub fn is_quiet((from, until): (u16, u16), minute: u16) -> bool {
    if from <= until { (from..until).contains(&minute) } else { minute >= from || minute < until }
}

#[cfg(test)]
mod tests;
