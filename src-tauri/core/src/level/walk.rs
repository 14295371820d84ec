//! The walk over the Days: each is judged, combined and given its level in turn.
//!
//! One pass, a fixed amount of work per signal and Day; a Day's result rests on that Day and earlier ones alone.

use std::collections::VecDeque;

use super::{
    DayLevel, Level, Trace, Watching,
    combined::{CalmReference, WeightedStrength},
    hold::{Hold, Today},
    limit::WarningLimit,
    signature::Signature,
};
use crate::{
    baseline::Baseline,
    day::Day,
    evidence::{Judged, Line, Watcher},
    record::event::{AnsweredWarning, Episode, Verdict},
    signal::{Role, Series, Signal},
};

/// While the signals are more unusual than this, the baseline learns slowly ...
const SLOW_ABOVE: f64 = 1.0;
/// ... at this speed, so that an episode does not become the usual.
const SLOW: f64 = 0.1;
/// Enough is known when, in this many Days, ...
const LATELY_DAYS: usize = 7;
/// ... this many Days have an entry ...
const LATELY_LOGGED: usize = 3;
/// ... and this many leading signals do (all of them, when fewer are followed).
const LATELY_SIGNALS: usize = 3;
/// What was usual is kept once a week, for about seven months: an episode may take that long to be over.
const KEPT_EVERY_DAYS: usize = 7;
const KEPT: usize = 30;
/// A value waits this long before it teaches, so what is usual on a Day rests on Days at least as old.
const WAIT_DAYS: usize = 14;

/// The trace of series that all begin and end on the same Days.
pub fn trace(series: Vec<Series>, watching: &Watching) -> Trace {
    let Some(from) = series.first().map(|one| one.from) else {
        return Trace::empty();
    };
    let count = series.iter().map(|one| one.values.len()).min().unwrap_or(0);
    let mut walk = Walk::new(series.iter().map(|one| one.signal.clone()).collect(), from, watching.clone());
    for at in 0..count {
        walk.next(series.iter().map(|one| (one.values[at], one.late[at])));
    }
    walk.trace
}

/// The state after some Days: baselines and detectors, the calm reference, what was learned, and the trace so far.
pub struct Walk {
    watching: Watching,
    watchers: Vec<Watcher>,
    calm: CalmReference,
    signature: Signature,
    limit: WarningLimit,
    hold: Option<Hold>,
    kept: VecDeque<Kept>,
    /// The first Day of the plan in which each signal learns its usual, having had none.
    learns_in: Vec<Option<Day>>,
    next_day: Day,
    trace: Trace,
}

/// What was usual and calm on a Day, to be restored after an episode.
struct Kept {
    day: Day,
    baselines: Vec<Option<Baseline>>,
    calm: CalmReference,
}

impl Walk {
    /// A walk that begins on `from` and has seen nothing of its signals.
    pub fn new(signals: Vec<Signal>, from: Day, watching: Watching) -> Walk {
        let watchers: Vec<Watcher> = signals.iter().map(Watcher::new).collect();
        let line =
            |signal| Line { series: Series { signal, from, values: Vec::new(), late: Vec::new() }, days: Vec::new() };
        let lines = signals.into_iter().map(line).collect();
        Walk {
            limit: WarningLimit::new(watching.sensitivity, from),
            watching,
            learns_in: vec![None; watchers.len()],
            watchers,
            calm: CalmReference::default(),
            signature: Signature::default(),
            hold: None,
            kept: VecDeque::new(),
            next_day: from,
            trace: Trace { lines, ..Trace::empty() },
        }
    }

