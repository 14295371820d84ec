//! What a person decides about a plan.

use crate::day::Day;

/// What in the work a review may name to change; the names are stored.
pub const REVIEW_CHANGES: [&str; 4] = ["scope", "deadlines", "people", "hours"];

/// What a person decides.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Decision {
    /// Take the step that is offered.
    TakeStep,
    /// Stay on this rung.
    Stay,
    /// "That was too much, step me back."
    TooMuch,
    /// "That was too much, but leave the cap where it is."
    TooMuchHold,
    /// Keep the cap after a step back of this morning.
    KeepCap,
    /// Lower the cap to this many focused minutes in seven Days.
    Lower {
        /// The new cap, told in quarter hours.
        minutes: u32,
    },
    /// Time off, both ends included.
    TimeOff {
        /// The first Day.
        from: Day,
        /// The last Day.
        to: Day,
    },
    /// A deadline window.
    Deadline {
        /// The first Day.
        from: Day,
        /// How many Days.
        days: u32,
    },
    /// Pause until resumed.
    Pause,
    /// Go on after a pause.
    Resume,
    /// A lower goal than the usual week.
    Target {
        /// In per cent of the usual week.
        percent: u32,
    },
    /// The three-weekly review was given.
    Review {
        /// Whether even small efforts leave the person worse for a day or more.
        worse: bool,
    },
    /// New symptoms of the body: the plan stops climbing until a card is read.
    Symptoms,
    /// The help card was read.
    CardRead,
    /// End the plan.
    End,
}

impl Decision {
    /// The word it is stored under.
    pub fn name(self) -> &'static str {
        match self {
            Decision::TakeStep => "take_step",
            Decision::Stay => "stay",
            Decision::TooMuch => "too_much",
            Decision::TooMuchHold => "too_much_hold",
            Decision::KeepCap => "keep_cap",
            Decision::Lower { .. } => "lower",
            Decision::TimeOff { .. } => "time_off",
            Decision::Deadline { .. } => "deadline",
            Decision::Pause => "pause",
            Decision::Resume => "resume",
            Decision::Target { .. } => "target",
            Decision::Review { .. } => "review",
            Decision::Symptoms => "symptoms",
            Decision::CardRead => "card_read",
            Decision::End => "end",
        }
    }

    /// The decision of this name; `None` for one that carries an amount, since a name alone does not say how much.
    pub fn named(name: &str) -> Option<Decision> {
        const NAMED: [Decision; 10] = [
            Decision::TakeStep,
            Decision::Stay,
            Decision::TooMuch,
            Decision::TooMuchHold,
            Decision::KeepCap,
            Decision::Pause,
            Decision::Resume,
            Decision::Symptoms,
            Decision::CardRead,
            Decision::End,
        ];
        NAMED.into_iter().find(|decision| decision.name() == name)
    }
}
