//! Holding a level: it rises at once, and falls only after calm days, so it never flickers.

use super::limit::WarningLimit;
use crate::{
    day::Day,
    record::event::{AnsweredWarning, Episode},
};

/// Enter Watch above this: about four times in a simulated calm year; it is one quiet sentence in the app, no notification.
const WATCH: f64 = 1.95;
/// Leave Watch this far below its limit, on [`CALM_DAYS`] logged Days in a row; Warning likewise below its own limit.
const CALM_BELOW: f64 = 0.4;
const CALM_DAYS: u8 = 3;
/// A warning that comes back within these many days is the same warning: one shift is notified once.
const SAME_WARNING_DAYS: i64 = 14;
/// The first two weeks after a marked episode warn of nothing: coming back takes a while, and the person knows.
const AFTER_EPISODE_DAYS: i64 = 14;
/// Overuse: the late signal itself is this strong, in spreads, soon after a warning ...
const OVERUSE: f64 = 2.2;
const OVERUSE_AFTER_DAYS: i64 = 8;
/// ... until it is back within this on as many logged Days.
const OVERUSE_CALM: f64 = 1.8;

/// How unusual the signals are together, with hysteresis.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Level {
    /// The usual self is not known yet.
    Learning,
    /// Nothing has moved for long.
    Steady,
    /// Something has moved; one quiet sentence in the app.
    Watch {
        /// Since this Day.
        since: Day,
    },
    /// Signals have moved together; worth a look.
    Warning {
        /// Since this Day.
        since: Day,
    },
    /// Signals moved together, and output has dropped as well.
    Overuse {
        /// Since this Day.
        since: Day,
    },
}

impl Level {
    /// `learning`, `steady`, `watch`, `warning` or `overuse`, as the command line and the database know it.
    pub fn name(self) -> &'static str {
        match self {
            Level::Learning => "learning",
            Level::Steady => "steady",
            Level::Watch { .. } => "watch",
            Level::Warning { .. } => "warning",
            Level::Overuse { .. } => "overuse",
        }
    }

    /// The Day it began; `None` for Learning and Steady.
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

    /// Whether the person is notified about it: a warning, or overuse.
    pub fn is_warning(self) -> bool {
        matches!(self, Level::Warning { .. } | Level::Overuse { .. })
    }
}

/// What a Day brings to the level: how strong the evidence is, and whether there is enough of it.
#[derive(Debug, Clone, Copy)]
pub struct Today {
    /// The Day it is about.
    pub day: Day,
    /// The combined strength of the leading signals, in spreads of calm days.
    pub combined: f64,
    /// The strength of the late signal in spreads; `None` where none is judged.
    pub late: Option<f64>,
    /// Whether anything was answered about a leading signal that Day.
    pub logged: bool,
    /// Whether enough was answered lately to raise anything.
    pub known: bool,
}

/// A level, the limit it is measured against, and the calm Days counted toward leaving it.
#[derive(Debug, Clone)]
pub struct Hold {
    limit: WarningLimit,
    level: Level,
    /// The level of the leading signals alone.
    leading: Level,
    calm_days: u8,
    late_calm_days: u8,
    /// No warning before this Day: an episode has only just ended.
    quiet_until: Option<Day>,
    /// The last warning's first and last Day.
    warned: Option<(Day, Day)>,
}

impl Hold {
    /// The first level after learning.
    pub fn steady(limit: WarningLimit) -> Hold {
        let (level, leading) = (Level::Steady, Level::Steady);
        Hold { limit, level, leading, calm_days: 0, late_calm_days: 0, quiet_until: None, warned: None }
    }

    /// The level after the last Day.
    pub fn level(&self) -> Level {
        self.level
    }

    /// The warning limit, to change it by what the person reports.
    pub fn limit(&mut self) -> &mut WarningLimit {
        &mut self.limit
    }

    /// Takes in the person's verdict on a warning.
    pub fn answer(&mut self, answer: &AnsweredWarning) {
        self.limit.answer(answer);
    }

