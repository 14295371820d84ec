//! Views: the data of one screen each, and how it is built.
//!
//! A view is plain data with every text composed, so that the window, the command line and the tests show the same. These
//! are the only types that leave the program, and TypeScript's twins are written from them.

pub mod app_state;
pub mod calendar;
pub mod chart;
pub mod check_in;
pub mod copies;
pub mod day;
pub mod draft;
pub mod entry_words;
pub mod experiments;
pub mod filters;
pub mod focus;
pub mod glance;
pub mod home;
pub mod ideas;
pub mod import;
pub mod log;
pub mod outlook;
pub mod plan;
pub mod plan_ahead;
pub mod plan_typed;
pub mod preview;
pub mod prose;
pub mod protection;
pub mod restoring;
pub mod retrospective;
pub mod settings;
pub mod share;
pub mod status;
pub mod together;
pub mod trends;
pub mod warnings;
pub mod week;
pub mod welcome;
pub mod why;

use serde::Serialize;
use ts_rs::TS;

use crate::error::Error;

/// An error a screen can act on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct ErrorView {
    /// What to act on: `bad_value`, `refused`, `baseline_needed`, `locked`, `wrong_passphrase`, …
    pub code: String,
    /// What happened, where, and what to do next.
    pub message: String,
}

impl From<Error> for ErrorView {
    fn from(error: Error) -> ErrorView {
        ErrorView { code: error.code.name().to_owned(), message: error.to_string() }
    }
}

/// An offer with two choices of equal weight, or three.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct OfferView {
    /// The kind of plan to start, or nothing for a step within the running plan.
    pub kind: Option<String>,
    /// The heading.
    pub title: String,
    /// What is offered and why.
    pub text: String,
    /// The label of the button that accepts.
    pub take: String,
    /// The label of the button that declines.
    pub stay: String,
    /// The label of a third button that ends the plan, where that is asked.
    pub end: Option<String>,
}
