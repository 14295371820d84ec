//! Reminders: what is due now, if anything.
//!
//! A pure function of the rules, what was said, what was already shown and the present instant. At most one note at a
//! time, none in quiet hours, none for what was done, none that is out of date. Which words it gets is not known here.

use chrono::{DateTime, TimeDelta, Utc};

use crate::{
    day::{Day, Now},
    level::Level,
};

/// Two notes are at least this far apart. People settle for a few predictable batches a day (Fitz et al. 2019).
const APART: TimeDelta = TimeDelta::hours(3);
/// After this many "later" a note stays silent for its Day.
const LATER_AT_MOST: usize = 2;
/// A warning is not said again within this many Days unless the level rises.
const WARNING_REST_DAYS: i64 = 14;

/// What a note is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// The Day's check-in is waiting.
    CheckIn,
    /// The level has risen to Warning or Overuse.
    Warning,
}

impl Kind {
    /// The word it is stored under.
    pub fn name(self) -> &'static str {
        match self {
            Kind::CheckIn => "check_in",
            Kind::Warning => "warning",
        }
    }

    /// The kind stored under this word.
    pub fn named(name: &str) -> Option<Kind> {
        [Kind::CheckIn, Kind::Warning].into_iter().find(|kind| kind.name() == name)
    }
}

/// A note that was shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Delivery {
    /// What it was about.
    pub kind: Kind,
    /// The Day it named.
    pub day: Day,
    /// When, in seconds since 1970 UTC.
    pub shown_at: i64,
    /// Until when it was put off, if the person asked for that.
    pub later_until: Option<i64>,
    /// The level a warning spoke of: 2 Warning, 3 Overuse, 0 for other kinds.
    pub level_rank: u8,
}

/// When to speak and when not.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Rules {
    /// Minute of the day from which the check-in is due.
    pub check_in_at: u16,
    /// Quiet hours, from and until, in minutes of the day; they may go over midnight.
    pub quiet: (u16, u16),
    /// The hour a Day begins.
    pub rollover: u8,
    /// Notes a Day at most.
    pub per_day: usize,
}

impl Default for Rules {
    /// A check-in at 09:00, quiet from 20:30 to 08:00, a Day from 04:00, two notes.
    fn default() -> Rules {
        Rules { check_in_at: 9 * 60, quiet: (20 * 60 + 30, 8 * 60), rollover: 4, per_day: 2 }
    }
}

/// What is known when something may be due.
#[derive(Debug, Clone, Copy)]
pub struct Agenda<'a> {
    /// The rules.
    pub rules: Rules,
    /// Whether today's check-in was given.
    pub checked_in: bool,
    /// Today's level.
    pub level: Level,
    /// Whether a plan runs: its own words replace warnings.
    pub plan_running: bool,
    /// Everything is silent until this instant (seconds since 1970 UTC).
    pub silent_until: i64,
    /// What was shown in the last weeks, oldest first.
    pub deliveries: &'a [Delivery],
}

/// Something that is due.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Reminder {
    /// What about.
    pub kind: Kind,
    /// The Day it is for; answering it writes to that Day.
    pub day: Day,
    /// The level a warning speaks of.
    pub level: Option<Level>,
    /// When it is out of date: the end of its Day.
    pub expires: DateTime<Utc>,
}

/// The one note that is due now, if any. A warning goes first, since it waits for nothing.
pub fn due(agenda: &Agenda<'_>, now: &Now) -> Option<Reminder> {
    let instant = now.instant.timestamp();
    if instant < agenda.silent_until || is_quiet(agenda.rules.quiet, now.minute_of_day()) {
        return None;
    }
    let day = now.day(agenda.rules.rollover);
    let expires = now.zone.instant_of(day.plus(1), u16::from(agenda.rules.rollover) * 60);
    let note = |kind, level| Reminder { kind, day, level, expires };
    if warning_is_due(agenda, day, instant) {
        return Some(note(Kind::Warning, Some(agenda.level)));
    }
    check_in_is_due(agenda, day, now).then(|| note(Kind::CheckIn, None))
}