    /// An episode is over and marked: its level ends with it.
    pub fn after_episode(&mut self, episode: &Episode, end: Day) {
        self.limit.after_episode(episode.onset, end);
        *self = Hold { quiet_until: Some(end.plus(AFTER_EPISODE_DAYS)), ..Hold::steady(self.limit.clone()) };
    }

    /// The hold after one more Day.
    #[must_use]
    pub fn next(&self, today: Today) -> Hold {
        let mut next = self.clone();
        (next.leading, next.calm_days) = self.lead(today);
        if let Level::Warning { since } = next.leading {
            next.warned = Some((since, today.day));
        }
        next.late_calm_days = match today.late {
            Some(late) if today.logged && late < OVERUSE_CALM => self.late_calm_days.saturating_add(1),
            Some(late) if late >= OVERUSE_CALM => 0,
            _ => self.late_calm_days,
        };
        next.level = next.overall(self.level, today);
        next.limit.pass(if let Level::Warning { since } = next.leading { Some(since) } else { None });
        next
    }

    /// The level of the leading signals alone, and the calm Days toward leaving it.
    fn lead(&self, today: Today) -> (Level, u8) {
        let (day, limit) = (today.day, self.limit.height(today.day));
        let entered = if !today.logged || !today.known || today.combined <= WATCH {
            Level::Steady
        } else if today.combined > limit && self.quiet_until.is_none_or(|quiet| day > quiet) {
            Level::Warning { since: self.same_warning(day).unwrap_or(day) }
        } else {
            Level::Watch { since: day }
        };
        if entered.rank() > self.leading.rank() {
            return (entered, 0);
        }
        let (calm_below, fallen) = match self.leading {
            Level::Warning { .. } => (limit - CALM_BELOW, Level::Watch { since: day }),
            Level::Watch { .. } => (WATCH - CALM_BELOW, Level::Steady),
            Level::Overuse { .. } | Level::Learning | Level::Steady => return (self.leading, 0),
        };
        match (today.logged, today.combined < calm_below) {
            (true, true) if self.calm_days + 1 >= CALM_DAYS => (fallen, 0),
            (true, true) => (self.leading, self.calm_days + 1),
            (true, false) => (self.leading, 0),
            (false, _) => (self.leading, self.calm_days),
        }
    }

    /// The first Day of the warning that a new one would only go on with.
    fn same_warning(&self, day: Day) -> Option<Day> {
        self.warned.filter(|(_, last)| day.since(*last) <= SAME_WARNING_DAYS).map(|(since, _)| since)
    }

