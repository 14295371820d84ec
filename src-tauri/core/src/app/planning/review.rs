//! The three-weekly review: what got lighter, what in the work could change, who could help; and the question that matters
//! for the plan.

use serde::{Deserialize, Serialize};

use super::RunningPlan;
use crate::{
    app::{App, quotable},
    day::{Day, Now},
    error::{Error, Result},
    io::store::plan_decision::StoredDecision,
    notification::{plan as words, words::capital},
    plan::{Decision, REVIEW_CHANGES},
    say,
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
        let change = self.change.iter().map(|one| change_title(one)).collect::<Vec<_>>().join(", ");
        let parts =
            [("lighter", &self.lighter), ("change", &change), ("how", &self.how), ("who", &self.who)].into_iter();
        let told = parts.filter(|(_, text)| !text.is_empty());
        let told = told.map(|(what, text)| say!("app-review-told", what = what, text = text.trim_end_matches('.')));
        let sentences: Vec<String> = std::iter::once(format!("{}.", capital(reason))).chain(told).collect();
        sentences.join(" ")
    }

    fn checked(self) -> Result<Review> {
        let change = self.change.iter().map(|one| change_named(one)).collect::<Result<Vec<_>>>()?;
        let trimmed = |text: String| text.trim().to_owned();
        let review =
            Review { change, lighter: trimmed(self.lighter), how: trimmed(self.how), who: trimmed(self.who), ..self };
        let long =
            [&review.lighter, &review.how, &review.who].into_iter().any(|text| text.chars().count() > MOST_LETTERS);
        if long {
            return Err(Error::bad_value(
                say!("app-review-too-long"),
                "",
                say!("app-write-up-to", letters = MOST_LETTERS),
            ));
        }
        Ok(review)
    }
}

/// What a change is called.
pub(super) fn change_title(name: &str) -> String {
    say!("app-review-change", name = name)
}

/// The change of this name, or of what it is called: a form gives back what it shows.
fn change_named(text: &str) -> Result<String> {
    let found = REVIEW_CHANGES.into_iter().find(|name| *name == text || change_title(name) == text);
    found.map(str::to_owned).ok_or_else(|| {
        let next = say!("app-choose-of", names = REVIEW_CHANGES.map(change_title).join(", "));
        Error::bad_value(say!("app-review-no-change", text = quotable(text)), "", next)
    })
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
            return Err(Error::refused(say!("app-no-plan"), "", say!("app-no-plan-next")));
        };
        if let Some(refused) = plan.now.refused.last().filter(|refused| refused.decision == decision) {
            return Err(Error::refused(words::refusal(refused.why), "", say!("app-nothing-changed")));
        }
        self.store_and_show(facts.today, decision, serde_json::to_string(&review).unwrap_or_default(), now)
    }
}
