//! Focus sessions: a stretch of focused work, timed from its beginning to its end.

use crate::day::Day;

/// A session that has begun and not ended.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Running {
    /// The row's id in the store.
    pub id: String,
    /// The Day it belongs to: the one it began on.
    pub day: Day,
    /// When it began, in seconds since 1970 UTC.
    pub started_at: i64,
}