    fn overall(&self, before: Level, today: Today) -> Level {
        let late = today.late.unwrap_or(0.0);
        let warned_lately = self.warned.is_some_and(|(_, last)| today.day.since(last) <= OVERUSE_AFTER_DAYS);
        match before {
            Level::Overuse { .. } if self.late_calm_days < CALM_DAYS => before,
            Level::Overuse { .. } => self.leading,
            _ if today.logged && today.known && warned_lately && late > OVERUSE => Level::Overuse { since: today.day },
            _ => self.leading,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::level::Sensitivity;

    /// The level names after each Day; `_` is a Day without an entry, `?` one with too little known.
    fn levels(combined: &str, late: Option<f64>) -> Vec<&'static str> {
        let first = Day::parse("2026-03-02").unwrap();
        let mut hold = Hold::steady(WarningLimit::new(Sensitivity::Normal, first.plus(-365)));
        let words = combined.split_whitespace().enumerate();
        words
            .map(|(at, word)| {
                let (logged, known) = (word != "_", word != "?");
                let combined = word.parse().unwrap_or(if known { 0.0 } else { 9.0 });
                let today = Today { day: first.plus(at as i64), combined, late, logged, known };
                hold = hold.next(today);
                hold.level().name()
            })
            .collect()
    }

    #[test]
    fn it_rises_at_once_and_falls_after_calm_days() {
        assert_eq!(levels("0 2.0 0.5 0.5 0.5", None)[1..], ["watch", "watch", "watch", "steady"]);
        assert_eq!(levels("3.2 1 1 1", None).last(), Some(&"watch"), "a warning falls to watch, not to nothing");
    }

    #[test]
    fn a_day_above_the_limit_starts_the_calm_days_again() {
        assert_eq!(levels("2.0 .5 .5 1.7 .5 .5", None).last(), Some(&"watch"));
    }

    #[test]
    fn a_warning_that_comes_back_soon_is_the_same_one() {
        let since = |combined: &str| {
            let first = Day::parse("2026-03-02").unwrap();
            let mut hold = Hold::steady(WarningLimit::new(Sensitivity::Normal, first.plus(-365)));
            for (at, word) in combined.split_whitespace().enumerate() {
                let combined = word.parse().unwrap();
                let day = first.plus(at as i64);
                hold = hold.next(Today { day, combined, late: None, logged: true, known: true });
            }
            hold.level().since().map(|since| since.since(first))
        };
        assert_eq!(since("4 1 1 1 1 4"), Some(0));
        assert_eq!(since(&format!("4 {} 4", "1 ".repeat(20))), Some(21), "three weeks later it is another");
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

    /// The levels after Days of (combined, late), all of them answered.
    fn with_late(days: &[(f64, f64)]) -> Vec<&'static str> {
        let first = Day::parse("2026-03-02").unwrap();
        let mut hold = Hold::steady(WarningLimit::new(Sensitivity::Normal, first.plus(-365)));
        let mut next = |(at, (combined, late)): (usize, &(f64, f64))| {
            let (day, late) = (first.plus(at as i64), Some(*late));
            hold = hold.next(Today { day, combined: *combined, late, logged: true, known: true });
            hold.level().name()
        };
        days.iter().enumerate().map(&mut next).collect()
    }

    #[test]
    fn a_late_drop_is_overuse_within_eight_days_of_a_warning() {
        // A warning for three days, then calm: the third calm day is no warning any more.
        let after = |days: usize| {
            let mut all = vec![(3.5, 0.0); 3];
            all.extend(vec![(0.0, 0.0); days - 1]);
            all.push((0.0, 2.3));
            with_late(&all).pop()
        };
        assert_eq!(after(10), Some("overuse"), "eight days after the last day of the warning");
        assert_eq!(after(11), Some("steady"), "nine days after");
        assert_eq!(with_late(&[(3.5, 2.2)]), ["warning"], "on the bound it is no overuse yet");
    }

    #[test]
    fn overuse_lasts_until_the_late_signal_was_back_on_three_days() {
        let late = |lates: &[f64]| {
            let mut days = vec![(3.5, 2.5)];
            days.extend(lates.iter().map(|late| (0.0, *late)));
            with_late(&days).pop()
        };
        assert_eq!(late(&[1.7, 1.7]), Some("overuse"));
        assert_eq!(late(&[1.7, 1.7, 1.7]), Some("watch"), "then the leading signals decide");
        assert_eq!(late(&[1.7, 1.7, 1.8, 1.7, 1.7]), Some("overuse"), "a day on the bound starts the count again");
    }

    #[test]
    fn two_weeks_after_a_marked_episode_nothing_is_a_warning() {
        let first = Day::parse("2026-03-02").unwrap();
        let mut hold = Hold::steady(WarningLimit::new(Sensitivity::Normal, first.plus(-365)));
        let episode = Episode { onset: first.plus(-30), drop: None, end: Some(first) };
        hold.after_episode(&episode, first);
        let mut level = |after: i64| {
            hold = hold.next(Today { day: first.plus(after), combined: 9.0, late: None, logged: true, known: true });
            hold.level().name()
        };
        assert_eq!((level(1), level(14), level(15)), ("watch", "watch", "warning"));
    }

    #[test]
    fn three_calm_days_need_not_be_in_a_row_on_the_calendar_but_among_the_answered() {
        assert_eq!(levels("2.0 .5 _ .5 _ .5", None).last(), Some(&"steady"));
        assert_eq!(levels("2.0 .5 _ .5 _ _", None).last(), Some(&"watch"));
        assert_eq!(levels("2.0 1.55 1.55 1.55", None).last(), Some(&"watch"), "not far enough below the limit");
        assert_eq!(levels("1.95", None), ["steady"], "on the limit is not above it");
    }
}
