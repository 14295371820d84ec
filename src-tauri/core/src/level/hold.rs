//! Holding a level: it rises at once, and falls only after calm days, so it never flickers.

use super::Sensitivity;
use crate::day::Day;

/// Enter Watch above this: about four times in a simulated calm year; it is a quiet line in the app, no notification.
const WATCH: f64 = 1.893;
/// Leave Watch below this, on [`WATCH_CALM_DAYS`] logged Days in a row.
const WATCH_CALM: f64 = 1.0;
const WATCH_CALM_DAYS: u8 = 5;
/// Leave Warning below the Watch line, on this many logged Days in a row.
const WARNING_CALM_DAYS: u8 = 7;
/// Overuse: the late signal itself is this strong, in spreads, soon after a warning ...
const OVERUSE: f64 = 2.5;
const OVERUSE_AFTER_DAYS: i64 = 35;
/// ... until it is back within this, on as many logged Days as a warning takes to clear.
const OVERUSE_CALM: f64 = 1.0;

/// Enter Warning above this: about 0.5, 1 and 2 false alarms in a simulated calm year. Found by replaying simulated calm
/// people, counting an alarm that lasts again every four weeks, and going along the line between the measured rates.
fn warning_line(sensitivity: Sensitivity) -> f64 {
    match sensitivity {
        Sensitivity::Cautious => 3.49,
        Sensitivity::Normal => 3.07,
        Sensitivity::Early => 2.58,
    }
}

/// What the signals say together.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Level {
    /// The usual self is not known yet.
    Learning,
    /// Nothing has moved for long.
    Steady,
    /// Something has moved; a quiet line in the app.
    Watch {
        /// Since this Day.
        since: Day,
    },
    /// Signals have moved together; worth a look.
    Warning {
        /// Since this Day.
        since: Day,
    },
    /// Signals moved together, and what comes of the days has dropped as well.
    Overuse {
        /// Since this Day.
        since: Day,
    },
}

impl Level {
    /// Its name, in lower case.
    pub fn name(self) -> &'static str {
        match self {
            Level::Learning => "learning",
            Level::Steady => "steady",
            Level::Watch { .. } => "watch",
            Level::Warning { .. } => "warning",
            Level::Overuse { .. } => "overuse",
        }
    }

    /// The Day it was entered, where that means something.
    pub fn since(self) -> Option<Day> {
        match self {
            Level::Learning | Level::Steady => None,
            Level::Watch { since } | Level::Warning { since } | Level::Overuse { since } => Some(since),
        }
    }

    /// 0 for Learning and Steady, then 1, 2, 3.
    pub fn rank(self) -> u8 {
        match self {
            Level::Learning | Level::Steady => 0,
            Level::Watch { .. } => 1,
            Level::Warning { .. } => 2,
            Level::Overuse { .. } => 3,
        }
    }
}

/// What one Day says about all signals.
#[derive(Debug, Clone, Copy)]
pub struct Today {
    /// The Day.
    pub day: Day,
    /// How unusual the leading signals are together.
    pub together: f64,
    /// The strength of the late signal, if one is followed.
    pub late: Option<f64>,
    /// Whether anything was said that Day.
    pub logged: bool,
    /// Whether enough was said lately to raise anything.
    pub known: bool,
}

/// A level, and the calm Days counted toward leaving it.
#[derive(Debug, Clone)]
pub struct Hold {
    level: Level,
    leading: Level,
    calm_days: u8,
    late_calm_days: u8,
    last_warned: Option<Day>,
}

impl Hold {
    /// The first level after learning.
    pub fn steady() -> Hold {
        Hold { level: Level::Steady, leading: Level::Steady, calm_days: 0, late_calm_days: 0, last_warned: None }
    }

    /// The present level.
    pub fn level(&self) -> Level {
        self.level
    }

