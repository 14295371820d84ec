//! Small steps for the first weeks, one at a time: each is offered until it is done, or waved away for good.

use super::Research;

/// A small step into the research half.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FirstStep {
    /// A line about what one is working on.
    Note,
    /// A first "why".
    Why,
    /// A first idea, kept for later.
    Idea,
}

impl FirstStep {
    const ALL: [FirstStep; 3] = [FirstStep::Note, FirstStep::Why, FirstStep::Idea];

    /// The name it is stored by and the page knows it by: `note`, `why`, `idea`.
    pub fn name(self) -> &'static str {
        match self {
            FirstStep::Note => "note",
            FirstStep::Why => "why",
            FirstStep::Idea => "idea",
        }
    }

    /// The step of a name.
    pub fn named(name: &str) -> Option<FirstStep> {
        FirstStep::ALL.into_iter().find(|step| step.name() == name)
    }

    fn is_done(self, research: &Research) -> bool {
        match self {
            FirstStep::Note => research.has_entries,
            FirstStep::Why => !research.steps.is_empty(),
            FirstStep::Idea => !research.ideas.is_empty(),
        }
    }
}

/// The step that is offered next, after those that are done or `waved` away.
pub fn next(research: &Research, waved: &[FirstStep]) -> Option<FirstStep> {
    FirstStep::ALL.into_iter().find(|step| !step.is_done(research) && !waved.contains(step))
}

/// The steps of a stored list, such as `note,why`; what is no step's name is left out.
pub fn listed(names: &str) -> Vec<FirstStep> {
    names.split(',').filter_map(FirstStep::named).collect()
}

/// A list as it is stored.
pub fn list(steps: &[FirstStep]) -> String {
    steps.iter().map(|step| step.name()).collect::<Vec<_>>().join(",")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_at_a_time_until_done_or_waved_away() {
        let empty = Research::default();
        assert_eq!(next(&empty, &[]), Some(FirstStep::Note));
        assert_eq!(next(&empty, &[FirstStep::Note]), Some(FirstStep::Why));
        let written = Research { has_entries: true, ..Research::default() };
        assert_eq!(next(&written, &[]), Some(FirstStep::Why));
        assert_eq!(next(&written, &listed("why,idea")), None);
        assert_eq!(list(&listed("idea,nonsense,,note")), "idea,note");
    }
}
