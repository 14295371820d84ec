//! How long no reminder may be shown because the person asked for silence.

use chrono::{DateTime, Utc};

/// What a silence without an end is stored as: the last second of the year 9999, in seconds since 1970 UTC.
const STORED_WITHOUT_END: i64 = 253_402_300_799;

/// Until when reminders are silent.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum SilentUntil {
    /// No silence was asked for.
    #[default]
    NotSilent,
    /// Until an instant, in seconds since 1970 UTC.
    Instant(i64),
    /// Until the person resumes them.
    Resumed,
}

impl SilentUntil {
    /// Whether reminders are silent at an instant, in seconds since 1970 UTC.
    pub fn covers(self, instant: i64) -> bool {
        match self {
            SilentUntil::NotSilent => false,
            SilentUntil::Instant(end) => instant < end,
            SilentUntil::Resumed => true,
        }
    }

    /// The one of two silences that ends later.
    pub fn or_longer(self, other: SilentUntil) -> SilentUntil {
        if other.stored() > self.stored() { other } else { self }
    }

    /// When the silence ends by itself; nothing when it does not, or when there is none.
    pub fn end(self) -> Option<DateTime<Utc>> {
        match self {
            SilentUntil::Instant(end) => DateTime::from_timestamp(end, 0),
            SilentUntil::NotSilent | SilentUntil::Resumed => None,
        }
    }

    /// The number it is stored as.
    pub fn stored(self) -> i64 {
        match self {
            SilentUntil::NotSilent => 0,
            SilentUntil::Instant(end) => end,
            SilentUntil::Resumed => STORED_WITHOUT_END,
        }
    }

    /// What a stored number stands for.
    pub fn of_stored(number: i64) -> SilentUntil {
        match number {
            ..=0 => SilentUntil::NotSilent,
            STORED_WITHOUT_END.. => SilentUntil::Resumed,
            end => SilentUntil::Instant(end),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_silence_comes_back_from_the_store_as_it_went_there() {
        for silence in [SilentUntil::NotSilent, SilentUntil::Instant(1_772_500_000), SilentUntil::Resumed] {
            assert_eq!(SilentUntil::of_stored(silence.stored()), silence);
        }
    }

    #[test]
    fn of_two_silences_the_longer_one_counts() {
        let (short, long) = (SilentUntil::Instant(100), SilentUntil::Instant(200));
        assert_eq!((short.or_longer(long), long.or_longer(short)), (long, long));
        assert_eq!(long.or_longer(SilentUntil::Resumed), SilentUntil::Resumed);
        assert_eq!(SilentUntil::Resumed.or_longer(long), SilentUntil::Resumed);
        assert_eq!(SilentUntil::NotSilent.or_longer(short), short);
    }

    #[test]
    fn a_silence_covers_the_time_before_its_end() {
        let silence = SilentUntil::Instant(100);
        assert_eq!((silence.covers(99), silence.covers(100)), (true, false));
        assert!(SilentUntil::Resumed.covers(i64::MAX) && !SilentUntil::NotSilent.covers(0));
    }
}
