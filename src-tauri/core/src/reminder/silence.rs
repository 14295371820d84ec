//! How long no reminder may be shown because the person asked for silence.

use chrono::{DateTime, Utc};

/// What a silence without an end is stored as: the last second of the year 9999, in seconds since 1970 UTC.
const STORED_WITHOUT_END: i64 = 253_402_300_799;

/// Clocks of one person may be this far apart, and a clock is corrected by so much without anybody noticing.
const CLOCKS_DIFFER_SECONDS: i64 = 60 * 60;

/// Until when reminders are silent.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum SilentUntil {
    /// No silence was asked for.
    #[default]
    NotSilent,
    /// From one instant until another.
    Span {
        /// When it was asked for, in seconds since 1970 UTC.
        from: i64,
        /// When it ends, in seconds since 1970 UTC.
        end: i64,
    },
    /// Until the person resumes them.
    Resumed,
}

impl SilentUntil {
    /// Whether reminders are silent at an instant, in seconds since 1970 UTC.
    pub fn covers(self, instant: i64) -> bool {
        match self {
            SilentUntil::NotSilent => false,
            // A clock that has been put right ends a silence that was asked for in a time that has not come yet.
            SilentUntil::Span { from, end } => (from.saturating_sub(CLOCKS_DIFFER_SECONDS)..end).contains(&instant),
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
            SilentUntil::Span { end, .. } => DateTime::from_timestamp(end, 0),
            SilentUntil::NotSilent | SilentUntil::Resumed => None,
        }
    }

    /// The number it is stored as.
    pub fn stored(self) -> i64 {
        match self {
            SilentUntil::NotSilent => 0,
            SilentUntil::Span { end, .. } => end,
            SilentUntil::Resumed => STORED_WITHOUT_END,
        }
    }

    /// When it was asked for, in seconds since 1970 UTC; 0 where that does not matter.
    pub fn asked_at(self) -> i64 {
        match self {
            SilentUntil::Span { from, .. } => from,
            SilentUntil::NotSilent | SilentUntil::Resumed => 0,
        }
    }

    /// What a stored number stands for, for a silence that was asked for at an instant (0 where that is not known).
    pub fn of_stored(number: i64, from: i64) -> SilentUntil {
        match number {
            ..=0 => SilentUntil::NotSilent,
            STORED_WITHOUT_END.. => SilentUntil::Resumed,
            end => SilentUntil::Span { from, end },
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn span(end: i64) -> SilentUntil {
        SilentUntil::Span { from: 10, end }
    }

    #[test]
    fn a_silence_comes_back_from_the_store_as_it_went_there() {
        for silence in [SilentUntil::NotSilent, span(1_772_500_000), SilentUntil::Resumed] {
            assert_eq!(SilentUntil::of_stored(silence.stored(), silence.asked_at()), silence);
        }
    }

    #[test]
    fn of_two_silences_the_longer_one_counts() {
        let (short, long) = (span(100), span(200));
        assert_eq!((short.or_longer(long), long.or_longer(short)), (long, long));
        assert_eq!(long.or_longer(SilentUntil::Resumed), SilentUntil::Resumed);
        assert_eq!(SilentUntil::Resumed.or_longer(long), SilentUntil::Resumed);
        assert_eq!(SilentUntil::NotSilent.or_longer(short), short);
    }

    #[test]
    fn a_silence_covers_the_time_before_its_end() {
        let silence = span(100);
        assert_eq!((silence.covers(99), silence.covers(100)), (true, false));
        let ahead = SilentUntil::Span { from: 100_000, end: 103_600 };
        assert_eq!([0, 96_300, 96_400, 103_599].map(|at| ahead.covers(at)), [false, false, true, true]);
        assert!(SilentUntil::Resumed.covers(i64::MAX) && !SilentUntil::NotSilent.covers(0));
    }
}