    /// The level of the next Day; `values` holds each signal's value and whether it was answered late.
    pub fn next(&mut self, values: impl IntoIterator<Item = (Option<f64>, bool)>) -> DayLevel {
        let (day, at) = (self.next_day, self.trace.days.len());
        self.take_in_reports(day);
        for (line, (value, late)) in self.trace.lines.iter_mut().zip(values) {
            line.series.values.push(value);
            line.series.late.push(late);
        }
        let set_aside = self.watching.set_aside(day);
        let teaches = self.teaches(day, set_aside);
        self.judge(day, at, set_aside, &teaches);

        let lines = &self.trace.lines;
        let strengths = leading_strengths(lines, at);
        let combined = if strengths.is_empty() { 0.0 } else { self.calm.combine(&strengths) };
        let logged = !set_aside && lines.iter().any(|line| is_leading(line) && line.series.values[at].is_some());
        if self.hold.is_none() && ready(lines, at, strengths.len()) {
            self.hold = Some(Hold::steady(self.limit.clone()));
        }
        let today = Today { day, combined, late: late_strength(lines, at), logged, known: known_lately(lines, at) };
        self.hold = self.hold.take().map(|hold| hold.next(today));
        let level = self.hold.as_ref().map_or(Level::Learning, Hold::level);

        let weight = if combined > SLOW_ABOVE { SLOW } else { 1.0 };
        for ((line, watcher), teaches) in lines.iter().zip(&mut self.watchers).zip(teaches) {
            watcher.learn(working(line, at).filter(|_| teaches), line.series.signal.pattern_day(day), weight);
        }
        self.keep(day, at);
        let found = DayLevel { day, level, combined, logged };
        self.trace.days.push(found);
        self.trace.days_to_learn = self.days_to_learn();
        self.next_day = day.plus(1);
        found
    }

    /// Whether the Day teaches each signal what is usual. A plan's Days do not, so that taking it easy does not become the
    /// usual; but a signal that has no usual to keep when the plan runs learns one in it: a plan may last for months.
    fn teaches(&mut self, day: Day, set_aside: bool) -> Vec<bool> {
        let plan = self.watching.not_usual.iter().find(|(first, last)| (*first..=*last).contains(&day));
        let plan = plan.map(|(first, _)| *first);
        let each = self.watchers.iter().zip(&mut self.learns_in).map(|(watcher, learns_in)| {
            if plan.is_some() && watcher.baseline().is_none() {
                *learns_in = plan;
            }
            !set_aside && (plan.is_none() || *learns_in == plan)
        });
        each.collect()
    }

    /// Judges every signal's Day.
    fn judge(&mut self, day: Day, at: usize, set_aside: bool, teaches: &[bool]) {
        let judging = self.watching.judge_from.is_none_or(|first| day >= first);
        for (number, (line, watcher)) in self.trace.lines.iter_mut().zip(&mut self.watchers).enumerate() {
            let value = working(line, at).filter(|_| !set_aside);
            let judged = watcher.judge(value, line.series.signal.pattern_day(day), judging);
            let weight = watcher.presence() * self.signature.weight(number);
            line.days.push(Judged { weight, left_out: (!teaches[number]).then_some(day), ..judged });
        }
    }

    /// Takes in what the person reported, on the Day it begins to count.
    fn take_in_reports(&mut self, day: Day) {
        let over: Vec<(Episode, Day)> = self.watching.just_over(day).collect();
        for (episode, end) in over {
            self.learn_from(&episode, end);
        }
        let answers: Vec<AnsweredWarning> = self.watching.just_answered(day).copied().collect();
        for answer in answers {
            if let Some(hold) = &mut self.hold {
                hold.answer(&answer);
            }
            if answer.verdict == Verdict::Wrong {
                self.signature.reject(&self.trace.lines, answer.warned);
            }
        }
        for signs in self.watching.just_chosen(day) {
            self.signature.choose(&self.trace.lines, signs);
        }
        if self.watching.changes(day) {
            self.begin_again(day);
        }
    }