/// When the next check-in note comes: now when it is due, the time it was put off to, else the next Day's own time.
pub fn next_check_in(agenda: &Agenda<'_>, now: &Now) -> (Day, DateTime<Utc>) {
    let today = now.day(agenda.rules.rollover);
    if due(agenda, now).is_some_and(|note| note.kind == Kind::CheckIn) {
        return (today, now.instant);
    }
    let put_off = shown_check_ins(agenda, today).next_back().and_then(|shown| shown.later_until);
    let comes_back = shown_check_ins(agenda, today).count() <= LATER_AT_MOST && !agenda.checked_in;
    let put_off = put_off.and_then(|until| DateTime::from_timestamp(until, 0)).filter(|_| comes_back);
    let own_time = check_in_instant(&agenda.rules, today, now);
    let still_ahead = Some(own_time).filter(|_| !agenda.checked_in);
    let later_today = [put_off, still_ahead].into_iter().flatten().find(|at| *at > now.instant);
    match later_today {
        Some(at) => (today, at),
        None => (today.plus(1), check_in_instant(&agenda.rules, today.plus(1), now)),
    }
}

fn shown_check_ins<'a>(agenda: &Agenda<'a>, day: Day) -> impl DoubleEndedIterator<Item = &'a Delivery> {
    agenda.deliveries.iter().filter(move |shown| shown.kind == Kind::CheckIn && shown.day == day)
}

fn check_in_instant(rules: &Rules, day: Day, now: &Now) -> DateTime<Utc> {
    // A time before the roll-over hour still belongs to the Day that began the morning before.
    let date = if rules.check_in_at < u16::from(rules.rollover) * 60 { day.plus(1) } else { day };
    now.zone.instant_of(date, rules.check_in_at)
}

fn check_in_is_due(agenda: &Agenda<'_>, day: Day, now: &Now) -> bool {
    if agenda.checked_in || now.instant < check_in_instant(&agenda.rules, day, now) {
        return false;
    }
    let instant = now.instant.timestamp();
    match shown_check_ins(agenda, day).next_back().map(|shown| shown.later_until) {
        // It comes back as the same note, outside cap and spacing.
        Some(Some(until)) => until <= instant && shown_check_ins(agenda, day).count() <= LATER_AT_MOST,
        Some(None) => false,
        None => has_room(agenda, day) && is_apart(agenda, instant),
    }
}

fn warning_is_due(agenda: &Agenda<'_>, day: Day, instant: i64) -> bool {
    let (Some(since), false) = (agenda.level.since(), agenda.plan_running) else { return false };
    if agenda.level.rank() < 2 {
        return false;
    }
    let said = agenda.deliveries.iter().rev().find(|shown| {
        let lately = shown.day >= since || day.since(shown.day) < WARNING_REST_DAYS;
        shown.kind == Kind::Warning && shown.level_rank >= agenda.level.rank() && lately
    });
    match said.map(|shown| shown.later_until) {
        Some(Some(until)) => {
            let today = |shown: &&Delivery| shown.kind == Kind::Warning && shown.day == day;
            let shown_today = agenda.deliveries.iter().filter(today).count();
            until <= instant && (1..=LATER_AT_MOST).contains(&shown_today)
        }
        Some(None) => false,
        None => has_room(agenda, day),
    }
}

fn has_room(agenda: &Agenda<'_>, day: Day) -> bool {
    let mut spoken: Vec<Kind> =
        agenda.deliveries.iter().filter(|shown| shown.day == day).map(|shown| shown.kind).collect();
    // A note that came back counts once.
    spoken.dedup();
    spoken.len() < agenda.rules.per_day
}

fn is_apart(agenda: &Agenda<'_>, instant: i64) -> bool {
    let last = agenda.deliveries.iter().map(|shown| shown.shown_at).max();
    last.is_none_or(|last| instant - last >= APART.num_seconds())
}

