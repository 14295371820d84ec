//! The three-weekly review: what got lighter, what in the work could change, who could help; and the question that matters
//! for the plan.

use serde::{Deserialize, Serialize};

use super::RunningPlan;
use crate::{
    app::App,
    day::{Day, Now},
    error::{Error, Result},
    io::store::plan_decision::StoredDecision,
    plan::{
        Decision,
        words::{REVIEW_CHANGES, capital},
    },
    view::plan::PlanView,
};

/// Room for a paragraph.
const MOST_LETTERS: usize = 2000;

/// What a review says.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Review {
    /// Whether even small efforts leave the person worse for a day or more.
    pub worse: bool,
    /// What got lighter.
    pub lighter: String,
    /// What in the work could change: of scope, deadlines, people, hours.
    pub change: Vec<String>,
    /// How.
    pub how: String,
    /// Who could help.
    pub who: String,
}

impl Review {
    /// The review of a stored decision, with its Day.
    pub(super) fn stored(made: &StoredDecision) -> Option<(Day, Review)> {
        let is_one = made.decision == Decision::Review { worse: false }.name();
        is_one.then(|| Some((Day::parse(&made.day)?, serde_json::from_str(&made.detail).ok()?))).flatten()
    }

    /// What was said, in a line.
    pub(super) fn sentence(&self, reason: &str) -> String {
        let parts = [
            ("Lighter", self.lighter.clone()),
            ("To change", self.change.join(", ")),
            ("How", self.how.clone()),
            ("Who could help", self.who.clone()),
        ];
        let said: Vec<String> = parts
            .into_iter()
            .filter(|(_, text)| !text.is_empty())
            .map(|(what, text)| format!(" {what}: {}.", text.trim_end_matches('.')))
            .collect();
        format!("{}.{}", capital(reason), said.concat())
    }

    fn checked(self) -> Result<Review> {
        if let Some(other) = self.change.iter().find(|one| !REVIEW_CHANGES.contains(&one.as_str())) {
            let next = format!("choose of {}", REVIEW_CHANGES.join(", "));
            return Err(Error::bad_value(format!("{other:?} is not on the list of what could change"), "", next));
        }
        let trimmed = |text: String| text.trim().to_owned();
        let review = Review { lighter: trimmed(self.lighter), how: trimmed(self.how), who: trimmed(self.who), ..self };
        let long =
            [&review.lighter, &review.how, &review.who].into_iter().any(|text| text.chars().count() > MOST_LETTERS);
        if long {
            return Err(Error::bad_value("that is too long", "", format!("write up to {MOST_LETTERS} letters")));
        }
        Ok(review)
    }
}

impl App {
    /// Gives the three-weekly review.
    ///
    /// # Errors
    /// [`Code::Refused`](crate::error::Code::Refused) when no plan runs or there was a review less than a week ago,
    /// [`Code::BadValue`](crate::error::Code::BadValue) for what does not fit; nothing is kept then.
    pub fn plan_review(&self, review: Review, now: &Now) -> Result<PlanView> {
        let review = review.checked()?;
        let facts = self.facts(now)?;
        let decision = Decision::Review { worse: review.worse };
        let plan = RunningPlan::latest(&facts, &facts.trace(), facts.today, &[(facts.today, decision)]);
        let Some(plan) = plan.filter(RunningPlan::is_open) else {
            return Err(Error::refused("no plan is running", "", "see `taper plan show`"));
        };
        if let Some(refused) = plan.now.refused.last().filter(|refused| refused.decision == decision) {
            return Err(Error::refused(refused.reason, "", "nothing was changed"));
        }
        self.store_and_show(facts.today, decision, serde_json::to_string(&review).unwrap_or_default(), now)
    }
}
