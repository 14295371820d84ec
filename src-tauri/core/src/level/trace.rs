//! The trace: every Day judged and levelled, from the first word to the last.
//!
//! One pass, a fixed amount of work per signal and Day; a Day's result rests on that Day and earlier ones alone.

use super::{
    Level, Sensitivity,
    fusion::Calm,
    hold::{Hold, Today},
};
use crate::{
    day::Day,
    evidence::{Line, Watcher},
    signal::{Role, Series, Signal},
};

/// While the signals are more unusual than this, the baseline learns slowly ...
const SLOW_ABOVE: f64 = 1.0;
/// ... at this speed, so that an episode does not become the usual.
const SLOW: f64 = 0.1;
/// Enough is known when, in this many Days, ...
const LATELY_DAYS: usize = 7;
/// ... this many Days have an entry ...
const LATELY_LOGGED: usize = 4;
/// ... and this many leading signals do (all of them, when fewer are followed).
const LATELY_SIGNALS: usize = 3;

/// How to watch.
#[derive(Debug, Clone, Default)]
pub struct Watching {
    /// How early to speak.
    pub sensitivity: Sensitivity,
    /// The Day the first learning ends; by default as soon as enough is known.
    pub judge_from: Option<Day>,
    /// Days that do not teach what is usual: a plan's, for one. Both ends included.
    pub not_usual: Vec<(Day, Day)>,
}

/// What was found about one Day.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct DayLevel {
    /// The Day.
    pub day: Day,
    /// Its level.
    pub level: Level,
    /// How unusual the leading signals were together, in spreads of the person's own calm days.
    pub together: f64,
    /// Whether anything was said about a leading signal.
    pub logged: bool,
}

/// All Days, levelled, and the lines they rest on.
#[derive(Debug, Clone)]
pub struct Trace {
    /// One entry a Day, oldest first.
    pub days: Vec<DayLevel>,
    /// One line a signal.
    pub lines: Vec<Line>,
}

impl Trace {
    /// What was found about a Day.
    pub fn on(&self, day: Day) -> Option<&DayLevel> {
        let first = self.days.first()?.day;
        usize::try_from(day.since(first)).ok().and_then(|at| self.days.get(at))
    }

    /// The last Day's level; Learning when there is no Day.
    pub fn level(&self) -> Level {
        self.days.last().map_or(Level::Learning, |last| last.level)
    }

    /// The line of a signal.
    pub fn line(&self, signal: &str) -> Option<&Line> {
        self.lines.iter().find(|line| line.series.signal.id.as_str() == signal)
    }

    /// The first Day nothing is known of, when the last entry is more than `patience` Days old.
    pub fn unknown_since(&self, patience: i64) -> Option<Day> {
        let (last, today) = (self.days.iter().rfind(|day| day.logged)?.day, self.days.last()?.day);
        (today.since(last) > patience).then(|| last.plus(1))
    }
}

/// The trace of series that all begin and end on the same Days.
pub fn trace(series: Vec<Series>, watching: &Watching) -> Trace {
    let Some(from) = series.first().map(|one| one.from) else {
        return Trace { days: Vec::new(), lines: Vec::new() };
    };
    let count = series.iter().map(|one| one.values.len()).min().unwrap_or(0);
    let mut walk = Walk::new(series.iter().map(|one| one.signal.clone()).collect(), from, watching.clone());
    for at in 0..count {
        walk.next(series.iter().map(|one| (one.values[at], one.late[at])));
    }
    walk.trace
}

/// A walk over the Days, one after the other: a fixed amount of work per signal for one more Day.
pub struct Walk {
    watching: Watching,
    watchers: Vec<Watcher>,
    calm: Calm,
    hold: Option<Hold>,
    next_day: Day,
    trace: Trace,
}

impl Walk {
    /// A walk that begins on `from` and has seen nothing of its signals.
    pub fn new(signals: Vec<Signal>, from: Day, watching: Watching) -> Walk {
        let watchers = signals.iter().map(Watcher::new).collect();
        let line =
            |signal| Line { series: Series { signal, from, values: Vec::new(), late: Vec::new() }, days: Vec::new() };
        let lines = signals.into_iter().map(line).collect();
        let trace = Trace { days: Vec::new(), lines };
        Walk { watching, watchers, calm: Calm::default(), hold: None, next_day: from, trace }
    }

