//! The reminder rules run over made-up events: for tests, and as a preview of the next days.
//!
//! It steps from one instant at which something can change to the next; a real Taper looks every half minute and shows
//! the same (a property in the tests).

use chrono::{DateTime, TimeDelta, Utc};

use super::{
    Agenda, Delivery, Kind, Reminder, SilentUntil, due,
    hold::{Moment, Presence, moment},
    next_look,
};
use crate::{day::Now, level::Level, zone::Zone};

/// Something that happens at an instant.
#[derive(Debug, Clone)]
pub enum Happens {
    /// The computer is suspended.
    Suspend,
    /// It wakes up again.
    Resume,
    /// Taper is quit.
    Quit,
    /// Taper is started again.
    Start,
    /// The Day's check-in is given.
    CheckIn,
    /// The person looks at Taper.
    Look,
    /// A shown reminder is put off until an instant.
    Snooze(Kind, Put),
    /// A reminder is closed without an answer.
    Dismiss,
    /// The clock is set to another instant.
    ClockSet(DateTime<Utc>),
    /// The person travels to another time zone.
    Travel(Zone),
    /// The level changes to this one.
    Level(Level),
    /// Everything is silent until an instant.
    Silence(DateTime<Utc>),
    /// A plan begins to run, or ends.
    Plan(bool),
    /// Something fills the screen, or no longer.
    FullScreen(bool),
    /// A focus session begins, or ends.
    Focus(bool),
    /// The person leaves, or comes back.
    Away(bool),
}

/// How a reminder is put off.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Put {
    /// It comes again in an hour.
    Hour,
    /// It comes again later on the same Day.
    LaterToday,
    /// It does not come again on this Day.
    Tomorrow,
}

impl Put {
    /// Until when, if it comes back at all.
    pub fn until(self, now: DateTime<Utc>) -> Option<DateTime<Utc>> {
        match self {
            Put::Hour => Some(now + TimeDelta::hours(1)),
            Put::LaterToday => Some(now + TimeDelta::hours(4)),
            Put::Tomorrow => None,
        }
    }
}

/// A reminder that would be shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Shown {
    /// The instant at which it would be shown.
    pub at: DateTime<Utc>,
    /// Minutes east of UTC there and then.
    pub offset_minutes: i32,
    /// The reminder.
    pub reminder: Reminder,
}

/// A simulation under way.
pub struct Simulation {
    now: Now,
    agenda: Agenda,
    tick_seconds: i64,
    is_running: bool,
    is_asleep: bool,
    presence: Presence,
    held: Option<(Reminder, DateTime<Utc>)>,
    on_screen: Vec<Kind>,
    shown: Vec<Shown>,
    /// Whether every tick is looked at, which is slower and shows the same.
    every_tick: bool,
}

impl Simulation {
    /// A simulation that begins now, with the person at the computer.
    pub fn new(agenda: Agenda, now: Now, tick_seconds: i64) -> Simulation {
        Simulation {
            now,
            agenda,
            tick_seconds: tick_seconds.max(1),
            is_running: true,
            is_asleep: false,
            presence: Presence::default(),
            held: None,
            on_screen: Vec::new(),
            shown: Vec::new(),
            every_tick: false,
        }
    }

    /// The same, looking at every tick.
    #[must_use]
    pub fn looking_at_every_tick(self) -> Simulation {
        Simulation { every_tick: true, ..self }
    }

    /// What was shown so far.
    pub fn shown(&self) -> &[Shown] {
        &self.shown
    }

    /// What is known at this point.
    pub fn agenda(&self) -> &Agenda {
        &self.agenda
    }

    /// Runs on until just before an instant. An instant that is past changes nothing.
    pub fn until(&mut self, end: DateTime<Utc>) {
        if self.is_running && !self.is_asleep {
            let mut at = self.tick_from(self.now.instant);
            while at < end {
                self.now.instant = at;
                self.tick();
                at = if self.every_tick {
                    at + TimeDelta::seconds(self.tick_seconds)
                } else {
                    self.tick_from(self.next_change().unwrap_or(end)).max(at + TimeDelta::seconds(self.tick_seconds))
                };
            }
        }
        self.now.instant = self.now.instant.max(end);
    }

