//! Refusals: decisions that the rules of a plan do not allow on a Day.

use super::Decision;

/// A decision the rules do not allow on that Day; nothing was changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Refused {
    /// The decision as it was made.
    pub decision: Decision,
    /// The rule that stands in its way.
    pub why: Refusal,
}

/// Why a decision is not allowed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Refusal {
    /// The plan has ended.
    HasEnded,
    /// The plan is paused.
    IsPaused,
    /// A pause was asked for, and the plan is paused already.
    IsPausedAlready,
    /// Resuming was asked for, and the plan is not paused.
    IsNotPaused,
    /// No step is offered.
    NoStep,
    /// Nobody asked whether to carry on.
    NoSilence,
    /// There was no step back this morning that could be undone.
    NoStepBack,
    /// The cap is at or below that already.
    NotLower,
    /// The goal can only be lowered while a plan runs.
    GoalNotLower,
    /// The goal would lie below the lowest step of any ladder.
    GoalTooLow,
    /// No card waits to be read.
    NoCard,
    /// The last review was less than a week ago.
    ReviewedLately,
    /// A deadline window of no days, or of more than may be borrowed.
    DeadlineLength,
    /// The window would begin in the past or too far ahead.
    DeadlineBegin,
    /// There is a deadline window already.
    DeadlineThere,
    /// The last window ended too recently.
    DeadlineLately,
    /// The window would overlap announced time off.
    DeadlineInTimeOff,
    /// On the first stage there are no deadline windows.
    DeadlineInFirstStage,
    /// A card waits to be read first.
    DeadlineBeforeCard,
    /// Time off that ends before it starts.
    TimeOffOrder,
    /// Time off before the plan, too long, or too far ahead.
    TimeOffSpan,
    /// Time off that overlaps another.
    TimeOffOverlap,
    /// Time off that overlaps an announced deadline window.
    TimeOffOverDeadline,
}