    /// Goes one Day further; `values` holds each signal's value and whether it was told late. What was found.
    pub fn next(&mut self, values: impl IntoIterator<Item = (Option<f64>, bool)>) -> DayLevel {
        let (day, at) = (self.next_day, self.trace.days.len());
        let lines = &mut self.trace.lines;
        let judging = self.watching.judge_from.is_none_or(|first| day >= first);
        for ((line, watcher), (value, late)) in lines.iter_mut().zip(&mut self.watchers).zip(values) {
            line.series.values.push(value);
            line.series.late.push(late);
            let judged = watcher.judge(working(line, at), day.weekday(), judging);
            line.days.push(judged);
        }

        let strengths = leading_strengths(lines, at);
        let together = calm_measure(&mut self.calm, &strengths);
        let logged = lines.iter().any(|line| is_leading(line) && line.series.values[at].is_some());
        if self.hold.is_none() && ready(lines, at, strengths.len()) {
            self.hold = Some(Hold::steady());
        }
        let today = Today { day, together, late: late_strength(lines, at), logged, known: known_lately(lines, at) };
        self.hold = self.hold.take().map(|hold| hold.next(today, self.watching.sensitivity));
        let level = self.hold.as_ref().map_or(Level::Learning, Hold::level);

        let weight = if together > SLOW_ABOVE { SLOW } else { 1.0 };
        let teaches = !self.watching.not_usual.iter().any(|(first, last)| (*first..=*last).contains(&day));
        for (line, watcher) in lines.iter().zip(&mut self.watchers) {
            watcher.learn(working(line, at).filter(|_| teaches), day.weekday(), weight);
        }
        let found = DayLevel { day, level, together, logged };
        self.trace.days.push(found);
        self.next_day = day.plus(1);
        found
    }

    /// What was found so far.
    pub fn trace(&self) -> &Trace {
        &self.trace
    }
}

fn is_leading(line: &Line) -> bool {
    line.series.signal.role == Role::Leading
}

fn working(line: &Line, at: usize) -> Option<f64> {
    line.series.values[at].map(|value| line.series.signal.working(value))
}

fn leading_strengths(lines: &[Line], at: usize) -> Vec<f64> {
    let judged = |line: &Line| line.days[at].usual.map(|_| line.days[at].strength);
    lines.iter().filter(|line| is_leading(line)).filter_map(judged).collect()
}

fn late_strength(lines: &[Line], at: usize) -> Option<f64> {
    let late = lines.iter().filter(|line| line.series.signal.role == Role::Late && line.days[at].usual.is_some());
    late.map(|line| line.days[at].strength).reduce(f64::max)
}

/// Before anything is judged there is nothing to measure, and calm must not be learned from it.
fn calm_measure(calm: &mut Calm, strengths: &[f64]) -> f64 {
    if strengths.is_empty() { 0.0 } else { calm.measure(strengths) }
}

/// Learning ends when three leading signals (or all, when fewer are followed) have a usual.
fn ready(lines: &[Line], at: usize, judged: usize) -> bool {
    let followed = |line: &&Line| is_leading(line) && line.series.values[..=at].iter().any(Option::is_some);
    judged > 0 && judged >= lines.iter().filter(followed).count().min(LATELY_SIGNALS)
}

fn known_lately(lines: &[Line], at: usize) -> bool {
    let lately = at.saturating_sub(LATELY_DAYS - 1)..=at;
    let said = |line: &Line, at: usize| line.series.values[at].is_some();
    let leading = || lines.iter().filter(|line| is_leading(line));
    let signals = leading().filter(|line| lately.clone().any(|at| said(line, at))).count();
    let days = lately.clone().filter(|at| leading().any(|line| said(line, *at))).count();
    let judged = leading().filter(|line| line.days[at].usual.is_some()).count();
    days >= LATELY_LOGGED && signals >= judged.min(LATELY_SIGNALS)
}
