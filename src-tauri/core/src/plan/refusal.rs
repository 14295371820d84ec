//! Why a decision is not for that Day.

use super::Decision;

/// A decision the rules do not allow on that Day; nothing was changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Refused {
    /// Which decision.
    pub decision: Decision,
    /// Why it is not allowed.
    pub why: Refusal,
}

/// Why a decision is not allowed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Refusal {
    /// The plan has ended.
    HasEnded,
    /// The plan is paused.
    IsPaused,
    /// It is paused already.
    IsPausedAlready,
    /// It is not paused, so there is nothing to resume.
    IsNotPaused,
    /// No step is offered.
    NoStep,
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
    /// There was a review a short while ago.
    ReviewedLately,
    /// A deadline window of no days, or of more than may be borrowed.
    DeadlineLength,
    /// It would begin in the past or too far ahead.
    DeadlineBegin,
    /// There is a deadline window already.
    DeadlineThere,
    /// The last window ended too short a while before.
    DeadlineLately,
    /// It would lie in announced time off.
    DeadlineInTimeOff,
    /// There is none on the first stage.
    DeadlineInFirstStage,
    /// A card waits to be read first.
    DeadlineBeforeCard,
    /// Time off that ends before it starts.
    TimeOffOrder,
    /// Time off before the plan, too long, or too far ahead.
    TimeOffSpan,
    /// It overlaps another time off.
    TimeOffOverlap,
    /// An announced deadline window lies in it.
    TimeOffOverDeadline,
}
