//! What the person recorded about stretches of their own time, and what they answered to warnings.
//!
//! An [`Event`] never changes a reading; it changes how the Days around it are read: learned from, left out, learned
//! anew.

use crate::day::Day;

/// A stretch of time the person recorded.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Event {
    /// A period in which it was too much.
    Episode(Episode),
    /// Days that are not used to learn the usual self. Both ends included.
    SetAside {
        /// The first Day of it.
        first: Day,
        /// The last Day of it.
        last: Day,
        /// Why its Days are not usual.
        why: Why,
    },
    /// A lasting change of life: the usual is learned again from this Day on.
    Change {
        /// The first Day after the change.
        from: Day,
    },
}

/// An event with its id.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StoredEvent {
    /// The row's id in the store.
    pub id: String,
    /// What was recorded.
    pub event: Event,
}

/// A period in which it was too much.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Episode {
    /// The first Day of it, as far as the person knows.
    pub onset: Day,
    /// The first Day with lower output, where that is known.
    pub drop: Option<Day>,
    /// The Day it was over; none while it lasts.
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
    /// Any other reason.
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
    /// It was piling up, and the warning came too late to help.
    TooLate,
    /// The person could not judge it.
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
    /// The person's verdict on it.
    pub verdict: Verdict,
}
