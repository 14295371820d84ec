//! What moves together, in one's own days.

use super::App;
use crate::{
    day::Now,
    error::Result,
    view::together::{self, TogetherView},
};

impl App {
    /// Pairs of signals that move together, corrected for how many were tested.
    ///
    /// # Errors
    /// When the data cannot be read.
    pub fn together(&self, now: &Now) -> Result<TogetherView> {
        let facts = self.facts(now)?;
        Ok(together::build(&facts.trace(), facts.today))
    }
}
