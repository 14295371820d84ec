//! What moves together.

use serde::Serialize;
use ts_rs::TS;

/// Two signals that move together.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[ts(export)]
pub struct AssociationView {
    /// The signals.
    pub signals: [String; 2],
    /// In words, with how sure.
    pub sentence: String,
    /// Days the second comes after the first; negative when before.
    #[ts(type = "number")]
    pub lag: i64,
    /// Days on which both are known.
    pub days: usize,
    /// Rank correlation.
    pub rho: f64,
    /// Where it lies with 95 % confidence.
    pub interval: [f64; 2],
    /// A small picture: how much they go along at each distance.
    pub svg: String,
    /// What the picture's axis is.
    pub axis: String,
}

/// What moves together.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[ts(export)]
pub struct TogetherView {
    /// What was looked at, and how to read it.
    pub summary: String,
    /// Pairs that held up, the strongest first.
    pub associations: Vec<AssociationView>,
}