    /// Something happens at the present instant.
    pub fn happens(&mut self, what: &Happens) {
        let day = self.now.day(self.agenda.rules.rollover);
        let (instant, second) = (self.now.instant, TimeDelta::seconds(1));
        match what {
            Happens::Suspend => self.is_asleep = true,
            // The tick of this second has passed: the next one comes after it.
            Happens::Resume => (self.is_asleep, self.now.instant) = (false, instant + second),
            Happens::Quit => (self.is_running, self.held) = (false, None),
            Happens::Start => (self.is_running, self.now.instant) = (true, instant + second),
            Happens::CheckIn => {
                self.agenda.checked_in = Some(day);
                self.agenda.looked_at = instant.timestamp();
                self.on_screen.retain(|kind| *kind != Kind::CheckIn);
            }
            Happens::Look => self.agenda.looked_at = instant.timestamp(),
            Happens::Snooze(kind, put) => self.snooze(*kind, *put),
            Happens::Dismiss => self.on_screen.clear(),
            Happens::ClockSet(to) => self.now.instant = *to + second,
            Happens::Travel(zone) => self.now.zone = zone.clone(),
            Happens::Level(level) => {
                // Entered today, whatever Day was given.
                self.agenda.level = match level {
                    Level::Watch { .. } => Level::Watch { since: day },
                    Level::Warning { .. } => Level::Warning { since: day },
                    Level::Overuse { .. } => Level::Overuse { since: day },
                    calm => *calm,
                };
            }
            Happens::Silence(until) => {
                self.agenda.silent_until = SilentUntil::Span { from: instant.timestamp(), end: until.timestamp() };
            }
            Happens::Plan(runs) => (self.agenda.plan_running, self.agenda.plan_room) = (*runs, *runs),
            Happens::FullScreen(fills) => self.presence.full_screen = Some(*fills),
            Happens::Focus(runs) => self.presence.in_focus = *runs,
            Happens::Away(away) => {
                self.presence.just_back = !away;
                self.presence.idle = Some(if *away { super::hold::AWAY } else { TimeDelta::zero() });
            }
        }
    }

    fn snooze(&mut self, kind: Kind, put: Put) {
        if !self.on_screen.contains(&kind) {
            return;
        }
        self.on_screen.retain(|shown| *shown != kind);
        let until = put.until(self.now.instant).map(|until| until.timestamp());
        if let Some(last) = self.agenda.deliveries.iter_mut().rfind(|shown| shown.kind == kind) {
            last.later_until = until;
        }
        self.agenda.looked_at = self.now.instant.timestamp();
    }

    fn tick(&mut self) {
        let Some(reminder) = due(&self.agenda, &self.now) else {
            (self.held, self.presence.just_back) = (None, false);
            return;
        };
        let is_same = |held: &(Reminder, DateTime<Utc>)| (held.0.kind, held.0.day) == (reminder.kind, reminder.day);
        let since = self.held.filter(is_same).map_or(self.now.instant, |(_, since)| since);
        let moment = moment(self.presence, since, self.now.instant);
        self.presence.just_back = false;
        self.held = (moment == Moment::Wait).then_some((reminder, since));
        if moment == Moment::Wait {
            return;
        }
        let on_desktop = moment == Moment::Now;
        self.agenda.deliveries.push(Delivery {
            kind: reminder.kind,
            day: reminder.day,
            shown_at: self.now.instant.timestamp(),
            later_until: None,
            level_rank: reminder.level.map_or(0, Level::rank),
            on_desktop,
        });
        if on_desktop {
            self.on_screen.retain(|kind| *kind != reminder.kind);
            self.on_screen.push(reminder.kind);
            let offset_minutes = self.now.offset_minutes();
            self.shown.push(Shown { at: self.now.instant, offset_minutes, reminder });
        }
    }

    /// The first tick at or after an instant.
    fn tick_from(&self, at: DateTime<Utc>) -> DateTime<Utc> {
        let late = at.timestamp().rem_euclid(self.tick_seconds);
        let wait = if late == 0 { 0 } else { self.tick_seconds - late };
        at + TimeDelta::seconds(wait)
    }

    fn next_change(&self) -> Option<DateTime<Utc>> {
        // While a reminder waits for a good moment, its patience may end at any tick.
        let held = self.held.map(|_| self.now.instant + TimeDelta::seconds(self.tick_seconds));
        held.into_iter().chain(next_look(&self.agenda, &self.now)).min()
    }
}
