//! Signals of a person's own: what was typed about one, read into a signal or refused.

use serde::Deserialize;

use super::{Role, Signal, Spread, Unit, Worse, catalog};
use crate::record::SignalId;

/// Letters of a title at most.
pub const MOST_LETTERS: usize = 40;
/// The largest value of a scale: it has a key for each step.
const SCALE_TOP: f64 = 10.0;
/// Words that mean something else where a signal is named.
const NO_ID: [&str; 3] = ["date", "new", "none"];
/// Days after its own on which an own signal may still be answered and count as fresh, as for other behaviour.
pub const OWN_GRACE_DAYS: i64 = 3;

/// A signal to add.
#[derive(Debug, Clone, PartialEq, Deserialize)]
pub struct NewSignal {
    /// What the person calls it.
    pub title: String,
    /// `count`, `minutes`, `scale`, `yes_no` or `number`.
    pub kind: String,
    /// Which way strain moves it: `higher`, `lower`, or `neither` when that is not known.
    pub worse: String,
    /// The smallest value, for a scale (0 unless given) or a number.
    #[serde(default)]
    pub low: Option<f64>,
    /// The largest value, for a scale (10 unless given, and at most) or a number.
    #[serde(default)]
    pub high: Option<f64>,
    /// Whether weekdays differ.
    #[serde(default = "yes")]
    pub weekdays: bool,
    /// Whether a Day without an entry means none.
    #[serde(default)]
    pub empty_is_zero: bool,
}

/// Why what was typed describes no signal.
#[derive(Debug, Clone, PartialEq)]
pub enum Refusal {
    /// A title that is empty or longer than [`MOST_LETTERS`].
    Title {
        /// The title, without line breaks or repeated blanks.
        typed: String,
    },
    /// A title no id can be made of.
    Id {
        /// The title.
        title: String,
    },
    /// A kind that is none of the five.
    Kind {
        /// What was given as the kind.
        typed: String,
    },
    /// A direction that is none of the three.
    Direction {
        /// What was given as the direction.
        typed: String,
    },
    /// A scale that does not go up from one whole number to another, or not within 0 to 10.
    Scale {
        /// Where it was to begin.
        low: f64,
        /// Where it was to end.
        high: f64,
    },
    /// A smallest or largest value for a kind whose range is always the same.
    RangeOfKind {
        /// The kind, by its name.
        kind: String,
    },
    /// A Day without an entry was to mean none, and none is no value of it.
    NoZero {
        /// The smallest value.
        low: f64,
        /// The largest value.
        high: f64,
    },
    /// A range that is empty or endless.
    Range {
        /// The smallest value.
        low: f64,
        /// The largest value.
        high: f64,
    },
}

fn yes() -> bool {
    true
}

/// A title without line breaks or repeated blanks.
///
/// # Errors
/// [`Refusal::Title`] for one that is empty or too long.
pub fn title(title: &str) -> Result<String, Refusal> {
    let title = title.split_whitespace().collect::<Vec<_>>().join(" ");
    let fits = (1..=MOST_LETTERS).contains(&title.chars().count());
    if fits { Ok(title) } else { Err(Refusal::Title { typed: title }) }
}

/// The signal that was described, under this id and title.
///
/// # Errors
/// A [`Refusal`] of a kind, range or direction that does not fit, or of an id that is none.
pub fn signal(id: &str, title: String, new: &NewSignal) -> Result<Signal, Refusal> {
    let (unit, range, spread) = match new.kind.as_str() {
        "count" => (Unit::Count, (0.0, 1000.0), Spread::Count),
        "minutes" => (Unit::Minutes, (0.0, 1440.0), Spread::Duration),
        "yes_no" => (Unit::YesNo, (0.0, 1.0), Spread::Ordinal { width: 1.0 }),
        "scale" => {
            let (low, high) = (new.low.unwrap_or(0.0), new.high.unwrap_or(SCALE_TOP));
            let is_whole = low.fract() == 0.0 && high.fract() == 0.0;
            if !(is_whole && 0.0 <= low && low < high && (2.0..=SCALE_TOP).contains(&high)) {
                return Err(Refusal::Scale { low, high });
            }
            (Unit::Points, (low, high), Spread::Ordinal { width: high - low })
        }
        "number" => {
            let (low, high) = (new.low.unwrap_or(-1e6), new.high.unwrap_or(1e6));
            if !(low.is_finite() && high.is_finite() && low < high) {
                return Err(Refusal::Range { low, high });
            }
            (Unit::Number, (low, high), Spread::Unknown)
        }
        other => return Err(Refusal::Kind { typed: other.to_owned() }),
    };
    if (new.low.is_some() || new.high.is_some()) && !matches!(unit, Unit::Points | Unit::Number) {
        return Err(Refusal::RangeOfKind { kind: new.kind.clone() });
    }
    if new.empty_is_zero && !(range.0..=range.1).contains(&0.0) {
        return Err(Refusal::NoZero { low: range.0, high: range.1 });
    }
    let worse = match new.worse.as_str() {
        "higher" => Worse::Higher,
        "lower" => Worse::Lower,
        "neither" => Worse::Neither,
        other => return Err(Refusal::Direction { typed: other.to_owned() }),
    };
    let Some(id) = SignalId::parse(id) else { return Err(Refusal::Id { title }) };
    Ok(Signal {
        id,
        own_title: Some(title),
        unit,
        range,
        worse,
        role: Role::Leading,
        spread,
        question: None,
        grace_days: OWN_GRACE_DAYS,
        is_own: true,
        weekdays: new.weekdays,
        empty_is_zero: new.empty_is_zero,
    })
}

/// Whether the catalog has a signal of this id.
fn catalog_has(id: &str) -> bool {
    catalog::all().iter().chain(&catalog::bedtime_parts()).any(|signal| signal.id.as_str() == id)
}

/// An id made of the title's letters, which neither the catalog nor `known` has.
pub fn free_id(title: &str, known: &[String]) -> String {
    let taken = |id: &str| known.iter().any(|one| one == id) || catalog_has(id) || NO_ID.contains(&id);
    let plain: String = title.to_lowercase().chars().map(|c| if c.is_ascii_alphanumeric() { c } else { '_' }).collect();
    let words: Vec<&str> = plain.split('_').filter(|word| !word.is_empty()).collect();
    let plain = words.join("_").chars().take(30).collect::<String>();
    let begins_well = plain.starts_with(|c: char| c.is_ascii_lowercase());
    let base = if begins_well { plain } else { format!("own_{plain}").trim_end_matches('_').to_owned() };
    let mut numbered = (2..).map(|number| format!("{base}_{number}"));
    if taken(&base) { numbered.find(|id| !taken(id)).unwrap_or(base) } else { base }
}
