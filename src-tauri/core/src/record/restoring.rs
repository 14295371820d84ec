//! Restoring things: what a person does to recover, picked or put in their own words.

/// A thing that was picked or left out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Thing {
    /// The row's id in the store.
    pub id: String,
    /// The person's words for it.
    pub words: String,
    /// The suggestion it came from.
    pub suggestion: Option<String>,
    /// True when picked, false when left out.
    pub picked: bool,
}
