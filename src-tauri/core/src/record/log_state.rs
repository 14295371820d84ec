//! How an experiment is closed and an idea decided: the only ways into and out of these states.
//!
//! A form that writes an entry never writes its state ([`LogEntry::with_state_of`]), so that whatever counts closed
//! experiments and dropped ideas counts each of them, from wherever it was closed.

use super::log::{Details, Kind, LogEntry, Outcome, Standing};
use crate::day::Day;

/// Why an entry cannot be brought into a state. Nothing of it has changed then.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum StateRefusal {
    /// Only an experiment is closed.
    NotAnExperiment,
    /// An experiment closes with what is known now, whatever its outcome.
    NothingLearned,
    /// The experiment was not closed.
    StillRuns,
    /// Only an idea is decided.
    NotAnIdea,
    /// An idea is dropped for a reason.
    NoReason,
    /// An idea is parked until a day after today.
    NoDayToCome,
}

impl LogEntry {
    /// Closes an experiment with its outcome and what is known now. One that is closed already gets the new outcome.
    ///
    /// # Errors
    /// [`StateRefusal::NotAnExperiment`], or [`StateRefusal::NothingLearned`] when `learned` is empty.
    pub fn close(&mut self, outcome: Outcome, learned: String, today: Day) -> Result<(), StateRefusal> {
        if self.kind != Kind::Experiment {
            return Err(StateRefusal::NotAnExperiment);
        }
        if learned.is_empty() {
            return Err(StateRefusal::NothingLearned);
        }
        self.details.outcome = Some(outcome);
        self.details.learned = learned;
        self.details.decided_on = Some(today.to_string());
        Ok(())
    }

    /// Lets a closed experiment run again. What was learned so far stays in it.
    ///
    /// # Errors
    /// [`StateRefusal::NotAnExperiment`], or [`StateRefusal::StillRuns`].
    pub fn reopen(&mut self) -> Result<(), StateRefusal> {
        if self.kind != Kind::Experiment {
            return Err(StateRefusal::NotAnExperiment);
        }
        self.details.outcome.take().ok_or(StateRefusal::StillRuns)?;
        self.details.decided_on = None;
        Ok(())
    }

    /// Drops an idea, parks it until `review_on`, takes it up or opens it again.
    ///
    /// # Errors
    /// [`StateRefusal::NotAnIdea`], [`StateRefusal::NoReason`] for an idea dropped without one, or
    /// [`StateRefusal::NoDayToCome`] for an idea parked without a day after today.
    pub fn decide(
        &mut self,
        standing: Standing,
        reason: String,
        review_on: Option<Day>,
        today: Day,
    ) -> Result<(), StateRefusal> {
        if self.kind != Kind::Idea {
            return Err(StateRefusal::NotAnIdea);
        }
        match standing {
            Standing::Dropped if reason.is_empty() => return Err(StateRefusal::NoReason),
            Standing::Parked if review_on.is_none_or(|day| day <= today) => return Err(StateRefusal::NoDayToCome),
            Standing::Parked => self.details.review_on = review_on.map(|day| day.to_string()),
            Standing::Open | Standing::Dropped | Standing::Taken => {}
        }
        self.details.standing = standing;
        self.details.reason = reason;
        self.details.decided_on = (standing != Standing::Open).then(|| today.to_string());
        Ok(())
    }