    /// The hold after one more Day.
    #[must_use]
    pub fn next(&self, today: Today, sensitivity: Sensitivity) -> Hold {
        let mut next = self.clone();
        (next.leading, next.calm_days) = self.lead(today, sensitivity);
        if next.leading.rank() >= 2 {
            next.last_warned = Some(today.day);
        }
        next.late_calm_days = match today.late {
            Some(late) if today.logged && late < OVERUSE_CALM => self.late_calm_days.saturating_add(1),
            Some(late) if late >= OVERUSE_CALM => 0,
            _ => self.late_calm_days,
        };
        next.level = next.overall(self.level, today);
        next
    }

    /// The level of the leading signals alone, and the calm Days toward leaving it.
    fn lead(&self, today: Today, sensitivity: Sensitivity) -> (Level, u8) {
        let day = today.day;
        let entered = if !today.known || today.together <= WATCH {
            Level::Steady
        } else if today.together > warning_line(sensitivity) {
            Level::Warning { since: day }
        } else {
            Level::Watch { since: day }
        };
        if entered.rank() > self.leading.rank() {
            return (entered, 0);
        }
        let (calm_below, days, fallen) = match self.leading {
            Level::Warning { .. } => (WATCH, WARNING_CALM_DAYS, Level::Watch { since: day }),
            Level::Watch { .. } => (WATCH_CALM, WATCH_CALM_DAYS, Level::Steady),
            Level::Overuse { .. } | Level::Learning | Level::Steady => return (self.leading, 0),
        };
        match (today.logged, today.together < calm_below) {
            (true, true) if self.calm_days + 1 >= days => (fallen, 0),
            (true, true) => (self.leading, self.calm_days + 1),
            (true, false) => (self.leading, 0),
            (false, _) => (self.leading, self.calm_days),
        }
    }

    fn overall(&self, before: Level, today: Today) -> Level {
        let late = today.late.unwrap_or(0.0);
        let warned_lately = self.last_warned.is_some_and(|day| today.day.since(day) <= OVERUSE_AFTER_DAYS);
        match before {
            Level::Overuse { .. } if self.late_calm_days < WARNING_CALM_DAYS => before,
            Level::Overuse { .. } => self.leading,
            _ if today.known && warned_lately && late > OVERUSE => Level::Overuse { since: today.day },
            _ => self.leading,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The level names after each Day; `_` is a Day without an entry, `?` one with too little known.
    fn levels(together: &str, late: Option<f64>) -> Vec<&'static str> {
        let first = Day::parse("2026-03-02").unwrap();
        let mut hold = Hold::steady();
        let words = together.split_whitespace().enumerate();
        words
            .map(|(at, word)| {
                let (logged, known) = (word != "_", word != "?");
                let together = word.parse().unwrap_or(if known { 0.0 } else { 9.0 });
                let today = Today { day: first.plus(at as i64), together, late, logged, known };
                hold = hold.next(today, Sensitivity::Normal);
                hold.level().name()
            })
            .collect()
    }

    #[test]
    fn it_rises_at_once_and_falls_after_calm_days() {
        assert_eq!(
            levels("0 2.0 0.5 0.5 0.5 0.5 0.5", None)[1..],
            ["watch", "watch", "watch", "watch", "watch", "steady"]
        );
        assert_eq!(
            levels("3.2 1 1 1 1 1 1 1", None).last(),
            Some(&"watch"),
            "a warning falls to watch, not to nothing"
        );
    }

    #[test]
    fn a_day_above_the_line_starts_the_calm_days_again() {
        assert_eq!(levels("2.0 .5 .5 .5 .5 1.2 .5 .5 .5 .5", None).last(), Some(&"watch"));
    }

    #[test]
    fn silence_neither_clears_nor_raises() {
        assert_eq!(levels("2.0 _ _ _ _ _ _ _ _", None).last(), Some(&"watch"));
        assert_eq!(levels("0 ? ? ?", None).last(), Some(&"steady"));
    }

    #[test]
    fn the_late_signal_counts_only_after_a_warning() {
        assert_eq!(levels("0 0 0", Some(4.0)).last(), Some(&"steady"));
        assert_eq!(levels("3.2 3.2", Some(4.0)).last(), Some(&"overuse"));
        assert_eq!(levels("3.2 3.2", None).last(), Some(&"warning"), "without it a warning is the highest");
    }
}
