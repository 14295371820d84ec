//! Time zones: the only module that names a zone library.
//!
//! It answers two questions: how far from UTC a zone is at an instant, and which instant a local time is.
//! It does not know the clock.

use chrono::{DateTime, FixedOffset, NaiveDateTime, SecondsFormat, TimeDelta, Utc};
use jiff::tz::TimeZone;

use crate::day::{Day, Now};

/// A named time zone, or a fixed offset where only that is known.
#[derive(Debug, Clone)]
pub struct Zone {
    name: String,
    rules: TimeZone,
}

impl Zone {
    /// The zone with this IANA name (`Europe/Berlin`), or `None` when the system does not know it.
    pub fn named(name: &str) -> Option<Zone> {
        TimeZone::get(name).ok().map(|rules| Zone { name: name.to_owned(), rules })
    }

    /// The zone this computer is set to; UTC when it does not say.
    pub fn of_this_computer() -> Zone {
        let rules = TimeZone::system();
        let name = rules.iana_name().unwrap_or("UTC").to_owned();
        Zone { name, rules }
    }

    fn fixed(offset: FixedOffset) -> Zone {
        let rules = jiff::tz::Offset::from_seconds(offset.local_minus_utc()).map_or(TimeZone::UTC, TimeZone::fixed);
        Zone { name: offset.to_string(), rules }
    }

    /// The IANA name, or the offset for a zone without one.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Minutes east of UTC at `instant`.
    pub fn offset_minutes(&self, instant: DateTime<Utc>) -> i32 {
        jiff::Timestamp::from_second(instant.timestamp()).map_or(0, |at| self.rules.to_offset(at).seconds() / 60)
    }

    /// The instant at which the wall clock shows `minute_of_day` on the calendar date of `day`.
    ///
    /// A time inside a daylight-saving gap moves forward by the gap; a time that happens twice means the first.
    pub fn instant_of(&self, day: Day, minute_of_day: u16) -> DateTime<Utc> {
        let local = day.date().and_time(chrono::NaiveTime::MIN) + TimeDelta::minutes(i64::from(minute_of_day));
        self.instant_of_local(local)
    }

    /// Every instant at which the wall clock shows `minute_of_day` on the calendar date of `day`: two when clocks are set
    /// back over it.
    pub fn instants_of(&self, day: Day, minute_of_day: u16) -> Vec<DateTime<Utc>> {
        let first = self.instant_of(day, minute_of_day);
        let again = self.next_change(first - TimeDelta::seconds(1)).and_then(|change| {
            let back = self.offset_minutes(change - TimeDelta::seconds(1)) - self.offset_minutes(change);
            let second = first + TimeDelta::minutes(i64::from(back));
            (back > 0 && first < change && second >= change).then_some(second)
        });
        std::iter::once(first).chain(again).collect()
    }

    /// The next instant at which clocks are changed in this zone.
    pub fn next_change(&self, after: DateTime<Utc>) -> Option<DateTime<Utc>> {
        let after = jiff::Timestamp::from_second(after.timestamp()).ok()?;
        let change = self.rules.following(after).next()?;
        DateTime::from_timestamp(change.timestamp().as_second(), 0)
    }

    /// The instant of a local time written as `2026-03-28T21:00`, with seconds or an offset where they are needed.
    pub fn local(&self, text: &str) -> Option<DateTime<Utc>> {
        let with_offset = ["%Y-%m-%dT%H:%M:%S%:z", "%Y-%m-%dT%H:%M%:z"];
        if let Some(at) = with_offset.iter().find_map(|shape| DateTime::parse_from_str(text, shape).ok()) {
            return Some(at.with_timezone(&Utc));
        }
        let plain = ["%Y-%m-%dT%H:%M:%S", "%Y-%m-%dT%H:%M"];
        let local = plain.iter().find_map(|shape| NaiveDateTime::parse_from_str(text, shape).ok())?;
        Day::parse(&local.date().to_string()).map(|_| self.instant_of_local(local))
    }

    fn instant_of_local(&self, local: NaiveDateTime) -> DateTime<Utc> {
        use chrono::{Datelike, Timelike};
        let as_utc = local.and_utc();
        let civil = jiff::civil::DateTime::new(
            local.year() as i16,
            local.month() as i8,
            local.day() as i8,
            local.hour() as i8,
            local.minute() as i8,
            local.second() as i8,
            0,
        );
        // "Compatible" is exactly our rule: forward through a gap, the first of two.
        civil
            .ok()
            .and_then(|civil| self.rules.to_ambiguous_timestamp(civil).compatible().ok())
            .and_then(|at| DateTime::from_timestamp(at.as_second(), 0))
            .unwrap_or(as_utc)
    }
}

/// The instant as RFC 3339 with this offset.
pub fn rfc3339(instant: DateTime<Utc>, offset_minutes: i32) -> String {
    let offset = FixedOffset::east_opt(offset_minutes * 60);
    match offset {
        Some(offset) => instant.with_timezone(&offset).to_rfc3339_opts(SecondsFormat::Secs, false),
        None => instant.to_rfc3339_opts(SecondsFormat::Secs, true),
    }
}

/// The `Now` written as RFC 3339 with an offset; in `zone` when one is given, else at the offset that was written.
pub fn parse_now(text: &str, zone: Option<Zone>) -> Option<Now> {
    let written = DateTime::parse_from_rfc3339(text).ok()?;
    Some(Now { instant: written.with_timezone(&Utc), zone: zone.unwrap_or_else(|| Zone::fixed(*written.offset())) })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_gap_moves_forward_and_a_fold_means_the_first() {
        let berlin = Zone::named("Europe/Berlin").unwrap();
        for (day, minute, utc) in [
            ("2026-03-29", 2 * 60 + 30, "2026-03-29T01:30:00Z"),
            ("2026-10-25", 2 * 60 + 30, "2026-10-25T00:30:00Z"),
            ("2026-07-01", 9 * 60, "2026-07-01T07:00:00Z"),
        ] {
            let instant = berlin.instant_of(Day::parse(day).unwrap(), minute);
            assert_eq!(instant.to_rfc3339_opts(SecondsFormat::Secs, true), utc, "{day} minute {minute}");
        }
    }

    #[test]
    fn a_written_now_keeps_its_offset_unless_a_zone_is_named() {
        assert_eq!(parse_now("2026-03-02T09:00:00+05:30", None).unwrap().rfc3339(), "2026-03-02T09:00:00+05:30");
        let tokyo = Zone::named("Asia/Tokyo");
        assert_eq!(parse_now("2026-03-02T09:00:00+00:00", tokyo).unwrap().rfc3339(), "2026-03-02T18:00:00+09:00");
        assert!(parse_now("2026-03-02 09:00", None).is_none());
        assert!(Zone::named("Mars/Olympus").is_none());
    }
}