    /// This entry in the state that `before` has: open where `before` is of another kind, or there is none. What belongs to
    /// the state is not emptied: what was learned from a closed experiment, and the day of a parked idea.
    #[must_use]
    pub fn with_state_of(mut self, before: Option<&LogEntry>) -> LogEntry {
        let state = before.filter(|before| before.kind == self.kind).map(|before| before.details.clone());
        let Details { outcome, decided_on, standing, reason, learned, review_on, .. } = state.unwrap_or_default();
        self.details = Details { outcome, decided_on, standing, reason, ..self.details };
        if outcome.is_some() && self.details.learned.is_empty() {
            self.details.learned = learned;
        }
        if standing == Standing::Parked && self.details.review_on.is_none() {
            self.details.review_on = review_on;
        }
        self
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn entry(kind: Kind) -> LogEntry {
        LogEntry { title: "Probes by depth".to_owned(), ..LogEntry::empty(kind, Day::EPOCH) }
    }

    #[test]
    fn an_experiment_closes_with_what_is_known_now_and_can_run_again() {
        let mut experiment = entry(Kind::Experiment);
        let open = experiment.clone();
        assert_eq!(experiment.close(Outcome::Worked, String::new(), Day::EPOCH), Err(StateRefusal::NothingLearned));
        assert_eq!(experiment.reopen(), Err(StateRefusal::StillRuns));
        assert_eq!(experiment, open, "a refusal changes nothing");
        experiment.close(Outcome::Stopped, "Depth matters.".to_owned(), Day::EPOCH).unwrap();
        assert_eq!(experiment.details.decided_on, Some(Day::EPOCH.to_string()));
        experiment.reopen().unwrap();
        let learned = Details { learned: "Depth matters.".to_owned(), ..Details::default() };
        assert_eq!(experiment.details, learned);
    }

    #[test]
    fn an_idea_is_dropped_for_a_reason_and_parked_until_a_day_to_come() {
        let mut idea = entry(Kind::Idea);
        let open = idea.clone();
        let (today, tomorrow) = (Day::EPOCH, Day::EPOCH.plus(1));
        let mut decide = |standing, reason: &str, day| idea.decide(standing, reason.to_owned(), day, today);
        assert_eq!(decide(Standing::Dropped, "", None), Err(StateRefusal::NoReason));
        assert_eq!(decide(Standing::Parked, "later", None), Err(StateRefusal::NoDayToCome));
        assert_eq!(decide(Standing::Parked, "later", Some(today)), Err(StateRefusal::NoDayToCome));
        decide(Standing::Parked, "later", Some(tomorrow)).unwrap();
        decide(Standing::Open, "", None).unwrap();
        decide(Standing::Dropped, "too dear", None).unwrap();
        decide(Standing::Open, "", None).unwrap();
        let looked_at_again = Details { review_on: Some(tomorrow.to_string()), ..open.details.clone() };
        assert_eq!(idea.details, looked_at_again);
    }

    #[test]
    fn each_kind_has_its_own_states() {
        let today = Day::EPOCH;
        for kind in Kind::ALL {
            let mut entry = entry(kind);
            let closed = entry.close(Outcome::Worked, "It holds.".to_owned(), today);
            assert_eq!(closed.is_ok(), kind == Kind::Experiment, "{kind:?}");
            assert_eq!(entry.reopen().is_ok(), kind == Kind::Experiment, "{kind:?}");
            let decided = entry.decide(Standing::Taken, String::new(), None, today);
            assert_eq!(decided.is_ok(), kind == Kind::Idea, "{kind:?}");
        }
    }

    #[test]
    fn a_form_keeps_the_state_and_another_kind_begins_open() {
        let mut before = entry(Kind::Experiment);
        before.close(Outcome::Worked, "It holds.".to_owned(), Day::EPOCH).unwrap();
        let rewritten = LogEntry { title: "Another title".to_owned(), ..entry(Kind::Experiment) };
        let kept = rewritten.clone().with_state_of(Some(&before));
        assert_eq!((kept.title.as_str(), kept.details.outcome), ("Another title", Some(Outcome::Worked)));
        assert_eq!(kept.details.learned, "It holds.", "an experiment is not closed with nothing learned");
        let mut corrected = rewritten;
        corrected.details.learned = "It holds for two layers.".to_owned();
        assert_eq!(corrected.with_state_of(Some(&before)).details.learned, "It holds for two layers.");
        assert_eq!(before.clone().with_state_of(None).details.outcome, None);
        assert_eq!(entry(Kind::Idea).with_state_of(Some(&before)).details, Details::default());
        let mut parked = entry(Kind::Idea);
        parked.decide(Standing::Parked, "after the deadline".to_owned(), Some(Day::EPOCH.plus(9)), Day::EPOCH).unwrap();
        assert_eq!(entry(Kind::Idea).with_state_of(Some(&parked)).details, parked.details, "it comes back on its day");
        let mut runs = entry(Kind::Experiment);
        runs.details.learned = "It seems to hold.".to_owned();
        let emptied = entry(Kind::Experiment).with_state_of(Some(&runs));
        assert_eq!(emptied.details.learned, "", "while it runs, what was learned is text like any other");
        let mut open = entry(Kind::Idea);
        open.details.review_on = Some(Day::EPOCH.to_string());
        assert_eq!(entry(Kind::Idea).with_state_of(Some(&open)).details.review_on, None, "an open idea needs no day");
    }
}