/// Whether a minute of the day lies in quiet hours, which may go over midnight; equal ends mean there are none.
pub fn is_quiet((from, until): (u16, u16), minute: u16) -> bool {
    if from <= until { (from..until).contains(&minute) } else { minute >= from || minute < until }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str) -> Now {
        crate::zone::parse_now(text, crate::zone::Zone::named("Europe/Berlin")).unwrap()
    }

    fn agenda(deliveries: &[Delivery]) -> Agenda<'_> {
        Agenda {
            rules: Rules::default(),
            checked_in: false,
            level: Level::Steady,
            plan_running: false,
            silent_until: 0,
            deliveries,
        }
    }

    fn shown(kind: Kind, at_text: &str, later: Option<&str>) -> Delivery {
        let now = at(at_text);
        let later_until = later.map(|text| at(text).instant.timestamp());
        let level_rank = if kind == Kind::Warning { 2 } else { 0 };
        Delivery { kind, day: now.day(4), shown_at: now.instant.timestamp(), later_until, level_rank }
    }

    fn kind(agenda: &Agenda<'_>, text: &str) -> Option<Kind> {
        due(agenda, &at(text)).map(|reminder| reminder.kind)
    }

    #[test]
    fn the_check_in_is_due_from_its_time_until_it_is_done() {
        let open = agenda(&[]);
        assert_eq!(kind(&open, "2026-03-02T08:59:00+01:00"), None);
        assert_eq!(kind(&open, "2026-03-02T09:00:00+01:00"), Some(Kind::CheckIn));
        assert_eq!(kind(&Agenda { checked_in: true, ..open }, "2026-03-02T09:00:00+01:00"), None);
        let note = due(&open, &at("2026-03-02T15:00:00+01:00")).unwrap();
        assert_eq!(
            (note.day.to_string(), note.expires.to_rfc3339()),
            ("2026-03-02".to_owned(), "2026-03-03T03:00:00+00:00".to_owned())
        );
    }

    #[test]
    fn nothing_in_quiet_hours_over_midnight() {
        for hour in ["20:30", "23:59", "00:10", "03:59", "07:59"] {
            let date = if hour < "08:00" { "2026-03-03" } else { "2026-03-02" };
            assert_eq!(kind(&agenda(&[]), &format!("{date}T{hour}:00+01:00")), None, "{hour} is quiet");
        }
        assert!(!is_quiet((480, 480), 480), "equal ends mean no quiet hours");
    }

    #[test]
    fn a_shown_note_is_not_shown_again_unless_put_off() {
        let once = [shown(Kind::CheckIn, "2026-03-02T09:00:00+01:00", None)];
        assert_eq!(kind(&agenda(&once), "2026-03-02T15:00:00+01:00"), None);
        let later = [shown(Kind::CheckIn, "2026-03-02T09:00:00+01:00", Some("2026-03-02T10:00:00+01:00"))];
        assert_eq!(kind(&agenda(&later), "2026-03-02T09:59:00+01:00"), None);
        assert_eq!(kind(&agenda(&later), "2026-03-02T10:00:00+01:00"), Some(Kind::CheckIn));
        assert_eq!(kind(&agenda(&later), "2026-03-03T09:00:00+01:00"), Some(Kind::CheckIn), "a new Day, a new note");
    }

    #[test]
    fn after_two_laters_it_is_silent_for_the_day() {
        let put_off = |hour: u32| {
            let (then, until) =
                (format!("2026-03-02T{hour:02}:00:00+01:00"), format!("2026-03-02T{:02}:00:00+01:00", hour + 1));
            shown(Kind::CheckIn, &then, Some(&until))
        };
        assert_eq!(kind(&agenda(&[put_off(9), put_off(10)]), "2026-03-02T12:00:00+01:00"), Some(Kind::CheckIn));
        assert_eq!(kind(&agenda(&[put_off(9), put_off(10), put_off(12)]), "2026-03-02T15:00:00+01:00"), None);
    }

    #[test]
    fn a_warning_is_said_once_when_the_level_is_entered() {
        let since = Day::parse("2026-03-02").unwrap();
        let warned = Agenda { level: Level::Warning { since }, checked_in: true, ..agenda(&[]) };
        assert_eq!(kind(&warned, "2026-03-02T09:30:00+01:00"), Some(Kind::Warning));
        let said = [shown(Kind::Warning, "2026-03-02T09:30:00+01:00", None)];
        let again = Agenda { deliveries: &said, ..warned };
        for text in ["2026-03-02T15:00:00+01:00", "2026-03-20T15:00:00+01:00"] {
            assert_eq!(kind(&again, text), None, "{text}: it lasts, and was said");
        }
        let worse = Agenda { level: Level::Overuse { since: since.plus(5) }, ..again };
        assert_eq!(kind(&worse, "2026-03-07T15:00:00+01:00"), Some(Kind::Warning), "a higher level is said");
        let new = Agenda { level: Level::Warning { since: since.plus(10) }, ..again };
        assert_eq!(kind(&new, "2026-03-12T15:00:00+01:00"), None, "two weeks of rest between warnings");
        assert_eq!(kind(&Agenda { plan_running: true, ..warned }, "2026-03-02T09:30:00+01:00"), None);
        let watch = Agenda { level: Level::Watch { since }, ..warned };
        assert_eq!(kind(&watch, "2026-03-02T09:30:00+01:00"), None, "watch is a quiet line in the app");
    }

    #[test]
    fn a_warning_comes_back_twice_at_most_and_only_on_its_day() {
        fn warned(deliveries: &[Delivery]) -> Agenda<'_> {
            let level = Level::Warning { since: Day::parse("2026-03-02").unwrap() };
            Agenda { level, checked_in: true, ..agenda(deliveries) }
        }
        let put_off = |hour: u32| {
            let (then, until) =
                (format!("2026-03-02T{hour}:00:00+01:00"), format!("2026-03-02T{}:00:00+01:00", hour + 1));
            shown(Kind::Warning, &then, Some(&until))
        };
        assert_eq!(kind(&warned(&[put_off(10)]), "2026-03-02T11:00:00+01:00"), Some(Kind::Warning));
        assert_eq!(kind(&warned(&[put_off(10), put_off(11)]), "2026-03-02T12:00:00+01:00"), Some(Kind::Warning));
        let thrice = [put_off(10), put_off(11), put_off(12)];
        assert_eq!(kind(&warned(&thrice), "2026-03-02T13:00:00+01:00"), None);
        assert_eq!(kind(&warned(&[put_off(10)]), "2026-03-03T11:00:00+01:00"), None, "a new Day, an old note");
    }

    #[test]
    fn two_notes_a_day_at_most_and_three_hours_apart() {
        let warned = [shown(Kind::Warning, "2026-03-02T08:30:00+01:00", None)];
        assert_eq!(kind(&agenda(&warned), "2026-03-02T09:00:00+01:00"), None, "half an hour after the last");
        assert_eq!(kind(&agenda(&warned), "2026-03-02T11:30:00+01:00"), Some(Kind::CheckIn));
        let one_a_day = Agenda { rules: Rules { per_day: 1, ..Rules::default() }, ..agenda(&warned) };
        assert_eq!(kind(&one_a_day, "2026-03-02T15:00:00+01:00"), None);
    }

    #[test]
    fn silence_that_was_asked_for_silences_everything() {
        let until = at("2026-03-04T09:00:00+01:00").instant.timestamp();
        assert_eq!(kind(&Agenda { silent_until: until, ..agenda(&[]) }, "2026-03-03T09:00:00+01:00"), None);
        assert_eq!(
            kind(&Agenda { silent_until: until, ..agenda(&[]) }, "2026-03-04T09:00:00+01:00"),
            Some(Kind::CheckIn)
        );
    }

    #[test]
    fn the_next_note_is_now_when_due_and_later_when_put_off() {
        let next = |agenda: &Agenda<'_>, text: &str| next_check_in(agenda, &at(text)).1.to_rfc3339();
        assert_eq!(next(&agenda(&[]), "2026-03-02T12:00:00+01:00"), "2026-03-02T11:00:00+00:00");
        assert_eq!(next(&agenda(&[]), "2026-03-02T05:00:00+01:00"), "2026-03-02T08:00:00+00:00");
        let later = [shown(Kind::CheckIn, "2026-03-02T09:00:00+01:00", Some("2026-03-02T10:00:00+01:00"))];
        assert_eq!(next(&agenda(&later), "2026-03-02T09:30:00+01:00"), "2026-03-02T09:00:00+00:00");
        let done = Agenda { checked_in: true, ..agenda(&later) };
        assert_eq!(next(&done, "2026-03-02T09:30:00+01:00"), "2026-03-03T08:00:00+00:00");
    }

    #[test]
    fn the_time_keeps_to_the_wall_clock_when_clocks_change() {
        assert_eq!(kind(&agenda(&[]), "2026-03-29T06:59:00Z"), None);
        assert_eq!(kind(&agenda(&[]), "2026-03-29T07:00:00Z"), Some(Kind::CheckIn), "09:00 summer time");
        let done = Agenda { checked_in: true, ..agenda(&[]) };
        let (day, next) = next_check_in(&done, &at("2026-03-28T15:00:00+01:00"));
        assert_eq!(
            (day.to_string(), next.to_rfc3339()),
            ("2026-03-29".to_owned(), "2026-03-29T07:00:00+00:00".to_owned())
        );
    }
}
