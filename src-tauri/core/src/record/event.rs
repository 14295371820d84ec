//! What the person told about stretches of their own time, and what they answered to warnings.
//!
//! An [`Event`] never changes a reading; it says how the Days around it are to be taken.

use crate::day::Day;

/// A stretch of time the person told about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Event {
    /// A period in which it was too much.
    Episode(Episode),
    /// Days that say nothing about the usual self. Both ends included.
    SetAside {
        /// The first Day.
        first: Day,
        /// The last Day.
        last: Day,
        /// What was going on.
        why: Why,
    },
    /// From this Day on life is different, and the usual is learned again.
    Change {
        /// The first Day of the new life.
        from: Day,
    },
}

/// An event with its id.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StoredEvent {
    /// Its id.
    pub id: String,
    /// What was told.
    pub event: Event,
}

/// A period in which it was too much.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Episode {
    /// The Day it began, as far as one can tell.
    pub onset: Day,
    /// The Day less began to come of the days, where that is known.
    pub drop: Option<Day>,
    /// The Day it was over, where it is.
    pub end: Option<Day>,
}

/// Why Days are set aside.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Why {
    /// A holiday.
    Holiday,
    /// Travel.
    Travel,
    /// An illness.
    Illness,
    /// A deadline.
    Deadline,
    /// Something else.
    Other,
}

impl Why {
    /// Every reason, in the order they are offered.
    pub const ALL: [Why; 5] = [Why::Holiday, Why::Travel, Why::Illness, Why::Deadline, Why::Other];

    /// The word it is stored and typed under.
    pub fn name(self) -> &'static str {
        match self {
            Why::Holiday => "holiday",
            Why::Travel => "travel",
            Why::Illness => "illness",
            Why::Deadline => "deadline",
            Why::Other => "other",
        }
    }

    /// The reason of this name.
    pub fn named(name: &str) -> Option<Why> {
        Why::ALL.into_iter().find(|why| why.name() == name)
    }
}

/// What a warning turned out to be, in the person's own judgement.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Verdict {
    /// It was piling up, and there was time.
    Right,
    /// Nothing was piling up.
    Wrong,
    /// It was piling up, and the note came too late to help.
    TooLate,
    /// Hard to tell.
    NotSure,
}

impl Verdict {
    /// Every verdict, in the order they are offered.
    pub const ALL: [Verdict; 4] = [Verdict::Right, Verdict::Wrong, Verdict::TooLate, Verdict::NotSure];

    /// The word it is stored and typed under.
    pub fn name(self) -> &'static str {
        match self {
            Verdict::Right => "right",
            Verdict::Wrong => "wrong",
            Verdict::TooLate => "too-late",
            Verdict::NotSure => "not-sure",
        }
    }

    /// The verdict of this name.
    pub fn named(name: &str) -> Option<Verdict> {
        Verdict::ALL.into_iter().find(|verdict| verdict.name() == name)
    }
}

/// An answer to a warning.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct AnsweredWarning {
    /// The Day the warning was entered.
    pub warned: Day,
    /// The Day it was answered; it counts from the Day after.
    pub answered: Day,
    /// What was answered.
    pub verdict: Verdict,
}