    /// Goes back to what was usual before the episode, and learns which signals moved in it.
    fn learn_from(&mut self, episode: &Episode, end: Day) {
        let before = |kept: &&Kept| kept.day.plus(-(WAIT_DAYS as i64)) <= episode.onset;
        if let Some(kept) = self.kept.iter().rev().find(before).or(self.kept.front()) {
            for (watcher, baseline) in self.watchers.iter_mut().zip(&kept.baselines) {
                watcher.restore(baseline.clone());
            }
            self.calm.restore(&kept.calm);
        }
        self.signature.learn(&self.trace.lines, episode);
        // From now on its Days are no longer what is usual; what was shown of the Days before now stays so.
        for line in &mut self.trace.lines {
            let hard = line.days.iter_mut().zip(line.series.from.to(end)).filter(|(_, day)| *day >= episode.onset);
            for (judged, _) in hard {
                judged.left_out.get_or_insert(end.plus(1));
            }
        }
        if let Some(hold) = &mut self.hold {
            hold.after_episode(episode, end);
            if self.signature.knows_an_episode() {
                hold.limit().know_an_episode();
            }
        }
    }

    /// Life has changed: baselines are learned again. What is known of warnings and episodes stays known.
    fn begin_again(&mut self, day: Day) {
        self.watchers.iter_mut().for_each(Watcher::begin_again);
        self.calm = CalmReference::default();
        self.kept.clear();
        if let Some(mut hold) = self.hold.take() {
            hold.limit().begin_again(day);
            self.limit = hold.limit().clone();
        }
    }

    fn keep(&mut self, day: Day, at: usize) {
        if !at.is_multiple_of(KEPT_EVERY_DAYS) {
            return;
        }
        let baselines = self.watchers.iter().map(Watcher::baseline).collect();
        self.kept.push_back(Kept { day, baselines, calm: self.calm.clone() });
        if self.kept.len() > KEPT {
            self.kept.pop_front();
        }
    }

    /// Days until the level can be judged: those the slowest of the first leading signals still needs.
    fn days_to_learn(&self) -> Option<usize> {
        if self.hold.is_some() {
            return None;
        }
        let leading = self.trace.lines.iter().zip(&self.watchers).filter(|(line, _)| is_leading(line));
        let mut days: Vec<usize> = leading.filter_map(|(_, watcher)| watcher.days_to_learn()).collect();
        days.sort_unstable();
        days.get(LATELY_SIGNALS - 1).or(days.last()).copied()
    }

    /// The trace of the Days so far.
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

fn leading_strengths(lines: &[Line], at: usize) -> Vec<WeightedStrength> {
    let judged = lines.iter().filter(|line| is_leading(line) && line.days[at].is_judged());
    judged.map(|line| WeightedStrength { strength: line.days[at].strength, weight: line.days[at].weight }).collect()
}

fn late_strength(lines: &[Line], at: usize) -> Option<f64> {
    let late = lines.iter().filter(|line| line.series.signal.role == Role::Late && line.days[at].is_judged());
    late.map(|line| line.days[at].strength).reduce(f64::max)
}

/// Learning ends when three leading signals (or all, when fewer are followed) have a usual.
fn ready(lines: &[Line], at: usize, judged: usize) -> bool {
    let followed = |line: &&Line| is_leading(line) && line.series.values[..=at].iter().any(Option::is_some);
    judged > 0 && judged >= lines.iter().filter(followed).count().min(LATELY_SIGNALS)
}

fn known_lately(lines: &[Line], at: usize) -> bool {
    let lately = at.saturating_sub(LATELY_DAYS - 1)..=at;
    let answered = |line: &Line, at: usize| line.series.values[at].is_some();
    let leading = || lines.iter().filter(|line| is_leading(line));
    let signals = leading().filter(|line| lately.clone().any(|at| answered(line, at))).count();
    let days = lately.clone().filter(|at| leading().any(|line| answered(line, *at))).count();
    let judged = leading().filter(|line| line.days[at].is_judged()).count();
    days >= LATELY_LOGGED && signals >= judged.min(LATELY_SIGNALS)
}
