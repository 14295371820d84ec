//! The Day: which local date an instant belongs to.
//!
//! Everything a person says belongs to one Day. A Day begins at the roll-over hour, so a late evening stays with the
//! day it belongs to. One function decides it ([`Now::day`]); everything else asks it.
//! This module does not know the clock: `Now` is a value that somebody read.

use std::{fmt, ops::RangeInclusive};

use chrono::{DateTime, Datelike, Days, NaiveDate, NaiveDateTime, TimeDelta, Timelike, Utc};

use crate::zone::Zone;

/// The years in which a Day may lie: what is further away was mistyped, or comes from a clock that is wrong.
const YEARS: RangeInclusive<i32> = 1900..=2200;

/// A local calendar date after the roll-over hour.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Day(NaiveDate);

impl Day {
    /// 1 January 1970: where counting days begins.
    pub const EPOCH: Day = Day(NaiveDate::from_epoch_days(0).unwrap());

    /// The Day written as `YYYY-MM-DD`, or `None` when there is no such date.
    pub fn parse(text: &str) -> Option<Day> {
        let shaped = text.len() == 10 && text.as_bytes()[4] == b'-' && text.as_bytes()[7] == b'-';
        if !shaped {
            return None;
        }
        NaiveDate::parse_from_str(text, "%Y-%m-%d").ok().filter(|date| YEARS.contains(&date.year())).map(Day)
    }

    /// Whether an instant lies in the years in which a Day may lie.
    pub fn may_hold(instant: DateTime<Utc>) -> bool {
        YEARS.contains(&instant.year())
    }

    /// The Day of a calendar date.
    pub fn of(date: NaiveDate) -> Day {
        Day(date)
    }

    /// The calendar date.
    pub fn date(self) -> NaiveDate {
        self.0
    }

    /// Monday = 0 … Sunday = 6.
    pub fn weekday(self) -> usize {
        self.0.weekday().num_days_from_monday() as usize
    }

    /// The Day `days` later, or earlier when negative.
    #[must_use]
    pub fn plus(self, days: i64) -> Day {
        let span = Days::new(days.unsigned_abs());
        let moved = if days < 0 { self.0.checked_sub_days(span) } else { self.0.checked_add_days(span) };
        Day(moved.unwrap_or(self.0))
    }

    /// How many days this Day lies after `earlier`; negative when before it.
    pub fn since(self, earlier: Day) -> i64 {
        (self.0 - earlier.0).num_days()
    }

    /// Every Day from this one to `last`, both included; nothing when `last` is before.
    pub fn to(self, last: Day) -> impl Iterator<Item = Day> {
        (0..=last.since(self)).map(move |days| self.plus(days))
    }
}

impl fmt::Display for Day {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{}", self.0.format("%Y-%m-%d"))
    }
}

/// An instant, and the zone the person was in then.
#[derive(Debug, Clone)]
pub struct Now {
    /// The instant.
    pub instant: DateTime<Utc>,
    /// Where the person's clock hangs.
    pub zone: Zone,
}

impl Now {
    /// Minutes east of UTC at this instant.
    pub fn offset_minutes(&self) -> i32 {
        self.zone.offset_minutes(self.instant)
    }

    /// What the clock on the wall says.
    pub fn local(&self) -> NaiveDateTime {
        self.instant.naive_utc() + TimeDelta::minutes(i64::from(self.offset_minutes()))
    }

    /// The Day this instant belongs to, when a Day begins at `rollover` o'clock.
    pub fn day(&self, rollover: u8) -> Day {
        Day((self.local() - TimeDelta::hours(i64::from(rollover))).date())
    }

    /// Whether what is recorded now can be read again: the Day that it belongs to is one, whatever the roll-over hour.
    pub fn is_within_days(&self) -> bool {
        let is_a_day = |local: NaiveDateTime| Day::may_hold(local.and_utc());
        is_a_day(self.local()) && is_a_day(self.local() - TimeDelta::days(1))
    }

    /// Minutes since local midnight, 0 to 1439.
    pub fn minute_of_day(&self) -> u16 {
        let local = self.local();
        (local.hour() * 60 + local.minute()) as u16
    }

    /// The instant as RFC 3339 with the local offset.
    pub fn rfc3339(&self) -> String {
        crate::zone::rfc3339(self.instant, self.offset_minutes())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str) -> Now {
        crate::zone::parse_now(text, None).unwrap()
    }

    #[test]
    fn a_late_evening_belongs_to_the_day_before() {
        for (instant, rollover, day) in [
            ("2026-03-02T23:59:00+01:00", 4, "2026-03-02"),
            ("2026-03-03T03:59:00+01:00", 4, "2026-03-02"),
            ("2026-03-03T04:00:00+01:00", 4, "2026-03-03"),
            ("2026-03-03T00:00:00+01:00", 0, "2026-03-03"),
            ("2028-03-01T01:00:00-08:00", 4, "2028-02-29"),
            ("2027-01-01T02:00:00+14:00", 4, "2026-12-31"),
            ("2026-03-03T22:30:00+01:00", 23, "2026-03-02"),
        ] {
            assert_eq!(at(instant).day(rollover).to_string(), day, "{instant} with roll-over at {rollover}");
        }
    }

    #[test]
    fn only_real_dates_are_days() {
        for text in ["2026-02-29", "2026-2-03", "26-02-03", "2026/02/03", "", "tomorrow", "9999-01-01", "2026-00-10"] {
            assert_eq!(Day::parse(text), None, "{text:?} is no Day");
        }
        assert_eq!(Day::parse("2028-02-29").unwrap().plus(1).to_string(), "2028-03-01");
    }

    #[test]
    fn a_clock_outside_of_the_days_there_are_is_known_whatever_the_roll_over_hour() {
        for (instant, is_within) in [
            ("2026-03-02T09:00:00+01:00", true),
            ("9999-01-01T00:00:00+00:00", false),
            ("2500-06-01T10:00:00+00:00", false),
            ("2200-12-31T23:59:00+00:00", true),
            ("2200-12-31T23:59:00Z", true),
            ("1900-01-01T23:00:00+00:00", false),
            ("1900-01-02T00:00:00+00:00", true),
            ("1800-06-01T10:00:00+00:00", false),
        ] {
            assert_eq!(at(instant).is_within_days(), is_within, "{instant}");
            for rollover in 0..24 {
                let day = at(instant).day(rollover);
                assert!(!is_within || Day::parse(&day.to_string()) == Some(day), "{instant}, {rollover}: {day}");
            }
        }
    }

    #[test]
    fn a_span_of_days_holds_both_ends() {
        let first = Day::parse("2026-12-30").unwrap();
        assert_eq!(first.to(first.plus(3)).count(), 4);
        assert_eq!(first.to(first.plus(-1)).count(), 0);
        assert_eq!(first.plus(5).since(first), 5);
    }
}
