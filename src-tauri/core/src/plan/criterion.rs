//! What an offer rests on, criterion by criterion, as figures. Sentences are made of these in `notification`.

/// One condition of an offer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Criterion {
    /// What was looked at.
    pub figures: Figures,
    /// Whether it holds.
    pub met: bool,
}

/// What a criterion looked at, in the person's own figures. Times are in minutes, energies and medians in half points.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Figures {
    /// Days on the step.
    Days {
        /// Days so far.
        spent: usize,
        /// Days that are asked for.
        least: usize,
        /// The cap of the step.
        cap_minutes: u32,
    },
    /// Answers about energy.
    Answers {
        /// Answered days.
        count: usize,
        /// Answered days that are enough.
        needed: usize,
    },
    /// Energy, while there is no reference to hold it against.
    EnergyUnknown,
    /// Energy against the reference.
    Energy {
        /// The median, where any day was answered.
        median: Option<u32>,
        /// The energy that counts as settled, from the start or raised since.
        reference: u32,
        /// Answered days that were not settled.
        lower: usize,
    },
    /// Hard mornings among the last ones.
    Mornings {
        /// Hard mornings in the window; the criterion asks for none.
        hard: usize,
    },
    /// Focused work.
    Load {
        /// Minutes worked, as far as they are known.
        worked_minutes: u32,
        /// Days they were worked on.
        days: usize,
        /// The cap of the step.
        cap_minutes: u32,
        /// Days of which nothing is known.
        unknown: usize,
        /// What the load amounts to.
        tried: TriedLoad,
    },
    /// Signs out of their band.
    Signs {
        /// The median, where any day is known.
        median: Option<u32>,
        /// As many are fine, in whole signs.
        most: u32,
    },
    /// Sleep against the start.
    Sleep {
        /// The median night.
        median_minutes: u32,
        /// At the start of the plan.
        at_start_minutes: u32,
    },
    /// The help card.
    Card {
        /// Whether one waits to be read.
        waits: bool,
    },
    /// Something that holds every step up for now.
    Waits(Waits),
}

/// What the load of some days amounts to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TriedLoad {
    /// More than the cap allows.
    Over,
    /// Enough, and known of every day.
    Known,
    /// Enough, though not known of every day.
    Enough,
    /// Too little to count as tried.
    Little,
    /// Not known of too many days.
    Unknown,
}

/// What holds every step up, whatever the days were like.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Waits {
    /// The plan keeps steady.
    Steady,
    /// A deadline window is open.
    Deadline,
    /// The person came back a short while ago.
    CameBack,
}

/// The figures a step rests on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct GroundFigures {
    /// Days that were looked at.
    pub days: usize,
    /// The cap they were spent at, focused minutes in seven Days.
    pub cap_minutes: u32,
    /// Focused minutes that were worked on them.
    pub worked_minutes: u32,
    /// The median energy in half points, where any day was answered.
    pub energy: Option<u32>,
}

impl Figures {
    /// What the criterion is about, in a word.
    pub fn name(self) -> &'static str {
        match self {
            Figures::Days { .. } => "days",
            Figures::Answers { .. } => "answers",
            Figures::EnergyUnknown | Figures::Energy { .. } => "energy",
            Figures::Mornings { .. } => "mornings",
            Figures::Load { .. } => "load",
            Figures::Signs { .. } => "signs",
            Figures::Sleep { .. } => "sleep",
            Figures::Card { .. } => "card",
            Figures::Waits(_) => "waits",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_criterion_keeps_the_word_other_programs_read() {
        let (worked_minutes, cap_minutes) = (500, 600);
        for (word, figures) in [
            ("days", Figures::Days { spent: 7, least: 7, cap_minutes }),
            ("answers", Figures::Answers { count: 5, needed: 5 }),
            ("energy", Figures::EnergyUnknown),
            ("energy", Figures::Energy { median: Some(12), reference: 12, lower: 0 }),
            ("mornings", Figures::Mornings { hard: 0 }),
            ("load", Figures::Load { worked_minutes, days: 7, cap_minutes, unknown: 0, tried: TriedLoad::Known }),
            ("signs", Figures::Signs { median: Some(1), most: 2 }),
            ("sleep", Figures::Sleep { median_minutes: 440, at_start_minutes: 430 }),
            ("card", Figures::Card { waits: false }),
            ("waits", Figures::Waits(Waits::Deadline)),
        ] {
            assert_eq!(figures.name(), word);
        }
    }
}
