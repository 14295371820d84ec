//! A week in the log: the entries written, what was decided, the steps that work served, and the spells.

use super::{
    log::{Kind, Standing, StoredEntry},
    pathway::{self, Level, PathwayStep},
    stuck::Spell,
    week::{ChainReach, WeekAnswers, WeekReview, week_of},
};
use crate::day::Day;

/// What the log holds about a week, and about what was decided in any.
#[derive(Debug, Clone)]
pub struct WeekLog {
    /// The Monday the week begins on.
    pub monday: Day,
    /// The week's entries, the newest first.
    pub entries: Vec<StoredEntry>,
    /// Experiments and ideas that were decided, in whatever week.
    pub decided: Vec<StoredEntry>,
    /// Every spell, also those of other weeks.
    pub spells: Vec<Spell>,
    /// The steps of the pathway.
    pub steps: Vec<PathwayStep>,
    /// The steps that work served from this week on, each with its Day.
    pub served: Vec<(Day, String)>,
    /// Every weekly review that was given.
    pub reviews: Vec<WeekReview>,
}

impl WeekLog {
    /// The last Day of the week.
    pub fn sunday(&self) -> Day {
        self.monday.plus(6)
    }

    /// The answers of its weekly review, once given.
    pub fn answers(&self) -> Option<&WeekAnswers> {
        self.reviews.iter().find(|review| review.week == self.monday).map(|review| &review.answers)
    }

    /// What was decided in the week of a Monday.
    pub fn decided_in(&self, monday: Day) -> impl Iterator<Item = &StoredEntry> {
        let in_week = move |day: &String| Day::parse(day).is_some_and(|day| week_of(day) == monday);
        self.decided.iter().filter(move |stored| stored.entry.details.decided_on.as_ref().is_some_and(in_week))
    }

    /// Ideas that were dropped or parked in the week.
    pub fn pruned(&self) -> impl Iterator<Item = &StoredEntry> {
        self.decided_in(self.monday).filter(|stored| {
            stored.entry.kind == Kind::Idea
                && matches!(stored.entry.details.standing, Standing::Dropped | Standing::Parked)
        })
    }

    /// Spells that ended in the week of a Monday.
    pub fn over_in(&self, monday: Day) -> impl Iterator<Item = &Spell> {
        self.spells.iter().filter(move |spell| spell.until.is_some_and(|until| week_of(until) == monday))
    }

    /// Answers to start from, taken from the log: only what was done, never how one felt.
    pub fn suggested(&self, today: Day) -> WeekAnswers {
        let mut answers = WeekAnswers::default();
        let pruned: Vec<&StoredEntry> = self.pruned().collect();
        if !pruned.is_empty() {
            answers.dropped = Some(pruned.len().min(2) as u8);
            let mut tests = pruned.iter().map(|stored| stored.entry.details.test.clone());
            answers.test = tests.find(|test| !test.is_empty()).unwrap_or_default();
        }
        let stuck = self.stuck_days(today);
        if stuck > 0 {
            answers.stuck_days = Some(stuck);
            let mut taught = self.over_in(self.monday).map(|spell| spell.taught.clone());
            answers.stuck_taught = taught.find(|taught| !taught.is_empty()).unwrap_or_default();
        }
        if let Some(step) = self.served_most() {
            let chain = pathway::chain(&self.steps, &step);
            answers.did = chain.first().map(|step| step.title.clone()).unwrap_or_default();
            answers.matters =
                chain.last().filter(|_| chain.len() > 1).map(|step| step.title.clone()).unwrap_or_default();
            if pathway::arrives(&chain) {
                answers.chain = Some(ChainReach::AllTheWay);
            }
        }
        if !self.entries.is_empty() {
            answers.habits.push("wrote".to_owned());
        }
        answers
    }

    /// Days of the week, up to today, on which one was stuck on anything.
    fn stuck_days(&self, today: Day) -> u8 {
        let is_stuck = |day: &Day| {
            self.spells.iter().any(|spell| spell.since <= *day && spell.until.is_none_or(|until| until >= *day))
        };
        self.monday.to(self.sunday().min(today)).filter(is_stuck).count() as u8
    }

    /// The step most of the week's work served.
    fn served_most(&self) -> Option<String> {
        let by_entry = self.entries.iter().filter_map(|stored| stored.entry.step.clone());
        let by_day = self.served.iter().filter(|(day, _)| week_of(*day) == self.monday).map(|(_, step)| step.clone());
        let all: Vec<String> = by_day.chain(by_entry).collect();
        let lowest = |id: &String| pathway::step(&self.steps, id).map_or(Level::Ambition, |step| step.level);
        all.iter().max_by_key(|id| (all.iter().filter(|other| other == id).count(), lowest(id))).cloned()
    }
}
